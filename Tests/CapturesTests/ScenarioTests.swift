import TCP
import Testing

@testable import Captures

@Suite("Scenario files (.tcp)")
struct ScenarioTests {
  static func run(_ text: String, _ profile: Profile = .rfc9293) throws -> SimulationResult {
    try ScenarioRunner.run(try ScenarioParser.parse(Array(text.utf8)), profile: profile)
  }

  static let lostAnswer = """
    B listen
    A isn 1000
    B isn 2000
    A open
    A send 100
    lose                 # the next segment to be sent is lost
    B send 250
    A timeout            # A's retransmission timer runs out
    A close
    B close
    expect A TIME-WAIT
    expect B CLOSED
    """

  @Test("a scenario plays out, each segment with the line it came from")
  func example() throws {
    let result = try Self.run(Self.lostAnswer)
    #expect(result.failures.isEmpty)
    #expect(result.segments.filter(\.record.isLost).map(\.line) == [7])
    #expect(result.segments.first?.line == 4)
    #expect(result.segments[5].line == 8)
    #expect(result.segments[5].record.segment.sequence == 1001)
  }

  @Test("an expectation that fails names the line and both states")
  func expectation() throws {
    let result = try Self.run("B listen\nA open\nexpect A CLOSED")
    #expect(result.failures.map(\.place.line) == [3])
    #expect(result.failures.first?.message.english == "expected A in CLOSED, it is in ESTABLISHED")
  }

  @Test("FINs cross where the first is held")
  func simultaneousClose() throws {
    let text = "B listen\nA open\nhold\nA close\nB close\nrelease\nexpect A TIME-WAIT\nexpect B TIME-WAIT"
    #expect(try Self.run(text).failures.isEmpty)
  }

  @Test("a forged reset just beside RCV.NXT is challenged, an exact one ends the connection")
  func injection() throws {
    let near = try Self.run("B listen\nA open\ninject A flags=RST seq=next+5\nexpect B ESTABLISHED")
    #expect(near.failures.isEmpty)
    #expect(near.segments.contains { $0.record.origin == .injected })
    #expect(try Self.run("B listen\nA open\ninject A flags=RST\nexpect B CLOSED").failures.isEmpty)
  }

  @Test(
    "a line that can't be understood is an error with its place and what would do",
    arguments: [
      ("B listne", 1, 3, "listen"), ("\n  fly", 2, 3, "lose"), ("A send", 1, 7, "number"),
      ("A send x", 1, 8, "not 'x'"), ("expect A OPEN", 1, 10, "ESTABLISHED"), ("A sack maybe", 1, 8, "on"),
      ("A open now", 1, 8, "one word too many"), ("inject A seq=5", 1, 15, "flags=SYN"),
      ("A", 1, 2, "listen"),
    ])
  func errors(text: String, line: Int, column: Int, hint: String) {
    let error = #expect(throws: ScriptError.self) { try ScenarioParser.parse(Array(text.utf8)) }
    #expect(error?.place == ScriptPlace(line: line, column: column))
    #expect(error?.message.english.contains(hint) ?? false)
  }

  @Test("a call that can't be made says why")
  func refusedCall() {
    #expect(throws: ScriptError.self) { try Self.run("A send 5") }
    #expect(throws: ScriptError.self) { try Self.run("A timeout") }
    #expect(throws: ScriptError.self) { try Self.run("release") }
  }
}
