import TCP

/// How many segments open a connection and how many close it: `연결: 4-way`, `2-way handshaking으로 연결`, `총 네 번의 대화`
/// under the name of the three-way handshake.
enum HandshakeCountCheck: NoteCheck {
  static let ways = TellingWords("way", "웨이", "방향 핸드", "방향 handshake", "ウェイ")
  static let counts = TellingWords(numbers.flatMap(\.counted))

  static func check(_ note: inout CheckedNote) {
    let asked: LineWords.Groups = [.ways, .counts]
    guard !note.words.all.isDisjoint(with: asked) else { return }
    for line in 0..<note.reading.lineCount
    where !note.words[line].isDisjoint(with: asked) && !note.isCode(line) {
      for sentence in note.sentences(of: line) where sentence.count < 400 {
        if apart.stands(in: note.text, sentence) || note.isQuestion(sentence) { continue }
        if note.words[line].contains(.ways) { checkPurposes(sentence, line, &note) }
        if note.words[line].contains(.counts) { checkCount(sentence, line, &note) }
      }
    }
  }

  private struct Number {
    var value: Int
    /// Before `way`: `3-`, `three `.
    var names: [String]
    /// With what is counted.
    var counted: [String]
  }

  private static let numbers: [Number] = [
    number(2, "two", "두"), number(3, "three", "세"), number(4, "four", "네"), number(5, "five", "다섯"),
  ]

  private static func number(_ value: Int, _ english: String, _ korean: String) -> Number {
    var counted: [String] = []
    for head in ["\(value)", korean, korean + " "] {
      for tail in ["번의 ", "번에 걸", "번 주고", "번 교환", "차례", "개의 패킷", "개의 메시지", "개의 세그먼트", "번씩", "단계로"] {
        counted.append(head + tail)
      }
    }
    counted += ["\(korean) 메시지", "\(korean) 패킷", "\(value)회 ", "패킷을 \(value)번", "패킷을 \(korean) 번"]
    for head in ["\(value)", english] {
      for tail in ["packets", "messages", "segments", "packages", "packet", "message", "step", "segment"] {
        counted += ["\(head) \(tail)", "\(head)-\(tail)"]
      }
    }
    return Number(
      value: value, names: ["\(value)-", "\(value) ", "\(value)", english + "-", english + " "],
      counted: counted
    )
  }

  // MARK: What so many ways are for

  private struct Way {
    var number: Int
    var range: Range<Int>
  }

  private static func checkPurposes(_ sentence: Range<Int>, _ line: Int, _ note: inout CheckedNote) {
    let ways = ways(in: sentence, note.text)
    if let way = misnamed(ways, sentence, note.text),
      !verdicts.stands(in: note.text, note.reading.range(of: line))
    {
      let isClose = way.number == 5 && (ways.count == 2 || note.section(of: line).phase == .close)
      return report(way.range, isClose ? .close : .open, line, &note)
    }
    guard !ways.isEmpty, !isListed(ways, sentence, note.text) else { return }
    var told: [(way: Way, phase: Step.Phase)] = []
    for (index, way) in ways.enumerated() {
      let start = index > 0 ? ways[index - 1].range.upperBound : sentence.lowerBound
      let end = index + 1 < ways.count ? ways[index + 1].range.lowerBound : sentence.upperBound
      let before = before(way, start, note.text)
      if let phase = before ?? behind(way, end, note.text) { told.append((way, phase)) }
    }
    let isSwapped = told.contains { $0.way.number == 4 && $0.phase == .open }
    for (way, phase) in told {
      let isWrong =
        switch (way.number, phase) {
        case (4, .open), (2, .open), (5, .open), (2, .close), (5, .close): true
        case (3, .close):
          isSwapped || isDefined(way, sentence, note.text) && !partings.stands(in: note.text, sentence)
        default: false
        }
      if isWrong { report(way.range, phase, line, &note) }
    }
  }

  /// `3-way handshake는 …`, `The three-way handshake is …`: the sentence says what it is.
  private static func isDefined(_ way: Way, _ sentence: Range<Int>, _ text: UnsafeBufferPointer<UInt8>)
    -> Bool
  {
    let tail = way.range.upperBound..<min(sentence.upperBound, way.range.upperBound + 28)
    guard let name = handshakes.first(in: text, tail), let verb = isWhat.first(in: text, tail),
      verb.lowerBound >= name.upperBound
    else { return false }
    return text[name.upperBound..<verb.lowerBound].allSatisfy { $0.isLetter || $0 >= 0xea || $0 == 0x20 }
      && text[name.upperBound..<verb.lowerBound].count <= 12
  }

