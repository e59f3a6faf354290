import Questions
import TCP

/// Who may begin: `only the client can close`, `서버는 먼저 연결을 끊을 수 없다`, `a server sends the first SYN as it listens`.
enum WhoBeginsCheck: NoteCheck {
  static func check(_ note: inout CheckedNote) {
    guard note.speaksOfTCP || note.reading.kinds.contains(.flag) else { return }
    for line in 0..<note.reading.lineCount
    where note.reading.kinds(in: line).contains(Mention.Kinds(.party)) && !note.isFenced(line) {
      guard note.reading.range(of: line).count < 600 else { continue }
      let words = note.words[line]
      if words.contains(.exclusive) { checkClose(line, &note) }
      if words.contains(.againFins) { checkAgain(line, &note) }
      if words.contains(.firstSyns) { checkSyn(line, &note) }
    }
  }

  // MARK: Closing

  static let exclusive = TellingWords(
    "only the client", "only the server", "only a client", "only a server", "always done by the",
    "always initiated by the",
    "always closed by the", "always the client", "always the server", "must be the client",
    "must be the server", "not allowed to",
    "cannot", "can't", "can not", "클라이언트만", "서버만", "클라이언트여야", "서버여야", "클라이언트이어야", "서버이어야", "항상 클라이언트가",
    "항상 서버가", "수 없",
    "只有客户端", "只有服务端", "只有服务器", "只能由客户端", "只能由服务", "必须由客户端", "必须由服务", "总是由客户端", "总是由服务", "クライアントだけ",
    "クライアントのみ", "サーバだけ", "サーバのみ")
  private static let denied = TellingWords("not allowed to", "cannot", "can't", "can not", "수 없")
  private static let closes = TellingWords(
    "close", "first fin", "종료하는 것", "종료를 시작", "종료할 수", "먼저 종료", "먼저 연결을", "먼저 끊", "연결을 끊을 수", "첫 fin",
    "먼저 fin", "关闭", "断开", "切断",
    "閉じ")
  private static let beginning = TellingWords(
    "first fin", "close first", "initiate the close", "initiate a close", "initiate the closing",
    "start the close", "begin the close", "먼저 종료", "먼저 연결을 종료",
    "먼저 연결을 끊", "먼저 끊", "먼저 닫", "먼저 fin", "首先关闭", "先关闭", "主动关闭")
  private static let modals = TellingWords(
    "can ", "may ", "allowed", "must", "always", "여야", "이어야", "수 있", "항상", "가능", "只能", "必须", "可以", "总是", "才能",
    "できる")
  private static let apart = TellingWords(
    "경우", "예를", "만약", "if ", "when ", "unless", "보통", "일반적으로", "usually", "typically", "example", "때", "half",
    "반만", "쪽만",
    "둘 다", "either", "not only", "isn't only", "or server", "데이터", "data", "window", "또는", "http", "?", "아니",
    "wrong", "如果", "一般", "通常",
    "例", "不是", "而", "socket")

  private static func checkClose(_ line: Int, _ note: inout CheckedNote) {
    for sentence in note.sentences(of: line) where sentence.count < 240 {
      guard let word = exclusive.first(in: note.text, sentence), closes.stands(in: note.text, sentence),
        !apart.stands(in: note.text, sentence), !note.isQuestion(sentence)
      else { continue }
      let isDenied = denied.stands(in: note.text, word)
      guard isDenied ? beginning.stands(in: note.text, sentence) : modals.stands(in: note.text, sentence),
        note.reading.mentions(in: line).contains(where: {
          $0.kind == .party && $0.value <= 1 && sentence.contains(Int($0.start))
        }),
        isOfTCP(line, note), !note.isBeside(line)
      else { continue }
      note.report(
        "who-closes", at: word,
        Bilingual(
          ko: "먼저 닫는 쪽은 정해져 있지 않습니다. 클라이언트도 서버도 첫 FIN을 보낼 수 있습니다.",
          en: "Either side may close first: client and server alike may send the first FIN."),
        expected: Bilingual(ko: "어느 쪽이든 먼저 닫을 수 있다.", en: "Either side may close first."),
        reference: "RFC 9293 3.6")
      return
    }
  }

  private static func isOfTCP(_ line: Int, _ note: CheckedNote) -> Bool {
    let section = note.section(of: line)
    if section.isForeign || section.phase == .open { return false }
    return section.phase == .close || section.isTCP
      || !note.reading.kinds(in: line).isDisjoint(with: Mention.Kinds.flag | .phase)
      || (max(0, line - 3)..<line).contains {
        !note.reading.kinds(in: $0).isDisjoint(with: Mention.Kinds.flag | .phase)
      }
  }

