import Questions
import TCP

/// A definition that gives one flag the work of another: `RST: 연결을 시작하는 플래그`.
enum FlagMeaningCheck: NoteCheck {
  static func check(_ note: inout CheckedNote) {
    for index in note.kinds.ofFlags {
      let fact = note.facts[index]
      guard case .flag(let flag, _) = fact.subject else { continue }
      if let other = otherName(fact.text, flag) {
        report(flag, other, fact, &note)
        continue
      }
      guard fact.text.utf8.count < 200, let work = works[flag], let found = work.other(in: fact.text) else {
        continue
      }
      report(flag, found, fact, &note)
    }
  }

  /// `RST: Urgent …`: the first word is what another flag stands for.
  private static func otherName(_ text: String, _ flag: Flag) -> String? {
    let word = text.prefix { $0.isASCII && $0.isLetter }
    guard word.utf8.count >= 4, word.utf8.count <= 16, let other = Lexicon.flag(spelled: String(word)),
      other != flag
    else { return nil }
    let rest = text.dropFirst(word.count)
    // `Final step of the handshake …`: a word of every day.
    if everyday.contains(word.lowercased()), let next = rest.dropFirst().first,
      next.isLowercase || !next.isASCII
    {
      return nil
    }
    // `Push ACK`, `Finish-ACK`, `Reset or …`: more than the name of one.
    return rest.isEmpty || rest.hasPrefix(" ") && !rest.dropFirst().hasPrefix("or ")
      || !(rest.first?.isASCII ?? true)
      ? String(word) : nil
  }

  private static let everyday: Set<String> = [
    "final", "finish", "finished", "finalize", "finalise",
  ]

  private static func report(_ flag: Flag, _ found: String, _ fact: Fact, _ note: inout CheckedNote) {
    let entry = Lexicon.entry(of: flag)
    for line in note.lines(atSourceLine: fact.place.line, reaching: 3) {
      let range = note.reading.range(of: line)
      guard let place = TellingWords(unfiled: found).first(in: note.text, range), !note.isBeside(line) else {
        continue
      }
      note.report(
        "flag-meaning", at: place,
        Bilingual(
          ko: "\(flag.name.with(.topic)) 그런 뜻이 아닙니다. \(entry.gloss.korean)",
          en: "That is not what \(flag.name) means: \(entry.gloss.english)"),
        expected: Bilingual(
          ko: "\(flag.name): \(entry.gloss.korean)", en: "\(flag.name): \(entry.gloss.english)"),
        reference: NameCheck.reference(of: flag))
      return
    }
  }

  /// The words that a flag's definition needs one of, and those that belong to another flag.
  private struct Work: Sendable {
    private let own: WordSet
    private let others: WordSet
    private let listed: [String]
    /// What no definition of the flag says, whatever else it says.
    private let never: [String]
    private let strange: WordSet

    init(own: [String], others: [String], never: [String] = []) {
      self.own = WordSet(own)
      self.others = WordSet(others)
      listed = others
      self.never = never
      strange = WordSet(never)
    }

    func other(in text: String) -> String? {
      let isStrange = strange.isIn(text)
      guard isStrange || others.isIn(text) && !own.isIn(text), !Work.doubts.isIn(text) else { return nil }
      let lower = text.lowered
      return (isStrange ? never : listed).first(where: lower.contains)
    }

    /// Told beside other flags, or told not to be: no plain definition.
    private static let doubts = WordSet([
      "않", "아니", "not ", "없", "with ", "함께", "같이", "이후", "after", "is established", "been established",
    ])
  }

  private static let opening = [
    "동기화", "연결 요청", "연결을 요청", "연결 시작", "연결을 시작", "연결 수립", "연결을 수립", "연결 설정", "synchron", "establish",
    "opens a",
    "initiates a connection", "start a connection", "starts a connection", "建立一个连接", "建立连接", "发起连接", "请求连接",
  ]
  private static let closing = [
    "종료", "끊", "해제", "끝", "마지막", "더 이상", "마침", "완료", "finish", "terminat", "close", "closing", "end",
    "no more",
    "done", "last", "释放", "断开", "终止", "结束", "关闭", "挥手",
  ]
  private static let urgent = ["긴급", "urgent", "紧急"]

