import Questions
import TCP

/// Which flags take a sequence number: SYN and FIN take one each, the others none.
enum ConsumeCheck: NoteCheck {
  static func check(_ note: inout CheckedNote) {
    guard note.reading.kinds.contains(.flag) else { return }
    for line in note.lines(holding: verbs) where note.survey[line].contains(.digit) {
      checkNext(line, &note)
      checkCount(line, &note)
    }
    for line in note.lines.ofFlags {
      let range = note.reading.range(of: line)
      checkAnswer(line, &note)
      guard note.words[line].contains(.uses), numbers.stands(in: note.text, range) else { continue }
      for sentence in note.sentences(of: line) where sentence.count < 260 { judge(sentence, line, &note) }
    }
  }

  static let verbs = TellingWords(
    "consume", "uses up", "use up", "takes up", "take up", "takes one", "take one", "takes a sequence",
    "counts as one",
    "occupies", "차지", "소비", "소모", "消耗", "占用", "消費")
  private static let numbers = TellingWords(
    "sequence number", "sequence space", "number", "순서 번호", "시퀀스 번호", "시퀀스 넘버", "sequence", "seq", "번호", "序号",
    "序列号",
    "番号")
  /// Words that deny it.
  private static let denials = TellingWords(
    "not ", "n't", "no sequence", "**no**", "no number", "none", "without", "never", "neither", "않", "없",
    "안 ", "아니", "못",
    "不", "没", "ない", "ません", "nothing", "zero", "nor ")
  private static let apart = TellingWords(
    "if ", "there is no", "there's no", "만약", "경우", "0개", "==0", "몇 ", "{{", "payload", "데이터가 있", "같은",
    "same", "like ", "처럼", "왜", "why",
    "?", "unless", " think", "believe", "생각", "오해", "착각",
    "때문에", "아니라",
    "only ", "만 ", "rather", "instead", "not because", "wrong", "while ", "but ", "지만", "반면", "，而", "，但",
    "port", "포트", "소비x", "소비 x", "소모x", "소모 x",
    "bandwidth", "memory", "메모리", "resource", "자원", "대역", "若不", "若无", "无设")

  private static func judge(_ sentence: Range<Int>, _ line: Int, _ note: inout CheckedNote) {
    guard let verb = verbs.first(in: note.text, sentence), numbers.stands(in: note.text, sentence),
      !apart.stands(in: note.text, sentence)
    else { return }
    // Korean and Japanese put the verb last, so what it is said of stands before it everywhere.
    let named = note.reading.mentions(in: line).filter {
      $0.kind == .flag && sentence.contains(Int($0.start)) && Int($0.end) <= verb.lowerBound
        && !isNumber($0, note)
    }
    guard !named.isEmpty, named.count <= 3 else { return }
    let isDenied = isDenied(verb, sentence, note)
    let takes: Flags = [.syn, .fin]
    for flag in named {
      let own = Flags(rawValue: flag.value)
      let isTaking = !own.isDisjoint(with: takes)
      guard isTaking == isDenied, isDenied ? named.count <= 2 : isSubject(flag, verb, named, note) else {
        continue
      }
      guard !note.isBeside(line) else { return }
      return report(Int(flag.start)..<max(Int(flag.end), verb.upperBound), &note)
    }
  }

  // MARK: The next one

