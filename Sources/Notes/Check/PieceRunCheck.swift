import Questions
import TCP

/// Pieces of one size and the numbers they begin with: `three segments of 1000 bytes: 9001, 10001 and 11001`,
/// `1200바이트짜리 세그먼트 3개` over `seq=20000`, `seq=21200`, `seq=22400`; and what acknowledges them all.
enum PieceRunCheck: NoteCheck {
  private typealias Number = (value: UInt64, range: Range<Int>)

  /// The first number, the size and how many there are.
  private struct Run {
    var first: UInt64
    var size: UInt64
    var count: UInt64
    /// The last line it is told on.
    var line: Int
    var end: Int

    func begin(_ index: Int) -> UInt64 { first + UInt64(index) * size }
    var next: UInt64 { first + count * size }
    func isBoundary(_ value: UInt64) -> Bool {
      value >= first && value <= next && (value - first) % size == 0
    }
  }

  static func check(_ note: inout CheckedNote) {
    for line in note.lines.withDigits
    where note.words[line].contains(.runs) && !note.isCode(line) && note.reading.block(of: line).kind != .cell
    {
      for sentence in note.sentences(of: line) where sentence.count < 400 {
        guard let size = size(sentence, note), let run = run(of: size, sentence, line, &note) else {
          continue
        }
        checkAnswer(run, &note)
      }
    }
  }

  // MARK: The run

  /// `three pieces of 1000 bytes`, `1000바이트짜리 세그먼트 3개`: several, and how long each is.
  private static func size(_ sentence: Range<Int>, _ note: CheckedNote) -> Quantity? {
    let lengths = Quantity.all(in: sentence, of: note.text).filter { $0.unit == .bytes && !$0.isAttribute }
    let described = Quantity.all(in: sentence, of: note.text).filter { $0.unit == .bytes && $0.isAttribute }
    guard let size = (lengths + described).first, lengths.count + described.count == 1,
      (10...65_535).contains(size.value), pieces.stands(in: note.text, sentence),
      several.stands(in: note.text, sentence), !apart.stands(in: note.text, sentence)
    else { return nil }
    return size
  }

  private static func run(
    of size: Quantity, _ sentence: Range<Int>, _ line: Int, _ note: inout CheckedNote
  ) -> Run? {
    let told = row(behind: size.end, sentence, note)
    let numbers = told.count >= 3 ? told.map { ($0, line) } : listed(below: line, note)
    guard numbers.count >= 3 else { return nil }
    let values = numbers.map(\.0.value)
    // All but one go on by the size of a piece.
    let starts = values.indices.compactMap { index -> UInt64? in
      let ahead = UInt64(index) * size.value
      return values[index] >= ahead ? values[index] - ahead : nil
    }
    guard
      let first = starts.max(by: { one, other in
        starts.count { $0 == one } < starts.count { $0 == other }
      }), let last = numbers.last
    else { return nil }
    let run = Run(
      first: first, size: size.value, count: UInt64(values.count), line: last.1, end: last.0.range.upperBound)
    let wrong = values.indices.filter { values[$0] != run.begin($0) }
    guard wrong.count <= 1, values.count - wrong.count >= 2 else { return nil }
    if let slip = wrong.first {
      // A step of another size may be a gap.
      let isLast = slip + 1 == values.count
      guard !isLast || isSlip(values[slip], of: run.begin(slip), size: size.value) else { return nil }
      report(
        numbers[slip].0, numbers[slip].1, run.begin(slip), run.begin(slip - (slip > 0 ? 1 : 0)), size.value,
        "SEQ", &note)
    }
    return run
  }

  /// `: 9001, 10001 and 11001`
  private static func row(behind start: Int, _ sentence: Range<Int>, _ note: CheckedNote) -> [Number] {
    var row: [Number] = []
    for number in Quantity.all(in: start..<sentence.upperBound, of: note.text) {
      guard number.unit == .none else { break }
      if let last = row.last, !joints.fills(last.range.upperBound..<number.range.lowerBound, of: note.text) {
        if row.count >= 3 { break }
        row = []
      }
      row.append((number.value, number.range))
    }
    return row.count >= 3 ? row : []
  }

