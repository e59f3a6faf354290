import TCP

/// Something that is known to be taught wrong: how a sentence that says it looks, and what is right.
///
/// A sentence matches if it holds every phrase of one of the patterns and none of its exceptions.
package struct MeaningRule: Sendable {
  package var name: String
  package var severity: Finding.Severity
  package var patterns: [MeaningPattern]
  package var message: Bilingual
  package var expected: Bilingual
  package var reference: String
  /// Sentences that say it.
  package var says: [String]
  /// Sentences that are near it and right.
  package var doesNotSay: [String]

  init(
    _ name: String, severity: Finding.Severity = .error, _ patterns: [MeaningPattern], message: Bilingual,
    expected: Bilingual, reference: String, says: [String], doesNotSay: [String]
  ) {
    self.name = name
    self.severity = severity
    self.patterns = patterns
    self.message = message
    self.expected = expected
    self.reference = reference
    self.says = says
    self.doesNotSay = doesNotSay
  }
}

/// Phrases that must all stand in one sentence, each with its alternatives, and phrases that must not.
///
/// English phrases match whole words in a row (`*` at a word's end stands for any ending); Korean ones match
/// anywhere, with spaces left out on both sides, because spacing varies and endings join on.
package struct MeaningPattern: Sendable {
  let needs: [[MeaningPhrase]]
  let exceptions: [MeaningPhrase]

  /// `MeaningPattern("TIME-WAIT", "wait*", "data | packets", unless: "duplicate* | old")`
  init(_ needs: String..., unless exceptions: String = "") {
    self.needs = needs.map(Self.alternatives)
    self.exceptions = Self.alternatives(exceptions)
  }

  private static func alternatives(_ text: String) -> [MeaningPhrase] {
    text.split(separator: "|").map { MeaningPhrase(String($0)) }.filter { !$0.isEmpty }
  }
}

/// A phrase of a pattern, ready to be looked for.
struct MeaningPhrase: Sendable {
  private let words: [(text: String, isPrefix: Bool)]
  private let squeezed: String?

  var isEmpty: Bool { words.isEmpty && squeezed == nil }

  init(_ text: String) {
    if text.unicodeScalars.contains(where: { !$0.isASCII }) {
      squeezed = MeaningText.squeezed(text)
      words = []
    } else {
      squeezed = nil
      words = text.split(separator: " ").map { word in
        let isPrefix = word.hasSuffix("*")
        return (MeaningText.squeezed(String(isPrefix ? word.dropLast() : word)), isPrefix)
      }
    }
  }

  func stands(in text: MeaningText) -> Bool {
    if let squeezed { return text.squeezed.contains(squeezed) }
    guard let first = words.first, text.words.count >= words.count else { return false }
    for start in 0...(text.words.count - words.count) where matches(first, text.words[start]) {
      if words.indices.dropFirst().allSatisfy({ matches(words[$0], text.words[start + $0]) }) { return true }
    }
    return false
  }

  private func matches(_ word: (text: String, isPrefix: Bool), _ token: String) -> Bool {
    word.isPrefix ? token.hasPrefix(word.text) : token == word.text
  }
}

/// A sentence made ready for matching: its words in lower case, and all its letters without spaces.
package struct MeaningText: Sendable {
  let words: [String]
  let squeezed: String

  package init(_ sentence: String) {
    var words: [String] = []
    var word = ""
    var squeezed = ""
    for scalar in sentence.lowercased().unicodeScalars {
      if Self.isJoint(scalar) { continue }
      if scalar.properties.isAlphabetic || scalar.properties.numericType != nil || scalar == "+"
        || scalar == "="
      {
        if let last = word.unicodeScalars.last, last.isASCII != scalar.isASCII {
          words.append(word)
          word = ""
        }
        word.unicodeScalars.append(scalar)
        squeezed.unicodeScalars.append(scalar)
      } else if !word.isEmpty {
        words.append(word)
        word = ""
      }
    }
    if !word.isEmpty { words.append(word) }
    self.words = words
    self.squeezed = squeezed
  }

  static func squeezed(_ text: String) -> String {
    var out = String.UnicodeScalarView()
    for scalar in text.lowercased().unicodeScalars {
      if scalar.properties.isAlphabetic || scalar.properties.numericType != nil || scalar == "+"
        || scalar == "="
      {
        out.append(scalar)
      }
    }
    return String(out)
  }

  /// Signs inside a name: TIME-WAIT, TIME_WAIT and TIMEWAIT are one word; so are don't and dont.
  private static func isJoint(_ scalar: Unicode.Scalar) -> Bool { "-_'’*`".unicodeScalars.contains(scalar) }
}

extension MeaningRule {
  package func isSaid(in text: MeaningText) -> Bool {
    patterns.contains { pattern in
      pattern.needs.allSatisfy { $0.contains { $0.stands(in: text) } }
        && !pattern.exceptions.contains { $0.stands(in: text) }
    }
  }
}
