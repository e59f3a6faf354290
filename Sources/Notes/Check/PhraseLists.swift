/// Lists of numbers, one behind the other, while they are made.
struct PhraseLists {
  /// Where each list begins; the end comes last.
  private var starts: [Int32] = [0]
  private var numbers: [Int16] = []

  var count: Int { starts.count - 1 }

  mutating func add(_ list: [Int]) {
    numbers += list.lazy.map { Int16($0) }
    starts.append(Int32(numbers.count))
  }

  init() {}

  /// For each key up to `count` the numbers that are filed under it, in their order.
  init(_ filed: [(key: Int, number: Int)], upTo count: Int) {
    starts = Array(repeating: 0, count: count + 1)
    for (key, _) in filed { starts[key + 1] += 1 }
    for key in 0..<count { starts[key + 1] += starts[key] }
    var next = starts
    numbers = Array(repeating: 0, count: filed.count)
    for (key, number) in filed {
      numbers[Int(next[key])] = Int16(number)
      next[key] += 1
    }
  }

  func write(to writer: inout TableWriter) {
    writer.add(starts)
    writer.add(numbers)
  }
}

/// The same where they lie.
struct LaidLists {
  private let starts: UnsafeBufferPointer<Int32>
  private let numbers: UnsafeBufferPointer<Int16>

  typealias List = UnsafeBufferPointer<Int16>

  init(_ reader: inout TableReader) {
    starts = reader.table()
    numbers = reader.table()
  }

  var count: Int { starts.count - 1 }

  @inline(__always) subscript(place: Int) -> List {
    List(rebasing: numbers[Int(starts[place])..<Int(starts[place + 1])])
  }
}
