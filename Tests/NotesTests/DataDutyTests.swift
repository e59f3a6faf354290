import Testing

@testable import Notes

@Suite("Whose window and whose buffer it is") struct DataDutyTests {
  private func rules(_ sentence: String) -> [String] {
    NoteChecker.check(Array("# TCP 흐름 제어\n\n\(sentence)\n".utf8), file: "a.md").findings.map(\.rule)
  }

  @Test(
    "nobody but the receiver sets the window, and the buffer is its own",
    arguments: [
      ("송신자가 윈도우 크기를 결정한다.", "data-side"),
      ("윈도우 크기는 송신자가 정한다.", "data-side"),
      ("수신자는 송신자의 남은 버퍼보다 많이 보내지 않는다.", "data-side"),
      ("송신자는 얼마나 받을 수 있는지 윈도우 크기를 알려 준다.", "data-side"),
      ("The window size is advertised by the sender.", "window-advertised"),
      ("Flow control keeps the sender from being overwhelmed.", "flow-is-not-congestion"),
    ])
  func wrong(_ sentence: String, _ rule: String) { #expect(rules(sentence) == [rule]) }

  @Test(
    "told of the right one, it is right",
    arguments: [
      "윈도우 크기는 수신자가 정한다.", "송신자가 혼잡 윈도우의 크기를 결정한다.",
      "송신 측은 수신 측의 남은 버퍼보다 많이 보내지 않는다.",
      "The receiver sets the receive window in each segment.",
      "The window size is advertised by the receiver.",
      "Flow control keeps the receiver from being overwhelmed.",
    ])
  func right(_ sentence: String) { #expect(rules(sentence) == []) }
}
