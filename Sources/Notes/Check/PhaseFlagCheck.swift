import Questions
import TCP

/// A FIN sent in a section on opening, a SYN in one on closing: `이때 ACK 플래그와 FIN 플래그를 함께 보낸다`.
enum PhaseFlagCheck: NoteCheck {
  static func check(_ note: inout CheckedNote) {
    guard note.reading.kinds.contains(.flag) else { return }
    let counts = counts(note)
    for line in note.lines.ofFlags {
      let section = note.section(of: line)
      guard let phase = section.phase, phase == .open || phase == .close, !note.isFenced(line),
        note.reading.block(of: line).kind != .heading, note.reading.block(of: line).kind != .cell,
        let count = counts[story(of: note.sectionNumber(of: line), note)],
        phase == .open ? count.fin == 1 && count.syn >= 2 : count.syn == 1 && count.fin >= 2,
        isOnly(phase, story(of: note.sectionNumber(of: line), note), note)
      else { continue }
      for sentence in note.sentences(of: line) where sentence.count < 220 {
        judge(sentence, line, phase, &note)
      }
    }
  }

  /// By story, how often a SYN is named and how often a FIN: a slip stands alone among others.
  private static func counts(_ note: CheckedNote) -> [Int: (syn: Int, fin: Int)] {
    var counts: [Int: (syn: Int, fin: Int)] = [:]
    for line in note.lines.ofFlags {
      let story = story(of: note.sectionNumber(of: line), note)
      for mention in note.reading.mentions(in: line) where mention.kind == .flag {
        let flags = Flags(rawValue: mention.value)
        if flags.contains(.syn) { counts[story, default: (0, 0)].syn += 1 }
        if flags.contains(.fin) { counts[story, default: (0, 0)].fin += 1 }
      }
    }
    return counts
  }

  /// The section that tells of the whole opening or close: its steps may have headings of their own.
  private static func story(of section: Int, _ note: CheckedNote) -> Int {
    var number = section
    while true {
      let own = note.reading.outline.sections[number]
      guard own.parent > 0, own.phase != nil, note.reading.outline.sections[own.parent].phase == own.phase
      else {
        return number
      }
      number = own.parent
    }
  }

  /// A slip stands alone: no other item of the list names a SYN.
  static func isOnlySYN(_ line: Int, in item: Document.Block, _ note: CheckedNote) -> Bool {
    !note.lines.ofFlags.contains { other in
      let block = note.reading.block(of: other)
      return other != line && block.kind == .item && block.container == item.container
        && note.reading.mentions(in: other).contains {
          $0.kind == .flag && Flags(rawValue: $0.value).contains(.syn)
        }
    }
  }

  /// No heading above speaks of the other phase too.
  private static func isOnly(_ phase: Mention.PhaseWord, _ section: Int, _ note: CheckedNote) -> Bool {
    let titles = note.reading.outline.titles(of: section)
    return titles.last.map { !(phase == .open ? closingWords : openingTitles).stands(in: note.text, $0) }
      ?? false
  }

  /// A title on the close names the connection, too.
  private static let openingTitles = TellingWords(
    "수립", "설정", "맺", "establish", "open", "setup", "set up", "3-way", "3 way", "3way", "three-way", "建立", "確立"
  )

