import Questions
import TCP

/// A state laid to the side that closes first, or second, by a phrase: `TIME_WAIT는 수동 종료 측에 생긴다`,
/// `CLOSE_WAIT shows up on the side that sent the first FIN`, `被动关闭方才有 TIME_WAIT`.
enum CloserCheck: NoteCheck {
  static func check(_ note: inout CheckedNote) {
    guard note.reading.kinds.contains(.state) else { return }
    for line in note.lines.ofStates {
      guard !note.isFenced(line) else { continue }
      for sentence in note.sentences(of: line) where sentence.count < 300 {
        judge(sentence, line, &note)
      }
    }
    for table in note.tables { check(table, &note) }
  }

  // MARK: Sentences

  private static func judge(_ sentence: Range<Int>, _ line: Int, _ note: inout CheckedNote) {
    guard
      firsts.stands(in: note.text, sentence) || seconds.stands(in: note.text, sentence)
        || openers.stands(in: note.text, sentence)
    else { return }
    let states = note.reading.mentions(in: line).filter {
      $0.kind == .state && sentence.contains(Int($0.start)) && $0.value & Mention.weak == 0
    }
    guard states.count == 1 || states.count == 2, !apart.stands(in: note.text, sentence),
      !origins.stands(in: note.text, sentence)
    else { return }
    // `CLOSE_WAIT …, TIME_WAIT …`: each with its own clause.
    for (index, mention) in states.enumerated() {
      let limit = index + 1 < states.count ? Int(states[index + 1].start) : sentence.upperBound
      let begin = index > 0 ? Int(states[index - 1].end) : sentence.lowerBound
      let behind = Int(mention.end)..<limit
      let around = states.count == 1 ? begin..<limit : behind
      guard let side = state(mention).side, let (isFirst, place) = phrase(of: side, in: around, note),
        isFirst != (side == .activeCloser || side == .activeOpener),
        holds(mention, place, sentence, line, note),
        !earlier.stands(in: note.text, sentence.lowerBound..<max(Int(mention.end), place.upperBound)),
        !note.isBeside(line), !note.isSimultaneous(line)
      else { continue }
      return report(mention, side, &note)
    }
  }

  private static func state(_ mention: Mention) -> ConnectionState {
    ConnectionState.allCases[Int(mention.value & ~Mention.weak)]
  }

  /// `SYN-RECEIVED (능동 열기에서 옴)`: both ways lead there.
  private static let origins = TellingWords(
    "에서 옴", "에서 온", "came from", "reached from", "entered from", "coming from")

  private static func phrase(
    of side: Side, in range: Range<Int>, _ note: CheckedNote
  ) -> (isFirst: Bool, place: Range<Int>)? {
    if side == .activeCloser || side == .passiveCloser { return phrase(in: range, note) }
    guard let named = SideWords.only(in: range, note),
      named.side == .activeOpener || named.side == .passiveOpener
    else { return nil }
    return (named.side == .activeOpener, named.range)
  }

  private static let openers = TellingWords(
    "액티브", "패시브", "능동", "수동", "active open", "active-open", "passive open", "passive-open", "actively open",
    "passively open", "主动打开", "被动打开")

  /// The one side that is spoken of; nil where both are or neither is.
  private static func phrase(in range: Range<Int>, _ note: CheckedNote) -> (isFirst: Bool, place: Range<Int>)?
  {
    let first = firsts.first(in: note.text, range)
    let second = seconds.first(in: note.text, range)
    switch (first, second) {
    case (let found?, nil): return (true, found)
    case (nil, let found?): return (false, found)
    default: return nil
    }
  }

  /// The phrase says who is in the state, not what he did or whom he waits for.
  private static func holds(
    _ mention: Mention, _ place: Range<Int>, _ sentence: Range<Int>, _ line: Int, _ note: CheckedNote
  ) -> Bool {
    let (start, end) = (Int(mention.start), Int(mention.end))
    if place.upperBound <= start {
      let gap = place.upperBound..<start
      return gap.count <= 72
        && subjects.stands(in: note.text, gap.lowerBound..<min(gap.upperBound, gap.lowerBound + 42))
        && !others.stands(in: note.text, gap)
    }
    guard place.lowerBound >= end else { return false }
    let gap = end..<place.lowerBound
    // `the client in CLOSE-WAIT: the server closed first`, `CLOSE-WAIT: the database closed first`
    if namesOther(gap, note) { return false }
    if note.reading.mentions(in: line).contains(where: { $0.kind == .party && gap.contains(Int($0.start)) }) {
      return false
    }
    let tail = place.upperBound..<min(sentence.upperBound, place.upperBound + 36)
    return gap.count <= 48 && (places.stands(in: note.text, gap) || holders.stands(in: note.text, tail))
      && !others.stands(in: note.text, gap) && !others.stands(in: note.text, tail)
  }

  /// Right before the phrase stands who closed: not the side, the host or the end that is in the state.
  static func namesOther(_ gap: Range<Int>, _ note: CheckedNote) -> Bool {
    var start = gap.upperBound
    while start > gap.lowerBound, note.text[start - 1].isBlank { start -= 1 }
    let end = start
    while start > gap.lowerBound, note.text[start - 1].isLetter { start -= 1 }
    guard end - start >= 4 else { return false }
    return !ownNames.stands(in: note.text, start..<end)
  }

