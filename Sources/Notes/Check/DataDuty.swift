import TCP

/// Something that only one of the two who send and receive data does or has, as a sentence tells it of the other.
///
/// A class: clause after clause is held against all of them.
final class DataDuty: Sendable {
  /// Words that must stand one behind the other, each so many bytes at most behind the one before.
  struct Link: Sendable {
    var words: TellingWords
    var reach: Int
  }

  enum Matter: Sendable {
    case acknowledging, window, buffer, ordering, resending, awaiting, sending, rate
  }

  let matter: Matter
  /// Of whom it is told by mistake.
  let side: DataSide
  let parts: [DataParty.Part]
  let links: [Link]
  /// Elsewhere in the sentence: then something else is told.
  let unless: TellingWords?
  /// Between the name and the words: the clause is another one there.
  let breaks: TellingWords?
  /// Right behind the words.
  let notBefore: TellingWords?
  /// One of them has to stand in the sentence.
  let with: TellingWords?
  /// Neither of the two may be named in between.
  let isClose: Bool

  init(
    _ matter: Matter, of side: DataSide, _ parts: [DataParty.Part], _ links: [(words: [String], reach: Int)],
    unless: [String] = [], breaks: TellingWords? = nil, notBefore: [String] = [], with: [String] = [],
    close: Bool = false
  ) {
    self.matter = matter
    self.side = side
    self.parts = parts
    self.links = links.map { Link(words: TellingWords($0.words), reach: $0.reach) }
    self.unless = unless.isEmpty ? nil : TellingWords(unless)
    self.breaks = breaks
    self.notBefore = notBefore.isEmpty ? nil : TellingWords(notBefore)
    self.with = with.isEmpty ? nil : TellingWords(with)
    isClose = close
  }

  /// Where the words end, if they stand behind the name and belong to it.
  func end(
    behind party: DataParty, before limit: Int, _ text: UnsafeBufferPointer<UInt8>, _ sentence: Range<Int>
  ) -> Int? {
    var at = party.next
    for link in links {
      // A word may begin within reach and end beyond it.
      guard at <= limit, let found = link.words.first(in: text, at..<min(limit, at + link.reach + 40)),
        found.lowerBound - at <= link.reach
      else { return nil }
      let gap = at..<min(limit, found.lowerBound + 1)
      if let breaks, breaks.stands(in: text, gap) { return nil }
      at = found.upperBound
    }
    if let notBefore, notBefore.stands(in: text, at..<min(sentence.upperBound, at + 9)) { return nil }
    if let unless, unless.stands(in: text, sentence) { return nil }
    if let with, !with.stands(in: text, sentence) { return nil }
    return at
  }
}

extension DataDuty.Matter {
  /// What is right, and the few words for it.
  var right: (message: Bilingual, expected: Bilingual, reference: String) {
    switch self {
    case .acknowledging:
      (
        Bilingual(
          ko: "ACK는 데이터를 받은 쪽이 보낸 쪽에게 보냅니다.",
          en: "Whoever receives the data sends the ACK, to the one that sent the data."),
        Bilingual(ko: "수신자 → 송신자: ACK", en: "receiver → sender: ACK"), "RFC 9293 3.4"
      )
    case .window:
      (
        Bilingual(
          ko: "윈도우 크기는 받는 쪽이 자기 버퍼에 남은 만큼 정해 보내는 쪽에 알립니다.",
          en: "The window is set by the receiver, from the room in its buffer, and told to the sender."),
        Bilingual(ko: "수신자 → 송신자: 윈도우", en: "receiver → sender: window"), "RFC 9293 3.8.6"
      )
    case .buffer:
      (
        Bilingual(
          ko: "넘치지 않게 지키는 것은 받는 쪽의 버퍼입니다. 보내는 쪽이 받는 쪽의 처리 속도에 맞춥니다.",
          en: "It is the receiver's buffer that must not overflow: the sender keeps to the receiver's pace."),
        Bilingual(ko: "수신자의 버퍼와 처리 속도", en: "the receiver's buffer and pace"), "RFC 9293 3.8.6"
      )
    case .ordering:
      (
        Bilingual(
          ko: "받은 데이터를 순서대로 맞추는 것은 받는 쪽입니다.", en: "Putting the data in order is the receiver's part."),
        Bilingual(ko: "수신자가 순서를 맞춘다", en: "the receiver reorders"), "RFC 9293 3.4"
      )
    case .resending:
      (
        Bilingual(
          ko: "재전송은 데이터를 보낸 쪽이 합니다.", en: "It is the sender of the data that sends it again."),
        Bilingual(ko: "송신자가 재전송한다", en: "the sender retransmits"), "RFC 9293 3.8.1"
      )
    case .awaiting:
      (
        Bilingual(
          ko: "데이터에 대한 ACK를 기다리고 받는 것은 그 데이터를 보낸 쪽입니다.",
          en: "The ACK of data is awaited and received by the one that sent the data."),
        Bilingual(ko: "송신자가 ACK를 받는다", en: "the sender gets the ACK"), "RFC 9293 3.4"
      )
    case .sending:
      (
        Bilingual(
          ko: "데이터를 보내는 것은 송신자이고 받는 것은 수신자입니다.",
          en: "The sender sends the data, and the receiver receives it."),
        Bilingual(ko: "송신자가 보낸다", en: "the sender sends"), "RFC 9293 3.4"
      )
    case .rate:
      (
        Bilingual(
          ko: "cwnd를 지니고 전송 속도를 바꾸는 것은 보내는 쪽입니다.",
          en: "The sender keeps cwnd and changes the rate it sends at."),
        Bilingual(ko: "송신자의 cwnd", en: "the sender's cwnd"), "RFC 5681 3.1"
      )
    }
  }
}
