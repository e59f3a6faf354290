import Questions
import TCP

/// Flags in a row, told in the wrong order: `SYN → ACK → SYN+ACK`, `FIN → FIN → ACK → FIN`, a fence with one
/// segment a line, a list with one step an item.
enum FlagOrderCheck: NoteCheck {
  static func check(_ note: inout CheckedNote) {
    guard note.reading.kinds.contains(.flag) else { return }
    for line in note.lines.ofSeveralFlags {
      let row = row(line, note)
      if row.count >= 3 { judge(row, line, &note) }
      for close in lateCloses(line, row, note) where note.isOrdinary(line) {
        report(close[0], isOpening: false, &note)
      }
    }
    checkFences(&note)
    checkLists(&note)
    checkTables(&note)
  }

  /// Three or four rows with the flags of one segment in a cell of their own.
  private static func checkTables(_ note: inout CheckedNote) {
    for table in note.tables
    where (table.rows.count == 3 || table.rows.count == 4) && !isGlossary(table, note)
      && !tellsTransitions(table, note)
    {
      var links: [Link] = []
      for row in table.rows {
        guard let link = link(in: row, note) else { break }
        links.append(link)
      }
      guard links.count == table.rows.count, links[0].flags == .syn || links[0].flags.contains(.fin) else {
        continue
      }
      judge(links, links[0].line, &note)
    }
  }

  /// `| 플래그 | 이름 | 뜻 |`: what each flag is, in whatever order; a step has a number, a side or a way.
  private static func isGlossary(_ table: NoteTable, _ note: CheckedNote) -> Bool {
    guard let first = table.head.first, glossaries.stands(in: note.text, note.reading.range(of: first.line))
    else { return false }
    let steps = Mention.Kinds(.ordinal) | Mention.Kinds(.party) | Mention.Kinds(.arrow)
    return table.rows.allSatisfy { row in
      row.cells.allSatisfy { note.reading.kinds(in: $0.line).isDisjoint(with: steps) }
    }
  }

  /// `| ESTABLISHED | rcv FIN | ACK | CLOSE-WAIT |`: what leads from one state to another, in no order.
  private static func tellsTransitions(_ table: NoteTable, _ note: CheckedNote) -> Bool {
    table.rows.allSatisfy { row in
      row.cells.count >= 3
        && note.isStateAlone(row.cells[0].line) && note.isStateAlone(row.cells[row.cells.count - 1].line)
    }
  }

  private static let glossaries = TellingWords(
    "플래그", "flag", "비트", "bit", "이름", "name", "용어", "term", "약어", "标志", "名称", "종류", "패킷", "packet")

  private static func link(in row: NoteTable.Row, _ note: CheckedNote) -> Link? {
    for flagged in row.cells where note.reading.kinds(in: flagged.line).contains(.flag) {
      guard var link = alone(flagged.line, note) else { continue }
      // A cell that names one side and nothing else: the one that sends.
      for cell in row.cells.lazy.map(\.line) where link.from == nil {
        let named = note.reading.mentions(in: cell).first { $0.kind == .party }
        if let named, note.reading.range(of: cell).count <= Int(named.end - named.start) + 4 {
          link.from = named.value
        }
      }
      return link
    }
    return nil
  }

  /// The flags of one segment, and where they stand.
  struct Link {
    var flags: Flags
    var range: Range<Int>
    var line: Int
    var from: UInt8?
  }

  // MARK: Rows

