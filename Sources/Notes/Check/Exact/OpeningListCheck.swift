import Questions
import TCP

/// The three segments of an opening named in a row somewhere in a line, in another order than theirs or with a FIN
/// among them: `(SYN, ACK, SYN-ACK)`, `SYN → FIN-ACK → ACK`.
///
/// Three names of which one is SYN+ACK are segments, not flags: only their order can be meant.
enum OpeningListCheck: NoteCheck {
  private struct Link {
    var flags: Flags
    var range: Range<Int>
  }

  private static let opening: [Flags] = [.syn, [.syn, .ack], .ack]

  static func check(_ note: inout CheckedNote) {
    guard note.reading.kinds.contains(.flag) else { return }
    for line in note.lines.ofSeveralFlags where !note.isCode(line) {
      let range = note.reading.range(of: line)
      for run in runs(in: line, note) where run.count == 3 {
        let flags = run.map(\.flags)
        guard flags != opening, isMeant(flags) || isHalved(flags) && namesOpening(line, run[0].range, note),
          let slip = flags.indices.first(where: { flags[$0] != opening[$0] })
        else { continue }
        let near =
          max(
            range.lowerBound, run[0].range.lowerBound - 60)..<min(
            range.upperBound, run[2].range.upperBound + 40)
        guard !kinds.stands(in: note.text, near), !note.isReported(run[slip].range), isHeld(line, &note),
          !note.isQuestion(range)
        else { continue }
        report(run[slip].range, &note)
      }
    }
  }

  /// All three in another order, or one of them with a FIN for its SYN.
  private static func isMeant(_ flags: [Flags]) -> Bool {
    Set(flags) == Set(opening) || flags == [.syn, [.fin, .ack], .ack] || flags == [.fin, [.syn, .ack], .ack]
      || flags == [.syn, [.syn, .ack], .fin] || flags == [.syn, [.syn, .ack], .syn]
  }

  /// `opens a connection with SYN, SYN, ACK`: no segment has both flags.
  private static func isHalved(_ flags: [Flags]) -> Bool {
    [[.syn, .syn, .ack], [.syn, .ack, .ack], [.syn, .ack, .syn]].contains(flags)
  }

  private static func namesOpening(_ line: Int, _ first: Range<Int>, _ note: CheckedNote) -> Bool {
    let range = note.reading.range(of: line)
    return openings.stands(in: note.text, max(range.lowerBound, first.lowerBound - 48)..<first.lowerBound)
      || openings.stands(in: note.text, first.upperBound..<min(range.upperBound, first.upperBound + 48))
  }

  private static let openings = TellingWords(
    "opens a connection", "opens the connection", "open a connection", "three-way handshake",
    "3-way handshake",
    "tcp handshake", "handshake is", "connection establishment", "연결을 연", "연결을 맺", "연결을 수립", "연결을 설정",
    "연결 수립은",
    "연결 수립:", "연결 설정은", "연결 설정:", "연결을 확립", "3-way", "핸드셰이크는", "핸드쉐이크는", "建立连接", "三次握手")

  private static func isHeld(_ line: Int, _ note: inout CheckedNote) -> Bool {
    note.isMeant(line) && !note.isSimultaneous(line) && !note.section(of: line).isAttack
  }

  /// What is only listed may stand in any order, and what goes wrong in another.
  private static let kinds = TellingWords(
    "such as", "e.g", "for example", "like ", "types", "kinds", "종류", "등 ", "등이", "등을", "등의", "같은", "역할",
    "각각",
    "flags", "플래그", " or ", "또는", "혹은", "이나", "if ", "attack", "공격", "scan", "스캔", "flood", "retrans", "재전송",
    "lost", "유실", "fast open", "tfo", "simult", "동시", "etc", "비교", "input", "options", "not ", "않", "아니",
    "cookie",
    "标志", "等")

  // MARK: Runs

  /// Segments parted by nothing but commas, or by nothing but arrows.
  private static func runs(in line: Int, _ note: CheckedNote) -> [[Link]] {
    var runs: [[Link]] = []
    var run: [Link] = []
    var sign: Bool?
    for mention in note.reading.mentions(in: line) where mention.kind == .flag {
      let range = Int(mention.start)..<Int(mention.end)
      let flags = Flags(rawValue: mention.value)
      guard let last = run.last, last.range.upperBound <= range.lowerBound else {
        run = [Link(flags: flags, range: range)]
        continue
      }
      let gap = last.range.upperBound..<range.lowerBound
      let joint = Squeezed(note.text, gap, without: " `*\"'[]")
      if gap.count <= 4, joint.isOne(of: ["+", "/", "-", "&", "_"]) {
        run[run.count - 1].flags.formUnion(flags)
        run[run.count - 1].range = last.range.lowerBound..<range.upperBound
        continue
      }
      let isComma = gap.count <= 8 && joint.isOne(of: commas)
      if isComma || gap.count <= 12 && joint.isOne(of: arrows),
        sign == nil || run.count == 1 || sign == isComma
      {
        sign = isComma
        run.append(Link(flags: flags, range: range))
      } else {
        runs.append(run)
        run = [Link(flags: flags, range: range)]
        sign = nil
      }
    }
    return runs + [run]
  }

  private static let commas: [StaticString] = [",", "、", "，", ",and", "and", "then", ",then"]
  private static let arrows: [StaticString] = [
    "→", "->", "-->", "=>", "⇒", "➡", "➡️", "➔", "➜", ">", "—>", "–>",
  ]

  private static func report(_ range: Range<Int>, _ note: inout CheckedNote) {
    note.report(
      "handshake-order", at: range,
      Bilingual(
        ko: "3-way handshake의 순서가 맞지 않습니다.", en: "The steps of the three-way handshake are out of order."),
      expected: Bilingual(ko: "SYN → SYN,ACK → ACK", en: "SYN → SYN,ACK → ACK"), reference: "RFC 9293 3.5")
  }
}
