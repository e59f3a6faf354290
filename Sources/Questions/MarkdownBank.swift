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
    var bytes: [UInt8] = []
    append(question, to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The same, behind what is there already.
  package static func append(_ question: Question, to out: inout [UInt8]) {
    func put(_ text: StaticString) {
      out.append(contentsOf: UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
    }
    func put(line name: StaticString, _ text: String) {
      put(name)
      appendEscaped(text, to: &out)
      put("\n\n")
    }
    put("<!-- kind=")
    appendEncoded(question.kind.rawValue, to: &out)
    put("; form=")
    appendEncoded(question.form.rawValue, to: &out)
    put("; topic=")
    appendEncoded(question.topic, to: &out)
    for (number, tag) in question.tags.enumerated() {
      put(number == 0 ? "; tags=" : ",")
      appendEncoded(tag, to: &out)
    }
    put(" -->\nQ: ")
    appendEscaped(question.prompt, to: &out)
    put(" {#")
    out.append(contentsOf: question.id.text.utf8)
    put("}\n\n")
    for (number, choice) in question.choices.enumerated() {
      out.append(contentsOf: String(number + 1).utf8)
      put(". ")
      appendEscaped(choice, to: &out)
      put("\n")
    }
    if !question.choices.isEmpty { put("\n") }
    for (number, answer) in question.rightAnswers.enumerated() {
      put(number == 0 ? "A: " : " | ")
      appendEscaped(answer, to: &out)
    }
    put("\n\n")
    for hint in question.hints { put(line: "Hint: ", hint) }
    if !question.explanation.isEmpty { put(line: "Why: ", question.explanation) }
    if let correction = question.correction { put(line: "Correction: ", correction) }
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
  private static func properties(of line: String) -> [String: ArraySlice<UInt8>]? {
    let bytes = withoutBlanks(Array(line.utf8)[...])
    guard bytes.count >= 7, bytes.starts(with: "<!--".utf8), bytes.suffix(3).elementsEqual("-->".utf8) else {
      return nil
    }
    var result: [String: ArraySlice<UInt8>] = [:]
    for part in bytes.dropFirst(4).dropLast(3).split(separator: UInt8(ascii: ";")) {
      let pair = part.split(separator: UInt8(ascii: "="), maxSplits: 1, omittingEmptySubsequences: false)
      if pair.count == 2 {
        result[String(decoding: withoutBlanks(pair[0]), as: UTF8.self)] = withoutBlanks(pair[1])
      }
    }
    return result["form"] == nil ? nil : result
  }

  /// Without the blanks people put around signs. Other white space is somebody's text: no sign that parts
  /// questions or answers is looked for in characters, where a mark that joins the sign before it would hide it.
  private static func withoutBlanks(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var rest = bytes
    while let first = rest.first, isBlank(first) { rest = rest.dropFirst() }
    while let last = rest.last, isBlank(last) { rest = rest.dropLast() }
    return rest
  }

  private static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 }

  /// Signs that Markdown takes for more than themselves.
  private static let telling: [Bool] = {
    var table = [Bool](repeating: false, count: 256)
    for sign in "\\`*_{}[]<>#|~$&^=!:".utf8 { table[Int(sign)] = true }
    return table
  }()

  /// Text as Markdown shows it unchanged.
  package static func escaped(_ text: String) -> String {
    var bytes: [UInt8] = []
    appendEscaped(text, to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func appendEscaped(_ text: String, to out: inout [UInt8]) {
    let isDone: Void? = text.utf8.withContiguousStorageIfAvailable { appendEscaped($0, to: &out) }
    if isDone == nil { Array(text.utf8).withUnsafeBufferPointer { appendEscaped($0, to: &out) } }
  }

  private static func appendEscaped(_ text: UnsafeBufferPointer<UInt8>, to out: inout [UInt8]) {
    var place = 0
    var start = out.count
    // A digit or a sign only begins a list while nothing but digits stands before it.
    var onlyDigits = true
    while place < text.count {
      let byte = text[place]
      let end = lineEnd(text, at: place)
      if end > 0 {
        escapeLast(of: &out, from: start)
        out.append(UInt8(ascii: "\\"))
        out.append(0x0a)
        start = out.count
        onlyDigits = true
        place += end
        continue
      }
      let isFirst = out.count == start
      place += 1
      if isFirst, byte == 0x20 || byte == 0x09 {
        out.append(contentsOf: (byte == 0x20 ? "&#32;" : "&#9;").utf8)
        onlyDigits = false
        continue
      }
      if telling[Int(byte)] || onlyDigits && beginsList(byte, isFirst: isFirst) {
        out.append(UInt8(ascii: "\\"))
      }
      out.append(byte)
      onlyDigits = onlyDigits && UInt8(ascii: "0")...UInt8(ascii: "9") ~= byte
    }
    escapeLast(of: &out, from: start)
  }

  private static func beginsList(_ byte: UInt8, isFirst: Bool) -> Bool {
    isFirst
      ? byte == UInt8(ascii: "-") || byte == UInt8(ascii: "+")
      : byte == UInt8(ascii: ".") || byte == UInt8(ascii: ")")
  }

  /// White space at the end of a line would not be seen.
  private static func escapeLast(of out: inout [UInt8], from start: Int) {
    guard out.count > start, let last = out.last, last == 0x20 || last == 0x09 else { return }
    out.removeLast()
    out.append(contentsOf: (last == 0x20 ? "&#32;" : "&#9;").utf8)
  }

  /// How many bytes end a line here, as `Character.isNewline` has it.
  private static func lineEnd(_ text: UnsafeBufferPointer<UInt8>, at place: Int) -> Int {
    func next(_ offset: Int) -> UInt8 { place + offset < text.count ? text[place + offset] : 0 }
    switch text[place] {
    case 0x0d: return next(1) == 0x0a ? 2 : 1
    case 0x0a...0x0c: return 1
    case 0xc2: return next(1) == 0x85 ? 2 : 0
    case 0xe2: return next(1) == 0x80 && (next(2) == 0xa8 || next(2) == 0xa9) ? 3 : 0
    default: return 0
    }
  }

  private static func unescaped(_ bytes: ArraySlice<UInt8>) -> String {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    var rest = bytes
    while let byte = rest.popFirst() {
      if byte == UInt8(ascii: "\\"), let next = rest.first, isSign(next) {
        result.append(next)
        rest.removeFirst()
      } else if byte == UInt8(ascii: "&"), rest.first == UInt8(ascii: "#"),
        let end = rest.prefix(6).firstIndex(of: UInt8(ascii: ";")),
        let code = UInt32(String(decoding: rest[(rest.startIndex + 1)..<end], as: UTF8.self)),
        let scalar = Unicode.Scalar(code)
      {
        result.append(contentsOf: String(scalar).utf8)
        rest = rest[(end + 1)...]
      } else {
        result.append(byte)
      }
    }
    return String(decoding: result, as: UTF8.self)
  }

  /// ASCII that is neither letter, digit, space nor control.
  private static func isSign(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x21...0x2f, 0x3a...0x40, 0x5b...0x60, 0x7b...0x7e: true
    default: false
    }
  }

  /// A value inside the comment: what would end it, or part it, by its number.
  private static func appendEncoded(_ text: String, to out: inout [UInt8]) {
    let last = text.unicodeScalars.count - 1
    for (place, scalar) in text.unicodeScalars.enumerated() {
      switch scalar {
      case " " where place > 0 && place < last: out.append(UInt8(ascii: " "))
      case "\0"..."\u{20}", "%", ";", ",", "=", "<", ">", "-", "\u{7f}"..."\u{9f}", "\u{2028}", "\u{2029}":
        for byte in String(scalar).utf8 {
          let digits = String(byte, radix: 16)
          out.append(contentsOf: ("%" + (digits.count < 2 ? "0" : "") + digits).utf8)
        }
      default: out.append(contentsOf: String(scalar).utf8)
      }
    }
  }

  private static func decoded(_ text: ArraySlice<UInt8>) -> String {
    var bytes: [UInt8] = []
    var rest = text
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
    var properties: [String: ArraySlice<UInt8>]
    var prompt: ArraySlice<UInt8>?
    var answers: [String] = []
    var choices: [String] = []
    var hints: [String] = []
    var explanation = ""
    var correction: String?

    init(line: Int, properties: [String: ArraySlice<UInt8>]) {
      self.line = line
      self.properties = properties
    }

    mutating func take(_ line: String) {
      let bytes = Array(line.utf8)[...]
      if let rest = Block.rest(of: bytes, behind: "Q: ") {
        prompt = rest
      } else if let rest = Block.rest(of: bytes, behind: "A: ") {
        answers = Block.parts(rest).map { unescaped($0) }
      } else if let rest = Block.rest(of: bytes, behind: "Hint: ") {
        hints.append(unescaped(rest))
      } else if let rest = Block.rest(of: bytes, behind: "Why: ") {
        explanation = unescaped(rest)
      } else if let rest = Block.rest(of: bytes, behind: "Correction: ") {
        correction = unescaped(rest)
      } else if answers.isEmpty {
        let number = bytes.prefix { UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0 }
        guard !number.isEmpty, let rest = Block.rest(of: bytes.dropFirst(number.count), behind: ". ") else {
          return
        }
        choices.append(unescaped(rest))
      }
    }

    private static func rest(of line: ArraySlice<UInt8>, behind mark: String) -> ArraySlice<UInt8>? {
      line.starts(with: mark.utf8) ? line.dropFirst(mark.utf8.count) : nil
    }

    /// Parts between bars that no backslash stands before.
    private static func parts(_ text: ArraySlice<UInt8>) -> [ArraySlice<UInt8>] {
      var result: [ArraySlice<UInt8>] = []
      var start = text.startIndex
      var isEscaped = false
      for place in text.indices {
        if text[place] == UInt8(ascii: "|"), !isEscaped {
          result.append(text[start..<place])
          start = place + 1
        }
        isEscaped = text[place] == UInt8(ascii: "\\") && !isEscaped
      }
      return (result + [text[start...]]).map(withoutBlanks).filter { !$0.isEmpty }
    }

    func question(file: String) -> Question? {
      guard let prompt, let answer = answers.first,
        let form = properties["form"].flatMap({ Form(rawValue: decoded($0)) })
      else { return nil }
      let (text, id) = Block.separated(prompt)
      guard let id, !text.isEmpty else { return nil }
      if form == .choice, !choices.contains(answer) { return nil }
      return Question(
        id: QuestionID(id), source: Source(file: file, line: line),
        kind: properties["kind"].flatMap { FactKind(rawValue: decoded($0)) } ?? .card, form: form,
        prompt: unescaped(text),
        answer: answer, accepts: Array(answers.dropFirst()), choices: choices,
        topic: properties["topic"].map { decoded($0) } ?? "",
        tags: properties["tags"].map { $0.split(separator: UInt8(ascii: ",")).map { decoded($0) } } ?? [],
        hints: hints,
        explanation: explanation, correction: correction)
    }

    /// The words and the id behind them: `… {#id}`.
    private static func separated(_ prompt: ArraySlice<UInt8>) -> (ArraySlice<UInt8>, String?) {
      let prompt = withoutBlanks(prompt)
      guard prompt.last == UInt8(ascii: "}"), let open = prompt.lastIndex(of: UInt8(ascii: "{")) else {
        return (prompt, nil)
      }
      let inside = prompt[(open + 1)...].dropLast()
      guard inside.first == UInt8(ascii: "#"), inside.count > 1 else { return (prompt, nil) }
      return (withoutBlanks(prompt[..<open]), String(decoding: inside.dropFirst(), as: UTF8.self))
    }
  }
}