  private static let isWhat = TellingWords("는 ", "은 ", " is ")

  /// A close may take three segments, and what is told of both phases tells each apart.
  private static let partings = TellingWords(
    "fin", "rst", "4", "four", "네 ", "수립", "설정", "맺", "성립", "establish", "open", "set up", "setup", "가능",
    "may ",
    "can ", "또는", " or ", "전에", "이후", "ack")

  /// `TCP 2-way handshake`, `2-way handshake와 4-way handshake`, `5-way handshake`: TCP has none of that name.
  private static func misnamed(
    _ ways: [Way], _ sentence: Range<Int>, _ text: UnsafeBufferPointer<UInt8>
  ) -> Way? {
    if ways.count == 2, ways[1].range.lowerBound - ways[0].range.upperBound <= 32 {
      switch (ways[0].number, ways[1].number) {
      case (2, 4): return ways[0]
      case (3, 5): return ways[1]
      default: return nil
      }
    }
    guard ways.count == 1, let way = ways.first else { return nil }
    if way.number == 5 { return way }
    guard way.number == 2 else { return nil }
    let before = max(sentence.lowerBound, way.range.lowerBound - 16)..<way.range.lowerBound
    let behind = way.range.upperBound..<min(sentence.upperBound, way.range.upperBound + 32)
    if let name = tcp.last(in: text, before), owners.fills(name.upperBound..<before.upperBound, of: text) {
      return way
    }
    return forTCP.stands(in: text, behind) ? way : nil
  }

  /// `TCP uses a two-way handshake. (False)`
  private static let verdicts = TellingWords("false", "거짓", "(x)", "틀린", "wrong", "错")
  private static let tcp = TellingWords("tcp")
  private static let forTCP = TellingWords("for tcp", "for `tcp", "for **tcp", "of tcp")
  private static let owners = Filler("의 연결 connection uses 's s a the full 는 은")

  /// `3-way handshaking, 4-way handshaking를 통해 연결을 맺고 해제`: each is for its own of two purposes.
  private static func isListed(
    _ ways: [Way], _ sentence: Range<Int>, _ text: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    guard ways.count == 2, let last = ways.last else { return false }
    let between = ways[0].range.upperBound..<last.range.lowerBound
    let behind = last.range.upperBound..<sentence.upperBound
    return ![opening, connections, closing].contains { $0.stands(in: text, between) }
      && opening.stands(in: text, behind) && closing.stands(in: text, behind)
  }

  private static func ways(in sentence: Range<Int>, _ text: UnsafeBufferPointer<UInt8>) -> [Way] {
    var found: [Way] = []
    var at = sentence.lowerBound
    while let word = ways.first(in: text, at..<sentence.upperBound) {
      at = word.upperBound
      for number in numbers {
        for name in number.names {
          let start = word.lowerBound - name.utf8.count
          guard start >= sentence.lowerBound,
            text[start..<word.lowerBound].elementsEqual(name.utf8, by: { $0.lowered == $1 }),
            start == sentence.lowerBound || !text[start - 1].isLetterOrDigit
          else { continue }
          // A two-way connection carries data both ways.
          let tail = word.upperBound..<min(sentence.upperBound, word.upperBound + 12)
          if number.value == 3 || number.value == 4 || handshakes.stands(in: text, tail) {
            found.append(Way(number: number.value, range: start..<word.upperBound))
          }
          break
        }
        if found.last?.range.upperBound == word.upperBound { break }
      }
    }
    return found
  }

  private static let handshakes = TellingWords("hand", "핸드", "ハンド")

  /// `연결 설정 : 3-way`, `연결(3-way)`: the purpose right before it.
  private static func before(_ way: Way, _ start: Int, _ text: UnsafeBufferPointer<UInt8>) -> Step.Phase? {
    let range = max(start, way.range.lowerBound - 36)..<way.range.lowerBound
    guard let found = last(range, text), labels.fills(found.range.upperBound..<range.upperBound, of: text),
      text[found.range.upperBound..<range.upperBound].contains(where: { $0.isOne(of: ":(") })
        || agents.stands(in: text, found.range.upperBound..<range.upperBound)
    else { return nil }
    // `close connection: …`
    let verb = max(range.lowerBound, found.range.lowerBound - 12)..<found.range.lowerBound
    return closing.stands(in: text, verb) ? .close : found.phase
  }

