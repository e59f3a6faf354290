import Testing

@testable import Notes

@Suite("Numbers given for example, and letters that are numbers") struct NumberExampleTests {
  @Test(
    "a number in brackets behind `e.g.` is the segment's",
    arguments: ["(e.g. 300)", "(e.g., 300)", ", like 300", "(예: 300)"])
  func examples(_ told: String) {
    let note = """
      # TCP

      ## Three-way handshake

      1. SYN – the client sends a SYN with sequence number 100.
      2. SYN-ACK – the server responds with a SYN-ACK. It has its own sequence number \(told) and sets ACK to 101.
      3. ACK – the client replies with ACK 301.

      """
    let second = facts(in: note, .step).filter { $0.contains("open 2") }
    #expect(second.contains { $0.contains("SEQ=300") })
  }

  @Test("a number that is set to A is no host")
  func values() {
    let note = """
      # TCP

      ## Three-way handshake

      * SYN: the client sets the sequence number to A
      * SYN-ACK: the server sets the acknowledgement number to A+1
      * ACK: the client sets the sequence number to A+1

      """
    let steps = facts(in: note, .step).filter { $0.contains("open") }
    #expect(steps.count == 3)
    #expect(steps.allSatisfy { $0.contains("client→server") || $0.contains("server→client") })
  }
}
