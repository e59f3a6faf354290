import Questions
import TCP

/// Bits that a step is told to set, and that the segment in its title does not have: `3. ACK` over `SYN 플래그 설정`,
/// `Parameters in the FIN packet:` over `SYN Flag: 1`.
enum SetBitCheck: NoteCheck {
  static func check(_ note: inout CheckedNote) {
    for line in note.lines(holding: settings) where note.reading.kinds(in: line).contains(.flag) {
      let range = note.reading.range(of: line)
      guard range.count < 260, !note.isCode(line), !note.isFenced(line),
        note.reading.block(of: line).kind != .cell,
        !aside.stands(in: note.text, range)
      else { continue }
      let bits = bits(line, range, note)
      guard !bits.isEmpty, let title = segment(over: line, note) else { continue }
      judge(bits, title, line, &note)
    }
  }

  // MARK: What is set

  /// The flags whose bits the line sets, each with its place.
  private static func bits(
    _ line: Int, _ range: Range<Int>, _ note: CheckedNote
  ) -> [(flags: Flags, place: Range<Int>)] {
    let flags = note.reading.mentions(in: line).filter { $0.kind == .flag }
    guard let last = flags.last else { return [] }
    let behind = Int(last.end)..<min(range.upperBound, Int(last.end) + 40)
    guard let set = settings.first(in: note.text, behind),
      words.fills(behind.lowerBound..<set.lowerBound, of: note.text),
      // `SYN과 ACK`, `SYN, ACK`: all of them are set.
      zip(flags, flags.dropFirst()).allSatisfy({ joints.fills(Int($0.end)..<Int($1.start), of: note.text) })
    else { return [] }
    return flags.map { (Flags(rawValue: $0.value), Int($0.start)..<Int($0.end)) }
  }

  /// Between the last name and the words that set it; of a bare value it has to be called a flag.
  private static let words = Filler("플래그 비트 플래그를 비트를 플래그만 만 을 를 flag flags bit bits s")
  private static let joints = Filler("과 와 및 , + / 플래그와 비트와 and & 플래그 비트")
  private static let settings = TellingWords(
    "1로 설정", "1로 세팅", "1로 지정", "1로 켜", "플래그 설정", "플래그를 설정", "플래그 비트 설정", "플래그 세팅", "플래그: 1",
    "플래그 : 1", "플래그 = 1", "flag: 1", "flag = 1", "flag set to 1", "bit set to 1", "bits set to 1",
    "flags set to 1",
    "bit: 1", "bit = 1")

  /// Of what came, of another step, or not so.
  private static let aside = TellingWords(
    "받", "수신하", "수신한", "수신된", "received", "receives", "않", "아니", "없", "not ", "n't", "지난", "앞서", "previous",
    "이전", "처럼", "like ", "만약",
    "if ",
    "unless", "?", "또는", " or ", "이후", "다음", "then")

  // MARK: Whose bits they are

  /// The segment that the line's own item opens with, or that stands in the title above.
  private static func segment(over line: Int, _ note: CheckedNote) -> Flags? {
    let first = Int(note.reading.block(of: line).firstLine)
    if first < line, note.reading.block(of: line).kind == .item { return title(first, note) }
    for above in note.titles.all(of: line) {
      if let found = title(above, note) { return found }
      if note.reading.kinds(in: above).contains(.flag) { return nil }
    }
    return nil
  }

  /// A title that names one segment of an opening or a close.
  private static func title(_ line: Int, _ note: CheckedNote) -> Flags? {
    let flags = note.reading.mentions(in: line).filter { $0.kind == .flag }
    guard !flags.isEmpty, note.reading.range(of: line).count <= 90,
      zip(flags, flags.dropFirst()).allSatisfy({ first, second in
        first.value == second.value || parts.fills(Int(first.end)..<Int(second.start), of: note.text)
      }), !aside.stands(in: note.text, note.reading.range(of: line))
    else { return nil }
    let all = flags.reduce(into: Flags()) { $0.formUnion(Flags(rawValue: $1.value)) }
    return [Flags.syn, .ack, .fin, [.syn, .ack], [.fin, .ack]].contains(all) ? all : nil
  }

  private static let parts = Filler("+ / & 과 와 and , ( ) - – 플래그")

  private static func judge(
    _ bits: [(flags: Flags, place: Range<Int>)], _ title: Flags, _ line: Int, _ note: inout CheckedNote
  ) {
    guard
      let odd = bits.first(where: {
        !$0.flags.isDisjoint(with: [.syn, .fin]) && !$0.flags.isSubset(of: title)
      }),
      note.isOrdinary(line), !note.isReported(odd.place), !note.isBeside(line),
      !note.section(of: line).isAttack
    else { return }
    // The title of an ACK belongs to either.
    let isOfClose = title.contains(.fin) || title == .ack && note.section(of: line).phase == .close
    note.report(
      isOfClose ? "close-order" : "handshake-flags", .warning, at: odd.place,
      Bilingual(
        ko: "이 단계의 제목은 \(title.description)인데 \(odd.flags.description) 비트를 1로 둔다고 합니다.",
        en: "The step is headed \(title.description), and its text sets the bit \(odd.flags.description)."),
      expected: Bilingual(ko: title.description, en: title.description),
      reference: isOfClose ? "RFC 9293 3.6" : "RFC 9293 3.5")
  }
}
