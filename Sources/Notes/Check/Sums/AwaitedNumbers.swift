import Questions
import TCP

/// What a sentence tells of a receiver in numbers: how far it has everything, which number it waits for, and what it
/// acknowledges. The last two are one number, and the one after the first.
struct AwaitedNumbers {
  /// `300번까지 받았다`, `up to byte 300`
  private(set) var through: [Quantity] = []
  /// `301번을 기다린다`, `expecting 301 next`
  private(set) var next: [Quantity] = []
  /// `ACK 301`, `Acknowledgment Number에 1을 더해 301`
  private(set) var acks: [Quantity] = []
  /// The numbers stand behind the name of the header's field, not behind the mere word ACK.
  private(set) var isField = false

  /// Whether a sentence holds a word that tells how far one has everything, or what one waits for.
  static func mayStand(in sentence: Range<Int>, _ text: UnsafeBufferPointer<UInt8>) -> Bool {
    gotten.stands(in: text, sentence) || upTos.stands(in: text, sentence) || waits.stands(in: text, sentence)
      || nexts.stands(in: text, sentence)
  }

  init(_ sentence: Range<Int>, _ text: UnsafeBufferPointer<UInt8>) {
    for number in Quantity.all(in: sentence, of: text) where number.unit == .none && !number.isAttribute {
      let before = max(sentence.lowerBound, number.range.lowerBound - 64)..<number.range.lowerBound
      let behind = number.range.upperBound..<min(sentence.upperBound, number.range.upperBound + 48)
      if AwaitedNumbers.isAdded(behind, text) { continue }
      if AwaitedNumbers.isAwaited(before, behind, text) {
        next.append(number)
      } else if AwaitedNumbers.reaches(before, behind, text) {
        through.append(number)
      } else if let label = AwaitedNumbers.label(before, text) {
        acks.append(number)
        isField = AwaitedNumbers.fields.first(in: text, label) == label
      }
    }
  }

  /// The one number of a kind.
  static func only(_ numbers: [Quantity]) -> Quantity? {
    numbers.first.flatMap { first in numbers.allSatisfy { $0.value == first.value } ? first : nil }
  }

  private static func reaches(
    _ before: Range<Int>, _ behind: Range<Int>, _ text: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    if let until = untils.first(in: text, behind),
      ofBytes.fills(behind.lowerBound..<until.lowerBound, of: text),
      gotten.stands(in: text, until.upperBound..<min(behind.upperBound, until.upperBound + 24))
    {
      return true
    }
    // `300번째의 데이터를 잘 받았으면`
    if let got = gotten.first(in: text, behind),
      single.fills(behind.lowerBound..<got.lowerBound, of: text), got.lowerBound > behind.lowerBound + 3,
      // `SYN(seq=900)을 받으면`: where a segment begins, and a SYN takes a number itself.
      !beginnings.stands(in: text, max(before.lowerBound, before.upperBound - 5)..<before.upperBound)
    {
      return true
    }
    guard let upTo = upTos.first(in: text, before), bytes.fills(upTo.upperBound..<before.upperBound, of: text)
    else { return false }
    return true
  }

  private static func isAwaited(
    _ before: Range<Int>, _ behind: Range<Int>, _ text: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    if let wait = waits.first(in: text, behind), ofNext.fills(behind.lowerBound..<wait.lowerBound, of: text) {
      return true
    }
    var at = before.lowerBound
    while let word = nexts.first(in: text, at..<before.upperBound) {
      at = word.upperBound
      if expected.fills(at..<before.upperBound, of: text) { return true }
    }
    return false
  }

  /// `1을 더해 301`: what is added is none of the numbers.
  private static func isAdded(_ behind: Range<Int>, _ text: UnsafeBufferPointer<UInt8>) -> Bool {
    raisings.first(in: text, behind).map { values.fills(behind.lowerBound..<$0.lowerBound, of: text) }
      ?? false
  }

  private static func label(_ before: Range<Int>, _ text: UnsafeBufferPointer<UInt8>) -> Range<Int>? {
    var at = before.lowerBound
    while let label = labels.first(in: text, at..<before.upperBound) {
      at = label.upperBound
      guard label.lowerBound == 0 || !text[label.lowerBound - 1].isLetter else { continue }
      if values.fills(at..<before.upperBound, of: text) { return label }
      // `에 1을 더해 301`
      if let raised = raisings.first(in: text, at..<before.upperBound),
        let amount = Quantity.all(in: at..<raised.lowerBound, of: text).first,
        values.fills(at..<amount.range.lowerBound, of: text),
        values.fills(amount.range.upperBound..<raised.lowerBound, of: text),
        values.fills(raised.upperBound..<before.upperBound, of: text)
      {
        return label
      }
    }
    return nil
  }

  // MARK: Words

  private static let untils = TellingWords("까지")
  private static let gotten = TellingWords("받", "수신", "도착", "왔")
  private static let ofBytes = Filler("번 번째 바이트 byte bytes 패킷 데이터 세그먼트 seq 의 순번 번호")
  private static let beginnings = TellingWords("seq")
  private static let single = Filler("번 번째 째 째의 의 바이트 바이트를 byte 를 패킷 패킷을 데이터 데이터를 세그먼트 세그먼트를 을 잘 전부 모두")
  private static let upTos = TellingWords(
    "up to and including", "up to", "through byte", "everything until", "all bytes until")
  private static let bytes = Filler("byte bytes number sequence the # octet and including")
  private static let waits = TellingWords(
    "기다", "달라", "주세요", "다오", "줘", "받을 차례", "받을 준비", "받아야", "필요", "기대", "요청", "보내 주", "보내주", "is expected",
    "is awaited")
  private static let ofNext = Filler(
    "번 번째 번을 번부터 바이트 바이트를 byte bytes 패킷 패킷을 데이터 데이터를 세그먼트 를 을 은 부터 가 이 의 seq 번호 번호를 로 보내 받기를 받을 것을 순서 차례 next"
  )
  private static let nexts = TellingWords(
    "expecting", "expects", "waiting for", "awaiting", "next expected", "다음으로 필요한", "다음 받아야", "다음에 받아야",
    "다음에 받을",
    "다음 받을", "다음에 필요한", "기대하는", "next byte", "next sequence number", "次は", "次に", "下一个", "期望")
  private static let expected = Filler(
    "byte bytes expected is to be number the one seq sequence next to receive # : = ( 바이트 바이트가 바이트는 번호 번호는 번호가 는 은 할 순서 순서번호 "
      + "데이터 데이터는 패킷 패킷은 세그먼트는 ack (=ack) 이 가 numbered 字节 序号 是 バイト")
  private static let labels = TellingWords(
    "acknowledgment number", "acknowledgement number", "acknowledment number", "ack number", "ack num",
    "ack no", "ack 번호",
    "ack번호", "확인 응답 번호", "확인응답 번호", "확인응답번호", "승인 번호", "승인번호", "응답 번호", "응답번호", "ack")
  private static let fields = TellingWords(
    "acknowledgment number", "acknowledgement number", "acknowledment number", "ack number", "ack 번호",
    "ack번호", "확인 응답 번호",
    "확인응답 번호", "확인응답번호", "승인 번호", "승인번호", "응답 번호", "응답번호")
  private static let values = Filler(
    "# = : ( ) of is to the number num no 번호 번호가 번호를 번호는 번호에 에 가 이 는 은 로 를 을 값 값이 값을 필드 필드에 (ack) ` * $ \"")
  private static let raisings = TellingWords("추가하여", "추가해", "더하여", "더해", "더한", "빼서", "뺀", "증가시킨", "증가시켜")
}
