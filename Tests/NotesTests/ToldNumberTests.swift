import Testing

@testable import Notes

@Suite("Numbers that belong together") struct ToldNumberTests {
  private func rules(_ note: String) -> [String] {
    NoteChecker.check(Array(note.utf8), file: "a.md").findings.map(\.rule)
  }

  @Test(
    "what is acknowledged is what is waited for, one after the last received",
    arguments: [
      "수신자는 세그먼트 0을 받음 → ACK 999 전송 (다음으로 필요한 바이트가 1000부터라는 뜻)",
      "`ACK#100`은 100번까지 받았고 100번을 기다린다는 뜻이다.", "- ack = 77\n  - 77번 바이트까지 받았고, 77번 바이트를 받을 차례",
      "다음에 받아야 할 순서 번호(=ACK)는 120이므로 ACK=119를 보낸다.",
      "수신자가 300번째 데이터를 받았으면 Acknowledgment Number에 2를 추가하여 302를 보낸다.",
      "The receiver has everything up to byte 300 and is waiting for 300.",
    ])
  func awaited(_ sentence: String) {
    #expect(!rules("# TCP\n\n\(sentence)\n").isEmpty)
  }

  @Test(
    "numbers that go together are left alone",
    arguments: [
      "수신자는 세그먼트 0을 받음 → ACK 1000 전송 (다음으로 필요한 바이트가 1000부터라는 뜻)",
      "`ACK#100`은 99번까지 받았고 100번을 기다린다는 뜻이다.", "- ack = 77\n  - 76번 바이트까지 받았고, 77번 바이트를 받을 차례",
      "수신자가 300번째 데이터를 받았으면 Acknowledgment Number에 1을 추가하여 301을 보낸다.",
      "The receiver has everything up to byte 300 and is waiting for 301.",
      "### Selective ACK\n\n101을 받았다면 ACK#101(101을 받았다)로 답한다.",
    ])
  func right(_ sentence: String) {
    #expect(rules("# TCP\n\n\(sentence)\n") == [])
  }

  @Test(
    "a number that never changes is told as another",
    arguments: [
      ("송신 측이 동일한 ACK를 7개 이상 받으면 패킷이 손실됐다고 보고 재전송한다.", "fast-retransmit-count"),
      ("같은 번호로 10회 중복 ACK가 돌아온다면 재전송한다.", "fast-retransmit-count"),
      ("After receiving 5 duplicate ACKs the sender does a fast retransmission.", "fast-retransmit-count"),
      ("같은 ACK를 총 2번 더 받으면 빠른 재전송을 한다.", "fast-retransmit-count"),
      ("TIME_WAIT lasts 3xMSL so that packets cannot be confused.", "time-wait-length"),
      ("일정 시간은 보통 패킷이 네트워크에 떠돌 수 있는 시간의 4배이고, 그 뒤에 종료한다.", "time-wait-length"),
      ("A TCP connection is told by its 2-tuple.", "connection-identity"),
    ])
  func counts(_ sentence: String, _ rule: String) {
    #expect(rules("# TCP\n\n\(sentence)\n") == [rule])
  }

  @Test(
    "the same numbers told right, and others near them",
    arguments: [
      "송신 측이 동일한 ACK를 3개 이상 받으면 패킷이 손실됐다고 보고 재전송한다.", "같은 번호로 3회 중복 ACK가 돌아온다면 재전송한다.",
      "순서가 바뀌면 1 ~ 2개의 중복 ACK 뒤에 정상 ACK가 온다. 손실과는 다르다.",
      "After receiving 3 duplicate ACKs the sender does a fast retransmission.",
      "With two duplicate ACKs the sender does not retransmit yet.", "TIME_WAIT lasts 2xMSL.",
      "A TCP connection is told by its 4-tuple.", "Unlike TCP, a UDP socket is told by a 2-tuple.",
    ])
  func rightCounts(_ sentence: String) {
    #expect(rules("# TCP\n\n\(sentence)\n") == [])
  }
}