  private static func judge(
    _ sentence: Range<Int>, _ line: Int, _ phase: Mention.PhaseWord, _ note: inout CheckedNote
  ) {
    let stray: Flags = phase == .open ? .fin : .syn
    let seen = note.reading.mentions(in: line).filter { $0.kind == .flag && sentence.contains(Int($0.start)) }
    guard let flag = seen.first(where: { Flags(rawValue: $0.value).contains(stray) }) else { return }
    var all = Flags()
    for mention in seen { all.formUnion(Flags(rawValue: mention.value)) }
    // Both a SYN and a FIN: the two are compared, save in one segment.
    guard !(all.contains(.syn) && all.contains(.fin)) || seen.count == 2 && isOne(seen[0], seen[1], note),
      !(phase == .open ? closingWords : openingWords).stands(in: note.text, sentence),
      isSegment(flag, stray, sentence, line, phase, note), !doubts.stands(in: note.text, sentence),
      !note.isBeside(line),
      !note.isSimultaneous(line), !note.section(of: line).isAttack, !note.isQuestion(sentence),
      !goesOn(to: phase == .open ? closingWords : openingWords, below: line, note)
    else { return }
    let isOpen = phase == .open
    let row = isOpen ? "SYN → SYN,ACK → ACK" : "FIN → ACK → FIN → ACK"
    note.report(
      isOpen ? "handshake-flags" : "close-order", at: Int(flag.start)..<Int(flag.end),
      isOpen
        ? Bilingual(ko: "연결을 여는 과정에는 FIN이 오지 않습니다.", en: "No FIN belongs in the opening of a connection.")
        : Bilingual(ko: "연결을 닫는 과정에는 SYN이 오지 않습니다.", en: "No SYN belongs in the close of a connection."),
      expected: Bilingual(ko: row, en: row), reference: isOpen ? "RFC 9293 3.5" : "RFC 9293 3.6")
  }

  /// It is sent or came, or is what something is done with or by: `with another SYN`, `your request (FIN)`.
  private static func isSegment(
    _ flag: Mention, _ stray: Flags, _ sentence: Range<Int>, _ line: Int, _ phase: Mention.PhaseWord,
    _ note: CheckedNote
  ) -> Bool {
    let before = max(sentence.lowerBound, Int(flag.start) - 16)..<Int(flag.start)
    let behind = Int(flag.end)..<min(sentence.upperBound, Int(flag.end) + 10)
    if means.stands(in: note.text, before)
      || objects.first(in: note.text, behind)?.lowerBound == behind.lowerBound
    {
      return true
    }
    return note.deeds(in: sentence, line: line).contains {
      ($0.kind == .sent || phase == .close && $0.kind == .received && $0.isDone) && $0.flags.contains(stray)
        && $0.range.count < 90
    }
  }

  private static let means = TellingWords(
    "with a ", "with another ", "with its ", "your ", "request (", "request(", "요청(", "요청 (")
  private static let objects = TellingWords("으로 답", "로 답", "으로 응답", "로 응답")

  /// A list that tells of a whole connection comes to its other end.
  private static func goesOn(to words: TellingWords, below line: Int, _ note: CheckedNote) -> Bool {
    line + 1 < note.reading.lineCount && note.reading.block(of: line).kind == .item
      && note.reading.block(of: line + 1).kind == .item
      && words.stands(in: note.text, note.reading.range(of: line + 1))
  }

  /// `FIN+SYN`
  private static func isOne(_ one: Mention, _ other: Mention, _ note: CheckedNote) -> Bool {
    Squeezed(note.text, Int(one.end)..<Int(other.start), without: "`").isOne(of: ["+", "-"])
  }

  private static let closingWords = TellingWords(
    "종료", "해제", "끊", "닫", "close", "closing", "terminat", "release", "teardown", "4-way", "4 way", "4way",
    "four-way", "断开", "释放",
    "关闭", "挥手", "切断", "마친", "끝", "shutdown")
  static let openingWords = TellingWords(
    "수립", "연결 설정", "맺", "연결 요청", "연결을 요청", "establish", "open", "3-way", "3 way", "3way", "three-way",
    "handshake와", "建立",
    "连接请求", "握手", "確立", "새로운", "새 연결", "new ", "재연결", "다시", "reuse", "재사용", "connect")
  private static let doubts = TellingWords(
    "않", "아니", "공격", "스캔", "scan", "attack", "not ", "n't", "never", "instead", "대신", "만약", "if ", "비교", "달리",
    "unlike",
    "차이", "반면", "while", "경우", "나중", "later", "이후", "방화벽", "firewall", "cookie", "쿠키", " rst", "(rst", "`rst",
    "fin_wait", "last_ack", "syn_", "fast open", " tfo", "(tfo", "时", "如果", "flood", "timeout", "타임아웃",
    "timestamp", "타임스탬프", "suppose")
}
