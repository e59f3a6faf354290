import Questions
import TCP

/// Limits that are the same in every TCP, told as the most, the least or the default of something that the sentence,
/// the one before it or the title names: `헤더는 아무리 길어도 64바이트`, `HLEN … 최솟값은 4`, `shift count: at most 16`.
enum BoundCheck: NoteCheck {
  fileprivate enum Kind { case most, least, fallback }

  fileprivate struct Bound: Sendable {
    var kind: Kind
    var subjects: TellingWords
    /// Values that are met where the right one is meant.
    var wrong: Set<UInt64>
    var unit: Quantity.Unit
    var rule: String
    var right: Bilingual
    var message: Bilingual
    var reference: String

    /// It can have no other value at all, whatever is told of it.
    var always = false
    /// How the other end stands behind the least: `between 4 and 15`.
    var top: TellingWords? = nil

    func holds(_ unit: Quantity.Unit) -> Bool { unit == self.unit || kind == .fallback && unit == .bytes }
  }

  static func check(_ note: inout CheckedNote) {
    guard note.speaksOfTCP || note.reading.isOnTCP else { return }
    for line in note.lines.withDigits where !note.isCode(line) && !note.isFenced(line) {
      let range = note.reading.range(of: line)
      guard range.count >= 8, range.count < 600, tellsBound(range, note) else { continue }
      var before: Range<Int>?
      for sentence in note.sentences(of: line) {
        if !note.isQuestion(sentence), let (bound, number) = slip(sentence, before, line, note),
          !LimitCheck.isOfOther(line, note), note.isMeant(line), !note.isReported(number.range)
        {
          report(bound, number, &note)
        }
        before = sentence
      }
    }
  }

  private static func tellsBound(_ range: Range<Int>, _ note: CheckedNote) -> Bool {
    Extremes.mosts.stands(in: note.text, range) || Extremes.leasts.stands(in: note.text, range)
      || defaults.stands(in: note.text, range) || offsets.stands(in: note.text, range)
  }

  private static let offsets = TellingWords("데이터 오프셋", "data offset", "hlen", "doff")

  // MARK: Reading

  private static func slip(
    _ sentence: Range<Int>, _ before: Range<Int>?, _ line: Int, _ note: CheckedNote
  ) -> (Bound, Quantity)? {
    let numbers = Quantity.all(in: sentence, of: note.text)
    guard !numbers.isEmpty, !asides.stands(in: note.text, sentence),
      !sums.stands(in: note.text, (before?.lowerBound ?? sentence.lowerBound)..<sentence.upperBound)
    else { return nil }
    for bound in bounds {
      for number in numbers where bound.holds(number.unit) && bound.wrong.contains(number.value) {
        guard isBound(number, bound, sentence, note.text), !isAmount(number, sentence, note.text),
          isNamed(bound, number, sentence, before, line, note)
        else { continue }
        return (bound, number)
      }
    }
    return nil
  }

  /// `최대 64`, `64바이트를 못 넘는다`: the word stands right before the number, or right behind it.
  private static func isBound(
    _ number: Quantity, _ bound: Bound, _ sentence: Range<Int>, _ text: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    let before = max(sentence.lowerBound, number.range.lowerBound - 36)..<number.range.lowerBound
    let behind = number.end..<min(sentence.upperBound, number.end + 28)
    switch bound.kind {
    case .most:
      return isNear(Extremes.mosts, before, text) || tops.stands(in: text, behind)
        || bound.always && isValue(number, of: bound.subjects, before, text)
    case .least:
      if number.value > 5, QuantityCheck.anyOptions.stands(in: text, sentence) { return false }
      return isNear(Extremes.leasts, before, text)
        || number.value > 0
          && bound.top?.stands(in: text, number.end..<min(behind.upperBound, number.end + 10)) == true
    case .fallback:
      return defaults.stands(in: text, sentence) && assumes.stands(in: text, sentence)
        && !told.stands(in: text, sentence)
    }
  }

