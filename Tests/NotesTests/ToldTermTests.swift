import Notes
import Testing

@Suite("Shapes: sentences that say what a term is")
struct ToldTermTests {
  @Test(
    "A name of the lexicon, and what it is",
    arguments: [
      ("3-way handshake란 두 호스트가 연결을 맺기 위해 세그먼트를 세 번 주고받는 과정이다.", "3-way handshake"),
      ("**흐름 제어(Flow Control)**는 수신자가 감당할 만큼만 보내도록 속도를 조절하는 방법을 말한다.", "흐름 제어(Flow Control)"),
      ("MSL이란 세그먼트가 네트워크에서 살아 있을 수 있는 최대 시간이다.", "MSL"),
      ("소켓이란 IP 주소와 포트 번호로 이루어진 통신의 끝점이다.", "소켓"),
      ("A socket is an endpoint of a connection, made of an IP address and a port number.", "socket"),
      ("ISN: the first sequence number that a host picks for a connection.", "ISN"),
      ("- 윈도우란, ACK을 받지 않고 보낼 수 있는 데이터의 크기입니다.", "윈도우"),
      ("TCP의 4-way handshake는 두 호스트가 연결을 끊는 절차이며, 3-way handshake는 맺는 절차이다.", "4-way handshake"),
      (
        "The **Maximum Segment Size (MSS)** is the largest amount of data that a segment may carry.",
        "Maximum Segment Size (MSS)"
      ),
    ])
  func told(sentence: String, term: String) {
    #expect(facts(in: note(sentence)).contains("5 term \(term)"), "\(facts(in: note(sentence)))")
  }

  @Test(
    "What leans on other sentences, compares, or says no more than how it is",
    arguments: [
      "흐름 제어는 위와 같이 속도의 차이를 해결하기 위한 기법이다.", "TCP는 신뢰성을 보장하는 방식이다.",
      "슬라이딩 윈도우는 매번 기다리지 않아 빠른 편입니다.", "Tahoe와 Reno는 혼잡을 다루는 방법이다.",
      "TCP: 인터넷 통신의 근간을 이루는 프로토콜.", "A checksum is a number that is computed like this.",
      "흐름 제어는 왜 필요한 기능인가?", "Fast recovery is a recommended component of TCP.",
    ])
  func others(sentence: String) {
    #expect(!facts(in: note(sentence)).contains { $0.contains(" term ") }, "\(facts(in: note(sentence)))")
  }

  @Test("A term that a label defines is not defined once more")
  func once() {
    let twice =
      "# TCP\n\nSYN, ACK, FIN, RST\n\n- **흐름 제어**: 수신자가 감당할 만큼만 보내도록 속도를 조절하는 방법이다.\n- 흐름 제어는 수신자의 버퍼가 넘치지 않게 하는 기능이다.\n"
    #expect(facts(in: twice).filter { $0.contains(" term ") } == ["5 term 흐름 제어"])
  }

  private func note(_ sentence: String) -> String {
    "# TCP 정리\n\nSYN, ACK, FIN, RST 플래그가 있다.\n\(sentence)\n".replacing("있다.\n", with: "있다.\n\n")
  }
}
