import Questions
import TCP

/// A bold line that asks, and the lines right below it that answer: in a list or a paragraph.
enum BoldQuestions: Recogniser {
  static let shape = "1. **What does the receiver answer to SEQ 100 with 20 bytes?** / 120"
  static let needs: Mention.Kinds = [.flag, .state, .number, .phase, .topic]
  /// More than this is a chapter, no answer.
  static let longest = 500

  static func read(_ reading: inout Reading) {
    for index in reading.document.blocks.indices {
      let block = reading.document.blocks[index]
      guard block.kind == .item || block.kind == .paragraph, block.lines.count >= 2,
        !reading.isClaimed(Int(block.firstLine)), asks(Int(block.firstLine), reading)
      else { continue }
      read(index, &reading)
    }
  }

  private static func asks(_ line: Int, _ reading: Reading) -> Bool {
    let range = reading.range(of: line)
    let start = TermLine.skipMarker(reading.text, range)
    let slice = TextSlice(reading.text, start..<range.upperBound).withoutOuterBlanks
    guard slice.size >= 10, slice.hasSuffix(oneOf: "?", "？"),
      let bold = reading.document.strongSpan(at: start)
    else { return false }
    return bold.upperBound + 2 >= slice.end
  }

  /// Without the label of `**Q: What …?**`.
  private static func question(on line: Int, _ reading: Reading) -> String {
    if case .question(let asked) = CardLabel(line: line, in: reading) { return asked }
    return reading.string(ofLine: line)
  }

  private static func read(_ index: Int, _ reading: inout Reading) {
    let lines = Array(reading.document.blocks[index].lines)
    let section = reading.outline.sections[reading.outline.section(ofBlock: index)]
    let question = question(on: lines[0], reading)
    let answer = lines.dropFirst().map { CardText.withoutMark(reading.string(ofLine: $0)) }.joined(
      separator: " ")
    // Several questions in one paragraph ask for nothing yet.
    guard CardText.answers(answer), answer.utf8.count <= longest,
      !section.isForeign, !section.isSupposed, !Meaning.leansElsewhere(question),
      CardSubject(
        reading: reading, question: [lines[0]], answer: Array(lines.dropFirst()), isExplicit: false
      ).isTCPs || lines.contains(where: { reading.kinds(in: $0).contains(.field) }),
      !lines.dropFirst().contains(where: { asks($0, reading) })
    else { return }
    reading.add(
      card: .questionAndAnswer, front: question, back: answer, at: reading.range(of: lines[0]).lowerBound)
    reading.claim(lines[0])
    // A long answer may hold facts of its own; a short one is the card's alone.
    if lines.count == 2, answer.utf8.count < 60 { reading.claim(lines[1]) }
  }
}
