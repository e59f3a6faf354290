import Questions
import TCP

/// How an ACK number is made, in words: `received sequence number + segment length + 1`, or the very number of the SYN:
/// `SYN-ACK の ack が SYN の seq と同じ値`.
enum AckFormulaCheck: NoteCheck {
  static func check(_ note: inout CheckedNote) {
    guard note.reading.kinds.contains(.number) || note.reading.kinds.contains(.flag) else { return }
    for line in 0..<note.reading.lineCount {
      guard !note.reading.kinds(in: line).isDisjoint(with: Mention.Kinds.number | .flag) else { continue }
      let range = note.reading.range(of: line)
      if note.survey[line].isSuperset(of: [.digit, .plus]) {
        for one in [ones, less].compactMap({ $0.first(in: note.text, range) }) { checkSum(one, line, &note) }
      }
      let words = note.words[line]
      if words.contains(.extras), let extra = extras.first(in: note.text, range) {
        checkToldSum(extra, line, &note)
      }
      if words.contains(.cookies), let cookie = cookies.first(in: note.text, range) {
        checkCookie(cookie, line, &note)
      }
      if words.contains(.sames), let same = sames.first(in: note.text, range) {
        checkSame(same, line, &note)
      }
    }
  }

  // MARK: SEQ + length + 1

  private static let ones = TellingWords("+ 1", "+1", "＋1", "＋ 1")
  /// The number of the last byte that came.
  private static let less = TellingWords("- 1", "-1", "– 1", "− 1")
  private static let seqs = TellingWords(
    "seq", "sequence", "시퀀스", "시퀸스", "순서 번호", "순서번호", "일련번호", "序列号", "序号", "シーケンス")
  private static let lengths = TellingWords(
    "length", "len", "size", "bytes", "payload", "크기", "길이", "바이트", "데이터", "サイズ", "長", "长度", "字节", "data")
  private static let acks = TellingWords("ack", "확인", "승인", "응답", "确认", "確認")
  private static let apart = TellingWords(
    "syn", "fin", "않", "아니", "not ", "n't", "wrong", "틀", "오해", "不", "ない", "비고", "option", "window", "윈도",
    "only ", "특수", "特殊",
    "last byte", "마지막", "最後")

  /// `A FIN may carry data. Its ACK is then seq + bytes + 1`: told of what takes a number itself.
  static let numbered = TellingWords("syn", "fin")

  private static func checkSum(_ one: Range<Int>, _ line: Int, _ note: inout CheckedNote) {
    guard let sentence = note.sentences(of: line).first(where: { $0.contains(one.lowerBound) }),
      one.upperBound >= sentence.upperBound || !note.text[one.upperBound].isLetterOrDigit
    else { return }
    // Backwards: a length, a plus, a SEQ, and an ACK on the other side of the equals sign or in the cell before.
    let head = max(sentence.lowerBound, one.lowerBound - 110)..<one.lowerBound
    guard let plus = note.text[head].lastIndex(of: UInt8(ascii: "+")),
      let length = lengths.first(in: note.text, plus..<one.lowerBound), length.lowerBound - plus <= 30,
      one.lowerBound - length.upperBound <= 24,
      let seq = seqs.first(in: note.text, head.lowerBound..<plus), plus - seq.upperBound <= 40,
      isAcked(seq.lowerBound, sentence, line, note)
        // `… + 1로 승인 번호를 만든다`
        || acks.stands(in: note.text, one.upperBound..<min(sentence.upperBound, one.upperBound + 24)),
      !tellsApart(sentence, note.text),
      !numbered.stands(in: note.text, note.reading.range(of: line).lowerBound..<sentence.lowerBound),
      !note.isBeside(line)
    else { return }
    let isLess = less.stands(in: note.text, one)
    reportSum(seq.lowerBound..<one.upperBound, isLess ? oneLess : oneMore, &note)
  }

  /// `for a segment without SYN or FIN` tells of data alone.
  private static func tellsApart(_ sentence: Range<Int>, _ text: UnsafeBufferPointer<UInt8>) -> Bool {
    var start = sentence.lowerBound
    while let word = apart.first(in: text, start..<sentence.upperBound) {
      let before = max(sentence.lowerBound, word.lowerBound - 18)..<word.lowerBound
      let isBare = numbered.stands(in: text, word) && without.stands(in: text, before)
      guard isBare else { return true }
      start = word.upperBound
    }
    return false
  }

  private static let without = TellingWords("no ", "without ", "neither ", "nor ")

