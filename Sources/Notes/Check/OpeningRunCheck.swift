import Questions
import TCP

/// A FIN among the three segments that open a connection, however they are told: `SYN … FIN-ACK … ACK`,
/// `FIN … SYN+ACK … ACK`. What is named just before it and just behind it leaves nothing else to be meant.
enum OpeningRunCheck: NoteCheck {
  /// The flags of one segment as they are named, and where.
  private struct Group {
    var flags: Flags
    var range: Range<Int>
    var line: Int
    /// `FIN-FIN / ACK-ACK` names an exchange, no segment: it has no flags then.
    private var isSegment = true

    init(flags: Flags, range: Range<Int>, line: Int) {
      (self.flags, self.range, self.line) = (flags, range, line)
    }

    mutating func add(_ more: Flags) {
      isSegment = isSegment && flags.isDisjoint(with: more)
      flags = isSegment ? flags.union(more) : []
    }
  }

  static func check(_ note: inout CheckedNote) {
    guard note.reading.kinds.contains(.flag) else { return }
    let groups = groups(note)
    guard groups.count >= 2 else { return }
    for index in groups.indices where groups[index].flags.contains(.fin) {
      guard let slip = slip(at: index, groups, note), !note.isReported(groups[index].range) else { continue }
      judge(slip, groups[index], &note)
    }
  }

  // MARK: Groups

  /// What is named in a row is one: `SYN을 받고 SYN+ACK을 보낸다` after a SYN adds one segment.
  private static func groups(_ note: CheckedNote) -> [Group] {
    var groups: [Group] = []
    for line in note.lines.ofFlags where !note.isCode(line) {
      for mention in note.reading.mentions(in: line) where mention.kind == .flag {
        let flags = Flags(rawValue: mention.value)
        let range = Int(mention.start)..<Int(mention.end)
        if let last = groups.last, last.line == line, last.range.upperBound <= range.lowerBound,
          isOne(last.range, range, note)
        {
          groups[groups.count - 1].add(flags)
          groups[groups.count - 1].range = last.range.lowerBound..<range.upperBound
        } else {
          groups.append(Group(flags: flags, range: range, line: line))
        }
      }
    }
    return groups
  }

  /// `FIN-ACK`, `[FIN, ACK]`
  private static func isOne(_ first: Range<Int>, _ next: Range<Int>, _ note: CheckedNote) -> Bool {
    let gap = first.upperBound..<next.lowerBound
    guard gap.count <= 7 else { return false }
    let joint = Squeezed(note.text, gap, without: " `*")
    if joint.isOne(of: ["+", "-", "/", "&"]) { return true }
    return joint.isOne(of: [","]) && first.lowerBound > 0
      && note.text[first.lowerBound - 1].isOne(of: "[<{") && next.upperBound < note.text.count
      && note.text[next.upperBound].isOne(of: "]>}")
  }

  // MARK: Judging

  private struct Slip {
    /// From the segment before to the one behind.
    var whole: Range<Int>
    var lines: ClosedRange<Int>
  }

  private static func slip(at index: Int, _ groups: [Group], _ note: CheckedNote) -> Slip? {
    let group = groups[index]
    if group.flags == [.fin, .ack], let slip = answer(index, groups, note) { return slip }
    guard let next = neighbour(of: index, by: 1, groups, note) else { return nil }
    if group.flags == [.fin, .ack] {
      guard let last = neighbour(of: index, by: -1, groups, note), last.flags == .syn,
        next.flags == .ack || next.flags == [.syn, .ack]
      else { return nil }
      return Slip(whole: last.range.lowerBound..<next.range.upperBound, lines: last.line...next.line)
    }
    guard group.flags == .fin, next.flags == [.syn, .ack], opens(index, groups, note),
      let place = groups.firstIndex(where: { $0.range.lowerBound == next.range.lowerBound }),
      let third = neighbour(of: place, by: 1, groups, note), third.flags == .ack
    else { return nil }
    return Slip(whole: group.range.lowerBound..<third.range.upperBound, lines: group.line...third.line)
  }

  /// `SYN을 보내고 FIN/ACK 응답을 기다리는 SYN_SENT 상태`, `SYN-ACK: the server answers with FIN-ACK`
  private static func answer(_ index: Int, _ groups: [Group], _ note: CheckedNote) -> Slip? {
    guard index > 0 else { return nil }
    let (last, group) = (groups[index - 1], groups[index])
    guard last.line == group.line, group.range.lowerBound - last.range.upperBound <= 120 else { return nil }
    let isStep =
      last.flags == .syn
      ? tellsOpening(group.line, note) : last.flags == [.syn, .ack] && isLabel(last, note)
    return isStep
      ? Slip(whole: last.range.lowerBound..<group.range.upperBound, lines: group.line...group.line) : nil
  }

