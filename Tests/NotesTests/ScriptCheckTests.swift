import Testing

@testable import Notes

@Suite("Steps held against the script they come nearest to") struct ScriptCheckTests {
  private func slips(_ note: String) -> [String] {
    let rules: Set = ["handshake-order", "handshake-flags", "close-order", "step-side"]
    return NoteChecker.check(Array(note.utf8), file: "note.md").findings.filter { rules.contains($0.rule) }
      .map { "\($0.place.line) \($0.found)" }
  }

  @Test("a route in brackets says who sends")
  func routes() {
    #expect(
      slips(
        "# 3-way handshake\n\nStep1. [Server -> SYN -> Client]\n요청을 보낸다.\n\nStep2. [Server -> SYN + ACK -> Client]\n응답한다.\n\nStep3. [Client -> ACK -> Server]\n확인한다."
      ) == ["3 Server -> SYN -> Client"])
    #expect(
      slips(
        "# TCP close\n\n## 4-way handshake\n\n1.Client > Server\n- FIN flag를 1로 설정 후 전송\n\n2.Server > Client\n- ACK를 전송\n\n3.Server > Client\n- FIN flag를 1로 설정 후 전송\n\n4.Server > Client\n- ACK를 전송"
      ) == ["14 Server > Client"])
  }

  @Test("words one below the other are a step where each has its number")
  func words() {
    #expect(
      slips(
        "# 3-way handshake\n\nStep 1\n\nClient\n\nSYN\n\nStep 2\n\nClient\n\nSYN-ACK\n\nStep 3\n\nClient\n\nSYN\n"
      ) == ["11 Client", "19 SYN"])
  }

  @Test("two slips are told where the rest leaves no doubt")
  func several() {
    #expect(
      slips(
        "## 3-way handshake\n\n1. **Client → Server**: `ACK (SEQ = x)`\n2. **Client → Server**: `SYN-ACK (SEQ = y, ACK = x+1)`\n3. **Client → Server**: `ACK (SEQ = x+1, ACK = y+1)`"
      ) == ["3 ACK", "4 Client → Server"])
    #expect(
      slips(
        "# Closing (4-way handshake)\n\n1. Passive closer transmits a `FIN`.\n2. Passive closer acknowledges with an `ACK`.\n3. Passive closer transmits its own `FIN`.\n4. Active closer responds with a final `FIN`."
      ) == ["3 Passive closer", "6 FIN"])
  }

  @Test("what is told of both phases, in part or of something else is left alone")
  func silent() {
    for note in [
      "# 연결 종료 (4-way handshake)\n\n1. 클라이언트가 FIN을 보낸다.\n2. 서버가 ACK를 보낸다.\n3. 다 보냈으면 FIN을 클라이언트에게 보낸다.\n4. 클라이언트는 ACK를 보낸다. (아직 받지 못한 데이터를 기다린다.)\n\n- 서버는 ACK를 받은 뒤 닫는다.",
      "# 3-way handshake\n\n1. 클라이언트가 SYN을 보낸다.\n2. 서버가 확인 메시지를 보낸다. (ACK)\n3. 동시에 서버도 연결 요청을 보낸다. (SYN + ACK)\n4. 클라이언트가 수락 확인을 보낸다. (ACK)",
      "# 3-way handshake\n\n1. Client에서 SYN을 보낸다.\n2. Server는 LISTEN 상태에서 SYN을 받는다.\n3. 받았다는 ACK와 Client도 포트를 열어 달라는 SYN을 같이 보낸다.\n4. Client에서는 SYN+ACK를 받고 ACK를 보낸다.",
      "# TCP flags\n\n- SYN: opens\n- FIN: closes\n- ACK: confirms",
      "# 정상 종료와 3-way handshake\n\n#### [1 단계] 3-way-handshake\n- 여는 과정\n\n#### [2 단계] 데이터 전송\n- 보낸다\n\n#### [3 단계] 4-way-handshake\n  1. 클라이언트→ 서버 : FIN 보냄\n  2. 서버 → 클라이언트 : ACK 보냄\n  3. 서버 → 클라이언트: FIN 보냄\n  4. 클라이언트→ 서버 : ACK 보냄",
    ] { #expect(slips(note) == [], "\(note)") }
  }
}
