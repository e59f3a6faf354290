import Notes
import Testing

@Suite("Shapes: steps under headings of their own")
struct HeadedStepTests {
  @Test("A segment's name as the heading, and who sends it in the paragraph below")
  func segmentTitles() {
    #expect(
      facts(
        in: """
          ## 3 way handshake을 통한 연결 수립
          ### SYN (접속 요청)
          클라이언트가 서버에게 연결을 요청하기 위해서 SYN 데이터를 보낸다. 이때 클라이언트는 SYN-SENT 상태가 된다.

          ### SYN-ACK (요청 수락)
          서버에서 대답(ACK)과 SYN을 같이 보낸다. 이때 서버는 SYN-RECEIVED 상태이다.

          ### ACK (수락 확인)
          클라이언트는 서버에 요청을 잘 받았다는 ACK를 보낸다.
          """, .step, .flag)
        == [
          "2 open 1 client→server SYN client=SYN-SENT", "5 open 2 server→client SYN,ACK server=SYN-RECEIVED",
          "8 open 3 client→server ACK",
        ])
  }

  @Test("Such headings without a sender explain the flags")
  func explained() {
    #expect(
      facts(
        in: """
          ## TCP 3-way handshake의 플래그
          ### SYN
          연결을 요청하고 순서 번호를 맞추는 플래그입니다.

          ### ACK
          받은 것을 확인해 주는 플래그입니다.
          """) == ["2 SYN", "5 ACK"])
  }

  @Test("Headings that only count")
  func counted() {
    #expect(
      facts(
        in: """
          ## 3 way handshake - 연결 성립
          ### 1단계
          클라이언트 측 TCP는 서버 TCP에게 **SYN 세그먼트**를 송신함.

          ### 2단계
          TCP SYN 세그먼트를 포함하는 IP 데이터그램이 서버에 도착했을 때, 서버는 TCP SYN 세그먼트를 뽑아냄.

          또한 클라이언트 TCP로 연결 승인 세그먼트(**SYNACK**)를 송신함.

          ### 3단계
          SYNACK 세그먼트를 수신하면, 클라이언트는 버퍼를 할당하고 서버로 또 다른 세그먼트를 송신함.
          """, .step)
        == ["2 open 1 client→server SYN", "5 open 2 server→client SYN,ACK", "10 open 3 client→server -"])
  }

  @Test("Hosts told apart by a number, with the data that follows the handshake")
  func numberedHosts() {
    #expect(
      facts(
        in: """
          ## TCP Sequencing
          #### Step 1: PC1 Initiates (SYN)
          `PC1 -> PC2 | Seq: 10`
          #### Step 2: PC2 Responds (SYN-ACK)
          `PC2 -> PC1 | Seq: 50, Ack: 11`
          #### Step 3: PC1 Completes the Connection (ACK)
          `PC1 -> PC2 | Seq: 11, Ack: 51`
          #### Step 4: PC1 Sends Data
          `PC1 -> PC2 | Seq: 11, Ack: 51`
          """, .exchange)
        == [
          "2 exchange A→B SYN SEQ=10 | B→A SYN,ACK SEQ=50 ACK=11 | A→B ACK SEQ=11 ACK=51 | A→B ACK SEQ=11 ACK=51"
        ])
  }

  @Test("Numbers alone in their paragraphs, each step in those below")
  func loneNumbers() {
    #expect(
      facts(
        in: """
          TCP 3-way Handshake 과정

          1

          클라이언트는 서버에 SYN 패킷을 보낸다. 이때 클라이언트는 SYN_SENT 상태가 된다.

          PORT 상태 - 서버: LISTEN, 클라이언트: SYN_SENT

          2

          서버는 SYN을 받고 ACK와 SYN을 보낸다. 이때 서버는 SYN_RECEIVED 상태가 된다.

          3

          클라이언트는 서버에게 ACK을 보낸다.
          """, .step, .state)
        == [
          "3 open 1 client→server SYN client=SYN-SENT server=LISTEN",
          "5 SYN-SENT (client)", "7 LISTEN (server)", "9 open 2 server→client SYN,ACK server=SYN-RECEIVED",
          "11 SYN-RECEIVED (server)",
          "13 open 3 client→server ACK",
        ])
  }

  @Test("Lines of an item that go on telling its step")
  func wrappedItems() {
    #expect(
      facts(
        in: """
          ## 3-way-handshake
          1.  A -> B: SYN
              송신자가 SYN 플래그 비트를 1로 설정한 세그먼트를 전송한다.
              PORT 상태 - B: LISTEN, A: CLOSED
          2.  B -> A: SYN + ACK
              접속 요청 프로세스인 A도 포트를 열어 달라는 메시지 전송 (SYN + ACK)
              PORT 상태 - B: SYN_RCV, A: CLOSED
          3.  A -> B: ACK
              PORT 상태 - B: ESTABLISHED, A: ESTABLISHED
          """, .step)
        == [
          "2 open 1 A→B SYN A=CLOSED B=LISTEN", "5 open 2 B→A SYN,ACK A=CLOSED B=SYN-RECEIVED",
          "8 open 3 A→B ACK A=ESTABLISHED B=ESTABLISHED",
        ])
  }

  @Test("Kernels that initiate and receive")
  func kernels() {
    #expect(
      facts(
        in: """
          TCP connection termination:
          - the initiating application calls `close()`;
          - the initiating kernel sends `FIN` and moves to the `FIN-WAIT-1` state;
          - the receiving kernel responds with `ACK` and enters `CLOSE-WAIT` state;
          - the receiving kernel sends `FIN` and enters the `LAST-ACK` state;
          - the initiating kernel responds with `ACK` and enters the `TIME-WAIT` state, waiting for a timeout (this state lets the client resend the final acknowledgment in case the ACK is lost);
          """, .step)
        == [
          "3 close 1 active→passive FIN active=FIN-WAIT-1", "4 close 2 passive→active ACK passive=CLOSE-WAIT",
          "5 close 3 passive→active FIN passive=LAST-ACK", "6 close 4 active→passive ACK active=TIME-WAIT",
        ])
  }

  @Test("An ACK told in passing under a label is no step")
  func passing() {
    #expect(
      facts(
        in: """
          ### How TCP Works: connection establishment
          1. **Opening**:
              - The three-way handshake comes first.
          3. **Acknowledgments**:
              - The receiver sends acknowledgments (ACKs) to confirm the receipt of data.
          """, .step) == [])
  }

  @Test("Flags, an arrow, and whoever does something with them")
  func arrowTitles() {
    #expect(
      facts(
        in: """
          ## TCP Three-Way Handshake
          1. **SYN** → Client requests connection.
          2. **SYN/ACK** → Server acknowledges and responds.
          3. **ACK** → Client confirms connection.
          """)
        == ["2 open 1 client→server SYN", "3 open 2 server→client SYN,ACK", "4 open 3 client→server ACK"])
  }

  @Test("A close numbered from 1 again for the other side's half")
  func restartedNumbers() {
    #expect(
      facts(
        in: """
          ## 4 way handshake
          1. 클라이언트는 서버에게 연결을 종료하겠다는 FIN 패킷을 보낸다.
          2. 서버는 요청(FIN)에 대한 응답으로 ACK 패킷을 보낸다.

           2-1) 자신의 통신이 끝날 때까지 기다린다.

          1. 모든 통신을 끝마쳤다면 FIN 패킷을 보낸다.
          2. 클라이언트는 FIN 패킷에 대한 확인 응답으로 ACK 패킷을 보낸다.
          """, .step)
        == [
          "2 close 1 client→server FIN", "3 close 2 server→client ACK", "7 close 3 server→client FIN",
          "8 close 4 client→server ACK",
        ])
  }

  @Test("A segment that is confirmed is not the one that is sent")
  func confirmed() {
    #expect(
      facts(
        in: """
          # 연결 설정
          1. 클라이언트는 서버에 SYN 세그먼트를 보낸다.
          2. 서버는 연결 승인 세그먼트(SYNACK)를 송신한다.
          3. 클라이언트는 이 세그먼트를 수신하면 버퍼를 할당한다.

             그 다음 클라이언트는 서버로 또 다른 세그먼트를 송신한다.

             이 세그먼트를 통해 서버의 연결 승인 세그먼트를 확인한다.
          """, .step
      ).last == "4 open 3 client→server -")
  }

  @Test("Remarks in bullets are no steps")
  func remarks() {
    #expect(
      facts(
        in: """
          ## 4-way handshake
          - 양쪽이 거의 동시에 `FIN`을 보내는 simultaneous close도 가능하다.
          - 기다리는 쪽은 항상 "클라이언트"가 아니라, `마지막 ACK를 보낸 active closer`이다.
          """, .step) == [])
  }

  @Test("A count of segments in a heading is surer than a word")
  func countInTitle() {
    let note = """
      ### TCP 연결수립(4 Way handshake)

      #### [STEP 1]
      클라이언트가 연결을 종료하겠다는 FIN플래그를 전송한다.

      #### [STEP 2]
      서버는 FIN플래그를 받고, 일단 확인메시지 ACK 보내고 기다린다.

      #### [STEP 3]
      서버는 준비가 되면 클라이언트에게 FIN플래그를 전송한다.

      #### [STEP 4]
      클라이언트는 ACK를 보낸다.
      """
    #expect(
      facts(in: note, .step).map { $0.split(separator: " ")[1...2].joined(separator: " ") } == [
        "close 1", "close 2", "close 3", "close 4",
      ])
  }

  @Test("Steps under titles that count handshakes in words")
  func countedHandshakes() {
    let note = """
      ### Opening

      **First handshake**

      The client sends a connect request which contains an SYN. After that the client is in the status `SYN-SENT`.

      **Second handshake**

      After getting the request, the server will send a response if it agrees and then turn to `SYN_RECEIVED`.
      There is also an SYN in the response.
      """
    #expect(
      facts(in: note, .step) == [
        "3 open 1 client→server SYN client=SYN-SENT", "7 open 2 server→client - server=SYN-RECEIVED",
      ])
  }
}
