import Testing

@testable import Notes

@Suite("What is often believed of TCP, told in any words") struct BeliefTests {
  private func isFound(_ note: String) -> Bool {
    NoteChecker.check(Array("# TCP\n\n\(note)".utf8), file: "note.md").findings.contains {
      $0.rule == "mistaken-belief"
    }
  }

  @Test(
    "a sentence goes on about what the question above, the label or the sentence before names",
    arguments: [
      "**Q. MSS는 어떻게 정해지나?**\n\nSYN에 실어 서로 흥정한다.",
      "**Q. How is the MSS found?**\n\nThe two hosts haggle until they have a common value.",
      "> [!note] MSS\n> 둘이 흥정해서 하나로 맞춘 값이다.",
      "- MSS: 16비트 값. 둘이 흥정해서 하나로 맞춘다.", "- MSS: a 16-bit number. The two hosts haggle over one value.",
    ])
  func bound(note: String) { #expect(isFound(note)) }

  @Test(
    "what is denied, asked, quoted, supposed or told of another protocol is left alone",
    arguments: [
      "MSS는 둘이 흥정하지 않는다.", "The two hosts do not haggle over the MSS.", "MSS는 둘이 흥정해서 정할까?",
      "Do the hosts haggle over the MSS?", "만약 MSS를 흥정한다면 한쪽이 손해를 본다.",
      "Somebody wrote \"the MSS is a common value\" on the board.",
      "| | TCP | UDP |\n|---|---|---|\n| 체크섬 | 필수 | 0으로 채워 끌 수 있다 |",
      "- QUIC: 둘이 MSS를 흥정한다.", "**Q. keep-alive는 기본으로 켜져 있나?**\n\n아니요, 꺼져 있습니다.",
      "**Q. Is keep-alive enabled by default?**\n\nNo, a program has to ask for it.",
    ])
  func silent(note: String) { #expect(!isFound(note)) }

  @Test("phrases are found as words in English, and wherever they stand in Korean") func phrases() {
    var writer = TableWriter()
    PhraseTableMaker([(1, "hold* | wait ~ full"), (2, "순서 번호 | ACK 번호")]).write(to: &writer)
    let room = TableRoom(writer.bytes)
    var reader = TableReader(room.bytes)
    let table = PhraseTable(&reader)
    func found(_ text: String) -> [UInt16] {
      let sentence = SentenceText()
      return text.withSlice {
        sentence.read($0.text, 0..<$0.end)
        return table.all(in: sentence).map(\.value)
      }
    }
    #expect(found("it Holds the data") == [1])
    #expect(found("a threshold") == [])
    #expect(found("they wait until it is full") == [1])
    #expect(found("wait for a long while and then some more until it is full") == [])
    #expect(found("그 순서번호는") == [2])
    #expect(found("ACK 번호를") == [2])
    withExtendedLifetime(room) {}
  }
}
