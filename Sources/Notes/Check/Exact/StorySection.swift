/// The section whose story a line goes on with: `### Step 3` tells no story of its own.
enum StorySection {
  static func of(_ line: Int, _ note: CheckedNote) -> Int {
    var number = note.sectionNumber(of: line)
    while number > 0, isCounted(note.reading.outline.sections[number].title, note) {
      number = note.reading.outline.sections[number].parent
    }
    return number
  }

  /// `Step 3`, `2단계`, `3) ACK`: a number among the first words of a title.
  private static func isCounted(_ title: Range<Int>, _ note: CheckedNote) -> Bool {
    guard title.count < 80 else { return false }
    let line = note.reading.document.line(at: title.lowerBound)
    return note.reading.mentions(in: line).first.map {
      $0.kind == .ordinal && Int($0.start) - title.lowerBound <= 8
    } ?? false
  }
}
