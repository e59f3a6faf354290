import Questions
import TCP

/// What is said of one segment of an opening or a close by its number: `세 번째 ACK를 보내는 것은 서버다`, `The handshake ends
/// with a SYN-ACK`.
enum NthSegmentCheck: NoteCheck {
  static func check(_ note: inout CheckedNote) {
    guard note.reading.kinds.contains(.flag) else { return }
    for line in note.lines.ofFlags
    where !note.isCode(line) && note.reading.block(of: line).kind != .heading
      && ordinals.contains(where: { $0.words.stands(in: note.text, note.reading.range(of: line)) })
    {
      for sentence in note.sentences(of: line) where sentence.count < 220 { judge(sentence, line, &note) }
    }
    checkAnswers(&note)
  }

  // MARK: Questions

  /// `Q. 세 번째 세그먼트는 누가 보내나?` over `A. 서버`
  private static func checkAnswers(_ note: inout CheckedNote) {
    for line in 0..<note.reading.lineCount
    where !note.isCode(line)
      && !note.reading.kinds(in: line).isDisjoint(with: Mention.Kinds.flag | Mention.Kinds(.party))
    {
      guard let answered = Answered(line, note), answered.answer.count < 60, answered.question.count < 160,
        !doubts.stands(in: note.text, answered.answer),
        let named = named(in: answered.question, note) ?? asked(answered.question, note),
        let isOpening = named.place == 4 ? true : phase(of: answered.question, answered.questionLine, note)
      else { continue }
      let place = named.place == 4 ? 1 : named.place < 0 ? (isOpening ? 2 : 3) : named.place
      guard place < (isOpening ? 3 : 4), note.isOrdinary(line) else { continue }
      if who.stands(in: note.text, answered.question) {
        let parties = note.reading.mentions(in: line).filter {
          $0.kind == .party && answered.answer.contains(Int($0.start)) && $0.value <= 3
        }
        let turns: [UInt8] = isOpening ? [0, 1, 0] : [0, 1, 1, 0]
        guard parties.count == 1, let party = parties.first, party.value <= 1 ? isOpening : true,
          party.value & 1 != turns[place]
        else { continue }
        report(place, isOpening, at: Int(party.start)..<Int(party.end), &note)
      } else if which.stands(in: note.text, answered.question) {
        let told = RowSegments(note: note, line: line).all(in: answered.answer)
        let bare = told.isEmpty ? flagsAlone(line, answered.answer, note) : told.count == 1 ? told[0] : nil
        guard let segment = bare, isWrong(segment.flags, place, isOpening, isOnly: true) else { continue }
        report(place, isOpening, at: segment.range, &note)
      }
    }
  }

  private static func flagsAlone(_ line: Int, _ range: Range<Int>, _ note: CheckedNote) -> RowSegment? {
    let flags = note.reading.mentions(in: line).filter { $0.kind == .flag && range.contains(Int($0.start)) }
    guard let first = flags.first, flags.count == 1 else { return nil }
    return RowSegment(
      flags: Flags(rawValue: first.value), from: nil, range: Int(first.start)..<Int(first.end), line: line)
  }

  /// `Who sends the SYN-ACK?`
  private static func asked(_ question: Range<Int>, _ note: CheckedNote) -> Named? {
    answers.first(in: note.text, question).map { Named(place: 4, range: $0) }
  }

  private static let answers = TellingWords("SYN-ACK", "SYN+ACK", "SYN/ACK", "SYN,ACK", "SYN, ACK")
  private static let who = TellingWords(
    "who", "which side", "which host", "누가", "어느 쪽", "누구", "보내는 쪽은", "보내는 것은", "보내는 측은")
  private static let which = TellingWords(
    "which segment", "which flag", "what flag", "플래그는", "무엇", "what is", "어떤 플래그", "what comes")

  private struct Named {
    /// Which of the row, from 0; -1 is the last.
    var place: Int
    var range: Range<Int>
  }

  private static func judge(_ sentence: Range<Int>, _ line: Int, _ note: inout CheckedNote) {
    guard !note.isQuestion(sentence), !note.isReported(sentence), !doubts.stands(in: note.text, sentence),
      let named = named(in: sentence, note), let isOpening = phase(of: sentence, line, note)
    else { return }
    let count = isOpening ? 3 : 4
    let place = named.place < 0 ? count - 1 : named.place
    guard place < count, note.isOrdinary(line) else { return }
    if let slip = wrongSide(place, isOpening, sentence, line, note), !note.isReported(slip.range) {
      return report(place, isOpening, at: slip.range, &note)
    }
    guard let told = flags(behind: named, sentence, line, note), !note.isReported(told.range),
      isWrong(told.flags, place, isOpening, isOnly: onlys.stands(in: note.text, sentence))
    else { return }
    report(place, isOpening, at: told.range, &note)
  }

  // MARK: Which one

