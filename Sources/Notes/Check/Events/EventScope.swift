/// How a flag or a state stands in its stretch of text.
struct EventScope {
  enum FlagRole { case received, sent, supposed, about, none, unclear }
  enum StateRole { case situation, entered, held, none, unclear }

  let text: UnsafeBufferPointer<UInt8>
  let range: Range<Int>
  let isKorean: Bool
  let part: EventReading.Part

  /// `close()를 적절하게 처리하지 못하면`
  func isLeftUndone(_ call: Range<Int>) -> Bool {
    let behind = call.upperBound..<min(range.upperBound, call.upperBound + 48)
    let before = max(range.lowerBound, call.lowerBound - 24)..<call.lowerBound
    return EventScope.undone.stands(in: text, behind) || EventScope.refusals.stands(in: text, before)
  }

  private static let undone = TellingWords("지 않", "지 못", "안 하", "안 부르", "잊", "없이", "까지", "전에", "기 전")

  /// `ACK를 보냈다. 이때의 상태는?`: told in a sentence before the question, not asked.
  func isOver(_ place: Range<Int>) -> Bool {
    EventScope.ends.stands(in: text, place.upperBound..<range.upperBound)
  }

  private static let ends = TellingWords(". ", "! ")

  func isCapital(_ place: Range<Int>) -> Bool { text[place].allSatisfy { $0.isUpper || !$0.isLetter } }

  // MARK: Flags

  /// `A RST is never acknowledged`: it is spoken of.
  private static let verbs = TellingWords(" is ", " takes", " has ", " never", " does", " carries")

  func plainRole(ofFlags place: Range<Int>) -> FlagRole { isKorean ? koreanRole(place) : englishRole(place) }

  /// Where nothing but its place tells.
  func bareRole(of place: Range<Int>) -> FlagRole {
    let behind = place.upperBound..<min(range.upperBound, place.upperBound + 8)
    if part == .consequence, EventScope.verbs.first(in: text, behind)?.lowerBound == place.upperBound {
      return .none
    }
    switch part {
    case .sentence: return .unclear
    case .condition: return .received
    case .consequence: return .sent
    }
  }

  private func koreanRole(_ place: Range<Int>) -> FlagRole {
    let start = skipMarks(place.upperBound)
    let tail = start..<min(range.upperBound, start + 72)
    let values = ValueReader(text: text, end: range.upperBound)
    if EventScope.abouts.contains(where: { values.starts(start, $0) }) { return .about }
    if EventScope.towards.contains(where: { values.starts(start, $0) }) { return .received }
    // `RST로 맞받아친다`: what something is done with is sent.
    if EventScope.withs.contains(where: { values.starts(start, $0) }) {
      let behind = start..<min(range.upperBound, start + 40)
      return EventWords.denials.stands(in: text, behind) || EventWords.suppositions.stands(in: text, behind)
        ? .unclear : .sent
    }
    let verbs: [(FlagRole, Range<Int>?)] = [
      (.received, EventWords.receives.first(in: text, tail)), (.sent, EventWords.sends.first(in: text, tail)),
      (.none, EventWords.absent.first(in: text, tail)), (.none, EventWords.awaits.first(in: text, tail)),
      (.none, EventWords.lost.first(in: text, tail)),
    ]
    let met = verbs.compactMap { role, verb in verb.map { (role, $0) } }
    guard let (role, verb) = met.min(by: { $0.1.lowerBound < $1.1.lowerBound }) else { return .unclear }
    let behind = verb.upperBound..<min(range.upperBound, verb.upperBound + 16)
    // Behind `받으면` something else is denied.
    let end = EventWords.suppositions.first(in: text, behind)?.lowerBound ?? behind.upperBound
    if EventWords.denials.stands(in: text, behind.lowerBound..<end) { return .none }
    if EventScope.toCome.stands(in: text, behind) { return .none }
    guard role == .sent else { return role }
    // `상대가 FIN을 보내면`: what another sends comes.
    let isConditional = EventWords.suppositions.stands(
      in: text, verb.upperBound..<min(range.upperBound, verb.upperBound + 10))
    let before = max(range.lowerBound, place.lowerBound - 30)..<place.lowerBound
    if isConditional { return EventScope.others.stands(in: text, before) ? .received : .supposed }
    return .sent
  }

