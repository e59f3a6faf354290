import TCP

/// The numbers of an opening, wherever its section tells them: `seq = x`, `확인 번호는 client_isn + 1로 설정`,
/// `putting y+1 in the acknowledgment field`.
struct OpeningNumbers {
  enum Label { case seq, ack }

  struct Told {
    var label: Label?
    var amount: Amount
    var range: Range<Int>
    var line: Int
    /// Which of the three segments carries it; 0 where that is not told.
    var step: Int
    /// Something is added to it.
    var hasSum: Bool
    /// Its label stands before it.
    var isLed = false
  }

  private(set) var told: [Told] = []
  /// By the symbol's essence, where it is first told as a SEQ.
  private var introduced: [String: (step: Int, position: Int)] = [:]
  /// Symbols to which one is added somewhere.
  private var raised: Set<String> = []

  init(_ lines: Range<Int>, _ note: inout CheckedNote) {
    var steps = StepCounter()
    for line in lines {
      let step = steps.step(of: line, &note)
      let kinds = note.reading.kinds(in: line)
      guard !note.isCode(line),
        !kinds.isDisjoint(with: Mention.Kinds.number | .flag)
          || OpeningNumbers.moreAcks.stands(in: note.text, note.reading.range(of: line))
      else { continue }
      read(line, step, note)
    }
    for number in told {
      let name = number.amount.base.essence
      if number.hasSum, number.amount.value == 1 { raised.insert(name) }
      if number.label == .seq, number.amount.value == 0, !name.isEmpty, introduced[name] == nil {
        introduced[name] = (number.step, number.range.lowerBound)
      }
    }
  }

  /// It stands for the number of a SYN.
  func isInitial(_ amount: Amount) -> Bool {
    let name = amount.base.essence
    return introduced[name] != nil || raised.contains(name) || OpeningNumbers.isInitialName(amount.base)
  }

  /// The symbols of the one who opens and of the one who answers, where both are told.
  var pair: (first: String, second: String)? {
    let known = introduced.sorted { $0.value.position < $1.value.position }
    guard known.count == 2, known[0].value.step <= 1, known[1].value.step == 2 || known[1].value.step == 0
    else { return nil }
    return (known[0].key, known[1].key)
  }

  static func isInitialName(_ name: String) -> Bool {
    let lower = name.lowered
    return lower.contains("isn") || lower.contains("iss")
  }

  // MARK: Reading

  private mutating func read(_ line: Int, _ step: Int, _ note: CheckedNote) {
    let whole = note.reading.range(of: line)
    let labels = OpeningNumbers.labels(in: line, note)
    guard !labels.isEmpty else { return }
    // A long paragraph is read sentence by sentence.
    for range in whole.count < 700 ? [whole] : Array(note.sentences(of: line)) where range.count < 700 {
      read(range, labels.filter { range.contains($0.range.lowerBound) }, line, step, note)
    }
  }

  private mutating func read(
    _ range: Range<Int>, _ labels: [(range: Range<Int>, label: Label)], _ line: Int, _ step: Int,
    _ note: CheckedNote
  ) {
    var at = range.lowerBound
    var last = range.lowerBound
    while at < range.upperBound {
      guard note.text[at].isLetterOrDigit, at == range.lowerBound || !OpeningNumbers.isWord(note.text[at - 1])
      else {
        at += 1
        continue
      }
      if note.text[at].isDigit {
        var end = at
        while end < range.upperBound, OpeningNumbers.isWord(note.text[end]) { end += 1 }
        if let number = plain(at..<end, range, labels, after: last, line, step, note) {
          told.append(number)
          last = end
        }
        at = end
        continue
      }
      var end = at
      while end < range.upperBound, OpeningNumbers.isWord(note.text[end]) { end += 1 }
      if let number = number(at..<end, range, labels, after: last, line, step, note) {
        told.append(number)
        end = number.range.upperBound
        last = end
      }
      at = end
    }
  }

  private static func isWord(_ byte: UInt8) -> Bool {
    byte.isLetterOrDigit || byte == UInt8(ascii: "_")
  }

  /// A number of two digits or more right behind its label.
  private func plain(
    _ word: Range<Int>, _ range: Range<Int>, _ labels: [(range: Range<Int>, label: Label)], after last: Int,
    _ line: Int, _ step: Int, _ note: CheckedNote
  ) -> Told? {
    guard (2...10).contains(word.count), note.text[word].allSatisfy(\.isDigit),
      let value = UInt32(note.raw(word))
    else {
      return nil
    }
    let values = ValueReader(text: note.text, end: range.upperBound)
    let next = values.skipBlanks(word.upperBound)
    guard
      next >= range.upperBound || !"+-*/=:.~".utf8.contains(note.text[next])
        || note.text[next] == UInt8(ascii: ".") && next + 1 >= range.upperBound,
      let label = OpeningNumbers.label(of: word, range, labels, after: last, note), label.isLed
    else { return nil }
    return Told(
      label: label.label, amount: Amount(base: "", value: value), range: word, line: line, step: step,
      hasSum: false, isLed: true)
  }

