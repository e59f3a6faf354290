#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Cards of one line: `front :: back`, `front ::: back`, `==x==`, `{{c1::x}}`.
enum InlineCards: Recogniser {
  static let shape = "먼저 FIN을 보내는 쪽 :: 능동 종료 쪽"

  static func read(_ reading: inout Reading) {
    guard ":={".utf8.contains(where: { holdsPair(of: $0, reading.text) }) else { return }
    for line in 0..<reading.lineCount {
      let kind = reading.block(of: line).kind
      guard kind == .paragraph || kind == .item else { continue }
      let range = reading.range(of: line)
      guard holdsMark(reading.text, range) else { continue }
      // Highlights mark what weighs much, on any subject; the other signs make a card and nothing else.
      let isExplicit = holdsPair(of: UInt8(ascii: ":"), UnsafeBufferPointer(rebasing: reading.text[range]))
      let subject = CardSubject.Verdict(reading, [line], [line], isExplicit)
      guard subject.isTCPs || subject.isFree else { continue }
      guard gaps(range, &reading) || sides(range, &reading) else { continue }
      let isMarked = holdsPair(of: UInt8(ascii: "="), UnsafeBufferPointer(rebasing: reading.text[range]))
      if isMarked, !isExplicit { reading.claim(highlighted: line) } else { reading.claim(line) }
    }
  }

  /// Whether a line is a card, or holds gaps.
  static func isCard(_ line: Int, _ reading: Reading) -> Bool {
    let range = reading.range(of: line)
    guard holdsMark(reading.text, range) else { return false }
    let text = shown(range, reading)
    return !ClozeText.pieces(of: text).isEmpty || text.contains(" :: ") || text.contains(" ::: ")
  }

  /// Whether a sign stands twice in a row anywhere in the note: most notes hold no card at all.
  private static func holdsPair(of sign: UInt8, _ text: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let base = text.baseAddress else { return false }
    var at = 0
    while at + 1 < text.count, let found = memchr(base + at, Int32(sign), text.count - at - 1) {
      at = UnsafeRawPointer(found) - UnsafeRawPointer(base) + 1
      if text[at] == sign { return true }
    }
    return false
  }

  private static func holdsMark(_ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Bool {
    var at = range.lowerBound
    while at + 1 < range.upperBound {
      let byte = text[at]
      if byte == text[at + 1],
        byte == UInt8(ascii: ":") || byte == UInt8(ascii: "=") || byte == UInt8(ascii: "{")
      {
        return true
      }
      at += 1
    }
    return false
  }

  private static func sides(_ range: Range<Int>, _ reading: inout Reading) -> Bool {
    let text = shown(range, reading)
    for (mark, shape) in [(" ::: ", Card.Shape.bothWays), (" :: ", .questionAndAnswer)] {
      let parts = text.split(separator: mark, maxSplits: 1, omittingEmptySubsequences: false)
      guard parts.count == 2 else { continue }
      reading.add(
        card: shape, front: plain(parts[0].trimmed), back: plain(parts[1].trimmed), at: range.lowerBound)
      return true
    }
    return false
  }

  /// A line's text in which marks in code spans are no marks: `std :: vector`, `{{c1::x}}`.
  private static func shown(_ range: Range<Int>, _ reading: Reading) -> String {
    var bytes = Array(reading.text[range])
    for span in reading.document.codeSpans(in: range) {
      for at in span {
        guard let hidden = hiddenMarks.firstIndex(of: reading.text[at]) else { continue }
        bytes[at - range.lowerBound] = UInt8(hidden + 1)
      }
    }
    return bytes.withUnsafeBufferPointer { bytes in
      var kept: [UInt8] = []
      kept.reserveCapacity(bytes.count)
      var at = 0
      while at < bytes.count {
        if let length = PlainText.control(bytes, at, bytes.count) {
          at += length
        } else {
          if bytes[at] >= 0x20 || bytes[at] == 0x09 || bytes[at] <= hiddenMarks.count {
            kept.append(bytes[at])
          }
          at += 1
        }
      }
      return String(decoding: kept, as: UTF8.self)
    }
  }

  /// The bytes marks are made of; one in a code span is hidden behind its place here plus one.
  private static let hiddenMarks = Array(":={".utf8)

  private static func plain(_ text: String) -> String {
    guard text.utf8.contains(where: { $0 >= 1 && $0 <= UInt8(hiddenMarks.count) }) else { return text }
    return String(
      decoding: text.utf8.map { $0 >= 1 && $0 <= UInt8(hiddenMarks.count) ? hiddenMarks[Int($0) - 1] : $0 },
      as: UTF8.self)
  }

  /// Each gap is a card of its own; pieces with one number are asked together.
  private static func gaps(_ range: Range<Int>, _ reading: inout Reading) -> Bool {
    var pieces = ClozeText.pieces(of: shown(range, reading))
    for index in pieces.indices { pieces[index].text = plain(pieces[index].text) }
    let gaps = Set(pieces.compactMap(\.index)).sorted()
    guard let last = pieces.indices.last, !gaps.isEmpty else { return false }
    let (tail, id) = CardText.splitID(pieces[last].text)
    pieces[last].text = tail
    for gap in gaps {
      let front = pieces.map { $0.index == gap ? Mask.blank : $0.text }.joined().trimmed
      var back: [String] = []
      for piece in pieces where piece.index == gap && !back.contains(piece.text) { back.append(piece.text) }
      let own = id.map { " {#\(gaps.count > 1 ? "\($0)-\(gap)" : $0)}" } ?? ""
      reading.add(
        card: .cloze(index: gap), front: front + own, back: back.joined(separator: ", "),
        hints: pieces.filter { $0.index == gap }.compactMap(\.hint), at: range.lowerBound)
    }
    return true
  }
}