  /// `FIN에 대한 ACK`, `FIN의 ACK`: whose ACK it is.
  private static let abouts: [StaticString] = [
    "에 대한 ACK", "에 대한 확인", "에 대한 마지막", "의 ACK", "에 대한 `ACK", "의 확인", "에 대한 응답인", "에 대한 상대", "을 확인하는",
    "을 확인해 주는",
    "을 승인하는", "에 대한 최종",
  ]
  /// `받기 위해`, `받기 전까지`
  private static let toCome = TellingWords("기 위", "기 전", "기전", "기를 ", "기까지", "때까지", "려고", "려면")
  private static let withs: [StaticString] = ["로 ", "으로 ", "로만 ", "으로만 "]
  private static let towards: [StaticString] = [
    "에 대해", "에는", "에 RST", "에 ACK", "에 FIN", "에 SYN", "에 아무", "에도", "에 응답", "에 대한 응답으로", "에 대한 응답은", "에 답",
    "에 대응",
  ]
  private static let others = TellingWords(
    "상대", "peer", "상대방", "반대편", "저쪽", "원격", "other side", "other end", "remote")

  private func englishRole(_ place: Range<Int>) -> FlagRole {
    let start = clauseStart(before: place.lowerBound)
    let head = start..<place.lowerBound
    let tail = place.upperBound..<clauseEnd(after: place.upperBound)
    let near = tail.lowerBound..<min(tail.upperBound, tail.lowerBound + 26)
    if EventWords.lost.stands(in: text, near) || EventScope.unset.stands(in: text, near)
      || EventScope.refusals.stands(in: text, max(head.lowerBound, head.upperBound - 18)..<head.upperBound)
    {
      return .none
    }
    let received = last(EventWords.receiving, head)
    let sent = last(part == .condition ? EventWords.sendingOnly : EventWords.sending, head)
    // `the ACK of our FIN`: whose ACK it is.
    if EventScope.owners.stands(in: text, max(start, place.lowerBound - 18)..<place.lowerBound) {
      return .about
    }
    if EventWords.departures.stands(in: text, near) { return .sent }
    // `but the peer never sent its FIN`
    if received == nil, sent != nil, EventScope.others.stands(in: text, head) { return .unclear }
    switch (received, sent) {
    case (let received?, let sent?): return received.lowerBound >= sent.lowerBound ? .received : .sent
    case (_?, nil): return .received
    case (nil, _?): return .sent
    case (nil, nil): return EventWords.arrivals.stands(in: text, near) ? .received : .unclear
    }
  }

  /// The last of some words that is no part of a name: `SYN-SENT `.
  private func last(_ words: TellingWords, _ head: Range<Int>) -> Range<Int>? {
    var found: Range<Int>?
    var at = head.lowerBound
    while let next = words.first(in: text, at..<head.upperBound) {
      at = next.upperBound
      let before = next.lowerBound > 0 ? text[next.lowerBound - 1] : 0x20
      if !before.isLetterOrDigit, !before.isOne(of: "-_") { found = next }
    }
    return found
  }

  private static let owners = TellingWords(
    "of our ", "of its ", "of the ", "of my ", "of a ", "for our ", "for its ", "for the ", "for my ",
    "of own ")
  private static let unset = TellingWords(
    "not set", "not on", " off", "clear", " is never", " is not ", " never ", "= 0", "=0", "unset")
  private static let refusals = TellingWords(
    "without ", "no ", "not ", "n't ", "never ", "before ")

