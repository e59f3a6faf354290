/// What is known of each card of a kept bank without its text: read a block at a time, where it is wanted.
///
/// A block that is not as it was written makes the whole bank damaged; whoever asked finds nothing there.
final class BankIndex {
  let stamp: UInt64
  let count: Int
  /// The drills' skills, in order.
  let skills: [SkillPlace]
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
  }

  struct SkillPlace {
    var place: Int
    /// What must have settled before this is asked for the first time.
    var easier: Int?
  }

  /// Where things lie: head, the skills, sums of the blocks, entries, names, their places, bodies.
  struct Layout {
    static let mark: [UInt8] = Array("tcpdrill questions 4\n".utf8)
    /// Mark, stamp, count, length of the whole, number of skills, sum of all these and what is read with them.
    static let headSize = mark.count + 5 * 8
    /// Where a skill stands, and what must have settled before.
    static let skillSize = 4 + 4
    /// Sum of the body, its offset and length.
    static let entrySize = 8 + 4 + 4
    /// A hash of each name, in order; beside them, in the same order, where each one's card stands.
    static let nameSize = 4
    /// Every kind of record fills it to the last byte.
    static let blockSize = 504 * entrySize

    var count: Int
    var skills: Int
    var entryBlocks: Int { Layout.blocks(count * Layout.entrySize) }
    /// Of the names, and as many of their places.
    var nameBlocks: Int { Layout.blocks(count * Layout.nameSize) }
    var allBlocks: Int { entryBlocks + 2 * nameBlocks }
    var preamble: Int { Layout.skillSize * skills + 8 * allBlocks }
    var index: Int { count * (Layout.entrySize + 2 * Layout.nameSize) }
    var bodies: Int { Layout.headSize + preamble + index }

    private static func blocks(_ size: Int) -> Int { (size + blockSize - 1) / blockSize }

    /// Of the whole index, the bytes of a block.
    func range(ofBlock block: Int) -> Range<Int> {
      let names = count * Layout.entrySize
      let places = names + count * Layout.nameSize
      if block < entryBlocks { return part(block, of: 0..<names) }
      if block < entryBlocks + nameBlocks { return part(block - entryBlocks, of: names..<places) }
      return part(block - entryBlocks - nameBlocks, of: places..<index)
    }

    private func part(_ block: Int, of whole: Range<Int>) -> Range<Int> {
      let first = whole.lowerBound + block * Layout.blockSize
      return first..<min(first + Layout.blockSize, whole.upperBound)
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
    self.skills = (0..<layout.skills).map {
      let easier = preamble.load(Layout.skillSize * $0 + 4, as: UInt32.self)
      return SkillPlace(
        place: Int(preamble.load(Layout.skillSize * $0, as: UInt32.self)),
        easier: easier == .max ? nil : Int(easier))
    }
    sums = (0..<layout.allBlocks).map {
      preamble.load(Layout.skillSize * layout.skills + 8 * $0, as: UInt64.self)
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
    return Entry(
      bodySum: block.load(at, as: UInt64.self), offset: Int(block.load(at + 8, as: UInt32.self)),
      length: Int(block.load(at + 12, as: UInt32.self)))
  }

  /// The skill that stands at a place; nil where a card does.
  func skill(at place: Int) -> SkillPlace? {
    var (low, high) = (0, skills.count)
    while low < high {
      let middle = (low + high) / 2
      if skills[middle].place < place { low = middle + 1 } else { high = middle }
    }
    return low < skills.count && skills[low].place == place ? skills[low] : nil
  }

  /// The places of all cards whose name has this hash: one, or none, or by a rare chance more.
  func places(ofHash wanted: UInt32) -> [Int] {
    var result: [Int] = []
    var rank = firstRank(from: wanted)
    while rank < count, hash(rank) == wanted, !isDamaged {
      result.append(Int(column(layout.entryBlocks + layout.nameBlocks, rank)))
      rank += 1
    }
    return result.filter { $0 < count }
  }

  /// Whether some card's name has this hash.
  func holds(hash wanted: UInt32) -> Bool {
    let rank = firstRank(from: wanted)
    return rank < count && hash(rank) == wanted
  }

  /// Of the hashes in order, the first that is not below one.
  ///
  /// They are spread evenly, so that each is looked for where it should stand.
  private func firstRank(from wanted: UInt32) -> Int {
    let guess = Int(UInt64(wanted) * UInt64(count) >> 32)
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
    return low
  }

  private func hash(_ rank: Int) -> UInt32 { column(layout.entryBlocks, rank) }

  /// Of the names, or of their places, the one of a rank; 0 where the file is damaged there.
  private func column(_ firstBlock: Int, _ rank: Int) -> UInt32 {
    let (number, at) = (rank * Layout.nameSize).quotientAndRemainder(dividingBy: Layout.blockSize)
    return block(firstBlock + number)?.load(at, as: UInt32.self) ?? 0
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
