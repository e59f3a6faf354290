import Testing

@testable import Terminal

@Suite("Colour")
struct StyleTests {
  private func style(
    _ choice: Style.Choice = .auto, tty: Bool = true, _ environment: [String: String] = ["TERM": "xterm"]
  ) -> Bool {
    Style(choice, isTerminal: tty, environment: environment).isColoured
  }

  @Test("is shown on a terminal, not in a pipe")
  func terminal() {
    #expect(style())
    #expect(!style(tty: false))
  }

  @Test("NO_COLOR counts where it isn't empty; TERM=dumb and no TERM mean none")
  func environment() {
    #expect(!style(.auto, ["TERM": "xterm", "NO_COLOR": "1"]))
    #expect(style(.auto, ["TERM": "xterm", "NO_COLOR": ""]))
    #expect(!style(.auto, ["TERM": "dumb"]))
    #expect(!style(.auto, [:]))
  }

  @Test("--color wins over all of them")
  func flag() {
    #expect(style(.always, tty: false, ["NO_COLOR": "1", "TERM": "dumb"]))
    #expect(!style(.never))
  }

  private func style(_ choice: Style.Choice, _ environment: [String: String]) -> Bool {
    style(choice, tty: true, environment)
  }

  @Test("never changes the text itself")
  func sameText() {
    let line: StyledText = "ACK \(1001, .acknowledgment) from \("B", .hostB)"
    #expect(Style.plain.render(line) == "ACK 1001 from B")
    let coloured = Style.coloured.render(line)
    #expect(coloured == "ACK \u{1b}[35m1001\u{1b}[0m from \u{1b}[35mB\u{1b}[0m")
  }

  @Test("what comes in from a note can't bring its own")
  func clean() {
    #expect(Style.coloured.render("\("\u{1b}[31mred", .strong)") == "\u{1b}[1m␛[31mred\u{1b}[0m")
  }
}
