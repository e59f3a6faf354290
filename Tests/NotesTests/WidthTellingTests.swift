import Notes
import Testing

@Suite("Shapes: widths in bytes, and names that are other things")
struct WidthTellingTests {
  @Test("A width in bytes is all that is said of a field, and as many bits")
  func bytes() {
    let note = """
      # TCP header

      * **Source Port:** 2 bytes
      * **Sequence Number:** 4 bytes
      * **Window Size:** 2 bytes
      * Checksum: 2바이트
      """
    #expect(
      facts(in: note, .field) == [
        "3 source port 16", "4 sequence number 32", "5 window 16", "6 checksum 16",
      ])
    #expect(facts(in: "# TCP\n\n- seq : 4\n- window size : 1000bytes\n", .field).isEmpty)
  }

  @Test("A sequence number may be described with its width first")
  func widthFirst() {
    #expect(
      facts(in: "# TCP\n\n- **Sequence Number**: 32-bit field used by the sender.\n", .field)
        == ["3 sequence number 32"])
    #expect(
      facts(
        in: "# TCP\n\n* The Data Offset field (4 bits) specifies the header length in 32-bit words.\n", .field
      )
        == ["3 data offset 4"])
  }

  @Test(
    "A sliding window is no field, an attack no flag, an amount no term",
    arguments: [
      "滑動窗口是流量控制的一種方式，發送和接收端有兩個窗口。", "## SYN攻擊\n\n大量偽造假 IP 的第一次握手。",
      "- **536 bytes**: Minimum that must be supported",
      "ACK = 1200 (expecting byte 1200 next)\n\nACK = 1100 again",
      "### [Sequence Number 설정]\n\n처음 보낼 때 랜덤한 숫자가 담긴다.",
    ])
  func others(text: String) { #expect(facts(in: "# TCP\n\n\(text)\n").isEmpty) }

  @Test("A FIN told to come after the answer is a segment of its own")
  func finAfterAnswer() {
    let note =
      "### 4 Way Handshake\n\n클라이언트가 FIN 요청을 보내면 서버가 ACK 응답 후 FIN 응답을 주고 클라이언트가 ACK 응답을 준다.\n"
    #expect(
      facts(in: note, .step) == [
        "3 close 1 client→server FIN", "3 close 2 server→client ACK", "3 close 3 server→client FIN",
        "3 close 4 client→server ACK",
      ])
  }

  @Test("Where the first FIN is told wrongly, the counted steps keep their places")
  func counted() {
    let note = """
      ### Connection tear down

      - Step 1: The client sends a segment with `FIN = 0` to the server.
      - Step 2: The server acknowledges the request.
      - Step 3: The server then sends a segment with `FIN = 1`.
      - Step 4: The client sends an `ACK` to the server.
      """
    #expect(
      facts(in: note, .step).suffix(2) == ["5 close 3 server→client FIN", "6 close 4 client→server ACK"])
  }

  @Test("A misspelt CLOSE-WAIT is told by who enters it")
  func misspelt() {
    #expect(
      facts(in: "# 4-way\n\n서버는 ACK를 보내고 `CLOST_WAIT` 상태로 들어간다.\n", .state) == ["3 CLOSE-WAIT (server)"])
  }
}
