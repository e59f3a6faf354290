/// Where a state is told not to be: `The passive closer has no TIME_WAIT`, `States it never enters: …`, a column
/// `not found at`. Whose state it is follows from none of these.
extension CheckedNote {
  /// What tells whose a state is, or what it is.
  static let placeRules: Set = [
    "state-side", "time-wait-side", "close-wait-side", "state-entered-by", "state-meaning",
    "openers-states", "closers-states", "role-mixed", "open-roles",
  ]

  /// Denied beside the words, by the label before them or by what stands above the line.
  func isToldAbsent(at range: Range<Int>) -> Bool {
    let line = reading.document.line(at: range.lowerBound)
    if isUnderDenial(line) { return true }
    // Behind other words something else is denied.
    guard namesState(range, line) else { return false }
    let whole = reading.range(of: line)
    let before = max(whole.lowerBound, range.lowerBound - 24)..<range.lowerBound
    let behind = range.upperBound..<max(range.upperBound, min(whole.upperBound, range.upperBound + 30))
    return Absence.isWord(Absence.before, before, text) || Absence.behind.stands(in: text, behind)
  }

  /// Its label, or what stands above it, tells what is not so.
  func isUnderDenial(_ line: Int) -> Bool {
    let range = reading.range(of: line)
    if let label = TermLine.separator(text, range), Absence.heads(range.lowerBound..<label.lowerBound, text) {
      return true
    }
    if listHeadDenies(line) { return true }
    return titles.all(of: line).contains { title in
      let range = reading.range(of: title)
      // `Not to be confused` over a section denies nothing of it.
      return Absence.heads(range, text)
        && (reading.block(of: title).kind != .heading || namesState(range, title))
    }
  }

  /// `Does not` at the end of what stands right above a list.
  private func listHeadDenies(_ line: Int) -> Bool {
    let block = reading.block(of: line)
    let own = Int(reading.document.lines[line].block)
    guard block.kind == .item,
      let above = (max(0, own - 12)..<own).last(where: {
        reading.document.blocks[$0].container != block.container
      }), reading.document.blocks[above].kind == .paragraph
    else { return false }
    let last = reading.range(of: Int(reading.document.blocks[above].endLine) - 1)
    return TextSlice(text, last).trimmed.hasSuffix(oneOf: " not", "n't", " not:", "n't:", "never", "never:")
  }

  private func namesState(_ range: Range<Int>, _ line: Int) -> Bool {
    reading.mentions(in: line).contains { $0.kind == .state && range.contains(Int($0.start)) }
  }
}

private enum Absence {
  /// A title or a label of what is not so.
  static func heads(_ range: Range<Int>, _ text: UnsafeBufferPointer<UInt8>) -> Bool {
    range.count <= 90 && (isWord(titles, range, text) || koreanTitles.stands(in: text, range))
  }

  /// One of some words stands there, and is no part of another.
  static func isWord(_ words: TellingWords, _ range: Range<Int>, _ text: UnsafeBufferPointer<UInt8>) -> Bool {
    var at = range.lowerBound
    while let found = words.first(in: text, at..<range.upperBound) {
      if found.lowerBound == 0 || !text[found.lowerBound - 1].isLetter { return true }
      at = found.upperBound
    }
    return false
  }

  private static let titles = TellingWords(
    "not ", "never", "no ", "nowhere", "without", "doesn't", "don't", "isn't", "aren't", "cannot", "absent",
    "doesn’t", "don’t", "isn’t", "aren’t")
  private static let koreanTitles = TellingWords("않는", "없는", "아닌", "않은", "안 가는", "안 거치", "못 가는", "없음")
  static let before = TellingWords(
    "no ", "never ", "without ", "neither ", "nor ", "not enter", "not have", "not go", "not in ", "not pass",
    "not see", "not reach", "n't enter", "n't have", "n't go", "n't in ", "n't pass", "n't see", "n't reach",
    "doesn't ", "skips ")
  static let behind = TellingWords("없", "지 않", "지도 않", "안 간", "안 들어", "안 거", "is absent", "does not occur")
}
