extension StyledText {
  /// Broken into lines of at most so many columns; later lines begin with `indent` spaces.
  ///
  /// Lines break at spaces, as Korean and English are written; a word longer than a line, and Chinese and
  /// Japanese, break between characters, never before a closing mark or after an opening one.
  package func wrapped(to width: Int, indent: Int = 0) -> [StyledText] {
    var lines: [StyledText] = []
    for paragraph in paragraphs {
      var breaker = LineBreaker(width: Swift.max(width, 2), indent: indent < width - 8 ? indent : 0)
      for piece in paragraph { breaker.add(piece) }
      lines += breaker.finish()
    }
    return lines
  }

  /// The text cut at its line ends, character by character.
  private var paragraphs: [[Piece]] {
    var result: [[Piece]] = [[]]
    for span in spans {
      for character in span.text {
        if character == "\n" {
          result.append([])
        } else {
          result[result.count - 1].append(
            Piece(character: character, role: span.role, width: Terminal.columns(of: character)))
        }
      }
    }
    return result
  }
}

private struct Piece {
  var character: Character
  var role: Role?
  var width: Int
}

/// Fills lines greedily, a word at a time.
private struct LineBreaker {
  let width: Int
  let indent: Int
  private var lines: [StyledText] = []
  private var line: [Piece] = []
  private var used = 0
  private var word: [Piece] = []
  private var wordWidth = 0

  init(width: Int, indent: Int) {
    self.width = width
    self.indent = indent
  }

  mutating func add(_ piece: Piece) {
    if piece.character == " " {
      placeWord()
      // A space that would start a wrapped line is dropped; those that open a paragraph are its indent.
      guard used < width else { return }
      if !line.isEmpty || lines.isEmpty {
        line.append(piece)
        used += 1
      }
      return
    }
    if let last = word.last, mayBreak(after: last.character, before: piece.character) { placeWord() }
    word.append(piece)
    wordWidth += piece.width
  }

  mutating func finish() -> [StyledText] {
    placeWord()
    endLine()
    return lines
  }

  private mutating func placeWord() {
    guard !word.isEmpty else { return }
    if used + wordWidth > width {
      guard wordWidth <= width - indent else { return placeLongWord() }
      endLine()
    }
    line += word
    used += wordWidth
    word = []
    wordWidth = 0
  }

  /// A word longer than a line: it starts where there is room and is cut where a cut may stand.
  private mutating func placeLongWord() {
    if used > 0, width - used < 4 { endLine() }
    for (index, piece) in word.enumerated() {
      if used + piece.width > width {
        // A closing mark takes the character before it along, so that no line starts with a full stop.
        var carried: [Piece] = []
        if isClosing(piece.character), index > 0, line.count > 1, let last = line.last, last.character != " ",
          indent + last.width + piece.width <= width
        {
          carried = [line.removeLast()]
        }
        endLine()
        line += carried
        used += carried.reduce(0) { $0 + $1.width }
      }
      line.append(piece)
      used += piece.width
    }
    word = []
    wordWidth = 0
  }

  private mutating func endLine() {
    while line.last?.character == " " { line.removeLast() }
    var text = StyledText()
    if !lines.isEmpty, indent > 0, !line.isEmpty {
      text.append(clean: String(repeating: " ", count: indent), nil)
    }
    for piece in line { text.append(clean: String(piece.character), piece.role) }
    lines.append(text)
    line = []
    used = indent
  }

  /// Between ideographs and kana a line may break anywhere; Hangul keeps its words together.
  private func mayBreak(after a: Character, before b: Character) -> Bool {
    (isIdeographic(a) || isIdeographic(b)) && !isClosing(b) && !isOpening(a)
  }
}

private func isIdeographic(_ character: Character) -> Bool {
  switch character.unicodeScalars.first?.value ?? 0 {
  case 0x2e80...0x2fff, 0x3041...0x30ff, 0x3400...0x4dbf, 0x4e00...0x9fff, 0xf900...0xfaff,
    0x20000...0x3fffd:
    true
  default: false
  }
}

private func isClosing(_ character: Character) -> Bool {
  ".,;:!?)]}'\"”’…·、。，．：；！？）］｝」』】〉》〕ー々".contains(character)
}

private func isOpening(_ character: Character) -> Bool {
  "([{“‘（［｛「『【〈《〔".contains(character)
}
