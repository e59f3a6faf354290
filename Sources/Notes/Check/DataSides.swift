/// Who sends data and who receives it, as a sentence names them: 송신 측은, `to the receiver`, 수신자의.
///
/// Unlike a client and a server these two are told apart by what they do with data, so that much of what is said of
/// one can't be said of the other.
enum DataSide {
  case sender, receiver
}

/// One of the two in a sentence, and what it has to do with what is told there.
struct DataParty {
  enum Part {
    /// 수신자가, `the receiver`
    case doer
    /// 수신자의, `the receiver's`
    case owner
    /// 수신자에게, `to the receiver`
    case recipient
    /// 수신자로부터
    case source
    /// 수신자를, `overwhelm the receiver`
    case object
    /// `tells the receiver`
    case told
    /// `by the receiver`
    case agent
    /// 수신자 버퍼
    case bare
    /// Named beside the other one, held against it, or only told where something is.
    case beside
  }

  var side: DataSide
  var range: Range<Int>
  var part: Part
  /// Where the words behind it and its particle begin.
  var next: Int

  /// Those of a sentence, in order.
  static func all(in text: UnsafeBufferPointer<UInt8>, _ sentence: Range<Int>, isKorean: Bool) -> [DataParty]
  {
    var found: [DataParty] = []
    for (side, words) in isKorean ? korean : english {
      var at = sentence.lowerBound
      while let name = words.first(in: text, at..<sentence.upperBound) {
        at = name.upperBound
        let reader = DataPartyReader(text: text, sentence: sentence, name: name)
        if let party = isKorean ? reader.korean(side) : reader.english(side) { found.append(party) }
      }
    }
    found.sort { $0.range.lowerBound < $1.range.lowerBound }
    // `송신자와 수신자`: what is said of the second is said of both.
    for index in found.indices.dropFirst()
    where found[index - 1].part == .beside && found[index].range.lowerBound - found[index - 1].next < 8 {
      found[index].part = .beside
    }
    return found
  }

  private static let korean: [(DataSide, TellingWords)] = [
    (
      .sender,
      TellingWords(
        "송신자", "송신측", "송신 측", "송신부", "송신단", "송신 호스트", "송신호스트", "송신처", "송신 쪽", "송신쪽", "발신자", "발신측", "발신 측",
        "보내는 쪽", "보내는 측", "보내는쪽", "보내는측", "전송자", "송신하는 쪽", "송신하는 측", "전송하는 쪽", "전송하는 측", "전송 측", "전송측",
        "sender")
    ),
    (
      .receiver,
      TellingWords(
        "수신자", "수신측", "수신 측", "수신부", "수신단", "수신 호스트", "수신호스트", "수신처", "수신 쪽", "수신쪽", "받는 쪽", "받는 측", "받는쪽",
        "받는측", "수신하는 쪽", "수신하는 측", "receiver")
    ),
  ]
  private static let english: [(DataSide, TellingWords)] = [
    (
      .sender,
      TellingWords(
        "sender", "sending host", "sending side", "sending device", "sending end", "sending tcp",
        "transmitter")
    ),
    (
      .receiver,
      TellingWords(
        "receiver", "receiving host", "receiving side", "receiving device", "receiving end", "receiving tcp")
    ),
  ]
}

/// Reads what part a name has by the particle behind it or the words before it.
private struct DataPartyReader {
  let text: UnsafeBufferPointer<UInt8>
  let sentence: Range<Int>
  let name: Range<Int>

  private var values: ValueReader { ValueReader(text: text, end: sentence.upperBound) }

  func korean(_ side: DataSide) -> DataParty? {
    // 송수신자, `송신·수신측`: both.
    let head = max(sentence.lowerBound, name.lowerBound - 3)..<name.lowerBound
    if DataPartyReader.joints.stands(in: text, head) { return nil }
    var at = name.upperBound
    if at < sentence.upperBound, text[at] == UInt8(ascii: "("),
      let close = text[at..<min(sentence.upperBound, at + 24)].firstIndex(of: UInt8(ascii: ")"))
    {
      at = close + 1
    }
    for word in DataPartyReader.kinds where values.starts(at, word) { at += word.utf8CodeUnitCount }
    for (particle, part) in DataPartyReader.particles where values.starts(at, particle) {
      return DataParty(side: side, range: name, part: part, next: at)
    }
    return DataParty(side: side, range: name, part: .bare, next: name.upperBound)
  }

  private static let joints = TellingWords("송", "·", "/")
  private static let kinds: [StaticString] = [" TCP", "들", " 컴퓨터", " 호스트", " 프로세스", " 단말", " 입장"]
  private static let particles: [(StaticString, DataParty.Part)] = [
    ("로부터", .source), ("으로부", .source), ("에게서", .source), ("한테서", .source), ("에서의", .owner), ("에서", .doer),
    ("에게", .recipient), ("한테", .recipient), ("으로", .recipient), ("로 ", .recipient), ("에 ", .recipient),
    ("가", .doer), ("이 아", .object), ("이 ", .doer), ("는", .doer), ("은", .doer), ("도 ", .doer), ("의", .owner),
    ("를", .object),
    ("을", .object), ("와", .beside), ("과", .beside), ("및", .beside), ("나", .beside), ("이나", .beside),
    ("보다", .beside), ("처럼", .beside), ("간", .beside), (",", .beside), ("/", .beside), ("·", .beside),
    ("-", .beside), ("<", .beside), (" 사이", .beside), (" 간", .beside), (" ↔", .beside), (" →", .beside),
    (" 및", .beside), (" <", .beside), (" -", .beside),
  ]

