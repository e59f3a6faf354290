import Questions
import TCP

/// How the next SEQ or an ACK is made, written with an equals sign: `next seq = seq + window`,
/// `SEQ = 이전 SEQ + 데이터 길이 + 1`. What is added is what the segment takes of the sequence space, nothing else.
enum NextNumberFormulaCheck: NoteCheck {
  static func check(_ note: inout CheckedNote) {
    guard note.reading.kinds.contains(.number) || note.reading.kinds.contains(.flag) else { return }
    for line in 0..<note.reading.lineCount where note.survey[line].isSuperset(of: [.equals, .plus]) {
      let range = note.reading.range(of: line)
      guard range.count < 160, !note.isCode(line), let slip = slip(range, note.text),
        !apart.stands(in: note.text, range), note.isMeant(line), !note.isBeside(line), !note.isReported(slip)
      else { continue }
      note.report(
        "ack-formula", at: slip,
        Bilingual(
          ko: "다음 번호는 세그먼트가 차지한 만큼만 커집니다. 데이터 바이트 수이고, SYN과 FIN이 1씩입니다.",
          en:
            "The next number grows by what the segment takes: its bytes of data, and one each for SYN and FIN."
        ),
        expected: Bilingual(
          ko: "SEQ + 데이터 바이트 수 (SYN·FIN이 있을 때만 +1)", en: "SEQ + bytes of data (+1 only for SYN or FIN)"),
        reference: "RFC 9293 3.4")
    }
  }

  /// The right side of an equation that has a number on its left, and a sum that no segment comes to.
  private static func slip(_ line: Range<Int>, _ text: UnsafeBufferPointer<UInt8>) -> Range<Int>? {
    guard let sign = text[line].firstIndex(of: UInt8(ascii: "=")), sign + 1 < line.upperBound,
      !text[sign + 1].isOne(of: "=>"), sign > line.lowerBound, !text[sign - 1].isOne(of: "<>!=+-"),
      case let name = max(line.lowerBound, sign - 40)..<sign,
      let own = seqs.first(in: text, name) ?? acks.first(in: text, name), sign - own.upperBound <= 24,
      let plus = text[sign..<line.upperBound].firstIndex(of: UInt8(ascii: "+")),
      seqs.stands(in: text, sign..<plus)
    else { return nil }
    let sum = sign + 1..<line.upperBound
    let added = plus + 1..<min(line.upperBound, plus + 40)
    if let window = windows.first(in: text, added), window.lowerBound - plus <= 16 {
      return trimmed(sum, text)
    }
    // The sum of an ACK is read in `AckFormulaCheck`.
    guard seqs.stands(in: text, name), let length = lengths.first(in: text, added),
      let more = text[length.upperBound..<line.upperBound].firstIndex(of: UInt8(ascii: "+")),
      more - length.upperBound <= 16, isOne(behind: more, line, text)
    else { return nil }
    return trimmed(sum, text)
  }

  /// `+ 1`, and nothing that the one is said to be for.
  private static func isOne(behind plus: Int, _ line: Range<Int>, _ text: UnsafeBufferPointer<UInt8>) -> Bool
  {
    var at = plus + 1
    while at < line.upperBound, text[at] == 0x20 { at += 1 }
    guard at < line.upperBound, text[at] == UInt8(ascii: "1") else { return false }
    return at + 1 >= line.upperBound || !text[at + 1].isLetterOrDigit
  }

  private static func trimmed(_ range: Range<Int>, _ text: UnsafeBufferPointer<UInt8>) -> Range<Int> {
    var (start, end) = (range.lowerBound, range.upperBound)
    while start < end, text[start].isOne(of: " `*") { start += 1 }
    while end > start, text[end - 1].isOne(of: " `*.") { end -= 1 }
    return start..<end
  }

  private static let seqs = TellingWords(
    "seq", "sequence", "시퀀스", "순서 번호", "순서번호", "일련번호", "序列号", "序号", "シーケンス")
  private static let acks = TellingWords("ack", "확인 응답 번호", "확인응답 번호", "승인 번호", "确认号")
  private static let windows = TellingWords("window", "윈도우", "윈도", "wnd", "窗口", "ウィンドウ")
  private static let lengths = TellingWords(
    "length", "len", "payload", "bytes", "size", "길이", "크기", "바이트", "데이터", "长度", "字节")
  private static let apart = TellingWords(
    "syn", "fin", "max", "min", "limit", "edge", "last", "largest", "highest", "right", "upper", "마지막", "최대",
    "오른쪽",
    "한계", "상한", "끝", "아니", "않", "not ", "n't", "wrong", "틀", "?", "<", "≤", "rcv.", "snd.", "snd_", "rcv_",
    "una")
}
