/// A place where a sentence names TCP or UDP, and what part the name takes there.
struct ProtocolMention {
  enum Part {
    /// What follows is said of it: `TCP는`, `TCP is`, `TCP:`
    case topic
    /// It is only held against another: `TCP와 달리`, `than TCP`
    case compared
    case other
  }

  var range: Range<Int>
  var isTCP: Bool
  var part: Part
  /// Behind the name and what explains it in brackets.
  var end: Int

  static func all(in sentence: Range<Int>, _ text: UnsafeBufferPointer<UInt8>) -> [ProtocolMention] {
    var found: [ProtocolMention] = []
    var start = sentence.lowerBound
    while let name = TellingWords.either.first(in: text, start..<sentence.upperBound) {
      start = name.upperBound
      if name.lowerBound > 0, isPartOfWord(text[name.lowerBound - 1]) { continue }
      if name.upperBound < text.count, isPartOfWord(text[name.upperBound]) { continue }
      found.append(ProtocolMention(name, sentence, text))
    }
    return found
  }

  private static func isPartOfWord(_ byte: UInt8) -> Bool {
    byte.isLetterOrDigit || byte.isOne(of: "/_-")
  }

  private init(_ name: Range<Int>, _ sentence: Range<Int>, _ text: UnsafeBufferPointer<UInt8>) {
    range = name
    isTCP = TellingWords.tcp.stands(in: text, name)
    end = ProtocolMention.pastBracket(name.upperBound, sentence.upperBound, text)
    part = .other
    let rest = ProtocolMention.pastAdverb(end, sentence.upperBound, text)..<sentence.upperBound
    let before = max(sentence.lowerBound, name.lowerBound - 16)..<name.lowerBound
    if ProtocolMention.ends(ProtocolMention.likening, before, text) {
      part = .compared
    } else if ProtocolMention.opens(ProtocolMention.appositions, rest, text) {
      part = .topic
    } else if ProtocolMention.opens(ProtocolMention.comparing, rest, text) {
      part = .compared
    } else if ProtocolMention.opens(ProtocolMention.topics, rest, text)
      || ProtocolMention.opensVerb(rest, text)
    {
      part = .topic
    }
  }

  /// `UDP also provides …`
  private static func pastAdverb(_ start: Int, _ end: Int, _ text: UnsafeBufferPointer<UInt8>) -> Int {
    let values = ValueReader(text: text, end: end)
    for adverb in adverbs where values.starts(start, adverb) { return start + adverb.utf8CodeUnitCount }
    return start
  }

  private static let adverbs: [StaticString] = [
    " also", " always", " usually", " typically", " then", " itself", " only", " first", " thus", " simply",
  ]

  /// ` adapts its congestion window`: a word in the third person, and none of what a protocol has many of.
  private static func opensVerb(_ rest: Range<Int>, _ text: UnsafeBufferPointer<UInt8>) -> Bool {
    guard rest.count > 5, text[rest.lowerBound] == 0x20 else { return false }
    var at = rest.lowerBound + 1
    while at < rest.upperBound, text[at].isLetter, !text[at].isUpper { at += 1 }
    let word = rest.lowerBound + 1..<at
    return word.count > 3 && text[at - 1] == UInt8(ascii: "s") && text[at - 2] != UInt8(ascii: "s")
      && at < rest.upperBound && text[at] == 0x20 && !plurals.fills(word, of: text)
  }

  private static let plurals = Filler(
    "packets segments connections sockets ports headers datagrams flags options streams flows sessions services "
      + "servers clients messages applications protocols fields checksums acks timers states windows sequences "
      + "implementations variants retransmissions handshakes listeners proxies networks timestamps errors attributes "
      + "sources queries floods scans characteristics versus apps algorithms mechanics advantages gaps challenges "
      + "devices hosts ends endpoints senders receivers traits tests tools kis")

  /// `TCP(Transmission Control Protocol)`, `TCP 프로토콜`
  private static func pastBracket(_ start: Int, _ end: Int, _ text: UnsafeBufferPointer<UInt8>) -> Int {
    var at = start
    while at < end, text[at].isOne(of: " *`]_'\"") { at += 1 }
    if at < end, text[at] == UInt8(ascii: "("), at - start < 6,
      let close = text[at..<min(end, at + 64)].firstIndex(of: UInt8(ascii: ")"))
    {
      at = close + 1
      while at < end, text[at].isOne(of: "*`]_'\"") { at += 1 }
    } else {
      at = start
      while at < end, text[at].isOne(of: "*`]_'\""), !ValueReader(text: text, end: end).starts(at, "'s ") {
        at += 1
      }
    }
    let nouns: [StaticString] = [" 프로토콜", " 통신", " protocol", "통신"]
    let values = ValueReader(text: text, end: end)
    for noun in nouns where values.starts(at, noun) { return at + noun.utf8CodeUnitCount }
    return at
  }

  private static func opens(_ words: TellingWords, _ range: Range<Int>, _ text: UnsafeBufferPointer<UInt8>)
    -> Bool
  {
    words.first(in: text, range.lowerBound..<min(range.upperBound, range.lowerBound + 28))?.lowerBound
      == range.lowerBound
  }

  private static func ends(_ words: TellingWords, _ range: Range<Int>, _ text: UnsafeBufferPointer<UInt8>)
    -> Bool
  {
    var start = range.lowerBound
    while let found = words.first(in: text, start..<range.upperBound) {
      if text[found.upperBound..<range.upperBound].allSatisfy({ $0.isOne(of: "*`[_ ") }) { return true }
      start = found.upperBound
    }
    return false
  }

  /// `UDP, a connectionless protocol, …`
  private static let appositions = TellingWords(", a ", ", an ", ", which ")
  private static let comparing = TellingWords(
    "와", "과", "보다", " 보다", "에 비해", "에 비하", "처럼", " 처럼", "대비", " 대비", "에 반해", "랑", "하고 ", "와는", "만큼", " 대신",
    "나 ", " and ", " or ", ",", "/", "、", "与", "和", "·", " &", "를 대신", "에 견")
  private static let likening = TellingWords(
    "unlike ", "than ", "instead of ", "compared to ", "compared with ", "like ", "over ", "with ", "from ",
    "to ", "and ", "or ", "vs ", "vs. ", "of ", "in contrast to ", "on ", "via ", "using ", "by ", "under ",
    "不同于", "相比")
  private static let topics = TellingWords(
    "는", "은", "란", "이란", "의 경우", "의 경우에", " 경우", " 같은 경우", "같은 경우", "에서는", "에선", ":", " :", " - ", " — ",
    " – ", " → ", "가 ", "이 ", "도 ", " is ", " uses ", " use ", " provides ", " offers ", " ensures ",
    " guarantees ",
    " establishes ", " has ", " sends ", " retransmits ", " requires ", " supports ", " performs ",
    " relies ",
    " does", " delivers ", " will ", " can ", " breaks ", " numbers ", " adds ", " handles ", " includes ",
    " waits ",
    " maintains ", " needs ", " are ", " =", "是", "提供", ", which ", " focuses ", " prioriti",
    " offering ",
    " providing ", " operates ", " employs ", " implements ", " controls ", " manages ", " tracks ", " keeps "
  )
}
