import Notes
import Testing

@Suite("Shapes: who sends, where a line leaves it to the words around it") struct ToldLaterTests {
  @Test("a host with a noun behind its Latin name, on the wrapped half of a step")
  func nouns() {
    #expect(
      facts(
        in: """
          ### 4-way handshake
          1) Client Process 가 Server Process에 FIN 패킷을 보낸다.
          2) Server Process 가 Client Process에 ACK 패킷을 보낸다.
          3) Server Process 가 연결 종료를 수행할 상태가 되면,
           Client Process에게 FIN 패킷을 보낸다.
          4) Client Process 가 Server Process에게 ACK 패킷을 보낸다.
          """, .step)
        == [
          "2 close 1 client→server FIN", "3 close 2 server→client ACK",
          "4 close 3 server→client FIN", "6 close 4 client→server ACK",
        ])
  }

  @Test("an item whose further lines each tell the next segment")
  func lines() {
    #expect(
      facts(
        in: """
          **3-way handshake**
          - 사전에 세션을 수립하는 과정이다.
          - Client > Server : TCP SYN
          Server > Client : TCP SYN ACK
          Client > Server : TCP ACK
          """, .step)
        == ["3 open 1 client→server SYN", "4 open 2 server→client SYN,ACK", "5 open 3 client→server ACK"])
    #expect(
      facts(
        in: """
          ## 3-way handshake
          - Steps: Client -> Server : SYN
            Server -> Client : SYN+ACK
            Client -> Server : ACK
          """, .step)
        == ["2 open 1 client→server SYN", "3 open 2 server→client SYN,ACK", "4 open 3 client→server ACK"])
  }

  @Test("an item's further line that says the same segment again is no step of its own")
  func sameAgain() {
    #expect(
      facts(
        in: """
          ## 3-way handshake
          - Client -> Server : SYN
            Client sends its SYN with a random number.
          - Server -> Client : SYN+ACK
          - Client -> Server : ACK
          """, .step)
        == ["2 open 1 client→server SYN", "4 open 2 server→client SYN,ACK", "5 open 3 client→server ACK"])
  }

  @Test("what is carried up the layers, or taken out, is received; the layer's name sends nothing")
  func layers() {
    #expect(
      facts(
        in: """
          ## 3단계 연결 설정
          송신 측 호스트는 SYN 신호를 담은 세그먼트를 생성해 목적지로 보낸다.

          수신 측 호스트는 해당 SYN 신호를 전송 계층까지 올린 뒤, 전송 계층에서 SYN/ACK 신호를 담은 세그먼트 1개를 생성해 출발지로 보낸다.

          그러면 송신측 호스트에서도 SYN/ACK 신호를 전송 계층까지 올린 뒤 ACK 신호를 담은 세그먼트 1개를 생성해 목적지로 보낸다.
          """, .step)
        == [
          "2 open 1 sender→receiver SYN", "4 open 2 receiver→sender SYN,ACK", "6 open 3 sender→receiver ACK",
        ])
  }

  @Test("what is set and then sent is sent")
  func setFirst() {
    #expect(
      facts(
        in: """
          ## 3-way handshake
          1. 클라이언트가 SYN을 보낸다.
          2. 서버가 SYN 플래그를 1로 설정한 뒤 ACK와 함께 보낸다.
          3. 클라이언트가 ACK를 보낸다.
          """, .step)
        == ["2 open 1 client→server SYN", "3 open 2 server→client SYN,ACK", "4 open 3 client→server ACK"])
  }

  @Test("where one side has answered, the other goes on; who receives at its own end answers")
  func goesOn() {
    #expect(
      facts(
        in: """
          # TCP
          3-way-handshake가 수행되고, 클라이언트가 서버에 SYN 패킷을 보내며 서버가 SYN-ACK 패킷으로 응답하면 ACK 패킷을 보내어 연결을 성립합니다.
          """, .step)
        == ["2 open 1 client→server SYN", "2 open 2 server→client SYN,ACK", "2 open 3 client→server ACK"])
    #expect(
      facts(
        in: """
          # 연결 지향형
          먼저 Sender에서 SYN bit가 담긴 작은 패킷을 전송한다.
          그러면 Receiver에서 SYN ACK를 통해 데이터를 받을 준비가 되었다고 다시 패킷을 전송하게 된다.
          Sender 쪽에서 SYN ACK를 수신하면 그것에 대한 ACK를 보내고 통신이 시작된다.
          """, .step)
        == [
          "2 open 1 sender→receiver SYN", "3 open 2 receiver→sender SYN,ACK", "4 open 3 sender→receiver ACK",
        ])
  }

  @Test("a FIN request that is answered is not sent again")
  func answeredRequest() {
    #expect(
      facts(
        in: """
          ## 4-way handshake
          1. 클라이언트 측에서 FIN 요청을 보낸다.
          2. 서버 측에서는 클라이언트의 FIN 요청에 ACK을 보낸다.
          3. 서버가 클라이언트에게 FIN 요청을 보낸다.
          4. 클라이언트는 서버의 FIN을 받으면 ACK을 보낸다.
          """, .step)
        == [
          "2 close 1 client→server FIN", "3 close 2 server→client ACK", "4 close 3 server→client FIN",
          "5 close 4 client→server ACK",
        ])
  }

  @Test("steps counted in a table's cell, behind the line that says what they are of")
  func cells() {
    #expect(
      facts(
        in: """
          | 개념 | 설명 |
          |---|---|
          | **TCP 3-way 핸드셰이크** | 세션을 수립하는 과정. <br>1) 클라이언트가 서버에 SYN을 보내 연결 요청. <br>2) 서버는 SYN-ACK로 응답. <br>3) 클라이언트는 ACK로 응답. |
          """, .step)
        == ["3 open 1 client→server SYN", "3 open 2 server→client SYN,ACK", "3 open 3 client→server ACK"])
    #expect(
      facts(
        in: """
          | Term | Steps |
          |---|---|
          | Three-way handshake | How a connection opens. <br>1. Client sends SYN<br>2. Server replies SYN-ACK<br>3. Client sends ACK |
          """, .step)
        == ["3 open 1 client→server SYN", "3 open 2 server→client SYN,ACK", "3 open 3 client→server ACK"])
  }

  @Test("flags, a comma, and whoever carries them")
  func commas() {
    #expect(
      facts(
        in: """
          # TCP
          * three way handshake, initiated by client
            * SYN, client set sequence number to random value A
            * SYN-ACK, server acknowledgement number is set to A+1, while sequence number is another random number B
            * ACK, the client sets sequence number to A+1, while acknowledgement number is set to B+1
          """, .step)
        == [
          "3 open 1 client→server SYN SEQ=A", "4 open 2 server→client SYN,ACK SEQ=B ACK=A+1",
          "5 open 3 client→server ACK SEQ=A+1 ACK=B+1",
        ])
  }

  @Test("code right behind a word is a word of its own")
  func code() {
    #expect(
      facts(
        in: """
          ## 3 way handshake
          1. Client sends`SYN`
          2. Server sends`SYN,ACK`
          3. Client sends`ACK`
          """, .step)
        == ["2 open 1 client→server SYN", "3 open 2 server→client SYN,ACK", "4 open 3 client→server ACK"])
    #expect(
      NoteReader.read(Array("# TCP\n\nThe client sends`SYN` first: SYN means a request.".utf8), file: "n.md")
        .facts.allSatisfy { !$0.text.contains("sendsSYN") })
  }

  @Test("arrows from state to state in the hosts' brackets are no route")
  func stateArrows() {
    #expect(
      facts(
        in: """
          ## 3-way
          1. Client(CLOSED->SYN_SENT) -- SYN --> Server(LISTEN)
          2. Client(SYN_SENT) <-- ACK, SYN -- Server(LISTEN->SYN_RCV)
          3. Client(SYN_SENT->ESTABLISHED) -- ACK --> Server(SYN_RCV->ESTABLISHED)
          """, .step)
        == [
          "2 open 1 client→server SYN client=SYN-SENT server=LISTEN",
          "3 open 2 server→client SYN,ACK client=SYN-SENT server=SYN-RECEIVED",
          "4 open 3 client→server ACK client=ESTABLISHED server=ESTABLISHED",
        ])
  }

  @Test("if, when and a host open a Chinese sentence")
  func supposed() {
    #expect(
      facts(
        in: """
          ## 四次挥手
          - 第一次挥手
            - 若客户端 A 认为数据发送完成，则它需要向服务端 B 发送连接释放请求。
          - 第二次挥手
            - B 收到连接释放请求后，发送 ACK 包，并进入 CLOSE_WAIT 状态。
          - 第三次挥手
            - B 向 A 发送连接释放请求，然后 B 便进入 LAST-ACK 状态。
          - 第四次挥手
            - A 收到释放请求后，向 B 发送确认应答，此时 A 进入 TIME-WAIT 状态。
          """, .step)
        == [
          "2 close 1 client→server FIN", "4 close 2 B→A ACK B=CLOSE-WAIT", "6 close 3 B→A FIN B=LAST-ACK",
          "8 close 4 A→B ACK A=TIME-WAIT",
        ])
  }
}
