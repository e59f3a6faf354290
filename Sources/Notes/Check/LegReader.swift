import TCP

/// Sorts a note's lines into series of legs.
struct LegReader {
  private struct Key: Hashable {
    var shape: LegSeries.Shape
    var number: Int
    var level: Int
  }

  private var series: [LegSeries] = []
  private var places: [Key: Int] = [:]
  /// The lists' items so far, each with its line.
  private var items: [(key: Key, line: Int)] = []

  static func read(_ note: inout CheckedNote) -> [LegSeries] {
    var reader = LegReader()
    for line in note.lines.ofFlags {
      reader.take(line, &note)
    }
    reader.takeTables(&note)
    reader.countItems(note)
    return reader.series
  }

  private mutating func take(_ line: Int, _ note: inout CheckedNote) {
    let block = note.reading.block(of: line)
    switch block.kind {
    case .cell, .summary: return
    case .heading:
      guard let leg = told(line, &note) else { return }
      let section = note.section(of: line)
      add(leg, Key(shape: .headings, number: section.parent, level: Int(block.level)))
    case .code:
      guard let leg = drawn(line, &note) else { return }
      add(leg, Key(shape: .fence, number: Int(block.container), level: 0))
    case .item:
      guard line == Int(block.firstLine) else { return }
      let leg = between(line, &note) ?? unknown(line, note)
      let key = Key(shape: .list, number: Int(block.container), level: 0)
      let list = places[key] == nil ? goingOn(block, line, note) ?? key : key
      add(leg, list)
      items.append((list, line))
    case .paragraph:
      let leg = between(line, &note)
      // A text that only speaks of flags ends nothing; one that is counted or drawn goes on.
      guard let leg,
        leg.ordinal != nil || leg.isRoute
          || leg.from != nil && note.reading.kinds(in: line).contains(Mention.Kinds(.arrow))
      else { return }
      add(leg, Key(shape: .prose, number: note.sectionNumber(of: line), level: Int(block.listDepth)))
    }
  }

  /// `2.` after something else stood below `1.`: the list goes on, though Markdown calls it another.
  private func goingOn(_ block: Document.Block, _ line: Int, _ note: CheckedNote) -> Key? {
    guard block.ordinal > 1 else { return nil }
    // The nearest, where several are near.
    for (key, last) in items.reversed() {
      guard line - last <= 16 else { return nil }
      if let place = places[key], series[place].legs.last?.line == last,
        note.sectionNumber(of: last) == note.sectionNumber(of: line),
        Int(note.reading.block(of: last).ordinal) + 1 == Int(block.ordinal)
      {
        return key
      }
    }
    return nil
  }

  private mutating func add(_ leg: Leg, _ key: Key) {
    if let place = places[key], key.shape != .prose || isNear(leg, series[place]) {
      series[place].legs.append(leg)
    } else {
      places[key] = series.count
      series.append(LegSeries(shape: key.shape, legs: [leg]))
    }
  }

  private func isNear(_ leg: Leg, _ series: LegSeries) -> Bool {
    series.legs.last.map { leg.line - $0.line <= 12 } ?? false
  }

  private mutating func countItems(_ note: CheckedNote) {
    guard places.keys.contains(where: { $0.shape == .list }) else { return }
    var counts: [Int: Int] = [:]
    for block in note.reading.document.blocks where block.kind == .item {
      counts[Int(block.container), default: 0] += 1
    }
    for (key, place) in places where key.shape == .list {
      series[place].itemCount = max(counts[key.number] ?? 0, series[place].legs.count)
    }
  }

  private func unknown(_ line: Int, _ note: CheckedNote) -> Leg {
    Leg(flags: nil, from: nil, range: note.reading.range(of: line), line: line, ordinal: nil)
  }

  // MARK: Told

  /// Of two hosts that have names of their own no word tells who sends, but the arrow does.
  private func between(_ line: Int, _ note: inout CheckedNote) -> Leg? {
    let told = told(line, &note)
    return told?.from == nil ? routed(line, note) ?? told : told
  }

