import Questions
import TCP

/// What a connection waits for in a state: `LISTEN 상태에서 FIN을 기다린다`, `in LAST-ACK it waits for a SYN`,
/// `FIN을 기다리기 위해 TIME_WAIT 상태가 된다`.
enum AwaitedFlagCheck: NoteCheck {
  static func check(_ note: inout CheckedNote) {
    for line in note.lines.ofStates where !note.isFenced(line) { checkBefore(line, &note) }
    for line in note.lines.ofDeeds {
      let kinds = note.reading.kinds(in: line)
      guard kinds.contains(.state), kinds.contains(.flag), kinds.contains(Mention.Kinds(.verb)),
        !note.isFenced(line),
        note.reading.block(of: line).kind != .heading
      else { continue }
      for sentence in note.sentences(of: line) where sentence.count < 300 { judge(sentence, line, &note) }
    }
  }

  // MARK: Before the state

  private static func checkBefore(_ line: Int, _ note: inout CheckedNote) {
    let range = note.reading.range(of: line)
    var floor = range.lowerBound
    for mention in note.reading.mentions(in: line)
    where mention.kind == .state && mention.value & Mention.weak == 0 {
      let start = Int(mention.start)
      defer { floor = Int(mention.end) }
      guard aims.stands(in: note.text, max(floor, start - 60)..<start),
        let sentence = note.sentences(of: line).first(where: { $0.contains(start) })
      else { continue }
      var from = max(floor, begin(of: sentence, before: start, line, note))
      // `서버 → 클라이언트 : …`
      if let colon = TermLine.separator(note.text, range), colon.upperBound < start {
        from = max(from, colon.upperBound)
      }
      let clause = from..<start
      let state = ConnectionState.allCases[Int(mention.value)]
      let actors = note.reading.sense(of: line).actors.filter { clause.contains($0.start) }
      let account = StateAccount(of: state, in: clause, line: line, actors, note)
      guard let last = account.told.last(where: \.saying.isToCome), let told = account.slip,
        links.fills(last.range.upperBound..<start, of: note.text),
        told.range == last.range || isJoined(told.range, last.range, note),
        note.isOrdinary(line), !aside.stands(in: note.text, Int(mention.end)..<sentence.upperBound),
        // Who is in it was found wrong already.
        !note.isReported(start..<Int(mention.end))
      else { continue }
      report(state, told.range, &note)
    }
  }

  /// `… 기다린다. (CLOSE_WAIT 상태)`: in brackets it names what the sentence before told.
  private static func begin(
    of sentence: Range<Int>, before start: Int, _ line: Int, _ note: CheckedNote
  ) -> Int {
    let values = ValueReader(text: note.text, end: start)
    let first = values.skipBlanks(sentence.lowerBound)
    guard first + 1 >= start, note.text[first] == UInt8(ascii: "("),
      let before = Array(note.sentences(of: line)).last(where: { $0.upperBound <= sentence.lowerBound })
    else { return sentence.lowerBound }
    return before.lowerBound
  }

  /// `FIN을 보내고 ACK를 기다리는`: both are told of the state.
  private static func isJoined(_ one: Range<Int>, _ other: Range<Int>, _ note: CheckedNote) -> Bool {
    guard one.upperBound <= other.lowerBound, other.lowerBound - one.upperBound < 40 else { return false }
    return joints.stands(in: note.text, one.upperBound..<min(other.lowerBound, one.upperBound + 8))
  }

  private static let joints = TellingWords("고 ", "고,", " and ")

  private static let aims = TellingWords("기다", "대기", "위해", "위하여", "때까지", "wait", "동안", "보내기", "MSL")
  private static let links = Filler(
    "리는 리기 리게 하는 하기 하게 되는데 되며 되고 하며 리며 하고 리고 위해 위하여 위한 위해서 려고 이를 이것을 이때를 이 상태를 이때의 이때 상태를 상태인 상태를 중인 데 는데 즉 기 기를 을 를 때까지 in the state \" “ ” ‘ ’ 「 이런 이러한 그 해당 동안 해 해서 과정을 과정이 상태가 단계를 것이 . 림 함 며 는 하여 to close"
  )
  private static let aside = TellingWords("않", "아니", "까지", "전에", "벗어", "not ")

  private static func report(
    _ state: ConnectionState, _ range: Range<Int>, _ note: inout CheckedNote
  ) {
    let right = StateDefinitionCheck.meanings[state] ?? Bilingual(ko: state.name, en: state.name)
    note.report(
      "state-event", at: range,
      Bilingual(
        ko: "\(state.name)에서 하는 일이 아닙니다. \(right.korean)",
        en: "That is not what \(state.name) is for: \(right.english)"),
      expected: right, reference: "RFC 9293 3.3.2")
  }

  // MARK: Behind it

  private static func judge(_ sentence: Range<Int>, _ line: Int, _ note: inout CheckedNote) {
    let states = note.reading.mentions(in: line).filter {
      $0.kind == .state && sentence.contains(Int($0.start))
    }
    guard states.count == 1, let mention = states.first, mention.value & Mention.weak == 0 else { return }
    let state = ConnectionState.allCases[Int(mention.value)]
    guard let right = awaited[state] else { return }
    let deeds = note.deeds(in: sentence, line: line).filter { $0.kind == .awaited }
    guard deeds.count == 1, let deed = deeds.first, deed.flags.isDisjoint(with: right),
      deed.range.lowerBound > Int(mention.start),
      !note.isBeside(line), !note.isSimultaneous(line), !note.isQuestion(sentence),
      !apart.stands(in: note.text, sentence)
    else { return }
    note.report(
      "state-event", at: deed.range,
      Bilingual(
        ko: "\(state.name)에서 기다리는 것은 \(deed.flags.description.with(.subject)) 아니라 \(right.description)입니다.",
        en: "What is awaited in \(state.name) is \(right.description), not \(deed.flags.description)."),
      expected: Bilingual(ko: right.description, en: right.description), reference: "RFC 9293 3.3.2")
  }

  private static let awaited: [ConnectionState: Flags] = [
    .listen: .syn, .synSent: [.syn, .ack], .synReceived: .ack, .finWait1: [.fin, .ack],
    .finWait2: [.fin, .ack],
    .closing: .ack, .lastAck: .ack,
  ]

  /// Somebody else waits, or it is told not to be.
  private static let apart = TellingWords(
    "않", "아니", "상대", "peer", "not ", "never", "other side", "rather than", "대신", "acknowledg", "확인", "응답",
    "ack of", "ack for", "에 대한")
}
