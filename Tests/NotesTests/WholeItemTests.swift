import Notes
import Testing

@Suite("Shapes: a whole opening or close in one item, both legs in one line, and hosts by other names")
struct WholeItemTests {
  private func steps(_ note: String) -> [String] {
    facts(in: note, .step).map { String($0.split(separator: " ", maxSplits: 1)[1]) }
  }

  private let close = [
    "close 1 client→server FIN", "close 2 server→client ACK", "close 3 server→client FIN",
    "close 4 client→server ACK",
  ]

  private let told =
    "클라이언트가 서버에게 FIN을 보낸다.\nSERVER는 FIN을 받고 ACK를 클라이언트에게 보낸다.\nSERVER는 할 일을 마치고 FIN을 클라이언트에게 보낸다.\n클라이언트는 FIN을 받고 ACK를 서버에게 보낸다.\n"
    .replacing("SERVER", with: "서버")

  @Test(
    "The lines of an item that opens with the handshake's name are its steps",
    arguments: ["- 4-way handshake: 연결을 끊는 과정\n", "- 4-way handshake\n", "- Q: 4-way handshake\n  - 답변: \n"])
  func item(head: String) {
    let lines = told.split(separator: "\n").map { "    \($0)\n" }.joined()
    #expect(steps("# TCP\n\n\(head)\(lines)") == close)
  }

  @Test("The same in English, for an opening")
  func englishItem() {
    let item =
      "- **3-way handshake**\n  The client sends SYN to the server.\n  The server replies with SYN+ACK.\n  The client sends ACK.\n"
    #expect(
      steps("# TCP\n\n\(item)") == [
        "open 1 client→server SYN", "open 2 server→client SYN,ACK", "open 3 client→server ACK",
      ])
  }

  @Test("A segment and its answer behind an arrow are two steps, whoever sends them")
  func legs() {
    #expect(
      steps("# 4-way handshake\n\n1. FIN(seq=u) → ACK(ack=u+1)\n2. FIN(seq=w) → ACK(ack=w+1)\n") == [
        "close 1 ?→? FIN SEQ=u", "close 2 ?→? ACK ACK=u+1", "close 3 ?→? FIN SEQ=w",
        "close 4 ?→? ACK ACK=w+1",
      ])
  }

  @Test(
    "Segments in a row, each with its way in a bracket",
    arguments: [
      "SYN (client → server), SYN-ACK (server → client), ACK (client → server)",
      "SYN(클라이언트→서버), SYN+ACK(서버→클라이언트), ACK(클라이언트→서버) 순서로 진행된다.",
    ])
  func ways(row: String) {
    #expect(
      steps("# 3-way handshake\n\n\(row)\n") == [
        "open 1 client→server SYN", "open 2 server→client SYN,ACK", "open 3 client→server ACK",
      ])
  }

  @Test("What a segment says in words behind an arrow is no other segment")
  func speech() {
    let list =
      "- Client SYN: `seq 1001` → \"my numbering starts here.\"\n- Server SYN-ACK: `ack 1002` → \"got your SYN\"; `seq 5001`\n- Client ACK: `ack 5002` → \"got your SYN too.\"\n"
    #expect(
      steps("# TCP\n\n\(list)") == [
        "open 1 client→server SYN SEQ=1001", "open 2 server→client SYN,ACK SEQ=5001 ACK=1002",
        "open 3 client→server ACK ACK=5002",
      ])
  }

  @Test(
    "Hosts called by where they stand, by whose they are, or by what they ask",
    arguments: [
      (
        "The source sends a segment with the SYN flag to the destination. The destination replies with SYN and ACK. The source then sends an ACK.",
        ["sender", "receiver"]
      ),
      ("내 컴퓨터가 웹서버에 SYN을 보낸다. 웹서버가 내 컴퓨터에 SYN+ACK를 보낸다. 내 컴퓨터가 웹서버에 ACK를 보낸다.", ["client", "server"]),
      ("요청자가 수신자에게 SYN을 보낸다. 수신자가 요청자에게 SYN+ACK를 보낸다. 요청자가 수신자에게 ACK를 보낸다.", ["sender", "receiver"]),
      ("A says \"let us talk\" (SYN). B says \"fine\" (SYN-ACK). A says \"great\" (ACK).", ["A", "B"]),
    ])
  func hosts(story: String, names: [String]) {
    let (one, other) = (names[0], names[1])
    #expect(
      steps("# 3-way handshake\n\n\(story)\n") == [
        "open 1 \(one)→\(other) SYN", "open 2 \(other)→\(one) SYN,ACK", "open 3 \(one)→\(other) ACK",
      ])
  }

  @Test("A source port, the source of something and a destination that is only reached are no hosts")
  func noHosts() {
    let line =
      "TIME_WAIT is the state after the final ACK was received, so that no late segment is delivered to the destination."
    #expect(!facts(in: "# TCP\n\n\(line)\n", .state).contains { $0.contains("receiver") })
    #expect(steps("# TCP\n\nThe source port sends a SYN. The source of a FIN sends an ACK.\n").isEmpty)
  }
}
