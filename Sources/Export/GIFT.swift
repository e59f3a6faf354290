import TCP

extension BankFormat {
  /// Moodle's GIFT: one question a blank, named by its id, in a category a topic.
  static func gift(_ file: AtomicFile, _ info: BankInfo) throws -> TextBankWriter {
    let header = "// \(SafeText.line(info.title)), tcpdrill \(info.version)\n\n"
    var category = ""
    let losing: [Remark] = [.figureAsText, .onePartOnly, .hintsDropped]
    return try TextBankWriter(file: file, info: info, header: header, losing: losing) { item, out, report in
      if item.category != category {
        category = item.category
        out += "$CATEGORY: tcpdrill/"
        out.append(category.swapping("/", for: "-"), as: .line)
        out += "\n\n"
      }
      if item.parts.contains(where: \.losesFeedback) { report.note(.feedbackDropped, on: item.id) }
      // What may be chosen bears letters there, or nothing.
      let asked = item.asked(without: .choosing, .ordering)
      for part in item.parts { write(asked, part, to: &out, in: info.language) }
    }
  }

  private static func write(
    _ item: Item, _ part: Item.Part, to out: inout TextOutput, in language: Language
  ) {
    if let source = item.source {
      out += "// "
      out.append(source, as: .line)
      out += "\n"
    }
    out += "::"
    out.append(gift: part.id)
    out += "::[plain]"
    out.append(gift: item.prompt)
    for line in [item.figure?.text(in: language) ?? "", part.label] where !line.isEmpty {
      out += "\\n"
      out.append(gift: line)
    }
    if case .order(_, let shown) = part.response, !shown.isEmpty {
      out += "\\n"
      out.put(Bilingual(ko: "순서를 고르세요.", en: "Match each line with its place.")[language])
    }
    out += " {"
    switch part.response {
    case .number, .decimal: out += "#\n"
    case .text, .selfRated, .choice, .order: out += "\n"
    }
    writeAnswers(part, to: &out)
    var told = item.told(after: part)
    // Nobody types a sentence as it is written: without answers it is an essay, and the model answer is told after it.
    if case .selfRated(let answer) = part.response { told = [answer] + told.filter { $0 != answer } }
    if !told.isEmpty {
      out += "  ####"
      writeFormatted(told.joined(separator: "\n"), to: &out)
      out += "\n"
    }
    out += "}\n\n"
  }

  private static func writeAnswers(_ part: Item.Part, to out: inout TextOutput) {
    switch part.response {
    case .selfRated: break
    case .text:
      part.eachSpelling { writeAnswer($0, isRight: true, sign: "=", why: part.working, to: &out) }
      for wrong in part.feedback { writeLine("=%0%", wrong.answer, why: wrong.why, to: &out) }
    case .number(let number): writeNumbers("\(number):0", part, to: &out)
    case .decimal(let millionths, let tolerance):
      writeNumbers(
        "\(decimalText(millionths: millionths)):\(decimalText(millionths: tolerance))", part, to: &out)
    case .choice(let options, let right):
      for (index, option) in options.enumerated() {
        let why = index == right ? part.working : part.feedback.first { $0.answer == option }?.why ?? ""
        writeAnswer(
          option, isRight: index == right, sign: index == right ? "=" : "~", why: why, isChoice: true,
          to: &out)
      }
    case .order(let texts, let shown):
      // Ordering as matching: each shown line is paired with its place.
      for line in shown {
        out += "  ="
        writeFormatted(line, to: &out)
        out += " -> "
        out.put((texts.firstIndex(of: line) ?? 0) + 1)
        out += "\n"
      }
    }
  }

  private static func writeNumbers(_ right: String, _ part: Item.Part, to out: inout TextOutput) {
    func write(_ sign: StaticString, _ value: String, _ why: String) {
      out += sign
      out.put(value)
      if !why.isEmpty {
        out += "#"
        writeFormatted(why, to: &out)
      }
      out += "\n"
    }
    write("  =", right, part.working)
    for wrong in part.feedback where wrong.isNumber {
      write("  =%0%", Int(wrong.answer).map { "\($0):0" } ?? wrong.answer, wrong.why)
    }
  }

  /// An answer that begins with `%` would be read as a weight: it gets its weight before it.
  private static func writeAnswer(
    _ text: String, isRight: Bool, sign: StaticString, why: String, isChoice: Bool = false,
    to out: inout TextOutput
  ) {
    out += "  "
    out += sign
    if text.unicodeScalars.first(where: isSeen) == "%" {
      out += isRight ? "%100%" : "%0%"
    }
    // The text of a choice may name its format; what is typed may not.
    writeText(text, why: why, isFormatted: isChoice, to: &out)
  }

  private static func writeLine(
    _ sign: StaticString, _ text: String, why: String, to out: inout TextOutput
  ) {
    out += "  "
    out += sign
    writeText(text, why: why, isFormatted: false, to: &out)
  }

  /// Text that may name its format: what a note puts in brackets at its beginning, as `[html]`, names none.
  private static func writeFormatted(_ text: String, to out: inout TextOutput) {
    if text.unicodeScalars.first(where: isSeen) == "[" { out += "[plain]" }
    out.append(gift: text)
  }

  private static func isSeen(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .format, .unassigned: false
    default: !scalar.properties.isWhitespace
    }
  }

  private static func writeText(_ text: String, why: String, isFormatted: Bool, to out: inout TextOutput) {
    if isFormatted { writeFormatted(text, to: &out) } else { out.append(gift: text) }
    if !why.isEmpty {
      out += "#"
      writeFormatted(why, to: &out)
    }
    out += "\n"
  }
}

extension Item.Feedback {
  /// Whether the wrong answer is one that a question for a number can tell.
  var isNumber: Bool {
    !answer.isEmpty && answer.allSatisfy { $0.isASCII && $0.isNumber || $0 == "." || $0 == "-" }
  }
}

extension Item.Part {
  /// Whether a wrong answer to a number is no number, and so can't be told apart there.
  var losesFeedback: Bool {
    switch response {
    case .number, .decimal: feedback.contains { !$0.isNumber }
    case .text, .selfRated, .choice, .order: false
    }
  }
}
