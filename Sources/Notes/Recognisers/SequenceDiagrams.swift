import TCP

/// Mermaid and PlantUML: sequence diagrams with segments, state diagrams with what leads where.
enum SequenceDiagrams: Recogniser {
  static let shape = "C->>S: SYN seq=100"
  static let needs: Mention.Kinds = .flag | .state | .number

  static func read(_ reading: inout Reading) {
    for fence in Fence.all(in: reading) where fence.kind == .mermaid {
      let section = reading.outline.section(
        ofBlock: Int(reading.document.lines[fence.lines.lowerBound].block))
      let about = reading.outline.sections[section]
      if about.isSupposed || about.isAttack { continue }
      let first = reading.string(ofLine: fence.lines.lowerBound)
      if !first.hasPrefix("stateDiagram") {
        var noted: [Noted] = []
        let group = messages(fence.lines, section, about.phase, &noted, &reading)
        let before = reading.found.count
        _ = StepWriter.write(group, &reading)
        if !about.isForeign { write(noted, besides: before, &reading) }
      } else if !about.isForeign {
        for line in fence.lines { transition(line, &reading) }
      }
    }
  }

  // MARK: Sequence diagrams

  private static func messages(
    _ lines: Range<Int>, _ section: Int, _ phase: Mention.PhaseWord?, _ noted: inout [Noted],
    _ reading: inout Reading
  ) -> StepGroup {
    var names = pair(of: lines, reading)
    var group = StepGroup(kind: .prose, rank: 0, section: section, phase: phase)
    var waiting: [(party: UInt8, state: ConnectionState)] = []
    for line in lines {
      let text = reading.string(ofLine: line)
      if let (alias, name) = participant(text) {
        names[alias] = party(name) ?? party(alias) ?? UInt8(names.count % 2 == 0 ? 6 : 7)
        continue
      }
      let sense = reading.sense(of: line)
      if text.lowercased().hasPrefix("note ") {
        let told = note(text, sense, names, group)
        waiting += told
        noted += told.map { Noted(line: line, party: $0.party, state: $0.state) }
        continue
      }
      guard let (from, to) = ends(text), let sender = names[from] ?? party(from),
        let receiver = names[to] ?? party(to)
      else { continue }
      guard var sending = message(line, reading) ?? sense.first ?? numbers(line, sense, reading),
        !sending.flags.isEmpty || sending.seq != nil || sending.ack != nil
      else { continue }
      // `<SEQ=100><CTL=SYN>`: the number stands before the flags.
      sending.seq = sending.seq ?? sense.looseSeq
      if sending.flags.contains(.ack) { sending.ack = sending.ack ?? sense.looseAck }
      sending.from = sender
      sending.to = receiver
      sending.isTold = true
      var draft = StepDraft(head: line, position: reading.range(of: line).lowerBound)
      draft.sending = sending
      draft.isDrawn = true
      for state in sense.states where !state.isWeak { draft.drawn.append((sender, state.state)) }
      // `Note over C: FIN_WAIT_1` above the FIN that C sends.
      draft.drawn += waiting.filter { enters($0.state, draft.flags) && $0.party == sender }
      if let last = group.drafts.indices.last {
        group.drafts[last].drawn += waiting.filter { !enters($0.state, draft.flags) || $0.party != sender }
      }
      waiting = []
      group.drafts.append(draft)
    }
    if let last = group.drafts.indices.last { group.drafts[last].drawn += waiting }
    return group
  }

  /// Whose state a note in the diagram tells.
  private struct Noted {
    var line: Int
    var party: UInt8
    var state: ConnectionState
  }

  /// `Note over S: LISTEN` above the first message, `TIME_WAIT` and then `CLOSED` below the last: what no step has.
  private static func write(_ noted: [Noted], besides before: Int, _ reading: inout Reading) {
    var known: [Party: Set<ConnectionState>] = [:]
    for found in reading.found[before...] {
      guard case .step(let step) = found.subject else { continue }
      for (owner, state) in step.states { known[owner, default: []].insert(state) }
    }
    for note in noted {
      let owner = StepWriter.party(note.party)
      guard known[owner, default: []].insert(note.state).inserted else { continue }
      let range = reading.range(of: note.line)
      let colon = reading.text[range].firstIndex(of: UInt8(ascii: ":")) ?? range.lowerBound
      reading.add(
        .state(note.state, owner: owner, event: nil), at: range.lowerBound,
        text: reading.string((colon + 1)..<range.upperBound))
    }
  }

  /// Two hosts by names of their own, in the order they are met: `computer1 ->> computer2: …`.
  private static func pair(of lines: Range<Int>, _ reading: Reading) -> [String: UInt8] {
    var met: [String] = []
    for line in lines {
      let text = reading.string(ofLine: line)
      guard participant(text) == nil, !text.lowercased().hasPrefix("note "), let (from, to) = ends(text)
      else {
        continue
      }
      for name in [from, to] where !met.contains(name) { met.append(name) }
    }
    guard met.count == 2, met.allSatisfy({ party($0) == nil }) else { return [:] }
    return [met[0]: 6, met[1]: 7]
  }

