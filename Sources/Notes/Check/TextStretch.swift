/// A short stretch of a text: where its characters begin, with the bytes that stand there.
///
/// What a search does at one place it does at all of them before it takes the next step. Place by place, each step
/// would wait for what the one before it found, and for tables that are not at hand.
struct TextStretch {
  private static let length = 512

  private let places = UnsafeMutablePointer<Int32>.allocate(capacity: length)
  private let eights = UnsafeMutablePointer<UInt64>.allocate(capacity: length)
  private var count = 0
  /// Of the places that are left their numbers, and the first of what each is filed under.
  private let left = UnsafeMutablePointer<Int32>.allocate(capacity: length)
  private let firsts = UnsafeMutablePointer<Int32>.allocate(capacity: length)
  private var leftCount = 0

  func deallocate() {
    places.deallocate()
    eights.deallocate()
    left.deallocate()
    firsts.deallocate()
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

  /// Hands over the places that are left, each with what it is filed under.
  @inline(__always) func eachLeft(
    filed first: (_ eight: UInt64) -> Int32, _ body: (_ place: Int32, _ eight: UInt64, _ first: Int32) -> Void
  ) {
    for number in 0..<leftCount { firsts[number] = first(eights[Int(left[number])]) }
    for number in 0..<leftCount {
      let own = Int(left[number])
      body(places[own], eights[own], firsts[number])
    }
  }
}
