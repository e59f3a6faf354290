import Questions
import TCP

/// Acknowledgments told in prose where something is missing: `if bytes 3000-3499 are lost but 3500-5999 arrive … ack=6000`,
/// `Seq2 没收到，Seq3 到达了，于是 Ack 回 4`. None goes past what is missing.
enum LostPieceCheck: NoteCheck {
  static func check(_ note: inout CheckedNote) {
    guard note.speaksOfTCP || note.reading.kinds.contains(.flag) else { return }
    guard note.words.all.contains(.lost) else { return }
    var counting: [Int] = []
    for line in 0..<note.reading.lineCount {
      guard note.survey[line].contains(.digit) else { continue }
      let range = note.reading.range(of: line)
      if range.count < 500, note.words[line].contains(.lost) { checkSpan(line, &note) }
      if let last = counting.last,
        line - last > 3 || note.sectionNumber(of: line) != note.sectionNumber(of: last)
          || note.reading.block(of: line).container != note.reading.block(of: last).container
      {
        play(counting, &note)
        counting = []
      }
      if note.words[line].contains(.pieces), !note.isFenced(line) { counting.append(line) }
    }
    play(counting, &note)
  }

  static let lost = TellingWords(
    "lost", "유실", "손실", "사라", "missing", "丢", "没收到", "没有收到", "失われ", "도착하지 않")

  // MARK: Bytes

  /// A span of bytes told to be lost, and the first number acknowledged on its line or just below.
  private static func checkSpan(_ line: Int, _ note: inout CheckedNote) {
    guard let hole = hole(line, note) else { return checkRow(line, &note) }
    let section = note.sectionNumber(of: line)
    for below in line..<min(note.reading.lineCount, line + 6) {
      guard note.sectionNumber(of: below) == section else { return }
      let range = note.reading.range(of: below)
      if later.stands(in: note.text, range) || below > line && note.words[below].contains(.lost) { return }
      let numbers = note.numbers(of: below)
      guard let ack = numbers.acks.first(where: { $0.range.lowerBound > hole.end }) else { continue }
      // `it sends 701-800 again and gets an ACK of 901`: the missing bytes come in between.
      let between = max(hole.end, range.lowerBound)..<ack.range.lowerBound
      if Quantity.all(in: between, of: note.text).contains(where: { $0.value == hole.first }) { return }
      guard UInt64(ack.value) > hole.first,
        hole.beyond.contains(where: { $0 == UInt64(ack.value) || $0 + 1 == UInt64(ack.value) }),
        !note.isBeside(line)
      else { return }
      return note.reportPastHole(at: ack.range, right: hole.first)
    }
  }

  /// `If segment 3 is lost … ACK 13001`, where the rows of a table give the segments' numbers.
  private static func checkRow(_ line: Int, _ note: inout CheckedNote) {
    let range = note.reading.range(of: line)
    guard let word = rows.first(in: note.text, range), !note.tables.isEmpty,
      !later.stands(in: note.text, range)
    else { return }
    let quantities = Quantity.all(in: word.upperBound..<range.upperBound, of: note.text)
    guard let piece = quantities.first, piece.range.lowerBound - word.upperBound <= 2,
      let gone = lost.first(
        in: note.text, piece.range.upperBound..<min(range.upperBound, piece.range.upperBound + 24)),
      let ack = note.numbers(of: line).acks.last, ack.range.lowerBound > gone.upperBound
    else { return }
    for table in note.tables.reversed() {
      guard let first = table.rows.first?.cells.first?.line, first < line, line - first < 60,
        let column = table.column(holding: seqs, in: note.reading)
      else { continue }
      let starts = table.rows.compactMap { row -> (UInt64, UInt64)? in
        guard let head = row[0], let cell = row[column],
          let number = note.quantities(of: head).last,
          let seq = note.quantities(of: cell).first
        else { return nil }
        return (number.value, seq.value)
      }
      guard let right = starts.first(where: { $0.0 == piece.value })?.1, right != UInt64(ack.value),
        starts.contains(where: { $0.1 == UInt64(ack.value) && $0.0 > piece.value }), !note.isBeside(line)
      else { return }
      return note.reportPastHole(at: ack.range, right: right)
    }
  }

  private static let rows = TellingWords("segment ", "packet ", "세그먼트 ", "패킷 ", "报文段 ", "数据包 ")
  private static let seqs = TellingWords("seq", "시퀀스", "순서 번호", "序号", "序列号")

