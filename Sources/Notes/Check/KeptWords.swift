/// The words that an earlier run of the same build filed. Nobody writes to them, and whoever asks for one of their lists
/// takes it where it lies.
final class KeptWordFile: @unchecked Sendable {
  /// A list, and where it is found by the hash of what it was made of.
  struct Entry: BitwiseCopyable {
    var name: UInt64
    var list: Int
  }

  private let room: TableRoom
  let words: UnsafeBufferPointer<WordFile.Word>
  let bytes: UnsafeBufferPointer<UInt8>
  /// By list the numbers of its words, and where they begin; the end comes last.
  let listed: UnsafeBufferPointer<Int32>
  let starts: UnsafeBufferPointer<Int32>
  /// By list what may open one of its words.
  fileprivate let openings: UnsafeBufferPointer<UInt64>
  /// The lists in the order of their names.
  private let entries: UnsafeBufferPointer<Entry>

  init(_ reader: inout TableReader, in room: TableRoom) {
    self.room = room
    words = reader.table()
    bytes = reader.table()
    listed = reader.table()
    starts = reader.table()
    openings = reader.table()
    entries = reader.table()
  }

  var listCount: Int { entries.count }

  func list(named name: UInt64) -> KeptWords? {
    var low = 0
    var high = entries.count
    while low < high {
      let middle = (low + high) / 2
      if entries[middle].name < name { low = middle + 1 } else { high = middle }
    }
    return low < entries.count && entries[low].name == name ? KeptWords(self, entries[low].list) : nil
  }
}

/// One of its lists. (It does not hold the file: to hand it about takes no counting.)
struct KeptWords {
  /// Its number in the file.
  let list: Int
  private let numbers: UnsafeBufferPointer<Int32>
  private let words: UnsafeBufferPointer<WordFile.Word>
  private let bytes: UnsafeBufferPointer<UInt8>
  private let laidOpenings: Slice<UnsafeBufferPointer<UInt64>>

  fileprivate init(_ file: KeptWordFile, _ list: Int) {
    numbers = UnsafeBufferPointer(rebasing: file.listed[Int(file.starts[list])..<Int(file.starts[list + 1])])
    (self.list, words, bytes) = (list, file.words, file.bytes)
    laidOpenings = file.openings[list * WordOpenings.width..<(list + 1) * WordOpenings.width]
  }

  var count: Int { numbers.count }
  /// How many bytes of each of its words count, of those that it opens with.
  var depth: Int { WordOpenings.depth(of: numbers.lazy.map { words[Int($0)].count }) }
  var openings: WordOpenings { WordOpenings(laid: laidOpenings, depth: depth) }

  @inline(__always) private func word(_ number: Int) -> WordFile.Word { words[Int(numbers[number])] }

  func count(of number: Int) -> Int { word(number).count }

  func bytes(of number: Int) -> UnsafeBufferPointer<UInt8> {
    let word = word(number)
    return UnsafeBufferPointer(rebasing: bytes[Int(word.start)..<Int(word.start) + word.count])
  }

  func stands(_ number: Int, at place: Int, in text: UnsafeBufferPointer<UInt8>) -> Bool {
    stands(
      word(number), at: place, WordFile.lowered(TextSlice.eight(text, place)), in: text, upTo: text.count)
  }

  /// How long the first of the words is that stands here.
  func length(at place: Int, in text: UnsafeBufferPointer<UInt8>, upTo end: Int) -> Int? {
    let eight = WordFile.lowered(TextSlice.eight(text, place))
    return (0..<count).lazy.map(word).first { stands($0, at: place, eight, in: text, upTo: end) }?.count
  }

  @inline(__always) private func stands(
    _ word: WordFile.Word, at place: Int, _ eight: UInt64, in text: UnsafeBufferPointer<UInt8>, upTo end: Int
  ) -> Bool {
    word.opens(eight) && place + word.count <= end
      && (word.count <= 8 || WordFile.ends(word, of: bytes, at: place, in: text))
  }
}
