/// A short stretch of a text: where its characters begin, with the bytes that stand there.
///
/// What a search does at one place it does at all of them before it takes the next step. Place by place, each step
/// would wait for what the one before it found, and for tables that are not at hand.
struct TextStretch {
  private static let length = 512
  /// Eight bytes are looked at together: those behind the last, too.
  private static let room = length + 16

  /// Its bytes, and eight more, with their Latin letters small.
  private let small = UnsafeMutablePointer<UInt8>.allocate(capacity: room)
  private let places = UnsafeMutablePointer<Int32>.allocate(capacity: room)
  private let eights = UnsafeMutablePointer<UInt64>.allocate(capacity: room)
  private var count = 0
  /// By shelf the numbers of the places that are left for it, one shelf's behind the other's, and how many they are.
  private let left = UnsafeMutablePointer<Int32>.allocate(capacity: ShelfMarks.shelfCount * room)
  private let leftCounts = UnsafeMutablePointer<Int>.allocate(capacity: ShelfMarks.shelfCount)
  /// What the places that are left for the shelf at hand are filed under.
  private let filed = UnsafeMutablePointer<Int32>.allocate(capacity: room)

  func deallocate() {
    small.deallocate()
    places.deallocate()
    eights.deallocate()
    left.deallocate()
    leftCounts.deallocate()
    filed.deallocate()
  }

  /// Takes up a text from `start` on, and leaves each place for the shelves that it is marked for; returns where the
  /// next stretch begins.
  @inline(never)
  mutating func read(_ text: UnsafeBufferPointer<UInt8>, from start: Int, _ marks: ShelfMarks) -> Int {
    let end = min(start + TextStretch.length, text.count)
    // (For all that the compiler knows, what is stored may lie in the stretch itself: it would look them up anew.)
    let (small, places) = (UnsafeMutableRawPointer(small), places)
    var found = 0
    for at in stride(from: start, to: end + 8, by: 8) {
      let eight = WordFile.lowered(TextSlice.eight(text, at))
      small.storeBytes(of: eight.littleEndian, toByteOffset: at - start, as: UInt64.self)
      // Words begin where characters do: the upper bit of each byte that goes on with none.
      let begun = ~(eight & ~(eight << 1))
      for place in 0..<8 {
        places[found] = Int32(truncatingIfNeeded: at &+ place)
        found &+= Int(truncatingIfNeeded: begun >> UInt64(8 * place + 7) & 1)
      }
    }
    while found > 0, places[found - 1] >= end { found -= 1 }
    count = found
    part(from: start, by: marks)
    return end
  }

  @inline(__always) private func part(from start: Int, by marks: ShelfMarks) {
    let (small, places, eights, count) = (small, places, eights, count)
    let (long, middle, short) = (row(ShelfMarks.long), row(ShelfMarks.middle), row(ShelfMarks.short))
    var (longCount, middleCount, shortCount) = (0, 0, 0)
    marks.withLooks { look in
      for number in 0..<count {
        let eight = TextSlice.eight(small, Int(places[number]) - start)
        eights[number] = eight
        let own = Int(look(eight))
        let number = Int32(truncatingIfNeeded: number)
        (long[longCount], middle[middleCount], short[shortCount]) = (number, number, number)
        longCount &+= own >> ShelfMarks.long & 1
        middleCount &+= own >> ShelfMarks.middle & 1
        shortCount &+= own >> ShelfMarks.short & 1
      }
    }
    leftCounts[ShelfMarks.long] = longCount
    leftCounts[ShelfMarks.middle] = middleCount
    leftCounts[ShelfMarks.short] = shortCount
  }

  @inline(__always) private func row(_ shelf: Int) -> UnsafeMutablePointer<Int32> {
    left + shelf * TextStretch.room
  }

  /// Leaves for a shelf the places whose bytes have their bit in a filter.
  @inline(__always) func sift(
    _ shelf: Int, by filter: UnsafeBufferPointer<UInt64>, _ key: (_ eight: UInt64) -> Int
  ) {
    let left = row(shelf)
    var found = 0
    for place in 0..<leftCounts[shelf] {
      let number = left[place]
      let key = key(eights[Int(number)])
      left[found] = number
      found &+= Int(truncatingIfNeeded: filter[key >> 6] >> UInt64(key & 63) & 1)
    }
    leftCounts[shelf] = found
  }

  /// Hands over the places that are left for a shelf, each with what it is filed under, and then with whatever that
  /// leads on to until it is less than nothing.
  @inline(__always) func eachLeft(
    _ shelf: Int, filed first: (_ eight: UInt64) -> Int32,
    _ next: (_ place: Int32, _ eight: UInt64, _ filed: Int32) -> Int32
  ) {
    let left = row(shelf)
    var count = leftCounts[shelf]
    for number in 0..<count { filed[number] = first(eights[Int(left[number])]) }
    while count > 0 {
      var kept = 0
      for number in 0..<count {
        let own = left[number]
        let next = next(places[Int(own)], eights[Int(own)], filed[number])
        (left[kept], filed[kept]) = (own, next)
        kept &+= next < 0 ? 0 : 1
      }
      count = kept
    }
  }
}