  private static func isAcked(_ seq: Int, _ sentence: Range<Int>, _ line: Int, _ note: CheckedNote) -> Bool {
    if acks.stands(in: note.text, sentence.lowerBound..<seq) { return true }
    let block = note.reading.block(of: line)
    guard block.kind == .cell else { return isTitledAck(line, note) }
    return (max(0, line - 4)..<line).contains { other in
      let there = note.reading.block(of: other)
      return there.kind == .cell && there.row == block.row && there.container == block.container
        && acks.stands(in: note.text, note.reading.range(of: other))
    }
  }

  /// The item, the label or the heading above names the ACK number, and the SEQ does not head it too.
  private static func isTitledAck(_ line: Int, _ note: CheckedNote) -> Bool {
    var titles = note.titles.all(of: line).map { note.reading.range(of: $0) }
    if let heading = note.reading.outline.innermostTitle(of: note.sectionNumber(of: line)) {
      titles.append(heading)
    }
    return titles.contains {
      $0.count <= 60 && ackNumbers.stands(in: note.text, $0) && !seqs.stands(in: note.text, $0)
    }
  }

  private static let ackNumbers = TellingWords(
    "acknowledgment number", "acknowledgement number", "ack number", "ack num", "확인 응답 번호", "확인응답 번호",
    "확인응답번호",
    "ack 번호", "ack번호", "승인 번호", "응답 번호", "确认号", "確認応答番号")

  /// `add the size of the data to the sequence number, and one more`, `순서 번호에 데이터 길이를 더하고 1을 더한다`
  private static func checkToldSum(_ extra: Range<Int>, _ line: Int, _ note: inout CheckedNote) {
    guard !note.isCode(line),
      let sentence = note.sentences(of: line).first(where: { $0.contains(extra.lowerBound) })
    else { return }
    let head = max(sentence.lowerBound, extra.lowerBound - 140)..<extra.lowerBound
    guard let length = toldLengths.first(in: note.text, head), let seq = toldSeqs.first(in: note.text, head),
      case let told = min(length.lowerBound, seq.lowerBound)..<max(length.upperBound, seq.upperBound),
      adding.stands(in: note.text, max(sentence.lowerBound, told.lowerBound - 12)..<extra.lowerBound),
      extra.lowerBound - told.upperBound <= 60, !toldApart.stands(in: note.text, sentence),
      !note.isQuestion(sentence), !note.isBeside(line)
    else { return }
    reportSum(told.lowerBound..<extra.upperBound, oneMore, &note)
  }

  static let extras = TellingWords(
    "and one more", "plus one more", "one extra", "and add one", "and then one", "plus one", "plus 1",
    "and add 1",
    "then add 1", "then add one", "1을 더", "1을 또", "하나를 더", "하나 더", "1만큼 더", "再加 1", "再加1", "再加一")
  private static let toldLengths = TellingWords(
    "length", "size", "number of bytes", "amount of data", "byte count", "데이터 양", "데이터의 양", "데이터량", "길이",
    "크기", "바이트 수", "바이트수", "长度",
    "字节数")
  private static let toldSeqs = TellingWords(
    "sequence number", "seq number", "the seq", "순서 번호", "순서번호", "시퀀스 번호", "시퀀스번호", "시퀀스 넘버", "序列号", "序号")
  private static let adding = TellingWords(
    "add ", "adds ", "adding", "added", "plus ", "sum of", "더하고", "더한", "더해", "더하여", "합에", "합한", "加上")
  private static let toldApart = TellingWords(
    "syn", "fin", "아니", "않", "없", "not ", "n't", "wrong", "틀", "오해", "minus", "빼", "뺀", "last byte", "마지막",
    "only",
    "unless", "header", "헤더", "option", "window", "윈도", "last received", "마지막으로", "phantom", "不", "减")

  private static let oneMore = Bilingual(
    ko: "데이터를 확인하는 ACK 번호에는 1을 더하지 않습니다. +1은 SYN이나 FIN에만 붙습니다.",
    en: "An ACK of data adds no 1; only a SYN or a FIN takes one number more.")
  private static let oneLess = Bilingual(
    ko: "SEQ + 바이트 수 − 1은 받은 마지막 바이트의 번호이고, ACK 번호는 그다음 번호입니다.",
    en: "SEQ + bytes − 1 is the last byte that came; the ACK number is the one behind it.")

  private static func reportSum(_ place: Range<Int>, _ message: Bilingual, _ note: inout CheckedNote) {
    note.report(
      "ack-formula", at: place, message,
      expected: Bilingual(
        ko: "ACK = SEQ + 데이터 바이트 수 (SYN·FIN이 있을 때만 +1)",
        en: "ACK = SEQ + bytes of data (+1 only for SYN or FIN)"),
      reference: "RFC 9293 3.4")
  }

