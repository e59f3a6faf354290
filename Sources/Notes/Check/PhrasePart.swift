/// What a phrase may be watched for by.
enum PhrasePart: Equatable {
  case word(UInt32)
  case pair(UInt32, UInt32)
  case gram(UInt64)

  var hash: Int {
    let key: UInt64 =
      switch self {
      case .word(let word): UInt64(word)
      case .pair(let first, let second): UInt64(first) << 32 | UInt64(second)
      case .gram(let gram): ~gram
      }
    return Int(truncatingIfNeeded: (key &* 0x9e37_79b9_7f4a_7c15) >> 50)
  }

  /// Hands over every part that a sentence with this phrase must show.
  @inline(__always)
  static func each(
    of bytes: UnsafeBufferPointer<UInt8>, isJoined: Bool, _ body: (PhrasePart) -> Void
  ) {
    if isJoined { eachGram(of: bytes, body) } else { eachWord(of: bytes, body) }
  }

  private static func eachWord(of bytes: UnsafeBufferPointer<UInt8>, _ body: (PhrasePart) -> Void) {
    var previous: UInt32 = 0
    var start = 0
    while start < bytes.count {
      var end = start
      while end < bytes.count, bytes[end] != 0x20 { end += 1 }
      let word = word(bytes, start..<end)
      if word != 0 {
        body(.word(word))
        if previous != 0 { body(.pair(previous, word)) }
      }
      previous = word
      start = end + 1
    }
  }

  /// The first four letters; 0 where an open end comes before them.
  private static func word(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> UInt32 {
    var word: UInt32 = 0
    for (offset, at) in range.prefix(4).enumerated() {
      if bytes[at] == PhraseIndex.anyEnding || bytes[at] == PhraseIndex.anyWords { return 0 }
      word |= UInt32(bytes[at]) << UInt32(8 * offset)
    }
    return word
  }

  private static func eachGram(of bytes: UnsafeBufferPointer<UInt8>, _ body: (PhrasePart) -> Void) {
    let slice = TextSlice(bytes)
    var row: UInt64 = 0
    var count = 0
    var at = 0
    while at < bytes.count {
      let (value, length) = slice.scalar(at: at)
      if value == UInt32(PhraseIndex.anyWords) {
        (row, count, at) = (0, 0, at + length)
        continue
      }
      row = (row << 21 | UInt64(value)) & 0x7fff_ffff_ffff_ffff
      count += 1
      if value >= 0x80, count > 1 { body(.gram(row)) }
      at += length
    }
  }
}
