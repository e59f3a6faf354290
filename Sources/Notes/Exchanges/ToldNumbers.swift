import Questions
import TCP

/// What a stretch of text says of one segment: its flags, and each number by the word beside it: `SEQ 1300, ACK 640`,
/// `901번부터 25바이트`, `926 주세요`, `[40001, 25501]`.
///
/// A number that has no place in a segment leaves the whole unread.
struct ToldNumbers {
  enum Role { case seq, ack, length, other, bare }

  fileprivate(set) var flags: Flags = []
  fileprivate(set) var seq: UInt32?
  fileprivate(set) var ack: UInt32?
  fileprivate(set) var length: UInt32?
  /// A number beside a pair of brackets: how long it is, if what follows says so.
  private(set) var supposed: UInt32?

  var isEmpty: Bool { flags.isEmpty && seq == nil && ack == nil && length == nil }

  init?(_ range: Range<Int>, line: Int, _ reading: borrowing Reading) {
    let text = reading.text
    guard !ToldNumbers.unread.stands(in: text, range) else { return nil }
    let numbers = ToldNumber.all(in: range, of: text)
    var bare: [ToldNumber] = []
    for number in numbers where !isBit(number, text) {
      switch number.role {
      case .seq: if !set(\.seq, number.value) { return nil }
      case .ack: if !set(\.ack, number.value) { return nil }
      case .length: if !set(\.length, number.value) { return nil }
      case .bare: bare.append(number)
      case .other: continue
      }
      if let end = number.last {
        let count = end >= number.value ? end - number.value : 0
        guard count > 0, set(\.length, number.isOpen ? count : count + 1) else { return nil }
      }
    }
    guard readPair(bare, range, text), readFlags(range, line, reading) else { return nil }
    if ack != nil { flags.insert(.ack) }
    if isEmpty { return nil }
  }

  // MARK: From a table's cells

  init() {}

  /// A cell that holds flags and nothing else.
  init?(flags range: Range<Int>, line: Int, _ reading: borrowing Reading) {
    guard readFlags(range, line, reading), !flags.isEmpty else { return nil }
  }

  mutating func give(seq: UInt32) -> Bool { set(\.seq, UInt64(seq)) }
  mutating func give(length: UInt32) -> Bool { set(\.length, UInt64(length)) }
  mutating func give(ack: UInt32) { self.ack = ack }

  /// What another cell of the row tells; false where the two contradict each other.
  mutating func join(_ other: ToldNumbers) -> Bool {
    flags.formUnion(other.flags)
    for part in [\ToldNumbers.seq, \.ack, \.length] {
      if let value = other[keyPath: part], !set(part, UInt64(value)) { return false }
    }
    return true
  }

  /// `0` under ACK where nothing is acknowledged.
  mutating func settle() {
    if ack == 0, !flags.contains(.ack) { ack = nil }
    if ack != nil { flags.insert(.ack) }
  }

  private mutating func set(_ part: WritableKeyPath<ToldNumbers, UInt32?>, _ value: UInt64) -> Bool {
    guard let value = UInt32(exactly: value) else { return false }
    if let known = self[keyPath: part] { return known == value }
    self[keyPath: part] = value
    return true
  }

  /// `SYN=1`, `ACK=0`
  private func isBit(_ number: ToldNumber, _ text: UnsafeBufferPointer<UInt8>) -> Bool {
    guard number.value <= 1, let label = number.label,
      text[label.upperBound..<number.range.lowerBound].contains(UInt8(ascii: "="))
    else { return false }
    return text[label].allSatisfy(\.isUpper)
      && Lexicon.flags(spelled: String(decoding: text[label], as: UTF8.self)) != nil
  }

