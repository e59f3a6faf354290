import TCP
import Testing

@testable import Terminal

@Suite("Breaking lines")
struct WrappingTests {
  private func wrapped(_ text: String, _ width: Int, indent: Int = 0) -> [String] {
    StyledText(text).wrapped(to: width, indent: indent).map(\.plain)
  }

  @Test("English and Korean break at spaces, by columns")
  func spaces() {
    #expect(wrapped("the SYN takes one number", 12) == ["the SYN", "takes one", "number"])
    #expect(wrapped("서버는 연결을 기다립니다", 12) == ["서버는", "연결을", "기다립니다"])
  }

  @Test("continuation lines are indented")
  func indent() {
    #expect(wrapped("answer: one two three", 14, indent: 4) == ["answer: one", "    two three"])
  }

  @Test("a word longer than a line is cut between characters, and no line starts with a full stop")
  func longWords() {
    #expect(wrapped("가나다라마바사.", 14) == ["가나다라마바", "사."])
    #expect(wrapped("abcdefghij", 4) == ["abcd", "efgh", "ij"])
  }

  @Test("Chinese breaks between characters, not before a closing mark")
  func ideographs() {
    #expect(wrapped("三次握手建立连接。", 8) == ["三次握手", "建立连", "接。"])
  }

  @Test("line ends in the text stay, empty lines too")
  func paragraphs() {
    #expect(wrapped("a\n\nb", 10) == ["a", "", "b"])
  }

  @Test("roles follow their words over the break")
  func roles() {
    let lines = (StyledText("one two", .right) + StyledText(" three")).wrapped(to: 4)
    #expect(
      lines == [StyledText("one", .right), StyledText("two", .right), StyledText("thre"), StyledText("e")])
  }

  @Test("whatever the text and the width, every line fits and no character is lost")
  func property() {
    var random = SplitMix64(seed: 7)
    let alphabet = ["a", "SYN", " ", "  ", "가", "한글", "。", "握", "👩‍👩‍👧", ".", ")", "(", "e\u{301}", "-"]
    for _ in 0..<400 {
      let text = (0..<random.int(in: 0...40)).map { _ in random.pick(alphabet) }.joined()
      let width = random.int(in: 2...30)
      let lines = wrapped(text, width, indent: random.int(in: 0...4))
      for line in lines { #expect(columns(of: line) <= width, "\(text) at \(width)") }
      #expect(lines.joined().filter { $0 != " " } == text.filter { $0 != " " })
    }
  }
}

@Suite("Padding, cutting and tables")
struct LayoutTests {
  @Test("padding counts columns, not characters")
  func padding() {
    #expect(StyledText("연결").padded(to: 6).plain == "연결  ")
    #expect(StyledText("연결").padded(to: 6, .right).plain == "  연결")
    #expect(StyledText("SYN").padded(to: 2).plain == "SYN")
  }

  @Test("cutting never goes through a wide character")
  func truncation() {
    #expect(StyledText("연결을 엽니다").truncated(to: 9).plain == "연결을...")
    #expect(StyledText("연결을 엽니다").truncated(to: 10).plain == "연결을 ...")
    #expect(StyledText("short").truncated(to: 9).plain == "short")
    #expect(StyledText("연결을").truncated(to: 3).plain == "연")
  }

  @Test("columns of a table line up under Hangul")
  func table() {
    var table = Table([.init("상태"), .init("수", .right)])
    table.add(["CLOSE-WAIT", "3"])
    table.add(["연결됨", "12"])
    #expect(table.lines(width: 40).map(\.plain) == ["상태        수", "CLOSE-WAIT   3", "연결됨      12"])
  }

  @Test("a table too wide wraps its widest column")
  func narrow() {
    var table = Table([.init(""), .init("")])
    table.add(["SYN", "opens a connection and takes one number"])
    let lines = table.lines(width: 24).map(\.plain)
    #expect(lines == ["SYN  opens a connection", "     and takes one", "     number"])
  }

  @Test("progress is said in numbers beside the picture")
  func progress() {
    #expect(progressBar(3, of: 12).plain == "[##--------] 3/12")
    #expect(progressBar(0, of: 0).plain == "[----------] 0/0")
  }
}
