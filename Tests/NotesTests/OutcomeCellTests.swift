import Testing

@testable import Notes

@Suite("Where an arrow leads in a cell or a row, and sentences that go on below") struct OutcomeCellTests {
  private func table(_ rows: String) -> [String] {
    findings("# TCP states\n\n| State | Meaning | Leaves on |\n|---|---|---|\n\(rows)\n")
  }

  @Test("an arrow behind an event leads from the row's state")
  func outcomes() {
    #expect(table("| LAST_ACK | sent our FIN | recv ACK → TIME_WAIT |") == ["transition: TIME_WAIT"])
    #expect(table("| LAST_ACK | 우리 FIN을 보냄 | ACK 수신 → TIME_WAIT |").count == 1)
    #expect(
      table("| FIN_WAIT_1 | sent FIN | recv ACK → FIN_WAIT_2; recv FIN → LAST_ACK |") == [
        "transition: LAST_ACK"
      ])
    #expect(table("| LAST_ACK | sent our FIN | recv ACK → CLOSED |") == [])
    #expect(table("| LAST_ACK | 우리 FIN을 보냄 | ACK 수신 → CLOSED |") == [])
    #expect(table("| FIN_WAIT_1 | sent FIN | recv ACK → FIN_WAIT_2; recv FIN → CLOSING |") == [])
    #expect(table("| SYN_SENT | sent SYN | recv RST → CLOSED |") == [])
  }

  @Test("who sends a flag may stand in brackets behind it")
  func brackets() {
    #expect(findings("# TCP\n\nFIN(클라이언트) → FIN + ACK(서버) → FIN(클라이언트)\n") == ["close-order: FIN"])
    #expect(findings("# TCP\n\nFIN (client) → ACK (server) → ACK (server) → FIN (client)\n").count == 1)
    #expect(findings("# TCP\n\nFIN(클라이언트) → FIN + ACK(서버) → ACK(클라이언트)\n") == [])
    #expect(findings("# TCP\n\nFIN (client) → ACK (server) → FIN (server) → ACK (client)\n") == [])
  }

  @Test("a sentence that ends with a comma goes on in the next line")
  func open() {
    func note(_ count: String, _ rest: String) -> [String] {
      findings("# TCP\n\nAfter \(count) duplicate ACKs,\n\nTCP performs \(rest).\n")
    }
    #expect(note("two", "fast retransmit") == ["fast-retransmit-count: two"])
    #expect(note("three", "fast retransmit") == [])
    #expect(findings("# TCP\n\n중복 ACK가 2개 오면,\n\n빠른 재전송을 한다.\n") == ["fast-retransmit-count: 2"])
    #expect(findings("# TCP\n\n중복 ACK가 3개 오면,\n\n빠른 재전송을 한다.\n") == [])
    #expect(findings("# TCP\n\nEarly retransmit may act after two duplicate ACKs.\n") == [])
  }

  @Test("below a heading that names one side stand its own states")
  func headed() {
    func way(_ title: String, _ states: String...) -> [String] {
      findings("# TCP\n\n### \(title)\n\n\(states.joined(separator: " → "))\n")
    }
    func list(_ title: String, _ states: String...) -> [String] {
      findings("# TCP\n\n### \(title)\n\n\(states.map { "- \($0)" }.joined(separator: "\n"))\n")
    }
    #expect(way("Server", "LISTEN", "SYN_SENT", "ESTABLISHED") == ["state-side: SYN_SENT"])
    #expect(list("클라이언트 상태", "CLOSED", "SYN_RCVD", "ESTABLISHED") == ["state-side: SYN_RCVD"])
    #expect(way("Server", "LISTEN", "SYN_RCVD", "ESTABLISHED") == [])
    #expect(list("클라이언트 상태", "CLOSED", "SYN_SENT", "ESTABLISHED") == [])
    #expect(list("Client and server", "LISTEN", "SYN_SENT", "SYN_RCVD", "ESTABLISHED") == [])
  }

  @Test("what is told to lead from one state to the next")
  func reasons() {
    func told(_ way: String) -> [String] { findings("# TCP\n\nA host goes from \(way).\n") }
    #expect(told("LISTEN to SYN_SENT when a SYN arrives").count == 1)
    #expect(told("CLOSE_WAIT to LAST_ACK after receiving a FIN").count == 1)
    #expect(told("LISTEN to SYN_RECEIVED when a SYN arrives") == [])
    #expect(told("CLOSE_WAIT to LAST_ACK after sending its FIN") == [])
  }

  @Test("a term in quotation marks behind its article is the writer's own")
  func quoted() {
    #expect(findings("# TCP\n\nTCP provides a \"half duplex service\".\n").count == 1)
    #expect(findings("# TCP\n\nTCP provides a \"full duplex service\".\n") == [])
    #expect(findings("# TCP\n\n\"TCP provides a half duplex service\", my friend said.\n") == [])
  }
}