  private func clauseStart(before place: Int) -> Int {
    var start = range.lowerBound
    var at = range.lowerBound
    while let found = EventScope.breaks.first(in: text, at..<place) {
      start = found.upperBound
      at = found.upperBound
    }
    return max(start, place - 44)
  }

  private func clauseEnd(after place: Int) -> Int {
    EventScope.breaks.first(in: text, place..<range.upperBound)?.lowerBound ?? range.upperBound
  }

  private static let breaks = TellingWords(",", ";", ":", " and then ", " → ", " -> ", " which ", ")")

  // MARK: States

  func role(ofState place: Range<Int>, after isLater: Bool) -> StateRole {
    let told = isKorean ? koreanRole(ofState: place, isLater) : englishRole(ofState: place, isLater)
    let next = place.upperBound..<min(range.upperBound, place.upperBound + 18)
    if told == .situation { return EventScope.notBeing.stands(in: text, next) ? .none : told }
    let behind = place.upperBound..<min(range.upperBound, place.upperBound + 30)
    let before = max(range.lowerBound, place.lowerBound - 24)..<place.lowerBound
    if EventWords.denials.stands(in: text, behind) || EventScope.skipping.stands(in: text, before) {
      return .none
    }
    if told != .unclear { return told }
    if isHead(place) { return .situation }
    if part == .sentence, isKorean ? endsTelling(place) : hasCause(place) { return .entered }
    switch part {
    case .sentence: return isBehindArrow(place) ? .entered : .unclear
    case .condition: return .situation
    case .consequence: return .entered
    }
  }

  /// `FIN을 보낸 뒤 FIN_WAIT_1`: the state closes what was told to happen.
  private func endsTelling(_ place: Range<Int>) -> Bool {
    let rest = skipMarks(place.upperBound)..<range.upperBound
    guard rest.lowerBound >= rest.upperBound || rest.count <= 10 && EventScope.remains.fills(rest, of: text)
    else {
      return false
    }
    var end = place.lowerBound
    while end > range.lowerBound, text[end - 1].isOne(of: " `*\"(") { end -= 1 }
    let values = ValueReader(text: text, end: end)
    return EventScope.joints.contains { values.starts(end - $0.utf8CodeUnitCount, $0) }
  }

  private static let remains = Filler("상태 . !")
  private static let joints: [StaticString] = ["뒤", "후", "면", "나서", "하고", "내고", "받고", "오고", "해서"]

  /// `server: LAST-ACK after sending its FIN`
  private func hasCause(_ place: Range<Int>) -> Bool {
    var end = place.lowerBound
    while end > range.lowerBound, text[end - 1].isOne(of: " `*\"") { end -= 1 }
    guard end == range.lowerBound || text[end - 1].isOne(of: ":,=->") || text[end - 1] >= 0x80 else {
      return false
    }
    let values = ValueReader(text: text, end: range.upperBound)
    let next = skipMarks(place.upperBound)
    return EventScope.causes.contains { values.starts(next, $0) }
  }

  private static let causes: [StaticString] = [
    " after ", " when ", " once ", " as soon as ", " upon ", " on receiving ", " on getting ",
  ]

  /// `LISTEN 중이 아닌`
  private static let notBeing = TellingWords("아닌", "아니")
  private static let skipping = TellingWords(
    "not ", "n't ", "never ", "without ", "skip", "instead of ", "rather than ", "no longer ", "nobody",
    "none ", "neither",
    "no one ", "아무도")

  /// `SYN_SENT: …`
  private func isHead(_ place: Range<Int>) -> Bool {
    guard place.lowerBound - TermLine.skipMarker(text, range) <= 3 else { return false }
    let end = skipMarks(place.upperBound)
    let values = ValueReader(text: text, end: range.upperBound)
    return EventScope.heads.contains { values.starts(end, $0) }
  }

  private static let heads: [StaticString] = [
    ":", " :", " - ", " – ", " — ", " +", " (", ",", " 상태:", " state:", " |",
  ]

