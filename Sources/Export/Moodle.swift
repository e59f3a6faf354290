import TCP

extension BankFormat {
  /// Moodle XML: a question a card, one embedded-answer question an exercise with several blanks.
  static func moodle(_ file: AtomicFile, _ info: BankInfo) throws -> TextBankWriter {
    var category: String?
    let header = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<quiz>\n"
    return try TextBankWriter(
      file: file, info: info, header: header, ending: "</quiz>\n", losing: [.inStages]
    ) {
      item, out, report in
      // A paper's questions stay together, under its name.
      let name = info.isPaper ? info.title : item.category
      if name != category {
        category = name
        writeCategory(name, to: &out)
      }
      if item.parts.contains(where: \.losesFeedback) { report.note(.feedbackDropped, on: item.id) }
      MoodleQuestion(item: item.asked(without: .ordering), language: info.language).write(to: &out)
    }
  }

  private static func writeCategory(_ topic: String, to out: inout TextOutput) {
    out += "<question type=\"category\">\n  <category><text>$course$/tcpdrill/"
    // A slash would begin a category below; Moodle doubles it to mean the sign.
    out.append(topic.replacingAll("/", with: "//"), as: .markupLine)
    out += "</text></category>\n  <info format=\"html\"><text></text></info>\n</question>\n"
  }
}

/// One question of Moodle's; HTML stands escaped in its `<text>`, so that it needs no CDATA section.
struct MoodleQuestion {
  let item: Item
  let language: Language

  func write(to out: inout TextOutput) {
    guard item.parts.count == 1 else {
      writeHead("cloze", to: &out)
      for part in item.parts {
        out += "&lt;p&gt;"
        out.append(part.label, as: .embedded)
        out += " "
        writeCloze(part, to: &out)
        out += "&lt;/p&gt;"
      }
      writeMiddle(to: &out)
      return writeTail(to: &out)
    }
    let part = item.parts[0]
    writeHead(Self.type(part.response), to: &out)
    if !part.label.isEmpty {
      out += "&lt;p&gt;"
      out.append(part.label, as: .embedded)
      out += "&lt;/p&gt;"
    }
    writeMiddle(to: &out)
    out += "  <defaultgrade>"
    out.put(item.points ?? 1)
    out += "</defaultgrade>\n  <penalty>0.3333333</penalty>\n  <hidden>0</hidden>\n"
    writeAnswers(part, to: &out)
    writeTail(to: &out)
  }

  private static func type(_ response: Item.Response) -> StaticString {
    switch response {
    case .text: "shortanswer"
    case .number, .decimal: "numerical"
    case .choice: "multichoice"
    case .order: "matching"
    case .selfRated: "essay"
    }
  }

  private func writeHead(_ type: StaticString, to out: inout TextOutput) {
    out += "<question type=\""
    out += type
    out += "\">\n  <name><text>"
    out.append(titleOf: item.prompt, ofAtMost: 60, as: .markupLine)
    // Drills begin alike; their code tells them apart, and brings them back at the prompt.
    if !item.isQuestion {
      out += " · "
      out.append(item.id, as: .markupLine)
    }
    out += "</text></name>\n  <questiontext format=\"html\"><text>&lt;p&gt;"
    out.append(item.prompt, as: .embedded)
    out += "&lt;/p&gt;"
    guard let figure = item.figure else { return }
    let telling = figure.telling(in: language)
    out += "&lt;p&gt;&lt;img alt=&quot;"
    out.append(telling.text, as: .embeddedAttribute)
    out += "&quot; src=&quot;data:image/svg+xml;base64,"
    telling.svg.withUnsafeBufferPointer { out.append(base64: $0) }
    out += "&quot;/&gt;&lt;/p&gt;"
  }

  /// From the end of the question's text to what its type has of its own.
  private func writeMiddle(to out: inout TextOutput) {
    out += "</text></questiontext>\n  <generalfeedback format=\"html\"><text>&lt;p&gt;"
    for (index, line) in item.explanationBesides.enumerated() {
      if index > 0 { out += "&lt;br&gt;" }
      out.append(line, as: .embedded)
    }
    out += "&lt;/p&gt;"
    if let source = item.source {
      out += "&lt;p&gt;&lt;small&gt;"
      out.append(source, as: .embedded)
      out += "&lt;/small&gt;&lt;/p&gt;"
    }
    out += "</text></generalfeedback>\n"
  }

  private func writeTail(to out: inout TextOutput) {
    out += "  <idnumber>"
    out.append(item.id, as: .markupLine)
    out += "</idnumber>\n"
    for hint in item.hints {
      out += "  <hint format=\"html\"><text>"
      out.append(hint, as: .embedded)
      out += "</text></hint>\n"
    }
    out += "  <tags>"
    item.withTagWords(in: &out) { tag, out in
      out += "<tag><text>"
      out.append(tag, as: .markup)
      out += "</text></tag>"
    }
    out += "</tags>\n</question>\n"
  }

