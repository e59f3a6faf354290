import TCP

/// What is sent: flags with the verb that governs them, and the numbers they carry.
extension LineReader {
  enum Fate {
    case sent(verb: Int?), received, awaited, named

    var isSent: Bool { if case .sent = self { true } else { false } }
  }

  func readSendings(_ sense: inout LineSense) {
    let route = route
    let bracketed = bracketedFlags()
    let isInTurn = sendsInTurn
    var lastVerb: Int?? = .none
    var previousEnd = start
    var sendings: [Sending] = []
    var isNamedOnly = false
    for index in mentions.indices {
      let mention = mentions[index]
      if mention.kind == .number {
        if isOfReceived(index, hasRoute: route != nil) { continue }
        if !isSentNumber(index) {
          readLabel(index, into: &sendings, sense: &sense)
          continue
        }
      }
      guard mention.kind == .flag || mention.kind == .number else { continue }
      let flags = mention.kind == .number ? .ack : Flags(rawValue: mention.value)
      let value = argument(of: mention)
      if case .empty = value { continue }
      if value == nil, isCleared(mention) || isAddedTo(mention) { continue }
      var isBit = false
      if case .value(.number(let bit), _, _) = value, bit <= 1 {
        isBit = bit == 0 || !isRelativeNumber(mention)
      }
      if isBit, case .value(.number(0), _, _) = value {
        takeZero(mention, into: &sendings)
        continue
      }
      // `[SYN] SEQ: 1000, ACK: 1`: where flags stand in brackets, ACK before a value is a label.
      let isLabel = flags == .ack && value != nil && !isBit
      let counts = bracketed == nil || bracketed!.contains(Int(mention.start)) || !isLabel
      // `ACK와 SYN을 보냄 (seq: y, ACK: x+1), … ACK로 응답하기를 기다림`
      if isLabel, let last = sendings.indices.last, sendings[last].ack == nil, sendings[last].isTold,
        sendings[last].flags.contains(.ack), stands(index, besideNumberIn: 24),
        case .value(let number, _, true) = value
      {
        sendings[last].ack = number
        continue
      }
      let fate = fate(of: index, hasRoute: route != nil)
      let isBeside = isLabel && standsBesideNumber(index, hasRoute: route != nil)
      if isBeside, !fate.isSent {
        readLabel(index, into: &sendings, sense: &sense)
        continue
      }
      switch fate {
      case .received:
        if isLabel, !text[Int(mention.start)].isUpper || acknowledgesBefore(index),
          case .value(let number, _, _) = value
        {
          // `确认客户的SYN（ack=j+1）`: the number goes back with the answer.
          sense.looseAck = sense.looseAck ?? number
          continue
        }
        sense.received.formUnion(flags)
        previousEnd = Int(mention.end)
      case .awaited: previousEnd = Int(mention.end)
      case .named:
        isNamedOnly = true
        previousEnd = Int(mention.end)
      case .sent(let verb):
        if verb == nil, value == nil, sendings.last?.isTold == true,
          sentenceEnds(between: previousEnd, and: Int(mention.start)), !isEnclosed(mention)
        {
          // `… 发回一个 ACK。和 SYN 一样，一个 FIN 将占用一个序号。`: spoken of after the step.
          continue
        }
        // `SYN을 담은 데이터그램이 도착하면 서버는 SYN을 꺼낸다`: what was received, and something done with it.
        if verb == nil, isVerbFinal, value == nil, sense.received.isSuperset(of: flags), sendings.isEmpty,
          isObject(mention)
        {
          continue
        }
        if isLabel, verb == nil, let last = sendings.last, last.flags.contains(.ack), last.ack == nil,
          last.isTold, case .value(let number, _, true) = value
        {
          // `ACK와 SYN을 전달(ACK : x+1, seq : y)`
          sendings[sendings.count - 1].ack = number
          continue
        }
        let told =
          verb.flatMap { passiveAgent(of: $0, after: index) }
          ?? subject(of: verb ?? index, at: Int(mention.start), route: route)
        let subject = isSentTo(told, index, verb) ? told.flatMap(LineReader.other) : told
        let isNew: Bool
        if let last = sendings.last, repeatsTitle(mention, last) {
          isNew = false
        } else if let last = sendings.last, last.flags.isEmpty, subject == nil || subject == last.from {
          isNew = false
        } else if isAnswerBehindArrow(previousEnd, mention, index) {
          isNew = true
        } else if let last = sendings.last, case .some(let known) = lastVerb {
          isNew =
            !isBeside && known != verb || isAfterAnswer(last.flags, flags, previousEnd..<Int(mention.start))
            || (subject != nil && last.from != nil && subject != last.from)
            || (verb == nil && actorBetween(previousEnd, Int(mention.start)))
        } else {
          isNew = true
        }
        if isNew { sendings.append(Sending(start: Int(mention.start))) }
        let at = sendings.count - 1
        if sendings[at].flags.isEmpty { sendings[at].start = Int(mention.start) }
        if counts { sendings[at].flags.formUnion(flags) }
        sendings[at].from = sendings[at].from ?? subject
        sendings[at].to =
          sendings[at].to ?? recipient(near: Int(mention.start), verb: verb, from: subject, route: route)
        if verb != nil || route != nil || isInTurn && subject != nil
          || Int(mention.start) < titleEnd && !actors.isEmpty
          || subject != nil && (subject == speaker || isSentOn(subject) || isDeedInBrackets(index))
        {
          sendings[at].isTold = true
        }
        if !isBit, case .value(let number, let after, _) = value {
          if let pair = pair(behind: mention, number, after) {
            take(number, of: .syn, into: &sendings[at])
            take(pair, of: .ack, into: &sendings[at])
          } else {
            take(number, of: isPairsOwn(index) ? .syn : flags, into: &sendings[at])
          }
        }
        lastVerb = .some(verb)
        previousEnd = Int(mention.end)
      }
    }
    // `FIN → ACK → FIN → ACK`: an order of events in one line, not one segment.
    if mentions.count(where: { $0.kind == .arrow }) >= 2, mentions.count(where: { $0.kind == .flag }) >= 3,
      !mentions.contains(where: { $0.kind == .number })
    {
      let isDone = mentions.contains { $0.kind == .verb && $0.value == Mention.Verb.send.rawValue }
      sendings.removeAll { !$0.isTold || !isDone && hasArrowBetweenFlags }
    }
    if listsFlags { sendings.removeAll { !$0.isTold } }
    takeInitialNumbers(into: &sendings, &sense)
    if sendings.contains(where: { $0.flags.isEmpty }) { sendings.removeAll { $0.flags.isEmpty } }
    sense.sendings = sendings
    takeNumberAhead(&sense)
    if sendings.isEmpty, !isNamedOnly || route != nil { readFlagless(&sense, route: route) }
    readLength(&sense)
  }

