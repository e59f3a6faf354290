import Questions
import TCP

/// Whose number a segment carries and whose it acknowledges: nobody acknowledges its own, and each sends its own
/// (`SYN-ACK: contains the client's own ISN`, `서버는 서버의 SYN에 대한 ACK를 보낸다`); and who gets which segment
/// of an opening (`서버는 SYN+ACK를 받고 …`).
enum AcknowledgedCheck: NoteCheck {
  static func check(_ note: inout CheckedNote) {
    for line in note.lines.ofFlags {
      let kinds = note.reading.kinds(in: line)
      guard kinds.contains(Mention.Kinds(.party)), !note.isFenced(line),
        note.reading.range(of: line).count < 900
      else { continue }
      let actors = note.reading.sense(of: line).actors.filter { $0.party <= 1 }
      guard !actors.isEmpty else { continue }
      var spoken: UInt8?
      for sentence in note.sentences(of: line) where !note.isQuestion(sentence) {
        let here = actors.filter { sentence.contains($0.start) }
        if !unsure.stands(in: note.text, sentence) {
          checkOwners(here, sentence, line, spoken, &note)
          checkParts(here, sentence, line, &note)
          checkEcho(here, sentence, line, &note)
        }
        let subjects = here.filter { isSubject($0, note) }
        if let first = subjects.first, subjects.allSatisfy({ $0.party == first.party }) {
          spoken = first.party
        } else if !subjects.isEmpty {
          spoken = nil
        }
      }
    }
  }

  private static let unsure = TellingWords(
    "만약", "아니", "않", "못", "동시", "또는", "공격", " if ", "not ", "n't", " or ", "simultan", "instead", "attack",
    "until", "때까지", "경우", "whether", "는지", "spoof", "위조", "never", "재전송", "retrans")

  /// 서버가, `Server sends`; not 서버와.
  private static func isSubject(_ actor: Actor, _ note: CheckedNote) -> Bool {
    actor.role == .subject
      || actor.role == .bare && note.text[actor.start] < 0x80
        && (actor.end >= note.text.count || note.text[actor.end] < 0x80)
  }

  // MARK: Whose

  private enum Relation { case acknowledged, carried }

  private static func checkOwners(
    _ actors: [Actor], _ sentence: Range<Int>, _ line: Int, _ spoken: UInt8?, _ note: inout CheckedNote
  ) {
    for owner in actors where owner.role == .owner {
      guard let thing = thing(behind: owner, sentence, line, note),
        let relation = relation(of: owner, thing.range, sentence, note)
      else { continue }
      if relation == .acknowledged, thing.flags.contains(.fin) && opens(line, note) || thing.flags == .rst {
        guard note.isOrdinary(line) else { return }
        return reportStranger(thing.flags, owner.start..<thing.range.upperBound, line, &note)
      }
      guard let doer = doer(before: owner, actors, line, spoken, note),
        relation == .acknowledged
          ? doer == owner.party
          : doer != owner.party && thing.flags.isEmpty && !isSum(thing.range, sentence, note),
        note.isOrdinary(line)
      else { continue }
      return report(relation, owner, thing.range, &note)
    }
  }

  /// `the client's SYN`, 서버의 초기 순서 번호
  private static func thing(
    behind owner: Actor, _ sentence: Range<Int>, _ line: Int, _ note: CheckedNote
  ) -> (flags: Flags, range: Range<Int>)? {
    let near = owner.end..<min(sentence.upperBound, owner.end + 36)
    let mention = note.reading.mentions(in: line).first {
      near.contains(Int($0.start)) && ($0.kind == .flag || $0.kind == .number && $0.value == 0)
    }
    let number = numbers.first(in: note.text, near)
    if let number, number.lowerBound <= mention.map({ Int($0.start) }) ?? .max {
      guard owned.fills(owner.end..<number.lowerBound, of: note.text) else { return nil }
      return ([], number)
    }
    guard let mention, owned.fills(owner.end..<Int(mention.start), of: note.text) else { return nil }
    return (
      mention.kind == .flag ? Flags(rawValue: mention.value) : [], Int(mention.start)..<Int(mention.end)
    )
  }

