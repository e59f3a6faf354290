import Questions
import TCP
import Testing

@testable import Terminal

@Suite("The ladder diagram")
struct LadderTests {
  static func record(
    _ number: Int, _ from: Host, _ flags: Flags, seq: UInt32, ack: UInt32 = 0, len: Int = 0,
    fate: Fate? = nil, origin: Origin = .sent, _ a: ConnectionState, _ b: ConnectionState,
    before: Pair<ConnectionState> = Pair(a: .closed, b: .listen)
  ) -> TraceRecord {
    let segment = Segment(
      sequence: SequenceNumber(seq), acknowledgment: SequenceNumber(ack), flags: flags,
      data: ArraySlice([UInt8](repeating: 0x61, count: len)))
    let time = Instant(microseconds: Int64(number) * 1000)
    return TraceRecord(
      number: number, time: time, from: from, to: from.other, segment: segment,
      fate: fate ?? .delivered(at: time + .milliseconds(1)), origin: origin, before: before,
      after: Pair(a: a, b: b))
  }

  static let open = [
    record(1, .a, .syn, seq: 100, .synSent, .synReceived),
    record(2, .b, [.syn, .ack], seq: 300, ack: 101, .established, .synReceived),
    record(3, .a, .ack, seq: 101, ack: 301, .established, .established),
    record(4, .a, [.psh, .ack], seq: 101, ack: 301, len: 20, fate: .lost, .established, .established),
    record(5, .b, .rst, seq: 9, origin: .injected, .established, .established),
  ]

