/// The places of a text's characters, filed by the bytes that they open with: words are looked for only where they may
/// stand.
struct NoteOpenings {
  let text: UnsafeBufferPointer<UInt8>
  /// For each key where its places begin among `places`; one past the last at the end.
  private let firsts: UnsafeMutablePointer<Int32>
  /// In the order of the text.
  private let places: UnsafeMutablePointer<Int32>

  private static let keyBits = 13
  /// By the hash of six bytes, two characters of Korean; by that of three; by the first byte alone.
  private static let keyCount = 2 << keyBits + 256

  /// What a word is filed under, by its first bytes and how many it has.
  static func key(ofWord bytes: UInt64, count: Int) -> UInt16 {
    UInt16(truncatingIfNeeded: count < 3 ? firstKey(bytes) : count < 6 ? threeKey(bytes) : sixKey(bytes))
  }

  /// The hash of some bytes, whatever the case of their letters.
  @inline(__always) private static func sixKey(_ bytes: UInt64) -> Int {
    let six = (bytes | 0x2020_2020_2020) & 0xffff_ffff_ffff
    return Int(truncatingIfNeeded: (six &* 0x9e37_79b9_7f4a_7c15) >> UInt64(64 - keyBits))
  }

  @inline(__always) private static func threeKey(_ bytes: UInt64) -> Int {
    1 << keyBits + Int(WordOpenings.hash(bytes, 0xff_ffff) >> UInt32(32 - keyBits))
  }

  @inline(__always) private static func firstKey(_ bytes: UInt64) -> Int {
    2 << keyBits + Int(bytes & 0xff | 0x20)
  }

  init(_ text: UnsafeBufferPointer<UInt8>) {
    self.text = text
    firsts = .allocate(capacity: NoteOpenings.keyCount + 2)
    firsts.initialize(repeating: 0, count: NoteOpenings.keyCount + 2)
    places = .allocate(capacity: 3 * text.count)
    // Each key is counted two places further on, so that to file a place by it leaves the row of `firsts` behind.
    for at in 0..<text.count where NoteOpenings.opens(text[at]) {
      let bytes = TextSlice.eight(text, at)
      firsts[NoteOpenings.sixKey(bytes) + 2] &+= 1
      firsts[NoteOpenings.threeKey(bytes) + 2] &+= 1
      firsts[NoteOpenings.firstKey(bytes) + 2] &+= 1
    }
    for key in 1...NoteOpenings.keyCount { firsts[key + 1] &+= firsts[key] }
    for at in 0..<text.count where NoteOpenings.opens(text[at]) {
      let bytes = TextSlice.eight(text, at)
      file(at, under: NoteOpenings.sixKey(bytes))
      file(at, under: NoteOpenings.threeKey(bytes))
      file(at, under: NoteOpenings.firstKey(bytes))
    }
  }

  @inline(__always) private func file(_ place: Int, under key: Int) {
    places[Int(firsts[key + 1])] = Int32(truncatingIfNeeded: place)
    firsts[key + 1] &+= 1
  }

  /// Words begin where characters do.
  @inline(__always) private static func opens(_ byte: UInt8) -> Bool { byte & 0xc0 != 0x80 }

  /// Where a word with this key may stand.
  @inline(__always) subscript(key: UInt16) -> UnsafeBufferPointer<Int32> {
    let start = Int(firsts[Int(key)])
    return UnsafeBufferPointer(start: places + start, count: Int(firsts[Int(key) + 1]) - start)
  }

  func deallocate() {
    firsts.deallocate()
    places.deallocate()
  }
}
