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
      where mayBeSlip(telling) && !found.contains(telling.theme) {
        let sensed =
          last.flatMap { $0.range == telling.range && $0.question == telling.question ? $0 : nil }
          ?? SensedText(
            note.text, telling.range, by: note.matcher.senses, reader.scratch, question: telling.question)
        last = sensed
        if judge(telling, sensed, line, &note) { found.insert(telling.theme) }
      }
    }
  }

  private static func mayBeSlip(_ telling: Telling) -> Bool {
    telling.range.count >= 6 && !telling.others.contains(.other)
      && Slip.all(on: telling.theme).contains {
        $0.reaches(telling.bond) && $0.mayStand(beside: telling.others)
      }
  }

  /// Whether it was found to be wrong.
  private static func judge(
    _ telling: Telling, _ sensed: SensedText, _ line: Int, _ note: inout CheckedNote
  ) -> Bool {
    for slip in Slip.all(on: telling.theme) where slip.reaches(telling.bond) {
      guard let place = slip.place(in: sensed, telling.others) else { continue }
      guard !isDoubtful(telling, line, note), !note.isQuestion(telling.range), note.isOrdinary(line),
        !note.isUnderOtherTitle(line), !note.isReported(place), !isQuoted(place, note),
        !note.isOfUnreadLanguage(place), !namesOther(line, note), !note.isUnderDenial(line),
        telling.theme != .keepAlive || !MeaningCheck.isOfHTTP(line, note)
      else { return false }
      let label = telling.theme.label
      note.report(
        "mistaken-belief", .warning, at: place,
        Bilingual(
          ko: "\(label.korean)에 대해 흔히 그렇게 여기지만 사실이 아닙니다.",
          en: "That is often believed of \(label.english), but is not so."),
        expected: telling.theme.gloss, reference: telling.theme.reference)
      return true
    }
    return false
  }

  /// It is held against something else, or told of what happens without it.
  private static func isDoubtful(_ telling: Telling, _ line: Int, _ note: CheckedNote) -> Bool {
    doubts.stands(in: note.text, telling.range) || isVerdict(before: telling, line, note)
      || undone.stands(in: note.text, note.reading.range(of: line))
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

  private static let others = TellingWords("UDP", "QUIC", "SCTP", "HTTP", "IPv4", "IP header", "IP 헤더")

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
