import TCP

/// What is remembered of a question so that its history can find it again under another name.
package struct QuestionPortrait: Hashable, Sendable {
  package var id: QuestionID
  package var kind: FactKind
  package var form: Form
  package var prompt: String
  package var answer: String
  package var source: Source

  package init(
    id: QuestionID, kind: FactKind, form: Form, prompt: String, answer: String, source: Source
  ) {
    self.id = id
    self.kind = kind
    self.form = form
    self.prompt = prompt
    self.answer = answer
    self.source = source
  }

  package init(_ question: Question) {
    self.init(
      id: question.id, kind: question.kind, form: question.form, prompt: question.prompt,
      answer: question.answer, source: question.source)
  }
}

/// A history that goes over from a vanished question to a new one.
package struct Relink: Hashable, Sendable {
  package var from: QuestionID
  package var to: QuestionID
  /// 0…1: how nearly the two are the same.
  package var score: Double
}

/// Finds, for questions that vanished from the notes, the new ones that are nearly the same.
///
/// Better no move than a wrong one: a pair must be alike, each the other's best by a margin, and must
/// not differ in a name, a number or a "not".
package enum Relinking {
  /// Below this, two questions are two questions.
  static let threshold = 0.62
  /// The best must be better than the next best by this much.
  static let margin = 0.06

  package static func moves(vanished: [QuestionPortrait], new: [QuestionPortrait]) -> [Relink] {
    guard !vanished.isEmpty, !new.isEmpty else { return [] }
    let old = vanished.map(Likeness.init)
    let fresh = new.map(Likeness.init)
    let index = WordIndex(fresh)
    var pairs: [(old: Int, new: Int, score: Double)] = []
    for place in old.indices {
      for candidate in index.candidates(for: old[place]) {
        let score = old[place].score(with: fresh[candidate])
        if score >= threshold - margin { pairs.append((place, candidate, score)) }
      }
    }
    return chosen(pairs).map {
      Relink(from: old[$0.old].portrait.id, to: fresh[$0.new].portrait.id, score: $0.score)
    }
  }

  /// Pairs that are above the threshold and clearly better than any rival on either side.
  private static func chosen(_ pairs: [(old: Int, new: Int, score: Double)]) -> [(
    old: Int, new: Int, score: Double
  )] {
    var byOld: [Int: [Double]] = [:]
    var byNew: [Int: [Double]] = [:]
    for pair in pairs {
      byOld[pair.old, default: []].append(pair.score)
      byNew[pair.new, default: []].append(pair.score)
    }
    func isClear(_ score: Double, among rivals: [Double]?) -> Bool {
      let near = (rivals ?? []).filter { $0 > score - margin }
      return near.count == 1
    }
    return pairs.filter { pair in
      pair.score >= threshold && isClear(pair.score, among: byOld[pair.old])
        && isClear(pair.score, among: byNew[pair.new])
    }.sorted { ($0.old, $0.new) < ($1.old, $1.new) }
  }
}

/// A question broken down for comparing.
private struct Likeness {
  var portrait: QuestionPortrait
  var prompt: [String: Int]
  var answer: [String: Int]
  var words: Set<String>
  /// Names in capitals, numbers and negations: where these differ, something else is asked.
  var crucial: Set<String>

  init(_ portrait: QuestionPortrait) {
    self.portrait = portrait
    prompt = Likeness.pairs(portrait.prompt)
    answer = Likeness.pairs(portrait.answer)
    let split = portrait.prompt.normalised.split { !($0.isLetter || $0.isNumber || $0 == "+") }.map(
      String.init)
    words = Set(split.map { $0.lowercased() })
    crucial = Set(split.compactMap(Likeness.crucialPart))
  }

  /// `SYN을` → `SYN`, `16비트` → `16`, `않는` → `not`.
  private static func crucialPart(_ word: String) -> String? {
    let latin = String(word.prefix { $0.isASCII })
    if latin.contains(where: \.isNumber) { return latin.lowercased() }
    if latin.count >= 2, latin == latin.uppercased() { return latin }
    let lower = word.lowercased()
    if ["not", "no", "never", "without", "don", "doesn", "isn", "cannot"].contains(lower) { return "not" }
    if ["않", "없", "아닌", "아니", "못"].contains(where: word.hasPrefix) { return "not" }
    return nil
  }

  /// How often each pair of neighbouring letters stands in a text.
  private static func pairs(_ text: String) -> [String: Int] {
    let letters = Array(text.essence)
    if letters.count < 2 { return [String(letters): 1] }
    var counts: [String: Int] = [:]
    for place in 1..<letters.count { counts[String(letters[place - 1...place]), default: 0] += 1 }
    return counts
  }

  func score(with other: Likeness) -> Double {
    guard portrait.kind == other.portrait.kind, crucial == other.crucial else { return 0 }
    let asked = Likeness.dice(prompt, other.prompt)
    let answered = Likeness.dice(answer, other.answer)
    // A question reworded keeps its answer; an answer reworded keeps its question (and so its name).
    guard asked >= 0.3 else { return 0 }
    let sameForm = portrait.form == other.portrait.form ? 0.0 : -0.1
    return 0.65 * asked + 0.35 * answered + sameForm
  }

  private static func dice(_ a: [String: Int], _ b: [String: Int]) -> Double {
    let total = a.values.reduce(0, +) + b.values.reduce(0, +)
    let shared = a.reduce(0) { $0 + min($1.value, b[$1.key] ?? 0) }
    return total == 0 ? 1 : 2 * Double(shared) / Double(total)
  }
}

/// Which new questions hold which letter pairs, so that not everything is compared with everything.
private struct WordIndex {
  private var holders: [String: [Int]] = [:]
  private let count: Int

  init(_ questions: [Likeness]) {
    count = questions.count
    for (place, question) in questions.enumerated() {
      for pair in question.prompt.keys { holders[pair, default: []].append(place) }
    }
  }

  /// The questions that share most with this one: all of a small bank, the forty best of a large one.
  func candidates(for question: Likeness) -> [Int] {
    if count <= 64 { return Array(0..<count) }
    var shared: [Int: Int] = [:]
    for pair in question.prompt.keys {
      guard let places = holders[pair], places.count <= max(64, count / 8) else { continue }
      for place in places { shared[place, default: 0] += 1 }
    }
    return shared.sorted { ($0.value, $1.key) > ($1.value, $0.key) }.prefix(40).map(\.key)
  }
}
