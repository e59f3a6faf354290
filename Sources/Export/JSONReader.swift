/// Reads JSON (RFC 8259) from bytes: strict, without recursion beyond a limit, never trusting its input.
///
///     let value = try JSONReader.read(Array(line.utf8))
///     value["grade"]?.integer
package struct JSONReader {
  package static let depthLimit = 128

  private let bytes: ArraySlice<UInt8>
  private var at: Int
  private let start: Int

  /// The one value a text consists of.
  package static func read(_ bytes: some Collection<UInt8>) throws(JSONError) -> JSONValue {
    try read(ArraySlice(bytes))
  }

  package static func read(_ bytes: ArraySlice<UInt8>) throws(JSONError) -> JSONValue {
    var reader = JSONReader(bytes)
    let value = try reader.value(depth: 0)
    reader.skipSpace()
    guard reader.at == reader.bytes.endIndex else { throw reader.error(.trailing) }
    return value
  }

  private init(_ bytes: ArraySlice<UInt8>) {
    self.bytes = bytes
    start = bytes.startIndex
    at = bytes.startIndex
    // A byte order mark is no part of the text.
    if bytes.starts(with: [0xef, 0xbb, 0xbf]) { at += 3 }
  }

  private func error(_ problem: JSONError.Problem) -> JSONError {
    JSONError(problem: problem, offset: at - start)
  }

  private var next: UInt8? { at < bytes.endIndex ? bytes[at] : nil }

  private mutating func skipSpace() {
    while let byte = next, byte == 0x20 || byte == 0x0a || byte == 0x0d || byte == 0x09 { at += 1 }
  }

  private mutating func takes(_ scalar: Unicode.Scalar) -> Bool {
    guard next == UInt8(ascii: scalar) else { return false }
    at += 1
    return true
  }

  private mutating func value(depth: Int) throws(JSONError) -> JSONValue {
    skipSpace()
    guard let byte = next else { throw error(.unexpectedEnd) }
    switch byte {
    case UInt8(ascii: "{"): return try object(depth: depth)
    case UInt8(ascii: "["): return try array(depth: depth)
    case UInt8(ascii: "\""): return .string(try string())
    case UInt8(ascii: "-"), 0x30...0x39: return try number()
    case UInt8(ascii: "t"): return try word("true", .bool(true))
    case UInt8(ascii: "f"): return try word("false", .bool(false))
    case UInt8(ascii: "n"): return try word("null", .null)
    default: throw error(.unexpectedCharacter)
    }
  }

  private mutating func word(_ text: StaticString, _ value: JSONValue) throws(JSONError) -> JSONValue {
    for index in 0..<text.utf8CodeUnitCount {
      guard let byte = next else { throw error(.unexpectedEnd) }
      guard byte == text.utf8Start[index] else { throw error(.unexpectedCharacter) }
      at += 1
    }
    return value
  }

  private mutating func object(depth: Int) throws(JSONError) -> JSONValue {
    guard depth < JSONReader.depthLimit else { throw error(.tooDeep) }
    at += 1
    var members: [JSONValue.Member] = []
    skipSpace()
    if takes("}") { return .object(members) }
    while true {
      skipSpace()
      guard next == UInt8(ascii: "\"") else {
        throw error(next == nil ? .unexpectedEnd : .unexpectedCharacter)
      }
      let key = try string()
      skipSpace()
      guard takes(":") else { throw error(next == nil ? .unexpectedEnd : .unexpectedCharacter) }
      members.append(JSONValue.Member(key, try value(depth: depth + 1)))
      skipSpace()
      if takes(",") { continue }
      guard takes("}") else { throw error(next == nil ? .unexpectedEnd : .unexpectedCharacter) }
      return .object(members)
    }
  }

  private mutating func array(depth: Int) throws(JSONError) -> JSONValue {
    guard depth < JSONReader.depthLimit else { throw error(.tooDeep) }
    at += 1
    var values: [JSONValue] = []
    skipSpace()
    if takes("]") { return .array(values) }
    while true {
      values.append(try value(depth: depth + 1))
      skipSpace()
      if takes(",") { continue }
      guard takes("]") else { throw error(next == nil ? .unexpectedEnd : .unexpectedCharacter) }
      return .array(values)
    }
  }

  private mutating func digits() -> Int {
    let begin = at
    while let byte = next, (0x30...0x39).contains(byte) { at += 1 }
    return at - begin
  }

  private mutating func number() throws(JSONError) -> JSONValue {
    let begin = at
    _ = takes("-")
    let leading = next
    let count = digits()
    guard count > 0, leading != 0x30 || count == 1 else { throw error(.badNumber) }
    var isWhole = true
    if takes(".") {
      isWhole = false
      guard digits() > 0 else { throw error(.badNumber) }
    }
    if takes("e") || takes("E") {
      isWhole = false
      if !takes("+") { _ = takes("-") }
      guard digits() > 0 else { throw error(.badNumber) }
    }
    let text = String(decoding: bytes[begin..<at], as: UTF8.self)
    if isWhole, let whole = Int64(text) { return .integer(whole) }
    guard let number = Double(text), number.isFinite else { throw error(.badNumber) }
    return .number(number)
  }

  private mutating func string() throws(JSONError) -> String {
    at += 1
    let begin = at
    // Most strings hold no escape and are taken whole.
    while let byte = next, byte != UInt8(ascii: "\""), byte != UInt8(ascii: "\\"), byte >= 0x20 { at += 1 }
    guard next != UInt8(ascii: "\"") else {
      let text = String(validating: bytes[begin..<at], as: UTF8.self)
      guard let text else { throw error(.notUTF8) }
      at += 1
      return text
    }
    var decoded = Array(bytes[begin..<at])
    while true {
      guard let byte = next else { throw error(.unexpectedEnd) }
      at += 1
      switch byte {
      case UInt8(ascii: "\""):
        guard let text = String(validating: decoded, as: UTF8.self) else { throw error(.notUTF8) }
        return text
      case UInt8(ascii: "\\"): try escape(into: &decoded)
      case 0..<0x20:
        at -= 1
        throw error(.badString)
      default: decoded.append(byte)
      }
    }
  }

  private mutating func escape(into decoded: inout [UInt8]) throws(JSONError) {
    guard let byte = next else { throw error(.unexpectedEnd) }
    at += 1
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): decoded.append(byte)
    case UInt8(ascii: "b"): decoded.append(0x08)
    case UInt8(ascii: "f"): decoded.append(0x0c)
    case UInt8(ascii: "n"): decoded.append(0x0a)
    case UInt8(ascii: "r"): decoded.append(0x0d)
    case UInt8(ascii: "t"): decoded.append(0x09)
    case UInt8(ascii: "u"): decoded.append(contentsOf: String(try scalar()).utf8)
    default:
      at -= 1
      throw error(.badString)
    }
  }

  /// What follows `\u`; half a surrogate pair becomes U+FFFD, since no text can hold it.
  private mutating func scalar() throws(JSONError) -> Unicode.Scalar {
    let first = try codeUnit()
    if let scalar = Unicode.Scalar(first) { return scalar }
    let replacement: Unicode.Scalar = "\u{fffd}"
    guard (0xd800..<0xdc00).contains(first), at + 1 < bytes.endIndex, bytes[at] == UInt8(ascii: "\\"),
      bytes[at + 1] == UInt8(ascii: "u")
    else { return replacement }
    let back = at
    at += 2
    let second = try codeUnit()
    guard (0xdc00..<0xe000).contains(second) else {
      at = back
      return replacement
    }
    let joined = 0x10000 + (UInt32(first) - 0xd800) << 10 + (UInt32(second) - 0xdc00)
    return Unicode.Scalar(joined) ?? replacement
  }

  private mutating func codeUnit() throws(JSONError) -> UInt16 {
    guard at + 4 <= bytes.endIndex else { throw error(.unexpectedEnd) }
    var value: UInt16 = 0
    for _ in 0..<4 {
      guard let digit = hexadecimalDigit(bytes[at]) else { throw error(.badString) }
      value = value << 4 | digit
      at += 1
    }
    return value
  }

  private func hexadecimalDigit(_ byte: UInt8) -> UInt16? {
    switch byte {
    case 0x30...0x39: UInt16(byte - 0x30)
    case 0x41...0x46: UInt16(byte - 0x41 + 10)
    case 0x61...0x66: UInt16(byte - 0x61 + 10)
    default: nil
    }
  }
}
