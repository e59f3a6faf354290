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
