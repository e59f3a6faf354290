import Questions
import TCP

/// Which state comes right before another one, or right after it: `TIME_WAIT 직전 상태는 LAST_ACK이다`,
/// `Which state comes right after SYN-SENT?` over its answer. The engine knows which states follow on each.
enum NeighbourStateCheck: NoteCheck {
  private enum Way { case before, behind }

  static func check(_ note: inout CheckedNote) {
    guard note.reading.kinds.contains(.state) else { return }
    for line in note.lines.ofStates where !note.isCode(line) && !note.isFenced(line) {
      if let answered = Answered(line, note) {
        judge(answered.question, answered.questionLine, answered.answer, line, &note)
        continue
      }
      guard line > 0 else { continue }
      for sentence in note.sentences(of: line) where !note.isQuestion(sentence) && sentence.count < 160 {
        guard let sign = signs(in: sentence, note) else { continue }
        judge(
          sentence.lowerBound..<sign.upperBound, line, sign.upperBound..<sentence.upperBound, line, &note)
      }
      below(line, &note)
    }
  }

  /// A question in a paragraph of its own, and its answer in the next.
  private static func below(_ line: Int, _ note: inout CheckedNote) {
    let range = note.reading.range(of: line)
    guard line + 1 < note.reading.lineCount, range.count < 160, note.isQuestion(range) else { return }
    let next = line + 1
    guard let sentence = note.sentences(of: next).first(where: { $0.count > 4 }), !note.isQuestion(sentence)
    else { return }
    judge(range, line, sentence, next, &note)
  }

  /// Where what is asked for ends: `TIME_WAIT 직전 상태는`.
  private static func signs(in sentence: Range<Int>, _ note: CheckedNote) -> Range<Int>? {
    guard let word = befores.first(in: note.text, sentence) ?? afters.first(in: note.text, sentence) else {
      return nil
    }
    return copulas.first(in: note.text, word.upperBound..<min(sentence.upperBound, word.upperBound + 24))
  }

  private static func judge(
    _ question: Range<Int>, _ asked: Int, _ answer: Range<Int>, _ line: Int, _ note: inout CheckedNote
  ) {
    guard let way = way(question, note.text), let state = only(question, asked, note),
      let told = first(answer, line, note), told.state != state,
      !others.stands(in: note.text, question), !others.stands(in: note.text, answer),
      note.isOrdinary(line), !note.isReported(told.range)
    else { return }
    let right = neighbours(of: state, way)
    guard !right.isEmpty, !right.contains(told.state) else { return }
    let names = right.map(\.name).joined(separator: ", ")
    note.report(
      "state-follows", .warning, at: told.range,
      Bilingual(
        ko:
          "\(state.name) \(way == .before ? "바로 앞" : "바로 다음")의 상태는 \(told.state.name.with(.subject)) 아닙니다. 상태 전이도에서는 \(names)입니다.",
        en:
          "\(told.state.name) does not come right \(way == .before ? "before" : "after") \(state.name); in the state diagram that is \(names)."
      ),
      expected: Bilingual(ko: names, en: names), reference: "RFC 9293 3.3.2")
  }

  private static func neighbours(of state: ConnectionState, _ way: Way) -> [ConnectionState] {
    // The end of 2 MSL, and whatever was aborted, come to CLOSED from anywhere.
    if way == .before {
      if state == .closed { return [] }
      return ConnectionState.allCases.filter {
        $0 != state && (ArrivalTable.successors(of: $0).contains(state) || calls[$0]?.contains(state) == true)
      }
    }
    let next = ArrivalTable.successors(of: state).union(calls[state] ?? []).subtracting([state])
    return ConnectionState.allCases.filter { next.contains($0) || $0 == .closed && state != .listen }
  }

  /// What the program's calls lead to.
  private static let calls: [ConnectionState: Set<ConnectionState>] = [
    .closed: [.listen, .synSent], .listen: [.synSent, .closed], .timeWait: [.closed],
  ]

  private static func way(_ range: Range<Int>, _ text: UnsafeBufferPointer<UInt8>) -> Way? {
    switch (befores.stands(in: text, range), afters.stands(in: text, range)) {
    case (true, false): .before
    case (false, true): .behind
    default: nil
    }
  }

  private static func named(_ range: Range<Int>, _ line: Int, _ note: CheckedNote) -> [Mention] {
    note.reading.mentions(in: line).filter {
      $0.kind == .state && range.contains(Int($0.start)) && note.text[Int($0.start)].isUpper
    }
  }

  private static func only(_ range: Range<Int>, _ line: Int, _ note: CheckedNote) -> ConnectionState? {
    let states = Set(named(range, line, note).map { $0.value & ~Mention.weak })
    return states.count == 1 ? states.first.map { ConnectionState.allCases[Int($0)] } : nil
  }

  /// The state that opens the answer.
  private static func first(
    _ answer: Range<Int>, _ line: Int, _ note: CheckedNote
  ) -> (state: ConnectionState, range: Range<Int>)? {
    guard let mention = named(answer, line, note).first, Int(mention.start) - answer.lowerBound <= 24 else {
      return nil
    }
    return (
      ConnectionState.allCases[Int(mention.value & ~Mention.weak)], Int(mention.start)..<Int(mention.end)
    )
  }

  private static let befores = TellingWords(
    "직전 상태", "직전의 상태", "바로 앞 상태", "바로 앞의 상태", "바로 이전 상태", "바로 이전의 상태", "바로 전 상태", "right before",
    "just before",
    "immediately before", "directly before", "immediately precedes", "directly precedes")
  private static let afters = TellingWords(
    "직후 상태", "직후의 상태", "바로 다음 상태", "바로 다음의 상태", "바로 뒤 상태", "right after", "just after",
    "immediately after", "directly after", "immediately follows", "directly follows")
  private static let copulas = TellingWords("는 ", "은 ", ": ", " is ", "= ")
  private static let others = TellingWords(
    "아니", "아닌", "않", "not ", "n't", "never", "동시", "simultan", "packet", "패킷", "segment", "세그먼트", "무엇을",
    "왜", "why", "what is sent", "보내")
}
