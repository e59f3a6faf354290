import Notes

/// A few notes that are checked together: as many as the processor's own memory holds.
struct CheckRow: Sendable {
  private let files: ArraySlice<NoteFile>
  let size: Int64

  private static let largestCount = 8
  private static let largestSize: Int64 = 96 << 10
  /// A row is no more than this part of what one processor would have to do of all that is left: whoever takes the last
  /// row keeps all others waiting.
  private static let part: Int64 = 2

  static func rows(of files: [NoteFile], for workers: Int = Crew.size) -> [CheckRow] {
    var left = files.reduce(0) { $0 + $1.stamp.size }
    var rows: [CheckRow] = []
    var start = 0
    var size: Int64 = 0
    for place in files.indices {
      size += files[place].stamp.size
      let share = min(largestSize, left / (part * Int64(workers)))
      let isFull = place + 1 - start == largestCount || size >= share
      guard isFull || place + 1 == files.count else { continue }
      rows.append(CheckRow(files: files[start...place], size: size))
      left -= size
      (start, size) = (place + 1, 0)
    }
    return rows
  }

  /// What the checker says of each, or why it can't be read.
  func check(with tables: CheckTables) -> [Result<CheckedFacts, any Error>] {
    let notes = files.map { file in Result { NoteSource(try file.content, file: file.path) } }
    var checked = NoteChecker.check(notes.compactMap { try? $0.get() }, with: tables).makeIterator()
    return notes.compactMap { note in
      switch note {
      case .success: checked.next().map(Result.success)
      case .failure(let error): .failure(error)
      }
    }
  }
}

extension NoteFile {
  var content: [UInt8] { get throws { try bytes(ofFile: path, expecting: Int(clamping: stamp.size)) } }
}
