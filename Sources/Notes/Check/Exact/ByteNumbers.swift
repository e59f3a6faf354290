import TCP

/// The numbers of bytes that a line gives, whatever the notation: with a label (`seq=1001`, `ACK 1301`), under the head
/// of a column, or told (`1501번`, `starts at 1501`); and how many bytes it says are sent.
struct ByteNumbers {
  enum Role { case seq, ack, told }

  struct Number {
    var value: UInt64
    var range: Range<Int>
    var role: Role
    /// The number of a SYN: what is sent begins one further.
    var isInitial = false
  }

  private(set) var numbers: [Number] = []
  private(set) var lengths: [UInt64] = []
  /// It speaks of a SYN or a FIN, which take a number each.
  private(set) var opens = false
  private(set) var closes = false

  init(_ line: Int, _ note: borrowing CheckedNote) {
    let range = note.reading.range(of: line)
    let text = note.text
    for mention in note.reading.mentions(in: line) where mention.kind == .flag {
      opens = opens || Flags(rawValue: mention.value).contains(.syn)
      closes = closes || Flags(rawValue: mention.value).contains(.fin)
    }
    opens = opens || ByteNumbers.openings.stands(in: text, range)
    closes = closes || ByteNumbers.closings.stands(in: text, range)
    let labelled = note.numbers(of: line)
    for number in labelled.seqs { add(number, .seq) }
    for number in labelled.acks { add(number, .ack) }
    lengths = labelled.lengths.map { UInt64($0.value) }
    let head = headRole(line, note)
    for quantity in note.quantities(of: line) where quantity.unit == .none {
      guard !numbers.contains(where: { $0.range.overlaps(quantity.range) }) else { continue }
      let before = max(range.lowerBound, quantity.range.lowerBound - 24)..<quantity.range.lowerBound
      let values = ValueReader(text: text, end: range.upperBound)
      if let role = role(behind: quantity.end, range.upperBound, text) {
        numbers.append(Number(value: quantity.value, range: quantity.range, role: role))
      } else if isLength(before, text) {
        lengths.append(quantity.value)
      } else if isInitial(before, text)
        || opens && ByteNumbers.own.stands(in: text, before) && isTold(before, text)
      {
        numbers.append(
          Number(value: quantity.value, range: quantity.range, role: .seq, isInitial: true))
      } else if let head, range.count <= quantity.range.count + 4 {
        numbers.append(Number(value: quantity.value, range: quantity.range, role: head))
      } else if ByteNumbers.counters.contains(where: { values.starts(quantity.end, $0) })
        || isTold(before, text)
      {
        numbers.append(Number(value: quantity.value, range: quantity.range, role: .told))
      }
    }
    numbers.sort { $0.range.lowerBound < $1.range.lowerBound }
  }

  private mutating func add(_ number: LineNumbers.Number, _ role: Role) {
    numbers.append(Number(value: UInt64(number.value), range: number.range, role: role))
  }

  /// What the head of the column above a cell says its numbers are.
  private func headRole(_ line: Int, _ note: borrowing CheckedNote) -> Role? {
    let block = note.reading.block(of: line)
    guard block.kind == .cell, !block.isHeaderRow,
      let head = note.table(block.container)?.head.first(where: { $0.column == block.column })
    else { return nil }
    for mention in note.reading.mentions(in: head.line) {
      if mention.kind == .number { return mention.value == 0 ? .seq : .ack }
      if mention.kind == .flag, Flags(rawValue: mention.value) == .ack { return .ack }
    }
    return nil
  }

  // MARK: Words

  private func isLength(_ before: Range<Int>, _ text: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let word = ByteNumbers.lengthWords.last(in: text, before) else { return false }
    return Squeezed(text, word.upperBound..<before.upperBound, without: "`*").isOne(of: [
      "", "=", ":", "가", "는", "은", "(",
    ])
  }

  /// `89를 확인 번호로 보낸다`: the label stands behind its number.
  private func role(behind end: Int, _ limit: Int, _ text: UnsafeBufferPointer<UInt8>) -> Role? {
    let values = ValueReader(text: text, end: limit)
    for particle: StaticString in ["를 ", "을 "] where values.starts(end, particle) {
      let at = end + particle.utf8CodeUnitCount
      if ByteNumbers.ackNames.contains(where: { values.starts(at, $0) }) { return .ack }
      if ByteNumbers.seqNames.contains(where: { values.starts(at, $0) }) { return .seq }
    }
    return nil
  }

  private static let ackNames: [StaticString] = ["확인 번호로", "확인 응답 번호로", "ACK로", "ack로", "ACK 번호로", "확인번호로"]
  private static let seqNames: [StaticString] = ["순서 번호로", "시퀀스 번호로", "SEQ로", "seq로", "초기 번호로"]

  private func isInitial(_ before: Range<Int>, _ text: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let word = ByteNumbers.initials.last(in: text, before) else { return false }
    return Squeezed(text, word.upperBound..<before.upperBound, without: "`*").isOne(of: [
      "", "=", ":", "이", "은", "을", "(", "is", "of", "→", "c=", "s=", "a=", "b=",
    ])
  }

  private func isTold(_ before: Range<Int>, _ text: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let word = ByteNumbers.telling.last(in: text, before) else { return false }
    return Squeezed(text, word.upperBound..<before.upperBound, without: "`*").isOne(of: [
      "", "=", ":", "is", "the",
    ])
  }

  private static let openings = TellingWords(
    " s. ", "[s.", "[s]", "isn", "[s", "syn", "연결", "握手", "초기", "initial")
  private static let closings = TellingWords(
    " f. ", " fp. ", "[f.", "[fp.", "fin", "[f", "연결", "종료", "close", "挥手")
  private static let lengthWords = TellingWords("len", "length", "길이", "长度", "長さ", "payload")
  private static let initials = TellingWords(
    "isn", "initial number", "초기 번호", "初始序号", "syn at", "syn sent at", "fin at")
  private static let own = TellingWords("자기 번호", "내 번호", "my number")
  private static let telling = TellingWords(
    "number", "자기 번호", "내 번호", "count at", "counting at", "start counting at", "starts at", "starting at",
    "start at", "begins at", "starts with", "starting with", "번호는",
    "번호가", "byte",
    "sent at", "next is", "다음은", "从")
  private static let counters: [StaticString] = ["번", " 번", "号", "番"]
}