  private static func hole(_ line: Int, _ note: CheckedNote) -> (first: UInt64, beyond: [UInt64], end: Int)? {
    let range = note.reading.range(of: line)
    for sentence in note.sentences(of: line) {
      let quantities = Quantity.all(in: sentence, of: note.text)
      let clause = Clause(note.text, sentence, quantities, line)
      let spans = zip(quantities, quantities.dropFirst()).filter {
        clause.isSpan($0, $1) && $0.value < $1.value
      }
      guard
        let gone = spans.first(where: {
          let tail = $0.1.range.upperBound..<min(range.upperBound, $0.1.range.upperBound + 40)
          return lost.first(in: note.text, tail).map {
            links.fills(tail.lowerBound..<$0.lowerBound, of: note.text)
          } ?? false
        })
      else { continue }
      let beyond = spans.filter { $0.0.value >= gone.1.value }.map { $0.1.value } + [gone.1.value]
      return (gone.0.value, beyond, gone.1.range.upperBound)
    }
    return nil
  }

  private static let links = Filler(
    "are is was were get gets got be been all both bytes byte segment segments packet 바이트 바이트가 구간 구간이 세그먼트 세그먼트가 패킷 패킷이 이 가 은 는 가 네트워크에서 중간에 字节 的 数据 数据包 这段 报文 被 ）"
  )
  private static let later = TellingWords(
    "재전송", "retrans", "resend", "resent", "重传", "再送", "다시 보내", "fills", "filled", "채워", "메워")

  // MARK: Counted pieces

  static let pieces = TellingWords(
    "seq1", "seq2", "seq3", "seq4", "seq5", "seq 1", "seq 2", "seq 3", "패킷 2", "패킷2", "packet 2", "packet 3",
    "2번 패킷", "3번 패킷")

  private enum Token { case piece(Int), arrived, gone, ack(Int, Range<Int>) }

  /// Pieces numbered from one, told to arrive or to be missing, with the acknowledgments sent for them.
  private static func play(_ lines: [Int], _ note: inout CheckedNote) {
    guard lines.count >= 2 else { return }
    var arrived: Set<Int> = []
    var pending: [Int] = []
    var isComing = false
    var right = 0
    var wrong: [(range: Range<Int>, right: Int)] = []
    for line in lines {
      if note.isBeside(line) { return }
      for token in tokens(line, note) {
        switch token {
        case .piece(let number):
          if isComing { arrived.insert(number) } else { pending.append(number) }
        case .arrived:
          // `收到了 Seq2`: the verb stands before what has come.
          isComing = pending.isEmpty
          arrived.formUnion(pending)
          pending = []
        case .gone: (pending, isComing) = ([], false)
        case .ack(let number, let range):
          isComing = false
          guard !arrived.isEmpty else { continue }
          var next = 1
          while arrived.contains(next) { next += 1 }
          if number == next { right += 1 } else { wrong.append((range, next)) }
        }
      }
    }
    guard right >= 2, wrong.count <= right else { return }
    for slip in wrong { note.reportPastHole(at: slip.range, right: slip.right) }
  }

  private static func tokens(_ line: Int, _ note: CheckedNote) -> [Token] {
    let range = note.reading.range(of: line)
    var tokens: [Token] = []
    var at = range.lowerBound
    while at < range.upperBound {
      if let (number, end) = numbered(names, at, range, note) {
        tokens.append(.piece(number))
        at = end
      } else if let (number, end) = numbered(answers, at, range, note) {
        tokens.append(.ack(number, at..<end))
        at = end
      } else if stands(absent, at, range, note) {
        tokens.append(.gone)
        at += 3
      } else if stands(present, at, range, note) {
        // 没收到: the word for what is missing holds that for what has come.
        if case .gone? = tokens.last {} else { tokens.append(.arrived) }
        at += 3
      } else {
        at += 1
      }
    }
    return tokens
  }

  private static let names: [StaticString] = ["Seq", "seq", "패킷", "Packet", "packet"]
  private static let answers: [StaticString] = ["Ack", "ACK", "ack"]
  private static let absent = TellingWords("没收到", "没有收到", "丢", "lost", "유실", "도착하지", "손실")
  private static let present = TellingWords("到了", "到达", "收到", "送到", "arrive", "도착", "received")

  private static func stands(_ words: TellingWords, _ at: Int, _ range: Range<Int>, _ note: CheckedNote)
    -> Bool
  {
    words.first(in: note.text, at..<min(range.upperBound, at + 16))?.lowerBound == at
  }

  /// `Seq1`, `Ack 回 2`, `Ack = 2`, `ACK 2`
  private static func numbered(
    _ words: [StaticString], _ at: Int, _ range: Range<Int>, _ note: CheckedNote
  ) -> (Int, Int)? {
    let values = ValueReader(text: note.text, end: range.upperBound)
    guard let word = words.first(where: { values.starts(at, $0) }) else { return nil }
    var end = values.skipBlanks(at + word.utf8CodeUnitCount)
    for joint: StaticString in ["回", "=", "为"] where values.starts(end, joint) {
      end = values.skipBlanks(end + joint.utf8CodeUnitCount)
    }
    guard end < range.upperBound, note.text[end].isDigit,
      end + 1 >= range.upperBound || !note.text[end + 1].isLetterOrDigit
    else { return nil }
    return (Int(note.text[end] & 15), end + 1)
  }
}
