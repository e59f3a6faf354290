import Questions
import TCP

/// tcpdump's letters and the flags they are said to be: `[S.] = SYN plus PSH`, where the point is ACK.
enum BracketFlagCheck: NoteCheck {
  static func check(_ note: inout CheckedNote) {
    guard note.reading.kinds.contains(.flag) || note.speaksOfTCP else { return }
    for line in note.lines.withSquareBrackets where !note.isCode(line) {
      let range = note.reading.range(of: line)
      guard let open = note.text[range].firstIndex(of: UInt8(ascii: "[")),
        let (letters, end) = letters(behind: open, range, note.text),
        let (told, place) = told(behind: end, line, note), told != letters,
        told.isEmpty || told.rawValue.nonzeroBitCount == letters.rawValue.nonzeroBitCount
          || leavesOut(place, from: end, letters.subtracting(told), note),
        !note.isBeside(line)
      else { continue }
      let shown = note.string(open..<end)
      note.report(
        "flag-letter", at: place,
        Bilingual(
          ko: "\(shown)의 글자는 \(letters.description)입니다. 점(.)은 ACK입니다.",
          en: "\(shown) is \(letters.description); the point is ACK."),
        expected: Bilingual(ko: "\(shown): \(letters.description)", en: "\(shown): \(letters.description)"),
        reference: "RFC 9293 3.1")
    }
  }

  /// `[S.] is a SYN without ACK`, `[P.] = PSH만`: what the sign has is said to be left out.
  private static func leavesOut(
    _ place: Range<Int>, from end: Int, _ missing: Flags, _ note: CheckedNote
  ) -> Bool {
    let limit = note.reading.range(of: note.reading.document.line(at: place.upperBound - 1)).upperBound
    let behind = place.upperBound..<min(limit, place.upperBound + 24)
    let before = min(end, place.lowerBound)..<place.lowerBound
    return missing == .ack && !doubts.stands(in: note.text, behind)
      && (alone.stands(in: note.text, behind)
        || before.count <= 24 && only.stands(in: note.text, before.lowerBound..<place.upperBound))
  }

  private static let doubts = TellingWords("아니", "않", "not ", "n't ")
  private static let only = TellingWords("only ", "just ", "a bare ", "a pure ", "a lone ", "순수 ", "단독 ")

  private static let alone = TellingWords(
    " only", " alone", "without ACK", "without an ACK", "no ACK", "만", "뿐", "단독")

  private static func letters(
    behind open: Int, _ line: Range<Int>, _ text: UnsafeBufferPointer<UInt8>
  ) -> (Flags, Int)? {
    var flags = Flags()
    var at = open + 1
    while at < line.upperBound, text[at] != UInt8(ascii: "]") {
      if text[at] == UInt8(ascii: ".") {
        flags.formUnion(.ack)
      } else if let flag = Lexicon.letters[Character(Unicode.Scalar(text[at]))] {
        flags.formUnion(Flags(rawValue: flag.rawValue))
      } else {
        return nil
      }
      at += 1
    }
    return at < line.upperBound && (2...5).contains(at - open) ? (flags, at + 1) : nil
  }

