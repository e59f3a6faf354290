import Questions
import TCP

/// What has arrived, told in spans of bytes, and the ACK that answers: `1~100 수신, 101~200 유실, 201~300 수신 → ack=301`,
/// `got bytes 1..300 in order, so I send ack=300`. An ACK names the byte after all that lies in one piece.
enum HeldBytesCheck: NoteCheck {
  static func check(_ note: inout CheckedNote) {
    guard note.speaksOfTCP || note.reading.isOnTCP, note.words.all.contains(.acknowledged) else { return }
    for line in note.lines.withDigits where !note.isCode(line) && note.reading.block(of: line).kind != .cell {
      guard let read = passage(endingAt: line, note) else { continue }
      check(read, line, &note)
    }
  }

  /// The line alone, or with the few lines above it that tell what has arrived.
  private static func passage(endingAt line: Int, _ note: CheckedNote) -> HeldBytes? {
    let own = note.reading.range(of: line)
    guard own.count < 400, fates.stands(in: note.text, own) || acks.stands(in: note.text, own) || line > 0
    else { return nil }
    let section = note.sectionNumber(of: line)
    var parts = [own]
    for above in stride(from: line, through: max(0, line - 2), by: -1) {
      guard note.sectionNumber(of: above) == section else { return nil }
      let range = note.reading.range(of: above)
      if above < line {
        guard note.reading.block(of: above).kind != .cell else { return nil }
        parts.insert(range, at: 0)
      }
      let passage = range.lowerBound..<own.upperBound
      guard passage.count < 400 else { return nil }
      guard acks.stands(in: note.text, passage) else { continue }
      let isAsked = above < line && note.isQuestion(range) && acks.stands(in: note.text, range)
      if above < line, !isAsked { continue }
      if let read = HeldBytes(parts, isAsked: isAsked, note.text) {
        return read.acks.contains { own.contains($0.range.lowerBound) } ? read : nil
      }
    }
    return nil
  }

  static let acks = TellingWords("ack", "확인 번호", "확인 응답", "확인응답", "응답 번호", "승인 번호")
  private static let fates = TellingWords(
    joining: [
      HeldBytes.missing, HeldBytes.arrived, HeldBytes.again,
      TellingWords("receiv", "arriv", "buffer", "수신", "버퍼"),
    ])

  private static func check(_ read: HeldBytes, _ line: Int, _ note: inout CheckedNote) {
    guard let first = read.pieces.first, let last = read.pieces.last,
      case let passage = first.range.lowerBound..<max(last.range.upperBound, read.acks.last?.end ?? 0),
      case let line0 = note.reading.document.line(at: first.range.lowerBound),
      case let whole = note.reading.range(of: line0).lowerBound..<note.reading.range(of: line).upperBound,
      fates.stands(in: note.text, whole), !aside.stands(in: note.text, whole), passage.count < 400
    else { return }
    var possible = read.possible
    // Each takes a number of its own.
    if signs.stands(in: note.text, whole) { possible.formUnion(possible.map { $0 + 1 }) }
    let ends = read.pieces.map(\.end).max() ?? 0
    for ack in read.acks where note.reading.range(of: line).contains(ack.range.lowerBound) {
      let told = read.pieces.count { $0.range.upperBound <= ack.range.lowerBound }
      let right = read.next(after: told)
      guard told > 0, !possible.contains(ack.value), (first.low...ends + 1) ~= ack.value, ack.value != right,
        read.isAtAnEnd(ack.value), !denied(ack, note), note.isMeant(line), !note.isBeside(line),
        !note.isReported(ack.range)
      else { continue }
      return report(ack, right, &note)
    }
  }

  private static let signs = TellingWords("fin", "syn")
  /// What else an ACK may go by.
  private static let aside = TellingWords(
    "go-back", "gbn", "selective repeat", "icmp", "udp", "window", "윈도", "relative", "패킷 번호", "seq ", "if ",
    "만약", "buf=", "wrap", "가운데", "중간", "두 번째", "세 번째", "middle", "second one", "third one", "4294967", "감점",
    "끝은", "끝을", "edge")

  private static func denied(_ ack: Quantity, _ note: CheckedNote) -> Bool {
    let behind = ack.end..<min(note.text.count, ack.end + 24)
    let before = max(0, ack.range.lowerBound - 16)..<ack.range.lowerBound
    return denials.stands(in: note.text, behind) || nots.stands(in: note.text, before)
  }

  private static let denials = TellingWords("아니", "아님", "아닌", "않", "안 ", " is wrong", "(x)", "못")
  private static let nots = TellingWords("not ", "n't ", "instead of ", "never ")

  private static func report(_ ack: Quantity, _ right: UInt64, _ note: inout CheckedNote) {
    note.report(
      "ack-arithmetic", at: ack.range,
      Bilingual(
        ko: "빈 곳 없이 이어서 받은 마지막 바이트의 다음 번호는 \(String(ack.value).with(.subject)) 아니라 \(right)입니다.",
        en: "The byte after all that has come without a gap is \(right), not \(ack.value)."),
      expected: Bilingual(ko: "ACK \(right)", en: "ACK \(right)"), reference: "RFC 9293 3.4, 3.8")
  }
}
