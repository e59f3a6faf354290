import Testing

@testable import Terminal

@Suite("What may reach a terminal")
struct SanitiserTests {
  @Test("plain text, Hangul and emoji pass unchanged")
  func passes() {
    for text in ["", "SYN -> ACK\n", "연결을 엽니다", "1️⃣ 먼저", "👩‍👩‍👧"] { #expect(sanitised(text) == text) }
  }

  @Test("escape sequences, bells and 8-bit controls lose their power")
  func controls() {
    #expect(sanitised("\u{1b}[2Jhi") == "␛[2Jhi")
    #expect(sanitised("a\u{07}b\u{08}c\u{7f}") == "a␇b␈c␡")
    #expect(sanitised("\u{9b}31m") == "\u{fffd}31m")
    #expect(sanitised("\u{1b}]0;title\u{07}") == "␛]0;title␇")
  }

  @Test("every line end is one line end, a tab is spaces")
  func lineEnds() {
    #expect(sanitised("a\r\nb\rc\u{2028}d\te") == "a\nb\nc\nd    e")
  }

  @Test("nothing turns the reading direction round or hides")
  func direction() {
    #expect(sanitised("a\u{202e}b\u{2066}c") == "a\u{fffd}b\u{fffd}c")
    #expect(sanitised("S\u{200b}Y\u{200f}N\u{feff}") == "SYN")
  }

  @Test("bytes that are no text, lone surrogates among them, become replacement marks")
  func bytes() {
    let shown = sanitised([0x61, 0xed, 0xa0, 0x80, 0xff, 0x62] as [UInt8])
    #expect(shown.first == "a" && shown.last == "b")
    #expect(shown.dropFirst().dropLast().allSatisfy { $0 == "\u{fffd}" })
  }

  @Test("decomposed Hangul is composed, as terminals draw only that well")
  func composed() {
    let shown = sanitised("\u{1112}\u{1161}\u{11ab}")
    #expect(Array(shown.unicodeScalars) == ["한"])
  }

  @Test("no byte below space but the line end survives, whatever comes in")
  func everyScalar() {
    for value in UInt32(0)..<0x3000 {
      guard let scalar = Unicode.Scalar(value) else { continue }
      for out in sanitised("x" + String(scalar) + "y").unicodeScalars {
        #expect(out == "\n" || (out.value >= 0x20 && !(0x7f..<0xa0).contains(out.value)))
      }
    }
  }

  @Test("a text that is plain at first sight becomes what it becomes when looked at closely")
  func plainTexts() {
    for value in UInt32(0x20)...0x10ffff {
      guard value < 0x3200 || value % 7 == 0 || value & 0xff > 0xf0, let scalar = Unicode.Scalar(value) else {
        continue
      }
      let text = "x" + String(scalar) + "y"
      // A bell in front: now every character is looked at.
      if "␇" + sanitised(text) != sanitised("\u{07}" + text) {
        Issue.record("U+\(String(value, radix: 16))")
        return
      }
    }
  }

  @Test("as one line, what ends lines is left out")
  func oneLine() {
    #expect(sanitisedLine("글\r\n한 줄\n\u{2028}a\u{85}b\u{0b}") == "글한 줄ab")
    #expect(sanitisedLine("plain") == "plain")
    #expect(sanitisedLine("\u{1b}[2J\n") == "␛[2J")
  }

  @Test("what must not reach a terminal is found wherever it stands in a line", arguments: 0..<20)
  func everywhere(offset: Int) {
    for bad in ["\u{1b}", "\u{7f}", "\u{1f}", "\u{0}"] {
      let line = String(repeating: "a", count: offset) + bad + String(repeating: "~", count: 19 - offset)
      #expect(!sanitisedLine(line).unicodeScalars.contains(bad.unicodeScalars.first!))
      #expect(!sanitised(line).unicodeScalars.contains(bad.unicodeScalars.first!))
    }
    let lines = String(repeating: " ", count: offset) + "\n" + String(repeating: "b", count: 19 - offset)
    #expect(!sanitisedLine(lines).contains("\n"))
    #expect(sanitised(lines) == lines)
  }
}
