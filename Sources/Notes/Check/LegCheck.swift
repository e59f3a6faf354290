import Questions
import TCP

/// Three segments that open a connection or four that close it, one a line, of which one cannot be: all but one of
/// them are those of RFC 9293, so it is clear what the row is meant to be.
enum LegCheck: NoteCheck {
  static func check(_ note: inout CheckedNote) {
    guard note.reading.kinds.contains(.flag) else { return }
    // The lines of the file on which a slip was found already, by another rule or here.
    var told: Set<Int> = []
    for finding in note.findings where orders.contains(finding.rule) { told.insert(finding.place.line) }
    for series in LegReader.read(&note) where series.legs.count >= 2 && !hasMiddleman(series) {
      guard series.legs.count >= 3 else {
        checkPartly(series, &told, &note)
        continue
      }
      checkOpening(series, &told, &note)
      checkStrangers(series, &told, &note)
      checkPartly(series, &told, &note)
      checkShuffled(series, &told, &note)
      checkClosing(series, &told, &note)
      checkShortClosing(series, &told, &note)
      checkSwapped(series, &told, &note)
      checkSides(series, &told, &note)
      LegSymbolCheck.check(series, &note)
    }
  }

  /// A translator of addresses, a proxy: a segment comes by more than once.
  private static func hasMiddleman(_ series: LegSeries) -> Bool {
    Set(series.legs.compactMap(\.from)).count > 2
  }

  /// The one place of which a condition holds.
  private static func only(_ places: Range<Int>, where isRight: (Int) -> Bool) -> Int? {
    var found: Int?
    for place in places where isRight(place) {
      if found != nil { return nil }
      found = place
    }
    return found
  }

  private static let orders: Set<String> = ["handshake-order", "handshake-flags", "close-order", "step-side"]

  static let opening: [Flags] = [.syn, [.syn, .ack], .ack]

  // MARK: Opening

  private static func checkOpening(_ series: LegSeries, _ told: inout Set<Int>, _ note: inout CheckedNote) {
    let legs = series.legs
    for start in 0...(legs.count - 3) {
      guard let slip = only(0..<3, where: { legs[start + $0].flags != opening[$0] }) else { continue }
      let row = Array(legs[start..<start + 3])
      guard let flags = row[slip].flags,
        isSlip(flags, at: slip, row, in: series, from: start, note),
        flags != [.syn, .ack] || standsAlone(row[slip], note),
        // `번호로 응답한다. 응답에는 ACK …`: it sends its own number, too.
        slip != 1 || flags != .ack || !tellsNumber(row[1].line, note) && !isGoneOnWith(row[1].line, note),
        isHeld(row, told, &note)
      else { continue }
      let right = opening[slip].description
      told.insert(fileLine(of: row[slip], note))
      note.report(
        "handshake-flags", at: row[slip].range,
        Bilingual(
          ko: "3-way handshake의 \(slip + 1)번째 세그먼트는 \(flags.description.with(.subject)) 아니라 \(right)입니다.",
          en: "Segment \(slip + 1) of the three-way handshake is \(right), not \(flags.description)."),
        expected: Bilingual(ko: right, en: right), reference: "RFC 9293 3.5")
    }
  }

  /// `… 서버가 확인 메시지를 보낸다. (ACK)`, and below it `동시에 서버도 연결 요청을 보낸다.`: the SYN told apart.
  private static func isGoneOnWith(_ line: Int, _ note: CheckedNote) -> Bool {
    guard line + 1 < note.reading.lineCount else { return false }
    let below = note.reading.range(of: line + 1)
    return alongside.stands(in: note.text, below.lowerBound..<min(below.upperBound, below.lowerBound + 24))
  }

  private static let alongside = TellingWords(
    "동시에", "또한", "이와 함께", "at the same time", "also ", "together with")

  private static func tellsNumber(_ line: Int, _ note: CheckedNote) -> Bool {
    note.reading.block(of: line).kind != .code
      && note.reading.mentions(in: line).contains { $0.kind == .number && $0.value == 0 }
  }

  /// The line names no flags but those it sends.
  private static func standsAlone(_ leg: Leg, _ note: CheckedNote) -> Bool {
    note.reading.mentions(in: leg.line).allSatisfy {
      $0.kind != .flag || leg.range.contains(Int($0.start)) || $0.value == Flags.ack.rawValue
    } && note.raw(leg.range).utf8.count >= 6
  }

