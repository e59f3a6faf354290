import Notes
import Testing

@Suite("Shapes: sentences, names and rows in a fence")
struct FencedTellingTests {
  @Test("Names alone on their lines are explained by the sentence below each")
  func names() {
    #expect(
      facts(
        in: """
          # TCP 报文
          ```
          首部里的标志
          URG

          占一位，紧急指针字段在它为一时才有意义。

          SYN

          占一位，建立连接时用来同步双方的序号。

          FIN

          占一位，表示发送方不再有数据要发送。
          ```
          """) == ["4 URG", "8 SYN", "12 FIN"])
  }

  @Test("A rule may be drawn under the name")
  func ruledNames() {
    #expect(
      facts(
        in: """
          # TCP in short
          ```
          Sequence Number
          ---------------
          The first byte that this segment carries.

          ACK Number
          ----------
          The byte that its sender expects next.
          ```
          """) == ["3 sequence number", "7 acknowledgment number"])
  }

  @Test("Flags with arrows between are an order, and no glossary")
  func order() {
    #expect(
      facts(
        in: """
          # TCP
          ```
          SYN
          ↓
          SYN + ACK
          ↓
          ACK
          ```
          """, .flag) == [])
  }

  @Test("A row with one bar in it tells what a state means")
  func rows() {
    #expect(
      facts(
        in: """
          # TCP
          ```
          상태       | 뜻
          CLOSE-WAIT | 상대의 FIN을 받고 응용 프로그램이 닫기를 기다리는 상태
          LAST-ACK   | 자신의 FIN에 대한 ACK를 기다리는 상태
          ```
          *[Sequence Numbers](a.md) | [Data Transmission](b.md)*
          """) == ["4 CLOSE-WAIT", "5 LAST-ACK"])
  }

  @Test("States told below a step's sentence are the step's")
  func states() {
    #expect(
      facts(
        in: """
          # 3-way handshake
          ```
          STEP 1. 클라이언트는 서버에 접속을 요청하는 SYN 패킷을 보낸다.
          이때 클라이언트는 SYN을 보내고 SYN/ACK 응답을 기다리는
          SYN_SENT 상태가 된다.
          ------------------------------
          STEP 2. 서버는 SYN을 받고 SYN+ACK을 보낸다.
          이때 서버는 SYN_RECEIVED 상태가 된다.
          ------------------------------
          STEP 3. 클라이언트는 서버에 ACK를 보낸다.
          이때의 서버 상태가 ESTABLISHED이다.
          ```
          """, .step)
        == [
          "3 open 1 client→server SYN client=SYN-SENT", "7 open 2 server→client SYN,ACK server=SYN-RECEIVED",
          "10 open 3 client→server ACK server=ESTABLISHED",
        ])
  }

  @Test("Data and answer stand on either side of a drawing, each over several lines")
  func manyLines() {
    #expect(
      facts(
        in: """
          # TCP: data transfer
          ```
          Client                                      Server
          ------                                      ------

          Seq = 0
          Len = 100
          ------------------------------->

                                      ACK = 100

          ------------------------------------------------------

          Seq = 100
          Len = 100
          ------------------------------->

                                      ACK = 200
          ```
          """, .exchange)
        == [
          "6 exchange client→server - SEQ=0 LEN=100 | ?→? ACK ACK=100"
            + " | client→server - SEQ=100 LEN=100 | ?→? ACK ACK=200"
        ])
  }
}
