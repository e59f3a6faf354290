import Testing

@testable import Notes

@Suite("How a relation is told") struct RelationFrameTests {
  private func rules(_ note: String) -> [String] {
    NoteChecker.check(Array(note.utf8), file: "note.md").findings.map(\.rule)
  }

  @Test(
    "a field's name in a heading, a label, a row or a column is what the words below are about",
    arguments: [
      "# TCP 헤더\n\n### 💡 윈도우(Window)\n\n- 송신자의 혼잡 윈도우(cwnd) 크기가 명시\n",
      "# TCP header\n\n- Window: the congestion window of the sender.\n",
      "# TCP header\n\n| Field | Meaning |\n|---|---|\n| Window (16 bits) | the sender's congestion window |\n",
      "# TCP header\n\n| Checksum | Window |\n|---|---|\n| covers header and data | holds the sender's cwnd |\n",
      "# TCP header\n\n**Q. What does the window field hold?**\nThe congestion window of the sender.\n",
    ])
  func titles(note: String) { #expect(rules(note) == ["cwnd-in-header"]) }

  @Test(
    "a name that only holds a field's name is another thing",
    arguments: [
      "# TCP\n\n### 윈도우 크기 조절\n\n- 혼잡 윈도우(cwnd)를 조절한다.\n",
      "# TCP\n\n- Window management: the congestion window and the receive window.\n",
      "# TCP\n\n- Sliding window: limited by the congestion window.\n",
      "# TCP\n\n| Window | Kept by |\n|---|---|\n| congestion window | the sender |\n",
      "# TCP header\n\n- Window: how much the receiver takes, not the congestion window.\n",
    ])
  func otherNames(note: String) { #expect(rules(note) == []) }

  @Test("the head of a column says whose a cell is") func columns() {
    let table = { (fin: String, rst: String) in
      "# TCP\n\n| Aspect | FIN | RST |\n|---|---|---|\n| **Data** | \(fin) | \(rst) |\n"
    }
    #expect(
      rules(table("Discards remaining data", "Delivers remaining data first"))
        == ["fin-is-orderly", "reset-is-no-farewell"])
    #expect(rules(table("Delivers remaining data first", "Discards remaining data")) == [])
  }

  @Test("in a drawing a line belongs to the one it is set in below") func drawings() {
    let drawing = { (verb: String) in
      "# TCP\n\n### Half-close\n\n```\nTCP allows closing one direction:\n\nClient: shutdown(SHUT_WR)\n  - Client can't \(verb) any more\n```\n"
    }
    #expect(rules(drawing("receive")) == ["fin-closes-one-direction"])
    #expect(rules(drawing("send")) == [])
  }

  @Test("what stands in brackets behind a sentence belongs to it") func brackets() {
    #expect(rules("# TCP\n\n일정 시간 세션을 남겨 놓고 잉여 패킷을 기다리는 과정을 거친다. (TIME_WAIT 과정)\n") == ["time-wait-purpose"])
    #expect(rules("# TCP\n\n일정 시간 세션을 남겨 놓고 잉여 패킷이 사라지기를 기다린다. (TIME_WAIT 과정)\n") == [])
    #expect(rules("# TCP\n\nIt then waits for the remaining data. (CLOSE_WAIT)\n") == [])
  }

  @Test(
    "a few words may stand between the parts of a phrase, but no denial",
    arguments: [
      ("PSH separates one application message from the next.", true),
      ("PSH separates no application message from the next.", false),
      ("Fast retransmit waits for the sender's retransmission timer.", true),
      ("Fast retransmit waits for three duplicates, not for the timer.", false),
      ("FIN: its sender can not from now on receive data.", true),
      ("FIN: its sender can not send but receive data.", false),
    ])
  func gaps(sentence: String, isWrong: Bool) {
    #expect(rules("# TCP\n\n- \(sentence)\n").isEmpty == !isWrong)
  }

  @Test("a question that denies, and a time span with 안 in it, turn nothing round") func denials() {
    #expect(
      rules(
        "# RTT\n\nQ: From which segments does Karn's algorithm forbid a sample?\nA: from retransmitted segments\n"
      ) == [])
    #expect(rules("# TCP\n\n- TIME-WAIT : 상대가 덜 보낸 데이터를 받으려고 일정 시간 동안 기다린다.\n") == ["time-wait-purpose"])
    #expect(rules("# TCP\n\n- TIME-WAIT : 덜 보낸 데이터를 기다리는 것이 아니다.\n") == [])
  }
}

