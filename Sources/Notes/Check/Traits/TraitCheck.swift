import TCP

/// A definition that says by what another name is known: `RST: 더 보낼 데이터가 없음`, `흐름 제어: 네트워크 혼잡을 막는다`.
enum TraitCheck: NoteCheck {
  static func check(_ note: inout CheckedNote) {
    let scratch = SentenceText()
    for index in note.kinds.definitions {
      let fact = note.facts[index]
      guard fact.text.utf8.count <= longest, let theme = theme(of: fact.subject, note, scratch),
        let slip = slip(in: said(in: fact), on: theme, note, scratch)
      else { continue }
      report(slip, theme, fact, &note)
    }
  }

  /// `The FIN bit is used to …`: what is said behind the name.
  private static func said(in fact: Fact) -> String {
    guard case .flag(let flag, _) = fact.subject, uses.stands(in: fact.text),
      let name = fact.text.firstRange(of: flag.name), fact.text[..<name.lowerBound].utf8.count <= 4
    else { return fact.text }
    let rest = fact.text[name.upperBound...]
    return [" bit is used to ", " flag is used to "].contains(where: rest.hasPrefix)
      ? String(rest) : fact.text
  }

  private static let uses = TellingWords("is used to")

  /// Longer ones tell more than what a thing is.
  private static let longest = 240

  private struct Slip {
    var found: String
    var trait: Trait
  }

  /// The trait that tells of another, where a description tells of one.
  static func trait(
    ofOtherThan theme: Theme, in description: String, _ note: CheckedNote, _ scratch: SentenceText
  ) -> Trait? {
    slip(in: description, on: theme, note, scratch)?.trait
  }

  // MARK: What is defined

  private static func theme(of subject: Fact.Subject, _ note: CheckedNote, _ scratch: SentenceText) -> Theme?
  {
    switch subject {
    case .flag(let flag, _): Theme(flag)
    case .state(let state, _, _): Theme(state)
    case .field(let field, _): Theme(field)
    case .term(let name): only(in: name, note, scratch)
    default: nil
    }
  }

  /// The one theme that a name names.
  private static func only(in name: String, _ note: CheckedNote, _ scratch: SentenceText) -> Theme? {
    guard name.utf8.count <= 60 else { return nil }
    return themes(in: name, note, scratch).only
  }

  private static func themes(in text: String, _ note: CheckedNote, _ scratch: SentenceText) -> ThemeSet {
    text.withSlice { slice in
      scratch.read(slice.text, slice.start..<slice.end, notesPairs: false)
      return ThemeSet(note.matcher.themes.all(in: scratch).compactMap { Theme(number: $0.value) })
    }
  }

  // MARK: What is said of it

  /// What can't be said of the theme, where nothing is told that is.
  private static func slip(
    in text: String, on theme: Theme, _ note: CheckedNote, _ scratch: SentenceText
  ) -> Slip? {
    let found = traits(in: text, ofKind: theme, note, scratch)
    guard !found.contains(where: { Trait.all[Int($0.value)].owners.contains(theme) }),
      let slip = first(of: found, in: text), !doubts.stands(in: text),
      !isOneOfTwo(slip.found, text, theme), !pairs.stands(in: text),
      theme.family != .state || !times.stands(in: text)
    else { return nil }
    // `ACK: SYN에 대한 …`: another one is told of, too.
    let named = themes(in: text, note, scratch)
    let owners = found.flatMap { Trait.all[Int($0.value)].owners }
    let isOfOther = Theme.allCases.contains {
      named.contains($0)
        && ($0 == theme || $0 == .other || owners.contains($0) || theme.isNamedAlone && $0.isOfKind(theme))
    }
    // `CLOSE-WAIT: 클라이언트가 FIN을 보낸 상태`: by whichever of the two is in it.
    let isOfEither = slip.trait.isDeed && parties.stands(in: text)
    return isOfOther || isOfEither ? nil : slip
  }

  private static func traits(
    in text: String, ofKind theme: Theme, _ note: CheckedNote, _ scratch: SentenceText
  ) -> [PhraseTable.Found] {
    text.withSlice { slice in
      scratch.read(slice.text, slice.start..<slice.end, notesPairs: false)
      return note.matcher.traits.all(in: scratch)
        .filter { Trait.all[Int($0.value)].owners[0].isOfKind(theme) }
        .sorted { ($0.range.lowerBound, -$0.range.count) < ($1.range.lowerBound, -$1.range.count) }
    }
  }

  /// The first that is told, and not denied, of its owners alone.
  private static func first(of found: [PhraseTable.Found], in text: String) -> Slip? {
    text.withSlice { slice in
      found.first { !Trait.all[Int($0.value)].isCommon && !isDenied($0.range, slice) }
        .map { Slip(found: TextSlice(slice.text, $0.range).string, trait: Trait.all[Int($0.value)]) }
    }
  }

  /// English denies before the words, Korean behind them.
  private static func isDenied(_ words: Range<Int>, _ slice: TextSlice) -> Bool {
    let before = max(slice.start, words.lowerBound - 24)..<words.lowerBound
    let behind = words.upperBound..<min(slice.end, words.upperBound + 24)
    return denialsBefore.stands(in: slice.text, before)
      || denialsBehind.stands(in: slice.text, behind) && !purposes.stands(in: slice.text, behind)
  }

