import Notes
import Testing

@Suite("Shapes: what a flag does, and then its name") struct MeaningsFirstTests {
  @Test("items that end in the flag's name")
  func items() {
    #expect(
      facts(
        in: """
          # TCP 플래그
          - 연결 요청 플래그: SYN
          - 연결 종료: FIN
          - 강제 종료 : RST
          """, .flag)
        == ["2 SYN", "3 FIN", "4 RST"])
    #expect(
      facts(
        in: """
          # TCP flags
          - Connection request: SYN
          - Close the connection: FIN
          - Urgent data: `URG`
          """, .flag)
        == ["2 SYN", "3 FIN", "4 URG"])
  }

  @Test("one alone, a step's flag, and a flag that the words do not fit")
  func others() {
    #expect(facts(in: "# TCP\n- 연결 종료: FIN\n- 흐름 제어: 윈도우", .flag) == [])
    #expect(
      facts(
        in: """
          ## TCP
          - Client to server: SYN
          - Flags used: ACK
          - Sent first: SYN
          """, .flag) == [])
  }

  @Test("the whole name before the flag's own in brackets, though it speaks of a window")
  func names() {
    #expect(
      facts(
        in: """
          # TCP flags
          - Congestion Window Reduced (CWR): the sender lowered its rate.
          - Explicit Congestion Notification Echo (ECE): congestion was seen.

          | Name | Meaning |
          |---|---|
          | Congestion Window Reduced (CWR) | lowered its rate |
          """, .flag, .field)
        == ["2 CWR", "3 ECE", "7 CWR"])
    #expect(
      facts(
        in: """
          # TCP
          - Window Size (ACK): how much may be sent
          """, .flag) == [])
  }

  @Test("a field's width ahead of its name")
  func widths() {
    #expect(
      facts(
        in: """
          # TCP 헤더
          - 4비트 헤더 길이 필드 (Header Length Field)
            - TCP 헤더의 길이를 나타낸다.
          - 16-bit Checksum: detects errors
          - 32 bit words: what the header length counts in
          """, .field)
        == ["2 data offset 4", "4 checksum 16"])
  }
}
