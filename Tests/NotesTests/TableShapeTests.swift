import Notes
import Testing

@Suite("Shapes: tables judged by what they hold")
struct TableShapeTests {
  @Test("A row that opens with a state explains it and is no step, whatever it sends")
  func statesAreNoSteps() {
    #expect(
      facts(
        in: """
          | 상태 | 누가 | 언제 |
          |---|---|---|
          | SYN_SENT | 클라이언트 | SYN을 보내고 답을 기다릴 때 |
          | SYN_RCVD | 서버 | SYN에 SYN+ACK로 답하고 나서 |
          | TIME_WAIT | 클라이언트 | 마지막 ACK를 보내고 2MSL 동안 |
          """)
        == ["3 SYN-SENT (client)", "4 SYN-RECEIVED (server)", "5 TIME-WAIT (client)"])
  }

  @Test("Whoever enters a state, and when, are read from their columns")
  func events() {
    let note = "| State | Who | When |\n|---|---|---|\n| CLOSE_WAIT | server | it received a FIN |\n"
    let subjects = NoteReader.read(Array(note.utf8), file: "a.md").facts.map(\.subject)
    #expect(subjects == [.state(.closeWait, owner: Party("server"), event: "it received a FIN")])
  }

  @Test("Numbers in columns are an exchange, lengths and single letters for the sides included")
  func numbers() {
    #expect(
      facts(
        in: """
          | # | Direction | Flags | SEQ | ACK | Len |
          |--:|:--:|:--:|--:|--:|--:|
          | 1 | C → S | PSH, ACK | 701 | 2501 | 120 |
          | 2 | S → C | PSH, ACK | 2501 | 821 | 500 |
          """, .exchange)
        == [
          "3 exchange client→server PSH,ACK SEQ=701 ACK=2501 LEN=120 | server→client PSH,ACK SEQ=2501 ACK=821 LEN=500"
        ])
  }

  @Test("A table of flags beside one of states leaves both what they are")
  func flags() {
    #expect(
      facts(in: "| SYN | 연결을 요청한다 |\n|---|---|\n| ACK | 어디까지 받았는지 알려 준다 |\n| FIN | 보낼 데이터가 더 없음을 알린다 |\n")
        == ["3 ACK", "4 FIN"])
  }

  @Test(
    "Two columns of states are each of the side their head names, by a letter, by turns or among other words",
    arguments: [
      ("A의 상태 | B의 상태", "A가", "B가", ["A", "B"]), ("A | B", "A가", "B가", ["A", "B"]),
      ("그 뒤 클라이언트 | 그 뒤 서버", "클라이언트가", "서버가", ["client", "server"]),
      ("then at the client | then at the server", "client:", "server:", ["client", "server"]),
    ])
  func columnsOfStates(_ heads: String, _ one: String, _ other: String, _ names: [String]) {
    let steps = facts(
      in: """
        | # | 무엇 | \(heads) |
        |---|---|---|---|
        | 1 | \(one) SYN 전송 | SYN-SENT | LISTEN |
        | 2 | \(other) SYN,ACK 전송 | SYN-SENT | SYN-RECEIVED |
        | 3 | \(one) ACK 전송 | ESTABLISHED | SYN-RECEIVED |
        """, .step)
    let (a, b) = (names[0], names[1])
    #expect(
      steps == [
        "3 open 1 \(a)→\(b) SYN \(a)=SYN-SENT \(b)=LISTEN",
        "4 open 2 \(b)→\(a) SYN,ACK \(a)=SYN-SENT \(b)=SYN-RECEIVED",
        "5 open 3 \(a)→\(b) ACK \(a)=ESTABLISHED \(b)=SYN-RECEIVED",
      ])
  }

  @Test("A letter alone heads no column of a host's")
  func loneLetter() {
    #expect(
      facts(
        in: """
          | # | 무엇 | A | 비고 |
          |---|---|---|---|
          | 1 | 클라이언트가 SYN 전송 | SYN-SENT | 첫째 |
          | 2 | 서버가 SYN,ACK 전송 | SYN-RECEIVED | 둘째 |
          """, .step)
        == [
          "3 open 1 client→server SYN client=SYN-SENT",
          "4 open 2 server→client SYN,ACK server=SYN-RECEIVED",
        ])
  }

  @Test("Sender and receiver change places from row to row, and their columns of states with them")
  func columnsByTurns() {
    #expect(
      facts(
        in: """
          | # | sender | receiver | flags | sender is now in | receiver is then in |
          |---|---|---|---|---|---|
          | 1 | client | server | SYN | SYN-SENT | SYN-RECEIVED |
          | 2 | server | client | SYN, ACK | SYN-RECEIVED | ESTABLISHED |
          """, .step)
        == [
          "3 open 1 client→server SYN client=SYN-SENT server=SYN-RECEIVED",
          "4 open 2 server→client SYN,ACK client=ESTABLISHED server=SYN-RECEIVED",
        ])
  }

  @Test("Numbered pieces of one cell are steps")
  func pieces() {
    #expect(
      facts(
        in: """
          | 종료 과정 |
          |---|
          | ① 클라이언트가 FIN을 보낸다<br>② 서버가 ACK를 보내고 CLOSE_WAIT 상태가 된다<br>③ 서버가 FIN을 보낸다<br>④ 클라이언트가 ACK를 보낸다 |
          """, .step)
        == [
          "3 close 1 client→server FIN", "3 close 2 server→client ACK server=CLOSE-WAIT",
          "3 close 3 server→client FIN", "3 close 4 client→server ACK",
        ])
  }

  @Test("Rows of HTML that open with a heading cell are rows like any other")
  func headedRows() {
    #expect(
      facts(
        in:
          "<table>\n<tr><th>URG (Urgent)</th><td>긴급하게 전할 내용이 있음</td></tr>\n<tr><th>RST (Reset)</th><td>연결을 끊는 플래그</td></tr>\n</table>\n"
      )
        == ["2 URG", "3 RST"])
  }

  @Test("Columns for who sends and who receives")
  func parties() {
    #expect(
      facts(
        in: """
          | 순서 | 보내는 쪽 | 받는 쪽 | 플래그 | 서버 상태 |
          |---|---|---|---|---|
          | 1 | 클라이언트 | 서버 | FIN | ESTABLISHED |
          | 2 | 서버 | 클라이언트 | ACK | CLOSE_WAIT |
          """, .step)
        == [
          "3 close 1 client→server FIN server=ESTABLISHED", "4 close 2 server→client ACK server=CLOSE-WAIT",
        ])
  }

  @Test("States beside a flag tell nothing of the flag")
  func statesBesideFlags() {
    #expect(
      facts(
        in: """
          # 3-way handshake
          | 단계 | 클라이언트 | 서버 |
          |---|---|---|
          | SYN | SYN_SENT | SYN_RCVD |
          | ACK | ESTABLISHED | ESTABLISHED |
          """, .flag) == [])
  }

  @Test("A letter in the column before a flag's name is its letter")
  func letters() {
    #expect(facts(in: "비트 | 이름 | 뜻\n--- | --- | ---\nU | URG | 긴급 포인터가 유효함\n") == ["3 URG (U)"])
  }
}