  func english(_ side: DataSide) -> DataParty? {
    if name.lowerBound > sentence.lowerBound, text[name.lowerBound - 1].isLetter { return nil }
    var end = name.upperBound
    if end < sentence.upperBound, text[end] | 0x20 == UInt8(ascii: "s") { end += 1 }
    if end < sentence.upperBound, text[end].isLetter { return nil }
    let head = max(sentence.lowerBound, name.lowerBound - 40)..<name.lowerBound
    let tail = end..<min(sentence.upperBound, end + 24)
    func party(_ part: DataParty.Part, _ next: Int) -> DataParty {
      DataParty(side: side, range: name, part: part, next: next)
    }
    if values.starts(end, "'s") { return party(.owner, end + 2) }
    if values.starts(end, "’s") { return party(.owner, end + 4) }
    if values.starts(end, "'") { return party(.owner, end + 1) }
    if DataPartyReader.owned.first(in: text, tail)?.lowerBound == end { return party(.owner, end) }
    if isBesideOther(tail) || endsBesideOther(head) { return party(.beside, end) }
    return party(partEnglish(head), end)
  }

  private static let owned = TellingWords(
    " buffer ", " buffer.", " buffer,", " buffer)", " buffer'", " buffer:", " buffer-", " window",
    " receive buffer", " receive window")
  private static let others = TellingWords("sender", "receiver")
  private static let links = Filler("and or & / , - → > ↔ to the a <")

  private func isBesideOther(_ tail: Range<Int>) -> Bool {
    guard let other = DataPartyReader.others.first(in: text, tail), other.lowerBound > tail.lowerBound else {
      return false
    }
    return DataPartyReader.links.fills(tail.lowerBound..<other.lowerBound, of: text)
  }

  private func endsBesideOther(_ head: Range<Int>) -> Bool {
    let near = max(head.lowerBound, head.upperBound - 24)..<head.upperBound
    guard let other = DataPartyReader.others.first(in: text, near) else { return false }
    var end = other.upperBound
    if end < head.upperBound, text[end] == UInt8(ascii: "s") { end += 1 }
    return end < head.upperBound && DataPartyReader.links.fills(end..<head.upperBound, of: text)
  }

  /// By the words before the name, its article and what kind of one it is.
  private func partEnglish(_ head: Range<Int>) -> DataParty.Part {
    var end = head.upperBound
    for article in DataPartyReader.articles {
      let start = end - article.utf8CodeUnitCount
      if start >= head.lowerBound, values.starts(start, article),
        start == head.lowerBound || !text[start - 1].isLetter
      {
        end = start
      }
    }
    func ends(_ words: TellingWords) -> Bool {
      var at = max(head.lowerBound, end - 18)
      while let word = words.first(in: text, at..<end) {
        if word.upperBound == end,
          word.lowerBound == sentence.lowerBound || !text[word.lowerBound - 1].isLetter
        {
          return true
        }
        at = word.lowerBound + 1
      }
      return false
    }
    if ends(DataPartyReader.overwhelming) { return .object }
    if ends(DataPartyReader.telling) { return .told }
    if ends(DataPartyReader.towards) { return .recipient }
    if ends(DataPartyReader.origins) { return .source }
    if ends(DataPartyReader.agents) { return .agent }
    if ends(DataPartyReader.prepositions) { return .beside }
    return .doer
  }

  /// The last of them stands first in the text.
  private static let articles: [StaticString] = [
    "slow ", "slower ", "fast ", "original ", "remote ", "TCP ", "the ", "a ", "its ", "The ", "A ",
  ]
  private static let overwhelming = TellingWords(
    "overwhelm ", "overwhelms ", "overwhelming ", "overload ", "overloads ", "overloading ", "overflow ",
    "overflowing ",
    "flood ", "flooding ", "swamp ", "swamping ", "outpace ", "overrun ", "overrunning ")
  private static let telling = TellingWords(
    "tell ", "tells ", "telling ", "instruct ", "instructs ", "instructing ", "inform ", "informs ",
    "informing ",
    "ask ", "asks ", "asking ", "force ", "forces ", "allow ", "allows ", "notify ", "notifies ", "signal ",
    "signals ", "let ", "lets ", "cause ", "causes ")
  private static let towards = TellingWords("to ", "toward ", "towards ")
  private static let origins = TellingWords("from ")
  private static let prepositions = TellingWords(
    "of ", "at ", "for ", "with ", "between ", "than ", "on ", "as ", "into ", "in ")
  private static let agents = TellingWords("by ")
}