  /// What the message sends, without what is said of it: `ACK (ack=y+1) — "Got yours."`
  private static func message(_ line: Int, _ reading: Reading) -> Sending? {
    let range = reading.range(of: line)
    guard let colon = reading.text[range].firstIndex(of: UInt8(ascii: ":")) else { return nil }
    let values = ValueReader(text: reading.text, end: range.upperBound)
    let end = ((colon + 1)..<range.upperBound).first { at in
      reading.text[at] == UInt8(ascii: "\"") || values.starts(at, "—") || values.starts(at, "“")
    }
    guard let end else { return nil }
    let mentions = reading.mentions(in: line).filter { Int($0.start) > colon && Int($0.end) <= end }
    let sense = LineReader(text: reading.text, range: (colon + 1)..<end, mentions: mentions[...]).read(
      line: line)
    return sense.first.flatMap { $0.flags.isEmpty ? nil : $0 }
  }

  /// `Data (seq=1001, 5 bytes)`: numbers without a flag.
  private static func numbers(_ line: Int, _ sense: LineSense, _ reading: Reading) -> Sending? {
    guard sense.looseSeq != nil || sense.looseAck != nil else { return nil }
    let range = reading.range(of: line)
    var sending = Sending(start: range.lowerBound)
    sending.seq = sense.looseSeq
    sending.ack = sense.looseAck
    let values = ValueReader(text: reading.text, end: range.upperBound)
    sending.len = LengthReader(values: values, start: range.lowerBound).length
    return sending
  }

  /// `participant C as Client`.
  private static func participant(_ text: String) -> (alias: String, name: String)? {
    for word in ["participant ", "actor "] where text.hasPrefix(word) {
      let rest = text.dropFirst(word.count)
      guard let range = rest.firstRange(of: " as ") else { return (rest.trimmed, rest.trimmed) }
      return (rest[..<range.lowerBound].trimmed, rest[range.upperBound...].trimmed)
    }
    return nil
  }

  private static func party(_ name: String) -> UInt8? {
    let lower = name.lowercased()
    if let index = Vocabulary.parties.firstIndex(where: { lower.contains($0) && $0.count > 1 }) {
      return UInt8(index)
    }
    if lower.contains("클라") || lower.contains("客户") || lower.contains("クライ") || lower == "c" { return 0 }
    if ["browser", "브라우저", "浏览器", "ブラウザ"].contains(where: lower.contains) { return 0 }
    if lower.contains("서버") || lower.contains("服务") || lower.contains("サーバ") || lower == "s" { return 1 }
    if lower.hasSuffix("a") && lower.count <= 8 { return 6 }
    if lower.hasSuffix("b") && lower.count <= 8 { return 7 }
    return nil
  }

  /// The two names around `->>`, `-->>`, `->`, `-)`.
  private static func ends(_ text: String) -> (String, String)? {
    guard let colon = text.firstIndex(of: ":") else { return nil }
    let route = text[..<colon]
    for arrow: StaticString in ["-->>", "->>", "-->", "->", "--x", "-x", "--)", "-)"] {
      guard let range = route.firstRange(of: arrow) else { continue }
      let to = route[range.upperBound...].trimmed
      return (
        route[..<range.lowerBound].trimmed,
        to.first.map { "+-".contains($0) } == true ? String(to.dropFirst()) : to
      )
    }
    return nil
  }

  /// `Note over C: SYN_SENT`, `Note right of S: LISTEN`: who is in which state.
  private static func note(
    _ text: String, _ sense: LineSense, _ names: [String: UInt8], _ group: StepGroup
  ) -> [(party: UInt8, state: ConnectionState)] {
    guard let colon = text.firstIndex(of: ":") else { return [] }
    let whom = text[..<colon].split { $0 == " " || $0 == "," }.map(String.init)
    let owners = whom.compactMap { names[$0] ?? party($0) }
    let states = sense.states.filter { !$0.isWeak }
    // `Note over C,S: SYN_SENT / SYN_RCVD`: one each.
    if owners.count == 2, states.count == 2 { return zip(owners, states).map { ($0, $1.state) } }
    return states.flatMap { state in
      // PlantUML's `note right: the client is now in SYN_SENT` names its side in the text.
      let told =
        owners.isEmpty ? [state.owner ?? group.drafts.last?.sending?.from].compactMap(\.self) : owners
      return told.map { ($0, state.state) }
    }
  }

  /// Whether whoever sends these flags enters the state by it.
  private static func enters(_ state: ConnectionState, _ flags: Flags) -> Bool {
    switch state {
    case .synSent: flags == .syn
    case .synReceived: flags == [.syn, .ack]
    case .finWait1, .lastAck: flags.contains(.fin)
    default: false
    }
  }

  // MARK: State diagrams

  /// `CLOSED --> SYN_SENT : active open / SYN`: the second state is entered when the label happens.
  private static func transition(_ line: Int, _ reading: inout Reading) {
    let states = reading.mentions(in: line).filter { $0.kind == .state }
    let range = reading.range(of: line)
    guard states.count >= 2, let colon = reading.text[range].lastIndex(of: UInt8(ascii: ":")),
      colon > Int(states[1].end) - 1
    else { return }
    let event = reading.string((colon + 1)..<range.upperBound)
    guard !event.isEmpty else { return }
    reading.add(
      .state(ConnectionState.allCases[Int(states[1].value & ~Mention.weak)], owner: nil, event: event),
      at: Int(states[1].start),
      text: reading.string(ofLine: line))
  }
}
