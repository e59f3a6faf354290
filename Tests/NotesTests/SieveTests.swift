import Testing

@testable import Notes

@Suite("Sections that are not on TCP are passed by") struct SieveTests {
  /// More than a short note has.
  private let padding = String(
    repeating: "Nothing to see here, only words on gardens and rivers.\n\n", count: 12)

  private func read(_ note: String) -> [Fact] { NoteReader.read(Array(note.utf8), file: "n.md").facts }

  private func stretches(_ note: String) -> [String]? {
    let prepared = Preparation(Array(note.utf8))
    return prepared.choice?.stretches.map { String(decoding: prepared.bytes[$0], as: UTF8.self) }
  }

  @Test("only headings are left of sections without a word of TCP's")
  func drops() {
    let note = "# 정원\n\n\(padding)## 물 주기\n\n매일 아침.\n\n## 통신\n\nSYN은 연결을 여는 플래그를 뜻한다.\n\n## 흙\n\n검은 흙.\n"
    #expect(
      stretches(note) == ["# 정원\n", "## 물 주기\n", "## 통신\n\nSYN은 연결을 여는 플래그를 뜻한다.\n\n## 흙\n"])
    #expect(read(note).map(\.outline) == [["정원", "통신"]])
  }

  @Test("of a long run of other sections the first heading and the last are left, and those that stand above")
  func runs() throws {
    let others = (1...5).map { "## 다른 이야기 \($0)\n\n글.\n\n" }
    let note =
      "# 정원\n\n\(padding)## 물\n\n글.\n\n# 통신\n\n글.\n\n## 다른 글\n\n글.\n\n### SYN\n\n연다.\n\n\(others.joined())"
      + "### FIN\n\n닫는다.\n"
    #expect(
      stretches(note) == [
        "# 통신\n", "## 다른 글\n", "### SYN\n\n연다.\n\n## 다른 이야기 1\n", "## 다른 이야기 5\n", "### FIN\n\n닫는다.\n",
      ])
    let choice = try #require(Preparation(Array(note.utf8)).choice)
    // A heading of one short word is no line of text.
    #expect(choice.passedHeadings == 3)
    #expect(choice.passedBytes == padding.utf8.count + 1 + 8 * "\n글.\n\n".utf8.count)
  }

  @Test("a note without any is not read at all")
  func nothing() { #expect(stretches("# Gardens\n\n\(padding)") == []) }

  @Test("a short note is read whole, and so is one whose opening is on TCP")
  func whole() {
    #expect(stretches("# Gardens\n\nOnly words.\n") == nil)
    #expect(stretches("TCP\n\n# Gardens\n\n\(padding)") == nil)
  }

  @Test("what stands under a section on TCP is read with it")
  func below() {
    let note = "# Gardens\n\n\(padding)# TCP\n\n## One\n\nwords\n\n### Two\n\nwords\n\n# Rivers\n\nwords\n"
    #expect(
      stretches(note) == ["# Gardens\n", "# TCP\n\n## One\n\nwords\n\n### Two\n\nwords\n\n# Rivers\n"])
  }

  @Test("a short section between two on TCP, all of one level, is read with them")
  func between() {
    let note =
      "# Gardens\n\n\(padding)## SYN\n\nopens\n\n## Spare (4 bits)\n\nzero\n\n## FIN\n\ncloses\n\n## Rivers\n\nwords\n"
    #expect(
      stretches(note) == [
        "# Gardens\n", "## SYN\n\nopens\n\n## Spare (4 bits)\n\nzero\n\n## FIN\n\ncloses\n\n## Rivers\n",
      ])
  }

  @Test("facts stand at their own lines and columns, whatever was passed by before them")
  func places() throws {
    let lead = "---\ntags: [망]\n---\n# 정원\r\n\r\n\(padding)\n## 통신\n\n"
    let fact = try #require(read(lead + "- 글: 하나\n- **SYN**: 연결을 여는 플래그\n").first)
    let lines = lead.unicodeScalars.count { $0 == "\n" }
    #expect((fact.place.line, fact.place.column) == (lines + 2, 5))
    #expect(fact.tags == ["망"])
  }

  @Test(
    "a card needs no word of TCP's",
    arguments: ["Q: When?\nA: Now\n", "front :: back", "a ==b== c", "{{c1::x}} y"])
  func cards(card: String) {
    #expect(read("# Gardens\n\n\(padding)## Cards\n\n\(card)\n").count == 1)
  }

  @Test("code in a programming language says nothing on TCP, a drawing does")
  func programs() {
    func note(_ language: String) -> String {
      "# Gardens\n\n\(padding)## A\n\n```\(language)\nack = syn + 1\n```\n"
    }
    for language in ["java", "Python {.numbered}", "c++"] { #expect(stretches(note(language)) == []) }
    for language in ["", "text", "mermaid"] { #expect(stretches(note(language)) != []) }
  }

  @Test("headings in fences, comments and details open no section")
  func noHeadings() {
    let fence = "# Gardens\n\n\(padding)```\n# SYN is sent\n```\n"
    #expect(Preparation(Array(fence.utf8)).landmarks.headings.count == 1)
    #expect(Preparation(Array("# A\n\n<!--\n# B\n-->\n".utf8)).landmarks.headings.count == 1)
    #expect(
      Preparation(Array("# A\n<details>\n\n# B\n</details>\n\n# C\n".utf8)).landmarks.headings.count == 2)
  }

  @Test("a line of text with dashes or equals signs below it is a heading, where Markdown has it so")
  func underlined() {
    func levels(_ note: String) -> [UInt8] { Preparation(Array(note.utf8)).landmarks.headings.map(\.level) }
    #expect(levels("Title\n===\n\ntext\n\n제목\n---\n") == [1, 2])
    #expect(levels("one\ntwo\n---\n") == [])
    #expect(levels("- item\n---\n\n| a | b |\n---\n\n---\n") == [])
    #expect(levels("text\n<!-- gone -->\nTitle\n===\n") == [1])
    #expect(levels("text\n<!-- gone --> more\nTitle\n===\n") == [])
    #expect(levels("<!--\nlong\ngone --> one\ntwo\n===\n") == [])
    #expect(levels("text\n\nTitle <!-- gone -->\n---\n") == [2])
  }

  @Test("a link's definition is kept for those who use it")
  func definitions() {
    let note =
      "# Gardens\n\n\(padding)# TCP\n\n- **SYN**: opens a [connection][c]\n\n# Links\n\n[c]: https://example.org\n"
    #expect(read(note).map(\.text) == ["opens a connection"])
    #expect(stretches("# Gardens\n\n\(padding)# Links\n\n  [c]: https://example.org\n") != [])
    #expect(stretches("# Gardens\n\n\(padding)# Links\n\n- [c] https://example.org\n") == [])
  }

  @Test("a note is passed by unread only where nothing in it can be a word of TCP's, however it is encoded")
  func unread() {
    func holdsNothing(_ bytes: [UInt8]) -> Bool { bytes.withUnsafeBufferPointer(Sieve.holdsNothing) }
    let garden = Array("# 정원\n\n\(padding)\n흙과 물, そして花。\n".utf8)
    #expect(holdsNothing(garden))
    let handshake = "\u{1112}\u{1162}\u{11ab}\u{1103}\u{1173}"
    #expect(!holdsNothing(garden + Array(handshake.utf8)))
    // 연결, as it is written in EUC-KR; UTF-16 and a byte order mark.
    #expect(!holdsNothing(garden + [0xbf, 0xac, 0xb0, 0xe1]))
    #expect(!holdsNothing([0xff, 0xfe] + garden))
    #expect(!holdsNothing([0xef, 0xbb, 0xbf] + garden))
    #expect(!holdsNothing(garden + Array("SYN".utf8)))
  }

  @Test("a line of nothing but brackets, equals signs or headings is passed in one go")
  func long() {
    for piece in ["]:", "[a]:]:", "==a", "# ", "<details>", "``` java\n", "Q", "\u{1100}"] {
      let note = "# TCP\n\n# Gardens\n\n" + String(repeating: piece, count: 300_000) + "\n\n" + padding
      #expect(stretches(note) != nil)
    }
  }

  @Test("names of fields, and words that everybody uses, make no section on TCP")
  func everydayWords() {
    let note =
      "# Linux\n\n\(padding)## Options\n\n- Window: where it is drawn\n- Closed: 문이 닫힌 상태\n- sequence: 생성기\n"
    #expect(read(note) == [])
    #expect(stretches("# Locks\n\n\(padding)## Queue\n\nThe sync queue holds those who wait.\n") == [])
  }

  @Test("letters that stand for something else are no flags")
  func letters() {
    let note = "# 타입\n\n\(padding)## 분류\n\n- P: 의사 타입\n- R: 범위 타입\n- S: 문자열 타입\n"
    #expect(read(note) == [])
  }

  @Test("every word of TCP's is found, whatever stands before and behind it")
  func allSigns() {
    for word in Vocabulary.signWords.split(separator: ",") {
      for blank in [" ", "-"] {
        let sign = word.split(separator: "|").joined(separator: blank)
        for text in [" \(sign)\n", "글 \(sign.uppercased())", "흙과 \(sign) 물"] {
          let note = Array((padding + text).utf8)
          #expect(!note.withUnsafeBufferPointer(Sieve.holdsNothing), "\(text)")
        }
      }
    }
  }

  @Test("a word of TCP's is found at every place of a long row of other words, and within none of them")
  func everyPlace() {
    func holdsNothing(_ text: String) -> Bool {
      Array((padding + text).utf8).withUnsafeBufferPointer(Sieve.holdsNothing)
    }
    for sign in ["RTT", "Q: a", "syn", "혼잡"] {
      for length in 0..<150 {
        for lead in ["a b. ", "abcdefghi ", "글 ", "글abc "] {
          let before = String(String(repeating: lead, count: 40).suffix(length)) + " "
          #expect(
            !holdsNothing("\n" + before + sign + " and more words behind it, longer than eight"), "\(before)")
          #expect(!holdsNothing("\n" + before + sign + "\n"), "\(before)")
          #expect(holdsNothing("\n" + before + "artts and artts"), "\(before)")
        }
      }
    }
  }

  @Test("the tables of openings let every word of TCP's through, however its parts are joined")
  func openings() {
    let bytes = Vocabulary.signs.bytes.all
    for pattern in Vocabulary.signs.patterns.all {
      let range = Int(pattern.start)..<Int(pattern.start) + Int(pattern.count)
      let parts = bytes[range].split(separator: Vocabulary.gap)
      for joint in ["", " ", "-", "_", "/", " -", "--"] {
        let word = Array(parts.map { String(decoding: $0, as: UTF8.self) }.joined(separator: joint).utf8)
        let eight = (word + Array("??????".utf8)).withUnsafeBufferPointer { TextSlice.eight($0, 0) }
        let isOpened =
          word[0] < 0x80
          ? SignOpenings.shared.letters[SignOpenings.place(ofLetters: eight)]
          : SignOpenings.shared.characters[SignOpenings.place(ofCharacters: eight)]
        #expect(isOpened != 0, "\(String(decoding: word, as: UTF8.self))")
      }
    }
  }

  @Test("a word of one character is found, whatever character follows it")
  func lonely() {
    for word in ["됨", "届"] {
      for behind in ["가", " ", "a", "了", ""] {
        let text = Array("x \(word)\(behind) 글과 글\n".utf8)
        let document = text.withUnsafeBufferPointer { MarkdownReader.read($0, from: 0) }
        #expect(Scanner(document).mentions.map(\.start) == [2], "\(word)\(behind)")
      }
    }
  }

  @Test("every word that tells a section to be on TCP is found in any case and spacing")
  func signs() {
    for word in [
      "cwnd", "Slow Start", "slow-start", "TIME_WAIT", "SYN_RCVD", "혼잡", "흐름 제어", "흐름제어", "拥塞", "輻輳", "3-way",
    ] {
      #expect(stretches("# Gardens\n\n\(padding)## A\n\nx \(word) y\n") != [], "\(word)")
    }
  }
}

