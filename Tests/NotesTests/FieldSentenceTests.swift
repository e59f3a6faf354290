import Notes
import Testing

@Suite("Shapes: fields and flags in running text")
struct FieldSentenceTests {
  @Test(
    "Widths before the names, whatever sign the lines begin with",
    arguments: ["•", "▪", "a.", "·"])
  func widths(sign: String) {
    #expect(
      facts(in: "# TCP 헤더\n\(sign) 16비트 출발지 포트 번호\n\(sign) 16 비트 목적지 포트 번호\n\(sign) 32비트 순서 번호\n")
        == ["2 source port 16", "3 destination port 16", "4 sequence number 32"])
  }

  @Test(
    "One width for both ports",
    arguments: [
      "The TCP header has a source port and a destination port (16 bits each), a 32-bit sequence number, a 32-bit acknowledgment number and a 16-bit window.\n",
      "TCP 헤더는 16비트의 출발지 포트와 목적지 포트, 32비트의 순서 번호, 32비트의 확인 응답 번호, 16비트 윈도우로 이루어진다.\n",
    ])
  func ports(note: String) {
    #expect(
      facts(in: note) == [
        "1 source port 16", "1 destination port 16", "1 sequence number 32", "1 acknowledgment number 32",
        "1 window 16",
      ])
  }

  @Test("Widths in wide brackets")
  func japanese() {
    #expect(
      facts(in: "TCPヘッダには送信元ポート番号（16ビット）、宛先ポート番号（16ビット）、シーケンス番号（32ビット）がある。\n")
        == ["1 source port 16", "1 destination port 16", "1 sequence number 32"])
  }

  @Test("What a field holds")
  func holds() {
    #expect(
      facts(in: "오프셋 항목에는 TCP 헤더의 길이를 담는다.\n\n윈도우 필드에는 수신 버퍼의 남은 크기를 담는다.\n") == [
        "1 data offset", "3 window",
      ])
    #expect(facts(in: "출발지 포트와 목적지 포트 항목은 16비트 크기를 이룬다. 길이 항목에는 UDP 헤더의 크기가 담긴다. TCP와 같다.\n") == [])
  }

  @Test("A header drawn outside a fence")
  func drawn() {
    let ruler = String(repeating: "+-", count: 32) + "+"
    let note = """
      # TCP

      \(ruler)
      |          Source Port          |       Destination Port        |
      \(ruler)
      |                        Sequence Number                        |
      \(ruler)
      """
    #expect(
      facts(in: note) == ["4 source port 16", "4 destination port 16", "6 sequence number 32"])
  }

  @Test("Several flags that share one verb")
  func topics() {
    let note = "SYN은 연결 요청, ACK는 응답, FIN은 연결 종료를 의미한다.\n"
    #expect(facts(in: note) == ["1 SYN", "1 ACK", "1 FIN"])
    #expect(texts(in: note) == ["SYN은 연결 요청", "ACK는 응답", "FIN은 연결 종료를 의미한다."])
  }

  @Test("The last of flags with brackets is one of them, too")
  func glosses() {
    #expect(
      facts(in: "플래그에는 SYN(연결 요청), ACK(확인 응답), FIN(연결 종료)이 있다.\n") == ["1 SYN", "1 ACK", "1 FIN"])
  }

  @Test("What a flag says")
  func says() {
    #expect(facts(in: "The ACK flag says that the acknowledgment number is valid.\n", .flag) == ["1 ACK"])
  }

  @Test(
    "Both ports by the name of one",
    arguments: [
      "- Source/Destination Port (2, 2): 포트 번호\n- Window (2): 남은 버퍼\n",
      "|필드|설명|\n|---|---|\n|발신지, 목적지의 포트 번호|프로세스의 주소|\n",
    ])
  func joined(note: String) {
    #expect(
      facts(in: "# TCP 헤더\n" + note, .field).map { $0.dropFirst(2) }.prefix(2) == [
        "source port", "destination port",
      ])
  }

  @Test("Options of any length among fields with widths, and a header's length under its short name")
  func options() {
    #expect(
      facts(
        in:
          "- Options (0-320 bits, divisible by 32)\n- Source port (16 bits)\n- Data offset (4 bits)\n- Window (16 bits)\n"
      )
        == ["1 options", "2 source port 16", "3 data offset 4", "4 window 16"])
    #expect(
      facts(
        in: "- Option-Kind (1 byte)\n- Source port (16 bits)\n- Data offset (4 bits)\n- Window (16 bits)\n")
        == ["2 source port 16", "3 data offset 4", "4 window 16"])
    #expect(facts(in: "# TCP\n- `HdrLen`: length of the header in 32-bit words\n") == ["2 data offset"])
  }

  @Test("How a window grows is not what it is")
  func growth() {
    #expect(facts(in: "# TCP\n- 윈도우 크기 : 1 → 2 → 4 → … → 32 → 혼잡 발생 → 16 → …\n", .field) == [])
  }
}
