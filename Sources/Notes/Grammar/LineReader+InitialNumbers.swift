import TCP

/// Initial sequence numbers told by their name: `client_isn`, `서버의 ISN + 1`.
extension LineReader {
  func takeInitialNumbers(into sendings: inout [Sending], _ sense: inout LineSense) {
    for index in sendings.indices where sendings[index].flags.contains(.syn) {
      sendings[index].seq = sendings[index].seq ?? initialNumber
    }
    guard sendings.allSatisfy({ $0.ack == nil }) else { return }
    guard let answer = sendings.firstIndex(where: { $0.flags.contains(.ack) }) else {
      if sendings.isEmpty, sense.looseAck == nil { sense.looseAck = raisedNumber(answeredBy: nil) }
      return
    }
    if sendings.contains(where: { $0.flags.contains(.syn) }) { sendings[answer].ack = acknowledgedNumber }
    sendings[answer].ack = sendings[answer].ack ?? raisedNumber(answeredBy: sendings[answer].from)
  }

  /// `(server_isn, ack = client_isn+1)`: a number that can only be the SYN's own.
  private var initialNumber: StatedNumber? {
    for at in start..<max(start, end - 4) where text[at] == UInt8(ascii: "I") && starts(at, "ISN") {
      // `SYN-ACK (ACK=x+1, ISN=y)`
      let sign = values.skipBlanks(at + 3)
      if sign < end, text[sign] == UInt8(ascii: "="),
        let (number, _) = values.expression(values.skipBlanks(sign + 1), isAssigned: true)
      {
        return number
      }
    }
    let names = initialNames
    let raised = Set(names.filter(\.isRaised).map(\.name))
    return names.first { !$0.isRaised && !raised.contains($0.name) }.map { .symbol($0.name) }
  }

  /// `应答的值为 client_isn+1`: what a SYN that acknowledges carries.
  private var acknowledgedNumber: StatedNumber? {
    let raised = initialNames.filter(\.isRaised)
    return raised.count == 1 ? .symbol(raised[0].name + "+1") : nil
  }

  /// The names of initial sequence numbers: `client_isn`, and `client_isn + 1`, which is raised.
  private var initialNames: [(name: String, isRaised: Bool)] {
    var names: [(name: String, isRaised: Bool)] = []
    for at in start..<max(start, end - 3) where text[at] == UInt8(ascii: "_") && starts(at, "_isn") {
      var begin = at
      while begin > start, text[begin - 1].isLetter { begin -= 1 }
      let next = values.skipBlanks(at + 4)
      guard begin < at, at + 4 >= end || !text[at + 4].isLetterOrDigit else { continue }
      names.append(
        (
          String(decoding: text[begin..<(at + 4)], as: UTF8.self),
          next < end && text[next] == UInt8(ascii: "+")
        ))
    }
    return names
  }

  /// `승인번호로 클라이언트의 ISN + 1을 보낸다`: the other side's number, raised, is what is acknowledged.
  private func raisedNumber(answeredBy sender: UInt8?) -> StatedNumber? {
    guard
      mentions.contains(where: {
        isAckLabel($0) || $0.kind == .flag && $0.value == Flags([.syn, .ack]).rawValue
      })
        || isVerbFinal
    else { return nil }
    var raised: [Range<Int>] = []
    for at in start..<max(start, end - 3) where text[at] == UInt8(ascii: "I") && starts(at, "ISN") {
      let plus = values.skipBlanks(at + 3)
      guard plus + 1 < end, text[plus] == UInt8(ascii: "+"),
        case let one = values.skipBlanks(plus + 1), one < end, text[one] == UInt8(ascii: "1"),
        one + 1 >= end || !text[one + 1].isLetterOrDigit
      else { continue }
      var begin = at
      while begin > start, text[begin - 1].isLetter || text[begin - 1] == UInt8(ascii: "_") { begin -= 1 }
      raised.append(begin..<at + 3)
    }
    guard raised.count == 1, let name = raised.first else { return nil }
    if name.count > 3 {
      // `server_ISN + 1`
      let owner = text[name.lowerBound].lowered == UInt8(ascii: "c") ? UInt8(0) : 1
      return (["client_ISN", "server_ISN"] as [StaticString]).contains { starts(name.lowerBound, $0) }
        && owner != sender && !isSequenceLabel(before: name.lowerBound)
        ? .symbol(String(decoding: text[name], as: UTF8.self) + "+1") : nil
    }
    guard let owner = actors.last(where: { $0.end <= name.lowerBound }), owner.party != sender,
      isOwned(owner.end..<name.lowerBound), !isSequenceLabel(before: owner.start)
    else { return nil }
    return .symbol("ISN+1")
  }

  /// Nothing but what joins a name to whose it is: `서버의 `, `client's `, "서버 `".
  private func isOwned(_ gap: Range<Int>) -> Bool {
    let bare = text[gap].filter { $0 != 0x20 && $0 != UInt8(ascii: "`") && $0 != UInt8(ascii: "*") }
    return ["", "의", "측의", "'s", "’s", "的"].contains { bare.elementsEqual($0.utf8) }
  }

  private func isSequenceLabel(before at: Int) -> Bool {
    mentions.contains { $0.kind == .number && $0.value == 0 && (0...16).contains(at - Int($0.end)) }
  }
}