  /// A SEQ a line, right below.
  private static func listed(below line: Int, _ note: CheckedNote) -> [(Number, Int)] {
    var found: [(Number, Int)] = []
    for below in line + 1..<min(line + 10, note.reading.lineCount) {
      let numbers = note.numbers(of: below)
      guard let seq = numbers.seqs.first, numbers.seqs.count == 1, numbers.acks.isEmpty,
        note.reading.block(of: below).kind != .cell,
        note.reading.mentions(in: below).allSatisfy({ $0.kind != .flag })
      else {
        if found.isEmpty, below <= line + 2, numbers.isEmpty { continue }
        break
      }
      found.append(((UInt64(seq.value), seq.range), below))
    }
    return found
  }

  private static func isSlip(_ told: UInt64, of right: UInt64, size: UInt64) -> Bool {
    let distance = max(told, right) - min(told, right)
    return distance <= 3 || distance < size && distance != size / 2
      || Digits.isTypo(String(told), of: String(right))
  }

  // MARK: What acknowledges them

  private static func checkAnswer(_ run: Run, _ note: inout CheckedNote) {
    for line in run.line..<min(run.line + 5, note.reading.lineCount) {
      let range = note.reading.range(of: line)
      let start = line == run.line ? run.end : range.lowerBound
      if line > run.line, note.reading.block(of: line).kind == .heading { return }
      guard start < range.upperBound, acks.stands(in: note.text, start..<range.upperBound) else { continue }
      for number in Quantity.all(in: start..<range.upperBound, of: note.text) where number.unit == .none {
        let before = max(start, number.range.lowerBound - 32)..<number.range.lowerBound
        guard acks.stands(in: note.text, before),
          !before.contains(where: { note.text[$0].isDigit }), !run.isBoundary(number.value)
        else { continue }
        let distance = max(number.value, run.next) - min(number.value, run.next)
        guard distance <= 2 || Digits.isTypo(String(number.value), of: String(run.next)) else { continue }
        // A FIN may ride on the last.
        if number.value == run.next + 1, fins.stands(in: note.text, note.reading.range(of: run.line)) {
          continue
        }
        report(
          (number.value, number.range), line, run.next, run.next - run.size, run.size, "ACK", &note)
        return
      }
      return
    }
  }

  private static func report(
    _ told: Number, _ line: Int, _ right: UInt64, _ from: UInt64, _ size: UInt64, _ name: String,
    _ note: inout CheckedNote
  ) {
    guard !note.isBeside(line), !note.isReported(told.range), right <= UInt64(UInt32.max) else { return }
    let working = from == right ? nil : "\(from) + \(size) = \(right)"
    note.report(
      name == "ACK" ? "ack-arithmetic" : "seq-arithmetic", at: told.range,
      Bilingual(
        ko: "\(name) 번호는 \(String(told.value).with(.subject)) 아니라 \(right)입니다.",
        en: "The \(name) number should be \(right), not \(told.value)."),
      expected: Bilingual(ko: "\(name) \(right)", en: "\(name) \(right)"), reference: "RFC 9293 3.4",
      working: working.map { Bilingual(ko: $0, en: $0) })
  }

  // MARK: Words

  static let pieces = TellingWords(
    "segments", "pieces", "packets", "chunks", "blocks", "세그먼트", "조각", "패킷", "덩어리", "报文段", "セグメント")
  private static let several = TellingWords(
    "two ", "three ", "four ", "five ", "six ", "several ", "each", "2 ", "3 ", "4 ", "5 ", "6 ", "2개", "3개",
    "4개",
    "5개", "두 개", "세 개", "네 개", "다섯 개", "여러 개", "씩", "짜리", "三个", "3つ", "개의")
  private static let apart = TellingWords(
    "overlap", "겹치", "every other", "out of order", "window", "윈도", "sack", "재전송", "retrans", "respectively",
    "각각")
  private static let joints = Filler("and then , & 과 와 번 번과 그리고 seq sequence number 번호 시퀀스 순서 → > 、 ，")
  private static let acks = TellingWords("ack", "확인", "승인", "确认", "確認")
  private static let fins = TellingWords("fin")
}
