import Notes
import Testing

@Suite("Cards and terms of strangers' notes that a tutor would not ask, or would ask whole")
struct StrangerQuestionTests {
  @Test(
    "An answer of two paragraphs is taken whole; how it is shown and where it comes from is no part of it")
  func answers() {
    let note = """
      # TCP

      ## What is the difference between TCP and UDP?

      TCP is reliable and connection-oriented.

      UDP is neither, and faster for it.

      ## Why does CUBIC use elapsed time instead of RTT?

      ??? success "Answer"
          Flows with shorter RTTs would get more bandwidth from TCP otherwise.
      """
    let cards = facts(in: note, .card)
    #expect(cards.first?.hasSuffix("UDP is neither, and faster for it.") == true)
    #expect(!cards.contains { $0.contains("???") })
    let details =
      "# TCP\n\n<details><summary>TCP와 UDP의 차이점은 무엇인가요?</summary>\n\n[출처: example.org]\n\nTCP는 연결 지향이고 UDP는 비연결이다.\n\n</details>\n"
    #expect(facts(in: details, .card).allSatisfy { !$0.contains("출처") })
  }

  @Test(
    "Cards on proxies and NAT, and answers that lead to what is left out, are not asked",
    arguments: [
      "### 포워드 프록시 서버란 무엇인가요?\n\n클라이언트 쪽에서 TCP 연결을 대신 맺는 서버이다.",
      "### 왜 TCP/IP라고 표현할까요?\n\nTCP는 IP와 함께 쓰인다. 배달 시스템으로 비유하자면,",
      "### What are the goals of congestion control?\n\nEfficiency and fairness — see goals table above.",
    ])
  func cards(text: String) { #expect(facts(in: "# TCP\n\n\(text)\n", .card).isEmpty) }

  @Test(
    "Deeds, titles for two things and formulas are no terms",
    arguments: [
      "- **Enables flow control**: the receiver controls how much the sender can send.",
      "- **网络拥塞和BDP**：在没有队列的情况下网络路径可以容纳的数据量，发送方据此调整拥塞窗口。",
      "- **Above $W_{\\max}$ of cwnd**: convex probing for new capacity in the network.",
    ])
  func terms(text: String) { #expect(facts(in: "# TCP congestion control\n\n\(text)\n", .term).isEmpty) }

  @Test("A tab parts a state's name from what it means")
  func tabs() {
    #expect(
      facts(in: "# TCP 상태\n\n- TIME-WAIT\t모든 FIN에 대한 ACK를 받고 기다린 후 CLOSED로 전이한다.\n- LISTEN\t연결 요청을 기다리는 상태\n")
        == ["3 TIME-WAIT", "4 LISTEN"])
  }
}
