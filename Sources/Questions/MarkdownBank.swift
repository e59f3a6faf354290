/// A question bank as Markdown that people can read and edit, and that reads back to the same questions.
///
///     <!-- tcpdrill question bank 1 -->
///
///     <!-- kind=flag; form=flags; topic=flags -->
///     Q: Which flag …? {#mtfhcmwwkc5qmf0j}
///
///     A: RST | reset
///
/// What is visible counts; the comment holds only what a reader does not need to see. A backslash makes
/// any sign a mere sign and ends a line that goes on below, as Markdown itself has it.
package enum MarkdownBank {
  /// The first line of every bank: without it a file is read as a note like any other.
  package static let marker = "<!-- tcpdrill question bank 1 -->"

  /// One question, with a blank line behind it.
  package static func markdown(for question: Question) -> String {
    var properties = [
      ("kind", question.kind.rawValue), ("form", question.form.rawValue), ("topic", question.topic),
    ]
    if !question.tags.isEmpty {
      properties.append(("tags", question.tags.map(encoded).joined(separator: ",")))
    }
    let comment = properties.map { name, value in
      name + "=" + (name == "tags" ? value : encoded(value))
    }
    var text = "<!-- \(comment.joined(separator: "; ")) -->\n"
    text += "Q: \(escaped(question.prompt)) {#\(question.id.text)}\n\n"
    for (number, choice) in question.choices.enumerated() { text += "\(number + 1). \(escaped(choice))\n" }
    if !question.choices.isEmpty { text += "\n" }
    text += "A: " + question.rightAnswers.map(escaped).joined(separator: " | ") + "\n\n"
    for hint in question.hints { text += "Hint: \(escaped(hint))\n\n" }
    if !question.explanation.isEmpty { text += "Why: \(escaped(question.explanation))\n\n" }
    if let correction = question.correction { text += "Correction: \(escaped(correction))\n\n" }
    return text
  }

  /// Whether a file is a bank: the marker stands first, whatever white space is before it.
  package static func isBank(_ text: some StringProtocol) -> Bool {
    text.drop { $0.isWhitespace || $0 == "\u{feff}" }.hasPrefix(marker)
  }

  /// The questions of a bank, each with the line it begins on; blocks that make no question are left out.
  package static func questions(in text: String, file: String) -> [Question] {
    guard isBank(text) else { return [] }
    var result: [Question] = []
    var block: Block?
    for line in logicalLines(of: text) {
      if let properties = properties(of: line.text) {
        if let question = block?.question(file: file) { result.append(question) }
        block = Block(line: line.number, properties: properties)
      } else {
        block?.take(line.text)
      }
    }
    if let question = block?.question(file: file) { result.append(question) }
    return result
  }

  // MARK: Lines and signs

  /// Lines joined where one ends in a backslash that is itself no mere sign.
  private static func logicalLines(of text: String) -> [(number: Int, text: String)] {
    var result: [(number: Int, text: String)] = []
    var open: (number: Int, text: String)?
    for (index, line) in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
      .enumerated()
    {
      let whole = (open?.text ?? "") + line
      let number = open?.number ?? index + 1
      let slashes = line.reversed().prefix { $0 == "\\" }.count
      if slashes % 2 == 1 {
        open = (number, whole.dropLast() + "\n")
      } else {
        result.append((number, whole))
        open = nil
      }
    }
    if let open { result.append(open) }
    return result
  }

  /// `kind=…; form=…` between comment signs.
  private static func properties(of line: String) -> [String: String]? {
    let line = line.trimmed
    guard line.hasPrefix("<!--"), line.hasSuffix("-->"), line.count >= 7 else { return nil }
    var result: [String: String] = [:]
    for part in line.dropFirst(4).dropLast(3).split(separator: ";") {
      let pair = part.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      if pair.count == 2 { result[pair[0].trimmed] = pair[1].trimmed }
    }
    return result["form"] == nil ? nil : result
  }

  private static let telling = Set("\\`*_{}[]<>#|~$&^=!:")

  /// Text as Markdown shows it unchanged.
  package static func escaped(_ text: String) -> String {
    let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).map { line in
      let last = line.count - 1
      var result = ""
      // A digit or a sign only begins a list while nothing but digits stands before it.
      var onlyDigits = true
      for (place, character) in line.enumerated() {
        if place == 0 || place == last, character == " " || character == "\t" {
          result += character == " " ? "&#32;" : "&#9;"
        } else {
          let beginsList = onlyDigits && (place == 0 ? "-+".contains(character) : ".)".contains(character))
          if beginsList || telling.contains(character) { result.append("\\") }
          result.append(character)
        }
        onlyDigits = onlyDigits && character.isNumber
      }
      return result
    }
    return lines.joined(separator: "\\\n")
  }

  static func unescaped(_ text: some StringProtocol) -> String {
    var result = ""
    var rest = text[...]
    while let character = rest.first {
      rest = rest.dropFirst()
      if character == "\\", let next = rest.first, next.isASCII, next.isPunctuation || next.isSymbol {
        result.append(next)
        rest = rest.dropFirst()
      } else if character == "&", rest.hasPrefix("#"), let end = rest.prefix(6).firstIndex(of: ";"),
        let code = UInt32(rest[rest.index(after: rest.startIndex)..<end]), let scalar = Unicode.Scalar(code)
      {
        result.unicodeScalars.append(scalar)
        rest = rest[rest.index(after: end)...]
      } else {
        result.append(character)
      }
    }
    return result
  }

  /// A value inside the comment: what would end it, or part it, by its number.
  static func encoded(_ text: String) -> String {
    var bytes: [UInt8] = []
    for byte in text.utf8 {
      if "%;,=<>-\n\r".utf8.contains(byte) {
        let digits = String(byte, radix: 16)
        bytes.append(contentsOf: ("%" + (digits.count < 2 ? "0" : "") + digits).utf8)
      } else {
        bytes.append(byte)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  static func decoded(_ text: some StringProtocol) -> String {
    var bytes: [UInt8] = []
    var rest = Array(text.utf8)[...]
    while let byte = rest.first {
      rest = rest.dropFirst()
      if byte == UInt8(ascii: "%"),
        let code = UInt8(String(decoding: rest.prefix(2), as: UTF8.self), radix: 16)
      {
        bytes.append(code)
        rest = rest.dropFirst(2)
      } else {
        bytes.append(byte)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}

extension MarkdownBank {
  /// The lines of one question as they come.
  private struct Block {
    var line: Int
    var properties: [String: String]
    var prompt: String?
    var answers: [String] = []
    var choices: [String] = []
    var hints: [String] = []
    var explanation = ""
    var correction: String?

    init(line: Int, properties: [String: String]) {
      self.line = line
      self.properties = properties
    }

    mutating func take(_ line: String) {
      if line.hasPrefix("Q: ") {
        prompt = String(line.dropFirst(3))
      } else if line.hasPrefix("A: ") {
        answers = Block.parts(line.dropFirst(3)).map { unescaped($0) }
      } else if line.hasPrefix("Hint: ") {
        hints.append(unescaped(line.dropFirst(6)))
      } else if line.hasPrefix("Why: ") {
        explanation = unescaped(line.dropFirst(5))
      } else if line.hasPrefix("Correction: ") {
        correction = unescaped(line.dropFirst(12))
      } else if let dot = line.firstIndex(of: "."), Int(line[..<dot]) != nil, answers.isEmpty,
        line[line.index(after: dot)...].hasPrefix(" ")
      {
        choices.append(unescaped(line[line.index(dot, offsetBy: 2)...]))
      }
    }

    /// Parts between bars that no backslash stands before.
    private static func parts(_ text: Substring) -> [String] {
      var result = [""]
      var isEscaped = false
      for character in text {
        if character == "|", !isEscaped {
          result.append("")
        } else {
          result[result.count - 1].append(character)
        }
        isEscaped = character == "\\" && !isEscaped
      }
      return result.map(\.trimmed).filter { !$0.isEmpty }
    }

    func question(file: String) -> Question? {
      guard let prompt, let answer = answers.first,
        let form = properties["form"].flatMap(Form.init(rawValue:))
      else { return nil }
      let (text, id) = Block.separated(prompt)
      guard let id, !text.isEmpty else { return nil }
      if form == .choice, !choices.contains(answer) { return nil }
      return Question(
        id: QuestionID(id), source: Source(file: file, line: line),
        kind: properties["kind"].flatMap(FactKind.init(rawValue:)) ?? .card, form: form,
        prompt: unescaped(text),
        answer: answer, accepts: Array(answers.dropFirst()), choices: choices,
        topic: properties["topic"].map { decoded($0) } ?? "",
        tags: properties["tags"].map { $0.split(separator: ",").map { decoded($0) } } ?? [], hints: hints,
        explanation: explanation, correction: correction)
    }

    /// The words and the id behind them: `… {#id}`.
    private static func separated(_ prompt: String) -> (String, String?) {
      let prompt = prompt.trimmed
      guard prompt.hasSuffix("}"), let open = prompt.lastIndex(of: "{") else { return (prompt, nil) }
      let inside = prompt[prompt.index(after: open)...].dropLast()
      guard inside.hasPrefix("#"), inside.count > 1 else { return (prompt, nil) }
      var text = prompt[..<open]
      if text.last == " " { text = text.dropLast() }
      return (String(text), String(inside.dropFirst()))
    }
  }
}
