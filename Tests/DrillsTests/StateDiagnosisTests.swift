import Questions
import TCP
import Testing

@testable import Drills

@Suite("What is said of a wrong state")
struct StateDiagnosisTests {
  /// A opens, B answers: three segments.
  private func opened() throws -> Draft {
    var network = Network(settings: Scene.plain)
    try network.listen(.b)
    try network.open(.a)
    network.deliver()
    return Draft(trace: network.trace)
  }

  /// Both close at once, after a handshake that isn't shown.
  private func closedTogether() throws -> Draft {
    var network = Network(settings: Scene.plain)
    try network.listen(.b)
    try network.open(.a)
    network.deliver()
    let hidden = network.trace.count
    try network.close(.a)
    network.wait(.milliseconds(2))
    try network.close(.b)
    network.deliver()
    var draft = Draft(trace: Array(network.trace[hidden...]))
    draft.lead = Array(network.trace[..<hidden])
    for index in draft.trace.indices { draft.trace[index].number -= hidden }
    return draft
  }

  private func rule(_ state: ConnectionState, _ blank: DraftBlank) -> MistakeRule? {
    blank.mistakes.first { $0.answer == .state(state) }?.rule
  }

  private func working(_ draft: Draft, _ blank: DraftBlank) -> String {
    Working.of(blank, in: draft, BlankMaker(draft)).english
  }

  @Test("The state before is one already left, and the segment that moved it on is shown")
  func alreadyLeft() throws {
    let draft = try opened()
    let blank = BlankMaker(draft).state(1, of: .b)
    #expect(blank.answer == .state(.synReceived))
    let left = try #require(blank.mistakes.first { $0.answer == .state(.listen) })
    #expect(left.rule == .oneStepEarly && left.disprovedBy == 1)
    #expect(working(draft, blank).hasPrefix("B has got segment 1 (SYN) and so entered SYN-RECEIVED."))
  }

  @Test("Where two FINs cross, CLOSING and FIN-WAIT-1 are passed through, not mixed up")
  func crossingFins() throws {
    let draft = try closedTogether()
    let maker = BlankMaker(draft)
    let last = draft.trace.count - 1
    let waiting = maker.state(last, of: draft.trace[last].to)
    #expect(waiting.answer == .state(.timeWait))
    #expect(rule(.closing, waiting) == .oneStepEarly)
    #expect(rule(.finWait2, waiting) == .skippedFinWait2)
    let first = maker.state(0, of: .a)
    #expect(first.answer == .state(.finWait1))
    #expect(rule(.closing, first) == .oneStepLate)
  }

  @Test("What crossed a segment is shown while the state after it is asked")
  func crossingIsShown() throws {
    let draft = try closedTogether()
    let blank = BlankMaker(draft).state(0, of: .b)
    #expect(blank.answer == .state(.closing))
    #expect(blank.shownThrough == 2)
    #expect(
      working(draft, blank)
        == "B had already sent segment 2 (FIN,ACK) when segment 1 (FIN,ACK) came, and so enters CLOSING.")
  }

  @Test("After a reset nobody is told of who closed first")
  func reset() throws {
    var network = Network(settings: Scene.plain)
    try network.listen(.b)
    try network.open(.a)
    network.deliver()
    try network.abort(.a)
    network.deliver()
    let draft = Draft(trace: network.trace)
    let last = draft.trace.count - 1
    let maker = BlankMaker(draft)
    #expect(rule(.timeWait, maker.state(last, of: .b)) == .waitedAfterReset)
    #expect(rule(.established, maker.state(last, of: .b)) == .resetIgnored)
    #expect(rule(.established, maker.state(last, of: .a)) == .oneStepEarly)
  }
}