  private func writeAnswers(_ part: Item.Part, to out: inout TextOutput) {
    switch part.response {
    case .text:
      out += "  <usecase>0</usecase>\n"
      if part.working.isEmpty, let known = Self.namesAsAnswers.bytes(of: part) {
        out.put(known)
      } else {
        part.eachSpelling { Self.writeAnswer($0, .right, part.working, to: &out) }
      }
      for wrong in part.feedback { Self.writeAnswer(wrong.answer, .wrong, wrong.why, to: &out) }
    case .number(let number): writeNumbers(String(number), tolerance: "0", part, to: &out)
    case .decimal(let millionths, let tolerance):
      writeNumbers(
        decimalText(millionths: millionths), tolerance: decimalText(millionths: tolerance), part, to: &out)
    case .choice(let options, let right):
      out += "  <single>true</single>\n  <shuffleanswers>true</shuffleanswers>\n"
      out += "  <answernumbering>123</answernumbering>\n"
      for (index, option) in options.enumerated() {
        let why = index == right ? part.working : part.feedback.first { $0.answer == option }?.why ?? ""
        Self.writeAnswer(option, index == right ? .right : .wrong, why, isHTML: true, to: &out)
      }
    case .order(let texts, let shown):
      out += "  <shuffleanswers>true</shuffleanswers>\n"
      for line in shown {
        out += "  <subquestion format=\"html\"><text>"
        out.append(line, as: .embedded)
        out += "</text><answer><text>"
        out.put((texts.firstIndex(of: line) ?? 0) + 1)
        out += "</text></answer></subquestion>\n"
      }
    case .selfRated(let answer):
      out += "  <responseformat>editor</responseformat>\n  <responserequired>0</responserequired>\n"
      out += "  <responsefieldlines>5</responsefieldlines>\n  <attachments>0</attachments>\n"
      out += "  <graderinfo format=\"html\"><text>"
      out.append(answer, as: .embedded)
      out += "</text></graderinfo>\n"
    }
  }

  private static let namesAsAnswers = AnswerSpellings.Block { writeAnswer($0, .right, "", to: &$1) }

  private enum Fraction { case right, wrong }

  private static func writeAnswer(
    _ text: String, _ fraction: Fraction, _ why: String, isHTML: Bool = false, tolerance: String? = nil,
    to out: inout TextOutput
  ) {
    out += fraction == .right ? "  <answer fraction=\"100\"" : "  <answer fraction=\"0\""
    out += isHTML ? " format=\"html\"><text>" : " format=\"moodle_auto_format\"><text>"
    if isHTML {
      out.append(text, as: .embedded)
    } else {
      // A star in a short answer stands for anything; a backslash makes it a star.
      let isPattern = tolerance == nil && text.utf8.contains(UInt8(ascii: "*"))
      out.append(isPattern ? text.replacingAll("*", with: "\\*") : text, as: .markupLine)
    }
    out += "</text><feedback format=\"html\"><text>"
    out.append(why, as: .embedded)
    out += "</text></feedback>"
    if let tolerance {
      out += "<tolerance>"
      out.put(tolerance)
      out += "</tolerance>"
    }
    out += "</answer>\n"
  }

  private func writeNumbers(
    _ value: String, tolerance: String, _ part: Item.Part, to out: inout TextOutput
  ) {
    Self.writeAnswer(value, .right, part.working, tolerance: tolerance, to: &out)
    for wrong in part.feedback where wrong.isNumber {
      Self.writeAnswer(wrong.answer, .wrong, wrong.why, tolerance: "0", to: &out)
    }
    out += "  <unitgradingtype>0</unitgradingtype>\n"
  }

  /// What a blank weighs: its share of the points where that is whole, for Moodle takes no other.
  private var weight: Int {
    guard let points = item.points, points % item.parts.count == 0 else { return 1 }
    return points / item.parts.count
  }

  /// One blank of several: `{1:NUMERICAL:=1301:0#…~%0%1300:0#…}`.
  private func writeCloze(_ part: Item.Part, to out: inout TextOutput) {
    func add(_ text: String) { out.append(text, as: .cloze) }
    func addRight() {
      guard !part.working.isEmpty else { return }
      out += "#"
      add(part.working)
    }
    func addWrong(_ suffix: StaticString) {
      for wrong in part.feedback where !part.losesFeedback || wrong.isNumber {
        out += "~%0%"
        add(wrong.answer)
        out += suffix
        out += "#"
        add(wrong.why)
      }
    }
    out += "{"
    out.put(weight)
    switch part.response {
    case .number(let number):
      out += ":NUMERICAL:="
      out.put(number)
      out += ":0"
      addRight()
      addWrong(":0")
    case .decimal(let millionths, let tolerance):
      out += ":NUMERICAL:="
      out.put(decimalText(millionths: millionths) + ":" + decimalText(millionths: tolerance))
      addRight()
      addWrong(":0")
    case .choice(let options, let right):
      out += ":MULTICHOICE_V:"
      for (index, option) in options.enumerated() {
        if index > 0 { out += "~" }
        out += index == right ? "%100%" : "%0%"
        add(option)
        let why = part.feedback.first { $0.answer == option }?.why ?? ""
        if index == right {
          addRight()
        } else if !why.isEmpty {
          out += "#"
          add(why)
        }
      }
    case .text, .order, .selfRated:
      out += ":SHORTANSWER:"
      var sign: StaticString = "="
      part.eachSpelling {
        out += sign
        add($0)
        addRight()
        sign = "~="
      }
      addWrong("")
    }
    out += "}"
  }
}
