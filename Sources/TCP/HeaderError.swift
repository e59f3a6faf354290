/// Why bytes are no TCP header: the field that is wrong, and how.
package struct HeaderError: Error, Hashable, Sendable {
  package enum Problem: Hashable, Sendable {
    /// The bytes end before or within the field.
    case cutOff(bytes: Int)
    /// Fewer than the five words every header has.
    case tooSmall(words: Int)
    /// The header would be longer than the segment.
    case beyondSegment(words: Int, bytes: Int)
    /// An option whose length can't be: below 2, or not what its kind always has.
    case optionLength(kind: UInt8, length: Int)
    /// An option that runs over the header's end, or whose length byte is missing.
    case optionCutOff(kind: UInt8)
    /// Something other than zeros after the End of Option List (RFC 9293 3.1, MUST-69).
    case padding
    case checksum(expected: UInt16, found: UInt16)
  }

  package var field: HeaderField
  package var problem: Problem

  package init(_ field: HeaderField, _ problem: Problem) {
    self.field = field
    self.problem = problem
  }

  /// The field a segment of so few bytes ends before or in.
  static func cutOff(after bytes: Int) -> HeaderError {
    let field: HeaderField
    switch bytes {
    case ..<2: field = .sourcePort
    case ..<4: field = .destinationPort
    case ..<8: field = .sequenceNumber
    case ..<12: field = .acknowledgmentNumber
    case ..<13: field = .dataOffset
    case ..<16: field = .window
    case ..<18: field = .checksum
    default: field = .urgentPointer
    }
    return HeaderError(field, .cutOff(bytes: bytes))
  }

  package var message: Bilingual {
    let name = field.name
    switch problem {
    case .cutOff(let bytes):
      return Bilingual(
        ko: "\(name): 세그먼트가 \(bytes)바이트에서 끊겼습니다.", en: "\(name): the segment ends after \(bytes) bytes")
    case .tooSmall(let words):
      return Bilingual(
        ko: "\(name): 헤더는 적어도 5워드인데 \(words)워드라고 적혀 있습니다.",
        en: "\(name): a header has at least 5 words, this says \(words)")
    case .beyondSegment(let words, let bytes):
      return Bilingual(
        ko: "\(name): 헤더가 \(words)워드라는데 세그먼트는 \(bytes)바이트뿐입니다.",
        en: "\(name): a header of \(words) words doesn't fit a segment of \(bytes) bytes")
    case .optionLength(let kind, let length):
      return Bilingual(
        ko: "\(name): 종류 \(kind) 옵션의 길이가 \(length)일 수는 없습니다.",
        en: "\(name): option kind \(kind) can't have length \(length)")
    case .optionCutOff(let kind):
      return Bilingual(
        ko: "\(name): 종류 \(kind) 옵션이 헤더 끝을 넘어갑니다.",
        en: "\(name): option kind \(kind) runs over the end of the header")
    case .padding:
      return Bilingual(
        ko: "\(name): 옵션 목록의 끝 뒤에 0이 아닌 바이트가 있습니다.",
        en: "\(name): something other than zeros follows the End of Option List")
    case .checksum(let expected, let found):
      return Bilingual(
        ko: "\(name): \(String(found, radix: 16))이 아니라 \(String(expected, radix: 16))이어야 합니다(16진수).",
        en: "\(name): it is \(String(found, radix: 16)), and should be \(String(expected, radix: 16)) (hex)")
    }
  }
}
