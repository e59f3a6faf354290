import TCP
import Testing

@testable import Drills

@Suite("Codes of questions")
struct DrillCodeTests {
  @Test("A code reads back as the question it names, in any case and with or without dashes")
  func roundTrip() throws {
    var chance = SplitMix64(seed: 1)
    for topic in Topic.allCases {
      for level in Level.allCases {
        let code = DrillCode(topic: topic, level: level, variant: .textbook, seed: chance.next())
        #expect(DrillCode(code.text) == code)
        #expect(DrillCode(code.text.lowercased()) == code)
        #expect(DrillCode(code.text.filter { $0 != "-" }) == code)
      }
    }
  }

  @Test("Letters that look like digits are read as those digits")
  func lookAlikes() {
    let code = DrillCode(topic: .data, level: .one, seed: 0)
    #expect(code.text.contains("0"))
    #expect(DrillCode(code.text.map { $0 == "0" ? "O" : $0 == "1" ? "l" : String($0) }.joined()) == code)
  }

  @Test("A code with one character changed, or two swapped, is refused")
  func mistyped() {
    var chance = SplitMix64(seed: 2)
    let digits = Array("0123456789ABCDEFGHJKMNPQRSTVWXYZ")
    var accepted = 0
    for _ in 0..<2000 {
      let text = DrillCode(topic: .loss, level: .three, seed: chance.next()).text
      var letters = Array(text.filter { $0 != "-" })
      let place = Int(chance.below(12))
      let wrong = chance.pick(digits)
      if wrong == letters[place] { continue }
      letters[place] = wrong
      if DrillCode(String(letters)) != nil { accepted += 1 }
    }
    // Ten bits of check let one in a thousand through.
    #expect(accepted <= 8)
    #expect(DrillCode("") == nil)
    #expect(DrillCode("data") == nil)
    #expect(DrillCode("0000-0000-0000-0") == nil)
  }

  @Test("Codes never change")
  func golden() {
    #expect(DrillCode(topic: .handshake, level: .one, seed: 12345).text == "4090-000C-1SFW")
    #expect(
      DrillCode(topic: .relative, level: .five, variant: .textbook, seed: .max).text == "4NNZ-ZZZZ-ZZ9X")
    #expect(DrillCode("4090-000C-1SFW")?.topic == .handshake)
  }
}
