import Questions
import TCP

/// Bits told of a segment that the sentence itself names: `The connection request has SYN = 1 and ACK = 1`,
/// `SYN+ACK 세그먼트에서 SYN 비트는 0이다`.
extension OpeningBitCheck {
  static func checkNamed(_ note: inout CheckedNote) {
    for line in note.lines(holding: names)
    where note.reading.kinds(in: line).contains(.flag) && note.survey[line].contains(.digit)
      && !note.isCode(line) && !note.isFenced(line) && note.reading.range(of: line).count < 700
    {
      var spoken: Int?
      for sentence in note.sentences(of: line) {
        if sentence.count < 320, !note.isQuestion(sentence) { checkNamed(sentence, spoken, line, &note) }
        spoken = headed(sentence, note.text) ?? spoken
      }
    }
  }

  /// - Parameter spoken: the segment that the sentences before tell of.
  private static func checkNamed(
    _ sentence: Range<Int>, _ spoken: Int?, _ line: Int, _ note: inout CheckedNote
  ) {
    guard note.section(of: line).phase != .close else { return }
    let mentions = note.reading.mentions(in: line).filter {
      $0.kind == .flag && sentence.contains(Int($0.start)) && $0.end - $0.start == 3
    }
    let told = mentions.compactMap { mention -> (flag: Flag, isOn: Bool, range: Range<Int>)? in
      guard let flag = Flag(rawValue: mention.value),
        let isOn = value(after: Int(mention.end), sentence, note.text)
      else { return nil }
      return (flag, isOn, Int(mention.start)..<Int(mention.end))
    }
    guard told.contains(where: { $0.flag == .syn }),
      !told.contains(where: { $0.flag == .fin || $0.flag == .rst })
    else { return }
    checkMeant(told, sentence, line, &note)
    for bit in told {
      guard let step = segment(before: bit.range.lowerBound, sentence, note.text) ?? spoken,
        !aside.stands(
          in: note.text, sentence.lowerBound..<min(sentence.upperBound, bit.range.upperBound + 16)),
        case let right = Scene.flags(of: .open)[step - 1],
        bit.isOn != right.contains(Flags(rawValue: bit.flag.rawValue)), bit.flag == .syn || bit.flag == .ack,
        note.isOrdinary(line), !note.isReported(bit.range)
      else { continue }
      return report(bit.range, step, &note)
    }
  }

  /// `When SYN is 1 and ACK is 1, it is a connection request`: the name stands behind both bits.
  private static func checkMeant(
    _ told: [(flag: Flag, isOn: Bool, range: Range<Int>)], _ sentence: Range<Int>, _ line: Int,
    _ note: inout CheckedNote
  ) {
    for (place, pair) in zip(told, told.dropFirst()).enumerated()
    where pair.0.flag == .syn && pair.1.flag == .ack && pair.0.isOn {
      let end = place + 2 < told.count ? told[place + 2].range.lowerBound : sentence.upperBound
      let behind = pair.1.range.upperBound..<end
      guard behind.count <= 90, segment(before: pair.0.range.lowerBound, sentence, note.text) == nil,
        !denied.stands(in: note.text, sentence),
        let step = segment(before: end, behind, note.text), step < 3,
        pair.1.isOn != (step == 2), note.isOrdinary(line), !note.isReported(pair.1.range)
      else { continue }
      return report(pair.0.range.lowerBound..<pair.1.range.upperBound, step, &note)
    }
  }

  private static let denied = TellingWords(
    "not ", "n't", "않", "아니", " or ", "또는", "except", "제외", "after ", "이후", "answer", "recei", "받", "waits",
    "기다")

  /// `This connection-granted segment …`: what the sentences behind it go on about.
  private static func headed(_ sentence: Range<Int>, _ text: UnsafeBufferPointer<UInt8>) -> Int? {
    let opening = sentence.lowerBound..<min(sentence.upperBound, sentence.lowerBound + 40)
    return aside.stands(in: text, opening) ? nil : segment(before: opening.upperBound, opening, text)
  }

  /// Which of the three the last name before a place means.
  private static func segment(
    before place: Int, _ sentence: Range<Int>, _ text: UnsafeBufferPointer<UInt8>
  ) -> Int? {
    let head = sentence.lowerBound..<place
    let found = [first, second, third].enumerated().compactMap { number, words in
      words.last(in: text, head).map { (step: number + 1, place: $0) }
    }
    // `ACK of the connection request`, `SYN 세그먼트를 받은`: what another one answers.
    return found.max { ($0.place.upperBound, $0.place.count) < ($1.place.upperBound, $1.place.count) }?.step
  }

  private static func value(
    after end: Int, _ sentence: Range<Int>, _ text: UnsafeBufferPointer<UInt8>
  ) -> Bool? {
    let tail = end..<min(sentence.upperBound, end + 40)
    guard let digit = text[tail].firstIndex(where: \.isDigit), text[digit].isOne(of: "01"),
      digit + 1 >= sentence.upperBound || !text[digit + 1].isLetterOrDigit || text[digit + 1] >= 0x80,
      digit > end, links.fills(end..<digit, of: text)
    else { return nil }
    return text[digit] == UInt8(ascii: "1")
  }

  private static let links = Filler(
    "flag flags bit bits 플래그 비트 플래그비트 제어 フラグ ビット 标志位 标志 位 : = 는 은 을 를 가 이 의 값을 값이 값은 is are set to 设置为 设为 置为 置 を に が ` *"
  )
  private static let first = TellingWords(
    "connection request", "connect request", "연결 요청이", "연결 요청을 뜻", "first segment of the handshake",
    "first syn segment", "initial syn",
    "the first syn", "연결 요청 세그먼트",
    "연결 요청은", "연결 요청에서", "연결 요청 패킷", "첫 번째 세그먼트", "첫 세그먼트", "첫 번째 syn", "첫 syn", "처음 보내는 세그먼트",
    "처음 보내는 syn")
  private static let second = TellingWords(
    "connection reply", "connection response", "connection-granted segment", "synack segment",
    "syn-ack segment", "syn+ack segment", "syn/ack segment",
    "the synack", "the syn-ack", "the syn+ack", "a syn-ack", "a synack", "second segment of the handshake",
    "연결 응답은", "연결 응답에서", "연결 응답 세그먼트",
    "syn+ack 세그먼트", "syn-ack 세그먼트", "synack 세그먼트", "syn/ack 세그먼트", "syn+ack 패킷", "syn-ack 패킷", "두 번째 세그먼트",
    "the reply", "the response", "응답은")
  private static let third = TellingWords(
    "third segment", "third ack", "final ack of the handshake", "last segment of the handshake", "세 번째 세그먼트",
    "세 번째 ack", "마지막 세그먼트")
  private static let names = TellingWords(joining: [first, second, third])
  private static let aside = TellingWords(
    "not ", "n't", "않", "아니", "except", "제외", "if ", "만약", " or ", "또는", "until", "before", "이전",
    "simultaneous", "동시", "recei", "받", "수신", "arriv", "도착", "upon ", "when ", "after ", "이후", "다음", "fin",
    "data", "데이터", "attack", "공격", "scan", "스캔", "all ", "모든")
}
