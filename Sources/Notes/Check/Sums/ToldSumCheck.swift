import Questions
import TCP

/// How a number is made, told in words. An ACK number is the other side's number and one more for its SYN or FIN; a
/// SEQ goes on from one's own, which is what the other side's ACK asked for.
enum ToldSumCheck: NoteCheck {
  static func check(_ note: inout CheckedNote) {
    guard note.speaksOfTCP || note.reading.kinds.contains(.flag) else { return }
    let lines = (0..<note.reading.lineCount).filter { mayTell($0, note) }
    if lines.isEmpty { return }
    var reader = ToldSumReader(note)
    for line in lines {
      for sentence in note.sentences(of: line) where sentence.count < 600 {
        (reader.line, reader.sentence) = (line, sentence)
        judge(sentence, line, reader, &note)
      }
    }
  }

  private static func mayTell(_ line: Int, _ note: CheckedNote) -> Bool {
    guard !note.isCode(line) else { return false }
    if note.words[line].contains(.raised) || note.survey[line].contains(.initialNumber) { return true }
    return note.reading.kinds(in: line).contains(.number)
  }

  private static func judge(
    _ sentence: Range<Int>, _ line: Int, _ reader: ToldSumReader, _ note: inout CheckedNote
  ) {
    for sum in reader.sums() {
      guard let slip = slip(sum, reader) else { continue }
      guard !note.isQuestion(sentence), note.isOrdinary(line), !isReported(line, note) else { return }
      report(slip, sum, &note)
      return
    }
  }

  /// Another rule looked at the same sum.
  private static func isReported(_ line: Int, _ note: CheckedNote) -> Bool {
    let start = note.reading.document.sourceOffset(of: note.reading.range(of: line).lowerBound)
    let number = note.places.place(of: start, in: note.source).line
    return note.findings.contains {
      $0.place.line == number && ["handshake-number", "ack-arithmetic", "ack-formula"].contains($0.rule)
    }
  }

  // MARK: Judging

  private enum Slip { case amount, length, owner, acknowledged, raisedSequence }

  private static func slip(_ sum: ToldSum, _ reader: ToldSumReader) -> Slip? {
    let (note, sentence) = (reader.note, reader.sentence)
    switch (sum.base, sum.target) {
    case (.sequence, .acknowledgment?):
      if isOwn(sum, reader) { return .owner }
      if sum.change == .lessLength, !aside.stands(in: note.text, sentence) { return .length }
      return isWrongAmount(sum, reader) ? .amount : nil
    case (.sequence, nil) where isServersOwn(sum, reader): return .owner
    case (.sequence, nil):
      return isLooselyWrong(sum, sentence, note) ? .amount : nil
    case (.acknowledgment, .acknowledgment?):
      guard sum.change == .more(1), sum.isReceived, !apart.stands(in: note.text, sentence) else { return nil }
      return .acknowledged
    case (.acknowledgment, .sequence?):
      guard case .more = sum.change, sum.isReceived, !apart.stands(in: note.text, sentence) else {
        return nil
      }
      return .raisedSequence
    default: return nil
    }
  }

  /// The sender's own number, not the other side's.
  private static func isOwn(_ sum: ToldSum, _ reader: ToldSumReader) -> Bool {
    guard sum.change == .more(1), let owner = sum.owner, !sum.isReceived,
      !apart.stands(in: reader.note.text, reader.sentence)
    else { return false }
    switch owner {
    case .own: return true
    case .party(let party):
      return SegmentSender.of(sum.start, reader.sentence, reader.line, reader.note) == party
    }
  }

  /// `SYN+ACK: 서버가 클라이언트의 ISN과 서버의 ISN + 1을 보냄`: nothing in a SYN-ACK is one more than the server's own.
  private static func isServersOwn(_ sum: ToldSum, _ reader: ToldSumReader) -> Bool {
    guard sum.change == .more(1), sum.owner == .party(SegmentSender.server), !sum.isReceived,
      !apart.stands(in: reader.note.text, reader.sentence)
    else { return false }
    return SegmentSender.titled(reader.line, reader.note) == SegmentSender.server
      && SegmentSender.of(sum.start, reader.sentence, reader.line, reader.note) == SegmentSender.server
  }