@Suite("Shapes: tables of steps with other rows below")
struct StepTableTests {
  @Test("A row that is not counted explains its flag")
  func uncounted() {
    #expect(
      facts(
        in: """
          ## TCP Three-Way Handshake
          | Step | Message | Description |
          |---|---|---|
          | 1 | **SYN** | Client sends a SYN packet with its ISN. |
          | 2 | **SYN/ACK** | Server acknowledges the client's SYN and sends its own ISN. |
          | 3 | **ACK** | Client acknowledges the server's ISN. |
          | — | **FIN** | Used to cleanly close the connection after transfer is complete. |
          | — | **RST** | Abruptly terminates all communication. |
          """, .step, .flag
      ).map { $0.split(separator: " ").prefix(3).joined(separator: " ") }
        == ["4 open 1", "5 open 2", "6 open 3", "7 FIN", "8 RST"])
  }

  @Test(
    "What is sent on an event is no part of it, and of a simultaneous open the second row is no second step")
  func transitions() {
    let note =
      "# TCP\n\n| From | Event | Segment sent | To |\n|---|---|---|---|\n| CLOSED | passive open | none | LISTEN |\n| LISTEN | SYN arrives | SYN,ACK | SYN-RECEIVED |\n"
    let events = NoteReader.read(Array(note.utf8), file: "a.md").facts.compactMap { fact -> String? in
      guard case .state(let state, _, let event?) = fact.subject else { return nil }
      return "\(state.name): \(event)"
    }
    #expect(events == ["LISTEN: passive open", "SYN-RECEIVED: SYN arrives"])
    let both =
      "# Simultaneous open\n\n| No. | From → To | Flags | SEQ | ACK |\n|---|---|---|---|---|\n| 1 | A → B | SYN | 100 | – |\n| 2 | B → A | SYN | 300 | – |\n| 3 | A → B | SYN,ACK | 100 | 301 |\n| 4 | B → A | SYN,ACK | 300 | 101 |\n"
    #expect(!facts(in: both, .step).contains { $0.hasPrefix("6 open 2") })
  }
}
