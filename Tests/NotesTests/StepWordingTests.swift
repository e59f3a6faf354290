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

  @Test("A side that receives is where it is received, and one that is asked for something sends nothing")
  func placesAndWishes() {
    #expect(
      facts(
        in: """
          ## TCP 3-way handshake
          1. Client에서 Server에 연결을 요청하기 위해 SYN을 보냅니다.
          2. Server에서 해당 포트는 LISTEN 상태에서 SYN 데이터를 받고 SYN_RCV로 상태가 변경됩니다.
          3. 그리고 요청을 받았다는 대답(ACK)과 Client도 포트를 열어달라는 SYN을 같이 보냅니다.
          4. Client에서는 SYN+ACK를 받고 ESTABLISHED로 상태를 변경하고 서버에 ACK를 전송합니다.
          """, .step, .state)
        == [
          "2 open 1 client→server SYN", "3 SYN-RECEIVED (server)", "4 open 2 server→client SYN,ACK",
          "5 open 3 client→server ACK client=ESTABLISHED",
        ])
  }

  @Test("What a bracket tells of the other side is that side's")
  func brackets() {
    #expect(
      facts(
        in: """
          ### 4-way handshake
          1. 클라이언트가 FIN 전송, 전송 후 FIN-WAIT-1 상태로 대기
          2. 서버는 CLOSE-WAIT으로 상태를 변경하고 응답 ACK 전달
          3. ACK를 받은 클라이언트는 FIN-WAIT-2로 상태 변경 (서버로 부터 close 요청을 받은 서버 애플리케이션은 FIN을 클라이언트에 보내고 LAST_ACK 상태로 변경)
          4. FIN을 받은 클라이언트는 ACK를 서버에 다시 전송하고 TIME-WAIT로 상태 변경
          """, .step)
        == [
          "2 close 1 client→server FIN client=FIN-WAIT-1", "3 close 2 server→client ACK server=CLOSE-WAIT",
          "4 close 3 server→client FIN client=FIN-WAIT-2 server=LAST-ACK",
          "5 close 4 client→server ACK client=TIME-WAIT",
        ])
  }

  @Test("The flag's own packet is sent, and what its name is short for is no verb")
  func packetsAndNames() {
    #expect(
      facts(
        in: """
          ## 3-way handshake
          1. 클라이언트는 접속을 요청하는 SYN 패킷을 보낸다.
          2. 서버는 SYN을 받고 클라이언트에게 요청을 수락한다는 ACK와 SYN의 패킷을 보낸다.
          3. 클라이언트는 ACK를 서버로 보낸다.
          """, .step)
        == ["2 open 1 client→server SYN", "3 open 2 server→client SYN,ACK", "4 open 3 client→server ACK"])
    #expect(
      facts(
        in: """
          # TCP Three-Way Handshake
          ## Step 1: SYN (Synchronize)
          The client says hello.
          ## Step 2: SYN-ACK (Synchronize + Acknowledge)
          The server answers.
          ## Step 3: ACK (Acknowledge)
          The client confirms.
          """, .step)
        == ["2 open 1 client→server SYN", "4 open 2 server→client SYN,ACK", "6 open 3 client→server ACK"])
  }

  @Test("A handshake's name with its flags in brackets is none of its steps")
  func names() {
    #expect(
      facts(
        in: """
          # TCP
          - **3-way handshaking 방식(SYN, ACK)**
            - 연결 과정
              1. 클라이언트가 서버에 SYN을 보낸다.
              2. 서버가 클라이언트에 SYN+ACK를 보낸다.
              3. 클라이언트가 서버에 ACK를 보낸다.
          """, .step)
        == ["4 open 1 client→server SYN", "5 open 2 server→client SYN,ACK", "6 open 3 client→server ACK"])
  }

  @Test("SYNC is how some write SYN; to sync is a verb")
  func sync() {
    #expect(
      facts(
        in: """
          ## 3 way handshake
          1. client가 server에게 SYNC(x) 패킷을 보낸다
          2. server가 SYNC(x)를 받고, ACK(x+1)과 SYNC(y)를 보낸다
          3. client가 ACK(y+1)을 보낸다
          """, .step)
        == [
          "2 open 1 client→server SYN SEQ=x", "3 open 2 server→client SYN,ACK SEQ=y ACK=x+1",
          "4 open 3 client→server ACK ACK=y+1",
        ])
    #expect(facts(in: "# TCP\nBoth sides sync: sync means that they agree on numbers.\n", .flag) == [])
  }

  @Test("Whom the segment is sent to did not send it, and ‘자신’ is whoever did")
  func reflexive() {
    #expect(
      facts(
        in:
          "# 4-way handshake\n4. FIN_WAIT_2에서 서버가 끊었다는 신호를 기다리다가 FIN을 받으면 ACK를 서버에 전송하고 자신은 TIME_WAIT으로 바뀐다.\n",
        .step) == ["2 close 4 client→server ACK client=TIME-WAIT"])
  }

  @Test("A heading that tells of a loss is no step")
  func lostHeadings() {
    #expect(facts(in: "# TCP close\n## 1. A의 FIN이 유실\n재전송한다.\n## 2. B의 ACK가 유실\n다시 보낸다.\n", .step) == [])
  }

  @Test("A bracket shows the segment that is sent to acknowledge another")
  func acknowledging() {
    for told in ["acknowledging the client's sequence number", "that acknowledges the client's SYN"] {
      let note = """
        ## 3-way handshake
        1. Client sends a SYN (seq = x)
        2. Server responds with a segment \(told) (SYN + ACK, ACK = x + 1, seq = y)
        3. Client sends an ACK (ACK = y + 1)
        """
      #expect(
        facts(in: note, .step).dropFirst().first == "3 open 2 server→client SYN,ACK SEQ=y ACK=x+1", "\(told)")
    }
  }

  @Test("An ACK that is handed over, and whoever gets the other one's signal changes state")
  func handedOver() {
    let note = """
      ## 4-way handshake
      1. Client가 서버에게 FIN 패킷을 보내고 자신은 FIN_WAIT_1 상태로 대기한다.
      2. FIN 패킷을 받은 서버는 해당 포트를 CLOSE_WAIT으로 바꾸고 잘 받았다는 ACK 를 Client에게 전하고 ACK를 받은 Client는 상태를 FIN_WAIT_2로 변경한다.
      3. server는 FIN 패킷을 Client에게 전송 후 자신은 LAST_ACK 로 상태를 바꾼다.
      4. FIN_WAIT_2 에서 Server가 종료했다는 신호를 기다리다가 FIN 을 받으면 ACK를 Server에 전송하고 TIME_WAIT 으로 바뀐다. (일정 시간이 지나면 CLOSED가 된다.)

      FIN_WAIT_1, FIN_WAIT_2 상태로 남은 클라이언트는 FIN_WAIT_2 상태로 기다린다.
      """
    #expect(
      facts(in: note, .step) == [
        "2 close 1 client→server FIN client=FIN-WAIT-1",
        "3 close 2 server→client ACK client=FIN-WAIT-2 server=CLOSE-WAIT",
        "4 close 3 server→client FIN server=LAST-ACK", "5 close 4 client→server ACK client=TIME-WAIT",
      ])
  }
}
