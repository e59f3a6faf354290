import TCP

/// Sentences that tell of a flag, a field, a state or a mechanism what is often believed of it and is not so, in
/// whatever words.
enum SenseCheck: NoteCheck {
  static func check(_ note: inout CheckedNote) {
    guard note.speaksOfTCP || !note.reading.kinds.isDisjoint(with: [.flag, .state, .field, .number]) else {
      return
    }
    guard note.survey.all.contains(.theme) else { return }
    var reader = TellingReader(note)
    for line in 0..<note.reading.lineCount {
      let block = note.reading.block(of: line)
      guard block.kind != .heading, block.kind != .code, !note.isCode(line), reader.mayTell(line, note) else {
        continue
      }
      var last: SensedText?
      var found = ThemeSet()
      for telling in reader.tellings(in: line, note)
      where mayBeSlip(telling, note) && !found.contains(telling.theme) {
        var sensed =
          last.flatMap { $0.range == telling.range && $0.question == telling.question ? $0 : nil }
          ?? SensedText(
            note.text, telling.range, by: note.matcher.senses, reader.scratch, question: telling.question)
        if !note.matcher.myths.all(on: telling.theme).isEmpty {
          sensed.readMyths(by: note.matcher.myths.phrases, telling.opening, reader.scratch)
        }
        last = sensed
        if judge(telling, sensed, line, &note) { found.insert(telling.theme) }
      }
    }
  }

  private static func mayBeSlip(_ telling: Telling, _ note: CheckedNote) -> Bool {
    guard telling.range.count >= 6 else { return false }
    return note.matcher.myths.all(on: telling.theme).contains { $0.mayBeTold(by: telling) }
      || !telling.others.contains(.other)
        && Slip.all(on: telling.theme).contains {
          $0.reaches(telling.bond) && $0.mayStand(beside: telling.others)
        }
  }

  /// Whether it was found to be wrong.
  private static func judge(
    _ telling: Telling, _ sensed: SensedText, _ line: Int, _ note: inout CheckedNote
  ) -> Bool {
    guard let found = slip(telling, sensed) ?? myth(telling, sensed, note),
      isHeld(telling, found.place, line, &note)
    else { return false }
    let label = telling.theme.label
    note.report(
      "mistaken-belief", .warning, at: found.place,
      Bilingual(
        ko: "\(label.korean)에 대해 흔히 그렇게 여기지만 사실이 아닙니다.",
        en: "That is often believed of \(label.english), but is not so."),
      expected: found.right, reference: telling.theme.reference)
    return true
  }

  private static func slip(
    _ telling: Telling, _ sensed: SensedText
  ) -> (place: Range<Int>, right: Bilingual)? {
    guard !telling.others.contains(.other) else { return nil }
    for slip in Slip.all(on: telling.theme) where slip.reaches(telling.bond) {
      if let place = slip.place(in: sensed, telling.others) { return (place, telling.theme.gloss) }
    }
    return nil
  }

  private static func myth(
    _ telling: Telling, _ sensed: SensedText, _ note: CheckedNote
  ) -> (place: Range<Int>, right: Bilingual)? {
    guard telling.range.count <= longest, telling.bond == .headed || !isLong(telling, note) else {
      return nil
    }
    if telling.theme == .timeout || telling.theme == .tripleAck, isOfOtherKind(telling, note) { return nil }
    for myth in note.matcher.myths.all(on: telling.theme) where myth.mayBeTold(by: telling) {
      if let place = myth.place(in: sensed) { return (place, Myth.all[Int(myth.number)].right) }
    }
    return nil
  }

  /// A sentence that goes on for longer has come to something else.
  private static let longest = 260

  /// A paragraph of many sentences may have come to something else than what it opens with.
  private static func isLong(_ telling: Telling, _ note: CheckedNote) -> Bool {
    note.reading.range(of: note.reading.document.line(at: telling.range.lowerBound)).count > 600
  }

