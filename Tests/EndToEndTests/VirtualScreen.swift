/// What a terminal would show: enough of a VT100 for line editing, and no more.
struct VirtualScreen {
  private(set) var columns: Int
  private let rows: Int
  private var cells: [[Character?]]
  private var row = 0
  private var column = 0
  /// A character in the last column leaves the cursor on it until the next one comes.
  private var wrapsNext = false
  private var pending: [UInt8] = []

  init(columns: Int, rows: Int) {
    self.columns = columns
    self.rows = rows
    cells = Array(repeating: Array(repeating: " ", count: columns), count: rows)
  }

  /// The lines as read, without spaces at their ends; nothing after the last one that holds text.
  var lines: [String] {
    var result = cells.map { line -> String in
      var text = String(line.compactMap { $0 })
      while text.last == " " { text.removeLast() }
      return text
    }
    while result.last == "" { result.removeLast() }
    return result
  }

  var text: String { lines.joined(separator: "\n") }

  /// What stands on the line of the cursor.
  var cursorLine: String { String(cells[row].compactMap { $0 }) }
  var cursorColumn: Int { column }

  mutating func resize(columns: Int) {
    self.columns = columns
    for index in cells.indices {
      cells[index] = Array((cells[index] + Array(repeating: " ", count: columns)).prefix(columns))
    }
    column = min(column, columns - 1)
    wrapsNext = false
  }

  mutating func feed(_ bytes: [UInt8]) {
    pending += bytes
    var at = 0
    while at < pending.count {
      guard let used = take(pending[at...]) else { break }
      at += used
    }
    pending.removeFirst(at)
  }

  /// Takes one character or sequence; nil where more bytes are needed.
  private mutating func take(_ bytes: ArraySlice<UInt8>) -> Int? {
    let first = bytes[bytes.startIndex]
    if first == 0x1b { return takeEscape(bytes) }
    if first < 0x20 || first == 0x7f {
      control(first)
      return 1
    }
    let length = first < 0x80 ? 1 : first < 0xe0 ? 2 : first < 0xf0 ? 3 : 4
    guard bytes.count >= length else { return nil }
    for character in String(decoding: bytes.prefix(length), as: UTF8.self) { put(character) }
    return length
  }

  private mutating func control(_ byte: UInt8) {
    wrapsNext = false
    switch byte {
    case 0x08: column = max(0, column - 1)
    case 0x0a: lineFeed()
    case 0x0d: column = 0
    default: break
    }
  }

  private mutating func lineFeed() {
    guard row == rows - 1 else {
      row += 1
      return
    }
    cells.removeFirst()
    cells.append(Array(repeating: " ", count: columns))
  }

  private mutating func put(_ character: Character) {
    let width = VirtualScreen.isWide(character) ? 2 : 1
    if wrapsNext || column + width > columns {
      column = 0
      lineFeed()
      wrapsNext = false
    }
    cells[row][column] = character
    if width == 2 { cells[row][column + 1] = nil }
    column += width
    if column >= columns {
      column = columns - 1
      wrapsNext = true
    }
  }

  static func isWide(_ character: Character) -> Bool {
    let value = character.unicodeScalars.first?.value ?? 0
    return (0x1100...0x115f).contains(value) || (0x2e80...0xa4cf).contains(value)
      || (0xac00...0xd7a3).contains(value) || (0xff00...0xff60).contains(value)
  }

  static func columns(of line: String) -> Int { line.reduce(0) { $0 + (isWide($1) ? 2 : 1) } }

  /// What was written, line by line as it was written, without escape sequences.
  func plain(_ bytes: [UInt8]) -> [String] {
    var text: [UInt8] = []
    var isInEscape = false
    for byte in bytes {
      if isInEscape {
        isInEscape = byte == UInt8(ascii: "[") || !(0x40...0x7e).contains(byte)
      } else if byte == 0x1b {
        isInEscape = true
      } else if byte != 0x0d {
        text.append(byte)
      }
    }
    return text.split(separator: 0x0a).map { String(decoding: $0, as: UTF8.self) }
  }

  private mutating func takeEscape(_ bytes: ArraySlice<UInt8>) -> Int? {
    guard bytes.count >= 2 else { return nil }
    let second = bytes[bytes.startIndex + 1]
    if second == UInt8(ascii: "]") {
      guard let end = bytes.firstIndex(of: 0x07) else { return nil }
      return end - bytes.startIndex + 1
    }
    guard second == UInt8(ascii: "[") else { return 2 }
    guard let end = bytes.dropFirst(2).firstIndex(where: { (0x40...0x7e).contains($0) }) else { return nil }
    let inside = String(decoding: bytes[(bytes.startIndex + 2)..<end], as: UTF8.self)
    perform(bytes[end], inside.split(separator: ";").compactMap { Int($0) }, isPrivate: inside.first == "?")
    return end - bytes.startIndex + 1
  }

  private mutating func perform(_ final: UInt8, _ numbers: [Int], isPrivate: Bool) {
    guard !isPrivate else { return }
    wrapsNext = false
    let count = max(1, numbers.first ?? 1)
    switch Character(Unicode.Scalar(final)) {
    case "A": row = max(0, row - count)
    case "B": row = min(rows - 1, row + count)
    case "C": column = min(columns - 1, column + count)
    case "D": column = max(0, column - count)
    case "G": column = min(columns, count) - 1
    case "H":
      row = min(rows, max(1, numbers.first ?? 1)) - 1
      column = min(columns, max(1, numbers.dropFirst().first ?? 1)) - 1
    case "J": erase(from: numbers.first ?? 0, wholeScreen: true)
    case "K": erase(from: numbers.first ?? 0, wholeScreen: false)
    case "P":
      cells[row].removeSubrange(column..<min(columns, column + count))
      cells[row] += Array(repeating: " ", count: columns - cells[row].count)
    case "@":
      cells[row].insert(contentsOf: Array(repeating: " ", count: count), at: column)
      cells[row].removeLast(count)
    default: break
    }
  }

  private mutating func erase(from mode: Int, wholeScreen: Bool) {
    if mode == 0 {
      for index in column..<columns { cells[row][index] = " " }
      guard wholeScreen, row + 1 < rows else { return }
      for below in (row + 1)..<rows { cells[below] = Array(repeating: " ", count: columns) }
    } else {
      for line in wholeScreen ? 0..<rows : row..<(row + 1) {
        cells[line] = Array(repeating: " ", count: columns)
      }
    }
  }
}
