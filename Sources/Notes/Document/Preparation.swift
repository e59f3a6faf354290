@_spi(_Unicode) import Swift
import TCP

/// What is done to a note's bytes before md4c sees them. Lines and columns of what is read stay what they were:
/// what must not be read is overwritten with blanks, never cut out.
struct Preparation {
  private(set) var bytes: [UInt8]
  /// Where Markdown begins: after a byte order mark and the front matter.
  private(set) var bodyStart = 0
  /// The lines between the two rows of dashes that open a note.
  private var frontMatter: Range<Int>?
  private(set) var landmarks = LineMask.Landmarks()
  /// What of the note is worth reading; all of it where nil.
  private(set) var choice: Sieve.Choice?
  private var tooDeep: Int?
  private(set) var problems: [(offset: Int, message: Bilingual)] = []

  /// Deeper lists and quotes are read as plain text: md4c's time for a blank line grows with the depth.
  static let deepest = 64
  static let widestIndent = 256

  init(_ raw: consuming [UInt8]) {
    bytes = raw
    recode()
    arrange()
    checkEncoding()
    reportDepth()
  }

  /// Finds what there is to read.
  private mutating func arrange() {
    bodyStart = bytes.starts(with: [0xef, 0xbb, 0xbf]) ? 3 : 0
    frontMatter = nil
    readFrontMatter()
    maskLines()
    choice = bytes.withUnsafeBufferPointer { Sieve.choice(of: $0, from: bodyStart, landmarks) }
  }

  // MARK: Encodings

  /// A note saved as UTF-16 (Windows' "Unicode") is read as what it is.
  private mutating func recode() {
    guard bytes.count >= 2 else { return }
    let isLittle = bytes[0] == 0xff && bytes[1] == 0xfe
    guard isLittle || (bytes[0] == 0xfe && bytes[1] == 0xff) else { return }
    var units: [UInt16] = []
    units.reserveCapacity(bytes.count / 2)
    for index in stride(from: 2, to: bytes.count - 1, by: 2) {
      units.append(
        isLittle
          ? UInt16(bytes[index]) | UInt16(bytes[index + 1]) << 8
          : UInt16(bytes[index + 1]) | UInt16(bytes[index]) << 8)
    }
    bytes = Array(String(decoding: units, as: UTF16.self).utf8)
  }

  /// Composes decomposed Hangul, and reports bytes that are no UTF-8. Only what is read is looked at: whatever is
  /// odd in its characters has passed the sieve.
  private mutating func checkEncoding() {
    var (firstInvalid, isDecomposed) = survey()
    if isDecomposed {
      compose()
      arrange()
      if firstInvalid != nil {
        firstInvalid = survey().firstInvalid ?? bytes.firstRange(of: [0xef, 0xbf, 0xbd])
      }
    }
    guard let firstInvalid else { return }
    problems.append(
      (
        firstInvalid,
        Bilingual(
          ko: "UTF-8이 아닌 바이트가 있어 �로 읽었습니다. 파일을 UTF-8로 저장하세요.",
          en: "bytes that are no UTF-8 were read as �; save the file as UTF-8")
      ))
  }

  private func survey() -> (firstInvalid: Int?, isDecomposed: Bool) {
    bytes.withUnsafeBufferPointer { source in
      let parts = choice.map { [0..<bodyStart] + $0.stretches } ?? [0..<source.count]
      var firstInvalid: Int?
      var isDecomposed = false
      for part in parts {
        let survey = EncodingSurvey(UnsafeBufferPointer(rebasing: source[part]))
        if firstInvalid == nil { firstInvalid = survey.firstInvalid.map { $0 + part.lowerBound } }
        if survey.isDecomposed { isDecomposed = true }
      }
      return (firstInvalid, isDecomposed)
    }
  }

  /// Syllables taken apart are put together by rule; whatever else joins is left to Unicode's tables.
  private mutating func compose() {
    bytes = bytes.withUnsafeBufferPointer(HangulComposer.compose)
    if bytes.withUnsafeBufferPointer(EncodingSurvey.init).isDecomposed {
      bytes = Array(String(decoding: bytes, as: UTF8.self).composed.utf8)
    }
  }

  // MARK: Front matter

  /// `---` on the first line to the next `---`: never text; its tags are kept.
  private mutating func readFrontMatter() {
    let first = lineEnd(from: bodyStart)
    guard isRow(of: UInt8(ascii: "-"), bodyStart..<first.end), beginsWithKey(from: first.next) else { return }
    var offset = first.next
    var rows = 0
    // A rule at the top of a long note is no front matter: it would have closed soon.
    while offset < bytes.count, rows < 200 {
      let (end, next) = lineEnd(from: offset)
      if isRow(of: UInt8(ascii: "-"), offset..<end) || isRow(of: UInt8(ascii: "."), offset..<end) {
        frontMatter = first.next..<offset
        bodyStart = next
        return
      }
      rows += 1
      offset = next
    }
  }

