import Testing

@testable import Questions

@Suite("Identity of questions")
struct QuestionIdentityTests {
  @Test("The hash is SipHash-2-4 with 128 bits, as its authors' vectors have it")
  func vectors() {
    let key: (UInt64, UInt64) = (0x0706_0504_0302_0100, 0x0f0e_0d0c_0b0a_0908)
    let empty = StableHash(of: [], key: key)
    #expect(empty.low == 0xe6a8_25ba_047f_81a3 && empty.high == 0x9302_55c7_1472_f66d)
    let one = StableHash(of: [0], key: key)
    #expect(one.low == 0x44af_996b_d8c1_87da && one.high == 0x45fc_229b_1159_7634)
  }

  @Test("Names are frozen for ever")
  func golden() {
    #expect(QuestionIdentity(.flag, "SYN", skill: "byte").id.text == "mtfhcmwwkc5qmf0j")
    #expect(QuestionIdentity(.state, "TIME-WAIT", skill: "name").id.text == "dbsq9t23xqjd9ex6")
    #expect(
      QuestionIdentity(.card, "왜 3-way handshake인가?".essence, skill: "answer").id.text == "w8g8c0zv0dtprj1m")
    #expect(
      QuestionIdentity(.exchange, "A>B SYN 1000", skill: "blank", details: ["2", "ack"]).id.text
        == "p6gk21wt4rey8waq")
  }

  @Test("Moving a character from one part to the next makes another name")
  func lengthPrefix() {
    #expect(QuestionIdentity(.term, "ab", skill: "c").id != QuestionIdentity(.term, "a", skill: "bc").id)
    #expect(
      QuestionIdentity(.term, "a", skill: "b", details: ["c"]).id
        != QuestionIdentity(.term, "a", skill: "b", details: ["c", ""]).id)
  }

  @Test("Decomposed and composed Hangul, case, marks and spacing leave the essence as it is")
  func essence() {
    let decomposed = "\u{110b}\u{1175}\u{11ab}\u{1109}\u{116e}"
    #expect(decomposed.essence == "인수".essence)
    #expect("**3-Way  Handshake**란?\r\n".essence == "3 way handshake란".essence)
    #expect("x+1".essence != "x1".essence)
    #expect(
      QuestionIdentity(.card, decomposed, skill: "answer").id
        == QuestionIdentity(.card, "인수", skill: "answer").id)
  }

  @Test("The essence is what a slow and obvious filter leaves, in ASCII and beyond")
  func essenceOracle() {
    func oracle(_ text: String) -> String {
      var kept = String.UnicodeScalarView()
      for scalar in text.normalised.lowercased().normalised.unicodeScalars
      where scalar.properties.isAlphabetic || scalar.properties.numericType != nil || scalar == "+" {
        kept.append(scalar)
      }
      return String(kept)
    }
    for value in (0..<0x180).map(UInt32.init) + [
      0xac00, 0xd7a3, 0x1100, 0x11a8, 0x4e09, 0x2460, 0xff11, 0x2192,
    ] {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let text = "a\(scalar)+B 가 9\(scalar)"
      #expect(text.essence == oracle(text), "\(value)")
      #expect("Ab9+\(scalar)".essence == oracle("Ab9+\(scalar)"), "\(value)")
    }
    #expect("".essence.isEmpty && "?!".essence.isEmpty)
  }

  @Test("Twenty thousand names do not meet")
  func noCollisions() {
    var seen: Set<String> = []
    for number in 0..<20_000 {
      seen.insert(QuestionIdentity(.card, String(number), skill: "answer").id.text)
    }
    #expect(seen.count == 20_000)
    #expect(seen.allSatisfy { $0.count == 16 })
  }
}