  /// `data offset = 20`: the number stands right behind the name.
  private static func isValue(
    _ number: Quantity, of subjects: TellingWords, _ before: Range<Int>, _ text: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    guard number.value > 15, let name = subjects.last(in: text, before), number.end < text.count,
      !spans.contains(text[number.end])
    else { return false }
    return copulas.fills(name.upperBound..<number.range.lowerBound, of: text)
  }

  /// `20~60`, `20/4`, `(20+20)/4`
  private static let spans = Set("~-–/*+".utf8)
  private static let copulas = Filler("= : is of 은 는 이 가 값은 값이 field 필드 필드는 필드가 ` * ( ) == contains holds")

  /// `16 MB`, `4배`: so much of something.
  private static func isAmount(
    _ number: Quantity, _ sentence: Range<Int>, _ text: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    number.unit == .none
      && amounts.first(in: text, number.end..<min(sentence.upperBound, number.end + 6)).map {
        $0.lowerBound - number.end <= 1
      } ?? false
  }

  private static let amounts = TellingWords(
    "kb", "mb", "gb", "kib", "mib", "%", "ms", "sec", "초", "배", "개", "word", "워드", "x ", "×", "^", "승", "번",
    "회")

  /// No other number stands between the word and this one.
  private static func isNear(_ words: TellingWords, _ range: Range<Int>, _ text: UnsafeBufferPointer<UInt8>)
    -> Bool
  {
    guard let word = words.last(in: text, range) else { return false }
    return !text[word.upperBound..<range.upperBound].contains { $0.isDigit || $0.isOne(of: ",;") }
  }

  /// The sentence names it, or the one before it or the title does where the sentence names nothing else.
  private static func isNamed(
    _ bound: Bound, _ number: Quantity, _ sentence: Range<Int>, _ before: Range<Int>?, _ line: Int,
    _ note: CheckedNote
  ) -> Bool {
    let subjects = bound.subjects
    if subjects.stands(in: note.text, sentence.lowerBound..<number.range.lowerBound) { return true }
    let titles = note.titles.all(of: line).map { note.reading.range(of: $0) }
    let isTitled = titles.contains { $0.count <= 64 && subjects.stands(in: note.text, $0) }
    if bound.kind == .fallback, links.stands(in: note.text, sentence) { return false }
    if bound.kind == .fallback, isTitled { return true }
    if others.stands(in: note.text, sentence) { return false }
    if isTitled { return true }
    if let before { return subjects.stands(in: note.text, before) }
    let section = note.sectionNumber(of: line)
    if line > 0, note.sectionNumber(of: line - 1) == section,
      subjects.stands(in: note.text, note.reading.range(of: line - 1))
    {
      return true
    }
    guard let title = note.reading.outline.innermostTitle(of: note.sectionNumber(of: line)) else {
      return false
    }
    return subjects.stands(in: note.text, title)
  }

  // MARK: Words

  /// A link's own limit, where no segment's is named.
  private static let links = TellingWords("mtu", "transmission unit", "최대 전송 단위", "最大传输单元")
  private static let tops = TellingWords(
    "못 넘", "넘지 못", "넘을 수 없", "넘지 않", "이 한계", "가 한계", "까지만", "at the most")
  private static let defaults = TellingWords(
    "옵션이 없", "옵션 없", "옵션이 안", "옵션을 안", "안 보내", "보내지 않", "생략", "받지 못하", "without the option", "without an mss",
    "no mss option",
    "if no ", "is absent", "is missing", "omit", "leaves it out", "left out", "没有该选项", "没有选项", "缺省")
  private static let assumes = TellingWords(
    "가정", "간주", "본다", "쓴다", "기본", "assum", "default", "taken", "默认", "缺省", "假定")
  /// The right numbers stand there as well.
  private static let told = TellingWords("536", "ipv6", "v6")
  private static let others = TellingWords(
    "header", "헤더", "offset", "오프셋", "hlen", "mss", "port", "포트", "window", "윈도", "option", "옵션", "checksum",
    "체크섬",
    "mtu", "데이터", "data", "packet", "패킷", "timer", "rto", "ack", "segment", "세그먼트")
  private static let asides = TellingWords(
    "udp", "ip 헤더", "ip header", "ipv4 헤더", "ipv4 header", "ethernet", "이더넷", "not ", "n't ", "아니", "틀",
    "http", "quic",
    "wrong", "mac ")

