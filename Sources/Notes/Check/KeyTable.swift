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

  /// In the order of their bits, close to each other: a table with gaps would take several times the room, and most of
  /// what is looked up would have to be waited for.
  func write(to writer: inout TableWriter) {
    let filed = zip(keys, lists).filter { $0.0 != 0 }.map {
      (key: $0, list: $1, bit: KeyTable.bit(KeyTable.hash($0)))
    }.sorted { $0.bit < $1.bit }
    var filter = [UInt64](repeating: 0, count: 1 << (KeyTable.filterBits - 6))
    var ends = [UInt16](repeating: 0, count: filter.count)
    for key in filed {
      filter[key.bit >> 6] |= 1 << UInt64(key.bit & 63)
      ends[key.bit >> 6] += 1
    }
    for word in 1..<ends.count { ends[word] += ends[word - 1] }
    writer.add(filed.map(\.key))
    writer.add(filed.map(\.list))
    writer.add(filter)
    writer.add([0] + ends)
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
  /// By word of the filter where its keys begin; the end comes last.
  private let starts: UnsafeBufferPointer<UInt16>

  init(_ reader: inout TableReader) {
    keys = reader.table()
    lists = reader.table()
    filter = reader.table()
    starts = reader.table()
  }

  /// What a key is filed under; 0 where it is none.
  @inline(__always) subscript(key: UInt64) -> UInt16 {
    let bit = KeyTable.bit(KeyTable.hash(key))
    let (bits, own) = (filter[bit >> 6], UInt64(1) << UInt64(bit & 63))
    return bits & own == 0
      ? 0 : list(of: key, from: Int(starts[bit >> 6]) + (bits & (own - 1)).nonzeroBitCount, bit >> 6)
  }

  /// Few keys share a bit: it is the first of those that come into question, or comes soon after.
  @inline(__always) private func list(of key: UInt64, from first: Int, _ word: Int) -> UInt16 {
    for place in first..<Int(starts[word + 1]) where keys[place] == key { return lists[place] }
    return 0
  }
}