  /// `[40001, 25501]`, `(900 / 401)`, `[900, –]`: SEQ and ACK without their names; `500 more [25501, 40001]`.
  private mutating func readPair(
    _ bare: [ToldNumber], _ range: Range<Int>, _ text: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    if bare.isEmpty { return true }
    guard seq == nil, ack == nil else { return false }
    var rest = bare
    for (one, other) in zip(bare, bare.dropFirst()) where isPair(one, other, range, text) {
      guard seq == nil, set(\.seq, one.value), set(\.ack, other.value) else { return false }
      rest.removeAll { $0.range == one.range || $0.range == other.range }
    }
    if seq == nil, let last = bare.last, isAlone(last, range, text), set(\.seq, last.value) {
      rest.removeLast()
    }
    if rest.isEmpty { return true }
    guard seq != nil, length == nil, rest.count == 1 else { return false }
    supposed = UInt32(exactly: rest[0].value)
    return supposed != nil
  }

  private func isPair(
    _ one: ToldNumber, _ other: ToldNumber, _ range: Range<Int>, _ text: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    isOpen(before: one, range, text)
      && Squeezed(text, one.range.upperBound..<other.range.lowerBound, without: "").isOne(of: [
        ",", "/", ";", "|",
      ])
      && Squeezed(text, other.range.upperBound..<close(behind: other, range, text), without: "").equals("")
  }

  /// `[900, –]`: nothing is acknowledged yet.
  private func isAlone(_ number: ToldNumber, _ range: Range<Int>, _ text: UnsafeBufferPointer<UInt8>) -> Bool
  {
    isOpen(before: number, range, text)
      && Squeezed(text, number.range.upperBound..<close(behind: number, range, text), without: "").isOne(of: [
        ",-", ",–", ",—", "/-", "/–", ",x", ",?",
      ])
  }

  private func isOpen(
    before number: ToldNumber, _ range: Range<Int>, _ text: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    text[range.lowerBound..<number.range.lowerBound].last { $0 != 0x20 }?.isOne(of: "[(<") ?? false
  }

  private func close(behind number: ToldNumber, _ range: Range<Int>, _ text: UnsafeBufferPointer<UInt8>)
    -> Int
  {
    text[number.range.upperBound..<range.upperBound].firstIndex { $0.isOne(of: "])>") } ?? range.upperBound
  }

  private mutating func readFlags(_ range: Range<Int>, _ line: Int, _ reading: Reading) -> Bool {
    let text = reading.text
    for mention in reading.mentions(in: line)
    where mention.kind == .flag && range.contains(Int(mention.start)) {
      let behind = Int(mention.end)..<min(range.upperBound, Int(mention.end) + 16)
      if TextSlice(text, behind).hasPrefix("=0") { continue }
      let before = max(range.lowerBound, Int(mention.start) - 8)..<Int(mention.start)
      let isSpokenOf =
        ToldNumbers.owners.contains { TextSlice(text, before).hasSuffix($0) }
        || ToldNumbers.answered.stands(in: text, behind)
      if isSpokenOf { return false }
      flags.formUnion(Flags(rawValue: mention.value))
    }
    return true
  }

  /// Another flag is spoken of than is sent.
  private static let owners: [StaticString] = [
    " of ", " for ", " the ", " his ", " her ", " your ", " my ",
  ]
  private static let answered = TellingWords("에 대한", "에 대해", "을 받", "를 받", "을 확인", "를 확인", "'s ")
  /// What is not so, may be, or came to nothing; and what is asked.
  private static let unread = TellingWords(
    "n't", " not ", "없이", "아니", "않", "못", "if ", "만약", "면 ", "?", "？", "sack", "would", "should", "不", "未",
    "probe",
    "프로브", "keep-alive", "+ 1", "+1", "…", "...")
}

/// A number of a told segment and what the words beside it make of it.
struct ToldNumber {
  var value: UInt64
  var range: Range<Int>
  var role = ToldNumbers.Role.bare
  /// The word before it that says what it is.
  var label: Range<Int>?
  /// `1:7`, `151–200`: where what begins with it ends.
  var last: UInt64?
  /// `1:7`: the end is no part of it.
  var isOpen = false

