import Questions
import TCP

/// Who closes first, and in the same breath who is left in a state: `클라이언트가 먼저 끊으면 TIME_WAIT은 서버에 남는다`,
/// `| TIME-WAIT | 클라이언트가 먼저 끊어서 서버에 남은 것 |`, `The client closed first. Which side has TIME_WAIT?` over its answer.
enum CloserOwnerCheck: NoteCheck {
  static func check(_ note: inout CheckedNote) {
    guard note.reading.kinds.isSuperset(of: Mention.Kinds.state | Mention.Kinds(.party)) else { return }
    for line in note.lines.ofStates where !note.isCode(line) && !note.isFenced(line) {
      let range = note.reading.range(of: line)
      guard range.count < 300, let state = state(in: line, note) else { continue }
      checkRow(state, line, &note)
      if line + 1 < note.reading.lineCount, note.text[range].contains(UInt8(ascii: "?")) {
        checkAnswer(state, line, &note)
        continue
      }
      for sentence in note.sentences(of: line) where sentence.contains(state.place.lowerBound) {
        checkSentence(state, sentence, line, &note)
      }
    }
  }

  private struct Named {
    var state: ConnectionState
    var isFirst: Bool
    var place: Range<Int>
  }

  /// The one state of a line, where it belongs to one of those who close.
  private static func state(in line: Int, _ note: CheckedNote) -> Named? {
    let states = note.reading.mentions(in: line).filter { $0.kind == .state && $0.value & Mention.weak == 0 }
    guard states.count == 1, let mention = states.first else { return nil }
    let state = ConnectionState.allCases[Int(mention.value)]
    guard state.side == .activeCloser || state.side == .passiveCloser else { return nil }
    return Named(
      state: state, isFirst: state.side == .activeCloser, place: Int(mention.start)..<Int(mention.end))
  }

  // MARK: Reading

  /// `서버가 먼저 끊`, `the client closed first`
  private static func closer(in range: Range<Int>, _ line: Int, _ note: CheckedNote) -> Mention? {
    note.reading.mentions(in: line).first { party in
      guard isHost(party), range.contains(Int(party.start)) else { return false }
      let tail = Int(party.end)..<min(range.upperBound, Int(party.end) + 44)
      guard let first = firsts.first(in: note.text, tail) else { return false }
      return particles.fills(tail.lowerBound..<first.lowerBound, of: note.text)
    }
  }

  private static func isHost(_ mention: Mention) -> Bool {
    mention.kind == .party && (mention.value <= 1 || mention.value == 6 || mention.value == 7)
  }

  private static let firsts = TellingWords(
    "먼저 끊", "먼저 닫", "먼저 종료", "먼저 연결을 끊", "먼저 연결을 닫", "먼저 연결을 종료", "먼저 close", "먼저 FIN을 보", "FIN을 먼저 보",
    "먼저 FIN 보", "closes first", "closed first", "hangs up first", "hung up first", "disconnects first",
    "disconnected first", "closes the connection first", "closed the connection first", "sends the first FIN",
    "sent the first FIN", "sends its FIN first", "sent its FIN first", "initiates the close",
    "ends the connection first")
  private static let particles = Filler("가 이 측 쪽 에서 side 이라면")

  /// Who is told to be in the state, or to be left with it.
  private static func owner(
    of state: Named, in range: Range<Int>, apartFrom closer: Mention, _ line: Int, _ note: CheckedNote
  ) -> Mention? {
    let found = note.reading.mentions(in: line).filter { party in
      isHost(party) && range.contains(Int(party.start)) && party.start != closer.start
        && party.value / 2 == closer.value / 2 && isOwner(party, state, range, note)
    }
    return found.count == 1 ? found.first : nil
  }

  private static func isOwner(
    _ party: Mention, _ state: Named, _ range: Range<Int>, _ note: CheckedNote
  ) -> Bool {
    let (start, end) = (Int(party.start), Int(party.end))
    let tail = end..<min(range.upperBound, end + 30)
    if let stay = stays.first(in: note.text, tail), stay.lowerBound - end <= 4 { return true }
    if end <= state.place.lowerBound, state.place.lowerBound - end <= 28 {
      return enters.fills(end..<state.place.lowerBound, of: note.text)
    }
    guard start >= state.place.upperBound, start - state.place.upperBound <= 48 else { return false }
    let gap = state.place.upperBound..<start
    return places.fills(gap, of: note.text) && places.fills(gap, of: note.text) && gap.count >= 4
  }

