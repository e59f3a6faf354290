import TCP

/// What a stretch of text says of whoever is in a state, read word by word: who does what with which flags, what is
/// waited for. Another side's doing is turned round: a FIN that the peer sent is one that came.
struct StateAccount {
  struct Told {
    var saying: StateSaying
    var range: Range<Int>
  }

  enum Doer { case own, peer, unclear, program }

  struct Word {
    enum Kind {
      case flag(Flags)
      case verb(Mention.Verb)
      case doer(Doer)
    }
    var kind: Kind
    var start: Int
    var end: Int
    /// 연결 요청: a segment by another name, which RFC 9293 also gives to what a program asks for.
    var isRequest = false
  }

  let text: UnsafeBufferPointer<UInt8>
  let range: Range<Int>
  let state: ConnectionState
  private(set) var told: [Told] = []

  init(
    of state: ConnectionState, in range: Range<Int>, line: Int, _ actors: [Actor], _ note: CheckedNote
  ) {
    let range = StateAccount.affirmed(range, note.text)
    (text, self.range, self.state) = (note.text, range, state)
    guard range.count < 400, !StateAccount.unsure.stands(in: text, range), !note.isQuestion(range) else {
      return
    }
    let words = words(line, actors, note)
    // `Sent FIN, waiting for ACK / FIN을 보내고 …`: two languages.
    guard
      !LineReader.isVerbFinal(text, range) || words.allSatisfy({ !$0.isVerb || text[$0.start] >= 0x80 })
    else { return }
    if LineReader.isVerbFinal(text, range) { readKorean(words) } else { readEnglish(words) }
    readData()
    readTime()
  }

  /// The first thing told that can't be said of the state.
  var slip: Told? {
    if let slip = told.first(where: { StateHistory.excludes($0.saying, of: state) }) { return slip }
    // A SYN of its own goes out in answer to one.
    guard state == .synReceived, !StateAccount.receipts.stands(in: text, range)
    else { return nil }
    return told.first { $0.saying == .sent(.syn) }
  }

  static let receipts = TellingWords("받", "수신", "receiv", "응답으로", "답하", "respon", "answer", "repl")

  /// `…, but has not yet received an ACK`: up to where something is denied.
  private static func affirmed(_ range: Range<Int>, _ text: UnsafeBufferPointer<UInt8>) -> Range<Int> {
    guard let denial = denials.first(in: text, range) else { return range }
    var end = range.lowerBound
    while let next = turns.first(in: text, end..<denial.lowerBound) { end = next.upperBound }
    return range.lowerBound..<end
  }

  private static let denials = TellingWords("않", "못", "아직", "없", "not ", "n't", " yet")
  private static let turns = TellingWords(", but ", " but ", "; ", "지만 ", "지만, ", "으나 ", "으나, ")
  /// Supposed, lost, one of several.
  private static let unsure = TellingWords(
    "아니", "또는", "혹은", "만약", "더라도", "경우", "유실", "손실", "재전송", "동시", "달리", " or ", "unless", "unlike", " if ",
    "lost",
    "retrans", "simultan", "never", "both ", "either", "instead", "before",
    "전에", "이전", "不", "没", "未", "如果", "或", "同时", "except", "without", "→", "->")

  // MARK: Words

  private func words(_ line: Int, _ actors: [Actor], _ note: CheckedNote) -> [Word] {
    var words: [Word] = []
    for mention in note.reading.mentions(in: line) {
      let (start, end) = (Int(mention.start), Int(mention.end))
      guard start >= range.lowerBound, end <= range.upperBound else { continue }
      switch mention.kind {
      case .flag:
        words.append(Word(kind: .flag(Flags(rawValue: mention.value)), start: start, end: end))
      case .verb:
        guard let verb = Mention.Verb(rawValue: mention.value), verb != .request else { continue }
        words.append(Word(kind: .verb(verb), start: start, end: end))
      default: break
      }
    }
    for actor in actors
    where range.contains(actor.start)
      && (actor.role == .subject || actor.role == .bare && isSubject(actor.start..<actor.end))
    {
      words.append(Word(kind: .doer(doer(actor.party)), start: actor.start, end: actor.end))
    }
    add(StateAccount.peers, .doer(.peer), to: &words) { isSubject($0) }
    add(StateAccount.programs, .doer(.program), to: &words) { isSubject($0) && !isForeign($0) }
    add(StateAccount.openRequests, .flag(.syn), to: &words) { state.isOpening && isThing($0) }
    add(StateAccount.closeRequests, .flag(.fin), to: &words) { !state.isOpening && isThing($0) }
    return words.sorted { $0.start < $1.start }
  }

