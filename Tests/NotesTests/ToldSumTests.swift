import Testing

@testable import Notes

@Suite("What a number is told to be made of") struct ToldSumTests {
  private func rules(_ note: String) -> [String] {
    NoteChecker.check(Array(note.utf8), file: "a.md").findings.map(\.rule)
  }

  @Test(
    "an ACK of a SYN or a FIN is one more than its number",
    arguments: [
      "- 1번 패킷에서 받은 Seq - 1을 Ack로 보냄(동기화)",
      "- acknowledgement number는 받은 SYN 세그먼트의 시퀀스 번호로 설정",
      "- 연결을 맺고 끊는 handshake에서는 `상대방이 보낸 시퀀스 번호`이지만, 데이터를 주고받을 때는 `상대방이 보낸 시퀀스 번호 + 데이터 길이`로 승인 번호를 만든다.",
      "- 요청자로부터 FIN을 받은 수신자는 `요청자가 보낸 시퀀스 번호 + 2`로 승인 번호를 만들어 응답한다.",
      "### 확인응답 번호\n\n* SYN이 사용한 번호 그대로",
    ])
  func amounts(_ told: String) {
    #expect(rules("# TCP\n\n\(told)\n").contains("ack-formula"))
  }

  @Test(
    "what came as an ACK is the next SEQ as it is, and nothing an ACK is made of",
    arguments: [
      "- 2번 패킷에서 받은 Ack + 1을 Seq로 보냄", "- 서버에게서 받은 ACK number + 1로 ACK number 필드 설정",
      "2. SYN + ACK\n    - 동기화 요청에 대한 답신: 서버의 시퀀스 넘버에 +1을 해서 ack로 돌려줌",
    ])
  func received(_ told: String) {
    #expect(rules("# TCP 3-way handshake\n\n\(told)\n").contains("handshake-number"))
  }

  @Test("who sends the ACK is told by the item above")
  func titled() {
    func third(_ isn: String) -> [String] {
      rules("# 3-way handshake\n\n3. **ACK 보내기**\n   - 연결을 마무리한다.\n   - ACK = ISN(\(isn)) + 1이 담긴다.\n")
    }
    #expect(third("S") == [])
    #expect(third("C") == ["ack-arithmetic"])
  }

  @Test(
    "the same sums told right are right",
    arguments: [
      "- 1번 패킷에서 받은 Seq + 1을 Ack로 보냄(동기화)", "- 2번 패킷에서 받은 Ack를 Seq로 보냄",
      "- acknowledgement number는 받은 SYN 세그먼트의 시퀀스 번호 + 1로 설정",
      "- 연결을 맺고 끊는 handshake에서는 `상대방이 보낸 시퀀스 번호 + 1`이지만, 데이터를 주고받을 때는 `상대방이 보낸 시퀀스 번호 + 데이터 길이`로 승인 번호를 만든다.",
      "### 확인응답 번호\n\n* SYN이 사용한 번호 + 1",
      "- 서버에게서 받은 sequence number + 1로 ACK number 필드 설정",
      "2. SYN + ACK\n    - 동기화 요청에 대한 답신: 클라이언트의 시퀀스 넘버에 +1을 해서 ack로 돌려줌",
      "| SYN/ACK | The server acknowledges the SYN and sends its own ISN. `ack = client ISN + 1` |",
    ])
  func right(_ told: String) {
    #expect(rules("# TCP 3-way handshake\n\n\(told)\n") == [])
  }
}
