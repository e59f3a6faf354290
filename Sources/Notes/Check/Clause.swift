import Questions
import TCP

/// A sentence with its numbers.
struct Clause {
  let text: UnsafeBufferPointer<UInt8>
  let range: Range<Int>
  let quantities: [Quantity]
  let line: Int

  init(_ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, _ quantities: [Quantity], _ line: Int) {
    self.text = text
    self.range = range
    self.quantities = quantities
    self.line = line
  }

  var string: String { String(decoding: text[range], as: UTF8.self) }

  /// Whether one of its numbers is such: asked before any word is looked for.
  func holds(_ isRight: (Quantity) -> Bool) -> Bool { quantities.contains(where: isRight) }

  func stands(_ words: TellingWords) -> Bool { words.stands(in: text, range) }
  func stands(_ words: TellingWords, in part: Range<Int>) -> Bool { words.stands(in: text, part) }

  /// Whether one stands anywhere in the line; the sentence of a card is put together and stands in none.
  func stands(_ words: TellingWords, inLineOf note: CheckedNote) -> Bool {
    words.stands(in: note.text, note.reading.range(of: line))
  }

  func first(of words: TellingWords, from start: Int? = nil) -> Range<Int>? {
    words.first(in: text, (start ?? range.lowerBound)..<range.upperBound)
  }

  /// `0~1023`, `0 to 1023`, `0번부터 1023번까지`
  func isSpan(_ low: Quantity, _ high: Quantity) -> Bool {
    let gap = low.end..<high.range.lowerBound
    guard gap.count <= 30, !gap.isEmpty, !text[gap].contains(where: { $0 < 0x20 }) else { return false }
    return Squeezed(text, gap, without: "`*").isOne(of: Clause.spans)
  }

  private static let spans: [StaticString] = [
    "~", "-", "–", "—", "∼", "〜", "～", "to", "and", "에서", "부터", "번에서", "번부터", "번~", "번-", "바이트~", "bytesto",
    "through",
    "until", "到", "至", "에서최대", "~최대", "부터최대", "bytesand", "번포트부터", "번포트~", "번포트에서",
  ]
}

extension CheckedNote {
  /// `UDP:` with `Header size: 8 bytes` some lines below it: the nearest line above that opens with a protocol's
  /// name, and says little more, tells whose it is.
  func isListedUnderOther(_ line: Int) -> Bool {
    let section = sectionNumber(of: line)
    if TellingWords.tcp.stands(in: text, reading.range(of: line)) { return false }
    for above in stride(from: line - 1, through: max(0, line - 12), by: -1) {
      guard sectionNumber(of: above) == section else { return false }
      let range = reading.range(of: above)
      let start = TermLine.skipMarker(text, range)
      let opening = start..<min(range.upperBound, start + 5)
      if TellingWords.tcp.stands(in: text, opening) { return false }
      if CheckedNote.otherHeaders.first(in: text, opening)?.lowerBound == start, range.count <= 60 {
        return true
      }
    }
    return false
  }

  private static let otherHeaders = TellingWords("udp", "icmp", "ipv4", "ipv6", "sctp", "quic", "arp")

  /// Its section, or one above, is about a header that shares names with TCP's.
  func isAboutOtherHeader(_ line: Int) -> Bool {
    let number = reading.outline.section(ofBlock: Int(reading.document.lines[line].block))
    return WidthCheck.isOther(headings: reading.outline.titles(of: number).map(reading.string))
  }
}