  /// The flags that follow a sign, or stand in the next cell, and nothing else but what joins them.
  private static func told(behind end: Int, _ line: Int, _ note: CheckedNote) -> (Flags, Range<Int>)? {
    var line = line
    var range = note.reading.range(of: line)
    var at = end
    while at < range.upperBound, note.text[at].isOne(of: "`* ") { at += 1 }
    if at >= range.upperBound, note.reading.block(of: line).kind == .cell, line + 1 < note.reading.lineCount,
      note.reading.block(of: line + 1).kind == .cell,
      note.reading.block(of: line + 1).row == note.reading.block(of: line).row
    {
      line += 1
      range = note.reading.range(of: line)
      at = range.lowerBound
      // `| RST | [R] | ACK가 있는 …`: its flag stands before it, what follows is a remark.
      if namesFlag(before: line - 1, note) { return nil }
    } else {
      let values = ValueReader(text: note.text, end: range.upperBound)
      guard let sign = signs.first(where: { values.starts(at, $0) }) else {
        return told(by: end, line, note)
      }
      at += sign.utf8CodeUnitCount
    }
    var flags = Flags()
    let start = at
    for mention in note.reading.mentions(in: line) where mention.kind == .flag && Int(mention.start) >= at {
      guard mention.end - mention.start == 3, joints.fills(at..<Int(mention.start), of: note.text) else {
        break
      }
      flags.formUnion(Flags(rawValue: mention.value))
      at = Int(mention.end)
    }
    if flags.isEmpty {
      // `[.]`: no flag, `[.] | nothing`
      let rest = ValueReader(text: note.text, end: range.upperBound).skipBlanks(start)
      guard let none = none.first(in: note.text, rest..<min(range.upperBound, rest + 24)),
        none.lowerBound == rest
      else { return nil }
      return (flags, rest..<range.upperBound)
    }
    return (flags, start..<at)
  }

  /// An earlier cell of the row is a flag.
  private static func namesFlag(before cell: Int, _ note: CheckedNote) -> Bool {
    let block = note.reading.block(of: cell)
    return (max(0, cell - 6)..<cell).contains { other in
      let there = note.reading.block(of: other)
      return there.kind == .cell && there.container == block.container && there.row == block.row
        && note.reading.kinds(in: other).contains(.flag)
    }
  }

  /// `What does [F.] mean? FIN and ACK are set.`, `[F.]는 FIN과 ACK이다`: particles, a copula or a question between.
  private static func told(by end: Int, _ line: Int, _ note: CheckedNote) -> (Flags, Range<Int>)? {
    let range = note.reading.range(of: line)
    var flags = Flags()
    var (start, at) = (end, end)
    for mention in note.reading.mentions(in: line) where mention.kind == .flag && Int(mention.start) >= end {
      let gap = at..<Int(mention.start)
      guard mention.end - mention.start == 3,
        flags.isEmpty ? gap.count <= 24 && leads.fills(gap, of: note.text) : joints.fills(gap, of: note.text)
      else { break }
      if flags.isEmpty { start = Int(mention.start) }
      flags.formUnion(Flags(rawValue: mention.value))
      at = Int(mention.end)
    }
    if flags.isEmpty, let none = none.first(in: note.text, end..<min(range.upperBound, end + 32)),
      leads.fills(end..<none.lowerBound, of: note.text),
      !exceptions.stands(in: note.text, none.upperBound..<min(range.upperBound, none.upperBound + 24))
    {
      return (flags, none)
    }
    let behind = at..<min(range.upperBound, at + 16)
    guard !flags.isEmpty, !denials.stands(in: note.text, behind), !answered.stands(in: note.text, behind)
    else { return nil }
    return (flags, start..<at)
  }

  private static let leads = Filler(
    "means mean is a an the bare pure just stands for shows show marks in tcpdump that output segment packet with only no plain ? 는 은 가 이 란 의 뜻 의미 무엇인가 뭔가 : = A. 답"
  )
  private static let exceptions = TellingWords("but", "other", "except", "besides", "외", "말고", "ACK")
  private static let denials = TellingWords("아니", "not", "없")
  /// `[.] is a FIN's ACK`: another segment, which this one answers.
  private static let answered = TellingWords("'s ", "’s ", "의 ACK", " answered", " acknowledged")

  private static let none = TellingWords(
    "nothing", "no flag", "none", "without any flag", "플래그 없음", "플래그가 없", "플래그가 하나도 없", "아무 플래그도", "없음",
    "没有标志", "无标志",
    "フラグなし")

  private static let signs: [StaticString] = ["=", ":", "→", "->", "：", "–", "—", "-"]
  private static let joints = Filler(
    "+ , / & and plus with bare pure just only a an * 순수 순수한 와 과 및 그리고 加 和 と")
}