  /// `3-way handshake를 통해 연결을 설정`: the first purpose behind it.
  private static func behind(_ way: Way, _ end: Int, _ text: UnsafeBufferPointer<UInt8>) -> Step.Phase? {
    let whole = way.range.upperBound..<min(end, way.range.upperBound + 80)
    var stop = min(end, way.range.upperBound + 48)
    if let pause = pauses.first(in: text, way.range.upperBound..<stop) { stop = pause.lowerBound }
    let range = way.range.upperBound..<stop
    let open = opening.first(in: text, range)
    let close = closing.first(in: text, whole)
    guard let open = open ?? endingInConnection(range, text) else { return close == nil ? nil : .close }
    guard let close, close.lowerBound >= open.lowerBound else { return close == nil ? .open : .close }
    // `연결을 안정적으로 해제`, but `연결을 설정하고 해제`
    let gap = min(open.upperBound, close.lowerBound)..<close.lowerBound
    return gap.count <= 40 && !goingOn.stands(in: text, gap) ? .close : .open
  }

  private static let pauses = TellingWords(". ", ", ", "; ", "(", " - ", " – ", " — ", "고 ")

  /// `4-way handshaking으로 연결`, and nothing more.
  private static func endingInConnection(
    _ range: Range<Int>, _ text: UnsafeBufferPointer<UInt8>
  ) -> Range<Int>? {
    guard let found = alone.first(in: text, range), range.upperBound - found.upperBound <= 2 else {
      return nil
    }
    return found
  }

  private static let alone = TellingWords("으로 연결", "로 연결", "통해 연결")
  private static let goingOn = TellingWords(",", "고 ", "며 ", " and ", ";")

  /// The last purpose of a range.
  private static func last(
    _ range: Range<Int>, _ text: UnsafeBufferPointer<UInt8>
  ) -> (range: Range<Int>, phase: Step.Phase)? {
    var found: (range: Range<Int>, phase: Step.Phase)?
    for (words, phase) in [(opening, Step.Phase.open), (connections, .open), (closing, .close)] {
      var at = range.lowerBound
      while let word = words.first(in: text, at..<range.upperBound) {
        // `Disconnection`
        let isWhole = word.lowerBound == 0 || !text[word.lowerBound - 1].isLetter
        if isWhole, word.upperBound >= found?.range.upperBound ?? 0 { found = (word, phase) }
        at = word.upperBound
      }
    }
    return found
  }

  private static let labels = Filler("by 는 은 시 때 할 할때 과정 방식 : ： ( ** ' 을 를 tcp 이 가 하기 / 용")
  private static let agents = TellingWords(" by ", "때는", "때 ", " 시 ")
  private static let connections = TellingWords("연결", "connection")
  private static let opening = TellingWords(
    "연결을 설정", "연결을 수립", "연결을 맺", "연결을 생성", "연결을 하", "연결을 성립", "연결을 확립", "연결 설정", "연결 수립", "연결 성립", "연결 생성",
    "연결 확립", "커넥션을 생성", "커넥션을 맺", "커넥션 생성", "세션을 수립", "접속을 성립", "establish",
    "set up", "sets up", "for setup", "connection setup", "to open", "opens a", "opening a")
  private static let closing = TellingWords(
    "해제", "종료", "끊", "닫", "terminat", "close", "closing", "teardown", "tear down", "tears down", "release",
    "disconnect")

  // MARK: How many there are

  private static func checkCount(_ sentence: Range<Int>, _ line: Int, _ note: inout CheckedNote) {
    let text = note.text
    var told: [(number: Int, range: Range<Int>)] = []
    for number in numbers {
      var at = sentence.lowerBound
      while let word = counted[number.value]?.first(in: text, at..<sentence.upperBound) {
        at = word.upperBound
        if word.lowerBound > sentence.lowerBound, text[word.lowerBound - 1].isLetterOrDigit { continue }
        if told.contains(where: { $0.range.overlaps(word) }) { continue }
        told.append((number.value, word))
      }
    }
    guard told.count == 1, let (number, range) = told.first, !others.stands(in: text, sentence),
      exchanges.stands(in: text, range.lowerBound..<min(sentence.upperBound, range.upperBound + 40)),
      let right = expected(sentence, besides: range, line, note), number != right
    else { return }
    report(range, right == 3 ? .open : .close, line, &note)
  }

