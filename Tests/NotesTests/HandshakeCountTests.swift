import Testing

@testable import Notes

@Suite("How many segments open and close, and what a state is for") struct HandshakeCountTests {
  private func found(_ note: String) -> [String] {
    NoteChecker.check(Array(note.utf8), file: "note.md").findings.map { "\($0.rule) \($0.found)" }
  }

  @Test("so many ways are for opening, so many for closing")
  func ways() {
    for (note, slip) in [
      ("# TCP\n\n- 연결 설정 : 2-way handshaking", "2-way"),
      ("# TCP\n\n- 4-way handshaking으로 연결", "4-way"),
      ("# TCP\n\nA connection (set up by 2-way handshake) is needed.", "2-way"),
    ] { #expect(found(note) == ["three-way-open \(slip)"], "\(note)") }
    #expect(
      found("# TCP\n\n- TCP는 4-way handshake를 통해 연결을 설정하고 3-way handshake를 통해 해제한다.")
        == ["three-way-open 4-way", "three-way-open 3-way"])
    for note in [
      "# TCP\n\n- TCP는 3-way handshake를 통해 연결을 설정하고 4-way handshake를 통해 안정적으로 해제한다.",
      "# TCP\n\n## TCP Disconnection (4-way handshake)", "# TCP\n\n왜 2-way handshake로 연결을 맺지 않는가?",
      "# TCP\n\nTCP establishes a two-way connection between the hosts.",
      "# TCP\n\n3-way handshake와 4-way handshake로 연결을 보장한다.",
      "# TCP\n\n- 3-way handshake, 4-way handshake를 통해 연결 설정을 하고 나중에 해제한다.",
      "# TCP\n\n- close connection: four-way handshake",
    ] { #expect(found(note) == [], "\(note)") }
  }

  @Test("what is exchanged is counted")
  func counts() {
    #expect(
      found("# 3-way handshake\n\n소켓은 연결 설정 과정에서 총 네번의 대화를 주고받는다.")
        == ["three-way-open 네번의"])
    #expect(
      found("# TCP\n\nThe TCP handshake is done via sending 4 packets.").count == 1)
    for note in [
      "# 3-way handshake\n\n소켓은 연결 설정 과정에서 총 세 번의 대화를 주고받는다.",
      "# 4-way handshake\n\n이렇게 4번의 통신이 완료되면 연결이 해제된다.",
      "# TCP\n\nIt opens by a three-way handshake and uses a four-step handshake to close.",
      "# 3-way handshake\n\n처음 두 번의 패킷 교환에는 데이터가 없다.",
    ] { #expect(found(note) == [], "\(note)") }
  }

  @Test("a state is told beside what it is there for")
  func purposes() {
    #expect(
      found("# 4-way handshake\n\n클라이언트는 일정 시간 세션을 남겨 두고 잉여 패킷을 기다린다. (`LISTEN`)")
        == ["state-meaning LISTEN"])
    #expect(
      found("# 4-way handshake\n\n서버는 보낼 데이터를 모두 보낼 때까지 TIME_WAIT 상태를 유지한다.")
        == ["state-meaning TIME_WAIT"])
    #expect(
      !found("# 4-way handshake\n\n클라이언트는 일정 시간 세션을 남겨 두고 잉여 패킷을 기다린다. (`TIME_WAIT`)")
        .contains { $0.hasPrefix("state-") })
    #expect(found("# 4-way handshake\n\n서버는 보낼 데이터를 모두 보낼 때까지 CLOSE_WAIT 상태를 유지한다.") == [])
  }
}
