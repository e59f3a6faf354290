import TCP
import Testing

@testable import Questions

private func blank(
  _ field: Blank.Field, _ answer: Value, notation: Blank.Notation = .usual, tolerance: Int = 0,
  mistakes: [Mistake] = []
) -> Blank {
  Blank(
    id: "a", segment: 1, field: field, question: Bilingual(ko: "", en: ""), answer: answer,
    mistakes: mistakes,
    working: Bilingual(ko: "", en: ""), notation: notation, tolerance: tolerance)
}

private func isMalformed(_ typed: String, _ blank: Blank) -> Bool {
  if case .malformed = blank.mark(typed) { true } else { false }
}

@Suite("Reading what a person typed")
struct ReadingTests {
  @Test(
    "A number may be written in any usual way",
    arguments: [
      "1301", "1,301", "1_301", "1 301", "0x515", "0X515", "１３０１", "１，３０１", " 1301 ", "+1301", "1301 bytes",
      "1301바이트", "seq=1301", "SEQ: 1301", "seq 1301", "seq=1301 ack=501", "ack=501, seq=1301",
      "SEQ=1,301,ACK=501", "순서번호=1301", "seq=0x515 ack=1",
    ])
  func numbers(typed: String) { #expect(blank(.seq, .number(1301)).mark(typed) == .right) }

  @Test(
    "What is no number is asked again, not marked wrong",
    arguments: [
      "", "  ", "abc", "13,01", "1,30", "1301x", "0x", "0xzz", "1.5", "ack=501", "seq=", "SYN", "-5",
      "12345678901234567890",
      "1301+1", "--", "=", ":::", "seq seq",
    ])
  func malformed(typed: String) { #expect(isMalformed(typed, blank(.seq, .number(1301)))) }

  @Test("Of two labelled numbers the one that is asked for counts")
  func labels() {
    #expect(blank(.ack, .number(501)).mark("seq=1301 ack=501") == .right)
    #expect(blank(.ack, .number(501)).mark("seq=501 ack=1301") == .wrong(.number(1301), nil))
  }

  @Test("A number past 2^32 is an answer, and a wrong one")
  func pastTheWrap() {
    let wrong = Mistake(.noWrap, .number(4_294_967_346))
    let asked = blank(.seq, .number(50), mistakes: [wrong])
    #expect(asked.mark("4,294,967,346") == .wrong(.number(4_294_967_346), wrong))
  }

  @Test(
    "Flags may be named, signed or given as a byte",
    arguments: [
      "SYN+ACK", "SYN,ACK", "syn-ack", "SYN/ACK", "SYNACK", "S.", "[S.]", "SA", "ack syn", "0x12", "ＳＹＮ＋ＡＣＫ",
    ])
  func flags(typed: String) { #expect(blank(.flags, .flags([.syn, .ack])).mark(typed) == .right) }

  @Test("Where a byte or a sign is asked for, other writings are asked again")
  func notations() {
    let byte = blank(.flags, .flags([.syn, .ack]), notation: .byte)
    #expect(byte.mark("0x12") == .right)
    #expect(byte.mark("18") == .right)
    #expect(isMalformed("SYN,ACK", byte))
    #expect(isMalformed("256", byte))
    let signs = blank(.flags, .flags([.syn, .ack]), notation: .tcpdump)
    #expect(signs.mark("[S.]") == .right)
    #expect(isMalformed("0x12", signs))
  }

  @Test(
    "States may be spelt as any system spells them",
    arguments: ["FIN-WAIT-1", "FIN_WAIT1", "fin wait 1", "FinWait1", "FIN_WAIT_1", "A=FIN-WAIT-1"])
  func states(typed: String) { #expect(blank(.state, .state(.finWait1)).mark(typed) == .right) }

  @Test("Decimals are right within the places asked for")
  func decimals() {
    let rto = blank(.rto, .decimal(millionths: 526_750_000), tolerance: 5000)
    for typed in ["526.75", "526.750", "526.75 ms", "526.754", "526.75밀리초"] {
      #expect(rto.mark(typed) == .right)
    }
    #expect(rto.mark("526.8") == .wrong(.decimal(millionths: 526_800_000), nil))
    #expect(rto.mark("527") == .wrong(.number(527), nil))
    #expect(isMalformed("526,75", rto))
    #expect(isMalformed("5.2.6", rto))
  }

  @Test("Header bytes are read in hexadecimal where that is asked for")
  func octets() {
    let asked = blank(.seq, .number(1001), notation: .hexadecimal)
    for typed in ["000003e9", "00 00 03 E9", "0x3e9", "0x000003e9", "00:00:03:e9"] {
      #expect(asked.mark(typed) == .right)
    }
    #expect(isMalformed("00 00 03 eg", asked))
  }

  @Test("Nothing is an answer of its own")
  func nothing() {
    for typed in ["-", "none", "없음"] { #expect(blank(.ack, .nothing).mark(typed) == .right) }
    #expect(blank(.ack, .number(0)).mark("-") == .wrong(.nothing, nil))
  }

  @Test("Yes and no in both languages")
  func yesNo() {
    for typed in ["yes", "Y", "예", "네", "ㅇ"] { #expect(blank(.yesNo, .text("yes")).mark(typed) == .right) }
    for typed in ["no", "아니오", "아니요", "x"] { #expect(blank(.yesNo, .text("no")).mark(typed) == .right) }
    #expect(isMalformed("maybe", blank(.yesNo, .text("no"))))
  }

  @Test("Every named mistake explains itself in both languages")
  func explanations() {
    for rule in MistakeRule.allCases {
      #expect(rule.why != rule.unexplained, "\(rule.name)")
      #expect(!rule.why.korean.isEmpty && !rule.why.english.isEmpty)
    }
    #expect(Set(MistakeRule.allCases.map(\.why.english)).count == MistakeRule.allCases.count)
  }

  @Test("Values read as people write them")
  func shown() {
    #expect(Value.decimal(millionths: 293_750_000).shown == "293.75")
    #expect(Value.decimal(millionths: 5).shown == "0.000005")
    #expect(Value.flags([.syn, .ack]).shown(in: .byte) == "0x12")
    #expect(Value.flags([.syn, .ack]).shown(in: .tcpdump) == "S.")
    #expect(Value.number(1001).shown(in: .hexadecimal) == "0x03e9")
    #expect(Value.nothing.shown == "-")
  }
}
