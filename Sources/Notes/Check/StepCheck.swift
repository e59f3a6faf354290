import Questions
import TCP

/// Steps of opening and closing: who sends what, in which order.
enum StepCheck: NoteCheck {
  static func check(_ note: inout CheckedNote) {
    var opening = Lists()
    var closing = Lists()
    for line in note.lines.ofFlags {
      guard !note.isFenced(line), note.reading.block(of: line).kind != .heading
      else { continue }
      checkSender(line, &note)
      checkFlags(line, &opening, &note)
      checkCloseFlags(line, &closing, &note)
      checkClosers(line, &note)
    }
  }

  // MARK: Active and passive closers

  /// `1. Passive closer sends a FIN`: the names tell who sends the first FIN and who acknowledges it.
  private static func checkClosers(_ line: Int, _ note: inout CheckedNote) {
    let block = note.reading.block(of: line)
    guard block.kind == .item, (1...2).contains(block.ordinal), line == Int(block.firstLine),
      note.section(of: line).phase != .open
    else { return }
    let sense = note.reading.sense(of: line)
    guard let sending = sense.first, sending.isTold, let from = sending.from,
      block.ordinal == 1 ? from == 3 && sending.flags == .fin : from == 2 && sending.flags == .ack,
      sense.flagsSeen.isSubset(of: [.fin, .ack]), note.isOrdinary(line),
      let mention = note.reading.mentions(in: line).first(where: { $0.kind == .party && $0.value == from })
    else { return }
    let right = from == 2 ? SideWords.passiveCloser : SideWords.activeCloser
    note.report(
      "step-side", .warning, at: Int(mention.start)..<Int(mention.end),
      Bilingual(ko: "이것을 보내는 것은 \(right.korean)입니다.", en: "That is sent by \(right.english)."),
      expected: right, reference: "RFC 9293 3.6")
  }

  /// The lists of a note of which some item is of a kind: found out once, and only if anybody asks.
  private struct Lists {
    private var found: Set<Int32>?

    mutating func hold(
      _ container: Int32, _ note: inout CheckedNote,
      where isRight: (Document.Block, inout CheckedNote) -> Bool
    ) -> Bool {
      if let found { return found.contains(container) }
      var all: Set<Int32> = []
      for block in note.reading.document.blocks where block.kind == .item && !all.contains(block.container) {
        if isRight(block, &note) { all.insert(block.container) }
      }
      found = all
      return all.contains(container)
    }
  }

  // MARK: Who sends the SYN

  /// `서버가 클라이언트에게 SYN을 보낸다`, `Client → Server: SYN+ACK`
  private static func checkSender(_ line: Int, _ note: inout CheckedNote) {
    let sense = note.reading.sense(of: line)
    guard sense.sendings.count == 1, let sending = sense.sendings.first, let from = sending.from, from <= 1,
      sending.isTold, sense.received.isEmpty, !sense.isQuestion, isPlain(line, sense, note),
      // `SYN → SYN-ACK → ACK`: all three in a few words.
      note.reading.mentions(in: line).count(where: { $0.kind == .flag }) <= 2
    else { return }
    let isWrong = sending.flags == .syn && from == 1 || sending.flags == [.syn, .ack] && from == 0
    // `클라이언트 ←─ SYN-ACK ─→ 서버`: the arrow has a head at either end.
    guard isWrong, !bothWays.stands(in: note.text, note.reading.range(of: line)), !isAnswering(line, &note),
      !note.isBeside(line), !note.section(of: line).isAttack,
      !note.isSimultaneous(line),
      let mention = note.reading.mentions(in: line).first(where: { $0.kind == .flag })
    else { return }
    let flags = sending.flags.description
    let right = sending.flags == .syn ? 0 : 1
    let who = Party(Vocabulary.parties[right])
    note.report(
      "step-side", at: Int(mention.start)..<Int(mention.end),
      Bilingual(
        ko: "\(flags.with(.object)) 보내는 쪽은 \(who.shown(in: .korean))입니다.",
        en: "\(flags) is sent by \(who.withArticle)."),
      expected: Bilingual(
        ko: "\(who.shown(in: .korean))가 \(flags.with(.object)) 보낸다.",
        en: "The \(who.shown(in: .english)) sends \(flags)."),
      reference: "RFC 9293 3.5")
  }

  private static let bothWays = TellingWords("←", "<-", "◀", "◄", "<=")

  /// `SYN + ACK 상태를 확인한 Client는`: what came, not what is sent.
  private static let gotten = TellingWords(
    "확인한", "받은", "받고", "받으", "수신", "에 대한", "receiv", "in response", "gets", "收到")

  /// 서버도 자신의 SYN을 보낸다: the client's own SYN stands above.
  private static func isAnswering(_ line: Int, _ note: inout CheckedNote) -> Bool {
    let range = note.reading.range(of: line)
    if alongside.stands(in: note.text, range) || gotten.stands(in: note.text, range) { return true }
    for above in max(0, line - 6)..<line {
      if let sending = note.reading.sense(of: above).first, sending.flags == .syn, sending.from == 0 {
        return true
      }
    }
    return false
  }

  private static let alongside = TellingWords(
    "동시에", "함께", "또한", "자신의", "자기", "서버도", "역시", "also", "its own", "as well", "too ")

