/// Text made safe for the format it goes into: what a note says must never become markup, a formula or a command.
package enum SafeText {
  /// Takes out what no text format can carry: control characters other than tab and line feed,
  /// bidirectional overrides, and scalars that XML forbids.
  package static func plain(_ text: String) -> String {
    if text.utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7f }) { return text }
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

  /// One line: line breaks and tabs become spaces.
  package static func line(_ text: String) -> String {
    String(plain(text).map { $0 == "\n" || $0 == "\t" ? " " : $0 })
  }

  /// Text in an XML or HTML element or quoted attribute.
  package static func markup(_ text: String) -> String {
    let plain = plain(text)
    guard plain.utf8.contains(where: { $0 == 0x26 || $0 == 0x3c || $0 == 0x3e || $0 == 0x22 || $0 == 0x27 })
    else {
      return plain
    }
    var out = ""
    out.reserveCapacity(plain.utf8.count + 16)
    for scalar in plain.unicodeScalars {
      switch scalar {
      case "&": out += "&amp;"
      case "<": out += "&lt;"
      case ">": out += "&gt;"
      case "\"": out += "&quot;"
      case "'": out += "&#39;"
      default: out.unicodeScalars.append(scalar)
      }
    }
    return out
  }

  /// Markup with line breaks kept as `<br>`.
  package static func paragraphs(_ text: String) -> String {
    markup(text).split(separator: "\n", omittingEmptySubsequences: false).joined(separator: "<br>")
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
    return "\"" + plain.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"")
      + "\""
  }

  /// Text in a GIFT question, whose own signs are escaped.
  package static func gift(_ text: String) -> String {
    var out = ""
    for character in plain(text) {
      switch character {
      case "~", "=", "#", "{", "}", ":", "\\":
        out.append("\\")
        out.append(character)
      case "\n": out += "\\n"
      case "\t": out += " "
      default: out.append(character)
      }
    }
    return out
  }
}
