import Questions
import TCP

/// Arithmetic written out, `100 + 4 × 10 = 180`, `1024 × 2^8 = 262,144`, and a sum that adds 1 for data:
/// `1400 + 1399 + 1 = 2800`.
enum ArithmeticCheck: NoteCheck {
  static func check(_ note: inout CheckedNote) {
    guard note.speaksOfTCP else { return }
    for line in note.lines.withSums {
      let range = note.reading.range(of: line)
      guard isWorkedOut(range, note.text), !note.isCode(line) else { continue }
      var at = range.lowerBound
      while at < range.upperBound {
        guard note.text[at].isDigit || isChoice(at, range, note.text),
          at == range.lowerBound || !isWordy(note.text[at - 1]),
          !goesOn(before: at, range, note.text),
          let sum = Expression(note.text, at, range.upperBound)
        else {
          at += 1
          while at < range.upperBound, note.text[at - 1].isDigit, note.text[at].isDigit { at += 1 }
          continue
        }
        let whole = at..<sum.result.upperBound
        at = sum.result.upperBound
        if !isBinary(whole, note.text) { judge(sum, line, &note) }
      }
    }
  }

  /// An equals sign stands behind a sign of arithmetic.
  private static func isWorkedOut(_ range: Range<Int>, _ text: UnsafeBufferPointer<UInt8>) -> Bool {
    var last = -1_000
    var at = range.lowerBound
    while at < range.upperBound {
      switch text[at] {
      case UInt8(ascii: "+"), UInt8(ascii: "*"), UInt8(ascii: "^"), UInt8(ascii: "-"), UInt8(ascii: "x"),
        UInt8(ascii: "("),
        0xc3, 0xe2:
        last = at
      case UInt8(ascii: "="): if at - last <= 24 { return true }
      default: break
      }
      at += 1
    }
    return false
  }

  /// `min(20,000, 14,000)`
  private static func isChoice(_ at: Int, _ range: Range<Int>, _ text: UnsafeBufferPointer<UInt8>) -> Bool {
    guard at + 4 < range.upperBound, text[at].lowered == UInt8(ascii: "m") else { return false }
    return Expression.Reader(text: text, at: at, end: range.upperBound).choice != nil
  }

  /// `1500 (bytes) - 20 - 20 = 1460`, `4294967300 mod 2^32 = 4`: the sum began before.
  private static func goesOn(before start: Int, _ range: Range<Int>, _ text: UnsafeBufferPointer<UInt8>)
    -> Bool
  {
    var at = start
    while at > range.lowerBound, text[at - 1] == 0x20 { at -= 1 }
    guard at > range.lowerBound else { return false }
    let values = ValueReader(text: text, end: range.upperBound)
    return text[at - 1].isOne(of: "+-*/^")
      || signs.contains { values.starts(at - $0.utf8CodeUnitCount, $0) }
  }

  /// Signs of arithmetic that are no ASCII signs, and LaTeX's names for them.
  private static let signs: [StaticString] = [
    "×", "−", "÷", "·", "⋅", "\\times", "\\cdot", "\\div", "\\approx", "≈", "\\pm", "±", "mod",
  ]

  /// `0110 + 0011 = 1001`: noughts and ones, of which one number begins with a nought.
  private static func isBinary(_ sum: Range<Int>, _ text: UnsafeBufferPointer<UInt8>) -> Bool {
    guard text[sum].allSatisfy({ !$0.isDigit || $0 <= UInt8(ascii: "1") }) else { return false }
    return sum.contains { at in
      text[at] == UInt8(ascii: "0") && (at == sum.lowerBound || !text[at - 1].isDigit)
        && at + 1 < sum.upperBound && text[at + 1].isDigit
    }
  }

  private static func isWordy(_ byte: UInt8) -> Bool {
    byte.isLetterOrDigit || byte.isOne(of: ".+*-/^,%_#x") || byte >= 0x80 && byte < 0xc0
  }

  private static func judge(_ sum: Expression, _ line: Int, _ note: inout CheckedNote) {
    if sum.value != sum.stated {
      // Small numbers count other things than they name: `1 + 1 = 10`.
      guard sum.isMixed || sum.terms.allSatisfy({ $0 >= 10 }), !note.isBeside(line),
        !note.isReported(sum.result), grouped(sum.result, note.text) != sum.value
      else { return }
      note.report(
        "arithmetic", at: sum.result,
        Bilingual(
          ko: "계산 결과는 \(String(sum.stated).with(.subject)) 아니라 \(sum.value)입니다.",
          en: "That comes to \(sum.value), not \(sum.stated)."),
        expected: Bilingual(ko: "\(sum.value)", en: "\(sum.value)"), reference: "RFC 9293 3.4",
        working: Bilingual(
          ko: "\(note.string(sum.whole)) = \(sum.value)", en: "\(note.string(sum.whole)) = \(sum.value)"))
      return
    }
    // SEQ + bytes + 1 for the next byte.
    guard sum.terms.count == 3, sum.terms[2] == 1, !sum.isMixed, sum.terms[1] > 1,
      nexts.stands(in: note.text, note.reading.range(of: line)), isOfData(line, note), !note.isBeside(line)
    else { return }
    let right = sum.value - 1
    note.report(
      "ack-formula", at: sum.result,
      Bilingual(
        ko: "데이터를 확인하는 ACK 번호에는 1을 더하지 않습니다. \(sum.terms[0]) + \(sum.terms[1]) = \(right)입니다.",
        en: "An ACK of data adds no 1: \(sum.terms[0]) + \(sum.terms[1]) = \(right)."),
      expected: Bilingual(ko: "\(right)", en: "\(right)"), reference: "RFC 9293 3.4",
      working: Bilingual(
        ko: "\(sum.terms[0]) + \(sum.terms[1]) = \(right)", en: "\(sum.terms[0]) + \(sum.terms[1]) = \(right)"
      ))
  }

