import Testing

@testable import Export

@Suite("JSON (RFC 8259)")
struct JSONReaderTests {
  private func read(_ text: String) throws(JSONError) -> JSONValue { try JSONReader.read(text.utf8) }

  @Test("values of every kind")
  func values() throws {
    #expect(try read(" null ") == .null)
    #expect(try read("true") == .bool(true))
    #expect(try read("-0") == .integer(0))
    #expect(try read("4294967295") == .integer(4_294_967_295))
    #expect(try read("1.5e3") == .number(1500))
    #expect(try read("9223372036854775808") == .number(9_223_372_036_854_775_808))
    #expect(try read("\u{feff}[]") == .array([]))
    let record = try read(#"{"a":[1,{"b":"x"}],"한글":"동기화","a2":{}}"#)
    #expect(record["a"]?.array?[1]["b"]?.string == "x")
    #expect(record["한글"]?.string == "동기화")
    #expect(record["missing"] == nil)
    #expect(try read("3.0").integer == 3)
    #expect(try read("3.5").integer == nil)
  }

  @Test("escapes, surrogate pairs, and halves of them")
  func escapes() throws {
    #expect(try read(#""\"\\\/\b\f\n\r\t""#).string == "\"\\/\u{8}\u{c}\n\r\t")
    #expect(try read(#""\ud55c\uae00 \uD83D\uDE00""#).string == "한글 😀")
    #expect(try read(#""\ud83dx""#).string == "\u{fffd}x")
    #expect(try read(#""\ud83d\u0041""#).string == "\u{fffd}A")
    #expect(try read(#""\udc00""#).string == "\u{fffd}")
  }

  @Test(
    "what is not JSON is refused",
    arguments: [
      "", " ", "{", "[1", "[1,]", "{\"a\"}", "{\"a\":1,}", "{a:1}", "01", "1.", ".5", "+1", "1e", "-", "NaN",
      "tru", "\"", "\"\\x\"", "\"\\u12\"", "\"a\nb\"", "1 2", "[1}", "'a'", "1e999", "{\"a\" 1}", "nulll",
    ])
  func refused(_ text: String) {
    #expect(throws: JSONError.self) { try read(text) }
  }

  @Test("bytes that are no UTF-8 are refused, with their place")
  func notUTF8() {
    #expect(throws: JSONError(problem: .notUTF8, offset: 3)) {
      try JSONReader.read([0x22, 0xc3, 0x28, 0x22] as [UInt8])
    }
  }

  @Test("a hundred thousand brackets are an error, not a crash")
  func depth() throws {
    #expect(throws: JSONError.self) { try read(String(repeating: "[", count: 100_000)) }
    #expect(throws: JSONError.self) { try read(String(repeating: "{\"a\":", count: 100_000)) }
    let deepest = String(repeating: "[", count: 128) + String(repeating: "]", count: 128)
    #expect(throws: Never.self) { try read(deepest) }
  }

  @Test("what the writer writes is read back")
  func roundTrip() throws {
    var json = JSONWriter()
    json.object {
      $0.field("text", "가\u{1}\u{7f}\"\\\n\t/😀")
      $0.field("number", 3.25)
      $0.field("none", Int?.none)
    }
    let value = try JSONReader.read(json.bytes)
    #expect(value["text"]?.string == "가\u{1}\u{7f}\"\\\n\t/😀")
    #expect(value["number"]?.number == 3.25)
    #expect(value["none"] == .null)
  }
}
