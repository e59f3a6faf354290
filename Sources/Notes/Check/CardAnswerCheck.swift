import Questions
import TCP

/// A question and its short answer: a state, a width or the numbers of one exchange.
enum CardAnswerCheck: NoteCheck {
  static func check(_ note: inout CheckedNote) {
    for fact in note.cards {
      guard case .card(let card) = fact.subject, card.banked == nil, card.shape == .questionAndAnswer,
        card.front.utf8.count < 260, card.back.utf8.count < 90
      else { continue }
      guard
        let slip = stateSlip(card) ?? widthSlip(card) ?? reachSlip(card) ?? streamSlip(card) ?? flagSlip(card)
      else { continue }
      report(slip, card, fact, &note)
    }
  }

  /// What the answer says and should say.
  private struct Slip {
    var rule: String
    var found: String
    var right: Bilingual
    var message: Bilingual
    var reference: String
  }

  private static func report(_ slip: Slip, _ card: Card, _ fact: Fact, _ note: inout CheckedNote) {
    // The answer stands below the question, or behind it on its own line.
    let lines = note.lines(atSourceLine: fact.place.line, reaching: 6)
    let answers = lines.filter { note.reading.string(ofLine: $0).contains(card.back.prefix(24)) }
    guard
      let line = answers.first(where: { !note.reading.string(ofLine: $0).contains(card.front.prefix(24)) })
        ?? answers.last,
      let place = note.range(of: slip.found, in: line), !note.isBeside(line)
    else { return }
    note.report(
      slip.rule, at: place, slip.message, expected: slip.right, reference: slip.reference)
  }

  // MARK: States

  /// What is asked of a state, in the words that only one state answers to.
  private struct Riddle: Sendable {
    var state: ConnectionState
    /// Each must stand in the question, in one of its wordings.
    var needs: [[String]]
    var never: [String] = []
  }

  private static let waits = ["기다", "대기", "wait"]
  private static let riddles: [Riddle] = [
    Riddle(
      state: .lastAck,
      needs: [
        ["마지막 ack", "last ack", "final ack", "자신의 fin에 대한 ack", "자기 fin에 대한 ack"], waits,
        ["서버", "수동", "passive", "server", "나중에"],
      ],
      never: ["보내고 2msl", "먼저 닫", "능동", "active", "클라이언트가"]),
    Riddle(
      state: .synSent,
      needs: [
        ["syn을 보내고", "syn을 보낸", "sent a syn", "sent its syn", "sending a syn", "sending its syn"],
        waits + ["직후", "after"],
      ],
      never: ["syn을 받", "ack를 보내", "received", "fin", "syn+ack를 보", "syn-ack를 보", "server", "서버가"]),
    Riddle(
      state: .closeWait,
      needs: [
        [
          "프로그램이 닫", "응용 프로그램이", "애플리케이션이", "애플리케이션의 close", "application to close", "application to call",
          "program to close",
          "local close",
        ], waits,
      ],
      never: ["먼저", "active"]),
    Riddle(
      state: .finWait1,
      needs: [
        ["먼저 닫", "먼저 종료", "능동", "active closer", "closes first", "initiates the close"],
        [
          "fin을 보내", "fin을 보낸", "sending its fin", "sends its fin", "sending a fin", "sends the first fin",
          "sends a fin", "sending the first fin",
        ],
      ],
      never: ["ack를 받", "마지막", "last", "final", "ack arrives", "acknowledged", "둘 다", "both"]),
    Riddle(
      state: .timeWait, needs: [["2msl", "2 msl", "2 × msl"]],
      never: ["아닌", "not ", "지나면", "다음", "after 2", "next", "후"]),
    Riddle(
      state: .timeWait,
      needs: [
        ["능동적으로", "먼저 닫은", "먼저 종료한", "먼저 끊은", "능동 종료", "active closer", "closed first"],
        ["마지막으로 거치", "마지막에 머", "마지막 상태", "ends up in", "last state before closed"],
      ],
      never: ["아닌", "not "]),
    Riddle(
      state: .listen, needs: [["연결 요청을", "접속 요청을", "connection request", "incoming connection"], waits],
      never: ["보내고", "sent", "응답", "받고"]),
  ]