  /// `2. 서버 → 클라이언트 (SYN+ACK)`, `### Step 1: SYN`, `서버가 SYN을 받고 SYN+ACK를 보낸다`
  private func told(_ line: Int, _ note: inout CheckedNote) -> Leg? {
    let range = note.reading.range(of: line)
    guard range.count < 400, !LegReader.apart.stands(in: note.text, LegReader.telling(line, note)) else {
      return nil
    }
    let sense = note.reading.sense(of: line)
    if sense.isQuestion { return nil }
    let block = note.reading.block(of: line)
    let ordinal = sense.ordinal ?? (block.ordinal > 0 ? Int(block.ordinal) : nil)
    if let title = title(line, note) {
      let route = route(sense, note)
      let from = route ?? sense.first?.from ?? sense.actors.first { $0.role == .subject }?.party
      return Leg(
        flags: title.flags, from: from.map(Leg.Sender.party), range: title.range, line: line,
        ordinal: ordinal,
        isRoute: route != nil)
    }
    guard let first = sense.first, !first.flags.isEmpty, sense.states.allSatisfy({ !$0.isBefore }),
      sense.flagsSeen == first.flags || sense.flagsSeen == first.flags.union(sense.received),
      let place = place(of: first.flags, sense.received.subtracting(first.flags), line, note),
      !goesOn(block, beyond: first.flags, note)
    else { return nil }
    // `Client raises its own and the server number and sends …`: who acts isn't clear where two may.
    let isClear = LineReader.isVerbFinal(note.text, range) || !namesTwo(sense)
    let route = route(sense, note)
    let from = (isClear ? first.from : nil) ?? route
    return Leg(
      flags: first.flags, from: from.map(Leg.Sender.party), range: place, line: line, ordinal: ordinal,
      isTold: first.isTold, isRoute: route != nil)
  }

  private func namesTwo(_ sense: LineSense) -> Bool {
    Set(sense.actors.lazy.filter { $0.role != .recipient && $0.role != .source }.map(\.party)).count > 1
  }

  /// Up to the verb that sends: `ACK를 보내고 통신이 끝날 때까지 기다린다` tells of an ACK that is sent all the same.
  static func telling(_ line: Int, _ note: CheckedNote) -> Range<Int> {
    let range = note.reading.range(of: line)
    let mentions = note.reading.mentions(in: line)
    guard LineReader.isVerbFinal(note.text, range),
      let flag = mentions.first(where: { $0.kind == .flag }),
      let verb = mentions.first(where: {
        $0.kind == .verb && $0.value == Mention.Verb.send.rawValue && $0.start >= flag.end
      })
    else { return range }
    return range.lowerBound..<min(range.upperBound, Int(verb.end) + 14)
  }

  /// `SYN : 클라이언트 → 서버에 연결 요청`
  private func route(_ sense: LineSense, _ note: CheckedNote) -> UInt8? {
    guard sense.actors.count >= 2, sense.actors[1].start - sense.actors[0].end <= 12,
      sense.actors[0].party ^ sense.actors[1].party == 1,
      let isRight = Arrow.sign(
        note.text, sense.actors[0].end..<max(sense.actors[0].end, sense.actors[1].start))
    else { return nil }
    return sense.actors[isRight ? 0 : 1].party
  }

  /// `… ACK를 보낸다.<br>또한 SYN을 보낸다.`: another line of the item tells of other flags.
  private func goesOn(_ block: Document.Block, beyond flags: Flags, _ note: CheckedNote) -> Bool {
    // (Of a paragraph each line is asked about: were all its lines looked at for each, the time would grow too fast.)
    block.kind == .item
      && block.lines.dropFirst().contains { line in
        line < note.reading.lineCount
          && note.reading.mentions(in: line).contains {
            $0.kind == .flag && !Flags(rawValue: $0.value).isSubset(of: flags)
          }
      }
  }

  /// What comes at another time, or may come.
  static let apart = TellingWords(
    "기 전", "전에", "before", "until", "때까지", "만약", "if ", "재전송", "retrans", "유실", "lost", "않", "아니", "not ",
    "n't",
    "重传", "丢失", "如果", "공격", "attack", "flood", "攻击", "flags [", "못", "wants", "spoof", "probe", "scan", "스캔",
    "netstat", "grep ", "/proc/", "sysctl", "cookie", "쿠키", "fast open", " tfo", "(tfo", "超时", "姗姗", " late ",
    "too late", "delayed", "뒤늦", "을 썼", "를 썼", "을 쓴", "uses up", "used up")

