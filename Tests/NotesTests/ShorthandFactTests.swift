import Notes
import Testing

@Suite("Shapes: shorthand of students")
struct ShorthandFactTests {
  @Test("A path of states with what happens on the way tells when each is entered, and whose they are")
  func paths() {
    let note = """
      # TCP 상태

      ## 클라이언트

      `CLOSED` --SYN 전송--> `SYN_SENT` --SYN+ACK 수신--> `ESTABLISHED` --FIN 전송--> `FIN_WAIT_1`

      ## 서버

      CLOSED → (passive open) LISTEN → (SYN 수신) SYN_RCVD → (ACK 수신) ESTABLISHED → (FIN 수신) CLOSE_WAIT
      """
    #expect(
      facts(in: note, .state) == [
        "5 SYN-SENT (client)", "5 ESTABLISHED (client)", "5 FIN-WAIT-1 (client)", "9 LISTEN (server)",
        "9 SYN-RECEIVED (server)", "9 ESTABLISHED (server)", "9 CLOSE-WAIT (server)",
      ])
  }

  @Test("Mere arrows between states tell nothing that happens")
  func chains() {
    #expect(facts(in: "# TCP\n\nLISTEN → SYN_RCVD → ESTABLISHED → CLOSE_WAIT → LAST_ACK\n", .state).isEmpty)
  }

  @Test("A column for each host holds what it sends and the state it is then in, with empty cells between")
  func columns() {
    let note = """
      # 3-way handshake

      |  | Client | Server |
      |---|---|---|
      |  | SYN, SYN_SENT |  |
      |  |  | SYN_RCVD, SYN_ACK |
      |  | ESTABLISHED, ACK |  |
      """
    #expect(
      facts(in: note, .step) == [
        "5 open 1 client→server SYN client=SYN-SENT", "6 open 2 server→client SYN,ACK server=SYN-RECEIVED",
        "7 open 3 client→server ACK client=ESTABLISHED",
      ])
  }

  @Test("SYN_ACK is one name of two flags")
  func underscored() {
    #expect(
      facts(in: "# 3-way handshake\n\n1. 클라이언트가 SYN을 보낸다\n2. 서버가 SYN_ACK를 보낸다\n3. 클라이언트가 ACK를 보낸다\n", .step)
        == [
          "3 open 1 client→server SYN", "4 open 2 server→client SYN,ACK", "5 open 3 client→server ACK",
        ])
  }

  @Test(
    "A width may be all that is said of a field, stand last of what is said, or in a quotation below its name"
  )
  func widths() {
    let note = """
      # TCP header

      1) Source port: 16 bit

      2) 窗口大小: 16 bit

      - 데이터 오프셋: 데이터가 어디서 시작하는지, 곧 헤더가 몇 워드인지. 4비트.

      - Checksum

      > 전송 중에 바뀐 곳이 없는지 알아내는 값이다.
      """
    #expect(
      facts(in: note, .field) == ["3 source port 16", "5 window 16", "7 data offset 4", "9 checksum"])
  }

  @Test("Fences that are called HTML and hold no tag are text; below a host's name they hold what it sends")
  func fences() {
    #expect(
      facts(in: "# TCP\n\n```html\n* SYN(Synchronization): 연결을 요청한다\n* x = 1\n```\n", .flag) == ["4 SYN"])
    let note = """
      # Handshake

      Client

      ```
      SYN
      Seq = 100
      ```

      Server

      ```
      SYN + ACK
      Seq = 300
      Ack = 101
      ```

      Client

      ```
      ACK
      Ack = 301
      ```
      """
    #expect(
      facts(in: note, .step) == [
        "3 open 1 client→server SYN SEQ=100", "10 open 2 server→client SYN,ACK SEQ=300 ACK=101",
        "18 open 3 client→server ACK ACK=301",
      ])
  }
}
