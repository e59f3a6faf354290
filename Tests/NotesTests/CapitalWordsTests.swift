import Testing

@testable import Notes

@Suite("Words in capitals")
struct CapitalWordsTests {
  @Test("a capital is found wherever it stands, and nothing else is taken for one", arguments: 0..<20)
  func firstCapital(place: Int) {
    for capital in [UInt8(ascii: "A"), UInt8(ascii: "Q"), UInt8(ascii: "Z")] {
      for others in ["@[`a{z1 -_\u{7f}bcdefghijkl", "확인 응답 번호를 보낸다"] {
        var text = Array(others.utf8.prefix(20))
        text.withUnsafeBufferPointer { #expect(TextSlice.firstCapital($0, 0..<20) == 20) }
        text[place] = capital
        text.withUnsafeBufferPointer { #expect(TextSlice.firstCapital($0, 0..<20) == place) }
      }
    }
  }

  @Test("a word of capitals stands whole, and is no end of another word")
  func words() {
    let text = "TCP, SYN-ACK과 CLOSE_WAIT, aSYN, v1.RST, iPHONE, ECNs, MSS"
    text.withSlice { slice in
      let words = CapitalWords(slice.text, 0..<slice.end).map {
        String(decoding: slice.text[$0.range], as: UTF8.self)
      }
      #expect(words == ["TCP", "SYN-ACK", "CLOSE_WAIT", "MSS"])
    }
  }
}
