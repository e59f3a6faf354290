import Testing

@testable import Notes

@Suite("Which way it goes and what comes first") struct DirectionTests {
  private func rules(_ text: String) -> [String] {
    NoteChecker.check(Array("# TCP\n\n\(text)\n".utf8), file: "note.md").findings.map(\.rule)
  }

  @Test(
    "is found where it is the wrong way round",
    arguments: [
      "cwnd < ssthresh : slow start (매 RTT마다 cwnd 2배 감소)", "혼잡 상태가 감지되면 윈도우를 절반으로 늘린다.",
      "Additive decrease, multiplicative increase is what TCP does.",
      "SYN과 ACK 플래그 비트를 0로 설정한 세그먼트를 전송한다.", "RST 플래그 비트를 0로 설정하여 거부를 알린다.",
      "데이터를 전송하기 후에 3-way handshake로 연결을 설정한다.", "4계층 - 네트워크 계층", "같은 네트워크 계층의 UDP는 비연결형이다.",
      "rwnd (Congestion Window)", "빠른 재전송(fast recovery)", "흐름 제어 및 흐름 제어",
    ])
  func reversed(text: String) { #expect(!rules(text).isEmpty, "\(text)") }
}
