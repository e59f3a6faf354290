@_spi(_Unicode) import Swift

extension String {
  /// Normalisation Form C: Hangul typed on a Mac (decomposed) and anywhere else become the same scalars.
  package var normalised: String {
    if isComposed { return self }
    var scalars = String.UnicodeScalarView()
    for scalar in _nfc { scalars.append(scalar) }
    return String(scalars)
  }

  /// Whether it surely is in Form C; of what could combine it is not sure.
  package var isComposed: Bool {
    var text = self
    return text.withUTF8 { ComposedSurvey.isComposed($0) }
  }
}

/// Tells from its bytes that a text is in Normalisation Form C already, as nearly every text is.
///
/// Latin, Hangul syllables, Han, kana, punctuation, arrows and emoji pass; whatever could combine or has
/// a canonical twin is left to the standard library.
package enum ComposedSurvey {
  package static func isComposed(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    let raw = UnsafeRawBufferPointer(bytes)
    var at = 0
    while at < bytes.count {
      let byte = bytes[at]
      if byte < 0x80 {
        let isRun =
          at + 8 <= bytes.count
          && raw.loadUnaligned(fromByteOffset: at, as: UInt64.self) & 0x8080_8080_8080_8080 == 0
        at += isRun ? 8 : 1
        continue
      }
      // Every text here is valid UTF-8: a string's.
      let length = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2
      if mayChange(byte, bytes[at + 1], length > 2 ? bytes[at + 2] : 0) { return false }
      at += length
    }
    return true
  }

  private static func mayChange(_ first: UInt8, _ second: UInt8, _ third: UInt8) -> Bool {
    switch first {
    case ..<0xcc: false
    // U+2000 and U+2001, marks for symbols, letterlike signs, angle brackets, rare signs.
    case 0xe2:
      switch second {
      case 0x80: third < 0x82
      case 0x83, 0x84, 0x8c, 0xab, 0xb3, 0xb5, 0xb7: true
      default: false
      }
    // Tone marks and the marks that voice kana.
    case 0xe3:
      second == 0x80 && third >= 0xaa && third <= 0xaf || second == 0x82 && third >= 0x99 && third <= 0x9a
    case 0xe4...0xe9, 0xeb...0xec, 0xee: false
    case 0xea: second < 0xb0
    case 0xed: second >= 0x9f || second == 0x9e && third >= 0xa4
    // Compatibility forms; U+FF00 on is the wide Latin of East Asia, U+FE0F asks for an emoji's colours.
    case 0xef: !(second >= 0xbc || second == 0xb8 && third < 0xa0 || second == 0xbb)
    case 0xf0: second != 0x9f
    default: true
    }
  }
}