  @Test("80 columns hold numbers, both states and the arrow with its fields")
  func eightyColumns() {
    let drawn = Ladder().lines(Self.open).map(\.plain)
    let space = String(repeating: " ", count: 49)
    let dash = { String(repeating: "─", count: $0) }
    #expect(
      drawn == [
        "   A" + String(repeating: " ", count: 64) + "B",
        "   CLOSED       │" + space + "│ LISTEN",
        " 1 SYN-SENT     │── SYN seq=100 " + dash(33) + "→│ SYN-RECEIVED",
        " 2 ESTABLISHED  │←─ SYN,ACK seq=300 ack=101 " + dash(22) + "│ SYN-RECEIVED",
        " 3 ESTABLISHED  │── ACK seq=101 ack=301 " + dash(25) + "→│ ESTABLISHED",
        " 4 ESTABLISHED  │── PSH,ACK seq=101 ack=301 len=20 [lost] ──✕     │ ESTABLISHED",
        " 5 ESTABLISHED  │←─ RST seq=9 [forged] " + dash(24) + "*  │ ESTABLISHED",
      ])
  }

  @Test("SYNs or FINs that meet on their way are marked; what neither sent goes by the name given")
  func crossing() {
    let late = { (at: Int64) in Fate.delivered(at: Instant(microseconds: at)) }
    let crossed = [
      Self.record(1, .a, .syn, seq: 1, fate: late(9000), .synReceived, .synReceived),
      Self.record(2, .b, .syn, seq: 5, fate: late(9500), .synReceived, .synReceived),
      Self.record(3, .b, [.syn, .ack], seq: 5, ack: 2, fate: late(9900), .established, .synReceived),
      Self.record(4, .b, .rst, seq: 9, origin: .injected, .established, .established),
    ]
    var ladder = Ladder()
    ladder.strayName = Bilingual(ko: "옛것", en: "old")
    let drawn = ladder.lines(crossed).map(\.plain)
    #expect(drawn.filter { $0.contains("crosses") }.count == 1)
    #expect(drawn[2].contains("SYN seq=1 [crosses 2]"))
    #expect(drawn[5].contains("RST seq=9 [old]"))
  }

  @Test("from 40 to 200 columns every line fits and the bars stand in line")
  func everyWidth() {
    let large = Self.record(
      6, .b, [.fin, .psh, .urg, .ece, .cwr, .ack], seq: 4_294_967_295, ack: 4_294_967_294, len: 1460,
      .closeWait, .finWait1)
    let pairs = [
      Pair(a: "A", b: "B"), Pair(a: "보내는 쪽", b: "받는 쪽"), Pair(a: "클라이언트입니다만이름이깁니다", b: "서버"),
    ]
    for width in 40...200 {
      for names in pairs {
        let lines = Ladder(width: width, names: names).lines(Self.open + [large])
        #expect(lines.allSatisfy { $0.columns <= width }, "\(width) columns")
        let bars = Set(lines.map { Self.columnsOfBars($0.plain) }.filter { !$0.isEmpty })
        #expect(bars.count == 1, "\(width) columns")
        #expect(Self.timesNumbered(lines.map(\.plain)) == [1, 1, 1, 1, 1], "\(width) columns")
      }
    }
  }

  @Test("below 40 columns the segments are listed, and every line fits", arguments: [16, 24, 30, 38, 39])
  func listed(width: Int) {
    let ladder = Ladder(
      width: width,
      blanks: [
        LadderBlank(segment: 2, field: .seq, label: "?"),
        LadderBlank(segment: 3, field: .state, host: .b, label: "?"),
      ])
    let lines = ladder.lines(Self.open)
    #expect(lines.allSatisfy { $0.columns <= width })
    let text = lines.map(\.plain)
    #expect(text[0] == "   A: CLOSED" && text[1] == "   B: LISTEN")
    #expect(text.contains { $0.hasPrefix(" 1 A→B SYN") })
    #expect(text.contains { $0.contains("seq=____(?)") })
    #expect(text.contains("   B: ____(?)"))
    #expect(!text.joined().contains("300"))
    #expect(Self.timesNumbered(text) == [1, 1, 1, 1, 1])
  }

  /// How often each of the five segments' numbers stands at the left edge.
  static func timesNumbered(_ lines: [String]) -> [Int] {
    (1...5).map { number in lines.count { $0.hasPrefix(" \(number) ") } }
  }

  static func columnsOfBars(_ line: String) -> [Int] {
    var column = 0
    return line.compactMap { character in
      defer { column += columns(of: String(character)) }
      return character == "│" ? column : nil
    }
  }

  @Test("what is asked for is nowhere in the picture, its label is", arguments: [30, 44, 80, 120])
  func blanks(width: Int) {
    let ladder = Ladder(
      width: width,
      blanks: [
        LadderBlank(segment: 2, field: .seq, label: "x"), LadderBlank(segment: 2, field: .ack, label: "y"),
        LadderBlank(segment: 3, field: .state, host: .b, label: "z"),
        LadderBlank(segment: 4, field: .len), LadderBlank(segment: 3, field: .flags, label: "f"),
      ])
    let text = ladder.lines(Array(Self.open.prefix(4))).map(\.plain).joined(separator: "\n")
    for mark in ["seq=____(x)", "ack=____(y)", "____(z)", "len=____", "____(f) seq=101"] {
      #expect(text.contains(mark))
    }
    for secret in ["300", "len=20"] { #expect(!text.contains(secret)) }
  }

  @Test("without Unicode it is drawn in ASCII")
  func ascii() {
    let drawn = Ladder(signs: LadderSigns(environment: ["LANG": "C"])).lines(Self.open).map(\.plain)
    #expect(drawn.joined().utf8.allSatisfy { $0 < 0x80 })
    #expect(drawn[5].contains("X"))
    #expect(LadderSigns(environment: ["LC_ALL": "", "LANG": "ko_KR.UTF-8"]) == .unicode)
  }

  @Test("numbers can be counted from each host's start")
  func relative() {
    let drawn = Ladder(bases: Pair(a: 100, b: 300)).lines(Self.open).map(\.plain)
    #expect(drawn[3].contains("SYN,ACK seq=0 ack=1 "))
  }

  @Test("a segment that was overtaken says so, in the reader's language")
  func reordering() {
    let trace = [
      Self.record(
        1, .a, .ack, seq: 1, ack: 1, len: 5, fate: .delivered(at: Instant(microseconds: 9000)), .established,
        .established),
      Self.record(2, .a, .ack, seq: 6, ack: 1, len: 5, .established, .established),
    ]
    #expect(Ladder().lines(trace)[2].plain.contains("[arrives after 2]"))
    #expect(Ladder(language: .korean).lines(trace)[2].plain.contains("[2번보다 늦게 도착]"))
  }

  @Test("a name can't command the terminal")
  func hostileName() {
    let drawn = Ladder(names: Pair(a: "\u{1b}[2J", b: "b\u{7}")).lines(Self.open)
    #expect(!drawn[0].plain.unicodeScalars.contains { $0.value < 0x20 })
  }

  @Test("an empty exchange draws nothing")
  func empty() { #expect(Ladder().lines([]).isEmpty) }
}
