#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A value as SQLite's file format stores it.
enum PageValue: Hashable {
  case null
  case integer(Int64)
  case real(Double)
  case text(String)
  case blob
}

/// Reads rows straight from the pages of a database or its write-ahead log, needing no tree above them.
///
/// Only whole rows that fit their page are given; nothing read is trusted.
struct PageFile {
  private let bytes: [UInt8]
  private let pageSize: Int
  /// Where pages begin, and what stands between them (the log's frame headers).
  private let start: Int
  private let stride: Int

  init?(path: String) {
    guard let content = readAll(path), content.count >= 512 else { return nil }
    bytes = content
    let isLog = content.count >= 32 && (content[0], content[1], content[2]) == (0x37, 0x7f, 0x06)
    let written =
      isLog
      ? content[8..<12].reduce(0) { $0 << 8 | Int($1) } : Int(content[16]) << 8 | Int(content[17])
    let size = written == 1 ? 65536 : written
    pageSize = size >= 512 && size <= 65536 && size & (size - 1) == 0 ? size : 4096
    start = isLog ? 32 + 24 : 0
    stride = isLog ? pageSize + 24 : pageSize
  }

  /// Hands over each row of each leaf page.
  func eachRow(_ body: ([PageValue]) -> Void) {
    var page = start
    while page + pageSize <= bytes.count {
      readLeaf(page, body)
      page += stride
    }
  }

  private func readLeaf(_ page: Int, _ body: ([PageValue]) -> Void) {
    // The first page begins with the file's header.
    let header = page == 0 ? 100 : page
    let kind = bytes[header]
    guard kind == 0x0d || kind == 0x0a else { return }
    let count = Int(bytes[header + 3]) << 8 | Int(bytes[header + 4])
    guard header + 8 + 2 * count <= page + pageSize else { return }
    for index in 0..<count {
      let pointer = header + 8 + 2 * index
      let offset = Int(bytes[pointer]) << 8 | Int(bytes[pointer + 1])
      guard offset >= 8, offset < pageSize else { continue }
      var reader = RecordReader(bytes: bytes, at: page + offset, end: page + pageSize)
      if let row = reader.row(hasRowID: kind == 0x0d) { body(row) }
    }
  }
}

/// Steps through one cell: payload size, row id, header, values.
private struct RecordReader {
  let bytes: [UInt8]
  var at: Int
  let end: Int

  mutating func row(hasRowID: Bool) -> [PageValue]? {
    guard let payload = varint(), payload > 0, payload < Int64(end) else { return nil }
    if hasRowID, varint() == nil { return nil }
    let beginning = at
    guard beginning + Int(payload) <= end, let headerSize = varint(), headerSize > 0, headerSize <= payload
    else { return nil }
    let headerEnd = beginning + Int(headerSize)
    var types: [Int64] = []
    while at < headerEnd {
      guard let type = varint(), types.count < 64 else { return nil }
      types.append(type)
    }
    guard at == headerEnd else { return nil }
    var row: [PageValue] = []
    for type in types {
      guard let value = value(ofType: type) else { return nil }
      row.append(value)
    }
    return at == beginning + Int(payload) ? row : nil
  }

  private mutating func value(ofType type: Int64) -> PageValue? {
    switch type {
    case 0: return .null
    case 1...4: return integer(bytes: Int(type))
    case 5: return integer(bytes: 6)
    case 6: return integer(bytes: 8)
    case 7:
      guard case .integer(let bits)? = integer(bytes: 8) else { return nil }
      return .real(Double(bitPattern: UInt64(bitPattern: bits)))
    case 8: return .integer(0)
    case 9: return .integer(1)
    case 12...:
      let count = Int((type - 12) / 2)
      guard at + count <= end else { return nil }
      defer { at += count }
      guard type & 1 == 1 else { return .blob }
      // Bytes that are no UTF-8 are damage, not text.
      return String(validating: bytes[at..<at + count], as: UTF8.self).map { .text($0) }
    default: return nil
    }
  }

  private mutating func integer(bytes count: Int) -> PageValue? {
    guard at + count <= end else { return nil }
    var value: Int64 = bytes[at] & 0x80 != 0 ? -1 : 0
    for offset in 0..<count { value = value << 8 | Int64(bytes[at + offset]) }
    at += count
    return .integer(value)
  }

  /// Seven bits a byte, the first most significant; a ninth byte carries eight.
  private mutating func varint() -> Int64? {
    var value: UInt64 = 0
    for index in 0..<9 {
      guard at < end else { return nil }
      let byte = bytes[at]
      at += 1
      if index == 8 { return Int64(bitPattern: value << 8 | UInt64(byte)) }
      value = value << 7 | UInt64(byte & 0x7f)
      if byte & 0x80 == 0 { return Int64(bitPattern: value) }
    }
    return nil
  }
}

/// The whole of a file; nil where it can't be read.
private func readAll(_ path: String) -> [UInt8]? {
  let descriptor = open(path, O_RDONLY | O_CLOEXEC)
  guard descriptor >= 0 else { return nil }
  defer { close(descriptor) }
  var result: [UInt8] = []
  var chunk = [UInt8](repeating: 0, count: 1 << 20)
  while true {
    let count = read(descriptor, &chunk, chunk.count)
    if count < 0 && errno == EINTR { continue }
    guard count > 0 else { return result }
    result.append(contentsOf: chunk[..<count])
  }
}