  private static let counted = Dictionary(
    uniqueKeysWithValues: numbers.map { ($0.value, TellingWords($0.counted)) })

  /// Three where the opening is spoken of, four where the close is.
  private static func expected(
    _ sentence: Range<Int>, besides count: Range<Int>, _ line: Int, _ note: CheckedNote
  ) -> Int? {
    if opening.stands(in: note.text, sentence), closing.stands(in: note.text, sentence) { return nil }
    let own = Set(ways(in: sentence, note.text).map(\.number))
    if own.count > 1 { return nil }
    if let number = own.first {
      let other = number == 3 ? closing : opening
      return (3...4).contains(number) && !other.stands(in: note.text, sentence) ? number : nil
    }
    let isOpening = opening.stands(in: note.text, sentence) || makings.stands(in: note.text, sentence)
    let isClosing = closing.stands(in: note.text, sentence)
    let isOfTCP = names.stands(in: note.text, sentence) || totals.stands(in: note.text, sentence)
    guard isOfTCP else { return nil }
    if isOpening { return 3 }
    if isClosing { return note.section(of: line).phase == .close ? 4 : nil }
    switch note.section(of: line).phase {
    case .open?: return totals.stands(in: note.text, sentence) ? 3 : nil
    case .close?: return totals.stands(in: note.text, sentence) ? 4 : nil
    default: return nil
    }
  }

  private static let names = TellingWords("tcp", "handshak", "핸드셰이크", "핸드쉐이크", "핸드쉐이킹", "소켓")
  private static let totals = TellingWords("총 ", "in total", "이렇게", "완료되면", "아래와 같은")
  private static let makings = TellingWords("연결과정", "연결설정", "커넥션을 맺", "연결을 위해", "연결 과정", "tcp handshake is")
  private static let exchanges = TellingWords(
    "패킷", "메시지", "세그먼트", "통신", "대화", "교환", "주고", "핸드", "악수", "확인", "과정", "요청", "단계", "걸쳐", "handshak",
    "packet",
    "message", "segment", "package", "step", "process")
  private static let others = TellingWords(
    "처음", "첫", "마지막", "나머지", "다음", "first", "last", "only", "retr", "재시도", "재전송", "dns", "tls", "또는", "이상",
    "http", "udp", "중복", "duplicate", "retry", "connectionless", "dhcp", "실패", "씩", "각각", "each", "동안", "rtt",
    "왕복", "cwnd", "window", "윈도", "mss", "terminat", "slow start")

  private static let apart = TellingWords(
    "왜", "why", "만약", "아닌", "아니", "않", "못", "대신", "instead", "not ", "n't", "부족", "문제", " if ", "경우", "udp",
    "tls", "동시", "simultan", "wpa", "quic", "이후", " 후 ", " 후,", "after", "보장하기 위해 2", "같은", "처럼", "줄", "합쳐",
    "combine",
    "이유",
    "비교", "sctp", "mptcp", "단점", "?", "다시", "새로운")

  /// A handshake in two is mostly only supposed; what is told of it here is not.
  private static func isMeant(_ line: Int, _ note: inout CheckedNote) -> Bool {
    let section = note.section(of: line)
    return !note.isSimultaneous(line) && !section.isAttack && !section.isSupposed && !section.isForeign
      && !section.isReason && (note.reading.sense(of: line).isSupposed || !note.isBeside(line))
  }

  private static func report(
    _ range: Range<Int>, _ phase: Step.Phase, _ line: Int, _ note: inout CheckedNote
  ) {
    guard isMeant(line, &note), !note.isReported(range) else { return }
    let isOpen = phase == .open
    note.report(
      "three-way-open", at: range,
      isOpen
        ? Bilingual(
          ko: "TCP 연결은 세그먼트 셋(3-way handshake)으로 맺습니다.",
          en: "A TCP connection is opened by three segments, the three-way handshake.")
        : Bilingual(
          ko: "TCP 연결은 세그먼트 넷(4-way handshake)으로 끊습니다.",
          en: "A TCP connection is closed by four segments: a FIN and its ACK in each direction."),
      expected: isOpen ? Bilingual(ko: "3-way", en: "three-way") : Bilingual(ko: "4-way", en: "four-way"),
      reference: isOpen ? "RFC 9293 3.5" : "RFC 9293 3.6")
  }
}
