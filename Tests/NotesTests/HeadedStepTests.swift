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
}
