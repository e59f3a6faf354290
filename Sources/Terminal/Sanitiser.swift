import Questions

/// What a text becomes before it may reach a terminal: nothing in it can move the cursor, ring, recolour,
/// hide, or turn the reading direction round. Line ends stay; a tab becomes spaces.
///
///     sanitised("\u{1b}[2Jhi")  // "␛[2Jhi"
package func sanitised(_ text: String) -> String {
  var text = text
  if text.withUTF8({ isPlain($0) }), text.isComposed { return text }
  var result = String.UnicodeScalarView()
  var afterReturn = false
  for scalar in text.normalised.unicodeScalars {
    defer { afterReturn = scalar == "\r" }
    switch scalar.value {
    case 0x0a: if !afterReturn { result.append("\n") }
    case 0x0d, 0x85, 0x2028, 0x2029: result.append("\n")
    case 0x09: result.append(contentsOf: "    ".unicodeScalars)
    case 0x00...0x1f: result.append(Unicode.Scalar(0x2400 + scalar.value) ?? replacement)
    case 0x7f: result.append("\u{2421}")
    case 0x80...0x9f: result.append(replacement)
    // Embeddings, overrides and isolates reorder what stands around them.
    case 0x202a...0x202e, 0x2066...0x2069: result.append(replacement)
    default: if !isInvisible(scalar) { result.append(isCharacter(scalar) ? scalar : replacement) }
    }
  }
  return String(result)
}

/// The same for bytes of unknown origin: what is not UTF-8 (surrogates too) shows as a replacement mark.
package func sanitised(_ bytes: some Collection<UInt8>) -> String {
  sanitised(String(decoding: bytes, as: UTF8.self))
}

/// The same as one line: what ends lines is left out.
package func sanitisedLine(_ text: String) -> String {
  var text = text
  if text.withUTF8(isPlainLine) { return text }
  return sanitised(text.filter { !$0.isNewline })
}

/// Whether a line of valid UTF-8 is surely fit for a terminal as it is; of what is rare it is not sure.
package func isPlainLine(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
  isPlain(bytes, withLineFeeds: false) && ComposedSurvey.isComposed(bytes)
}

/// Whether nothing in a text would be changed, as its bytes tell: letters of most scripts, signs, emoji, line feeds.
/// What is rare is not looked into.
private func isPlain(_ bytes: UnsafeBufferPointer<UInt8>, withLineFeeds: Bool = true) -> Bool {
  let raw = UnsafeRawBufferPointer(bytes)
  var at = 0
  while at < bytes.count {
    if at + 8 <= bytes.count, isPlain(eight: raw.loadUnaligned(fromByteOffset: at, as: UInt64.self)) {
      at += 8
      continue
    }
    let byte = bytes[at]
    switch byte {
    case 0x20...0x7e: at += 1
    case 0x0a where withLineFeeds: at += 1
    case 0xc3...0xd7: at += 2
    case 0xe3...0xed: at += 3
    case 0xe2:
      // Spaces without width, separators and marks of direction stand among the punctuation.
      let (second, third) = (bytes[at + 1], bytes[at + 2])
      guard second > 0x81 || second == 0x80 && (0x90...0xa7).contains(third) else { return false }
      at += 3
    case 0xf0:
      guard bytes[at + 1] == 0x9f, bytes[at + 2] != 0xbf else { return false }
      at += 4
    default: return false
    }
  }
  return true
}

/// Eight bytes at once: whether each is of ASCII and can be seen.
private func isPlain(eight: UInt64) -> Bool {
  let high: UInt64 = 0x8080_8080_8080_8080
  return eight & high == 0 && (eight &+ 0x6060_6060_6060_6060) & high == high
    && (eight &+ 0x0101_0101_0101_0101) & high == 0
}

private let replacement: Unicode.Scalar = "\u{fffd}"

/// Marks that are drawn as nothing; the joiner U+200D stays, as emoji are built with it.
private func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.value {
  case 0xad, 0x061c, 0x180e, 0x200b, 0x200c, 0x200e, 0x200f, 0x2060...0x2065, 0x206a...0x206f, 0xfeff,
    0xfff9...0xfffb, 0x1bca0...0x1bca3, 0x1d173...0x1d17a, 0xe0000...0xe0fff:
    true
  default: false
  }
}

private func isCharacter(_ scalar: Unicode.Scalar) -> Bool {
  !(0xfdd0...0xfdef).contains(scalar.value) && scalar.value & 0xfffe != 0xfffe
}
