import TCP

/// What an export wrote, and what it left out or changed and why.
package struct Report: Sendable {
  /// Questions of the bank that are in the file.
  package private(set) var written = 0
  /// What the file's reader counts: a question with several blanks is several entries in most formats.
  package private(set) var entries = 0
  package private(set) var counts: [Remark: Int] = [:]
  /// Which items each remark is about, where the caller wants to list them.
  package private(set) var details: [(id: String, remark: Remark)] = []
  private let keepsDetails: Bool

  package init(keepsDetails: Bool = false) { self.keepsDetails = keepsDetails }

  package mutating func wrote(entries count: Int = 1) {
    written += 1
    entries += count
  }

  /// Whether there is anything to write of an item; notes it where there is not.
  mutating func takes(_ item: Item) -> Bool {
    if !item.parts.isEmpty, isSeen(item.prompt), item.parts.allSatisfy({ isSeen($0.answer) }) { return true }
    note(.empty, on: item.id)
    return false
  }

  /// Notes what an item had that its format has no place for.
  mutating func noteLosses(of item: Item, losing: [Remark], dropped: inout Bool) {
    if dropped { note(.controlCharacters, on: item.id) }
    dropped = false
    for remark in losing {
      let isLost =
        switch remark {
        case .feedbackDropped: item.parts.contains { !$0.feedback.isEmpty }
        case .hintsDropped: !item.hints.isEmpty
        case .variantsDropped: item.parts.contains(where: \.hasVariants)
        case .sourceDropped: item.source != nil
        case .figureAsText: item.figure != nil
        case .onePartOnly: item.parts.count > 1
        case .inStages: item.isInStages
        default: false
        }
      if isLost { note(remark, on: item.id) }
    }
  }

  private func isSeen(_ text: String) -> Bool {
    if let first = text.utf8.first, 0x21..<0x7f ~= first { return true }
    return SafeText.plain(text).unicodeScalars.contains { !$0.properties.isWhitespace }
  }

  package mutating func note(_ remark: Remark, on id: String) {
    counts[remark, default: 0] += 1
    if keepsDetails { details.append((id, remark)) }
  }
}

/// Why an item was left out of a bank, or is not whole there.
package enum Remark: String, CaseIterable, Hashable, Sendable {
  case noTrace = "no-trace"
  case notForOneHost = "not-for-one-host"
  case needsChoices = "needs-choices"
  case tooManyOptions = "too-many-options"
  case tooManyQuestions = "too-many-questions"
  case promptTooLong = "prompt-too-long"
  case answerTooLong = "answer-too-long"
  case figureAsText = "figure-as-text"
  case figureDropped = "figure-dropped"
  case feedbackDropped = "feedback-dropped"
  case hintsDropped = "hints-dropped"
  case variantsDropped = "variants-dropped"
  case sourceDropped = "source-dropped"
  case onePartOnly = "one-part-only"
  case inStages = "in-stages"
  case controlCharacters = "control-characters"
  case empty
  case repeated

  /// Whether the item is missing from the file altogether.
  package var isOmission: Bool {
    switch self {
    case .noTrace, .notForOneHost, .needsChoices, .tooManyQuestions, .promptTooLong,
      .answerTooLong, .empty, .repeated:
      true
    case .tooManyOptions, .figureAsText, .figureDropped, .feedbackDropped, .hintsDropped,
      .variantsDropped, .sourceDropped, .onePartOnly, .inStages, .controlCharacters:
      false
    }
  }

  package var explanation: Bilingual {
    switch self {
    case .noTrace:
      Bilingual(
        ko: "주고받은 세그먼트가 없어 이 형식에 담을 것이 없습니다",
        en: "has no exchange of segments, which is all this format holds")
    case .notForOneHost:
      Bilingual(
        ko: "한쪽 호스트의 스크립트로 나타낼 수 없습니다(리셋, 동시 열기, 닫힌 윈도우 등)",
        en: "can't be told as one host's script (a reset, crossing SYNs, a shut window …)")
    case .needsChoices:
      Bilingual(ko: "보기로 만들 오답이 부족합니다", en: "has too few wrong answers to make choices of")
    case .tooManyOptions:
      Bilingual(ko: "보기가 형식의 한도를 넘어 줄였습니다", en: "had more choices than the format takes; some were dropped")
    case .tooManyQuestions:
      Bilingual(ko: "형식이 담을 수 있는 문제 수를 넘었습니다", en: "came after as many questions as the format takes")
    case .promptTooLong:
      Bilingual(ko: "문제가 형식의 길이 한도를 넘습니다", en: "has a prompt longer than the format takes")
    case .answerTooLong:
      Bilingual(ko: "답이 형식의 길이 한도를 넘습니다", en: "has an answer longer than the format takes")
    case .figureAsText:
      Bilingual(ko: "그림을 글자로 옮겼습니다", en: "had its picture turned into text")
    case .figureDropped:
      Bilingual(ko: "그림을 담지 못했습니다", en: "lost its picture")
    case .feedbackDropped:
      Bilingual(ko: "오답별 설명을 담지 못했습니다", en: "lost what is said to each wrong answer")
    case .hintsDropped:
      Bilingual(ko: "힌트를 담지 못했습니다", en: "lost its hints")
    case .variantsDropped:
      Bilingual(ko: "다르게 써도 맞는 답을 담지 못했습니다", en: "lost the other answers that are right too")
    case .sourceDropped:
      Bilingual(ko: "노트의 출처를 담지 못했습니다", en: "lost where in the notes it comes from")
    case .onePartOnly:
      Bilingual(ko: "빈칸이 여럿이라 따로따로 나누었습니다", en: "has several blanks and was split into one question each")
    case .inStages:
      Bilingual(
        ko: "뒤의 세그먼트가 답을 알려 주므로 빈칸마다 그림을 달리해 나누었습니다",
        en: "has blanks that later segments would answer, and was split into questions with a picture each")
    case .controlCharacters:
      Bilingual(ko: "제어 문자나 글 방향을 바꾸는 문자를 뺐습니다", en: "had control characters or marks of direction taken out")
    case .empty:
      Bilingual(
        ko: "보이지 않는 글자를 빼면 남는 내용이 없습니다", en: "has nothing left once invisible characters are taken out")
    case .repeated:
      Bilingual(ko: "앞의 것과 같은 식별자라 한 번만 담았습니다", en: "has the same id as an earlier one and was written once")
    }
  }
}