  /// Behind a mere rule stands a blank line, and then a heading or text.
  private func beginsWithKey(from start: Int) -> Bool {
    var (end, next) = lineEnd(from: start)
    guard bytes[start..<end].allSatisfy({ $0 <= 0x20 }) else { return true }
    var at = start
    while at < bytes.count, bytes[at..<end].allSatisfy({ $0 <= 0x20 }) {
      at = next
      (end, next) = lineEnd(from: at)
    }
    let key = bytes[at..<end].prefix { $0.isLetterOrDigit || $0.isOne(of: "-_") }
    return key.endIndex < end && bytes[key.endIndex] == UInt8(ascii: ":")
      || isRow(of: UInt8(ascii: "-"), at..<end)
  }

  /// The front matter's tags.
  var tags: [String] {
    guard let frontMatter else { return [] }
    return bytes.withUnsafeBufferPointer { text in
      var rows: [TextSlice] = []
      var offset = frontMatter.lowerBound
      while offset < frontMatter.upperBound {
        let (end, next) = lineEnd(from: offset)
        rows.append(TextSlice(text, offset..<min(end, offset + 500)))
        offset = next
      }
      return FrontMatter.tags(in: rows)
    }
  }

  /// Three of a sign and nothing else.
  private func isRow(of sign: UInt8, _ line: Range<Int>) -> Bool {
    line.count == 3 && bytes[line].allSatisfy { $0 == sign }
  }

  /// Where a line's text ends, blanks behind it left out, and where the next one starts.
  private func lineEnd(from start: Int) -> (end: Int, next: Int) {
    var end = start
    while end < bytes.count, bytes[end] != 0x0a, bytes[end] != 0x0d { end += 1 }
    var next = end
    if next < bytes.count {
      next += bytes[next] == 0x0d && next + 1 < bytes.count && bytes[next + 1] == 0x0a ? 2 : 1
    }
    while end > start, bytes[end - 1].isBlank { end -= 1 }
    return (end, next)
  }

  // MARK: Masks

  private mutating func maskLines() {
    var mask = lineMask()
    if !mask.oddities.isEmpty {
      mend(mask.oddities)
      mask = lineMask()
    }
    landmarks = mask.landmarks
    tooDeep = mask.tooDeep
    // A note without anything to blank out is left alone: to write to it may mean to copy it.
    if !mask.blanks.isEmpty { blank(mask.blanks) }
  }

  private func lineMask() -> LineMask {
    bytes.withUnsafeBufferPointer { LineMask($0, from: bodyStart) }
  }

  /// Widens short rows of dashes, gives drawings their fences, and parts a table from the text above it and below: the carriage return behind a
  /// line's end is a blank line to md4c, and no line of the note's (`PlaceTable`).
  private mutating func mend(_ oddities: [LineMask.Oddity]) {
    var mended: [UInt8] = []
    mended.reserveForWriting(bytes.count + 8 * oddities.count)
    var done = 0
    for oddity in oddities {
      switch oddity {
      case .missingGap(let start):
        mended += bytes[done..<start]
        mended.append(0x0d)
        done = start
      case .shortRow(let range):
        mended += bytes[done..<range.lowerBound]
        mended += DelimiterRow.widened(bytes[range])
        done = range.upperBound
      case .drawingMark(let range, let isOpening):
        mended += bytes[done..<range.lowerBound]
        let mark = Array((isOpening ? "```mermaid" : "```").utf8)
        mended += mark + [UInt8](repeating: 0x20, count: max(0, range.count - mark.count))
        done = range.upperBound
      }
    }
    // Joined by `+` all of it would be copied once more.
    mended += bytes[done...]
    bytes = mended
  }

  private mutating func blank(_ ranges: [Range<Int>]) {
    bytes.withUnsafeMutableBufferPointer { buffer in
      for range in ranges {
        for at in range where buffer[at] != 0x0a && buffer[at] != 0x0d { buffer[at] = 0x20 }
      }
    }
  }

  private mutating func reportDepth() {
    guard let tooDeep else { return }
    problems.append(
      (
        tooDeep,
        Bilingual(
          ko: "목록이나 인용이 너무 깊어 여기서부터는 보통 글로 읽었습니다(\(Preparation.deepest)겹까지).",
          en:
            "lists or quotes nest too deep; from here they were read as plain text (up to \(Preparation.deepest) levels)"
        )
      ))
  }
}

extension String {
  /// Normalisation Form C as a string, line ends kept.
  var composed: String {
    var scalars = String.UnicodeScalarView()
    for scalar in _nfc { scalars.append(scalar) }
    return String(scalars)
  }
}

extension Array where Element == UInt8 {
  func firstRange(of needle: [UInt8]) -> Int? {
    guard count >= needle.count else { return nil }
    return (0...(count - needle.count)).first { self[$0..<($0 + needle.count)].elementsEqual(needle) }
  }
}
