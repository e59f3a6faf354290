/// One tag of simple HTML inside a note, as far as it changes how the note reads.
struct HTMLTag {
  enum Effect {
    /// `<br>`: a new line.
    case lineBreak
    /// `<p>`, `<div>`, `<aside>`: a new block.
    case blockBreak
    case heading(UInt8)
    case item
    case row
    case cell(isHeader: Bool)
    case table
    case details
    case summary
    case strong
    case code
    case struck
    /// `<img>`, `<span>`, `<font>`: nothing to read.
    case nothing
  }

  var effect: Effect
  var isClosing: Bool

  /// Nil where the text between the angle brackets is no element of HTML: `<SYN>` is what the note says.
  init?(_ bytes: UnsafeBufferPointer<UInt8>) {
    guard bytes.count > 2, bytes[0] == UInt8(ascii: "<") else { return nil }
    var index = 1
    isClosing = bytes[1] == UInt8(ascii: "/")
    if isClosing { index = 2 }
    if bytes[1] == UInt8(ascii: "!") || bytes[1] == UInt8(ascii: "?") {
      effect = .nothing
      return
    }
    var name = ""
    while index < bytes.count, name.utf8.count < 12, bytes[index].isLetterOrDigit {
      name.append(Character(Unicode.Scalar(bytes[index] | 0x20)))
      index += 1
    }
    // Digits keep their value under the lower-casing above: 0x30…0x39 have bit 0x20 set already.
    guard let effect = HTMLTag.effects[name] else { return nil }
    self.effect = effect
  }

  private static let effects: [String: Effect] = [
    "br": .lineBreak, "hr": .blockBreak, "p": .blockBreak, "div": .blockBreak, "aside": .blockBreak,
    "section": .blockBreak, "article": .blockBreak, "blockquote": .blockBreak, "center": .blockBreak,
    "ul": .blockBreak, "ol": .blockBreak, "dl": .blockBreak, "dt": .blockBreak, "dd": .blockBreak,
    "pre": .blockBreak,
    "figure": .blockBreak, "header": .blockBreak, "footer": .blockBreak, "body": .blockBreak,
    "html": .blockBreak,
    "h1": .heading(1), "h2": .heading(2), "h3": .heading(3), "h4": .heading(4), "h5": .heading(5),
    "h6": .heading(6),
    "li": .item, "tr": .row, "td": .cell(isHeader: false), "th": .cell(isHeader: true), "table": .table,
    "details": .details, "summary": .summary, "b": .strong, "strong": .strong, "code": .code, "kbd": .code,
    "tt": .code,
    "s": .struck, "del": .struck, "strike": .struck, "img": .nothing, "i": .nothing, "em": .nothing,
    "u": .nothing,
    "span": .nothing, "font": .nothing, "a": .nothing, "sub": .nothing, "sup": .nothing, "mark": .nothing,
    "small": .nothing, "big": .nothing, "thead": .nothing, "tbody": .nothing, "tfoot": .nothing,
    "colgroup": .nothing,
    "col": .nothing, "caption": .blockBreak, "figcaption": .blockBreak, "video": .nothing, "source": .nothing,
    "iframe": .nothing, "audio": .nothing, "picture": .nothing, "svg": .nothing, "path": .nothing,
    "script": .nothing,
    "style": .nothing, "link": .nothing, "meta": .nothing, "input": .nothing, "label": .nothing,
    "button": .nothing,
    "ins": .nothing, "q": .nothing, "cite": .nothing, "abbr": .nothing, "var": .nothing, "samp": .nothing,
    "wbr": .nothing,
    "nav": .blockBreak, "main": .blockBreak, "form": .nothing, "ruby": .nothing, "rt": .nothing,
  ]
}

extension UInt8 {
  @inline(__always) var isDigit: Bool { self &- 0x30 < 10 }
  @inline(__always) var isLetter: Bool { (self | 0x20) &- 0x61 < 26 }
  @inline(__always) var isUpper: Bool { self &- 0x41 < 26 }
  @inline(__always) var isLetterOrDigit: Bool { isDigit || isLetter }
  @inline(__always) var isBlank: Bool { self == 0x20 || self == 0x09 }
  @inline(__always) var lowered: UInt8 { isUpper ? self | 0x20 : self }
  /// Whether it is one of the bytes of a few signs.
  @inline(__always) func isOne(of signs: StaticString) -> Bool {
    for offset in 0..<signs.utf8CodeUnitCount where signs.utf8Start[offset] == self { return true }
    return false
  }
}
