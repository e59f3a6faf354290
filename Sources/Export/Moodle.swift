import TCP

extension BankFormat {
  /// Moodle XML: a question a card, one embedded-answer question an exercise with several blanks.
  static func moodle(_ file: AtomicFile, _ info: BankInfo) throws -> TextBankWriter {
    var category: String?
    let header = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<quiz>\n"
    return try TextBankWriter(file: file, info: info, header: header, ending: "</quiz>\n") { item, _ in
      var xml = ""
      if item.topic != category {
        category = item.topic
        xml += categoryXML(item.topic.isEmpty ? "tcp" : item.topic)
      }
      return xml + (item.parts.count > 1 ? clozeXML(item, info) : questionXML(item, item.parts[0], info))
    }
  }

  private static func categoryXML(_ topic: String) -> String {
    // A slash would begin a category below; Moodle doubles it to mean the sign.
    let name = SafeText.markup(SafeText.line(topic).replacingAll("/", with: "//"))
    return """
      <question type="category">
        <category><text>$course$/tcpdrill/\(name)</text></category>
        <info format="html"><text></text></info>
      </question>

      """
  }

  private static func questionXML(_ item: Item, _ part: Item.Part, _ info: BankInfo) -> String {
    let label = part.label.isEmpty ? "" : "<p>\(SafeText.paragraphs(part.label))</p>"
    switch part.response {
    case .text(let text, let variants):
      let right = ([text] + variants).uniqued.map { answerXML($0, fraction: 100, part.working) }
      let wrong = part.feedback.map { answerXML($0.answer, fraction: 0, $0.why) }
      return wrap(
        item, "shortanswer", stem(item, info) + label, "  <usecase>0</usecase>\n" + (right + wrong).joined(),
        info)
    case .number(let number):
      return wrap(
        item, "numerical", stem(item, info) + label,
        numericalXML(String(number), tolerance: "0", part) + "  <unitgradingtype>0</unitgradingtype>\n", info)
    case .decimal(let millionths, let tolerance):
      let xml = numericalXML(
        decimalText(millionths: millionths), tolerance: decimalText(millionths: tolerance), part)
      return wrap(
        item, "numerical", stem(item, info) + label, xml + "  <unitgradingtype>0</unitgradingtype>\n", info)
    case .choice(let options, let right):
      let answers = options.enumerated().map { index, option in
        let why = index == right ? part.working : part.feedback.first { $0.answer == option }?.why ?? ""
        return answerXML(option, fraction: index == right ? 100 : 0, why, format: "html")
      }
      let settings =
        "  <single>true</single>\n  <shuffleanswers>true</shuffleanswers>\n  <answernumbering>123</answernumbering>\n"
      return wrap(item, "multichoice", stem(item, info) + label, settings + answers.joined(), info)
    case .order(let texts, let shown):
      let pairs = shown.map { line in
        "  <subquestion format=\"html\">\(textXML(SafeText.paragraphs(line)))<answer>\(textXML(String((texts.firstIndex(of: line) ?? 0) + 1)))</answer></subquestion>\n"
      }
      return wrap(
        item, "matching", stem(item, info) + label,
        "  <shuffleanswers>true</shuffleanswers>\n" + pairs.joined(), info)
    case .selfRated:
      let reveal =
        "  <responseformat>editor</responseformat>\n  <responserequired>0</responserequired>\n  <responsefieldlines>5</responsefieldlines>\n  <attachments>0</attachments>\n  <graderinfo format=\"html\">\(textXML(SafeText.paragraphs(part.answer)))</graderinfo>\n"
      return wrap(item, "essay", stem(item, info) + label, reveal, info)
    }
  }

  /// Several blanks in one question: `{1:NUMERICAL:=1301:0#…~%0%1300:0#…}`.
  private static func clozeXML(_ item: Item, _ info: BankInfo) -> String {
    let blanks = item.parts.map { part in
      "<p>\(SafeText.markup(part.label)) \(SafeText.markup(clozeField(part)))</p>"
    }
    return wrap(item, "cloze", stem(item, info) + blanks.joined(), "", info)
  }

