import TCP

/// What one of the two is called, whatever else is denied of it: `UDP: fast, connection-oriented, no error checking`.
extension ProtocolTraitCheck {
  static func checkQuality(
    _ body: Range<Int>, _ mention: ProtocolMention, _ sentence: Range<Int>, _ line: Int,
    _ note: inout CheckedNote
  ) -> Bool {
    let text = note.text
    if note.reading.block(of: line).kind == .heading { return false }
    for (words, trait) in mention.isTCP ? qualitiesOfUDP : qualitiesOfTCP {
      guard let place = words.first(in: text, body), isCalled(place, mention, sentence, text),
        !doubted.stands(in: text, sentence)
      else { continue }
      report(trait.right, mention.isTCP, at: place, line, sentence, &note)
      return true
    }
    return false
  }

  /// Said of the name or of what points back to it, and denied neither before nor behind.
  private static func isCalled(
    _ place: Range<Int>, _ mention: ProtocolMention, _ sentence: Range<Int>,
    _ text: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    let gap = mention.end..<max(mention.end, place.lowerBound)
    guard place.lowerBound == sentence.lowerBound || !text[place.lowerBound - 1].isLetter,
      // `Unreliable한 Network`
      place.upperBound >= sentence.upperBound || text[place.upperBound] < 0x80
        || text[place.upperBound] == 0xe2,
      !refused.stands(in: text, gap), !isNone(before: place.lowerBound, gap, text),
      !isNone(behind: place.upperBound, sentence.upperBound, text)
    else { return false }
    let name = mention.range.lowerBound..<mention.end
    return Predication.links.fills(gap, of: text)
      && Predication(text: text, sentence: sentence, words: place, name: name).isSaid
      || pointsBack(to: gap, text)
  }

  /// `due to its connectionless nature`, `since it is connection-oriented`
  private static func pointsBack(to gap: Range<Int>, _ text: UnsafeBufferPointer<UInt8>) -> Bool {
    guard gap.count <= 90 else { return false }
    var start = gap.lowerBound
    while let found = pointers.first(in: text, start..<gap.upperBound) {
      if Predication.links.fills(found.upperBound..<gap.upperBound, of: text) { return true }
      start = found.upperBound
    }
    return false
  }

  private static let pointers = TellingWords(
    "due to its ", "because of its ", "because it is ", "because it's ", "since it is ", "since it's ",
    "(it's ",
    "(it is ", "as it is ", "so it is ", "thanks to its ")

  /// `no handshake, no connection-oriented setup`
  private static func isNone(
    before place: Int, _ gap: Range<Int>, _ text: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    let start = text[gap].lastIndex { $0.isOne(of: ",;") } ?? gap.lowerBound
    return nones.stands(in: text, start..<place)
  }

  /// `connection-oriented: no`, `reliable ❌`
  static func isNone(
    behind place: Int, _ end: Int, _ text: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    var at = place
    while at < end, at - place < 8,
      text[at].isOne(of: " :=->*`|()") || text[at] == 0xe2 && text[at + 1] != 0x9d
    {
      at += text[at] == 0xe2 ? 3 : 1
    }
    guard at < end else { return false }
    return noes.first(in: text, at..<min(end, at + 6))?.lowerBound == at
      || laterNoes.stands(in: text, place..<min(end, place + 30))
  }

  private static let nones = TellingWords(" no ", "no-", "non", ":no ", "without")
  private static let noes = TellingWords("no", "x", "none", "❌", "✗", "없", "아님", "안 ", "false")
  private static let laterNoes = TellingWords("않", "아니", "없", "못", "❌", "✗", "instead", " x,")
  private static let refused = TellingWords(
    " not ", "n't", "n’t", "never", "neither", " nor ", "without", "lack", "instead", " than ", "unlike",
    "rather",
    " if ", " when ", "like ", " over ", "on top", " make", " add", " build", "implement", " turn", " want",
    " need",
    "require", " must", "should", "could", "would", "might", " may ", " can ", "non-", "비", "않", "없", "아니",
    "보다")
  private static let doubted = TellingWords(
    "?", " if ", "could ", "would ", "might ", "wrong", "myth", "false", " both ", " either ", "unlike",
    "compar",
    "on top", "connect()", "만약", "오해", "다르", "달리")

  private static let qualitiesOfTCP: [(TellingWords, ProtocolTrait)] = [
    (
      TellingWords(
        "connection-oriented", "connection oriented", "connection-based", "connection based", "연결 지향", "연결지향"),
      .connections
    ),
    (TellingWords("reliable"), .reliability),
    (
      TellingWords(
        "ensures that all data", "ensures all data", "ensures that data", "ensures data is",
        "guarantees delivery",
        "guarantees the delivery", "guarantees data delivery", "guarantees packet delivery",
        "ensures delivery",
        "ensures the delivery", "ensures reliable"), .reliability
    ),
  ]
  private static let qualitiesOfUDP: [(TellingWords, ProtocolTrait)] = [
    (TellingWords("connectionless", "connection-less"), .connections),
    (TellingWords("unreliable"), .reliability),
  ]
}
