import Notes

/// Some notes that are checked together: as many as the processor's own memory holds, so that the code of each check
/// is fetched once for many of them.
struct CheckRow: Sendable {
  private let files: ArraySlice<NoteFile>
  let size: Int64

  private static let largestCount = 24
  private static let largestSize: Int64 = 288 << 10

  static func rows(of files: [NoteFile], for workers: Int = Crew.size) -> [CheckRow] {
    var left = files.reduce(0) { $0 + $1.stamp.size }
    var rows: [CheckRow] = []
    var start = 0
    var size: Int64 = 0
    for place in files.indices {
      size += files[place].stamp.size
      // No more than two thirds of what one processor has to do of all that is left: whoever takes the last row keeps
      // all others waiting.
      let most = min(largestSize, left * 2 / (3 * Int64(workers)))
      let isFull = place + 1 - start == largestCount || size >= most
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
