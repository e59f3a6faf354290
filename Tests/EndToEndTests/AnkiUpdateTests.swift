import Testing

@Suite("Exports to Anki, one after the other") struct AnkiUpdateTests {
  private let scratch: Scratch

  init() throws { scratch = try Scratch() }

  /// The cards as Anki's text import has them: what each is known by, and its front.
  private func export(_ cards: String, from name: String = "notes.md", data: String = "data") throws
    -> [String: String]
  {
    let note = try scratch.file(name, "# Closing a TCP connection\n\n" + cards)
    let run = try tcpdrill(
      "export", "anki-text", note, "--force", "-o", scratch.path + "/bank.txt", "--lang", "en", "--data",
      "\(scratch.path)/\(data)")
    #expect(run.status == 0, "\(run.errors)")
    let lines = try Scratch.text(of: scratch.path + "/bank.txt").split(separator: "\n")
    let rows = lines.filter { !$0.hasPrefix("#") }.map {
      $0.split(separator: "\t").map { $0.dropFirst().dropLast() }
    }
    return Dictionary(rows.map { (String($0[1]), String($0[0])) }) { first, _ in first }
  }

  private let first =
    "Q: Which side of a connection has to wait in TIME-WAIT for 2 MSL?\nA: the one that closes first\n\n"
  private let reworded =
    "Q: Which side of the connection must wait in TIME-WAIT for 2 MSL?\nA: the one that closes first\n\n"
  private let other =
    "Q: How does a receiver say that its window is closed?\nA: it announces a window of 0\n\n"

  private func front(_ card: String) -> String { String(card.dropFirst(3).prefix { $0 != "\n" }) }

  @Test("a card reworded on its front stays the note it was; others stay theirs") func reword() throws {
    let before = try export(first + other)
    let name = try #require(before[front(first)])
    let after = try export(other + reworded)
    #expect(after[front(reworded)] == name)
    #expect(after[front(other)] == before[front(other)])
    // As often as it is exported, and when the old words come back.
    #expect(try export(other + reworded) == after)
    #expect(try export(other + first) == before)
  }

  @Test("the old words beside the new ones are another note") func again() throws {
    let name = try #require(try export(first)[front(first)])
    _ = try export(reworded)
    let both = try export(reworded + first)
    #expect(both[front(reworded)] == name)
    #expect(both[front(first)] != nil && both[front(first)] != name)
    #expect(try export(first + reworded) == both)
  }

  @Test("another card in the place of one that is gone is another note") func replaced() throws {
    let name = try #require(try export(first)[front(first)])
    let after = try export(other)
    #expect(after[front(other)] != nil && after[front(other)] != name)
  }

  @Test("other notes take nothing over, and without a record every card has its own name") func apart() throws
  {
    let name = try #require(try export(first)[front(first)])
    let apart = try export(reworded, from: "other.md")
    #expect(apart[front(reworded)] != name)
    #expect(try export(reworded, from: "other.md", data: "none") == apart)
  }
}
