import TCP

extension StateAccount {
  // MARK: The verb stands first, save in the passive

  mutating func readEnglish(_ words: [Word]) {
    var doer = Doer.own
    var pending: [Word] = []
    var index = 0
    while index < words.count {
      let word = words[index]
      index += 1
      switch word.kind {
      case .doer(let other): doer = other
      case .flag: pending.append(word)
      case .verb(let verb):
        guard verb != .enter else {
          pending = []
          continue
        }
        let isPassive =
          pending.last.map { StateAccount.passive.fills($0.end..<word.start, of: text) } ?? false
        var objects: [Word] = isPassive ? pending : []
        var isBroken = false
        while !isPassive, index < words.count, !isBroken {
          switch words[index].kind {
          case .flag: objects.append(words[index])
          // `waiting to receive a FIN`, `waits for the peer to send a FIN`
          case .verb(let next) where verb == .wait && next != .wait && objects.isEmpty:
            // `waiting for the peer to acknowledge its FIN`
            if next == .acknowledge { (objects, isBroken) = ([], true) }
          case .doer(let other) where verb == .wait && objects.isEmpty:
            if other == .program {
              tell(.awaitsProgram, word.start..<words[index].end)
              isBroken = true
            }
          default:
            isBroken = true
          }
          if !isBroken { index += 1 }
        }
        pending = []
        if let first = objects.first, let last = objects.last, last.end - word.start < 90,
          verb != .wait || !first.isRequest
        {
          tellEnglish(
            objects, verb, min(first.start, word.start)..<max(last.end, word.end), by: doer,
            isPassive: isPassive, waits: waits(after: index - 1, in: words), word)
        }
        if doer != .own { doer = .unclear }
      }
    }
  }

  private static let passive = Filler(
    "is was has been have are were gets got being segment packet message flag just already the from a other side peer client server"
  )

  private mutating func tellEnglish(
    _ objects: [Word], _ verb: Mention.Verb, _ place: Range<Int>, by doer: Doer, isPassive: Bool, waits: Bool,
    _ word: Word
  ) {
    let flags = travelling(objects)
    if verb == .wait {
      let isConfirmed =
        objects.first.map { word.end < $0.start && confirms(word.end..<$0.start) } ?? false
      if doer == .own || doer == .unclear { tell(.awaits(isConfirmed ? .ack : flags), place) }
      return
    }
    guard verb == .send || verb == .receive, !flags.isEmpty else { return }
    let head = max(range.lowerBound, place.lowerBound - 24)..<word.start
    guard !StateAccount.undone.stands(in: text, max(range.lowerBound, word.start - 12)..<word.start),
      !StateAccount.until.stands(in: text, range.lowerBound..<word.start)
    else { return }
    let isPast = StateAccount.pasts.first(in: text, word.start..<word.end) != nil
    guard waits || isPast || StateAccount.perfect.stands(in: text, head) else { return }
    let isByPeer =
      isPassive && StateAccount.agents.stands(in: text, word.end..<min(range.upperBound, word.end + 16))
    tellDone(flags, isSent: verb == .send, place, by: isByPeer ? .unclear : isPassive ? .own : doer)
  }

  /// `waits for the acknowledgment of its FIN`
  private func confirms(_ gap: Range<Int>) -> Bool { StateAccount.confirmations.stands(in: text, gap) }

  private static let confirmations = TellingWords("acknowledgment", "acknowledgement", "confirmation")

  /// `ACK of its FIN`: what stands behind `of` is not what travels, but was sent before.
  private mutating func travelling(_ objects: [Word]) -> Flags {
    var flags = Flags()
    for (index, word) in objects.enumerated() {
      guard case .flag(let flag) = word.kind else { continue }
      if index > 0 {
        let gap = objects[index - 1].end..<word.start
        if let of = StateAccount.answered.first(in: text, gap) {
          if flag.opensOrCloses, of.lowerBound - gap.lowerBound <= 2 { tellAnswered(flag, word) }
          break
        }
        if gap.count > 40 { break }
      }
      flags.formUnion(flag)
    }
    return flags
  }

  private static let answered = TellingWords(" of ", " for ", " to ")
  private static let undone = TellingWords(
    "to ", "can ", "may ", "will ", "must ", "should ", "could ", "would ")
  private static let until = TellingWords("until", "expect")
  private static let pasts = TellingWords("sent", "received", "got")
  private static let perfect = TellingWords(
    "has ", "have ", "had ", "after ", "by ", "upon ", "having", "already")
  private static let agents = TellingWords(" by ")
}
