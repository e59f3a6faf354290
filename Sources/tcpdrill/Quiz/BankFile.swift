import Questions
import Store
import TCP

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// All that can be asked of some notes, kept between sessions in the order it is first asked in.
///
/// Opening it reads an index; a card is decoded when it is wanted. It is worth nothing but time: a file that
/// is damaged, or of another version, is as good as none.
final class BankFile {
  /// Tells whether the notes, or the program, changed since.
  let stamp: UInt64
  let count: Int
  /// An entry for each card and skill, then their places in the order of the hashes.
  private let entries: [UInt8]
  /// Where the first body begins.
  private let bodies: Int
  private let reader: WindowReader

  static let mark: [UInt8] = Array("tcpdrill questions 2\n".utf8)
  /// Mark, stamp, count, length of the whole, sum of all these and the index.
  static let headSize = mark.count + 4 * 8
  /// Hash of the name, sum of the body, its offset and length, what must have settled before, and what it is.
  static let entrySize = 8 + 8 + 4 + 4 + 4 + 4
  static let orderSize = 4

  /// Opens a kept bank; nil where there is none that can be trusted.
  convenience init?(_ path: String) {
    guard let reader = WindowReader(path: path) else { return nil }
    self.init(reader)
  }

  init?(_ reader: WindowReader) {
    guard let head = reader.bytes(0..<BankFile.headSize), head.starts(with: BankFile.mark) else { return nil }
    var scanner = BankScanner(head, from: BankFile.mark.count)
    guard let stamp = scanner.number(), let count = scanner.number(), let length = scanner.number(),
      let sum = scanner.number(), length == UInt64(reader.count),
      count <= length / UInt64(BankFile.entrySize)
    else { return nil }
    let size = Int(count) * (BankFile.entrySize + BankFile.orderSize)
    guard let entries = reader.bytes(BankFile.headSize..<(BankFile.headSize + size)),
      BankFile.sum(entries, seed: stamp ^ count ^ length) == sum
    else { return nil }
    self.stamp = stamp
    self.count = Int(count)
    self.entries = entries
    self.reader = reader
    bodies = BankFile.headSize + size
  }

  // MARK: By place

  /// Whether a drill's skill is there and not a card.
  func isSkill(_ place: Int) -> Bool { number(place, at: 28) == 1 }

  /// What must have settled before this is asked for the first time.
  func easier(than place: Int) -> Int? {
    let found = number(place, at: 24)
    return found == .max ? nil : Int(found)
  }

  /// What the store is told of it; nil where the file is damaged there.
  func description(_ place: Int) -> CardDescription? {
    guard var scanner = body(place) else { return nil }
    return scanner.description()
  }

  /// The card; nil for a skill, or where the file is damaged there.
  func question(_ place: Int) -> Question? {
    guard !isSkill(place), var scanner = body(place), scanner.description() != nil else { return nil }
    return scanner.question()
  }

  /// All cards; nil where any is damaged.
  func questions() -> [Question]? {
    var result: [Question] = []
    for place in 0..<count where !isSkill(place) {
      guard let question = question(place) else { return nil }
      result.append(question)
    }
    return result
  }

  private func body(_ place: Int) -> BankScanner? {
    let start = bodies + Int(number(place, at: 16))
    guard let bytes = reader.bytes(start..<(start + Int(number(place, at: 20)))),
      BankFile.sum(bytes, seed: 0) == hash(place, at: 8)
    else { return nil }
    return BankScanner(bytes, from: 0)
  }

  // MARK: By name

  /// Where a card or skill stands; nil where the bank has none of that name.
  func place(of name: String) -> Int? {
    let wanted = BankFile.hash(name)
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if hash(ordered(middle), at: 0) < wanted { low = middle + 1 } else { high = middle }
    }
    while low < count, case let place = ordered(low), hash(place, at: 0) == wanted {
      // One that is damaged is most likely the one: whoever reads it will find out.
      if (description(place)?.question ?? name) == name { return place }
      low += 1
    }
    return nil
  }

  static func hash(_ name: String) -> UInt64 {
    var stamp = BankStamp()
    stamp.add(name)
    return stamp.value
  }

  // MARK: The index

  private func ordered(_ rank: Int) -> Int {
    Int(load(count * BankFile.entrySize + rank * BankFile.orderSize, as: UInt32.self))
  }

  private func hash(_ place: Int, at offset: Int) -> UInt64 {
    load(place * BankFile.entrySize + offset, as: UInt64.self)
  }

  private func number(_ place: Int, at offset: Int) -> UInt32 {
    load(place * BankFile.entrySize + offset, as: UInt32.self)
  }

  private func load<N: FixedWidthInteger>(_ at: Int, as type: N.Type) -> N {
    entries.withUnsafeBytes { N(littleEndian: $0.loadUnaligned(fromByteOffset: at, as: N.self)) }
  }

  /// Eight bytes at a time: the index of a large bank takes no noticeable time.
  static func sum(_ bytes: [UInt8], seed: UInt64) -> UInt64 {
    bytes.withUnsafeBytes { raw in
      var value: UInt64 = 0xcbf2_9ce4_8422_2325 ^ seed ^ UInt64(raw.count)
      var at = 0
      while at + 8 <= raw.count {
        let word = UInt64(littleEndian: raw.loadUnaligned(fromByteOffset: at, as: UInt64.self))
        value = (value ^ word) &* 0x9e37_79b9_7f4a_7c15
        value ^= value >> 29
        at += 8
      }
      while at < raw.count {
        value = (value ^ UInt64(raw[at])) &* 0x0000_0100_0000_01b3
        at += 1
      }
      return value
    }
  }
}
