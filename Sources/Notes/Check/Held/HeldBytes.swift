import TCP

/// Spans of bytes that a passage tells to have arrived or to be missing, in the order in which it tells them, and the
/// ACK numbers that it names.
struct HeldBytes {
  struct Piece {
    var low: UInt64
    /// The number after its last byte.
    var end: UInt64
    var range: Range<Int>
    var hasArrived = true
  }

  private(set) var pieces: [Piece] = []
  private(set) var acks: [Quantity] = []
  /// Something is sent again: what was missing may have come later.
  private(set) var isRepaired = false

  /// - Parameter isAsked: a question above asks for the ACK number, so that a bare number answers it.
  init?(_ parts: [Range<Int>], isAsked: Bool, _ text: UnsafeBufferPointer<UInt8>) {
    guard let first = parts.first, let last = parts.last else { return nil }
    let passage = first.lowerBound..<last.upperBound
    var numbers: [Quantity] = []
    for part in parts { numbers += Quantity.all(in: part, of: text) }
    guard numbers.count >= 3, numbers.count <= 24 else { return nil }
    var isTaken = Array(repeating: false, count: numbers.count)
    var spans: [(low: Quantity, high: Quantity, isOpen: Bool)] = []
    for (index, pair) in zip(numbers, numbers.dropFirst()).enumerated() where !isTaken[index] {
      guard let isOpen = HeldBytes.span(pair.0, pair.1, text) else { continue }
      (isTaken[index], isTaken[index + 1]) = (true, true)
      spans.append((pair.0, pair.1, isOpen))
    }
    guard !spans.isEmpty, let isOpen = HeldBytes.isOpen(spans) else { return nil }
    pieces = spans.map {
      Piece(
        low: $0.low.value, end: $0.high.value + (isOpen ? 0 : 1),
        range: $0.low.range.lowerBound..<$0.high.end)
    }
    tellFates(passage, text)
    isRepaired = HeldBytes.again.stands(in: text, passage)
    for (index, number) in numbers.enumerated() where !isTaken[index] && number.unit != .bits {
      let isListed =
        index > 0 && acks.last?.range == numbers[index - 1].range
        && HeldBytes.listing.fills(numbers[index - 1].end..<number.range.lowerBound, of: text)
      let isAnswer =
        isAsked && parts.count > 1 && last.count < 80 && number.range.lowerBound >= last.lowerBound
        && (index == 0 || numbers[index - 1].range.lowerBound < last.lowerBound)
      if isListed || isAnswer || HeldBytes.isAck(number, passage, text) { acks.append(number) }
    }
  }

  // MARK: Spans

  /// Whether two numbers are the ends of a span, and then whether the second is left out: `1:1001`.
  private static func span(
    _ low: Quantity, _ high: Quantity, _ text: UnsafeBufferPointer<UInt8>
  ) -> Bool? {
    let gap = low.end..<high.range.lowerBound
    guard low.value < high.value, !gap.isEmpty, gap.count <= 24,
      !text[gap].contains(where: { $0 < 0x20 })
    else { return nil }
    let sign = Squeezed(text, gap, without: "`*")
    if sign.isOne(of: [":"]) { return true }
    return sign.isOne(of: signs) ? false : nil
  }

  private static let signs: [StaticString] = [
    "~", "-", "–", "—", "∼", "〜", "～", "..", "...", "…", "to", "through", "thru", "에서", "부터", "번에서", "번부터",
    "번~",
    "번-", "바이트~", "바이트부터", "번바이트부터", "번째부터",
  ]

  /// `1000–2000, 2000–3000` leave their ends out, `0–99` and `1..300` count them in; nil where it can't be told.
  private static func isOpen(_ spans: [(low: Quantity, high: Quantity, isOpen: Bool)]) -> Bool? {
    if spans.allSatisfy(\.isOpen) { return true }
    if spans.contains(where: \.isOpen) { return nil }
    if spans.contains(where: { span in spans.contains { $0.low.value == span.high.value } }) { return true }
    if spans.contains(where: { span in spans.contains { $0.low.value == span.high.value + 1 } }) {
      return false
    }
    let closed = spans.count {
      roundness($0.high.value - $0.low.value + 1) > roundness($0.high.value - $0.low.value)
    }
    if closed == spans.count { return false }
    return closed == 0 && spans.allSatisfy { roundness($0.high.value - $0.low.value) > 0 } ? true : nil
  }

  private static func roundness(_ value: UInt64) -> Int {
    var (rest, zeros) = (value, 0)
    while rest > 0, rest % 10 == 0 { (rest, zeros) = (rest / 10, zeros + 1) }
    return zeros
  }

  // MARK: What became of them

  private mutating func tellFates(_ passage: Range<Int>, _ text: UnsafeBufferPointer<UInt8>) {
    var told: [Bool?] = []
    var isLed = false
    for (index, piece) in pieces.enumerated() {
      let next = index + 1 < pieces.count ? pieces[index + 1].range.lowerBound : passage.upperBound
      let previous = index > 0 ? pieces[index - 1].range.upperBound : passage.lowerBound
      let behind = piece.range.upperBound..<HeldBytes.cut(piece.range.upperBound..<next, text)
      let before = HeldBytes.lastCut(previous..<piece.range.lowerBound, text)..<piece.range.lowerBound
      if let fate = HeldBytes.fate(behind, text) {
        told.append(fate)
        isLed = false
      } else if let fate = HeldBytes.fate(before, text) {
        told.append(fate)
        isLed = true
      } else {
        told.append(isLed ? told.last ?? nil : nil)
      }
    }
    for index in pieces.indices.reversed() where told[index] == nil && index + 1 < pieces.count {
      // `1~100, 201~300을 받은 뒤`: one verb behind a list.
      let gap = pieces[index].range.upperBound..<pieces[index + 1].range.lowerBound
      if HeldBytes.listing.fills(gap, of: text) { told[index] = told[index + 1] }
    }
    for index in pieces.indices { pieces[index].hasArrived = told[index] ?? true }
  }