  /// `SYN seq=1000 (1000번 소비, 다음 seq=1002)`: behind a number that is taken comes the next.
  private static func checkNext(_ line: Int, _ note: inout CheckedNote) {
    let range = note.reading.range(of: line)
    guard range.count < 160, let verb = verbs.first(in: note.text, range) ?? uses.first(in: note.text, range)
    else { return }
    let numbers = Quantity.all(in: range, of: note.text).filter { $0.unit == .none && $0.value >= 10 }
    guard
      let taken = numbers.first(where: {
        (0...8).contains(verb.lowerBound - $0.end)
          || (0...3).contains($0.range.lowerBound - verb.upperBound - 1)
      }), let told = numbers.last, told.range.lowerBound > max(taken.end, verb.upperBound),
      case let gap = max(taken.end, verb.upperBound)..<told.range.lowerBound, gap.count <= 32,
      nexts.stands(in: note.text, gap), ![taken.value, taken.value + 1].contains(told.value),
      told.value <= taken.value + 3, told.value + 3 >= taken.value,
      !counted.stands(in: note.text, range), !note.isBeside(line), !note.isReported(told.range)
    else { return }
    let right = taken.value + 1
    note.report(
      "seq-arithmetic", at: told.range,
      Bilingual(
        ko: "번호 하나를 썼으므로 다음 번호는 \(String(told.value).with(.subject)) 아니라 \(right)입니다.",
        en: "One number was taken: the next is \(right), not \(told.value)."),
      expected: Bilingual(ko: "\(right)", en: "\(right)"), reference: "RFC 9293 3.4",
      working: Bilingual(ko: "\(taken.value) + 1 = \(right)", en: "\(taken.value) + 1 = \(right)"))
  }

  /// `SYN은 시퀀스 번호를 2만큼 소비한다`, `a FIN consumes two sequence numbers`: as many as nothing takes by itself.
  private static func checkCount(_ line: Int, _ note: inout CheckedNote) {
    let range = note.reading.range(of: line)
    guard range.count < 200, let verb = verbs.first(in: note.text, range),
      numbers.stands(in: note.text, range), !counted.stands(in: note.text, range),
      !apart.stands(in: note.text, range),
      case let flags = note.reading.mentions(in: line).filter({ $0.kind == .flag }), flags.count == 1,
      let flag = flags.first, [Flags.syn.rawValue, Flags.fin.rawValue].contains(flag.value),
      let count = Quantity.all(in: range, of: note.text).first(where: { (2...4).contains($0.value) }),
      isCount(count, of: verb, note.text), note.isMeant(line), !note.isBeside(line),
      !note.isReported(count.range)
    else { return }
    report(count.range, &note)
  }

  /// `2만큼 소비`, `2개를 소비`, `consumes 2 sequence numbers`
  private static func isCount(
    _ count: Quantity, of verb: Range<Int>, _ text: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    if count.range.lowerBound >= verb.upperBound {
      let behind = TextSlice(text, count.end..<min(text.count, count.end + 10))
      return count.range.lowerBound - verb.upperBound <= 4 && behind.hasPrefix(" seq")
    }
    let gap = count.end..<verb.lowerBound
    return gap.count <= 16 && amounts.fills(gap, of: text)
  }

  private static let amounts = Filler("만큼 개 개를 개씩 씩 을 를 의 번호를")

  private static let uses = TellingWords("uses ")
  private static let nexts = TellingWords("next", "다음", "下一")
  private static let counted = TellingWords("byte", "바이트", "data", "데이터", "len", "길이")

  /// `Does a bare ACK use up a sequence number? Yes, one.`
  private static func checkAnswer(_ line: Int, _ note: inout CheckedNote) {
    guard note.words[line].contains(.uses), let answered = asked(in: line, note) ?? asked(in: line + 1, note),
      verbs.stands(in: note.text, answered.question), numbers.stands(in: note.text, answered.question),
      !denials.stands(in: note.text, answered.question), let isTaking = isAffirmed(answered.answer, note.text)
    else { return }
    let flags = note.reading.mentions(in: line).filter {
      $0.kind == .flag && answered.question.contains(Int($0.start)) && !isNumber($0, note)
    }
    let takes: Flags = [.syn, .fin]
    guard let flag = flags.first, flags.allSatisfy({ $0.value == flag.value }),
      Flags(rawValue: flag.value).isDisjoint(with: takes) == isTaking,
      !data.stands(in: note.text, answered.question) || bare.stands(in: note.text, answered.question),
      !note.isBeside(line), !note.isReported(answered.answer)
    else { return }
    report(answered.answer, &note)
  }