  // MARK: SYN cookies

  static let cookies = TellingWords("cookie", "쿠키", "クッキー")

  /// `The client returns ACK = cookie`: the cookie is the server's number, and the ACK one more.
  private static func checkCookie(_ first: Range<Int>, _ line: Int, _ note: inout CheckedNote) {
    let range = note.reading.range(of: line)
    var at = range.lowerBound
    while let cookie = cookies.first(in: note.text, at..<range.upperBound) {
      at = cookie.upperBound
      let before = max(range.lowerBound, cookie.lowerBound - 20)..<cookie.lowerBound
      let behind = cookie.upperBound..<min(range.upperBound, cookie.upperBound + 24)
      guard let label = cookieAcks.first(in: note.text, before),
        equals.fills(label.upperBound..<cookie.lowerBound, of: note.text),
        note.text[label.upperBound..<cookie.lowerBound].contains(UInt8(ascii: "=")),
        !raised.stands(in: note.text, behind), !denied.stands(in: note.text, behind), !note.isBeside(line)
      else { continue }
      return reportCookie(label.lowerBound..<cookie.upperBound, &note)
    }
    // `a cookie, say y … the client sends y+2`
    guard let ack = cookieAcks.first(in: note.text, first.upperBound..<range.upperBound),
      case let near = max(first.upperBound, ack.lowerBound - 32)..<min(range.upperBound, ack.upperBound + 32),
      let plus = note.text[near].firstIndex(of: UInt8(ascii: "+")), plus > near.lowerBound,
      plus + 1 < near.upperBound, note.text[plus - 1].isLetter, plus - 2 >= near.lowerBound,
      !note.text[plus - 2].isLetterOrDigit,
      (UInt8(ascii: "2")...UInt8(ascii: "9")).contains(note.text[plus + 1]),
      plus + 2 >= near.upperBound || !note.text[plus + 2].isLetterOrDigit, !note.isBeside(line)
    else { return }
    reportCookie(plus - 1..<plus + 2, &note)
  }

  private static func reportCookie(_ place: Range<Int>, _ note: inout CheckedNote) {
    note.report(
      "ack-formula", at: place,
      Bilingual(
        ko: "쿠키는 서버의 초기 순서 번호라서 클라이언트의 ACK 번호는 쿠키 + 1입니다.",
        en: "The cookie is the server's initial sequence number: the client's ACK number is the cookie + 1."),
      expected: Bilingual(ko: "ACK = 쿠키 + 1", en: "ACK = cookie + 1"), reference: "RFC 4987 3.6")
  }

  private static let cookieAcks = TellingWords("ack")
  private static let equals = Filler("= : is number the 번호 번호는 는 은")
  private static let raised = TellingWords("+", "plus", "1을", "더한", "더해")

  // MARK: The same number

  static let sames = TellingWords(
    "와 같은 값", "과 같은 값", "와 동일한 값", "과 동일한 값", "と同じ値", "same value as", "equal to the seq",
    "the same as the seq",
    "相同的值")
  private static let denied = TellingWords(
    "않", "아니", "not ", "n't", "ない", "不", "?", "데이터", "data", "keep", "유지", "그대로", "재전송", "retrans", "window",
    "윈도",
    "+ 1", "+1", "하나", "더한", "길이", "length", "sum of", "1을", "plus", "port", "포트")

  /// In an opening the ACK number is one more than the SYN's.
  private static func checkSame(_ same: Range<Int>, _ line: Int, _ note: inout CheckedNote) {
    guard let sentence = note.sentences(of: line).first(where: { $0.contains(same.lowerBound) }),
      seqs.stands(in: note.text, sentence), acks.stands(in: note.text, sentence),
      opens.stands(in: note.text, sentence) || note.section(of: line).phase == .open,
      opens.stands(in: note.text, sentence), !denied.stands(in: note.text, sentence), !note.isBeside(line)
    else { return }
    note.report(
      "ack-formula", at: same,
      Bilingual(
        ko: "SYN은 순서 번호를 하나 쓰므로 ACK 번호는 SYN의 SEQ보다 1 큽니다.",
        en: "A SYN takes one sequence number: the ACK number is the SYN's SEQ + 1."),
      expected: Bilingual(ko: "ACK = SEQ + 1", en: "ACK = SEQ + 1"), reference: "RFC 9293 3.4, 3.5")
  }

  private static let opens = TellingWords("syn")
}
