/// Whether the letter A stands for the client or the server, and B for the other, where a note says so: `Client(A)`, `A(클라이언트)`, `클라이언트 A는`.
///
/// `A` in its next lines is the client then, not somebody else.
struct HostLetters {
  /// Index in `Vocabulary.parties` of whoever is called A; B is the other one.
  private let sideOfA: UInt8

  /// Nil where a note says nothing of the kind, or calls several sides by one letter.
  init?(_ mentions: [Mention], _ text: UnsafeBufferPointer<UInt8>) {
    var found: UInt8?
    for (index, mention) in mentions.enumerated() where mention.kind == .party && mention.value <= 1 {
      guard let letter = HostLetters.letter(beside: Int(mention.start)..<Int(mention.end), text),
        HostLetters.standsByFlag(index, mentions, text)
      else { continue }
      let side = letter == UInt8(ascii: "A") ? mention.value : mention.value ^ 1
      if let found, found != side { return nil }
      found = side
    }
    guard let found else { return nil }
    sideOfA = found
  }

  /// Whether a flag is named in the same line: a note that only says who A is goes on to call it A.
  private static func standsByFlag(
    _ index: Int, _ mentions: [Mention], _ text: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    (max(0, index - 8)..<min(mentions.count, index + 9)).contains { other in
      guard mentions[other].kind == .flag else { return false }
      let (one, two) = (mentions[min(index, other)], mentions[max(index, other)])
      return two.start - one.end < 300 && one.end <= two.start
        && !text[Int(one.end)..<Int(two.start)].contains(0x0a)
    }
  }

  /// The letter that stands behind a name or before it, in brackets or parted by a blank.
  private static func letter(beside name: Range<Int>, _ text: UnsafeBufferPointer<UInt8>) -> UInt8? {
    let after = name.upperBound
    if after + 2 < text.count, isLetter(text[after + 1]) {
      if text[after] == UInt8(ascii: "("), text[after + 2] == UInt8(ascii: ")") { return text[after + 1] }
      // `클라이언트 A는`: in English the blank may part two sentences' words.
      if text[after] == 0x20, text[after + 2] >= 0x80 { return text[after + 1] }
    }
    let before = name.lowerBound
    guard before >= 2, text[before - 1] == UInt8(ascii: "(") || text[before - 1] == 0x20,
      isLetter(text[before - 2]),
      before == 2 || text[before - 3] <= 0x20, text[name.lowerBound] >= 0x80 || text[before - 1] != 0x20
    else { return nil }
    return text[before - 2]
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "A") || byte == UInt8(ascii: "B")
  }

  func side(of party: UInt8) -> UInt8 {
    switch party {
    case 6: sideOfA
    case 7: sideOfA ^ 1
    default: party
    }
  }
}

extension LineSense {
  /// The same, with the sides that letters stand for by their own names.
  consuming func naming(_ letters: HostLetters?) -> LineSense {
    guard let letters else { return self }
    var sense = self
    for index in sense.sendings.indices {
      sense.sendings[index].from = sense.sendings[index].from.map(letters.side)
      sense.sendings[index].to = sense.sendings[index].to.map(letters.side)
    }
    for index in sense.states.indices {
      sense.states[index].owner = sense.states[index].owner.map(letters.side)
    }
    for index in sense.actors.indices {
      sense.actors[index].party = letters.side(of: sense.actors[index].party)
    }
    sense.looseNumberOwner = sense.looseNumberOwner.map(letters.side)
    return sense
  }
}
