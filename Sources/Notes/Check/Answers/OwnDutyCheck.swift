import Questions
import TCP

/// What does something that only one field, timer, window or flag does, told of another of its kind:
/// `시퀀스 번호로 애플리케이션을 구별한다`, `the urgent pointer helps in keeping the order`.
///
/// The clause holds the words for what is done and the name of another one, and the right one nowhere.
enum OwnDutyCheck: NoteCheck {
  static func check(_ note: inout CheckedNote) {
    guard note.speaksOfTCP else { return }
    let duties = OwnDuty.all.filter {
      $0.does.stands(anywhereIn: note.text) && $0.others.stands(anywhereIn: note.text)
    }
    guard !duties.isEmpty else { return }
    for line in 0..<note.reading.lineCount where !note.isCode(line) && !note.isFenced(line) {
      let range = note.reading.range(of: line)
      for duty in duties where range.count < 500 && duty.does.stands(in: note.text, range) {
        for sentence in note.sentences(of: line) where !note.isQuestion(sentence) {
          for clause in clauses(of: sentence, note.text) { judge(duty, clause, sentence, line, &note) }
        }
      }
    }
  }

  private static func judge(
    _ duty: OwnDuty, _ clause: Range<Int>, _ sentence: Range<Int>, _ line: Int, _ note: inout CheckedNote
  ) {
    guard let deed = duty.does.first(in: note.text, clause),
      let name = name(of: duty, near: deed, clause, note.text),
      !duty.isNamed(besides: name, clause, note.text),
      !apart.stands(in: note.text, sentence), note.isOrdinary(line), !note.isUnderOtherTitle(line),
      !note.isReported(name), !MeaningCheck.isQuoted(name, in: note.reading.range(of: line), note.text)
    else { return }
    note.report(
      "known-answer", .warning, at: name, duty.right.message, expected: duty.right.expected,
      reference: duty.reference)
  }

  /// Denied, supposed, or held against something else.
  private static let apart = TellingWords(
    "않", "다음", "받아야", "next expected", "next byte", "expect", "아니", "못", "없", "not ", "n't", "cannot",
    "without", "never", "if ",
    "만약", "다면", "달리", "unlike",
    "instead",
    "함께", "together", "along with", "둘 다", "both", "and the", "비교", "vs", "차이", "tcp는", "tcp가", "tcp is",
    "udp", "quic")

  // MARK: The name beside it

  private static func name(
    of duty: OwnDuty, near deed: Range<Int>, _ clause: Range<Int>, _ text: UnsafeBufferPointer<UInt8>
  ) -> Range<Int>? {
    let before = max(clause.lowerBound, deed.lowerBound - 60)..<deed.lowerBound
    if let name = duty.others.last(in: text, before), isAlone(name, text),
      leads(name.upperBound..<deed.lowerBound, text)
    {
      return name
    }
    let behind = deed.upperBound..<min(clause.upperBound, deed.upperBound + 80)
    if let name = duty.others.first(in: text, behind), isAlone(name, text),
      follows.fills(deed.upperBound..<name.lowerBound, of: text)
    {
      return name
    }
    return nil
  }

  /// Part of no longer word.
  private static func isAlone(_ name: Range<Int>, _ text: UnsafeBufferPointer<UInt8>) -> Bool {
    (name.lowerBound == 0 || !text[name.lowerBound - 1].isLetterOrDigit)
      && (name.upperBound >= text.count || !text[name.upperBound].isLetterOrDigit
        || text[name.upperBound] == UInt8(ascii: "s"))
  }

  /// Behind a name it is told what it does, and not what is done to it.
  private static func leads(_ gap: Range<Int>, _ text: UnsafeBufferPointer<UInt8>) -> Bool {
    var at = gap.lowerBound
    while at < gap.upperBound, text[at].isOne(of: "`*\"')s") { at += 1 }
    // `The sequence number tells which …`: the verb comes next.
    if text[at..<gap.upperBound].allSatisfy({ $0 == 0x20 }) { return true }
    let values = ValueReader(text: text, end: gap.upperBound)
    return subjects.contains { values.starts(at, $0) }
  }

  private static let subjects: [StaticString] = [
    "는 ", "은 ", "이 ", "가 ", "로 ", "으로 ", "를 통해", "을 통해", "를 사용", "을 사용", "를 이용", "을 이용", " 필드는 ", " 필드로 ",
    " 필드가 ",
    ": ", " : ", " - ", " — ", " is ", " are ", " which ", " that ", " helps ", " keeps ", " tells ",
    " field ", " shows ",
    " lets ", " detects ", " identif", " prevent",
  ]

  private static let follows = Filler(
    "위해 위한 하는 는 것은 것이 것을 값을 값은 값이 필드는 필드를 필드가 필드 이를 상대방 상대방에게 송신자에게 에게 알려주는데 알려 주는데 알리는데 알려주는 알리는 알려 주는 타이머는 플래그는 역할은 역할을 기 "
      + "is done through by the with using through of job a an in it this called for ( ` * ' \" sender ) , 방지하기 막기 해결하기 용량을 크기를 공간을 양을 용량 크기 공간 상태를 상황을"
  )

  /// Parted by commas and by Korean's `하고,`.
  private static func clauses(
    of sentence: Range<Int>, _ text: UnsafeBufferPointer<UInt8>
  ) -> [Range<Int>] {
    var parts: [Range<Int>] = []
    var start = sentence.lowerBound
    while let comma = breaks.first(in: text, start..<sentence.upperBound) {
      parts.append(start..<comma.lowerBound)
      start = comma.upperBound
    }
    parts.append(start..<sentence.upperBound)
    return parts.filter { $0.count >= 12 }
  }

  private static let breaks = TellingWords(
    "고, ", "며, ", "; ", "고 포트", "고 시퀀스", ", while", ", and ", " and port")
}
