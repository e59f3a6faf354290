#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Tells which sections of a note are worth reading: most of what people keep in one place is not on TCP.
///
/// A section is read where it, or one it stands under, holds a word of TCP's, or anything that has a meaning
/// without one: the marks of an explicit card, a link's definition that other sections use.
struct Sieve {
  private let source: UnsafeBufferPointer<UInt8>
  private let words: Vocabulary.Tables
  /// Where code in a programming language stands, in order: it is read for nothing.
  private let programs: [Range<Int>]

  /// A note no longer than this is read whole: the sieve would save nothing, and somebody may be trying things out.
  private static let shortest = 600

  /// Whether a note as it lies on disk holds nothing that is worth reading: most need no second look.
  static func holdsNothing(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    // What opens with such a byte is no UTF-8, or says so.
    guard bytes.count > shortest, bytes[0] < 0xef else { return false }
    return Vocabulary.signs.withTables { words in
      !Sieve(source: bytes, words: words, programs: []).holdsSign(0..<bytes.count)
    }
  }

  /// The stretches of the note to be read, in order; the headings of all sections are among them.
  /// Nil where all of it is.
  static func stretches(
    of source: UnsafeBufferPointer<UInt8>, from start: Int, _ landmarks: LineMask.Landmarks
  ) -> [Range<Int>]? {
    guard source.count > shortest else { return nil }
    return Vocabulary.signs.withTables { words in
      Sieve(source: source, words: words, programs: landmarks.programs)
        .stretches(from: start, landmarks.headings)
    }
  }

  private func stretches(from start: Int, _ headings: [LineMask.Heading]) -> [Range<Int>]? {
    let sections = sections(from: start, headings)
    if isTelling(sections[0].range) { return nil }
    let isRead = marks(sections)
    return isRead.contains(true) ? joined(sections, isRead) : []
  }

  private struct Section {
    var range: Range<Int>
    /// Its heading, of one line or two.
    var headingEnd: Int
    var level: UInt8
  }

  /// What stands before the first heading, then a section for each heading.
  private func sections(from start: Int, _ headings: [LineMask.Heading]) -> [Section] {
    var sections: [Section] = []
    sections.reserveCapacity(headings.count + 1)
    let first = headings.first.map { Int($0.start) } ?? source.count
    sections.append(Section(range: start..<max(start, first), headingEnd: start, level: 0))
    for (index, heading) in headings.enumerated() {
      let end = index + 1 < headings.count ? Int(headings[index + 1].start) : source.count
      sections.append(
        Section(range: Int(heading.start)..<end, headingEnd: Int(heading.end), level: heading.level))
    }
    return sections
  }

  /// For each section whether it is read: because of itself, or of one it stands under.
  private func marks(_ sections: [Section]) -> [Bool] {
    var isRead: [Bool] = []
    isRead.reserveCapacity(sections.count)
    var above: [Int] = []
    for (index, section) in sections.enumerated() {
      while let top = above.last, sections[top].level >= section.level { above.removeLast() }
      isRead.append(above.last.map { isRead[$0] } ?? false || index > 0 && isTelling(section.range))
      above.append(index)
    }
    fill(&isRead, sections)
    return isRead
  }

  /// Bytes of a section that may be one of a list: `### 予約 (4ビット)` among a header's other fields.
  private static let entry = 300

