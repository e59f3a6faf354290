import Testing

/// Hosts by whatever people call them.
@Suite("Hosts by other names")
struct NamedHostTests {
  @Test("Initiator and responder, stage by stage, from one state to the next")
  func initiator() {
    #expect(
      facts(
        in: """
          ## Connection termination

          **Stage 1: Initiator (FIN, ACK)**

          - **Segment sent:** The initiator sends a segment with the FIN and ACK flags set.
          - **Initiator state:** The initiator transitions from the ESTABLISHED state to the FIN-WAIT-1 state.

          **Stage 2: Responder (ACK)**

          - **Segment sent:** The responder sends an ACK segment to acknowledge the FIN.
          - **Responder state:** The responder transitions from the ESTABLISHED state to the CLOSE-WAIT state.
          """, .step, .state)
        == [
          "3 close 1 active→passive FIN,ACK active=FIN-WAIT-1", "6 FIN-WAIT-1 (active)",
          "8 close 2 passive→active ACK passive=CLOSE-WAIT", "11 CLOSE-WAIT (passive)",
        ])
  }

  @Test("What would be if a state were not kept is entered by nobody")
  func supposed() {
    #expect(
      facts(in: "## 四次挥手\n- 如果主机 1 没有维护 TIME_WAIT 状态，而直接进入 CLOSED 状态，它只能回复 RST。\n", .state) == [])
  }

  @Test("Hosts with numbers, and what is recieved")
  func numbers() {
    #expect(
      facts(
        in: """
          ## Three-way handshake
          - host 1 sends SYN x
          - host 2 recieves the SYN and replies with an ACK and a SYN y
          - host 1 then sends an ACK
          """, .step) == ["2 open 1 A→B SYN SEQ=x", "3 open 2 B→A SYN,ACK SEQ=y", "4 open 3 A→B ACK"])
  }
}
