import Testing

@testable import Notes

@Suite("Shapes: tables of steps whose rows are counted") struct OrdinalColumnTests {
  @Test("a first column called 序号 counts the rows and is no sequence number")
  func ordinal() {
    let note = """
      # TCP

      ### 三次握手

      | 序号 | 方向 | 内容 |
      | --- | --- | --- |
      | 1 | Client → Server | SYN=1 |
      | 2 | Server → Client | SYN=1 ACK=1 |
      | 3 | Client → Server | ACK=1 |
      """
    let facts = NoteReader.read(Array(note.utf8), file: "note.md").facts
    let hasNumbers = facts.contains { fact in
      guard case .exchange = fact.subject else { return false }
      return true
    }
    #expect(!facts.isEmpty)
    #expect(!hasNumbers)
  }
}
