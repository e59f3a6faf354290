import Testing

@testable import Notes

@Suite("The number that comes next, told in words") struct NextNumberTests {
  @Test(
    "the number behind the last byte is put into the field or asked for",
    arguments: [
      (
        "Host A has received all bytes numbered 0 through 535. So Host A puts 535 in the acknowledgment number field.",
        "Host A has received all bytes numbered 0 through 535. So Host A puts 536 in the acknowledgment number field."
      ),
      (
        "0~535번 바이트를 받은 호스트는 확인 응답 번호를 535로 설정한다.",
        "0~535번 바이트를 받은 호스트는 확인 응답 번호를 536으로 설정한다."
      ),
      ("10번 데이터를 수신하면 10번 데이터를 송신 측에 요청한다.", "10번 데이터를 수신하면 11번 데이터를 송신 측에 요청한다."),
      (
        "A host that has received byte 10 asks for byte 10.",
        "A host that has received byte 10 asks for byte 11."
      ),
      ("SYN seq=1000 (1000번 소비, 다음 seq=1002)", "SYN seq=1000 (1000번 소비, 다음 seq=1001)"),
      ("SYN seq=1000 (consumes 1000, next seq=1002)", "SYN seq=1000 (consumes 1000, next seq=1001)"),
    ])
  func next(wrong: String, right: String) {
    #expect(findings("# TCP\n\n\(wrong)\n").count == 1, "\(wrong)")
    #expect(findings("# TCP\n\n\(right)\n") == [], "\(right)")
  }

  @Test("what is lost is asked for again")
  func again() {
    #expect(findings("# TCP\n\n10번 데이터를 받았지만 깨져 있으면 10번 데이터를 다시 요청한다.\n") == [])
    #expect(findings("# TCP\n\nIf byte 10 was received damaged, it asks for byte 10 again.\n") == [])
  }

  @Test(
    "what is added may stand before the number",
    arguments: [
      (
        "The acknowledgement number is an increment by 2 of the previous sequence number sent by the server.",
        "The acknowledgement number is an increment by 1 of the previous sequence number sent by the server."
      ),
      (
        "The acknowledgement number is two more than the server's sequence number.",
        "The acknowledgement number is one more than the server's sequence number."
      ),
    ])
  func sums(wrong: String, right: String) {
    #expect(findings("# TCP handshake\n\n\(wrong)\n").count == 1, "\(wrong)")
    #expect(findings("# TCP handshake\n\n\(right)\n") == [], "\(right)")
  }

  @Test("below the ACK number's name a sum of SEQ, bytes and one is its own")
  func titled() {
    #expect(
      findings("# TCP\n\n### 확인 응답 번호\n\n- 일반적으로 \"수신한 순서 번호 + 데이터 바이트 수 + 1\"로 설정함\n").count == 1)
    #expect(
      findings(
        "# TCP\n\n### Acknowledgment Number\n\n- usually the received sequence number + data length + 1\n"
      )
      .count == 1)
    #expect(
      findings("# TCP\n\n### 확인 응답 번호\n\n- 일반적으로 \"수신한 순서 번호 + 데이터 바이트 수\"로 설정함\n") == [])
    #expect(
      findings("# TCP\n\n### Acknowledgment Number\n\n- usually the received sequence number + data length\n")
        == [])
  }

  @Test("options fill the header up to sixty bytes")
  func options() {
    func table(_ size: String) -> String {
      "# TCP header\n\n| Offset | Field | Size |\n|---|---|---|\n| 16 | Checksum | 2 bytes |\n| 20 | Options | \(size) |\n"
    }
    #expect(findings(table("0–60 bytes")) == ["header-length: 60 bytes"])
    #expect(findings(table("최대 60바이트")) == ["header-length: 60바이트"])
    #expect(findings(table("0–40 bytes")) == [])
    #expect(findings(table("최대 40바이트")) == [])
    #expect(findings("# TCP\n\nTCP header = 20 bytes fixed + up to 40 bytes of options\n") == [])
  }

  @Test("a number on a line of its own is explained below")
  func explained() {
    func note(_ ack: Int, _ label: String, _ told: String) -> [String] {
      findings("# TCP\n\nExample:\n\n```\nACK = \(ack)\n```\n\n\(label)\n\n\(told)\n")
    }
    let told = "I have successfully received all bytes up to"
    #expect(note(501, "Meaning:", "\"\(told) 501.\"") == ["ack-number-meaning: 501"])
    #expect(note(501, "Meaning:", "\"\(told) 500.\"") == [])
    #expect(note(1000, "This means:", "\(told) 1000, and I expect the next byte to be 1001.").count == 1)
    let wrong = "# TCP\n\n`ACK = 1000`\n\nThis means: \(told) 1000, and I expect the next byte to be 1001.\n"
    #expect(NoteChecker.check(Array(wrong.utf8), file: "a.md").findings.map(\.place.line) == [3])
    #expect(note(1001, "This means:", "\(told) 1000, and I expect the next byte to be 1001.") == [])
    #expect(note(501, "의미:", "501번 바이트까지 잘 받았다.") == ["ack-number-meaning: 501"])
    #expect(note(501, "의미:", "500번 바이트까지 잘 받았다.") == [])
  }

  @Test("the header's limits, each in a fence below its label")
  func limits() {
    func note(_ label: String, _ size: String) -> [String] {
      findings("# TCP\n\n## Header Length\n\n\(label)\n\n```\n\(size)\n```\n")
    }
    #expect(note("Minimum:", "16 Bytes") == ["header-length: 16 Bytes"])
    #expect(note("최대:", "64바이트") == ["header-length: 64바이트"])
    #expect(note("Minimum:", "20 Bytes") == [])
    #expect(note("최대:", "60바이트") == [])
  }

  @Test("the largest data offset is the largest header")
  func offsets() {
    let words = "Data Offset counts 32-bit words, so a value of 5 means 20 bytes, and 15 means the maximum"
    #expect(findings("# TCP header\n\n\(words) 64-byte header.\n").count == 1)
    #expect(findings("# TCP header\n\n\(words) 60-byte header.\n") == [])
    #expect(findings("# TCP 헤더\n\n데이터 오프셋은 4바이트 단위이므로 값이 5이면 헤더는 25바이트이다.\n").count == 1)
    #expect(findings("# TCP 헤더\n\n데이터 오프셋은 4바이트 단위이므로 값이 5이면 헤더는 20바이트이다.\n") == [])
  }

  @Test("the width of a field that only TCP has, below its name")
  func widths() {
    func note(_ bits: Int) -> String {
      "# 네트워크\n\n## 일련번호와 확인 응답 번호의 구조\n\n- 일련번호(sequence number) (32비트)\n- 확인 응답 번호(acknowledgement number) (\(bits)비트)\n"
    }
    #expect(findings(note(16)).count == 1)
    #expect(findings(note(32)) == [])
  }
}
