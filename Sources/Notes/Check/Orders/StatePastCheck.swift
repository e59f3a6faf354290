import Questions
import TCP

/// What is told to be done already, or not yet, in a state: `FIN-WAIT-2: our FIN has not been acknowledged yet`,
/// `SYN-SENT: SYN을 받은 상태`. Each state has a past of its own.
enum StatePastCheck: NoteCheck {
  static func check(_ note: inout CheckedNote) {
    guard note.reading.kinds.contains(.state) else { return }
    for line in note.lines.ofStates where !note.isCode(line) && !note.isFenced(line) {
      guard note.reading.range(of: line).count < 400 else { continue }
      for (state, part) in tellings(of: line, note) { judge(state, part, &note) }
    }
  }

  // MARK: What is told of which state

  private static func tellings(
    of line: Int, _ note: CheckedNote
  ) -> [(state: ConnectionState, part: Definition.Part)] {
    if let definition = Definition(of: line, in: note) {
      return definition.parts.map { (definition.state, $0) }
    }
    return note.sentences(of: line).compactMap { sentence in
      let named = note.reading.mentions(in: line).filter {
        $0.kind == .state && $0.value & Mention.weak == 0 && sentence.contains(Int($0.start))
      }
      guard named.count == 1, let state = named.first,
        heads.fills(TermLine.skipMarker(note.text, sentence)..<Int(state.start), of: note.text)
      else { return nil }
      return (
        ConnectionState.allCases[Int(state.value)],
        Definition.Part(line: line, range: Int(state.end)..<sentence.upperBound)
      )
    }
  }

  private static let heads = Filler(
    "in while a an the socket host tcp end connection state that is side being")

  // MARK: Facts

  private enum Fact: CaseIterable { case finSent, finCame, finAcked, synSent, synCame, opened }

  private struct Words {
    var fact: Fact
    var isDone: Bool
    var words: TellingWords
  }

  private static let told: [Words] = [
    Words(
      fact: .finSent, isDone: true,
      words: TellingWords(
        "own fin sent", "our fin sent", "our fin has been sent", "own fin has been sent", "own fin is sent",
        "has sent its fin",
        "has sent a fin", "has sent the fin", "has already sent its fin", "sent its own fin", "자기 fin을 보낸",
        "자신의 fin을 보낸",
        "내 fin을 보낸", "fin을 보낸 상태", "fin을 이미 보낸", "fin을 보냈고", "fin을 보내고 그", "fin 전송 완료")),
    Words(
      fact: .finSent, isDone: false,
      words: TellingWords(
        "has not sent its fin", "has not sent a fin", "hasn't sent its fin", "hasn't sent a fin",
        "has not yet sent its fin",
        "hasn't yet sent its fin", "own fin not sent", "our fin has not been sent", "own fin is not sent",
        "fin is not yet sent",
        "fin을 아직 보내지 않", "아직 fin을 보내지 않", "fin을 보내지 않은 상태", "fin을 아직 안 보", "아직 fin을 안 보", "fin을 보내기 전 상태",
        "fin을 보내기 직전")),
    Words(
      fact: .finCame, isDone: true,
      words: TellingWords(
        "fin received", "has received a fin", "has received the fin", "has received the peer's fin",
        "peer's fin has arrived",
        "peer's fin has been received", "fin has been received", "fin has arrived", "has got a fin",
        "has got the peer's fin",
        "remote fin is in", "fin을 받은 상태", "fin을 이미 받은", "fin을 받았고", "fin을 받았지만", "fin을 받았으나", "fin을 받고 아직",
        "fin 수신 완료",
        "fin을 받은 뒤의 상태")),
    Words(
      fact: .finCame, isDone: false,
      words: TellingWords(
        "fin not received", "has not received a fin", "hasn't received a fin",
        "has not received the peer's fin", "fin has not arrived",
        "fin hasn't arrived", "fin has not been received", "fin is outstanding", "fin is still missing",
        "fin is missing",
        "no fin has arrived", "no fin received", "fin을 아직 받지", "아직 fin을 받지", "fin을 받지 못", "fin을 못 받",
        "fin이 아직 오지 않",
        "아직 fin이 오지 않", "fin 미수신", "fin이 도착하지 않")),
    Words(
      fact: .finAcked, isDone: true,
      words: TellingWords(
        "own fin acknowledged", "own fin has been acknowledged", "own fin acked",
        "our fin has been acknowledged", "our fin acked",
        "our fin is acknowledged", "our fin acknowledged", "its fin has been acknowledged",
        "its fin is acknowledged",
        "own fin is acknowledged", "자기 fin의 ack를 받은", "자신의 fin에 대한 ack를 받은", "내 fin의 ack를 받은",
        "자기 fin에 대한 ack를 받은",
        "보낸 fin의 ack를 받은", "보낸 fin에 대한 ack를 받은", "fin이 확인된 상태")),
    Words(
      fact: .finAcked, isDone: false,
      words: TellingWords(
        "our fin has not been ack", "own fin has not been ack", "its fin has not been ack", "own fin not ack",
        "our fin not ack",
        "own fin unack", "our fin hasn't been ack", "own fin is not ack", "own fin isn't ack",
        "our fin is not ack", "our fin isn't ack",
        "own fin still unack", "자기 fin의 ack를 아직", "자신의 fin에 대한 ack를 아직", "내 fin의 ack를 아직",
        "보낸 fin에 대한 ack를 아직",
        "보낸 fin의 ack를 아직", "fin에 대한 ack를 받지 못", "fin의 ack를 받지 못", "fin에 대한 ack를 못", "fin의 ack를 못")),
    Words(
      fact: .synSent, isDone: true,
      words: TellingWords(
        "has sent a syn", "has sent its syn", "syn sent,", "syn has been sent", "syn을 보낸 상태", "syn을 보내고 기다",
        "syn을 이미 보낸")),
    Words(
      fact: .synSent, isDone: false,
      words: TellingWords(
        "has not sent a syn", "hasn't sent a syn", "has not sent its syn", "hasn't sent its syn",
        "no syn has been sent",
        "syn을 아직 보내지 않", "아직 syn을 보내지 않", "syn을 보내기 전 상태", "syn을 보내지 않은 상태")),
    Words(
      fact: .synCame, isDone: true,
      words: TellingWords(
        "has got a syn", "has received a syn", "syn has been received", "syn received",
        "has received the syn", "syn has arrived",
        "syn을 받은 상태", "syn을 이미 받은", "syn을 받고 기다", "syn을 수신한 상태", "syn을 받은 뒤의 상태")),
    Words(
      fact: .synCame, isDone: false,
      words: TellingWords(
        "nothing received yet", "no syn has arrived", "has not received a syn", "hasn't received a syn",
        "no syn received",
        "not answered the syn", "hasn't answered the syn", "not replied to the syn",
        "hasn't replied to the syn", "syn을 아직 받지", "아직 syn을 받지", "syn을 받지 못",
        "syn이 아직 오지",
        "아직 아무것도 받지", "아직 syn에 답하지")),
    Words(
      fact: .opened, isDone: true,
      words: TellingWords(
        "handshake is complete", "handshake is done", "handshake is finished", "handshake has completed",
        "handshake is over",
        "fully established", "connection is established", "data can be exchanged", "data can flow",
        "handshake completed",
        "핸드셰이크가 끝난 상태", "핸드셰이크가 완료된 상태", "핸드셰이크가 모두 끝난", "연결이 수립된 상태", "연결이 완료된 상태", "데이터를 주고받을 수 있는 상태",
        "데이터를 주고받는 상태", "연결이 성립된 상태")),
  ]

