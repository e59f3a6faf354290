import Questions
import TCP

/// The numbers of a section, in whatever notation it tells them, held against each other: each follows from those told
/// before it, or begins something. One that follows from none, and lies right beside one that does, is a slip.
enum NumberStoryCheck: NoteCheck {
  private struct Known {
    var number: ByteNumbers.Number
    var line: Int
    var opens: Bool
    var closes: Bool
  }

  /// As far back as numbers are still in one's mind.
  private static let reach = 40
  /// Below this, numbers count steps, hosts and segments.
  private static let least: UInt64 = 50

  private struct Story {
    var known: [Known] = []
    var lengths: [(value: UInt64, line: Int, takesOne: Bool)] = []
    var section = -1
  }

  static func check(_ note: inout CheckedNote) {
    guard note.reading.kinds.contains(.flag) || note.reading.kinds.contains(.number) else { return }
    var story = Story()
    var slips: [(ByteNumbers.Number, UInt64, Int)] = []
    for line in told(in: note) {
      let range = note.reading.range(of: line)
      let section = StorySection.of(line, note)
      if section != story.section { story = Story(section: section) }
      let read = note.byteNumbers(of: line)
      story.lengths += read.lengths.map { ($0, line, read.opens || read.closes) }
      story.lengths.removeAll { line - $0.line > reach }
      story.known.removeAll { line - $0.line > reach }
      if read.numbers.isEmpty { continue }
      let isApart = apart.stands(in: note.text, range)
      for number in read.numbers {
        if !isApart, let right = slip(number, read, story) { slips.append((number, right, line)) }
        story.known.append(Known(number: number, line: line, opens: read.opens, closes: read.closes))
      }
    }
    guard !slips.isEmpty else { return }
    let counts = Counts(of: note)
    for (number, right, line) in slips where counts.isAlone(number.value) {
      guard note.isMeant(line), !note.isPretended(line), !note.isReported(number.range),
        !isNearReported(line, note)
      else { continue }
      report(number, right, &note)
    }
  }

  /// The lines that numbers are looked for in.
  private static func told(in note: CheckedNote) -> [Int] {
    note.lines.withDigits.filter { !note.isCode($0) && note.reading.range(of: $0).count < 400 }
  }

  /// How often each number stands in the note.
  private struct Counts {
    private var all: [UInt64: Int] = [:]
    /// Behind a FIN the same number is right.
    private var atEnds: [UInt64: Int] = [:]

    init(of note: CheckedNote) {
      for line in told(in: note) {
        let isAtEnd = afterEnd(line, note)
        for quantity in note.quantities(of: line) {
          all[quantity.value, default: 0] += 1
          if isAtEnd { atEnds[quantity.value, default: 0] += 1 }
        }
      }
    }

    func isAlone(_ value: UInt64) -> Bool { all[value] == 1 + (atEnds[value] ?? 0) }
  }

  /// The line before it, or it itself, tells of a FIN.
  private static func afterEnd(_ line: Int, _ note: CheckedNote) -> Bool {
    (max(0, line - 1)...line).contains { near in
      note.reading.mentions(in: near).contains {
        $0.kind == .flag && Flags(rawValue: $0.value).contains(.fin)
      }
    }
  }

  /// Another rule has found the number, or the one it was made from.
  private static func isNearReported(_ line: Int, _ note: CheckedNote) -> Bool {
    let start = note.reading.document.sourceOffset(of: note.reading.range(of: line).lowerBound)
    let number = note.places.place(of: start, in: note.source).line
    return note.findings.contains {
      numberRules.contains($0.rule) && (number - 3...number).contains($0.place.line)
    }
  }

  private static let numberRules: Set = [
    "ack-arithmetic", "seq-arithmetic", "handshake-number", "sequence-space", "arithmetic",
  ]

  // MARK: Judging

  /// The number that is meant, where this one follows from nothing told before it.
  private static func slip(_ number: ByteNumbers.Number, _ read: ByteNumbers, _ story: Story) -> UInt64? {
    let value = number.value
    guard value >= least, !story.known.contains(where: { $0.number.value == value }) else { return nil }
    var near: UInt64?
    for source in story.known {
      switch held(number, to: source, read, story) {
      case .follows: return nil
      case .near(let right): near = near ?? right
      case .apart: continue
      }
    }
    guard let near, story.known.count >= 2 || !story.lengths.isEmpty else { return nil }
    // It was made of a byte or two that nobody counts here.
    if story.lengths.contains(where: { $0.value <= 2 }), abs(value, near) <= 2 { return nil }
    return near
  }

  private enum Relation { case follows, near(UInt64), apart }

  private static func held(
    _ number: ByteNumbers.Number, to source: Known, _ read: ByteNumbers, _ story: Story
  ) -> Relation {
    let (value, start) = (number.value, source.number.value)
    if value == start + 1, source.number.role != .ack || source.closes || read.closes { return .follows }
    var near: UInt64?
    let isTold = number.role == .told && source.number.role == .told
    if value == start + 2, source.number.role == .seq, source.opens || source.closes, !isTold {
      near = start + 1
    }
    if Digits.isTypo(value, of: start) { near = start }
    for (index, one) in story.lengths.enumerated() {
      let takesOne = read.opens || read.closes || source.opens || source.closes || one.takesOne
      let first = start + (source.number.isInitial ? 1 : 0)
      func isEnd(_ amount: UInt64) -> Bool {
        value == first + amount || takesOne && value == first + amount + 1
      }
      let earlier = story.lengths[..<index]
      if isEnd(one.value) || earlier.contains(where: { isEnd($0.value + one.value) })
        || (2...6).contains(where: { isEnd($0 * one.value) })
      {
        return .follows
      }
      guard near == nil, one.value > 2 else { continue }
      near = nearEnd(number, first + one.value)
      for length in earlier where near == nil { near = nearEnd(number, first + length.value + one.value) }
    }
    return near.map { .near($0) } ?? .apart
  }

  /// Where a piece ends that the number is a slip of; nil where it is none.
  private static func nearEnd(_ number: ByteNumbers.Number, _ end: UInt64) -> UInt64? {
    let value = number.value
    let isOff = abs(value, end) == 1 && (number.role != .told || value > end)
    return isOff || Digits.isTypo(value, of: end) ? end : nil
  }

  private static func abs(_ one: UInt64, _ other: UInt64) -> UInt64 {
    one > other ? one - other : other - one
  }

  /// What is lost, sent again or only tried has other numbers.
  private static let apart = TellingWords(
    "lost", "유실", "손실", "丢", "wrong", "틀", "오답", "probe", "keep-alive", "keepalive", "retrans", "재전송", "重传",
    "sack",
    "not ", "n't", "아니", "않", "if ", "만약", "port", "포트", "sle=", "attack", "공격", "까지", "~", "window", "윈도",
    "rfc")

  private static func report(_ number: ByteNumbers.Number, _ right: UInt64, _ note: inout CheckedNote) {
    let name = number.role == .ack ? "ACK" : "SEQ"
    note.report(
      number.role == .ack ? "ack-arithmetic" : "seq-arithmetic", .warning, at: number.range,
      Bilingual(
        ko:
          "\(number.value.description.with(.topic)) 앞에 나온 번호와 길이에서 나오지 않습니다. \(right.description.with(.subject)) 맞는 듯합니다.",
        en: "\(number.value) does not follow from the numbers and lengths told before it; \(right) does."),
      expected: Bilingual(ko: "\(name) \(right)", en: "\(name) \(right)"), reference: "RFC 9293 3.4")
  }
}