  private static func clozeField(_ part: Item.Part) -> String {
    let right = part.working.isEmpty ? "" : "#" + cloze(part.working)
    func wrong(_ suffix: String) -> String {
      part.feedback.map { "~%0%\(cloze($0.answer))\(suffix)#\(cloze($0.why))" }.joined()
    }
    switch part.response {
    case .number(let number): return "{1:NUMERICAL:=\(number):0\(right)\(wrong(":0"))}"
    case .decimal(let millionths, let tolerance):
      let value = decimalText(millionths: millionths) + ":" + decimalText(millionths: tolerance)
      return "{1:NUMERICAL:=\(value)\(right)\(wrong(":0"))}"
    case .choice(let options, let at):
      let choices = options.enumerated().map { ($0 == at ? "%100%" : "%0%") + cloze($1) }
      return "{1:MULTICHOICE_V:\(choices.joined(separator: "~"))}"
    case .text, .order, .selfRated:
      let accepted = part.accepted.map { "=" + cloze($0) + right }.joined(separator: "~")
      return "{1:SHORTANSWER:\(accepted)\(wrong(""))}"
    }
  }

  /// Embedded answers have signs of their own.
  private static func cloze(_ text: String) -> String {
    var out = ""
    for character in SafeText.line(text) {
      if "}#~/\"\\".contains(character) { out.append("\\") }
      out.append(character)
    }
    return out
  }

  private static func numericalXML(_ value: String, tolerance: String, _ part: Item.Part) -> String {
    func answer(_ value: String, _ fraction: Int, _ tolerance: String, _ why: String) -> String {
      "  <answer fraction=\"\(fraction)\" format=\"moodle_auto_format\">\(textXML(value))<feedback format=\"html\">\(textXML(SafeText.paragraphs(why)))</feedback><tolerance>\(tolerance)</tolerance></answer>\n"
    }
    return answer(value, 100, tolerance, part.working)
      + part.feedback.filter { $0.answer.allSatisfy { $0.isNumber || $0 == "." || $0 == "-" } }
      .map { answer($0.answer, 0, "0", $0.why) }.joined()
  }

  private static func answerXML(
    _ text: String, fraction: Int, _ why: String, format: String = "moodle_auto_format"
  ) -> String {
    let body = format == "html" ? SafeText.paragraphs(text) : SafeText.line(text)
    return
      "  <answer fraction=\"\(fraction)\" format=\"\(format)\">\(textXML(body))<feedback format=\"html\">\(textXML(SafeText.paragraphs(why)))</feedback></answer>\n"
  }

  private static func stem(_ item: Item, _ info: BankInfo) -> String {
    var html = "<p>\(SafeText.paragraphs(item.prompt))</p>"
    if let figure = item.figure {
      let description = SafeText.markup(figure.text(in: info.language))
      html +=
        "<p><img alt=\"\(description)\" src=\"data:image/svg+xml;base64,\(base64(Array(figure.svg(in: info.language).utf8)))\"/></p>"
    }
    return html
  }

  private static func wrap(_ item: Item, _ type: String, _ html: String, _ body: String, _ info: BankInfo)
    -> String
  {
    let feedback = SafeText.paragraphs(item.explanation.joined(separator: "\n"))
    let source = item.source.map { "<p><small>\(SafeText.markup($0))</small></p>" } ?? ""
    let tags = item.tagWords.map { "<tag>\(textXML($0))</tag>" }.joined()
    let hints = item.hints.map { "  <hint format=\"html\">\(textXML(SafeText.paragraphs($0)))</hint>\n" }
      .joined()
    let name = item.id + " " + String(SafeText.line(item.prompt).prefix(60))
    let grade =
      type == "cloze"
      ? "" : "  <defaultgrade>1</defaultgrade>\n  <penalty>0.3333333</penalty>\n  <hidden>0</hidden>\n"
    return """
      <question type="\(type)">
        <name>\(textXML(name))</name>
        <questiontext format="html">\(textXML(html))</questiontext>
        <generalfeedback format="html">\(textXML("<p>\(feedback)</p>" + source))</generalfeedback>
      \(grade)  <idnumber>\(SafeText.markup(item.id))</idnumber>
      \(body)\(hints)  <tags>\(tags)</tags>
      </question>

      """
  }

  /// `<text>`, with HTML escaped once more so that it needs no CDATA section, which a note could close.
  private static func textXML(_ text: String) -> String { "<text>\(SafeText.markup(text))</text>" }
}

/// Base 64 (RFC 4648).
func base64(_ bytes: [UInt8]) -> String {
  let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
  var out: [UInt8] = []
  out.reserveCapacity((bytes.count + 2) / 3 * 4)
  for start in stride(from: 0, to: bytes.count, by: 3) {
    let group = bytes[start..<min(start + 3, bytes.count)]
    let word = group.reduce(UInt32(0)) { $0 << 8 | UInt32($1) } << UInt32(8 * (3 - group.count))
    for place in 0..<4 {
      out.append(
        place <= group.count ? alphabet[Int(word >> UInt32(18 - 6 * place) & 63)] : UInt8(ascii: "="))
    }
  }
  return String(decoding: out, as: UTF8.self)
}