  /// Whether it is so in a state; nil where nothing follows.
  private static func holds(_ fact: Fact, in state: ConnectionState) -> Bool? {
    switch fact {
    case .finSent:
      [.finWait1, .finWait2, .closing, .lastAck, .timeWait].contains(state)
        ? true : [.closeWait, .established, .synSent, .listen].contains(state) ? false : nil
    case .finCame:
      [.closeWait, .closing, .lastAck, .timeWait].contains(state)
        ? true : [.finWait1, .finWait2, .established, .synSent, .listen].contains(state) ? false : nil
    case .finAcked:
      [.finWait2, .timeWait].contains(state)
        ? true : [.finWait1, .closing, .lastAck].contains(state) ? false : nil
    case .synSent: state == .synSent ? true : state == .listen ? false : nil
    case .synCame: state == .synReceived ? true : [.synSent, .listen].contains(state) ? false : nil
    case .opened: [.listen, .synSent, .synReceived].contains(state) ? false : nil
    }
  }

  // MARK: Judging

  private static func judge(_ state: ConnectionState, _ part: Definition.Part, _ note: inout CheckedNote) {
    guard !doubts.stands(in: note.text, part.range), !note.isQuestion(part.range) else { return }
    for words in told {
      guard let place = words.words.first(in: note.text, part.range),
        let right = holds(words.fact, in: state),
        right != words.isDone, !isOther(place, part.range, note),
        note.isOrdinary(part.line) || state == .closing && !note.isBeside(part.line), !note.isReported(place)
      else { continue }
      let meaning = StateDefinitionCheck.meanings[state] ?? Bilingual(ko: state.name, en: state.name)
      return note.report(
        "state-meaning", .warning, at: place,
        Bilingual(
          ko: "\(state.name)의 설명이 아닙니다. \(meaning.korean)",
          en: "That is not \(state.name): \(meaning.english)"),
        expected: meaning, reference: "RFC 9293 3.3.2")
    }
  }

  /// `SYN received-ACK`; what the peer has sent came here.
  private static func isOther(_ place: Range<Int>, _ range: Range<Int>, _ note: CheckedNote) -> Bool {
    let next = place.upperBound
    if next < note.text.count, note.text[next].isOne(of: "-+/&"), note.text[next - 1].isLetter { return true }
    if undone.stands(in: note.text, max(range.lowerBound, place.lowerBound - 12)..<place.lowerBound) {
      return true
    }
    return peers.stands(in: note.text, max(range.lowerBound, place.lowerBound - 36)..<place.lowerBound)
      || conditions.stands(in: note.text, place.upperBound..<min(range.upperBound, place.upperBound + 14))
  }

  private static let undone = TellingWords("not ", "yet ", "no ", "never ")
  private static let peers = TellingWords(
    "peer ", "other side ", "other end ", "remote side ", "remote host ", "partner ", "상대가", "상대방이", "상대는",
    "상대방은", "서버가", "클라이언트가",
    "it answers", "client ", "once ", "after ", "client's")
  private static let conditions = TellingWords("면", "때까지", "을 때", "ㄹ 때", "기 위")
  private static let doubts = TellingWords(
    "until", "if ", "when ", "once ", "unless", " or ", "before", "may ", "때까지", "만약", "전까지", "면 ", "경우",
    "또는", "→", "->", "아니라",
    "달리", "unlike", "instead", "not mean", "lost", "유실", "재전송", "retrans", "again", "다시", "?", "then ",
    "leaves", "벗어", "expect",
    "wait for", "waits for", "waiting for")
}
