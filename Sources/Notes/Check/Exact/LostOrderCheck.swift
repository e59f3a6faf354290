import Questions
import TCP

/// Acknowledgments of pieces of which one is lost, or comes late, in a table, a list or sentences: until it has come
/// none goes past it, and then the next names all that has.
enum LostOrderCheck: NoteCheck {
  /// What is known of one stream.
  private struct Stream {
    var section = -1
    var line = 0
    /// Of a drawing, or 0.
    var drawing: Int32 = 0
    var pieces: [(start: UInt64, end: UInt64?)] = []
    var size: UInt64?
    /// Where the first missing byte is.
    var hole: UInt64?
    var holeLine = 0
    /// Where others are, of this stream or of the other side's.
    var others: Set<UInt64> = []
    var isFilled = false
    /// What rows call their pieces: `| S2 | 1001~2000 |`.
    var labels: [(name: TellingWords, start: UInt64)] = []

    mutating func take(_ told: SentPieces) {
      if let size = told.size { self.size = size }
      for piece in told.pieces where !pieces.contains(where: { $0.start == piece.start }) {
        pieces.append((piece.start, piece.end))
      }
      pieces.sort { $0.start < $1.start }
    }

    func end(of index: Int) -> UInt64? {
      if let end = pieces[index].end { return end }
      if let size { return pieces[index].start + size }
      if index + 1 < pieces.count { return pieces[index + 1].start }
      return index >= 1 ? pieces[index].start + (pieces[index].start - pieces[index - 1].start) : nil
    }

    /// The piece that is counted, from 1; where all have one size, those not named one by one too.
    func start(of ordinal: Int) -> UInt64? {
      if ordinal == Ordinals.middle { return pieces.count % 2 == 1 ? pieces[pieces.count / 2].start : nil }
      if ordinal == Ordinals.last { return pieces.last?.start }
      if let size, pieces.count == 1, let first = pieces.first {
        return first.start + UInt64(ordinal - 1) * size
      }
      return ordinal <= pieces.count ? pieces[ordinal - 1].start : nil
    }

    /// Whether a number is where some piece begins or ends.
    func isBoundary(_ value: UInt64) -> Bool {
      if pieces.indices.contains(where: { pieces[$0].start == value || end(of: $0) == value }) { return true }
      guard let size, pieces.count == 1, let first = pieces.first, value > first.start else { return false }
      return (value - first.start) % size == 0 && (value - first.start) / size <= 12
    }

    /// Behind all that follows without a gap; nil where something is not told.
    var whole: UInt64? {
      guard pieces.count >= 2 else { return nil }
      // Where sizes are told piece by piece, one without is an acknowledgment, or the other side's.
      let sized = pieces.filter { $0.end != nil }
      if sized.count >= 2 { return Stream.end(ofRun: sized, past: hole) }
      for index in pieces.indices.dropLast() where end(of: index) != pieces[index + 1].start { return nil }
      return end(of: pieces.count - 1)
    }

    private static func end(ofRun pieces: [(start: UInt64, end: UInt64?)], past hole: UInt64?) -> UInt64? {
      var reached = pieces[0].start
      for piece in pieces where piece.start == reached { reached = piece.end ?? reached }
      return hole.flatMap { reached > $0 ? reached : nil }
    }
  }

  static func check(_ note: inout CheckedNote) {
    guard note.words.all.contains(.lost) || note.reading.kinds.contains(.number) else { return }
    let sections = sectionsOfGaps(note)
    if sections.isEmpty { return }
    var stream = Stream()
    var line = 0
    while line < note.reading.lineCount {
      let unit = unit(from: line, note)
      defer { line = unit.upperBound }
      guard sections.contains(note.sectionNumber(of: line)),
        unit.contains(where: { note.survey[$0].contains(.digit) || note.words[$0].contains(.lost) }),
        !note.isCode(line)
      else { continue }
      let drawing = note.isFenced(line) ? note.reading.block(of: line).container : 0
      if drawing != stream.drawing, drawing > 0 || stream.drawing > 0 {
        stream = Stream(section: note.sectionNumber(of: line), line: line, drawing: drawing)
      } else if note.sectionNumber(of: line) != stream.section || line - stream.line > 14
        || opensTask(line, note)
      {
        stream = Stream(section: note.sectionNumber(of: line))
      }
      stream.line = line
      judge(unit, &stream, &note)
    }
  }

