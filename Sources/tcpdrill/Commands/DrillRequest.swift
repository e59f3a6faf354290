import Drills
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
  /// Nothing was chosen: what the student is weakest at may be asked.
  let isOpen: Bool

  static let defaultCount = 10

  init(_ invocation: Invocation) throws {
    let given = try invocation.operands.map(Self.operand)
    exact = given.compactMap { if case .code(let code) = $0 { code } else { nil } }
    topics = given.compactMap { if case .topic(let topic) = $0 { topic } else { nil } }
    level = try invocation.number("level", in: 1...5).flatMap(Level.init(rawValue:))
    guard exact.isEmpty || topics.isEmpty else { throw Self.mixed }
    variant = DrillVariant.allCases.first { $0.name == invocation["rule"] } ?? .standard
    seed = try Self.seed(invocation)
    let asked = try invocation.number("count", in: 1...10_000_000)
    count = exact.isEmpty ? asked : exact.count
    isOpen =
      exact.isEmpty && topics.isEmpty && level == nil && invocation["seed"] == nil && !invocation.wantsJSON
  }

  /// The question of a turn: the same seed and turn, the same question, however many are asked for.
  func code(_ turn: Int) -> DrillCode? {
    if !exact.isEmpty { return turn < exact.count ? exact[turn] : nil }
    return isOpen ? nil : drawn(turn)
  }

  /// Drawn evenly from the topics and levels that were asked for.
  func drawn(_ turn: Int) -> DrillCode {
    var chance = SplitMix64(seed: seed &+ UInt64(turn) &* 0x9e37_79b9_7f4a_7c15 &* 3)
    let topic = chance.pick(topics.isEmpty ? Topic.allCases : topics)
    let some = chance.pick(Level.allCases)
    return DrillCode(topic: topic, level: level ?? some, variant: variant, seed: chance.next())
  }

  private enum Operand {
    case topic(Topic)
    case code(DrillCode)
  }

  private static func operand(_ word: String) throws -> Operand {
    if let topic = Topic(rawValue: word.lowercased()) { return .topic(topic) }
    if let code = DrillCode(word) { return .code(code) }
    if DrillCode.resembles(word) {
      throw Failure(
        Bilingual(
          ko: "'\(word)'는 문제 코드 같지만 맞지 않습니다. 잘못 적은 글자가 없는지 보세요.",
          en: "'\(word)' looks like a question's code but isn't one; check it for a mistyped letter"))
    }
    throw Failure(
      Bilingual(
        ko: "'\(word)'라는 주제는 없습니다. 주제 목록은 `tcpdrill drill --list`에 있습니다.",
        en: "there is no topic '\(word)'; `tcpdrill drill --list` lists them"))
  }

  private static let mixed = Failure(
    Bilingual(
      ko: "문제 코드와 주제는 함께 쓸 수 없습니다. 하나만 쓰세요.", en: "codes and topics don't go together; give one or the other")
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
