import Export
import Notes
import Terminal

/// How `facts` writes what a note says: a line for each fact, which opens with the path that the note was reached by.
enum FactForm: String {
  case text, json

  /// What each line of a note opens with.
  func opening(of file: String) -> [UInt8] {
    switch self {
    case .text: return Array(sanitisedLine(file).utf8)
    case .json:
      var json = JSONWriter()
      json.object { $0.field("file", file) }
      return Array(json.bytes.dropLast())
    }
  }
}

/// A note's lines behind their opening: they are the same by whichever path the note was reached, so they can be kept
/// and need not be put together again.
struct FactLines {
  var warnings: [Document.Warning]
  var bytes: ArraySlice<UInt8>

  init(warnings: [Document.Warning], bytes: ArraySlice<UInt8>) {
    self.warnings = warnings
    self.bytes = bytes
  }

  init(_ note: NoteFacts, in form: FactForm) {
    var bytes: [UInt8] = []
    let opening = form.opening(of: note.file).count
    var json = JSONWriter()
    var room = ByteLine()
    for fact in note.facts {
      let record = FactRecord(fact: fact)
      switch form {
      case .json:
        record.write(to: &json)
        bytes += json.bytes.dropFirst(opening)
        json.removeAll()
      case .text:
        record.writeBehindFile(to: &room)
        bytes += room.sanitised
        bytes.append(0x0a)
      }
    }
    self.init(warnings: note.warnings, bytes: bytes[...])
  }
}

extension ByteLine {
  /// The bytes as one line that is fit for a terminal.
  fileprivate var sanitised: [UInt8] {
    bytes.withUnsafeBufferPointer(isPlainLine)
      ? bytes : Array(sanitisedLine(String(decoding: bytes, as: UTF8.self)).utf8)
  }
}

extension FactBytes {
  mutating func add(_ lines: FactLines) {
    add(lines.warnings)
    add(UInt32(lines.bytes.count))
    bytes += lines.bytes
  }
}

extension FactReader {
  mutating func lines() -> FactLines? {
    guard let warnings = warnings(), let bytes = slice() else { return nil }
    return FactLines(warnings: warnings, bytes: bytes)
  }
}
