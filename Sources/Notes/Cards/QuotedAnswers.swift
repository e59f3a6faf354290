/// A numbered question, and its answer in a quote right below; one of several on the page.
enum QuotedAnswers: Recogniser {
  static let shape = "4. 什么时候会发送 FIN？ / > close 之后，引用计数为 0 时。"
  static let needs: Mention.Kinds = .flag | .state | .number | .phase | .topic
  /// More than this is a chapter, no answer.
  static let longest = 700

  static func read(_ reading: inout Reading) {
    let blocks = reading.document.blocks
    guard blocks.contains(where: { $0.quoteDepth > 0 }) else { return }
    let asked = blocks.indices.filter { asks($0, reading) }
    // One question over one quote may be a heading for what somebody said.
    guard asked.count >= 2 else { return }
    for index in asked { read(index, &reading) }
  }

  private static func asks(_ index: Int, _ reading: Reading) -> Bool {
    let blocks = reading.document.blocks
    let block = blocks[index]
    guard block.kind == .item, block.ordinal > 0, block.endLine == block.firstLine + 1,
      index + 1 < blocks.count,
      blocks[index + 1].kind == .paragraph, blocks[index + 1].quoteDepth > block.quoteDepth,
      !reading.isClaimed(Int(block.firstLine))
    else { return false }
    let title = TextSlice(reading.text, reading.range(of: Int(block.firstLine))).withoutOuterBlanks
    return title.hasSuffix(oneOf: "?", "？") && title.size >= 8
  }

  private static func read(_ index: Int, _ reading: inout Reading) {
    let blocks = reading.document.blocks
    let depth = blocks[index].quoteDepth
    let line = Int(blocks[index].firstLine)
    var next = index + 1
    var lines: [Int] = []
    while next < blocks.count, blocks[next].quoteDepth > depth,
      blocks[next].kind == .paragraph || blocks[next].kind == .item
    {
      lines += blocks[next].lines
      next += 1
    }
    let question = reading.string(ofLine: line)
    let answer = lines.map { reading.string(ofLine: $0) }.joined(separator: "\n")
    let section = reading.outline.sections[reading.outline.section(ofBlock: index)]
    let subject = CardSubject.Verdict(reading, [line], Array(lines.prefix(6)), false)
    guard answer.utf8.count <= longest, CardText.answers(answer), !section.isForeign, !section.isSupposed,
      !Meaning.leansElsewhere(question), subject.isTCPs
    else { return }
    reading.add(
      card: .questionAndAnswer, front: question, back: answer, at: reading.range(of: line).lowerBound)
    reading.claim(line)
  }
}
