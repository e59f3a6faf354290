import TCP

/// The sentences of a line, each read on its own: `A sends …. B answers ….`
enum Clauses {
  static func read(_ line: Int, _ whole: LineSense, _ reading: Reading) -> [LineSense] {
    let range = reading.range(of: line)
    let mentions = reading.mentions(in: line)
    let reader = LineReader(text: reading.text, range: range, mentions: mentions)
    let sentences = reader.sentences
    guard sentences.count > 1 else { return [whole] }
    var before: UInt8?
    return sentences.map { sentence in
      let inside = mentions.drop { Int($0.start) < sentence.lowerBound }
        .prefix { Int($0.start) < sentence.upperBound }
      var reader = LineReader(text: reading.text, range: sentence, mentions: inside)
      if reader.actors.isEmpty, let last = before {
        reader.implied = reader.opensWithPeer ? LineReader.other(last) : reader.opensLikeMore ? last : nil
        before = reader.implied ?? before
      } else if reader.actors.isEmpty, reader.somebodyCloses {
        reader.implied = 2
        before = 2
      }
      var sense = reader.read(line: line)
      sense.sentence = sentence
      // Korean and Japanese leave out a subject that goes on.
      let owner = reader.implied ?? (reader.isVerbFinal ? before : nil)
      for index in sense.states.indices where !sense.states[index].isBoth {
        sense.states[index].owner = sense.states[index].owner ?? owner
      }
      let actor =
        sense.actors.first { $0.role == .subject || $0.role == .bare }
        ?? sense.actors.first { $0.role == .source && !reader.receives(after: $0) }
      before = sense.first?.from ?? actor?.party ?? before
      return sense.naming(reading.hostLetters)
    }
  }
}

extension LineReader {
  /// Where one sentence ends the next begins.
  var sentences: [Range<Int>] {
    var result: [Range<Int>] = []
    var begin = start
    var at = start
    while at < end {
      let next = at + 1
      if sentenceEnds(between: at, and: next), next >= end || text[at] >= 0x80 || text[next] == 0x20 {
        let after = pastRemark(values.skipBlanks(text[at] >= 0x80 ? at + 3 : next))
        if after > begin { result.append(begin..<min(after, end)) }
        begin = min(after, end)
        at = after
      } else {
        at += 1
      }
    }
    if begin < end { result.append(begin..<end) }
    return result
  }

  /// `소켓을 닫는다. (CLOSED)`: a bracket that ends the line belongs to the sentence before it.
  private func pastRemark(_ start: Int) -> Int {
    guard start < end, text[start] == UInt8(ascii: "("), end - start <= 24, text[end - 1] == UInt8(ascii: ")")
    else {
      return start
    }
    return end
  }

  /// Words that carry the last sentence's subject on: `It then sends …`, `이어서 FIN을 보낸다`.
  var opensLikeMore: Bool {
    let openings: [StaticString] = [
      "It ", "Then it ", "Finally it ", "it ", "then it ", "finally it ", "later it ", "Later it ",
      "after that it ", "and then it ", "그리고 ", "이어서 ", "이후 ", "그 후 ", "또한 ", "동시에 ",
    ]
    if openings.contains(where: { values.starts(start, $0) }) { return true }
    // `When its application is finished too, it sends its own FIN.`
    guard values.starts(start, "When its ") || values.starts(start, "Once its ") else { return false }
    return (start..<end).contains { values.starts($0, ", it ") }
  }

  /// `The other end acknowledges it`, `상대는 ACK로 답한다`: not the one who acted before.
  var opensWithPeer: Bool {
    let openings: [StaticString] = [
      "The peer ", "When the peer ", "Once the peer ", "상대방은 ", "상대방이 ", "상대방도 ", "상대는 ", "상대가 ",
      "상대도 ", "상대 쪽은 ", "상대 측은 ", "상대편은 ", "상대편이 ", "상대편도 ", "반대쪽은 ", "반대쪽이 ", "반대쪽도 ", "반대편은 ", "반대편이 ",
      "반대편도 ", "다른 쪽은 ", "다른 쪽이 ", "다른 쪽도 ", "对方",
    ]
    return openings.contains { values.starts(start, $0) } || opensWith(LineReader.others) || opensWithReceiver
  }

  /// `When one side is done, it sends a FIN`: whoever it is closes first.
  var somebodyCloses: Bool {
    guard let fin = mentions.first(where: { $0.kind == .flag }), fin.value == Flags.fin.rawValue,
      let verb = mentions.last(where: { $0.kind == .verb && $0.start < fin.start }),
      verb.value == Mention.Verb.send.rawValue
    else { return false }
    let openings: [StaticString] = [
      "The side that ", "한쪽이 ", "한쪽에서 ", "한 쪽이 ", "한 쪽에서 ", "한쪽 호스트가 ", "어느 한쪽이 ", "어느 한쪽에서 ", "어느 쪽이든 ",
    ]
    return openings.contains { values.starts(start, $0) } || opensWith(LineReader.someones)
  }

  /// Behind what joins the sentence to the one before, one of these and a word for a host: `Eventually the other endpoint `.
  private func opensWith(_ determiners: [StaticString]) -> Bool {
    var at = start
    if let joint = LineReader.joints.first(where: { values.starts(at, $0) }) { at += joint.utf8CodeUnitCount }
    guard
      let determiner = determiners.first(where: {
        values.starts(at, $0) || at == start && startsAsSentence($0)
      })
    else { return false }
    at += determiner.utf8CodeUnitCount
    return LineReader.ends.contains { values.starts(at, $0) }
  }

  /// The same with a capital: `The other side`.
  private func startsAsSentence(_ word: StaticString) -> Bool {
    start + word.utf8CodeUnitCount <= end && text[start] == word.utf8Start[0] & ~0x20
      && (1..<word.utf8CodeUnitCount).allSatisfy { text[start + $0] == word.utf8Start[$0] }
  }

  private static let joints: [StaticString] = [
    "When ", "Once ", "If ", "After ", "Eventually ", "Eventually, ", "Later ", "Later, ", "Then ", "Next, ",
    "Next ",
    "Now ", "In turn, ", "Afterwards, ", "Finally, ", "Finally ", "At some point ", "when ", "once ",
    "eventually ",
    "later ", "then ",
  ]
  private static let someones: [StaticString] = ["a ", "an ", "one ", "either ", "any ", "the first "]
  private static let others: [StaticString] = ["the other ", "the remote ", "the local ", "the opposite "]
  private static let ends: [StaticString] = [
    "side ", "end ", "host ", "endpoint ", "party ", "machine ", "computer ", "peer ", "node ",
  ]

  /// `ACK를 받은 쪽은 FIN_WAIT_2 상태가 된다`: whom it reached, not who sent it.
  private var opensWithReceiver: Bool {
    guard isVerbFinal, let flag = mentions.first, flag.kind == .flag, Int(flag.start) - start <= 2 else {
      return false
    }
    return (["를 받은 쪽", "을 받은 쪽", "를 받은 측", "을 받은 측", "를 수신한 쪽", "을 수신한 쪽"] as [StaticString]).contains {
      values.starts(Int(flag.end), $0)
    }
  }
}