  private func isBehindArrow(_ place: Range<Int>) -> Bool {
    let head = max(range.lowerBound, place.lowerBound - 7)..<place.lowerBound
    return Arrow.direction(text, head) != nil
  }

  private func koreanRole(ofState place: Range<Int>, _ isLater: Bool) -> StateRole {
    var at = skipMarks(place.upperBound)
    let values = ValueReader(text: text, end: range.upperBound)
    for word: StaticString in [" 상태", "상태"] where values.starts(at, word) { at += word.utf8CodeUnitCount }
    at = skipMarks(at)
    if EventScope.entering.contains(where: { values.starts(at, $0) }) { return .entered }
    if values.starts(at, "에 있는") || values.starts(at, "에 있던") { return .situation }
    if EventScope.staying.contains(where: { values.starts(at, $0) }) { return isLater ? .entered : .held }
    if EventScope.standing.contains(where: { values.starts(at, $0) }) { return .situation }
    return .unclear
  }

  private static let entering: [StaticString] = [
    "으로", "로", " 으로", " 로", "가 된", "이 된", "가 됩", "이 됩", "가 되", "이 되", "에 들어", "에 진입", "를 거", "을 거", "은 거",
    "는 거", "도 거",
    "에 이", "에 도달", "에 머", "에 남",
    "로 ", "이 됨", "가 됨",
  ]
  private static let staying: [StaticString] = [
    "에 있", "이다", "이고", "이며", " 이고", " 이며", "다.", "다 ", "입니다", "예요", "이에요",
  ]
  private static let standing: [StaticString] = [
    "에서", "일 때", "인 ", "의 ", "이면", "면 ", "중", " 중", "이던", "동안", "였던", "에 있던", "은 ", "는 ", "이 ", "가 ", " 소켓",
    "에 ",
  ]

  private func englishRole(ofState place: Range<Int>, _ isLater: Bool) -> StateRole {
    var end = place.lowerBound
    while end > range.lowerBound, text[end - 1].isOne(of: " `*\"") { end -= 1 }
    let head = TextSlice(text, max(range.lowerBound, end - 16)..<end)
    func ends(_ words: [StaticString]) -> Bool { words.contains { head.hasSuffix(lowercase: $0) } }
    if ends(EventScope.stays) { return .entered }
    if ends(EventScope.being) {
      let before = max(range.lowerBound, end - 22)..<end
      if part == .condition || EventScope.whiles.stands(in: text, before) { return .situation }
      return isLater ? .entered : .held
    }
    if ends(EventScope.going) { return .entered }
    let behind = place.upperBound..<min(range.upperBound, place.upperBound + 16)
    if EventScope.follows.stands(in: text, behind) { return .entered }
    if ends(EventScope.within) || head.equals(lowercase: "in") { return .situation }
    let tail = place.upperBound..<min(range.upperBound, place.upperBound + 14)
    if EventScope.subjects.stands(in: text, tail) { return .situation }
    return .unclear
  }

  private static let stays: [StaticString] = [
    "stays in", "remains in", "stay in", "remain in", "ends up in", "lands in", "sits in",
  ]
  private static let being: [StaticString] = ["is in", "are in"]
  private static let going: [StaticString] = [
    " to", " into", " through", "enters", "enter", "entering", "becomes", "reaches", "to state", "to the",
    "becoming", "goes", "back in",
  ]
  private static let within: [StaticString] = [" in", "from", " at", "leaves", "of", "in state", "in the"]
  private static let whiles = TellingWords("while ", "when ", "that is in", "which is in", "if ", "as long")
  private static let follows = TellingWords(
    "state follows", " follows", "is entered", "is reached", "comes next")
  private static let subjects = TellingWords(
    " receiv", " gets ", " socket", " end ", " host", " server", " that ", " state,", " state ")

  private func skipMarks(_ place: Int) -> Int {
    var at = place
    while at < range.upperBound, text[at].isOne(of: "`*)\"") { at += 1 }
    return at
  }
}