  /// `778 240 000`: thousands parted by blanks.
  private static func grouped(_ first: Range<Int>, _ text: UnsafeBufferPointer<UInt8>) -> Int {
    var value = text[first].reduce(0) { $1.isDigit ? $0 * 10 + Int($1 & 15) : $0 }
    var at = first.upperBound
    while at + 3 < text.count, text[at] == 0x20, text[at + 1...at + 3].allSatisfy(\.isDigit),
      value < 1_000_000_000
    {
      value = text[at + 1...at + 3].reduce(value) { $0 * 10 + Int($1 & 15) }
      at += 4
    }
    return value
  }

  private static let nexts = TellingWords(
    "ack", "next", "expected", "다음", "확인", "确认", "下一", "次", "seq", "시퀀스")

  /// Neither a SYN nor a FIN is spoken of near it.
  private static func isOfData(_ line: Int, _ note: CheckedNote) -> Bool {
    (max(0, line - 4)...min(note.reading.lineCount - 1, line + 1)).allSatisfy {
      !ends.stands(in: note.text, note.reading.range(of: $0))
    }
  }

  private static let ends = TellingWords("syn", "fin", "isn", "종료", "close")

  /// Numbers with signs between them, an equals sign, and a number.
  private struct Expression {
    var terms: [Int] = []
    var value = 0
    var stated = 0
    var result: Range<Int>
    var whole: Range<Int>
    /// Something else than sums is in it.
    var isMixed = false

    /// What is larger is nobody's sequence number; and so much times 2^32 still has room.
    private static let largest = 1_000_000_000

    init?(_ text: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) {
      var reader = Reader(text: text, at: start, end: end)
      isMixed = reader.choice != nil
      guard let first = reader.term() else { return nil }
      var total = 0
      var product = first
      var sign = 1
      var count = 1
      terms = [first]
      while let mark = reader.sign() {
        switch mark {
        case .power:
          guard let exponent = reader.number(), exponent <= 32, count >= 1, terms.last == 2 else {
            return nil
          }
          let last = terms.removeLast()
          guard last != 0, product % last == 0, product <= Expression.largest else { return nil }
          product = product / last * (1 << exponent)
          terms.append(1 << exponent)
          isMixed = true
          continue
        case .times:
          guard let factor = reader.number() else { return nil }
          let (next, isOver) = product.multipliedReportingOverflow(by: factor)
          guard !isOver, next <= 1_000_000_000_000_000 else { return nil }
          product = next
          terms.append(factor)
          isMixed = true
        case .plus, .minus:
          guard let term = reader.number() else { return nil }
          total += sign * product
          sign = mark == .plus ? 1 : -1
          product = term
          terms.append(term)
          if mark == .minus { isMixed = true }
        case .equals:
          guard count >= 2 || isMixed else { return nil }
          let begin = reader.skipped()
          guard let told = reader.number(), reader.isClosed else { return nil }
          // `5 x 32 bits = 20 bytes`, `40 × 100 ms = 4 s`: the units are reckoned, too.
          guard reader.units.count <= 1, !reader.units.contains(Reader.scaled) else { return nil }
          value = total + sign * product
          stated = told
          result = begin..<reader.last
          whole = start..<reader.equalsAt
          // Numbers go round.
          if value != stated, value > 0, value % 4_294_967_296 == stated { return nil }
          return
        }
        count += 1
      }
      return nil
    }

    enum Sign { case plus, minus, times, power, equals }

    struct Reader {
      let text: UnsafeBufferPointer<UInt8>
      var at: Int
      let end: Int
      var last = 0
      var equalsAt = 0
      /// Those that stand behind its numbers, by class.
      private(set) var units: Set<Int> = []

      func skipped() -> Int {
        var at = at
        while at < end,
          text[at] == 0x20
            || text[at] == UInt8(ascii: "*") && at + 1 < end && text[at + 1] == UInt8(ascii: "*")
            || at > 0 && text[at] == UInt8(ascii: "*") && text[at - 1] == UInt8(ascii: "*")
            || text[at] == UInt8(ascii: "`")
        { at += 1 }
        return at
      }

