import Questions
import TCP

/// A segment of the opening, named by its number or its flags, and who sends it or which bits it has:
/// `세 번째 ACK는 서버가 보낸다`, `Who sends the SYN+ACK? The client.`, `In the third segment the SYN bit is 1`.
enum OpeningSegmentCheck: NoteCheck {
  /// One of the three, and where it is named.
  private struct Named {
    var step: Int
    var range: Range<Int>
    /// Named by its number: what is sent may be told behind it.
    var isCounted = false
  }

  static func check(_ note: inout CheckedNote) {
    guard note.speaksOfTCP || note.reading.kinds.contains(.flag) else { return }
    for line in 0..<note.reading.lineCount
    where !note.reading.kinds(in: line).isDisjoint(with: Mention.Kinds.flag | Mention.Kinds(.party)) {
      let range = note.reading.range(of: line)
      guard range.count < 500, !note.isCode(line), !note.isFenced(line),
        note.reading.block(of: line).kind != .cell
      else { continue }
      let isOfOpening =
        openings.stands(in: note.text, range) || note.section(of: line).phase == .open
        || note.titles.all(of: line).contains { openings.stands(in: note.text, note.reading.range(of: $0)) }
      if let answered = Answered(line, note) {
        checkAnswer(answered, line, isOfOpening, &note)
        if answered.questionLine == line { continue }
      }
      for sentence in note.sentences(of: line) where sentence.count < 300 && !note.isQuestion(sentence) {
        for segment in segments(in: sentence, line, isOfOpening, note) {
          if let sender = sender(of: segment, in: sentence, line, note) {
            judge(segment, sender, sentence, line, &note)
          }
          // `SYN+ACK를 받고 SYN 비트를 0으로 하여 보낸다`: those of the next one.
          if isOfOpening, segment.isCounted { checkBits(of: segment, in: sentence, line, &note) }
        }
      }
    }
  }

  private static let openings = TellingWords(
    "handshake", "핸드셰이크", "핸드쉐이크", "hand shake", "3-way", "three-way", "연결 설정", "연결 수립", "in the opening",
    "the opening's",
    "connection set-up", "connection setup", "establishing", "establishment", "握手", "ハンドシェイク",
    "첫 번째 SYN", "첫번째 SYN", "first SYN")

  // MARK: Which segment

  private static func segments(
    in sentence: Range<Int>, _ line: Int, _ isOfOpening: Bool, _ note: CheckedNote
  ) -> [Named] {
    var found: [Named] = []
    let flags = note.reading.mentions(in: line).filter {
      $0.kind == .flag && sentence.contains(Int($0.start))
    }
    for (one, other) in zip(flags, flags.dropFirst())
    where one.value | other.value == 0x12
      && Squeezed(note.text, Int(one.end)..<max(Int(one.end), Int(other.start)), without: "`*").isOne(of: [
        "+", "-", "/", ",", "&", "",
      ])
    {
      found.append(Named(step: 2, range: Int(one.start)..<Int(other.end)))
    }
    for mention in flags where mention.value == 0x12 {
      found.append(Named(step: 2, range: Int(mention.start)..<Int(mention.end)))
    }
    guard isOfOpening else { return found }
    for (step, words) in ordinals {
      guard let word = words.first(in: note.text, sentence) else { continue }
      let tail = word.upperBound..<min(sentence.upperBound, word.upperBound + 16)
      if isWhole.stands(in: note.text, word) {
        found.append(Named(step: step, range: word, isCounted: true))
        continue
      }
      guard let noun = nouns.first(in: note.text, tail), noun.lowerBound - tail.lowerBound <= 1 else {
        continue
      }
      found.append(Named(step: step, range: word.lowerBound..<noun.upperBound, isCounted: true))
    }
    return found
  }

  private static let ordinals: [(Int, TellingWords)] = [
    (1, TellingWords("first ", "1st ", "첫 번째 ", "첫번째 ", "1번째 ")),
    (2, TellingWords("second ", "2nd ", "두 번째 ", "두번째 ", "2번째 ")),
    (3, TellingWords("third ", "3rd ", "세 번째 ", "세번째 ", "3번째 ", "last step of the handshake", "마지막 단계")),
  ]
  private static let isWhole = TellingWords("handshake", "단계")
  private static let nouns = TellingWords(
    "segment", "packet", "message", "step", "ack", "syn", "세그먼트", "패킷", "메시지", "메세지", "단계", "신호", "one")