  /// A word that may stand for a number, what is added to it, and the label it belongs to.
  private func number(
    _ word: Range<Int>, _ range: Range<Int>, _ labels: [(range: Range<Int>, label: Label)], after last: Int,
    _ line: Int, _ step: Int, _ note: CheckedNote
  ) -> Told? {
    guard word.count <= 14, !labels.contains(where: { $0.range.overlaps(word) }) else { return nil }
    let values = ValueReader(text: note.text, end: range.upperBound)
    var end = word.upperBound
    var added: UInt32 = 0
    var hasSum = false
    let sign = values.skipBlanks(end)
    // LaTeX: `$A{+}1$`.
    let plus = ["{+}", "＋", "+"].first { values.starts(sign, $0) }
    if let plus {
      let digit = values.skipBlanks(sign + plus.utf8CodeUnitCount)
      guard digit < range.upperBound, note.text[digit].isDigit else { return nil }
      guard digit + 1 >= range.upperBound || !OpeningNumbers.isWord(note.text[digit + 1]) else { return nil }
      let next = values.skipBlanks(digit + 1)
      guard next >= range.upperBound || !"+*×=".utf8.contains(note.text[next]) else { return nil }
      added = UInt32(note.text[digit] & 15)
      end = digit + 1
      hasSum = true
    } else if sign < range.upperBound, "-*/^=".utf8.contains(note.text[sign]) {
      return nil
    }
    let isSymbol =
      word.count <= (hasSum ? 3 : 1) || word.count == 2 && !note.text[word.upperBound - 1].isLetter
      || word.count == 2 && note.text[word.lowerBound].isUpper && !opensSentence(word, range, note)
      || isQuoted(word.lowerBound..<end, range, note)
    // Most words are none, and need not be made strings to tell.
    guard isSymbol || OpeningNumbers.mayBeName(word, note.text) else { return nil }
    let name = note.raw(word)
    let lower = name.lowered
    guard lower != "isn", lower != "iss" else { return nil }
    guard
      isSymbol || OpeningNumbers.isInitialName(name)
        || lower.count <= 8 && lower.hasSuffix("seq") && lower != "seq"
    else { return nil }
    let label = OpeningNumbers.label(of: word.lowerBound..<end, range, labels, after: last, note)
    guard hasSum || label != nil else { return nil }
    if !hasSum, isHost(word, range, note) || isLetterOfText(word, range, note) { return nil }
    return Told(
      label: label?.label, amount: Amount(base: name, value: added), range: word.lowerBound..<end, line: line,
      step: step, hasSum: hasSum, isLed: label?.isLed ?? false)
  }

  /// What holds `isn` or `iss`, or ends in `seq`.
  private static func mayBeName(_ word: Range<Int>, _ text: UnsafeBufferPointer<UInt8>) -> Bool {
    text[word.upperBound - 1].lowered == UInt8(ascii: "q")
      || word.dropLast(2).contains {
        text[$0].lowered == UInt8(ascii: "i") && text[$0 + 1].lowered == UInt8(ascii: "s")
      }
  }

  /// `Cseq`, "M", $x$
  private func isQuoted(_ word: Range<Int>, _ range: Range<Int>, _ note: CheckedNote) -> Bool {
    guard word.lowerBound > range.lowerBound, word.upperBound < range.upperBound, word.count <= 8 else {
      return false
    }
    let (before, behind) = (note.text[word.lowerBound - 1], note.text[word.upperBound])
    return before == behind && "`$\"'".utf8.contains(before)
  }

  /// `ACK: My computer …`, `(ACK): In the last step`
  private func opensSentence(_ word: Range<Int>, _ range: Range<Int>, _ note: CheckedNote) -> Bool {
    let next = word.upperBound + 1
    return !note.text[word.upperBound - 1].isUpper && next < range.upperBound
      && note.text[word.upperBound] == 0x20 && note.text[next].isLetter
  }

  /// `a`, `I`, the s of `client's`: letters that a text holds anyway stand for a number only behind a sign.
  private func isLetterOfText(_ word: Range<Int>, _ range: Range<Int>, _ note: CheckedNote) -> Bool {
    guard word.count == 1, "aistAy".utf8.contains(note.text[word.lowerBound]) else { return false }
    // `contesta con SYN+ACK y se pone a la espera`
    if note.text[word.lowerBound] == UInt8(ascii: "y") {
      return OpeningNumbers.spanish.stands(in: note.text, range)
    }
    if ValueReader(text: note.text, end: range.upperBound).isArticle(word) { return true }
    var at = word.lowerBound - 1
    while at >= range.lowerBound, note.text[at] == 0x20 { at -= 1 }
    return at < range.lowerBound || !"=:(`\"[".utf8.contains(note.text[at])
  }

