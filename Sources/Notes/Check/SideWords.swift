import TCP

/// Which side a text speaks of, by closed classes of words: who is active and who is passive, and whether it is
/// opening or closing; who comes first and who second.
enum SideWords {
  struct Found {
    var side: Side
    var range: Range<Int>
  }

  static let activeCloser = Bilingual(ko: "먼저 닫는 쪽(active closer)", en: "the active closer")
  static let passiveCloser = Bilingual(ko: "나중에 닫는 쪽(passive closer)", en: "the passive closer")

  /// The sides named in a stretch of text; one that only tells whose segment is meant is not.
  static func all(in range: Range<Int>, _ note: CheckedNote) -> [Found] {
    var found: [Found] = []
    var at = range.lowerBound
    while let word = kinds.first(in: note.text, at..<range.upperBound) {
      at = word.upperBound
      guard let deed = deed(behind: word.upperBound, range.upperBound, note) else { continue }
      at = deed.range.upperBound
      let isActive = actives.stands(in: note.text, word)
      let side: Side =
        deed.isClosing
        ? (isActive ? .activeCloser : .passiveCloser) : (isActive ? .activeOpener : .passiveOpener)
      let place = word.lowerBound..<deed.range.upperBound
      if !isOblique(place, range, note) { found.append(Found(side: side, range: place)) }
    }
    for (words, side) in phrases {
      guard let place = words.first(in: note.text, range), !isOblique(place, range, note) else { continue }
      found.append(Found(side: side, range: place))
    }
    return found
  }

  /// The one side that is spoken of; nil where both are.
  static func only(in range: Range<Int>, _ note: CheckedNote) -> Found? {
    let found = all(in: range, note)
    guard let first = found.first, found.allSatisfy({ $0.side == first.side }),
      // `passive closer`, whose FIN is meant, and the active one beside it.
      !isContrasted(first.side, range, note)
    else { return nil }
    return first
  }

  /// The other side is named too, in whatever part.
  private static func isContrasted(_ side: Side, _ range: Range<Int>, _ note: CheckedNote) -> Bool {
    let other =
      side == .activeCloser || side == .activeOpener ? passives : actives
    return other.stands(in: note.text, range)
  }

  private static let actives = TellingWords("능동", "액티브", "active", "主动", "主動", "アクティブ")
  private static let passives = TellingWords("수동", "패시브", "passive", "被动", "被動", "パッシブ")
  private static let kinds = TellingWords(
    "능동", "액티브", "active", "主动", "主動", "アクティブ", "수동", "패시브", "passive", "被动", "被動", "パッシブ")

  private static func deed(
    behind start: Int, _ end: Int, _ note: CheckedNote
  ) -> (isClosing: Bool, range: Range<Int>)? {
    let near = start..<min(end, start + 30)
    let close = closings.first(in: note.text, near)
    let open = openings.first(in: note.text, near)
    let isClosing = (close?.lowerBound ?? .max) <= (open?.lowerBound ?? .max)
    guard let found = isClosing ? close : open,
      between.fills(start..<found.lowerBound, of: note.text)
    else { return nil }
    return (isClosing, found)
  }

  private static let between = Filler(
    "적으로 적인 으로 적 연결을 연결 접속을 커넥션을 세션을 TCP ly the a connection connections - _ * ` 地 的 连接 的に に 하게 측 쪽 이 가 는 side that"
  )
  private static let closings = TellingWords(
    "종료", "클로즈", "닫", "끊", "폐쇄", "해제", "close", "closing", "closure", "disconnect", "terminat", "关闭", "断开",
    "關閉", "クローズ")
  private static let openings = TellingWords(
    "오픈", "열기", "여는", "열고", "연 ", "개방", "open", "打开", "打開", "オープン")

  private static let phrases: [(TellingWords, Side)] = [
    (
      TellingWords(
        "먼저 종료한", "먼저 종료하는", "먼저 연결을 종료", "먼저 연결 종료를", "먼저 종료를 요청", "먼저 종료 요청", "먼저 연결을 끊", "먼저 연결을 닫",
        "먼저 닫은", "먼저 닫는", "먼저 끊은", "먼저 끊는", "먼저 FIN을 보낸", "먼저 FIN을 보내", "FIN을 먼저 보낸", "FIN을 먼저 보내",
        "종료를 먼저 요청", "연결을 먼저 끊", "연결을 먼저 닫", "연결을 먼저 종료", "먼저 연결 해제를", "closes first", "closed first",
        "initiates the close", "initiated the close", "initiated the closing", "initiates the termination",
        "initiated the termination", "initiated the connection termination", "first to close",
        "sent the first fin", "sends the first fin", "先发送 FIN", "先关闭", "先に閉じ"), .activeCloser
    ),
    (
      TellingWords(
        "나중에 종료", "나중에 닫", "나중에 끊", "나중에 연결을", "종료 요청을 받은 쪽", "종료 요청을 받은 측", "종료를 요청받은", "FIN을 먼저 받은",
        "먼저 FIN을 받은", "closes second", "closed second", "closes last", "second to close",
        "received the first fin", "receives the first fin", "was asked to close"), .passiveCloser
    ),
  ]

  /// `from the active closer`, 능동 종료 측의 FIN: whose it is, or whom it goes to.
  private static func isOblique(_ place: Range<Int>, _ range: Range<Int>, _ note: CheckedNote) -> Bool {
    func head(_ count: Int) -> Range<Int> {
      max(range.lowerBound, place.lowerBound - count)..<place.lowerBound
    }
    func tail(_ count: Int) -> Range<Int> {
      place.upperBound..<min(range.upperBound, place.upperBound + count)
    }
    return sources.stands(in: note.text, head(12)) || others.stands(in: note.text, head(24))
      || possessions.stands(in: note.text, tail(27)) || objects.stands(in: note.text, tail(15))
      || purposes.stands(in: note.text, tail(45))
  }

  private static let sources = TellingWords(
    "from ", "of ", "to the ", "with the ", "against ", "unlike ", "after ", "before ")
  private static let others = TellingWords(
    "상대", "peer", "other", "对方", "remote", "원격", "클라이언트가 ", "서버가 ", "클라이언트에서 ", "서버에서 ", "클라이언트의 ", "서버의 ",
    "保证",
    "确保", "客户端", "服务端", "服务器", "client ", "server ")
  private static let possessions = TellingWords(
    "의 FIN", "의 ACK", "의 SYN", "의 응답", "의 종료", "의 요청", "의 마지막", "'s ", "’s ", "에게서", "로부터", "에게 ", "한테",
    "이 보낸", "가 보낸", "이 전송한", "가 전송한", "의 상대", "와 달리", "과 달리",
    "에서 보낸", "에서 온", "的FIN", "的 FIN", "的ACK", "的 ACK", "요청을 받", "을 요청받", "요청을 수신", "을 통보",
    " request from")
  private static let objects = TellingWords("을 기다", "를 기다", "을 위", "를 위")
  private static let purposes = TellingWords("도록", "기를", "때까지")
}
