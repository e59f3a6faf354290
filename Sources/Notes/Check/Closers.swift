/// Names for the side that closes first and the one that closes second, as subjects of a sentence.
enum Closers {
  static let activeOpener = TellingWords("액티브 오픈", "능동 오픈", "active opener", "능동 열기", "능동적으로 여는")
  static let passiveOpener = TellingWords("패시브 오픈", "수동 오픈", "passive opener", "수동 열기", "수동적으로 여는")
  static let verbs: [StaticString] = [
    "has ", "had ", "got ", "gets ", "is ", "was ", "waits", "sends", "sent ", "receives", "received",
    "listens",
    "acknowledges",
    "enters", "have ", "answered", "answers", "replied", "replies", "responded", "responds",
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
}
