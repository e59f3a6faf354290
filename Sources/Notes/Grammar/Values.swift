import TCP

/// Numbers and symbols as notes write them behind a label: `= 1001`, `(x+1)`, `: y + 1`, `를 1200`.
struct ValueReader {
  let text: UnsafeBufferPointer<UInt8>
  let end: Int

  enum Found: Equatable {
    case value(StatedNumber, end: Int, isAssigned: Bool)
    /// `ACK: -`: told to be empty.
    case empty(end: Int)
  }

  /// The value that follows a label ending at `start`, if one does.
  func value(after start: Int) -> Found? {
    var at = start
    var isAssigned = false
    // A closing bracket between label and value: `(seq)= x`.
    if at < end, text[at] == UInt8(ascii: ")") { at += 1 }
    at = skipBlanks(at)
    // `SEQ/ISN_C = x`: a second name for the number.
    if at + 6 < end, text[at] == UInt8(ascii: "/"), starts(at + 1, "ISN") {
      while at < end, text[at].isLetter || text[at].isOne(of: "/_") { at += 1 }
      at = skipBlanks(at)
    }
    if let found = filled(at) ?? told(at) ?? added(at) ?? drawn(at) ?? reckoned(at) ?? workedOut(atEnd: at) {
      return found
    }
    if let found = dashed(start) { return found }
    (at, isAssigned) = skipTelling(at)
    if let remark = pastRemark(at) { at = remark }
    var isOpen = false
    while at < end {
      if starts(at, "#58;") || starts(at, "#61;") {
        // Mermaid's way to write a colon and an equals sign.
        isAssigned = true
        at += 4
      } else if text[at] == UInt8(ascii: "=") || text[at] == UInt8(ascii: ":")
        || text[at] == UInt8(ascii: "#")
      {
        isAssigned = true
        at += 1
      } else if starts(at, "：") || starts(at, "＝") || starts(at, "（") {
        isAssigned = true
        isOpen = starts(at, "（")
        at += 3
      } else if text[at] == UInt8(ascii: "(") {
        isAssigned = true
        isOpen = true
        at += 1
      } else if text[at].isBlank || text[at] == UInt8(ascii: "$")
        || isAssigned && text[at] == UInt8(ascii: "[")
      {
        at += 1
      } else {
        break
      }
    }
    if isAssigned, at < end, text[at] == UInt8(ascii: "-"), at + 1 >= end || !text[at + 1].isLetterOrDigit {
      return .empty(end: at + 1)
    }
    if isOpen, isSize(at) { return nil }
    // `a sequence number (e.g. 300)`, `a random sequence number, like 100`
    if let example = pastExample(at) {
      guard let (value, after) = number(example), let value else { return nil }
      return .value(.number(value), end: after, isAssigned: true)
    }
    guard let (number, after) = expression(at, isAssigned: isAssigned || isOpen) else { return nil }
    return .value(number, end: after, isAssigned: isAssigned)
  }

  /// Past a field that is filled, or a particle; `序号是随机的 a`: what is told so is any letter.
  private func skipTelling(_ start: Int) -> (at: Int, isAssigned: Bool) {
    guard let filled = skipFilling(start) else { return (skipParticle(start), false) }
    return (filled, starts(filled - 4, "的 ") || starts(filled - 3, "的"))
  }

  /// Where the number begins that is given for an example.
  private func pastExample(_ start: Int) -> Int? {
    guard start + 5 < end, text[start].isOne(of: "e,l") || text[start] >= 0xea else { return nil }
    for word: StaticString in [
      "e.g., ", "e.g. ", "e.g.", ", like ", ", e.g. ", ", e.g., ", ", say ", "like ", "예: ", "예:", "예) ",
      "예를 들어 ",
    ] where starts(start, word) {
      return start + word.utf8CodeUnitCount
    }
    return nil
  }

  /// `PSH, ACK (70바이트)`: so much is carried.
  private func isSize(_ start: Int) -> Bool {
    guard start < end, text[start].isDigit, let (_, after) = number(start) else { return false }
    let unit = skipBlanks(after)
    return (["바이트", "byte", "Byte", "字节", "バイト"] as [StaticString]).contains { starts(unit, $0) }
  }