@Suite("What of a note is looked at for its encoding") struct EncodingOfStretchesTests {
  private let padding = String(repeating: "Only words on gardens and rivers.\n\n", count: 30)

  private func problems(_ note: [UInt8]) -> [Int] { Preparation(note).problems.map(\.offset) }

  @Test("bytes that are no UTF-8 are told of at their place, in whatever section they stand")
  func malformed() {
    let lead = Array("# Gardens\n\n\(padding)# TCP\n\n- **SYN**: opens\n\n# Rivers\n\n".utf8)
    #expect(problems(lead + [0x61, 0xff, 0x0a]) == [lead.count + 1])
    let syllables = Array("\u{1112}\u{1162}\u{11ab}\n".utf8)
    let composed = "한".utf8.count + 1
    #expect(problems(lead + syllables + [0x61, 0xff, 0x0a]) == [lead.count + composed + 1])
  }

  @Test("decomposed Hangul is put together in the front matter, and where it hides a word of TCP's")
  func decomposed() throws {
    let tags = "---\ntags: [\u{1106}\u{1161}\u{11bc}]\n---\n"
    #expect(Preparation(Array("\(tags)# Gardens\n\n\(padding)".utf8)).tags == ["망"])
    let hidden = "# Gardens\n\n\(padding)# One\n\n\u{110c}\u{1165}\u{11b8}속\n\n# Two\n\nwords\n"
    let prepared = Preparation(Array(hidden.utf8))
    #expect(String(decoding: prepared.bytes, as: UTF8.self).unicodeScalars.contains("접"))
  }

