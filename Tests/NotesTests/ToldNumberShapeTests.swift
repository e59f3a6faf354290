import Notes
import Testing

@Suite("Shapes: a step's numbers told below it, or in words") struct ToldNumberShapeTests {
  @Test("the label that opens a line gives the number, whatever is said of it behind")
  func labels() {
    #expect(
      facts(
        in: """
          ## Three-way handshake
          1. Client → SYN
             - Sequence number: 100 (randomly chosen by client)
          2. Server → SYN-ACK
             - Sequence number: 300 (randomly chosen by server)
             - ACK: 101 (acknowledging client’s SYN of 100, so ACK = 100 + 1)
          3. Client → ACK
             - ACK: 301 (acknowledging server’s SYN of 300)
          """, .step)
        == [
          "2 open 1 client→server SYN SEQ=100", "4 open 2 server→client SYN,ACK SEQ=300 ACK=101",
          "7 open 3 client→server ACK ACK=301",
        ])
    #expect(
      facts(
        in: """
          ## 3-way handshake
          1. SYN (Client → Server)
             * 순서 번호: Seq = x
          2. SYN-ACK (Server → Client)
             * Sequence Number: Seq = y
             * Acknowledgment Number: Ack = x + 1 (confirms client's SYN)
          3. ACK (Client → Server)
             * Acknowledgment Number: Ack = y + 1, confirms the SYN
          """, .step)
        == [
          "2 open 1 client→server SYN SEQ=x", "4 open 2 server→client SYN,ACK SEQ=y ACK=x+1",
          "7 open 3 client→server ACK ACK=y+1",
        ])
  }

  @Test("a bit that is set is no number")
  func bits() {
    #expect(
      facts(
        in: """
          ## 3-way handshake
          1. Client → Server
             - SYN = 1
          2. Server → Client
             - ACK = 1 (acknowledging the SYN)
             - SYN = 1
          3. Client → Server
             - ACK = 1
          """, .step
      ).allSatisfy { !$0.contains("ACK=") })
  }

  @Test("each of two numbers of one sentence is its own")
  func sentences() {
    #expect(
      facts(
        in: """
          ## TCP handshake
          1. the client sends `SYN`; the sequence number is A.
          2. the server sends a `SYN-ACK`; the acknowledgement number is A+1, the sequence number is another randomly generated number B;
          3. the client sends `ACK`; the acknowledgement number is set to one more than the received sequence number i.e. B+1.
          """, .step)
        == [
          "2 open 1 client→server SYN SEQ=A", "3 open 2 server→client SYN,ACK SEQ=B ACK=A+1",
          "4 open 3 client→server ACK ACK=B+1",
        ])
  }

  @Test("the acknowledgment field holds the acknowledgment number")
  func fields() {
    #expect(
      facts(
        in: """
          ## 3-way
          1. Client -> Server : SYN
          2. Server -> Client : SYN+ACK
              - TCP 헤더의 확인 필드가 client_isn+1로 설정
              - seq은 `server_isn` 설정
          3. Client -> Server : ACK
              - the acknowledgment field is set to server_isn+1
          """, .step)
        == [
          "2 open 1 client→server SYN", "3 open 2 server→client SYN,ACK SEQ=server_isn ACK=client_isn+1",
          "6 open 3 client→server ACK ACK=server_isn+1",
        ])
  }

  @Test("the ACK of a pair, answered on a line of its own")
  func parts() {
    #expect(
      facts(
        in: """
          ## 3-way handshake
          1. **SYN - 클라이언트에서 서버로 전송**
             클라이언트는 SYN(seq=x)을 보낸다.
          2. **SYN+ACK - 서버에서 클라이언트로 요청 수락**
             서버는 SYN을 받고, 자신도 SYN을 전송한다.
             클라이언트의 SYN에 대해 ACK(ack=x+1)을 응답한다.
          3. **ACK - 클라이언트에서 서버로**
             ACK(ack=y+1)을 응답한다.
          """, .step)
        == [
          "2 open 1 client→server SYN SEQ=x", "4 open 2 server→client SYN,ACK ACK=x+1",
          "7 open 3 client→server ACK ACK=y+1",
        ])
  }

  @Test("past the words for which number one is added to, and the host in a label's bracket")
  func chinese() {
    #expect(
      facts(
        in: """
          ## 三次握手
          1. 客户端发送SYN报文段，序号是随机的 a
          2. 服务端发送SYN + ACK报文段，序号为Y，确认号为客户端报文段序号a + 1。
          3. 客户端发送ACK报文段，seq(client) = a + 1，确认号为Y + 1。
          """, .step)
        == [
          "2 open 1 client→server SYN SEQ=a", "3 open 2 server→client SYN,ACK SEQ=Y ACK=a+1",
          "4 open 3 client→server ACK SEQ=a+1 ACK=Y+1",
        ])
  }
}
