/// Names for the side that closes first and the one that closes second, as subjects of a sentence.
enum Closers {
  static let activeOpener = TellingWords("액티브 오픈", "능동 오픈", "active opener", "능동 열기", "능동적으로 여는")
  static let passiveOpener = TellingWords("패시브 오픈", "수동 오픈", "passive opener", "수동 열기", "수동적으로 여는")
  static let first = TellingWords(
    "Active close 측", "active close측", "active close 쪽", "액티브 클로즈 호스트", "액티브 클로즈 측", "액티브 클로즈 쪽",
    "FIN을 먼저 보낸 쪽", "상대방에게 FIN을 먼저 보낸 쪽", "상대에게 FIN을 먼저 보낸 쪽",
    "능동 종료 측", "능동 종료 쪽", "능동 종료자", "능동적 종료 측", "능동적으로 종료", "먼저 종료를 요청한 쪽", "먼저 종료를 요청한 측", "먼저 연결을 끊은 쪽",
    "먼저 닫은 쪽",
    "먼저 닫는 쪽", "먼저 끊는 쪽", "먼저 종료한 쪽", "먼저 종료하는 쪽", "먼저 연결을 종료한 쪽", "먼저 연결 종료를 요청한 쪽", "먼저 FIN을 보낸 쪽",
    "종료를 요청한 쪽", "active closer", "side that closes first", "side that closed first",
    "side that initiates the close", "side that initiated the close", "主动关闭方", "主动关闭的一方", "主动断开")
  static let second = TellingWords(
    "Passive close 측", "passive close측", "passive close 쪽", "패시브 클로즈 호스트", "패시브 클로즈 측", "패시브 클로즈 쪽",
    "수동 종료 측", "수동 종료 쪽", "수동 종료자", "수동적 종료 측", "수동적으로 종료", "종료를 요청받은 쪽", "종료 요청을 받은 쪽", "종료 요청을 받은 측",
    "나중에 연결을 끊은 쪽", "나중에 종료를 요청한 쪽", "나중에 FIN을 보낸 쪽", "나중에 종료 요청을 한 쪽",
    "나중에 닫은 쪽", "나중에 닫는 쪽", "나중에 끊는 쪽", "나중에 종료한 쪽", "나중에 종료하는 쪽", "나중에 연결을 종료한 쪽", "FIN을 먼저 받은 쪽",
    "passive closer", "side that closes second", "side that closed second", "side that closes last",
    "side that received the first fin", "被动关闭方", "被动关闭的一方", "被动断开")
  static let verbs: [StaticString] = [
    "has ", "had ", "got ", "gets ", "is ", "was ", "waits", "sends", "sent ", "receives", "received",
    "listens",
    "acknowledges",
    "enters", "have ",
  ]

  /// 능동 종료 측이 …, not 능동 종료 측의 FIN.
  static func isSubject(_ named: Range<Int>, _ range: Range<Int>, _ note: CheckedNote) -> Bool {
    let values = ValueReader(text: note.text, end: range.upperBound)
    for word: StaticString in [
      " 호스트가", " 호스트는", " 측이", " 쪽이", "이", "가", "은", "는", "에서 발", "의 상태", "만", "进入", "发送", "收到", "已经", "在等",
      "正在",
    ]
    where values.starts(named.upperBound, word) {
      return true
    }
    let head = note.string(max(range.lowerBound, named.lowerBound - 10)..<named.lowerBound).lowered
    return !["from ", "of ", "by ", "to "].contains(where: head.contains)
      && verbs.contains { values.starts(values.skipBlanks(named.upperBound), $0) }
  }

  /// What makes the side itself the one that is in the state.
  static let ends = TellingWords(
    "已经", "在等", "의 상태", "이 들어", "쪽의", "측의", "에서 발생", "에 생", "이 겪", " state", "이 진입", "进入")
}