  /// `FIN(seq=u) → ACK(ack=u+1)`: of nobody, and what is sent back behind an arrow.
  func isAnswerBehindArrow(_ end: Int, _ mention: Mention, _ index: Int) -> Bool {
    guard actors.isEmpty, mentions.count <= 12, index > mentions.startIndex, mention.kind == .flag,
      case let arrow = mentions[index - 1], arrow.kind == .arrow, arrow.value == 0, Int(arrow.start) >= end,
      (0...3).contains(Int(mention.start) - Int(arrow.end))
    else { return false }
    return mentions[..<index].contains { $0.kind == .flag } && mentions.contains { $0.kind == .number }
  }

  /// `ACK 단계: 클라이언트가 ACK를 보낸다`: the title's segment, told again.
  private func repeatsTitle(_ mention: Mention, _ last: Sending) -> Bool {
    last.start < titleEnd && Int(mention.start) > titleEnd && mention.kind == .flag
      && last.flags == Flags(rawValue: mention.value)
  }

  /// `FIN(클라이언트) -> FIN + ACK(서버) -> ACK(클라이언트)`: two arrows, each between one flag and the next.
  private var hasArrowBetweenFlags: Bool {
    let words = mentions.filter { $0.kind == .flag || $0.kind == .arrow }
    return words.indices.count { index in
      words[index].kind == .arrow && index > 0 && index + 1 < words.count && words[index - 1].kind == .flag
        && words[index + 1].kind == .flag
    } >= 2
  }

  /// `SYN from client to server`: whence and where to, without a verb.
  private func isSentOn(_ subject: UInt8?) -> Bool {
    actors.contains { $0.role == .source && $0.party == subject } && actors.contains { $0.role == .recipient }
  }

