import Testing

@testable import Notes

@Suite("Notes that are checked together")
struct NoteRowTests {
  private static let notes = [
    "# TCP\n\nThe client sends Synk, and the server answers with SYN-ACK.\n",
    "",
    "# TCP 연결 종료\n\n- TIME-WAIT: 서버가 들어가는 상태이다.\n- ACK 번호는 무작위로 정한다.\n",
    "# Bread\n\nFlour and water.\n",
    "# TCP\n\n<!-- tcpdrill: allow all -->\nThe client sends Synk.\n\nThe server sends Synk.\n",
    "# TCP\n\nThe client sends Synk, and the server answers with SYN-ACK.\n",
  ].enumerated().map { NoteSource(Array($1.utf8), file: "\($0).md") }

  @Test("each is told what it is told alone, in the order in which they were given")
  func asAlone() {
    for notes in [Self.notes, Self.notes.reversed(), Self.notes + Self.notes, []] {
      let together = NoteChecker.check(notes)
      let alone = notes.map { NoteChecker.check($0.bytes, file: $0.file) }
      #expect(together.map(\.facts) == alone.map(\.facts))
      #expect(together.map(\.findings) == alone.map(\.findings))
      #expect(together.map(\.lines) == alone.map(\.lines))
    }
    #expect(
      NoteChecker.check(Self.notes).map { !$0.findings.isEmpty } == [true, false, true, false, true, true])
  }

  @Test("a text that was read beside others is held until it is left")
  func nestedWords() {
    let (outer, inner) = (Array("SYN, 그리고 ACK".utf8), Array("ACK만".utf8))
    let words = TellingWords("syn", "만")
    outer.withUnsafeBufferPointer { outer in
      inner.withUnsafeBufferPointer { inner in
        KnownWords.hold(of: outer) {
          KnownWords.hold(of: inner) {
            #expect(KnownWords.held(of: inner) != nil && KnownWords.held(of: outer) == nil)
            #expect(words.first(in: outer, 0..<outer.count) == 0..<3)
          }
          #expect(KnownWords.held(of: outer) != nil && KnownWords.held(of: inner) == nil)
          #expect(words.first(in: inner, 0..<inner.count) == 3..<6)
        }
        #expect(KnownWords.held(of: outer) == nil)
      }
    }
  }
}