  /// One sender, one receiver, and nobody else's doing in the line.
  private static func isPlain(_ line: Int, _ sense: LineSense, _ note: CheckedNote) -> Bool {
    guard note.sentences(of: line).count == 1, sense.actors.count == 2,
      sense.actors[0].party != sense.actors[1].party,
      sense.actors.allSatisfy({ $0.party <= 1 }), !sense.flagsSeen.contains(.fin)
    else { return false }
    let verbs = note.reading.mentions(in: line).filter { $0.kind == .verb }
    let isSent = verbs.allSatisfy {
      $0.value == Mention.Verb.send.rawValue || $0.value == Mention.Verb.request.rawValue
    }
    let roles = (sense.actors[0].role, sense.actors[1].role)
    // `Client → Server: SYN (연결 요청)`
    let isRoute =
      note.reading.mentions(in: line).contains { $0.kind == .arrow }
      && verbs.allSatisfy { $0.value == Mention.Verb.request.rawValue }
    let isTold =
      verbs.count(where: { $0.value == Mention.Verb.send.rawValue }) == 1
      && (roles.0 == .subject || roles.0 == .bare) && roles.1 == .recipient
    // Another flag word hides what is really sent: 응답, 확인.
    return isSent && (isRoute || isTold) && sense.sendings.first?.flags == sense.flagsSeen
  }

  // MARK: What a step carries

  /// A reset as what it is.
  private static let resets = TellingWords(
    "강제", "비정상", "즉시", "오류", "에러", "리셋", "초기화", "경우", "만약", "abort", "abrupt", "reset", "if ", "immediate",
    "error",
    "force", "instead", "대신", "않", "아니", "linger")

  /// What else is answered with a reset.
  private static let ports = TellingWords(
    "포트", "port", "닫", "closed", "거절", "거부", "refus", "reject", "scan", "스캔")

  /// A FIN in a numbered step of the three-way handshake.
  private static func checkFlags(_ line: Int, _ lists: inout Lists, _ note: inout CheckedNote) {
    let block = note.reading.block(of: line)
    guard block.kind == .item, (1...3).contains(block.ordinal), note.section(of: line).phase == .open,
      line == Int(block.firstLine), !note.section(of: line).isAttack
    else { return }
    let sense = note.reading.sense(of: line)
    guard let sending = sense.first, sending.isTold || note.reading.range(of: line).count < 40,
      !sense.isQuestion,
      sending.flags == [.fin, .ack] || sending.flags == .fin
        || sending.flags == .rst && block.ordinal == 1
          && !resets.stands(in: note.text, note.reading.range(of: line))
          && !ports.stands(in: note.text, note.reading.range(of: line)),
      sense.flagsSeen.subtracting(sending.flags).isDisjoint(with: [.syn, .rst]) || sense.received == .syn,
      lists.hold(
        block.container, &note,
        where: { item, note in
          note.reading.kinds(in: Int(item.firstLine)).contains(.flag)
            && note.reading.string(ofLine: Int(item.firstLine)).uppercased().contains("SYN")
        }),
      !note.isBeside(line),
      let mention = note.reading.mentions(in: line).first(where: {
        $0.kind == .flag && !Flags(rawValue: $0.value).isDisjoint(with: [.fin, .rst])
      })
    else { return }
    let stranger = sending.flags.contains(.fin) ? "FIN" : "RST"
    let right = block.ordinal == 1 ? "SYN" : block.ordinal == 2 ? "SYN,ACK" : "ACK"
    note.report(
      "handshake-flags", at: Int(mention.start)..<Int(mention.end),
      Bilingual(
        ko: "3-way handshake의 \(block.ordinal)번째 단계에는 \(stranger.with(.subject)) 오지 않습니다.",
        en: "No \(stranger) belongs in step \(block.ordinal) of the three-way handshake."),
      expected: Bilingual(ko: right, en: right), reference: "RFC 9293 3.5")
  }

  /// A SYN in a step of a close: `서버는 SYN을 보내고 LAST_ACK 상태가 된다`.
  private static func checkCloseFlags(_ line: Int, _ lists: inout Lists, _ note: inout CheckedNote) {
    let block = note.reading.block(of: line)
    guard block.kind == .item, note.section(of: line).phase == .close, line == Int(block.firstLine),
      !note.section(of: line).isAttack
    else { return }
    let sense = note.reading.sense(of: line)
    guard let sending = sense.first, sending.isTold,
      sending.flags == .syn || sending.flags == [.syn, .ack]
        || sending.flags == .rst && !resets.stands(in: note.text, note.reading.range(of: line)),
      sense.flagsSeen.subtracting(.ack) == sending.flags.subtracting(.ack)
        || sense.flagsSeen == sending.flags.union(sense.received),
      note.sentences(of: line).count <= 2,
      lists.hold(
        block.container, &note,
        where: { item, note in note.reading.sense(of: Int(item.firstLine)).flagsSeen.contains(.fin) }),
      PhaseFlagCheck.isOnlySYN(line, in: block, note),
      !PhaseFlagCheck.openingWords.stands(in: note.text, note.reading.range(of: line)),
      !note.isBeside(line),
      let mention = note.reading.mentions(in: line).first(where: {
        $0.kind == .flag && !Flags(rawValue: $0.value).isDisjoint(with: [.syn, .rst])
      }), TermLine.separator(note.text, note.reading.range(of: line)) == nil
    else { return }
    note.report(
      "close-order", at: Int(mention.start)..<Int(mention.end),
      Bilingual(
        ko: "연결을 닫는 단계에는 \((sending.flags == .rst ? "RST" : "SYN").with(.subject)) 오지 않습니다.",
        en: "No \(sending.flags == .rst ? "RST" : "SYN") belongs in a step of the close."),
      expected: Bilingual(ko: "FIN → ACK → FIN → ACK", en: "FIN → ACK → FIN → ACK"),
      reference: "RFC 9293 3.6")
  }
}
