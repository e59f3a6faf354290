import Questions
import TCP

/// `혼잡 제어(Flow Control)`, `full duplex(반이중)`: a name, and behind it in brackets the name of its opposite in
/// the other language.
enum GlossCheck: NoteCheck {
  /// Names that exclude each other, each with its spellings.
  private struct Family: Sendable {
    var names: [(words: TellingWords, right: Bilingual)]
  }

  static func check(_ note: inout CheckedNote) {
    guard note.speaksOfTCP else { return }
    for line in 0..<note.reading.lineCount {
      let range = note.reading.range(of: line)
      if note.words[line].contains(.misplaced), note.survey[line].contains(.transport),
        let place = misplaced.first(in: note.text, range)
      {
        report(layer: place, range, line, &note)
      }
      if note.words[line].contains(.counterparts) { twins(line, &note) }
      guard note.survey[line].contains(.round) else { continue }
      var start = range.lowerBound
      while let open = note.text[start..<range.upperBound].firstIndex(of: UInt8(ascii: "(")) {
        judge(open, range, line, &note)
        start = open + 1
      }
    }
  }

  /// `흐름 제어 및 흐름 제어`, `flow control and flow control`: one of the two should be its sibling. The same name
  /// in another script, `Flow Control / 흐름 제어`, is its translation.
  private static func twins(_ line: Int, _ note: inout CheckedNote) {
    let range = note.reading.range(of: line)
    let names = counterparts.names.prefix(2)
    for (index, name) in names.enumerated() {
      guard let first = name.words.first(in: note.text, range) else { continue }
      var at = first.upperBound
      if let close = bracketEnd(at, range.upperBound, note.text) { at = close }
      let near = at..<min(range.upperBound, at + 12)
      guard let joint = joints.first(in: note.text, near), joint.lowerBound == at,
        let second = name.words.first(
          in: note.text, joint.upperBound..<min(range.upperBound, joint.upperBound + 32)),
        note.text[joint.upperBound..<second.lowerBound].allSatisfy({ $0.isOne(of: " *`") }),
        isOfOneScript(first, second, note.text), !note.isBeside(line)
      else { continue }
      note.report(
        "gloss", .warning, at: first.lowerBound..<second.upperBound,
        Bilingual(
          ko: "같은 말이 두 번 있습니다. 하나는 짝이 되는 말입니다.", en: "The same is named twice; one is its counterpart."),
        expected: names[1 - index].right, reference: "RFC 9293 2.2")
      return
    }
  }

  private static func isOfOneScript(
    _ one: Range<Int>, _ other: Range<Int>, _ text: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    // The first byte of a letter: Latin, kana, Chinese, Hangul.
    func script(_ byte: UInt8) -> Int { [0x80, 0xe4, 0xea].firstIndex { byte < $0 } ?? 3 }
    return script(text[one.lowerBound]) == script(text[other.lowerBound])
  }

  /// ` (Flow Control)`
  private static func bracketEnd(_ start: Int, _ end: Int, _ text: UnsafeBufferPointer<UInt8>) -> Int? {
    var at = start
    while at < end, text[at].isOne(of: " *`") { at += 1 }
    guard at < end, text[at] == UInt8(ascii: "("),
      let close = text[at..<min(end, at + 32)].firstIndex(of: UInt8(ascii: ")"))
    else { return nil }
    return close + 1
  }

  private static let joints = TellingWords(
    " 및 ", "와 ", "과 ", ", ", " and ", " & ", "·", "/", " / ", "랑 ", " vs ", " vs. ", "、")

  /// `네트워크 계층: TCP`, `TCP → network layer`
  private static func report(
    layer place: Range<Int>, _ range: Range<Int>, _ line: Int, _ note: inout CheckedNote
  ) {
    guard range.count < 300, !aside.stands(in: note.text, range), !note.isBeside(line) else { return }
    note.report(
      "gloss", at: place,
      Bilingual(
        ko: "TCP는 네트워크 계층이 아니라 전송 계층에 있습니다.", en: "TCP is in the transport layer, not in the network layer."),
      expected: Bilingual(ko: "전송 계층: TCP", en: "transport layer: TCP"), reference: "RFC 9293 2.2")
  }

