import Testing

@testable import Notes

@Suite("Numbers and names of which only one is right") struct ExactTellingTests {
  private func rules(_ note: String) -> [String] {
    NoteChecker.check(Array(note.utf8), file: "a.md").findings.map(\.rule)
  }

  @Test(
    "TCP and UDP by each other's protocol number",
    arguments: [
      "상위 프로토콜 식별 (TCP=17, UDP=17)", "TCP는 프로토콜 번호 17을 쓴다.", "- **Protocol**: next layer's (TCP=17, UDP=6)",
      "Protocol: 6 = UDP", "IP (tos 0x0, proto TCP (17), length 60)",
    ])
  func protocolNumbers(_ told: String) {
    #expect(rules("# TCP/IP\n\n\(told)\n").contains("protocol-number"))
  }

  @Test(
    "their own, and numbers of something else",
    arguments: [
      "상위 프로토콜 식별 (TCP=6, UDP=17)", "- **Protocol**: next layer's (TCP=6, UDP=17)", "Protocol: 17 = UDP",
      "## Story 06 : UDP 프로토콜로 보내기", "## 6. UDP protocol", "Chapter 17: the TCP protocol",
    ])
  func rightProtocolNumbers(_ told: String) {
    #expect(rules("# TCP/IP\n\n\(told)\n") == [])
  }

  @Test(
    "a connection is told by addresses and ports",
    arguments: [
      "A socket pair (IP address + MAC address) identifies a connection.", "소켓은 IP 주소와 MAC 주소의 조합이다.",
      "- 4-tuple `(srcIP, srcMAC, destIP, destMAC)`",
      "TCP sockets are identified by a two-tuple: (source IP address, source port, destination IP address, destination port).",
      "TCP는 `(출발지 IP, 출발지 포트, 목적지 IP, 목적지 포트)` 3튜플로 연결을 식별한다.",
    ])
  func endpoints(_ told: String) {
    #expect(rules("# TCP\n\n\(told)\n") == ["connection-identity"])
  }

  @Test(
    "what tells connections apart, and other addresses",
    arguments: [
      "A socket pair (IP address + port number) identifies a connection.", "소켓은 IP 주소와 포트 번호의 조합이다.",
      "- 4-tuple `(srcIP, srcPort, destIP, destPort)`",
      "ARP maps an IP address to a MAC address below the socket.",
      "A frame carries MAC addresses, a socket has an IP address and a port.",
      "UDP sockets are identified by a two-tuple: (destination IP address, destination port), whatever the source.",
    ])
  func rightEndpoints(_ told: String) {
    #expect(rules("# TCP\n\n\(told)\n") == [])
  }

  @Test(
    "the flags byte beside the flags it holds",
    arguments: [
      "`SYN` (0x04) opens a connection.", "SYN 플래그의 값은 0x10이다.", "Flags: 0x018 (SYN, ACK)",
      "The SYN is known from the flags, which is set to 0x010.",
    ])
  func bits(_ told: String) {
    #expect(rules("# TCP\n\n\(told)\n") == ["flag-bit"])
  }

  @Test(
    "the same bytes told right, and other numbers",
    arguments: [
      "`SYN` (0x02) opens a connection.", "SYN 플래그의 값은 0x02이다.", "Flags: 0x012 (SYN, ACK)", "FIN, ACK (0x11)",
      "The SYN cookie 0x3f2a is checked.", "FIN=1, text frame: 0x81",
    ])
  func rightBits(_ told: String) {
    #expect(rules("# TCP\n\n\(told)\n") == [])
  }

  @Test("a filter for flags in the row that names them")
  func filters() {
    func table(_ value: Int) -> String {
      """
      # TCP

      | Notes | Filter |
      |---|---|
      | Only `SYN` | `tcp.flags == 2` |
      | Only `ACK` | `tcp.flags == 16` |
      | Only `SYN`, `ACK` | `tcp.flags == \(value)` |
      | Only `RST` | `tcp.flags == 4` |

      """
    }
    #expect(rules(table(18)) == [])
    #expect(rules(table(6)) == ["flag-bit"])
  }

  @Test("packets counted one by one, each with its flags", arguments: ["Packet", "패킷"])
  func labelled(_ name: String) {
    func note(_ flags: String...) -> String {
      "# TCP handshake\n\n"
        + flags.enumerated().map { "\(name) \($0 + 1):  \nSource: A\(name)\nFlags: \($1)\n\n" }.joined()
    }
    #expect(rules(note("SYN", "SYN-ACK", "ACK")) == [])
    #expect(rules(note("SYN", "FIN-ACK", "ACK")) == ["handshake-flags"])
    #expect(rules(note("SYN", "SYN-ACK", "SYN")) == ["handshake-flags"])
    #expect(rules(note("SYN", "RST", "SYN")) == [])
  }

  @Test(
    "a handshake of a number TCP has none of",
    arguments: [
      "Scanners complete the 2-way handshake for `TCP`.", "TCP 2-way handshake로 신뢰성을 보장한다.",
      "TCP 2-way handshake & 4-way handshake", "3-way handshake와 5-way handshake", "## 5-way handshake",
      "TCP handshake is done via sending 4 packets.", "3-way handshake는 네 단계로 진행된다.",
      "3-way handshake는 연결을 종료하는 과정이다.", "The four-way handshake is used to establish a connection.",
    ])
  func ways(_ told: String) {
    #expect(rules("# TCP\n\n\(told)\n") == ["three-way-open"])
  }

  @Test(
    "handshakes of TCP's numbers, and others that are only spoken of",
    arguments: [
      "Scanners complete the 3-way handshake for `TCP`.", "TCP 3-way handshake & 4-way handshake",
      "Why is a 2-way handshake not enough for TCP?", "만약 TCP가 2-way handshake라면 문제가 생긴다.",
      "A two-way handshake cannot tell a fresh SYN from an old one.", "TCP uses a two-way handshake. (False)",
      "TCP handshake is done via sending 3 packets.", "3-way handshake는 세 단계로 진행된다.",
      "3-way handshake는 연결을 수립하는 과정이다.", "The three-way handshake is used to establish a connection.",
    ])
  func rightWays(_ told: String) {
    #expect(rules("# TCP\n\n\(told)\n") == [])
  }
}
