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

  @Test(
    "is found whatever else is denied of it beside",
    arguments: [
      "UDP (RFC 768) is connection-oriented, best-effort delivery: no ordering or flow control.",
      "- **UDP** – Fast, connection-oriented, no error checking",
      "UDP provides an unreliable, connection-oriented service.",
      "UDP, an unreliable and connection-oriented protocol, lacks congestion control.",
      "Because UDP is connection-oriented and has no source verification, it is abused.",
      "TCP is slower due to its connectionless nature.", "TCP is unreliable, has no handshake.",
      "UDP also provides flow control.", "UDP guarantees delivery, no packet is lost.",
      "A three-way handshake is used by UDP.", "TCP sends data without first establishing a connection.",
      "- User Datagram Protocol (TCP)", "The Transmission Control Protocol (**UDP**)",
      "A UDP connection can be closed with a four-way handshake.",
      "UDP's sequence numbers keep the order, TCP has none.",
      "UDP requires a 4-tuple while TCP does with two values.",
    ])
  func denied(text: String) {
    #expect(!rules(text).isEmpty, "\(text)")
  }

  @Test(
    "is no more than denied, compared or added by somebody else",
    arguments: [
      "UDP is connectionless, best-effort delivery: no ordering or flow control.",
      "UDP is not connection-oriented.", "UDP has no handshake, no connection-oriented setup.",
      "UDP: connection-oriented: no", "UDP is neither reliable nor connection-oriented.",
      "Sophisticated protocols unlike UDP, a simple one, are connection-oriented.",
      "In contrast to a simple protocol like UDP, a better one offers a reliable service.",
      "TCP는 unreliable한 네트워크 위에서 통신한다.", "TCP는 데이터의 비연결성을 해소한다.",
      "UDP avoids connection-oriented setup.", "If UDP were connection-oriented, it would need a handshake.",
      "- User Datagram Protocol (UDP)", "UDP에는 3-way handshake가 없다.",
    ])
  func refused(text: String) {
    #expect(rules(text).isEmpty, "\(text)")
  }

  @Test(
    "are applications told beside the wrong one",
    arguments: [
      "| 구분 | TCP | UDP |\n|---|---|---|\n| 사용 예 | DHCP, VoIP | HTTP, FTP |",
      "| Feature | TCP | UDP |\n|---|---|---|\n| Use cases | online gaming, DNS | HTTP, SMTP, SSH |",
      "### UDP\n\n- Used in HTTP, FTP and SMTP", "- **TCP**\n  - DHCP, NTP, VoIP",
    ])
  func applications(text: String) {
    #expect(rules(text) == ["protocol-trait"], "\(text)")
  }

  @Test(
    "is no application of both, of a newer version or of one alone",
    arguments: [
      "| 구분 | TCP | UDP |\n|---|---|---|\n| 사용 예 | HTTP, FTP | DHCP, VoIP |",
      "| Feature | TCP | UDP |\n|---|---|---|\n| Use cases | HTTP, SMTP | DNS, HTTP/3 |",
      "| Feature | TCP | UDP |\n|---|---|---|\n| Used by | HTTP, DNS (zone transfer) | DNS, video calls |",
      "### UDP\n\n- Used in DHCP, NTP and VoIP", "- **TCP**\n  - HTTP, FTP, SMTP",
      "- **UDP**\n  - HTTP/3 replaces HTTP, FTP",
    ])
  func shared(text: String) {
    #expect(rules(text).isEmpty, "\(text)")
  }
}