  static let misplaced = TellingWords(
    "네트워크 계층: tcp", "네트워크 계층 : tcp", "네트워크 계층(tcp)", "网络层：tcp", "网络层: tcp", "network layer: tcp",
    "network layer (tcp)",
    "tcp → network layer", "tcp -> network layer", "tcp → 네트워크 계층", "tcp -> 네트워크 계층", "ネットワーク層: tcp")
  private static let aside = TellingWords(
    "ip ", "ip,", "ip/", "/ip", "ip)", "icmp", "아니", "not ", "不是", "packet", "패킷 ", "->  ", "→ ip", "캡슐",
    "encaps", "붙")

  private static func judge(_ open: Int, _ range: Range<Int>, _ line: Int, _ note: inout CheckedNote) {
    var start = max(range.lowerBound, open - 44)
    // `전이중(Full-Duplex), 점대점(…)`: only what stands behind the last bracket.
    if let closed = note.text[start..<open].lastIndex(of: UInt8(ascii: ")")) { start = closed + 1 }
    while start < open, note.text[start] == 0x20 || note.text[start] == UInt8(ascii: ",") { start += 1 }
    let head = start..<open
    let gloss = open + 1..<min(range.upperBound, open + 33)
    guard head.count >= 6, any.stands(in: note.text, head),
      !note.text[head].contains(where: { $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: ",") }),
      !isContrasted(gloss, note.text)
    else { return }
    for family in families {
      guard let named = last(of: family, in: head, note.text),
        let told = family.names.indices.first(where: { at in
          family.names[at].words.first(in: note.text, gloss)?.lowerBound == gloss.lowerBound
        }), told != named, !isListed(family.names[named].words, gloss, range, note.text), !note.isBeside(line)
      else { continue }
      let place = family.names[told].words.first(in: note.text, gloss) ?? gloss
      let right = family.names[named].right
      note.report(
        "gloss", at: place,
        Bilingual(
          ko: "괄호 앞의 말과 괄호 안의 말은 서로 반대입니다.",
          en: "What stands in brackets is the opposite of the name before them."),
        expected: right, reference: "RFC 9293 2.2")
      return
    }
  }

  /// `흐름 제어 & 혼잡 제어(Flow control & Congestion control)`: the bracket names it too, among others.
  private static func isListed(
    _ name: TellingWords, _ gloss: Range<Int>, _ range: Range<Int>, _ text: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    let rest = gloss.lowerBound..<min(range.upperBound, gloss.lowerBound + 96)
    return name.stands(
      in: text, rest.lowerBound..<(text[rest].firstIndex(of: UInt8(ascii: ")")) ?? rest.upperBound))
  }

  /// The name that stands right before the bracket.
  private static func last(
    of family: Family, in head: Range<Int>, _ text: UnsafeBufferPointer<UInt8>
  ) -> Int? {
    for index in family.names.indices {
      var start = head.lowerBound
      while let found = family.names[index].words.first(in: text, start..<head.upperBound) {
        if head.upperBound - found.upperBound <= 32,
          !wide.stands(in: text, found.upperBound..<head.upperBound),
          tail.fills(found.upperBound..<head.upperBound, of: text)
        {
          return index
        }
        start = found.upperBound
      }
    }
    return nil
  }

  private static let wide = TellingWords("  ")
  private static let tail = Filler("형 성 적 방식 프로토콜 통신 서비스 protocol service 지향 계층 - *")

  /// `전이중(half-duplex가 아님)`
  private static func isContrasted(_ gloss: Range<Int>, _ text: UnsafeBufferPointer<UInt8>) -> Bool {
    let end = text[gloss].firstIndex(of: UInt8(ascii: ")")) ?? gloss.upperBound
    return denials.stands(in: text, gloss.lowerBound..<end)
  }

  private static let denials = TellingWords(
    "아니", "아님", "않", "not", "vs", "↔", "반대", "/", ",", "≠", "달리", "不", "다름", "다르", "differ")

  private static let counterparts = Family(names: [
    (
      TellingWords("흐름 제어", "흐름제어", "flow control", "flow-control", "流量控制", "フロー制御"),
      Bilingual(ko: "흐름 제어(flow control)", en: "flow control (흐름 제어)")
    ),
    (
      TellingWords("혼잡 제어", "혼잡제어", "congestion control", "congestion-control", "拥塞控制", "輻輳制御"),
      Bilingual(ko: "혼잡 제어(congestion control)", en: "congestion control (혼잡 제어)")
    ),
    (
      TellingWords("오류 제어", "오류제어", "error control", "差错控制"),
      Bilingual(ko: "오류 제어(error control)", en: "error control (오류 제어)")
    ),
  ])

  /// The names of which two in a row are looked at.
  static let twinned = TellingWords(joining: counterparts.names.prefix(2).map(\.words))

  private static let families: [Family] = [
    counterparts,
    Family(names: [
      (
        TellingWords("전이중", "전 이중", "full duplex", "full-duplex", "全双工"),
        Bilingual(ko: "전이중(full-duplex)", en: "full-duplex (전이중)")
      ),
      (
        TellingWords("반이중", "반 이중", "half duplex", "half-duplex", "半双工"),
        Bilingual(ko: "반이중(half-duplex)", en: "half-duplex (반이중)")
      ),
    ]),
    Family(names: [
      (
        TellingWords("비연결", "비 연결", "무연결", "connectionless", "connection-less", "无连接"),
        Bilingual(ko: "비연결형(connectionless)", en: "connectionless (비연결형)")
      ),
      (
        TellingWords("연결 지향", "연결지향", "연결형", "connection-oriented", "connection oriented", "面向连接"),
        Bilingual(ko: "연결 지향(connection-oriented)", en: "connection-oriented (연결 지향)")
      ),
    ]),
    Family(names: [
      (
        TellingWords("점대점", "일대일", "point-to-point", "point to point", "one-to-one", "one to one"),
        Bilingual(ko: "점대점(point-to-point)", en: "point-to-point (점대점)")
      ),
      (
        TellingWords("일대다", "one-to-many", "one to many", "multipoint"),
        Bilingual(ko: "일대다(one-to-many)", en: "one-to-many (일대다)")
      ),
    ]),
    Family(names: [
      (
        TellingWords("전송 계층", "전송계층", "트랜스포트 계층", "transport layer", "传输层"),
        Bilingual(ko: "전송 계층(transport layer)", en: "transport layer (전송 계층)")
      ),
      (
        TellingWords("네트워크 계층", "네트워크계층", "network layer", "网络层"),
        Bilingual(ko: "네트워크 계층(network layer)", en: "network layer (네트워크 계층)")
      ),
    ]),
    Family(names: [
      (
        TellingWords(
          "rwnd", "receive window", "receiver window", "receiver's window", "수신 윈도우", "수신윈도우", "수신 윈도", "接收窗口"
        ),
        Bilingual(ko: "수신 윈도우(rwnd)", en: "receive window (rwnd)")
      ),
      (
        TellingWords("cwnd", "congestion window", "혼잡 윈도우", "혼잡윈도우", "혼잡 윈도", "拥塞窗口"),
        Bilingual(ko: "혼잡 윈도우(cwnd)", en: "congestion window (cwnd)")
      ),
    ]),
    Family(names: [
      (
        TellingWords("slow start", "slow-start", "느린 시작", "슬로우 스타트", "슬로 스타트", "慢启动"),
        Bilingual(ko: "느린 시작(slow start)", en: "slow start (느린 시작)")
      ),
      (
        TellingWords("congestion avoidance", "혼잡 회피", "혼잡회피", "拥塞避免"),
        Bilingual(ko: "혼잡 회피(congestion avoidance)", en: "congestion avoidance (혼잡 회피)")
      ),
      (
        TellingWords("fast retransmit", "빠른 재전송", "快速重传", "快重传"),
        Bilingual(ko: "빠른 재전송(fast retransmit)", en: "fast retransmit (빠른 재전송)")
      ),
      (
        TellingWords("fast recovery", "빠른 회복", "빠른 복구", "快速恢复", "快恢复"),
        Bilingual(ko: "빠른 회복(fast recovery)", en: "fast recovery (빠른 회복)")
      ),
    ]),
    Family(names: [
      (
        TellingWords("능동적", "능동 ", "active open", "active close"),
        Bilingual(ko: "능동(active)", en: "active (능동)")
      ),
      (
        TellingWords("수동적", "수동 ", "passive open", "passive close"),
        Bilingual(ko: "수동(passive)", en: "passive (수동)")
      ),
    ]),
  ]

  private static let any = TellingWords(
    "제어", "control", "duplex", "이중", "연결", "connection", "대점", "point", "일대", "to-one", "계층", "layer", "控制",
    "双工", "连接",
    "制御", "层", "능동", "수동", "active", "passive", "wnd", "window", "윈도", "start", "시작", "스타트", "회피",
    "avoidance", "재전송", "retransmit",
    "회복", "recovery", "one-to", "one to")
}
