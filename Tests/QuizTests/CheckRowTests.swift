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

  @Test("a row holds two dozen short notes, and towards the end fewer and fewer")
  func rowsOfShortNotes() {
    let short = files(Array(repeating: 10, count: 110))
    #expect(sizes(short) == [240, 240, 210, 140, 90, 60, 40, 30, 20, 10, 10, 10])
    #expect(sizes(short, for: 1) == [240, 240, 240, 240, 100, 30, 10])
  }

  @Test("long notes end a row soon")
  func rowsOfLongNotes() {
    let mixed = files([1, 170_000, 2, 3, 160_000, 170_000, 7] + Array(repeating: 170_000, count: 8))
    #expect(sizes(mixed).prefix(4) == [330_006, 340_007, 340_000, 340_000])
  }

  @Test("few notes are shared out, so that no thread is left without any")
  func rowsOfFew() {
    #expect(sizes([]) == [])
    #expect(sizes(files([9])) == [9])
    #expect(sizes(files([9, 8, 7])) == [9, 8, 7])
    #expect(sizes(files(Array(repeating: 10, count: 8))) == [30, 20, 10, 10, 10])
    #expect(sizes(files(Array(repeating: 10, count: 8)), for: 4) == [20, 10, 10, 10, 10, 10, 10])
  }

  @Test("a note that can't be read is told of in its place, and the others beside it are checked")
  func unreadable() throws {
    let note = try NoteFiles(paths: [#filePath]).files
    let three = note + files([1]) + note
    let rows = CheckRow.rows(of: three + three + three + three, for: 1)
    #expect(rows.count == 2)
    let read = rows.flatMap { $0.check(with: .built) }.map { try? $0.get().facts.file }
    #expect(read == Array(repeating: [#filePath, nil, #filePath], count: 4).flatMap(\.self))
  }
}