  /// `옵션 길이는 hlen - 20, 최대 40`: what is reckoned from it.
  private static let sums = TellingWords(
    "hlen - ", "hlen-", "hlen * 4 -", "hlen*4 -", "doff - ", "doff-", "doff * 4 -", "offset - ",
    "offset * 4 -", "hlen − ",
    "doff − ", "offset − ")

  private static let bounds: [Bound] = [
    Bound(
      kind: .most, subjects: TellingWords("헤더", "header", "首部", "头部", "ヘッダ"),
      wrong: [61, 62, 63, 64, 65, 68, 80],
      unit: .bytes, rule: "header-length", right: Bilingual(ko: "60바이트", en: "60 bytes"),
      message: Bilingual(
        ko: "TCP 헤더는 길어도 60바이트입니다. 데이터 오프셋은 15워드까지이고, 한 워드는 4바이트이기 때문입니다.",
        en: "A TCP header has 60 bytes at most: the data offset counts up to 15 words of 4 bytes."),
      reference: "RFC 9293 3.1"),
    Bound(
      kind: .least,
      subjects: TellingWords(
        "데이터 오프셋", "data offset", "hlen", "doff", "헤더 길이 필드", "header length field", "数据偏移"),
      wrong: [0, 1, 2, 3, 4, 6, 10], unit: .none, rule: "header-length", right: Bilingual(ko: "5", en: "5"),
      message: Bilingual(
        ko: "데이터 오프셋은 5 이상입니다. 옵션이 없는 헤더가 20바이트, 5워드이기 때문입니다.",
        en: "The data offset is 5 at least: a header without options has 20 bytes, five words."),
      reference: "RFC 9293 3.1",
      top: TellingWords(" to 15", " and 15", "-15", "–15", "~15", " ~ 15", " - 15", "에서 15", "부터 15")),
    Bound(
      kind: .most,
      subjects: TellingWords(
        "데이터 오프셋", "data offset", "hlen", "doff", "헤더 길이 필드", "header length field", "数据偏移"),
      wrong: [14, 16, 20, 24, 31, 32, 40, 60], unit: .none, rule: "header-length",
      right: Bilingual(ko: "15", en: "15"),
      message: Bilingual(
        ko: "데이터 오프셋은 4비트라서 15까지입니다.", en: "The data offset has four bits: 15 at most."),
      reference: "RFC 9293 3.1", always: true),
    Bound(
      kind: .most,
      subjects: TellingWords(
        "window scal", "윈도우 스케일", "윈도 스케일", "윈도우 확대", "윈도 확대", "shift count", "shift.cnt", "the shift can",
        "the shift is", "시프트 값", "wscale", "largest shift", "maximum shift", "biggest shift", "max shift",
        "최대 시프트", "시프트는",
        "窗口扩大"),
      wrong: [13, 15, 16, 20, 24, 31, 32], unit: .none, rule: "scale-shift",
      right: Bilingual(ko: "14", en: "14"),
      message: Bilingual(
        ko: "윈도우 스케일의 이동 비트 수는 14까지입니다.", en: "The window scale's shift count is at most 14."),
      reference: "RFC 7323 2.3"),
    Bound(
      kind: .fallback, subjects: TellingWords("mss", "maximum segment size", "최대 세그먼트 크기"),
      wrong: [500, 512, 556, 576, 1024, 1220, 1440, 1460, 1480, 1500], unit: .none, rule: "mss-default",
      right: Bilingual(ko: "536바이트(IPv6에서는 1220)", en: "536 bytes (1220 with IPv6)"),
      message: Bilingual(
        ko: "MSS 옵션을 받지 못하면 IPv4에서는 536바이트로 봅니다.",
        en: "Without an MSS option the other side's MSS is taken for 536 bytes (IPv4)."),
      reference: "RFC 9293 3.7.1"),
  ]

  private static func report(_ bound: Bound, _ number: Quantity, _ note: inout CheckedNote) {
    note.report(
      bound.rule, .warning, at: number.range.lowerBound..<number.end, bound.message, expected: bound.right,
      reference: bound.reference)
  }
}
