import Questions
import TCP

/// The fields of UDP's header, listed below its name: `- Sequence Number 16비트` beside ports and a checksum. UDP
/// has four fields, and none of TCP's others.
enum DatagramFieldCheck: NoteCheck {
  private struct Entry {
    var field: HeaderField
    var range: Range<Int>
    var line: Int
  }

  static func check(_ note: inout CheckedNote) {
    guard note.survey.all.contains(.transport),
      !note.reading.kinds.isDisjoint(with: [.field, .number])
    else { return }
    var section = -1
    var entries: [Entry]?
    for line in 0..<note.reading.lineCount {
      let here = note.sectionNumber(of: line)
      if here != section {
        judge(entries ?? [], &note)
        section = here
        entries = isDatagrams(here, note) ? [] : nil
      }
      if entries != nil, let entry = entry(line, note) { entries?.append(entry) }
    }
    judge(entries ?? [], &note)
  }

  /// The heading names UDP's header and no other.
  private static func isDatagrams(_ section: Int, _ note: CheckedNote) -> Bool {
    guard let title = note.reading.outline.innermostTitle(of: section), title.count <= 60 else {
      return false
    }
    return TellingWords.udp.stands(in: note.text, title) && LimitCheck.header.stands(in: note.text, title)
      && !others.stands(in: note.text, title)
  }

  private static let others = TellingWords("tcp", "quic", "rtp", "pseudo", "의사", "가상", "vs", "lite", "비교")

  /// An item or a cell that is a field's name, and after it nothing but its size.
  private static func entry(_ line: Int, _ note: CheckedNote) -> Entry? {
    let block = note.reading.block(of: line)
    guard block.kind == .item || block.kind == .cell && block.column == 0 && !block.isHeaderRow,
      !note.isCode(line), !note.reading.kinds(in: line).isDisjoint(with: [.field, .number])
    else { return nil }
    let range = note.reading.range(of: line)
    let mentions = note.reading.mentions(in: line).filter { $0.headerField != nil }
    guard mentions.count == 1, let mention = mentions.first, let field = mention.headerField,
      before.fills(range.lowerBound..<Int(mention.start), of: note.text)
    else { return nil }
    let sizes = Quantity.all(in: Int(mention.end)..<range.upperBound, of: note.text)
    if let size = sizes.first {
      guard sizes.count == 1, size.unit != .none,
        behind.fills(Int(mention.end)..<size.range.lowerBound, of: note.text),
        behind.fills(size.end..<range.upperBound, of: note.text)
      else { return nil }
    } else if !behind.fills(Int(mention.end)..<range.upperBound, of: note.text) {
      return nil
    }
    return Entry(field: field, range: Int(mention.start)..<Int(mention.end), line: line)
  }

  private static let before = Filler("the + - • 1. 2. 3. 4.")
  private static let behind = Filler("is has , . ( ) – — 는 은 필드 field 번호 number")

  /// Two of UDP's own fields stand there too: then the list is its header.
  private static func judge(_ entries: [Entry], _ note: inout CheckedNote) {
    guard entries.count >= 2, Set(entries.map(\.field)).intersection(own).count >= 2 else { return }
    for entry in entries where foreign.contains(entry.field) {
      guard !note.isBeside(entry.line) || note.isOnlyForeign(entry.line) else { continue }
      let name = Lexicon.entry(of: entry.field).name
      note.report(
        "udp-fields", at: entry.range,
        Bilingual(
          ko: "UDP 헤더에는 \(name.korean.with(.subject)) 없습니다. 필드는 네 개입니다.",
          en: "UDP's header has no \(name.english); it has four fields."),
        expected: Bilingual(
          ko: "출발지 포트, 목적지 포트, 길이, 체크섬", en: "source port, destination port, length, checksum"),
        reference: "RFC 768")
    }
  }

  private static let own: Set<HeaderField> = [.sourcePort, .destinationPort, .checksum]
  private static let foreign: Set<HeaderField> = [
    .sequenceNumber, .acknowledgmentNumber, .dataOffset, .window, .urgentPointer,
  ]
}