  /// `acknowledge number(ACK 아님) : y+1`: past words in brackets between the label and its sign.
  private func pastRemark(_ start: Int) -> Int? {
    guard start < end, text[start] == UInt8(ascii: "(") else { return nil }
    // `seq(client) = x`
    let owned = endOfOwner(start)
    if owned > start, case let sign = skipBlanks(owned), sign < end, text[sign] == UInt8(ascii: "=") {
      return sign
    }
    var close = start + 1
    var hasWord = false
    while close < end, text[close] != UInt8(ascii: ")"), close - start < 32 {
      if text[close] >= 0x80 { hasWord = true }
      close += 1
    }
    guard hasWord, close + 1 < end, text[close] == UInt8(ascii: ")") else { return nil }
    let sign = skipBlanks(close + 1)
    return sign < end && (text[sign] == UInt8(ascii: ":") || text[sign] == UInt8(ascii: "=")) ? sign : nil
  }

  /// `“确认应答号”字段填入 x+1`, `确认号为 y+1`: a field that is filled.
  private func skipFilling(_ start: Int) -> Int? {
    var at = start
    for word: StaticString in ["”", "」", "\"", "』"] where starts(at, word) { at += word.utf8CodeUnitCount }
    at = skipBlanks(at)
    // What follows is Chinese.
    guard at < end, 0xe4...0xe9 ~= text[at] else { return nil }
    for word: StaticString in ["字段", "中", "里"] where starts(at, word) { at += word.utf8CodeUnitCount }
    at = skipBlanks(at)
    for word: StaticString in [
      "是随机的", "为随机的", "会选择一个随机值", "会选择一个随机数", "为随机数", "是随机数", "选择一个随机值", "为一个随机值", "是一个随机值", "为随机值", "是随机值",
      "是", "填入", "填写",
      "填", "设置为",
      "设为", "置为", "等于", "应该为", "应为", "就为", "应是", "假设是", "假设为", "必须是", "必须为", "应该是", "为",
    ]
    where starts(at, word) {
      let value = skipBlanks(at + word.utf8CodeUnitCount)
      return pastName(value) ?? value
    }
    return nil
  }

  /// `确认号为客户端报文段序号 x + 1`: past which number one is added to, where the sum stands behind it.
  private func pastName(_ start: Int) -> Int? {
    var at = start
    while at + 2 < end, at - start < 48, 0xe4...0xe9 ~= text[at] { at += 3 }
    at = skipBlanks(at)
    guard at > start, at < end, text[at].isLetter, let (number, _) = expression(at, isAssigned: true),
      case .symbol(let name) = number, name.contains("+")
    else { return nil }
    return at
  }

  /// `seq- x+1`, `SEQ-0`: a dash for the sign, right behind the label.
  private func dashed(_ start: Int) -> Found? {
    guard start >= 3, start + 1 < end, text[start] == UInt8(ascii: "-") else { return nil }
    let label = text[(start - 3)..<start].map(\.lowered)
    guard label.elementsEqual("seq".utf8) || label.elementsEqual("ack".utf8),
      start < 4 || !text[start - 4].isLetterOrDigit && text[start - 4] != UInt8(ascii: "-")
    else { return nil }
    let begin = skipBlanks(start + 1)
    guard begin < end, let (number, after) = expression(begin, isAssigned: true),
      after >= end || !text[after].isLetterOrDigit && text[after] != UInt8(ascii: "-")
    else { return nil }
    if case .symbol(let name) = number, !name.contains("+"), name.utf8.count > 1 { return nil }
    return .value(number, end: after, isAssigned: true)
  }

  /// `ACK : 010000`: the place among the flags, no number.
  private func isBitString(_ start: Int) -> Bool {
    var at = start
    while at < end, text[at] & 0xfe == 0x30 { at += 1 }
    return (6...9).contains(at - start) && text[start] == UInt8(ascii: "0")
      && (at >= end || !text[at].isLetterOrDigit)
  }