  /// Where something is lost, or comes before what stands in front of it.
  private static func sectionsOfGaps(_ note: CheckedNote) -> Set<Int> {
    var sections: Set<Int> = []
    for words in [lost, firsts] {
      var at = 0
      while let word = words.first(in: note.text, at..<note.text.count) {
        at = word.upperBound
        sections.insert(note.sectionNumber(of: note.reading.document.line(at: word.lowerBound)))
      }
    }
    return sections
  }

  /// A line, or all cells of a row.
  private static func unit(from line: Int, _ note: CheckedNote) -> Range<Int> {
    let block = note.reading.block(of: line)
    guard block.kind == .cell else { return line..<line + 1 }
    var end = line + 1
    while end < note.reading.lineCount, note.reading.block(of: end).kind == .cell,
      note.reading.block(of: end).container == block.container, note.reading.block(of: end).row == block.row
    { end += 1 }
    return line..<end
  }

  /// `**Exercise C.**`, `예제 2`: other pieces come.
  private static func opensTask(_ line: Int, _ note: CheckedNote) -> Bool {
    let range = note.reading.range(of: line)
    return tasks.first(in: note.text, range.lowerBound..<min(range.upperBound, range.lowerBound + 16)).map {
      $0.lowerBound - TermLine.skipMarker(note.text, range) <= 3
    } ?? false
  }

  private static let tasks = TellingWords(
    "exercise", "example", "task ", "problem", "case ", "scenario", "ex. ", "예제", "예시", "예)", "문제", "상황",
    "경우", "例")

  // MARK: One line or row

  private static func judge(_ unit: Range<Int>, _ stream: inout Stream, _ note: inout CheckedNote) {
    let range =
      note.reading.range(of: unit.lowerBound)
      .lowerBound..<note.reading.range(of: unit.upperBound - 1).upperBound
    guard range.count < 400 else { return }
    let told = unit.map { SentPieces($0, note) }
    let isAgain = again.stands(in: note.text, range)
    let isRow = unit.count > 1
    if !isAgain {
      for pieces in told { stream.take(pieces) }
      if isRow, let label = label(of: unit.lowerBound, note),
        let piece = told.lazy.compactMap(\.spanned).first
      {
        stream.labels.append((label, piece.start))
      }
    }
    let mentions = mentions(in: range, told, stream, note)
    for word in all(lost, range, note.text)
    where (!isAgain || isRow)
      && !nothing.stands(in: note.text, max(range.lowerBound, word.lowerBound - 14)..<word.lowerBound)
    {
      guard
        let piece = mentions.last(where: {
          $0.range.lowerBound < word.lowerBound && word.lowerBound - $0.range.upperBound < 60
        }),
        // `the first ACK is lost`: what was sent has come.
        isRow
          || !answers.stands(
            in: note.text, piece.range.upperBound..<max(piece.range.upperBound, word.lowerBound))
      else { continue }
      // Of two holes the second is not followed: what fills the first names neither the whole nor the first.
      if let other = stream.hole, other != piece.start { stream.others.formUnion([other, piece.start]) }
      stream.hole = min(stream.hole ?? piece.start, piece.start)
      stream.holeLine = unit.lowerBound
      stream.isFilled = false
    }
    if let early = early(range, mentions, stream, note) {
      stream.hole = early
      stream.holeLine = unit.lowerBound
      stream.isFilled = false
    }
    guard let hole = stream.hole, hole > 0 else { return }
    if unit.lowerBound - stream.holeLine > 12 {
      stream.hole = nil
      return
    }
    if isBelowRefilling(unit.lowerBound, note) { stream.isFilled = true }
    // Drawn once more, or got: it was sent again.
    let isGot = gotten.stands(in: note.text, range) && mentions.contains { $0.start == hole }
    if !lost.stands(in: note.text, range),
      isGot || told.contains(where: { $0.pieces.contains { $0.start == hole } })
    {
      stream.isFilled = true
    }
    if isAgain || filling.stands(in: note.text, range) {
      if let wrong = repeated(unit, hole, stream, note) { return report(wrong, hole, isAck: false, &note) }
      let arrives = isRow || arrivals.stands(in: note.text, range)
      guard arrives, isRow || !lost.stands(in: note.text, range) else {
        // It may have come before the next answer.
        stream.hole = nil
        return
      }
      stream.isFilled = true
    }
    answer(unit, hole, &stream, &note)
  }

