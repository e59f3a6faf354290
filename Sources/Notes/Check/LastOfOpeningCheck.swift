import Questions
import TCP

/// Who sends the last segment of an opening, in a sentence that names it so: `마지막 ACK는 서버가 보낸다`,
/// `the final ACK of the handshake is sent by the server`.
enum LastOfOpeningCheck: NoteCheck {
  static func check(_ note: inout CheckedNote) {
    guard note.reading.kinds.contains(.flag) else { return }
    for line in note.lines.ofFlags where !note.isFenced(line) {
      let range = note.reading.range(of: line)
      guard range.count < 300, let last = lasts.first(in: note.text, range),
        opens.stands(in: note.text, range) || note.section(of: line).phase == .open,
        sends.stands(in: note.text, range), !apart.stands(in: note.text, range)
      else { continue }
      let sendings = note.reading.sense(of: line).sendings
      guard sendings.count == 1, let sent = sendings.first, sent.flags == .ack, sent.isTold, sent.from == 1,
        note.isOrdinary(line), note.isMeant(line), !note.isReported(last)
      else { continue }
      note.reportOtherSide(
        2, .ack, .warning, at: last, isOpening: true, expected: LegCheck.sidesOfOpening)
    }
  }

  private static let lasts = TellingWords(
    "마지막 ACK", "최종 ACK", "세 번째 ACK", "3번째 ACK", "세 번째 세그먼트", "3번째 세그먼트", "final ACK", "last ACK", "third ACK",
    "third segment", "third packet", "最后的 ACK", "最后一个 ACK")
  private static let opens = TellingWords(
    "3-way", "three-way", "3 way", "handshake", "핸드셰이크", "핸드쉐이크", "연결 수립", "연결 설정", "연결을 맺", "三次握手")
  private static let sends = TellingWords("send", "sent", "보내", "보낸", "전송", "发送", "送")
  private static let apart = TellingWords(
    "fin", "4-way", "four-way", "4 way", "close", "closing", "terminat", "종료", "해제", "끊", "닫", "四次", "receiv",
    "받",
    "wait", "기다", "대기", "until", "lost", "유실", "손실", "않", "못", "not ", "n't", "아니", "data", "데이터", "if ", "?",
    "simultan",
    "동시")
}
