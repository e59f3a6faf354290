import Testing

@testable import Notes

@Suite("Plain slips, in one line or a few") struct PlainSlipTests {
  private func rules(_ note: String) -> [String] {
    NoteChecker.check(Array("# TCP\n\n\(note)\n".utf8), file: "a.md").findings.map(\.rule)
  }

  @Test(
    "a whole opening that the server begins is told from the wrong side",
    arguments: [
      ("서버가 SYN을 보낸다. 클라이언트가 SYN+ACK로 답한다. 서버가 ACK를 보낸다.", "서버", "클라이언트"),
      ("3-way handshake에서 서버가 SYN을 보내고, 클라이언트가 SYN+ACK로 답하고, 서버가 ACK를 보낸다.", "서버", "클라이언트"),
      (
        "First the server sends a SYN, then the client answers with SYN-ACK, and the server sends an ACK.",
        "server", "client"
      ),
    ])
  func openers(_ told: String, _ one: String, _ other: String) {
    #expect(rules(told) == ["step-side"])
    let turned = told.replacing(one, with: "#").replacing(other, with: one).replacing("#", with: other)
    #expect(rules(turned) == [])
  }

  @Test(
    "the last ACK of an opening is the client's",
    arguments: [
      ("마지막 ACK는 서버가 보낸다 (3-way handshake).", "마지막 ACK는 클라이언트가 보낸다 (3-way handshake)."),
      (
        "The server completes the handshake by sending the third segment, an ACK.",
        "The client completes the handshake by sending the third segment, an ACK."
      ),
    ])
  func lastAcks(_ wrong: String, _ right: String) {
    #expect(rules(wrong) == ["step-side"])
    #expect(rules(right) == [])
    #expect(rules("## 연결 종료\n\n마지막 ACK는 서버가 보낸다.") == [])
  }

  @Test(
    "a SYN and a FIN take one number each, not two",
    arguments: [
      ("SYN 세그먼트는 시퀀스 번호를 2만큼 소비한다.", "SYN 세그먼트는 시퀀스 번호를 1만큼 소비한다."),
      ("A FIN consumes 2 sequence numbers.", "A FIN consumes 1 sequence number."),
      ("SYN은 시퀀스 번호를 2개 소비", "SYN은 시퀀스 번호 소비2개"),
      ("FIN은 순서 번호를 2개 소비한다.", "SYN과 FIN은 합쳐서 순서 번호를 2개 소비한다."),
    ])
  func counts(_ wrong: String, _ right: String) {
    #expect(rules(wrong) == ["number-use"])
    #expect(rules(right) == [])
  }

  @Test(
    "an ACK stays before what was lost",
    arguments: [
      "Segments 1-100 and 201-300 arrive; the receiver sends ACK 301.",
      "1~100, 201~300을 받고 101~200이 유실되었다면 수신 측은 ACK 301을 보낸다.",
    ])
  func gaps(_ told: String) {
    #expect(rules(told) == ["ack-past-hole"])
    #expect(rules(told.replacing("ACK 301", with: "ACK 101")) == [])
  }

  @Test(
    "what is added to a number is what the segment takes",
    arguments: [
      ("SEQ = 이전 SEQ + 데이터 길이 + 1", "SEQ = 이전 SEQ + 데이터 길이"),
      ("SEQ of the second round = SEQ + bytes + 1", "SEQ of the second round = SEQ + bytes"),
      ("다음 시퀀스 번호 = 현재 시퀀스 번호 + 윈도우 크기", "다음 시퀀스 번호 = 현재 시퀀스 번호 + 데이터 길이 (+1: SYN, FIN)"),
      ("`next seq = current seq + window size`", "`max seq = current seq + window size`"),
      ("ACK = 받은 SEQ + 윈도우 크기", "보낼 수 있는 마지막 번호 = 확인된 SEQ + 윈도우 크기"),
    ])
  func formulas(_ wrong: String, _ right: String) {
    #expect(rules(wrong) == ["ack-formula"])
    #expect(rules(right) == [])
  }

  @Test(
    "initial numbers told apart from their segments are acknowledged with one more",
    arguments: [
      (
        "The client's ISN is 8000 and the server's is 12000. The server answers with ACK number 8000.", "8001"
      ),
      ("클라이언트의 ISN은 8000이고 서버의 ISN은 12000이다. 서버는 ACK 8000으로 응답한다.", "8001"),
      ("클라이언트 ISN = 8000, 서버 ISN = 12000\n\n- 서버의 SYN+ACK: ack = 8000", "8001"),
    ])
  func initialNumbers(_ told: String, _ right: String) {
    #expect(rules(told) == ["handshake-number"])
    for label in ["ACK number 8000", "ACK 8000", "ack = 8000"] where told.contains(label) {
      #expect(rules(told.replacing(label, with: label.replacing("8000", with: right))) == [])
    }
  }

  @Test("a number that is the one side's first and the other's second says nothing")
  func neighbours() {
    #expect(
      rules("The client's ISN is 8000 and the server's is 8001. The server answers with ACK number 8001.")
        == [])
  }

  @Test(
    "the last number is followed by 0",
    arguments: ["시퀀스 번호가 4294967295 다음에는 1로 돌아간다.", "The sequence number wraps from 4294967295 to 1."])
  func wraps(_ told: String) {
    #expect(rules(told) == ["sequence-space"])
    #expect(rules(told.replacing("1로", with: "0으로").replacing("to 1", with: "to 0")) == [])
  }

  @Test(
    "relative numbers begin at 0, and a SYN is acknowledged with 1",
    arguments: [
      ("- 클라이언트: SYN Seq=0\n- 서버: SYN-ACK Seq=0 Ack=1\n- 클라이언트: ACK Seq=1 Ack=0", "Ack=1"),
      (
        "1. Client → Server: SYN, seq=0\n2. Server → Client: SYN-ACK, seq=0, ack=1\n3. Client → Server: ACK, seq=1, ack=0",
        "ack=1"
      ),
    ])
  func relative(_ told: String, _ right: String) {
    #expect(rules(told) == ["handshake-number"])
    #expect(rules(told.replacing("Ack=0", with: right).replacing("ack=0", with: right)) == [])
  }

  @Test(
    "segments of one line are judged, parted by strokes",
    arguments: ["클라이언트: SYN, Seq=100 / 서버: SYN-ACK, Seq=200, Ack=101 / 클라이언트: ACK, Seq=101, Ack=200"])
  func strokes(_ told: String) {
    #expect(rules(told) == ["handshake-number"])
    #expect(rules(told.replacing("Ack=200", with: "Ack=201")) == [])
  }

  @Test(
    "a number ahead of its flags is that segment's, not the one's before",
    arguments: [
      "클라이언트가 seq 100인 SYN을 보내면 서버는 seq 200, ack 101인 SYN-ACK로 답하고, 클라이언트는 ack 201로 확인한다.",
      "클라이언트가 시퀀스 번호 100번의 SYN을 보내고, 서버가 시퀀스 번호 200번, 확인응답 번호 101번의 SYN+ACK를 보낸다.",
    ])
  func ahead(_ told: String) {
    #expect(rules(told) == [])
    #expect(rules(told.replacing("101", with: "100")) == ["handshake-number"])
  }
}
