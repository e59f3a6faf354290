/// English sentences in which the segment is the subject: `A SYN-ACK is sent back by the server`.
extension LineReader {
  /// The verb that a flag is the subject of, in the passive voice.
  func passiveVerb(after index: Int) -> Int? {
    guard !isVerbFinal else { return nil }
    var last = index
    // `SYN + ACK`: the auxiliary stands behind the second name.
    while last + 1 < mentions.endIndex, mentions[last + 1].kind == .flag,
      mentions[last + 1].start - mentions[last].end <= 3
    { last += 1 }
    let at = values.skipBlanks(endOfName(mentions[last]))
    guard LineReader.auxiliaries.contains(where: { values.starts(at, $0) }),
      let verb = mentions.indices.first(where: { $0 > last && mentions[$0].kind != .flagWord }),
      mentions[verb].kind == .verb, Int(mentions[verb].start) - at <= 24, isParticiple(verb)
    else { return nil }
    // `is used to send`: what it is there for.
    let between = TextSlice(text, at..<Int(mentions[verb].start))
    return between.contains(" to ") || between.contains("not ") ? nil : verb
  }

  /// Who does it: `by the client`, `from the client`, or whoever it does not go to.
  func passiveAgent(of verb: Int, after flag: Int) -> UInt8? {
    guard verb > flag, passiveVerb(after: flag) == verb else { return nil }
    let from = Int(mentions[verb].end)
    let next = mentions.first { $0.kind == .flag && Int($0.start) > from }.map { Int($0.start) } ?? end
    let told = actors.filter {
      $0.start >= from && $0.end <= next && !clauseEnds(between: from, and: $0.start)
    }
    if let agent = told.first(where: { $0.role == .subject }) ?? told.first(where: { $0.role == .source }) {
      return agent.party
    }
    return told.first { $0.role == .recipient }.flatMap { LineReader.other($0.party) }
  }

  private func isParticiple(_ verb: Int) -> Bool {
    let word = text[Int(mentions[verb].start)..<Int(mentions[verb].end)]
    return word.suffix(2).elementsEqual("ed".utf8) || word.elementsEqual("sent".utf8)
      || word.elementsEqual("issued".utf8)
  }

  private static let auxiliaries: [StaticString] = [
    "is ", "are ", "was ", "gets ", "being ", "will be ", "has been ", "then gets ", "must be ", "can be ",
  ]
}
