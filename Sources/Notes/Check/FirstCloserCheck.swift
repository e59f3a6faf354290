import Questions
import TCP

/// Who closes first, and in which state the same sentence puts whom: `서버가 먼저 끊으면 … 클라이언트의 소켓은 TIME_WAIT`.
enum FirstCloserCheck: NoteCheck {
  static func check(_ note: inout CheckedNote) {
    guard note.reading.kinds.contains(.state) else { return }
    for line in note.lines.ofStates {
      guard !note.isCode(line), note.reading.kinds(in: line).contains(Mention.Kinds(.party)) else {
        continue
      }
      for sentence in note.sentences(of: line) where sentence.count < 260 { judge(sentence, line, &note) }
    }
  }

  private static func judge(_ sentence: Range<Int>, _ line: Int, _ note: inout CheckedNote) {
    guard firsts.stands(in: note.text, sentence) else { return }
    let actors = note.reading.sense(of: line).actors.filter { sentence.contains($0.start) }
    guard actors.count >= 2, !apart.stands(in: note.text, sentence),
      let closer = actors.first(where: { closesFirst($0, sentence, note) }),
      actors.count(where: { closesFirst($0, sentence, note) }) == 1
    else { return }
    for mention in note.reading.mentions(in: line)
    where mention.kind == .state && sentence.contains(Int(mention.start)) {
      let state = ConnectionState.allCases[Int(mention.value & ~Mention.weak)]
      guard let side = state.side, side == .activeCloser || side == .passiveCloser,
        let owner = actors.last(where: { $0.end <= Int(mention.start) }), owner.start != closer.start,
        owner.party / 2 == closer.party / 2, Int(mention.start) - owner.end <= 40,
        joints.fills(owner.end..<Int(mention.start), of: note.text),
        (owner.party == closer.party) != (side == .activeCloser), !note.isBeside(line),
        !note.isSimultaneous(line)
      else { continue }
      note.report(
        "state-side", at: Int(mention.start)..<Int(mention.end),
        Bilingual(
          ko: "먼저 닫은 쪽이 아니라면 다릅니다. \(state.name)에 들어가는 것은 \(side.name.korean)입니다.",
          en: "\(state.name) is entered by the \(side.name.english)."),
        expected: Bilingual(
          ko: "\(state.name): \(side.name.korean)", en: "\(state.name): the \(side.name.english)"),
        reference: "RFC 9293 3.3.2")
      return
    }
  }

  private static func closesFirst(_ actor: Actor, _ sentence: Range<Int>, _ note: CheckedNote) -> Bool {
    let tail = actor.end..<min(sentence.upperBound, actor.end + 44)
    guard let found = firsts.first(in: note.text, tail) else { return false }
    return leads.fills(actor.end..<found.lowerBound, of: note.text)
  }

  private static let firsts = TellingWords(
    "먼저 끊", "먼저 닫", "먼저 종료", "먼저 연결을 끊", "먼저 연결을 닫", "먼저 연결을 종료", "먼저 FIN", "closes first",
    "closes the connection first",
    "sends the first fin", "initiates the close", "先关闭", "先断开", "主动关闭", "主动断开")
  private static let leads = Filler("가 이 은 는 연결을 접속을 측이 쪽이 에서 에서는 that which who the connection")
  private static let joints = Filler(
    "의 소켓은 소켓이 소켓 은 는 이 가 에 측은 쪽은 측에 쪽에 도 's socket enters is in goes to into stays 进入 处于 会进入 就 gets has ends up will be then → -> > か に"
  )
  private static let apart = TellingWords(
    "않", "아니", "not ", "n't", "동시", "simultan", "반대", "or ", "또는", "vs", "不", " rst", "(rst", "`rst", "?", "？"
  )
}
