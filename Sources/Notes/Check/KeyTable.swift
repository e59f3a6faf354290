/// Numbers with the list that each is filed under, laid out flat: most questions are answered by one look.
struct KeyTable: Sendable {
  /// Beside a list: the key is the second of a pair.
  static let mark: UInt16 = 0x8000

  private var keys: [UInt64]
  private var lists: [UInt16]
  private var count = 0
  private var bits: Int

  init(bits: Int) {
    self.bits = bits
    keys = Array(repeating: 0, count: 1 << bits)
    lists = Array(repeating: 0, count: 1 << bits)
  }

  /// Adds to what a key is filed under; 0 is no key.
  mutating func insert(_ key: UInt64, _ list: UInt16) {
    if 4 * (count + 1) > keys.count { grow() }
    var slot = KeyTable.slot(key, bits)
    while keys[slot] != 0, keys[slot] != key { slot = (slot + 1) & (keys.count - 1) }
    if keys[slot] == 0 { count += 1 }
    keys[slot] = key
    lists[slot] |= list
  }

  mutating func keep(in keeper: inout some TableKeeper) {
    keeper.keep(&keys)
    keeper.keep(&lists)
    keeper.keep(&count)
    keeper.keep(&bits)
  }

  private mutating func grow() {
    let old = self
    self = KeyTable(bits: bits + 1)
    for (key, list) in zip(old.keys, old.lists) where key != 0 { insert(key, list) }
  }

  @inline(__always) private static func slot(_ key: UInt64, _ bits: Int) -> Int {
    Int(truncatingIfNeeded: (key &* 0x9e37_79b9_7f4a_7c15) >> UInt64(64 - bits))
  }

  struct View {
    fileprivate let keys: UnsafeBufferPointer<UInt64>
    fileprivate let lists: UnsafeBufferPointer<UInt16>
    fileprivate let bits: Int

    /// What a key is filed under; 0 where it is none.
    @inline(__always) subscript(key: UInt64) -> UInt16 {
      var slot = KeyTable.slot(key, bits)
      while keys[slot] != 0 {
        if keys[slot] == key { return lists[slot] }
        slot = (slot + 1) & (keys.count - 1)
      }
      return 0
    }
  }

  func withView<Result>(_ body: (View) -> Result) -> Result {
    keys.withUnsafeBufferPointer { keys in
      lists.withUnsafeBufferPointer { lists in body(View(keys: keys, lists: lists, bits: bits)) }
    }
  }
}
