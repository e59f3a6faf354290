import Questions
import TCP

/// What a letter that tcpdump shows is told to stand for: `` `U` stands for "Unreachable" ``, ``P로 찍히는 건 Ping 플래그다``.
enum LetterWordCheck: NoteCheck {
  static func check(_ note: inout CheckedNote) {
    guard note.speaksOfTCP || note.reading.kinds.contains(.flag) else { return }
    for line in 0..<note.reading.lineCount where note.survey[line].contains(.capital) {
      let range = note.reading.range(of: line)
      guard range.count < 300, tools.stands(in: note.text, range), !note.isCode(line) else { continue }
      for letter in letters(in: range, note.text) {
        guard let flag = Lexicon.letters[Character(Unicode.Scalar(note.text[letter]))],
          let word = word(behind: letter, range.upperBound, note), isWrong(word, of: flag, letter, note),
          note.isMeant(line), !note.isBeside(line), !note.isReported(word)
        else { continue }
        FlagExpansion.report(word, flag, &note)
      }
    }
  }

  private static let tools = TellingWords(
    "tcpdump", "flags [", "flag letter", "letter", "플래그 글자", "플래그 표기", "플래그 P", "플래그 S", "플래그 R", "플래그 U",
    "플래그 F",
    "flag P", "flag S", "flag R", "flag U", "flag F")

  /// Capitals that stand alone.
  private static func letters(in line: Range<Int>, _ text: UnsafeBufferPointer<UInt8>) -> [Int] {
    line.filter { at in
      text[at].isUpper && (at == line.lowerBound || !text[at - 1].isLetterOrDigit)
        && (at + 1 == line.upperBound || !text[at + 1].isLetterOrDigit)
    }
  }

  /// The Latin word with a capital, or in quotation marks, that a letter is linked to.
  private static func word(behind letter: Int, _ end: Int, _ note: CheckedNote) -> Range<Int>? {
    var at = letter + 1
    let limit = min(end, letter + 48)
    while at < limit {
      guard note.text[at].isLetter else {
        at += 1
        continue
      }
      var last = at
      while last < end, note.text[last].isLetter { last += 1 }
      let isMarked = note.text[at - 1].isOne(of: "\"'*") || note.text[at - 1] == 0x9c
      if isMarked || note.text[at].isUpper {
        let gap = letter + 1..<at
        return !gap.isEmpty && links.fills(gap, of: note.text) && last - at >= 3 ? at..<last : nil
      }
      if !links.fills(at..<last, of: note.text) { return nil }
      at = last
    }
    return nil
  }

  private static let links = Filler(
    "means mean stands for short is the a by in tcpdump written as output shown \" “ ” → = – - — , ] 는 은 란 이란 의 가 이 로 으로 찍히는 "
      + "건 것은 표시되는 보이는 나타내는 표시된 약자는 뜻은 글자는")

  /// It begins with the letter, and is neither the flag's word nor what else a letter may be: a host, a field.
  private static func isWrong(_ word: Range<Int>, of flag: Flag, _ letter: Int, _ note: CheckedNote) -> Bool {
    let told = note.raw(word).lowered
    guard note.text[word.lowerBound].lowered == note.text[letter].lowered,
      let name = SpeltName.of(flag), !name.has(told), told != flag.name.lowered,
      !others.contains(told)
    else { return false }
    return told.utf8.count >= 3 && Lexicon.flag(spelled: told) == nil
  }

  private static let others: Set<String> = [
    "server", "sender", "source", "segment", "send", "sent", "receiver", "router", "request", "response",
    "port", "packet", "payload", "user", "window", "edge", "switch", "site", "seq", "system", "session",
  ]
}