  private static func isLabel(_ group: Group, _ note: CheckedNote) -> Bool {
    let range = note.reading.range(of: group.line)
    guard group.range.lowerBound - TermLine.skipMarker(note.text, range) <= 4 else { return false }
    let values = ValueReader(text: note.text, end: range.upperBound)
    var at = group.range.upperBound
    while at < range.upperBound, note.text[at].isOne(of: "`* ") { at += 1 }
    return labelSigns.contains { values.starts(at, $0) }
  }

  private static let labelSigns: [StaticString] = [":", "：", "-", "–", "—", "(", "→"]

  private static func tellsOpening(_ line: Int, _ note: CheckedNote) -> Bool {
    note.reading.mentions(in: line).contains {
      $0.kind == .state
        && [.synSent, .synReceived].contains(ConnectionState.allCases[Int($0.value & ~Mention.weak)])
    }
  }

  /// The next segment that is named near by and is another one.
  private static func neighbour(
    of index: Int, by step: Int, _ groups: [Group], _ note: CheckedNote
  ) -> Group? {
    var at = index + step
    while groups.indices.contains(at), groups[at].flags == groups[at - step].flags,
      isNear(groups[index], groups[at])
    {
      at += step
    }
    guard groups.indices.contains(at), isNear(groups[index], groups[at]),
      !isParted(min(groups[index].line, groups[at].line), max(groups[index].line, groups[at].line), note)
    else { return nil }
    return groups[at]
  }

  private static func isNear(_ one: Group, _ other: Group) -> Bool {
    let (first, last) = one.range.lowerBound < other.range.lowerBound ? (one, other) : (other, one)
    return last.line - first.line <= 5 && last.range.lowerBound - first.range.upperBound <= 260
  }

  /// A heading that names no segment lies between.
  private static func isParted(_ first: Int, _ last: Int, _ note: CheckedNote) -> Bool {
    guard first < last else { return false }
    return (first + 1...last).contains {
      note.reading.block(of: $0).kind == .heading && !note.reading.kinds(in: $0).contains(.flag)
    }
  }

  /// Nothing is sent before it that its own close could follow.
  private static func opens(_ index: Int, _ groups: [Group], _ note: CheckedNote) -> Bool {
    guard index > 0 else { return true }
    let last = groups[index - 1]
    return groups[index].line - last.line > 5 || isParted(last.line, groups[index].line, note)
      || last.line != groups[index].line && last.flags == .ack
  }

  private static func judge(_ slip: Slip, _ group: Group, _ note: inout CheckedNote) {
    let start = note.reading.range(of: slip.lines.lowerBound).lowerBound
    let end = note.reading.range(of: slip.lines.upperBound).upperBound
    let told = max(start, slip.whole.lowerBound - 60)..<min(end, slip.whole.upperBound + 60)
    guard !aside.stands(in: note.text, told), note.section(of: group.line).phase != .close,
      !slip.lines.contains(where: { note.reading.kinds(in: $0).contains(.state) && tellsClosing($0, note) }),
      isHeld(group.line, &note), !note.isQuestion(note.reading.range(of: group.line))
    else { return }
    let row = "SYN → SYN,ACK → ACK"
    note.report(
      "handshake-flags", at: group.range,
      Bilingual(ko: "연결을 여는 과정에는 FIN이 오지 않습니다.", en: "No FIN belongs in the opening of a connection."),
      expected: Bilingual(ko: row, en: row), reference: "RFC 9293 3.5")
  }

  /// A SYN+ACK is TCP's whatever opens on top of it.
  private static func isHeld(_ line: Int, _ note: inout CheckedNote) -> Bool {
    (!note.isBeside(line) || note.isOnlyForeign(line)) && !note.isSimultaneous(line)
      && !note.section(of: line).isAttack
  }

  private static func tellsClosing(_ line: Int, _ note: CheckedNote) -> Bool {
    note.reading.mentions(in: line).contains {
      guard $0.kind == .state else { return false }
      return ![.synSent, .synReceived, .established, .listen, .closed].contains(
        ConnectionState.allCases[Int($0.value & ~Mention.weak)])
    }
  }

  /// The close is spoken of, or something that need not go as it should.
  private static let aside = TellingWords(
    "종료", "해제", "끊", "닫", "close ", "closes", "closing", "close-", "to close", "close)", "terminat",
    "teardown", "tear down", "4-way", "4way", "four-way",
    "four way",
    "disconnect", "release", "断开", "释放", "关闭", "挥手", "切断", "终止", "마무리", "scan", "스캔", "attack", "공격", "flood",
    "if ",
    "만약", "또는", "혹은", " or ", "이나 ", "not ", "n't", "않", "아니", "없", "lost", "유실", "방화벽", "firewall", "rst",
    "psh",
    "urg", "fast open", "tfo", "cookie", "쿠키", "filter", "필터", "flags (", "플래그(", "flag:", "비교", "달리", "차이",
    "versus",
    "vs", "unlike", "whereas", "simultaneous", "동시", "half", "graceful", "이후", "after the", "如果", "而不是", "不",
    "ends", "끝")
}