  private static let numbers = TellingWords("isn", "initial sequence number", "초기 순서 번호", "초기 시퀀스 번호")
  private static let owned = Filler("'s ’s s own initial original 의 초기 최초 자체 자신의 측 쪽")

  private static func relation(
    of owner: Actor, _ thing: Range<Int>, _ sentence: Range<Int>, _ note: CheckedNote
  ) -> Relation? {
    if LineReader.isVerbFinal(note.text, sentence) {
      let tail = thing.upperBound..<min(sentence.upperBound, thing.upperBound + 40)
      if let found = confirmed.first(in: note.text, tail), found.lowerBound - tail.lowerBound <= 10 {
        return .acknowledged
      }
      if let found = held.first(in: note.text, tail), found.lowerBound - tail.lowerBound <= 10 {
        return .carried
      }
      return nil
    }
    var at = max(sentence.lowerBound, owner.start - 60)
    var last: Range<Int>?
    while let found = verbs.first(in: note.text, at..<owner.start) { (last, at) = (found, found.upperBound) }
    guard let last else { return nil }
    var end = last.upperBound
    while end < owner.start, note.text[end].isLetter { end += 1 }
    guard links.fills(end..<owner.start, of: note.text) else { return nil }
    return confirming.stands(in: note.text, last) ? .acknowledged : .carried
  }

  private static let confirmed = TellingWords(
    "에 대한 ACK", "에 대한 응답", "에 대한 확인", "에 대한 승인", "에 대해 ACK", "에 대해 응답", "을 확인했", "를 확인했", "을 확인하", "를 확인하",
    "을 승인", "를 승인", "을 잘 받았", "를 잘 받았")
  private static let held = TellingWords("를 담", "을 담", "를 포함", "을 포함", "를 실", "을 실")
  private static let verbs = TellingWords(
    "acknowledg", "confirm", "contain", "includ", "carr", " with ", "bearing", "holding")
  private static let confirming = TellingWords("acknowledg", "confirm")
  private static let links = Filler(
    "the a receipt reception of that it has have received both receiving getting successful successfully its arrival and"
  )

  /// Whoever acts right before, or whose segment the line is about.
  private static func doer(
    before owner: Actor, _ actors: [Actor], _ line: Int, _ spoken: UInt8?, _ note: CheckedNote
  ) -> UInt8? {
    if let subject = actors.last(where: { isSubject($0, note) && $0.end <= owner.start }) {
      return subject.party
    }
    // `이는 클라이언트의 SYN에 대한 응답이다`: a segment is spoken of, not who acted before.
    let sentence = note.sentences(of: line).first { $0.contains(owner.start) }
    let isOfThing = sentence.map {
      pointers.stands(in: note.text, $0.lowerBound..<min(owner.start, $0.lowerBound + 16))
    }
    return sender(of: line, note) ?? (isOfThing == true ? nil : spoken)
  }

  private static let pointers = TellingWords(
    "이는 ", "이것은 ", "이것이 ", "이 번호", "이 값", "이 패킷", "이 세그먼트", "그 값", "this ", "it ", "that ")

  /// `SYN-ACK: …`: the server's; `ACK: …` behind it the client's.
  private static func sender(of line: Int, _ note: CheckedNote) -> UInt8? {
    switch titleFlags(of: line, note) {
    case Flags.syn?: 0
    case [.syn, .ack]?: 1
    case Flags.ack? where (max(0, line - 6)..<line).contains { titleFlags(of: $0, note) == [.syn, .ack] }: 0
    default: nil
    }
  }

  private static func titleFlags(of line: Int, _ note: CheckedNote) -> Flags? {
    let range = note.reading.range(of: line)
    guard let colon = TermLine.separator(note.text, range), colon.lowerBound - range.lowerBound < 40 else {
      return nil
    }
    var flags = Flags()
    for mention in note.reading.mentions(in: line) where Int(mention.end) <= colon.upperBound {
      if mention.kind == .flag { flags.formUnion(Flags(rawValue: mention.value)) }
    }
    return flags.isEmpty ? nil : flags
  }

