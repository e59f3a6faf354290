import Notes
import Testing

@Suite("Shapes: a handshake told in events, sentences and parts of names")
struct ToldEventTests {
  private let opening = [
    "open 1 client→server SYN", "open 2 server→client SYN,ACK", "open 3 client→server ACK",
  ]

  private func steps(_ note: String) -> [String] {
    facts(in: note, .step).map { String($0.split(separator: " ", maxSplits: 1)[1]) }
  }

  @Test("Four events make three segments: the answer's ACK and SYN are one")
  func fourEvents() {
    let note = """
      # TCP handshake

      + A->B: SYNchronize ISN = X
      + B->A: ACKnowledged, Acknowledgement number = [X+1]
      + B->A: SYNchronize ISN = Y
      + A->B: ACKnowledged, Acknowledgement number = [Y+1]
      """
    #expect(
      steps(note) == [
        "open 1 A→B SYN SEQ=X", "open 2 B→A SYN,ACK SEQ=Y ACK=X+1", "open 3 A→B ACK ACK=Y+1",
      ])
    #expect(steps("# TCP handshake\n\n+ A->B: SYN\n+ B->A: ACK\n").count < 3)
  }

  @Test("A close with the flags' names spelled out behind their letters")
  func spelledOut() {
    let note = """
      # Four-way closure

      + A->B: FINished, Sequence number = X
      + A<-B: ACKnowledged, Acknowledgement number = [X+1]
      + A<-B: FINished, Sequence number = Y
      + A->B: ACKnowledged, Acknowledgement number = [Y+1]
      """
    #expect(
      steps(note) == [
        "close 1 A→B FIN SEQ=X", "close 2 B→A ACK ACK=X+1", "close 3 B→A FIN SEQ=Y",
        "close 4 A→B ACK ACK=Y+1",
      ])
  }

  @Test(
    "Flags parted by commas are an order where the line names the handshake and nothing else tells it",
    arguments: [
      "-> 3-way handshake: SYN, SYN-ACK, ACK", "TCP uses a three-way handshake (SYN, SYN-ACK, ACK) first.",
      "Threeway handshake - syn, syn/ack, ack",
    ])
  func commas(line: String) { #expect(steps("# TCP\n\n\(line)\n") == opening) }

  @Test("Flags that a line without a handshake lists are no order")
  func noOrder() { #expect(steps("# TCP\n\nFlags are SYN, SYN-ACK, ACK and others.\n").isEmpty) }

  @Test("An item that tells all in its sentences is a handshake, numbered or not")
  func wholeItem() {
    let item =
      "- 먼저 클라이언트는 SYN 패킷을 보내고, 이때 클라이언트는 SYN-SENT 상태가 됩니다. 서버는 SYN-ACK 패킷을 보내며 SYN-RECEIVED 상태로 전환합니다. 클라이언트가 ACK 패킷으로 응답합니다."
    #expect(
      steps("### 3-way handshake\n\n\(item)\n") == [
        "open 1 client→server SYN client=SYN-SENT", "open 2 server→client SYN,ACK server=SYN-RECEIVED",
        "open 3 client→server ACK",
      ])
  }

  @Test("An acknowledgment number that is sent, with no number given, is an ACK")
  func numbersSent() {
    let note = """
      # 연결 끊기

      8. 서버에서 클라이언트로 FIN : 1로 설정한 TCP 헤더를 보낸다
      9. 클라이언트는 받았음을 의미하는 ACK 번호의 TCP 헤더를 흘려준다
      10. 클라이언트는 서버에게 FIN : 1로 설정한 TCP 헤더를 보내고
      11. 서버는 ACK 번호를 송신
      """
    #expect(
      steps(note) == [
        "close 1 server→client FIN", "close 2 client→server ACK", "close 3 client→server FIN",
        "close 4 server→client ACK",
      ])
  }

  @Test("A SYN that comes back is the second step; what it lacks is not said to be all")
  func halfTold() {
    let note = """
      # 3-way handshake

      1. 클라이언트가 SYN을 1로 만든 TCP 헤더를 서버에 보낸다
      2. 서버에서 SYN을 1로 만든 TCP 헤더가 클라이언트로 돌아온다
      3. 클라이언트는 ACK를 서버로 보낸다
      """
    #expect(
      steps(note) == ["open 1 client→server SYN", "open 2 server→client -", "open 3 client→server ACK"])
  }

  @Test("A reply told by its means is sent, and the side that answered takes no third step")
  func replies() {
    let note = """
      # TCP 3-way handshake

      - The client sends a segment with a SYN.
      - The server acknowledges it with a response SYN ACK.
      - Both client and server acknowledge that they are connected.
      - The client finally sends an ACK.
      """
    #expect(steps(note) == opening)
  }

  @Test("In a bracket behind SYN-ACK, ISN is the SYN's number and ACK the other")
  func brackets() {
    #expect(
      steps(
        "# 3-way handshake\n\nClient -> Server: SYN (ISN = x)\nServer -> Client: SYN-ACK (ISN = y, ACK = x + 1)\nClient -> Server: ACK (ACK = y + 1)\n"
      )[1] == "open 2 server→client SYN,ACK SEQ=y ACK=x+1")
  }

  @Test("Two ports in one name are both explained, and sentences in a fence explain too")
  func names() {
    #expect(
      facts(in: "# TCP\n\n+ Source Port & Destination Port : 송신지와 목적지의 포트 번호\n", .field) == [
        "3 source port", "3 destination port",
      ])
    let fence = """
      # TCP

      ```text
      TCP 报文段中的序号 seq 表示本报文段第一个字节的编号。
      确认号 ack 表示接收方期望收到的下一个字节编号。
      TIME-WAIT 用于保证最后一个 ACK 能到达。
      ```
      """
    #expect(facts(in: fence) == ["4 sequence number", "5 acknowledgment number", "6 TIME-WAIT"])
    #expect(facts(in: "# TCP\n\n实际发送窗口是 `min(rwnd, cwnd)`。\n", .field).isEmpty)
  }
}
