import Testing

@testable import Notes

@Suite("Shapes: widths before fields, glosses in brackets, answers in quotes")
struct WidthAndQuoteTests {
  private func facts(_ text: String) -> [Fact] { NoteReader.read(Array(text.utf8), file: "a.md").facts }

  @Test("A list of widths and fields is a header")
  func widths() {
    let found = facts("# TCP 首部\n\n* 16位源端口\n* 16位目标端口\n* 32位序列号\n* 4位首部长度\n* 16位窗口大小\n")
    let bits = found.compactMap {
      if case .field(let field, let bits) = $0.subject { [field: bits] } else { nil }
    }
    #expect(bits.count == 5 && bits.contains([.sequenceNumber: 32]) && bits.contains([.dataOffset: 4]))
  }

  @Test("Flags with nothing but a bracket are a list of flags, and one of them is none")
  func brackets() {
    let list = "- URG (Urgent: 긴급 데이터)\n- ACK (Acknowledgement: 응답)\n- FIN (Finish: 연결 종료)\n"
    #expect(facts("# TCP 플래그\n\n" + list).count { $0.kind == .flag } == 3)
    #expect(facts("# TCP\n\n- SYN (x+1)\n- ACK (클라이언트 -> 서버)\n- FIN (1)\n").allSatisfy { $0.kind != .flag })
  }

  @Test("Numbered questions over quotes are cards, and a single one is not")
  func quotes() {
    let one = "1. When does TCP send a FIN?\n\n> When the last descriptor of a socket is closed.\n\n"
    let two = "2. When does TCP send an RST?\n\n> When a segment comes for a connection that is not there.\n"
    #expect(facts("# TCP\n\n" + one + two).count { $0.kind == .card } == 2)
    #expect(facts("# TCP\n\n" + one).allSatisfy { $0.kind != .card })
  }

  @Test("A heading of the lexicon is a term where the text below defines it")
  func heading() {
    let text = "# TCP\n\nTCP opens with SYN and ACK, and closes with FIN and ACK.\n\n## Nagle 알고리즘\n\n"
    let defined = "아직 ACK를 받지 못한 세그먼트가 있으면 작은 데이터를 버퍼에 모으는 알고리즘이다.\n"
    let told = "서버에서 켜 두었더니 응답이 느려졌다.\n"
    #expect(facts(text + defined).contains { $0.subject == .term("Nagle 알고리즘") })
    #expect(!facts(text + told).contains { $0.kind == .term })
  }

  @Test("A dash parts a bold term from its meaning")
  func dash() {
    let text = "# TCP\n\nTCP opens with SYN, ACK, and closes with FIN and RST.\n\n- **Retransmission** — "
    #expect(
      facts(text + "unacknowledged data is sent again after a timeout.\n").contains { $0.kind == .term })
  }

  @Test("A step's label may stand on a line of its own above its sentence")
  func labels() {
    let text = """
      # TCP 3-Way-Handshake

      STEP 1
      클라이언트는 서버에 SYN 패킷을 보낸다.
      STEP 2
      서버는 클라이언트에게 ACK와 SYN을 보낸다.
      STEP 3
      클라이언트는 서버에게 ACK를 보낸다.
      """
    #expect(facts(text).count { $0.kind == .step } == 3)
  }

  @Test("What a flag is answered with is sent, not the flag")
  func answered() {
    let text = "# 4-way handshake\n\n클라이언트가 FIN을 보냅니다. 서버는 ACK를 보내고 FIN을 보냅니다. "
    let last = facts(text + "그럼 client는 Server의 FIN flag에 대한 ACK를 마지막으로 보냅니다.\n").last
    guard case .step(let step)? = last?.subject else { return #expect(Bool(false)) }
    #expect(step.flags == .ack)
  }
}
