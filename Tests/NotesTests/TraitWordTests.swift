import Testing

@testable import Notes

@Suite("Words for the opposite, and what they are said of") struct TraitWordTests {
  @Test(
    "statements to be judged, comparisons and layers below are no claims",
    arguments: [
      "# TCP quiz\n\nWhich is true of TCP?\n\n- [ ] Connectionless communication\n- [x] Guaranteed data delivery",
      "# TCP\n\n| 说法 | 判断 |\n|---|---|\n| TCP 是面向报文的 | 错 |\n| TCP 面向字节流 | 对 |",
      "# Protocols\n\nUDP is an unreliable protocol as it lacks the mechanisms that TCP has in place.",
      "# 프로토콜\n\n[TCP](TCP.md)와 달리 비연결형 통신을 수행하는 신뢰할 수 없는 프로토콜이다.",
      "# IP\n\n- 비연결형, 비신뢰성 -> TCP에서 이를 해결해 줌",
      "# TCP\n\nTCP가 비연결형이라면 순서를 보장할 수 없을 것이다.",
      "# TCP\n\nIs TCP connectionless?",
      "# TCP\n\n- SOCK_DGRAM = 비연결형 소켓",
      "# UDP\n\nUDP로 신뢰성을 보장하려면 응용이 직접 재전송해야 한다.",
      "# TCP\n\nHTTP is a connectionless protocol.",
    ])
  func asides(note: String) { #expect(findings(note) == [], "\(note)") }

  @Test("a state's row tells of that state") func rows() {
    func table(_ state: String) -> String {
      "# States\n\n| State | Meaning |\n|---|---|\n| LISTEN | waiting for requests |\n| \(state) | Received ACK for our FIN; waiting for remote FIN |\n"
    }
    #expect(findings(table("FIN_WAIT_2")) == [])
    #expect(findings(table("LAST_ACK")).count == 1)
    #expect(
      findings("# TCP 상태\n\n- **CLOSED** : 연결이 완전히 종료된 상태\n- **TIME_WAIT** : 연결이 완전히 종료되기 전에 기다리는 상태") == [])
    #expect(findings("# TCP 상태\n\n- **SYN_SENT** : 연결이 완전히 종료된 상태").count == 1)
  }
}
