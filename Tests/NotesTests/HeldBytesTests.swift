import Testing

@testable import Notes

@Suite("What has arrived in spans, and the ACK that answers") struct HeldBytesTests {
  private func rules(_ note: String) -> [String] {
    NoteChecker.check(Array("# TCP\n\n\(note)\n".utf8), file: "a.md").findings.map(\.rule)
  }

  @Test(
    "an ACK that stops short of what is held, or goes past a gap",
    arguments: [
      "Got bytes 1..300 in order → I send ack=300", "1~300번 바이트를 모두 받았으면 ack=300을 보낸다.",
      "Segments 1 (0–99), 2 (100–199), 4 (300–399) are in. Next ack: 400",
      "Gap filled: 0–999 had been in, 2000–2999 buffered; now 1000–1999 arrive. ACK → 2000.",
      "Q) 1~100 수신, 101~200 유실, 201~300 수신, 이후 101~200 재전송 도착. ack는?\nA) 201",
      "버퍼에 3001~4000이 있고 2001~3000이 방금 왔다 -> ack=3001",
      "1~500, 601~900을 받았다면 ack=901이다.",
    ])
  func wrong(_ told: String) {
    #expect(rules(told).count == 1)
  }

  @Test(
    "the right ACK, other numbers, and spans that leave their ends out",
    arguments: [
      "Got bytes 1..300 in order → I send ack=301", "1~300번 바이트를 모두 받았으면 ack=301을 보낸다.",
      "Segments 1 (0–99), 2 (100–199), 4 (300–399) are in. Next ack: 200",
      "Gap filled: 0–999 had been in, 2000–2999 buffered; now 1000–1999 arrive. ACK → 3000.",
      "Q) 1~100 수신, 101~200 유실, 201~300 수신, 이후 101~200 재전송 도착. ack는?\nA) 301",
      "1~500, 601~900을 받았다면 ack=501. 901이 아님! 501~600이 비어 있으니까",
      "Bytes 1000–2000 and 2000–3000 received: ACK 3000.",
      "Lost: 300–399. Arrive: 400–499, 500–599, 600–699. Acks: 300, 300, 300.",
      "1001~2000이 빠지고 2001~3000이 오면 수신자는 ack=1001을 한 번 더 보낸다.",
      "The lost bytes are 1–1000 and 3001–4000. With 1–1000 repaired it has everything up to 3000, hence ack 3001.",
      "Only after 6000–6199 has come in does the FIN count: ack=6201.",
    ])
  func right(_ told: String) {
    #expect(rules(told) == [])
  }

  @Test("symbols of one segment, and of a FIN and its ACK")
  func symbols() {
    #expect(rules("SYN seq=x → SYN+ACK seq=y, ack=x") == ["handshake-number"])
    #expect(rules("SYN seq=x → SYN+ACK seq=y, ack=x+1") == [])
    #expect(rules("닫을 때 `FIN seq=u`에는 `ACK ack=u`로 답한다.") == ["handshake-number"])
    #expect(rules("닫을 때 `FIN seq=u`에는 `ACK ack=u+1`로 답한다.") == [])
    #expect(
      rules("| Step | Flags | SEQ | ACK |\n|---|---|---|---|\n| 3 | ACK | x+1 | y |") == ["handshake-number"])
    #expect(rules("| Step | Flags | SEQ | ACK |\n|---|---|---|---|\n| 3 | ACK | x+1 | y+1 |") == [])
  }

  @Test("a column that tells what each flag takes of the sequence space")
  func column() {
    #expect(rules("| Segment | Sequence numbers used up |\n|---|---|\n| SYN | 0 |") == ["number-use"])
    #expect(
      rules("| Flag | Counts in sequence space? |\n|---|---|\n| SYN | yes |\n| FIN | no |") == ["number-use"])
    #expect(rules("| 세그먼트 | seq 증가량 |\n|---|---|\n| ACK only | +1 |") == ["number-use"])
    #expect(
      rules("| 세그먼트 | seq 증가량 |\n|---|---|\n| SYN | +1 |\n| FIN | +1 |\n| ACK | 0 |\n| 데이터가 있는 FIN | 3 |")
        == [])
  }
}
