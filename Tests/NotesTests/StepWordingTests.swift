import Notes
import Testing

@Suite("Shapes: who a sentence makes the sender")
struct StepWordingTests {
  @Test("A SYN that one is added to is a number, and a misspelt host still a side")
  func addedTo() {
    #expect(
      facts(
        in: """
          TCP 3-way handshake
          1. Client > Server SYN
          2. Server > Client SYN ACK (이전 단계의 SYN + 1)
          3. Clinet > Server ACK (이전 단계의 SYN + 1)
          """, .step)
        == ["2 open 1 client→server SYN", "3 open 2 server→client SYN,ACK", "4 open 3 client→server ACK"])
  }

  @Test("Who sent what is answered does not send the answer")
  func relativeClauses() {
    #expect(
      facts(
        in: """
          ## 3-way handshake
          클라이언트가 SYN 패킷을 보내고 기다린다. 서버가 LISTEN 상태라면 클라이언트가 보낸 SYN에 대해 ACK와 SYN이 담긴 패킷을 보낸다.
          """, .step)
        == ["2 open 1 client→server SYN", "2 open 2 server→client SYN,ACK"])
  }

  @Test("An initial sequence number named in brackets, and a FIN that is confirmed before the ACK is sent")
  func numbersAndConfirmations() {
    #expect(
      facts(
        in:
          "```\nClient                Server\n  SYN(ISN=x)  ------------>\n       <-----------  SYN-ACK (ACK=x+1, ISN=y)\n  ACK(y+1)  ------------>\n```\n",
        .step)
        == [
          "3 open 1 client→server SYN SEQ=x", "4 open 2 server→client SYN,ACK SEQ=y ACK=x+1",
          "5 open 3 client→server ACK ACK=y+1",
        ])
    #expect(
      facts(
        in: """
          ## 4way handshake
          - FIN: 클라이언트가 연결 종료를 요청하는 패킷(FIN)을 서버에 전송함
          - ACK: 서버는 클라이언트의 FIN 패킷을 확인하며, ACK 패킷을 클라이언트에게 전송함
          - FIN: 서버가 클라이언트에게 패킷(FIN)을 보냄
          - ACK: 클라이언트가 서버의 FIN 패킷을 확인하며, ACK 패킷을 서버에 전송함
          """, .step)
        == [
          "2 close 1 client→server FIN", "3 close 2 server→client ACK", "4 close 3 server→client FIN",
          "5 close 4 client→server ACK",
        ])
  }
}
