import Questions
import TCP

/// A header drawn in boxes, as RFCs draw it with two columns to a bit or narrower: each field's width is read off its
/// box.
enum HeaderDrawings: Recogniser {
  static let shape = "|          Source Port          |       Destination Port        |"
  static let needs: Mention.Kinds = .field | .number

  static func read(_ reading: inout Reading) {
    for index in reading.document.blocks.indices {
      let block = reading.document.blocks[index]
      let isDrawn =
        block.kind == .code
        ? Fence.kind(of: block, reading) == .plain : block.kind == .paragraph && block.lines.count >= 5
      guard isDrawn, !reading.outline.sections[reading.outline.section(ofBlock: index)].isForeign
      else { continue }
      read(block, &reading)
    }
  }

  private struct Box {
    var line: Int
    var start: Int
    var field: HeaderField
    var bits: Int
  }

  private static func read(_ block: Document.Block, _ reading: inout Reading) {
    var boxes: [Box] = []
    var rows: [Int] = []
    var columns: Int?
    for line in block.lines {
      if let width = ruler(reading.range(of: line), reading.text) {
        if let columns { boxes += fields(rows, columns, reading) }
        columns = width
        rows = []
      } else {
        rows.append(line)
      }
    }
    let fields = Set(boxes.map(\.field))
    // UDP's header has ports and a checksum, too.
    guard fields.count >= 3, !fields.isDisjoint(with: BitRanges.own) else { return }
    for box in boxes where !reading.isClaimed(box.line) {
      reading.add(
        .field(box.field, bits: box.bits), at: box.start, text: reading.string(ofLine: box.line))
    }
  }

  /// `+-+-+-+…+`: how many columns the row of boxes below it has.
  private static func ruler(_ range: Range<Int>, _ text: UnsafeBufferPointer<UInt8>) -> Int? {
    let row = TextSlice(text, range).withoutOuterBlanks
    guard row.count > bitsOfRow / 2, row.first == plus, row.last == plus,
      row.bytes.allSatisfy({ $0 == plus || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "=") })
    else { return nil }
    return row.count
  }

  private static let plus = UInt8(ascii: "+")
  private static let bitsOfRow = 32

  /// The boxes between two rulers; a name may be written over two lines.
  private static func fields(_ rows: [Int], _ columns: Int, _ reading: Reading) -> [Box] {
    var boxes: [Box] = []
    var names: [(walls: Range<Int>, name: String, line: Int, start: Int)] = []
    for line in rows {
      for cell in cells(reading.range(of: line), columns, reading.text) {
        let words = TextSlice(reading.text, cell.text).withoutOuterBlanks
        if let place = names.firstIndex(where: { $0.walls == cell.columns }) {
          if names[place].name.isEmpty { (names[place].line, names[place].start) = (line, words.start) }
          names[place].name += names[place].name.isEmpty || words.isEmpty ? words.string : " " + words.string
        } else {
          names.append((cell.columns, words.string, line, words.start))
        }
      }
    }
    for (walls, name, line, start) in names {
      guard let field = Lexicon.field(spelled: name),
        let bits = bits(of: walls.count + 1, columns - 1, field)
      else { continue }
      boxes.append(Box(line: line, start: start, field: field, bits: bits))
    }
    return boxes
  }

  /// How many of a row's 32 bits a box takes up, be it drawn a column off where they do not part evenly.
  private static func bits(of box: Int, _ columns: Int, _ field: HeaderField) -> Int? {
    let (bits, rest) = (box * bitsOfRow).quotientAndRemainder(dividingBy: columns)
    if rest == 0, isDrawnRight(field, bits) { return bits }
    guard !columns.isMultiple(of: bitsOfRow), let own = field.bits,
      abs(own * columns - box * bitsOfRow) <= bitsOfRow
    else { return nil }
    return own
  }

  /// A drawing that is out of line tells no width: nobody counted the columns.
  private static func isDrawnRight(_ field: HeaderField, _ bits: Int) -> Bool {
    // With nine flags three bits are reserved; the six of RFC 793 are asked of nobody.
    field == .reserved && bits == 3 || field.bits == bits
  }

  /// What stands between each two bars of a row that is as wide as its ruler, with the columns that it takes up.
  private static func cells(
    _ range: Range<Int>, _ columns: Int, _ text: UnsafeBufferPointer<UInt8>
  ) -> [(columns: Range<Int>, text: Range<Int>)] {
    var cells: [(columns: Range<Int>, text: Range<Int>)] = []
    let row = TextSlice(text, range).withoutOuterBlanks
    guard row.first == UInt8(ascii: "|") else { return [] }
    var column = 0
    var open: (column: Int, at: Int)?
    var at = row.start
    while at < row.end {
      let (scalar, length) = row.scalar(at: at)
      if text[at] == UInt8(ascii: "|") {
        if let open { cells.append((open.column..<column, open.at..<at)) }
        open = (column + 1, at + 1)
      }
      column += TextSlice.isHangul(scalar) ? 2 : 1
      at += length
    }
    return column == columns && row.last == UInt8(ascii: "|") ? cells : []
  }
}
