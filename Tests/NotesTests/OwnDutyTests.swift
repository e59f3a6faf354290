import Testing

@testable import Notes

@Suite("What only one of its kind does, told of another")
struct OwnDutyTests {
  private func found(_ note: String) -> [String] {
    NoteChecker.check(Array("# TCP\n\n\(note)\n".utf8), file: "note.md").findings.map(\.found)
  }

  @Test(
    "the wrong one is found",
    arguments: [
      "The urgent pointer is the field which helps in keeping the order.",
      "포트 번호로 세그먼트를 순서대로 재조립한다.",
      "The sequence number tells which application gets the data.",
      "시퀀스 번호로 애플리케이션을 구별하고, 헤더는 20바이트이다.",
      "The congestion window tells how many bytes the receiver can still take.",
      "혼잡 윈도우는 수신 버퍼의 남은 크기를 알린다.",
      "The keepalive timer prevents the deadlock of a lost update.",
      "교착 상태를 막기 위해 연결유지 타이머를 쓴다.",
      "The persist timer shows whether the peer is still there.",
      "영속 타이머로 상대가 살아 있는지 알아본다.",
      "The urgent pointer detects errors in the segment.",
      "데이터 오프셋은 세그먼트의 오류를 검출한다.",
    ])
  func wrong(note: String) { #expect(!found(note).isEmpty, "\(note)") }

  @Test(
    "what is right, denied, or told of several is left alone",
    arguments: [
      "The sequence number keeps the order; the port number tells which application gets the data.",
      "시퀀스 번호로 순서를 맞추고, 포트 번호로 프로세스를 구별한다.",
      "The checksum does not keep the order.", "ACK 번호는 다음에 받아야 할 데이터의 순서를 나타낸다.",
      "수신 윈도우는 수신 버퍼의 남은 크기를 알린다.", "The persist timer prevents a deadlock at a zero window.",
      "세그먼트를 받으면 체크섬을 확인하고 순서 번호로 재조립한다.",
    ])
  func right(note: String) { #expect(found(note).isEmpty, "\(note)") }
}
