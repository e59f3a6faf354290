import Testing

@testable import Notes

@Suite("Who is on which side, by all that is told") struct SideCampTests {
  private func close(_ last: String) -> String {
    """
    # TCP 종료

    1. 클라이언트 → 서버: FIN, 클라이언트는 `FIN_WAIT_1`
    2. 서버 → 클라이언트: ACK, 서버는 `CLOSE_WAIT`, 클라이언트는 `FIN_WAIT_2`
    3. 서버 → 클라이언트: FIN, 서버는 `LAST_ACK`
    4. 클라이언트 → 서버: ACK, \(last)

    """
  }

  @Test("one state of the other side") func slip() {
    #expect(findings(close("서버는 `TIME_WAIT`, 클라이언트는 `CLOSED`")).contains { $0.hasPrefix("state-side") })
    #expect(findings(close("클라이언트는 `TIME_WAIT`, 서버는 `CLOSED`")) == [])
  }

  private func table(_ last: String) -> String {
    """
    # TCP close

    | step | segment | server state after | client state after |
    |---|---|---|---|
    | 1 | server → client FIN | FIN-WAIT-1 | CLOSE-WAIT |
    | 2 | client → server ACK | FIN-WAIT-2 | CLOSE-WAIT |
    | 3 | client → server FIN | TIME-WAIT | LAST-ACK |
    | 4 | server → client ACK | TIME-WAIT | \(last) |

    """
  }

  @Test("a column in which a state leads nowhere") func column() {
    #expect(findings(table("TIME-WAIT")) == ["state-side: TIME-WAIT"])
    #expect(findings(table("CLOSED")) == [])
  }

  @Test("a column that lists what a side may be in is no way through the states") func inventory() {
    #expect(
      findings(
        "# TCP\n\n| Client states | Server states |\n|---|---|\n| SYN_SENT | LISTEN |\n| FIN_WAIT_1 | SYN_RCVD |\n| FIN_WAIT_2 | CLOSE_WAIT |\n| CLOSING | LAST_ACK |\n| TIME_WAIT | |\n"
      ) == [])
  }

  @Test("CLOSING where one side closes first") func closing() {
    let told =
      "The client sends FIN and goes into FIN-WAIT-1.\n2. The server sends ACK and goes into CLOSE-WAIT.\n3. On that ACK the client goes into FIN-WAIT-2."
    #expect(
      findings(
        "# Close\n\n1. \(told)\n4. The server sends FIN and goes into CLOSING.\n5. The client goes into TIME-WAIT.\n"
      )
        == ["state-side: CLOSING"])
    #expect(
      findings(
        "# Close\n\n1. \(told)\n4. The server sends FIN and goes into LAST-ACK.\n5. The client goes into TIME-WAIT.\n"
      )
        == [])
  }
}

@Suite("Ways through the states in drawings and lists") struct StateWayTests {
  private func ladder(_ peer: String) -> String {
    """
    # Close

    ```
    we                        peer
    ESTABLISHED               ESTABLISHED
    FIN-WAIT-1  -- FIN -->    \(peer)
    FIN-WAIT-2  <-- ACK --    CLOSE-WAIT
    TIME-WAIT   <-- FIN --    LAST-ACK
    TIME-WAIT   -- ACK -->    CLOSED
    ```

    """
  }

  @Test("a state on one side of a drawing that leads nowhere") func drawing() {
    #expect(findings(ladder("LAST-ACK")).contains { $0.hasPrefix("state-side: LAST-ACK") })
    #expect(findings(ladder("CLOSE-WAIT")) == [])
  }

  @Test("two states of a list that have changed places") func list() {
    #expect(
      findings("# TCP\n\nThe server's states:\n\nESTABLISHED, LAST-ACK, CLOSE-WAIT, CLOSED\n").count == 1)
    #expect(findings("# TCP\n\nThe server's states:\n\nESTABLISHED, CLOSE-WAIT, LAST-ACK, CLOSED\n") == [])
    #expect(findings("# TCP\n\nStates: CLOSED, LISTEN, SYN_SENT, SYN_RCVD, ESTABLISHED\n") == [])
  }

  @Test("where a state leads, in a table below its name") func below() {
    let table = "| arrives | reaction |\n|---|---|\n| ACK of our FIN | go to"
    #expect(findings("# TCP\n\n## In CLOSING\n\n\(table) CLOSED |\n").count == 1)
    #expect(findings("# TCP\n\n## In CLOSING\n\n\(table) TIME-WAIT |\n") == [])
    #expect(findings("# TCP\n\n## In LAST-ACK\n\n\(table) CLOSED |\n") == [])
  }

  @Test("who closes first, and whose TIME-WAIT the next sentence tells") func first() {
    #expect(
      findings("# TCP\n\nThe server closes first. So TIME-WAIT is at the client's end.\n") == [
        "state-side: TIME-WAIT"
      ])
    #expect(findings("# TCP\n\nThe server closes first. So TIME-WAIT is at the server's end.\n") == [])
  }

  @Test("flags told behind their value") func values() {
    #expect(findings("# TCP\n\n- 0x02 → SYN\n- 0x14 → URG, ACK\n") == ["flag-bit: 0x14"])
    #expect(findings("# TCP\n\n- 0x02 → SYN\n- 0x14 → RST, ACK\n") == [])
    #expect(findings("# tcpdump\n\n`tcp[13] & 8 != 0`은 FIN이 켜진 것\n") == ["flag-bit: 8"])
    #expect(findings("# tcpdump\n\n`tcp[13] & 8 != 0`은 PSH가 켜진 것\n") == [])
    #expect(findings("# TCP\n\nPSH + ACK = 0x08 + 0x10 = 0x18\n") == [])
  }
}