  private static func answer(
    _ unit: Range<Int>, _ hole: UInt64, _ stream: inout Stream, _ note: inout CheckedNote
  ) {
    let acks = unit.flatMap { line in
      note.byteNumbers(of: line).numbers.filter { $0.role == .ack } + last(line, note)
    }
    for ack in acks
    where (stream.isBoundary(ack.value) || stream.isFilled && stream.isBoundary(ack.value + 1))
      && !stream.others.contains(ack.value)
    {
      let right = stream.isFilled ? (!stream.others.isEmpty ? nil : stream.whole) : hole
      guard let right, stream.isFilled ? ack.value < right && ack.value > hole : ack.value > right else {
        continue
      }
      return report(ack, right, isAck: true, &note)
    }
    if stream.isFilled, !acks.isEmpty { stream.hole = nil }
  }

  /// `ACK of the client → 5322`
  private static func last(_ line: Int, _ note: CheckedNote) -> [ByteNumbers.Number] {
    // `ack 1001, sack {2001:3001}`: what ends the line came behind the hole.
    blocks.stands(in: note.text, note.reading.range(of: line))
      ? [] : EndSumCheck.answer(line, note).map { [$0] } ?? []
  }

  private static let blocks = TellingWords("sack", "sle=", "블록", "block")

  /// `sender repeats the segment with SEQ=1200`: another one than the one that is missing.
  private static func repeated(
    _ unit: Range<Int>, _ hole: UInt64, _ stream: Stream, _ note: CheckedNote
  ) -> ByteNumbers.Number? {
    guard unit.count == 1, let line = unit.first,
      let word = resent.first(in: note.text, note.reading.range(of: line))
    else { return nil }
    return note.byteNumbers(of: line).numbers.first {
      $0.role == .seq && $0.range.lowerBound > word.lowerBound && $0.range.lowerBound - word.upperBound < 48
        && $0.value > hole && stream.isBoundary($0.value)
    }
  }

  // MARK: Which piece

  /// A short name with a number that heads a row.
  private static func label(of line: Int, _ note: CheckedNote) -> TellingWords? {
    let range = note.reading.range(of: line)
    guard (2...12).contains(range.count), note.text[range].contains(where: \.isDigit),
      note.text[range].contains(where: { $0.isLetter || $0 == UInt8(ascii: "#") })
    else { return nil }
    return TellingWords(unfiled: note.string(range))
  }

  /// `**When it comes again:**` above a list: what the items tell is behind that.
  private static func isBelowRefilling(_ line: Int, _ note: CheckedNote) -> Bool {
    note.titles.all(of: line).contains { title in
      let range = note.reading.range(of: title)
      return note.reading.block(of: title).kind != .heading && again.stands(in: note.text, range)
        && arrivals.stands(in: note.text, range)
    }
  }

  private static func mentions(
    in range: Range<Int>, _ told: [SentPieces], _ stream: Stream, _ note: CheckedNote
  ) -> [(start: UInt64, range: Range<Int>)] {
    var found = told.flatMap(\.pieces).map { (start: $0.start, range: $0.range) }
    for (name, start) in stream.labels {
      var at = range.lowerBound
      while let place = name.first(in: note.text, at..<range.upperBound) {
        at = place.upperBound
        let isPart =
          place.lowerBound > range.lowerBound && note.text[place.lowerBound - 1].isLetterOrDigit
          || at < range.upperBound && note.text[at].isLetterOrDigit
        if !isPart { found.append((start, place)) }
      }
    }
    for (ordinal, place) in Ordinals.all(in: range, note.text) {
      if let start = stream.start(of: ordinal) { found.append((start, place)) }
    }
    return found.sorted { $0.range.lowerBound < $1.range.lowerBound }
  }

  /// `The second gets there first`: the one before it is missing until it comes.
  private static func early(
    _ range: Range<Int>, _ mentions: [(start: UInt64, range: Range<Int>)], _ stream: Stream,
    _ note: CheckedNote
  ) -> UInt64? {
    guard let word = firsts.first(in: note.text, range),
      let piece = mentions.last(where: { $0.range.upperBound <= word.lowerBound }),
      let index = stream.pieces.firstIndex(where: { $0.start == piece.start }), index >= 1
    else { return nil }
    return stream.pieces[index - 1].start
  }