      /// A number, or the smallest or largest of two: `min(8000, 12000)`.
      mutating func term() -> Int? {
        guard let choice else { return number() }
        at += 4
        guard let one = number(), at + 1 < end, text[at] == UInt8(ascii: ","), text[at + 1] == 0x20 else {
          return nil
        }
        at += 1
        guard let other = number(), at < end, text[at] == UInt8(ascii: ")") else { return nil }
        at += 1
        return choice == .least ? min(one, other) : max(one, other)
      }

      enum Choice { case least, most }

      /// Which of two numbers is taken, where `min(` or `max(` stands here.
      var choice: Choice? {
        let values = ValueReader(text: text, end: end)
        if ["min(", "MIN(", "Min("].contains(where: { (word: StaticString) in values.starts(at, word) }) {
          return .least
        }
        return ["max(", "MAX(", "Max("].contains(where: { (word: StaticString) in values.starts(at, word) })
          ? .most : nil
      }

      /// Digits with commas between thousands, and a unit that is passed over.
      mutating func number() -> Int? {
        at = skipped()
        var value = 0
        var count = 0
        while at < end, count < 12 {
          if text[at].isDigit {
            value = value * 10 + Int(text[at] & 15)
            count += 1
            at += 1
          } else if count > 0, let comma = comma(at), comma + 2 < end, text[comma].isDigit,
            text[comma + 1].isDigit, text[comma + 2].isDigit, comma + 3 >= end || !text[comma + 3].isDigit
          {
            at = comma
          } else {
            break
          }
        }
        guard count > 0 else { return nil }
        last = at
        if at + 1 < end, text[at] == UInt8(ascii: "."), text[at + 1].isDigit { return nil }
        let values = ValueReader(text: text, end: end)
        let unit = values.skipBlanks(at)
        for (kind, words) in Reader.known.enumerated() {
          for word in words where values.starts(unit, word) {
            let after = unit + word.utf8CodeUnitCount
            if word.utf8Start[0] >= 0x80 || after >= end || !text[after].isLetter {
              at = after
              units.insert(kind)
              return value
            }
          }
        }
        return value
      }

      /// Where it goes on behind a comma between thousands; LaTeX writes `{,}`.
      private func comma(_ at: Int) -> Int? {
        if text[at] == UInt8(ascii: ",") { return at + 1 }
        return ValueReader(text: text, end: end).starts(at, "{,}") ? at + 3 : nil
      }

      static let multiples: [StaticString] = ["억", "만", "천", "조", "여", "亿", "万", "千", "億", "余"]
      /// The class of those that stand for thousands and millions.
      static let scaled = 5
      static let known: [[StaticString]] = [
        ["바이트", "bytes", "byte", "Bytes", "字节", "B"], ["비트", "bits", "bit", "比特"], ["ms", "밀리초"],
        ["초", "seconds", "sec", "s"], ["MSS"],
        ["Kbps", "kbps", "Mbps", "Gbps", "KB", "MB", "GB", "kB", "Kb", "Mb", "KiB", "MiB", "GiB"],
      ]

      mutating func sign() -> Sign? {
        at = skipped()
        guard at < end else { return nil }
        let values = ValueReader(text: text, end: end)
        for times: StaticString in ["×", "\\times "] where values.starts(at, times) {
          at += times.utf8CodeUnitCount
          return .times
        }
        if values.starts(at, "−") {
          at += 3
          return .minus
        }
        switch text[at] {
        case UInt8(ascii: "+"):
          at += 1
          return .plus
        case UInt8(ascii: "-"):
          // `1-100`: a span; a difference has blanks on both sides.
          guard at > 0, text[at - 1] == 0x20, at + 1 < end, text[at + 1] == 0x20 else { return nil }
          at += 1
          return .minus
        case UInt8(ascii: "*"), UInt8(ascii: "x"):
          guard at + 1 < end, text[at + 1] == 0x20 || text[at + 1].isDigit,
            text[at] != UInt8(ascii: "x") || text[at + 1] == 0x20
          else { return nil }
          at += 1
          return .times
        case UInt8(ascii: "^"):
          at += 1
          return .power
        case UInt8(ascii: "="):
          guard at + 1 < end, text[at + 1] != UInt8(ascii: "="), text[at + 1] != UInt8(ascii: ">") else {
            return nil
          }
          equalsAt = at
          at += 1
          return .equals
        default: return nil
        }
      }

      /// Nothing goes on behind the result.
      var isClosed: Bool {
        let next = skipped()
        guard next < end else { return true }
        let values = ValueReader(text: text, end: end)
        // `40억`, `40K`: so many thousands or millions.
        if at < end, text[at].isLetter || Reader.multiples.contains(where: { values.starts(at, $0) }) {
          return false
        }
        // The next member of a chain, `= 4000 × 8 = 32,000`, is worked out on its own.
        if ArithmeticCheck.signs.contains(where: { values.starts(next, $0) }) { return false }
        return !text[next].isOne(of: "+-*/^%=x.~{")
          || text[next] == UInt8(ascii: ".") && (next + 1 >= end || !text[next + 1].isDigit)
      }
    }
  }
}
