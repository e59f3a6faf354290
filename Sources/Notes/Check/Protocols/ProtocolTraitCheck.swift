import Questions
import TCP

/// TCP and UDP held against each other: a table with a column for either, lists under the name of each, sentences of
/// whatever build, where what only one of them does is told of the other.
enum ProtocolTraitCheck: NoteCheck {
  static func check(_ note: inout CheckedNote) {
    guard note.survey.all.contains(.transport) else { return }
    if note.reading.kinds.contains(.topic) {
      for table in note.tables { check(table, &note) }
      checkLines(&note)
    }
    for line in 0..<note.reading.lineCount where note.survey[line].contains(.transport) {
      checkSentences(of: line, &note)
    }
  }

  /// Items that stand below the name of one of them, and lines that define one.
  private static func checkLines(_ note: inout CheckedNote) {
    // The last line so far that names one of the two.
    var named = -reach - 1
    for line in 0..<note.reading.lineCount {
      let isNamed = note.survey[line].contains(.transport)
      if !isNamed, note.reading.block(of: line).kind == .item, line - named <= reach || isTitled(line, note) {
        checkItem(line, &note)
      }
      guard isNamed else { continue }
      checkDefinition(line, &note)
      named = line
    }
  }

  /// How many lines above an item whose it is may be told.
  static let reach = 16

  /// The innermost heading names one of the two.
  private static func isTitled(_ line: Int, _ note: CheckedNote) -> Bool {
    guard let title = note.reading.outline.innermostTitle(of: note.sectionNumber(of: line))
    else { return false }
    return TellingWords.either.stands(in: note.text, title)
  }

  static let names = TellingWords("udp", "user datagram")

  /// `TCP`, `UDP(User Datagram Protocol)`: the one that a title names.
  static func proto(_ range: Range<Int>, _ note: CheckedNote) -> Bool? {
    guard range.count <= 60 else { return nil }
    let isTCP = TellingWords.tcp.stands(in: note.text, range)
    let isUDP = names.stands(in: note.text, range)
    if isTCP == isUDP || others.stands(in: note.text, range) { return nil }
    return isTCP
  }

  private static let others = TellingWords(
    "/ip", "quic", "http", "over", "기반", "vs", "와 ", "과 ", "비교", "차이", "difference", "보다", "/udp", "/tcp",
    "상에서", "区别", "对比", "比较", "与", "和", "rudp", "dtls", "udp-lite", "udt")

  // MARK: Judging

  static func judge(
    _ line: Int, _ isTCP: Bool, title: Int?, as severity: Finding.Severity = .error,
    in part: Range<Int>? = nil, _ note: inout CheckedNote
  ) {
    let range = part ?? note.reading.range(of: line)
    guard told.stands(in: note.text, range) else { return }
    let isDoubted = doubts.stands(in: note.text, range)
    // Which ways a connection goes depends on nothing else that is spoken of.
    if isDoubted, !isTCP || otherWays.stands(in: note.text, range) { return }
    for trait in ProtocolTrait.all where trait.isOfOwnerOnly ? isTCP : !isDoubted {
      let lacking = trait.lacks.first(in: note.text, range)
      let having = trait.has.first(in: note.text, range)
      guard let place = lacking ?? having, (lacking == nil) == (isTCP != (trait.owner == .tcp)),
        // `연결 지향 X`, `비연결형`: what is denied just behind, or just before.
        lacking == nil || !isHad(trait, outside: place, range, note),
        part == nil || Predication(text: note.text, sentence: range, words: place, name: nil).isSaid,
        lacking != nil ? !isRefused(place, range, note) : !isDenied(place, range, note),
        !note.isBeside(line) || note.isOnlyForeign(line)
      else { continue }
      report(trait.right, isTCP, severity, at: place, &note)
      return
    }
  }

  /// `a reliable protocol built on unreliable IP`: what is lacked is somebody else's.
  private static func isHad(
    _ trait: ProtocolTrait, outside place: Range<Int>, _ range: Range<Int>, _ note: CheckedNote
  ) -> Bool {
    trait.has.stands(in: note.text, range.lowerBound..<place.lowerBound)
      || trait.has.stands(in: note.text, place.upperBound..<range.upperBound)
  }

  /// `not half duplex`, `비연결형이 아니라`
  private static func isRefused(_ place: Range<Int>, _ range: Range<Int>, _ note: CheckedNote) -> Bool {
    opposites.stands(in: note.text, max(range.lowerBound, place.lowerBound - 12)..<place.lowerBound)
      || opposites.stands(in: note.text, place.upperBound..<min(range.upperBound, place.upperBound + 24))
  }

  private static let opposites = TellingWords(
    "not ", "never", "n't", "아니", "아닌", "rather than", "不是", "instead", "해소", "극복", "보완", "해결", "없애",
    "벗어")

