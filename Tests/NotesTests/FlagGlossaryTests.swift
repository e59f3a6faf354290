import Notes
import Testing

@Suite("Lists that explain flags, lists that ask, and cases of loss")
struct FlagGlossaryTests {
  @Test("A list that explains the flags below a handshake's title tells no steps")
  func flags() {
    let note = """
      # TCP 핸드셰이킹

      연결을 시작할 때 3-way 핸드셰이킹을 한다. 송신부와 수신부가 플래그를 주고받는다.

      - SYN: 연결을 만들 때 쓴다
      - FIN: 연결을 끝낼 때 쓴다
      - ACK: 받았다고 상대에게 알릴 때 쓴다
      - RST: 연결을 바로 끊을 때 쓴다

      """
    #expect(facts(in: note, .step).isEmpty)
    #expect(facts(in: note, .flag) == ["5 SYN", "6 FIN", "7 ACK", "8 RST"])
  }

  @Test("A list of a handshake's own flags still tells its steps")
  func steps() {
    let note = "# 3-way handshake\n\n- SYN: 클라이언트가 서버에게 보낸다\n- SYN+ACK: 서버가 답한다\n- ACK: 클라이언트가 보낸다\n"
    #expect(facts(in: note, .step).count == 3)
  }

  @Test("One flag more below a handshake's steps makes no glossary of them")
  func stepsWithReset() {
    let note =
      "# 3-way handshake\n\n- SYN: 클라이언트가 서버에게 보낸다\n- SYN+ACK: 서버가 답한다\n- ACK: 클라이언트가 보낸다\n- RST: 거부할 때 서버가 보낸다\n"
    #expect(facts(in: note, .step).count == 3)
    #expect(facts(in: note, .flag) == ["6 RST"])
  }

  @Test("What may be lost is a case and no step")
  func cases() {
    let note =
      "# 연결 수립\n\n세 경우가 있다.\n\n1. SYN 패킷이 유실 되었을 때\n2. SYN + ACK 패킷이 유실 되었을 때\n3. 마지막 ACK 패킷이 유실 되었을 때\n"
    #expect(facts(in: note, .step).isEmpty)
  }

  @Test("Numbered questions over lists of their own are cards, a numbered title is none")
  func questions() {
    let note = """
      # TCP questions

      1. What is the role of the checksum in TCP?:
          1. finds segments that were damaged on the way
          2. covers the header and the data
      2. Explain the header format:
          1. it has ten fields
      3. What is retransmission?
          1. sending a segment again that was lost or damaged on its way
      4. What are the phases of a TCP connection?
          1. opening, transfer of data, and closing

      """
    #expect(
      facts(in: note, .card).map { $0.prefix { $0 != "=" } } == [
        "3 card What is the role of the checksum in TCP? ", "8 card What is retransmission? ",
        "10 card What are the phases of a TCP connection? ",
      ])
  }

  @Test("a heading that calls a flag by its long name is the flag, not the field beside it")
  func headings() {
    let note = """
      # TCP flags

      #### Acknowledgment Flag

      The acknowledgment flag confirms receipt.

      #### Urgent Pointer Flag

      It marks data as urgent.

      #### Synchronization Flag

      The flag opens a connection.
      """
    #expect(facts(in: note, .flag, .field) == ["3 ACK", "7 URG", "11 SYN"])
  }

  @Test("A flag and its bits, and what it does in the bullets below")
  func bitsOnly() {
    let note = "# TCP\n- **ACK : 010000**\n    - 응답 확인, 패킷 받음\n- PSH : 001000\n    - 곧바로 전달하라는 비트\n"
    #expect(facts(in: note) == ["2 ACK", "4 PSH"])
  }

  @Test("An arrow from a flag to its own name in Korean is a definition, to another flag an order")
  func ownName() {
    #expect(
      facts(in: "# TCP\n- SYN -> 비트 활성화(1)시 연결 요청\n- ACK -> 비트 활성화(1)시 확인 응답\n", .flag) == ["2 SYN", "3 ACK"])
    #expect(facts(in: "# TCP\n- SYN -> SYN+ACK -> ACK 순서로 맺는다\n", .flag) == [])
  }

  @Test("A row that draws an arrow sends the flag, and tells nothing of it")
  func arrows() {
    let table =
      "# TCP\n| Client | | Server |\n|-|-|-|\n| SYN ────► | | Receives SYN |\n| ACK ────► | | Receives ACK |\n"
    #expect(facts(in: table, .flag) == [])
  }
}