  private static let ownNames = TellingWords(
    "side", "host", "that", "party", "which", "peer", "end", "socket", "one", "state", "who", "closer", "the",
    "only")
  private static let firsts = TellingWords(
    "능동 종료", "능동적 종료", "능동적으로 종료", "능동적으로 연결을", "능동적으로 닫", "능동 폐쇄", "액티브 클로즈", "active close",
    "actively clos",
    "主动关闭", "主动断开", "アクティブクローズ", "먼저 종료를 요청", "먼저 종료 요청", "먼저 연결 종료를", "먼저 연결을 끊", "먼저 연결을 종료", "먼저 연결을 닫",
    "먼저 닫은", "먼저 닫는", "먼저 끊은", "먼저 끊는", "먼저 FIN을 보낸", "FIN을 먼저 보낸", "closes first", "closed first",
    "initiates the close", "initiated the close", "sent the first fin", "sends the first fin", "先发送 FIN",
    "先关闭")
  private static let seconds = TellingWords(
    "수동 종료", "수동적 종료", "수동적으로 종료", "수동적으로 닫", "수동 폐쇄", "패시브 클로즈", "passive close", "passively clos",
    "被动关闭", "被动断开", "パッシブクローズ", "나중에 종료", "나중에 닫", "나중에 끊", "종료 요청을 받은 쪽", "종료를 요청받은", "FIN을 먼저 받은",
    "먼저 FIN을 받은", "closes second", "closed second", "closes last", "receives the last ack",
    "receives the **last ack", "receives the final ack", "마지막 ACK를 받는 쪽", "마지막 ACK를 받은 쪽",
    "收到最后一个 ACK 的", "received the first fin",
    "receives the first fin")
  private static let subjects = TellingWords(
    "이 ", "가 ", "은 ", "는 ", "만 ", "에서", "에만", "에게", "에 ", "쪽이", "측이", "쪽은", "측은", "者", "方", "的", "側", "が",
    "に", "r ", "r's ",
    "r is", "**", "`", "enters", "goes", "has ", "stays", "）", ")", "」", "会", "才", "进入", "waits ", "is in",
    "stays in", "」が")
  private static let places = TellingWords(
    " on the", " in the", " by the", " at the", "是", "는 ", "은 ", "은", "는", "出现在", "由", "は", "on ", ":", "：")
  private static let holders = TellingWords(
    "에서", "에 ", "이 들어", "의 상태", "측의", "쪽의", "한테", "에게", "쪽이", "측이", "가지는", "갖는", "겪", "가 진입", "이 진입",
    " enters", " has it", "に", "が入")
  private static let others = TellingWords(
    "상대", "peer", "remote", "other", "对方", "相手", "기다", "wait for", "waits for", "waiting for", "等待", "보낸 FIN",
    "보내온",
    "보낸 ACK", "보낼", "받으면", "에게서", "로부터", "from", "to the", "收到", "的 ACK", "的 FIN", "的ACK", "的FIN", "에게 보",
    "의 FIN", "의 ACK", "'s FIN", "'s ACK", "vs",
    "과 ", "와 ", "도록")
  private static let apart = TellingWords(
    "않", "아니", "없", "못", "not ", "n't", "never", "instead", "不", "没", "ない", "?", "？", "만약", "if ", "如果", "비교",
    "차이",
    "달리",
    "unlike", "rather", "neither", "nor ", "동시", "simultan", "while ", "whereas", "반면", "而", "또는", " or ",
    " RST", "(RST",
    "`RST", "이후", "줄이", "피하", "avoid", "강제")

  /// What comes at another time, where it stands before the state or the phrase.
  private static let earlier = TellingWords("전에", "before", "until", "때까지")

  // MARK: Rows

  /// `| Active closer | … FIN-WAIT-1, FIN-WAIT-2, then LAST-ACK |`: a row headed by a side.
  private static func check(_ table: NoteTable, _ note: inout CheckedNote) {
    for row in table.rows {
      guard let head = row.cells.first?.line, note.reading.range(of: head).count < 40,
        !note.reading.mentions(in: head).contains(where: { $0.kind == .state && $0.value & Mention.weak == 0 }
        ),
        let (isFirst, _) = phrase(in: note.reading.range(of: head), note)
      else { continue }
      for cell in row.cells.dropFirst().map(\.line) where note.reading.kinds(in: cell).contains(.state) {
        guard !apart.stands(in: note.text, note.reading.range(of: cell)),
          !others.stands(in: note.text, note.reading.range(of: cell))
        else { continue }
        for mention in note.reading.mentions(in: cell) where mention.kind == .state {
          guard let side = state(mention).side, side == (isFirst ? .passiveCloser : .activeCloser),
            !note.isBeside(cell)
          else { continue }
          report(mention, side, &note)
        }
      }
    }
  }

  private static func report(_ mention: Mention, _ side: Side, _ note: inout CheckedNote) {
    let name = state(mention).name
    note.report(
      "state-side", at: Int(mention.start)..<Int(mention.end),
      Bilingual(
        ko: "\(name)에 들어가는 것은 \(side.name.korean)입니다.", en: "\(name) is entered by the \(side.name.english)."),
      expected: Bilingual(ko: "\(name): \(side.name.korean)", en: "\(name): the \(side.name.english)"),
      reference: "RFC 9293 3.3.2")
  }
}
