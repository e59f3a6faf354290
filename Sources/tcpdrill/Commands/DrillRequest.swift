import Drills
import Questions
import TCP

/// Which questions a person asked for.
struct DrillRequest {
  /// Questions asked for by their codes.
  private let exact: [DrillCode]
  private let topics: [Topic]
  let level: Level?
  let variant: DrillVariant
  /// How many; nil where nobody said.
  let count: Int?
  let seed: UInt64
  /// Exchanges of a capture, to be asked about instead.
  private let recorded: [RecordedExchange]
  /// Questions on them asked for by their codes.
  private let exactRecorded: [RecordedCode]
  /// Nothing was chosen: what the student is weakest at may be asked.
  let isOpen: Bool
  /// Topics were chosen, but neither a level nor chance: each is asked at the level the student stands at.
  let climbs: Bool

  static let defaultCount = 10

  init(_ invocation: Invocation) throws {
    let given = try invocation.operands.map(Self.operand)
    exact = given.compactMap { if case .code(let code) = $0 { code } else { nil } }
    topics = given.compactMap { if case .topic(let topic) = $0 { topic } else { nil } }
    exactRecorded = given.compactMap { if case .recorded(let code) = $0 { code } else { nil } }
    level = try invocation.number("level", in: 1...5).flatMap(Level.init(rawValue:))
    recorded = try Self.recorded(invocation)
    if let code = exactRecorded.first, recorded.isEmpty { throw Self.needsFile(code) }
    let isMixed =
      !exact.isEmpty && !topics.isEmpty || !recorded.isEmpty && exactRecorded.count < given.count
    guard !isMixed else { throw Self.mixed }
    variant = DrillVariant.allCases.first { $0.name == invocation["rule"] } ?? .standard
    seed = try Self.seed(invocation)
    let asked = try invocation.number("count", in: 1...10_000_000)
    let codes = exact.count + exactRecorded.count
    count = codes == 0 ? asked : codes
    let leavesChoice = exact.isEmpty && level == nil && invocation["seed"] == nil && !invocation.wantsJSON
    isOpen = leavesChoice && topics.isEmpty
    climbs = leavesChoice && !topics.isEmpty
  }

  /// The question of a turn: the same seed and turn, the same question, however many are asked for.
  func code(_ turn: Int) -> DrillCode? {
    if !exact.isEmpty { return turn < exact.count ? exact[turn] : nil }
    return isOpen ? nil : drawn(turn)
  }

  /// The exercise of a turn; nil where the codes have run out, or the student's weakness is to choose.
  func exercise(_ turn: Int) throws -> Exercise? {
    if !recorded.isEmpty { return try again(turn) }
    guard let code = code(turn) else { return nil }
    guard let exercise = code.exercise() else { throw Self.unplayable(code) }
    return exercise
  }

  /// A question on one of the recorded exchanges: another each turn, until one can be asked.
  private func again(_ turn: Int) throws -> Exercise? {
    if !exactRecorded.isEmpty {
      return turn < exactRecorded.count ? try recordedExercise(exactRecorded[turn]) : nil
    }
    var chance = SplitMix64(seed: seed &+ UInt64(turn) &* 0x9e37_79b9_7f4a_7c15)
    for _ in 0..<max(16, recorded.count) {
      let some = chance.pick(Level.allCases)
      let seed = chance.next() >> 32
      if let exercise = chance.pick(recorded).exercise(level ?? some, seed: seed) { return exercise }
    }
    throw Failure(
      Bilingual(
        ko: "이 파일의 교환에서는 물을 것을 찾지 못했습니다. 연결의 시작(SYN)이 담긴 것으로 해 보세요.",
        en:
          "nothing can be asked of the exchanges in this file; try one that holds the start (SYN) of a connection"
      ))
  }

  private func recordedExercise(_ code: RecordedCode) throws -> Exercise {
    let exercise =
      recorded.indices.contains(code.place - 1)
      ? recorded[code.place - 1].exercise(code.level, seed: code.seed) : nil
    guard let exercise else {
      throw Failure(
        Bilingual(
          ko: "이 파일에는 '\(code.text)' 문제가 없습니다. 그 문제가 나온 파일인지 보세요.",
          en: "this file has no question '\(code.text)'; check that it is the file the question came from"))
    }
    return exercise
  }

