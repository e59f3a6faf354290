import Testing

@testable import Notes

@Suite("What only one of TCP and UDP has") struct ProtocolTraitTests {
  private func rules(_ text: String) -> [String] {
    NoteChecker.check(Array("# 전송 계층\n\n\(text)\n".utf8), file: "note.md").findings.map(\.rule)
  }

  @Test(
    "is told of the other where the two have changed places",
    arguments: [
      "UDP는 연결 지향적이고 신뢰성을 보장하지만, TCP는 가볍다.",
      "UDP는 이 과정이 있기 때문에 신뢰성이 있는 계층이라고 하며 TCP는 그렇지 않다.",
      "TCP는 브로드캐스트를 지원하지만, UDP는 지원하지 않는다.",
      "3. UDP 연결을 종료하겠다는 메시지", "three-way handshake과정을 통해 UDP 연결",
      "## UDP의 혼잡 제어", "The UDP three-way handshake opens it.",
      "UDP is reliable, while TCP is not.", "UDP periodically probes by growing its congestion window.",
      "Protocols: UDP (reliable, congestion control), TCP (fast).", "UDP (Transmission Control Protocol)",
      "**TCP**(User Datagram Protocol)", "TCP는 흐름 제어를 하지 않는다.", "데이터 처리가 TCP보다 느리다.",
      "It is faster than UDP.", "UDP에 비해 신뢰성이 낮다.", "It is more reliable than TCP.",
      "UDP/IP 4계층 모델", "UDP connections are closed with a FIN.",
    ])
  func exchanged(text: String) {
    #expect(!rules(text).isEmpty, "\(text)")
  }
  @Test(
    "may be added to what the other one has",
    arguments: [
      "TCP는 UDP가 가진 필드에 시퀀스 번호를 더한다.",
      "It holds the UDP header's fields, and beyond them a sequence number and a window size.",
      "Besides the fields of UDP it has a sequence number.",
    ])
  func added(text: String) {
    #expect(rules(text).isEmpty, "\(text)")
  }
}
