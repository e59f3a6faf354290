/// A short stretch of a text: where its characters begin, with the bytes that stand there.
///
/// What a search does at one place it does at all of them before it takes the next step. Place by place, each step
/// would wait for what the one before it found, and for tables that are not at hand.
struct TextStretch {
  private static let length = 512

  private let places = UnsafeMutablePointer<Int32>.allocate(capacity: length)
  private let eights = UnsafeMutablePointer<UInt64>.allocate(capacity: length)
  private var count = 0
  /// Of the places that are left their numbers, and what each is filed under.
  private let left = UnsafeMutablePointer<Int32>.allocate(capacity: length)
  private let filed = UnsafeMutablePointer<Int32>.allocate(capacity: length)
  private var leftCount = 0

  func deallocate() {
    places.deallocate()
    eights.deallocate()
    left.deallocate()
    filed.deallocate()
  }

  /// Takes up a text from `start` on; returns where the next stretch begins.
  mutating func read(_ text: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    let end = min(start + TextStretch.length, text.count)
    var found = 0
    for at in start..<end {
      places[found] = Int32(truncatingIfNeeded: at)
      // Words begin where characters do.
      found &+= text[at] & 0xc0 == 0x80 ? 0 : 1
    }
    for number in 0..<found {
      eights[number] = WordFile.lowered(TextSlice.eight(text, Int(places[number])))
    }
    count = found
    return end
  }

  /// Leaves the places whose bytes have their bit in a filter.
  @inline(__always) mutating func sift(
    by filter: UnsafeBufferPointer<UInt64>, _ key: (_ eight: UInt64) -> Int
  ) {
    var found = 0
    for number in 0..<count {
      let key = key(eights[number])
      left[found] = Int32(truncatingIfNeeded: number)
      found &+= Int(truncatingIfNeeded: filter[key >> 6] >> UInt64(key & 63) & 1)
    }
    leftCount = found
  }

  /// Hands over the places that are left, each with what it is filed under, and then with whatever that leads on to
  /// until it is less than nothing.
  @inline(__always) func eachLeft(
    filed first: (_ eight: UInt64) -> Int32,
    _ next: (_ place: Int32, _ eight: UInt64, _ filed: Int32) -> Int32
  ) {
    for number in 0..<leftCount { filed[number] = first(eights[Int(left[number])]) }
    var count = leftCount
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