  /// `ACK 응답 후 FIN 응답을 주고`, `an ACK and a FIN of its own`: a FIN that comes after the answer.
  private func isAfterAnswer(_ before: Flags, _ flags: Flags, _ gap: Range<Int>) -> Bool {
    guard before == .ack, flags == .fin, gap.count < 40 else { return false }
    if !isVerbFinal {
      let said = TextSlice(text, gap)
      return [" and a ", " and its own ", " and later a "].contains { said.hasSuffix($0) }
    }
    return gap.contains { at in
      ([" 후 ", " 뒤 ", " 다음 "] as [StaticString]).contains { values.starts(at, $0) }
    }
  }

  /// `클라이언트가 ACK 번호를 보낸다`: no number is given, and what is sent is the acknowledgment.
  private func isSentNumber(_ index: Int) -> Bool {
    let mention = mentions[index]
    if isCarriedNumber(index) { return true }
    guard isVerbFinal, mention.value == 1, text[Int(mention.start)].lowered == UInt8(ascii: "a"),
      values.value(after: Int(mention.end)) == nil, let verb = nextVerb(after: index),
      mentions[verb].value == Mention.Verb.send.rawValue,
      !mentions.contains(where: { $0.kind == .flag || $0.kind == .number && $0.start != mention.start })
    else { return false }
    let after = endOfName(mention)
    return ["를 ", "을 ", "의 "].contains { values.starts(after, $0) }
      || values.skipBlanks(after) == Int(mentions[verb].start)
  }

  /// `클라이언트 → ACK 번호 → 서버`: all that the arrow carries.
  private func isCarriedNumber(_ index: Int) -> Bool {
    let mention = mentions[index]
    guard mention.value == 1, text[Int(mention.start)].lowered == UInt8(ascii: "a"), actors.count == 2,
      arrowPrecedes(Int(mention.start)), arrowFollows(Int(mention.end))
    else { return false }
    return !mentions.contains { $0.kind == .flag || $0.kind == .number && $0.start != mention.start }
  }

  /// A number's label stands before it in the same bracket.
  private func stands(_ index: Int, besideNumberIn limit: Int) -> Bool {
    guard index > mentions.startIndex, mentions[index - 1].kind == .number else { return false }
    let label = mentions[index - 1]
    let gap = Int(label.end)..<Int(mentions[index].start)
    return gap.count <= limit && !text[gap].contains(UInt8(ascii: ")")) && label.start > start
      && text[start..<Int(label.start)].last { $0 != 0x20 } == UInt8(ascii: "(")
  }

  /// `SEQ: 7500, ACK: 5001`: written side by side the two are one segment's, whatever is said behind them.
  private func standsBesideNumber(_ index: Int, hasRoute: Bool) -> Bool {
    guard index > mentions.startIndex, mentions[index - 1].kind == .number, mentions[index - 1].value == 0,
      case .value(_, let after, true)? = values.value(after: Int(mentions[index - 1].end)),
      after <= Int(mentions[index].start), !isOfReceived(index - 1, hasRoute: hasRoute)
    else { return false }
    let gap = text[after..<Int(mentions[index].start)]
    return gap.count <= 6 && gap.allSatisfy { $0.isOne(of: " ,/;|`*") }
  }

  /// `FIN, ACK, FIN, ACK`: an order of segments in one line, none of them told by itself.
  private var listsFlags: Bool {
    let flags = mentions.filter { $0.kind == .flag }
    guard flags.count >= 3, !mentions.contains(where: { $0.kind == .number }),
      !flags.contains(where: { argument(of: $0) != nil && $0.value == Flags.ack.rawValue })
    else { return false }
    let commas = zip(flags, flags.dropFirst()).count { one, next in
      let gap = text[Int(one.end)..<Int(next.start)]
      return gap.count < 12 && (gap.contains(UInt8(ascii: ",")) || values.starts(Int(one.end), "、"))
    }
    return commas >= 2
  }

