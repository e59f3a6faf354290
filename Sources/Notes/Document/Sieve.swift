/// Tells which sections of a note are worth reading: most of what people keep in one place is not on TCP.
///
/// A section is read where it, or one it stands under, holds a word of TCP's, or anything that has a meaning
/// without one: the marks of an explicit card, a link's definition that other sections use.
struct Sieve {
  private let source: UnsafeBufferPointer<UInt8>
  private let words: Vocabulary.Tables
  /// Where words of TCP's may begin (`SignOpenings`).
  private let letters: UnsafePointer<UInt8>
  private let characters: UnsafePointer<UInt8>
  /// Where code in a programming language stands, in order: it is read for nothing.
  private let programs: [Range<Int>]
  /// Where links are defined, in order.
  private let links: [Int32]

  /// A note no longer than this is read whole: the sieve would save nothing, and somebody may be trying things out.
  private static let shortest = 600

  /// Whether a note as it lies on disk holds nothing that is worth reading: most need no second look.
  static func holdsNothing(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    // What opens with such a byte is no UTF-8, or says so.
    guard bytes.count > shortest, bytes[0] < 0xef else { return false }
    return reading(bytes) { !$0.holdsSign(0..<bytes.count) }
  }

  /// What of a note is read.
  struct Choice {
    /// In order, the headings of sections above and beside them included.
    var stretches: [Range<Int>] = []
    /// How many bytes of sections are passed by, and how many headings.
    var passedBytes = 0
    var passedHeadings = 0
  }

  /// Nil where all of the note is read.
  static func choice(
    of source: UnsafeBufferPointer<UInt8>, from start: Int, _ landmarks: LineMask.Landmarks
  ) -> Choice? {
    guard source.count > shortest else { return nil }
    return reading(source, landmarks) { $0.choice(from: start, landmarks.headings) }
  }

  private static func reading<Result>(
    _ source: UnsafeBufferPointer<UInt8>, _ landmarks: LineMask.Landmarks = LineMask.Landmarks(),
    _ body: (Sieve) -> Result
  ) -> Result {
    Vocabulary.signs.withTables { words in
      SignOpenings.shared.letters.withUnsafeBufferPointer { letters in
        SignOpenings.shared.characters.withUnsafeBufferPointer { characters in
          body(
            Sieve(
              source: source, words: words, letters: letters.baseAddress!,
              characters: characters.baseAddress!, programs: landmarks.programs, links: landmarks.links))
        }
      }
    }
  }

  private func choice(from start: Int, _ headings: [LineMask.Heading]) -> Choice? {
    let sections = Sections(start: start, end: source.count, headings: headings)
    var program = 0
    if isTelling(sections[0].range, from: &program) { return nil }
    let isRead = marks(sections)
    return isRead.contains(true) ? choice(sections, isRead) : Choice()
  }

  private struct Section {
    var range: Range<Int>
    /// Its heading, of one line or two.
    var headingEnd: Int
    var level: UInt8

    /// Its heading is more than a word.
    var hasTitle: Bool { headingEnd - range.lowerBound - Int(level) > 10 }
  }

  /// What stands before the first heading, then a section for each heading.
  private struct Sections: RandomAccessCollection {
    let start: Int
    let end: Int
    let headings: [LineMask.Heading]

    var startIndex: Int { 0 }
    var endIndex: Int { headings.count + 1 }

    subscript(index: Int) -> Section {
      let next = index < headings.count ? Int(headings[index].start) : end
      guard index > 0 else {
        return Section(range: start..<Swift.max(start, next), headingEnd: start, level: 0)
      }
      let heading = headings[index - 1]
      return Section(range: Int(heading.start)..<next, headingEnd: Int(heading.end), level: heading.level)
    }
  }

  /// For each section whether it is read: because of itself, or of one it stands under.
  private func marks(_ sections: Sections) -> [Bool] {
    var isRead: [Bool] = []
    isRead.reserveCapacity(sections.count)
    var above: [Int] = []
    var program = 0
    for (index, section) in sections.enumerated() {
      while let top = above.last, sections[top].level >= section.level { above.removeLast() }
      let isBelow = above.last.map { isRead[$0] } ?? false
      isRead.append(isBelow || index > 0 && isTelling(section.range, from: &program))
      above.append(index)
    }
    fill(&isRead, sections)
    return isRead
  }

  /// Bytes of a section that may be one of a list: `### 予約 (4ビット)` among a header's other fields.
  private static let entry = 300

  /// Short sections between two that are read, all of one level, belong to the same list.
  private func fill(_ isRead: inout [Bool], _ sections: Sections) {
    var last = 0
    for index in sections.indices where isRead[index] {
      let gap = (last + 1)..<index
      if last > 0, !gap.isEmpty, gap.count <= 4, isRead[last],
        gap.allSatisfy({ sections[$0].level == sections[last].level }),
        sections[index].level >= sections[last].level,
        gap.allSatisfy({ sections[$0].range.count <= Sieve.entry })
      {
        for between in gap { isRead[between] = true }
      }
      last = index
    }
  }

