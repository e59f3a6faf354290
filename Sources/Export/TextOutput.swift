/// Bytes on their way into a file; what others wrote is made safe as it is appended.
///
///     out += "<p>"
///     out.append(question.prompt, as: .paragraphs)
///     out += "</p>"
struct TextOutput {
  /// Only its first bytes, `count` of them, are written; the rest is room.
  private var room: [UInt8] = []
  private(set) var count = 0
  /// Whether characters that no format can carry have been left out since this was last cleared.
  var hasDropped = false

  /// What has been written. To hold it while more is written costs a copy of all of it.
  var bytes: ArraySlice<UInt8> { room[..<count] }

  /// A piece of the format itself.
  static func += (out: inout TextOutput, piece: StaticString) {
    out.put(UnsafeRawBufferPointer(start: piece.utf8Start, count: piece.utf8CodeUnitCount))
  }

  mutating func removeAll() { count = 0 }

  /// Text that is in the format's own language already.
  mutating func put(_ text: String) {
    let isDone: Void? = text.utf8.withContiguousStorageIfAvailable { put(UnsafeRawBufferPointer($0)) }
    if isDone == nil { for byte in text.utf8 { put(byte) } }
  }

  mutating func put(_ more: some Collection<UInt8>) {
    let isDone: Void? = more.withContiguousStorageIfAvailable { put(UnsafeRawBufferPointer($0)) }
    if isDone == nil { for byte in more { put(byte) } }
  }

  mutating func put(_ byte: UInt8) {
    if count == room.count { makeRoom(for: 1) }
    room[count] = byte
    count += 1
  }

  mutating func put(_ more: UnsafeRawBufferPointer) {
    let end = count + more.count
    if end > room.count { makeRoom(for: more.count) }
    let start = count
    room.withUnsafeMutableBytes {
      UnsafeMutableRawBufferPointer(rebasing: $0[start..<end]).copyMemory(from: more)
    }
    count = end
  }

  private mutating func makeRoom(for more: Int) {
    room.append(contentsOf: repeatElement(0, count: max(64, room.count, count + more - room.count)))
  }

  /// Lets another writer go on.
  mutating func write(_ body: (inout [UInt8]) -> Void) {
    var more: [UInt8] = []
    more.reserveCapacity(1 << 10)
    body(&more)
    put(more)
  }

  mutating func put(_ number: Int) {
    guard number >= 0 else { return put(String(number)) }
    if count + 20 > room.count { makeRoom(for: 20) }
    var digits = 1
    var bound = 10
    while digits < 19, number >= bound {
      digits += 1
      bound = bound &* 10
    }
    var rest = UInt(number)
    for place in (count..<count + digits).reversed() {
      room[place] = UInt8(ascii: "0") + UInt8(truncatingIfNeeded: rest % 10)
      rest /= 10
    }
    count += digits
  }

  /// Base 64 (RFC 4648).
  mutating func append(base64 source: UnsafeBufferPointer<UInt8>) {
    let alphabet: StaticString = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"
    let signs = UnsafeBufferPointer(start: alphabet.utf8Start, count: 64)
    let whole = source.count / 3
    let length = (source.count + 2) / 3 * 4
    if count + length > room.count { makeRoom(for: length) }
    let start = count
    room.withUnsafeMutableBufferPointer { room in
      for group in 0..<whole {
        let word =
          UInt32(source[3 * group]) << 16 | UInt32(source[3 * group + 1]) << 8 | UInt32(source[3 * group + 2])
        let place = start + 4 * group
        room[place] = signs[Int(word >> 18)]
        room[place + 1] = signs[Int(word >> 12 & 63)]
        room[place + 2] = signs[Int(word >> 6 & 63)]
        room[place + 3] = signs[Int(word & 63)]
      }
    }
    count += 4 * whole
    let rest = source[(3 * whole)...]
    guard !rest.isEmpty else { return }
    let word = rest.reduce(0) { $0 << 8 | UInt32($1) } << UInt32(8 * (3 - rest.count))
    for place in 0..<4 {
      put(place <= rest.count ? signs[Int(word >> UInt32(18 - 6 * place) & 63)] : UInt8(ascii: "="))
    }
  }

  /// Writes over what was written from a place on.
  mutating func replace(from start: Int, with bytes: [UInt8]) {
    room.withUnsafeMutableBytes {
      UnsafeMutableRawBufferPointer(rebasing: $0[start..<start + bytes.count]).copyBytes(from: bytes)
    }
  }

  /// Forgets what was written first.
  mutating func removeFirst(_ length: Int) {
    let rest = count - length
    room.withUnsafeMutableBytes { room in
      let moved = UnsafeRawBufferPointer(rebasing: room[length..<length + rest])
      UnsafeMutableRawBufferPointer(rebasing: room[..<rest]).copyMemory(from: moved)
    }
    count = rest
  }

  /// Takes back what was written since.
  mutating func cut(to length: Int) { count = length }

  /// Doubles the quotes in what was written since, for a cell that is quoted.
  mutating func doubleQuotes(from start: Int) {
    for place in (start..<count).reversed() where room[place] == UInt8(ascii: "\"") {
      insert(UInt8(ascii: "\""), at: place)
    }
  }

  mutating func insert(_ byte: UInt8, at place: Int) {
    put(byte)
    room.withUnsafeMutableBytes {
      let moved = UnsafeRawBufferPointer(rebasing: $0[place..<(count - 1)])
      UnsafeMutableRawBufferPointer(rebasing: $0[(place + 1)..<count]).copyMemory(from: moved)
      $0[place] = byte
    }
  }

  mutating func append(_ text: String, as spelling: Spelling) {
    let isDone: Void? = text.utf8.withContiguousStorageIfAvailable { append($0, as: spelling) }
    if isDone == nil { Array(text.utf8).withUnsafeBufferPointer { append($0, as: spelling) } }
  }

  mutating func append(_ text: some Collection<UInt8>, as spelling: Spelling) {
    let isDone: Void? = text.withContiguousStorageIfAvailable { append($0, as: spelling) }
    if isDone == nil { Array(text).withUnsafeBufferPointer { append($0, as: spelling) } }
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
        put(UnsafeRawBufferPointer(start: base + start, count: place - start))
        text.withUnsafeBytes { put($0) }
        place += length
        start = place
      }
      put(UnsafeRawBufferPointer(start: base + start, count: place - start))
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
  bytes.withUnsafeBufferPointer { out.append(base64: $0) }
  return String(decoding: out.bytes, as: UTF8.self)
}
