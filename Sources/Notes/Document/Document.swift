import TCP

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A note, read: its lines of text without Markdown marks, each byte of which knows where it stands in the file.
///
/// Text lies in one run of bytes; lines, blocks and spans are ranges of it. Nothing becomes a `String`
/// until a fact is made of it: most lines of most notes say nothing on TCP.
package struct Document: Sendable {
  package var text: [UInt8] = []
  package var lines: [Line] = []
  package var blocks: [Block] = []
  var runs: [Run] = []
  package var spans: [Span] = []
  /// Lines that are nothing but a link to a place in the note: its table of contents.
  var contents: [Int32] = []
  /// The info strings of code fences: `swift`, `mermaid`.
  package var fences: [String] = []
  /// Tags of the front matter.
  package var tags: [String] = []
  /// How many bytes of the note were passed by as being on something else.
  package var passedBy = 0
  /// How many headings of such parts were.
  package var passedHeadings = 0
  package var warnings: [Warning] = []

  /// One line as a person sees it: a line of a paragraph, a piece of a table cell between two `<br>`.
  package struct Line: Sendable {
    package var start: Int32
    package var end: Int32
    package var block: Int32
    package var range: Range<Int> { Int(start)..<Int(end) }
  }

  /// A paragraph, heading, list item's text, table cell or code block: some lines in a row.
  package struct Block: Sendable {
    package enum Kind: UInt8, Sendable {
      case heading, paragraph, item, cell, code, summary
    }
    package var kind: Kind
    /// 1 to 6 for a heading.
    package var level: UInt8 = 0
    package var listDepth: UInt8 = 0
    package var quoteDepth: UInt8 = 0
    package var isHeaderRow = false
    /// Inside `<details>`, after its summary.
    package var isDetail = false
    /// The number of an ordered item, 0 for a bullet; -1 where the block is no item.
    package var ordinal: Int32 = -1
    /// Which list, table or fence it belongs to; 0 is none.
    package var container: Int32 = 0
    package var row: Int32 = 0
    package var column: Int32 = 0
    package var firstLine: Int32
    package var endLine: Int32
    package var lines: Range<Int> { Int(firstLine)..<Int(endLine) }
  }

  /// From here on, text byte n stands at source byte n + (source - text).
  struct Run: Sendable {
    var text: Int32
    var source: Int32
  }

  /// A stretch of text that stands out.
  package struct Span: Sendable {
    package enum Kind: UInt8, Sendable { case strong, code, struck }
    package var kind: Kind
    package var start: Int32
    package var end: Int32
  }

  /// Something that kept a note from being read as written.
  package struct Warning: Hashable, Sendable {
    package var line: Int
    package var column: Int
    package var message: Bilingual

    package init(line: Int, column: Int, message: Bilingual) {
      self.line = line
      self.column = column
      self.message = message
    }
  }

  /// Makes two plain blanks of each no-break space, so that words and sentences end at it; places stay.
  mutating func foldNoBreakSpaces() {
    text.withUnsafeMutableBufferPointer { text in
      guard let base = text.baseAddress else { return }
      var at = 0
      while let found = memchr(base + at, 0xc2, text.count - at) {
        at = UnsafeRawPointer(found) - UnsafeRawPointer(base)
        if at + 1 < text.count, text[at + 1] == 0xa0 {
          text[at] = 0x20
          text[at + 1] = 0x20
        }
        at += 1
      }
    }
  }

  /// Where a byte of text stands in the (prepared) source.
  func sourceOffset(of position: Int) -> Int {
    var low = 0
    var high = runs.count
    while low < high {
      let middle = (low + high) / 2
      if Int(runs[middle].text) <= position { low = middle + 1 } else { high = middle }
    }
    guard low > 0 else { return 0 }
    let run = runs[low - 1]
    return position - Int(run.text) + Int(run.source)
  }

  package func string(_ range: Range<Int>) -> String { String(decoding: text[range], as: UTF8.self) }

  /// The index of the line that holds a position of text.
  func line(at position: Int) -> Int {
    var low = 0
    var high = lines.count
    while low < high {
      let middle = (low + high) / 2
      if Int(lines[middle].start) <= position { low = middle + 1 } else { high = middle }
    }
    return max(0, low - 1)
  }
}
