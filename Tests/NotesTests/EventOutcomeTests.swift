import TCP
import Testing

@testable import Notes

@Suite("What is told to follow on an event")
struct EventOutcomeTests {
  /// What another rule knows already is left to it.
  private func isFound(_ note: String) -> Bool { !findings("# TCP\n\n\(note)\n").isEmpty }

  @Test(
    "an answer that the engine does not give in that state is found",
    arguments: [
      "TIME_WAIT 중에 상대의 FIN이 다시 도착하면 RST로 응답한다.", "LISTEN 상태의 소켓이 RST를 받으면 상대에게 RST로 맞받아친다.",
      "SYN_SENT에서 상대의 SYN+ACK가 오면 RST로 답한다.", "| 상태 | 받은 것 | 응답 |\n|---|---|---|\n| CLOSED | SYN | 무시 |",
      "If a retransmitted FIN arrives in TIME-WAIT, the host refuses it with a RST.",
      "- close() in SYN-SENT: the host sends a FIN.", "A server in LISTEN answers a bare ACK with an ACK.",
      "| State | Event | Answer |\n|---|---|---|\n| ESTABLISHED | FIN received | RST |",
    ])
  func answers(note: String) { #expect(isFound(note)) }

  @Test(
    "an answer that the engine gives is not",
    arguments: [
      "TIME_WAIT 중에 상대의 FIN이 다시 도착하면 ACK로 응답한다.", "LISTEN 상태의 소켓이 RST를 받으면 무시한다.",
      "ESTABLISHED에서 FIN을 받으면 FIN+ACK로 한꺼번에 답하기도 한다.", "TIME_WAIT 중에 FIN이 오면 RST로 답하지 않는다.",
      "| 상태 | 받은 것 | 응답 |\n|---|---|---|\n| CLOSED | RST | 무시 |",
      "If a retransmitted FIN arrives in TIME-WAIT, the host answers it with an ACK, not with a RST.",
      "- close() in SYN-SENT: nothing is sent.", "A server in LISTEN answers a bare ACK with a RST.",
      "A host in TIME-WAIT would answer a FIN with a RST if it kept no state.",
    ])
  func rightAnswers(note: String) { #expect(!isFound(note)) }

  @Test(
    "a state that does not follow is found, in a sentence, a row, an answer or behind an arrow",
    arguments: [
      "LISTEN 상태의 서버가 SYN 없이 ACK를 받으면 ESTABLISHED가 된다.",
      "| 상태 | 사건 | 동작 |\n|---|---|---|\n| CLOSE_WAIT | close() 호출 | FIN을 보내고 FIN_WAIT_1 |",
      "Q: LAST_ACK 상태에서 ACK를 받으면?\nA: TIME_WAIT으로 가서 2MSL을 기다린다.", "- CLOSING에서 ACK를 받으면 바로 CLOSED로 간다.",
      "- FIN-WAIT-1: the ACK of our FIN arrives → TIME-WAIT",
      "A RST in ESTABLISHED moves the connection to CLOSE-WAIT.",
      "Q: What does an end in SYN-SENT do with a bare SYN?\nA: It goes straight to ESTABLISHED.",
      "| Call | Sent | State |\n|---|---|---|\n| `close()` after the peer's FIN | FIN | TIME-WAIT |",
    ])
  func states(note: String) { #expect(isFound(note)) }

  @Test(
    "a state that follows is not, nor one that is entered only later",
    arguments: [
      "LISTEN 상태의 서버가 SYN을 받으면 SYN_RCVD가 된다.", "FIN_WAIT_1에서 ACK를 받고 나중에 FIN을 받으면 TIME_WAIT이 된다.",
      "FIN_WAIT_2에서 FIN을 받으면 CLOSING이 아니라 TIME_WAIT으로 간다.", "SYN_RCVD: SYN을 받고 SYN+ACK를 보낸 상태",
      "- FIN-WAIT-1: the ACK of our FIN arrives → FIN-WAIT-2",
      "In CLOSE-WAIT the program closes, and then the ACK leads to CLOSED.",
      "SYN-RECEIVED: a SYN has been received and a SYN-ACK has been sent.",
      "In FIN-WAIT-2 the peer's FIN leads to TIME-WAIT, and the peer goes to LAST-ACK.",
    ])
  func rightStates(note: String) { #expect(!isFound(note)) }

  @Test(
    "what is waited for under the name of a state leads to a state that follows it",
    arguments: [
      (
        "**LAST_ACK**\nIt waits for the ACK of its FIN. When that arrives the host passes into TIME_WAIT.",
        true
      ),
      (
        "**LAST_ACK**\nIt waits for the ACK of its FIN. When that arrives the host passes into CLOSED.", false
      ),
      ("### CLOSING\n\n그 ACK를 받으면 CLOSE_WAIT으로 간다.", true),
      ("### CLOSING\n\n그 ACK를 받으면 TIME_WAIT으로 간다.", false),
    ])
  func awaited(note: String, isWrong: Bool) { #expect(isFound(note) == isWrong) }

  @Test(
    "sending a FIN leads to FIN-WAIT-1 or LAST-ACK, whoever does it",
    arguments: [
      ("5. The server sends **FIN** (seq = w) and goes into **CLOSING**.", true),
      ("5. The server sends **FIN** (seq = w) and goes into **LAST-ACK**.", false),
      ("서버는 FIN을 보내고 CLOSING으로 들어간다.", true), ("서버는 FIN을 보내고 LAST_ACK로 들어간다.", false),
    ])
  func sending(note: String, isWrong: Bool) { #expect(isFound(note) == isWrong) }

  @Test(
    "a RST is neither answered nor closed on",
    arguments: [
      ("RST 세그먼트를 받은 쪽은 ACK로 확인해 준 뒤 연결을 닫는다.", true), ("RST 세그먼트를 받은 쪽은 아무것도 보내지 않고 연결을 버린다.", false),
      ("A host that receives a RST enters CLOSE-WAIT.", true),
      ("A host that receives a RST goes to CLOSED.", false),
      ("RST로 끊으면 RST를 보낸 쪽도 TIME_WAIT을 거친다.", true), ("RST로 끊으면 TIME_WAIT을 거치지 않는다.", false),
      ("An end closed with a RST goes to TIME-WAIT.", true),
      ("An end closed with a RST goes to CLOSED.", false),
      ("RFC 5961: a RST that is not exact is answered with a challenge ACK.", false),
    ])
  func resets(note: String, isWrong: Bool) { #expect(isFound(note) == isWrong) }
}