  // MARK: Who sends it

  private static func sender(
    of segment: Named, in sentence: Range<Int>, _ line: Int, _ note: CheckedNote
  ) -> Mention? {
    note.reading.mentions(in: line).first { party in
      party.kind == .party && party.value <= 1 && sentence.contains(Int(party.start))
        && sends(party, segment, sentence, note)
    }
  }

  private static func sends(
    _ party: Mention, _ segment: Named, _ sentence: Range<Int>, _ note: CheckedNote
  ) -> Bool {
    let (start, end) = (Int(party.start), Int(party.end))
    if start >= segment.range.upperBound {
      let gap = segment.range.upperBound..<start
      // `SYN+ACK is sent by the …`, `comes from the …`
      if gap.count <= 40, senders.stands(in: note.text, gap), from.fills(gap, of: note.text) { return true }
      // `The last step of the handshake: the server sends an ACK.`
      let next = end..<min(sentence.upperBound, end + 7)
      if segment.isCounted, gap.count <= 32, from.fills(gap, of: note.text),
        sending.first(in: note.text, next)?.lowerBound == end
      {
        return true
      }
      // `SYN+ACK는 클라이언트가 보낸다`
      let tail = end..<min(sentence.upperBound, end + 24)
      guard gap.count <= 20, topics.fills(gap, of: note.text), let verb = verbs.first(in: note.text, tail)
      else {
        return false
      }
      return (segment.isCounted ? countedSubjects : subjects).fills(
        tail.lowerBound..<verb.lowerBound, of: note.text)
        && !suppositions.stands(
          in: note.text, verb.upperBound..<min(sentence.upperBound, verb.upperBound + 9))
    }
    // `클라이언트가 보내는 SYN+ACK`
    guard end <= segment.range.lowerBound, segment.range.lowerBound - end <= 24 else { return false }
    let gap = end..<segment.range.lowerBound
    return relatives.stands(in: note.text, gap) && relative.fills(gap, of: note.text)
  }

  private static let sending = TellingWords(" sends", " sent ")
  private static let senders = TellingWords("sent by", "comes from", "sent from", "from", "by")
  private static let from = Filler(
    "segment packet flag is sent comes goes out from by the a always of handshake in ` * which that")
  private static let topics = Filler("는 은 를 을 세그먼트 패킷 플래그 세그먼트는 패킷은 세그먼트를 패킷을 ` *")
  private static let verbs = TellingWords("보낸", "보내", "전송", "송신", "보냄")
  private static let subjects = Filler("가 이 측 쪽 에서 측이 쪽이 측에서 쪽에서 직접 만 다시")
  private static let countedSubjects = Filler("가 이 측 쪽 에서 측이 쪽이 측에서 쪽에서 직접 다시 ACK SYN 를 을 + 패킷을 세그먼트를")
  private static let suppositions = TellingWords("면", "때", " 후", "뒤", "고 ", "지 ", "지만", "전")
  private static let relatives = TellingWords("보내는", "보낸", "전송하는", "전송한", "송신하는")
  private static let relative = Filler("가 이 측 쪽 에서 측이 쪽이 보내는 보낸 전송하는 전송한 송신하는 ` *")

  private static func judge(
    _ segment: Named, _ sender: Mention, _ sentence: Range<Int>, _ line: Int, _ note: inout CheckedNote
  ) {
    let right: UInt8 = segment.step == 2 ? 1 : 0
    let place = Int(sender.start)..<Int(sender.end)
    guard sender.value != right, !apart.stands(in: note.text, sentence), note.isOrdinary(line),
      !note.isReported(place)
    else { return }
    let party = Party(Vocabulary.parties[Int(right)])
    let flags = Scene.flags(of: .open)[segment.step - 1]
    note.report(
      "step-side", .warning, at: place,
      Bilingual(
        ko: "3-way handshake에서 \(flags.description.with(.object)) 보내는 쪽은 \(party.shown(in: .korean))입니다.",
        en: "In the three-way handshake \(flags.description) is sent by \(party.withArticle)."),
      expected: Bilingual(ko: party.shown(in: .korean), en: party.withArticle), reference: "RFC 9293 3.5")
  }

  private static let apart = TellingWords(
    "않", "아니", "아닌", "못", "없", "not ", "n't", "never", "동시", "simultan", "if ", "만약", "공격", "attack", "scan",
    "스캔", "위조",
    "spoof", "종료", "close", "프록시", "proxy", "방화벽", "firewall", "대한", "재전송", "retransmi", "에게", "to the ",
    "로부터",
    "받", "receiv", "대신", "instead")

