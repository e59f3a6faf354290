import Testing

@testable import Notes

@Suite("What names are short for, and names that TCP hasn't got") struct SpeltNameTests {
  private func rules(_ told: String) -> [String] {
    NoteChecker.check(Array("# TCP\n\n\(told)\n".utf8), file: "a.md").findings.map(\.rule)
  }

  @Test(
    "words that spell a name and are not those it stands for are found",
    arguments: [
      "PSH stands for \"Packet Sequence Header\".", "RST는 Receive Status의 약자이다.",
      "| 용어 | 풀이 |\n|---|---|\n| MSS | Maximum Sequence Space |", "CWR: Current Window Request",
      "Mean Socket Size, abbreviated MSS, is announced.", "MSL → Mean Session Length",
      "RTT (Radio Transfer Test) tells it.",
      "Q: What does ISN stand for?\nA: Internal Socket Number", "PSH (Persist) keeps the connection open.",
      "CWND = Client Window, the one announced by the client.",
      "MSS는 메시지 송신 서비스(Message Send Service)이다.",
    ])
  func wrong(_ told: String) { #expect(!rules(told).isEmpty) }

  @Test(
    "words that it stands for, or that tell what it does, are left alone",
    arguments: [
      "PSH stands for \"push\".", "RST는 Reset의 약자이다.",
      "| 용어 | 풀이 |\n|---|---|\n| MSS | Maximum Segment Size |", "CWR: Congestion Window Reduced",
      "Maximum segment size, abbreviated MSS, is announced.", "AIMD(Additive Increse/Multicative Decrease)",
      "Q: What does ISN stand for?\nA: Initial Sequence Number",
      "PSH (Pass on) asks to hand the data up.",
      "Nmap by default uses a TCP SYN Scan.", "PSH does not stand for \"Packet Sequence Header\".",
      "ECN(Explicit Congestion Nofitication)", "| RTO | Recovery Time Objective: how soon it is back |",
    ])
  func right(_ told: String) { #expect(rules(told) == []) }

  @Test(
    "a letter that tcpdump shows stands for its flag",
    arguments: [
      ("In tcpdump, `S` means \"stop\".", "In tcpdump, `S` means \"SYN\"."),
      ("tcpdump에서 `P`로 찍히는 건 Ping 플래그다.", "tcpdump에서 `P`로 찍히는 건 Push 플래그다."),
      ("`R` = Ready (tcpdump 플래그 글자)", "`R` = Reset (tcpdump 플래그 글자)"),
    ])
  func letters(_ wrong: String, _ right: String) {
    #expect(rules(wrong) == ["flag-name"])
    #expect(rules(right) == [])
  }

  @Test(
    "three capitals that are called a flag and are none are found",
    arguments: [
      ("연결을 끊는 플래그의 이름은 RES다.", "연결을 끊는 플래그의 이름은 RST다."),
      ("The ECE and CRW flags are about congestion.", "The ECE and CWR flags are about congestion."),
      ("긴급 비트는 UGT라고 표기한다.", "UGT라는 플래그는 없다."),
    ])
  func flags(_ wrong: String, _ right: String) {
    #expect(rules(wrong).contains("flag-name"))
    #expect(rules(right) == [])
  }

  @Test(
    "capitals that are called a state and are none are found",
    arguments: [
      (
        "CONNECTED: the state in which data is transferred.",
        "ESTABLISHED: the state in which data is transferred."
      ),
      (
        "Simultaneous close leads to the state BOTH-CLOSING.",
        "Simultaneous close leads to the state CLOSING."
      ),
      ("| 상태 | 뜻 |\n|---|---|\n| OPENING | SYN을 보냈다 |", "| 상태 | 뜻 |\n|---|---|\n| SYN-SENT | SYN을 보냈다 |"),
      ("The last state is LAST-WAIT.", "FIN-WAIT-3은 없음. FIN-WAIT는 1과 2뿐이다."),
    ])
  func states(_ wrong: String, _ right: String) {
    #expect(rules(wrong).contains("state-name"))
    #expect(rules(right) == [])
  }

  @Test(
    "there are eleven states and eight flags",
    arguments: [
      ("The TCP state diagram has 7 states in all.", "The TCP state diagram has 11 states in all."),
      ("TCP 제어 플래그는 모두 4개다.", "TCP 제어 플래그는 모두 8개다."),
      (
        "| Part | Bits |\n|---|---|\n| control bits per RFC 9293 | 7 |",
        "| Part | Bits |\n|---|---|\n| control bits per RFC 9293 | 8 |"
      ),
      ("Q: How many TCP flags are there?\nA: Twelve", "Q: How many TCP flags are there?\nA: Eight"),
      ("TCP의 상태는 총 아홉 가지이다.", "연결 종료에 쓰는 상태는 모두 여섯 가지이다."),
    ])
  func totals(_ wrong: String, _ right: String) {
    #expect(rules(wrong) == ["constant"])
    #expect(rules(right) == [])
  }

  @Test(
    "a flags byte is held against the flags that follow from it",
    arguments: [
      ("SYN+ACK → 0x11", "SYN+ACK → 0x12"),
      ("`Flags: 0x004`, so someone sent a FIN.", "`Flags: 0x004`, so someone sent a RST."),
      ("FIN, PSH and URG together make 0x3F.", "FIN, PSH and URG together make 0x29."),
      ("The filter `tcp[13] == 2` shows SYN-ACKs.", "The filter `tcp[13] == 18` shows SYN-ACKs."),
    ])
  func bytes(_ wrong: String, _ right: String) {
    #expect(rules(wrong) == ["flag-bit"])
    #expect(rules(right) == [])
  }

  @Test(
    "the point among tcpdump's letters is ACK",
    arguments: [
      ("`Flags [.]` in tcpdump means that no flag is set.", "`Flags [.]` in tcpdump means ACK."),
      ("- `Flags [P.]` → only PSH", "- `Flags [P.]` → PSH and ACK"),
      (
        "| tcpdump | 의미 |\n|---|---|\n| [F.] | FIN만 (ACK 없음) |",
        "| tcpdump | 의미 |\n|---|---|\n| [F.] | FIN과 ACK |"
      ),
    ])
  func points(_ wrong: String, _ right: String) {
    #expect(rules(wrong) == ["flag-letter"])
    #expect(rules(right) == [])
  }
}