  /// All three segments of an opening, in another order than theirs, each from the side whose turn it is.
  private static func checkShuffled(_ series: LegSeries, _ told: inout Set<Int>, _ note: inout CheckedNote) {
    let legs = series.legs
    for start in 0...(legs.count - 3) {
      let row = Array(legs[start..<start + 3])
      guard row[0].flags == .syn, row[1].flags == .ack, row[2].flags == [.syn, .ack],
        alternate(row) ?? (row.allSatisfy(\.isTold) && isCounted(row, in: series)), isHeld(row, told, &note)
      else { continue }
      told.insert(fileLine(of: row[1], note))
      note.report(
        "handshake-order", at: row[1].range,
        Bilingual(
          ko: "3-way handshake의 순서가 맞지 않습니다.", en: "The steps of the three-way handshake are out of order."),
        expected: Bilingual(ko: "SYN → SYN,ACK → ACK", en: "SYN → SYN,ACK → ACK"), reference: "RFC 9293 3.5")
    }
  }

  /// `1.`, `2.`, `3.`, or nothing else in the list, the table, the fence.
  private static func isCounted(_ row: [Leg], in series: LegSeries) -> Bool {
    if row.enumerated().allSatisfy({ $0.element.ordinal == $0.offset + 1 }) { return true }
    guard series.legs.count == row.count, series.shape != .prose,
      row.contains(where: { $0.from != nil || $0.isTold })
    else { return false }
    return series.shape != .list || series.itemCount == row.count
  }

  private static func isSlip(
    _ flags: Flags, at slip: Int, _ row: [Leg], in series: LegSeries, from start: Int, _ note: CheckedNote
  ) -> Bool {
    let isCounted = isCounted(row, in: series)
    switch slip {
    case 0:
      // What came before may belong to something else.
      return start == 0 && [.ack, .fin, [.fin, .ack], .rst, .psh, .urg, [.syn, .ack]].contains(flags)
        && (isCounted || alternate(row) == true)
    case 1:
      guard [.syn, .ack, .fin, [.fin, .ack], [.syn, .fin], .psh, .urg].contains(flags) else { return false }
      return alternate(row) ?? isCounted
    default:
      if flags == .rst { return isEstablished(behind: row[2].line, note) && (alternate(row) ?? isCounted) }
      guard [.syn, .fin, [.fin, .ack], [.syn, .fin], [.syn, .ack]].contains(flags) else { return false }
      // Another handshake may begin there.
      if start + 3 < series.legs.count, let next = series.legs[start + 3].flags, next.contains(.ack),
        flags == .syn, next.contains(.syn)
      {
        return false
      }
      return alternate(row) ?? isCounted
    }
  }

  /// Whether the senders take turns, where all are told.
  private static func alternate(_ row: [Leg]) -> Bool? {
    guard let a = row[0].from, let b = row[1].from, let c = row[2].from else { return nil }
    return a == c && a != b
  }

  // MARK: What belongs to neither

  /// `1. FIN`, `2. SYN`, `3. FIN`, `4. RST` under the title of a close: what is never sent there, though several are.
  private static func checkStrangers(
    _ series: LegSeries, _ told: inout Set<Int>, _ note: inout CheckedNote
  ) {
    let legs = series.legs
    guard legs.count == 3 || legs.count == 4, isCounted(legs, in: series) else { return }
    let isClose = legs.count == 4
    guard legs.allSatisfy({ isOf(isClose ? .close : .open, $0.line, note) }),
      legs.contains(where: { $0.flags?.contains(isClose ? .fin : .syn) ?? false })
    else { return }
    let right = isClose ? [Flags.fin, .ack, .fin, .ack] : opening
    let strange: Flags = isClose ? [.syn, .rst] : [.fin, .rst]
    let slips = legs.indices.filter { legs[$0].flags != right[$0] }
    guard slips.count == 2,
      slips.allSatisfy({ legs[$0].flags.map { !$0.isDisjoint(with: strange) } ?? false }),
      isHeld(legs, told, &note)
    else { return }
    for slip in slips {
      let name = right[slip].description
      told.insert(fileLine(of: legs[slip], note))
      note.report(
        isClose ? "close-order" : "handshake-flags", at: legs[slip].range,
        Bilingual(
          ko: "\(slip + 1)번째 세그먼트는 \(name)입니다.", en: "Segment \(slip + 1) is \(name)."),
        expected: Bilingual(ko: name, en: name), reference: isClose ? "RFC 9293 3.6" : "RFC 9293 3.5")
    }
  }

