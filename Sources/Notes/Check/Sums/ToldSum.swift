import Questions
import TCP

/// What a number is told to be made of: `ack = client's ISN + 1`, `받은 Seq + 1을 Ack로 보냄`, `ACK 번호: SYN의 번호 그대로`.
struct ToldSum {
  enum Number { case sequence, acknowledgment }
  enum Owner: Equatable { case own, party(UInt8) }
  enum Change: Equatable { case none, same, more(Int), less(Int), lessLength }

  /// What is set to it; nil where no name stands near enough.
  var target: Number?
  var base: Number
  /// Whose number it starts from.
  var owner: Owner?
  /// `받은 Ack`, `the received SEQ`: it came from the other side, whoever that is.
  var isReceived: Bool
  var change: Change
  /// The number it starts from and what is added.
  var range: Range<Int>
  /// Where the words begin that tell whose it is.
  var start: Int

  /// A number's name where it stands.
  fileprivate struct Name {
    var number: Number
    var range: Range<Int>
  }
}

/// Reads the sums of a sentence.
struct ToldSumReader {
  let note: CheckedNote
  /// The sentence at hand; to read another costs less than another reader.
  var line = 0
  var sentence = 0..<0

  init(_ note: CheckedNote) { self.note = note }

  private var text: UnsafeBufferPointer<UInt8> { note.text }

  func sums() -> [ToldSum] {
    let names = names()
    if names.isEmpty { return [] }
    var sums = names.indices.map { sum(of: $0, names) }
    let isNamed = names.contains { $0.number == .acknowledgment }
    let title = isNamed ? nil : titled()
    for place in sums.indices.reversed() where sums[place].target == nil {
      if let title { sums[place].target = title }
      // `handshake에서는 받은 번호이지만, 데이터가 오가면 받은 번호 + 길이로 승인 번호를 만든다`
      guard place + 1 < sums.count, case let next = sums[place + 1], sums[place].base == next.base,
        case let end = sums[place].range.upperBound, end <= next.start
      else { continue }
      let gap = end..<next.start
      if ToldSumWords.contrasts.stands(in: text, gap) { sums[place].target = next.target }
    }
    return sums
  }

  /// The item or the heading above, the row's head, the term of a definition: `확인 응답 번호: SYN의 번호 + 1`.
  private func titled() -> ToldSum.Number? {
    var titles = note.titles.all(of: line).map { note.reading.range(of: $0) }
    if let heading = note.reading.outline.innermostTitle(of: note.sectionNumber(of: line)) {
      titles.append(heading)
    }
    for range in titles {
      let numbers = Set(names(in: range).filter { !ToldSumWords.isLoose(text[$0.range]) }.map(\.number))
      if let number = numbers.first, numbers.count == 1 { return number }
    }
    return nil
  }

  private func sum(of place: Int, _ names: [ToldSum.Name]) -> ToldSum {
    let name = names[place]
    var (change, end) = change(behind: name.range.upperBound)
    let head = place > 0 ? names[place - 1].range.upperBound : sentence.lowerBound
    var (owner, start) = owner(before: name.range.lowerBound, from: head)
    if change == .none, let led = amount(before: start, from: head) { (change, start) = led }
    let received = ToldSumWords.received.stands(in: text, start..<name.range.lowerBound)
    var target: ToldSum.Number?
    if place > 0, ToldSumWords.leads.fills(head..<start, of: text), isSetting(head..<start, names[place - 1])
    {
      target = names[place - 1].number
    } else if place + 1 < names.count, case let next = names[place + 1].range.lowerBound, end <= next,
      isTaken(end..<next)
    {
      target = names[place + 1].number
    }
    return ToldSum(
      target: target, base: name.number, owner: owner, isReceived: received, change: change,
      range: name.range.lowerBound..<end, start: start)
  }

  // MARK: Names

  private func names() -> [ToldSum.Name] { names(in: sentence) }

