import Questions
import TCP

/// Finds the vocabulary's words in a document's text: one pass, no strings.
struct Scanner {
  private(set) var mentions: [Mention] = []
  /// The first mention of each line, and one past the last.
  private(set) var firstOfLine: [Int32] = []
  private(set) var kindsOfLine: [Mention.Kinds] = []

  /// The kinds of all words.
  private(set) var kinds: Mention.Kinds = []

  init(_ document: Document, vocabulary: Vocabulary = .shared) {
    document.text.withUnsafeBufferPointer { text in
      vocabulary.withTables { scan(text, $0) }
    }
    fileByLine(document)
  }

  private mutating func scan(_ text: UnsafeBufferPointer<UInt8>, _ words: Vocabulary.Tables) {
    guard let base = text.baseAddress else { return }
    var index = 0
    let last = text.count - 1
    // Where eight bytes can be read at once.
    let whole = text.count - 8
    while index < last {
      if text[index] <= 0x20 {
        index += 1
        continue
      }
      let kind = words.classes[Int(text[index])]
      if kind == Vocabulary.letter {
        let eight = TextSlice.eight(text, index)
        // Another may stand right behind: `ACK를`.
        if let bucket = words.bucket(opening: eight), !isWithinWord(text, index),
          let end = match(text, index, bucket, words)
        {
          index = end
        } else {
          let others = LetterRun.others(eight)
          index =
            others != 0
            ? index + others.trailingZeroBitCount >> 3 : LetterRun.end(text, from: index + 8)
        }
      } else if kind == Vocabulary.wide {
        // Han and Hangul of which no word begins: nearly all.
        while index < whole {
          let eight = TextSlice.eight(base, index)
          guard Opening.isHanOrHangul(eight), !words.mayOpen(characters: eight) else { break }
          index += 3
        }
        if text[index] < 0x80 { continue }
        let eight = TextSlice.eight(text, index)
        let (scalar, length) = Scanner.scalar(text, index)
        var bucket = words.wideBucket(scalar & 0xffff)
        if bucket != 0, !words.mayOpen(scalar, eight) { bucket = 0 }
        index = match(text, index, bucket, words) ?? index + length
      } else {
        // Arrows are words too.
        let bucket = words.bucket(opening: TextSlice.eight(text, index))
        index = bucket.flatMap { match(text, index, $0, words) } ?? index + 1
      }
    }
  }

  @inline(__always)
  private func isWithinWord(_ text: UnsafeBufferPointer<UInt8>, _ index: Int) -> Bool {
    index > 0 && (text[index - 1].isLetterOrDigit || text[index - 1] == 0x5f)
  }

  /// The code point at a place, and how many bytes it takes.
  @inline(__always)
  static func scalar(_ text: UnsafeBufferPointer<UInt8>, _ index: Int) -> (Int, Int) {
    let byte = text[index]
    let count = text.count
    // Hangul, Han and kana first: three bytes.
    if byte >= 0xe0, byte < 0xf0, index + 2 < count {
      return (Int(byte & 15) << 12 | Int(text[index + 1] & 0x3f) << 6 | Int(text[index + 2] & 0x3f), 3)
    }
    if byte >= 0xf0, index + 3 < count {
      return (
        Int(byte & 7) << 18 | Int(text[index + 1] & 0x3f) << 12 | Int(text[index + 2] & 0x3f) << 6
          | Int(text[index + 3] & 0x3f), 4
      )
    }
    if byte >= 0xc0, byte < 0xe0, index + 1 < count {
      return (Int(byte & 31) << 6 | Int(text[index + 1] & 0x3f), 2)
    }
    return (0, 1)
  }

  /// Notes the longest pattern that stands here; returns where it ends.
  private mutating func match(
    _ text: UnsafeBufferPointer<UInt8>, _ start: Int, _ bucket: Int, _ words: Vocabulary.Tables
  ) -> Int? {
    guard bucket != 0 else { return nil }
    let eight = LetterRun.lowered(TextSlice.eight(text, start))
    for number in words.patterns(in: bucket) {
      let pattern = words.patterns[number]
      guard pattern.mayStand(eight), let end = Scanner.end(of: pattern, words.bytes, in: text, at: start)
      else { continue }
      return note(pattern, text, start, end)
    }
    return nil
  }

