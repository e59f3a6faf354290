/// The sentences of a line, one after the other; none is kept, so that asking for them costs no memory.
struct LineSentences: Sequence, IteratorProtocol {
  private let text: UnsafeBufferPointer<UInt8>
  private let end: Int
  private var start: Int

  init(_ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) {
    (self.text, start, end) = (text, range.lowerBound, range.upperBound)
  }

  mutating func next() -> Range<Int>? {
    guard start < end else { return nil }
    let begin = start
    start = stop(from: begin)
    return begin..<start
  }

  /// Behind the sign that ends a sentence.
  private func stop(from begin: Int) -> Int {
    var at = begin
    while true {
      at = nextSign(from: at)
      if at >= end { return end }
      switch text[at] {
      case UInt8(ascii: "."), UInt8(ascii: "?"), UInt8(ascii: "!"), UInt8(ascii: ";"):
        if at + 1 == end || text[at + 1] == 0x20 || endsInKorean(at, from: begin) { return at + 1 }
        // `… 설정합니다.(…) 윈도우가 …`: the bracket belongs to what stands before it.
        if text[at + 1] == UInt8(ascii: "("), at > begin, text[at - 1] >= 0x80,
          let close = text[at + 1..<end].firstIndex(of: UInt8(ascii: ")")), close + 1 < end
        {
          return close + 1
        }
      case 0xe3 where at + 2 < end && text[at + 1] == 0x80 && text[at + 2] == 0x82: return at + 3
      default: break
      }
      at += 1
    }
  }

  /// Where one of the bytes stands that a sign which ends a sentence begins with; eight are looked at together.
  private func nextSign(from start: Int) -> Int {
    var at = start
    while at < end {
      let signs = LineSentences.signs(in: TextSlice.eight(text, at))
      if signs != 0 { return at + signs.trailingZeroBitCount >> 3 }
      at += 8
    }
    return end
  }

  /// The upper bit of each byte, up to the first, that is `.`, `?`, `!`, `;` or the first of `。`.
  @inline(__always) private static func signs(in eight: UInt64) -> UInt64 {
    zeros(eight ^ 0x2e2e_2e2e_2e2e_2e2e) | zeros(eight ^ 0x3f3f_3f3f_3f3f_3f3f)
      | zeros(eight ^ 0x2121_2121_2121_2121) | zeros(eight ^ 0x3b3b_3b3b_3b3b_3b3b)
      | zeros(eight ^ 0xe3e3_e3e3_e3e3_e3e3)
  }

  @inline(__always) private static func zeros(_ eight: UInt64) -> UInt64 {
    (eight &- 0x0101_0101_0101_0101) & ~eight & 0x8080_8080_8080_8080
  }

  /// `… 확인합니다.4-way handshake란 …`: no blank stands behind 다 and 요, and yet another sentence begins.
  private func endsInKorean(_ at: Int, from begin: Int) -> Bool {
    guard at - begin >= 9, text[at] == UInt8(ascii: "."), text[at + 1].isLetterOrDigit || text[at + 1] >= 0xea
    else { return false }
    let last = text[at - 3..<at]
    return last.elementsEqual("다".utf8) || last.elementsEqual("요".utf8)
  }
}

/// The sentences of a line as a note's survey found them.
struct SurveyedSentences: RandomAccessCollection {
  private let start: Int
  private let ends: ArraySlice<Int32>

  init(from start: Int, endingAt ends: ArraySlice<Int32>) { (self.start, self.ends) = (start, ends) }

  var startIndex: Int { 0 }
  var endIndex: Int { ends.count }

  subscript(index: Int) -> Range<Int> {
    let place = ends.startIndex + index
    return (index > 0 ? Int(ends[place - 1]) : start)..<Int(ends[place])
  }
}