  /// Short sections between two that are read, all of one level, belong to the same list.
  private func fill(_ isRead: inout [Bool], _ sections: [Section]) {
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

  private func joined(_ sections: [Section], _ isRead: [Bool]) -> [Range<Int>] {
    var stretches: [Range<Int>] = []
    for (section, isRead) in zip(sections, isRead) {
      let kept = isRead ? section.range : section.range.lowerBound..<section.headingEnd
      if kept.isEmpty { continue }
      if let last = stretches.last, last.upperBound == kept.lowerBound {
        stretches[stretches.count - 1] = last.lowerBound..<kept.upperBound
      } else {
        stretches.append(kept)
      }
    }
    return stretches
  }

  private func isTelling(_ section: Range<Int>) -> Bool {
    var start = section.lowerBound
    var next = firstProgram(endingAfter: start)
    while next < programs.count, programs[next].lowerBound < section.upperBound {
      if holdsSign(start..<max(start, programs[next].lowerBound)) { return true }
      start = min(programs[next].upperBound, section.upperBound)
      next += 1
    }
    return holdsSign(start..<section.upperBound) || definesLink(section)
  }

  private func firstProgram(endingAfter place: Int) -> Int {
    var low = 0
    var high = programs.count
    while low < high {
      let middle = (low + high) / 2
      if programs[middle].upperBound <= place { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// `[name]: address` at the head of a line.
  private func definesLink(_ section: Range<Int>) -> Bool {
    var line = section.lowerBound
    while line < section.upperBound {
      let end = place(of: 0x0a, in: line..<section.upperBound) ?? section.upperBound
      var text = line
      while text < end, source[text] == 0x20 { text += 1 }
      if text < end, source[text] == UInt8(ascii: "["),
        let close = place(of: UInt8(ascii: "]"), in: text..<end),
        close + 1 < end, source[close + 1] == UInt8(ascii: ":")
      {
        return true
      }
      line = end + 1
    }
    return false
  }

  private func place(of byte: UInt8, in range: Range<Int>) -> Int? {
    guard let base = source.baseAddress, let found = memchr(base + range.lowerBound, Int32(byte), range.count)
    else { return nil }
    return UnsafeRawPointer(found) - UnsafeRawPointer(base)
  }

  /// A word of TCP's, or the marks of an explicit card.
  private func holdsSign(_ section: Range<Int>) -> Bool {
    // Every byte of every note passes here: what is looked up for each is held in hand.
    guard let text = source.baseAddress, let classes = words.classes.baseAddress,
      let letters = words.asciiOpenings.baseAddress, let characters = words.wideOpenings.baseAddress
    else { return false }
    var at = section.lowerBound
    let end = section.upperBound
    while at < end {
      let kind = classes[Int(text[at])]
      if kind == Vocabulary.letter {
        let begin = at
        at += 1
        while at < end, classes[Int(text[at])] == Vocabulary.letter { at += 1 }
        guard at - begin > 1 || at + 1 < end else { continue }
        let key = Opening.key(text[begin], text[begin + 1], begin + 2 < source.count ? text[begin + 2] : 0)
        if letters[key >> 6] >> UInt64(key & 63) & 1 != 0, opensSign(begin) { return true }
      } else if kind == Vocabulary.wide {
        var (scalar, length) = Scanner.scalar(source, at)
        repeat {
          let next = at + length
          var second = 0
          (second, length) = next < end ? Scanner.character(source, next) : (0, 1)
          let key = Opening.key(scalar, second)
          if characters[key >> 6] >> UInt64(key & 63) & 1 != 0, opensSign(scalar, at) { return true }
          // Han and Hangul are none of them.
          if scalar < 0x30a0, Sieve.isOdd(scalar) { return true }
          scalar = second
          at = next
        } while at < end && text[at] >= 0x80
      } else {
        if kind == Vocabulary.cardMark, opensCard(at, section) { return true }
        at += 1
      }
    }
    return false
  }

  /// What is to be composed before words can be found in it, or is no character at all.
  @inline(__always) private static func isOdd(_ scalar: Int) -> Bool {
    scalar == 0 || (0x1100...0x11ff).contains(scalar) || scalar == 0x3099 || scalar == 0x309a
  }

  /// Whether a word of TCP's begins with the letter here, or the character.
  private func opensSign(_ at: Int) -> Bool {
    let bucket = words.asciiBucket(Vocabulary.key(source[at], source[at + 1]))
    return bucket != 0 && Scanner.stands(in: bucket, source, at, words)
  }

  private func opensSign(_ scalar: Int, _ at: Int) -> Bool {
    let bucket = words.wideBucket(scalar & 0xffff)
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
