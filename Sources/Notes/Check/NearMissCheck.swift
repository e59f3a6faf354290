import Questions
import TCP

/// An acknowledgment one off the end of the segment told just above it: `SEQ=1001 LEN=76`, then `ACK=1078`.
///
/// Whatever the numbers belong to, so near a miss is no chance. Which of the two numbers is the slip what was told
/// before them shows: the one that follows from it is right.
enum NearMissCheck: NoteCheck {
  private struct Segment {
    var seq: LineNumbers.Number
    var length: UInt32
    var line: Int
    /// It begins where something told before it does, or has ended.
    var follows: Bool
    var end: UInt32 { seq.value &+ length }
  }

  /// Numbers of a section at which something begins or has ended; those of a SYN and a FIN are followed by one more.
  private struct Boundaries {
    private var section = -1
    private var numbers: Set<UInt32> = []

    mutating func enter(_ section: Int) {
      if section != self.section { self = Boundaries(section: section, numbers: []) }
    }

    mutating func add(_ line: LineNumbers, opensOrCloses: Bool) {
      numbers.formUnion(line.acks.map(\.value))
      guard !opensOrCloses else { return }
      numbers.formUnion(line.seqs.map(\.value))
      if line.seqs.count == 1, line.lengths.count == 1, let length = UInt32(exactly: line.lengths[0].value) {
        numbers.insert(line.seqs[0].value &+ length)
      }
    }

    func has(_ number: UInt32) -> Bool { numbers.contains(number) }
  }

  static func check(_ note: inout CheckedNote) {
    guard note.reading.kinds.contains(.flag) || note.reading.kinds.contains(.number) else { return }
    var known: [Segment] = []
    var told = Boundaries()
    for line in 0..<note.reading.lineCount
    where note.survey[line].contains(.digit)
      && !note.reading.kinds(in: line).isDisjoint(with: Mention.Kinds.number | .flag)
    {
      let range = note.reading.range(of: line)
      guard range.count < 260 else { continue }
      let numbers = note.numbers(of: line)
      told.enter(note.sectionNumber(of: line))
      known.removeAll {
        // Behind a FIN one more is right.
        line - $0.line > 4 || opensOrCloses(line, note)
          || note.sectionNumber(of: $0.line) != note.sectionNumber(of: line)
      }
      if let ack = LineNumbers.only(numbers.acks), numbers.lengths.isEmpty,
        !apart.stands(in: note.text, range)
      {
        hold(ack, line, known, told, &note)
      }
      if numbers.seqs.count == 1, numbers.lengths.count == 1,
        let length = UInt32(exactly: numbers.lengths[0].value),
        length >= 10, !apart.stands(in: note.text, range), !opensOrCloses(line, note)
      {
        known.append(
          Segment(
            seq: numbers.seqs[0], length: length, line: line, follows: told.has(numbers.seqs[0].value)))
      }
      told.add(numbers, opensOrCloses: opensOrCloses(line, note))
    }
  }

  private static func hold(
    _ ack: LineNumbers.Number, _ line: Int, _ known: [Segment], _ told: Boundaries, _ note: inout CheckedNote
  ) {
    // It names some boundary, or another story's.
    guard let segment = known.last, segment.line < line, !opensOrCloses(line, note),
      !known.contains(where: { $0.seq.value == ack.value || $0.end == ack.value }),
      ack.value == segment.end &+ 1 || ack.value &+ 1 == segment.end, !note.isBeside(line),
      !note.isReported(segment.seq.range), !note.playsSoundly(ack.range)
    else { return }
    let begun = ack.value &- segment.length
    if told.has(begun), !segment.follows {
      report("SEQ", "seq-arithmetic", segment.seq, right: begun, working: nil, &note)
    } else {
      let working = Bilingual(
        ko: "SEQ \(segment.seq.value) + 데이터 \(segment.length) = \(segment.end)",
        en: "SEQ \(segment.seq.value) + \(segment.length) bytes = \(segment.end)")
      report("ACK", "ack-arithmetic", ack, right: segment.end, working: working, &note)
    }
  }

  private static func report(
    _ name: String, _ rule: String, _ number: LineNumbers.Number, right: UInt32, working: Bilingual?,
    _ note: inout CheckedNote
  ) {
    note.report(
      rule, at: number.range,
      Bilingual(
        ko: "\(name) 번호는 \(String(number.value).with(.subject)) 아니라 \(right)입니다.",
        en: "The \(name) number is \(right), not \(number.value)."),
      expected: Bilingual(ko: "\(name) \(right)", en: "\(name) \(right)"), reference: "RFC 9293 3.4",
      working: working)
  }

  private static func opensOrCloses(_ line: Int, _ note: CheckedNote) -> Bool {
    note.reading.mentions(in: line).contains {
      $0.kind == .flag && Flags(rawValue: $0.value).opensOrCloses
    } || letters.stands(in: note.text, note.reading.range(of: line))
  }

  private static let letters = TellingWords("[s", "[f", "syn", "fin")
  private static let apart = TellingWords(
    "lost", "유실", "손실", "丢", "wrong", "틀", "오답", "probe", "keep-alive", "keepalive", "retrans", "재전송", "重传",
    "sack", "not ", "아니")
}
