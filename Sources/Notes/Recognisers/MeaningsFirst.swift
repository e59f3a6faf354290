import TCP

/// What a flag does, and then its name, item after item: `- 연결 요청: SYN`, `- Close the connection: FIN`.
enum MeaningsFirst: Recogniser {
  static let shape = "- 연결 요청: SYN ⏎ - 연결 종료: FIN"
  static let needs: Mention.Kinds = .flag

  static func read(_ reading: inout Reading) {
    var run: [(flag: Flag, line: Int)] = []
    var last: Int32 = -1
    for line in 0..<reading.lineCount where reading.kinds(in: line).contains(.flag) {
      guard let flag = flag(named: line, reading) else { continue }
      let block = reading.document.lines[line].block
      if block != last + 1 {
        write(run, &reading)
        run = []
      }
      last = block
      run.append((flag, line))
    }
    write(run, &reading)
  }

  /// One alone may say what is used somewhere.
  private static func write(_ run: [(flag: Flag, line: Int)], _ reading: inout Reading) {
    guard run.count >= 2, Set(run.map(\.flag)).count == run.count else { return }
    for (flag, line) in run {
      let name = reading.mentions(in: line).first { $0.kind == .flag }
      guard let name, let colon = TermLine.separator(reading.text, reading.range(of: line)) else { continue }
      let meaning = reading.string(reading.range(of: line).lowerBound..<colon.lowerBound)
      reading.add(.flag(flag, letter: nil), at: Int(name.start), text: meaning)
      reading.claim(line)
    }
  }

  /// The flag that all behind the colon names, where the words before it say what that does.
  private static func flag(named line: Int, _ reading: Reading) -> Flag? {
    guard !reading.isClaimed(line), case let block = reading.block(of: line), block.kind == .item,
      block.lines.count == 1, case let range = reading.range(of: line), range.count <= 80
    else { return nil }
    let flags = reading.mentions(in: line).filter { $0.kind == .flag }
    guard flags.count == 1, let flag = Flag(rawValue: flags[0].value),
      let colon = TermLine.separator(reading.text, range), colon.upperBound <= Int(flags[0].start),
      reading.text[colon.upperBound..<Int(flags[0].start)].allSatisfy({ $0.isOne(of: " (*`") }),
      range.upperBound - Int(flags[0].end) <= 12,
      !reading.mentions(in: line).contains(where: { $0.kind == .party || $0.kind == .ordinal }),
      let words = deeds[flag], words.isIn(reading.text, range.lowerBound..<colon.lowerBound)
    else { return nil }
    return flag
  }

  private static let deeds: [Flag: WordSet] = [
    .syn: WordSet([
      "연결 요청", "연결 수립", "연결 설정", "연결 시작", "동기화", "synchroni", "open", "connection request",
      "request a connection", "start", "establish",
    ]),
    .fin: WordSet(["종료", "해제", "끊", "close", "closing", "finish", "terminat", "end of", "release"]),
    .rst: WordSet(["강제", "재설정", "초기화", "리셋", "거부", "중단", "reset", "abort", "refuse"]),
    .ack: WordSet(["확인", "응답", "승인", "acknowledg", "confirm"]),
    .psh: WordSet(["푸시", "즉시", "바로", "push", "immediate"]),
    .urg: WordSet(["긴급", "urgent"]),
    .ece: WordSet(["혼잡", "congestion"]),
    .cwr: WordSet(["혼잡", "congestion"]),
  ]
}