  /// Whether a word stands here; `closed` and `listening` in running text are none.
  static func stands(
    in bucket: Int, _ text: UnsafeBufferPointer<UInt8>, _ start: Int, _ words: Vocabulary.Tables
  ) -> Bool {
    let eight = LetterRun.lowered(TextSlice.eight(text, start))
    for number in words.patterns(in: bucket) {
      let pattern = words.patterns[number]
      guard pattern.mayStand(eight), let end = end(of: pattern, words.bytes, in: text, at: start) else {
        continue
      }
      if pattern.kind != .state || pattern.traits.contains(.isJoined) || isShouted(text, start..<end) {
        return true
      }
    }
    return false
  }

  /// `close`, `listen`, `establish`: a verb unless it is shouted or called a state.
  private static func isEveryday(
    _ pattern: Vocabulary.Pattern, _ text: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int
  ) -> Bool {
    pattern.traits.contains(.isVerb) && !isShouted(text, start..<end) && !isStateWord(text, end)
      && !isListenLabel(text, start..<end)
  }

  /// `- Listen: waits for a SYN`: at the head of its line, and said what it is.
  private static func isListenLabel(_ text: UnsafeBufferPointer<UInt8>, _ word: Range<Int>) -> Bool {
    guard word.count == 6, BitsReader.starts(text, word.lowerBound, text.count, "Listen") else {
      return false
    }
    var before = word.lowerBound
    while before > 0, text[before - 1].isOne(of: " *`_-.)|") || text[before - 1].isDigit { before -= 1 }
    guard before == 0 || text[before - 1] == UInt8(ascii: "\n") else { return false }
    var next = word.upperBound
    while next < text.count, text[next].isOne(of: " *`_") { next += 1 }
    return next < text.count
      && (text[next] == UInt8(ascii: ":")
        || ["：", "–", "—", "- "].contains { BitsReader.starts(text, next, text.count, $0) })
  }

  /// A bracket holds one of the two sides.
  private static func isOwner(_ text: UnsafeBufferPointer<UInt8>, _ at: Int) -> Bool {
    owners.contains { word in
      let end = at + word.utf8CodeUnitCount
      return end < text.count && text[end] == UInt8(ascii: ")")
        && (at..<end).allSatisfy { text[$0].lowered == word.utf8Start[$0 - at] }
    }
  }

  private static let owners: [StaticString] = [
    "client", "server", "클라이언트", "서버", "客户端", "服务器", "服务端", "クライアント", "サーバー", "サーバ",
  ]