  @Test("a row of dashes that md4c would not take is widened, as many as there are of them")
  func shortRows() {
    let table = "| a | b |\n|-|:-|\n| c | d |\n\n"
    let prepared = Preparation(Array(String(repeating: table, count: 3).utf8))
    let widened = "| a | b |\n|---|:---|\n| c | d |\n\n"
    #expect(String(decoding: prepared.bytes, as: UTF8.self) == String(repeating: widened, count: 3))
  }
}

@Suite("Bytes that are no UTF-8, or are to be composed") struct EncodingSurveyTests {
  private func survey(_ bytes: [UInt8]) -> (Int?, Bool) {
    let survey = bytes.withUnsafeBufferPointer(EncodingSurvey.init)
    return (survey.firstInvalid, survey.isDecomposed)
  }

  @Test("every malformed sequence is found, wherever it stands among other bytes")
  func malformed() {
    let malformed: [[UInt8]] = [
      [0x80], [0xc0, 0xaf], [0xc1, 0x81], [0xe0, 0x80, 0x80], [0xed, 0xa0, 0x80], [0xf0, 0x80, 0x80, 0x80],
      [0xf4, 0x90, 0x80, 0x80], [0xf8, 0x88, 0x80, 0x80, 0x80], [0xff], [0xea, 0xb0], [0xea, 0x41, 0x80],
      [0xe2, 0x82, 0x41], [0xed, 0xbf, 0xbf], [0xea, 0xb0, 0x80, 0x80],
    ]
    for lead in ["", "a", "ab", "가", "가나다라마", "plain ASCII text", "섞인 text 글"] {
      for bad in malformed {
        let before = Array(lead.utf8)
        let isLate = bad == [0xea, 0xb0, 0x80, 0x80]
        let (found, _) = survey(before + bad + Array(" 뒤에 오는 글 and more".utf8))
        #expect(found == before.count + (isLate ? 3 : 0), "\(lead) \(bad)")
      }
    }
  }

