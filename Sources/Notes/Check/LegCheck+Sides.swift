import Questions
import TCP

/// Who sends each segment of an opening or a close.
extension LegCheck {
  static func checkSides(_ series: LegSeries, _ told: inout Set<Int>, _ note: inout CheckedNote) {
    let legs = series.legs
    for start in 0...(legs.count - 3) {
      if (0..<3).allSatisfy({ legs[start + $0].flags == opening[$0] }) {
        judge(Array(legs[start..<start + 3]), [0, 1, 0], &told, &note)
      }
      if start + 4 <= legs.count, (0..<4).allSatisfy({ part(legs[start + $0]) == closing[$0] }) {
        judge(Array(legs[start..<start + 4]), [0, 1, 1, 0], &told, &note)
      }
    }
  }

  /// All senders but one are where they belong.
  private static func judge(
    _ row: [Leg], _ sides: [Int], _ told: inout Set<Int>, _ note: inout CheckedNote
  ) {
    let senders = row.map(\.from)
    guard senders.allSatisfy({ $0 != nil }), let one = senders.first else { return }
    if sides.count == 3, row.allSatisfy(\.isRoute), senders.allSatisfy({ $0 == one }),
      isHeld(row, told, &note)
    {
      // All from one side: the answer is the other's.
      return reportSide(row[1], at: 1, isOpening: true, &told, &note)
    }
    if sides.count == 4, senders[1] != one, senders[2] == one, senders[3] == senders[1],
      isHeld(row, told, &note)
    {
      // FIN, ACK, FIN, ACK by turns: one side would close twice, the other never.
      return reportSide(row[2], at: 2, isOpening: false, &told, &note)
    }
    guard let other = senders.first(where: { $0 != one }), senders.allSatisfy({ $0 == one || $0 == other })
    else { return }
    // Where all are in their places there is nothing to tell.
    if row.indices.allSatisfy({ senders[$0] == (sides[$0] == 0 ? one : other) }) { return }
    // Either of them may be the one who begins.
    let slips = [[one, other], [other, one]].map { order in
      row.indices.filter { senders[$0] != order[sides[$0]] }
    }
    guard let slip = slips.first(where: { $0.count == 1 })?.first, !slips.contains(where: \.isEmpty),
      slips.count(where: { $0.count == 1 }) == 1, isHeld(row, told, &note)
    else { return }
    reportSide(row[slip], at: slip, isOpening: sides.count == 3, &told, &note)
  }

  private static func reportSide(
    _ leg: Leg, at slip: Int, isOpening: Bool, _ told: inout Set<Int>, _ note: inout CheckedNote
  ) {
    told.insert(fileLine(of: leg, note))
    note.reportOtherSide(
      slip, leg.flags, at: leg.range, isOpening: isOpening,
      expected: isOpening ? sidesOfOpening : sidesOfClose)
  }

  static let sidesOfOpening = Bilingual(
    ko: "SYN과 마지막 ACK는 한쪽이, SYN,ACK는 다른 쪽이 보낸다.",
    en: "One side sends the SYN and the last ACK, the other the SYN,ACK.")
  static let sidesOfClose = Bilingual(
    ko: "양쪽이 FIN을 하나씩 보내고, FIN을 받은 쪽이 ACK를 보낸다.",
    en: "Each side sends one FIN, and whoever gets it sends its ACK.")
}
