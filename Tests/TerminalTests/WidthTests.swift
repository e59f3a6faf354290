import Testing

@testable import Terminal

@Suite("Columns of a text")
struct WidthTests {
  @Test("ASCII takes one column a character, Hangul two")
  func simple() {
    #expect(columns(of: "ACK=1001") == 8)
    #expect(columns(of: "연결") == 4)
    #expect(columns(of: "") == 0)
  }

  @Test("composed and decomposed Hangul are equally wide")
  func jamo() {
    #expect(columns(of: "\u{1112}\u{1161}\u{11ab}") == 2)
    #expect(columns(of: "\u{1100}\u{1161}") == 2)
    #expect(columns(of: "ㅎㅏㄴ") == 6)
  }

  @Test("combining marks take no column")
  func combining() {
    #expect(columns(of: "e\u{301}") == 1)
    #expect(columns(of: "n\u{303}o") == 2)
  }

  @Test("an emoji is two columns however many scalars build it")
  func emoji() {
    #expect(columns(of: "👩‍👩‍👧") == 2)
    #expect(columns(of: "👍🏽") == 2)
    #expect(columns(of: "🇰🇷") == 2)
    #expect(columns(of: "1️⃣") == 2)
    #expect(columns(of: "❌") == 2)
    #expect(columns(of: "❤️") == 2)
  }

  @Test("ambiguous characters count one, as in every locale's default")
  func ambiguous() {
    #expect(columns(of: "→") == 1)
    #expect(columns(of: "①") == 1)
    #expect(columns(of: "…") == 1)
    #expect(columns(of: "─") == 1)
  }
}