  /// The one number that the sentence gives.
  private static func named(in sentence: Range<Int>, _ note: CheckedNote) -> Named? {
    var found: Named?
    for (words, place) in ordinals {
      guard let range = words.first(in: note.text, sentence) else { continue }
      if let found, found.place != place { return nil }
      found = Named(place: place, range: range)
    }
    return found
  }

  private static func words(english: [String], korean: [String]) -> TellingWords {
    var all: [String] = []
    for number in english {
      for noun in ["segment", "packet", "message", "step", "ack", "part"] { all.append("\(number) \(noun)") }
      for noun in [
        "of the three", "of the four", "handshake segment", "handshake message", "handshake packet",
      ] {
        all.append("\(number) \(noun)")
      }
    }
    for number in korean {
      for noun in ["세그먼트", "패킷", "메시지", "단계", " 세그먼트", " 패킷", " 메시지", " 단계", " ACK", "로 보내", "로 나가"] {
        all.append(number + noun)
      }
    }
    return TellingWords(all)
  }

  private static let ordinals: [(words: TellingWords, place: Int)] = [
    (
      TellingWords(
        joining: [
          words(english: ["first"], korean: ["첫", "첫 번째", "첫번째", "1번째", "최초의", "맨 처음"]),
          TellingWords(
            "handshake begins with", "handshake starts with", "close begins with", "close starts with"),
        ]), 0
    ),
    (
      TellingWords(
        joining: [
          words(english: ["second"], korean: ["두 번째", "두번째", "2번째", "둘째"]),
          TellingWords("comes second in the handshake"),
        ]), 1
    ),
    (fins, 2),
    (words(english: ["third"], korean: ["세 번째", "세번째", "3번째", "셋째"]), 2),
    (words(english: ["fourth"], korean: ["네 번째", "네번째", "4번째", "넷째"]), 3),
    (
      TellingWords(
        joining: [
          words(english: ["last", "final"], korean: ["마지막", "맨 마지막", "제일 마지막"]),
          TellingWords(
            "handshake ends with", "handshake finishes with", "close ends with", "ACK로 끝난다", "ACK로 끝나며",
            "ACK로 마무리",
            "FIN으로 끝난다", "SYN으로 끝난다", "teardown ends with", "종료는 FIN으로 끝", "수립은 SYN+ACK로 끝"),
        ]), -1
    ),
  ]

  /// The FINs have numbers of their own.
  private static let fins = TellingWords(
    "second FIN", "last FIN", "두 번째 FIN", "두번째 FIN", "마지막 FIN", "나중의 FIN")

  /// Whether it opens or closes a connection, by the sentence's own words or else those above it.
  private static func phase(of sentence: Range<Int>, _ line: Int, _ note: CheckedNote) -> Bool? {
    let isClose = closing.stands(in: note.text, sentence)
    let isOpen = opening.stands(in: note.text, sentence)
    if isClose || isOpen { return !isClose }
    if data.stands(in: note.text, sentence) { return nil }
    switch note.section(of: line).phase {
    case .open: return true
    case .close: return false
    default: return third.stands(in: note.text, sentence) ? true : nil
    }
  }

  private static let opening = TellingWords(
    "handshake", "3-way", "3way", "three-way", "of a connection", "of the three", "핸드셰이크", "핸드쉐이크", "연결 수립",
    "연결 설정", "연결을 맺",
    "opening")
  private static let closing = TellingWords(
    "4-way", "4way", "four-way", "of the four", "close", "closing", "teardown", "terminat", "종료", "해제", "FIN")
  private static let data = TellingWords(
    "data", "데이터", "window", "duplicate", "중복", "retrans", "재전송", "segment 1")
  private static let third = TellingWords("third ACK", "세 번째 ACK", "3번째 ACK", "세번째 ACK")

  // MARK: What is said of it

  /// The flags that the rest of the clause gives it, and only one segment's.
  private static func flags(
    behind named: Named, _ sentence: Range<Int>, _ line: Int, _ note: CheckedNote
  ) -> (flags: Flags, range: Range<Int>)? {
    var told: (flags: Flags, range: Range<Int>)?
    for flag in note.reading.mentions(in: line) where flag.kind == .flag {
      let range = Int(flag.start)..<Int(flag.end)
      guard sentence.contains(range.lowerBound), !named.range.overlaps(range) || named.place < 0,
        range.lowerBound >= named.range.lowerBound
      else { continue }
      guard let last = told else {
        told = (Flags(rawValue: flag.value), range)
        continue
      }
      guard
        Squeezed(note.text, last.range.upperBound..<range.lowerBound, without: "`*")
          .isOne(of: ["+", "/", "-", ",", "&", "and", "과", "와"])
      else { return nil }
      told = (last.flags.union(Flags(rawValue: flag.value)), last.range.lowerBound..<range.upperBound)
    }
    guard let told, !others.stands(in: note.text, sentence) else { return nil }
    return told
  }

