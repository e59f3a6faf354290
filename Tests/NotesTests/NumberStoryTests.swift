import Testing

@testable import Notes

@Suite("Numbers that follow from those told before them") struct NumberStoryTests {
  @Test(
    "a number beside the one that follows, in whatever notation",
    arguments: [
      ("예) 서버 ISN=8000, SYN+ACK를 보낸 다음 600바이트를 보내면 ACK는 8601\n\n예) 이어서 400바이트 더 → 클라이언트의 ACK는 9000", "9000"),
      ("- client ISN 150, server ISN 190 → SYN+ACK: seq 190, ack 151 → last ACK: seq 152, ack 191", "152"),
      (
        "The client is at SEQ 4000 and sends 350 bytes, so the reply is 4350.\n\nAfter 120 bytes more: ACK 4471",
        "4471"
      ),
    ])
  func besides(note: String, found: String) {
    #expect(findings("# TCP\n\n\(note)\n").map { $0.split(separator: " ").last.map(String.init) } == [found])
  }

  @Test(
    "numbers that follow, begin something or count something else",
    arguments: [
      "예) 서버 ISN=8000, SYN+ACK를 보낸 다음 600바이트를 보내면 ACK는 8601\n\n예) 이어서 400바이트 더 → 클라이언트의 ACK는 9001",
      "- client ISN 150, server ISN 190 → SYN+ACK: seq 190, ack 151 → last ACK: seq 151, ack 191",
      "SEQ 4000, 350 bytes: ACK 4350. Then a FIN: ACK 4351.",
      "SYN with 300 bytes of data, seq=1000; the answer has ack=1301.",
      "SEQ 1000부터 500바이트를 보내면 1499번 바이트까지이고 ACK는 1500이다.",
    ])
  func follows(note: String) { #expect(findings("# TCP\n\n\(note)\n") == []) }

  @Test(
    "a number of more than thirty-two bits",
    arguments: [
      "SEQ=4294967290에서 10바이트를 보내면 다음 SEQ는 4294967300이다.",
      "**Ex. 4** SEQ=4294967290, 10 bytes. ACK? → 4294967300",
    ])
  func beyond(note: String) { #expect(findings("# TCP\n\n\(note)\n") == ["sequence-space: 4294967300"]) }

  @Test(
    "the wrap told as it is",
    arguments: [
      "SEQ=4294967290에서 10바이트를 보내면 4294967300 mod 2^32 = 4이다.",
      "순서 번호는 4294967296가지이다.",
    ])
  func wraps(note: String) { #expect(findings("# TCP\n\n\(note)\n") == []) }

  @Test(
    "a FIN or a SYN whose number is forgotten",
    arguments: [
      ("SEQ=2000, 길이 50, FIN이면 ACK=2050.", "2050"),
      ("**Ex. 3** SEQ=2901, 100 bytes and FIN. ACK? → 3001", "3001"),
      ("- ACK for 20 bytes plus FIN sent at 100 :: 120", "120"),
    ])
  func ends(note: String, found: String) {
    #expect(findings("# TCP\n\n\(note)\n") == ["ack-arithmetic: \(found)"])
  }

  @Test(
    "a FIN or a SYN whose number is counted",
    arguments: [
      "SEQ=2000, 길이 50, FIN이면 ACK=2051.", "**Ex. 3** SEQ=2901, 100 bytes and FIN. ACK? → 3002",
      "- ACK for 20 bytes plus FIN sent at 100 :: 121", "SEQ=2000, 길이 50, FIN이 없으면 ACK=2050.",
    ])
  func endsCounted(note: String) { #expect(findings("# TCP\n\n\(note)\n") == []) }
}

@Suite("Tables of segments") struct NumberTableTests {
  private func exchange(_ ack: String) -> String {
    """
    # TCP

    | Who | Seq | Len | Ack |
    |---|---|---|---|
    | client | 21 | 30 | 71 |
    | server | 71 | 0 | 51 |
    | client | 51 | 30 | 71 |
    | server | 71 | 0 | \(ack) |
    | client | 81 | 30 | 71 |

    """
  }

  private func stream(_ seq: String) -> String {
    "# TCP\n\n| 세그먼트 | seq | 길이 |\n|---|---|---|\n| 1 | 1001 | 1000 |\n| 2 | 2001 | 1000 |\n| 3 | \(seq) | 1000 |\n"
  }

  @Test("one number of many that is off") func slips() {
    #expect(findings(exchange("18")) == ["ack-arithmetic: 18"])
    #expect(findings(stream("3002")) == ["seq-arithmetic: 3002"])
  }

  @Test("numbers in order, and a late ACK") func order() {
    #expect(findings(exchange("81")) == [])
    #expect(findings(exchange("51")) == [])
    #expect(findings(stream("3001")) == [])
  }
}

@Suite("Acknowledgments where a piece is missing") struct LostOrderTests {
  @Test(
    "a number behind what is missing",
    arguments: [
      (
        "| sent | arrives? | ACK returned |\n|---|---|---|\n| 1–1000 | yes | 1001 |\n| 1001–2000 | **lost** | – |\n| 2001–3000 | yes | 1001 |\n| 3001–4000 | yes | 4001 |\n| 1001–2000 again | yes | 4001 |",
        "4001"
      ),
      ("세 세그먼트 seq 92(8B), 100(20B), 120(15B) 중 가운데만 사라졌다.\n\n- 첫 ACK : 100\n- 둘째 ACK : 120", "120"),
      (
        "- 1000~1499, 1500~1999, 2000~2499를 보냈는데 가운데 것만 사라지면 ACK 1500\n- 가운데 것이 재전송되어 도착하면 ACK 2000을 보낸다.",
        "2000"
      ),
      (
        "Segments 1, 2, 3, 4, 5 with 100 bytes each, the first has SEQ=1000. Segment 2 is lost.\n\n- segment 3 arrives → ACK 1100\n- segment 5 arrives → ACK 1100 → the sender repeats the segment with SEQ=1200",
        "1200"
      ),
    ])
  func past(note: String, found: String) {
    #expect(findings("# TCP\n\n\(note)\n") == ["ack-past-hole: \(found)"])
  }

  @Test(
    "numbers that stop at what is missing, and go on behind it once it has come",
    arguments: [
      "| sent | arrives? | ACK returned |\n|---|---|---|\n| 1–1000 | yes | 1001 |\n| 1001–2000 | **lost** | – |\n| 2001–3000 | yes | 1001 |\n| 3001–4000 | yes | 1001 |\n| 1001–2000 again | yes | 4001 |",
      "세 세그먼트 seq 92(8B), 100(20B), 120(15B) 중 가운데만 사라졌다.\n\n- 첫 ACK : 100\n- 둘째 ACK : 100",
      "세 세그먼트 seq 92(8B), 100(20B), 120(15B)를 보냈다.\n\n- 첫 번째에 대한 ACK가 유실되어도 ACK 135가 대신한다.",
      "- A: SEQ=3200, 200 bytes lost\n- A: SEQ=3400, 200 bytes\n- A: SEQ=3600, 200 bytes lost\n- A: SEQ=3800, 200 bytes\n- B: ACK=3200\n- (timer) A: SEQ=3200, 200 bytes\n- B: ACK=3600",
      "- 1000~1499, 1500~1999, 2000~2499를 보냈는데 가운데 것만 사라지면 ACK 1500\n- 가운데 것이 재전송되어 도착하면 ACK 2500을 보낸다.",
      "```\n6  A > B  PSH,ACK    seq 501 ack 1   len 500    (lost)\n7  A > B  PSH,ACK    seq 1001 ack 1  len 500\n8  B > A  ACK        seq 1 ack 501\n10 A > B  PSH,ACK    seq 501 ack 1   len 500    (timer)\n11 B > A  ACK        seq 1 ack 1501\n```",
    ])
  func holds(note: String) { #expect(findings("# TCP\n\n\(note)\n") == []) }
}

@Suite("Tables that reckon") struct ReckoningTableTests {
  private func next(_ one: String, _ other: String) -> String {
    "# TCP\n\n| seq | len | flags | next |\n|---|---|---|---|\n| 0 | 0 | SYN | 1 |\n| 1 | 100 | ACK | 101 |\n| 4294967200 | 96 | ACK | 0 |\n| 4294967200 | 100 | ACK | \(one) |\n| 4294967295 | 0 | FIN,ACK | 0 |\n| 65535 | 1 | ACK | \(other) |\n| 777 | 0 | RST | 777 |\n"
  }

  @Test("what comes next behind a length and flags") func rows() {
    #expect(findings(next("5", "0")) == ["seq-arithmetic: 5", "seq-arithmetic: 0"])
    #expect(findings(next("4", "65536")) == [])
  }

  private func opening(_ seq: String) -> String {
    "# Open\n\n| msg | flags | seq | ack |\n|---|---|---|---|\n| 1 | SYN | x | – |\n| 2 | SYN, ACK | y | x + 1 |\n| 3 | ACK | \(seq) | y + 1 |\n"
  }

  private func close(_ ack: String) -> String {
    "# Close\n\n| msg | flags | seq | ack |\n|---|---|---|---|\n| 1 | FIN, ACK | m | n |\n| 2 | ACK | n | m + 1 |\n| 3 | FIN, ACK | n | m + 1 |\n| 4 | ACK | m + 1 | \(ack) |\n"
  }

  @Test("letters in the columns of an opening and a close") func letters() {
    #expect(findings(opening("x")) == ["handshake-number: x"])
    #expect(findings(opening("x + 1")) == [])
    #expect(findings(close("n")) == ["handshake-number: n"])
    #expect(findings(close("n + 1")) == [])
  }

  @Test("an answer in the next cell") func answers() {
    let table = "# In CLOSED\n\n| arrives | reaction |\n|---|---|\n| SYN with seq=900 | RST,ACK seq=0 ack="
    #expect(findings("\(table)900 |\n") == ["ack-arithmetic: 900"])
    #expect(findings("\(table)901 |\n") == [])
  }
}