  /// `SYN+ACK 단계 : …`, `Step 2 — SYN-ACK: …`: the flags that a line is headed by.
  private func title(_ line: Int, _ note: CheckedNote) -> (flags: Flags, range: Range<Int>)? {
    let range = note.reading.range(of: line)
    guard let end = TermLine.separator(note.text, range), end.lowerBound - range.lowerBound < 40,
      let place = row(
        of: note.reading.mentions(in: line).filter { Int($0.end) <= end.lowerBound }[...], note),
      LegReader.heads.fills(range.lowerBound..<place.range.lowerBound, of: note.text),
      LegReader.heads.fills(place.range.upperBound..<end.lowerBound, of: note.text),
      note.reading.mentions(in: line).contains(where: { $0.kind == .party })
    else { return nil }
    return place
  }

  private static let heads = Filler(
    "단계 step 1 2 3 4 . # [ ] 번째 첫 두 세 네 첫번째 두번째 세번째 네번째 (응답) 패킷 packet segment 세그먼트 전송")

  /// Where the flags that are sent stand last; nil where something told cannot be laid to either side.
  private func place(
    of flags: Flags, _ received: Flags, _ line: Int, _ note: CheckedNote
  ) -> Range<Int>? {
    let mentions = note.reading.mentions(in: line).filter { $0.kind == .flag }
    guard let last = mentions.lastIndex(where: { !flags.isDisjoint(with: Flags(rawValue: $0.value)) }),
      mentions.count(where: { !received.isDisjoint(with: Flags(rawValue: $0.value)) }) <= 1
    else { return nil }
    var start = Int(mentions[last].start)
    let end = Int(mentions[last].end)
    for mention in mentions[..<last].reversed() {
      guard LegReader.joints.fills(Int(mention.end)..<start, of: note.text),
        !flags.isDisjoint(with: Flags(rawValue: mention.value))
      else { break }
      start = Int(mention.start)
    }
    guard end >= note.text.count || note.text[end] != UInt8(ascii: "_"),
      !LegReader.confirmed.stands(in: note.text, end..<min(end + 20, note.reading.range(of: line).upperBound))
    else { return nil }
    return start..<end
  }

  /// `对 SYN K 进行确认`: what is confirmed is not what is sent.
  private static let confirmed = TellingWords("进行确认", "에 대한", "에 대해", "에 응답", "의 ack", "を確認", "_ack", "的确认")

  // MARK: Drawn

  /// `| ---- SYN ----> |`, `S-->>C: ② SYN+ACK`, `클라이언트 → 서버: SYN`
  private func drawn(_ line: Int, _ note: inout CheckedNote) -> Leg? {
    let range = note.reading.range(of: line)
    let mentions = note.reading.mentions(in: line)
    guard let place = row(of: mentions, note) else {
      return mentions.contains { $0.kind == .flag && !isNumber($0, note.text) } ? unknown(line, note) : nil
    }
    let isPlain =
      !LegReader.drawnApart.stands(in: note.text, range)
      && mentions.allSatisfy {
        $0.kind != .state || $0.value & Mention.weak != 0 || Int($0.start) > place.range.upperBound
          || isBarred(range, note.text)
      }
    guard isPlain, !isReceived(place.flags, line, &note) else { return unknown(line, note) }
    let from =
      sender(range, note.text) ?? ends(place.range, line, &note) ?? side(range, of: place.range, note) ?? note
      .reading.sense(of: line).first?
      .from.map(Leg.Sender.party)
      ?? sideBelow(line, note)
    guard from != nil || range.count <= place.range.count + 8 else { return unknown(line, note) }
    return Leg(flags: place.flags, from: from, range: place.range, line: line, ordinal: nil, isTold: true)
  }

