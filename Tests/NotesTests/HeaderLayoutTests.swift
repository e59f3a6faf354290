import Notes
import Testing

@Suite("Headers as structures in C, counted in bytes or bits, and drawn in any width")
struct HeaderLayoutTests {
  private func fields(_ note: String) -> [String] {
    facts(in: note, .field).map { String($0.split(separator: " ", maxSplits: 1)[1]) }
  }

  @Test("A member's type gives the width, its remark or its name the field")
  func structure() {
    let note = """
      # TCP header

      ```c
      struct tcphdr {
          uint16_t source;         // source port
          unsigned short th_dport; /* 목적지 포트 */
          __be32 seq;
          unsigned int ack_num;    // acknowledgment number
          uint16_t doff:4, flags;
          uint16_t window;         // 수신 윈도우
      };
      ```

      """
    #expect(
      fields(note) == [
        "source port 16", "destination port 16", "sequence number 32", "acknowledgment number 32",
        "window 16",
      ])
    #expect(texts(in: note).contains("수신 윈도우"))
  }

  @Test("UDP's structure, and a program's numbers, tell no field of TCP's")
  func programs() {
    #expect(
      fields(
        "# TCP and UDP\n\n```c\nstruct udphdr {\n  uint16_t source; // source port\n  uint16_t dest; // destination port\n  uint16_t check; // checksum\n};\n```\n"
      ).isEmpty)
    #expect(
      fields("# TCP\n\n```c\nint main() {\n  int seq = 1;\n  int window = 2;\n  int checksum = 3;\n}\n```\n")
        .isEmpty)
  }

  @Test(
    "A range of bytes counts eight bits each, one of bits as many as it holds",
    arguments: [
      "Bytes 0-1: source port\nBytes 4-7: sequence number\nBytes 14-15: window size\n",
      "- bits 0–15: source port\n- bits 32–63: sequence number\n- bits 112–127: window size\n",
      "- 바이트 0~1: 출발지 포트\n- 바이트 4~7: 순서 번호\n- 바이트 14~15: 윈도우 크기\n",
    ])
  func ranges(list: String) {
    #expect(fields("# TCP 헤더\n\n\(list)") == ["source port 16", "sequence number 32", "window 16"])
  }

  private let narrow = """
    # TCP header

    ```
    +--------+--------+--------+--------+
    |   Source Port   |Destination Port |
    +--------+--------+--------+--------+
    |          Sequence Number          |
    +--------+--------+--------+--------+
    |    Checksum     | Urgent Pointer  |
    +--------+--------+--------+--------+
    ```

    """

  @Test("A box that is drawn in another width than two columns to a bit takes up its share of the row")
  func narrowBoxes() {
    #expect(
      fields(narrow) == [
        "source port 16", "destination port 16", "sequence number 32", "checksum 16", "urgent pointer 16",
      ])
  }

  @Test("A box that is out of its share tells no width")
  func crookedBoxes() {
    let crooked = narrow.replacing(
      "|    Checksum     | Urgent Pointer  |", with: "| Checksum |    Urgent Pointer      |")
    #expect(!fields(crooked).contains { $0.hasPrefix("checksum") || $0.hasPrefix("urgent") })
  }
}
