import Testing

@testable import Notes

@Suite("What is told as a question and its answer, as a list or in shorthand")
struct AnsweredTests {
  private func isFound(_ note: String) -> Bool { !findings("# TCP\n\n\(note)\n").isEmpty }

  /// A right telling and the same with one slip.
  struct Pair: CustomTestStringConvertible, Sendable {
    var right: String
    var wrong: String
    var testDescription: String { wrong }

    /// `{right|wrong}` stands where the two differ.
    init(_ text: String) {
      right = ""
      wrong = ""
      var rest = text[...]
      while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
        let choices = rest[rest.index(after: open)..<close].split(
          separator: "|", omittingEmptySubsequences: false)
        right += rest[..<open] + choices[0]
        wrong += rest[..<open] + choices[1]
        rest = rest[rest.index(after: close)...]
      }
      right += rest
      wrong += rest
    }
  }

  private static let toldEvents: [Pair] = [
    "Q. FIN_WAIT_1에서 상대의 FIN만 먼저 도착하면?\nA. ACK를 보내고 {CLOSING|FIN_WAIT_2} 상태가 된다.",
    "**Q. ESTABLISHED에서 FIN을 받으면 어떤 상태가 되나?**\nA. {CLOSE_WAIT|LAST_ACK}",
    "Q: Which state follows when the active closer gets the ACK of its FIN?\nA: {FIN-WAIT-2|TIME-WAIT}",
    "State after receiving the first FIN;{CLOSE-WAIT|FIN-WAIT-2}",
    "State after sending the second FIN?;{LAST-ACK|FIN-WAIT-2}",
    "**5. CLOSE_WAIT에서 LAST_ACK로 가는 계기는? (3점)**\n\n{close()를 불러 FIN을 보내면|상대의 FIN을 한 번 더 받으면} 간다.",
    "- server: LAST-ACK after {sending its own FIN|the ACK of its FIN came in}",
    "- 클라이언트: FIN을 보낸 뒤 {FIN_WAIT_1|CLOSE_WAIT}",
    "SYN_SENT에서 SYN+ACK를 받고 ACK를 보내면 {ESTABLISHED|SYN_RCVD}다.",
    "ESTABLISHED + FIN 수신 = {CLOSE_WAIT|CLOSING}",
    "\"FIN을 받은 쪽은 ACK를 보내면 곧바로 {CLOSE_WAIT|LISTEN}가 되는 거예요.\"",
    "```mermaid\nflowchart TD\n  LISTEN -->|rcv SYN, snd SYN+ACK| SYN_RCVD\n  SYN_RCVD -->|rcv ACK| ESTABLISHED\n  ESTABLISHED -->|rcv FIN, snd ACK| CLOSE_WAIT\n  SYN_SENT -->|rcv SYN+ACK, snd ACK| {ESTABLISHED|SYN_RCVD}\n```",
    "Q3. 서버가 FIN을 받고 ACK를 돌려보냈다. 서버의 상태는?\nA3. {CLOSE_WAIT|FIN_WAIT_2}",
    "FIN 받음 => {CLOSE_WAIT|LAST_ACK}, 내가 FIN 보냄 => LAST_ACK",
    "| 지금 | 받으면 | 다음 |\n|---|---|---|\n| SYN_SENT | SYN+ACK | {ESTABLISHED|SYN_RCVD} |",
    "- [ ] 클라이언트가 첫 FIN을 보내면 {FIN_WAIT_1|LAST_ACK}이 된다",
  ].map(Pair.init)

  @Test("an event's outcome is judged however it is laid out", arguments: toldEvents)
  func events(pair: Pair) { hold(pair) }

  private static let toldSides: [Pair] = [
    "| 상태 | 언제 |\n|---|---|\n| TIME-WAIT | {서버가|클라이언트가} 먼저 끊어서 서버에 남은 것 |",
    "클라이언트가 먼저 끊으면 TIME_WAIT은 {클라이언트|서버}에 남는다.",
    "If the server hangs up first, the {server|client} stays in TIME-WAIT.",
    "Q: The client closed first. Which side has TIME_WAIT?\nA: The {client|server}.",
    "active closer = FIN_WAIT_1 / FIN_WAIT_2 / TIME_WAIT; passive closer = {CLOSE_WAIT|FIN_WAIT_2} / LAST_ACK",
    "被动关闭：CLOSE_WAIT / {LAST_ACK|FIN_WAIT_2}",
    "The third segment of the handshake comes from the {client|server}.",
    "3-way handshake의 세 번째 ACK는 {클라이언트|서버}가 보낸다.", "SYN+ACK는 {서버|클라이언트}가 보낸다.",
    "Who sends the SYN+ACK? The {server|client}.",
    "In the handshake's third segment the SYN bit is {0|1}.",
    "첫 번째 SYN에는 ACK 플래그가 {꺼져|켜져} 있다.",
    "누가 SYN-ACK를 보내나요? {서버|클라이언트}요.",
    "In the opening, the second packet is sent by the {server|client}.",
    "The last step of the handshake: the {client|server} sends an ACK.",
  ].map(Pair.init)

  @Test("who is in a state and who sends a segment is judged", arguments: toldSides)
  func sides(pair: Pair) { hold(pair) }

  private static let toldNames: [Pair] = [
    "State after sending the second FIN? {LAST-ACK|LAST-WAIT}",
    "- 同时关闭：FIN_WAIT_1 / {CLOSING|CLOSEING} / TIME_WAIT",
    "TCP states: LISTEN, SYN-SENT, {SYN-RECEIVED|SYN-ACCEPTED}, ESTABLISHED",
    "상태는 SYN_SENT, SYN_RCVD, ESTABLISHED, {FIN_WAIT_1|FIN_SENT_1}, FIN_WAIT_2 등",
    "- 송신자는 창을 줄이고 CWR(Congestion Window {Reduced|Received})을 켠다",
    "- 플래그 문자열 F S R P A U, 여기서 U는 {Urgent|Unicast} 표시라서",
    "The letters in Scapy: S is SYN, A is ACK, P stands for {push|ping}, R stands for reset.",
    "URG = {Urgent|Upgrade}, PSH = Push, RST = Reset",
    "What does ECE stand for?;{ECN-Echo|Extended Congestion End}",
    "상태 순서: CLOSED - SYN_SENT - {ESTABLISHED|ESTABLISH_WAIT} - FIN_WAIT_1",
    "P는 {Push|Protocol}의 머리글자로 쓰는 플래그",
    "F={finish|full}, S=synchronize, R=reset (tcpdump flags)",
  ].map(Pair.init)

  @Test("names of states and what flags stand for are judged", arguments: toldNames)
  func names(pair: Pair) { hold(pair) }

  private static let toldNumbers: [Pair] = [
    "What is the value of RST?;{4|8}",
    "a SYN,ACK segment has the flags byte 18, a FIN,ACK 17, a PSH,ACK {24|26}",
    "`CWR` `ECE` `URG` {`ACK` `PSH`|`PSH` `ACK`} `RST` `SYN` `FIN` (왼쪽에서 오른쪽으로)",
    "The six flags in order: URG, ACK, PSH, RST, {SYN, FIN|FIN, SYN}",
    "flags=0b{010010|011000} means SYN and ACK",
    "플래그 바이트가 {0x11|0x12}이면 FIN+ACK",
    "**데이터 오프셋** : 데이터가 어디서 시작하는지, 곧 헤더가 몇 워드인지. {4|3}비트.",
    "확인 번호 필드의 크기? → {4바이트|2바이트}",
    "**Offset**: in words; the value {5|4} is the usual one.", "데이터 오프셋이 {5|4}면 헤더는 20바이트.",
    "HLEN = 6 → 24 bytes of header. HLEN = 11 → {44|40} bytes of header.",
    "データオフセットが 5、つまり {20|5} バイト。", "- 창 크기 필드는 16비트이며 단위는 {바이트|KB}",
    "- 데이터 오프셋의 단위는 {4바이트|바이트}", "Unit of the data offset: {32-bit words|bytes}",
    "The order of the fields on the wire: ports, seq, ack, offset + flags, {window, checksum|checksum, window}, urgent pointer.",
    "헤더 순서: 출발지 포트 → 목적지 포트 → {순서 번호 → 확인 번호|확인 번호 → 순서 번호} → 오프셋/플래그 → 윈도우 → 체크섬 → 긴급 포인터",
    "TCP 헤더에서 윈도우 다음에 오는 필드는 {체크섬|긴급 포인터}이다.",
    "Q. SYN+ACK의 16진수 값은? A. 0x{12|14}",
  ].map(Pair.init)

  @Test("values, widths, units and orders are judged", arguments: toldNumbers)
  func numbers(pair: Pair) { hold(pair) }

  private func hold(_ pair: Pair) {
    #expect(isFound(pair.wrong), "the slip is not found")
    #expect(findings("# TCP\n\n\(pair.right)\n") == [], "the right telling is called wrong")
  }

  @Test(
    "what only sounds like it is left alone",
    arguments: [
      "첫 번째 세그먼트를 제외한 모든 세그먼트의 ACK 비트는 1이다. 3-way handshake에서도 그렇다.",
      "The SYN+ACK of the handshake carries ACK = 0x1001; what does the client's third segment have?",
      "The sender of the first FIN ends in TIME-WAIT.", "SYN+ACK를 받은 클라이언트가 ACK를 보낸다.",
      "서버가 보낸 SYN+ACK를 클라이언트가 받으면 ACK를 보낸다.",
      "데이터 오프셋이 8이면 옵션은 12바이트다.", "HLEN 5 × 4 bytes = 20 bytes",
      "클라이언트가 먼저 끊으면 서버는 CLOSE_WAIT에 들어가고 TIME_WAIT은 겪지 않는다.",
      "Does the server close first? It depends: whoever does so gets TIME-WAIT.",
      "서버가 먼저 FIN을 보내서 FIN_WAIT_1 → FIN_WAIT_2 → TIME_WAIT. 나는 CLOSE_WAIT → LAST_ACK → CLOSED.",
      "## RST에도 확인 응답을 보내나요?\n\n보내지 않는다. 연결이 바로 없어진다.",
      "In the three-way handshake the client receives the SYNACK and sends an ACK with the SYN bit set to 0.",
      "CWR (Congestion Window Reduced), ECE (Explicit Congestion Echo)",
      "순서 번호, 확인 번호, 체크섬, 윈도우 크기, 긴급 포인터가 헤더에 있다.",
    ])
  func rightOnes(note: String) { #expect(findings("# TCP\n\n\(note)\n") == []) }
}
