import Questions
import TCP

/// Formulas of the receive window and of the retransmission timeout with a sign, a factor or the weights changed:
/// `rwnd = RcvBuffer + [LastByteRcvd - LastByteRead]`, `RTO = SRTT + 1/4 RTTVAR`.
enum FormulaCheck: NoteCheck {
  private struct Formula {
    var wrong: [StaticString]
    var right: StaticString
    var reference: StaticString
  }

  private static let all: [Formula] = [
    Formula(
      wrong: [
        "rwnd=rcvbuffer+[lastbytercvd", "rwnd=rcvbuffer+(lastbytercvd",
        "rwnd=rcvbuffer-[lastbyteread-lastbytercvd", "rwnd=rcvbuffer-(lastbyteread-lastbytercvd",
      ],
      right: "rwnd = RcvBuffer - [LastByteRcvd - LastByteRead]", reference: "RFC 9293 3.8.6"),
    Formula(
      wrong: [
        "rto=srtt+14rttvar", "rto=srtt+1/4rttvar", "rto=srtt+(1/4)rttvar", "rto=srtt-4rttvar",
        "rto=srtt+2rttvar", "rto=srtt+8rttvar", "rto=4srtt+rttvar",
        "rto=rttvar+4srtt",
      ], right: "RTO = SRTT + 4·RTTVAR", reference: "RFC 6298 2.3"),
    Formula(
      wrong: [
        "timeoutinterval=estimatedrtt+14devrtt", "timeoutinterval=estimatedrtt+1/4devrtt",
        "timeoutinterval=estimatedrtt-4devrtt",
        "timeoutinterval=estimatedrtt+2devrtt", "timeoutinterval=estimatedrtt+8devrtt",
        "timeoutinterval=4estimatedrtt+devrtt",
      ], right: "TimeoutInterval = EstimatedRTT + 4·DevRTT", reference: "RFC 6298 2.3"),
    Formula(
      wrong: [
        "estimatedrtt=0.125estimatedrtt+0.875samplertt", "srtt=1/8srtt+7/8r", "srtt=(1/8)srtt+(7/8)r",
        "srtt=18srtt+78r",
        "srtt=0.125srtt+0.875r",
      ], right: "SRTT = 7/8·SRTT + 1/8·R'", reference: "RFC 6298 2.3"),
    Formula(
      wrong: [
        "rttvar=1/4rttvar+3/4|", "rttvar=(1/4)rttvar+(3/4)|", "rttvar=14rttvar+34|",
        "rttvar=0.25rttvar+0.75|",
        "devrtt=0.25devrtt+0.75|",
      ], right: "RTTVAR = 3/4·RTTVAR + 1/4·|SRTT - R'|", reference: "RFC 6298 2.3"),
  ]

  static let heads = TellingWords(
    "rwnd", "rto", "timeoutinterval", "estimatedrtt", "srtt", "rttvar", "devrtt")

  static func check(_ note: inout CheckedNote) {
    guard note.words.all.contains(.formulas) else { return }
    for line in 0..<note.reading.lineCount where note.words[line].contains(.formulas) {
      let range = note.reading.range(of: line)
      guard range.count < 300, note.text[range].contains(UInt8(ascii: "=")) else { continue }
      let squeezed = squeeze(range, note.text)
      guard
        let formula = all.first(where: { formula in formula.wrong.contains { squeezed.bytes.holds($0) } }),
        !note.isBeside(line), !isFound(range, note)
      else { continue }
      note.report(
        "formula", at: range,
        Bilingual(ko: "식이 다릅니다: \(formula.right)", en: "The formula is another: \(formula.right)"),
        expected: Bilingual(ko: "\(formula.right)", en: "\(formula.right)"), reference: "\(formula.reference)"
      )
    }
  }

  /// Another rule has found it already.
  private static func isFound(_ range: Range<Int>, _ note: CheckedNote) -> Bool {
    let place = note.places.place(
      of: note.reading.document.sourceOffset(of: range.lowerBound), in: note.source)
    return note.findings.contains { $0.place.line == place.line }
  }

  private struct Text { var bytes: [UInt8] }

  /// In lower case, without blanks, commands and signs of multiplication.
  private static func squeeze(_ range: Range<Int>, _ text: UnsafeBufferPointer<UInt8>) -> Text {
    var bytes: [UInt8] = []
    var at = range.lowerBound
    while at < range.upperBound {
      let byte = text[at]
      if byte == UInt8(ascii: "\\") {
        at += 1
        while at < range.upperBound, text[at].isLetter { at += 1 }
        continue
      }
      if byte == 0xe2 || byte == 0xc3 || byte == 0xc2 {
        // – stands for a minus; × and · for nothing.
        if byte == 0xe2, at + 2 < range.upperBound, text[at + 1] == 0x80 || text[at + 1] == 0x88 {
          bytes.append(UInt8(ascii: "-"))
        }
        at += byte == 0xe2 ? 3 : 2
        continue
      }
      if !" *${}_`".utf8.contains(byte) { bytes.append(byte.lowered) }
      at += 1
    }
    return Text(bytes: bytes)
  }
}

extension [UInt8] {
  /// Whether some ASCII stands in it.
  fileprivate func holds(_ word: StaticString) -> Bool {
    withUnsafeBufferPointer { TextSlice($0).contains(word) }
  }
}
