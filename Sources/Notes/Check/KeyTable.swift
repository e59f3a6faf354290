/// Numbers with the list that each is filed under, while they are filed.
struct KeyTable {
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
    if 2 * (count + 1) > keys.count { grow() }
    var slot = KeyTable.slot(KeyTable.hash(key), bits)
    while keys[slot] != 0, keys[slot] != key { slot = (slot + 1) & (keys.count - 1) }
    if keys[slot] == 0 { count += 1 }
    keys[slot] = key
    lists[slot] |= list
  }

  func write(to writer: inout TableWriter) {
    var filter = [UInt64](repeating: 0, count: 1 << (KeyTable.filterBits - 6))
    for key in keys where key != 0 {
      let bit = KeyTable.bit(KeyTable.hash(key))
      filter[bit >> 6] |= 1 << UInt64(bit & 63)
    }
    writer.add(keys)
    writer.add(lists)
    writer.add(filter)
  }

  private mutating func grow() {
    let old = self
    self = KeyTable(bits: bits + 1)
    for (key, list) in zip(old.keys, old.lists) where key != 0 { insert(key, list) }
  }

  fileprivate static let filterBits = 16

  @inline(__always) fileprivate static func hash(_ key: UInt64) -> UInt64 { key &* 0x9e37_79b9_7f4a_7c15 }

  @inline(__always) fileprivate static func bit(_ hash: UInt64) -> Int {
    Int(truncatingIfNeeded: hash >> UInt64(64 - filterBits))
  }

  @inline(__always) fileprivate static func slot(_ hash: UInt64, _ bits: Int) -> Int {
    Int(truncatingIfNeeded: hash >> UInt64(64 - bits))
  }
}

/// The same laid out flat: most numbers that are none of its keys are told by one look at a bit.
struct LaidKeys {
  private let keys: UnsafeBufferPointer<UInt64>
  private let lists: UnsafeBufferPointer<UInt16>
  private let filter: UnsafeBufferPointer<UInt64>
  private let bits: Int

  init(_ reader: inout TableReader) {
    keys = reader.table()
    lists = reader.table()
    filter = reader.table()
    bits = keys.count.trailingZeroBitCount
  }

  /// What a key is filed under; 0 where it is none.
  @inline(__always) subscript(key: UInt64) -> UInt16 {
    let hash = KeyTable.hash(key)
    let bit = KeyTable.bit(hash)
    guard filter[bit >> 6] >> UInt64(bit & 63) & 1 != 0 else { return 0 }
    var slot = KeyTable.slot(hash, bits)
    while keys[slot] != 0 {
      if keys[slot] == key { return lists[slot] }
      slot = (slot + 1) & (keys.count - 1)
    }
    return 0
  }
}