  private func names(in range: Range<Int>) -> [ToldSum.Name] {
    var found: [ToldSum.Name] = []
    var at = range.lowerBound
    while let name = ToldSumWords.names.first(in: text, at..<range.upperBound) {
      at = name.upperBound
      guard isWhole(name, in: range) else { continue }
      let number = ToldSumWords.number(of: text[name])
      // `SYN에 1을 더해`, but `SYN 패킷`
      if let number {
        found.append(ToldSum.Name(number: number, range: name))
      } else if case .more = change(behind: name.upperBound).0 {
        found.append(ToldSum.Name(number: .sequence, range: name))
      }
    }
    return found
  }

  private func isWhole(_ name: Range<Int>, in range: Range<Int>) -> Bool {
    let isOpen = name.lowerBound == range.lowerBound || !isWord(text[name.lowerBound - 1])
    return isOpen && (name.upperBound >= range.upperBound || !isWord(text[name.upperBound]))
  }

  private func isWord(_ byte: UInt8) -> Bool { byte < 0x80 && (byte.isLetter || byte == UInt8(ascii: "_")) }

  // MARK: Whose

  private func owner(before end: Int, from head: Int) -> (ToldSum.Owner?, start: Int) {
    let near = max(head, end - 72)
    let party = note.reading.mentions(in: line).last {
      $0.kind == .party && Int($0.start) >= near && Int($0.end) <= end
    }
    if let party, ToldSumWords.possession.fills(Int(party.end)..<end, of: text) {
      return (.party(party.value), Int(party.start))
    }
    if let own = ToldSumWords.own.first(in: text, near..<end),
      ToldSumWords.possession.fills(own.upperBound..<end, of: text)
    {
      return (.own, own.lowerBound)
    }
    if let other = ToldSumWords.other.first(in: text, near..<end),
      ToldSumWords.possession.fills(other.upperBound..<end, of: text)
    {
      return (.party(ToldSumWords.peer), other.lowerBound)
    }
    if let received = ToldSumWords.received.first(in: text, near..<end),
      ToldSumWords.possession.fills(received.upperBound..<end, of: text)
    {
      return (nil, received.lowerBound)
    }
    return (nil, end)
  }

  // MARK: What is added

  private func change(behind start: Int) -> (ToldSum.Change, Int) {
    guard start < sentence.upperBound else { return (.none, start) }
    let near = start..<min(sentence.upperBound, start + 40)
    guard let told = ToldSumWords.changes.first(in: text, near),
      ToldSumWords.gaps.fills(start..<told.lowerBound, of: text)
    else { return (.none, start) }
    if ToldSumWords.sames.first(in: text, told) == told { return (.same, told.upperBound) }
    if let end = takenLength(told) { return (.lessLength, end) }
    guard let (amount, end) = amount(told) else { return (.none, start) }
    let isLess = ToldSumWords.lesses.stands(in: text, told.lowerBound..<end)
    return (isLess ? .less(amount) : .more(amount), end)
  }

  /// `an increment by 2 of the …`, `two more than the …`
  private func amount(before end: Int, from head: Int) -> (ToldSum.Change, Int)? {
    let near = max(head, end - 40)..<end
    guard let word = ToldSumWords.leadings.last(in: text, near),
      ToldSumWords.articles.fills(word.upperBound..<end, of: text)
    else { return nil }
    let isLess = ToldSumWords.lesses.stands(in: text, word) || ToldSumWords.fewer.stands(in: text, word)
    var at = word.upperBound
    // `increment by 2 of`: the amount stands behind, `2 more than`: before.
    let behind = ToldSumWords.increments.stands(in: text, word)
    if behind {
      while at < end, text[at] == 0x20 { at += 1 }
    } else {
      at = word.lowerBound
      while at > near.lowerBound, text[at - 1] != 0x20 { at -= 1 }
    }
    let values = ValueReader(text: text, end: end)
    if text[at].isDigit, at + 1 >= end || !text[at + 1].isLetterOrDigit {
      return (isLess ? .less(Int(text[at] & 15)) : .more(Int(text[at] & 15)), at)
    }
    return ToldSumWords.spelt.first { values.starts(at, $0.1) }.map {
      (isLess ? .less($0.0) : .more($0.0), at)
    }
  }

