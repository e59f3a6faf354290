import Export
import TCP
import Terminal

/// One thing `doctor` looked at.
struct DoctorFinding {
  enum Verdict: String {
    case fine, mended, hint, wrong
  }

  var subject: String
  var verdict: Verdict
  var text: Bilingual

  init(_ subject: String, _ verdict: Verdict, _ text: Bilingual) {
    self.subject = subject
    self.verdict = verdict
    self.text = text
  }

  func line(in language: Language) -> StyledText {
    let (word, role): (Bilingual, Role) =
      switch verdict {
      case .fine: (Bilingual(ko: "좋음", en: "fine"), .right)
      case .mended: (Bilingual(ko: "고침", en: "mended"), .nearly)
      case .hint: (Bilingual(ko: "참고", en: "hint"), .hint)
      case .wrong: (Bilingual(ko: "문제", en: "wrong"), .wrong)
      }
    let shown = word[language]
    let gap = String(repeating: " ", count: max(0, 7 - columns(of: shown)))
    return "\(shown, role)\(gap)\(text[language])"
  }

  func write(to json: inout JSONWriter, in language: Language) {
    json.object {
      $0.field("subject", subject)
      $0.field("verdict", verdict.rawValue)
      $0.field("message", text[language])
    }
    json.endLine()
  }
}
