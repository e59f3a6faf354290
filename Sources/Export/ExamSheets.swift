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
    document(
      heading(paper),
      body: nameLines + paper.questions.enumerated().map { question($1, number: $0 + 1) }.joined())
  }

  /// All papers' answers with their working.
  package func key(_ papers: [ExamPaper]) -> String {
    document(
      say("정답과 풀이", "Answers and working"),
      body: papers.map { paper in
        "<section class=\"paper\"><h2>\(SafeText.markup(heading(paper)))</h2>"
          + paper.questions.enumerated().map { solution($1, number: $0 + 1) }.joined() + "</section>"
      }.joined())
  }

  private func say(_ korean: String, _ english: String) -> String {
    Bilingual(ko: korean, en: english)[language]
  }

  private func heading(_ paper: ExamPaper) -> String {
    say(
      "\(title) · \(paper.of)장 중 \(paper.number)번 시험지 · 씨앗 \(paper.seed) · \(paper.points)점",
      "\(title) · paper \(paper.number) of \(paper.of) · seed \(paper.seed) · \(paper.points) points")
  }

  private var nameLines: String {
    "<p class=\"name\">\(say("이름", "Name")) <span class=\"line\"></span> \(say("학번", "Student number")) <span class=\"line\"></span></p>"
  }

  private func question(_ question: ExamPaper.Question, number: Int) -> String {
    let item = Item(question.exercise, in: language)
    var html =
      "<article><h3>\(number). <span class=\"points\">(\(question.points)\(say("점", " points")))</span></h3>"
    html += "<p>\(SafeText.paragraphs(item.prompt))</p>"
    if let figure = item.figure { html += "<div class=\"figure\">\(figure.svg(in: language))</div>" }
    for (index, part) in item.parts.enumerated() {
      html +=
        "<p class=\"answer\">\(number).\(index + 1) \(SafeText.paragraphs(part.label)) <span class=\"line\"></span></p>"
    }
    return html + "</article>"
  }

  private func solution(_ question: ExamPaper.Question, number: Int) -> String {
    let item = Item(question.exercise, in: language)
    var html = "<article><h3>\(number). <code>\(SafeText.markup(question.exercise.code))</code></h3><dl>"
    for (index, part) in item.parts.enumerated() {
      html +=
        "<dt>\(number).\(index + 1) \(SafeText.paragraphs(part.label)): <b>\(SafeText.markup(part.answer))</b></dt>"
      html += "<dd>\(SafeText.paragraphs(part.working))</dd>"
      for feedback in part.feedback {
        html +=
          "<dd class=\"wrong\">✗ \(SafeText.markup(feedback.answer)): \(SafeText.paragraphs(feedback.why))</dd>"
      }
    }
    return html + "</dl></article>"
  }

  private func document(_ heading: String, body: String) -> String {
    """
    <!DOCTYPE html>
    <html lang="\(language.rawValue)">
    <head>
    <meta charset="utf-8">
    <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
    <title>\(SafeText.markup(heading))</title>
    <style>\(Self.style)</style>
    </head>
    <body>
    <h1>\(SafeText.markup(heading))</h1>
    \(body)
    </body>
    </html>

    """
  }

  // The size of the sheet is left to the printer, so that A4 and Letter both work; only the margins are ours.
  private static let style = """
    @page { margin: 18mm 16mm; }
    body { font: 11pt/1.5 system-ui, sans-serif; max-width: 46rem; margin: 0 auto; padding: 1rem; color: #000; background: #fff;
      word-break: keep-all; overflow-wrap: anywhere; }
    h1 { font-size: 13pt; } h2 { font-size: 12pt; } h3 { font-size: 11pt; margin: 1.2em 0 .3em; } .points { font-weight: normal; }
    article { break-inside: avoid; } .paper { break-before: page; } .figure svg { max-width: 100%; height: auto; }
    .line { display: inline-block; min-width: 14em; border-bottom: 1px solid #000; height: 1.4em; } .name .line { min-width: 11em; }
    .answer { margin: .9em 0; } .wrong { color: #444; font-size: .92em; } dt { margin-top: .4em; }
    """
}
