import Questions
import TCP

/// What a sentence answers a segment with: `SYN-ACK를 받고 FIN을 보낸다`, `on receiving the FIN it sends a SYN`;
/// and what it opens or closes a connection with: `연결을 종료하겠다는 SYN을 보낸다`.
enum ReplyCheck: NoteCheck {
  static func check(_ note: inout CheckedNote) {
    for line in note.lines.ofDeeds {
      let kinds = note.reading.kinds(in: line)
      guard kinds.contains(.flag), kinds.contains(Mention.Kinds(.verb)), !note.isFenced(line) else {
        continue
      }
      for sentence in note.sentences(of: line) where sentence.count < 300 {
        let deeds = note.deeds(in: sentence, line: line).filter { $0.kind != .awaited }
        if deeds.isEmpty { continue }
        if !judgeReply(deeds, sentence, line, &note) { judgePurpose(deeds, sentence, line, &note) }
      }
    }
  }

  private static func isHeld(_ sentence: Range<Int>, _ line: Int, _ note: inout CheckedNote) -> Bool {
    note.isOrdinary(line) && !note.isQuestion(sentence) && !doubts.stands(in: note.text, sentence)
  }

  private static let doubts = TellingWords(
    "않", "아니", "없이", "공격", "스캔", "scan", "attack", "not ", "n't", "never", "instead", "대신", "without", "또는",
    "혹은", " or ", "이후", "나중", "later", "then later", "도 보낼", "payload", "재사용", "assassin", "不", "没有", "而不是",
    "攻击",
    "미리", "전에", "before", "no ack", "challenge", "챌린지", "5961", "창 안", "윈도우 안", "in the window", "in-window",
    "within the window", "다음", "next", "이전", "못", "재전송", "주고받", "주고 받",
    "=0",
    "= 0", "set to 0", "0으로", "0인 ", "비트가 0", "비트는 0", "bit is 0", "bit of 0", "bit off", "flag off",
    "turned off", "unset", "cleared",
    "确认；", "，确认", "进行确认", "作用", "again", "retr")

  // MARK: Replies

  private static func judgeReply(
    _ deeds: [Deed], _ sentence: Range<Int>, _ line: Int, _ note: inout CheckedNote
  ) -> Bool {
    for (received, sent) in zip(deeds, deeds.dropFirst())
    where received.kind == .received && sent.kind == .sent {
      // `ACK + SYN - 요청을 받은 …`: a title, and what is told of it.
      guard received.range.count <= 75, sent.range.count <= 95,
        !titled.stands(in: note.text, received.range), !titled.stands(in: note.text, sent.range),
        let right = answer(to: received.flags, with: sent.flags)
          ?? confirmation(received, sent, sentence, note),
        sent.range.lowerBound - received.range.upperBound < 90,
        !(sent.flags == .syn && again.stands(in: note.text, sentence)), isHeld(sentence, line, &note)
      else { continue }
      note.report(
        "reply-flags", at: sent.range,
        Bilingual(
          ko:
            "\(received.flags.description.with(.object)) 받고 \(sent.flags.description.with(.object)) 보내지 않습니다.",
          en: "\(received.flags.description) is not answered with \(sent.flags.description)."),
        expected: Bilingual(ko: right, en: right), reference: "RFC 9293 3.5, 3.6")
      return true
    }
    return false
  }

  private static let again = TellingWords("다시", "again", "own ", "자신의", "자기 ")
  private static let titled = TellingWords(" - ", " – ", ": ", " / ", "：", ", sent", "whose ")

  /// What is right, where a segment is never answered so.
  private static func answer(to received: Flags, with sent: Flags) -> String? {
    switch received {
    case .syn: sent.contains(.fin) && !sent.contains(.syn) ? "SYN → SYN,ACK" : nil
    case [.syn, .ack]:
      sent == .fin || sent == .syn || sent == [.syn, .ack] || sent == [.fin, .ack] ? "SYN,ACK → ACK" : nil
    case .fin, [.fin, .ack]: sent.contains(.syn) ? "FIN → ACK" : nil
    // Within the window it may be challenged.
    case .rst: sent == .ack ? "RST → —" : nil
    default: nil
    }
  }

  /// `confirms the FIN with a RST`: what confirms is an ACK.
  private static func confirmation(
    _ received: Deed, _ sent: Deed, _ sentence: Range<Int>, _ note: CheckedNote
  ) -> String? {
    guard received.flags == .fin || received.flags == .syn || received.flags == [.syn, .ack],
      sent.flags.contains(.rst), confirming.stands(in: note.text, sentence)
    else { return nil }
    return received.flags == .fin ? "FIN → ACK" : received.flags == .syn ? "SYN → SYN,ACK" : "SYN,ACK → ACK"
  }

