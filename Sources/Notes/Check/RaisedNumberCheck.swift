import TCP

/// How much an ACK number lies above the number of the SYN or the FIN that it confirms, told in words:
/// `ACK 번호는 받은 시퀀스 번호 - 1`, `ack = client's ISN + 2`. It is always one more.
enum RaisedNumberCheck: NoteCheck {
  static func check(_ note: inout CheckedNote) {
    guard note.speaksOfTCP || note.reading.kinds.contains(.flag) else { return }
    for line in note.lines.withDigits where !note.isCode(line) {
      let range = note.reading.range(of: line)
      guard range.count < 700, numbers.stands(in: note.text, range) else { continue }
      for sentence in note.sentences(of: line) {
        guard let (sum, isPlus) = sum(in: sentence, note), acks.stands(in: note.text, sentence),
          !aside.stands(in: note.text, sentence), !isPlus || !amounts.stands(in: note.text, sentence),
          !note.isReported(sum), !note.isQuestion(sentence),
          !note.isBeside(line)
        else { continue }
        report(sum, &note)
      }
    }
  }

  private static func report(_ sum: Range<Int>, _ note: inout CheckedNote) {
    note.report(
      "ack-formula", at: sum,
      Bilingual(
        ko: "SYN과 FIN은 순서 번호를 하나 쓰므로 ACK 번호는 SEQ + 1입니다.",
        en: "A SYN or a FIN takes one sequence number: the ACK number is SEQ + 1."),
      expected: Bilingual(ko: "ACK = SEQ + 1", en: "ACK = SEQ + 1"), reference: "RFC 9293 3.4")
  }

  /// A sequence number and what is added to it, where that is not one.
  private static func sum(in sentence: Range<Int>, _ note: CheckedNote) -> (Range<Int>, isPlus: Bool)? {
    let text = note.text
    var from = sentence.lowerBound
    while let name = numbers.first(in: text, from..<sentence.upperBound) {
      from = name.upperBound
      // `nextseqnum - 1` is another number.
      guard name.lowerBound == sentence.lowerBound || !isPart(text[name.lowerBound - 1]),
        let end = wrongEnd(behind: name.upperBound, sentence, text)
      else { continue }
      return (name.lowerBound..<end, text[name.upperBound..<end].contains(UInt8(ascii: "+")))
    }
    return nil
  }

  private static func isPart(_ byte: UInt8) -> Bool { byte < 0x80 && byte.isLetter }

  /// `- 1`, `+ 2`
  private static func wrongEnd(
    behind start: Int, _ sentence: Range<Int>, _ text: UnsafeBufferPointer<UInt8>
  ) -> Int? {
    var at = start
    let near = min(sentence.upperBound, start + 24)
    while at < near, !text[at].isOne(of: "+-"), !isMinus(at, text) { at += 1 }
    guard at < near, gap.fills(start..<at, of: text) else { return nil }
    let isPlus = text[at] == UInt8(ascii: "+")
    at += text[at] < 0x80 ? 1 : 3
    while at < sentence.upperBound, text[at] == 0x20 { at += 1 }
    guard at < sentence.upperBound, text[at] == (isPlus ? UInt8(ascii: "2") : UInt8(ascii: "1")) else {
      return nil
    }
    let end = at + 1
    // An amount, another sum, a span.
    guard end < sentence.upperBound else { return end }
    if text[end] == UInt8(ascii: "."), end + 1 < text.count, text[end + 1].isDigit { return nil }
    return text[end].isLetterOrDigit || text[end].isOne(of: "+-*/^~:%") ? nil : end
  }

  /// `−`, `–`
  private static func isMinus(_ at: Int, _ text: UnsafeBufferPointer<UInt8>) -> Bool {
    guard at + 2 < text.count, text[at] == 0xe2 else { return false }
    return text[at + 1] == 0x88 && text[at + 2] == 0x92 || text[at + 1] == 0x80 && text[at + 2] == 0x93
  }

  private static let gap = Filler("번호 number num no 값 넘버 필드 isn of 의 에 c s")
  static let numbers = TellingWords(
    "sequence number", "sequence no", "sequence num", "seq", "isn", "iss", "시퀀스 번호", "시퀀스번호", "시퀸스 번호",
    "시퀀스 넘버", "순서 번호", "순서번호", "순차번호", "순차 번호", "일련번호", "일련 번호", "순서필드", "순서 필드", "序列号", "序号",
    "シーケンス番号")
  private static let acks = TellingWords(
    "ack", "확인 번호", "확인번호", "승인", "확인 응답", "확인응답", "응답 번호", "응답번호", "응답한다", "응답하", "确认", "確認")
  private static let aside = TellingWords(
    "keep", "킵", "last byte", "마지막 바이트", "까지", "up to", "window", "윈도", "base", "max", "mod", "before",
    "wrong", "틀",
    "frame", "프레임", "n-1", "k-1", "probe", "snd.", "wrap", "space", "cookie", "쿠키", "비교", "compar", "最后")
  /// What is sent may be counted in.
  private static let amounts = TellingWords(
    "length", "len", "길이", "data", "데이터", "바이트", "byte", "+ 1", "+1", "두 번째", "second", "every", "each", "字节",
    "数据")
}
