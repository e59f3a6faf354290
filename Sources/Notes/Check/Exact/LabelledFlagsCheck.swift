import Questions
import TCP

/// Packets that are counted, each over a label with its flags: `Packet 2:` … `Flags: FIN-ACK`. Where all but one of
/// three are those of an opening, the one is not.
enum LabelledFlagsCheck: NoteCheck {
  private struct Packet {
    var ordinal: Int
    var flags: Flags
    var range: Range<Int>
    var line: Int
  }

  /// From a packet's title down to its label, and from one packet to the next.
  private static let reach = 8

  static func check(_ note: inout CheckedNote) {
    guard note.lines.ofFlags.count >= 3 else { return }
    var run: [Packet] = []
    for line in note.lines.ofFlags where !note.isCode(line) {
      guard let packet = packet(line, note) else { continue }
      if packet.ordinal == 1 {
        run = [packet]
      } else if let last = run.last, packet.ordinal == last.ordinal + 1, packet.line - last.line <= 2 * reach
      {
        run.append(packet)
      } else {
        run = []
      }
      if run.count == 3 { judge(run, &note) }
    }
  }

  private static func packet(_ line: Int, _ note: CheckedNote) -> Packet? {
    let range = note.reading.range(of: line)
    let mentions = note.reading.mentions(in: line).filter { $0.kind == .flag }
    guard range.count <= 40, let label = SceneReader.labels.first(in: note.text, range),
      label.lowerBound - TermLine.skipMarker(note.text, range) <= 4,
      let flags = SceneReader.row(of: mentions[...], note) ?? hyphened(mentions, note),
      // `SYN Flag: 1`, `ACK Flag: 1`: a label for each flag.
      let first = mentions.first, let last = mentions.last, Int(first.start) >= label.upperBound
    else { return nil }
    for above in stride(from: line - 1, through: max(0, line - reach), by: -1) {
      if let ordinal = ordinal(above, note) {
        return Packet(ordinal: ordinal, flags: flags, range: Int(first.start)..<Int(last.end), line: line)
      }
      if SceneReader.labels.stands(in: note.text, note.reading.range(of: above)) { return nil }
    }
    return nil
  }

  /// `SYN-ACK`
  private static func hyphened(_ mentions: [Mention], _ note: CheckedNote) -> Flags? {
    guard mentions.count == 2, mentions[1].start - mentions[0].end == 1,
      note.text[Int(mentions[0].end)] == UInt8(ascii: "-")
    else { return nil }
    return Flags(rawValue: mentions[0].value | mentions[1].value)
  }

  /// `Packet 2:`, `Segment 2`
  private static func ordinal(_ line: Int, _ note: CheckedNote) -> Int? {
    let range = note.reading.range(of: line)
    guard range.count <= 60, let word = titles.first(in: note.text, range),
      word.lowerBound - range.lowerBound <= 60
    else { return nil }
    var at = word.upperBound
    while at < range.upperBound, note.text[at].isOne(of: " #") { at += 1 }
    guard at < range.upperBound, (UInt8(ascii: "1")...UInt8(ascii: "9")).contains(note.text[at]),
      at + 1 >= range.upperBound || !note.text[at + 1].isLetterOrDigit
    else { return nil }
    return Int(note.text[at] & 15)
  }

  private static let titles = TellingWords("packet", "segment", "step", "frame", "패킷", "세그먼트", "단계")
  private static let opening: [Flags] = [.syn, [.syn, .ack], .ack]

  private static func judge(_ run: [Packet], _ note: inout CheckedNote) {
    let slips = run.indices.filter { run[$0].flags != opening[$0] }
    let first = max(0, run[0].line - 2 * reach)
    // A SYN+ACK in the middle leaves no doubt, though neither beside it is right.
    guard slips.count == 1 || slips.count == 2 && run[1].flags == opening[1],
      (first...run[2].line).contains(where: { setups.stands(in: note.text, note.reading.range(of: $0)) })
    else { return }
    for slip in slips where note.isOrdinary(run[slip].line) && !note.isReported(run[slip].range) {
      let right = opening[slip].description
      note.report(
        "handshake-flags", at: run[slip].range,
        Bilingual(
          ko: "\(slip + 1)번째 세그먼트는 \(run[slip].flags.description.with(.subject)) 아니라 \(right)입니다.",
          en: "Segment \(slip + 1) is \(right), not \(run[slip].flags.description)."),
        expected: Bilingual(ko: right, en: right), reference: "RFC 9293 3.5")
    }
  }

  private static let setups = TellingWords(
    "setup", "set up", "establish", "handshake", "핸드셰이크", "핸드쉐이크", "연결 설정", "연결 수립", "연결을 맺", "握手")
}
