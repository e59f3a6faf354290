/// A few words to be looked for in bytes, whatever the case of their Latin letters.
///
/// A class: rules hold many of them, and are handed about. Nobody writes to it once it is made.
final class TellingWords: @unchecked Sendable {
  /// What an earlier run filed is not made anew: to make all lists takes longer than to check a short note.
  private enum Words {
    case own(OwnWords)
    case kept(KeptWords)
  }

  private let words: Words
  /// What kept words lie in.
  private let file: KeptWordFile?
  private let openings: WordOpenings
  private let shortest: Int
  /// The list's own number in the file of all words; nil for words that are not filed.
  let number: Int?
  /// The hash of what it was made of.
  private let name: UInt64
  private let desk = KnownWords.desk

  convenience init(_ words: String...) { self.init(words) }

  convenience init(_ given: [String]) { self.init(named: WordFile.name(of: given)) { given } }

  /// `"again | resent"`; `~` stands for a blank that a word opens or ends with.
  convenience init(listed: String) {
    self.init(named: WordFile.name(ofListed: listed)) { TellingWords.words(of: listed) }
  }

  convenience init(joining others: [TellingWords]) {
    self.init(named: WordFile.name(ofJoined: others.map(\.name))) { others.flatMap(\.strings) }
  }

  private convenience init(named name: UInt64, _ given: () -> [String]) {
    if let file = WordFile.kept, let kept = file.list(named: name) {
      self.init(.kept(kept), file, kept.openings, kept.depth, name, number: kept.list)
    } else {
      let own = OwnWords(given())
      self.init(
        .own(own), nil, own.openings, own.depth, name,
        number: WordFile.add(own.bytes, counts: own.counts, named: name))
    }
  }

  /// A word of some note's own: no other note is asked for it.
  convenience init(unfiled word: String) {
    let own = OwnWords([word])
    self.init(.own(own), nil, own.openings, own.depth, 0, number: nil)
  }

  private init(
    _ words: Words, _ file: KeptWordFile?, _ openings: WordOpenings, _ shortest: Int, _ name: UInt64,
    number: Int?
  ) {
    (self.words, self.file, self.openings) = (words, file, openings)
    (self.shortest, self.name, self.number) = (shortest, name, number)
  }

  deinit { if case .own(let own) = words { own.deallocate() } }

  static func words(of listed: String) -> [String] {
    var listed = listed
    return listed.withUTF8 { bytes in
      bytes.split(separator: UInt8(ascii: "|")).compactMap { word in
        guard let first = word.firstIndex(where: { $0 > 0x20 }),
          let last = word.lastIndex(where: { $0 > 0x20 })
        else { return nil }
        let letters = Slice(base: word.base, bounds: first..<last + 1)
        guard letters.contains(UInt8(ascii: "~")) else { return String(decoding: letters, as: UTF8.self) }
        return String(decoding: letters.map { $0 == UInt8(ascii: "~") ? 0x20 : $0 }, as: UTF8.self)
      }
    }
  }

  private var count: Int {
    switch words {
    case .own(let own): own.count
    case .kept(let kept): kept.count
    }
  }

  @inline(__always) private func count(of word: Int) -> Int {
    switch words {
    case .own(let own): own.count(of: word)
    case .kept(let kept): kept.count(of: word)
    }
  }

  private func stands(_ word: Int, at place: Int, in text: UnsafeBufferPointer<UInt8>) -> Bool {
    switch words {
    case .own(let own): own.stands(word, at: place, in: text)
    case .kept(let kept): kept.stands(word, at: place, in: text)
    }
  }

  /// How long the first of the words is that stands here.
  @inline(__always)
  private func length(at place: Int, in text: UnsafeBufferPointer<UInt8>, upTo end: Int) -> Int? {
    switch words {
    case .own(let own): own.length(at: place, in: text, upTo: end)
    case .kept(let kept): kept.length(at: place, in: text, upTo: end)
    }
  }

  var strings: [String] {
    (0..<count).map { word in
      switch words {
      case .own(let own): String(decoding: own.bytes(of: word), as: UTF8.self)
      case .kept(let kept): String(decoding: kept.bytes(of: word), as: UTF8.self)
      }
    }
  }

  var isEmpty: Bool { count == 0 }

  func stands(in text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Bool {
    first(in: text, range) != nil
  }

  /// Whether one of them stands anywhere in a text: where its words are known, nobody has to gather their places.
  func stands(anywhereIn text: UnsafeBufferPointer<UInt8>) -> Bool {
    if let number, let known = desk.held(of: text), known.pointee.isFiled(number) {
      return known.pointee.mayHold(number)
    }
    return stands(in: text, 0..<text.count)
  }

  /// Where the first of them stands.
  func first(in text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Range<Int>? {
    if let number, let known = desk.held(of: text) {
      return known.pointee.mayHold(number) ? known.pointee.first(of: self, number, in: range) : nil
    }
    return range.count < shortest ? nil : read(text, range)
  }

  /// The same in a text of which nothing is known. Apart from it, what is known is answered in a few steps.
  @inline(never)
  private func read(_ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Range<Int>? {
    let end = range.upperBound
    var found: Range<Int>?
    openings.scan(text, from: range.lowerBound, upTo: end - shortest) { place, _ in
      found = length(at: place, in: text, upTo: end).map { place..<place + $0 }
      return found != nil
    }
    return found
  }

  /// Hands over where the words stand in a text, which is read for them.
  func eachPlace(in text: UnsafeBufferPointer<UInt8>, _ body: (WordPlace) -> Void) {
    openings.scan(text, from: 0, upTo: text.count - shortest) { place, _ in
      for word in 0..<count where stands(word, at: place, in: text) { body(WordPlace(place, number: word)) }
      return false
    }
  }

  /// Hands over where each of the words stands in a text, one word after the other.
  func eachPlace(by openings: NoteOpenings, _ body: (WordPlace) -> Void) {
    guard case .own(let own) = words else { return eachPlace(in: openings.text, body) }
    for word in 0..<own.count {
      for place in openings[own.key(of: word)] where own.stands(word, at: Int(place), in: openings.text) {
        body(WordPlace(Int(place), number: word))
      }
    }
  }

  /// From where a word begins to where it ends.
  @inline(__always) func range(of place: WordPlace) -> Range<Int> {
    place.start..<place.start + count(of: place.number)
  }

  /// The last that stands in a range.
  func last(in text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Range<Int>? {
    var found: Range<Int>?
    var at = range.lowerBound
    while at < range.upperBound, let next = first(in: text, at..<range.upperBound) {
      found = next
      at = next.upperBound
    }
    return found
  }

  /// Whether one of the words stands anywhere in a text.
  func stands(in text: String) -> Bool { text.withSlice { stands(in: $0.text, 0..<$0.end) } }
}
