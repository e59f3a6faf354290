import Notes
import Testing

@testable import tcpdrill

@Suite("Rows of notes to be checked")
struct CheckRowTests {
  private func files(_ sizes: [Int64]) -> [NoteFile] {
    sizes.enumerated().map { place, size in
      let stamp = NoteFile.Stamp(device: 1, inode: UInt64(place), size: size, modified: 0)
      return NoteFile(path: "/nowhere/\(place).md", stamp: stamp)
    }
  }

  private func sizes(_ files: [NoteFile], for workers: Int = 2) -> [Int64] {
    CheckRow.rows(of: files, for: workers).map(\.size)
  }

  @Test("a row holds eight short notes, and towards the end fewer and fewer")
  func rowsOfShortNotes() {
    let short = files(Array(repeating: 10, count: 42))
    #expect(sizes(short) == [80, 80, 70, 50, 40, 30, 20, 20, 10, 10, 10])
    #expect(sizes(short, for: 1) == [80, 80, 80, 80, 50, 30, 10, 10])
  }

  @Test("long notes end a row soon")
  func rowsOfLongNotes() {
    let mixed = files([1, 70_000, 2, 3, 60_000, 70_000, 7] + Array(repeating: 70_000, count: 8))
    #expect(sizes(mixed).prefix(4) == [130_006, 140_007, 140_000, 140_000])
  }

  @Test("few notes are shared out, so that no thread is left without any")
  func rowsOfFew() {
    #expect(sizes([]) == [])
    #expect(sizes(files([9])) == [9])
    #expect(sizes(files([9, 8, 7])) == [9, 8, 7])
    #expect(sizes(files(Array(repeating: 10, count: 8))) == [20, 20, 10, 10, 10, 10])
    #expect(sizes(files(Array(repeating: 10, count: 8)), for: 4) == Array(repeating: 10, count: 8))
  }

  @Test("a note that can't be read is told of in its place, and the others beside it are checked")
  func unreadable() throws {
    let note = try NoteFiles(paths: [#filePath]).files
    let three = note + files([1]) + note
    let rows = CheckRow.rows(of: three + three + three + three, for: 1)
    #expect(rows.count == 4)
    let read = rows.flatMap { $0.check(with: .built) }.map { try? $0.get().facts.file }
    #expect(read == Array(repeating: [#filePath, nil, #filePath], count: 4).flatMap(\.self))
  }
}
