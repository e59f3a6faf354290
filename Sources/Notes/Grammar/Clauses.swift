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
      "The other end ", "The other side ", "The other host ", "The peer ", "the other end ", "상대방은 ", "상대방이 ",
      "상대는 ", "상대가 ", "상대 쪽은 ", "반대쪽은 ", "对方",
    ]
    return openings.contains { values.starts(start, $0) }
  }
}
