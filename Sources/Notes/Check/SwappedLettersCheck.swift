import Questions
import TCP

/// Two letters of a flag's name in each other's place: `SNY`, `AKC`, `FNI`, in a note that names the flag itself.
///
/// Hardly anything else is spelt like these. Those that are a name in another field must stand beside a flag, or be
/// called a segment or a flag; `RTS` only where nothing is ready to be sent.
enum SwappedLettersCheck: NoteCheck {
  static func check(_ note: inout CheckedNote) {
    guard note.reading.kinds.contains(.flag) else { return }
    var explained: Set<String>?
    for line in note.lines.withCapitals where !note.isCode(line) {
      let range = note.reading.range(of: line)
      guard range.count >= 3 else { continue }
      for at in range.lowerBound...range.upperBound - 3 {
        guard isCapital(note.text, at), isWord(at..<at + 3, range, note.text),
          let flag = swapped[key(note.text, at)]
        else { continue }
        let word = at..<at + 3
        let known = explained ?? explainedNames(note)
        explained = known
        let name = note.raw(word)
        guard !known.contains(name), isMeant(flag, name, word, line, note), !note.isReported(word),
          !isToldWrong(line, &note)
        else { continue }
        NameCheck.misspelt(name, word, flag, &note)
      }
    }
  }

  /// The names by their three bytes.
  private static let swapped: [UInt32: Flag] = {
    var names: [UInt32: Flag] = [:]
    for flag in [Flag.syn, .ack, .fin, .psh, .urg] {
      let letters = Array(flag.name.utf8)
      names[key(letters[1], letters[0], letters[2])] = flag
      names[key(letters[0], letters[2], letters[1])] = flag
    }
    names[key(UInt8(ascii: "R"), UInt8(ascii: "T"), UInt8(ascii: "S"))] = .rst
    return names
  }()

  /// Connectivity association key, personal handy-phone system, request to send: names elsewhere.
  private static let others: Set<String> = ["CAK", "PHS", "SPH", "RUG", "RTS"]

  /// Three capital letters in a row: few places need more than this look.
  @inline(__always) private static func isCapital(_ text: UnsafeBufferPointer<UInt8>, _ at: Int) -> Bool {
    text[at].isUpper && text[at + 1].isUpper && text[at + 2].isUpper
  }

  @inline(__always) private static func key(_ text: UnsafeBufferPointer<UInt8>, _ at: Int) -> UInt32 {
    key(text[at], text[at + 1], text[at + 2])
  }

  @inline(__always) private static func key(_ first: UInt8, _ second: UInt8, _ third: UInt8) -> UInt32 {
    UInt32(first) << 16 | UInt32(second) << 8 | UInt32(third)
  }

  private static func isWord(
    _ word: Range<Int>, _ line: Range<Int>, _ text: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    let isHead = word.lowerBound == line.lowerBound || !text[word.lowerBound - 1].isLetterOrDigit
    return isHead && (word.upperBound == line.upperBound || !text[word.upperBound].isLetterOrDigit)
  }

  private static func isMeant(
    _ flag: Flag, _ name: String, _ word: Range<Int>, _ line: Int, _ note: CheckedNote
  ) -> Bool {
    if flag == .rst, readiness.stands(anywhereIn: note.text) { return false }
    let isNamed = isNamed(flag, note)
    if note.speaksOfTCP, !others.contains(name) || flag == .rst && (isNamed || isAmongFlags(line, note)) {
      return true
    }
    if isCalledSegment(word, line, note) { return true }
    return others.contains(name)
      ? NameCheck.isBesideFlag(word, line, note) : isNamed || note.reading.kinds(in: line).contains(.flag)
  }

  /// Two others are named in the line.
  private static func isAmongFlags(_ line: Int, _ note: CheckedNote) -> Bool {
    Set(
      note.reading.mentions(in: line).lazy.filter { $0.kind == .flag && $0.end - $0.start >= 3 }
        .map(\.value)
    ).count >= 2
  }

  private static func isNamed(_ flag: Flag, _ note: CheckedNote) -> Bool {
    note.reading.mentions.contains {
      $0.kind == .flag && $0.end - $0.start == 3 && $0.value == flag.rawValue
    }
  }

  /// `TCP RTS`, `AKC packet`
  private static func isCalledSegment(_ word: Range<Int>, _ line: Int, _ note: CheckedNote) -> Bool {
    let range = note.reading.range(of: line)
    let before = max(range.lowerBound, word.lowerBound - 6)..<word.lowerBound
    let behind = word.upperBound..<min(range.upperBound, word.upperBound + 14)
    return protocolName.stands(in: note.text, before)
      || note.speaksOfTCP && segments.stands(in: note.text, behind)
  }

  private static let protocolName = TellingWords("tcp ", "tcp `", "tcp-", "tcp의 ")
  private static let segments = TellingWords(
    "flag", "bit", "segment", "packet", "number", "플래그", "비트", "세그먼트", "패킷", "번호", "报文", "标志", "パケット",
    "フラグ", "flood", "scan")
  private static let readiness = TellingWords(
    "cts", "to send)", "hidden", "802.11", "csma", "rs-232", "rs232")

  /// A misspelling that is spoken of as one, or a game with names.
  private static func isToldWrong(_ line: Int, _ note: inout CheckedNote) -> Bool {
    note.section(of: line).isForeign
      ? note.isStruck(line) || note.words[line].contains(.doubts) : note.isBeside(line)
  }

  /// `PHS (Personal Handy-phone System)`, `american kennel club (AKC)`: names that the note spells out.
  private static func explainedNames(_ note: CheckedNote) -> Set<String> {
    var names: Set<String> = []
    for line in note.lines.withBrackets {
      let range = note.reading.range(of: line)
      guard range.count >= 3 else { continue }
      for at in range.lowerBound...range.upperBound - 3
      where isCapital(note.text, at) && swapped[key(note.text, at)] != nil {
        if isSpeltOut(at..<at + 3, range, note.text) { names.insert(note.raw(at..<at + 3)) }
      }
    }
    return names
  }

  private static func isSpeltOut(
    _ word: Range<Int>, _ line: Range<Int>, _ text: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    let letters = text[word].map(\.lowered)
    var next = word.upperBound
    while next < line.upperBound, text[next].isOne(of: " `*") { next += 1 }
    if next < line.upperBound, text[next] == UInt8(ascii: "(") {
      return initials(text[next..<line.upperBound]).starts(with: letters)
    }
    guard word.lowerBound > line.lowerBound, text[word.lowerBound - 1] == UInt8(ascii: "(") else {
      return false
    }
    return initials(text[line.lowerBound..<word.lowerBound]).suffix(3).elementsEqual(letters)
  }

  private static func initials(_ text: Slice<UnsafeBufferPointer<UInt8>>) -> [UInt8] {
    text.split { !$0.isLetter }.compactMap { $0.first?.lowered }
  }
}
