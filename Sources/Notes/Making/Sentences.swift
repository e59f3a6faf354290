import Questions

extension String {
  /// The sentences of a text, each with its closing mark: Korean and English, with `e.g.`, `3.4` and
  /// what stands in brackets left whole.
  package var sentences: [String] { withSlice { text in text.sentences.map(\.string) } }

  var holdsHangul: Bool { withSlice(\.holdsHangul) }
}

extension TextSlice {
  var sentences: SentenceSequence { SentenceSequence(text: self) }
}

/// Sentences one by one, without white space around them; none is empty.
struct SentenceSequence: Sequence, IteratorProtocol {
  private let text: TextSlice
  private var at: Int
  /// How many brackets are open: what stands in them ends no sentence.
  private var depth = 0

  init(text: TextSlice) {
    self.text = text
    at = text.start
  }

  mutating func next() -> TextSlice? {
    while at < text.end {
      let begin = at
      let sentence = TextSlice(text.text, begin..<end(from: begin)).trimmed
      if at == begin { at += 1 }
      if !sentence.isEmpty { return sentence }
    }
    return nil
  }

  /// Where the sentence that begins here ends.
  private mutating func end(from begin: Int) -> Int {
    while at < text.end {
      let byte = text.text[at]
      switch byte {
      case UInt8(ascii: "("), UInt8(ascii: "["): depth += 1
      case UInt8(ascii: ")"), UInt8(ascii: "]"): depth = depth > 0 ? depth - 1 : 0
      case 0x0a:
        at += 1
        depth = 0
        return at
      case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"):
        if ends(with: 1, from: begin) { return at }
      case 0xe2:
        if text.stands("“", at: at) { depth += 1 }
        if text.stands("”", at: at) { depth = depth > 0 ? depth - 1 : 0 }
      case 0xe3:
        if text.stands("「", at: at) { depth += 1 }
        if text.stands("」", at: at) { depth = depth > 0 ? depth - 1 : 0 }
        if text.stands("。", at: at), ends(with: 3, from: begin) { return at }
      default: break
      }
      at += 1
    }
    return at
  }

  /// Whether the mark that stands here closes the sentence; moves past it if so.
  private mutating func ends(with length: Int, from begin: Int) -> Bool {
    guard depth == 0, at + length >= text.end || text.blankLength(at: at + length) > 0,
      !isAbbreviation(from: begin)
    else { return false }
    at += length
    return true
  }

  /// `e.g.`, `No.`, and `2.` at a sentence's head.
  private func isAbbreviation(from begin: Int) -> Bool {
    var word = TextSlice(text.text, at..<at)
    while word.start > begin {
      let before = TextSlice(text.text, begin..<word.start).characterStart(before: word.start)
      if text.text[before] == UInt8(ascii: "(") || text.blankLength(at: before) > 0 { break }
      word.start = before
      // No abbreviation is as long as this, and no number that opens a sentence.
      if word.count > 40 { return false }
    }
    if word.isEmpty { return false }
    for known: StaticString in ["e.g", "i.e", "vs", "cf", "etc", "fig", "no", "sec", "st"]
    where word.equals(lowercase: known) {
      return true
    }
    guard word.start == begin else { return false }
    var place = word.start
    while place < word.end {
      let (value, length) = word.scalar(at: place)
      if !TextSlice.isNumber(value) { return false }
      place += length
    }
    return true
  }
}