  private static let stays = TellingWords(
    "에 남", "에 생", "에 쌓", "에 나타", "에 발생", "에 보이", "에만 남", "에만 생", "쪽에 남", "쪽에 생", "측에 남", "측에 생", " 쪽에 남",
    " 쪽에 생",
    " 측에 남", " 측에 생", "에서 발생", "에서 생", "에서 보")
  /// Between whoever it is and the state.
  private static let enters = Filler(
    "가 이 는 은 에 쪽 측 에서 쪽이 측이 쪽은 측은 stays in remains ends up is goes to gets into enters lands has keeps sits the will then left with a ` *"
  )
  /// Between the state and whoever it is.
  private static let places = Filler(
    "is are stays remains appears shows up lands sits ends left on at with the in sockets state a end of found seen belongs to ` *"
  )

  // MARK: Shapes

  private static func checkSentence(
    _ state: Named, _ sentence: Range<Int>, _ line: Int, _ note: inout CheckedNote
  ) {
    guard let closer = closer(in: sentence, line, note),
      let owner = owner(of: state, in: sentence, apartFrom: closer, line, note)
    else { return }
    judge(state, closer, owner, sentence, Int(owner.start)..<Int(owner.end), line, &note)
  }

  /// The state heads a row, the rest stands in a cell of it.
  private static func checkRow(_ state: Named, _ line: Int, _ note: inout CheckedNote) {
    let block = note.reading.block(of: line)
    guard block.kind == .cell, block.column == 0, line + 1 < note.reading.lineCount else { return }
    let next = note.reading.block(of: line + 1)
    guard next.kind == .cell, next.container == block.container, next.row == block.row else { return }
    let cell = note.reading.range(of: line + 1)
    guard let closer = closer(in: cell, line + 1, note),
      let owner = owner(of: state, in: cell, apartFrom: closer, line + 1, note)
    else { return }
    judge(state, closer, owner, cell, Int(closer.start)..<Int(closer.end), line + 1, &note)
  }

  /// The question tells who closes first; the answer is a host and nothing more.
  private static func checkAnswer(_ state: Named, _ line: Int, _ note: inout CheckedNote) {
    for below in [line, line + 1] {
      guard let answered = Answered(below, note), answered.questionLine == line,
        who.stands(in: note.text, answered.question), answered.answer.count <= 36,
        let closer = closer(
          in: note.reading.range(of: line).lowerBound..<answered.question.upperBound, line, note)
      else { continue }
      let hosts = note.reading.mentions(in: below).filter {
        isHost($0) && answered.answer.contains(Int($0.start))
      }
      guard hosts.count == 1, let owner = hosts.first, owner.value / 2 == closer.value / 2 else { continue }
      return judge(
        state, closer, owner, note.reading.range(of: line).lowerBound..<answered.question.upperBound,
        Int(owner.start)..<Int(owner.end), below, &note)
    }
  }

  private static let who = TellingWords(
    "which side", "which host", "which end", "which of", "who ", "where ", "어느 쪽", "누가", "누구", "어느 호스트", "어디")

  // MARK: Judging

  private static func judge(
    _ state: Named, _ closer: Mention, _ owner: Mention, _ told: Range<Int>, _ place: Range<Int>, _ line: Int,
    _ note: inout CheckedNote
  ) {
    guard (owner.value == closer.value) != state.isFirst, !apart.stands(in: note.text, told),
      note.isOrdinary(line), !note.isReported(place), !note.isReported(state.place)
    else { return }
    let right = state.isFirst ? closer.value : closer.value ^ 1
    let party = Party(Vocabulary.parties[Int(right)])
    note.report(
      "state-side", .warning, at: place,
      Bilingual(
        ko:
          "\(state.state.name)에 들어가는 것은 \(state.isFirst ? "먼저" : "나중에") 닫는 쪽, 여기서는 \(party.shown(in: .korean))입니다.",
        en:
          "\(state.state.name) is entered by whoever closes \(state.isFirst ? "first" : "second"), here \(party.withArticle)."
      ),
      expected: Bilingual(
        ko: "\(state.state.name): \(party.shown(in: .korean))",
        en: "\(state.state.name): \(party.withArticle)"),
      reference: "RFC 9293 3.3.2")
  }

  private static let apart = TellingWords(
    "않", "아니", "아닌", "없", "못", "not ", "n't", "never", "neither", "동시", "simultan", "unless", "instead", "대신",
    "도록", "피하",
    "avoid", "both", "둘 다", "양쪽", " rst", "상대", "peer", "줄이", "so that")
}
