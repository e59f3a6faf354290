import Notes
import Testing

@Suite("Shapes: closings without a heading, and hosts by small letters") struct ClosingShapeTests {
  @Test("FIN, ACK, FIN, ACK under whatever heading")
  func order() {
    #expect(
      facts(
        in: """
          ## Socket close
          1. client app에서 close를 부른다
          2. `client` : FIN flag = 1 / seq#x
          3. `server` : ACK flag = 1 / ACK#x+1
          4. `server` : FIN flag = 1 / seq#y
          5. `client` : ACK flag = 1 / ACK#y+1
          """, .step)
        == [
          "3 close 1 client→server FIN SEQ=x", "4 close 2 server→client ACK ACK=x+1",
          "5 close 3 server→client FIN SEQ=y", "6 close 4 client→server ACK ACK=y+1",
        ])
    #expect(
      facts(
        in: """
          ## 3-way 핸드셰이크
          1. 컴퓨터 1이 종료 요청으로 FIN을 보냄
          2. 컴퓨터 2가 응답으로 ACK을 반환
          3. 컴퓨터 2가 종료 요청으로 FIN을 보냄
          4. 컴퓨터 1이 응답으로 ACK을 반환
          """, .step
      ).count == 4)
  }

  @Test("headings that count, host a and b below them, and another heading on the way")
  func headings() {
    #expect(
      facts(
        in: """
          ## 3 way handshake
          ### 1. 연결 시작합니다.
          host a -> b : SYN 세그먼트
          ### 2. 네, 시작해요!
          host b -> a : SYN + ACK 세그먼트
          ### 3. 네 확인했습니다.
          host a -> b : ACK 세그먼트
          """, .step)
        == ["2 open 1 A→B SYN", "4 open 2 B→A SYN,ACK", "6 open 3 A→B ACK"])
    #expect(
      facts(
        in: """
          ## Connection termination
          ##### (1) FIN Message
          - 클라이언트에서 FIN을 서버로 전송
          ##### (2) ACK Message
          - FIN에 대한 응답으로 ACK Message 전송
          ### Client -> Server Connection termination
          아직 서버는 데이터를 보낼 수 있다.
          ##### (3) FIN Message
          - 서버에서 FIN을 클라이언트로 전송
          ##### (4) ACK Message
          - FIN에 대한 응답으로 ACK Message 전송
          """, .step)
        == [
          "2 close 1 client→server FIN", "4 close 2 server→client ACK", "8 close 3 server→client FIN",
          "10 close 4 client→server ACK",
        ])
  }

  @Test("whoever sends a FIN in general, and one sent again after a loss, are no steps")
  func asides() {
    #expect(
      facts(
        in: """
          ## TCP 4 Handshake
          - 가장 먼저 FIN을 보내는 주체는 Client 뿐만 아니라 Server도 될 수 있다.
            * Client가 먼저 FIN: Active Close
          - Client -> Server: FIN
          - Server -> Client: ACK
          - Server -> Client: FIN
          - Client -> Server: ACK
          """, .step)
        == [
          "4 close 1 client→server FIN", "5 close 2 server→client ACK", "6 close 3 server→client FIN",
          "7 close 4 client→server ACK",
        ])
    #expect(
      facts(
        in: """
          ## 4-way handshake
          - If the server does not receive the ACK packet, it will send the FIN packet again
          - Once the client receives the FIN packet, it sends the ACK packet again
          """, .step) == [])
  }

  @Test("a SYN that is asked with, bits told one by one, numbers behind a dash and in a bracket")
  func wording() {
    #expect(
      facts(
        in: """
          ## 3 way handshake 절차
          > [step 1] 클라이언트가 서버에 연결에 대한 SYN segment를 요청하고 서버에서 클라이언트의 SYN segment를 수신한다.

          > [step 2] 서버가 클라이언트에게 ACK segment를 전송하고 SYN segment를 요청한다. 클라이언트에서 ACK segment를 받으면 ESTABLISHED 상태가 된다.

          > [step 3] 클라이언트에서 ACK segment를 전송한다.
          """, .step)
        == [
          "2 open 1 client→server SYN", "4 open 2 server→client SYN,ACK client=ESTABLISHED",
          "6 open 3 client→server ACK",
        ])
    #expect(
      facts(
        in: """
          ## 连接建立
          1. 客户端发送请求报文
             - SYN 置 1
             - 起始序号为 x
          2. 服务端接收到请求报文，发回响应报文
             - SYN 置 1
             - 起始序号为 y
             - ACK 置 1
             - ack 为 x + 1
          3. 客户端接收到响应报文，发回确认报文
             - ACK 置 1
             - ack 为 y + 1
          """, .step)
        == [
          "2 open 1 client→server SYN SEQ=x", "5 open 2 server→client SYN,ACK SEQ=y ACK=x+1",
          "10 open 3 client→server ACK ACK=y+1",
        ])
    #expect(
      facts(
        in: """
          ## 3 way handshake
          1. 클라이언트가 서버에게 SYN M 패킷을 보냄
          2. 서버가 받았다는 신호인 ACK와 SYN이 설정된 패킷을 보냄 (sequence: N, ACK: M+1), 클라이언트가 다시 ACK로 응답하기를 기다림
          3. 클라이언트는 ACK(seq- M+1, ack-N+1)를 서버로 보냄
          """, .step)
        == [
          "2 open 1 client→server SYN SEQ=M", "3 open 2 server→client SYN,ACK SEQ=N ACK=M+1",
          "4 open 3 client→server ACK SEQ=M+1 ACK=N+1",
        ])
  }

  @Test("Established in small letters is entered; an amount, two words or a sum define nothing")
  func names() {
    #expect(
      facts(in: "## TCP 3 Handshake\nServer로부터 ACK와 SYN을 받으면 Client는 Established가 된다.\n", .state)
        == ["2 ESTABLISHED (client)"])
    #expect(
      facts(
        in: """
          # TCP
          서버는 SYN에 ACK로 답한다.
          ## TCP sequence number
          - byte stream
          ## 예
          - window size : 1000bytes
          - ACK nubmer = 서버의 Initial Sequence nubmer +1
          """, .field, .flag) == [])
    #expect(
      facts(in: "# TCP\n- FIN 패킷은 더 이상 보낼 데이터가 없다는 것을 뜻함.\n", .flag) == ["2 FIN"])
  }
}