  /// In wide tables a column may tell of another value, and Tahoe knows but one answer.
  private static func isOfOtherKind(_ telling: Telling, _ note: CheckedNote) -> Bool {
    let line = note.reading.document.line(at: telling.range.lowerBound)
    let block = note.reading.block(of: line)
    return block.kind == .cell || tahoe.stands(in: note.text, note.reading.range(of: line))
  }

  private static let tahoe = TellingWords("tahoe", "타호")

  private static func isHeld(
    _ telling: Telling, _ place: Range<Int>, _ line: Int, _ note: inout CheckedNote
  ) -> Bool {
    !isDoubtful(telling, line, note) && !note.isQuestion(telling.range) && note.isOrdinary(line)
      && !note.isUnderOtherTitle(line) && !note.isReported(place) && !isQuoted(place, note)
      && !note.isOfUnreadLanguage(place) && !namesOther(line, note) && !note.isUnderDenial(line)
      && (telling.theme != .keepAlive || !MeaningCheck.isOfHTTP(line, note))
  }

  /// It is held against something else, or told of what happens without it.
  private static func isDoubtful(_ telling: Telling, _ line: Int, _ note: CheckedNote) -> Bool {
    doubts.stands(in: note.text, telling.range) || isVerdict(before: telling, line, note)
      || telling.theme != .noDelay && undone.stands(in: note.text, note.reading.range(of: line))
      || telling.theme == .checksum && fields.stands(in: note.text, note.reading.range(of: line))
  }

  /// `No. Late data …`: what was asked is denied.
  private static func isVerdict(before telling: Telling, _ line: Int, _ note: CheckedNote) -> Bool {
    let start = note.reading.range(of: line).lowerBound
    return start < telling.range.lowerBound
      && verdicts.stands(in: note.text, start..<telling.range.lowerBound + 1)
  }

  /// What happens without it.
  private static let undone = TellingWords(
    "NODELAY", "so_linger", "disables the nagle", "disable nagle", "algorithm off", "알고리즘을 끄", "알고리즘을 끈",
    "알고리즘을 꺼",
    "알고리즘을 비활성", "turns off nagle", "turn off nagle")

  /// IP's checksum is called by its full name.
  private static let fields = TellingWords("header checksum", "헤더 체크섬")

  private static let verdicts = TellingWords("No. ", "No! ", "Nope", "아니요. ", "아닙니다. ", "아니다. ", "아뇨. ")

  /// Somebody else's words.
  private static func isQuoted(_ place: Range<Int>, _ note: CheckedNote) -> Bool {
    let line = note.reading.range(of: note.reading.document.line(at: place.lowerBound))
    return MeaningCheck.isQuoted(place, in: line, note.text)
  }

  /// The column, the item above or the label is another protocol's.
  private static func namesOther(_ line: Int, _ note: CheckedNote) -> Bool {
    note.titles.all(of: line).contains { others.stands(in: note.text, note.reading.range(of: $0)) }
  }

  private static let others = TellingWords("UDP", "QUIC", "SCTP", "HTTP", "RTP", "IPv4", "IP header", "IP 헤더")

  /// Held against something else, supposed, asked, quoted.
  private static let doubts = TellingWords(
    "오해", "착각", "만약", "없을 경우", "가정", "혹시", " No. ", "다면 ", "달리", "반면", "대비", "myth", "would ", "suppose",
    "imagine",
    "misconception",
    "unlike", "whereas", "contrast", " vs", "rather than", "instead of", "아니라", "아닌",
    "lose unsent", "있어도 없어도", "있든 없든", "confus", "혼동", "헷갈", "예전", "것처럼", "as if ", "as though ",
    "deprecated", "used to ",
    "compared", "비교",
    "차이", "not mean", "n't mean", "뜻은 아니", "뜻이 아니", "the ttl", "ttl field", "ttl 필드", "ttl이")
}