  // MARK: Sent again

  static let againFins = TellingWords(
    "retransmits fin", "retransmits its fin", "retransmits the fin", "resends its fin", "resends the fin",
    "fin을 재전송", "重传 fin", "重传fin")
  private static let stays = Filler(
    "( it's it is still in while because as being state 하며 한다 하는 상태 서버는 서버 아직 仍 处于 还 ， , , —")

  /// `Server retransmits FIN (it's in FIN_WAIT_2)`: whoever sends its FIN again has no ACK for it.
  private static func checkAgain(_ line: Int, _ note: inout CheckedNote) {
    for sentence in note.sentences(of: line) {
      guard let word = againFins.first(in: note.text, sentence),
        let state = note.reading.mentions(in: line).first(where: {
          $0.kind == .state && Int($0.start) >= word.upperBound && sentence.contains(Int($0.start))
        }), stays.fills(word.upperBound..<Int(state.start), of: note.text),
        [.finWait2, .timeWait, .closeWait].contains(
          ConnectionState.allCases[Int(state.value & ~Mention.weak)]),
        !note.isBeside(line)
      else { continue }
      note.report(
        "state-event", at: Int(state.start)..<Int(state.end),
        Bilingual(
          ko: "FIN을 다시 보내는 쪽은 아직 그 ACK를 받지 못했습니다. 나중에 닫는 쪽이면 LAST-ACK입니다.",
          en: "Whoever sends its FIN again has no ACK for it yet: the side that closes second is in LAST-ACK."
        ),
        expected: Bilingual(ko: "LAST-ACK", en: "LAST-ACK"), reference: "RFC 9293 3.3.2")
      return
    }
  }

  // MARK: Opening

  static let firstSyns = TellingWords(
    "first syn", "syn을 먼저", "먼저 syn", "첫 syn", "첫 번째 syn", "第一个 syn", "最初のsyn", "最初の syn")

  private static func checkSyn(_ line: Int, _ note: inout CheckedNote) {
    for sentence in note.sentences(of: line) {
      guard let word = firstSyns.first(in: note.text, sentence), !unusual.stands(in: note.text, sentence)
      else { continue }
      let before = note.reading.mentions(in: line).filter {
        Int($0.start) >= sentence.lowerBound && Int($0.end) <= word.lowerBound
          && ($0.kind == .party || $0.kind == .verb)
      }
      // `the server sends the first SYN`, `서버가 먼저 SYN을 보낸다`
      let parties = before.filter { $0.kind == .party && $0.value <= 1 }
      guard let server = parties.last, server.value == 1, Set(parties.map(\.value)).count == 1,
        word.lowerBound - Int(server.end) <= 60,
        !before.contains(where: { $0.kind == .verb && $0.value == Mention.Verb.receive.rawValue }),
        sends(sentence, word, note), !subjects(server, note), !note.isBeside(line),
        !note.section(of: line).isAttack
      else { continue }
      note.report(
        "step-side", at: word,
        Bilingual(ko: "첫 SYN을 보내는 쪽은 클라이언트입니다.", en: "The first SYN is sent by the client."),
        expected: Bilingual(ko: "클라이언트가 SYN을 보낸다.", en: "The client sends the SYN."),
        reference: "RFC 9293 3.5")
      return
    }
  }

  /// `서버에게 먼저 SYN을 보낸다`, `to the server`: it gets the SYN.
  private static func subjects(_ server: Mention, _ note: CheckedNote) -> Bool {
    let values = ValueReader(text: note.text, end: note.text.count)
    let behind: [StaticString] = ["에게", "에 ", "로 ", "한테", "으로", "へ", "に"]
    if behind.contains(where: { values.starts(Int(server.end), $0) }) { return true }
    let head = note.raw(max(0, Int(server.start) - 8)..<Int(server.start)).lowered
    return ["to ", "to the ", "to a ", "向", "给", "from ", "from the ", "by the "].contains(
      where: head.hasSuffix)
  }

  private static func sends(_ sentence: Range<Int>, _ word: Range<Int>, _ note: CheckedNote) -> Bool {
    sendings.stands(
      in: note.text,
      max(sentence.lowerBound, word.lowerBound - 24)..<min(sentence.upperBound, word.upperBound + 40))
  }

  private static let sendings = TellingWords("sends", "send ", "보낸", "보내", "전송", "发送", "发出", "送")
  private static let unusual = TellingWords(
    "if ", "when ", "after", "upon", "receiv", "받", "기다", "wait", "경우", "만약", "않", "not ", "n't", "simultan",
    "동시", "공격", "attack", "等待", "收到",
    "如果", "?", "受")
}
