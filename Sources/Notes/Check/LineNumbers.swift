import Questions
import TCP

/// The SEQ and ACK values and byte counts that a line gives.
struct LineNumbers {
  struct Number {
    var value: UInt32
    var range: Range<Int>
  }

  let line: Int
  let range: Range<Int>
  private(set) var seqs: [Number] = []
  private(set) var acks: [Number] = []
  private(set) var lengths: [Number] = []

  var isEmpty: Bool { seqs.isEmpty && acks.isEmpty && lengths.isEmpty }

  /// The number, where all of them are one.
  static func only(_ numbers: [Number]) -> Number? {
    numbers.first.flatMap { first in numbers.allSatisfy { $0.value == first.value } ? first : nil }
  }

  init(_ line: Int, _ note: borrowing CheckedNote, in part: Range<Int>? = nil) {
    self.line = line
    range = part ?? note.reading.range(of: line)
    let range = range
    let values = ValueReader(text: note.text, end: range.upperBound)
    guard TextSlice.firstDigit(note.text, range) < range.upperBound else { return }
    for mention in note.reading.mentions(in: line) where range.contains(Int(mention.start)) {
      let isSeq = mention.kind == .number && mention.value == 0
      let isAck =
        mention.kind == .number && mention.value == 1
        || mention.kind == .flag && mention.value == Flags.ack.rawValue
      guard isSeq || isAck,
        TextSlice.firstDigit(note.text, Int(mention.end)..<range.upperBound) < range.upperBound,
        case .value(.number(let value), let end, _)? = values.value(after: Int(mention.end)),
        value > 1, !isDenied(end, values), !isSummand(end, range.upperBound, note.text)
      else { continue }
      var start = end - 1
      while start > range.lowerBound, note.text[start - 1].isDigit || note.text[start - 1] == 0x2c {
        start -= 1
      }
      let number = Number(value: value, range: start..<end)
      if isSeq { seqs.append(number) } else { acks.append(number) }
    }
    readLengths(range, note.text, values)
  }

  /// `ack=1001+300=1301`: worked out on the spot.
  private func isSummand(_ end: Int, _ limit: Int, _ text: UnsafeBufferPointer<UInt8>) -> Bool {
    var at = end
    while at < limit, text[at] == 0x20 { at += 1 }
    return at < limit && text[at] == UInt8(ascii: "+")
  }

  /// `1201이 아닌`, `not 1201`: told not to be.
  private func isDenied(_ end: Int, _ values: ValueReader) -> Bool {
    for word: StaticString in ["이 아니", "가 아니", "이 아닌", "가 아닌", "이아니", "가아니", ", not"]
    where values.starts(end, word) {
      return true
    }
    return false
  }

  private mutating func readLengths(
    _ range: Range<Int>, _ text: UnsafeBufferPointer<UInt8>, _ values: ValueReader
  ) {
    var at = range.lowerBound
    while true {
      at = TextSlice.firstDigit(text, at..<range.upperBound)
      guard at < range.upperBound else { return }
      guard at == range.lowerBound || !text[at - 1].isLetterOrDigit else {
        at += 1
        continue
      }
      let start = at
      var value: UInt64 = 0
      // `SEQ = 7001, bytes 7001 to 7350`: a comma with no digit behind it ends the number.
      while at < range.upperBound, at - start < 12,
        text[at].isDigit || text[at] == 0x2c && at + 1 < range.upperBound && text[at + 1].isDigit
      {
        if text[at].isDigit { value = value * 10 + UInt64(text[at] & 15) }
        at += 1
      }
      let unit = values.skipBlanks(at)
      for word: StaticString in ["바이트", "byte", "Byte", "BYTE", "字节", "字節", "バイト", "个字节"]
      where values.starts(unit, word) {
        if let length = UInt32(exactly: value) { lengths.append(Number(value: length, range: start..<at)) }
      }
    }
  }
}
