import Testing

@testable import Notes

@Suite("How a told opening or close ends, and what a state is called behind its account") struct StoryEndTests
{
  @Test(
    "a state named behind what it is must be that one",
    arguments: [
      "# TCP\n\n서버의 FIN을 받은 뒤에도 일정 시간 동안 늦게 오는 패킷을 기다리는 과정을 LAST_ACK라고 한다.",
      "# TCP\n\n- 서버는 통신이 끝날 때까지 기다리는 TIME_WAIT 상태가 된다.",
    ])
  func trailing(note: String) {
    #expect(findings(note).count == 1, "\(note)")
  }

  @Test(
    "a state that is told rightly in front of its name is left alone",
    arguments: [
      "# TCP\n\n서버의 FIN을 받은 뒤에도 2MSL 동안 머무는 상태를 TIME_WAIT라고 한다.",
      "# TCP\n\n- FIN을 보내고 ACK를 기다리는 FIN_WAIT_1과 ACK를 받고 FIN을 기다리는 FIN_WAIT_2에서는 시간이 지나면 스스로 닫는다.",
      "# TCP\n\n- 통신이 끝날 때까지 기다리는 CLOSE_WAIT 상태가 된다.",
    ])
  func rightTrailing(note: String) { #expect(findings(note) == [], "\(note)") }

  private static let close =
    "# 4-way handshake\n\n1. 클라이언트가 서버에게 FIN을 보낸다.\n2. 서버가 클라이언트에게 ACK를 보내고 할 일이 끝날 때까지 기다린다.\n3. 서버가 클라이언트에게 FIN을 보낸다.\n4. 클라이언트가 서버에게 ACK를 보낸다.\n"

  @Test("the last ACK is not received by the side that closed first") func lastAck() {
    #expect(findings(Self.close + "\n클라이언트는 ACK를 받은 이후 소켓을 닫는다.") != [])
    #expect(findings(Self.close + "\n서버의 ACK를 받은 클라이언트는 소켓을 닫는다.") != [])
    #expect(findings(Self.close + "\n서버는 ACK를 받은 이후 소켓을 닫는다.") == [])
    #expect(findings(Self.close + "\n클라이언트의 ACK를 받은 서버는 소켓을 닫는다.") == [])
  }

  @Test("what is done after the sending does not hide who sends") func waiting() {
    #expect(findings(Self.close) == [])
    let slip = Self.close.replacing("1. 클라이언트가 서버에게 FIN", with: "1. 서버가 클라이언트에게 FIN")
    #expect(findings(slip).contains { $0.hasPrefix("step-side") })
  }

  @Test("no state of an opening is entered in a close, and none of a close in an opening") func phases() {
    #expect(findings("# 연결 종료\n\n- 서버는 FIN을 받는다.\n- 서버는 ACK를 보낸 후 SYN_RECEIVED 상태에 들어간다.") != [])
    #expect(findings("# 3-way handshake\n\n- 서버는 SYN을 받는다.\n- 서버는 SYN+ACK를 보낸 후 LAST_ACK 상태가 된다.") != [])
    #expect(findings("# 연결 종료\n\n- 서버는 FIN을 받는다.\n- 서버는 ACK를 보낸 후 CLOSE_WAIT 상태에 들어간다.") == [])
  }

  @Test("who is called active or passive says who sends what in a close") func closers() {
    let right =
      "# Closing\n\n1. Active closer sends a FIN.\n2. Passive closer replies with an ACK.\n3. Passive closer sends its FIN.\n4. Active closer replies with an ACK.\n"
    #expect(findings(right) == [])
    let slip = right.replacing("1. Active", with: "1. Passive")
    #expect(findings(slip).contains { $0.hasPrefix("step-side") })
  }

  @Test("a sign alone says who sends") func signs() {
    let right =
      "# Handshake\n\n#### Step1 SYN : client > server\n\n#### Step2 SYN/ACK : client < server\n\n#### Step3 ACK : client > server\n"
    #expect(findings(right) == [])
    let slip = right.replacing("Step1 SYN : client > server", with: "Step1 SYN : server > client")
    #expect(findings(slip) != [])
  }

  @Test("of one who sends both FINs and the first ACK, the first step is the slip") func firstFin() {
    let note =
      "# 4-way handshake\n\n1. 서버가 FIN을 보낸다.\n2. 서버가 ACK를 보낸다.\n3. 서버가 FIN을 보낸다.\n4. 클라이언트가 ACK를 보낸다.\n"
    let lines = NoteChecker.check(Array(note.utf8), file: "note.md").findings.map(\.place.line)
    #expect(lines == [3])
  }

  @Test("whoever got SYN and ACK together is the client") func receiver() {
    #expect(findings("# 3-way handshake\n\n- SYN+ACK를 받은 서버는 ACK를 보낸다.") != [])
    #expect(findings("# 3-way handshake\n\n- SYN+ACK를 받은 클라이언트는 ACK를 보낸다.") == [])
  }
}