  /// `SYN 비트는 0으로 설정`, `the SYN bit is set to 0`, `SYN 置为 0`: told to be off.
  private func isCleared(_ mention: Mention) -> Bool {
    var at = values.skipBlanks(Int(mention.end))
    for word: StaticString in ["비트", "플래그", "bit", "flag", "标志位", "位"] where values.starts(at, word) {
      at = values.skipBlanks(at + word.utf8CodeUnitCount)
      break
    }
    for word: StaticString in [
      "는", "은", "를", "을", "가", "이", "is set to", "set to", "is", "置为", "置", "为", "变为", "设为", "是", "=",
    ]
    where values.starts(at, word) {
      at = values.skipBlanks(at + word.utf8CodeUnitCount)
      // `SYN=False`
      if values.starts(at, "False") || values.starts(at, "false") || values.starts(at, "FALSE") {
        return true
      }
      return at < end && text[at] == UInt8(ascii: "0") && (at + 1 >= end || !text[at + 1].isLetterOrDigit)
    }
    return false
  }

  private func isObject(_ mention: Mention) -> Bool {
    let after = endOfName(mention)
    return values.starts(after, "을") || values.starts(after, "를")
  }

  /// `ACK (이전 단계의 SYN + 1)`: the SYN's number, and one more.
  private func isAddedTo(_ mention: Mention) -> Bool {
    let plus = values.skipBlanks(Int(mention.end))
    guard plus < end, text[plus] == UInt8(ascii: "+") else { return false }
    let addend = values.skipBlanks(plus + 1)
    return addend < end && text[addend].isDigit && (addend + 1 >= end || !text[addend + 1].isLetterOrDigit)
  }

  /// `the client asks for a connection (SYN)`: behind what somebody does, the segment alone in a bracket.
  func isDeedInBrackets(_ index: Int) -> Bool {
    guard !isVerbFinal else { return false }
    var (first, last) = (index, index)
    while first > mentions.startIndex, isNextTo(first - 1) { first -= 1 }
    while isNextTo(last) { last += 1 }
    let (open, close) = (Int(mentions[first].start) - 1, Int(mentions[last].end))
    guard open > start, close < end, text[open] == UInt8(ascii: "("), text[close] == UInt8(ascii: ")"),
      let actor = actors.last(where: { $0.end < open && $0.role != .recipient && $0.role != .owner })
    else { return false }
    let deed = text[actor.end..<open]
    return deed.count >= 8 && !deed.contains(UInt8(ascii: "(")) && !deed.contains(UInt8(ascii: ","))
  }

  /// Two flags joined into one segment's name.
  func isNextTo(_ index: Int) -> Bool {
    index + 1 < mentions.endIndex && mentions[index].kind == .flag && mentions[index + 1].kind == .flag
      && mentions[index + 1].start - mentions[index].end <= 3
  }

  private func isEnclosed(_ mention: Mention) -> Bool {
    let (begin, after) = (Int(mention.start) - 1, Int(mention.end))
    return begin >= start && after < end && text[begin] == UInt8(ascii: "(")
      && text[after] == UInt8(ascii: ")")
  }

  /// `必须确认客户的 SYN（ACK=j+1）`: what is confirmed stands before the number.
  private func acknowledgesBefore(_ index: Int) -> Bool {
    let verb = previousVerb(before: index)
    // `acknowledges receipt of the SYN (Ack = x + 1)`
    if let verb,
      mentions[verb].value == Mention.Verb.acknowledge.rawValue
        || starts(Int(mentions[verb].start), "receipt"),
      text[Int(mentions[index].start) - 1].isOne(of: "(`")
    {
      return true
    }
    let begin = verb.map { Int(mentions[$0].end) } ?? start
    return (begin..<Int(mentions[index].start)).contains { values.starts($0, "确认") }
  }

  /// `SYN-ACK(300, ACK=101)`, `SYN-ACK (ISN=300)`: the first number is the SYN's, the other is told to be the ACK's.
  private func isPairsOwn(_ index: Int) -> Bool {
    let mention = mentions[index]
    let open = values.skipBlanks(Int(mention.end))
    guard mention.value == Flags.ack.rawValue, index > mentions.startIndex, mentions[index - 1].kind == .flag,
      mentions[index - 1].end == mention.start - 1, open < end, text[open] == UInt8(ascii: "(")
    else { return false }
    if starts(open + 1, "ISN") || starts(open + 1, "isn") { return true }
    guard index + 1 < mentions.endIndex, open == Int(mention.end) else { return false }
    let next = mentions[index + 1]
    let isAck =
      next.kind == .number ? next.value == 1 : next.kind == .flag && next.value == Flags.ack.rawValue
    return isAck && !text[Int(mention.end)..<Int(next.start)].contains(UInt8(ascii: ")"))
  }

