import Testing

@testable import Notes

/// What every rule finds wrong, taken back by the sentence that tells it: nobody believes it, and nothing is found.
@Suite("Sentences that deny what they tell") struct DenialTests {
  private func findings(_ note: String) -> [String] {
    NoteChecker.check(Array(note.utf8), file: "a.md").findings.map { "\($0.rule): \($0.found)" }
  }

  /// The rules' wrong examples of one plain sentence, with what stands above it.
  private func sentences(endingWith ending: String) -> [(head: String, sentence: String)] {
    CheckRule.all.flatMap(\.wrong).compactMap { note in
      // Rules on meaning have bare sentences for examples.
      let parts = (note.hasPrefix("#") ? note : "# TCP\n\n" + note).split(separator: "\n\n", maxSplits: 1)
        .map(String.init)
      guard parts.count == 2, !parts[1].contains("\n"), parts[1].hasSuffix(ending),
        parts[1].filter({ $0 == "." }).count == 1, !parts[1].contains(where: { ":;,=`/?→".contains($0) }),
        !parts[1].hasPrefix("-")
      else { return nil }
      return (parts[0], String(parts[1].dropLast()))
    }
  }

  @Test(
    "a clause behind it takes back any Korean sentence",
    arguments: ["는 것은 사실이 아닙니다.", "고 생각하면 안 된다.", "는 설명은 잘못되었다.", "는 줄 알았다.", "고 알고 있었는데 아니었다.", "? (O/X)"])
  func korean(denial: String) {
    let told = sentences(endingWith: "다.")
    #expect(told.count > 200)
    for (head, sentence) in told {
      #expect(findings("\(head)\n\n\(sentence)\(denial)\n") == [], "\(sentence)")
    }
  }

  @Test(
    "words before it take back any English one",
    arguments: [
      "It is not true that", "Do not think that", "You might think that", "I used to believe that",
      "Nobody should believe that",
    ])
  func english(denial: String) {
    let told = sentences(endingWith: ".").filter { $0.sentence.allSatisfy(\.isASCII) }
    #expect(told.count > 200)
    for (head, sentence) in told {
      #expect(findings("\(head)\n\n\(denial) \(sentence).\n") == [], "\(sentence)")
    }
  }

  @Test("a question answered with no takes back any of them, though no word of it changes")
  func answered() {
    for (head, sentence) in sentences(endingWith: ".") where !sentence.contains(";") {
      let answer = sentence.allSatisfy(\.isASCII) ? "No." : "아니다."
      #expect(findings("\(head)\n\n\(sentence)? \(answer)\n") == [], "\(sentence)")
    }
  }

  @Test(
    "polite and curt denials of what a thing is",
    arguments: [
      "MSS는 양쪽이 협상하는 값이 아님.", "PSH는 메시지의 경계를 나타내는 것이 아닙니다.",
      "TIME_WAIT는 아직 받지 못한 데이터를 기다리는 상태가 아닙니다.", "확인 응답 번호는 마지막으로 받은 바이트의 번호가 아님.",
      "TCP의 데이터는 고정된 통신 선로로 전달되는 것이 아닙니다.", "RST는 연결을 정상적으로 종료하는 플래그가 아니에요.",
      "TIME_WAIT는 받지 못한 데이터를 기다리는 상태라고 생각하기 쉽지만, 그렇지 않다.",
      "데이터 오프셋은 헤더의 길이를 바이트 단위로 나타내는 것이 아닙니다.",
      "확인 응답 번호는 마지막으로 받은 바이트의 번호를 의미하는 것이 아닙니다.", "RTO = SRTT + 2 × RTTVAR로 계산하는 것이 아닙니다.",
    ])
  func curt(sentence: String) { #expect(findings("# TCP\n\n\(sentence)\n") == []) }

  @Test(
    "a denial of something else in the sentence takes nothing back",
    arguments: [
      "포트 번호는 32비트이지만 늘 중요한 것은 아니다.",
      "그리 어려운 것이 아니라 포트 번호는 32비트이다.",
      "포트 번호는 32비트이고, 그것이 전부인 것은 아니다.",
      "You might think that it is hard, but the port number has 32 bits.",
    ])
  func otherwise(sentence: String) { #expect(!findings("# TCP\n\n\(sentence)\n").isEmpty) }

  @Test("‘뿐만 아니라’ says more, and ‘아닐 경우’ only supposes")
  func more() {
    #expect(
      !findings("# TCP\n\n데이터를 보내기 전에 반드시 연결이 형성되어야 하고, 고정된 통신 선로가 최단선이 아닐 경우 UDP보다 전송 속도가 느릴 수 있다.\n")
        .isEmpty)
    #expect(
      !findings("# TCP\n\n포트 번호는 32비트일 뿐만 아니라 TCP와 UDP가 따로 쓴다.\n").isEmpty)
  }

  @Test(
    "a statement that the next sentence denies outright",
    arguments: [
      "*The window counts segments.* No, it counts bytes.", "PSH marks the end of a message. It doesn't.",
      "포트 번호는 32비트이다. 아니다.", "RST는 확인을 받는다. 틀렸다, 아무도 답하지 않는다.",
      "PSH를 메시지의 끝으로 보면 안 된다.", "Nobody acknowledges a RST.",
    ])
  func nextSentence(statement: String) { #expect(findings("# TCP\n\n\(statement)\n") == []) }

  @Test(
    "a sentence that only begins like a denial takes nothing back",
    arguments: ["The port number has 32 bits. No other field is as wide.", "포트 번호는 32비트이다. 아니면 다른 값을 쓴다."])
  func likeDenial(statement: String) { #expect(!findings("# TCP\n\n\(statement)\n").isEmpty) }
}
