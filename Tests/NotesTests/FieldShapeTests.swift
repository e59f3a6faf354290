import Notes
import Testing

@Suite("Shapes: header fields, their widths and what they hold")
struct FieldShapeTests {
  @Test("Fields with their widths")
  func fields() {
    #expect(facts(in: "Source Port (16bit)\n: 보내는 쪽의 포트\n", .field) == ["1 source port 16"])
    #expect(facts(in: "- 시퀀스 번호(Sequence Number) : 패킷의 순서를 맞추는 번호\n", .field) == ["1 sequence number"])
    #expect(
      facts(in: "Field | Bits | Meaning\n---|---|---\nChecksum | 16 | finds broken bits\n", .field) == [
        "3 checksum 16"
      ])
    #expect(facts(in: "### Window\n\n남아 있는 버퍼 공간\n", .field) == ["1 window"])
  }

  @Test("Fields told in sentences, values aside")
  func toldFields() {
    #expect(facts(in: "The window field advertises how many bytes the receiver can take.\n") == ["1 window"])
    #expect(facts(in: "`Sequence Number`는 세그먼트 첫 바이트의 순서 번호를 의미한다.\n") == ["1 sequence number"])
    #expect(facts(in: "SEQ 번호는 1000임을 의미한다.\n") == [])
  }

  @Test("Fields numbered above bullets that explain them, and both ports in one line")
  func numberedFields() {
    #expect(
      facts(
        in:
          "# TCP 헤더\n1. `윈도우 크기(Window)` (16bits)\n- 수신 버퍼에 남은 자리의 크기\n2. `체크섬(Checksum)` (16bits)\n- 오류 검출 용도로 쓰는 값\n",
        .field)
        == ["2 window 16", "4 checksum 16"])
    #expect(
      facts(in: "| 필드 | 설명 |\n|---|---|\n| Source/Destination Port | 세그먼트의 출발지와 목적지를 나타내는 필드 |\n", .field)
        == ["3 source port", "3 destination port"])
  }

  @Test("Below a bold line on another header its fields are not TCP's, until the next bold line")
  func otherHeaders() {
    #expect(
      facts(
        in: "# 헤더 정리\n\n**IPv4 헤더**\n- 체크섬 : 헤더의 오류를 검사한다\n\n**TCP 헤더**\n- 체크섬 : 헤더와 데이터의 오류를 검사한다\n", .field)
        == ["7 checksum"])
  }

  @Test("Japanese names of fields, their width and a short word below")
  func japaneseFields() {
    #expect(
      facts(
        in:
          "# TCPのパケットフォーマット\n### 送信先ポート番号 (16ビット)\n- 送信先ポート番号\n\n### データオフセット (4ビット)\n- ヘッダ長\n\n### 予約領域 (4ビット)\n- 未使用\n",
        .field)
        == ["2 destination port 16", "5 data offset 4", "8 reserved 4"])
  }

  @Test("A width told in the bullet below; a table that compares two protocols names no fields")
  func widths() {
    #expect(
      facts(
        in: "# TCP header\n- Window size:\n    - Window size is 16 bit.\n    - What the receiver takes.\n",
        .field
      ).first
        == "2 window 16")
    #expect(
      facts(
        in:
          "## TCP vs UDP\n| Basics | TCP | UDP |\n|-|-|-|\n| Sequence | Sequencing is a feature of TCP | none |\n| Header Length | 20-60 bytes | 8 bytes |\n",
        .field) == [])
  }

  @Test("A window or a sequence in a note on something else is no field of TCP's")
  func elsewhere() {
    let others = String(repeating: "컬렉션을 묶고 나누는 여러 함수를 적어 둔다.\n\n", count: 20)
    #expect(facts(in: "# 코틀린 컬렉션\n\(others)- **윈도우** : 주어진 크기의 컬렉션 요소 범위 모두를 조회한다\n", .field) == [])
    #expect(facts(in: "# TCP 흐름 제어\n- **수신 윈도우** : 받는 쪽이 더 받을 수 있는 바이트 수\n", .field) == ["2 window"])
  }

  @Test("A width in a column of its own is no part of what a field is for")
  func widthCells() {
    let note =
      "# TCP header\n| Field | Size | Description |\n|-|-|-|\n| Source Port | 16 bits | Port of the sender. |\n"
    #expect(NoteReader.read(Array(note.utf8), file: "n.md").facts.map(\.text) == ["Port of the sender."])
    #expect(facts(in: note, .field) == ["4 source port 16"])
  }

  @Test("A header told by where its bits lie")
  func ranges() {
    #expect(
      facts(
        in: """
          ### TCP header
          1. 0-15: source port (16)
          2. 16-31: destination port (16)
          3. 32-63: sequence number (32)
          1. 96-99: data offset (4)
          """) == ["2 source port 16", "3 destination port 16", "4 sequence number 32", "5 data offset 4"])
  }

  @Test("Widths in Chinese brackets, and two fields in one line")
  func wideBrackets() {
    #expect(
      facts(in: "### TCP 首部\n- 源端口号（16位),目的端口号（16位)。标识每个连接\n- 校验和（16位）\n- 窗口（16位）\n", .field)
        == ["2 source port 16", "2 destination port 16", "3 checksum 16", "4 window 16"])
    #expect(
      facts(in: "### TCP\n- Option-Kind (1 byte), Option-Length (1 byte)\n", .field)
        == [])
  }

  @Test("A table of the header that spells the numbers small")
  func smallNumbers() {
    #expect(
      facts(in: "### TCP 首部\n| 字段 | 作用 |\n|-|-|\n| seq | 第一个字节编号 |\n| ack | 期望收到的下一个字节编号 |\n")
        == ["4 sequence number", "5 acknowledgment number"])
    #expect(facts(in: "### TCP 规则\nACK = x 表示 x 之前的字节都已经收到。\n", .flag) == [])
  }

  @Test("A width that opens the text below a field's heading")
  func widthBelow() {
    #expect(
      facts(in: "# TCP\n## Window Size\n> 16bits\n\n- how much the sender will receive\n", .field) == [
        "2 window 16"
      ])
  }

  @Test("A field, its name once more and what it is, each behind a comma")
  func commas() {
    #expect(
      facts(in: "# TCP\n- Window Size，窗口大小，表示还能接收多少字节\n- Sequence Number，这个序号保证了报文有序\n", .field)
        == ["2 window", "3 sequence number"])
    #expect(facts(in: "# TCP\n- Sequence Number，Window Size 等\n", .field) == [])
  }

  @Test("Names with their bits, each over a paragraph of its own")
  func bitsAbove() {
    #expect(
      facts(
        in: """
          # TCP 플래그
          **SYN** (synchronize sequence number) / 000010

          연결을 요청할 때 쓴다.

          **ACK** (acknowledgement) / 010000

          받았음을 알린다.

          **FIN** (Finish) / 000001

          보낼 데이터가 더 없음을 알린다.
          """, .flag) == ["2 SYN", "6 ACK", "10 FIN"])
  }

  @Test("A heading with a field's width over a heading that asks on")
  func headedWidths() {
    #expect(
      facts(
        in: "# TCP\n### 🔹 Acknowledgement Number (32 bits)\n\n### What it represents\n\n* The next byte\n",
        .field)
        == ["2 acknowledgment number 32"])
  }

  @Test("The number's name in the flag's bracket, and the number that a label gives")
  func numberNames() {
    #expect(
      facts(in: "# TCP\n- **ACK(Acknowledgement Number, 확인 응답 번호)**\n  - 다음에 받을 바이트의 번호\n") == [
        "2 acknowledgment number"
      ])
    #expect(
      facts(in: "# TCP\n- **Sequence Number**: `Seq = ISN_C` (client's chosen number)\n", .field) == [])
  }

  @Test("A width that closes a bracket in the heading is told without the bracket")
  func closingBracket() {
    let note =
      "# TCP\n\n### Header Length (HLEN / Data Offset – 4 bits)\n\n### What it does\n\n* Tells where data begin\n"
    #expect(NoteReader.read(Array(note.utf8), file: "a.md").facts.first?.text == "4 bits")
    #expect(facts(in: note, .field) == ["3 data offset 4"])
  }
}
