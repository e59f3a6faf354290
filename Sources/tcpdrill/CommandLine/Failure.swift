import TCP

/// The command was used wrongly or its input can't be read: one line on stderr, exit status 2.
struct Failure: Error {
  /// `FILE`, `FILE:LINE` or `FILE:LINE:COLUMN`, where there is one.
  var place: String?
  /// What is wrong, and what to do about it.
  var message: Bilingual

  init(_ message: Bilingual, at place: String? = nil) {
    self.place = place
    self.message = message
  }

  func line(in language: Language) -> String {
    "tcpdrill: " + (place.map { $0 + ": " } ?? "") + message[language]
  }
}

/// How a command ended, as scripts see it.
enum ExitStatus: Int32 {
  case done = 0
  /// The thing checked does not hold.
  case doesNotHold = 1
  case unusable = 2
}
