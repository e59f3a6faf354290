import TCP

/// Reads `<mss 1460,nop,wscale 7,sackOK,TS val 100 ecr 0,sack 1:3 5:7>`.
struct PacketOptionParser {
  private(set) var scanner: ScriptScanner

  mutating func parse() throws(ScriptError) -> PacketPattern.Options {
    scanner.advance()
    scanner.skipSpaces()
    if scanner.current == UInt8(ascii: "."), scanner.peek(1) == UInt8(ascii: "."),
      scanner.peek(2) == UInt8(ascii: ".")
    {
      scanner.advance(3)
      try scanner.expect(">", in: Self.options)
      return .any
    }
    var list: [HeaderOption] = []
    while !scanner.take(">") {
      list.append(try parseOption())
      scanner.skipSpaces()
      if scanner.take(",") {
        scanner.skipSpaces()
      } else if scanner.current != UInt8(ascii: ">") {
        try scanner.expect(">", in: Self.options)
      }
    }
    guard HeaderOptions(list) != nil else {
      throw ScriptError(
        Bilingual(ko: "옵션이 40바이트를 넘습니다.", en: "these options take more than 40 bytes"), at: scanner.place)
    }
    return .exactly(list)
  }

  private static let options = Bilingual(ko: "옵션", en: "the options")

  private mutating func parseOption() throws(ScriptError) -> HeaderOption {
    let place = scanner.place
    let name = scanner.word()
    switch name {
    case "nop": return .noOperation
    case "eol": return .endOfList
    case "sackOK": return .sackPermitted
    case "mss": return .maximumSegmentSize(try narrow(Bilingual(ko: "mss", en: "mss"), at: place))
    case "wscale": return .windowScale(try narrow(Bilingual(ko: "wscale", en: "wscale"), at: place))
    case "TS", "ts": return try parseTimestamps()
    case "sack": return .sack(try parseBlocks())
    default:
      throw ScriptError(
        Bilingual(
          ko: "'\(name)' 옵션은 엔진이 다루지 않습니다. 다루는 것: mss, wscale, sackOK, sack, TS, nop, eol",
          en:
            "option '\(name)' is not modelled by the engine; these are: mss, wscale, sackOK, sack, TS, nop, eol"
        ),
        at: place)
    }
  }

  private mutating func narrow<Number: FixedWidthInteger>(
    _ what: Bilingual, at place: ScriptPlace
  ) throws(ScriptError) -> Number {
    guard let number = Number(exactly: try scanner.number(what)) else {
      throw ScriptError(
        Bilingual(
          ko: "\(what.korean)은(는) \(Number.max)까지입니다.", en: "\(what.english) goes up to \(Number.max)"),
        at: place)
    }
    return number
  }

  private mutating func parseTimestamps() throws(ScriptError) -> HeaderOption {
    let what = Bilingual(ko: "TS", en: "TS")
    func word(_ wanted: String) throws(ScriptError) {
      scanner.skipSpaces()
      let place = scanner.place
      guard scanner.word() == wanted else {
        throw ScriptError(
          Bilingual(ko: "TS는 `TS val 100 ecr 0`처럼 씁니다.", en: "TS is written `TS val 100 ecr 0`"), at: place)
      }
    }
    try word("val")
    let value = try scanner.number(what)
    try word("ecr")
    return .timestamps(.init(value: value, echoReply: try scanner.number(what)))
  }

  private mutating func parseBlocks() throws(ScriptError) -> [SegmentOptions.SackBlock] {
    let what = Bilingual(ko: "sack", en: "sack")
    var blocks: [SegmentOptions.SackBlock] = []
    scanner.skipSpaces()
    while scanner.current.map({ (0x30...0x39).contains($0) }) ?? false {
      let left = try scanner.number(what)
      try scanner.expect(":", in: what)
      let right = try scanner.number(what)
      blocks.append(.init(left: SequenceNumber(left), right: SequenceNumber(right)))
      scanner.skipSpaces()
    }
    guard (1...4).contains(blocks.count) else {
      throw ScriptError(
        Bilingual(ko: "sack에는 블록이 하나에서 넷까지 옵니다.", en: "sack takes one to four blocks"), at: scanner.place)
    }
    return blocks
  }
}