  /// Beside what the vocabulary found.
  private func add(
    _ group: TellingWords, _ kind: Word.Kind, to words: inout [Word], where isMeant: (Range<Int>) -> Bool
  ) {
    var at = range.lowerBound
    while let found = group.first(in: text, at..<range.upperBound) {
      at = found.upperBound
      let isKnown = words.contains { $0.start < found.upperBound && found.lowerBound < $0.end && !$0.isVerb }
      if !isKnown, isMeant(found) {
        words.append(
          Word(kind: kind, start: found.lowerBound, end: found.upperBound, isRequest: kind.isFlag))
      }
    }
  }

  /// 상대 애플리케이션, `the remote application`, 요청하고
  private func isForeign(_ found: Range<Int>) -> Bool {
    let head = max(range.lowerBound, found.lowerBound - 24)..<found.lowerBound
    for words in [StateAccount.peers, StateAccount.hosts] {
      var at = head.lowerBound
      while let other = words.first(in: text, at..<head.upperBound) {
        at = other.upperBound
        if StateAccount.belonging.fills(at..<head.upperBound, of: text) { return true }
      }
    }
    return false
  }

  private static let belonging = Filler("의 쪽 측 방 편 ’s s tcp 's side")

  /// 요청을, `a request`: a thing, not a doing.
  private func isThing(_ found: Range<Int>) -> Bool {
    guard text[found.lowerBound] >= 0x80 || text[found.upperBound - 1] >= 0x80 else { return true }
    let tail = found.upperBound..<min(range.upperBound, found.upperBound + 16)
    return StateAccount.particles.first(in: text, tail).map { $0.lowerBound - tail.lowerBound <= 10 } ?? false
  }

  static let hosts = TellingWords("서버", "클라이언트", "server", "client")
  private static let particles = TellingWords("을 ", "를 ", "이 ", "가 ", "을(", "(")

  private func doer(_ party: UInt8) -> Doer {
    switch (state.side, party) {
    case (.activeOpener?, 0), (.passiveOpener?, 1), (.activeCloser?, 2), (.passiveCloser?, 3): .own
    case (.activeOpener?, 1), (.passiveOpener?, 0), (.activeCloser?, 3), (.passiveCloser?, 2): .peer
    case (_, 8): .peer
    default: .unclear
    }
  }

  static let peers = TellingWords(
    "상대방", "상대편", "상대측", "상대 호스트", "상대", "원격지", "원격", "반대편", "remote peer", "remote host", "remote end",
    "remote side", "remote tcp", "remote", "peer", "other side", "other end", "other party", "other host",
    "another side", "far end", "对端", "对方", "相手")
  private static let programs = TellingWords(
    "애플리케이션", "어플리케이션", "응용 프로그램", "응용프로그램", "응용", "프로그램", "프로세스", "application", "process", "program",
    "local user", "应用", "통신", "작업", "처리")
  private static let openRequests = TellingWords(
    "연결 요청", "접속 요청", "요청", "connection request", "request")
  private static let closeRequests = TellingWords(
    "종료 요청", "해제 요청", "close 요청", "termination request", "close request", "request to close",
    "request to terminate")

  /// 상대방이, `the other side has`; not 상대방의, `from the other side`.
  private func isSubject(_ found: Range<Int>) -> Bool {
    if text[found.lowerBound] >= 0x80 {
      let tail = found.upperBound..<min(range.upperBound, found.upperBound + 20)
      return StateAccount.subjects.first(in: text, tail).map { $0.lowerBound - tail.lowerBound <= 8 } ?? false
    }
    let head = max(range.lowerBound, found.lowerBound - 12)..<found.lowerBound
    let next = found.upperBound
    return !StateAccount.sources.stands(in: text, head)
      && !(next < text.count && (text[next] == UInt8(ascii: "'") || text[next] == 0xe2))
  }

  private static let subjects = TellingWords(
    "이 ", "가 ", "은 ", "는 ", "에서 ", "도 ", "이(", "쪽이", "측이", "端", "方", "发")
  private static let sources = TellingWords("from ", "of ", "to ", "with ", "by ")

