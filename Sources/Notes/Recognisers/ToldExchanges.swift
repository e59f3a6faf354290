import TCP

/// Segments told one a line, a row or a clause, with hosts by any names and numbers by any words.
enum ToldExchanges: Recogniser {
  static let shape = "Kim: 500 bytes [25001, 40001] / Lou: thanks [40001, 25501]"

  static func read(_ reading: inout Reading) {
    guard !reading.kinds.isDisjoint(with: .flag | .number | .topic) else { return }
    var collector = ExchangeCollector()
    for index in reading.document.blocks.indices { collector.take(index, &reading) }
    collector.finish(&reading)
    for table in NoteTable.all(in: reading) where table.rows.count >= 2 { read(table, &reading) }
  }

  private static func read(_ table: NoteTable, _ reading: inout Reading) {
    guard let segments = SegmentTable(table, reading) else { return }
    var run = ExchangeRun()
    for row in table.rows {
      switch segments.row(row, reading) {
      case .nothing: continue
      case .unread:
        write(run, &reading)
        run = ExchangeRun()
      case .segment(let segment):
        if !run.take(segment) {
          write(run, &reading)
          run = ExchangeRun()
          _ = run.take(segment)
        }
      }
    }
    write(run, &reading)
  }

  /// What another shape has read of the same lines stays, unless this tells more of it.
  static func write(_ run: ExchangeRun, _ reading: inout Reading) {
    guard let exchange = run.exchange(reading), let first = run.segments.first, let last = run.segments.last
    else { return }
    let lines = first.line...last.line
    let others = reading.exchanges(in: lines)
    for other in others {
      guard case .exchange(let segments) = reading.found[other].subject else { continue }
      let isWhole = segments.allSatisfy { $0.from != nil } && segments.count >= exchange.count
      if isWhole || segments.count > exchange.count { return }
    }
    reading.drop(others)
    var texts: [String] = []
    for segment in run.segments {
      let text = text(of: segment.line, reading)
      if texts.last != text { texts.append(text) }
    }
    reading.add(.exchange(exchange), at: first.start, text: texts.joined(separator: " / "))
  }

  private static func text(of line: Int, _ reading: Reading) -> String {
    let block = reading.block(of: line)
    guard block.kind == .cell else { return reading.string(ofLine: line) }
    let cells = reading.document.blocks.lazy.filter {
      $0.container == block.container && $0.kind == .cell && $0.row == block.row && !$0.isHeaderRow
    }
    return cells.map { reading.string(ofLine: Int($0.firstLine)) }.filter { !$0.isEmpty }.joined(
      separator: " ")
  }
}

/// Walks a note's lines and gathers runs of segments.
struct ExchangeCollector {
  private var run = ExchangeRun()
  private var section = -1

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
    if run.segments.count >= 2 { ToldExchanges.write(run, &reading) }
    run = ExchangeRun()
  }

  private mutating func take(line: Int, _ reading: inout Reading) {
    let range = reading.range(of: line)
    guard range.count < 300, holdsNumber(range, reading) else {
      if !range.isEmpty { pause(line, &reading) }
      return
    }
    guard let segments = segments(of: line, reading), !segments.isEmpty else { return end(&reading) }
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

  private func holdsNumber(_ range: Range<Int>, _ reading: Reading) -> Bool {
    reading.text[range].contains(where: \.isDigit)
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