  private static let spanish = TellingWords(" del ", " el ", " los ", " una ", " que ", " se ")

  /// `C->>S:`, `A → B`, A가: a host, not a number.
  private func isHost(_ word: Range<Int>, _ range: Range<Int>, _ note: CheckedNote) -> Bool {
    guard word.count == 1 else { return false }
    let values = ValueReader(text: note.text, end: range.upperBound)
    let next = values.skipBlanks(word.upperBound)
    let signs: [StaticString] = ["->", "→", "—>", "←", "<-", "--", ":", "가", "에게", "측"]
    if signs.contains(where: { values.starts(next, $0) }) { return true }
    return word.lowerBound - range.lowerBound >= 2
      && [UInt8(ascii: ">"), 0x92, 0x90].contains(
        note.text[word.lowerBound - (note.text[word.lowerBound - 1] == 0x20 ? 2 : 1)])
  }

  private static func labels(in line: Int, _ note: CheckedNote) -> [(range: Range<Int>, label: Label)] {
    var found = note.reading.mentions(in: line).compactMap { mention -> (range: Range<Int>, label: Label)? in
      let range = Int(mention.start)..<Int(mention.end)
      switch mention.kind {
      case .number: return (range, mention.value == 1 ? .ack : .seq)
      case .flag where mention.value == Flags.ack.rawValue: return (range, .ack)
      // SYN(x), SYN x: the number it carries.
      case .flag where mention.value == Flags.syn.rawValue: return (range, .seq)
      default: return nil
      }
    }
    let range = note.reading.range(of: line)
    for (words, label) in [(moreSeqs, Label.seq), (moreAcks, .ack)] {
      var at = range.lowerBound
      while let word = words.first(in: note.text, at..<range.upperBound) {
        found.removeAll { $0.range.overlaps(word) }
        found.append((word, label))
        at = word.upperBound
      }
    }
    return found.sorted { $0.range.lowerBound < $1.range.lowerBound }
  }

  private static let moreSeqs = TellingWords(
    "sequential number", "initial number", "순차 번호", "순차번호", "초기 번호", "初始序号", "初始序列号", "isn =", "isn=", "isn:")
  private static let moreAcks = TellingWords(
    "acknowledgment field", "acknowledgement field", "ack field", "확인응답 필드", "확인 응답 필드", "수신 확인 번호", "확인응답번호",
    "acknowledge number")

  /// The label right before it with nothing but joints in between, or right behind: `x+1을 ACK로`.
  private static func label(
    of value: Range<Int>, _ range: Range<Int>, _ labels: [(range: Range<Int>, label: Label)], after last: Int,
    _ note: CheckedNote
  ) -> (label: Label, isLed: Bool)? {
    if let before = labels.last(where: { $0.range.upperBound <= value.lowerBound }),
      before.range.upperBound >= last, value.lowerBound - before.range.upperBound <= 40,
      lead.fills(before.range.upperBound..<value.lowerBound, of: note.text),
      !columns.stands(in: note.text, before.range.upperBound..<value.lowerBound)
    {
      return (before.label, true)
    }
    if let behind = labels.first(where: { $0.range.lowerBound >= value.upperBound }),
      behind.range.lowerBound - value.upperBound <= 44,
      follow.fills(value.upperBound..<behind.range.lowerBound, of: note.text),
      behind.range.lowerBound > value.upperBound
    {
      return (behind.label, false)
    }
    return nil
  }

  /// What stands in columns belongs to no label on its line.
  private static let columns = TellingWords("   ")
  private static let lead = Filler(
    "필드 필드를 필드는 필드에 필드에는 필드의 값 값을 값은 값이 번호 번호는 번호를 숫자 를 을 는 은 가 이 에 에는 의 로 : = ( [ \" “ ” ' 「 」 is of set to field "
      + "in the a an as number num no value equal equals = it its with 字段 字段为 字段的值 设置为 设置 设为 置为 被设置为 "
      + "等于 为 是 值 值为 的 はフィールド は を が に には の値 フィールド"
      + " tcp segment segment's header packet packet's reply 세그먼트 패킷 isn 임의 임의의 랜덤 랜덤한 무작위 초기 also client's server's"
  )
  private static let follow = Filler(
    "을 를 값을 값 이 가 로 은 는 에 이라는 ) ] \" ” ' in the as to its an into 作为 放入 填入 写入 放到 为 を に として 값으로 으로 번호로 담아 넣어 넣은"
  )
}
