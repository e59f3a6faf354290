import Drills
import Export
import Questions
import TCP

/// What an exam is to be made of, as its author says it: so many drills of these topics, so many of these cards.
struct ExamBlueprint {
  struct Entry {
    enum Source {
      case drills(topics: [Topic], levels: [Level])
      case cards(CardChoice)
    }
    var count: Int
    var source: Source
    var points: Int?
    /// `FILE:LINE`, where it stands in a file.
    var place: String?
  }

  /// Which cards of which notes.
  struct CardChoice {
    /// None: the notes that the command reads anyway.
    var paths: [String] = []
    var topics: [String] = []
    var tags: [String] = []
    var forms: [Form] = []
    var ids: [String] = []
  }

  var entries: [Entry]
}

extension ExamBlueprint {
  /// What the options say: `--questions`, of them `--cards` from the notes, `--topic`, `--level`, `--tag`.
  init(_ invocation: Invocation) throws {
    let questions = try invocation.number("questions", in: 1...200) ?? 10
    let cards = try invocation.number("cards", in: 0...questions) ?? 0
    if cards == 0, let path = invocation.operands.first {
      throw Failure(
        Bilingual(
          ko: "이 노트에서 몇 문제를 낼지 --cards N으로 적으세요.",
          en: "say with --cards N how many of the questions come from these notes"), at: path)
    }
    let named = invocation.all("topic")
    let topics = named.compactMap(Topic.init(rawValue:))
    if cards < questions, let unknown = named.first(where: { Topic(rawValue: $0) == nil }),
      cards == 0 || topics.isEmpty
    {
      throw Self.unknownTopic(unknown)
    }
    let level = try invocation.number("level", in: 1...5).flatMap { Level(rawValue: $0) }
    let drills = Entry(
      count: questions - cards,
      source: .drills(
        topics: topics.isEmpty ? Topic.allCases : topics, levels: level.map { [$0] } ?? Self.usualLevels))
    let chosen = Entry(
      count: cards, source: .cards(CardChoice(topics: named, tags: invocation.all("tag"))))
    entries = [drills, chosen].filter { $0.count > 0 }
  }

  /// Where nobody says: neither the easiest nor the hardest.
  static let usualLevels = [2, 3, 4].compactMap { Level(rawValue: $0) }

  static func unknownTopic(_ word: String, at place: String? = nil) -> Failure {
    let known = Topic.allCases.map(\.rawValue).joined(separator: ", ")
    return Failure(
      Bilingual(
        ko: "'\(word)'라는 주제는 없습니다. 있는 주제: \(known)",
        en: "there is no topic '\(word)'; the topics are \(known)"), at: place)
  }
}

extension ExamBlueprint {
  /// A blueprint file: a line an entry, `#` before remarks, quotes around words with spaces.
  ///
  ///     3 drills teardown half-close level 3 points 5
  ///     2 cards notes/closing.md topic states points 2
  init(file path: String) throws {
    let text = String(decoding: try bytes(ofFile: path), as: UTF8.self)
    entries = []
    for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      let place = "\(path):\(index + 1)"
      let words = try BlueprintWords(line, at: place)
      if words.isEmpty { continue }
      entries.append(try Entry(words, at: place, beside: path))
    }
    if entries.isEmpty {
      throw Failure(
        Bilingual(
          ko: "적힌 것이 없습니다. 한 줄에 하나씩, 예: 3 drills teardown level 3 points 5",
          en: "says nothing; write an entry a line, such as: 3 drills teardown level 3 points 5"), at: path)
    }
  }
}

