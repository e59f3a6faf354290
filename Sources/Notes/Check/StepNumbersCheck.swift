import Questions
import TCP

/// Numbers told below the titles of a handshake's steps, in lists, prose or fences: `1단계 … seq: 7001`,
/// `2단계 … ack: 7002`. Each step gives one SEQ and one ACK at most; what they are follows from the step before.
enum StepNumbersCheck {
  private struct Told {
    var seq: LineNumbers.Number?
    var ack: LineNumbers.Number?
  }

  /// - Parameter lines: where the three titles stand.
  static func check(_ lines: [Int], _ note: inout CheckedNote) {
    guard lines.count == 3 else { return }
    var steps: [Told] = []
    for (index, line) in lines.enumerated() {
      let end = index + 1 < lines.count ? lines[index + 1] : min(note.reading.lineCount, line + 14)
      guard let told = read(line..<end, note) else { return }
      steps.append(told)
    }
    guard let first = steps[0].seq, steps.count(where: { $0.ack != nil || $0.seq != nil }) >= 2 else {
      return
    }
    hold(steps[1].ack, first.value &+ 1, "ACK", &note)
    hold(steps[2].seq, first.value &+ 1, "SEQ", &note)
    if let second = steps[1].seq { hold(steps[2].ack, second.value &+ 1, "ACK", &note) }
  }

  /// The one SEQ and the one ACK of a step; nil where there are several.
  private static func read(_ lines: Range<Int>, _ note: CheckedNote) -> Told? {
    var told = Told()
    for line in lines where note.survey[line].contains(.digit) && !note.isCode(line) {
      if line > lines.lowerBound, note.reading.block(of: line).kind == .heading { break }
      let numbers = note.numbers(of: line)
      guard numbers.lengths.isEmpty else { return nil }
      for seq in numbers.seqs {
        if let known = told.seq, known.value != seq.value { return nil }
        told.seq = told.seq ?? seq
      }
      for ack in numbers.acks {
        if let known = told.ack, known.value != ack.value { return nil }
        told.ack = told.ack ?? ack
      }
    }
    return told
  }

  private static func hold(
    _ told: LineNumbers.Number?, _ right: UInt32, _ name: String, _ note: inout CheckedNote
  ) {
    guard let told, told.value != right else { return }
    let line = note.reading.document.line(at: told.range.lowerBound)
    guard !note.isBeside(line), !note.isSimultaneous(line) else { return }
    note.report(
      "handshake-number", at: told.range,
      Bilingual(
        ko: "이 \(name) 번호는 \(String(told.value).with(.subject)) 아니라 \(right)입니다. SYN이 번호를 하나 씁니다.",
        en: "This \(name) number should be \(right), not \(told.value): a SYN takes one."),
      expected: Bilingual(ko: "\(name) \(right)", en: "\(name) \(right)"), reference: "RFC 9293 3.4, 3.5")
  }
}