  /// `1001`, `1,001`, `x`, `x+1`, `ISN + 1`, `1000 + 100`.
  func expression(_ start: Int, isAssigned: Bool) -> (StatedNumber, Int)? {
    guard start < end else { return nil }
    if text[start].isDigit {
      guard !isBitString(start), let (value, after) = number(start) else { return nil }
      // 100바이트 is a length, 1st an ordinal, 127.0.0.1 an address.
      if after < end,
        text[after].isLetter || text[after] == 0x2e && after + 1 < end && text[after + 1].isDigit
      {
        return nil
      }
      if isWidth(after) || isCount(after) { return nil }
      if let (sum, end) = workedOut(after) { return (.number(sum), end) }
      if let value, let end = plusOne(after) { return (.number(value &+ 1), end) }
      return value.map { (.number($0), after) }
    }
    guard text[start].isLetter, let (symbol, after, isTelling) = symbol(start) else { return nil }
    var name = symbol
    var at = after
    // `SYN(ISN=x)`: the number's name, then the number.
    let equals = skipBlanks(at)
    if symbol == "ISN" || symbol == "isn", equals < end, text[equals] == UInt8(ascii: "=") {
      return expression(skipBlanks(equals + 1), isAssigned: true)
    }
    // `ack num A' = A+1`
    if symbol.utf8.last == UInt8(ascii: "'"), equals < end, text[equals] == UInt8(ascii: "="),
      let worked = expression(skipBlanks(equals + 1), isAssigned: true)
    {
      return worked
    }
    // `u(+ v) + 1`: more may be added, and what it comes to is no plain sum.
    if isOpenSum(at) { return nil }
    var hasSum = false
    if let (addend, next) = sum(at) {
      name += "+" + addend
      at = next
      hasSum = true
      // `ack = seq+1 = u+1`: the label's own name says of which number, not which.
      let sign = skipBlanks(at)
      if symbol.lowercased() == "seq", sign < end, text[sign] == UInt8(ascii: "="),
        let worked = expression(skipBlanks(sign + 1), isAssigned: true)
      {
        return worked
      }
    }
    guard hasSum || isTelling, hasSum || !isWord(start..<at) else { return nil }
    // `nubmer + 1`: a word.
    if hasSum, !isTelling, symbol.utf8.count >= 5, symbol.utf8.allSatisfy(\.isLetter) { return nil }
    // `ACK에 client_isn을 +1 하여`: no more than a part of what is told.
    let isWhole = isTelling && symbol.utf8.count >= 6 && (at >= end || text[at] < 0xe3 || text[at] == 0xef)
    guard isAssigned || hasSum || isWhole || symbol.utf8.count == 1 && "xyXYjkJKmnMNABuvwpq".contains(symbol)
    else {
      return nil
    }
    return (.symbol(name), at)
  }

  private func isOpenSum(_ start: Int) -> Bool {
    guard start < end, text[start] == UInt8(ascii: "(") else { return false }
    let sign = skipBlanks(start + 1)
    return sign < end && text[sign] == UInt8(ascii: "+")
  }

  /// `(ACK): In the last step`, `ACK: My computer sends`: a sentence begins.
  private func isWord(_ name: Range<Int>) -> Bool {
    if isArticle(name) { return true }
    guard name.count >= 2, name.upperBound + 1 < end, text[name.upperBound] == 0x20,
      text[name.upperBound + 1].isLetter, !text[name.upperBound + 1].isUpper
    else { return false }
    return text[name].allSatisfy { $0.isLetter && $0 < 0x80 } && text[name].contains { !$0.isUpper }
  }

  /// `SYN: A packet sent by …`
  func isArticle(_ name: Range<Int>) -> Bool {
    guard name.count == 1, text[name.lowerBound] | 0x20 == UInt8(ascii: "a"), name.upperBound + 1 < end,
      text[name.upperBound] == 0x20
    else { return false }
    let next = text[name.upperBound + 1..<end].prefix { $0.isLetter && !$0.isUpper }
    return next.count >= 3 && !ValueReader.conjunctions.contains { next.elementsEqual($0.utf8) }
  }

  private static let conjunctions = ["and", "then", "plus", "from", "with"]

