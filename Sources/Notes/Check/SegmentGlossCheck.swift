import Questions
import TCP

/// A word for what a segment does, and in brackets behind it a flag that does something else: `확인 응답(SYN)`,
/// `acknowledgment (FIN)`, `연결 요청 메시지 전송 (FIN)`.
enum SegmentGlossCheck: NoteCheck {
  /// What the words mean, and the flag that says so.
  private struct Purpose: Sendable {
    var words: TellingWords
    var right: Flags
    /// The flags that can't be meant.
    var wrong: Flags
  }

  static func check(_ note: inout CheckedNote) {
    guard note.reading.kinds.contains(.flag) else { return }
    for line in note.lines.ofFlags where note.survey[line].contains(.round) && !note.isCode(line) {
      let mentions = note.reading.mentions(in: line).filter { $0.kind == .flag }
      for mention in mentions {
        guard let open = bracket(before: mention, line, note),
          let told = flags(from: mention, mentions, note),
          let purpose = purpose(before: open, line, note), told.isDisjoint(with: purpose.right),
          !told.isDisjoint(with: purpose.wrong), !note.isReported(Int(mention.start)..<Int(mention.end)),
          !note.isBeside(line)
        else { continue }
        report(mention, told, purpose.right, &note)
      }
    }
  }

  private static func report(_ mention: Mention, _ told: Flags, _ right: Flags, _ note: inout CheckedNote) {
    note.report(
      "flag-meaning", at: Int(mention.start)..<Int(mention.end),
      Bilingual(
        ko: "괄호 앞의 말은 \(told.description.with(.subject)) 아니라 \(right.description)의 뜻입니다.",
        en: "The words before the bracket tell what \(right.description) does, not \(told.description)."),
      expected: Bilingual(ko: right.description, en: right.description), reference: "RFC 9293 3.1")
  }

  /// Where the bracket opens that the flag stands first in.
  private static func bracket(before mention: Mention, _ line: Int, _ note: CheckedNote) -> Int? {
    let start = note.reading.range(of: line).lowerBound
    var at = Int(mention.start) - 1
    while at > start, note.text[at].isOne(of: " `*_") { at -= 1 }
    return at > start && note.text[at] == UInt8(ascii: "(") ? at : nil
  }

  /// All flags of the bracket, where it holds nothing else but numbers and `flag`.
  private static func flags(from first: Mention, _ mentions: [Mention], _ note: CheckedNote) -> Flags? {
    guard
      let close = note.text[Int(first.end)..<min(note.text.count, Int(first.end) + 24)].firstIndex(of: 0x29)
    else { return nil }
    var all = Flags()
    var end = Int(first.start)
    for mention in mentions where mention.start >= first.start && Int(mention.end) <= close {
      guard joints.fills(end..<Int(mention.start), of: note.text) else { return nil }
      all.formUnion(Flags(rawValue: mention.value))
      end = Int(mention.end)
    }
    return joints.fills(end..<close, of: note.text) ? all : nil
  }

  private static let joints = Filler("+ , / & 와 과 flag 플래그 비트 bit packet 패킷 segment 세그먼트 signal bits set")

  private static func purpose(before open: Int, _ line: Int, _ note: CheckedNote) -> Purpose? {
    let head = max(note.reading.range(of: line).lowerBound, open - 48)..<open
    for purpose in purposes {
      var from = head.lowerBound
      while let found = purpose.words.first(in: note.text, from..<head.upperBound) {
        if filler.fills(found.upperBound..<open, of: note.text),
          !refusals.stands(in: note.text, max(head.lowerBound, found.lowerBound - 12)..<found.lowerBound)
        {
          return purpose
        }
        from = found.upperBound
      }
    }
    return nil
  }

  private static let filler = Filler(
    "메시지 메세지 패킷 신호 세그먼트 플래그 을 를 전송 보냄 보낸다 보내 전송한다 의 표시 message packet segment signal flag sent 报文 消息")
  private static let refusals = TellingWords("not ", "no ", "non", "비", "부정")

  private static let purposes = [
    Purpose(
      words: TellingWords(
        "확인 응답", "확인응답", "수신 확인", "수신확인", "승인 응답", "응답 확인", "수락 확인", "acknowledgment",
        "acknowledgement", "acknowledgments", "acknowledgements", "確認応答", "确认应答"),
      right: .ack, wrong: [.syn, .fin, .rst, .psh, .urg]),
    Purpose(
      words: TellingWords(
        "연결 요청", "연결요청", "접속 요청", "접속요청", "연결 설정 요청", "연결 수립 요청", "열어 달라는", "열어달라는", "열어 달라고", "열어달라고",
        "connection request", "synchronization", "synchronize", "동기화", "동기화 요청", "连接请求"),
      right: .syn, wrong: [.fin, .rst]),
    Purpose(
      words: TellingWords("연결 수락", "연결수락", "접속 수락", "요청 수락", "요청을 수락"), right: .syn, wrong: .fin),
    Purpose(
      words: TellingWords(
        "종료 요청", "종료요청", "해제 요청", "해제요청", "종료 신호", "종료 통보", "termination request", "close request",
        "연결 종료", "연결종료", "연결 해제", "연결해제"),
      right: .fin, wrong: .syn),
  ]
}
