import Questions
import Store
import TCP

/// All that can be asked of some notes, kept between sessions in the order it is first asked in.
///
/// Opening it reads a few numbers; a card is decoded when it is wanted. It is worth nothing but time: a file
/// that is damaged, or of another version, is as good as none.
final class BankFile {
  private let index: BankIndex
  private let reader: WindowReader

  /// Opens a kept bank; nil where there is none that can be trusted.
  convenience init?(_ path: String) {
    guard let reader = WindowReader(path: path) else { return nil }
    self.init(reader)
  }

  init?(_ reader: WindowReader) {
    guard let index = BankIndex(reader) else { return nil }
    self.index = index
    self.reader = reader
  }

  /// Tells whether the notes, or the program, changed since.
  var stamp: UInt64 { index.stamp }
  var count: Int { index.count }
  /// Where the drills' skills stand, in order.
  var skills: [Int] { index.skills.map(\.place) }
  /// Where the cards' own bytes begin.
  var bodies: Int { index.bodies }
  /// The index was found not to be as it was written: what was not found may still be there.
  var isDamaged: Bool { index.isDamaged }

  // MARK: By place

  /// Whether a drill's skill is there and not a card.
  func isSkill(_ place: Int) -> Bool { index.skill(at: place) != nil }

  /// What must have settled before this is asked for the first time: only skills wait for another.
  func easier(than place: Int) -> Int? { index.skill(at: place)?.easier }

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
    return forEachQuestion { result.append($0) } ? result : nil
  }

  /// One card after the other; false where any is damaged, and then perhaps not all.
  func forEachQuestion(_ body: (Question) -> Void) -> Bool {
    for place in 0..<count where !isSkill(place) {
      guard let question = question(place) else { return false }
      body(question)
    }
    return !isDamaged
  }

  private func body(_ place: Int) -> BankScanner? {
    guard let entry = index.entry(place) else { return nil }
    let start = bodies + entry.offset
    guard let bytes = reader.bytes(start..<(start + entry.length)),
      BankFile.sum(bytes, seed: 0) == entry.bodySum
    else { return nil }
    return BankScanner(bytes, from: 0)
  }

  // MARK: By name

  /// Where a card or skill stands; nil where the bank has none of that name.
  func place(of name: String) -> Int? {
    index.places(ofHash: BankFile.hash(name)).first { place in
      // One that is damaged is most likely the one: whoever reads it will find out.
      (description(place)?.question ?? name) == name
    }
  }

  /// Whether a card or skill of that name is there, told without reading it: of a hundred thousand names that
  /// are not there, two or three may seem to be.
  func seemsToHold(_ name: String) -> Bool { index.holds(hash: BankFile.hash(name)) }

  static func hash(_ name: String) -> UInt32 {
    var stamp = BankStamp()
    stamp.add(name)
    return UInt32(truncatingIfNeeded: (stamp.value ^ stamp.value >> 29) &* 0x9e37_79b9_7f4a_7c15 >> 32)
  }

  /// Four words at a time, none of which waits for another: the index of a large bank takes no noticeable time.
  static func sum(_ bytes: [UInt8], seed: UInt64) -> UInt64 {
    bytes.withUnsafeBytes { raw in
      func word(_ at: Int) -> UInt64 {
        UInt64(littleEndian: raw.loadUnaligned(fromByteOffset: at, as: UInt64.self))
      }
      func mixed(_ value: UInt64, _ word: UInt64) -> UInt64 {
        let product = (value ^ word) &* 0x9e37_79b9_7f4a_7c15
        return product ^ product >> 29
      }
      var value: UInt64 = 0xcbf2_9ce4_8422_2325 ^ seed ^ UInt64(raw.count)
      var (second, third, fourth) = (value &+ 1, value &+ 2, value &+ 3)
      var at = 0
      while at + 32 <= raw.count {
        value = mixed(value, word(at))
        second = mixed(second, word(at + 8))
        third = mixed(third, word(at + 16))
        fourth = mixed(fourth, word(at + 24))
        at += 32
      }
      for lane in [second, third, fourth] { value = mixed(value, lane) }
      while at + 8 <= raw.count {
        value = mixed(value, word(at))
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