  private static let works: [Flag: Work] = [
    .syn: Work(
      own: opening + [
        "syn", "접속", "연결 확립", "처음", "생성", "맺", "open", "initi", "first", "number", "번호", "요청", "同步", "建立",
      ],
      others: [
        "연결 종료", "연결을 종료", "연결을 끊", "연결 해제", "terminates the connection", "closes the connection",
        "no more data", "더 이상 보낼", "释放连接", "断开连接", "释放一个连接",
      ]
        + urgent,
      never: [
        "전송을 마친", "전송을 마치", "전송을 끝", "연결을 끝", "연결 해제 요청", "연결 종료 요청", "연결 해제 요구", "연결 종료 요구", "연결을 종료하기 위한",
        "연결을 해제하기 위한", "연결 종료를 요청", "연결 해제를 요청", "강제로 종료",
        "강제로 끊", "강제 종료", "abort", "더 보낼 데이터가 없",
        "더 이상 보낼 데이터가 없", "no more data", "연결 종료 플래그", "연결 종료 flag", "연결 종료를 시작", "연결 종료, 세션을",
        "close a connection", "close connection", "closes connection",
      ]),
    .fin: Work(
      own: closing + ["fin", "닫"], others: opening + urgent + ["abort"],
      never: [
        "연결 설정 요청", "연결 설정 요구", "연결을 수립하기 위한", "used to open", "to open a connection", "to establish a",
        "연결 수립 요청", "연결 설정을 요청", "접속을 요청", "연결을 시작하기", "연결을 수립하기",
        "순서 번호를 동기화", "시퀀스 번호를 동기화", "synchronizes sequence", "synchronize sequence", "opens a connection",
        "연결을 시작하는", "연결을 시작할 때", "연결을 설정할 때", "연결 설정 플래그", "연결 설정 flag", "연결을 설정하겠다", "open the connection",
        "open connection", "연결을 수립할 때",
      ]),
    .rst: Work(
      own: closing + [
        "재설정", "강제", "초기화", "리셋", "reset", "abort", "비정상", "거부", "거절", "refus", "reject", "중단", "오류", "문제",
        "error",
        "rst", "재연결", "다시", "重置", "复位", "拒绝", "异常", "错误", "差错", "释放",
      ], others: opening + urgent,
      never: [
        "no more data", "더 이상 보낼 데이터가 없", "더 보낼 데이터가 없", "순서 번호를 동기화", "시퀀스 번호를 동기화", "synchronizes sequence",
        "synchronize sequence", " 정상적으로 종료", " 정상 종료",
      ]),
    .psh: Work(
      own: [
        "버퍼", "buffer", "push", "psh", "바로", "즉시", "전달", "immediat", "밀어", "deliver", "pass", "빨리", "곧바로",
      ],
      others: opening + urgent + ["연결 종료", "연결을 종료", "terminates the connection"],
      never: ["긴급 포인터", "urgent pointer"]),
    .urg: Work(
      own: urgent + ["urg", "우선", "priorit"],
      others: opening + ["버퍼", "buffer", "연결 종료", "연결을 종료", "강제", "확인 응답 번호", "acknowledgment number"],
      never: [
        "연결을 시작", "연결을 요청", "연결을 종료", "연결을 끊", "opens a connection", "closes the connection",
        "resets the connection",
      ]),
    .ack: Work(
      own: [
        "확인", "응답", "승인", "确认", "수신", "인정", "수락", "acknowledg", "receiv", "valid", "유효", "ack", "confirm",
        "받", "답",
        "reply", "respon", "허락", "동의",
      ], others: opening + urgent + ["연결 종료", "연결을 종료", "연결을 끊", "terminates the connection"],
      never: ["긴급 포인터", "urgent pointer"]),
  ]
}