  /// Three steps that open or four that close, of which not all could be read: one of the others is what never comes
  /// there.
  private static func checkPartly(_ series: LegSeries, _ told: inout Set<Int>, _ note: inout CheckedNote) {
    guard series.shape == .list, series.itemCount == 3 || series.itemCount == 4 else { return }
    let isClose = series.itemCount == 4
    let right = isClose ? [Flags.fin, .ack, .fin, .ack] : opening
    let strange: Flags = isClose ? [.syn, .rst] : .fin
    var hits = 0
    var slips: [(leg: Leg, place: Int)] = []
    for leg in series.legs {
      guard let flags = leg.flags, let ordinal = leg.ordinal, right.indices.contains(ordinal - 1) else {
        continue
      }
      if flags == right[ordinal - 1] { hits += 1 } else { slips.append((leg, ordinal - 1)) }
    }
    guard slips.count == 1, let slip = slips.first, hits >= (isClose ? 2 : 1),
      let flags = slip.leg.flags, !flags.isDisjoint(with: strange), slip.leg.isTold || slip.leg.from != nil,
      // A FIN alone may be the end of a connection told in three steps.
      isClose || slip.place < 2 && flags == [.fin, .ack],
      series.legs.contains(where: { $0.flags?.contains(isClose ? .fin : .syn) ?? false }),
      !resets.stands(in: note.text, note.reading.range(of: slip.leg.line)), isHeld([slip.leg], told, &note)
    else { return }
    let name = right[slip.place].description
    told.insert(fileLine(of: slip.leg, note))
    note.report(
      isClose ? "close-order" : "handshake-flags", at: slip.leg.range,
      Bilingual(
        ko: "\(slip.place + 1)번째 세그먼트는 \(flags.description.with(.subject)) 아니라 \(name)입니다.",
        en: "Segment \(slip.place + 1) is \(name), not \(flags.description)."),
      expected: Bilingual(ko: name, en: name), reference: isClose ? "RFC 9293 3.6" : "RFC 9293 3.5")
  }

  private static let resets = TellingWords(
    "강제", "비정상", "즉시", "abort", "abrupt", "immediate", "force", "unread")

  private static func isOf(_ phase: Mention.PhaseWord, _ line: Int, _ note: CheckedNote) -> Bool {
    let section = note.section(of: line)
    if let known = section.phase { return known == phase }
    return phase == .close && !section.title.isEmpty && closings.stands(in: note.text, section.title)
  }

  private static let closings = TellingWords("closing", "terminat", "종료", "해제")

  // MARK: Closing

  enum Part { case fin, ack, syn, rst, other, none }

  static func part(_ leg: Leg) -> Part {
    guard let flags = leg.flags else { return .none }
    if flags.contains(.syn) { return flags.isSubset(of: [.syn, .ack, .fin]) ? .syn : .other }
    if flags.contains(.rst) { return .rst }
    if flags == .fin || flags == [.fin, .ack] { return .fin }
    return flags == .ack ? .ack : .other
  }

  static let closing: [Part] = [.fin, .ack, .fin, .ack]

  private static func checkClosing(_ series: LegSeries, _ told: inout Set<Int>, _ note: inout CheckedNote) {
    let legs = series.legs
    guard legs.count >= 4 else { return }
    for start in 0...(legs.count - 4) {
      guard let slip = only(0..<4, where: { part(legs[start + $0]) != closing[$0] }) else { continue }
      let row = Array(legs[start..<start + 4])
      guard let flags = row[slip].flags,
        isSlip(part(row[slip]), at: slip, row, in: series, from: start, note), isHeld(row, told, &note)
      else { continue }
      let right = closing[slip] == .fin ? "FIN" : "ACK"
      told.insert(fileLine(of: row[slip], note))
      note.report(
        "close-order", at: row[slip].range,
        Bilingual(
          ko: "연결 종료의 \(slip + 1)번째 세그먼트는 \(right)입니다. \(flags.description.with(.subject)) 아닙니다.",
          en: "Segment \(slip + 1) of the close is \(right), not \(flags.description)."),
        expected: Bilingual(ko: "FIN → ACK → FIN → ACK", en: "FIN → ACK → FIN → ACK"),
        reference: "RFC 9293 3.6")
    }
  }