  /// Where a clause ends.
  private static func cut(_ range: Range<Int>, _ text: UnsafeBufferPointer<UInt8>) -> Int {
    breaks.first(in: text, range)?.lowerBound ?? range.upperBound
  }

  private static func lastCut(_ range: Range<Int>, _ text: UnsafeBufferPointer<UInt8>) -> Int {
    breaks.last(in: text, range)?.upperBound ?? range.lowerBound
  }

  private static let breaks = TellingWords(",", ";", ". ", "(", ")", "→", "->", "=>", "⇒", "\n", " / ")

  private static func fate(_ range: Range<Int>, _ text: UnsafeBufferPointer<UInt8>) -> Bool? {
    if again.stands(in: text, range), arrived.stands(in: text, range) { return true }
    if missing.stands(in: text, range) { return false }
    return arrived.stands(in: text, range) ? true : nil
  }

  static let missing = TellingWords(
    "lost", "loss", "missing", "dropped", "drop", "not arriv", "not received", "n't arriv", "not yet",
    "never",
    "did not", "didn't", "gap", "hole", "absent", "유실", "손실", "빠지", "빠진", "빠졌", "빠짐", "누락", "사라", "잃", "비어",
    "비었",
    "못 받", "받지 못", "도착하지 않", "도착하지 못", "도착 안", "안 왔", "안 옴", "안 온", "오지 않", "미수신", "없")
  static let arrived = TellingWords(
    "received", "receive", "got ", "gets", "arriv", "are in", "is in", "been in", "come in", "came in",
    "buffered",
    "in the buffer", "in order", "held", "holds", "has ", "have ", "delivered", "받", "수신", "도착", "왔", "오면",
    "온 ",
    "옴", "있", "들어", "보관", "저장", "확보")
  static let again = TellingWords(
    "retrans", "resen", "re-sen", "again", "fills", "filled", "재전송", "다시 보", "다시 전송", "다시 도착", "메워", "메우",
    "채워", "채우")

  // MARK: Acknowledgments

  private static let listing = Filler(", 와 과 및 그리고 번 바이트 and & ; / 、 , 또")

  /// `ack=201`, `ACK 번호는 201`, `next ack: 400`
  private static func isAck(
    _ number: Quantity, _ passage: Range<Int>, _ text: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    let before = max(passage.lowerBound, number.range.lowerBound - 40)..<number.range.lowerBound
    guard let label = labels.last(in: text, before) else { return false }
    return links.fills(label.upperBound..<number.range.lowerBound, of: text)
  }

  private static let labels = TellingWords(
    "ack", "acknowledgment number", "acknowledgement number", "acks", "확인 응답 번호", "확인응답 번호", "확인응답번호",
    "확인 번호",
    "확인번호", "응답 번호", "승인 번호")
  private static let links = Filler(
    "= : 는 은 가 이 도 로 를 을 의 값 값은 값이 번호 번호는 번호가 번호로 number no num # is are of to the next → -> => ( [ ` * value field becomes will be "
      + "stays at remains now nowledgment s 다음 보낸다 보낼 계속 다시")
}

extension HeldBytes {
  /// The number after all that lies in one piece from the first byte on, when so many pieces have been told.
  func next(after count: Int) -> UInt64 {
    var next = pieces.map(\.low).min() ?? 0
    let held = pieces.prefix(count).filter(\.hasArrived) + untold
    while let piece = held.first(where: { $0.low <= next && $0.end > next }) { next = piece.end }
    return next
  }

  /// Where what is missing is told, all else between has come.
  private var untold: [Piece] {
    guard pieces.contains(where: { !$0.hasArrived }) else { return [] }
    var found: [Piece] = []
    var end = pieces.map(\.low).min() ?? 0
    for piece in pieces.sorted(by: { $0.low < $1.low }) {
      if piece.low > end { found.append(Piece(low: end, end: piece.low, range: piece.range)) }
      end = max(end, piece.end)
    }
    return found
  }

  /// An ACK that has to do with the ends of what was told, and not with some part of it.
  func isAtAnEnd(_ ack: UInt64) -> Bool {
    pieces.contains { [$0.low, $0.end].contains { ack + 1 >= $0 && ack <= $0 + 1 } }
  }

  /// What an ACK may say at some time.
  var possible: Set<UInt64> {
    var all = Set((0...pieces.count).map(next(after:)))
    if isRepaired {
      var whole = self
      for index in whole.pieces.indices { whole.pieces[index].hasArrived = true }
      all.insert(whole.next(after: pieces.count))
      // What fills the gaps may be told by where it begins.
      let ends = pieces.map(\.end)
      if pieces.allSatisfy(\.hasArrived), next(after: pieces.count) < ends.max() ?? 0 { all.formUnion(ends) }
    }
    return all
  }
}