  /// The line tells of a segment that opens a connection.
  private static func opens(_ line: Int, _ note: CheckedNote) -> Bool {
    let flags = titleFlags(of: line, note)
    if let flags { return flags.contains(.syn) && !flags.contains(.fin) }
    return note.section(of: line).phase == .open
  }

  /// `the client's ISN + 1` is what a SYN,ACK acknowledges.
  private static func isSum(_ thing: Range<Int>, _ sentence: Range<Int>, _ note: CheckedNote) -> Bool {
    sums.stands(in: note.text, thing.upperBound..<min(sentence.upperBound, thing.upperBound + 40))
      || acks.stands(in: note.text, max(sentence.lowerBound, thing.lowerBound - 70)..<thing.lowerBound)
  }

  private static let sums = TellingWords("1", "plus", "increment", "하나", "하나를", "더한", "증가")
  private static let acks = TellingWords(
    "acknowledgment number", "acknowledgement number", "ack number", "확인 응답 번호", "ACK 번호")

  private static func report(
    _ relation: Relation, _ owner: Actor, _ thing: Range<Int>, _ note: inout CheckedNote
  ) {
    let right = Party(Vocabulary.parties[Int(1 - owner.party)])
    note.report(
      "step-side", at: owner.start..<thing.upperBound,
      relation == .acknowledged
        ? Bilingual(
          ko: "확인하는 것은 자기 것이 아니라 상대의 것입니다. \(right.shown(in: .korean))의 것이어야 합니다.",
          en: "What is acknowledged is the other side's: here \(right.withArticle)'s.")
        : Bilingual(
          ko: "세그먼트에는 보내는 쪽 자신의 순서 번호가 담깁니다. \(right.shown(in: .korean))의 것이어야 합니다.",
          en: "A segment carries its sender's own sequence number: here \(right.withArticle)'s."),
      expected: Bilingual(ko: "\(right.shown(in: .korean))의 것", en: "\(right.withArticle)'s"),
      reference: "RFC 9293 3.4, 3.5")
  }

  /// A RST is never acknowledged, and no FIN while a connection opens.
  private static func reportStranger(
    _ flags: Flags, _ range: Range<Int>, _ line: Int, _ note: inout CheckedNote
  ) {
    let isClosing = note.section(of: line).phase == .close
    let right = isClosing ? "FIN" : "SYN"
    note.report(
      isClosing ? "close-order" : "handshake-flags", at: range,
      Bilingual(
        ko: "여기서 확인하는 것은 \(flags.description.with(.subject)) 아니라 \(right)입니다.",
        en: "What is acknowledged here is a \(right), not a \(flags.description)."),
      expected: Bilingual(ko: right, en: right), reference: isClosing ? "RFC 9293 3.6" : "RFC 9293 3.5")
  }

  // MARK: Who gets it

  /// A client sends SYN and gets SYN,ACK, a server gets the one and sends the other.
  private static func checkParts(
    _ actors: [Actor], _ sentence: Range<Int>, _ line: Int, _ note: inout CheckedNote
  ) {
    // `Clinet -> Server : SYN`: the arrow says who sends, if only it can be read.
    guard actors.count > 1 || !note.reading.mentions(in: line).contains(where: { $0.kind == .arrow }) else {
      return
    }
    let deeds = note.deeds(in: sentence, line: line)
    for (index, deed) in deeds.enumerated() where deed.range.count < (deed.kind == .sent ? 90 : 60) {
      guard
        let subject = actors.last(where: { isSubject($0, note) && $0.end <= deed.range.lowerBound })
          ?? receiver(right: deed, actors, note),
        isStrange(deed, of: subject.party, behind: deeds[(index + 1)...], sentence, line, &note),
        !actors.contains(where: {
          $0.start > subject.end && $0.start < deed.range.upperBound
            && (isSubject($0, note)
              || $0.role == .recipient && (deed.kind == .received || $0.party == subject.party))
        }),
        // 클라이언트가 보낸 SYN을 받고: whose it is.
        !relative.stands(in: note.text, subject.end..<max(subject.end, deed.range.lowerBound)),
        actors.filter({ isSubject($0, note) }).allSatisfy({ $0.party == subject.party }),
        isActive(deed, note), !turning.stands(in: note.text, deed.range),
        isOne(deed, line, note), !isTold(deed.range, note), note.section(of: line).phase != .close,
        note.isOrdinary(line)
      else { continue }
      return reportPart(deed, Party(Vocabulary.parties[Int(1 - subject.party)]), &note)
    }
  }

