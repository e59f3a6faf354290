import Questions
import TCP

/// What a piece of data is called on the transport layer: a segment with TCP, a datagram with UDP, a frame on neither.
enum DataUnitCheck: NoteCheck {
  static let words = TellingWords(
    "segment (", "segment(", "datagram (", "datagram(", "세그먼트(", "세그먼트 (", "데이터그램(", "데이터그램 (", "pdu", "전송단위",
    "전송 단위", "전송되는 단위", "데이터 단위", "data unit", "数据单元")

  static func check(_ note: inout CheckedNote) {
    for line in 0..<note.reading.lineCount where note.words[line].contains(.dataUnits) && !note.isCode(line) {
      guard words.stands(in: note.text, note.reading.range(of: line)) else { continue }
      for sentence in note.sentences(of: line) where sentence.count < 300 && !note.isQuestion(sentence) {
        checkPair(sentence, line, &note)
        checkLayer(sentence, line, &note)
      }
    }
  }

  // MARK: TCP's and UDP's

  /// `Datagram (TCP) / Segment (UDP)`: each named as the other's.
  private static func checkPair(_ sentence: Range<Int>, _ line: Int, _ note: inout CheckedNote) {
    guard let segment = named(segments, sentence, note.text),
      let datagram = named(datagrams, sentence, note.text),
      segment.isTCP == false, datagram.isTCP == true, note.isMeant(line)
    else { return }
    note.report(
      "data-unit",
      at: min(
        segment.range.lowerBound, datagram.range.lowerBound)..<max(
          segment.range.upperBound, datagram.range.upperBound),
      Bilingual(
        ko: "TCP의 단위는 세그먼트, UDP의 단위는 데이터그램입니다.",
        en: "TCP's unit is the segment, UDP's the datagram."),
      expected: Bilingual(ko: "세그먼트(TCP), 데이터그램(UDP)", en: "segment (TCP), datagram (UDP)"),
      reference: "RFC 9293 3.1")
  }

  /// A unit with a protocol's name in brackets right behind it.
  private static func named(
    _ unit: TellingWords, _ sentence: Range<Int>, _ text: UnsafeBufferPointer<UInt8>
  ) -> (isTCP: Bool, range: Range<Int>)? {
    guard let word = unit.first(in: text, sentence) else { return nil }
    let values = ValueReader(text: text, end: sentence.upperBound)
    var at = word.upperBound
    if at < sentence.upperBound, text[at] == UInt8(ascii: "s") { at += 1 }
    at = values.skipBlanks(at)
    while at < sentence.upperBound, text[at].isOne(of: "*`") { at += 1 }
    guard at + 4 < sentence.upperBound, text[at] == UInt8(ascii: "("), text[at + 4] == UInt8(ascii: ")")
    else {
      return nil
    }
    let name = Squeezed(text, (at + 1)..<(at + 4), without: "")
    guard name.isOne(of: ["tcp", "udp"]) else { return nil }
    return (name.equals("tcp"), word.lowerBound..<(at + 5))
  }

  private static let segments = TellingWords("segment", "세그먼트")
  private static let datagrams = TellingWords("datagram", "데이터그램")

  // MARK: The layer's

  /// `4계층에서 전송 단위는 프레임`, `Transport layer: PDU = frame`
  private static func checkLayer(_ sentence: Range<Int>, _ line: Int, _ note: inout CheckedNote) {
    guard let unit = units.first(in: note.text, sentence), layers.stands(in: note.text, sentence),
      let frame = frames.first(in: note.text, unit.upperBound..<sentence.upperBound),
      frame.lowerBound - unit.upperBound <= 32, !right.stands(in: note.text, sentence),
      !others.stands(in: note.text, sentence), note.isMeant(line)
    else { return }
    note.report(
      "data-unit", at: frame,
      Bilingual(
        ko: "전송 계층의 단위는 세그먼트(TCP)나 데이터그램(UDP)입니다. 프레임은 2계층의 단위입니다.",
        en: "The transport layer's unit is the segment (TCP) or datagram (UDP); frames belong to layer 2."),
      expected: Bilingual(ko: "세그먼트", en: "segment"), reference: "RFC 9293 3.1")
  }

  private static let units = TellingWords(
    "pdu", "전송단위", "전송 단위", "전송되는 단위", "데이터 단위", "data unit", "数据单元")
  private static let layers = TellingWords(
    "transport layer", "transport:", "transport :", "전송 계층", "전송계층", "4계층", "layer 4", "l4", "传输层", "运输层")
  private static let frames = TellingWords("frame", "프레임", "帧")
  private static let right = TellingWords("segment", "세그먼트", "datagram", "데이터그램", "报文段", "packet", "패킷")
  private static let others = TellingWords(
    "link", "링크", "2계층", "layer 2", "l2", "network layer", "네트워크 계층", "3계층", "l3", "아니", "않", "not ", "quic",
    "http")
}
