import Testing

@testable import Notes

@Suite("Numbers of an exchange, however it is laid out") struct ExchangeLayoutTests {
  private func findings(_ note: String) -> [String] {
    NoteChecker.check(Array(note.utf8), file: "a.md").findings.map { "\($0.place.line) \($0.rule)" }
  }

  /// Wireshark's summary in a list, with what it makes of the segments.
  private func capture(ack: Int) -> String {
    """
    # TCP

    - 1:\t0.000\t10.0.0.9\t192.168.7.1\tTCP\t1514\t80 → 50210 [ACK] Seq=1 Ack=1 Win=7836 Len=1460
    - 2:\t0.001\t192.168.7.1\t10.0.0.9\tTCP\t54\t50210 → 80 [ACK] Seq=1 Ack=\(ack) Win=4380 Len=0
    - 3:\t0.009\t10.0.0.9\t192.168.7.1\tTCP\t1514\t[TCP Previous segment not captured] 80 → 50210 [ACK] Seq=4381 Ack=1 Win=7836 Len=1460
    - 4:\t0.010\t192.168.7.1\t10.0.0.9\tTCP\t66\t[TCP Dup ACK 2#1] 50210 → 80 [ACK] Seq=1 Ack=1461 Win=4380 Len=0

    """
  }

  @Test("Wireshark's lines in a list, one of them called a duplicate")
  func wireshark() {
    #expect(findings(capture(ack: 1461)) == [])
    #expect(findings(capture(ack: 1460)) == ["4 ack-arithmetic"])
  }

  @Test("Hosts with their ports in brackets")
  func hosts() {
    func note(_ ack: Int) -> String {
      """
      # TCP

      ```
      web(http) → lab(54190) [PSH, ACK] TTL=47, seq=1, ack=1, len=500
      lab(54190) → web(http) [ACK] TTL=64, seq=1, ack=\(ack), len=0
      ```

      """
    }
    #expect(findings(note(501)) == [])
    #expect(findings(note(502)) == ["5 ack-arithmetic"])
  }

  /// A close, its numbers below each step, and nobody named.
  private func close(ack: Int, _ remark: String, _ last: String) -> String {
    """
    # TCP 4-way handshake

    1. `FIN`
       - `[FIN] SEQ: 5000, ACK: -` : \(remark)
    2. `ACK`
       - `[ACK] SEQ: 7500, ACK: \(ack)` : \(last)
    3. `FIN`
       - `[FIN] SEQ: 7500, ACK: 5001` : \(remark)
    4. `ACK`
       - `[ACK] SEQ: 5001, ACK: 7501` : \(last)

    """
  }

  @Test(
    "numbers side by side are one segment's, whatever is said behind them",
    arguments: [
      ("이제 끝낼게", "네가 보낸 SEQ 5000번을 잘 받았어, 다음 것을 보내줘"),
      ("I am done", "I got what you sent, so send me the next"),
    ])
  func sideBySide(_ remark: String, _ last: String) {
    #expect(findings(close(ack: 5001, remark, last)) == [])
    #expect(findings(close(ack: 7501, remark, last)) == ["6 ack-arithmetic"])
  }

  @Test("a FIN that may carry data is acknowledged by any number, unless its sender goes on")
  func finWithData() {
    #expect(
      findings("# TCP\n\nClient → Server: FIN, SEQ=100\nServer → Client: ACK, SEQ=900, ACK=151\n") == [])
  }

  @Test("relative numbers that have grown are no new beginning")
  func relative() {
    func note(_ ack: Int) -> String {
      """
      # TCP

      A -> B : SEQ=1, ACK=1, LEN=1400
      B -> A : SEQ=1, ACK=\(ack), LEN=0

      """
    }
    #expect(findings(note(1401)) == [])
    #expect(findings(note(1402)) == ["4 ack-arithmetic"])
  }
}
