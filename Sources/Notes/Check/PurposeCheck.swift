import Questions
import TCP

/// What a segment is sent for, told right before its flags: `접속을 요청하는 ACK 패킷`, `종료에 합의한다는 의미로 RST를 보낸다`.
enum PurposeCheck: NoteCheck {
  struct Purpose {
    var words: TellingWords
    var right: Flags
    /// What is sent for it only by mistake.
    var wrong: [Flags]
  }

  static let purposes: [Purpose] = [
    Purpose(
      words: TellingWords(
        "접속을 요청하는", "연결을 요청하는", "연결 요청을 하는", "연결을 요청하기 위해", "접속을 요청하기 위해", "연결을 맺기 위해", "연결을 시작하기 위해",
        "to request a connection with", "to initiate a connection with", "requesting a connection with"),
      right: .syn, wrong: [.ack, .fin, .rst, .psh]),
    Purpose(
      words: TellingWords(
        "연결을 종료하겠다는", "연결 종료를 요청하는", "연결을 종료한다는", "종료에 합의한다는 의미로", "종료에 합의 한다는 의미로", "연결을 종료하자는",
        "연결을 끊겠다는", "종료하겠다는 의미의"),
      right: .fin, wrong: [.rst, .syn, .ack]),
  ]

  static func check(_ note: inout CheckedNote) {
    guard note.reading.kinds.contains(.flag) else { return }
    for line in note.lines.ofFlags {
      guard note.words[line].contains(.purposes), !note.isFenced(line) else { continue }
      for purpose in purposes {
        guard let found = purpose.words.first(in: note.text, note.reading.range(of: line)) else { continue }
        judge(purpose, found, line, &note)
      }
    }
  }

  private static func judge(_ purpose: Purpose, _ found: Range<Int>, _ line: Int, _ note: inout CheckedNote) {
    let flags = note.reading.mentions(in: line).filter {
      $0.kind == .flag && Int($0.start) >= found.upperBound
    }
    guard let first = flags.first, Int(first.start) - found.upperBound <= 16,
      joints.fills(found.upperBound..<Int(first.start), of: note.text)
    else { return }
    var all = Flags(rawValue: first.value)
    var end = Int(first.end)
    for next in flags.dropFirst()
    where SceneReader.joints.fills(end..<max(end, Int(next.start)), of: note.text) {
      all.formUnion(Flags(rawValue: next.value))
      end = Int(next.end)
    }
    guard purpose.wrong.contains(all), note.isOrdinary(line),
      !apart.stands(in: note.text, end..<min(end + 30, note.reading.range(of: line).upperBound)),
      sends.stands(in: note.text, end..<min(end + 90, note.reading.range(of: line).upperBound))
    else { return }
    let right = purpose.right.description
    note.report(
      "reply-flags", at: found.lowerBound..<end,
      Bilingual(
        ko: "그 뜻으로 보내는 것은 \(all.description.with(.subject)) 아니라 \(right)입니다.",
        en: "What is sent for that is \(right), not \(all.description)."),
      expected: Bilingual(ko: right, en: right), reference: "RFC 9293 3.5, 3.6")
  }

  private static let joints = Filler("의 의미의 뜻의 의미로 패킷 메시지 플래그 segment a an the ** ` flag")
  private static let sends = TellingWords("보내", "보낸", "보냄", "전송", "발송", "send", "sent", "전달")
  private static let apart = TellingWords("에 대한", "에 대해", "를 받", "을 받", "에 응답", "받고", "number", "번호")
}
