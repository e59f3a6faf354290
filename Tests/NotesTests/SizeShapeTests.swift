import Testing

@testable import Notes

@Suite("Sizes and values, however they stand beside their fields") struct SizeShapeTests {
  private func found(_ note: String) -> [String] {
    NoteChecker.check(Array(note.utf8), file: "a.md").findings.map { "\($0.rule): \($0.found)" }
  }

  @Test("a size in brackets behind a field, and one in a table of its own")
  func sizes() {
    let list =
      "# TCP 헤더\n\n- Sequence Number (4): 순서\n- Acknowledgment Number (4): 확인\n"
      + "- Window (2): 버퍼\n- Checksum (2): 오류\n- Urgent Pointer (2): 긴급\n"
    #expect(found(list) == [])
    // A lone number may count anything.
    #expect(found("# TCP\n\n- Window (4): 네 번째 절\n") == [])
    let table =
      "# TCP\n\n## Sequence number\n\n| Property | Value |\n|---|---|\n| **Size** | 32 bits |\n"
    #expect(found(table) == [])
    #expect(found("# UDP\n\n## Length\n\n| Property | Value |\n|---|---|\n| Size | 16 bits |\n") == [])
  }

  @Test("the initial sequence number has 32 bits; other protocols' numbers have fewer")
  func initialNumbers() {
    #expect(found("# TCP\n\n연결마다 16비트 ISN을 고른다.\n") == ["field-width: 16비트"])
    #expect(found("# TCP\n\nEach side chooses a 16-bit ISN.\n") == ["field-width: 16-bit"])
    #expect(found("# TCP\n\n연결마다 32비트 ISN을 고른다.\n") == [])
    #expect(found("# ARQ\n\nStop-and-wait needs a 1-bit sequence number; TCP comes later.\n") == [])
  }

  @Test("the highest port, in the sentence or below a heading on ports")
  func ports() {
    #expect(found("# TCP\n\nThe highest possible port is 65536.\n") == ["port-range: 65536"])
    #expect(found("# TCP\n\n## 포트\n\n16비트라서 0 ~ 65536 범위를 가진다.\n") == ["port-range: 65536"])
    #expect(found("# TCP\n\nThe highest port is 65535; there are 65536 ports in all.\n") == [])
    #expect(found("# TCP\n\n포트는 모두 65536개이다.\n") == [])
  }

  @Test("options fill the header up to 60 bytes")
  func headers() {
    let note = { (most: Int) in
      "# TCP header\n\nThe base header is 20 bytes; options increase the header up to \(most) bytes.\n"
    }
    #expect(found(note(80)) == ["header-length: 80 bytes"])
    #expect(found(note(60)) == [])
    #expect(found("# TCP 헤더\n\n### 옵션 (0~60바이트)\n\n기능을 알린다.\n") == ["header-length: 60바이트"])
    #expect(found("# TCP 헤더\n\n### 옵션 (0~40바이트)\n\n기능을 알린다.\n") == [])
  }

  @Test("a bit's value before its flag")
  func bits() {
    let table = { (value: String) in
      "# TCP flags\n\n| Value | Flags |\n|---|---|\n| 0x12 | SYN+ACK |\n| \(value) | RST |\n| 0x18 | PSH+ACK |\n"
    }
    #expect(found(table("0x08")) == ["flag-bit: 0x08"])
    #expect(found(table("0x04")) == [])
    #expect(found("# TCP\n\nFlags: 0x22 (SYN,ACK), Seq=200\n") == ["flag-bit: 0x22"])
    #expect(found("# TCP\n\nFlags: 0x12 (SYN,ACK), Seq=200\n") == [])
  }

  @Test("what has come is what was acknowledged, less one")
  func received() {
    #expect(
      found("# TCP\n\nACK number = 105 means \"I have received all bytes up to and including 105\"\n") == [
        "ack-number-meaning: 105"
      ])
    #expect(
      found("# TCP\n\nACK number = 105 means \"I have received all bytes up to and including 104\"\n") == [])
    #expect(found("# TCP\n\n|값|뜻|\n|---|---|\n|ack=301|301번까지 받았다|\n") == ["ack-number-meaning: 301"])
    #expect(found("# TCP\n\nACK 301은 300번까지 받았다는 뜻이다.\n") == [])
  }

  @Test("a card's question and answer are looked at wherever they stand in the note")
  func cards() {
    let filler = String(repeating: "TCP는 바이트를 나른다.\n\n", count: 40)
    #expect(found("# TCP\n\n\(filler)Q: 옵션 뒤에 올 수 있는 가장 큰 값은?\nA: 65536\n") == [])
    #expect(found("# TCP\n\n\(filler)Q: 포트의 가장 큰 값은?\nA: 65536\n") == ["port-range: 65536"])
    #expect(found("# TCP\n\n\(filler)Q: 포트의 가장 큰 값은?\nA: 65535\n") == [])
  }

  @Test("tcpdump's letters and the flags they are said to be")
  func letters() {
    #expect(found("# TCP\n\n- `[S.]` = SYN plus PSH\n") == ["flag-letter: SYN plus PSH"])
    #expect(
      found("# TCP\n\n- `[S.]` = SYN plus ACK\n- `[F.]`: FIN, ACK\n- `[P.]` = data being pushed\n") == [])
    #expect(found("# TCP\n\n- `[F.]`: SYN과 ACK\n") == ["flag-letter: SYN과 ACK"])
    #expect(found("# TCP\n\n- `[F.]`: FIN과 ACK\n") == [])
  }
}