  // MARK: The verb stands last

  private mutating func readKorean(_ words: [Word]) {
    var flags = Flags()
    var start = 0
    var doer = Doer.own
    var isRequest = false
    var doerStart = range.lowerBound
    for (index, word) in words.enumerated() {
      switch word.kind {
      case .doer(let other): (doer, doerStart) = (other, word.start)
      case .flag(let flag):
        if isObject(word.end) {
          if flag.opensOrCloses { tellAnswered(flag, word) }
          continue
        }
        if flags.isEmpty { (start, isRequest) = (word.start, word.isRequest) }
        flags.formUnion(flag)
      case .verb(let verb):
        guard !flags.isEmpty else {
          // 상대가 보낸 FIN을: from here on it is about what came.
          if verb != .wait, index + 1 < words.count, case .flag = words[index + 1].kind { doer = .own }
          if verb == .wait, doer == .program { tell(.awaitsProgram, doerStart..<word.end) }
          continue
        }
        let place = start..<word.end
        // What a program asks for is a request, too.
        if place.count <= 64, verb != .wait || !isRequest {
          tellKorean(flags, verb, place, by: doer, waits: waits(after: index, in: words))
        }
        flags = []
        if doer != .own { doer = .unclear }
      }
    }
  }

  private mutating func tellKorean(
    _ flags: Flags, _ verb: Mention.Verb, _ place: Range<Int>, by doer: Doer, waits: Bool
  ) {
    let tail = place.upperBound..<min(range.upperBound, place.upperBound + 24)
    if verb == .wait {
      if doer == .own || doer == .unclear { tell(.awaits(flags), place) }
      return
    }
    guard verb == .send || verb == .receive else { return }
    // 받기: the ending belongs to the word.
    let ending = place.upperBound - 3..<tail.upperBound
    // `ACK를 받으면 상대의 FIN을 기다리는`: on what it happens, not what is waited for.
    if let condition = StateAccount.conditions.first(in: text, ending),
      condition.lowerBound - tail.lowerBound <= 3
    {
      return
    }
    if StateAccount.toCome.first(in: text, ending).map({ $0.lowerBound - tail.lowerBound <= 3 }) ?? false {
      // FIN을 받기 위해, ACK가 올 때까지 기다리는
      let isAwaited =
        waits || StateAccount.purposes.stands(in: text, ending)
      if isAwaited, verb == .receive, doer == .own || doer == .unclear { tell(.awaits(flags), place) }
      if isAwaited, verb == .send, doer == .peer { tell(.awaits(flags), place) }
      if waits, verb == .send, doer == .program { tell(.awaitsProgram, place) }
      return
    }
    // `FIN을 받고 ACK를 보낸다`: what happens in it, unless it is told to be over.
    let rest = place.upperBound..<range.upperBound
    guard waits || StateAccount.over.stands(in: text, rest) || isNominal(place.upperBound) else { return }
    tellDone(flags, isSent: verb == .send, place, by: doer)
  }

  private static let toCome = TellingWords("기 ", "기를", "기까", "기위", "때", "려", "을 ", "수 ", "할 ", "될 ")
  private static let conditions = TellingWords("면")
  private static let purposes = TellingWords("기 위", "기위", "려고", "기를 기다", "기를 대기")
  private static let over = TellingWords("상태", "후", "뒤", "었", "았", "중", "대기", "기다")

  /// `FIN 수신`, 보냄: the line ends with it.
  private func isNominal(_ end: Int) -> Bool {
    range.upperBound - end <= 4 && text[max(0, end - 3)..<end].elementsEqual("냄".utf8)
      || range.upperBound - end <= 4 && text[max(0, end - 3)..<end].elementsEqual("음".utf8)
      || range.upperBound - end <= 1
  }

  /// Another verb behind it tells that something is waited for.
  func waits(after index: Int, in words: [Word]) -> Bool {
    words[(index + 1)...].contains { if case .verb(.wait) = $0.kind { true } else { false } }
  }

  /// `FIN에 대한 ACK`: the ACK is what travels.
  private func isObject(_ end: Int) -> Bool {
    StateAccount.objects.first(in: text, end..<min(range.upperBound, end + 30)).map {
      StateAccount.nouns.fills(end..<$0.lowerBound, of: text)
    } ?? false
  }

