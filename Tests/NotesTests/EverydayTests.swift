import Notes
import Testing

/// Mistakes as students make them in passing, each beside the sentence that is right.
@Suite("Everyday sentences") struct EverydayTests {
  private static let told: [(right: String, wrong: String, rule: String)] = [
    ("- RST (Reset)", "- RST (Retry)", "flag-name"),
    ("syn : SYNchronize . 연결 요청 플래그", "syn : SYNthesis . 연결 요청 플래그", "flag-name"),
    ("SYN_RCVD →[ACK]→ ESTABLISHED", "SYN_RCVD →[FIN]→ ESTABLISHED", "transition-event"),
    (
      "ESTABLISHED --(recv FIN)--> CLOSE_WAIT", "ESTABLISHED --(send FIN)--> CLOSE_WAIT", "transition-event"
    ),
    (
      "- `SYN` (Synchronize)\n  - 연결 설정 / `000010`", "- `SYN` (Synchronize)\n  - 연결 설정 / `010000`", "flag-bit"
    ),
    ("A header has a 32b sequence number.", "A header has a 16b sequence number.", "field-width"),
    (
      "The three-way handshake is made of SYN and ACK segments.",
      "The three-way handshake is made of SYN and FIN segments.", "handshake-flags"
    ),
    (
      "상대가 보낸 시퀸스 번호 + 받은 데이터의 bytes로 승인 번호를 만든다.", "상대가 보낸 시퀸스 번호 + 받은 데이터의 bytes + 1로 승인 번호를 만든다.",
      "ack-formula"
    ),
    (
      "순서 번호에 받은 데이터 양을 더한 ACK를 보낸다.", "순서 번호에 받은 데이터 양을 더하고 거기에 1을 더 더한 ACK를 보낸다.", "ack-formula"
    ),
    (
      "- Client waits in TIME-WAIT for 2 × Maximum Segment Lifetime (MSL)",
      "- Client waits in TIME-WAIT for 1 × Maximum Segment Lifetime (MSL)", "time-wait-length"
    ),
    (
      "It goes on in CLOSE_WAIT, sends its FIN and is in LAST_ACK.",
      "It goes on in CLOSE_WAIT, sends its FIN and is in `LAST_FIN`, then LAST_ACK.", "state-name"
    ),
    ("The FIN and ACK flags are used to close.", "The FIN and NAK flags are used to close.", "flag-name"),
    (
      "각 비트는 `URG-ACK-PSH-RST-SYN-FIN`의 의미를 가진다.", "각 비트는 `URG-ACK-PSH-RES-SYN-FIN`의 의미를 가진다.", "flag-name"
    ),
    ("TIME_WAIT lasts for 2*MSL.", "It waits in TIME_WAIT for 2*MSS.", "time-wait-length"),
    ("The flag field contains 8 bits.", "The flag field contains 4 bits.", "field-width"),
    (
      "SYN 패킷일 경우엔 `000010`이고 ACK 패킷일 경우에는 `010000`이 된다.",
      "SYN 패킷일 경우엔 `000010`이고 ACK 패킷일 경우에는 `001000`이 된다.",
      "flag-bit"
    ),
    ("* ACK(Acknowledge): 상대의 통신 응답", "* ACK(Accept): 상대의 통신 응답", "flag-name"),
    (
      "- The **RST** bit is used to abruptly reset a connection.",
      "- The **FIN** bit is used to abruptly reset a connection.",
      "swapped-definition"
    ),
    (
      "```\n| Data |     |U|A|P|R|S|F|     |\n```", "```\n| Data |     |U|A|R|P|S|F|     |\n```", "flag-bit"
    ),
    (
      "A pure acknowledgement uses up no sequence number.",
      "A pure acknowledgement uses up one sequence number.", "ack-takes-no-number"
    ),
  ]

  @Test("what is right is silent, what is wrong is found", arguments: told.indices)
  func sentences(index: Int) {
    let (right, wrong, rule) = EverydayTests.told[index]
    #expect(findings("# TCP\n\n\(right)\n") == [], "\(right)")
    #expect(findings("# TCP\n\n\(wrong)\n").map { String($0.prefix { $0 != ":" }) } == [rule], "\(wrong)")
  }

  @Test("a colon that Mermaid writes as an entity parts a number from its name")
  func entities() {
    let right = """
      # TCP
      ```mermaid
      sequenceDiagram
      computer1 ->> computer2: 일련 번호 #58; 3001<br>확인 응답 번호 #58; 4001<br>200바이트
      computer2 ->> computer1: 일련 번호 #58; 4001<br>확인 응답 번호 #58; 3201
      computer1 ->> computer2: 일련 번호 #58; 3201<br>확인 응답 번호 #58; 4001
      ```
      """
    #expect(facts(in: right, .exchange).count == 1)
    #expect(findings(right) == [])
    let wrong = right.replacing("#58; 3201\ncomputer1", with: "#58; 3021\ncomputer1")
    #expect(findings(wrong).count == 1)
  }
}