  private static let denialsBefore = TellingWords("not ", "n't ", "never ", "without ", "cannot ", " no ")
  private static let denialsBehind = TellingWords("않", "못", "없", "안 ")
  /// `네트워크가 혼잡해지지 않도록`: what it is there for.
  private static let purposes = TellingWords("않도록", "않게", "못하도록", "못하게", "없도록", "없게")

  /// Held against something else, denied or supposed.
  static let doubts = TellingWords(
    "아니", "달리", "반면", "대신", "비교", "차이점", "와 차이", "과 차이", "오해", "만약", " vs", "unlike", "whereas",
    "instead", "→", "->", " / ", "rather than", " if ", "differ", "也", "不", "与", "和", "もしくは", "または")

  /// `closes or resets the connection`: one of two things, up to a little behind the words. What is told further on
  /// may have alternatives of its own.
  private static func isOneOfTwo(_ found: String, _ text: String, _ theme: Theme) -> Bool {
    text.withSlice { slice in
      // What a state waits for is one of two things as a rule.
      if theme.family == .state { return choices.stands(in: slice.text, slice.start..<slice.end) }
      let place = TellingWords(unfiled: found).first(in: slice.text, slice.start..<slice.end)
      let end = min(slice.end, (place?.upperBound ?? slice.end) + 40)
      return choices.stands(in: slice.text, slice.start..<end)
    }
  }

  /// `received and sent a SYN`: a state after two deeds, of which one is the other's.
  private static let pairs = TellingWords("received and sent", "sent and received", "받고 보낸", "주고받은")

  private static let choices = TellingWords("또는", "혹은", " or ", "或")

  /// Of a state it is told what came before it, or comes behind.
  private static let times = TellingWords(
    "전에", "전 ", "전,", "이전", "아직", "이후", "until ", "before ", " yet", "once ", "when ", "after ", "之后", "之前")

  private static let parties = TellingWords(
    "클라이언트가", "서버가", "상대가", "상대방이", "상대편이", "한쪽이", "쪽이 ", "측이 ", "side ", "remote ", "client ", "server ",
    "peer ",
    "客户端", "服务")

  /// `| CLOSING | ACK of its FIN | – | TIME-WAIT |`: what leads from one state to another says what neither is.
  private static func leadsOn(_ line: Int, _ note: CheckedNote) -> Bool {
    let block = note.reading.block(of: line)
    guard block.kind == .cell, let table = note.table(block.container),
      let row = table.rows.first(where: { $0.cells.contains { $0.line == line } })
    else { return false }
    return row.cells.count { note.isStateAlone($0.line) } >= 2
  }

  private static func report(_ slip: Slip, _ theme: Theme, _ fact: Fact, _ note: inout CheckedNote) {
    for line in note.lines(atSourceLine: fact.place.line, reaching: 3) {
      let range = note.reading.range(of: line)
      guard let place = TellingWords(unfiled: slip.found).first(in: note.text, range) else { continue }
      guard note.isOrdinary(line), !note.isUnderOtherTitle(line), !note.isReported(range),
        !note.isUnderDenial(line),
        !note.isQuestion(range), !note.isCode(line), !leadsOn(line, note)
      else { return }
      let (name, owner) = (theme.label, slip.trait.owners[0].label)
      note.report(
        "swapped-definition", .warning, at: place,
        Bilingual(
          ko: "\(name.korean)의 설명이 아니라 \(owner.korean)의 설명입니다.",
          en: "That tells of \(owner.english), not of \(name.english)."),
        expected: theme.gloss, reference: theme.reference)
      return
    }
  }
}

extension Theme {
  /// Definitions of these seldom name another of their kind, unless they tell of that one as well.
  fileprivate var isNamedAlone: Bool { family == .flag || family == .state }

  fileprivate init(_ flag: Flag) {
    switch flag {
    case .syn: self = .syn
    case .ack: self = .ack
    case .fin: self = .fin
    case .rst: self = .rst
    case .psh: self = .psh
    case .urg: self = .urg
    case .ece: self = .ece
    case .cwr: self = .cwr
    }
  }

  fileprivate init(_ state: ConnectionState) {
    switch state {
    case .listen: self = .listen
    case .synSent: self = .synSent
    case .synReceived: self = .synReceived
    case .established: self = .established
    case .finWait1: self = .finWait1
    case .finWait2: self = .finWait2
    case .closeWait: self = .closeWait
    case .closing: self = .closing
    case .lastAck: self = .lastAck
    case .timeWait: self = .timeWait
    case .closed: self = .closed
    }
  }

  fileprivate init?(_ field: HeaderField) {
    switch field {
    case .sourcePort, .destinationPort: self = .ports
    case .sequenceNumber: self = .sequence
    case .acknowledgmentNumber: self = .acknowledgment
    case .dataOffset: self = .dataOffset
    case .window: self = .window
    case .checksum: self = .checksum
    case .urgentPointer: self = .urgentPointer
    default: return nil
    }
  }
}