  private static func stateSlip(_ card: Card) -> Slip? {
    guard card.back.utf8.count < 60, askingState.stands(in: card.front) else { return nil }
    let named = card.back.latinWords.compactMap { word in
      Lexicon.state(spelled: word).map { (state: $0, word: word) }
    }
    guard named.count == 1, let answer = named.first else { return nil }
    let front = card.front.lowered
    let right = riddles.filter { riddle in
      riddle.needs.allSatisfy { $0.contains(where: front.contains) }
        && !riddle.never.contains(where: front.contains)
    }.map(\.state)
    guard Set(right).count == 1, let state = right.first, state != answer.state else { return nil }
    return Slip(
      rule: "state-meaning", found: answer.word, right: Bilingual(ko: state.name, en: state.name),
      message: Bilingual(
        ko: "물은 것은 \(answer.state.name.with(.subject)) 아니라 \(state.name)입니다.",
        en: "What is asked for is \(state.name), not \(answer.state.name)."),
      reference: "RFC 9293 3.3.2")
  }

  // What a question must hold to be one of these, looked for before anything else.
  private static let askingState = TellingWords("상태", "state")
  private static let askingSize = TellingWords(
    "몇 비트", "how many bits", "몇 바이트", "how many bytes", "in bytes", "길이", "size", "크기")
  private static let askingReach = TellingWords("바이트까지", "which byte", "what byte")
  private static let arriving = TellingWords(
    "모두 도착", "모두 받", "전부 도착", "다 도착", "all arrive", "all of them arrive", "all are received")
  private static let askingFlag = TellingWords("플래그는", "플래그가", "which flag", "what flag", "비트는")

  // MARK: Widths

  /// `How many bits does the window field have?`, `TCP 헤더는 최대 몇 바이트?`: the unit stands in the question.
  private static func widthSlip(_ card: Card) -> Slip? {
    guard card.back.first?.isNumber == true, askingSize.stands(in: card.front) else { return nil }
    let front = card.front.lowered
    let digits = String(card.back.prefix { $0.isNumber })
    guard let value = Int(digits), !digits.isEmpty else { return nil }
    let inBits = front.contains("몇 비트") || front.contains("how many bits")
    let inBytes =
      ["몇 바이트", "how many bytes", "in bytes", "길이", "size", "크기"].contains(where: front.contains)
    guard inBits || inBytes, !front.contains("udp"), !front.contains("ip 헤더"), !front.contains("ip header")
    else {
      return nil
    }
    if let right = headerLength(front), !inBits {
      return right == value ? nil : slip(digits, right, "header-length")
    }
    guard inBits, !front.contains(where: \.isNumber), !front.contains("shift"), let field = field(in: front),
      let bits = field.bits, bits != value
    else { return nil }
    return slip(digits, bits, "field-width")
  }

  private static func headerLength(_ front: String) -> Int? {
    guard front.contains("tcp"), front.contains("헤더") || front.contains("header"), !front.contains("옵션"),
      !front.contains("option"), !front.contains("필드"), !front.contains("field")
    else { return nil }
    if ["최대", "largest", "maximum", "longest"].contains(where: front.contains) { return 60 }
    return ["최소", "smallest", "minimum", "shortest"].contains(where: front.contains) ? 20 : nil
  }

  private static func field(in front: String) -> HeaderField? {
    let names: [(HeaderField, [String])] = [
      (.acknowledgmentNumber, ["acknowledgment number", "확인 응답 번호", "ack 번호"]),
      (.sequenceNumber, ["sequence number", "순서 번호", "시퀀스 번호"]),
      (.window, ["window", "윈도우 크기", "윈도 크기", "윈도우 필드", "윈도 필드"]),
      (.dataOffset, ["data offset", "데이터 오프셋"]), (.checksum, ["checksum", "체크섬"]),
      (.urgentPointer, ["urgent pointer", "긴급 포인터"]), (.sourcePort, ["source port", "출발지 포트"]),
      (.destinationPort, ["destination port", "목적지 포트"]),
    ]
    if front.contains("scale") || front.contains("스케일") { return nil }
    let met = names.filter { $0.1.contains(where: front.contains) }
    return met.count == 1 ? met[0].0 : nil
  }

  private static func slip(_ digits: String, _ right: Int, _ rule: String) -> Slip {
    Slip(
      rule: rule, found: digits, right: Bilingual(ko: "\(right)", en: "\(right)"),
      message: Bilingual(
        ko: "\(digits.with(.subject)) 아니라 \(right)입니다.", en: "It is \(right), not \(digits)."),
      reference: "RFC 9293 3.1")
  }

  // MARK: Numbers

  /// `ACK 번호 900을 보낸 호스트는 몇 번 바이트까지 받았나요?`: one below.
  private static func reachSlip(_ card: Card) -> Slip? {
    guard askingReach.stands(in: card.front) else { return nil }
    let front = card.front.lowered
    guard front.contains("ack"),
      ["몇 번 바이트까지", "몇 바이트까지", "어느 바이트까지", "which byte", "what byte", "up to which byte"].contains(
        where: front.contains),
      ["받", "receiv", "arriv"].contains(where: front.contains)
    else { return nil }
    let asked = numbers(in: front)
    guard asked.count == 1, let ack = asked.first, ack > 10, let answer = numbers(in: card.back).first,
      numbers(in: card.back).count == 1, answer == ack || answer == ack + 1
    else { return nil }
    return arithmetic(answer, ack - 1, "\(ack) − 1 = \(ack - 1)")
  }