  /// `- 데이터 길이`, `에 데이터의 크기를 뺀`
  private func takenLength(_ told: Range<Int>) -> Int? {
    let near = told.upperBound..<min(sentence.upperBound, told.upperBound + 64)
    guard let length = ToldSumWords.lengths.first(in: text, near),
      ToldSumWords.ofData.fills(near.lowerBound..<length.lowerBound, of: text)
    else { return nil }
    if ToldSumWords.signs.stands(in: text, told) {
      return ToldSumWords.lesses.stands(in: text, told) ? length.upperBound : nil
    }
    let rest = length.upperBound..<near.upperBound
    guard let verb = ToldSumWords.lesses.first(in: text, rest),
      ToldSumWords.particles.fills(rest.lowerBound..<verb.lowerBound, of: text)
    else { return nil }
    return verb.upperBound
  }

  /// The amount behind a sign, or in the words that tell it: `+ 1`, `에 1을 더한`, `보다 2 큰`.
  private func amount(_ told: Range<Int>) -> (Int, end: Int)? {
    let values = ValueReader(text: text, end: sentence.upperBound)
    var at = values.skipBlanks(told.upperBound)
    let isSpelt = !ToldSumWords.signs.stands(in: text, told)
    var amount = 0
    if at < sentence.upperBound, text[at].isDigit {
      amount = Int(text[at] & 15)
      at += 1
      if at < sentence.upperBound {
        if text[at].isOne(of: ".,"), at + 1 < text.count, text[at + 1].isDigit { return nil }
        if text[at].isLetterOrDigit || text[at].isOne(of: "+-*/^~:%×") { return nil }
      }
    } else if let (spelt, word) = ToldSumWords.spelt.first(where: { values.starts(at, $0.1) }) {
      amount = spelt
      at += word.utf8CodeUnitCount
    } else {
      return nil
    }
    guard isSpelt else { return (amount, at) }
    // `에 1을 더한`, `보다 1 큰`
    let tail = at..<min(sentence.upperBound, at + 24)
    guard let verb = ToldSumWords.raising.first(in: text, tail),
      ToldSumWords.particles.fills(at..<verb.lowerBound, of: text)
    else { return nil }
    return (amount, verb.upperBound)
  }

  /// `… 시퀀스 번호로 설정`, `= seq`: nothing more is said of the number.
  func isBare(_ sum: ToldSum) -> Bool {
    let end = sum.range.upperBound
    let values = ValueReader(text: text, end: sentence.upperBound)
    var at = end
    while at < sentence.upperBound, text[at].isOne(of: " `*'\")") { at += 1 }
    if at >= sentence.upperBound || text[at].isOne(of: ".;") { return true }
    return ToldSumWords.settings.contains { values.starts(at, $0) }
  }

  // MARK: What is set

  /// `ack = `, `확인 응답 번호를`, `ACK(`; the flags of `SYN, ACK` are set to nothing.
  private func isSetting(_ gap: Range<Int>, _ name: ToldSum.Name) -> Bool {
    gap.contains { text[$0].isOne(of: "=:(") || text[$0] >= 0x80 } || gap.count >= 4
  }

  /// `+ 1을 ACK로`, `+1 한 값인 승인번호`, `as the ACK number`
  private func isTaken(_ gap: Range<Int>) -> Bool {
    !gap.isEmpty && ToldSumWords.follows.fills(gap, of: text)
      && gap.contains { text[$0] >= 0x80 || text[$0].isLetter }
  }
}