  /// The links of a line where nothing but arrows parts them.
  private static func row(_ line: Int, _ note: CheckedNote) -> [Link] {
    guard note.reading.mentions(in: line).count(where: { $0.kind == .flag }) >= 3 else { return [] }
    let flags = note.reading.mentions(in: line).filter { $0.kind == .flag }
    var links: [Link] = []
    for mention in flags {
      let range = Int(mention.start)..<Int(mention.end)
      let flags = Flags(rawValue: mention.value)
      guard let last = links.last else {
        links = [Link(flags: flags, range: range, line: line)]
        continue
      }
      let start = sender(behind: last.range.upperBound, line, note)
      if let from = start.from { links[links.count - 1].from = from }
      let gap = Squeezed(note.text, start.end..<max(start.end, range.lowerBound), without: " `*()[]")
      if gap.isOne(of: ["+", "/", "&", ",", "-"]) {
        links[links.count - 1].flags.formUnion(flags)
        links[links.count - 1].range = last.range.lowerBound..<range.upperBound
      } else if gap.isOne(of: arrows) {
        links.append(Link(flags: flags, range: range, line: line))
      } else {
        // `SYN → ACK → SYN-ACK → data`: the handshake is over before the words begin.
        // `FIN → ACK → FIN → ACK (… FIN/ACK …)`: so is the close.
        return links.count == 4 || links.count == 3 && goesOn(links[2].range.upperBound, line, note)
          ? links : []
      }
    }
    return links.count == 1 ? listed(flags, line, note) : links
  }

  /// `FIN(클라이언트) → …`: who sends it stands in brackets behind it.
  private static func sender(behind end: Int, _ line: Int, _ note: CheckedNote) -> (from: UInt8?, end: Int) {
    guard
      let party = note.reading.mentions(in: line).first(where: {
        $0.kind == .party && (1...3).contains(Int($0.start) - end)
      }), note.text[Int(party.start) - 1] == UInt8(ascii: "("), Int(party.end) < note.text.count,
      note.text[Int(party.end)] == UInt8(ascii: ")")
    else { return (nil, end) }
    return (party.value, Int(party.end) + 1)
  }

  private static func goesOn(_ end: Int, _ line: Int, _ note: CheckedNote) -> Bool {
    let values = ValueReader(text: note.text, end: note.reading.range(of: line).upperBound)
    let next = values.skipBlanks(end)
    return arrows.contains { values.starts(next, $0) }
  }

  private static let arrows: [StaticString] = [
    "→", "->", "-->", "--->", "=>", "==>", "➔", "➜", "⇒", "⟶", ">", "▶", "►", "➡️", "➡", "─►", "──►", "─▶",
    "──▶",
    "─>", "──>", "—>", "–>", "─→", "──→", "~>",
  ]

  /// `SYN, ACK, SYN-ACK의 순서로`: three segments parted by commas, where the line speaks of their order.
  private static func listed(_ flags: [Mention], _ line: Int, _ note: CheckedNote) -> [Link] {
    let isNamed = isNamed(flags, line, note)
    guard (3...4).contains(flags.count),
      isNamed || orders.stands(in: note.text, note.reading.range(of: line))
    else { return [] }
    var links: [Link] = []
    for mention in flags {
      let range = Int(mention.start)..<Int(mention.end)
      let own = Flags(rawValue: mention.value)
      if let last = links.last {
        let gap = Squeezed(
          note.text, last.range.upperBound..<max(last.range.upperBound, range.lowerBound), without: " `*\"'")
        if gap.isOne(of: ["+", "/", "-"]) {
          links[links.count - 1].flags.formUnion(own)
          links[links.count - 1].range = last.range.lowerBound..<range.upperBound
          continue
        }
        guard gap.isOne(of: [",", "、", "，", ",and", "and", "then", ",then", ",andthen"]) else { return [] }
      }
      links.append(Link(flags: own, range: range, line: line))
    }
    return links.count == 3 && (isNamed || links.contains(where: { $0.flags == [.syn, .ack] })) ? links : []
  }

  /// `a four-step handshake (ACK, FIN, ACK, FIN)`: a close that begins with an ACK, where it is named.
  private static func lateCloses(_ line: Int, _ row: [Link], _ note: CheckedNote) -> [[Link]] {
    guard fours.stands(in: note.text, note.reading.range(of: line)),
      !apart.stands(in: note.text, note.reading.range(of: line))
    else { return [] }
    let rows = row.count == 4 ? [row] : bracketed(line, note)
    return rows.filter { row in
      guard let first = row.first, lates.contains(row.map(\.flags)) else { return false }
      let before = note.reading.range(of: line).lowerBound..<first.range.lowerBound
      guard let close = fours.last(in: note.text, before) else { return row.count == 4 }
      return first.range.lowerBound - close.upperBound <= 40
    }
  }