@Suite("Names nearly right") struct NearNameTests {
  private func found(_ note: String) -> [String] {
    NoteChecker.check(Array(note.utf8), file: "note.md").findings.map(\.found)
  }

  @Test(
    "a flag's name nearly right is named where flags stand in a row",
    arguments: [
      ("# TCP\n\n```\n│ 헤더길이 │ URG ACK PSH RTS SYN FIN │\n```\n", "RTS"),
      ("# TCP\n\n```\n│ Flags (SYNC, ACK, FIN...) │\n```\n", "SYNC"),
    ])
  func flags(note: String, name: String) { #expect(found(note) == [name]) }

  @Test(
    "words that only look like one are left alone",
    arguments: [
      "# TCP\n\n```\n│ 헤더길이 │ URG ACK PSH RST SYN FIN │\n```\n",
      "# Serial\n\nRTS CTS DTR DSR are lines of RS-232.\n",
      "# TCP\n\nThe SYNC command of the server answers ACK or FIN.\n",
      "# TCP\n\n`SYN` : Synchronize sequence numbers\n\n`ACK` : Acknowledgment Flag\n",
      "# 학습\n\n`ACK` : Accept Key\n",
    ])
  func others(note: String) { #expect(found(note) == []) }

  @Test("TIMED_WAIT is a thread's state unless it stands among TCP's") func timedWait() {
    let table =
      "# TCP\n\n| State | Side |\n|---|---|\n| FIN_WAIT_2 | Closer |\n| TIMED_WAIT | Closer |\n| CLOSED | Both |\n"
    #expect(found(table) == ["TIMED_WAIT"])
    #expect(found(table.replacing("| CLOSED | Both |", with: "| CLOSED | Both threads |")) == [])
    #expect(found("# TCP in Java\n\nA thread is in TIMED_WAIT while it sleeps.\n") == [])
  }

  @Test("tcpdump's point is a flag") func point() {
    let table = { (word: String) in
      "# TCP\n\n| tcpdump | flags |\n|---|---|\n| `[S]` | SYN |\n| `[.]` | \(word) |\n"
    }
    #expect(found(table("nothing, no flag")) == ["nothing, no flag"])
    #expect(found(table("ACK")) == [])
    #expect(found("# TCP\n\n- `[none]`: nothing\n") == [])
  }

  @Test("what explains an answer is meant to be right, the answers to choose from are not")
  func explanations() {
    let quiz =
      "# TCP\n\nWhich of the following is not a state?\n- A) FIN_WAIT_1\n- B) FIN_WAIT_3\n- C) CLOSING\n"
    #expect(found(quiz) == [])
    #expect(
      found(quiz + "\n**Explanation:** The states are FIN_WAIT_1, FIN_WAIT_2 and FIN_WAIT_3.\n") == [
        "FIN_WAIT_3"
      ])
  }
}

@Suite("What keeps a relation from being read into a note") struct RelationTrapTests {
  private func rules(_ note: String) -> [String] {
    NoteChecker.check(Array(note.utf8), file: "note.md").findings.map(\.rule)
  }

  @Test(
    "a row that tells one from the other, an answer to choose from, another checksum",
    arguments: [
      "# TCP\n\n| | 流量控制 | 拥塞控制 |\n|---|---|---|\n| 窗口 | rwnd（接收窗口） | cwnd（拥塞窗口） |\n",
      "# TCP\n\n### What is the RST flag for?\n\n- To request a retransmission of the last segment\n- To drop the connection\n",
      "# TCP/IP\n\nThe checksum of the header must be recomputed at every router, because the TTL changes.\n",
      "# TCP\n\n## Window\n\n- It protects the receiver; this is distinct from congestion control.\n",
      "# TCP\n\n혼잡 윈도우는 상대에게 보내는 헤더 어디에도 담기지 않는다.\n",
    ])
  func traps(note: String) { #expect(rules(note) == []) }

  @Test("a few characters may stand in a Korean phrase, but no denial") func gaps() {
    #expect(rules("# TCP\n\n- 수신 측은 ACK에 cwnd를 담아 송신 측에 알려 준다.\n") == ["cwnd-in-header"])
    #expect(rules("# TCP\n\n- 수신 측은 ACK에 cwnd를 담지 않고 rwnd를 알려 준다.\n") == [])
    #expect(rules("# TCP\n\n- 수신 측은 ACK에 rwnd를 담아 송신 측에 알려 준다.\n") == [])
  }
}