  static func all(in range: Range<Int>, of text: UnsafeBufferPointer<UInt8>) -> [ToldNumber] {
    var found: [ToldNumber] = []
    var at = range.lowerBound
    var gap = range.lowerBound
    while at < range.upperBound {
      guard text[at].isDigit else {
        at += 1
        continue
      }
      let isPart = at > range.lowerBound && (text[at - 1].isLetterOrDigit || text[at - 1].isOne(of: "._^"))
      var (value, end) = digits(at, range.upperBound, text)
      if isPart || isDecimal(end, range.upperBound, text) {
        while end < range.upperBound, text[end].isLetterOrDigit || isDecimal(end, range.upperBound, text) {
          end += 1
        }
        at = end
        continue
      }
      var number = ToldNumber(value: value, range: at..<end)
      if let (last, isOpen, behind) = span(end, range.upperBound, text), last > value {
        (number.last, number.isOpen) = (last, isOpen)
        number.range = at..<behind
        end = behind
      }
      number.label = ToldWords.label(gap..<at, text)?.range
      number.role = role(of: number, gap..<at, end..<range.upperBound, text)
      found.append(number)
      value = 0
      (at, gap) = (end, end)
    }
    return found
  }

  private static func role(
    of number: ToldNumber, _ before: Range<Int>, _ behind: Range<Int>, _ text: UnsafeBufferPointer<UInt8>
  ) -> ToldNumbers.Role {
    let label = ToldWords.label(before, text)
    if label?.role == .other { return .other }
    if number.last != nil { return .seq }
    return ToldWords.suffix(behind, text) ?? label?.role ?? .bare
  }

  private static func digits(
    _ start: Int, _ limit: Int, _ text: UnsafeBufferPointer<UInt8>
  ) -> (UInt64, Int) {
    var at = start
    var value: UInt64 = 0
    while at < limit, at - start < 15 {
      if text[at].isDigit {
        value = value * 10 + UInt64(text[at] & 15)
      } else if text[at] != UInt8(ascii: ",") || at - start > 3 && !isGroup(start, at, text)
        || !isThree(at + 1, limit, text)
      {
        break
      }
      at += 1
    }
    return (value, at)
  }

  /// `1,000,000`: the groups before it are of three.
  private static func isGroup(_ start: Int, _ at: Int, _ text: UnsafeBufferPointer<UInt8>) -> Bool {
    at - 4 >= start && text[at - 4] == UInt8(ascii: ",")
  }

  private static func isThree(_ at: Int, _ limit: Int, _ text: UnsafeBufferPointer<UInt8>) -> Bool {
    at + 3 <= limit && (at..<at + 3).allSatisfy { text[$0].isDigit }
      && (at + 3 == limit || !text[at + 3].isDigit)
  }

  private static func isDecimal(_ at: Int, _ limit: Int, _ text: UnsafeBufferPointer<UInt8>) -> Bool {
    at + 1 < limit && text[at] == UInt8(ascii: ".") && text[at + 1].isDigit
  }

  private static func span(
    _ at: Int, _ limit: Int, _ text: UnsafeBufferPointer<UInt8>
  ) -> (last: UInt64, isOpen: Bool, end: Int)? {
    let values = ValueReader(text: text, end: limit)
    let sign = values.skipBlanks(at)
    for (word, isOpen) in [(":", true), ("~", false), ("–", false), ("-", false), ("∼", false)]
      as [(StaticString, Bool)]
    where values.starts(sign, word) {
      let begin = values.skipBlanks(sign + word.utf8CodeUnitCount)
      guard begin < limit, text[begin].isDigit, !isOpen || begin == at + 1 else { return nil }
      let (last, end) = digits(begin, limit, text)
      return (last, isOpen, end)
    }
    return nil
  }
}
