/// A page of a table's tree: cells from its end down, and at its start where each of them lies.
struct DatabasePage {
  enum Kind {
    case leaf
    case interior(rightmost: Int)
  }

  private(set) var bytes = [UInt8](repeating: 0, count: DatabaseWriter.pageSize)
  /// Where the page's own header begins; the file's stands before the first page's.
  private let start: Int
  private var pointers: Int
  private var content = DatabaseWriter.pageSize
  private var cells = 0

  init(_ kind: Kind, from start: Int = 0) {
    self.start = start
    switch kind {
    case .leaf:
      bytes[start] = 0x0d
      pointers = start + 8
    case .interior(let rightmost):
      bytes[start] = 0x05
      pointers = start + 12
      put(UInt32(rightmost), at: start + 8)
    }
    begin()
  }

  func hasRoom(for size: Int) -> Bool { content - pointers >= size + 2 }

  /// Adds a row. The caller has asked whether there is room.
  mutating func add(_ cell: DatabaseCell, _ record: borrowing DatabaseRecord, overflowAt page: Int?) {
    makeRoom(for: cell.size)
    bytes.withUnsafeMutableBytes { bytes in
      var place = content
      place += Varint.put(UInt64(record.size), at: place, in: bytes)
      place += Varint.put(UInt64(bitPattern: cell.row), at: place, in: bytes)
      record.copy(0..<cell.local, to: UnsafeMutableRawBufferPointer(rebasing: bytes[place...]))
      place += cell.local
      if let page { bytes.storeBytes(of: UInt32(page).bigEndian, toByteOffset: place, as: UInt32.self) }
    }
  }

  /// Adds a page that hangs on this one.
  mutating func add(_ child: DatabaseChild) {
    let key = UInt64(bitPattern: child.last)
    makeRoom(for: 4 + Varint.size(key))
    put(UInt32(child.page), at: content)
    let place = content + 4
    _ = bytes.withUnsafeMutableBytes { Varint.put(key, at: place, in: $0) }
  }

  /// Writes it into the file and begins again with nothing; gives its number.
  mutating func end(in file: DatabaseWriter) throws -> Int {
    let number = try bytes.withUnsafeBytes { try file.add($0) }
    pointers -= 2 * cells
    cells = 0
    content = DatabaseWriter.pageSize
    let free = pointers
    bytes.withUnsafeMutableBufferPointer { $0[free...].update(repeating: 0) }
    begin()
    return number
  }

  private mutating func begin() { put(UInt16(content), at: start + 5) }

  private mutating func makeRoom(for size: Int) {
    content -= size
    put(UInt16(content), at: pointers)
    pointers += 2
    cells += 1
    put(UInt16(cells), at: start + 3)
    put(UInt16(content), at: start + 5)
  }

  private mutating func put<Number: FixedWidthInteger & BitwiseCopyable>(_ number: Number, at place: Int) {
    bytes.withUnsafeMutableBytes { $0.storeBytes(of: number.bigEndian, toByteOffset: place, as: Number.self) }
  }
}

/// How a row lies in a page: what is too long for it goes on in pages of its own.
struct DatabaseCell {
  let row: Int64
  /// How much of the record stands in the cell itself.
  let local: Int
  let size: Int

  init(row: Int64, of record: Int) {
    self.row = row
    let usable = DatabaseWriter.pageSize
    let most = usable - 35
    let least = (usable - 12) * 32 / 255 - 23
    if record <= most {
      local = record
    } else {
      let even = least + (record - least) % (usable - 4)
      local = even <= most ? even : least
    }
    size =
      Varint.size(UInt64(record)) + Varint.size(UInt64(bitPattern: row)) + local + (local < record ? 4 : 0)
  }
}