  private func choice(_ sections: Sections, _ isRead: [Bool]) -> Choice {
    let isKept = headings(sections, isRead)
    var choice = Choice()
    for (index, section) in sections.enumerated() {
      if !isRead[index] {
        choice.passedBytes += section.range.upperBound - section.headingEnd
        guard isKept[index] else {
          choice.passedHeadings += section.hasTitle ? 1 : 0
          continue
        }
      }
      let kept = isRead[index] ? section.range : section.range.lowerBound..<section.headingEnd
      if kept.isEmpty { continue }
      if let last = choice.stretches.last, last.upperBound == kept.lowerBound {
        choice.stretches[choice.stretches.count - 1] = last.lowerBound..<kept.upperBound
      } else {
        choice.stretches.append(kept)
      }
    }
    return choice
  }

  /// For each section whether its heading is read: because of those below it, or to stand between what is read
  /// and what else there is.
  private func headings(_ sections: Sections, _ isRead: [Bool]) -> [Bool] {
    var isKept = isRead
    var above: [Int] = []
    for (index, section) in sections.enumerated() {
      while let top = above.last, sections[top].level >= section.level { above.removeLast() }
      if isRead[index] {
        for over in above { isKept[over] = true }
      }
      if index > 0, isRead[index] != isRead[index - 1] { isKept[isRead[index] ? index - 1 : index] = true }
      above.append(index)
    }
    return isKept
  }

  /// - Parameter program: one of the first that end behind the section's start; moved on to the first.
  private func isTelling(_ section: Range<Int>, from program: inout Int) -> Bool {
    var start = section.lowerBound
    while program < programs.count, programs[program].upperBound <= start { program += 1 }
    var next = program
    while next < programs.count, programs[next].lowerBound < section.upperBound {
      if holdsSign(start..<max(start, programs[next].lowerBound)) { return true }
      start = min(programs[next].upperBound, section.upperBound)
      next += 1
    }
    return holdsSign(start..<section.upperBound) || definesLink(section)
  }

  private func definesLink(_ section: Range<Int>) -> Bool {
    var low = 0
    var high = links.count
    while low < high {
      let middle = (low + high) / 2
      if Int(links[middle]) < section.lowerBound { low = middle + 1 } else { high = middle }
    }
    return low < links.count && Int(links[low]) < section.upperBound
  }

  /// A word of TCP's, or the marks of an explicit card.
  private func holdsSign(_ section: Range<Int>) -> Bool {
    // Every byte of every note passes here: what is looked up for each is held in hand.
    guard let text = source.baseAddress else { return false }
    var at = section.lowerBound
    // Where eight bytes can be read at once from each of eight places, and a word goes on behind them.
    let last = min(section.upperBound - 2, source.count - 7) - 8
    while at < section.upperBound {
      if text[at] >= 0x80 {
        if holdsWideSign(&at, section.upperBound, text) { return true }
      } else if text[at] < UInt8(ascii: "0") {
        // Neither a letter nor a card's mark.
        at += 1
      } else if at <= last, TextSlice.eight(text, at) & LetterRun.high == 0 {
        if holdsPlainSign(&at, last, section) { return true }
      } else if holdsNarrowSign(&at, section) {
        return true
      }
    }
    return false
  }

  /// As many eights of ASCII as follow on each other: where words begin in eight of them is found first, so that no
  /// word waits for the end of the one before.
  private func holdsPlainSign(_ at: inout Int, _ last: Int, _ section: Range<Int>) -> Bool {
    let base = source.baseAddress!
    var start = at
    var goesOn: UInt64 = 0
    var count = 0
    repeat {
      start += count
      let text = base + start
      var isLetter: UInt64 = 0
      var marks: UInt64 = 0
      let most = min(last - start, 56)
      count = 0
      while count <= most {
        let eight = TextSlice.eight(text, count)
        if eight & LetterRun.high != 0 { break }
        isLetter |= LetterRun.bits(LetterRun.letters(eight)) &<< UInt64(truncatingIfNeeded: count)
        marks |= Sieve.cardMarks(eight)
        count &+= 8
      }
      var begins = isLetter & ~(isLetter &<< 1 | goesOn)
      while begins != 0 {
        let begin = begins.trailingZeroBitCount
        begins &= begins &- 1
        if mayOpenSign(TextSlice.eight(text, begin)), opensSign(start + begin) { return true }
      }
      if marks & LetterRun.high != 0, holdsCard(start..<start + count, section) { return true }
      if count > 0 { goesOn = isLetter &>> UInt64(truncatingIfNeeded: count &- 1) & 1 }
    } while count == 64
    at = start + count
    if goesOn != 0 { at = min(section.upperBound, LetterRun.end(source, from: at)) }
    return false
  }

