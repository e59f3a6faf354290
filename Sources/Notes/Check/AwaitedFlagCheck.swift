import Questions
import TCP

/// What a connection waits for in a state: `LISTEN 상태에서 FIN을 기다린다`, `in LAST-ACK it waits for a SYN`.
enum AwaitedFlagCheck: NoteCheck {
  static func check(_ note: inout CheckedNote) {
    for line in note.lines.ofDeeds {
      let kinds = note.reading.kinds(in: line)
      guard kinds.contains(.state), kinds.contains(.flag), kinds.contains(Mention.Kinds(.verb)),
        !note.isFenced(line),
        note.reading.block(of: line).kind != .heading
      else { continue }
      for sentence in note.sentences(of: line) where sentence.count < 300 { judge(sentence, line, &note) }
    }
  }

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