  /// `SYN(seq: x)를 받고 …`: the number is that of what was received.
  private func isOfReceived(_ index: Int, hasRoute: Bool) -> Bool {
    guard let flag = mentions[..<index].lastIndex(where: { $0.kind == .flag }) else { return false }
    let gap = Int(mentions[flag].end)..<Int(mentions[index].start)
    guard gap.count <= 24, text[gap].contains(UInt8(ascii: "(")), !text[gap].contains(UInt8(ascii: ")")),
      case .received = fate(of: flag, hasRoute: hasRoute)
    else { return false }
    // `确认客户的SYN（ack=j+1）`: an acknowledgment goes back with the answer.
    return mentions[index].value == 0
  }

  /// `ACK, Seq=1, Ack=0`: behind the flag, what is acknowledged, not the flag's bit.
  private func takeZero(_ mention: Mention, into sendings: inout [Sending]) {
    guard let last = sendings.indices.last, sendings[last].flags.contains(.ack), sendings[last].ack == nil,
      !text[Int(mention.start) + 1].isUpper, isRelativeNumber(mention)
    else { return }
    sendings[last].ack = .number(0)
  }

  /// `Seq=1 Ack=1`: beside a sequence number, an ACK not written as a flag is a number, however small.
  private func isRelativeNumber(_ mention: Mention) -> Bool {
    guard mention.value == Flags.ack.rawValue else { return false }
    if text[Int(mention.start) + 1].isUpper { return isBesideLength(mention) }
    return mentions.contains { $0.kind == .number && $0.value == 0 }
  }

  /// `SEQ=1, ACK=1, LEN=10`: three numbers, and no flag.
  private func isBesideLength(_ mention: Mention) -> Bool {
    var hasSeq = false
    for other in mentions where other.start != mention.start {
      guard other.kind != .flag else { return false }
      guard other.kind == .number else { continue }
      guard other.value == 0, case .value(.number, _, true)? = values.value(after: Int(other.end)) else {
        return false
      }
      hasSeq = true
    }
    return hasSeq && LengthReader(values: values, start: start).length != nil
  }

  func take(_ number: StatedNumber, of flags: Flags, into sending: inout Sending) {
    if flags == .ack {
      sending.ack = sending.ack ?? number
    } else {
      sending.seq = sending.seq ?? number
    }
  }

  func argument(of mention: Mention) -> ValueReader.Found? {
    guard let found = values.value(after: Int(mention.end)) else { return nil }
    // `SYN=True`: a bit.
    if case .value(.symbol(let name), _, _) = found, ["true", "false"].contains(name.lowercased()) {
      return nil
    }
    // `FIN (C→S)`: a host, no number.
    if case .value(.symbol, let after, _) = found, actors.contains(where: { $0.end == after }),
      arrowFollows(after)
    {
      return nil
    }
    // `SYN-ACK (ISN = y, ACK = x+1)`: the SYN's number, whichever name stands last.
    let open = values.skipBlanks(Int(mention.end))
    if mention.value == Flags.ack.rawValue, starts(open, "(ISN") || starts(open, "(isn") { return nil }
    if case .value(.symbol(let name), _, let isAssigned) = found, !isAssigned, !name.contains("+") {
      // `SYN X` yes, `SYN a` no.
      if name == "x" || name == "y" || name == "X" || name == "Y" { return found }
      // `SYN M 패킷`, `SYN N(요청)`
      let after = Int(mention.end) + 2
      guard name == "M" || name == "N" || name == "K" || name == "J" else { return nil }
      return values.starts(after, " 패킷") || values.starts(after, "(") ? found : nil
    }
    return found
  }

  /// The flags inside `[…]`, where some stand there.
  func bracketedFlags() -> Set<Int>? {
    var result: Set<Int> = []
    for mention in mentions where mention.kind == .flag {
      var before = Int(mention.start) - 1
      while before >= start, text[before] != UInt8(ascii: "["), text[before] != UInt8(ascii: "]"),
        Int(mention.start) - before < 16
      {
        before -= 1
      }
      if before >= start, text[before] == UInt8(ascii: "[") { result.insert(Int(mention.start)) }
    }
    return result.isEmpty ? nil : result
  }

  func actorBetween(_ from: Int, _ to: Int) -> Bool {
    actors.contains { $0.start >= from && $0.end <= to }
  }
}
