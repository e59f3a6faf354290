/// Columns a text takes on a terminal: Hangul and other wide characters take two.
///
/// Counted by what a reader sees as one character, so that composed and decomposed Hangul, letters with
/// marks, and emoji built of several come out as terminals draw them. Ambiguous characters count one.
package func columns(of text: String) -> Int {
  if text.utf8.allSatisfy({ (0x20...0x7e).contains($0) }) { return text.utf8.count }
  return text.reduce(0) { $0 + columns(of: $1) }
}

func columns(of character: Character) -> Int {
  var scalars = character.unicodeScalars.makeIterator()
  guard let first = scalars.next() else { return 0 }
  var width = columns(of: first)
  guard let second = scalars.next() else { return width }
  if isRegionalIndicator(first), isRegionalIndicator(second) { return 2 }
  var next: Unicode.Scalar? = second
  while let scalar = next {
    // The variation selector asks for the picture, which is wide; a keycap is one.
    if scalar.value == 0xfe0f || scalar.value == 0x20e3 { width = 2 }
    // Scalars that merely follow in the cluster (marks, jamo, joined emoji) are drawn in its place.
    if width == 0 { width = columns(of: scalar) }
    next = scalars.next()
  }
  return width
}

func columns(of scalar: Unicode.Scalar) -> Int {
  switch scalar.value {
  case 0..<0x20, 0x7f..<0xa0: 0
  case 0x20..<0x7f: 1
  case 0x1160...0x11ff, 0xd7b0...0xd7ff: 0  // medial and final jamo join the one before
  case 0xad, 0x200b...0x200f, 0x2028...0x202e, 0x2060...0x206f, 0xfe00...0xfe0f, 0xfeff: 0
  case 0x1f3fb...0x1f3ff: 2  // skin tones on their own
  default:
    if isWide(scalar.value) {
      2
    } else {
      switch scalar.properties.generalCategory {
      case .nonspacingMark, .enclosingMark, .format: 0
      default: 1
      }
    }
  }
}

/// East Asian Width W and F, and emoji shown as pictures by default (UAX 11, UTS 51).
private func isWide(_ value: UInt32) -> Bool {
  switch value {
  case ..<0x1100: false
  case 0x1100...0x115f, 0x2e80...0x303e, 0x3041...0x33ff, 0x3400...0x4dbf, 0x4e00...0x9fff,
    0xa000...0xa4cf, 0xa960...0xa97f, 0xac00...0xd7a3, 0xf900...0xfaff, 0xfe10...0xfe19, 0xfe30...0xfe6f,
    0xff01...0xff60, 0xffe0...0xffe6, 0x16fe0...0x18aff, 0x1b000...0x1b2ff, 0x20000...0x3fffd:
    true
  case 0x1f3fb...0x1f3ff: true
  case 0x231a...0x2bff, 0x1f000...0x1faff:
    Unicode.Scalar(value)?.properties.isEmojiPresentation ?? false
  default: false
  }
}

private func isRegionalIndicator(_ scalar: Unicode.Scalar) -> Bool {
  (0x1f1e6...0x1f1ff).contains(scalar.value)
}
