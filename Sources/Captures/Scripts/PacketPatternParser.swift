import TCP

/// Reads what follows `<` or `>`: flags, numbers, options.
struct PacketPatternParser {
  private(set) var scanner: ScriptScanner
  private let start: Int

  init(scanner: ScriptScanner, start: Int) {
    self.scanner = scanner
    self.start = start
  }

  private static let segment = Bilingual(ko: "세그먼트", en: "the segment")

  mutating func parse() throws(ScriptError) -> PacketPattern {
    scanner.skipSpaces()
    let codepoint = try parseInternetInfo()
    scanner.skipSpaces()
    try refusePorts()
    let flags = try parseFlags()
    let first = try scanner.number(Bilingual(ko: "시작 순서 번호", en: "the first sequence number"))
    try scanner.expect(":", in: Self.segment)
    let end = try scanner.number(Bilingual(ko: "끝 순서 번호", en: "the last sequence number"))
    try scanner.expect("(", in: Self.segment)
    let place = scanner.place
    let length = try scanner.number(Bilingual(ko: "데이터 길이", en: "the length"))
    try scanner.expect(")", in: Self.segment)
    guard end &- first == length, length <= 65535 * 16 else {
      throw ScriptError(
        Bilingual(
          ko: "길이 \(length)이(가) \(first):\(end)과 맞지 않습니다. SYN과 FIN은 세지 않습니다.",
          en: "a length of \(length) doesn't fit \(first):\(end); SYN and FIN are not counted here"),
        at: place)
    }
    var pattern = PacketPattern(
      flags: flags, start: first, dataLength: Int(length), options: .exactly([]), codepoint: codepoint,
      text: "")
    try parseTail(&pattern)
    pattern.text = scanner.text(from: start).trimmedOfSpaces
    return pattern
  }

  /// `ack 1 win 100 urg 5 <mss 1460>`, each where it is wanted.
  private mutating func parseTail(_ pattern: inout PacketPattern) throws(ScriptError) {
    scanner.skipSpaces()
    if takeWord("ack") {
      pattern.acknowledgment = try scanner.number(Bilingual(ko: "ack 번호", en: "the ack number"))
    }
    scanner.skipSpaces()
    if takeWord("win") {
      pattern.window = try field16(Bilingual(ko: "윈도우", en: "the window"))
    }
    scanner.skipSpaces()
    if takeWord("urg") {
      pattern.urgentPointer = try field16(Bilingual(ko: "긴급 포인터", en: "the urgent pointer"))
    }
    scanner.skipSpaces()
    if scanner.current == UInt8(ascii: "<") {
      var options = PacketOptionParser(scanner: scanner)
      pattern.options = try options.parse()
      scanner = options.scanner
    }
    scanner.skipSpaces()
    if scanner.current == UInt8(ascii: "/"), scanner.peek(1) != UInt8(ascii: "/"),
      scanner.peek(1) != UInt8(ascii: "*")
    {
      throw unmodelled("/udp", Bilingual(ko: "UDP 안의 TCP", en: "TCP over UDP"))
    }
  }

  private mutating func takeWord(_ word: String) -> Bool {
    guard scanner.isWordNext(word) else { return false }
    scanner.advance(word.utf8.count)
    return true
  }

  private mutating func field16(_ what: Bilingual) throws(ScriptError) -> UInt16 {
    let place = scanner.place
    let number = try scanner.number(what)
    guard let narrow = UInt16(exactly: number) else {
      throw ScriptError(
        Bilingual(ko: "\(what.korean)은(는) 65535까지입니다.", en: "\(what.english) goes up to 65535"), at: place)
    }
    return narrow
  }

  // MARK: IP

  /// `[noecn]`, `(ect0)`, `[tos 0x02, ttl 64]`: of these the engine knows ECN.
  private mutating func parseInternetInfo() throws(ScriptError) -> ECNCodepoint? {
    let closing: String
    if scanner.take("[") { closing = "]" } else if scanner.take("(") { closing = ")" } else { return nil }
    let place = scanner.place
    let inside = try scanner.upTo(closing, in: Bilingual(ko: "IP 정보", en: "the IP information"))
    var codepoint: ECNCodepoint?
    for item in inside.split(separator: ",") {
      let word = String(item).trimmedOfSpaces
      switch word {
      case "noecn": codepoint = .notCapable
      case "ect0": codepoint = .capable0
      case "ect1": codepoint = .capable1
      case "ce": codepoint = .congestionExperienced
      // Between these two words and the engine's answer there is nothing to tell apart.
      case "ect01": codepoint = .capable0
      case _ where word.hasPrefix("ttl "): break
      case _ where word.hasPrefix("flowlabel "): break
      default:
        throw ScriptError(
          Bilingual(
            ko: "'\(word)'은(는) 엔진이 다루지 않는 IP 필드입니다. ECN(noecn, ect0, ect1, ce)만 씁니다.",
            en: "'\(word)' is an IP field the engine doesn't model; ECN is (noecn, ect0, ect1, ce)"),
          at: place)
      }
    }
    return codepoint
  }

  /// `4000 > 8080` names another connection, and there is one here.
  private mutating func refusePorts() throws(ScriptError) {
    if scanner.isWordNext("icmp") || scanner.isWordNext("icmpv6") {
      throw unmodelled("icmp", Bilingual(ko: "ICMP", en: "ICMP"))
    }
    guard scanner.current.map({ (0x30...0x39).contains($0) }) ?? false else { return }
    throw unmodelled("ports", Bilingual(ko: "포트를 적은 둘째 연결", en: "a second connection, by its ports"))
  }

  private func unmodelled(_ word: String, _ what: Bilingual) -> ScriptError {
    ScriptError(
      Bilingual(ko: "\(what.korean)은(는) 엔진이 다루지 않습니다.", en: "\(what.english) is not modelled by the engine"),
      at: scanner.place)
  }

  // MARK: Flags

  private mutating func parseFlags() throws(ScriptError) -> Flags {
    scanner.skipSpaces()
    let place = scanner.place
    let signs = scanner.run { $0 > 0x20 && $0 != 0x7f }
    if signs == "-" { return [] }
    var flags: Flags = []
    for sign in signs {
      if sign == "A" { throw unmodelled("A", Bilingual(ko: "AccECN", en: "AccECN")) }
      guard let flag = Flag.allCases.first(where: { $0.tcpdumpSign == sign }) else {
        throw ScriptError(
          Bilingual(
            ko: "'\(signs)'은(는) 플래그가 아닙니다. F S R P . U E W 가운데에서, 없으면 - 를 쓰세요.",
            en: "'\(signs)' are no flags; use F S R P . U E W, or - for none"), at: place)
      }
      flags.insert(Flags(flag))
    }
    guard !signs.isEmpty else {
      throw ScriptError(
        Bilingual(ko: "플래그가 빠졌습니다.", en: "the flags are missing"), at: place)
    }
    return flags
  }
}
