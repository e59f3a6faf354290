import Questions
import TCP

/// Lines that are little more than a route, `Server > Client : SYN+ACK` or `[Step 3]: A → ACK → B`, held against
/// each other: who sends which segment of an opening or a close.
enum RouteCheck: NoteCheck {
  private struct Route {
    var line: Int
    var section: Int
    var from: UInt8
    var flags: Flags
    var range: Range<Int>
  }

  static func check(_ note: inout CheckedNote) {
    guard note.reading.kinds.contains(.flag) else { return }
    var run: [Route] = []
    for line in note.lines.ofFlags {
      guard !note.isCode(line), let route = route(line, &note) else { continue }
      if let last = run.last, line - last.line > 30 || isFarther(route, last, note) {
        judge(run, &note)
        run = []
      }
      if route.flags == .syn || run.isEmpty && route.flags.contains(.fin) {
        judge(run, &note)
        run = []
      }
      run.append(route)
    }
    judge(run, &note)
  }

  /// Another list or another heading of the same rank: a new story.
  private static func isFarther(_ route: Route, _ last: Route, _ note: CheckedNote) -> Bool {
    guard route.section != last.section else { return false }
    let isHeading =
      note.reading.block(of: route.line).kind == .heading
      && note.reading.block(of: last.line).kind == .heading
    return !isHeading
  }

  /// A sender, a receiver and flags, with few other words.
  private static func route(_ line: Int, _ note: inout CheckedNote) -> Route? {
    let range = note.reading.range(of: line)
    guard range.count < 120 else { return nil }
    let sense = note.reading.sense(of: line)
    guard sense.sendings.count == 1, let sending = sense.sendings.first, let from = sending.from,
      let to = sending.to, other(from) == to, sense.received.isEmpty, !sense.isQuestion,
      sense.flagsSeen == sending.flags, sense.actors.count == 2,
      sense.actors[0].party != sense.actors[1].party,
      !note.reading.kinds(in: line).contains(Mention.Kinds(.verb)), !isBothWays(range, note),
      isSigned(sense.actors, line, note),
      let flag = note.reading.mentions(in: line).first(where: { $0.kind == .flag })
    else { return nil }
    return Route(
      line: line, section: note.sectionNumber(of: line), from: from, flags: sending.flags,
      range: Int(flag.start)..<Int(flag.end))
  }

  /// `클라이언트 ←─ SYN-ACK ─→ 서버`: it has a head at either end.
  private static func isBothWays(_ range: Range<Int>, _ note: CheckedNote) -> Bool {
    toLeft.stands(in: note.text, range) && toRight.stands(in: note.text, range)
  }

  private static let toLeft = TellingWords("←", "<-", "◀", "◄", "<=")
  private static let toRight = TellingWords("→", "->", "▶", "►", "=>")

  /// An arrow, or nothing but signs, stands between the two; little stands elsewhere.
  private static func isSigned(_ actors: [Actor], _ line: Int, _ note: CheckedNote) -> Bool {
    let range = note.reading.range(of: line)
    var letters = 0
    for at in range where note.text[at].isLetterOrDigit || note.text[at] >= 0xe3 { letters += 1 }
    for actor in actors { letters -= actor.end - actor.start }
    for mention in note.reading.mentions(in: line) where mention.kind != .party {
      letters -= Int(mention.end - mention.start)
    }
    let gap = actors[0].end..<max(actors[0].end, actors[1].start)
    return letters <= 36 && gap.contains { note.text[$0] == UInt8(ascii: ">") || note.text[$0] == 0xe2 }
  }

  private static func other(_ party: UInt8) -> UInt8? {
    party < 4 || party == 6 || party == 7 ? party ^ 1 : nil
  }

  // MARK: Judging

  private static func judge(_ run: [Route], _ note: inout CheckedNote) {
    guard run.count >= 2, let first = run.first else { return }
    if first.flags == .syn { judgeOpening(run, &note) }
    if first.flags.contains(.fin), run.count >= 4 { judgeClose(Array(run.prefix(4)), &note) }
  }

  private static func judgeOpening(_ run: [Route], _ note: inout CheckedNote) {
    let right: [Flags] = [.syn, [.syn, .ack], .ack]
    let steps = Array(run.prefix(3))
    let opener = steps[0].from
    guard steps[1].flags == right[1] || steps.count == 3 && steps[2].flags == right[2] else { return }
    for (index, step) in steps.enumerated() where step.flags == right[index] {
      guard let sender = index == 1 ? other(opener) : opener, step.from != sender else { continue }
      // Two steps against the first: then it is the first that errs.
      if index == 1, steps.count == 3, steps[2].flags == right[2], steps[2].from != opener { continue }
      // A FIN between the two: that ACK confirms it.
      if index == 2, steps[1].flags.contains(.fin) { continue }
      return report(step, by: sender, &note)
    }
    guard steps.count == 3, steps[1].from != opener, steps[2].from == opener else { return }
    let wrong = steps.indices.filter { steps[$0].flags != right[$0] }
    guard wrong.count == 1, let index = wrong.first, strays.contains(steps[index].flags.rawValue),
      !(index == 1 && steps[1].flags == .syn), note.isOrdinary(steps[index].line)
    else { return }
    note.report(
      "handshake-order", at: steps[index].range,
      Bilingual(
        ko: "3-way handshake의 \(index + 1)번째 세그먼트는 \(right[index].description)입니다.",
        en: "Segment \(index + 1) of the three-way handshake is \(right[index].description)."),
      expected: Bilingual(ko: "SYN → SYN,ACK → ACK", en: "SYN → SYN,ACK → ACK"), reference: "RFC 9293 3.5")
  }

  /// What stands in for a step of the handshake only by mistake.
  private static let strays: Set<UInt8> = [
    Flags.fin.rawValue, Flags([.fin, .ack]).rawValue, Flags.syn.rawValue, Flags([.syn, .ack]).rawValue,
  ]

  private static func judgeClose(_ steps: [Route], _ note: inout CheckedNote) {
    let first = steps[0].from
    guard let second = other(first), steps[1].flags == .ack, steps[2].flags.contains(.fin),
      steps[3].flags == .ack
    else { return }
    let senders = [first, second, second, first]
    let wrong = steps.indices.filter { steps[$0].from != senders[$0] }
    guard wrong.count == 1, let index = wrong.first else { return }
    report(steps[index], by: senders[index], &note)
  }

  private static func report(_ route: Route, by sender: UInt8, _ note: inout CheckedNote) {
    guard note.isOrdinary(route.line) else { return }
    let who = Party(Vocabulary.parties[Int(sender)])
    let flags = route.flags.description
    note.report(
      "step-side", at: route.range,
      Bilingual(
        ko: "이 \(flags.with(.object)) 보내는 쪽은 \(who.shown(in: .korean))입니다.",
        en: "This \(flags) is sent by \(who.withArticle)."),
      expected: Bilingual(
        ko: "\(who.shown(in: .korean)) → \(flags)", en: "\(who.shown(in: .english)) → \(flags)"),
      reference: "RFC 9293 3.5")
  }
}
