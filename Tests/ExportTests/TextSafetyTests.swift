import Testing

@testable import Export

@Suite("Safe text") struct TextSafetyTests {
  @Test("markup never survives in XML or HTML", arguments: SampleBank.hostile)
  func markupIsEscaped(text: String) {
    let safe = SafeText.markup(text)
    #expect(!safe.contains("<") && !safe.contains(">") && !safe.contains("\""))
    #expect(!safe.unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" && $0 != "\t" })
  }

  @Test("a cell never begins a formula", arguments: ["=1+1", "+1", "-x", "@a", "\tx"])
  func cellsAreNotFormulas(text: String) {
    let cell = SafeText.cell(text)
    #expect(
      !"=+-@".contains(cell.first { $0 != "\"" && $0 != "'" } ?? " ") || cell.contains("'")
        || Int(text) != nil)
  }

  @Test("negative numbers stay numbers in a cell") func negativeNumbers() {
    #expect(SafeText.cell("-5") == "-5")
  }

  @Test("quotes and line breaks are quoted as RFC 4180 says") func quoting() {
    #expect(SafeText.cell("a \"b\"\nc") == "\"a \"\"b\"\"\nc\"")
  }

  @Test("line ends of every kind become one") func lineEnds() {
    #expect(SafeText.plain("a\r\nb\rc\u{2028}d") == "a\nb\nc\nd")
  }

  @Test("SHA-1 of the standard's examples") func sha1() {
    #expect(hex(SHA1.digest("abc".utf8)) == "a9993e364706816aba3e25717850c26c9cd0d89d")
    #expect(
      hex(SHA1.digest("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq".utf8))
        == "84983e441c3bd26ebaae4aa1f95129e5e54670f1")
  }

  @Test("SHA-256 of the standard's examples") func sha256() {
    #expect(
      hex(SHA256.digest("abc".utf8)) == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
    #expect(
      hex(SHA256.digest("".utf8)) == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855")
  }

  @Test("base 64 of the standard's examples") func base64Examples() {
    #expect(
      ["", "f", "fo", "foo", "foob"].map { base64(Array($0.utf8)) } == [
        "", "Zg==", "Zm8=", "Zm9v", "Zm9vYg==",
      ])
  }

  private func hex(_ bytes: [UInt8]) -> String {
    bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
  }
}

@Suite("GIFT's own signs") struct GIFTSignTests {
  @Test("each is escaped, and an arrow is none", arguments: ["~", "=", "#", "{", "}", ":", "\\"])
  func escaped(sign: String) throws {
    #expect(SafeText.gift("a\(sign)b") == "a\\\(sign)b")
    let folder = try TemporaryFolder()
    try folder.export(
      [SampleBank.question(.state, id: "s", prompt: "p\(sign)q", answer: "r\(sign)t")], as: .gift,
      named: "bank")
    let text = String(decoding: try folder.bytes("bank"), as: UTF8.self)
    #expect(text.contains("p\\\(sign)q") && text.contains("r\\\(sign)t"))
    #expect(SafeText.gift("a -> b") == "a → b")
  }
}

@Suite("Titles") struct TitleTests {
  @Test(
    "a long text is cut between words, and says so",
    arguments: [
      ("short", "short"), ("exactly twelve", "exactly…"), ("twelve chars", "twelve chars"),
      ("a word, and another", "a word, and…"), ("what is: this line", "what is…"),
      ("line\nend of a text", "line end of…"), ("abcdefghijklmnop", "abcdefghijk…"),
      ("a bcdefghijklmnop", "a bcdefghij…"), ("세그먼트의 순서 번호는 무엇인가", "세그먼트의 순서…"),
      ("시퀀스번호다음에오는것은무엇", "시퀀스번호다음에오는것…"), ("<b> & <i> of it all", "&lt;b&gt; &amp; &lt;i&gt;…"),
      (
        "e\u{301}e\u{301}e\u{301}e\u{301}e\u{301}e\u{301}e\u{301}",
        "e\u{301}e\u{301}e\u{301}e\u{301}e\u{301}e\u{301}e\u{301}…"
      ),
      ("", ""),
    ])
  func cut(text: String, title: String) {
    var out = TextOutput()
    out.append(titleOf: text, ofAtMost: 12, as: .markupLine)
    #expect(String(decoding: out.bytes, as: UTF8.self) == title)
  }
}

@Suite("Cells of a spreadsheet") struct CellTests {
  @Test(
    "what begins like a formula gets a quote before it, what is a number doesn't",
    arguments: [
      ("=1+1", "'=1+1"), ("+1", "+1"), ("-5", "-5"), ("+1+1", "'+1+1"), ("-cmd", "'-cmd"), ("-", "'-"),
      ("@SUM", "'@SUM"), ("＝1", "'＝1"), ("＋x", "'＋x"), ("－x", "'－x"), ("＠x", "'＠x"), ("\t=1", "\"'\t=1\""),
      ("\n=1", "\"'\n=1\""), ("\u{202e}=1", "'=1"), ("\u{0}@x", "'@x"), ("=a,\"b\"", "\"'=a,\"\"b\"\"\""),
      ("1=1", "1=1"),
      (" =1", " =1"), ("", ""),
    ])
  func guarded(text: String, cell: String) {
    #expect(SafeText.cell(text) == cell)
  }
}

@Suite("A table for Excel") struct ExcelTests {
  @Test("it begins with the mark of UTF-8 where that is asked for, and is the same otherwise") func mark()
    throws
  {
    let folder = try TemporaryFolder()
    _ = try folder.export(SampleBank.all, as: .csv, named: "plain")
    var info = SampleBank.info
    info.isForExcel = true
    let writer = try BankFormat.csv.open(folder.path("excel"), replacing: false, info: info, history: nil)
    for item in SampleBank.all { try writer.add(item) }
    try writer.finish()
    #expect(try folder.bytes("excel") == [0xef, 0xbb, 0xbf] + folder.bytes("plain"))
  }
}
