import Notes
import Testing

@Suite("Shapes: exchanges drawn or copied")
struct DrawingShapeTests {
  @Test("A ladder in a fence, its sides named above it")
  func ladder() {
    #expect(
      facts(
        in: """
          ```
          Client                         Server
            | ------ FIN seq=100 -------> |
            | <----- ACK ack=101 -------- |
            | <----- FIN seq=300 -------- |
            | ------ ACK ack=301 -------> |
          ```
          """)
        == [
          "3 close 1 client→server FIN SEQ=100",
          "3 exchange client→server FIN SEQ=100 | server→client ACK ACK=101 | server→client FIN SEQ=300 | client→server ACK ACK=301",
          "4 close 2 server→client ACK ACK=101", "5 close 3 server→client FIN SEQ=300",
          "6 close 4 client→server ACK ACK=301",
        ])
  }

  @Test("A state stands on its own side of a ladder, and what comes after TIME-WAIT is no part of the step")
  func sides() {
    #expect(
      facts(
        in: """
          ```
             Client                                  Server
               |------ SYN, seq=500 ------------------->|  SYN-RECEIVED
               |<----- SYN+ACK, seq=900, ack=501 -------|
               |------ ACK, seq=501, ack=901 ---------->|  ESTABLISHED
          ```

          ```
             Client                                  Server
               | ------ FIN seq=100 ----------------> |
               | <----- ACK ack=101 ----------------- |
               | <----- FIN seq=300 ----------------- |
               | ------ ACK ack=301 ----------------> |
            TIME_WAIT                               CLOSED
            CLOSED
          ```
          """, .step
      ).filter { $0.contains("-WAIT") || $0.contains("RECEIVED") || $0.contains("ESTABLISHED") }
        == [
          "3 open 1 client→server SYN SEQ=500 server=SYN-RECEIVED",
          "5 open 3 client→server ACK SEQ=501 ACK=901 server=ESTABLISHED",
          "13 close 4 client→server ACK ACK=301 client=TIME-WAIT server=CLOSED",
        ])
  }

  @Test("The names at an arrow's ends say who sends, also where it is drawn from the right with lines")
  func drawnArrows() {
    #expect(
      facts(
        in: """
          ```
          T=0ms    Server ─── FIN ─────────────────────► Client
          T=50ms   Server ◄── ACK ────────────────────── Client
          T=60ms   Server ◄── FIN ────────────────────── Client
          T=90ms   Server ─── ACK ─────────────────────► Client
          ```
          """, .step)
        == [
          "2 close 1 server→client FIN", "3 close 2 client→server ACK", "4 close 3 client→server FIN",
          "5 close 4 server→client ACK",
        ])
  }

  @Test("An arrow above the names carries nothing, and a state behind one is whose it can only be")
  func axis() {
    #expect(
      facts(
        in: """
          ```
          Time ──▶
          Client                          Server
            │ SYN, SEQ=700                  │
            │────────────────────────────▶  │
            │   SYN-ACK, SEQ=90, ACK=701    │
            │ ◀─────────────────────────────│
            │ ACK, SEQ=701, ACK=91          │
            │────────────────────────────▶  │
          ```
          """, .step)
        == [
          "4 open 1 client→server SYN SEQ=700", "6 open 2 server→client SYN,ACK SEQ=90 ACK=701",
          "8 open 3 client→server ACK SEQ=701 ACK=91",
        ])
    #expect(
      facts(
        in: """
          ```
          A                              B
             |---------FIN----------->|   no more data
             |<--------ACK------------|   CLOSE_WAIT
             |<--------FIN------------|   done, too
             |---------ACK----------->|   the last one → TIME_WAIT
          ```
          """, .step)
        == [
          "3 close 1 A→B FIN", "4 close 2 B→A ACK B=CLOSE-WAIT", "5 close 3 B→A FIN",
          "6 close 4 A→B ACK A=TIME-WAIT",
        ])
  }

  @Test("A state in brackets behind an arrow is a remark on whoever sends")
  func remarks() {
    #expect(
      facts(
        in: """
          ```
          Client                      Server
             |------- FIN -------------->|   1. the first word   (FIN_WAIT_1)
             |<------ ACK ---------------|   2. understood        (CLOSE_WAIT)
          ```
          """, .step)
        == [
          "3 close 1 client→server FIN client=FIN-WAIT-1", "4 close 2 server→client ACK server=CLOSE-WAIT",
        ])
  }

  @Test("Of two numbers in brackets behind SYN-ACK the first is the SYN's")
  func pair() {
    #expect(
      facts(
        in: """
          ```
            Client --> SYN(100) --> Server
                   <-- SYN-ACK(300, ACK=101)
                   --> ACK(301)
          ```
          """, .step)
        == [
          "2 open 1 client→server SYN SEQ=100", "3 open 2 server→client SYN,ACK SEQ=300 ACK=101",
          "4 open 3 client→server ACK ACK=301",
        ])
  }

  @Test("A number right below an arrow is the arrow's")
  func below() {
    #expect(
      facts(
        in: """
          ```
          客户端                    服务器
             │──── SYN, seq=x ───────→│
             │←── SYN, ACK, seq=y ────│
             │     ack=x+1            │
             │──── ACK, ack=y+1 ─────→│
          ```
          """, .step)
        == [
          "3 open 1 client→server SYN SEQ=x", "4 open 2 server→client SYN,ACK SEQ=y ACK=x+1",
          "6 open 3 client→server ACK ACK=y+1",
        ])
  }

  @Test("Arrows from state to state draw the state machine: no steps")
  func stateMap() {
    #expect(
      facts(
        in: """
          # TCP states

          ```
          LISTEN      --(recv SYN, send SYN+ACK)--> SYN_RCVD
          SYN_RCVD    --(recv ACK)-->               ESTABLISHED
          ESTABLISHED --(close, send FIN)-->        FIN_WAIT_1
          FIN_WAIT_1  --(recv ACK)-->               FIN_WAIT_2
          FIN_WAIT_2  --(recv FIN, send ACK)-->     TIME_WAIT
          ```
          """, .step, .exchange) == [])
  }

  @Test("RFC style, with the states on both sides")
  func rfc() {
    #expect(
      facts(
        in: """
          ```
              TCP Peer A                                           TCP Peer B
          2.  SYN-SENT    --> <SEQ=100><CTL=SYN>               --> SYN-RECEIVED
          3.  ESTABLISHED <-- <SEQ=300><ACK=101><CTL=SYN,ACK>  <-- SYN-RECEIVED
          4.  ESTABLISHED --> <SEQ=101><ACK=301><CTL=ACK>       --> ESTABLISHED
          ```
          """, .step)
        == [
          "3 open 1 A→B SYN SEQ=100 A=SYN-SENT B=SYN-RECEIVED",
          "4 open 2 B→A SYN,ACK SEQ=300 ACK=101 A=ESTABLISHED B=SYN-RECEIVED",
          "5 open 3 A→B ACK SEQ=101 ACK=301 A=ESTABLISHED B=ESTABLISHED",
        ])
  }

  @Test("tcpdump's lines, the first SYN's sender being the client")
  func tcpdump() {
    #expect(
      facts(
        in: """
          ```console
          IP 10.0.0.1.5000 > 10.0.0.2.80: Flags [S], seq 1000, win 64240, length 0
          IP 10.0.0.2.80 > 10.0.0.1.5000: Flags [S.], seq 2000, ack 1001, win 65160, length 0
          IP 10.0.0.1.5000 > 10.0.0.2.80: Flags [P.], seq 1001:1101, ack 2001, win 502, length 100
          ```
          """, .exchange)
        == [
          "2 exchange client→server SYN SEQ=1000 LEN=0 | server→client SYN,ACK SEQ=2000 ACK=1001 LEN=0 | client→server PSH,ACK SEQ=1001 ACK=2001 LEN=100"
        ])
  }

  @Test("tcpdump's lines as people shorten them")
  func shortened() {
    #expect(
      facts(
        in: """
          ```
          10.0 C > S [S]   seq 700
          10.1 S > C [S.]  seq 900 ack 701
          10.2 C > S [P.]  seq 701 ack 901 len 60
          ```
          """, .exchange)
        == [
          "2 exchange client→server SYN SEQ=700 | server→client SYN,ACK SEQ=900 ACK=701 | client→server PSH,ACK SEQ=701 ACK=901 LEN=60"
        ])
  }

  @Test("A mermaid sequence diagram with aliases")
  func mermaid() {
    #expect(
      facts(
        in: """
          ```mermaid
          sequenceDiagram
              participant C as Client
              participant S as Server
              C->>S: SYN seq=100
              S->>C: SYN+ACK seq=300 ack=101
          ```
          """, .step)
        == ["5 open 1 client→server SYN SEQ=100", "6 open 2 server→client SYN,ACK SEQ=300 ACK=101"])
  }

  @Test("One token a line with arrows between")
  func tokens() {
    #expect(
      facts(in: "```\nSYN\nSeq = 100\n↓\nSYN + ACK\n↓\nACK\n```\n", .step)
        == [
          "2 open 1 client→server SYN SEQ=100", "5 open 2 server→client SYN,ACK",
          "7 open 3 client→server ACK",
        ])
  }

  @Test("Arrow lines, the arrow at either end of the flags")
  func arrows() {
    #expect(
      facts(
        in: "Client ------SYN-----> Server\nClient <---SYN/ACK---- Server\nClient ------ACK-----> Server\n",
        .step)
        == ["1 open 1 client→server SYN", "2 open 2 server→client SYN,ACK", "3 open 3 client→server ACK"])
  }

  @Test("States in brackets behind the hosts of an arrow line")
  func statesBesideHosts() {
    #expect(
      facts(
        in:
          "1. **A**(CLOSED) **→ B**(LISTEN) **: SYN(a)**\n2. **B**(SYN_RCV) **→ A**(CLOSED) **: ACK(a+1), SYN(b)**\n",
        .step)
        == [
          "1 open 1 A→B SYN SEQ=a A=CLOSED B=LISTEN",
          "2 open 2 B→A SYN,ACK SEQ=b ACK=a+1 A=CLOSED B=SYN-RECEIVED",
        ])
  }

  @Test("Data and its answer, with lengths")
  func data() {
    #expect(
      facts(in: "1. 호스트 A → 호스트 B : SEQ=1000, 100바이트\n2. 호스트 B → 호스트 A : ACK=1100\n", .exchange)
        == ["1 exchange A→B - SEQ=1000 LEN=100 | B→A ACK ACK=1100"])
  }

  @Test("Flags in a program's comments are code, a lone number is no exchange")
  func traps() {
    #expect(
      facts(in: "```java\n// send FIN, then wait for ACK\nsocket.close(); // client -> server: FIN\n```\n")
        == [])
    #expect(facts(in: "이때 ACK = 1001\n") == [])
  }

  @Test("Wireshark's lines, their relative numbers too")
  func wireshark() {
    #expect(
      facts(
        in: """
          ```
          10.0.0.1 → 10.0.0.2 TCP 74 51000 → 80 [SYN] Seq=0 Win=64240 Len=0 MSS=1460
          10.0.0.2 → 10.0.0.1 TCP 74 80 → 51000 [SYN, ACK] Seq=0 Ack=1 Win=65160 Len=0
          10.0.0.1 → 10.0.0.2 TCP 66 51000 → 80 [ACK] Seq=1 Ack=1 Win=64256 Len=0
          ```
          """, .exchange)
        == [
          "2 exchange client→server SYN SEQ=0 LEN=0 | server→client SYN,ACK SEQ=0 ACK=1 LEN=0 | client→server ACK SEQ=1 ACK=1 LEN=0"
        ])
  }

  @Test("A captured line shown again in the text does not join the capture")
  func shownAgain() {
    #expect(
      facts(
        in: """
          ```
          IP a.1 > b.80: Flags [S], seq 1, length 0
          IP b.80 > a.1: Flags [S.], seq 5, ack 2, length 0
          ```
          The first line was `IP a.1 > b.80: Flags [S], seq 1, length 0`.
          """, .exchange)
        == ["2 exchange client→server SYN SEQ=1 LEN=0 | server→client SYN,ACK SEQ=5 ACK=2 LEN=0"])
  }

  @Test("PlantUML, its notes naming their side in the text")
  func plantuml() {
    #expect(
      facts(
        in: """
          ```plantuml
          Client -> Server: SYN (seq=x)
          note right: client is now in SYN_SENT
          Server -> Client: SYN, ACK (seq=y, ack=x+1)
          Client -> Server: ACK (seq=x+1, ack=y+1)
          ```
          """, .step)
        == [
          "2 open 1 client→server SYN SEQ=x client=SYN-SENT", "4 open 2 server→client SYN,ACK SEQ=y ACK=x+1",
          "5 open 3 client→server ACK SEQ=x+1 ACK=y+1",
        ])
  }

  @Test("Tokens with arrows between them, closing as well as opening")
  func closingTokens() {
    #expect(
      facts(in: "```\nFIN\n ↓\nACK\n ↓\nFIN\n ↓\nACK\n```\n", .step).map {
        $0.split(separator: " ")[1...2].joined(separator: " ")
      }
        == ["close 1", "close 2", "close 3", "close 4"])
  }

  @Test("A fence's first line stands where it stands, indented or not")
  func places() {
    #expect(
      facts(in: "# TCP\n\n```\n   │ ── FIN ──►│\n   │ ◄── ACK ──│\n   │ ◄── FIN ──│\n   │ ── ACK ──►│\n```\n")
        .map { $0.prefix(1) } == ["4", "5", "6", "7"])
  }

  @Test("A second drawing in a fence names its sides anew")
  func twoDrawings() {
    #expect(
      facts(
        in: """
          ```
          Client                 Server
            | --- SYN -----------> |
            | <-- SYN+ACK -------- |
            | --- ACK -----------> |
          Active closer          Passive closer
          ESTABLISHED            ESTABLISHED
            | --- FIN -----------> |
            | <-- ACK ------------ |
          ```
          """, .step
      ).map { $0.dropFirst(2) }
        == [
          "open 1 client→server SYN", "open 2 server→client SYN,ACK", "open 3 client→server ACK",
          "close 1 active→passive FIN", "close 2 passive→active ACK",
        ])
  }

  @Test("Segments written out, whoever sends them; rows of numbers that nobody sends")
  func notation() {
    #expect(
      facts(
        in: "# TCP 套接字\n> [SYN] SEQ : 1000 , ACK:-\n\n接下来主机 B 传递：\n\n> [SYN+ACK] SEQ: 2000, ACK: 1001\n",
        .exchange)
        == ["2 exchange ?→? SYN SEQ=1000 | ?→? SYN,ACK SEQ=2000 ACK=1001"])
    #expect(
      facts(in: "# TCP\n| Sequence Number | Next Sequence Number |\n|-|-|\n| 0 | 1 |\n| 1 | 2 |\n", .exchange)
        == [])
  }

  @Test("What never arrives is no step", arguments: ["----X     ", "---x      ", "----❌    "])
  func lost(end: String) {
    let note = """
      # TCP close
      ```
      A                                   B
      |--- FIN 500 \(end)              |
      |--- FIN 500 ---------------------->|
      |<-------------------- ACK 501 -----|
      |<-------------------- FIN 800 -----|
      |--- ACK 801 ---------------------->|
      ```
      """
    #expect(
      facts(in: note, .step) == [
        "5 close 1 A→B FIN SEQ=500", "6 close 2 B→A ACK ACK=501", "7 close 3 B→A FIN SEQ=800",
        "8 close 4 A→B ACK ACK=801",
      ])
  }

  @Test("A figure as RFCs draw it: A's state, what goes which way, and B's")
  func figure() {
    let note = """
      # TCP close
            TCP A                                                TCP B

        1.  ESTABLISHED                                          ESTABLISHED

        2.  (Close)
            FIN-WAIT-1  --> <SEQ=100><ACK=300><CTL=FIN,ACK>  --> CLOSE-WAIT

        3.  FIN-WAIT-2  <-- <SEQ=300><ACK=101><CTL=ACK>      <-- CLOSE-WAIT

        4.                                                       (Close)
            TIME-WAIT   <-- <SEQ=300><ACK=101><CTL=FIN,ACK>  <-- LAST-ACK

        5.  TIME-WAIT   --> <SEQ=101><ACK=301><CTL=ACK>      --> CLOSED
      """
    #expect(
      facts(in: note, .step).map { $0.drop { $0 != " " }.dropFirst() } == [
        "close 1 A→B FIN,ACK SEQ=100 ACK=300 A=FIN-WAIT-1 B=CLOSE-WAIT",
        "close 2 B→A ACK SEQ=300 ACK=101 A=FIN-WAIT-2 B=CLOSE-WAIT",
        "close 3 B→A FIN,ACK SEQ=300 ACK=101 A=TIME-WAIT B=LAST-ACK",
        "close 4 A→B ACK SEQ=101 ACK=301 A=TIME-WAIT B=CLOSED",
      ])
    #expect(findings(note) == [])
  }
}
