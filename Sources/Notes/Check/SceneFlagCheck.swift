import Questions
import TCP

/// Flags told below the title of a step, `Flags: ACK` below SYN-ACK, `SYN flag = 1` below ACK, `FIN 비트를 1로 설정`
/// in an opening: what the step of that place carries is known.
enum SceneFlagCheck {
  static func check(_ scene: Scene, _ note: inout CheckedNote) {
    for step in scene.steps where step.flags != nil {
      for line in step.lines.dropFirst() where note.reading.kinds(in: line).contains(.flag) {
        if let range = slip(line, in: step, note) { report(range, step, line, &note) }
      }
    }
  }

  private static func must(_ step: SceneStep) -> Flags { Scene.flags(of: step.phase)[step.ordinal - 1] }

  /// What the step never carries.
  private static func never(_ step: SceneStep) -> Flags {
    if step.phase == .close { return [.syn, .rst] }
    return step.ordinal == 1 ? [.ack, .fin, .rst] : step.ordinal == 2 ? [.fin, .rst] : [.syn, .fin, .rst]
  }

  private static func slip(_ line: Int, in step: SceneStep, _ note: CheckedNote) -> Range<Int>? {
    let range = note.reading.range(of: line)
    let flags = note.reading.mentions(in: line).filter { $0.kind == .flag }
    guard range.count < 160, let first = flags.first, let last = flags.last,
      !apart.stands(in: note.text, range)
    else { return nil }
    if labels.first(in: note.text, range.lowerBound..<min(range.upperBound, Int(first.start))) != nil,
      let all = SceneReader.row(of: flags[...], note),
      // `플래그(ACK, SYN, FIN 등)`: which flags there are.
      !all.isSuperset(of: [.syn, .fin]),
      lead.fills(range.lowerBound..<Int(first.start), of: note.text)
    {
      let isWrong = !must(step).isSubset(of: all) || !all.isDisjoint(with: never(step))
      return isWrong ? Int(first.start)..<Int(last.end) : nil
    }
    for flag in flags {
      guard let isOn = bit(flag, range, note) else { continue }
      let own = Flags(rawValue: flag.value)
      if isOn ? !own.isDisjoint(with: never(step)) : !own.isDisjoint(with: must(step)) {
        return Int(flag.start)..<Int(flag.end)
      }
    }
    return nil
  }

  private static let labels = TellingWords("flags", "flag", "플래그", "フラグ", "标志")
  private static let lead = Filler("flags flag tcp 플래그 제어 フラグ 标志 标志位 位 │ set : = [ ( : ：")

  /// `SYN flag = 1`, `SYN 플래그: 1 (ON)`, `1로 설정된 SYN 비트`, `FINフラグ・ACKフラグをセット`
  private static func bit(_ flag: Mention, _ range: Range<Int>, _ note: CheckedNote) -> Bool? {
    let tail = Int(flag.end)..<min(range.upperBound, Int(flag.end) + 28)
    if let digit = note.text[tail].firstIndex(where: { $0.isDigit }),
      names.fills(tail.lowerBound..<digit, of: note.text),
      note.text[tail.lowerBound..<digit].contains(where: { $0.isOne(of: "=:") }),
      digit + 1 >= range.upperBound || !note.text[digit + 1].isLetterOrDigit,
      note.text[digit] == UInt8(ascii: "0") || note.text[digit] == UInt8(ascii: "1"),
      digit + 1 >= range.upperBound || note.text[min(digit + 2, range.upperBound - 1)] != UInt8(ascii: "+")
    {
      return isNumber(flag, digit, note) ? nil : note.text[digit] == UInt8(ascii: "1")
    }
    let head = max(range.lowerBound, Int(flag.start) - 16)..<Int(flag.start)
    if setBefore.stands(in: note.text, head) { return true }
    return setBehind.stands(in: note.text, tail.lowerBound..<min(range.upperBound, tail.lowerBound + 40))
      ? true : nil
  }

  /// `ack = 1`, `ACK: 1`: a number, unless it is told to be a flag.
  private static func isNumber(_ flag: Mention, _ digit: Int, _ note: CheckedNote) -> Bool {
    Flags(rawValue: flag.value) == .ack
      && !bits.stands(in: note.text, Int(flag.end)..<digit)
  }

  private static let names = Filler("flag bit 플래그 비트 フラグ ビット 标志位 标志 : = 는 은 가 이 is set to")
  private static let bits = TellingWords("flag", "bit", "플래그", "비트", "フラグ", "ビット", "标志")
  private static let setBefore = TellingWords("1로 설정된 ", "1로 세팅된 ")
  private static let setBehind = TellingWords("フラグをセット", "フラグ・ACKフラグをセット", "フラグを立て")

  /// What is received, or may be.
  private static let apart = TellingWords(
    "받", "수신", "recei", "get", "收到", "受信", "아니", "않", "not ", "n't", "if ", "만약", "경우", "응답에", "대한",
    "for the",
    "of the", "'s ", "client's", "server's", "의 syn", "の", "에 대", "재전송", "retrans", "다음", "next", "이후")

  private static func report(_ range: Range<Int>, _ step: SceneStep, _ line: Int, _ note: inout CheckedNote) {
    guard note.isOrdinary(line) else { return }
    let right = must(step).description
    let isOpen = step.phase == .open
    note.report(
      isOpen ? "handshake-flags" : "close-order", at: range,
      Bilingual(
        ko: "\(step.ordinal)번째 단계의 세그먼트에 켜지는 것은 \(right)입니다.",
        en: "The segment of step \(step.ordinal) has \(right) set."),
      expected: Bilingual(ko: right, en: right), reference: isOpen ? "RFC 9293 3.5" : "RFC 9293 3.6")
  }
}
