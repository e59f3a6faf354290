/// Whether a quality is said of a protocol itself, and not of what it stands on, works with or differs from.
struct Predication {
  let text: UnsafeBufferPointer<UInt8>
  let sentence: Range<Int>
  /// The words for the quality.
  let words: Range<Int>
  /// The protocol's name, where the sentence has it.
  let name: Range<Int>?

  /// Nobody denies it, and nothing but the protocol has it.
  var isSaid: Bool {
    // What was found begins with the name: the words between are part of what was looked for.
    if let name, name.overlaps(words) { return !isDenied }
    return !isDenied && isOfName && qualifies
  }

  /// Denied behind the words; what denies them before is no link to the name.
  private var isDenied: Bool {
    Predication.refusals.stands(
      in: text, words.upperBound..<min(sentence.upperBound, words.upperBound + 30))
  }

  private static let refusals = TellingWords("아니", "아닌", "않", "못", "다르", "대신", "n't", "instead", "不是")

  /// Between the name and the words stands only what links them, or lists other qualities.
  private var isOfName: Bool {
    guard isLatin(words.lowerBound) else { return true }
    guard let name else {
      // `A connectionless protocol needs …`: any such protocol.
      let start = sentence.lowerBound..<min(sentence.upperBound, sentence.lowerBound + 3)
      return Predication.articles.first(in: text, start)?.lowerBound != sentence.lowerBound
        && Predication.links.fills(sentence.lowerBound..<words.lowerBound, of: text)
    }
    if name.lowerBound >= words.upperBound {
      return Predication.kinds.fills(words.upperBound..<name.lowerBound, of: text)
    }
    // `TCP, or Transmission Control Protocol, is …`: what explains the name ends where the verb begins.
    let gap = name.upperBound..<words.lowerBound
    var start = gap.lowerBound
    while let verb = Predication.verbs.first(in: text, start..<gap.upperBound) {
      start = verb.upperBound
      if Predication.links.fills(start..<gap.upperBound, of: text) { return true }
    }
    return Predication.links.fills(gap, of: text)
  }

  private static let verbs = TellingWords(
    " is ", " are ", " provides ", " offers ", " ensures ", " guarantees ", " gives ", " supports ",
    " delivers ",
    " uses ", " has ", " sends ", " transmits ", " be ", " as ", " provide ", " offer ", " called ", ": ",
    "是", "는 ", "은 ", "란 ")
  private static let articles = TellingWords("a ", "an ")
  static let links = Filler(
    "it this that which is are was be a an the and or but also thus therefore so both as always provides provide offers "
      + "offer ensures ensure guarantees guarantee gives give supports support delivers deliver uses use has "
      + "reliable ordered order connection oriented stream byte based full half duplex transport layer protocol data "
      + "service services delivery communication transmission transfer two way simple light lightweight fast efficient "
      + "secure faster error free checked end to point main best in of bidirectional slow slower heavy , ; 1 2 3 4 5 6 7 8 9 . "
      + "tcp udp transmission control user datagram core key features feature unicast host unreliable connectionless best-effort "
      + "best effort stateless low-latency low latency overhead no-frills fire-and-forget widely used most common error-checked "
      + "– — / ]")
  private static let kinds = Filler(
    "protocol transport service , layer the a as like called named such tcp 프로토콜 방식 인 의 적 형 통신 전송 데이터 서비스 계층")

  /// Behind a Korean word that modifies the next stands a word for a protocol or what it does, or the name.
  private var qualifies: Bool {
    var end = words.upperBound
    if isLatin(words.lowerBound) {
      return end >= sentence.upperBound || !text[end].isLetter && !isOfAnother(after: end)
    }
    while end < sentence.upperBound, text[end] >= 0xe3 { end += 3 }
    end = min(end, sentence.upperBound)
    guard end >= words.lowerBound + 3, Predication.modifiers.contains(where: { ends(with: $0, at: end) })
    else {
      return true
    }
    var next = end
    while next < sentence.upperBound, text[next] == 0x20 || text[next] == UInt8(ascii: "*") { next += 1 }
    let rest = next..<min(sentence.upperBound, next + 16)
    return rest.isEmpty || Predication.nouns.first(in: text, rest)?.lowerBound == next
  }

  /// `unreliable medium`, `connectionless UDP`
  private func isOfAnother(after end: Int) -> Bool {
    var next = end
    while next < sentence.upperBound, text[next] == 0x20 { next += 1 }
    guard next > end, next < sentence.upperBound, text[next].isLetter else { return false }
    let rest = next..<min(sentence.upperBound, next + 16)
    return Predication.followers.first(in: text, rest)?.lowerBound != next
  }

  private static let followers = TellingWords(
    "protocol", "transport", "service", "delivery", "communication", "data", "transmission", "transfer",
    "stream", "socket",
    "and ", "or ", "connection", "byte", "which", "that", "so ", "because", "in ", "for ", "at ", "tcp",
    "udp",
    "but ", "with", "setup", "nature", "way", "mode", "manner", "by ", "since", "meaning", "error", "network")
  private static let nouns = TellingWords(
    "프로토콜", "통신", "서비스", "방식", "전송", "데이터", "특징", "특성", "연결", "형태", "스트림", "바이트", "tcp", "udp", "신뢰", "편",
    "것이")
  private static let modifiers: [StaticString] = ["는", "은", "인", "한", "운", "된"]

  private func ends(with syllable: StaticString, at end: Int) -> Bool {
    ValueReader(text: text, end: sentence.upperBound).starts(end - 3, syllable)
  }

  private func isLatin(_ at: Int) -> Bool { text[at] < 0x80 }
}
