import Questions
import TCP

/// One self-contained page: cards and drills that are answered and marked where they stand, with no network.
extension BankFormat {
  static func html(_ file: AtomicFile, _ info: BankInfo) throws -> TextBankWriter {
    var isFirst = true
    var json = JSONWriter(spelling: .script)
    return try TextBankWriter(
      file: file, info: info, header: HTMLPage.head(info), ending: HTMLPage.tail, losing: [.inStages]
    ) { item, out, _ in
      json.removeAll()
      HTMLPage.write(item, to: &json, in: info.language)
      if !isFirst { out += "," }
      isFirst = false
      out += "\n"
      out.put(json.bytes)
      out.hasDropped = json.out.hasDropped
    }
  }
}

enum HTMLPage {
  /// Everything is forbidden but this very script and this very style.
  private static var policy: String {
    let script = base64(SHA256.digest(PageScript.text.utf8))
    let style = base64(SHA256.digest(PageStyle.text.utf8))
    return "default-src 'none'; script-src 'sha256-\(script)'; style-src 'sha256-\(style)'; "
      + "base-uri 'none'; form-action 'none'"
  }

  static func head(_ info: BankInfo) -> String {
    let title = SafeText.markup(SafeText.line(info.title))
    var words = JSONWriter(spelling: .script)
    words.object {
      for (key, text) in Self.words { $0.field(key, text[info.language]) }
    }
    let needsScript = Bilingual(
      ko: "이 문제집은 스크립트로 움직입니다. 브라우저에서 자바스크립트를 켜 주세요.",
      en: "This page marks your answers with a script; please switch JavaScript on.")
    let id = SHA1.digest(info.title.utf8).prefix(6).map { String($0, radix: 16) }.joined()
    return """
      <!DOCTYPE html>
      <html lang="\(info.language.rawValue)">
      <head>
      <meta charset="utf-8">
      <meta http-equiv="Content-Security-Policy" content="\(policy)">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta name="generator" content="tcpdrill \(SafeText.markup(info.version))">
      <title>\(title)</title>
      <style>\(PageStyle.text)</style>
      </head>
      <body>
      <header><h1>\(title)</h1></header>
      <main id="main"><noscript>\(needsScript[info.language])</noscript></main>
      <script type="application/json" id="bank">{"id":"\(id)","words":\(String(decoding: words.bytes, as: UTF8.self)),"items":[
      """
  }

  static let tail = "\n]}</script>\n<script>\(PageScript.text)</script>\n</body>\n</html>\n"

  static func write(_ item: Item, to json: inout JSONWriter, in language: Language) {
    json.object {
      $0.field("id", item.id)
      $0.field("topic", item.topic)
      $0.field("prompt", item.prompt)
      if let figure = item.figure {
        $0.key("figure")
        write(figure.telling(in: language), to: &$0)
      }
      $0.field(array: "parts") { for part in item.parts { write(part, to: &$0) } }
      $0.field("explanation", item.explanationBesides)
      $0.field("hints", item.hints)
      if let source = item.source { $0.field("source", SafeText.line(source)) }
    }
  }

  private static func write(_ figure: Figure.Telling, to json: inout JSONWriter) {
    json.object {
      $0.field("text", String(decoding: figure.text, as: UTF8.self))
      $0.field("a", figure.before.a)
      $0.field("b", figure.before.b)
      $0.field(array: "lines") {
        for line in figure.lines {
          $0.object { entry in
            entry.field("from", line.from.name)
            entry.field("labels", line.words.labels(ofAtMost: FigureDrawing.columns))
            if line.isLost { entry.field("lost", true) }
            if line.isForged || line.isCopy { entry.field("dashed", true) }
            entry.field("a", line.states.a)
            entry.field("b", line.states.b)
          }
        }
      }
    }
  }

  private static func write(_ part: Item.Part, to json: inout JSONWriter) {
    json.object { entry in
      entry.field("label", part.label)
      entry.field("accepts", part.accepted)
      entry.field("working", part.working)
      entry.field(array: "feedback") {
        for feedback in part.feedback {
          $0.object {
            $0.field("answer", feedback.answer)
            $0.field("why", feedback.why)
          }
        }
      }
      switch part.response {
      case .text: entry.field("kind", "text")
      case .number: entry.field("kind", "number")
      case .decimal(_, let tolerance):
        entry.field("kind", "decimal")
        entry.key("tolerance")
        entry.raw(decimalText(millionths: tolerance))
      case .choice(let options, let right):
        entry.field("kind", "choice")
        entry.field("options", options)
        entry.field("right", right)
      case .order(let texts, let shown):
        entry.field("kind", "order")
        entry.field("order", texts)
        entry.field("shown", shown)
      case .selfRated: entry.field("kind", "self")
      }
    }
  }

  private static let words: [(String, Bilingual)] = [
    ("figure", Bilingual(ko: "A와 B가 주고받은 세그먼트", en: "Segments exchanged by A and B")),
    ("topic", Bilingual(ko: "주제", en: "Topic")),
    ("all", Bilingual(ko: "모든 주제", en: "All topics")),
    ("right", Bilingual(ko: "맞힌 문제", en: "right so far")),
    ("answer", Bilingual(ko: "답", en: "Answer")),
    ("check", Bilingual(ko: "확인", en: "Check")),
    ("next", Bilingual(ko: "다음", en: "Next")),
    ("back", Bilingual(ko: "이전", en: "Back")),
    ("hint", Bilingual(ko: "힌트", en: "Hint")),
    ("reveal", Bilingual(ko: "답 보기", en: "Show the answer")),
    ("knew", Bilingual(ko: "알고 있었다", en: "I knew it")),
    ("forgot", Bilingual(ko: "몰랐다", en: "I didn't")),
    ("isRight", Bilingual(ko: "맞았습니다.", en: "Right.")),
    ("isWrong", Bilingual(ko: "틀렸습니다. 정답:", en: "Wrong: it is")),
    ("empty", Bilingual(ko: "답을 입력하세요.", en: "Type an answer first.")),
    ("needNumber", Bilingual(ko: "숫자를 입력하세요 (예: 1301, 0x515).", en: "Type a number, such as 1301 or 0x515.")),
    (
      "needOrder",
      Bilingual(ko: "번호를 순서대로 모두 쓰세요 (예: 2 1 3).", en: "Type all the numbers in order, such as 2 1 3.")
    ),
    ("key", Bilingual(ko: "정답", en: "Answers")),
  ]
}