  @Test("a character that is cut off is told of at its first byte, however many stand before and behind it")
  func cutOff() {
    let text = String(repeating: "가나다라 abcd 마바사 ", count: 5)
    for count in 0..<60 {
      let before = Array(text.prefix(count).utf8)
      for bad in [[0xea], [0xea, 0xb0], [0xed], [0xe2, 0x82], [0xf0, 0x9f, 0x98], [0xbf]] as [[UInt8]] {
        for behind in ["plain ASCII text", "글", ""] {
          let (found, isDecomposed) = survey(before + bad + Array(behind.utf8))
          #expect(found == before.count && !isDecomposed, "\(count) \(bad) \(behind)")
        }
      }
      #expect(survey(before + Array(text.utf8)) == (nil, false))
      #expect(survey(before + Array("\u{1112}\u{1161}\(text)".utf8)) == (nil, true))
    }
  }

  @Test("all characters are well formed, and only those that join are to be composed")
  func characters() {
    for value in UInt32(1)...0x10ffff {
      guard value % 7 == 0 || value < 0x3200 || (0xd000...0xe100).contains(value),
        let scalar = Unicode.Scalar(value)
      else { continue }
      let bytes = Array("가나 ".utf8) + Array(String(Character(scalar)).utf8) + Array(" 다라마바".utf8)
      let (invalid, isDecomposed) = survey(bytes)
      let joins =
        (0x1100...0x11ff).contains(value) || (0x300..<0x370).contains(value) || value == 0x3099
        || value == 0x309a
      if invalid != nil || isDecomposed != joins {
        Issue.record("U+\(String(value, radix: 16)): \(String(describing: invalid)), \(isDecomposed)")
        return
      }
    }
  }
}

@Suite("Hangul written letter by letter") struct HangulComposerTests {
  private func composed(_ text: String) -> String {
    String(decoding: Array(text.utf8).withUnsafeBufferPointer(HangulComposer.compose), as: UTF8.self)
  }

  /// By Unicode's own arithmetic, taken apart.
  private func letters(of value: UInt32) -> String {
    let index = value - 0xac00
    var scalars = String.UnicodeScalarView()
    for part in [0x1100 + index / 588, 0x1161 + index % 588 / 28, 0x11a7 + index % 28] where part != 0x11a7 {
      if let scalar = Unicode.Scalar(part) { scalars.append(scalar) }
    }
    return String(scalars)
  }

  @Test("every syllable is put together, beside others and beside other text")
  func everySyllable() {
    var apart = ""
    var whole: [UInt8] = []
    for value in UInt32(0xac00)...0xd7a3 {
      apart += letters(of: value) + (value % 5 == 0 ? "a" : "")
      whole += Array(String(Character(Unicode.Scalar(value) ?? "?")).utf8) + (value % 5 == 0 ? [0x61] : [])
    }
    #expect(Array(composed(apart).utf8) == whole)
  }

  @Test(
    "what makes no syllable stays as it is",
    arguments: ["\u{1100}", "\u{1161}\u{11a8}", "\u{1100}x\u{1161}", "\u{1113}\u{1161}", "ascii", "가각"])
  func others(text: String) { #expect(Array(composed(text).utf8) == Array(text.utf8)) }
}
