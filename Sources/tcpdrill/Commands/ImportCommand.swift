import Export
import Questions
import TCP
import Terminal

enum ImportCommand: Command {
  static let name = "import"
  static let summary = Bilingual(
    ko: "문제 은행(JSON)이나 Anki 텍스트 덱을 노트(Markdown)로 바꾸기",
    en: "turn a bank (JSON) or an Anki text deck into notes (Markdown)")
  static let usage = "FILE [-o FILE.md]"
  static let options: [Option] = [.output, .force, .data, .language]

  static func run(_ invocation: Invocation) throws -> ExitStatus {
    guard invocation.operands.count == 1, let path = invocation.operands.first else {
      throw Failure(
        Bilingual(
          ko: "가져올 파일 하나를 적으세요: `tcpdrill import bank.json -o notes.md`",
          en: "name the file to bring in: `tcpdrill import bank.json -o notes.md`"))
    }
    let language = invocation.language
    let content = try bytes(ofFile: path)
    let isJSON = content.first { $0 > 0x20 && $0 < 0x80 } == UInt8(ascii: "{")
    let (markdown, count, skipped) = try isJSON ? bank(content, path) : deck(content, path)
    if let target = invocation["output"] {
      try sayingWhichFile {
        let file = try AtomicFile(path: target, replacing: invocation.has("force"))
        try file.write(markdown)
        try file.finish()
      }
    } else {
      let output = Output(descriptor: 1)
      try output.write(markdown)
      try output.flush()
    }
    complain(Bilingual(ko: "카드 \(count)장을 가져왔습니다.", en: "\(count) cards brought in")[language])
    if !skipped.isEmpty {
      let lines = skipped.prefix(10).map(String.init).joined(separator: ", ")
      complain(
        Bilingual(
          ko: "카드가 아닌 줄 \(skipped.count)개를 건너뜀: \(lines)", en: "\(skipped.count) lines held no card: \(lines)"
        )[language])
    }
    return .done
  }

  private static func bank(_ content: [UInt8], _ path: String) throws -> (
    String, Int, [Int]
  ) {
    do {
      let questions = try BankImport.json(content)
      let text = questions.map(MarkdownBank.markdown).joined()
      return (MarkdownBank.marker + "\n\n" + text, questions.count, [])
    } catch .notABank {
      throw Failure(
        Bilingual(
          ko: "tcpdrill의 문제 은행이 아닙니다. `tcpdrill export json`이 만든 파일을 주세요.",
          en: "is no bank of tcpdrill's; give a file written by `tcpdrill export json`"),
        at: path)
    } catch .json(let error) {
      throw Failure(
        Bilingual(ko: "JSON이 아닙니다.", en: "is not JSON"), at: place(error.offset, in: content, path))
    } catch .badEntry(let index, let key) {
      throw Failure(
        Bilingual(
          ko: "\(index)번째 항목의 '\(key)'가 없거나 잘못되었습니다.",
          en: "entry \(index) lacks '\(key)', or has something else there"), at: path)
    }
  }

  private static func deck(_ content: [UInt8], _ path: String) throws -> (String, Int, [Int]) {
    let deck = AnkiTextDeck(SheetText.read(content) ?? "")
    guard !deck.cards.isEmpty else {
      throw Failure(
        Bilingual(
          ko: "카드가 없습니다. Anki의 '노트를 일반 텍스트로' 내보낸 파일이나 tcpdrill의 JSON을 주세요.",
          en: "holds no cards; give Anki's \"Notes in Plain Text\" or tcpdrill's JSON"), at: path)
    }
    return (deck.markdown, deck.cards.count, deck.skipped)
  }

  /// `FILE:LINE:COLUMN` of a byte.
  private static func place(_ offset: Int, in content: [UInt8], _ path: String) -> String {
    let before = content.prefix(offset)
    let line = 1 + before.reduce(0) { $0 + ($1 == 0x0a ? 1 : 0) }
    let rest = before.suffix(from: before.lastIndex(of: 0x0a).map { $0 + 1 } ?? 0)
    return "\(path):\(line):\(String(decoding: rest, as: UTF8.self).count + 1)"
  }
}
