import Questions
import TCP

/// Papers and keys as pages to print: A4 or Letter, a page break a student, room for answers.
package struct ExamSheets {
  private let language: Language
  private let title: String

  package init(title: String, language: Language) {
    self.title = title
    self.language = language
  }

  /// One student's paper.
  package func paper(_ paper: ExamPaper) -> String {
    let questions = paper.questions.enumerated().map { question($1, number: $0 + 1) }.joined()
    return head(heading(paper)) + nameLines + questions + Self.tail
  }

  /// All papers' answers with their working; the papers come one by one between its head and its tail.
  package func key(_ papers: [ExamPaper]) -> String {
    keyHead + papers.map(keySection).joined() + Self.tail
  }

  package var keyHead: String { head("\(title) · \(say("정답과 풀이", "answers and working"))") }

  package func keySection(_ paper: ExamPaper) -> String {
    "<section class=\"paper\"><h2>\(SafeText.markup(heading(paper)))</h2>"
      + paper.questions.enumerated().map { solution($1, number: $0 + 1) }.joined() + "</section>\n"
  }

  private func say(_ korean: String, _ english: String) -> String {
    Bilingual(ko: korean, en: english)[language]
  }

  private func heading(_ paper: ExamPaper) -> String {
    say(
      "\(title) · 시험지 \(paper.number)/\(paper.of) · 씨앗 \(paper.seed) · 만점 \(paper.points)점",
      "\(title) · paper \(paper.number) of \(paper.of) · seed \(paper.seed) · \(paper.points) points")
  }

  private func points(_ count: Int) -> String {
    say("\(count)점", count == 1 ? "1 point" : "\(count) points")
  }

  private var nameLines: String {
    "<p class=\"name\"><span>\(say("이름", "Name"))<i></i></span><span>\(say("학번", "Student number"))<i></i></span></p>"
  }

  private func question(_ question: ExamPaper.Question, number: Int) -> String {
    // On paper nothing is typed.
    let item = question.item(in: language).asked(without: .typing)
    var html = "<article><h3>\(number). <span class=\"points\">(\(points(question.points)))</span></h3>"
    html += "<p>\(SafeText.paragraphs(item.prompt))</p>"
    if let figure = item.figure {
      let drawing = String(decoding: figure.telling(in: language).svg, as: UTF8.self)
      html += "<div class=\"figure\">\(drawing)</div>"
    }
    for (index, part) in item.parts.enumerated() {
      html += answer(part, label: "\(number).\(index + 1)")
    }
    return html + "</article>"
  }

  /// What is asked, what may be chosen from, and room to write.
  private func answer(_ part: Item.Part, label: String) -> String {
    let asked = part.label.isEmpty ? "" : " " + SafeText.paragraphs(part.label)
    let line = "<i></i>"
    switch part.response {
    case .text, .number, .decimal: return "<p class=\"answer\"><b>\(label)</b>\(asked) \(line)</p>"
    case .choice(let options, _):
      // Yes or no is simply written out; a card's choices are named by number.
      guard part.label.isEmpty else {
        let words = options.map { SafeText.markup($0) }.joined(separator: " / ")
        return "<p class=\"answer\"><b>\(label)</b>\(asked) (\(words)) \(line)</p>"
      }
      return list(options) + "<p class=\"answer\"><b>\(label)</b> \(line)</p>"
    case .order(_, let shown):
      return list(shown) + "<p class=\"answer\"><b>\(label)</b> \(line)</p>"
    case .selfRated:
      return "<p class=\"answer\"><b>\(label)</b>\(asked)</p><p class=\"room\"><i></i><i></i><i></i></p>"
    }
  }

  private func list(_ options: [String]) -> String {
    "<ol>" + options.map { "<li>\(SafeText.paragraphs($0))</li>" }.joined() + "</ol>"
  }

  private func solution(_ question: ExamPaper.Question, number: Int) -> String {
    let item = question.item(in: language)
    let name = item.isQuestion ? SafeText.markup(item.prompt.joinedLines) : "<code>\(item.code)</code>"
    var html =
      "<article><h3>\(number). \(name) <span class=\"points\">(\(points(question.points)))</span></h3><dl>"
    for (index, part) in item.parts.enumerated() {
      html += solution(part, of: item, label: "\(number).\(index + 1)")
    }
    html += "</dl>"
    if let source = item.source { html += "<p class=\"source\">\(SafeText.markup(source))</p>" }
    return html + "</article>"
  }

  private func solution(_ part: Item.Part, of item: Item, label: String) -> String {
    let asked = part.label.isEmpty ? "" : SafeText.paragraphs(part.label) + " "
    var html = "<dt>\(label) \(asked)<b>\(SafeText.paragraphs(shown(part)))</b></dt>"
    if item.isQuestion, part.hasVariants {
      let others = part.accepted.dropFirst().map { SafeText.markup($0) }.joined(separator: ", ")
      html += "<dd>\(say("이것도 정답", "right too")): \(others)</dd>"
    }
    for line in item.told(after: part) where line != part.answer {
      html += "<dd>\(SafeText.paragraphs(line))</dd>"
    }
    for feedback in part.feedback {
      html +=
        "<dd class=\"wrong\">✗ \(SafeText.markup(feedback.answer)): \(SafeText.paragraphs(feedback.why))</dd>"
    }
    return html
  }

  /// The right answer as a student writes it, with what it stands for.
  private func shown(_ part: Item.Part) -> String {
    switch part.response {
    case .choice(let options, let right) where part.label.isEmpty: "\(right + 1) (\(options[right]))"
    case .order(let texts, let shown):
      texts.map { String((shown.firstIndex(of: $0) ?? 0) + 1) }.joined(separator: " ") + " (\(part.answer))"
    default: part.answer
    }
  }

  private func head(_ heading: String) -> String {
    """
    <!DOCTYPE html>
    <html lang="\(language.rawValue)">
    <head>
    <meta charset="utf-8">
    <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>\(SafeText.markup(heading))</title>
    <style>\(Self.style)</style>
    </head>
    <body>
    <h1>\(SafeText.markup(heading))</h1>

    """
  }

  package static let tail = "\n</body>\n</html>\n"

  // The size of the sheet is left to the printer, so that A4 and Letter both work; only the margins are ours.
  private static let style = """
    @page { margin: 16mm; }
    body { font: 11pt/1.5 system-ui, sans-serif; max-width: 46rem; margin: 0 auto; padding: 1rem; color: #000; background: #fff;
      word-break: keep-all; overflow-wrap: anywhere; }
    h1 { font-size: 13pt; margin: 0 0 .6em; } h2 { font-size: 12pt; } h3 { font-size: 11pt; margin: 1.4em 0 .3em; } .points { font-weight: normal; }
    p { margin: .3em 0; } article { break-inside: avoid; } .paper + .paper { break-before: page; } h3 { break-after: avoid; }
    .figure { margin: .5em 0; } .figure svg { width: 10.4cm; max-width: 100%; height: auto; }
    i { display: inline-block; border-bottom: 1px solid #000; height: 1.4em; }
    .name { display: flex; gap: 2em; } .name span { flex: 1; display: flex; gap: .6em; } .name i { flex: 1; }
    .answer { margin: .9em 0; } .answer i { min-width: 12em; } .room i { display: block; height: 2em; }
    ol { margin: .3em 0; } dl { margin: .2em 0; } dt { margin-top: .4em; } dd { margin-left: 1.5em; } .wrong, .source { color: #444; font-size: .92em; }
    @media print { body { max-width: none; padding: 0; } }
    """
}
