import Testing

@testable import Notes

@Suite("What a question is about")
struct TopicFinderTests {
  @Test("the first text with a word of a topic decides, and in it the more special topic")
  func order() {
    #expect(TopicFinder.find(in: ["The RST flag in a SYN flood"]) == "hijack")
    #expect(TopicFinder.find(in: ["nothing here", "혼잡 윈도", "handshake"]) == "congestion")
    #expect(TopicFinder.find(in: ["동시 종료와 TIME-WAIT"]) == "simultaneous-close")
    #expect(TopicFinder.find(in: ["Three-way HANDSHAKE"]) == "handshake")
    #expect(TopicFinder.find(in: ["", "점심"]) == "basics")
  }

  @Test("a word is found at the very end, and not where only its beginning stands")
  func ends() {
    let index = FirstWordIndex([["ack"], ["syn", "상태"], [""]])
    #expect(index.first(in: "dup ack") == 0)
    #expect(index.first(in: "a상태") == 1)
    #expect(index.first(in: "sy ac 상") == nil)
    #expect(index.first(in: "syn then ack") == 0)
    #expect(index.first(in: "") == nil)
  }
}
