import Questions
import TCP

extension EventUnit {
  /// A state that is entered, told with nothing but what comes or is sent: from none of the states it leads there.
  func entrySlip(_ reading: EventReading, _ note: CheckedNote) -> EventSlip? {
    guard !reading.isDoubtful, !isOfAttack(note), reading.entered.count == 1,
      let told = reading.entered.first, isOfOne(note)
    else { return nil }
    if reading.received.isEmpty, reading.calls.isEmpty, reading.sent.isEmpty {
      return awaitedSlip(told, reading, note)
    }
    guard reading.states.isEmpty, title == nil, reading.calls.isEmpty,
      let (leads, place) = leads(reading, note),
      !leads.isEmpty,
      !leads.contains(told.value), place.lowerBound < told.range.lowerBound || isFollowed(told.range, note),
      !isLater(told.range, from: place.lowerBound, note)
    else { return nil }
    return slip(at: told.range, leads)
  }

  /// Where what comes, or what is sent with nothing coming before it, may lead.
  private func leads(_ reading: EventReading, _ note: CheckedNote) -> (Set<ConnectionState>, Range<Int>)? {
    if reading.received.count == 1, reading.sent.count <= 1, let came = reading.received.first, came.isPlain {
      // With a FIN of its own that goes out there is more than one event.
      if reading.sent.contains(where: { $0.value.contains(.fin) }) { return nil }
      let flags = came.value.intersection([.syn, .ack, .fin, .rst])
      if flags == .ack, reading.acknowledgesFin {
        return (acknowledged(note), came.range)
      }
      if flags == .fin, let isFirst = isFirst(came.range, note) {
        return (isFirst ? [.closeWait] : [.timeWait], came.range)
      }
      guard flags.contains(.fin) || flags.contains(.syn) else { return nil }
      // `서버의 SYN에 ACK로 답하고`: it was the SYN of a SYN,ACK.
      if flags == .syn, reading.sent.contains(where: { $0.value == .ack }) { return nil }
      return (ArrivalTable.leads(.segment(flags, acknowledgesAll: false)), came.range)
    }
    if reading.received.isEmpty, reading.sent.count == 1, let sent = reading.sent.first,
      sent.value == .fin, let isFirst = isFirst(sent.range, note), !stands(EventWords.persons, in: note)
    {
      return (isFirst ? [.finWait1] : [.lastAck], sent.range)
    }
    guard reading.received.isEmpty, reading.sent.count == 1, let sent = reading.sent.first, sent.isPlain,
      !stands(EventWords.identities, in: note),
      sent.value.contains(.fin) || sent.value.contains(.syn),
      let told = reading.entered.first, !isAnswered(between: sent.range, and: told.range, note)
    else { return nil }
    return (ArrivalTable.leads(bySending: sent.value), sent.range)
  }

  /// `SYN+ACK를 보내고, 그걸 받으면 …`: something comes in between, whatever it is called.
  private func isAnswered(
    between sent: Range<Int>, and entered: Range<Int>, _ note: CheckedNote
  ) -> Bool {
    guard sent.upperBound < entered.lowerBound else { return false }
    var at = sent.upperBound
    while let verb = EventUnit.receipts.first(in: note.text, at..<entered.lowerBound) {
      at = verb.upperBound
      let telling = verb.lowerBound..<min(entered.lowerBound, at + 12)
      if note.text[verb.lowerBound] < 0x80 || EventWords.conditions.stands(in: note.text, telling) {
        return true
      }
    }
    return false
  }

  private static let receipts = TellingWords(
    "받", "수신", "도착", "오면", "온 ", "왔", "receives", "received", "receiving", " gets", "arrives", "comes")

  /// What the ACK of one's FIN leads to, for whoever is told to get it.
  private func acknowledged(_ note: CheckedNote) -> Set<ConnectionState> {
    for piece in parts {
      for mention in note.reading.mentions(in: piece.line)
      where mention.kind == .party && piece.range.contains(Int(mention.start)) {
        if mention.value == 2 { return [.finWait2] }
        if mention.value == 3 { return [.closed] }
      }
    }
    return [.finWait2, .timeWait, .closed]
  }

  /// `the second FIN`, `첫 FIN`: of the two that a close has.
  private func isFirst(_ place: Range<Int>, _ note: CheckedNote) -> Bool? {
    let before = max(0, place.lowerBound - 18)..<place.lowerBound
    func stands(_ words: TellingWords) -> Bool {
      words.last(in: note.text, before).map { place.lowerBound - $0.upperBound <= 2 } ?? false
    }
    if stands(EventUnit.firsts) { return true }
    return stands(EventUnit.seconds) ? false : nil
  }

  private static let firsts = TellingWords("first ", "1st ", "첫 ", "첫번째 ", "첫 번째 ", "처음 ")
  private static let seconds = TellingWords("second ", "2nd ", "두번째 ", "두 번째 ", "둘째 ")

  /// `The FIN-WAIT-2 state follows after …`
  private func isFollowed(_ place: Range<Int>, _ note: CheckedNote) -> Bool {
    EventUnit.following.stands(in: note.text, place.upperBound..<min(note.text.count, place.upperBound + 24))
  }

  private static let following = TellingWords(
    "follows after", "follows when", " after ", " when ", " once ", " as soon as ", " upon ",
    " on receiving ",
    " on getting ", "follows on", "is entered on", "is entered upon", "is entered when",
    "is entered after")

  /// `LAST-ACK: … waits for the ACK. When that arrives …`
  private func awaitedSlip(
    _ told: EventReading.Told<ConnectionState>, _ reading: EventReading, _ note: CheckedNote
  ) -> EventSlip? {
    guard let title, reading.states.isEmpty, stands(EventWords.awaited, in: note) else { return nil }
    let next = ArrivalTable.successors(of: title)
    return next.contains(told.value) ? nil : slip(at: told.range, next.subtracting([title]))
  }

  private func slip(at place: Range<Int>, _ leads: Set<ConnectionState>) -> EventSlip {
    let names = ConnectionState.allCases.filter(leads.contains).map(\.name).joined(separator: " / ")
    return EventSlip(
      range: place,
      message: Bilingual(ko: "그 일은 \(names.with(.direction)) 이어집니다.", en: "That leads to \(names)."),
      expected: Bilingual(ko: names, en: names), reference: "RFC 9293 3.3.2, Figure 5")
  }
}
