/// Bytes on their way into a file; what others wrote is made safe as it is appended.
///
///     out += "<p>"
///     out.append(question.prompt, as: .paragraphs)
///     out += "</p>"
struct TextOutput {
  private(set) var bytes: [UInt8] = []
  /// Whether characters that no format can carry have been left out since this was last cleared.
  var hasDropped = false

  /// A piece of the format itself.
  static func += (out: inout TextOutput, piece: StaticString) {
    out.bytes.append(contentsOf: UnsafeBufferPointer(start: piece.utf8Start, count: piece.utf8CodeUnitCount))
  }

  mutating func removeAll() { bytes.removeAll(keepingCapacity: true) }

  /// Text that is in the format's own language already.
  mutating func put(_ text: String) {
    let isDone: Void? = text.utf8.withContiguousStorageIfAvailable { bytes.append(contentsOf: $0) }
    if isDone == nil { bytes.append(contentsOf: text.utf8) }
  }

  mutating func put(_ more: some Collection<UInt8>) { bytes.append(contentsOf: more) }

  mutating func put(_ more: [UInt8]) { bytes += more }

  /// Lets another writer go on.
  mutating func write(_ body: (inout [UInt8]) -> Void) { body(&bytes) }

  mutating func put(_ number: Int) {
    guard number >= 0 else { return put(String(number)) }
    var scale = 1
    while number / scale >= 10 { scale *= 10 }
    while scale > 0 {
      bytes.append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: number / scale % 10))
      scale /= 10
    }
  }

  /// Base 64 (RFC 4648).
  mutating func append(base64 source: some Collection<UInt8>) {
    let alphabet: StaticString = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"
    let signs = alphabet.utf8Start
    bytes.reserveCapacity(bytes.count + (source.count + 2) / 3 * 4)
    var word: UInt32 = 0
    var held = 0
    for byte in source {
      word = word << 8 | UInt32(byte)
      held += 1
      guard held == 3 else { continue }
      bytes.append(signs[Int(word >> 18)])
      bytes.append(signs[Int(word >> 12 & 63)])
      bytes.append(signs[Int(word >> 6 & 63)])
      bytes.append(signs[Int(word & 63)])
      word = 0
      held = 0
    }
    guard held > 0 else { return }
    word <<= UInt32(8 * (3 - held))
    for place in 0..<4 {
      bytes.append(
        place <= held ? signs[Int(word >> UInt32(18 - 6 * place) & 63)] : UInt8(ascii: "="))
    }
  }

  /// Takes back what was written since.
  mutating func cut(to count: Int) { bytes.removeSubrange(count...) }

  /// Doubles the quotes in what was written since, for a cell that is quoted.
  mutating func doubleQuotes(from start: Int) {
    for place in bytes.indices[start...].reversed() where bytes[place] == UInt8(ascii: "\"") {
      bytes.insert(UInt8(ascii: "\""), at: place)
    }
  }

  mutating func insert(_ byte: UInt8, at place: Int) { bytes.insert(byte, at: place) }

  mutating func append(_ text: String, as spelling: Spelling) {
    let isDone: Void? = text.utf8.withContiguousStorageIfAvailable { append($0, as: spelling) }
    if isDone == nil { Array(text.utf8).withUnsafeBufferPointer { append($0, as: spelling) } }
  }

  mutating func append(_ text: [UInt8], as spelling: Spelling) {
    text.withUnsafeBufferPointer { append($0, as: spelling) }
  }

  /// Runs that need nothing are copied whole.
  mutating func append(_ source: UnsafeBufferPointer<UInt8>, as spelling: Spelling) {
    guard let base = source.baseAddress else { return }
    spelling.steps.withUnsafeBufferPointer { steps in
      var start = 0
      var place = 0
      while place < source.count {
        // Most bytes need nothing: four are looked at together.
        while place + 4 <= source.count,
          steps[Int(source[place])] | steps[Int(source[place + 1])] | steps[Int(source[place + 2])]
            | steps[Int(source[place + 3])] == Spelling.Step.keep
        {
          place += 4
        }
        guard place < source.count else { break }
        let step = steps[Int(source[place])]
        if step == Spelling.Step.keep {
          place += 1
          continue
        }
        let (length, text) = act(step, on: source, at: place, spelling)
        guard length > 0 else {
          place += 1
          continue
        }
        bytes.append(contentsOf: UnsafeBufferPointer(start: base + start, count: place - start))
        bytes.append(contentsOf: text)
        place += length
        start = place
      }
      bytes.append(contentsOf: UnsafeBufferPointer(start: base + start, count: place - start))
    }
  }

  /// How many bytes go, and what stands in their place; none go where nothing is to be done.
  private mutating func act(
    _ step: UInt8, on source: UnsafeBufferPointer<UInt8>, at place: Int, _ spelling: Spelling
  ) -> (length: Int, text: [UInt8]) {
    switch step {
    case Spelling.Step.drop:
      hasDropped = true
      return (1, [])
    case Spelling.Step.lineEnd:
      let isPair = place + 1 < source.count && source[place + 1] == 0x0a
      return (isPair ? 2 : 1, spelling.lineFeed)
    case Spelling.Step.look:
      switch Self.unseen(source, at: place) {
      case .no: return (0, [])
      case .lineEnd: return (3, spelling.lineFeed)
      case .yes(let length):
        hasDropped = true
        return (length, [])
      }
    default: return (1, spelling.texts[Int(step) - 1])
    }
  }

  private enum Unseen {
    case no, lineEnd
    case yes(Int)
  }

  /// U+0080…9F, the marks and overrides of direction, U+FEFF and U+FFFE…FFFF go; U+2028 and U+2029 end lines.
  private static func unseen(_ source: UnsafeBufferPointer<UInt8>, at place: Int) -> Unseen {
    guard place + 1 < source.count else { return .no }
    if source[place] == 0xc2 { return source[place + 1] < 0xa0 ? .yes(2) : .no }
    guard place + 2 < source.count else { return .no }
    switch (source[place], source[place + 1], source[place + 2]) {
    case (0xe2, 0x80, 0xa8), (0xe2, 0x80, 0xa9): return .lineEnd
    case (0xe2, 0x80, 0x8e), (0xe2, 0x80, 0x8f), (0xe2, 0x80, 0xaa...0xae), (0xe2, 0x81, 0xa6...0xa9),
      (0xef, 0xbb, 0xbf), (0xef, 0xbf, 0xbe), (0xef, 0xbf, 0xbf):
      return .yes(3)
    default: return .no
    }
  }
}

/// Base 64 (RFC 4648).
func base64(_ bytes: [UInt8]) -> String {
  var out = TextOutput()
  out.append(base64: bytes)
  return String(decoding: out.bytes, as: UTF8.self)
}