  /// Several segments, `SEQ 100 (20 bytes), SEQ 120 (30 bytes)`: what a cumulative ACK says at the end.
  private static func streamSlip(_ card: Card) -> Slip? {
    guard arriving.stands(in: card.front) else { return nil }
    let front = card.front.lowered
    guard front.contains("ack"), !CardNumbers.names("fin", in: front), !CardNumbers.names("syn", in: front),
      ["모두 도착", "모두 받", "전부 도착", "다 도착", "all arrive", "all of them arrive", "all are received"].contains(
        where: front.contains),
      let answer = numbers(in: card.back).first, numbers(in: card.back).count == 1
    else { return nil }
    var network: [(seq: Int, length: Int)] = []
    let found = numbers(in: front)
    guard found.count >= 4, found.count % 2 == 0 else { return nil }
    for index in stride(from: 0, to: found.count, by: 2) { network.append((found[index], found[index + 1])) }
    for (one, next) in zip(network, network.dropFirst()) where one.seq + one.length != next.seq { return nil }
    guard let last = network.last else { return nil }
    let right = last.seq + last.length
    return answer == right || abs(answer - right) > 3 && !network.contains { $0.seq == answer }
      ? nil : arithmetic(answer, right, "SEQ \(last.seq) + \(last.length) = \(right)")
  }

  private static func arithmetic(_ answer: Int, _ right: Int, _ working: String) -> Slip {
    Slip(
      rule: "ack-arithmetic", found: "\(answer)", right: Bilingual(ko: "\(right)", en: "\(right)"),
      message: Bilingual(
        ko: "\(String(answer).with(.subject)) 아니라 \(right)입니다. ACK 번호는 다음에 받을 바이트의 번호입니다.",
        en: "It is \(right), not \(answer): the ACK number names the next byte expected."),
      reference: "RFC 9293 3.4")
  }

  /// Those that a SEQ or an ACK can have.
  private static func numbers(in text: String) -> [Int] {
    text.filter { $0 != "," }.split { !($0.isASCII && $0.isNumber) }.compactMap { UInt32($0).map(Int.init) }
  }

  // MARK: Flags

  /// `Which flag aborts a connection?`
  private static func flagSlip(_ card: Card) -> Slip? {
    guard askingFlag.stands(in: card.front) else { return nil }
    let front = card.front.lowered
    let word = card.back.prefix { $0.isASCII && $0.isLetter }
    guard ["플래그는", "플래그가", "which flag", "what flag", "비트는"].contains(where: front.contains), word.count == 3,
      card.back.utf8.count < 24, let flag = Lexicon.flag(spelled: String(word))
    else { return nil }
    let works: [(Flag, [String])] = [
      (
        .rst,
        [
          "강제로 끊", "강제로 종료", "강제 종료", "aborts", "abort a connection", "resets the connection",
          "refuses a connection",
        ]
      ),
      (
        .fin, ["더 보낼 데이터가 없", "더 이상 보낼 데이터가 없", "no more data", "closes a connection gracefully", "정상적으로 종료"]
      ),
      (
        .syn,
        [
          "순서 번호를 동기화", "시퀀스 번호를 동기화", "synchronizes sequence", "synchronises sequence", "opens a connection",
          "연결을 요청하는", "연결을 시작하는",
        ]
      ),
      (.urg, ["긴급 포인터", "urgent pointer"]),
      (.psh, ["버퍼에 쌓지", "버퍼에 모으지", "응용 프로그램에 바로", "to the application at once"]),
    ]
    if ["아닌", "not ", "않"].contains(where: front.contains) { return nil }
    let right = works.filter { $0.1.contains(where: front.contains) }.map(\.0)
    guard right.count == 1, right[0] != flag else { return nil }
    let entry = Lexicon.entry(of: right[0])
    return Slip(
      rule: "flag-meaning", found: String(word), right: Bilingual(ko: right[0].name, en: right[0].name),
      message: Bilingual(
        ko: "물은 것은 \(flag.name.with(.subject)) 아니라 \(right[0].name)입니다. \(entry.gloss.korean)",
        en: "What is asked for is \(right[0].name), not \(flag.name): \(entry.gloss.english)"),
      reference: "RFC 9293 3.1")
  }
}
