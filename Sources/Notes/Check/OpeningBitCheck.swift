import Questions
import TCP

/// Bits told below a step of an opening, `First, the SYN bit is set to 0`, `ACK 플래그 비트를 1로 설정`: what the segment of that
/// step carries is known.
enum OpeningBitCheck: NoteCheck {
  static func check(_ note: inout CheckedNote) {
    guard note.reading.kinds.contains(.flag) else { return }
    checkSteps(&note)
    checkNamed(&note)
  }

  private static func checkSteps(_ note: inout CheckedNote) {
    let told = Mention.Kinds.flag | .flagWord
    guard let last = note.lines.ofFlags.last(where: { note.reading.kinds(in: $0).isSuperset(of: told) })
    else {
      return
    }
    var steps = StepCounter()
    var section = -1
    for line in 0...last {
      if note.sectionNumber(of: line) != section, note.section(of: line).phase != .open {
        steps = StepCounter()
      }
      section = note.sectionNumber(of: line)
      guard
        !note.reading.kinds(in: line).isDisjoint(with: Mention.Kinds.flag | Mention.Kinds(.ordinal))
          || note.reading.block(of: line).kind == .item
      else { continue }
      let step = steps.step(of: line, &note)
      guard step > 0, note.reading.kinds(in: line).isSuperset(of: told),
        note.section(of: line).phase != .close, !note.isFenced(line), note.reading.range(of: line).count < 300
      else { continue }
      check(line, step, &note)
    }
  }

  private static func check(_ line: Int, _ step: Int, _ note: inout CheckedNote) {
    let flags = note.reading.mentions(in: line).filter { $0.kind == .flag }
    guard flags.count <= 2, let first = flags.first, let last = flags.last,
      let all = SceneReader.row(of: flags[...], note),
      let isOn = bit(after: Int(last.end), line, note),
      !apart.stands(in: note.text, note.reading.range(of: line))
    else { return }
    let right = Scene.flags(of: .open)[step - 1]
    let never: Flags = step == 1 ? [.ack, .fin, .rst] : step == 2 ? [.fin, .rst] : [.syn, .fin, .rst]
    let isWrong =
      isOn ? !all.isDisjoint(with: never) && !isCounted(step, line, all, &note) : !all.isDisjoint(with: right)
    guard isWrong, note.isOrdinary(line), step != 2 || !followsThird(line, note),
      !isCase(isOn, all, line, note)
    else { return }
    report(Int(first.start)..<Int(last.end), step, &note)
  }

  static func report(_ range: Range<Int>, _ step: Int, _ note: inout CheckedNote) {
    let right = Scene.flags(of: .open)[step - 1]
    note.report(
      "handshake-flags", at: range,
      Bilingual(
        ko: "3-way handshake \(step)번째 세그먼트에 켜지는 것은 \(right.description)입니다.",
        en: "The segment of step \(step) of the three-way handshake has \(right.description) set."),
      expected: Bilingual(ko: right.description, en: right.description), reference: "RFC 9293 3.5")
  }

  /// `세 번째 세그먼트를 전송하는데 …` in the lines before.
  private static func followsThird(_ line: Int, _ note: CheckedNote) -> Bool {
    (max(0, line - 5)..<line).contains { thirds.stands(in: note.text, note.reading.range(of: $0)) }
  }

  private static let thirds = TellingWords("세 번째", "세번째", "third", "마지막 단계", "last step", "第三", "三番目")

  /// `SYN = 1: …`, `SYN = 0: …`: what either means.
  private static func isCase(_ isOn: Bool, _ all: Flags, _ line: Int, _ note: CheckedNote) -> Bool {
    (max(0, line - 4)...min(note.reading.lineCount - 1, line + 4)).contains { other in
      guard other != line, note.sectionNumber(of: other) == note.sectionNumber(of: line) else { return false }
      let flags = note.reading.mentions(in: other).filter { $0.kind == .flag }
      guard let last = flags.last, SceneReader.row(of: flags[...], note) == all else { return false }
      return bit(after: Int(last.end), other, note) == !isOn
    }
  }

  /// What comes below the first item may go on to tell of the answer.
  private static func isCounted(_ step: Int, _ line: Int, _ all: Flags, _ note: inout CheckedNote) -> Bool {
    note.reading.sense(of: line).actors.contains { $0.party == (step == 2 ? 0 : 1) && $0.role == .subject }
  }

  /// `bit is set to 0`, ` 플래그 비트를 1로 설정`, ` flag = 1`
  private static func bit(after end: Int, _ line: Int, _ note: CheckedNote) -> Bool? {
    let range = note.reading.range(of: line)
    let tail = end..<min(range.upperBound, end + 40)
    guard let digit = note.text[tail].firstIndex(where: { $0.isDigit }),
      note.text[digit] == UInt8(ascii: "0") || note.text[digit] == UInt8(ascii: "1"),
      digit + 1 >= range.upperBound || !note.text[digit + 1].isLetterOrDigit,
      names.fills(end..<digit, of: note.text), words.stands(in: note.text, end..<digit)
    else { return nil }
    return note.text[digit] == UInt8(ascii: "1")
  }

  private static let words = TellingWords("bit", "비트", "플래그", "flag", "标志", "ビット", "フラグ", "位")
  private static let names = Filler(
    "flag flags bit bits 플래그 비트 플래그비트 제어 フラグ ビット 标志位 标志 位 : = 는 은 을 를 가 이 의 값을 값이 이 is are set to was 设置为 设为 置为 置 を に が"
  )
  private static let apart = TellingWords(
    "받", "수신", "recei", "收到", "受信", "아니", "않", "not ", "n't", "if ", "만약", "경우", "다음", "next", "except", "제외",
    "모든", "all ",
    "이후", "after ", "subsequent", "data", "데이터")
}