  private static func isShouted(_ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Bool {
    text[range].allSatisfy { !$0.isLetter || $0.isUpper }
  }

  /// Where a pattern ends that may stand here: its head does.
  private static func end(
    of pattern: Vocabulary.Pattern, _ bytes: UnsafeBufferPointer<UInt8>, in text: UnsafeBufferPointer<UInt8>,
    at start: Int
  ) -> Int? {
    let known = pattern.headCount
    var at = start + known
    let count = text.count
    for place in (Int(pattern.start) + known)..<(Int(pattern.start) + Int(pattern.count)) {
      let byte = bytes[place]
      if byte == Vocabulary.gap {
        var skipped = 0
        while at < count, skipped < 2, let width = separatorWidth(text, at) {
          at += width
          skipped += 1
        }
        continue
      }
      guard at < count, text[at].lowered == byte else { return nil }
      at += 1
    }
    guard text[at - 1].isLetterOrDigit, at < count else { return at }
    if text[at].isLetterOrDigit || text[at] == 0x5f {
      // ACKs, SYNs; SYN_ACK.
      guard pattern.kind == .flag else { return nil }
      if let end = spelledOut(text, start, at) { return end }
      if text[at].lowered == UInt8(ascii: "s"),
        at + 1 >= count || !(text[at + 1].isLetterOrDigit || text[at + 1] == 0x5f)
      {
        return at + 1
      }
      return text[at] == 0x5f && isFlagName(text, at + 1) ? at : nil
    }
    return at
  }

  /// `SYNchronize`, `ACKnowledged`, `FINished`: the flag's letters, shouted, and the rest of its name.
  private static func spelledOut(_ text: UnsafeBufferPointer<UInt8>, _ start: Int, _ at: Int) -> Int? {
    guard at - start == 3, isShouted(text, start..<at), text[at].isLetter, !text[at].isUpper else {
      return nil
    }
    var end = at
    while end < text.count, text[end].isLetter, !text[end].isUpper { end += 1 }
    let rest: [StaticString] = ["chroni", "nowledg", "ish"]
    return rest.contains { BitsReader.starts(text, at, end, $0) } ? end : nil
  }

  private static let lastAck = UInt8(ConnectionState.allCases.firstIndex(of: .lastAck) ?? 0)

  private static func isStateWord(_ text: UnsafeBufferPointer<UInt8>, _ at: Int) -> Bool {
    // `리슨(Listen) 상태`
    var next = at < text.count && text[at] == UInt8(ascii: ")") ? at + 1 : at
    while next < text.count, text[next] == 0x20, next - at < 2 { next += 1 }
    // `Closing states`: those of a close.
    if BitsReader.starts(text, next, text.count, "states") { return false }
    return ["상태", "state", "State", "状态", "状態", "狀態"].contains {
      BitsReader.starts(text, next, text.count, $0)
    }
  }

  /// `SYNC(x)`, `SYNC + ACK`, `패킷을 보냄 (SYNC)`: databases write SYNC too.
  private static func standsAmongFlags(_ text: UnsafeBufferPointer<UInt8>, _ name: Range<Int>) -> Bool {
    if name.upperBound < text.count, text[name.upperBound] == UInt8(ascii: "(") { return true }
    let near = max(0, name.lowerBound - 40)..<min(text.count, name.upperBound + 24)
    return near.contains { at in
      ["ACK", "패킷", "packet"].contains { BitsReader.starts(text, at, near.upperBound, $0) }
    }
  }

  /// `sync` in a line of its own above `sync ack`: in small letters only beside the pair.
  private static func opensPair(_ text: UnsafeBufferPointer<UInt8>, _ start: Int) -> Bool {
    (start..<min(text.count, start + 48)).contains { at in
      ["sync ack", "sync+ack", "sync + ack", "sync-ack", "sync/ack", "sync, ack"].contains {
        BitsReader.starts(text, at, text.count, $0)
      }
    }
  }

  private static func isPacket(_ text: UnsafeBufferPointer<UInt8>, _ at: Int) -> Bool {
    let next = at < text.count && text[at] == 0x20 ? at + 1 : at
    return ["패킷", "플래그", "비트", "신호", "packet", "flag"].contains {
      BitsReader.starts(text, next, text.count, $0)
    }
  }

  private static func isFlagName(_ text: UnsafeBufferPointer<UInt8>, _ at: Int) -> Bool {
    guard at + 2 < text.count, at + 3 >= text.count || !(text[at + 3].isLetterOrDigit || text[at + 3] == 0x5f)
    else {
      return false
    }
    return Flag.allCases.contains { flag in
      zip(flag.name.utf8, text[at..<(at + 3)]).allSatisfy { $0 == $1 & 0xdf }
    }
  }

  /// How many bytes the blank or hyphen takes that stands here; an editor may have set one of U+2010 to U+2013.
  @inline(__always)
  private static func separatorWidth(_ text: UnsafeBufferPointer<UInt8>, _ at: Int) -> Int? {
    switch text[at] {
    case 0x20, 0x2d, 0x5f, 0x2f: 1
    case 0xe2 where at + 2 < text.count && text[at + 1] == 0x80 && 0x90...0x93 ~= text[at + 2]: 3
    default: nil
    }
  }

  private mutating func note(
    _ pattern: Vocabulary.Pattern, _ text: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int
  ) -> Int {
    var mention = Mention(
      start: Int32(truncatingIfNeeded: start), end: Int32(truncatingIfNeeded: end), kind: pattern.kind,
      value: pattern.value)
    // `SYNC(x)`, `sync패킷`; to sync is a verb.
    if pattern.kind == .flag, end - start == 4, text[start + 3].lowered == UInt8(ascii: "c"),
      !Scanner.isPacket(text, end), !Scanner.opensPair(text, start),
      !Scanner.isShouted(text, start..<end) || !Scanner.standsAmongFlags(text, start..<end)
    {
      return end
    }
    if pattern.kind == .state, !pattern.traits.contains(.isJoined) {
      // `close(fd)`, and `Established(client)`
      if end < text.count, text[end] == UInt8(ascii: "("), !Scanner.isOwner(text, end + 1) { return end }
      // `closed` in running text is a word, CLOSED a state; CLOSE is either.
      if !Scanner.isShouted(text, start..<end) || pattern.traits.contains(.isLoose) {
        mention.value |= Mention.weak
        // Brackets or not.
        if Scanner.isEveryday(pattern, text, start, end) { return end }
      }
    }
    // `the last ACK` is an ACK, LAST_ACK a state.
    if pattern.kind == .state, pattern.value == Scanner.lastAck, text[start] == UInt8(ascii: "l"),
      text[start + 4] == 0x20
    {
      mention = Mention(start: mention.start + 5, end: mention.end, kind: .flag, value: Flags.ack.rawValue)
    }
    if pattern.kind == .flag, end < text.count, text[end] == 0x2d || text[end] == 0x5f || text[end] == 0x20,
      let (state, stateEnd) = misspeltState(text, start)
    {
      mention.kind = .state
      mention.value = state
      mention.end = Int32(truncatingIfNeeded: stateEnd)
    }
    mentions.append(mention)
    return Int(mention.end)
  }

  /// `SYN-RECEVED`: capitals joined to a flag's name that nearly make a state.
  private func misspeltState(_ text: UnsafeBufferPointer<UInt8>, _ start: Int) -> (UInt8, Int)? {
    var end = start + 4
    while end < text.count, text[end].isUpper || text[end].isDigit || text[end] == 0x5f || text[end] == 0x2d {
      end += 1
    }
    while end > start, !text[end - 1].isLetterOrDigit { end -= 1 }
    guard end - start >= 8, end == text.count || !text[end].isLetter, text[start].isUpper,
      text[start + 4].isUpper, !Scanner.isFlagName(text, start + 4)
    else { return misspeltSmall(text, start) }
    guard let state = Lexicon.nearestState(to: String(decoding: text[start..<end], as: UTF8.self)),
      let index = ConnectionState.allCases.firstIndex(of: state)
    else { return nil }
    return (UInt8(index), end)
  }

  /// `syn-receivde 상태`: small letters joined to a flag's name, and called a state.
  private func misspeltSmall(_ text: UnsafeBufferPointer<UInt8>, _ start: Int) -> (UInt8, Int)? {
    guard text[start + 3] != 0x20 else { return nil }
    var end = start + 4
    while end < text.count, text[end].isLetterOrDigit || text[end] == 0x5f || text[end] == 0x2d { end += 1 }
    guard end - start >= 8, end < text.count, Scanner.isStateWord(text, end),
      let state = Lexicon.nearestState(to: String(decoding: text[start..<end], as: UTF8.self).uppercased()),
      let index = ConnectionState.allCases.firstIndex(of: state)
    else { return nil }
    return (UInt8(index), end)
  }

  private mutating func fileByLine(_ document: Document) {
    firstOfLine.reserveCapacity(document.lines.count + 1)
    kindsOfLine.reserveCapacity(document.lines.count)
    var index = 0
    // Words that stand across the cut of a long line belong to neither part.
    var kept = 0
    for line in document.lines {
      while index < mentions.count, mentions[index].start < line.start { index += 1 }
      firstOfLine.append(Int32(truncatingIfNeeded: kept))
      var kinds: Mention.Kinds = []
      while index < mentions.count, mentions[index].start < line.end {
        if mentions[index].end <= line.end {
          kinds.formUnion(Mention.Kinds(mentions[index].kind))
          if kept < index { mentions[kept] = mentions[index] }
          kept += 1
        }
        index += 1
      }
      kindsOfLine.append(kinds)
      self.kinds.formUnion(kinds)
    }
    mentions.removeLast(mentions.count - kept)
    firstOfLine.append(Int32(truncatingIfNeeded: kept))
  }
}

extension Mention {
  /// Set on the value of a state that may be an everyday word.
  static let weak: UInt8 = 0x80
}
