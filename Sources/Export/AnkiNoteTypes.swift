import TCP

/// The two kinds of note an exported package holds.
enum AnkiNoteType: String, CaseIterable {
  /// The answer is typed and compared.
  case typed = "tcpdrill typed"
  /// The answer is turned over.
  case plain = "tcpdrill"

  var id: Int64 { self == .typed ? Self.typedID : Self.plainID }
  private static let typedID = ankiNumber(for: "notetype " + AnkiNoteType.typed.rawValue)
  private static let plainID = ankiNumber(for: "notetype " + AnkiNoteType.plain.rawValue)
  static let fields = ["Question", "Answer", "Also", "Explanation", "Hint", "Source", "ID"]

  private var front: String {
    "<div class=\"question\">{{Question}}</div>" + (self == .typed ? "\n{{type:Answer}}" : "")
      + "\n{{#Hint}}<div class=\"hint\">{{hint:Hint}}</div>{{/Hint}}"
  }

  private var back: String {
    let answer = self == .typed ? "{{type:Answer}}" : "<div class=\"answer\">{{Answer}}</div>"
    return """
      <div class="question">{{Question}}</div>
      <hr id="answer">
      \(answer)
      {{#Also}}<div class="also">{{Also}}</div>{{/Also}}
      {{#Explanation}}<div class="explanation">{{Explanation}}</div>{{/Explanation}}
      {{#Source}}<div class="source">{{Source}}</div>{{/Source}}
      """
  }

  private static let css = """
    .card { font-family: system-ui, sans-serif; font-size: 19px; line-height: 1.5; max-width: 44em;
      margin: 0 auto; padding: 0.5em; color: #1d1d1f; background: #ffffff; text-align: left; word-break: keep-all;
      overflow-wrap: anywhere; }
    .card.nightMode, .card.night_mode { color: #ececec; background: #1f1f23; }
    .answer { font-size: 1.2em; font-weight: 600; }
    .also, .hint, .explanation { margin-top: 0.8em; font-size: 0.9em; }
    .source { margin-top: 1em; font-size: 0.75em; opacity: 0.65; }
    svg { display: block; margin: 0.6em auto; }
    #typeans { font-family: ui-monospace, monospace; }
    """

  /// The note type as the collection's `models` column holds it.
  func write(to json: inout JSONWriter, modified: Int64, deck: Int64) {
    json.field(object: String(id)) {
      $0.field("id", id)
      $0.field("name", rawValue)
      $0.field("type", 0)
      $0.field("mod", modified)
      $0.field("usn", 0)
      $0.field("sortf", 0)
      $0.field("did", deck)
      $0.field("css", Self.css)
      $0.field("latexPre", "\\documentclass[12pt]{article}\\begin{document}")
      $0.field("latexPost", "\\end{document}")
      $0.field("latexsvg", false)
      $0.field("tags", [String]())
      $0.field("vers", [String]())
      $0.field(array: "req") {
        $0.array {
          $0.value(0)
          $0.value("any")
          $0.array { $0.value(0) }
        }
      }
      $0.field(array: "tmpls") {
        $0.object {
          $0.field("name", "Card 1")
          $0.field("ord", 0)
          $0.field("qfmt", front)
          $0.field("afmt", back)
          $0.field("bqfmt", "")
          $0.field("bafmt", "")
          $0.field("did", Int?.none)
          $0.field("bfont", "")
          $0.field("bsize", 0)
        }
      }
      $0.field(array: "flds") { fields in
        for (ord, name) in Self.fields.enumerated() {
          fields.object {
            $0.field("name", name)
            $0.field("ord", ord)
            $0.field("sticky", false)
            $0.field("rtl", false)
            $0.field("font", "Arial")
            $0.field("size", 20)
            $0.field("media", [String]())
          }
        }
      }
    }
  }
}