  /// `300 + 1 = 301`: what it comes to.
  private func workedOut(_ start: Int) -> (UInt32, Int)? {
    var at = skipBlanks(start)
    guard at < end, text[at] == UInt8(ascii: "+") else { return nil }
    while at < end, text[at].isDigit || text[at] == 0x20 || text[at] == UInt8(ascii: "+") { at += 1 }
    guard at < end, text[at] == UInt8(ascii: "=") else { return nil }
    at = skipBlanks(at + 1)
    guard at < end, text[at].isDigit, let (value, after) = number(at), let value else { return nil }
    return (value, after)
  }

  /// `ack=100+1)`: one more, not worked out.
  private func plusOne(_ start: Int) -> Int? {
    var at = skipBlanks(start)
    guard at < end, text[at] == UInt8(ascii: "+") else { return nil }
    at = skipBlanks(at + 1)
    guard at < end, text[at] == UInt8(ascii: "1"), at + 1 >= end || text[at + 1].isOne(of: "),]` ") else {
      return nil
    }
    let next = skipBlanks(at + 1)
    return next >= end || !text[next].isOne(of: "+=-*") ? at + 1 : nil
  }

  /// `32 bits`, `32 비트`: how wide a field is.
  private func isWidth(_ start: Int) -> Bool {
    let at = skipBlanks(start)
    return starts(at, "bit") || starts(at, "비트") || starts(at, "Bit")
  }

  /// `응답 번호는 2번 시퀀스 번호에 1을 더한 값`: which of them, not what it is.
  private func isCount(_ start: Int) -> Bool {
    // `5のシーケンス番号`, `7と同じ値`, `3ウェイ`: the number of a step.
    if (["の", "と同", "ウェイ", "번째", "단계"] as [StaticString]).contains(where: { starts(start, $0) }) {
      return true
    }
    guard starts(start, "번 ") else { return false }
    let next = skipBlanks(start + "번".utf8.count)
    return (["시퀀스 번호", "순서 번호", "응답 번호", "확인 번호", "패킷", "세그먼트", "단계", "과정", "메시지"] as [StaticString]).contains
    {
      starts(next, $0)
    }
  }

  private func number(_ start: Int) -> (UInt32?, Int)? {
    var at = start
    var value: UInt64 = 0
    var digits = 0
    while at < end, digits < 13 {
      if text[at].isDigit {
        value = value * 10 + UInt64(text[at] & 15)
        digits += 1
        at += 1
      } else if text[at].isOne(of: ",'"), at + 3 < end, text[at + 1].isDigit, text[at + 2].isDigit,
        text[at + 3].isDigit, at + 4 >= end || !text[at + 4].isDigit
      {
        at += 1
      } else {
        break
      }
    }
    return (UInt32(exactly: value), at)
  }

  /// A letter, or a word that can only be a symbol: `ISN`, `client_isn`, `x1`.
  private func symbol(_ start: Int) -> (String, Int, isTelling: Bool)? {
    var at = start
    while at < end, text[at].isLetterOrDigit || text[at] == 0x5f || text[at] == 0x27 { at += 1 }
    // `ISN₁`
    if at + 2 < end, text[at] == 0xe2, text[at + 1] == 0x82, 0x80...0x89 ~= text[at + 2] { at += 3 }
    guard at - start <= 14 else { return nil }
    if at - start <= 4, holdsInitialNumber(start..<at) { at = endOfOwner(at) }
    let word = String(decoding: text[start..<at], as: UTF8.self)
    let isTelling =
      at - start == 1 || holdsInitialNumber(start..<at) || isMarkedLetter(start..<at)
      || at - start <= 4 && text[start..<at].contains { $0.isDigit }
    // A word that Hangul follows at once may be a letter with a particle, x를; any other word is a word.
    return (word, at, isTelling)
  }

  /// `ISN(C)`, `ISN(server)`: whose it is belongs to the name.
  private func endOfOwner(_ start: Int) -> Int {
    guard start < end, text[start] == UInt8(ascii: "(") else { return start }
    for owner in ValueReader.owners {
      let close = start + 1 + owner.utf8CodeUnitCount
      guard close < end, text[close] == UInt8(ascii: ")") else { continue }
      let isSame = (0..<owner.utf8CodeUnitCount).allSatisfy {
        text[start + 1 + $0].lowered == owner.utf8Start[$0]
      }
      if isSame { return close + 1 }
    }
    return start
  }