  /// `서버는 SYN을 수신하고 서버의 ISN을 보내며`: a sentence in a fence, whose flags came from the other side.
  private func isReceived(_ flags: Flags, _ line: Int, _ note: inout CheckedNote) -> Bool {
    let sense = note.reading.sense(of: line)
    return sense.received == flags && sense.first?.flags.isDisjoint(with: flags) ?? true
  }

  /// `TIME_WAIT ── ACK ──►│ LAST_ACK`: a ladder's bar stands in it.
  private func isBarred(_ range: Range<Int>, _ text: UnsafeBufferPointer<UInt8>) -> Bool {
    LegReader.bars.stands(in: text, range)
  }

  private static let bars = TellingWords("│", "|")

  /// The arrow stands on the line below its label.
  private func sideBelow(_ line: Int, _ note: CheckedNote) -> Leg.Sender? {
    for below in line + 1..<min(line + 3, note.reading.lineCount) {
      guard note.isFenced(below), !note.reading.kinds(in: below).contains(.flag) else { return nil }
      if let isRight = Arrow.direction(note.text, note.reading.range(of: below)) {
        return isRight ? .left : .right
      }
    }
    return nil
  }

  private static let drawnApart = TellingWords(
    "retrans", "재전송", "重传", "lost", "유실", "손실", "丢", " x ", "snd", "rcv", "recv ", "flags [", "timeout", "超时",
    "타임아웃",
    "if ", "ack of", "❌", "✗", "forged", "spoof")

  /// The flags of a line where they stand side by side; said again behind the drawing, they are the same.
  func row(
    of mentions: ArraySlice<Mention>, _ note: CheckedNote
  ) -> (flags: Flags, range: Range<Int>)? {
    var flags = Flags()
    var range = 0..<0
    var isWhole = false
    for mention in mentions where mention.kind == .flag && !isNumber(mention, note.text) {
      let start = Int(mention.start)
      let own = Flags(rawValue: mention.value)
      if flags.isEmpty {
        range = start..<Int(mention.end)
      } else if !isWhole, start - range.upperBound <= 8,
        LegReader.joints.fills(range.upperBound..<start, of: note.text)
      {
        range = range.lowerBound..<Int(mention.end)
      } else {
        guard own.isSubset(of: flags), LegReader.bars.stands(in: note.text, range.upperBound..<start) else {
          return nil
        }
        isWhole = true
      }
      flags.formUnion(own)
    }
    return flags.isEmpty ? nil : (flags, range)
  }

  private static let joints = Filler("+ & , / and 과 와 및 1")

  /// `ack=101`, `ACK: 101`, `ack = y+1`, `ack 1`: the number, not the flag; `ACK=1` is the flag.
  private func isNumber(_ mention: Mention, _ text: UnsafeBufferPointer<UInt8>) -> Bool {
    guard Flags(rawValue: mention.value) == .ack else { return false }
    var at = Int(mention.end)
    while at < text.count, text[at] == 0x20 { at += 1 }
    let isUpper = text[Int(mention.start)].isUpper
    // `[S.] seq 0 ack 1`
    if at > Int(mention.end), at < text.count, text[at].isDigit { return !isUpper }
    guard at + 1 < text.count, text[at] == UInt8(ascii: "=") || text[at] == UInt8(ascii: ":") else {
      return false
    }
    if !isUpper { return true }
    at += 1
    while at + 1 < text.count, text[at] == 0x20 { at += 1 }
    return text[at].isLetterOrDigit && !(text[at] == UInt8(ascii: "1") && !text[at + 1].isLetterOrDigit)
  }

  /// `C->>S: …`: the name before mermaid's arrow.
  private func sender(_ range: Range<Int>, _ text: UnsafeBufferPointer<UInt8>) -> Leg.Sender? {
    var at = range.lowerBound
    while at < range.upperBound, text[at] <= 0x20 { at += 1 }
    let start = at
    while at < range.upperBound, text[at].isLetterOrDigit || text[at] >= 0x80 { at += 1 }
    let name = start..<at
    guard !name.isEmpty, at + 3 < range.upperBound, text[at] == UInt8(ascii: "-") else { return nil }
    while at < range.upperBound, text[at] == UInt8(ascii: "-") { at += 1 }
    guard at + 1 < range.upperBound, text[at] == UInt8(ascii: ">"),
      text[range].contains(UInt8(ascii: ":"))
    else { return nil }
    return .name(text[name].map(\.lowered))
  }

