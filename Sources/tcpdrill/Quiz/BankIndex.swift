/// What is known of each card of a kept bank without its text: read a block at a time, where it is wanted.
///
/// A block that is not as it was written makes the whole bank damaged; whoever asked finds nothing there.
final class BankIndex {
  let stamp: UInt64
  let count: Int
  /// Where the drills' skills stand, in order.
  let skills: [Int]
  /// Where the first body begins.
  let bodies: Int
  private(set) var isDamaged = false

  private let reader: WindowReader
  /// Of each block, those of the entries first.
  private let sums: [UInt64]
  private var blocks: [[UInt8]?]
  private let start: Int
  private let layout: Layout

  struct Entry {
    var bodySum: UInt64
    var offset: Int
    var length: Int
    /// What must have settled before this is asked for the first time.
    var easier: Int?
    var isSkill: Bool
  }

  /// Where things lie: head, places of the skills, sums of the blocks, entries, order, bodies.
  struct Layout {
    static let mark: [UInt8] = Array("tcpdrill questions 3\n".utf8)
    /// Mark, stamp, count, length of the whole, number of skills, sum of all these and what is read with them.
    static let headSize = mark.count + 5 * 8
    /// Sum of the body, its offset and length, what must have settled before, and what it is.
    static let entrySize = 8 + 4 + 4 + 4 + 4
    /// Hash of a name and where its card stands, by hash.
    static let orderSize = 8 + 4
    /// Both kinds of record fill it to the last byte.
    static let blockSize = 336 * entrySize

    var count: Int
    var skills: Int
    var entryBlocks: Int { Layout.blocks(count * Layout.entrySize) }
    var orderBlocks: Int { Layout.blocks(count * Layout.orderSize) }
    var preamble: Int { 4 * skills + 8 * (entryBlocks + orderBlocks) }
    var index: Int { count * (Layout.entrySize + Layout.orderSize) }
    var bodies: Int { Layout.headSize + preamble + index }

    private static func blocks(_ size: Int) -> Int { (size + blockSize - 1) / blockSize }

    /// Of the whole index, the bytes of a block.
    func range(ofBlock block: Int) -> Range<Int> {
      let entries = count * Layout.entrySize
      let isEntries = block < entryBlocks
      let first = (isEntries ? 0 : entries) + (isEntries ? block : block - entryBlocks) * Layout.blockSize
      return first..<min(first + Layout.blockSize, isEntries ? entries : index)
    }
  }

  /// nil where there is none that can be trusted.
  init?(_ reader: WindowReader) {
    let mark = Layout.mark
    guard let head = reader.bytes(0..<Layout.headSize), head.starts(with: mark) else { return nil }
    var scanner = BankScanner(head, from: mark.count)
    guard let stamp = scanner.number(), let count = scanner.number(), let length = scanner.number(),
      let skills = scanner.number(), let sum = scanner.number(), length == UInt64(reader.count),
      count <= length / UInt64(Layout.entrySize), skills <= count
    else { return nil }
    let layout = Layout(count: Int(count), skills: Int(skills))
    guard layout.bodies <= reader.count,
      let preamble = reader.bytes(Layout.headSize..<(Layout.headSize + layout.preamble)),
      BankFile.sum(preamble, seed: BankIndex.seed(stamp, count, length, skills)) == sum
    else { return nil }
    self.stamp = stamp
    self.count = Int(count)
    self.reader = reader
    self.layout = layout
    self.skills = (0..<layout.skills).map { Int(preamble.load(4 * $0, as: UInt32.self)) }
    sums = (0..<(layout.entryBlocks + layout.orderBlocks)).map {
      preamble.load(4 * layout.skills + 8 * $0, as: UInt64.self)
    }
    blocks = Array(repeating: nil, count: sums.count)
    start = Layout.headSize + layout.preamble
    bodies = layout.bodies
  }

  static func seed(_ stamp: UInt64, _ count: UInt64, _ length: UInt64, _ skills: UInt64) -> UInt64 {
    stamp ^ count ^ length ^ (skills << 32)
  }

  /// What stands at a place; nil where the file is damaged there.
  func entry(_ place: Int) -> Entry? {
    let (number, at) = (place * Layout.entrySize).quotientAndRemainder(dividingBy: Layout.blockSize)
    guard let block = block(number) else { return nil }
    let easier = block.load(at + 16, as: UInt32.self)
    return Entry(
      bodySum: block.load(at, as: UInt64.self), offset: Int(block.load(at + 8, as: UInt32.self)),
      length: Int(block.load(at + 12, as: UInt32.self)), easier: easier == .max ? nil : Int(easier),
      isSkill: block.load(at + 20, as: UInt32.self) == 1)
  }

  /// The places of all cards whose name has this hash: one, or none, or by a rare chance more.
  ///
  /// Hashes are spread evenly, so that a card is looked for where it should stand.
  func places(ofHash wanted: UInt64) -> [Int] {
    let guess = Int(wanted.multipliedFullWidth(by: UInt64(count)).high)
    var (low, high, step) = (guess, guess, 16)
    while low > 0, hash(low - 1) >= wanted {
      low = max(0, low - step)
      step *= 2
    }
    step = 16
    while high < count, hash(high) < wanted {
      high = min(count, high + step)
      step *= 2
    }
    while low < high {
      let middle = (low + high) / 2
      if hash(middle) < wanted { low = middle + 1 } else { high = middle }
    }
    var result: [Int] = []
    while low < count, hash(low) == wanted, !isDamaged {
      result.append(Int(order(low) { $0.load($1 + 8, as: UInt32.self) }))
      low += 1
    }
    return result.filter { $0 < count }
  }

  private func hash(_ rank: Int) -> UInt64 { order(rank) { $0.load($1, as: UInt64.self) } }

  /// Something of the order by hash; 0 where the file is damaged there.
  private func order<N: FixedWidthInteger>(_ rank: Int, _ read: ([UInt8], Int) -> N) -> N {
    let (number, at) = (rank * Layout.orderSize).quotientAndRemainder(dividingBy: Layout.blockSize)
    guard let block = block(layout.entryBlocks + number) else { return 0 }
    return read(block, at)
  }

  private func block(_ number: Int) -> [UInt8]? {
    if let known = blocks[number] { return known }
    let range = layout.range(ofBlock: number)
    guard let bytes = reader.exactly((start + range.lowerBound)..<(start + range.upperBound)),
      BankFile.sum(bytes, seed: UInt64(number)) == sums[number]
    else {
      isDamaged = true
      return nil
    }
    blocks[number] = bytes
    return bytes
  }
}

extension [UInt8] {
  /// A number at a place that is known to be there.
  fileprivate func load<N: FixedWidthInteger>(_ at: Int, as type: N.Type) -> N {
    withUnsafeBytes { N(littleEndian: $0.loadUnaligned(fromByteOffset: at, as: N.self)) }
  }
}
