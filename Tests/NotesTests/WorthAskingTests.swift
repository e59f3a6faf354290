import Testing

@testable import Notes

@Suite("What of a strange note is worth asking")
struct WorthAskingTests {
  /// A page of an interview bank that has one chapter on TCP.
  private func page(_ body: String) -> String {
    """
    # Networking for interviews

    The interviewer may ask about anything. Here is what came up in the last years, chapter by chapter, so that
    nothing surprises you: read it once a week, and close the book while you answer. Nobody remembers all of it.
    There are questions on browsers, on databases, on operating systems and on what you did in your last job.
    It was written on many evenings, and some of it has been forgotten since.

    ## TCP

    TCP opens with SYN, SYN-ACK and ACK, and closes with FIN. RST breaks a connection off.

    \(body)
    """
  }

  private func terms(_ body: String) -> [String] {
    NoteReader.read(Array(page(body).utf8), file: "a.md").facts.compactMap {
      if case .term(let name) = $0.subject { name } else { nil }
    }
  }

  private func cards(_ text: String) -> [String] {
    NoteReader.read(Array(text.utf8), file: "a.md").facts.compactMap {
      if case .card(let card) = $0.subject { card.front } else { nil }
    }
  }

  @Test(
    "A name of the lexicon is a term where something fair is said of it",
    arguments: [
      "- **Slow start**: doubles the congestion window with every round trip.",
      "- **흐름 제어(Flow Control)**: 수신자의 버퍼가 넘치지 않도록 보내는 양을 조절",
      "- **滑动窗口**: 发送方在收到确认之前可以连续发送多个报文段。",
      "- **TCP Reno/NewReno**: halves its window after three duplicate ACKs.",
    ])
  func known(_ line: String) { #expect(terms(line).count == 1) }

  @Test(
    "Any other name has to be TCP's by the words it is told in, and told as a definition",
    arguments: [
      "- **Orphan list**: the list of connections whose program has closed while a FIN is unacknowledged.",
      "- **LastByteRcvd**: 수신 버퍼에 저장된 데이터 스트림의 마지막 바이트 번호",
      "- **고아 연결**: 프로그램은 닫혔지만 FIN이 아직 확인되지 않은 상태입니다.",
    ])
  func proven(_ line: String) { #expect(terms(line).count == 1) }

  @Test(
    "What instructs, exclaims, lists, supposes or belongs to another layer is no term",
    arguments: [
      "- **Diagnose the black hole**: large segments disappear at a hop, and no SYN gets an ACK.",
      "- **Know your protocols**: TCP and UDP, HTTP and gRPC, and what the handshake costs.",
      "- **Flow control**: If the receiver is slow, I usually lower the window.",
      "- **TCP**: web browsing, email, file downloads, SSH",
      "- **Congestion control**: Why TCP fails on lossy links",
      "- **데이터 링크 계층**: 세그먼트를 담은 패킷을 프레임으로 나르는 계층이다.",
      "- **연결 해제 시에 사용되는 상태**: FIN-WAIT-1, FIN-WAIT-2, CLOSE-WAIT, LAST-ACK",
      "- **查看是否丢包**: netstat 显示重传的报文段和窗口。",
      "- **BGP hijacking**: the announcement of prefixes that belong to others, so that packets go astray.",
      "- **Innovation**: the idea that a segment may be acknowledged before it is read.",
    ])
  func unproven(_ line: String) { #expect(terms(line).isEmpty) }

  @Test("Of a bank's questions those on TCP are ours, whatever else the answers speak of")
  func bank() {
    let text = page(
      """
      ### How does TCP notice that a segment was lost?

      By the retransmission timer, or by three duplicate ACKs.

      ## The web

      ### What happens when you type a URL in the browser?

      DNS is asked for the address, then a TCP handshake with SYN and ACK opens the connection.

      ### Explain the difference between a thread and a process.

      Threads share memory. Sockets in ESTABLISHED are shared, too.

      ## Databases

      An index is a tree with many children to a node, so that few pages have to be read from the disk.
      Writing to it costs more than writing to the table alone.
      Rows that are read together should lie together.
      A transaction sees the rows as they were when it began.
      Locks are taken in one order, or two transactions wait for each other for ever.
      What is written is in the log before it is in the table.
      The log is read again after a crash.

      Q: Which index does MySQL use?
      A: A B+ tree.

      Q: Which flag asks for a connection?
      A: SYN
      """)
    #expect(
      cards(text) == ["How does TCP notice that a segment was lost?", "Which flag asks for a connection?"])
  }

  @Test("What only announces an answer is none")
  func announced() {
    #expect(cards("# TCP\n\n## SYN Flood 有哪些形式？\n\n攻击者可通过三种方式发起 SYN Flood：\n").isEmpty)
    #expect(cards("# TCP\n\n## Why does TCP need TIME-WAIT?\n\nSee above\n").isEmpty)
    #expect(
      cards("# TCP\n\n## Which TCP flag opens a connection?\n\nAnswer: SYN\n")
        == ["Which TCP flag opens a connection?"])
  }

  @Test("An answer's label is no part of it")
  func label() {
    let facts = NoteReader.read(
      Array("# TCP\n\n## Which TCP flag opens a connection?\n\nAnswer: SYN\n".utf8), file: "a.md"
    ).facts
    #expect(facts.contains { if case .card(let card) = $0.subject { card.back == "SYN" } else { false } })
  }

  @Test("A comparison in code hides nothing")
  func comparison() {
    #expect(cards("# TCP\n\nSYN: if state==LISTEN and flags==2 the server answers.\n").isEmpty)
    #expect(cards("# TCP\n\nA server answers a SYN in ==LISTEN== with SYN,ACK.\n").count == 1)
  }
}
