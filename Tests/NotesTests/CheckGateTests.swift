import Questions
import TCP
import Testing

@testable import Notes

/// What a check looks at before it reads: nothing wrong may be held back, however harmless its line looks.
@Suite("Gates before the checks") struct CheckGateTests {
  private func rules(_ note: String) -> [String] {
    NoteChecker.check(Array(note.utf8), file: "a.md").findings.map(\.rule)
  }

  @Test(
    "slips that barely show pass the gates",
    arguments: [
      // The sum stands between signs that are letters to the survey.
      ("# TCP\n\nACK = SEQ + bytes: 1024*2+100 = 2149, the next segment\n", "arithmetic"),
      // The first of six letters is joined to an equals sign.
      ("# TCP 플래그\n\n순서는 flags=U A R P S F 이다. SYN과 ACK 등이다.\n", "flag-bit"),
      // One flag in the whole line, told by its letters alone.
      ("# TCP\n\nThe client sends a SYN. The server sends SYN/AKC.\n", "flag-name"),
      // The state is the only word of TCP's.
      ("# TCP\n\n- CLOSE_WAIT 상태는 먼저 FIN을 보낸 쪽에서 나타난다.\n", "state-side"),
      // `[` stands far behind.
      ("# TCP\n\nIn tcpdump a handshake is [S] → [.] → [S.] all the way\n", "handshake-order"),
      // Digits and a reach in one language each.
      ("# TCP\n\n| 세그먼트 | 뜻 |\n|---|---|\n| ack=301 | 301번까지 받았어 |\n", "ack-number-meaning"),
      ("# TCP\n\nACK number = 105 means all bytes up to and including 105\n", "ack-number-meaning"),
      // Brackets without a capital in sight.
      ("# TCP\n\n혼잡 제어(flow control)는 송신 속도를 줄인다.\n", "gloss"),
    ])
  func passes(note: String, rule: String) {
    #expect(rules(note).contains(rule), "\(rules(note))")
  }

  @Test("whatever is one letter off a flag's name may be near it", arguments: Flag.allCases)
  func nearFlags(flag: Flag) {
    let name = Array(flag.name.utf8)
    var words: [[UInt8]] = []
    for place in 0...name.count {
      for letter in UInt8(ascii: "A")...UInt8(ascii: "Z") {
        words.append(Array(name[..<place]) + [letter] + Array(name[place...]))
        if place < name.count { words.append(Array(name[..<place]) + [letter] + Array(name[(place + 1)...])) }
      }
      if place + 1 < name.count {
        var swapped = name
        swapped.swapAt(place, place + 1)
        words.append(swapped)
      }
    }
    for word in words {
      let isNear = word.withUnsafeBufferPointer { NameCheck.mayBeNearFlag(0..<$0.count, $0) }
      #expect(isNear, "\(String(decoding: word, as: UTF8.self)) for \(flag.name)")
    }
  }

  @Test(
    "sentences end where their signs stand, and come to the whole line",
    arguments: [
      "One. Two? Three! four; five", "하나다。둘이다。 셋", "v1.2 stays whole", "끝.", "", "no sign at all", "。",
      "... a",
    ])
  func sentences(line: String) {
    let text = Array(line.utf8)
    text.withUnsafeBufferPointer { text in
      let all = Array(LineSentences(text, 0..<text.count))
      #expect(all.map { String(decoding: text[$0], as: UTF8.self) }.joined() == line)
      let surveyed = SurveyedSentences(from: 0, endingAt: all.map { Int32($0.upperBound) }[...])
      #expect(Array(surveyed) == all)
      for sentence in all.dropLast() {
        let last = text[sentence.upperBound - 1]
        #expect(".?!;".utf8.contains(last) || last == 0x82)
      }
    }
  }
}
