import Questions
import TCP

/// Acknowledgments of a stream of which something is drawn as lost: none goes past the hole, and once it is filled the
/// next names all that has arrived.
enum HoleCheck: NoteCheck {
  static func check(_ note: inout CheckedNote) {
    for index in note.kinds.exchanges {
      guard case .exchange(let segments) = note.facts[index].subject, segments.count >= 4 else { continue }
      check(segments, &note)
    }
  }

  /// What has arrived of one stream.
  private struct Receiver {
    var next: Int
    /// Beyond a hole: start and end.
    var held: [(start: Int, end: Int)] = []

    /// Whether a hole was filled, and what was held behind it with it.
    mutating func take(_ start: Int, _ length: Int) -> Bool {
      guard start <= next else {
        held.append((start, start + length))
        return false
      }
      next = max(next, start + length)
      let before = next
      while let at = held.firstIndex(where: { $0.start <= next }) {
        next = max(next, held.remove(at: at).end)
      }
      return next > before
    }
  }

  private static func check(_ segments: [StatedSegment], _ note: inout CheckedNote) {
    var receiver: Receiver?
    var hasHole = false
    var isFilled = false
    for segment in segments {
      guard let line = note.line(of: segment), note.isFenced(line), !note.isBeside(line) else { return }
      if case .number(let seq)? = segment.seq, let length = segment.len, length > 0 {
        guard segment.flags?.opensOrCloses != true else { return }
        if losses.stands(in: note.text, note.reading.range(of: line)),
          !again.stands(in: note.text, note.reading.range(of: line))
        {
          hasHole = true
          continue
        }
        if receiver == nil { receiver = Receiver(next: Int(seq)) }
        isFilled = receiver?.take(Int(seq), length) ?? false
      } else if case .number(let ack)? = segment.ack, let known = receiver, hasHole {
        let stated = Int(ack)
        defer { isFilled = false }
        guard stated != known.next else { continue }
        let isPast = stated > known.next && known.held.contains { $0.end == stated || $0.start == stated }
        let isShort = isFilled && stated < known.next
        guard isPast || isShort || stated == known.next - 1 else { return }
        report(segment, line, UInt32(truncatingIfNeeded: known.next), isPast, &note)
        return
      } else if segment.seq != nil, segment.ack == nil {
        return
      }
    }
  }

  private static let losses = TellingWords(
    "lost", "loss", "×", "✗", "✕", "유실", "손실", "분실", "丢", "drop", "--x", "-x ", "ロス")
  private static let again = TellingWords("retrans", "재전송", "重传", "again", "再送")

  private static func report(
    _ segment: StatedSegment, _ line: Int, _ right: UInt32, _ isPast: Bool, _ note: inout CheckedNote
  ) {
    guard let stated = segment.ack else { return }
    note.report(
      "ack-arithmetic", at: note.range(of: stated, isAck: true, in: line),
      isPast
        ? Bilingual(
          ko: "빠진 데이터가 있으면 ACK 번호는 그 자리에서 멈춥니다. \(right)입니다.",
          en: "An ACK never goes past a hole: it is \(right).")
        : Bilingual(
          ko: "여기까지 받은 것을 모두 확인하는 ACK 번호는 \(right)입니다.",
          en: "The ACK number names the byte after all that has arrived: \(right)."),
      expected: Bilingual(ko: "ACK \(right)", en: "ACK \(right)"), reference: "RFC 9293 3.4, 3.8")
  }
}
