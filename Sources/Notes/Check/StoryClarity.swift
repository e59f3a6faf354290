import TCP

/// Whether what a line tells is a step of one story, so that the order of the steps, who sends them and who enters
/// which state can be held against each other.
///
/// A side's states told by themselves, a row of states with their events, and what hosts are made to say to each other
/// belong to no such story: read as steps they seem out of order, or sent by the wrong side.
extension CheckedNote {
  /// What only holds where the steps tell one story.
  static let storyRules: Set = [
    "handshake-order", "handshake-flags", "close-order", "step-side", "step-state", "reply-flags",
    "state-side",
  ]

  func isStoryClear(_ rule: String, at range: Range<Int>) -> Bool {
    let line = reading.document.line(at: range.lowerBound)
    if isSpoken(range, line) { return false }
    // Whose state it is stands in the row itself, or in the title above it.
    if rule == "state-side" { return !isToldBySide(line) }
    return !isRowOfStates(line) && !isToldBySide(line)
  }

  /// `CLOSED --SYN 전송--> SYN_SENT --SYNACK 수신--> ESTABLISHED`: one side's way through the states.
  private func isRowOfStates(_ line: Int) -> Bool {
    let mentions = reading.mentions(in: line)
    let states = mentions.filter { $0.kind == .state }
    guard states.count >= 3 else { return false }
    return zip(states, states.dropFirst()).allSatisfy { one, next in
      StoryClarity.arrows.stands(in: text, Int(one.end)..<max(Int(one.end), Int(next.start)))
    }
  }

  /// `- Client 입장에서의 상태` above an item: the other side's part is told in another place.
  private func isToldBySide(_ line: Int) -> Bool {
    var depth = reading.block(of: line).listDepth
    let section = sectionNumber(of: line)
    for above in stride(from: line - 1, through: max(0, line - 60), by: -1) where depth > 0 {
      guard sectionNumber(of: above) == section else { break }
      let block = reading.block(of: above)
      guard block.kind == .item, block.listDepth < depth, above == Int(block.firstLine) else { continue }
      depth = block.listDepth
      if isPart(reading.range(of: above), of: above) { return true }
    }
    guard let title = reading.outline.innermostTitle(of: section) else { return false }
    return isPart(title, of: reading.document.line(at: title.lowerBound))
  }

  /// Its title names one side, and looks from there, or at what happens where that side begins.
  private func isPart(_ title: Range<Int>, of line: Int) -> Bool {
    guard title.count <= 120,
      StoryClarity.cases.stands(in: text, title)
        || StoryClarity.views.stands(in: text, title) && !reading.kinds(in: line).contains(.flag)
    else { return false }
    return Set(reading.mentions(in: line).filter { $0.kind == .party }.map(\.value)).count == 1
  }

  /// `"서버야, 네 SYN을 확인했어."`: what is said in a play is not what is done.
  private func isSpoken(_ range: Range<Int>, _ line: Int) -> Bool {
    let whole = reading.range(of: line)
    let head = TermLine.skipMarker(text, whole)
    guard head < range.lowerBound, range.upperBound < whole.upperBound,
      StoryClarity.quotes.stands(in: text, whole.lowerBound..<head)
    else { return false }
    return StoryClarity.quotes.stands(
      in: text, max(range.upperBound, whole.upperBound - 4)..<whole.upperBound)
  }
}

private enum StoryClarity {
  static let arrows = TellingWords("->", "→", "=>", "⇒", "➔", "➜", "▶", "►", "⟶")
  static let views = TellingWords(
    "입장", "관점", "시점에서", "상태 전이", "상태 변화", "perspective", "point of view", "viewpoint", "'s view",
    "state transition", "视角", "角度", "状态转换", "状态变化")
  static let cases = TellingWords("는 경우", "은 경우", "할 경우", "된 경우", "的情况", "时的情况")
  static let quotes = TellingWords("\"", "“", "”", "「", "」")
}
