/// Counts the words of the file in one text after the other; its room serves all of them, and is given back by whoever
/// made it.
final class WordCounter {
  let words: FiledWords
  /// Where words stand, in the order in which they were found.
  private(set) var placed = Pile<WordPlaced>(capacity: 4096)
  /// The words that stand in the text, each once.
  private(set) var met = Pile<Int32>(capacity: 512)
  /// By word how often it stands there; zero for all others.
  let counts: UnsafeMutableBufferPointer<Int32>

  init(_ words: FiledWords) {
    self.words = words
    counts = .allocate(capacity: words.file.count)
    counts.initialize(repeating: 0)
  }

  func deallocate() {
    placed.deallocate()
    met.deallocate()
    counts.deallocate()
  }

  func count(in text: UnsafeBufferPointer<UInt8>) {
    var (placed, met) = (placed, met)
    words.file.eachPlace(in: text) { placed.add($0) }
    for occurrence in placed.all {
      let word = Int(occurrence.word)
      met.add(occurrence.word, if: counts[word] == 0)
      counts[word] &+= 1
    }
    (self.placed, self.met) = (placed, met)
  }

  /// Makes ready for another text.
  func clear() {
    for word in met.all { counts[Int(word)] = 0 }
    placed.clear()
    met.clear()
  }
}
