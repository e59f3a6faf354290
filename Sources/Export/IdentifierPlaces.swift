/// Identifiers numbered from 0 in the order in which they are met.
///
/// A bank has one a note. They lie behind one another in one piece of memory, and a table of numbers finds them.
struct IdentifierPlaces {
  private var names: [UInt8] = []
  /// Where each ends in `names`, and the next begins.
  private var ends: [Int] = []
  /// At the place its hash tells or the next free one behind it: an identifier's number and one, or 0.
  private var slots = [UInt32](repeating: 0, count: 64)
  /// Another in every run, so that nobody can make up names that all fall together.
  private let seed = UInt64(truncatingIfNeeded: "tcpdrill".hashValue)

  var count: Int { ends.count }

  /// The identifier with a number.
  subscript(_ place: Int) -> ArraySlice<UInt8> { names[range(place)] }

  private func range(_ place: Int) -> Range<Int> { (place == 0 ? 0 : ends[place - 1])..<ends[place] }

  /// Its number, which is the next one where it is new.
  mutating func place(of name: ArraySlice<UInt8>) -> Int {
    let slot = name.withUnsafeBytes { self.slot(of: $0) }
    if slots[slot] != 0 { return Int(slots[slot]) - 1 }
    names.append(contentsOf: name)
    ends.append(names.count)
    slots[slot] = UInt32(count)
    if count * 2 > slots.count { grow() }
    return count - 1
  }

  /// Its number, where it has been met.
  func known(_ name: ArraySlice<UInt8>) -> Int? {
    let slot = name.withUnsafeBytes { self.slot(of: $0) }
    return slots[slot] == 0 ? nil : Int(slots[slot]) - 1
  }

  /// Where it is, or belongs.
  private func slot(of name: UnsafeRawBufferPointer) -> Int {
    var slot = hash(name) & (slots.count - 1)
    while slots[slot] != 0 {
      let other = range(Int(slots[slot]) - 1)
      if other.count == name.count, names.withUnsafeBytes({ isSame($0, from: other.lowerBound, as: name) }) {
        return slot
      }
      slot = (slot + 1) & (slots.count - 1)
    }
    return slot
  }

  private func isSame(_ all: UnsafeRawBufferPointer, from start: Int, as name: UnsafeRawBufferPointer) -> Bool
  {
    name.indices.allSatisfy { all[start + $0] == name[$0] }
  }

  private mutating func grow() {
    slots = [UInt32](repeating: 0, count: slots.count * 4)
    names.withUnsafeBytes { names in
      for place in ends.indices {
        var slot = hash(UnsafeRawBufferPointer(rebasing: names[range(place)])) & (slots.count - 1)
        while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
        slots[slot] = UInt32(place + 1)
      }
    }
  }

  /// Eight bytes at a time, each multiplied to twice its width and folded.
  private func hash(_ name: UnsafeRawBufferPointer) -> Int {
    var hash = seed ^ UInt64(name.count)
    var place = 0
    while place + 8 <= name.count {
      hash = Self.mixed(hash, name.loadUnaligned(fromByteOffset: place, as: UInt64.self))
      place += 8
    }
    if place < name.count {
      // The last eight once more, or those few that there are.
      var rest: UInt64 = 0
      if name.count >= 8 {
        rest = name.loadUnaligned(fromByteOffset: name.count - 8, as: UInt64.self)
      } else {
        for byte in name { rest = rest << 8 | UInt64(byte) }
      }
      hash = Self.mixed(hash, rest)
    }
    return Int(truncatingIfNeeded: hash)
  }

  private static func mixed(_ hash: UInt64, _ word: UInt64) -> UInt64 {
    let product = (hash ^ word).multipliedFullWidth(by: 0x9e37_79b9_7f4a_7c15)
    return product.high ^ product.low
  }
}

/// The identifiers met so far.
struct SeenIdentifiers {
  private var places = IdentifierPlaces()

  /// Whether it is met for the first time.
  mutating func insert(_ name: ArraySlice<UInt8>) -> Bool {
    let known = places.count
    return places.place(of: name) == known
  }
}