  private static func isWrongAmount(_ sum: ToldSum, _ reader: ToldSumReader) -> Bool {
    let (note, sentence) = (reader.note, reader.sentence)
    guard !aside.stands(in: note.text, sentence) else { return false }
    switch sum.change {
    case .less(1): return true
    case .more(let amount): return amount == 2 && !amounts.stands(in: note.text, sentence)
    case .same: return ends.stands(in: note.text, sentence) && !amounts.stands(in: note.text, sentence)
    case .none:
      let clause = sentence.lowerBound..<sum.range.upperBound
      return (sum.isReceived || sum.owner != nil) && reader.isBare(sum) && ends.stands(in: note.text, clause)
        && !amounts.stands(in: note.text, clause)
    default: return false
    }
  }

  /// `순서 번호 - 1로 응답한다`: no field is named, but it is an answer.
  private static func isLooselyWrong(_ sum: ToldSum, _ sentence: Range<Int>, _ note: CheckedNote) -> Bool {
    guard acks.stands(in: note.text, sentence), !aside.stands(in: note.text, sentence) else { return false }
    switch sum.change {
    case .less(1): return true
    case .more(2): return !amounts.stands(in: note.text, sentence)
    default: return false
    }
  }

  // MARK: Words

  private static let ends = TellingWords("syn", "fin", "handshake", "핸드셰이크", "핸드쉐이크", "연결 설정", "연결 해제")
  private static let acks = TellingWords(
    "ack", "확인 번호", "확인번호", "승인", "확인 응답", "확인응답", "응답 번호", "응답번호", "응답한다", "응답하", "确认", "確認")
  private static let apart = TellingWords(
    "않", "아니", "not ", "n't", "틀", "wrong", "?", "byte", "바이트", "data", "데이터", "fin", "不", "rather",
    "instead", "달리", "if ", "공격", "attack", "인지", "검출", "check", "verif", "일치", "맞는")
  private static let aside = TellingWords(
    "keep", "킵", "last byte", "마지막 바이트", "까지", "up to", "window", "윈도", "base", "max", "mod", "before",
    "wrong", "틀", "frame", "프레임", " n-1", "k-1", "probe", "snd.", "wrap", "space", "cookie", "쿠키", "비교",
    "compar",
    "最后")
  /// What is sent may be counted in.
  private static let amounts = TellingWords(
    "length", "len", "길이", "data", "데이터", "바이트", "byte", "+ 1", "+1", "두 번째", "second", "every", "each", "字节",
    "数据")

  // MARK: Reporting

  private static func report(_ slip: Slip, _ sum: ToldSum, _ note: inout CheckedNote) {
    let message: Bilingual
    let expected: Bilingual
    switch slip {
    case .amount:
      message = Bilingual(
        ko: "SYN과 FIN은 순서 번호를 하나 쓰므로 ACK 번호는 SEQ + 1입니다.",
        en: "A SYN or a FIN takes one sequence number: the ACK number is SEQ + 1.")
      expected = Bilingual(ko: "ACK = SEQ + 1", en: "ACK = SEQ + 1")
    case .length:
      message = Bilingual(
        ko: "ACK 번호는 받은 SEQ에 데이터 길이를 더한 값입니다.",
        en: "The ACK number is the SEQ received plus the data's length.")
      expected = Bilingual(ko: "ACK = SEQ + 데이터 바이트 수", en: "ACK = SEQ + bytes of data")
    case .owner:
      message = Bilingual(
        ko: "ACK 번호는 자신이 아니라 상대의 순서 번호보다 하나 큽니다.",
        en: "An ACK number is one more than the other side's number, not one's own.")
      expected = Bilingual(ko: "상대의 SEQ + 1", en: "the other side's SEQ + 1")
    case .acknowledged:
      message = Bilingual(
        ko: "ACK 번호는 받은 ACK 번호가 아니라 받은 SEQ에서 셉니다.",
        en: "An ACK number is counted from the SEQ received, not from the ACK number received.")
      expected = Bilingual(ko: "받은 SEQ + 1", en: "the SEQ received + 1")
    case .raisedSequence:
      message = Bilingual(
        ko: "다음 SEQ는 상대가 보낸 ACK 번호 그대로입니다. ACK 번호가 이미 다음 번호이기 때문입니다.",
        en: "The next SEQ is the ACK number received as it is: that already names the next byte.")
      expected = Bilingual(ko: "SEQ = 받은 ACK", en: "SEQ = the ACK received")
    }
    let isFormula =
      switch slip {
      case .amount, .length: true
      default: false
      }
    note.report(
      isFormula ? "ack-formula" : "handshake-number",
      at: isFormula ? sum.range : sum.start..<sum.range.upperBound, message, expected: expected,
      reference: "RFC 9293 3.4, 3.5")
  }
}
