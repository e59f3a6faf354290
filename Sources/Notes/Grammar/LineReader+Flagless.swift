import TCP

/// What is sent without a flag's name.
extension LineReader {
  /// A step told without flags: `클라이언트가 서버에게 요청 패킷을 보낸다`.
  func readFlagless(_ sense: inout LineSense, route: (from: UInt8, to: UInt8, end: Int)?) {
    if let route {
      var sending = Sending(start: start)
      sending.from = route.from
      sending.to = route.to
      sending.isTold = true
      sending.seq = sense.looseSeq
      sending.ack = sense.looseAck
      // `B->A: received, acknowledges that`
      if let last = mentions.last(where: { $0.kind == .verb && Int($0.start) >= route.end }),
        last.value == Mention.Verb.acknowledge.rawValue
      {
        sending.flags = .ack
        sending.ack = sending.ack ?? bracketedSum(behind: Int(last.end))
      }
      sense.sendings = [sending]
      return
    }
    if sense.looseSeq != nil || sense.looseAck != nil, let speaker {
      var sending = Sending(start: start)
      sending.from = speaker
      sending.to = LineReader.other(speaker)
      sending.isTold = true
      sending.seq = sense.looseSeq
      sending.ack = sense.looseAck
      sense.sendings = [sending]
      return
    }
    guard
      let verb = mentions.indices.first(where: {
        mentions[$0].kind == .verb
          && (mentions[$0].value == Mention.Verb.send.rawValue
            || mentions[$0].value == Mention.Verb.acknowledge.rawValue)
      })
    else { return }
    guard let from = subject(of: verb, at: Int(mentions[verb].start), route: nil) else {
      // `The end that closed first acknowledges the FIN.`
      if !isVerbFinal, acknowledges(verb), sense.received.opensOrCloses {
        sense.sendings = [Sending(start: Int(mentions[verb].start), flags: .ack, isTold: true)]
      }
      return
    }
    var sending = Sending(start: Int(mentions[verb].start))
    sending.from = from
    sending.to = recipient(near: Int(mentions[verb].start), verb: verb, from: from, route: nil)
    sending.isTold = true
    sending.seq = sense.looseSeq
    sending.ack = sense.looseAck
    if acknowledges(verb) || acknowledgesBySending(verb, sense.received) { sending.flags = .ack }
    sense.sendings = [sending]
  }

  /// `acknowledges, ready for [X+1]`: the one sum that stands in a bracket.
  private func bracketedSum(behind from: Int) -> StatedNumber? {
    let sums = (from..<end).compactMap { at -> StatedNumber? in
      guard text[at].isOne(of: "[("), let (number, close) = values.expression(at + 1, isAssigned: true),
        close < end, text[close].isOne(of: "])"), text[at..<close].contains(UInt8(ascii: "+"))
      else { return nil }
      return number
    }
    return sums.count == 1 ? sums[0] : nil
  }

  /// `sends an empty segment acknowledging B's SYN`
  private func acknowledgesBySending(_ verb: Int, _ received: Flags) -> Bool {
    guard !isVerbFinal, received.opensOrCloses, verb + 1 < mentions.endIndex else { return false }
    return mentions[verb + 1].kind == .verb && mentions[verb + 1].value == Mention.Verb.acknowledge.rawValue
  }

  /// `acknowledges the SYN`, `发出确认`: an ACK without the word.
  private func acknowledges(_ verb: Int) -> Bool {
    mentions[verb].value == Mention.Verb.acknowledge.rawValue || values.starts(Int(mentions[verb].end), "确认")
  }
}
