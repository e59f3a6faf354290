/// Lists of numbers, one behind the other.
struct PhraseLists: Sendable {
  /// Where each list begins; the end comes last.
  private var starts: [Int32] = [0]
  private var numbers: [Int32] = []

  typealias List = LazyMapSequence<ArraySlice<Int32>, Int>

  /// The places of the lists that are added.
  mutating func add(_ lists: [[Int]]) -> Range<Int> {
    let first = starts.count - 1
    for list in lists {
      numbers += list.lazy.map { Int32($0) }
      starts.append(Int32(numbers.count))
    }
    return first..<starts.count - 1
  }

  subscript(place: Int) -> List {
    numbers[Int(starts[place])..<Int(starts[place + 1])].lazy.map { Int($0) }
  }

  mutating func keep(in keeper: inout some TableKeeper) {
    keeper.keep(&starts)
    keeper.keep(&numbers)
  }
}
