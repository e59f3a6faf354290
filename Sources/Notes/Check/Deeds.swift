import TCP

/// Something done with flags, as a clause tells it: `FIN을 받고`, `sends SYN+ACK`, `ACK of own FIN received`.
struct Deed {
  enum Kind { case sent, received, awaited }

  var kind: Kind
  var flags: Flags
  var range: Range<Int>
  /// Done already (`보내고`, `받은 상태`, `sent`), not only to come (`받으면`, `until`).
  var isDone: Bool
}

extension CheckedNote {
  /// What a stretch of a line says is done, in order.
  func deeds(in range: Range<Int>, line: Int) -> [Deed] {
    let words = reading.mentions(in: line).filter {
      Int($0.start) >= range.lowerBound && Int($0.end) <= range.upperBound
        && ($0.kind == .flag || $0.kind == .verb)
    }
    return LineReader.isVerbFinal(text, range)
      ? koreanDeeds(words, range) : englishDeeds(words, range)
  }

  private static func kind(_ verb: Mention) -> Deed.Kind? {
    switch Mention.Verb(rawValue: verb.value) {
    case .send: .sent
    case .receive: .received
    case .wait: .awaited
    default: nil
    }
  }

  // MARK: The verb stands last

  private func koreanDeeds(_ words: [Mention], _ range: Range<Int>) -> [Deed] {
    var deeds: [Deed] = []
    var flags = Flags()
    var start = 0
    var last = 0
    for word in words {
      if word.kind == .flag {
        // `FIN에 대한 ACK`: the ACK is what is sent.
        if isObject(Int(word.end), range.upperBound) { continue }
        // `확인 응답(ACK) server는 client의 FIN을 받고`: the first stands in a title.
        if !flags.isEmpty, Int(word.start) - last > 36 || endsTitle(last) { flags = [] }
        last = Int(word.end)
        if flags.isEmpty { start = Int(word.start) }
        flags.formUnion(Flags(rawValue: word.value))
      } else if let kind = CheckedNote.kind(word) {
        if !flags.isEmpty {
          deeds.append(
            Deed(
              kind: kind, flags: flags, range: start..<Int(word.end),
              isDone: isDone(after: Int(word.end), range.upperBound)))
        }
        flags = []
      }
    }
    return deeds
  }

  /// `… 확인 응답(ACK)** server는`: brackets close, and something new begins.
  private func endsTitle(_ end: Int) -> Bool {
    guard end + 1 < text.count, text[end] == UInt8(ascii: ")") else { return false }
    return text[end + 1] == 0x20 || text[end + 1] == UInt8(ascii: "*")
  }

  private func isObject(_ end: Int, _ limit: Int) -> Bool {
    let values = ValueReader(text: text, end: limit)
    var at = end
    // `SYN(y) 패킷에 대한`
    if at < limit, text[at] == UInt8(ascii: "("),
      let close = text[at..<min(limit, at + 14)].firstIndex(of: UInt8(ascii: ")"))
    {
      at = close + 1
    }
    at = values.skipBlanks(at)
    for noun: StaticString in ["패킷", "세그먼트", "메시지", "메세지", "신호", "플래그", "요청"] where values.starts(at, noun) {
      at += noun.utf8CodeUnitCount
      break
    }
    for word: StaticString in ["에 대한", "에대한", "에 대해", "의 ACK", "의 응답", "의 확인", "에 응답"]
    where values.starts(at, word) {
      return true
    }
    return false
  }

  private func isDone(after end: Int, _ limit: Int) -> Bool {
    let tail = end..<min(limit, end + 21)
    if CheckedNote.undone.first(in: text, tail)?.lowerBound == end { return false }
    return !CheckedNote.toCome.stands(in: text, tail)
  }

  private static let undone = TellingWords("면", "기 ", "기를", "기까", "때", "을 ", "는지", "려", "지 않", "지 못", "수 ")
  private static let toCome = TellingWords("때까지", "기를", "것을", "기 전", "때 ")

  // MARK: The verb stands first, save in the passive

  private func englishDeeds(_ words: [Mention], _ range: Range<Int>) -> [Deed] {
    var deeds: [Deed] = []
    var index = 0
    var pending: [Mention] = []
    while index < words.count {
      let word = words[index]
      if word.kind == .flag {
        pending.append(word)
        index += 1
        continue
      }
      guard let kind = CheckedNote.kind(word) else {
        pending = []
        index += 1
        continue
      }
      var next = index + 1
      while next < words.count, words[next].kind == .flag { next += 1 }
      let isPassive =
        pending.last.map { Filler.passive.fills(Int($0.end)..<Int(word.start), of: text) } ?? false
      let told = isPassive ? pending : Array(words[(index + 1)..<next])
      if let first = told.first, let last = told.last {
        let start = min(Int(first.start), Int(word.start))
        deeds.append(
          Deed(
            kind: kind, flags: own(told), range: start..<max(Int(last.end), Int(word.end)),
            isDone: isDone(before: start, range.lowerBound)))
      }
      pending = []
      index = isPassive ? index + 1 : next
    }
    return deeds
  }

  /// `ACK of its FIN`: what stands behind `of` is not what travels.
  private func own(_ told: [Mention]) -> Flags {
    var flags = Flags()
    for (index, mention) in told.enumerated() {
      if index > 0 {
        let gap = raw(Int(told[index - 1].end)..<Int(mention.start)).lowered
        if gap.hasPrefix(" of ") || gap.hasPrefix(" for ") || gap.hasPrefix(" to ") { break }
      }
      flags.formUnion(Flags(rawValue: mention.value))
    }
    return flags
  }

  private func isDone(before start: Int, _ limit: Int) -> Bool {
    !CheckedNote.conditions.stands(in: text, max(limit, start - 40)..<start)
  }

  private static let conditions = TellingWords(
    "until", "before", "if ", "once", "not ", "to ", "can ", "may ", "will ")
}

extension Filler {
  fileprivate static let passive = Filler("is was has been have are were gets got being segment packet")
}