  /// An ACK ahead of all, or a SYN where a FIN should be.
  private static let lates: [[Flags]] = [
    [.ack, .fin, .ack, .fin], [.syn, .ack, .fin, .ack], [.fin, .ack, .syn, .ack],
  ]

  /// The flags in each bracket of the line, a segment each.
  private static func bracketed(_ line: Int, _ note: CheckedNote) -> [[Link]] {
    var rows: [[Link]] = []
    var open: [Link]?
    for mention in note.reading.mentions(in: line) where mention.kind == .flag {
      let range = Int(mention.start)..<Int(mention.end)
      let link = Link(flags: Flags(rawValue: mention.value), range: range, line: line)
      if range.lowerBound > 0, note.text[range.lowerBound - 1] == UInt8(ascii: "(") {
        open = [link]
      } else if let last = open?.last,
        Squeezed(note.text, last.range.upperBound..<range.lowerBound, without: " `*").isOne(of: [
          ",", "、", "→", "->",
        ])
      {
        open?.append(link)
      } else {
        open = nil
      }
      if let row = open, range.upperBound < note.text.count, note.text[range.upperBound] == UInt8(ascii: ")")
      {
        rows.append(row)
        open = nil
      }
    }
    return rows
  }

  private static let fours = TellingWords(
    "4-way", "4 way", "4way", "four-way", "four way", "four-step", "four step", "4단계", "네 단계", "four-segment",
    "연결 종료", "연결 해제", "close ", "closes", "closing", "terminat", "teardown", "tear-down")

  /// `3-way handshake (SYN, SYN-ACK, ACK)`: in brackets behind the name of what they make up.
  private static func isNamed(_ flags: [Mention], _ line: Int, _ note: CheckedNote) -> Bool {
    guard let first = flags.first, let last = flags.last, Int(first.start) > 0,
      Int(last.end) < note.text.count,
      note.text[Int(first.start) - 1] == UInt8(ascii: "("), note.text[Int(last.end)] == UInt8(ascii: ")")
    else { return false }
    let range = note.reading.range(of: line)
    let head = max(range.lowerBound, Int(first.start) - 48)..<Int(first.start)
    return threes.stands(in: note.text, head) && !apart.stands(in: note.text, range)
  }

  private static let threes = TellingWords(
    "3-way", "3 way", "3way", "three-way", "three way", "three-step", "three step", "3단계", "세 단계", "3개의 패킷",
    "3 packets",
    "three packets", "세 번", "핸드셰이크", "handshake")

  private static let orders = TellingWords(
    "순서", "순으로", "차례", "in order", "order", "sequence", "sent in", "steps", "顺序", "依次", "順")

  static let apart = TellingWords(
    "if ", "lost", "not ", "n't", "않", "유실", "만약", "재전송", "retrans", "flood", "공격", "attack", "?", "如果", "丢")

  // MARK: Fences

  /// Lines of a fence that hold nothing but the flags of one segment.
  private static func checkFences(_ note: inout CheckedNote) {
    guard !note.reading.document.fences.isEmpty else { return }
    for block in note.reading.document.blocks where block.kind == .code {
      var links: [Link] = []
      for line in block.lines where line < note.reading.lineCount {
        if note.reading.kinds(in: line).contains(.flag) {
          if let link = alone(line, note) { links.append(link) } else { links.removeAll() }
        } else if !links.isEmpty, !isArrow(note.reading.range(of: line), note) {
          links.removeAll()
        }
      }
      if links.count >= 3, let first = links.first?.line { judge(links, first, &note) }
    }
  }

  private static func isArrow(_ range: Range<Int>, _ note: CheckedNote) -> Bool {
    Squeezed(note.text, range, without: "").isOne(of: ["", "↓", "|", "v", "V", "▼", "⬇", "⬇️", "↑"])
  }

