import Notes
import Testing

@Suite("Shapes: how wide a field is told to be")
struct FieldWidthTests {
  @Test("A sentence tells the width of the field it opens with, one sentence a field")
  func sentences() {
    let note = """
      # TCP header

      The source port is a 16-bit field that names the sender. The sequence number field is 32 bits long. \
      The window is a 2-byte field that says how much may be sent. The checksum field (16 bits) covers all of it.
      """
    #expect(
      facts(in: note, .field) == [
        "3 source port 16", "3 sequence number 32", "3 window 16", "3 checksum 16",
      ])
    #expect(
      facts(in: "# TCP 헤더\n\n- 순서 번호는 32비트로, 데이터의 순서를 나타낸다.\n", .field) == ["3 sequence number 32"])
  }

  @Test(
    "A number is told beside the field, and no width of it",
    arguments: [
      "The sequence number is 1 byte higher than before.", "시퀀스 번호는 1byte당 1씩 증가한다.",
      "Is the window 16 bits wide, and what does it count?",
    ])
  func others(text: String) { #expect(facts(in: "# TCP\n\n\(text)\n", .field).isEmpty) }

  @Test("Widths stand in bytes behind a name, a comma or a dash, and as the bits they reach over")
  func names() {
    let note = """
      # TCP 헤더

      - 체크섬 2바이트: 오류 검사
      - 긴급 포인터, 2 bytes: 긴급 데이터의 위치
      - Window: 2 bytes, what may be sent
      - Sequence number, acknowledgment number (32 bits each): order and confirm
      - 源端口和目的端口：各占 16 位
      """
    #expect(
      facts(in: note, .field) == [
        "3 checksum 16", "4 urgent pointer 16", "5 window 16", "6 sequence number 32",
        "6 acknowledgment number 32", "7 source port 16", "7 destination port 16",
      ])
    let ranges = """
      # TCP header

      - 0–15: Source Port, who sends
      - 16–31: Destination Port, who receives
      - 32–63: Sequence Number, the order
      """
    #expect(
      facts(in: ranges, .field) == ["3 source port 16", "4 destination port 16", "5 sequence number 32"])
    #expect(
      facts(in: "# TCP\n\nwindow size : 16 bytes (flow control)\n", .field).allSatisfy { !$0.contains("128") }
    )
  }

  @Test("A column of sizes counts bits or bytes, as the fields tell, or says from where to where they reach")
  func columns() {
    let table = { (title: String, port: String, sequence: String) in
      "# TCP header\n\n| Field | \(title) | Meaning |\n|---|---|---|\n| Source Port | \(port) | who sends |\n"
        + "| Sequence Number | \(sequence) | order of bytes |\n"
    }
    let told = ["5 source port 16", "6 sequence number 32"]
    #expect(facts(in: table("Size", "16", "32"), .field) == told)
    #expect(facts(in: table("Size", "2", "4"), .field) == told)
    #expect(facts(in: table("Size", "2 bytes", "4 bytes"), .field) == told)
    #expect(facts(in: table("Bits", "0-15", "32~63"), .field) == told)
  }

  @Test("A formula of the window and a heading called Sequence name no field")
  func formulas() {
    #expect(
      facts(in: "# TCP\n\n$$\\text{Window} = \\text{Buffer} - \\text{Read}$$\n", .field).isEmpty)
    #expect(
      facts(in: "# TCP\n\n**Sequence**:\n\n1. The sender sends 1000 bytes\n2. The receiver waits\n", .field)
        .isEmpty)
  }

  @Test("bits told of the data offset and the flags together are the width of neither") func together() {
    func table(_ name: String, _ bits: Int) -> String {
      "# TCP header\n\n| Field | Size | Use |\n|---|---|---|\n| Sequence Number | 32 bits | Position |\n| \(name) | \(bits) bits | Header length |\n"
    }
    for name in ["Data Offset / Flags", "Data Offset + Reserved + Flags", "데이터 오프셋/플래그"] {
      #expect(NoteChecker.check(Array(table(name, 16).utf8), file: "a.md").findings.map(\.rule) == [])
    }
    #expect(
      NoteChecker.check(Array(table("Data Offset", 16).utf8), file: "a.md").findings.map(\.rule)
        == ["field-width"])
  }

  @Test("Widths in brackets, one behind the other; those of UDP are its own")
  func rows() {
    #expect(
      facts(in: "# TCP\n- 출발지 포트 번호(16), 목적지 포트 번호(16), 일련번호(32), 윈도우 크기(16)\n", .field)
        == ["2 source port 16", "2 destination port 16", "2 sequence number 32", "2 window 16"])
    #expect(facts(in: "# TCP\n- UDP 헤더 : 출발지 포트 번호(16), 목적지 포트 번호(16), 체크섬(16)\n", .field) == [])
    #expect(facts(in: "# TCP\n- 출발지 포트 번호(80), 목적지 포트 번호(52000), 일련번호(1)\n", .field) == [])
  }

  @Test("Both ports in one name, and chapters by letter")
  func bothPorts() {
    #expect(
      facts(
        in: "# TCP 헤더\n\n| 필드 | 내용 | 크기(bit) |\n|---|---|---|\n|송수신자의 포트 번호|프로세스에 할당되는 주소| 16 |\n", .field)
        == ["5 source port 16", "5 destination port 16"])
    #expect(
      facts(in: "# TCP 헤더\n\n## D. 헤더 길이 필드 (Header Length / HLEN, 4 비트)\n\n- 헤더 길이를 4바이트 단위로 표시\n", .field)
        == ["3 data offset 4"])
  }

  @Test("The width first, and what it is for behind it")
  func widthFirst() {
    #expect(
      facts(
        in:
          "TCP header\n\n- 16 bits for source and destination port address.\n- 32 bits for the sequence number.\n",
        .field)
        == ["3 source port 16", "3 destination port 16", "4 sequence number 32"])
  }

  @Test("What a field is there for")
  func purposes() {
    #expect(
      facts(
        in: "# TCP\n- Sequence number being for ordering packets.\n- The checksum is for detecting errors.\n",
        .field)
        == ["2 sequence number", "3 checksum"])
  }
}
