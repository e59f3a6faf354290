import TCP

/// Segments told one a line, a row or a clause, with hosts by any names and numbers by any words.
enum ToldExchanges: Recogniser {
  static let shape = "Kim: 500 bytes [25001, 40001] / Lou: thanks [40001, 25501]"

  static func read(_ reading: inout Reading) {
    guard !reading.kinds.isDisjoint(with: .flag | .number | .topic) else { return }
    var collector = ExchangeCollector(told: ExchangeWriter(reading))
    for index in reading.document.blocks.indices { collector.take(index, &reading) }
    collector.finish(&reading)
    var told = collector.told
    for table in NoteTable.all(in: reading) where table.rows.count >= 2 { read(table, &told, &reading) }
    told.finish(&reading)
  }

  private static func read(_ table: NoteTable, _ told: inout ExchangeWriter, _ reading: inout Reading) {
    guard let segments = SegmentTable(table, reading) else { return }
    var run = ExchangeRun()
    for row in table.rows {
      switch segments.row(row, reading) {
      case .nothing: continue
      case .unread:
        told.write(run, &reading)
        run = ExchangeRun()
      case .segment(let segment):
        if !run.take(segment) {
          told.write(run, &reading)
          run = ExchangeRun()
          _ = run.take(segment)
        }
      }
    }
    told.write(run, &reading)
  }
}

/// Adds exchanges; what another shape has read of the same lines stays, unless this tells more of it.
struct ExchangeWriter {
  /// Where exchanges were found before, by line.
  private var known: [Int: [Int]] = [:]
  private var dropped: Set<Int> = []

  init(_ reading: Reading) {
    for (index, found) in reading.found.enumerated() {
      guard case .exchange(let segments) = found.subject else { continue }
      for segment in segments {
        let line = reading.document.line(at: segment.line)
        if known[line]?.last != index { known[line, default: []].append(index) }
      }
    }
  }

  mutating func write(_ run: ExchangeRun, _ reading: inout Reading) {
    guard let exchange = run.exchange(reading), let first = run.segments.first, let last = run.segments.last
    else { return }
    let others =
      known.isEmpty ? [] : Set((first.line...last.line).flatMap { known[$0] ?? [] }).subtracting(dropped)
    for other in others {
      guard case .exchange(let segments) = reading.found[other].subject else { continue }
      let isWhole = segments.allSatisfy { $0.from != nil } && segments.count >= exchange.count
      if isWhole || segments.count > exchange.count { return }
    }
    dropped.formUnion(others)
    var texts: [String] = []
    for segment in run.segments {
      let text = ExchangeWriter.text(of: segment.line, reading)
      if texts.last != text { texts.append(text) }
    }
    reading.add(.exchange(exchange), at: first.start, text: texts.joined(separator: " / "))
  }

  /// Takes away what was told less fully.
  func finish(_ reading: inout Reading) { reading.drop(dropped) }

  private static func text(of line: Int, _ reading: Reading) -> String {
    let block = reading.block(of: line)
    guard block.kind == .cell else { return reading.string(ofLine: line) }
    func isInRow(_ other: Int) -> Bool {
      guard other >= 0, other < reading.lineCount, case let cell = reading.block(of: other) else {
        return false
      }
      return cell.kind == .cell && cell.container == block.container && cell.row == block.row
        && !cell.isHeaderRow
    }
    var row = line..<line + 1
    while isInRow(row.lowerBound - 1) { row = row.lowerBound - 1..<row.upperBound }
    while isInRow(row.upperBound) { row = row.lowerBound..<row.upperBound + 1 }
    let cells = row.filter { Int(reading.block(of: $0).firstLine) == $0 }
    return cells.map { reading.string(ofLine: $0) }.filter { !$0.isEmpty }.joined(separator: " ")
  }
}

/// Walks a note's lines and gathers runs of segments.
struct ExchangeCollector {
  private(set) var told: ExchangeWriter
  private var run = ExchangeRun()
  private var section = -1

  init(told: ExchangeWriter) { self.told = told }

  mutating func take(_ index: Int, _ reading: inout Reading) {
    let block = reading.document.blocks[index]
    if block.kind == .cell { return }
    let here = reading.outline.section(ofBlock: index)
    if here != section || block.kind == .heading {
      end(&reading)
      section = here
    }
    if block.kind == .heading || block.kind == .code && Fence.kind(of: block, reading) != .plain { return }
    let about = reading.outline.sections[here]
    if about.isSupposed || about.isAttack || about.isForeign { return }
    if block.kind == .code { end(&reading) }
    for line in block.lines { take(line: line, &reading) }
    if block.kind == .code { end(&reading) }
  }

  mutating func finish(_ reading: inout Reading) { end(&reading) }

  private mutating func end(_ reading: inout Reading) {
    if run.segments.count >= 2 { told.write(run, &reading) }
    run = ExchangeRun()
  }

  private mutating func take(line: Int, _ reading: inout Reading) {
    let range = reading.range(of: line)
    guard range.count < 300, holdsNumber(range, reading) else {
      if !range.isEmpty { pause(line, &reading) }
      return
    }
    guard mayTell(line, range, reading), let segments = segments(of: line, reading), !segments.isEmpty else {
      return end(&reading)
    }
    for segment in segments where !run.take(segment) {
      end(&reading)
      _ = run.take(segment)
    }
  }

  /// A remark between two segments; one that names flags tells of something that was not read.
  private mutating func pause(_ line: Int, _ reading: inout Reading) {
    run.pause += 1
    if run.pause > 3 || reading.kinds(in: line).contains(.flag) { end(&reading) }
  }

  /// Of a line without any of these no number is a segment's.
  private func mayTell(_ line: Int, _ range: Range<Int>, _ reading: Reading) -> Bool {
    !reading.kinds(in: line).isDisjoint(with: .flag | .number)
      || ExchangeCollector.units.stands(in: reading.text, range)
  }

  private static let units = TellingWords("byte", "바이트", "[", "번", "字节", "バイト", "octet", "seq", "ack", "len")

  private func holdsNumber(_ range: Range<Int>, _ reading: Reading) -> Bool {
    TextSlice.firstDigit(reading.text, range) < range.upperBound
  }

  /// The segments of a line; nil where it holds numbers and no segment.
  private func segments(of line: Int, _ reading: Reading) -> [ToldSegment]? {
    var found: [ToldSegment] = []
    for clause in clauses(of: line, reading) {
      guard let speaker = SegmentSpeaker(clause, line: line, reading) else {
        if holdsNumber(TermLine.skipMarker(reading.text, clause)..<clause.upperBound, reading) { return nil }
        continue
      }
      guard let numbers = ToldNumbers(speaker.payload, line: line, reading) else {
        if holdsNumber(speaker.payload, reading) { return nil }
        continue
      }
      found.append(ToldSegment(speaker, numbers, line: line, at: clause.lowerBound))
    }
    return found
  }

  /// A line is parted where somebody else begins to speak.
  private func clauses(of line: Int, _ reading: Reading) -> [Range<Int>] {
    let range = reading.range(of: line)
    let text = reading.text
    var starts = [range.lowerBound]
    for at in range where text[at].isOne(of: ".;!") && at + 2 < range.upperBound && text[at + 1] == 0x20 {
      if SegmentSpeaker(at + 2..<range.upperBound, line: line, reading) != nil { starts.append(at + 2) }
    }
    return starts.indices.map {
      starts[$0]..<($0 + 1 < starts.count ? starts[$0 + 1] : range.upperBound)
    }
  }
}
