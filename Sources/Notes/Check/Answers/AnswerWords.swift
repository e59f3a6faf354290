/// What answers to one question may hold.
struct AnswerWords: Sendable {
  /// Ways to answer it rightly: of each class of words in a way one stands in the answer.
  private let right: [[WordClass]]
  /// What is told as well, and answers something else or points elsewhere.
  private let harmless: WordClass
  /// What waiting may be for where no reason is given.
  private let times: WordClass

  /// Of each way the classes, and of each class the words.
  init(right: [[String]], harmless: String = "", times: String = "") {
    self.right = right.map { $0.map(WordClass.init) }
    self.harmless = WordClass(harmless)
    self.times = WordClass(times)
  }

  func areIn(_ answer: [Range<Int>], _ text: UnsafeBufferPointer<UInt8>) -> Bool {
    func stands(_ words: WordClass) -> Bool { answer.contains { words.stands(in: text, $0) } }
    return stands(harmless) || stands(AnswerWords.elsewhere) || right.contains { $0.allSatisfy(stands) }
  }

  func tellTime(_ answer: [Range<Int>], _ text: UnsafeBufferPointer<UInt8>) -> Bool {
    answer.contains { times.stands(in: text, $0) }
  }

  /// `"ACK | again | resent"`: names in capitals stand alone, as the letters of ACK stand in `packet`, too; all others
  /// may be parts of words. `~` is a blank that a word opens or ends with.
  private struct WordClass: Sendable {
    private let parts: TellingWords
    private let names: TellingWords?

    init(_ listed: String) {
      let words = TellingWords.words(of: listed)
      let names = words.filter { $0.utf8.allSatisfy(\.isUpper) }
      parts = TellingWords(words.filter { !$0.utf8.allSatisfy(\.isUpper) })
      self.names = names.isEmpty ? nil : TellingWords(names)
    }

    func stands(in text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Bool {
      parts.stands(in: text, range) || names.map { standsAlone($0, in: text, range) } ?? false
    }

    private func standsAlone(
      _ names: TellingWords, in text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>
    ) -> Bool {
      var start = range.lowerBound
      while let found = names.first(in: text, start..<range.upperBound) {
        var after = found.upperBound
        if after < range.upperBound, text[after] == UInt8(ascii: "s") { after += 1 }
        let isJoined =
          found.lowerBound > range.lowerBound && text[found.lowerBound - 1].isLetter
          || after < range.upperBound && text[after].isLetter
        if !isJoined { return true }
        start = found.upperBound
      }
      return false
    }
  }

  /// Denied, supposed, pointing elsewhere, or only opening a list.
  private static let elsewhere = WordClass(
    """
    아니 | 지 않는다 | not wait | not there | does not | doesn't | don't | isn't | is not | not for | not because | not to~ \
    | 만약 | 만일 | 다면 | 예를 들 | 예시 | 다음과 같 | 아래와 같 | 두 가지 | 두가지 | 2가지 | 세 가지 | 참고 | 참조 | 앞서 | 위와 같 | 이러한 | 이런 \
    | 이를 | 설명하 | 설명해 | 알아보 | 살펴 | 달리 | example | suppose | imagine | if you | two reasons | two purposes \
    | following | see~ | above | below | this case | explain | describe | unlike
    """)
}
