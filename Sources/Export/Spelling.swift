/// How a kind of text spells the signs that would mean something there, and which characters it can't hold.
///
/// A table over bytes: what a text needs is known after one look at each of its bytes, and most need nothing.
struct Spelling: Sendable {
  /// What to do at each byte.
  enum Step {
    static let keep: UInt8 = 0
    /// A carriage return: a line feed, unless one follows.
    static let lineEnd: UInt8 = 253
    /// May begin a character that is taken out.
    static let look: UInt8 = 254
    static let drop: UInt8 = 255
    // Every other number is one more than the place of a spelling.
  }

  let steps: [UInt8]
  let texts: [[UInt8]]
  /// How a line feed is spelt, for the signs that are turned into one.
  let lineFeed: [UInt8]

  /// Without control characters, bidirectional overrides and what XML forbids, and with these signs spelt so.
  init(_ spelt: [(sign: Unicode.Scalar, spelling: String)] = []) {
    var steps = [UInt8](repeating: Step.keep, count: 256)
    for byte in 0..<0x20 where byte != 0x09 && byte != 0x0a { steps[byte] = Step.drop }
    steps[0x7f] = Step.drop
    steps[0x0d] = Step.lineEnd
    for lead in [0xc2, 0xe2, 0xef] { steps[lead] = Step.look }
    for (place, entry) in spelt.enumerated() { steps[Int(entry.sign.value)] = UInt8(place + 1) }
    self.steps = steps
    texts = spelt.map { Array($0.spelling.utf8) }
    lineFeed = spelt.first { $0.sign == "\n" }.map { Array($0.spelling.utf8) } ?? [0x0a]
  }

  /// Every character stays; only these are spelt so.
  init(keepingAll spelt: [(sign: Unicode.Scalar, spelling: String)]) {
    var steps = [UInt8](repeating: Step.keep, count: 256)
    for (place, entry) in spelt.enumerated() { steps[Int(entry.sign.value)] = UInt8(place + 1) }
    self.steps = steps
    texts = spelt.map { Array($0.spelling.utf8) }
    lineFeed = [0x0a]
  }

  private static let signs: [(Unicode.Scalar, String)] = [
    ("&", "&amp;"), ("<", "&lt;"), (">", "&gt;"), ("\"", "&quot;"), ("'", "&#39;"),
  ]

  static let plain = Spelling()
  /// One line: line breaks and tabs become spaces.
  static let line = Spelling([("\n", " "), ("\t", " ")])
  /// A tag is one word.
  static let tag = Spelling([("\n", "-"), ("\t", "-"), (" ", "-")])
  /// Text in an XML or HTML element or quoted attribute.
  static let markup = Spelling(signs)
  static let markupLine = Spelling(signs + [("\n", " "), ("\t", " ")])
  /// Markup with line breaks kept as HTML has them.
  static let paragraphs = Spelling(signs + [("\n", "<br>")])
  /// Markup with line breaks kept as XHTML has them.
  static let breaks = Spelling(signs + [("\n", "<br/>")])
  /// A field of Anki's: a bracket would begin a sound, a voice or a formula.
  static let anki = Spelling(signs + [("\n", "<br>"), ("[", "&#91;")])
  /// The same where a row of a table must stay on its line.
  static let ankiLine = Spelling(signs + [("\n", "<br>"), ("[", "&#91;"), ("\t", " ")])
  /// HTML as the text of an XML element, so that it needs no CDATA section, which a note could close.
  static let embedded = Spelling(
    [("\n", "&lt;br&gt;")] + signs.map { ($0.0, "&amp;" + $0.1.dropFirst()) })
  /// The same in a quoted attribute, where a line break is one.
  static let embeddedAttribute = Spelling(signs.map { ($0.0, "&amp;" + $0.1.dropFirst()) })
  /// The same on one line, inside an embedded answer, which has signs of its own.
  static let cloze = Spelling(
    [("\n", " "), ("\t", " "), ("\"", "\\&amp;quot;")] + ["}", "#", "~", "/", "\\"].map { ($0, "\\\($0)") }
      + signs.filter { $0.0 != "\"" }.map { ($0.0, "&amp;" + $0.1.dropFirst()) })
  /// Inside the quotes of a CSV cell (RFC 4180).
  static let quoted = Spelling([("\"", "\"\"")])
  /// GIFT's own signs; a backslash before them makes them mere signs.
  static let gift = Spelling([
    ("~", "\\~"), ("=", "\\="), ("#", "\\#"), ("{", "\\{"), ("}", "\\}"), (":", "\\:"), ("\\", "\\\\"),
    ("\n", "\\n"), ("\t", " "),
  ])
  private static let escapes: [(Unicode.Scalar, String)] =
    (0..<0x20).map { (Unicode.Scalar(UInt8($0)), "\\u00" + ($0 < 16 ? "0" : "") + String($0, radix: 16)) }
    .filter { !"\n\r\t".unicodeScalars.contains($0.0) } + [
      ("\n", "\\n"), ("\r", "\\r"), ("\t", "\\t"), ("\"", "\\\""), ("\\", "\\\\"), ("\u{7f}", "\\u007f"),
    ]
  /// Inside the quotes of a JSON string.
  static let json = Spelling(keepingAll: escapes)
  /// Inside the quotes of a JSON string in a script element, which no `<` may close.
  static let script = Spelling(
    [("\n", "\\n"), ("\t", "\\t"), ("\"", "\\\""), ("\\", "\\\\"), ("<", "\\u003c")])
}