  private static let confirming = TellingWords(
    "to confirm", "acknowledge the", "acknowledge receipt", "확인했다는", "확인 응답으로", "수락을 확인", "수락한다", "수락하는",
    "승인하는",
    "연결을 완료", "연결 설정을 완료", "종료를 완료", "completes the")

  // MARK: Purposes

  private static func judgePurpose(
    _ deeds: [Deed], _ sentence: Range<Int>, _ line: Int, _ note: inout CheckedNote
  ) {
    guard deeds.count == 1, let deed = deeds.first, deed.kind == .sent else { return }
    let isOpening = opening.stands(in: note.text, sentence)
    let isClosing = stands(closing, sentence, note)
    guard isOpening != isClosing else { return }
    let isWrong =
      isOpening
      ? deed.flags == .fin && !stands(ends, sentence, note)
      : deed.flags == .syn && !stands(starts, sentence, note)
    let phase = note.section(of: line).phase
    guard isWrong, phase != (isOpening ? .close : .open),
      note.reading.mentions(in: line).allSatisfy({
        $0.kind != .flag || !sentence.contains(Int($0.start)) || isLabel($0, line, note)
          || Flags(rawValue: $0.value).isSubset(of: deed.flags.union(.ack))
      }), isHeld(sentence, line, &note)
    else { return }
    let right = isOpening ? "SYN" : "FIN"
    note.report(
      "reply-flags", at: deed.range,
      isOpening
        ? Bilingual(ko: "연결은 FIN이 아니라 SYN으로 엽니다.", en: "A connection is opened with a SYN, not a FIN.")
        : Bilingual(ko: "연결은 SYN이 아니라 FIN으로 닫습니다.", en: "A connection is closed with a FIN, not a SYN."),
      expected: Bilingual(ko: right, en: right), reference: "RFC 9293 3.5, 3.6")
  }

  /// `SYN: …`, `Sender sends FIN: …`: the title of what follows.
  private static func isLabel(_ mention: Mention, _ line: Int, _ note: CheckedNote) -> Bool {
    guard let colon = TermLine.separator(note.text, note.reading.range(of: line)) else { return false }
    return Int(mention.end) <= colon.upperBound
      && colon.lowerBound - note.reading.range(of: line).lowerBound < 40
  }

  /// `termination (FIN)`, `FIN(finish)` is only the flag's name.
  private static func stands(_ words: TellingWords, _ sentence: Range<Int>, _ note: CheckedNote) -> Bool {
    var at = sentence.lowerBound
    while let found = words.first(in: note.text, at..<sentence.upperBound) {
      let tail = found.upperBound..<min(sentence.upperBound, found.upperBound + 12)
      let isName =
        bracketedNames.stands(in: note.text, tail)
        || found.lowerBound > 0 && note.text[found.lowerBound - 1] == UInt8(ascii: "(")
      if !isName { return true }
      at = found.upperBound
    }
    return false
  }

  private static let bracketedNames = TellingWords("(fin", "(syn")

  private static let opening = TellingWords(
    "연결을 요청하는", "연결 요청을", "연결을 요청하기", "접속을 요청", "연결을 맺기 위해", "연결을 설정하기 위해", "연결을 수립하기 위해", "연결을 시작하",
    "intention to establish", "to establish a connection", "to initiate a connection", "to open a connection",
    "initiates a connection", "requesting a connection", "建立连接请求", "请求建立连接", "发起连接请求")
  private static let closing = TellingWords(
    "연결을 종료하", "연결 종료를 요청", "연결 해제를 요청", "연결 종료 요청을", "해제를 요청하는", "종료 요청을 보내", "연결을 끊", "연결 종료 요청", "연결을 해제",
    "종료하겠다는", "연결을 닫", "세션을 종료",
    "terminat", "to close the connection", "to end the connection", "finished sending", "no more data",
    "tear down",
    "断开连接", "关闭连接", "释放连接", "结束连接")
  /// Words of the other purpose: the sentence speaks of both.
  private static let ends = TellingWords(
    "종료", "끊", "해제", "닫", "close", "closing", "end ", "release", "断开", "关闭", "释放")
  private static let starts = TellingWords(
    "수립", "시작", "맺", "설정", "접속", "establish", "open", "initiates a", "handshake", "핸드", "建立", "동기화",
    "synchroniz")
}
