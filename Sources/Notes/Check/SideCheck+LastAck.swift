import TCP

/// Who is done with the ACK of the last FIN: `ACK를 받은 서버는 소켓을 닫는다`. Whoever sent the first FIN gets none then.
extension SideCheck {
  static func checkLastAcks(_ closers: [Int: [Party]], _ note: inout CheckedNote) {
    guard !closers.isEmpty else { return }
    for line in note.lines.ofFlags where !note.isFenced(line) && note.reading.block(of: line).kind != .heading
    {
      guard let known = closers[note.sectionNumber(of: line)], let closer = known.first,
        known.allSatisfy({ $0.name == closer.name }),
        let first = Vocabulary.parties.firstIndex(of: closer.name)
      else { continue }
      for sentence in note.sentences(of: line) where sentence.count < 260 {
        guard let range = lastAck(UInt8(first), sentence, line, &note) else { continue }
        reportLastAck(range, &note)
      }
    }
  }

  private static func lastAck(
    _ closer: UInt8, _ sentence: Range<Int>, _ line: Int, _ note: inout CheckedNote
  ) -> Range<Int>? {
    let mentions = note.reading.mentions(in: line).filter { sentence.contains(Int($0.start)) }
    let flags = mentions.filter { $0.kind == .flag }
    guard !flags.isEmpty, flags.allSatisfy({ $0.value == Flags.ack.rawValue }),
      mentions.allSatisfy({ $0.kind != .state || $0.value & Mention.weak != 0 || isClosed($0) }),
      !unfinished.stands(in: note.text, sentence),
      let deed = note.deeds(in: sentence, line: line).first(where: {
        $0.kind == .received && $0.flags == .ack && !isTitle($0, line, note)
      }),
      let end = endings.first(
        in: note.text, deed.range.upperBound..<min(sentence.upperBound, deed.range.upperBound + 80))
    else { return nil }
    let subjects = note.reading.sense(of: line).actors.filter {
      sentence.contains($0.start) && $0.role == .subject
    }
    guard let subject = subjects.first, subjects.allSatisfy({ $0.party == subject.party }),
      subject.party == closer, isBehindLastFin(line, note), note.isOrdinary(line), !note.isQuestion(sentence)
    else { return nil }
    return min(subject.start, deed.range.lowerBound)..<end.upperBound
  }

  /// `ACK: 클라이언트가 확인 후 종료`: what the step sends, not what somebody receives.
  private static func isTitle(_ deed: Deed, _ line: Int, _ note: CheckedNote) -> Bool {
    TermLine.separator(note.text, note.reading.range(of: line)).map { deed.range.contains($0.lowerBound) }
      ?? false
  }

  private static func isClosed(_ mention: Mention) -> Bool {
    ConnectionState.allCases[Int(mention.value & ~Mention.weak)] == .closed
  }

  /// Both FINs are told above it.
  private static func isBehindLastFin(_ line: Int, _ note: CheckedNote) -> Bool {
    let section = note.sectionNumber(of: line)
    let above = max(0, line - 16)..<line
    return above.count {
      note.sectionNumber(of: $0) == section
        && note.reading.mentions(in: $0).contains {
          $0.kind == .flag && Flags(rawValue: $0.value).contains(.fin)
        }
    } >= 2
  }

  private static let endings = TellingWords("닫", "종료", "끊", "해제", "close", "closing")
  private static let unfinished = TellingWords(
    "않", "못", "아니", "만약", "경우", "TIME", "2MSL", "MSL", "면 ", "if ", "동시", "재전송", "일정", "기다", "대기", "wait",
    "때까지",
    "half", "반만",
    "방향", "요청", "request", "준비", "not ", "n't", "절반", "도 ", "both", "양쪽", "모두")

  private static func reportLastAck(_ range: Range<Int>, _ note: inout CheckedNote) {
    note.report(
      "state-event", .warning, at: range,
      Bilingual(
        ko: "마지막 ACK를 받고 닫는 것은 나중에 닫는 쪽입니다. 먼저 FIN을 보낸 쪽은 마지막 ACK를 보내고 2MSL을 기다립니다.",
        en:
          "The last ACK is received by the side that closes second; the one that sent the first FIN sends it and waits 2 MSL."
      ),
      expected: Bilingual(
        ko: "마지막 ACK: 먼저 닫은 쪽 → 나중에 닫는 쪽", en: "last ACK: from the first closer to the second"),
      reference: "RFC 9293 3.6")
  }
}