  /// What arrows are drawn with takes no room: `FIN ------------>`.
  @inline(__always) private static func isArrowSign(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x20, UInt8(ascii: "-"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "="), UInt8(ascii: "|"):
      true
    default: false
    }
  }

  /// The flags of a line, where it says little else.
  private static func alone(_ line: Int, _ note: CheckedNote) -> Link? {
    var rest = 0
    for at in note.reading.range(of: line) where !isArrowSign(note.text[at]) { rest += 1 }
    var all = Flags()
    var count = 0
    var range = 0..<0
    for flag in note.reading.mentions(in: line) where flag.kind == .flag {
      rest -= Int(flag.end - flag.start)
      all.formUnion(Flags(rawValue: flag.value))
      range = (count == 0 ? Int(flag.start) : range.lowerBound)..<Int(flag.end)
      count += 1
    }
    guard count > 0, rest <= 4 * count + 2 else { return nil }
    return Link(flags: all, range: range, line: line)
  }

  // MARK: Lists

  /// Four items of a list on closing, or three on opening, where each sends the flags of one segment.
  private static func checkLists(_ note: inout CheckedNote) {
    var lists: [(container: Int32, lines: [Int])] = []
    var places: [Int32: Int] = [:]
    for block in note.reading.document.blocks where block.kind == .item && block.ordinal > 0 {
      let line = Int(block.firstLine)
      guard line < note.reading.lineCount else { continue }
      if lists.last?.container == block.container {
        lists[lists.count - 1].lines.append(line)
      } else if let place = places[block.container] {
        lists[place].lines.append(line)
      } else {
        places[block.container] = lists.count
        lists.append((block.container, [line]))
      }
    }
    lists.sort { $0.container < $1.container }
    lists.removeAll { list in
      !(3...4).contains(list.lines.count)
        || !list.lines.allSatisfy { note.reading.kinds(in: $0).contains(.flag) }
    }
    for (_, lines) in lists {
      let phase = note.section(of: lines[0]).phase
      guard phase == nil || phase == (lines.count == 3 ? .open : .close),
        !note.section(of: lines[0]).isAttack
      else { continue }
      let links = lines.compactMap { link(of: $0, &note) }
      guard links.count == lines.count,
        phase != nil
          || (links[0].flags == .syn || links[0].flags.contains(.fin))
            && lines.allSatisfy({ note.reading.sense(of: $0).first?.isTold == true }),
        slip(links) != nil,
        !note.isSimultaneous(lines[0])
      else { continue }
      judge(links, lines[0], &note)
    }
  }

  /// `서버가 FIN을 보내기 전에`: what comes at another time.
  private static let earlier = TellingWords("기 전", "전에", "before", "until", "때까지")

  /// `set SYN flag to 0`: bits told one by one.
  private static let cleared = TellingWords(
    "flag to 0", "flags to 0", "bit to 0", "bits to 0", "syn to 0", "ack to 0", "fin to 0", "syn=0",
    "syn = 0",
    "fin=0", "fin = 0", "플래그를 0으로", "비트를 0으로", "플래그는 0으로", "비트는 0으로", "syn을 0으로", "ack를 0으로",
    "ack을 0으로", "fin을 0으로", "清0", "置0")

  /// What an item sends, where it says nothing else but what it received before.
  private static func link(of line: Int, _ note: inout CheckedNote) -> Link? {
    let sense = note.reading.sense(of: line)
    guard let first = sense.first, !first.flags.isEmpty, note.reading.range(of: line).count < 200,
      !goesOn(below: line, beyond: first.flags, &note),
      note.sentences(of: line).count == 1, note.reading.block(of: line).lines.count == 1,
      !earlier.stands(in: note.text, note.reading.range(of: line)),
      !cleared.stands(in: note.text, note.reading.range(of: line)),
      !apart.stands(in: note.text, note.reading.range(of: line)),
      sense.flagsSeen == first.flags || sense.flagsSeen == first.flags.union(sense.received),
      let mention = note.reading.mentions(in: line).last(where: {
        $0.kind == .flag && !first.flags.isDisjoint(with: Flags(rawValue: $0.value))
      })
    else { return nil }
    // `server가 client가 보내지 못한 것을 기다려 FIN을 보낸다`: two act, and which of them sends isn't read.
    let acting = Set(sense.actors.lazy.filter { $0.role != .recipient && $0.role != .owner }.map(\.party))
    return Link(
      flags: first.flags, range: Int(mention.start)..<Int(mention.end), line: line,
      from: acting.count > 1 ? nil : first.from)
  }

  /// An item of its own below tells of other flags: `- Bob also sends a SYN`.
  private static func goesOn(below line: Int, beyond flags: Flags, _ note: inout CheckedNote) -> Bool {
    let depth = note.reading.block(of: line).listDepth
    for below in line + 1..<min(note.reading.lineCount, line + 8) {
      let block = note.reading.block(of: below)
      guard block.kind == .item, block.listDepth > depth else { return false }
      let named = note.reading.sense(of: below).first?.flags ?? []
      if !named.isSubset(of: flags) { return true }
    }
    return false
  }

  // MARK: Judging

  private static func judge(_ links: [Link], _ line: Int, _ note: inout CheckedNote) {
    guard let wrong = slip(links), !note.isBeside(line), !note.isSimultaneous(line) else { return }
    report(links[wrong.index], isOpening: wrong.isOpening, &note)
  }

  static func report(_ link: Link, isOpening: Bool, _ note: inout CheckedNote) {
    let right = isOpening ? "SYN → SYN,ACK → ACK" : "FIN → ACK → FIN → ACK"
    note.report(
      isOpening ? "handshake-order" : "close-order", at: link.range,
      isOpening
        ? Bilingual(
          ko: "3-way handshake의 순서가 맞지 않습니다.", en: "The steps of the three-way handshake are out of order.")
        : Bilingual(
          ko: "연결 종료의 순서가 맞지 않습니다. 양쪽이 저마다 FIN을 보내고, 저마다 ACK를 받습니다.",
          en: "The steps of the close are out of order: each side sends a FIN and gets an ACK for it."),
      expected: Bilingual(ko: right, en: right),
      reference: isOpening ? "RFC 9293 3.5" : "RFC 9293 3.6")
  }

  private static func slip(_ links: [Link]) -> (index: Int, isOpening: Bool)? {
    wrong(links.map(\.flags)) ?? repeated(links)
  }

  /// FIN, ACK, FIN, ACK where one side sends both FINs.
  private static func repeated(_ links: [Link]) -> (index: Int, isOpening: Bool)? {
    guard links.count == 4, links[0].flags.contains(.fin), links[2].flags.contains(.fin),
      let first = links[0].from, first == links[2].from
    else { return nil }
    // Whoever acknowledges the first FIN has not sent it.
    return (links[1].from == first ? 0 : 2, false)
  }

  /// The first link out of its place; nil where the row is right, or no row of a handshake or a close.
  static func wrong(_ row: [Flags]) -> (index: Int, isOpening: Bool)? {
    // `FIN → FIN,ACK → FIN`: three segments are enough where the second side has nothing more to send.
    if row.count == 3, row[0].isSubset(of: [.fin, .ack]), row[0].contains(.fin), row[1] == [.fin, .ack],
      row[2].contains(.fin)
    {
      return (2, false)
    }
    let opening: [Flags] = [.syn, [.syn, .ack], .ack]
    if row.count == 3, row != opening {
      let isShuffled = Set(row) == Set(opening)
      let isMixed =
        row[0] == .syn && row[2] == .ack
        && [.fin, [.fin, .ack], [.syn, .fin], .syn, .ack].contains(row[1])
      let isLate = row[0] == .syn && row[1] == [.syn, .ack] && [.fin, .syn, [.syn, .ack]].contains(row[2])
      let isEarly = [.ack, .fin].contains(row[0]) && row[1] == [.syn, .ack] && row[2] == .ack
      guard isShuffled || isMixed || isLate || isEarly else { return nil }
      return row.indices.first { row[$0] != opening[$0] }.map { ($0, true) }
    }
    guard row.count == 4, row[0].contains(.fin), row.allSatisfy({ !$0.isEmpty }) else { return nil }
    if let stray = row.firstIndex(where: { $0.contains(.syn) }) { return (stray, false) }
    let parts = row.map { $0 == .ack ? "A" : $0.isSubset(of: [.fin, .ack]) ? "F" : "?" }.joined()
    guard !parts.contains("?"), !["FAFA", "FFAA"].contains(parts) else { return nil }
    return zip(parts, "FAFA").enumerated().first { $0.element.0 != $0.element.1 }.map { ($0.offset, false) }
  }
}