  /// `SYN을 보고 구분하는데 번호가 전송되면`: something else is sent.
  private static let turning = TellingWords(
    "는데 ", "은데 ", "을 보고 ", "를 보고 ", "as soon as ", " once ", " when ", " after ", " until ", " before ")

  /// `SYN+ACK를 받은 서버는`
  private static func receiver(right deed: Deed, _ actors: [Actor], _ note: CheckedNote) -> Actor? {
    guard deed.kind == .received, !titles.stands(in: note.text, deed.range) else { return nil }
    return actors.first {
      isSubject($0, note) && $0.start >= deed.range.upperBound && $0.start - deed.range.upperBound <= 4
        && gotten.stands(in: note.text, deed.range.lowerBound..<$0.start)
    }
  }

  private static let gotten = TellingWords("받은 ", "수신한 ")
  /// `ACK + SYN - 요청을 받은 서버`: the title of what follows.
  private static let titles = TellingWords(" - ", " – ", ":", "：", "요청")

  private static func isStrange(
    _ deed: Deed, of party: UInt8, behind: ArraySlice<Deed>, _ sentence: Range<Int>, _ line: Int,
    _ note: inout CheckedNote
  ) -> Bool {
    switch (party, deed.kind, deed.flags) {
    case (1, .received, [.syn, .ack]): return true
    case (0, .received, .syn):
      return behind.contains(where: { $0.kind == .sent && $0.flags == [.syn, .ack] })
    case (0, .sent, [.syn, .ack]): return true
    case (1, .sent, .ack): return titleFlags(of: line, note) == .ack && sender(of: line, note) == 0
    case (1, .sent, .syn):
      // Its own SYN goes with the ACK of the client's.
      return !alongside.stands(in: note.text, sentence)
        && !intended.stands(
          in: note.text, max(sentence.lowerBound, deed.range.lowerBound - 10)..<deed.range.lowerBound)
        && note.reading.mentions(in: line).allSatisfy {
          $0.kind != .flag || !sentence.contains(Int($0.start)) || $0.value == Flags.syn.rawValue
        }
        && !(max(0, line - 4)...line).contains { follows(a: line, $0, sentence, &note) }
    default: return false
    }
  }

  /// A SYN was told of before.
  private static func follows(
    a line: Int, _ other: Int, _ sentence: Range<Int>, _ note: inout CheckedNote
  ) -> Bool {
    note.reading.mentions(in: other).contains {
      $0.kind == .flag && Flags(rawValue: $0.value).contains(.syn)
        && (other < line || Int($0.end) <= sentence.lowerBound)
    } && note.reading.block(of: other).kind != .heading
  }

  /// Another rule has found it.
  private static func isTold(_ range: Range<Int>, _ note: CheckedNote) -> Bool {
    note.findings(onLineOf: range.lowerBound).contains { $0.rule == "step-side" }
  }

  private static let alongside = TellingWords(
    "동시에", "함께", "또한", "자신의", "자기", "서버도", "역시", "응답", "also", "its own", "as well", "too ", "respon", "repl",
    "answer",
    "back", "active mode", "cookie", "client's", "확인", "클라이언트의")

  private static let intended = TellingWords(" to ", "can ", "may ", "must ", "before", "wants")

