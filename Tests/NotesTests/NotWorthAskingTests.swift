import Questions
import Testing

@testable import Notes

@Suite("What is not worth asking") struct NotWorthAskingTests {
  @Test("half a sentence, names of one thing here and there, and advice define no term")
  func terms() {
    #expect(
      facts(
        in: """
          # TCP 혼잡 제어
          SYN과 ACK로 연결을 맺은 뒤에 쓰인다. FIN은 연결을 닫는다.
          - TCP Reno : 처음에는 윈도우 크기를 지수적으로 증가시키다가 임계값을 만나면 윈도우 크기를
          - 전송 계층 : 세그먼트(TCP), 데이터그램(UDP)
          """, .term) == [])
    #expect(
      facts(
        in: """
          # TCP is slow
          The SYN, the ACK and the FIN arrive late on every TCP connection.
          * **Packet Loss & Retransmissions:** Check for dropped packets that cause TCP to back off.
          * **Flow Control:** Investigate window size bottlenecks.
          """, .term) == [])
  }

  @Test("fields of other protocols, of the example at hand, or in passing")
  func fields() {
    #expect(
      facts(
        in: """
          # TCP와 IPsec
          TCP는 SYN으로 연결을 연다.
          - **Sequence number**: Strictly increasing counter for anti-replay.
          - **No TCP options:** the SYN cookie encodes only the MSS.
          - (sequence number : 랜덤 숫자, SYN 비트 : 1)
          """, .field) == [])
    #expect(facts(in: "# TCP\n初始序列号是随机的时候，就增大了攻击者伪造序列号的难度。\n", .field) == [])
  }

  @Test("a state before which another one is passed through is not entered there")
  func states() {
    #expect(
      facts(in: "# 4-way handshake\nHost A는 CLOSED 상태 이전에 TIME-WAIT 상태를 거친다. FIN을 받은 뒤이다.\n", .state)
        .contains { $0.contains("CLOSED") } == false)
  }

  @Test("no blank for a name's own abbreviation, nor for half of `FIN_WAIT 2`")
  func blanks() {
    let note = """
      # TCP
      - 확인 응답 번호(ACK)는 다음 수신을 기대하는 데이터의 시퀀스 번호를 의미함

      ## 4-way handshake
      2. FIN을 받은 서버는 상태를 CLOSE_WAIT로 변경하고, 응답으로 ACK를 보낸다.

         해당 ACK를 받은 클라이언트는 상태를 FIN_WAIT 2로 변경한다.
      """
    let read = NoteReader.read(Array(note.utf8), file: "a.md").facts
    let prompts = QuestionMaker(language: .korean).questions(from: read).map(\.prompt)
    #expect(!prompts.contains { $0.contains("번호(____)") })
    #expect(!prompts.contains { $0.contains("____ 2") })
  }

  @Test("Sentences with blanks to fill in tell no steps and no exchange")
  func exams() {
    #expect(
      facts(
        in: """
          # 빈칸 채우기
          1. SYN을 보낸 직후 클라이언트의 상태는 ( ① )이다.
          2. 서버가 ISN 640으로 SYN,ACK를 보내면 클라이언트의 ACK 번호는 ( ② )이다.
          3. seq=2050, 데이터 150바이트, FIN 켜짐 → 이에 대한 ACK 번호는 ____이다.
          """, .step, .exchange) == [])
  }
}
