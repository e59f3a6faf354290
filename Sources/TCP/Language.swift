/// A language the program speaks.
package enum Language: String, CaseIterable, Hashable, Sendable {
  case korean = "ko"
  case english = "en"
}

/// One text in both languages: everything a person reads exists as one of these.
package struct Bilingual: Hashable, Sendable {
  package var korean: String
  package var english: String

  package init(ko korean: String, en english: String) {
    self.korean = korean
    self.english = english
  }

  package subscript(language: Language) -> String {
    switch language {
    case .korean: korean
    case .english: english
    }
  }
}