extension ExamBlueprint.Entry {
  fileprivate init(_ words: BlueprintWords, at place: String, beside file: String) throws {
    var words = words
    count = try words.number(in: 1...200, what: Bilingual(ko: "문제 수", en: "how many questions"))
    self.place = place
    var topics: [Topic] = []
    var levels: [Level] = []
    var cards = ExamBlueprint.CardChoice()
    let kind = words.next() ?? ""
    guard ["drill", "drills", "card", "cards"].contains(kind) else {
      throw Failure(
        Bilingual(
          ko: "문제 수 다음에는 drills나 cards를 쓰세요('\(kind)'는 안 됩니다).",
          en: "after the number comes drills or cards, not '\(kind)'"), at: place)
    }
    let isDrill = kind.hasPrefix("drill")
    while let word = words.next() {
      switch word {
      case "points":
        points = try words.number(in: 1...1000, what: Bilingual(ko: "points 뒤의 점수", en: "the points"))
      case "level" where isDrill:
        let number = try words.number(in: 1...5, what: Bilingual(ko: "level 뒤의 난이도", en: "the level"))
        if let level = Level(rawValue: number) { levels.append(level) }
      case "topic" where !isDrill: cards.topics.append(try words.value(of: word))
      case "tag": cards.tags.append(try words.value(of: word))
      case "id": cards.ids.append(try words.value(of: word))
      case "form":
        let name = try words.value(of: word)
        guard let form = Form(rawValue: name) else {
          let known = Form.allCases.map(\.rawValue).joined(separator: ", ")
          throw Failure(
            Bilingual(
              ko: "'\(name)'라는 형식은 없습니다. 있는 형식: \(known)",
              en: "there is no form '\(name)'; the forms are \(known)"), at: place)
        }
        cards.forms.append(form)
      default:
        if isDrill {
          guard let topic = Topic(rawValue: word) else { throw ExamBlueprint.unknownTopic(word, at: place) }
          topics.append(topic)
        } else {
          cards.paths.append(Self.path(word, beside: file))
        }
      }
    }
    source =
      isDrill
      ? .drills(
        topics: topics.isEmpty ? Topic.allCases : topics,
        levels: levels.isEmpty ? ExamBlueprint.usualLevels : levels) : .cards(cards)
  }

  /// A path in a blueprint begins where the blueprint lies.
  private static func path(_ word: String, beside file: String) -> String {
    guard !word.hasPrefix("/"), let slash = file.lastIndex(of: "/") else { return word }
    return file[...slash] + word
  }
}

/// The words of a line, one after the other.
private struct BlueprintWords {
  private var words: [String] = []
  private let place: String

  var isEmpty: Bool { words.isEmpty }

  init(_ line: Substring, at place: String) throws {
    self.place = place
    var word: String?
    var isQuoted = false
    for character in line {
      if character == "\"" {
        isQuoted.toggle()
        word = word ?? ""
      } else if isQuoted {
        word?.append(character)
      } else if character == "#", word == nil {
        break
      } else if character.isWhitespace {
        if let done = word { words.append(done) }
        word = nil
      } else {
        word = (word ?? "") + String(character)
      }
    }
    if isQuoted {
      throw Failure(Bilingual(ko: "따옴표가 닫히지 않았습니다.", en: "a quote isn't closed"), at: place)
    }
    if let word { words.append(word) }
  }

  mutating func next() -> String? { words.isEmpty ? nil : words.removeFirst() }

  mutating func value(of name: String) throws -> String {
    if let value = next() { return value }
    throw Failure(
      Bilingual(ko: "'\(name)' 뒤에 값이 빠졌습니다.", en: "'\(name)' lacks what should follow it"), at: place)
  }

  mutating func number(in range: ClosedRange<Int>, what: Bilingual) throws -> Int {
    let word = next() ?? ""
    if let number = Int(word), range.contains(number) { return number }
    throw Failure(
      Bilingual(
        ko: "\(what.korean)는 \(range.lowerBound)에서 \(range.upperBound) 사이의 정수여야 합니다('\(word)'는 안 됩니다).",
        en:
          "\(what.english) must be a whole number from \(range.lowerBound) to \(range.upperBound), not '\(word)'"
      ),
      at: place)
  }
}