  private enum Ordinals {
    static let middle = -1
    static let last = -2

    private static let words: [(TellingWords, Int)] = [
      (TellingWords("segment 1", "세그먼트 1", "첫 번째", "첫번째", "the first", "1번 세그먼트", "第一"), 1),
      (TellingWords("segment 2", "세그먼트 2", "두 번째", "두번째", "the second", "2번 세그먼트", "第二", "第 2 段"), 2),
      (TellingWords("segment 3", "세그먼트 3", "세 번째", "세번째", "the third", "3번 세그먼트", "第三"), 3),
      (TellingWords("segment 4", "세그먼트 4", "네 번째", "네번째", "the fourth", "4번 세그먼트", "第四"), 4),
      (TellingWords("가운데", "the middle", "中间"), middle),
      (TellingWords("마지막 것", "마지막 세그먼트", "the last one"), last),
    ]

    static func all(in range: Range<Int>, _ text: UnsafeBufferPointer<UInt8>) -> [(Int, Range<Int>)] {
      words.compactMap { word, ordinal in word.first(in: text, range).map { (ordinal, $0) } }
    }
  }

  private static func all(
    _ words: TellingWords, _ range: Range<Int>, _ text: UnsafeBufferPointer<UInt8>
  ) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var at = range.lowerBound
    while let word = words.first(in: text, at..<range.upperBound) {
      found.append(word)
      at = word.upperBound
    }
    return found
  }

  // MARK: Words

  private static let lost = TellingWords(
    "lost", "유실", "손실", "사라", "missing", "丢", "没收到", "没有收到", "失われ", "도착하지 않", "dropped", "빠지", "빠졌", "없어지")
  private static let nothing = TellingWords("nothing ", "none ", "no piece")
  private static let answers = TellingWords("ack", "확인", "응답", "answer", "repl")
  private static let again = TellingWords(
    "재전송", "retrans", "again", "resent", "resend", "repeats", "다시", "重传", "再送", "补上", "补发")
  private static let resent = TellingWords("재전송", "retransmits", "resends", "repeats", "다시 보", "重传")
  private static let filling = TellingWords(
    "gap is closed", "hole is filled", "filled", "채워", "메워", "메우", "then the first", "then the second",
    "나중에 도착",
    "뒤늦게")
  private static let arrivals = TellingWords(
    "도착", "arriv", "gets there", "받으면", "받은", "오면", "came", "comes", "到", "received", "is closed", "filled",
    "채워",
    "메워", "메우")
  private static let gotten = TellingWords(
    " gets ", " got ", " receives ", " received ", "받으면", "받은", "받고", "받았")
  private static let firsts = TellingWords(
    " first!", " first.", " first,", "there first", "arrives first", "먼저 도착", "먼저 오", "先到")

  /// `| seq | len | verdict | ACK sent |`: each row starts again from where the receiver stands.
  private static func isCase(_ line: Int, _ note: CheckedNote) -> Bool {
    let block = note.reading.block(of: line)
    guard block.kind == .cell, let table = note.table(block.container) else { return false }
    return table.head.contains { cases.stands(in: note.text, note.reading.range(of: $0.line)) }
  }

  private static let cases = TellingWords("verdict", "판정", "what happens", "acceptable")

  private static func report(
    _ number: ByteNumbers.Number, _ right: UInt64, isAck: Bool, _ note: inout CheckedNote
  ) {
    let line = note.reading.document.line(at: number.range.lowerBound)
    guard note.isMeant(line), !note.isSimultaneous(line), !isCase(line, note), !note.isReported(number.range)
    else {
      return
    }
    if isAck { return note.reportPastHole(.warning, at: number.range, right: right) }
    note.report(
      "ack-past-hole", .warning, at: number.range,
      Bilingual(ko: "다시 보내는 것은 빠진 \(right)번부터입니다.", en: "What is sent again is what is missing: \(right)."),
      expected: Bilingual(ko: "SEQ \(right)", en: "SEQ \(right)"), reference: "RFC 9293 3.4, 3.8")
  }
}