  private static func isDenied(_ place: Range<Int>, _ range: Range<Int>, _ note: CheckedNote) -> Bool {
    denials.stands(in: note.text, place.upperBound..<min(range.upperBound, place.upperBound + 30))
      || isListed(place, range, note) || isCrossed(place, range, note.text)
      || promising.stands(in: note.text, max(range.lowerBound, place.lowerBound - 24)..<place.lowerBound)
      || refusals.stands(in: note.text, max(range.lowerBound, place.lowerBound - 12)..<place.lowerBound)
  }

  /// `순서 보장X`, `재전송 x,`: a cross right behind, no letter of a word.
  static func isCrossed(
    _ place: Range<Int>, _ range: Range<Int>, _ text: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    let end = min(range.upperBound, place.upperBound + 24)
    guard place.upperBound < end,
      let cross = text[place.upperBound..<end].firstIndex(where: { $0 < 0x80 && $0 != 0x20 }),
      text[cross].lowered == UInt8(ascii: "x")
    else { return false }
    return cross + 1 >= range.upperBound || !text[cross + 1].isLetterOrDigit
  }

  /// `재전송/순서 보장/흐름 제어 없음`, `전달, 순서, 연결 지향 등 아무것도`: what ends a list is said of all of it.
  static func isListed(_ place: Range<Int>, _ range: Range<Int>, _ note: CheckedNote) -> Bool {
    let rest = place.upperBound..<range.upperBound
    let before = max(range.lowerBound, place.lowerBound - 3)..<place.lowerBound
    let isAmong = listing.first(in: note.text, rest).map { $0.lowerBound - rest.lowerBound <= 6 } ?? false
    guard isAmong || listing.stands(in: note.text, before) else { return false }
    let end = listEnds.first(in: note.text, rest)?.upperBound ?? rest.upperBound
    return lasting.stands(in: note.text, rest.lowerBound..<end)
  }

  private static let listing = TellingWords("/", ",", "·", "、", "및 ", "와 ", "과 ", "이나 ", " and ", " or ")
  private static let listEnds = TellingWords(". ", "; ", "지만", "하고 ", "하며 ", "이고 ", "이며 ", " but ")
  static let lasting = TellingWords(
    "없", "않", "부족", "안 함", "안함", "미지원", "미제공", "제공 x", "불가", "❌", "(x)", " x", "无", "没有", "不", "なし", "ない",
    " not ",
    "none")

  private static let denials = TellingWords(
    "않", "없", "아니", "안 ", "안함", " x", "(x", ":x", ": x", "❌", "✗", "불가", "못", "no", "not", "낮", "떨어", "적",
    "포기", "없이", "덜",
    "不", "无", "低", "×", "nope", "상실", "미보장", "미지원", "부족", "보장 x", "보장x")
  private static let refusals = TellingWords(
    "비", "not ", "no ", "non", "un", "不", "无", "非", "less", "without", "안 ", "lack", "미", "low", "doesn't",
    "n't")

  /// `No guarantee of ordered delivery`
  private static let promising = TellingWords(
    "no guarantee", "no support", "no built-in", "no mechanism", "not guarantee", "not provide", "not offer",
    "not support", "without ", "lack of", "lacks")

  /// Built on top by somebody else, possible, or compared.
  private static let doubts = TellingWords(
    "직접", "구현", "상위", "애플리케이션", "어플리케이션", "application", "하지만", "그러나", "수 있", "필요", "요구", "중요", "보다", "비해",
    "달리",
    "quic", "if ", "can be", "could", "may ", "unlike", "than ", "while", "but ", "however", "경우", "때 ", "때문",
    "반면", "대신", "위해", "문제", "해소", "극복", "해야", "?", "tcp", "udp", "但", "如果", "应用", "rtp", "원하", "희생", "rather",
    "소켓", "socket", "sock_", "rdt", "本身", "ip's", "turns ", "ip의", "ip가", "ip는", "만들어", "stateless", "링크",
    "network", "네트워크", "网络", "互联网", "链路",
    "ip ", "application-level", "應用", "http", "加上", "自行")
  private static let otherWays = TellingWords(
    "not ", "n't", "close", "종료", "닫", "each ", "각 ", "http", "link", "링크", "이더넷", "ethernet", "hub", "허브",
    "udp", "if ",
    "?", "unlike", "달리", "보다", "than ", "전이중", "full")

  // MARK: Reporting

  static func report(
    _ right: Bilingual, _ isTCP: Bool, _ severity: Finding.Severity, at place: Range<Int>,
    _ note: inout CheckedNote
  ) {
    let who = isTCP ? "TCP" : "UDP"
    note.report(
      "protocol-trait", severity, at: place,
      Bilingual(
        ko: "\(who)의 특징이 아닙니다. \(right.korean)",
        en: "That is not true of \(who): \(right.english)"),
      expected: right, reference: isTCP ? "RFC 9293 2.2" : "RFC 768")
  }
}

extension TellingWords {
  static let tcp = TellingWords("tcp")
  static let either = TellingWords("tcp", "udp")
}