  /// `Who sends the SYN+ACK? The client.`
  private static func checkAnswer(
    _ answered: Answered, _ line: Int, _ isOfOpening: Bool, _ note: inout CheckedNote
  ) {
    guard who.stands(in: note.text, answered.question),
      asking.stands(in: note.text, answered.question), answered.answer.count <= 48
    else { return }
    let isOpening =
      isOfOpening || openings.stands(in: note.text, answered.question)
    guard let segment = segments(in: answered.question, answered.questionLine, isOpening, note).first else {
      return
    }
    let hosts = note.reading.mentions(in: line).filter {
      $0.kind == .party && $0.value <= 1 && answered.answer.contains(Int($0.start))
    }
    guard hosts.count == 1, let sender = hosts.first else { return }
    judge(segment, sender, answered.answer, line, &note)
  }

  private static let who = TellingWords("who ", "which side", "which host", "누가", "어느 쪽", "보내는 쪽은", "보내는 것은")
  private static let asking = TellingWords("send", "sent", "보내", "보낼", "전송")

  // MARK: Its bits

  /// `… the SYN bit is 1`, `SYN 비트를 0으로 두고`, `ACK 플래그가 켜져 있다`
  private static func checkBits(
    of segment: Named, in sentence: Range<Int>, _ line: Int, _ note: inout CheckedNote
  ) {
    let right = Scene.flags(of: .open)[segment.step - 1]
    for mention in note.reading.mentions(in: line)
    where mention.kind == .flag && (mention.value == 0x02 || mention.value == 0x10)
      && Int(mention.start) >= segment.range.upperBound && sentence.contains(Int(mention.start))
    {
      guard let isOn = isOn(mention, sentence, note),
        // `첫 번째 세그먼트를 제외한 모든 세그먼트의 ACK는 1`
        !exceptions.stands(in: note.text, sentence),
        right.contains(Flags(rawValue: mention.value)) != isOn,
        !bitsApart.stands(in: note.text, segment.range.lowerBound..<Int(mention.start)), note.isOrdinary(line)
      else { continue }
      let place = Int(mention.start)..<Int(mention.end)
      if note.isReported(place) { continue }
      note.report(
        "handshake-flags", .warning, at: place,
        Bilingual(
          ko: "3-way handshake \(segment.step)번째 세그먼트에 켜지는 것은 \(right.description)입니다.",
          en: "The segment of step \(segment.step) of the three-way handshake has \(right.description) set."),
        expected: Bilingual(ko: right.description, en: right.description), reference: "RFC 9293 3.5")
    }
  }

  private static func isOn(_ flag: Mention, _ sentence: Range<Int>, _ note: CheckedNote) -> Bool? {
    let tail = Int(flag.end)..<min(sentence.upperBound, Int(flag.end) + 40)
    let on = ons.first(in: note.text, tail)
    let off = offs.first(in: note.text, tail)
    guard let word = [on, off].compactMap({ $0 }).min(by: { $0.lowerBound < $1.lowerBound }),
      links.fills(tail.lowerBound..<word.lowerBound, of: note.text)
    else { return nil }
    // `ACK = 0x1001` is a number.
    if word.upperBound < sentence.upperBound, note.text[word.upperBound].isLetterOrDigit { return nil }
    return word == on && on != off
  }

  private static let exceptions = TellingWords(
    "제외", "except", "빼고", "뺀", "apart from", "모든", "나머지", "all ", "every", "other", "exercise")

  private static let ons = TellingWords(
    "1로", "1으로", "is 1", "= 1", "=1", "set to 1", "set to one", "still set", "is set", "is on", "켜져", "켜고",
    "켠다", "켜서",
    "켜짐")
  private static let offs = TellingWords(
    "0으로", "0로", "is 0", "= 0", "=0", "set to 0", "set to zero", "is cleared", "cleared", "is off", "not set",
    "꺼져", "끄고",
    "끈다", "꺼짐")
  private static let links = Filler(
    "bit flag bits 비트 비트를 비트는 비트가 플래그 플래그를 플래그는 플래그가 를 을 은 는 가 이 값을 the value ` * still")
  private static let bitsApart = TellingWords(
    "이전", "이후", "if ", "만약", "받", "receiv", "데이터", "동시", "단계와", "compared", "보다", "달리", "unlike")
}