  private static func needsFile(_ code: RecordedCode) -> Failure {
    Failure(
      Bilingual(
        ko: "'\(code.text)'는 파일에서 가져온 문제의 코드입니다. 그 파일과 함께 쓰세요: drill --from 파일 \(code.text)",
        en: "'\(code.text)' is a question made from a file; name the file too: drill --from FILE \(code.text)"
      ))
  }

  private static func recorded(_ invocation: Invocation) throws -> [RecordedExchange] {
    guard let path = invocation["from"] else { return [] }
    let found =
      NotedExchanges.isNote(path)
      ? try NotedExchanges.read(path, language: invocation.language) : try RecordedExchanges.read(path)
    guard !found.isEmpty else { throw nothingIn(path) }
    return found
  }

  private static func nothingIn(_ path: String) -> Failure {
    let isNote = NotedExchanges.isNote(path)
    return Failure(
      isNote
        ? Bilingual(
          ko: "SEQ와 ACK 번호가 적힌, TCP에 맞는 교환이 없습니다. 그런 표나 그림이 있는 노트를 써 보세요.",
          en: "no exchange with SEQ and ACK numbers that is true TCP; try a note with such a table or diagram"
        )
        : Bilingual(
          ko: "세그먼트가 둘 이상인 TCP 연결이 없습니다. 다른 캡처를 써 보세요.",
          en: "no TCP connection of two segments or more; try another capture"), at: path)
  }

  /// Drawn evenly from the topics and levels that were asked for.
  func drawn(_ turn: Int) -> DrillCode { drawn(turn, at: { _ in nil }) }

  /// The same, at levels of the topics' own where none was asked for.
  func drawn(_ turn: Int, at standing: (Topic) throws -> Level?) rethrows -> DrillCode {
    var chance = SplitMix64(seed: seed &+ UInt64(turn) &* 0x9e37_79b9_7f4a_7c15 &* 3)
    let topic = chance.pick(topics.isEmpty ? Topic.allCases : topics)
    let some = chance.pick(Level.allCases)
    let chosen = try level ?? standing(topic) ?? some
    return DrillCode(topic: topic, level: chosen, variant: variant, seed: chance.next())
  }

  private enum Operand {
    case topic(Topic)
    case code(DrillCode)
    case recorded(RecordedCode)
  }

  private static func operand(_ word: String) throws -> Operand {
    if let topic = Topic(rawValue: word.lowercased()) { return .topic(topic) }
    if let code = DrillCode(word) { return .code(code) }
    if let code = RecordedCode(word) { return .recorded(code) }
    if word.lowercased().hasPrefix("from:") { throw mistyped(word) }
    if DrillCode.resembles(word) { throw mistyped(word) }
    throw Failure(
      Bilingual(
        ko: "'\(word)'라는 주제는 없습니다. 주제 목록은 `tcpdrill drill --list`에 있습니다.",
        en: "there is no topic '\(word)'; `tcpdrill drill --list` lists them"))
  }

  private static func mistyped(_ word: String) -> Failure {
    Failure(
      Bilingual(
        ko: "'\(word)'는 문제 코드 같지만 맞지 않습니다. 잘못 적은 글자가 없는지 보세요.",
        en: "'\(word)' looks like a question's code but isn't one; check it for a mistyped letter"))
  }

  private static let mixed = Failure(
    Bilingual(
      ko: "문제 코드, 주제, --from은 함께 쓸 수 없습니다. 하나만 쓰세요.",
      en: "codes, topics and --from don't go together; give one of them")
  )

  static func unplayable(_ code: DrillCode) -> Failure {
    Failure(
      Bilingual(
        ko: "\(code.text)의 문제를 만들 수 없습니다. 다른 --seed로 해 보세요.",
        en: "no question could be made for \(code.text); try another --seed"))
  }

  private static func seed(_ invocation: Invocation) throws -> UInt64 {
    guard let text = invocation["seed"] else { return UInt64.random(in: .min ... .max) }
    guard let seed = UInt64(text) else {
      throw Failure(
        Bilingual(
          ko: "--seed에는 0 이상의 정수를 쓰세요('\(text)'는 안 됩니다).",
          en: "--seed takes a whole number from 0, not '\(text)'"))
    }
    return seed
  }
}