  /// A word or a sign of ASCII among others.
  @inline(__always)
  private func holdsNarrowSign(_ at: inout Int, _ section: Range<Int>) -> Bool {
    let begin = at
    guard source[at].isLetterOrDigit else {
      at += 1
      return Sieve.isCardMark(source[begin]) && opensCard(begin, section)
    }
    let eight = TextSlice.eight(source, at)
    let others = LetterRun.others(eight)
    at = others != 0 ? at + others.trailingZeroBitCount >> 3 : LetterRun.end(source, from: at + 8)
    at = min(section.upperBound, at)
    if at - begin > 1 || at + 1 < section.upperBound {
      if mayOpenSign(eight), opensSign(begin) { return true }
    }
    if at < section.upperBound, source[at] == 0x20 { at += 1 }
    return false
  }

  /// Rows of characters of other scripts with a blank between them: nearly always another row follows a blank.
  @inline(__always)
  private func holdsWideSign(_ at: inout Int, _ end: Int, _ text: UnsafePointer<UInt8>) -> Bool {
    let characters = characters
    // Where eight bytes can be read at once.
    let whole = min(end, source.count - 8)
    var here = at
    defer { at = here }
    while true {
      // Han and Hangul have three bytes and are never odd.
      while here < whole {
        let eight = TextSlice.eight(text, here)
        guard Opening.isHanOrHangul(eight) else { break }
        if characters[SignOpenings.place(ofCharacters: eight)] != 0, opensWideSign(here) { return true }
        here &+= 3
      }
      guard here < end else { return false }
      if text[here] >= 0x80 {
        if opensWideSign(here) { return true }
        let (scalar, length) = Scanner.scalar(source, here)
        if Sieve.isOdd(scalar) { return true }
        here &+= length
      } else if text[here] != 0x20 {
        return false
      } else {
        here &+= 1
        guard here < end, text[here] >= 0x80 else { return false }
      }
    }
  }

  /// Whether one of some bytes of ASCII opens a card, as many as eights hold.
  private func holdsCard(_ bytes: Range<Int>, _ section: Range<Int>) -> Bool {
    for start in stride(from: bytes.lowerBound, to: bytes.upperBound, by: 8) {
      var marks = Sieve.cardMarks(TextSlice.eight(source, start)) & LetterRun.high
      while marks != 0 {
        let at = start + marks.trailingZeroBitCount >> 3
        if Sieve.isCardMark(source[at]), opensCard(at, section) { return true }
        marks &= marks &- 1
      }
    }
    return false
  }

  @inline(__always) private static func isCardMark(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: ":") || byte == UInt8(ascii: "=") || byte == UInt8(ascii: "{")
  }

  /// Of eight bytes of ASCII, the highest bit of those that may be `:`, `=` or `{`; `;` and `<` are among them.
  @inline(__always) private static func cardMarks(_ eight: UInt64) -> UInt64 {
    // A sum reaches the highest bit where a byte is no less than the first, or more than the last.
    let isColonToEqual = (eight &+ 0x4646_4646_4646_4646) & ~(eight &+ 0x4242_4242_4242_4242)
    let isBrace = (eight &+ 0x0505_0505_0505_0505) & ~(eight &+ 0x0404_0404_0404_0404)
    return isColonToEqual | isBrace
  }

  /// What is to be composed before words can be found in it, or is no character at all.
  @inline(__always) private static func isOdd(_ scalar: Int) -> Bool {
    scalar == 0 || (0x1100...0x11ff).contains(scalar) || scalar == 0x3099 || scalar == 0x309a
  }

  @inline(__always) private func mayOpenSign(_ eight: UInt64) -> Bool {
    letters[SignOpenings.place(ofLetters: eight)] != 0
  }

  /// Whether a word of TCP's begins with the letter here, or the character.
  private func opensSign(_ at: Int) -> Bool {
    guard let bucket = words.bucket(opening: TextSlice.eight(source, at)) else { return false }
    return Scanner.stands(in: bucket, source, at, words)
  }

  private func opensWideSign(_ at: Int) -> Bool {
    let bucket = words.wideBucket(Scanner.scalar(source, at).0 & 0xffff)
    return bucket != 0 && Scanner.stands(in: bucket, source, at, words)
  }

  /// ` :: `, `==x==`, `{{c1::x}}`, `Q:`.
  private func opensCard(_ at: Int, _ section: Range<Int>) -> Bool {
    guard at + 2 < section.upperBound else { return false }
    let byte = source[at]
    let previous = at > section.lowerBound ? source[at - 1] : 0x20
    switch byte {
    case UInt8(ascii: ":"): return source[at + 1] == byte ? previous == 0x20 : previous == UInt8(ascii: "Q")
    case UInt8(ascii: "="):
      return source[at + 1] == byte && previous != byte && source[at + 2] > 0x20 && source[at + 2] != byte
        && holdsPair(of: byte, (at + 2)..<section.upperBound)
    default: return source[at + 1] == byte && source[at + 2] == UInt8(ascii: "c")
    }
  }

  /// Whether a sign stands twice in a row before the line ends.
  private func holdsPair(of byte: UInt8, _ range: Range<Int>) -> Bool {
    var at = range.lowerBound
    while at + 1 < range.upperBound, source[at] != 0x0a {
      if source[at] == byte, source[at + 1] == byte { return true }
      at += 1
    }
    return false
  }
}