  /// `Client ---- SYN ----> Server`: the names at either end say who sends, wherever they stand.
  private func ends(_ flags: Range<Int>, _ line: Int, _ note: inout CheckedNote) -> Leg.Sender? {
    let actors = note.reading.sense(of: line).actors
    guard actors.count == 2, actors[0].end <= flags.lowerBound, actors[1].start >= flags.upperBound,
      actors[0].party ^ actors[1].party == 1,
      let isRight = Arrow.direction(note.text, actors[0].end..<actors[1].start)
    else { return nil }
    return .party(actors[isRight ? 0 : 1].party)
  }

  /// Which side of the drawing sends.
  private func side(_ range: Range<Int>, of flags: Range<Int>, _ note: CheckedNote) -> Leg.Sender? {
    let range = range.lowerBound..<(stateArrow(behind: flags, range, note) ?? range.upperBound)
    guard let isRight = Arrow.direction(note.text, range) else { return nil }
    let actors = note.reading.mentions(in: note.reading.document.line(at: range.lowerBound)).filter {
      $0.kind == .party
    }
    // `서버 → 클라이언트: SYN`: the names say more than where the arrow points.
    if actors.count >= 2, Int(actors[actors.startIndex + 1].end) <= flags.lowerBound { return nil }
    return isRight ? .left : .right
  }

  /// `FIN, seq=v    │  B → LAST_ACK`: where the arrow that only leads to a state begins.
  private func stateArrow(behind flags: Range<Int>, _ range: Range<Int>, _ note: CheckedNote) -> Int? {
    let mentions = note.reading.mentions(in: note.reading.document.line(at: range.lowerBound))
    guard let state = mentions.first(where: { $0.kind == .state && Int($0.start) >= flags.upperBound })
    else { return nil }
    return mentions.last {
      $0.kind == .arrow && Int($0.start) >= flags.upperBound
        && (0...2).contains(Int(state.start) - Int($0.end))
    }.map { Int($0.start) }
  }

  // MARK: Tables

  private mutating func takeTables(_ note: inout CheckedNote) {
    for table in note.tables where (3...12).contains(table.rows.count) {
      var found = LegSeries(shape: .table)
      for row in table.rows { found.legs.append(leg(of: row, &note)) }
      if found.legs.count(where: { $0.flags != nil }) >= 3 { series.append(found) }
    }
  }

  /// `| 2 | A | ACK |`: a host with a letter for its name.
  private func hostLetter(_ cell: Int, _ note: CheckedNote) -> UInt8? {
    var letter: UInt8?
    for byte in note.text[note.reading.range(of: cell)] where !byte.isOne(of: " `*") {
      guard letter == nil, byte.isOne(of: "ABCS") else { return nil }
      letter = byte
    }
    return letter
  }

  private func leg(of row: NoteTable.Row, _ note: inout CheckedNote) -> Leg {
    let flagged = row.cells.filter { note.reading.kinds(in: $0.line).contains(.flag) }
    var leg = unknown(row.cells.first?.line ?? 0, note)
    guard flagged.count == 1, let line = flagged.first?.line,
      let place = self.row(of: note.reading.mentions(in: line), note),
      note.reading.range(of: line).count <= place.range.count + 8
    else { return leg }
    leg.line = line
    leg.flags = place.flags
    leg.range = place.range
    for cell in row.cells.map(\.line) {
      guard note.reading.range(of: cell).count < 60, leg.from == nil else { continue }
      let actors = note.reading.sense(of: cell).actors
      if let letter = hostLetter(cell, note) { leg.from = .name([letter]) }
      guard let first = actors.first, actors.count <= 2 else { continue }
      let isAlone = note.reading.range(of: cell).count <= first.end - first.start + 4
      if isAlone || actors.count == 2 && Arrow.direction(note.text, note.reading.range(of: cell)) == true {
        leg.from = .party(first.party)
      }
    }
    return leg
  }
}