  private static let objects = TellingWords(
    "에 대한", "에대한", "에 대해", "의 ACK", "의 응답", "의 확인", "에 응답", "의 수신", "에 ACK",
    "은 ACK를 받", "은 ACK을 받", "이 ACK를 받", "이 ACK을 받", "은 확인", "이 확인",
    "을 확인", "를 확인")
  private static let nouns = Filler("패킷 세그먼트 신호 플래그 메시지 메세지 요청 비트")

  // MARK: Telling

  mutating func tellDone(_ flags: Flags, isSent: Bool, _ place: Range<Int>, by doer: Doer) {
    switch doer {
    case .own: tell(isSent ? .sent(flags) : .received(flags), place)
    case .peer: tell(isSent ? .received(flags) : .sent(flags), place)
    case .unclear, .program: break
    }
  }

  /// What is answered with an ACK belongs to the same half of a connection's life.
  mutating func tellAnswered(_ flag: Flags, _ word: Word) {
    guard state.side != nil, flag.contains(state.isOpening ? .fin : .syn) else { return }
    tell(.sent(flag), word.start..<word.end)
  }

  mutating func tell(_ saying: StateSaying, _ range: Range<Int>) {
    // The peer may send its FIN again.
    if state == .timeWait, case .awaits = saying, StateAccount.again.stands(in: text, self.range) { return }
    told.append(Told(saying: saying, range: range))
  }

  private static let again = TellingWords(
    "다시", "재", "늦", "지연", "again", "late", "delay", "duplicate", "중복", "resen")

  /// 남은 데이터를 보내기 위해, `still sends its remaining data`
  private mutating func readData() {
    guard let data = StateAccount.rest.first(in: text, range),
      let verb = StateAccount.sending.first(
        in: text, data.upperBound..<min(range.upperBound, data.upperBound + 30)),
      !StateAccount.peers.stands(in: text, range), !StateAccount.strangers.stands(in: text, range)
    else { return }
    tell(.sendsData, data.lowerBound..<verb.upperBound)
  }

  /// 2MSL, 늦게 도착하는 패킷을 기다리는: only old segments are waited for so.
  private mutating func readTime() {
    if let lifetime = StateAccount.lifetimes.first(in: text, range) { return tell(.awaitsTime, lifetime) }
    guard let late = StateAccount.stragglers.first(in: text, range) else { return }
    let rest = late.upperBound..<min(range.upperBound, late.upperBound + 60)
    if let wait = StateAccount.waiting.first(in: text, rest) {
      tell(.awaitsTime, late.lowerBound..<wait.upperBound)
    }
  }

  static let lifetimes = TellingWords(
    "2MSL", "2 MSL", "2*MSL", "2×MSL", "2 * MSL", "2 × MSL", "MSL의 2배", "MSL의 두 배", "twice the MSL",
    "twice the maximum segment")
  private static let stragglers = TellingWords(
    "잉여 패킷", "잉여 데이터", "늦게 도착하는", "늦게 오는", "늦게 도착할", "지연된 패킷", "지연 패킷", "떠도는", "delayed packet",
    "delayed segment",
    "stray", "wandering", "old duplicate", "late packet", "late segment")
  private static let waiting = TellingWords("기다", "대기", "wait", "expire", "die", "사라")

  private static let rest = TellingWords(
    "남은 데이터를", "나머지 데이터를", "모든 데이터를", "데이터를 모두", "데이터를 마저", "남아있는 데이터를", "남아 있는 데이터를",
    "send the rest", "send its remaining", "send the remaining", "sending the remaining",
    "sending its remaining", "finish sending", "still send", "send any remaining", "send outstanding")
  private static let sending = TellingWords(
    "보내기 위", "보내기위", "전송하기 위", "보낼 때까", "전송할 때까", "보내는 중", "전송 중", "전송중", "보내고 있", "전송하고 있", "전송하는 상",
    "보내는 상", "data")
  private static let strangers = TellingWords(
    "클라이언트가", "서버가", "서버의", "클라이언트의", "받", "수신", "receiv", "server", "client")
}

extension StateAccount.Word.Kind {
  var isFlag: Bool { if case .flag = self { true } else { false } }
}

extension StateAccount.Word {
  var isVerb: Bool { if case .verb = kind { true } else { false } }
}
