import Questions
import TCP

/// What cards and definitions say: their subject stands on the other side, not in the sentence.
extension MeaningCheck {
  /// What a definition is of, where the rules know it by name.
  private static func name(of fact: Fact) -> String? {
    switch fact.subject {
    case .state(let state, _, _): state.name
    case .field(.acknowledgmentNumber, _): "acknowledgment number"
    case .field(.urgentPointer, _): "urgent pointer"
    case .field(.sequenceNumber, _): "sequence number"
    case .field(.dataOffset, _): "data offset"
    case .field(.checksum, _): "checksum"
    case .flag(let flag, _): flag.name
    case .term(let term): mechanisms.stands(in: term) ? term : nil
    default: nil
    }
  }

  /// What is defined and has an opposite.
  private static let mechanisms = TellingWords(
    "흐름 제어", "흐름제어", "혼잡 제어", "혼잡제어", "flow control", "congestion control", "느린 시작", "슬로우 스타트", "slow start",
    "혼잡 회피",
    "congestion avoidance", "빠른 재전송", "fast retransmit", "流量控制", "拥塞控制")

  /// A question about a state or a flag and its answer are one sentence: the answer leaves the name out.
  static func checkCards(_ note: inout CheckedNote, _ scratch: MeaningMatcher.Scratch) {
    let matcher = note.matcher
    for fact in note.cards {
      guard case .card(let card) = fact.subject, card.banked == nil, card.front.utf8.count < 160,
        stateWords.stands(in: card.front), let subject = subject(of: card.front)
      else { continue }
      let first = firstLine(of: card.back)
      let sentence = Array("\(subject): \(first)".utf8)
      let matches = sentence.withUnsafeBufferPointer { matcher.matches(in: $0, 0..<$0.count, scratch) }
      guard let match = matches.first,
        !isNamed(subject, in: first),
        let line = note.lines(atSourceLine: fact.place.line, reaching: 6).first(where: {
          note.reading.string(ofLine: $0).contains(first.prefix(16))
        }), !note.isBeside(line)
      else { continue }
      let rule = matcher.verdict(of: match.rule)
      guard isOfTCP(rule, line, note) else { continue }
      note.report(
        rule.name, rule.severity, at: note.reading.range(of: line), rule.message, expected: rule.expected,
        reference: rule.reference)
    }
  }

  private static func firstLine(of text: String) -> Substring {
    Substring(text.utf8.drop { $0 == 0x0a }.prefix { $0 != 0x0a })
  }

  /// `FIN_WAIT_1: … waits for the ACK, FIN_WAIT_2 for the FIN`: a state held against another.
  private static func namesOther(_ fact: Fact) -> Bool {
    guard case .state(let state, _, _) = fact.subject else { return false }
    let states = Set(latinWords(of: fact.text).compactMap { Lexicon.state(spelled: $0) })
    return states.contains(state) && states.count > 1
  }

  /// The definition names what it defines: then it was read as a sentence already.
  private static func isTold(_ name: String, of fact: Fact) -> Bool {
    if case .state = fact.subject {
      return TellingWords(unfiled: String(name.prefix(5))).stands(in: fact.text)
    }
    return isNamed(name, in: fact.text[...])
  }

  private static func isNamed(_ name: String, in text: Substring) -> Bool {
    text.uppercased().filter { $0.isLetter || $0.isNumber }.contains(name.filter { $0 != "-" })
  }

  /// One of these stands in every name of a state, save two that no rule is about.
  private static let stateWords = TellingWords("syn", "estab", "fin", "wait", "closing", "last", "time")
  private static let allStateWords = TellingWords(
    "syn", "estab", "fin", "wait", "closing", "last", "time", "close", "listen")

  /// The words that begin with Latin letters, as far as they go, where they may be a state's.
  private static func latinWords(of text: String) -> [String] {
    text.withSlice { slice in
      var words: [String] = []
      var at = slice.start
      var isInside = false
      while at < slice.end {
        let (value, length) = slice.scalar(at: at)
        let isPart = TextSlice.isAlphanumeric(value) || value == 0x2d || value == 0x5f
        if isPart, !isInside {
          var end = at
          while end < slice.end,
            slice.text[end].isLetterOrDigit || slice.text[end] == 0x2d || slice.text[end] == 0x5f
          {
            end += 1
          }
          if end - at > 3, allStateWords.stands(in: slice.text, at..<end) {
            words.append(TextSlice(slice.text, at..<end).string)
          }
        }
        isInside = isPart
        at += length
      }
      return words
    }
  }

  /// The one state that a question names.
  private static func subject(of front: String) -> String? {
    let states = Set(latinWords(of: front).compactMap { Lexicon.state(spelled: $0) })
    guard states.count == 1, let state = states.first, state != .closed, state != .listen else { return nil }
    return state.name
  }

  private static func isField(_ fact: Fact) -> Bool { if case .field = fact.subject { true } else { false } }

  /// `**CLOSING :**` with its definition on a line below: the two are one sentence.
  static func checkDefinitions(_ note: inout CheckedNote, _ scratch: MeaningMatcher.Scratch) {
    let matcher = note.matcher
    var sentence: [UInt8] = []
    for index in note.kinds.definitions {
      let fact = note.facts[index]
      guard let name = name(of: fact), fact.text.utf8.count < 400 else { continue }
      sentence.removeAll(keepingCapacity: true)
      sentence += name.utf8
      sentence += ": ".utf8
      sentence += fact.text.utf8
      let matches = sentence.withUnsafeBufferPointer { matcher.matches(in: $0, 0..<$0.count, scratch) }
      guard let match = matches.first,
        !isTold(name, of: fact), !namesOther(fact), !isOfPair(fact, note)
      else { continue }
      let words = String(decoding: sentence[match.range].suffix(24), as: UTF8.self).suffix(8)
      let lines = note.lines(atSourceLine: fact.place.line, reaching: 4)
      guard
        let line = lines.first(where: { note.reading.string(ofLine: $0).contains(fact.text.prefix(24)) })
          ?? lines.first(where: { note.reading.string(ofLine: $0).contains(words) }),
        !note.isBeside(line), !isField(fact) || note.isOfTCPHeader(line), !isOfAnswer(fact, line, note)
      else { continue }
      let rule = matcher.verdict(of: match.rule)
      guard isOfTCP(rule, line, note) else { continue }
      note.report(
        rule.name, rule.severity, at: note.reading.range(of: line), rule.message, expected: rule.expected,
        reference: rule.reference)
    }
  }

  /// `ACK sequence number: …`: the other of the two numbers.
  private static func isOfAnswer(_ fact: Fact, _ line: Int, _ note: CheckedNote) -> Bool {
    guard case .field(.sequenceNumber, _) = fact.subject else { return false }
    let range = note.reading.range(of: line)
    let head = range.lowerBound..<min(range.upperBound, range.lowerBound + 24)
    return answering.stands(in: note.text, head)
  }

  private static let answering = TellingWords("ack", "확인", "응답", "승인")

  /// `| SYN_SENT / SYN_RCVD | sent a SYN / got one |`: what the cell tells is of two states.
  private static func isOfPair(_ fact: Fact, _ note: CheckedNote) -> Bool {
    guard fact.text.utf8.contains(UInt8(ascii: "/")) else { return false }
    return note.lines(atSourceLine: fact.place.line).contains { line in
      note.reading.block(of: line).kind == .cell
        && note.reading.mentions(in: line).count { $0.kind == .state } > 1
    }
  }
}
