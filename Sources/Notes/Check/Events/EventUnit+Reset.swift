import Questions
import TCP

extension EventUnit {
  /// A RST is never answered, and it leaves nothing to be closed, whichever state it comes in.
  func resetSlip(_ reading: EventReading, _ note: CheckedNote) -> EventSlip? {
    guard !reading.isDoubtful, reading.received.count == 1, reading.calls.isEmpty,
      let reset = reading.received.first, reset.value.contains(.rst), isOfOne(note),
      !isNumbered(reset.range, note)
    else { return nil }
    let places =
      reading.sent.filter { !$0.value.contains(.rst) }.map(\.range)
      + reading.entered.filter { EventUnit.orderly.contains($0.value) }.map(\.range)
    guard let place = places.first(where: { $0.lowerBound > reset.range.lowerBound || isConsequence($0) })
    else {
      return nil
    }
    guard !isLater(place, from: reset.range.lowerBound, note), !isTopic(place, note) else { return nil }
    return EventSlip(
      range: place,
      message: Bilingual(
        ko: "RST에는 아무것도 답하지 않고, 연결은 곧바로 없어집니다(듣고 있던 쪽은 LISTEN으로).",
        en: "A RST is not answered; the connection is gone at once (a listener goes back to LISTEN)."),
      expected: Bilingual(ko: "RST → —, CLOSED", en: "RST → —, CLOSED"), reference: "RFC 9293 3.5.3, 3.10.7.4"
    )
  }

  /// `FIN은 …`: below a question on both, what is told is told of the other.
  private func isTopic(_ place: Range<Int>, _ note: CheckedNote) -> Bool {
    guard parts.contains(where: { $0.part == .consequence && $0.range.lowerBound == place.lowerBound }) else {
      return false
    }
    let values = ValueReader(text: note.text, end: note.text.count)
    return (["은 ", "는 ", "이 ", "가 ", " is ", " closes ", ":"] as [StaticString]).contains {
      values.starts(place.upperBound, $0)
    }
  }

  /// `RST seq=20001 → ACK …`: beside the number that is awaited a challenge follows.
  private func isNumbered(_ reset: Range<Int>, _ note: CheckedNote) -> Bool {
    let line = note.reading.range(of: note.reading.document.line(at: reset.lowerBound))
    let behind = reset.upperBound..<min(line.upperBound, reset.upperBound + 16)
    return EventUnit.numbers.stands(in: note.text, behind)
  }

  private static let numbers = TellingWords("seq", "(", "순서 번호", "번호")

  /// States that only a FIN leads to.
  private static let orderly: [ConnectionState] = [
    .finWait1, .finWait2, .closeWait, .closing, .lastAck, .timeWait,
  ]
}
