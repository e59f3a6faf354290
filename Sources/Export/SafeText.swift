/// Text made safe for the format it goes into: what a note says must never become markup, a formula or a command.
package enum SafeText {
  /// Takes out what no text format can carry: control characters other than tab and line feed,
  /// bidirectional overrides, and scalars that XML forbids.
  package static func plain(_ text: String) -> String { spelt(text, as: .plain) }

  /// One line: line breaks and tabs become spaces.
  package static func line(_ text: String) -> String { spelt(text, as: .line) }

  /// Text in an XML or HTML element or quoted attribute.
  package static func markup(_ text: String) -> String { spelt(text, as: .markup) }

  /// Markup with line breaks kept as `<br>`.
  package static func paragraphs(_ text: String) -> String { spelt(text, as: .paragraphs) }

  /// Text in a GIFT question, whose own signs are escaped.
  package static func gift(_ text: String) -> String {
    var out = TextOutput()
    out.append(gift: text)
    return String(decoding: out.bytes, as: UTF8.self)
  }

  /// A cell of a CSV file (RFC 4180): quoted where it must be, and never a formula in a spreadsheet.
  package static func cell(_ text: String) -> String {
    var out = TextOutput()
    out.append(cell: text)
    return String(decoding: out.bytes, as: UTF8.self)
  }

  private static func spelt(_ text: String, as spelling: Spelling) -> String {
    var out = TextOutput()
    out.append(text, as: spelling)
    return String(decoding: out.bytes, as: UTF8.self)
  }
}

extension TextOutput {
  /// A cell of a CSV file: quoted where it must be, and never a formula in a spreadsheet.
  mutating func append(cell text: String) {
    let start = bytes.count
    append(text, as: .quoted)
    if beginsFormula(at: start) { insert(UInt8(ascii: "'"), at: start) }
    guard bytes[start...].contains(where: { Self.separators.contains($0) }) else { return }
    insert(UInt8(ascii: "\""), at: start)
    put(CollectionOfOne(UInt8(ascii: "\"")))
  }

  private static let separators: [UInt8] = [0x2c, 0x22, 0x0a, 0x3b, 0x09]

  /// Spreadsheets also take the wide signs of East Asian keyboards; a number may keep its sign.
  private func beginsFormula(at start: Int) -> Bool {
    let cell = bytes[start...]
    switch cell.first {
    case UInt8(ascii: "+"), UInt8(ascii: "-"):
      let digits = cell.dropFirst()
      return digits.isEmpty || !digits.allSatisfy { UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0 }
    case UInt8(ascii: "="), UInt8(ascii: "@"), 0x09, 0x0a: return true
    case 0xef: return ["＝", "＋", "－", "＠"].contains { cell.starts(with: $0.utf8) }
    default: return false
    }
  }

  /// Text of a GIFT question; an arrow of ASCII would make it a matching question.
  mutating func append(gift text: String) {
    guard text.utf8.contains(UInt8(ascii: ">")) else { return append(text, as: .gift) }
    // What is taken out first may have stood inside an arrow.
    var plain = TextOutput()
    plain.append(text, as: .plain)
    hasDropped = hasDropped || plain.hasDropped
    append(String(decoding: plain.bytes, as: UTF8.self).replacingAll("->", with: "→"), as: .gift)
  }

  /// The beginning of a text: so many letters at most, cut between words, with a sign that there is more.
  mutating func append(titleOf text: String, ofAtMost limit: Int, as spelling: Spelling) {
    if text.utf8.count <= limit { return append(text, as: spelling) }
    var text = text
    guard let end = text.withUTF8({ Self.end(ofTitle: $0, limit) }) else { return append(text, as: spelling) }
    if end > 0 {
      append(text.utf8.prefix(end), as: spelling)
    } else {
      append(String(text.prefix(limit - 1)), as: spelling)
    }
    self += "…"
  }

  /// Where a text's last word that fits ends: nil where all of it does, 0 where that would be too little of it.
  private static func end(ofTitle text: UnsafeBufferPointer<UInt8>, _ limit: Int) -> Int? {
    var letters = 0
    var end = 0
    for (place, byte) in text.enumerated() where byte & 0xc0 != 0x80 {
      letters += 1
      if letters > limit {
        while end > 0, [0x20, 0x0a, 0x2c, 0x3a, 0x3b].contains(text[end - 1]) { end -= 1 }
        return end
      }
      if byte == 0x20 || byte == 0x0a, letters > limit / 2 { end = place }
    }
    return nil
  }
}