  private static func isWrong(_ flags: Flags, _ place: Int, _ isOpening: Bool, isOnly: Bool) -> Bool {
    if isOpening {
      if flags.contains(.fin) || flags.contains(.rst) { return true }
      switch place {
      case 0: return flags.contains(.ack)
      case 1: return isOnly && flags != [.syn, .ack]
      default: return flags.contains(.syn)
      }
    }
    if flags.contains(.syn) { return true }
    switch place {
    case 0: return flags == .ack
    case 1: return flags == .fin
    case 2: return flags == .ack && isOnly
    default: return flags.contains(.fin)
    }
  }

  /// The one side that is told to send it, where it is another's turn.
  private static func wrongSide(
    _ place: Int, _ isOpening: Bool, _ sentence: Range<Int>, _ line: Int, _ note: CheckedNote
  ) -> (from: UInt8, range: Range<Int>)? {
    guard sending.stands(in: note.text, sentence), !receiving.stands(in: note.text, sentence) else {
      return nil
    }
    let parties = note.reading.mentions(in: line).filter {
      $0.kind == .party && sentence.contains(Int($0.start)) && !isRecipient($0, note)
    }
    guard parties.count == 1, let party = parties.first else {
      guard !isOpening, parties.isEmpty, let side = SideWords.only(in: sentence, note) else { return nil }
      let isFirst = side.side == .activeCloser
      guard isFirst || side.side == .passiveCloser, isFirst != (place == 0 || place == 3) else { return nil }
      return (isFirst ? 2 : 3, side.range)
    }
    let range = Int(party.start)..<Int(party.end)
    let turns = isOpening ? [0, 1, 0] : [0, 1, 1, 0]
    switch party.value {
    case 0, 1: return isOpening && Int(party.value) != turns[place] ? (party.value, range) : nil
    case 2, 3: return Int(party.value) - 2 != turns[place] ? (party.value, range) : nil
    default: return nil
    }
  }

  /// 서버에게, `to the server`
  private static func isRecipient(_ party: Mention, _ note: CheckedNote) -> Bool {
    let behind = Int(party.end)..<min(note.text.count, Int(party.end) + 16)
    let before = max(0, Int(party.start) - 8)..<Int(party.start)
    return recipients.first(in: note.text, behind).map { $0.lowerBound - behind.lowerBound <= 7 } ?? false
      || tos.stands(in: note.text, before)
  }

  private static let recipients = TellingWords("에게", "한테", "로 ", "으로 ", "'s SYN", "의 SYN", "'s FIN", "의 FIN")
  private static let tos = TellingWords("to the ", "to a ", "to ")
  private static let sending = TellingWords(
    "send", "sent by", "comes from", "from the", "보내", "보낸", "전송", "의 ACK로 끝", "travels")
  private static let receiving = TellingWords(
    "receiv", "wait", "받", "기다", "수신", "until", "때까지", "기 전", "before", "after", "lost", "응답으로")
  private static let onlys = TellingWords(
    "only", "just ", "plain", "bare", "만 ", "ACK만", "SYN만", "alone", "단독")
  private static let others = TellingWords(
    "without", "lack", "only one", "all but", "missing", "unset", "clear", "confirm", "server's", "client's",
    "of the", "확인", "없는",
    "after", "before", "에 대한", "acknowledg", "in reply", "response", "받", "기다", "다음", "이후", "뒤에", "같은", "seq",
    "번호", "number",
    "consum", "while", "부터", "제외", "except", "bit is 0", "until", "합", "merge", "combin", "세 번", "없이")
  private static let doubts = TellingWords(
    "not ", "n't", "never", "no ", "if ", "would", "lost", "손실", "재전송", "retransm", "as soon as", "않", "아니",
    "아닌", "없", "못", "만약", "유실", "또는",
    " or ", "both", "양쪽",
    "동시", "simultan", "틀", "wrong", "?", "may ", "can ", "수 있", "수도", "공격", "attack", "flood")

  // MARK: Telling

  private static func report(_ place: Int, _ isOpening: Bool, at range: Range<Int>, _ note: inout CheckedNote)
  {
    let opening = ["SYN (client)", "SYN,ACK (server)", "ACK (client)"]
    let close = ["FIN (first closer)", "ACK (the other)", "FIN (the other)", "ACK (first closer)"]
    let openingKorean = ["SYN(클라이언트)", "SYN,ACK(서버)", "ACK(클라이언트)"]
    let closeKorean = ["FIN(먼저 닫는 쪽)", "ACK(다른 쪽)", "FIN(다른 쪽)", "ACK(먼저 닫은 쪽)"]
    let right = isOpening ? opening[place] : close[place]
    let korean = isOpening ? openingKorean[place] : closeKorean[place]
    note.report(
      "nth-segment", .warning, at: range,
      Bilingual(
        ko: isOpening
          ? "연결을 여는 \(place + 1)번째 세그먼트는 \(korean)입니다." : "연결을 닫는 \(place + 1)번째 세그먼트는 \(korean)입니다.",
        en: "Segment \(place + 1) of \(isOpening ? "an opening" : "a close") is \(right)."),
      expected: Bilingual(ko: korean, en: right), reference: isOpening ? "RFC 9293 3.5" : "RFC 9293 3.6")
  }
}