  private static let owners: [StaticString] = [
    "c", "s", "a", "b", "client", "server", "클라이언트", "서버", "客户端", "服务器", "服务端",
  ]

  /// `Xa`, `cx`: x and the letter of whose it is.
  private func isMarkedLetter(_ word: Range<Int>) -> Bool {
    guard word.count == 2 else { return false }
    let letters = (text[word.lowerBound], text[word.lowerBound + 1])
    return letters.0.lowered == UInt8(ascii: "x") && letters.1.isLetter
      || letters.0.isLetter && letters.1.lowered == UInt8(ascii: "x")
      || letters.0 == UInt8(ascii: "Y") && letters.1.isLetter
      || letters.0 == UInt8(ascii: "S") && letters.1.isOne(of: "AB")
  }

  /// `isn` or `iss`, whatever the case: the initial sequence number's names; `client_seq` too.
  private func holdsInitialNumber(_ word: Range<Int>) -> Bool {
    if word.count >= 5, starts(word.upperBound - 4, "_seq") { return true }
    // `SEQ=IRS`; `SYN-ACK (IRS)` in a list of flags gives no number.
    if word.count == 3, starts(word.lowerBound, "IRS"), word.lowerBound > 0,
      text[word.lowerBound - 1] != UInt8(ascii: "(")
    {
      return true
    }
    return word.dropLast(2).contains { at in
      let third = text[at + 2].lowered
      return text[at].lowered == UInt8(ascii: "i") && text[at + 1].lowered == UInt8(ascii: "s")
        && (third == UInt8(ascii: "n") || third == UInt8(ascii: "s"))
    }
  }

  private func sum(_ start: Int) -> (String, Int)? {
    var at = skipBlanks(start)
    if at < end, text[at] == UInt8(ascii: "+") {
      at += 1
    } else if starts(at, "＋") || starts(at, "{+}") {
      // LaTeX: `$x{+}1$`.
      at += 3
    } else {
      return nil
    }
    at = skipBlanks(at)
    let begin = at
    while at < end, text[at].isLetterOrDigit { at += 1 }
    guard at > begin, at - begin <= 8,
      text[begin].isDigit || at - begin == 1 || text[begin] == UInt8(ascii: "l")
    else { return nil }
    return (String(decoding: text[begin..<at], as: UTF8.self), at)
  }

  func starts(_ at: Int, _ word: StaticString) -> Bool {
    guard at >= 0, at + word.utf8CodeUnitCount <= end else { return false }
    for offset in 0..<word.utf8CodeUnitCount where text[at + offset] != word.utf8Start[offset] {
      return false
    }
    return true
  }

  func skipBlanks(_ start: Int) -> Int {
    var at = start
    while at < end, text[at].isBlank { at += 1 }
    return at
  }

  private func skipParticle(_ start: Int) -> Int {
    guard start < end, text[start] >= 0x80 || text[start].isOne(of: "iost") else { return start }
    for word: StaticString in ["도 ", "says "] where starts(start, word) {
      let next = start + word.utf8CodeUnitCount
      return next < end && text[next].isDigit ? next : start
    }
    for word: StaticString in [
      "필드를 ", "필드는 ", "필드에 ", "필드 값을 ", "필드의 값을 ", "를 ", "을 ", "는 ", "은 ", "가 ", "이 ", "로 ", "값은 ", "값이 ",
      "값 ", "is ", "of ", "to ", "为", "は", "が", "を",
    ]
    where starts(start, word) {
      let next = start + word.utf8CodeUnitCount
      return text[start] == UInt8(ascii: "t") && isHost(next) ? start : next
    }
    return start
  }

  /// `FIN to Y`: one capital, to which nothing is added, is whom it goes to.
  private func isHost(_ at: Int) -> Bool {
    guard at < end, text[at].isUpper else { return false }
    let next = skipBlanks(at + 1)
    return next >= end || next > at + 1 && text[next] != UInt8(ascii: "+")
      || !text[next].isLetterOrDigit && !text[next].isOne(of: "+_")
  }
}
