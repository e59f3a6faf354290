import TCP

/// Reads packetdrill scripts.
package struct PacketScriptParser {
  private var scanner: ScriptScanner
  private var script = PacketScript()

  package static func parse(_ bytes: [UInt8]) throws(ScriptError) -> PacketScript {
    var parser = PacketScriptParser(bytes)
    return try parser.parse()
  }

  private init(_ bytes: [UInt8]) { scanner = ScriptScanner(bytes) }

  private mutating func parse() throws(ScriptError) -> PacketScript {
    try parseOptions()
    // A command before the first event prepares the host.
    while try isShellNext() { try parseEvent(time: .relative(0)) }
    while true {
      try scanner.skipBlank()
      if scanner.isAtEnd { return script }
      // A command without a time, at the end, cleans up.
      let time = try isShellNext() ? .relative(0) : try parseTime()
      try parseEvent(time: time)
    }
  }

  private mutating func isShellNext() throws(ScriptError) -> Bool {
    try scanner.skipBlank()
    return scanner.current == UInt8(ascii: "`")
  }

  private mutating func parseOptions() throws(ScriptError) {
    while true {
      try scanner.skipBlank()
      guard scanner.current == UInt8(ascii: "-"), scanner.peek(1) == UInt8(ascii: "-") else { return }
      scanner.advance(2)
      let name = scanner.run { $0 > 0x20 && $0 != UInt8(ascii: "=") }
      var value = ""
      if scanner.take("=") { value = scanner.run { $0 > 0x20 } }
      script.options[name] = value
    }
  }

  // MARK: - Times

  private mutating func parseTime() throws(ScriptError) -> PacketScript.Time {
    if scanner.take("*") { return .any }
    let begin = scanner.place
    let isRelative = scanner.take("+")
    let first = try parseSeconds()
    scanner.skipSpaces()
    if scanner.take("~") {
      scanner.skipSpaces()
      let secondIsRelative = scanner.take("+")
      let second = try parseSeconds()
      guard isRelative == secondIsRelative, first <= second else { throw badTime(begin) }
      return isRelative ? .relativeRange(first, second) : .absoluteRange(first, second)
    }
    let time: PacketScript.Time = isRelative ? .relative(first) : .absolute(first)
    guard scanner.current == UInt8(ascii: "."), scanner.peek(1) == UInt8(ascii: "."),
      scanner.peek(2) == UInt8(ascii: ".")
    else { return time }
    scanner.advance(3)
    let endIsRelative = scanner.take("+")
    let end = try parseSeconds()
    return .lasting(time, until: endIsRelative ? .relative(end) : .absolute(end))
  }

  /// Seconds with up to six decimals, in microseconds. (`0...0.1` is a range: its dots are no decimals.)
  private mutating func parseSeconds() throws(ScriptError) -> Int64 {
    scanner.skipSpaces()
    let begin = scanner.place
    let whole = scanner.run { (0x30...0x39).contains($0) }
    var fraction = ""
    if scanner.current == UInt8(ascii: "."), scanner.peek(1) != UInt8(ascii: ".") {
      scanner.advance()
      fraction = scanner.run { (0x30...0x39).contains($0) }
    }
    guard !(whole.isEmpty && fraction.isEmpty), whole.utf8.count <= 9,
      let seconds = Int64(whole.isEmpty ? "0" : whole)
    else { throw badTime(begin) }
    let six = String((fraction + "000000").prefix(6))
    return seconds * 1_000_000 + (Int64(six) ?? 0)
  }

  private func badTime(_ place: ScriptPlace) -> ScriptError {
    ScriptError(
      Bilingual(
        ko: "시각을 읽을 수 없습니다. `1.5`, `+0.1`, `*`, `+0.1~+0.2` 가운데 하나로 쓰세요.",
        en: "this is no time; write `1.5`, `+0.1`, `*` or `+0.1~+0.2`"), at: place)
  }

  // MARK: - Actions

  private mutating func parseEvent(time: PacketScript.Time) throws(ScriptError) {
    scanner.skipSpaces()
    let place = scanner.place
    let action = try parseAction()
    script.events.append(PacketScript.Event(place: place, time: time, action: action))
  }

  private mutating func parseAction() throws(ScriptError) -> PacketScript.Action {
    if scanner.take("`") {
      return .shell(try scanner.upTo("`", in: Bilingual(ko: "셸 명령", en: "the shell command")))
    }
    if scanner.current == UInt8(ascii: "%"), scanner.peek(1) == UInt8(ascii: "{") {
      scanner.advance(2)
      return .python(try scanner.upTo("}%", in: Bilingual(ko: "파이썬 코드", en: "the Python code")))
    }
    let start = scanner.offset
    if scanner.take("<") { return .inject(try parsePacket(from: start)) }
    if scanner.take(">") { return .expect(try parsePacket(from: start)) }
    return .call(try parseCall())
  }

  private mutating func parsePacket(from start: Int) throws(ScriptError) -> PacketPattern {
    var parser = PacketPatternParser(scanner: scanner, start: start)
    let pattern = try parser.parse()
    scanner = parser.scanner
    return pattern
  }

  private mutating func parseCall() throws(ScriptError) -> SystemCall {
    let begin = scanner.place
    let name = scanner.word()
    let what = Bilingual(ko: "시스템 호출", en: "the system call")
    guard !name.isEmpty, name.utf8.first.map({ !(0x30...0x39).contains($0) }) ?? false else {
      throw ScriptError(
        Bilingual(
          ko: "여기에는 `<` 세그먼트, `>` 세그먼트, 시스템 호출, `셸 명령` 또는 %{ 파이썬 }%이 와야 합니다.",
          en: "here should be a segment (`<` or `>`), a system call, a `shell command` or %{ Python }%"),
        at: begin)
    }
    try scanner.expect("(", in: what)
    let arguments = try parseArguments()
    try scanner.expect("=", in: what)
    scanner.skipSpaces()
    let result = scanner.run { $0 > 0x20 && $0 != UInt8(ascii: "/") }
    guard !result.isEmpty else {
      throw ScriptError(
        Bilingual(ko: "\(name): `=` 뒤에 돌려줄 값이 없습니다.", en: "\(name): after `=` comes what it returns"),
        at: scanner.place)
    }
    scanner.skipSpaces()
    var error: String?
    if scanner.current == UInt8(ascii: "E") { error = scanner.word() }
    scanner.skipSpaces()
    if scanner.take("(") {
      _ = try scanner.upTo(")", in: Bilingual(ko: "오류의 설명", en: "the error's explanation"))
    }
    return SystemCall(name: name, arguments: arguments, result: result, error: error)
  }

  /// Arguments up to the closing parenthesis; brackets and braces keep their commas.
  private mutating func parseArguments() throws(ScriptError) -> [String] {
    let begin = scanner.place
    var arguments: [String] = []
    var start = scanner.offset
    var depth = 0
    func finished() -> String { scanner.text(from: start).trimmedOfSpaces }
    while let byte = scanner.current {
      switch byte {
      case UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "{"): depth += 1
      case UInt8(ascii: "]"), UInt8(ascii: "}"): depth -= 1
      case UInt8(ascii: ")") where depth <= 0:
        let last = finished()
        if !last.isEmpty || !arguments.isEmpty { arguments.append(last) }
        scanner.advance()
        return arguments
      case UInt8(ascii: ")"): depth -= 1
      case UInt8(ascii: "\""): skipString()
      case UInt8(ascii: ",") where depth == 0:
        arguments.append(finished())
        start = scanner.offset + 1
      default: break
      }
      scanner.advance()
    }
    throw ScriptError(
      Bilingual(
        ko: "인수 목록이 닫히지 않았습니다. `)`를 넣으세요.", en: "these arguments are never closed; end them with `)`"),
      at: begin)
  }

  /// Up to the quotation mark that ends a string.
  private mutating func skipString() {
    scanner.advance()
    while let byte = scanner.current, byte != UInt8(ascii: "\"") {
      scanner.advance(byte == UInt8(ascii: "\\") ? 2 : 1)
    }
  }
}

extension String {
  var trimmedOfSpaces: String {
    var rest = Substring(self)
    while let first = rest.first, first.isWhitespace { rest.removeFirst() }
    while let last = rest.last, last.isWhitespace { rest.removeLast() }
    return String(rest)
  }
}
