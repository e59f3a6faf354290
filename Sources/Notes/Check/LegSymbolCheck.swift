import Questions
import TCP

/// `FIN seq=u →`, `← FIN seq=v`, `ACK ack=u+1 →`: an ACK among drawn segments that acknowledges its own sender's
/// number, where the other side has sent one.
enum LegSymbolCheck {
  static func check(_ series: LegSeries, _ note: inout CheckedNote) {
    checkOpening(series, &note)
    guard series.legs.allSatisfy({ $0.from != nil }), Set(series.legs.compactMap(\.from)).count == 2 else {
      return
    }
    let opens = series.legs.contains { $0.flags?.contains(.syn) ?? false }
    // By symbol, who sent a segment with it, and where.
    var senders: [String: Set<Leg.Sender>] = [:]
    var first: [Leg.Sender: Int] = [:]
    for (place, leg) in series.legs.enumerated() {
      guard let from = leg.from, let symbol = symbol(of: leg, names: seqs, note), symbol.added == 0 else {
        continue
      }
      senders[symbol.name, default: []].insert(from)
      if first[from] == nil { first[from] = place }
    }
    for (place, leg) in series.legs.enumerated() {
      guard let from = leg.from, let ack = symbol(of: leg, names: acks, note), ack.added == 1,
        senders[ack.name] == [from],
        let other = senders.first(where: { $0.value.count == 1 && $0.value != [from] }),
        senders.count(where: { $0.value.count == 1 && $0.value != [from] }) == 1,
        let earlier = other.value.first.flatMap({ first[$0] }), earlier < place, note.isOrdinary(leg.line)
      else { continue }
      let right = "\(other.key)+1"
      note.report(
        opens ? "handshake-number" : "ack-arithmetic", at: ack.range,
        Bilingual(
          ko: "ACK 번호는 자신이 아니라 상대의 순서 번호보다 하나 큽니다: \(right)",
          en: "An ACK number is one more than the other side's number, not one's own: \(right)."),
        expected: Bilingual(ko: right, en: right), reference: "RFC 9293 3.4")
    }
  }

  /// `2. … SYN/ACK (ACK: x+1)`, `3. … ACK (ACK: x+1)`: two ACKs of an opening are never of one number, and the second
  /// SYN is never the first's.
  private static func checkOpening(_ series: LegSeries, _ note: inout CheckedNote) {
    for (place, second) in series.legs.enumerated() where second.flags == [.syn, .ack] {
      let first = place > 0 && series.legs[place - 1].flags == .syn ? series.legs[place - 1] : nil
      let sent = first.flatMap { symbol(of: $0, names: syns, note) }
      if let sent, sent.added == 0, let own = symbol(of: second, names: syns, note), own.name == sent.name,
        !isReceived(own.range, second.line, note)
      {
        reportOpening(own.range, second.line, &note)
        continue
      }
      guard place + 1 < series.legs.count, series.legs[place + 1].flags == .ack,
        let answer = symbol(of: second, names: answers, note), answer.added == 1,
        let last = symbol(of: series.legs[place + 1], names: answers, note), last.added == 1,
        last.name == answer.name
      else { continue }
      // The first symbol tells which of the two is wrong.
      let isSecond = sent.map { $0.name != answer.name } ?? false
      let leg = isSecond ? second : series.legs[place + 1]
      reportOpening(isSecond ? answer.range : last.range, leg.line, &note)
    }
  }

  /// `서버가 SYN(x)를 받고`
  private static func isReceived(_ symbol: Range<Int>, _ line: Int, _ note: CheckedNote) -> Bool {
    let range = note.reading.range(of: line)
    let behind = symbol.upperBound..<min(range.upperBound, symbol.upperBound + 16)
    let before = max(range.lowerBound, symbol.lowerBound - 24)..<symbol.lowerBound
    return received.stands(in: note.text, behind) || receiving.stands(in: note.text, before)
  }

  private static let received = TellingWords("받", "수신", "도착", "확인")
  private static let receiving = TellingWords("receiv", "gets ", "got ", "收到", "受け取", "after ")

  private static func reportOpening(_ place: Range<Int>, _ line: Int, _ note: inout CheckedNote) {
    guard note.isOrdinary(line), !note.isReported(place) else { return }
    note.report(
      "handshake-number", at: place,
      Bilingual(
        ko: "양쪽은 번호를 따로 정합니다: 서버는 클라이언트의 번호 + 1을, 클라이언트는 서버의 번호 + 1을 확인합니다.",
        en:
          "Each side has a number of its own: the server acknowledges the client's + 1, the client the server's + 1."
      ),
      expected: Bilingual(ko: "상대의 SEQ + 1", en: "the other side's SEQ + 1"), reference: "RFC 9293 3.4, 3.5")
  }

  private static let syns = TellingWords("syn(", "seq=", "seq =", "seq:", "seq :", "sequence : ")
  private static let answers = TellingWords("ack(", "ack=", "ack =", "acknum=", "ack:", "ack : ")

  /// `seq=u`, `ack = v+1`: a name of a letter or two, and what is added to it.
  private static func symbol(
    of leg: Leg, names: TellingWords, _ note: CheckedNote
  ) -> (name: String, added: Int, range: Range<Int>)? {
    let range = note.reading.range(of: leg.line)
    guard let label = names.first(in: note.text, range),
      names.first(in: note.text, label.upperBound..<range.upperBound) == nil
    else { return nil }
    let values = ValueReader(text: note.text, end: range.upperBound)
    let start = values.skipBlanks(label.upperBound)
    var at = start
    while at < range.upperBound, note.text[at].isLetter, at - start < 3 { at += 1 }
    guard at > start, at - start <= 2, at >= range.upperBound || !note.text[at].isLetterOrDigit else {
      return nil
    }
    let name = note.raw(start..<at).lowered
    let sign = values.skipBlanks(at)
    guard sign < range.upperBound, note.text[sign] == UInt8(ascii: "+") else { return (name, 0, start..<at) }
    let digit = values.skipBlanks(sign + 1)
    guard digit < range.upperBound, note.text[digit].isDigit,
      digit + 1 >= range.upperBound || !note.text[digit + 1].isLetterOrDigit
    else { return nil }
    return (name, Int(note.text[digit] & 15), start..<digit + 1)
  }

  private static let seqs = TellingWords("seq=", "seq =", "seq:")
  private static let acks = TellingWords("ack=", "ack =", "acknum=", "ack:")
}