  /// FIN, ACK, and then the last ACK before the FIN it answers.
  private static func checkSwapped(_ series: LegSeries, _ told: inout Set<Int>, _ note: inout CheckedNote) {
    let legs = series.legs
    guard legs.count == 4, legs.map(part) == [.fin, .ack, .ack, .fin], let one = legs[0].from,
      let other = legs[1].from,
      one != other, legs[2].from == one, legs[3].from == other, legs[0].flags == .fin, legs[3].flags == .fin,
      isHeld(legs, told, &note)
    else { return }
    told.insert(fileLine(of: legs[2], note))
    note.report(
      "close-order", at: legs[2].range,
      Bilingual(
        ko: "마지막 ACK는 상대의 FIN이 온 다음에 보냅니다.",
        en: "The last ACK answers the other side's FIN: it comes after it."),
      expected: Bilingual(ko: "FIN → ACK → FIN → ACK", en: "FIN → ACK → FIN → ACK"), reference: "RFC 9293 3.6"
    )
  }

  /// FIN, FIN+ACK and something else than an ACK: the close in three.
  private static func checkShortClosing(
    _ series: LegSeries, _ told: inout Set<Int>, _ note: inout CheckedNote
  ) {
    let legs = series.legs
    for start in 0...(legs.count - 3) {
      guard part(legs[start]) == .fin, legs[start + 1].flags == [.fin, .ack],
        legs[start + 2].flags == .syn, start + 3 == legs.count
      else { continue }
      let row = Array(legs[start..<start + 3])
      guard alternate(row) ?? isCounted(row, in: series),
        isHeld(row, told, &note)
      else { continue }
      told.insert(fileLine(of: row[2], note))
      note.report(
        "close-order", at: row[2].range,
        Bilingual(
          ko: "마지막 세그먼트는 SYN이 아니라 ACK입니다.", en: "The last segment of the close is an ACK, not a SYN."),
        expected: Bilingual(ko: "FIN → FIN,ACK → ACK", en: "FIN → FIN,ACK → ACK"), reference: "RFC 9293 3.6")
    }
  }

  private static func isSlip(
    _ part: Part, at slip: Int, _ row: [Leg], in series: LegSeries, from start: Int, _ note: CheckedNote
  ) -> Bool {
    let isCounted = isCounted(row, in: series)
    let turns = turns(row)
    switch (slip, part) {
    case (0, .syn) where series.shape == .fence && start > 0:
      // A SYN,ACK nobody asked for, in front of the rest of a close.
      return turns == true && series.legs[start - 1].flags != .syn
    case (0, .syn), (0, .rst):
      return turns != false && isCounted && row[0].flags != [.syn, .ack]
        && (turns == true || note.section(of: row[0].line).phase == .close)
    case (0, .ack): return turns != false && isCounted && note.section(of: row[0].line).phase == .close
    case (1, .syn), (1, .rst), (2, .syn), (2, .rst): return turns ?? isCounted
    case (1, .fin):
      if turns == true, series.shape == .fence, Self.part(row[2]) == .fin { return true }
      return row[1].flags == .fin && (turns == true && series.shape == .fence || turns != false && isCounted)
    // Where its FIN comes later, what stands here acknowledges or carries data.
    case (2, .ack):
      return turns == true && isCounted
        && !series.legs.dropFirst(start + 4).contains { $0.flags?.contains(.fin) ?? false }
    case (3, .syn): return turns ?? isCounted
    case (3, .fin): return row[3].flags == .fin && (turns ?? isCounted)
    default: return false
    }
  }

  /// One side, the other twice, the one again; nil where not all are told.
  private static func turns(_ row: [Leg]) -> Bool? {
    guard let a = row[0].from, let b = row[1].from, let c = row[2].from, let d = row[3].from else {
      return nil
    }
    return a == d && b == c && a != b
  }

  /// Nothing unusual is told, and no slip was found in it.
  static func isHeld(_ row: [Leg], _ told: Set<Int>, _ note: inout CheckedNote) -> Bool {
    for leg in row where told.contains(fileLine(of: leg, note)) || !note.isOrdinary(leg.line) { return false }
    return true
  }

  static func fileLine(of leg: Leg, _ note: CheckedNote) -> Int {
    note.places.place(of: note.reading.document.sourceOffset(of: leg.range.lowerBound), in: note.source).line
  }
}
