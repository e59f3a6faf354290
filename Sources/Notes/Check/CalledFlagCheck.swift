import Questions
import TCP

/// A word that no dictionary has, one letter off a flag's name, and called a flag, a bit or a segment or sent by a host:
/// `Synk 패킷`, `an Akk segment`, `sends FINN`.
enum CalledFlagCheck: NoteCheck {
  static func check(_ note: inout CheckedNote) {
    guard note.speaksOfTCP else { return }
    for line in 0..<note.reading.lineCount where note.survey[line].contains(.capital) {
      let range = note.reading.range(of: line)
      guard calling.stands(in: note.text, range), !note.isCode(line) else { continue }
      for word in words(in: range, note.text) {
        guard let flag = flag(meantBy: word, note), isCalled(word, range, note.text),
          !note.isReported(word), !note.isBeside(line)
        else { continue }
        NameCheck.misspelt(note.raw(word), word, flag, &note)
      }
    }
  }

  /// Words of three or four letters that begin with a capital and go on in small letters, or are all capitals of four.
  private static func words(in line: Range<Int>, _ text: UnsafeBufferPointer<UInt8>) -> [Range<Int>] {
    var words: [Range<Int>] = []
    var at = line.lowerBound
    while at < line.upperBound {
      let start = TextSlice.firstCapital(text, at..<line.upperBound)
      at = start
      while at < line.upperBound, text[at].isLetterOrDigit { at += 1 }
      guard (3...4).contains(at - start), start == line.lowerBound || !text[start - 1].isLetterOrDigit else {
        continue
      }
      let rest = text[start + 1..<at]
      if rest.allSatisfy({ $0.isLetter && !$0.isUpper }) || at - start == 4 && rest.allSatisfy(\.isUpper) {
        words.append(start..<at)
      }
    }
    return words
  }

  private static func flag(meantBy word: Range<Int>, _ note: CheckedNote) -> Flag? {
    guard mayMeanFlag(word, note.text) else { return nil }
    let name = note.raw(word)
    guard !NameCheck.isKnown(name.uppercased()), !plain.contains(name.lowered),
      Lexicon.flag(spelled: name) == nil, let flag = Lexicon.nearestFlag(to: name),
      flag.name.first?.uppercased() == name.first?.uppercased(),
      Lexicon.editDistance(name.lowered, flag.name.lowered) == 1
    else { return nil }
    return flag
  }

  /// A word one letter off that begins alike shares another letter with the flag's name, unless that has only two.
  private static func mayMeanFlag(_ word: Range<Int>, _ text: UnsafeBufferPointer<UInt8>) -> Bool {
    var letters: UInt32 = 0
    for at in word { letters |= 1 << UInt32(text[at] & 31) }
    let first = text[word.lowerBound].lowered
    return openings.contains { $0.first == first && ($0.letters & letters).nonzeroBitCount >= $0.shared }
  }

  /// By flag its first letter, all of them as bits, and how many of those a word shares that is one letter off.
  private static let openings = Flag.allCases.map { flag in
    let name = Array(flag.name.utf8)
    let letters = name.reduce(UInt32(0)) { $0 | 1 << UInt32($1 & 31) }
    return (first: name[0].lowered, letters: letters, shared: letters.nonzeroBitCount - 1)
  }

  /// Short words of English that are one letter off a flag's name.
  private static let plain: Set<String> = [
    "sin", "sun", "son", "syn", "sync", "ask", "act", "ace", "ark", "arc", "ack", "find", "fine", "fan",
    "fun",
    "fin", "fit", "fix", "fig", "firn", "finn", "rest", "rust", "rat", "rot", "rut", "push", "posh", "pish",
    "urge", "ugh",
  ]

  private static func isCalled(
    _ word: Range<Int>, _ line: Range<Int>, _ text: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    let behind = word.upperBound..<min(line.upperBound, word.upperBound + 20)
    var start = behind.lowerBound
    while start < behind.upperBound, text[start].isOne(of: " `*\"')") { start += 1 }
    if let name = names.first(in: text, start..<behind.upperBound), name.lowerBound == start { return true }
    let before = max(line.lowerBound, word.lowerBound - 12)..<word.lowerBound
    return senders.stands(in: text, before)
  }

  private static let names = TellingWords(
    "flag", "bit", "segment", "packet", "플래그", "비트", "세그먼트", "패킷", "신호", "를 보", "을 보", "를 전송", "을 전송", "를 받",
    "을 받", "报文", "标志", "パケット", "フラグ")
  private static let senders = TellingWords("sends ", "sends a ", "sends an ", "sends the ", "replies with ")
  private static let calling = TellingWords(
    "flag", "bit", "segment", "packet", "플래그", "비트", "세그먼트", "패킷", "신호", "보내", "보낸", "전송", "받", "报文", "标志",
    "パケット",
    "フラグ", "sends", "replies")
}