  private static func asked(in line: Int, _ note: CheckedNote) -> Answered? {
    line < note.reading.lineCount ? Answered(line, note) : nil
  }

  private static let data = TellingWords("data", "데이터", "payload")
  private static let bare = TellingWords("without data", "no data", "데이터 없", "데이터가 없", "bare", "pure")

  /// `Yes`, `아니요`; nil where neither opens the answer.
  private static func isAffirmed(_ answer: Range<Int>, _ text: UnsafeBufferPointer<UInt8>) -> Bool? {
    let opening = answer.lowerBound..<min(answer.upperBound, answer.lowerBound + 14)
    for (words, isYes) in [(affirmations, true), (refusals, false)] {
      if let word = words.first(in: text, opening), word.lowerBound == answer.lowerBound { return isYes }
    }
    return nil
  }

  private static let affirmations = TellingWords(
    "yes", "네,", "네.", "예,", "예.", "그렇다", "그렇습니다", "하나 쓴", "one.")
  private static let refusals = TellingWords("no,", "no.", "none", "아니", "쓰지 않")

  private static func report(_ range: Range<Int>, _ note: inout CheckedNote) {
    note.report(
      "number-use", at: range,
      Bilingual(
        ko: "순서 번호를 하나씩 쓰는 것은 SYN과 FIN뿐이고, ACK와 RST 따위는 쓰지 않습니다.",
        en: "A SYN and a FIN take one sequence number each; an ACK, a RST and the others take none."),
      expected: Bilingual(ko: "SYN 1, FIN 1, 나머지 0", en: "SYN 1, FIN 1, all others 0"),
      reference: "RFC 9293 3.4")
  }

  /// `do not consume`, `consume **no** number`, `소비하지 않는다`, `不占用`: the denial stands right at the verb.
  private static func isDenied(_ verb: Range<Int>, _ sentence: Range<Int>, _ note: CheckedNote) -> Bool {
    let before = max(sentence.lowerBound, verb.lowerBound - 9)..<verb.lowerBound
    let after = verb.upperBound..<min(sentence.upperBound, verb.upperBound + 16)
    return [before, after].contains { part in
      guard let found = denials.first(in: note.text, part) else { return false }
      let gap =
        found.lowerBound < verb.lowerBound
        ? found.upperBound..<verb.lowerBound : verb.upperBound..<found.lowerBound
      return !note.text[gap.lowerBound..<max(gap.lowerBound, gap.upperBound)].contains {
        $0.isOne(of: ",(;")
      }
    }
  }

  /// `SYN, FIN and ACK consume`, `an ACK uses up`: the flag belongs to those the verb is said of.
  private static func isSubject(
    _ flag: Mention, _ verb: Range<Int>, _ named: [Mention], _ note: CheckedNote
  ) -> Bool {
    var at = Int(flag.end)
    for other in named where Int(other.start) >= at {
      guard joints.fills(at..<Int(other.start), of: note.text) else { return false }
      at = Int(other.end)
    }
    return joints.fills(at..<verb.lowerBound, of: note.text)
  }

  private static let joints = Filler(
    "and , & 메시지 메시지도 메시지는 메시지가 신호 신호도 세그먼트도 패킷도 and 과 와 및 도 은 는 이 가 each also 모두 각각 segment segments packet 세그먼트 패킷 플래그 순서 번호를 시퀀스 번호 하나를 하나씩 1씩 1을 1개 1개를 1개씩 1 하나 한 개 개를 항상 또한 one without carrying with any data payload 를 을 그 sequence number 、 和 与 都 也 各 要 会 flag flags bit"
  )

  private static func isNumber(_ flag: Mention, _ note: CheckedNote) -> Bool {
    let end = Int(flag.end)
    return end < note.text.count
      && (note.text[end] == UInt8(ascii: "=") || note.text[end] == UInt8(ascii: "_"))
  }
}
