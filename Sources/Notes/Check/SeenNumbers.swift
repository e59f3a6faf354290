import Questions
import TCP

/// Labelled numbers of a note, by section.
struct SeenNumbers {
  struct Place {
    var range: Range<Int>
    var line: Int
    var section: Int
  }

  private var places: [UInt32: [Place]] = [:]

  mutating func note(_ numbers: LineNumbers, _ section: Int) {
    for number in numbers.seqs + numbers.acks where number.value > 99 {
      places[number.value, default: []].append(
        Place(range: number.range, line: numbers.line, section: section))
    }
  }

  /// Numbers that stand once, in the order of the note.
  var singles: [(UInt32, Place)] {
    places.filter { $0.value.count == 1 }.map { ($0.key, $0.value[0]) }.sorted { $0.1.line < $1.1.line }
  }

  func twin(of value: UInt32, in section: Int) -> UInt32? {
    let others = Digits.swaps(in: value).filter { other in
      places[other]?.contains { $0.section == section } ?? false
    }
    guard others.count == 1, let other = others.first, let found = places[other] else { return nil }
    // Of two that stand once each, the later is taken for the slip.
    if found.count == 1, let own = places[value]?.first, found[0].line > own.line { return nil }
    return other
  }
}