  private static func reportPart(_ deed: Deed, _ right: Party, _ note: inout CheckedNote) {
    let flags = deed.flags.description
    let isSent = deed.kind == .sent
    note.report(
      "step-side", at: deed.range,
      Bilingual(
        ko: "\(flags.with(.object)) \(isSent ? "보내는" : "받는") 쪽은 \(right.shown(in: .korean))입니다.",
        en: "\(flags) is \(isSent ? "sent" : "received") by \(right.withArticle)."),
      expected: Bilingual(
        ko: "\(right.shown(in: .korean))가 \(flags.with(.object)) \(isSent ? "보낸다" : "받는다").",
        en: "The \(right.shown(in: .english)) \(isSent ? "sends" : "gets") \(flags)."),
      reference: "RFC 9293 3.5")
  }

  /// `Server sends an ACK to the server`: nobody sends to itself.
  private static func checkEcho(
    _ actors: [Actor], _ sentence: Range<Int>, _ line: Int, _ note: inout CheckedNote
  ) {
    for (subject, recipient) in zip(actors, actors.dropFirst())
    where isSubject(subject, note) && recipient.role == .recipient && subject.party == recipient.party {
      let gap = subject.end..<recipient.start
      guard gap.count < 110,
        recipients.stands(
          in: note.text,
          max(gap.lowerBound, recipient.start - 8)..<min(sentence.upperBound, recipient.end + 12)),
        note.deeds(in: subject.end..<sentence.upperBound, line: line).contains(where: {
          $0.kind == .sent
            && !($0.range.upperBound < recipient.start && LineReader.isVerbFinal(note.text, sentence))
        }),
        note.raw(gap).filter({ ",;.".contains($0) }).isEmpty, !another.stands(in: note.text, gap),
        note.reading.mentions(in: line).allSatisfy({
          $0.kind != .verb || !gap.contains(Int($0.start)) || !LineReader.isVerbFinal(note.text, sentence)
        }), note.isOrdinary(line)
      else { continue }
      let right = Party(Vocabulary.parties[Int(1 - subject.party)])
      return note.report(
        "step-side", at: subject.start..<recipient.end,
        Bilingual(
          ko: "자기 자신에게 보내지는 않습니다. 한쪽은 \(right.shown(in: .korean))입니다.",
          en: "Nobody sends to itself: one of the two is \(right.withArticle)."),
        expected: Bilingual(ko: right.shown(in: .korean), en: right.shown(in: .english)),
        reference: "RFC 9293 3.5")
    }
  }

  private static let another = TellingWords(
    "다른", "another", "other", "second", "next", "모든", "각", "each", "자신", "원래", "본 ", "상위", "뒷단", "origin",
    "upstream", "backend", "real ", "target")
  private static let recipients = TellingWords("to ", "에게", "로 ", "에 ", "한테")

  /// Its flags stand side by side: they are those of one segment.
  private static func isOne(_ deed: Deed, _ line: Int, _ note: CheckedNote) -> Bool {
    let flags = note.reading.mentions(in: line).filter {
      $0.kind == .flag && deed.range.contains(Int($0.start))
    }
    return zip(flags, flags.dropFirst()).allSatisfy { one, other in
      one.value != other.value && one.value & other.value == 0
        && joints.fills(Int(one.end)..<Int(other.start), of: note.text)
    }
  }

  private static let joints = Filler(
    "+ & / and 과 와 및 , ( ) flag flags bit bits 플래그 비트 패킷 세그먼트 신호 메시지 packet segment the a an")

  /// `receives the SYN-ACK`, SYN+ACK를 받고; not `the SYN-ACK was received`.
  private static func isActive(_ deed: Deed, _ note: CheckedNote) -> Bool {
    if deed.kind == .sent, LineReader.isVerbFinal(note.text, deed.range) { return true }
    if LineReader.isVerbFinal(note.text, deed.range) { return particles.stands(in: note.text, deed.range) }
    return receiving.first(in: note.text, deed.range)?.lowerBound == deed.range.lowerBound
  }

  private static let relative = TellingWords("보낸", "보내온", "전송한", "sent by", "that ", "which ", "who ")
  private static let particles = TellingWords("를 ", "을 ")
  private static let receiving = TellingWords(
    "receiv", "gets", "got", "send", "sent", "repl", "respon", "answer")
}
