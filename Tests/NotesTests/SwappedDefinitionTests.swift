import Testing

@testable import Notes

@Suite("Check: definitions under another's name") struct SwappedDefinitionTests {
  private func found(_ lines: String) -> [String] {
    NoteChecker.everything(in: Array("# TCP\n\nTCP has SYN, ACK and FIN.\n\n\(lines)\n".utf8), file: "a.md")
      .findings.filter { $0.rule == "swapped-definition" }.map(\.found)
  }

  @Test(
    "what another name is known by is found, in either language and any shape",
    arguments: [
      ("- RST: 더 보낼 데이터가 없음을 알린다", "더 보낼 데이터가 없"),
      ("- CWR: establishes a connection", "establishes"),
      ("| 상태 | 뜻 |\n|---|---|\n| FIN_WAIT_2 | 연결이 수립된 상태 |\n| CLOSED | 연결 없음 |", "연결이 수립된"),
      ("- **FIN-WAIT-2**: 데이터를 주고받는 상태", "데이터를 주고받"),
      ("- **흐름 제어**: 네트워크가 혼잡해지지 않도록 보내는 양을 줄이는 것", "네트워크가 혼잡"),
      ("- **CLOSED**: the connection is established and data can be sent", "connection is established"),
      ("- Checksum: where the data begins, in 32-bit words", "where the data"),
      ("- **MSS**: 세그먼트를 보내고 ACK가 돌아올 때까지 걸리는 시간", "ACK가 돌아올 때까지"),
      ("- **Slow start**: keeps a fast sender from overwhelming the receiver", "fast sender"),
    ])
  func swapped(line: String, words: String) {
    #expect(found(line).map { words.contains($0) || $0.contains(words) } == [true], "\(found(line))")
  }

  @Test("a definition that another rule finds wrong is not told of twice")
  func once() {
    let note = "# TCP 플래그\n\n- SYN: 연결 요청\n- FIN: 수신 버퍼에 있는 데이터를 상위 계층으로 즉시 전달한다\n"
    #expect(NoteChecker.check(Array(note.utf8), file: "a.md").findings.count == 1)
  }

  @Test(
    "who says what is its own, names another, denies or compares is left alone",
    arguments: [
      "- FIN: 연결을 종료한다. 더 보낼 데이터가 없다",
      "- ACK: SYN에 대한 응답으로, 연결 요청을 받았음을 알린다",
      "- PSH: SYN처럼 연결을 요청하는 것은 아니다",
      "- URG: unlike PSH it does not push data to the application immediately",
      "- **SYN-SENT**: the connection is not established yet",
      "- **CLOSE-WAIT**: 클라이언트가 FIN을 보낸 상태",
      "- **혼잡 제어**: 흐름 제어가 수신자의 버퍼 오버플로를 막는다면 이것은 네트워크를 지킨다",
      "- **Flow control**: protects the receiver's buffer",
    ])
  func leftAlone(line: String) {
    #expect(found(line) == [], "\(line)")
  }
}
