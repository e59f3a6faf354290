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
  /// Those told in a sentence; what a drawing or a table holds is played instead.
  private var spoken: Set<UInt32> = []
  /// Numbers of bytes without a label, `FIN이 2060번을 썼다`: they may be a slip for a labelled one, and no more.
  private var bare: [UInt32: [Place]] = [:]

  mutating func note(_ numbers: LineNumbers, _ section: Int, isSpoken: Bool) {
    for number in numbers.seqs + numbers.acks where number.value > 99 {
      if isSpoken { spoken.insert(number.value) }
      places[number.value, default: []].append(
        Place(range: number.range, line: numbers.line, section: section))
    }
  }

  mutating func note(bare value: UInt32, _ place: Place) {
    spoken.insert(value)
    bare[value, default: []].append(place)
  }

  /// Numbers that stand once, in the order of the note.
  var singles: [(UInt32, Place)] {
    let labelled = places.filter { $0.value.count == 1 && bare[$0.key] == nil }
    let others = bare.filter { $0.value.count == 1 && places[$0.key] == nil }
    return (Array(labelled) + Array(others)).map { ($0.key, $0.value[0]) }.sorted { $0.1.line < $1.1.line }
  }

  func twin(of value: UInt32, in section: Int) -> UInt32? {
    let others = Digits.swaps(in: value).filter { other in
      // What stands again and again is a number of the note's whole exchange.
      places[other].map { found in
        found.count >= 3 && spoken.contains(value) || found.contains { $0.section == section }
      } ?? false
    }
    guard others.count == 1, let other = others.first, let found = places[other] else { return nil }
    // Of two that stand once each, the later is taken for the slip.
    if found.count == 1, let own = places[value]?.first, found[0].line > own.line { return nil }
    return other
  }
}
