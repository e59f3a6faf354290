/// Text made safe for the format it goes into: what a note says must never become markup, a formula or a command.
///
/// Most texts need nothing done; a look over their bytes tells, and they are handed back as they are.
package enum SafeText {
  /// Takes out what no text format can carry: control characters other than tab and line feed,
  /// bidirectional overrides, and scalars that XML forbids.
  package static func plain(_ text: String) -> String {
    guard needsPlaining(text) else { return text }
    var kept = String.UnicodeScalarView()
    var afterReturn = false
    for scalar in text.unicodeScalars {
      defer { afterReturn = scalar == "\r" }
      switch scalar.value {
      case 0x0d: kept.append("\n")
      case 0x0a where afterReturn: continue
      case 0x09, 0x0a: kept.append(scalar)
      case 0..<0x20, 0x7f..<0xa0, 0x200e, 0x200f, 0x202a...0x202e, 0x2066...0x2069, 0xfeff, 0xfffe, 0xffff:
        continue
      case 0x2028, 0x2029: kept.append("\n")
      default: kept.append(scalar)
      }
    }
    return String(kept)
  }

  /// Whether some byte may belong to a scalar that `plain` changes: a control character, or the first two
  /// bytes of one of U+0080…9F, U+200E…2069 or U+FEFF…FFFF.
  private static func needsPlaining(_ text: String) -> Bool {
    var text = text
    return text.withUTF8 { bytes in
      var before: UInt8 = 0
      for byte in bytes {
        switch byte {
        case 0..<0x09, 0x0b..<0x20, 0x7f: return true
        case 0x80..<0xa0 where before == 0xc2: return true
        case 0x80,
          0x81 where before == 0xe2:
          return true
        case 0xbb,
          0xbf where before == 0xef:
          return true
        default: break
        }
        before = byte
      }
      return false
    }
  }

  /// One line: line breaks and tabs become spaces.
  package static func line(_ text: String) -> String {
    let plain = plain(text)
    guard plain.utf8.contains(where: { $0 == 0x0a || $0 == 0x09 }) else { return plain }
    return replacing(plain) { $0 == 0x0a || $0 == 0x09 ? " " : nil }
  }

  /// Text in an XML or HTML element or quoted attribute.
  package static func markup(_ text: String) -> String {
    let plain = plain(text)
    guard plain.utf8.contains(where: { markupSign($0) != nil }) else { return plain }
    return replacing(plain, by: markupSign)
  }

  /// Markup with line breaks kept as `<br>`.
  package static func paragraphs(_ text: String) -> String {
    let plain = plain(text)
    func sign(_ byte: UInt8) -> StaticString? { byte == 0x0a ? "<br>" : markupSign(byte) }
    guard plain.utf8.contains(where: { sign($0) != nil }) else { return plain }
    return replacing(plain, by: sign)
  }

  private static func markupSign(_ byte: UInt8) -> StaticString? {
    switch byte {
    case UInt8(ascii: "&"): "&amp;"
    case UInt8(ascii: "<"): "&lt;"
    case UInt8(ascii: ">"): "&gt;"
    case UInt8(ascii: "\""): "&quot;"
    case UInt8(ascii: "'"): "&#39;"
    default: nil
    }
  }

  /// The text with some ASCII signs spelt otherwise.
  static func replacing(_ text: String, by spelling: (UInt8) -> StaticString?) -> String {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.utf8.count + 32)
    for byte in text.utf8 {
      if let spelt = spelling(byte) {
        bytes.append(contentsOf: UnsafeBufferPointer(start: spelt.utf8Start, count: spelt.utf8CodeUnitCount))
      } else {
        bytes.append(byte)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// A cell of a CSV file (RFC 4180): quoted where it must be, and never a formula in a spreadsheet.
  package static func cell(_ text: String) -> String {
    var plain = plain(text)
    if let first = plain.unicodeScalars.first, "=+-@\t".unicodeScalars.contains(first), Int(plain) == nil {
      plain = "'" + plain
    }
    guard plain.utf8.contains(where: { $0 == 0x2c || $0 == 0x22 || $0 == 0x0a || $0 == 0x3b || $0 == 0x09 })
    else {
      return plain
    }
    return "\"" + replacing(plain) { $0 == UInt8(ascii: "\"") ? "\"\"" : nil } + "\""
  }

  /// Text in a GIFT question, whose own signs are escaped; an arrow of ASCII would make it a matching question.
  package static func gift(_ text: String) -> String {
    var plain = plain(text)
    if plain.utf8.contains(UInt8(ascii: ">")) { plain = plain.replacingAll("->", with: "→") }
    return replacing(plain) { byte in
      switch byte {
      case UInt8(ascii: "~"): "\\~"
      case UInt8(ascii: "="): "\\="
      case UInt8(ascii: "#"): "\\#"
      case UInt8(ascii: "{"): "\\{"
      case UInt8(ascii: "}"): "\\}"
      case UInt8(ascii: ":"): "\\:"
      case UInt8(ascii: "\\"): "\\\\"
      case 0x0a: "\\n"
      case 0x09: " "
      default: nil
      }
    }
  }
}
