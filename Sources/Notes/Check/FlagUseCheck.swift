import Questions
import TCP

/// What a flag is for, told of a whole opening or close: `4-way handshake에서는 SYN과 ACK를 주고받는다`,
/// `FIN+ACK (Synchronize-Acknowledgement)`, `ISN을 담아 FIN을 보낸다`.
enum FlagUseCheck: NoteCheck {
  static func check(_ note: inout CheckedNote) {
    for line in note.lines.ofFlags where !note.isFenced(line) {
      checkGloss(line, &note)
      for sentence in note.sentences(of: line) where sentence.count < 260 {
        checkUse(sentence, line, &note)
        checkNumber(sentence, line, &note)
      }
    }
  }

  private static func flags(in range: Range<Int>, _ line: Int, _ note: CheckedNote) -> [Mention] {
    note.reading.mentions(in: line).filter { $0.kind == .flag && range.contains(Int($0.start)) }
  }

  private static let doubts = TellingWords(
    "않", "아니", "대신", "공격", "스캔", "또는", "not ", "n't", "instead", "attack", "scan", " or ", "?", "unlike",
    "달리", "flood")

  // MARK: In brackets

  /// The name behind a flag is another flag's.
  private static func checkGloss(_ line: Int, _ note: inout CheckedNote) {
    let range = note.reading.range(of: line)
    let flags = flags(in: range, line, note)
    for (index, flag) in flags.enumerated() {
      let open = Int(flag.end)..<min(range.upperBound, Int(flag.end) + 3)
      guard let bracket = note.text[open].firstIndex(of: UInt8(ascii: "(")),
        blanks.fills(Int(flag.end)..<bracket, of: note.text),
        let name = names.first(where: {
          $0.words.first(in: note.text, bracket + 1..<min(range.upperBound, bracket + 24))?.lowerBound
            == bracket + 1
        })
      else { continue }
      var all = Flags(rawValue: flag.value)
      if index > 0, joints.fills(Int(flags[index - 1].end)..<Int(flag.start), of: note.text) {
        all.formUnion(Flags(rawValue: flags[index - 1].value))
      }
      let own = all.intersection([.syn, .fin, .rst])
      guard !own.isEmpty, own.isDisjoint(with: name.flag), note.isOrdinary(line), !isTold(line, note)
      else { continue }
      return report(Int(flag.start)..<Int(flag.end), name.flag, "flag-name", &note)
    }
  }

  private static let blanks = Filler("`")
  private static let names: [(words: TellingWords, flag: Flags)] = [
    (TellingWords("synchron"), .syn), (TellingWords("finish"), .fin), (TellingWords("reset"), .rst),
  ]

  private static func isTold(_ line: Int, _ note: CheckedNote) -> Bool {
    !note.findings(on: line).isEmpty
  }

  // MARK: What makes up an opening or a close

  private static func checkUse(_ sentence: Range<Int>, _ line: Int, _ note: inout CheckedNote) {
    let isOpening = openings.stands(in: note.text, sentence)
    guard isOpening != closings.stands(in: note.text, sentence), !doubts.stands(in: note.text, sentence)
    else { return }
    let flags = flags(in: sentence, line, note)
    let own: [Flags] = isOpening ? [.ack, .syn] : [.ack, .fin]
    let strange: Flags = isOpening ? [.fin, .rst] : [.syn, .rst]
    guard flags.count == 2,
      let stray = flags.first(where: { Flags(rawValue: $0.value).isSubset(of: strange) }),
      flags.contains(where: { own.contains(Flags(rawValue: $0.value)) }),
      joints.fills(Int(flags[0].end)..<Int(flags[1].start), of: note.text),
      uses.stands(in: note.text, max(sentence.lowerBound, Int(flags[0].start) - 24)..<Int(flags[0].start))
        || used.stands(in: note.text, Int(flags[1].end)..<min(sentence.upperBound, Int(flags[1].end) + 36)),
      note.isOrdinary(line), !isTold(line, note)
    else { return }
    report(
      Int(stray.start)..<Int(stray.end), isOpening ? .syn : .fin,
      isOpening ? "handshake-flags" : "close-order", &note)
  }

  private static let joints = Filler("과 와 및 랑 and & , / + 플래그 비트 flag flags bit bits ` the")
  private static let openings = TellingWords(
    "3-way", "three-way", "3 way", "3way", "연결을 수립", "연결 수립", "연결을 설정", "연결 설정", "establish", "三次握手")
  private static let closings = TellingWords(
    "4-way", "four-way", "4 way", "4way", "연결을 해제", "연결 해제", "연결을 종료", "연결 종료", "terminat", "四次挥手")
  private static let used = TellingWords(
    "사용", "이용", "주고받", "주고 받", "교환", "쓴다", "쓰인", "쓰이", "are used", "are exchanged")
  private static let uses = TellingWords(
    "using ", "uses ", "use ", "exchanging ", "exchange ", "exchanges ", "involving ", "involves ",
    "consisting of ",
    "consists of ", "made of ")

  // MARK: The first number

  /// An initial sequence number goes with the SYN.
  private static func checkNumber(_ sentence: Range<Int>, _ line: Int, _ note: inout CheckedNote) {
    guard let number = numbers.first(in: note.text, sentence),
      !later.stands(in: note.text, number.upperBound..<min(sentence.upperBound, number.upperBound + 12)),
      !doubts.stands(in: note.text, sentence), note.section(of: line).phase != .close
    else { return }
    let flags = flags(in: sentence, line, note)
    guard let fin = flags.first(where: { Flags(rawValue: $0.value) == .fin }),
      // `Without the ISNs the request starts at 1, and the FIN is 1401.`
      max(number.lowerBound, Int(fin.start)) - min(number.upperBound, Int(fin.end)) <= 60,
      !flags.contains(where: { Flags(rawValue: $0.value).contains(.syn) }),
      note.deeds(in: sentence, line: line).contains(where: { $0.flags.contains(.fin) && $0.kind != .awaited }
      ),
      note.isOrdinary(line), !isTold(line, note)
    else { return }
    report(Int(fin.start)..<Int(fin.end), .syn, "handshake-flags", &note)
  }

  private static let numbers = TellingWords("ISN", "초기 순서 번호", "초기 시퀀스 번호", "initial sequence number")
  private static let later = TellingWords("부터", "에서", " +", "+", "from")

  private static func report(_ range: Range<Int>, _ right: Flags, _ rule: String, _ note: inout CheckedNote) {
    let name = right.description
    note.report(
      rule, at: range,
      Bilingual(
        ko: "여기에 맞는 플래그는 \(name)입니다.", en: "The flag that is meant here is \(name)."),
      expected: Bilingual(ko: name, en: name), reference: "RFC 9293 3.1, 3.5, 3.6")
  }
}
