import Drills
import TCP

/// Which questions a person asked for.
struct DrillRequest {
  /// The codes of the questions, in order.
  let codes: [DrillCode]

  static let defaultCount = 10

  init(_ invocation: Invocation) throws {
    let given = try invocation.operands.map(Self.operand)
    let exact = given.compactMap { if case .code(let code) = $0 { code } else { nil } }
    let topics = given.compactMap { if case .topic(let topic) = $0 { topic } else { nil } }
    let count = try invocation.number("count", in: 1...10_000_000)
    let level = try invocation.number("level", in: 1...5).flatMap(Level.init(rawValue:))
    guard exact.isEmpty || topics.isEmpty else { throw Self.mixed }
    if !exact.isEmpty {
      codes = exact
      return
    }
    let variant = DrillVariant.allCases.first { $0.name == invocation["rule"] } ?? .standard
    let seed = try Self.seed(invocation)
    codes = Self.drawn(
      count ?? Self.defaultCount, from: topics.isEmpty ? Topic.allCases : topics, level: level,
      variant: variant, seed: seed)
  }

  /// Questions drawn from a seed: the n-th is the same however many are asked for.
  static func drawn(
    _ count: Int, from topics: [Topic], level: Level?, variant: DrillVariant, seed: UInt64
  ) -> [DrillCode] {
    var chance = SplitMix64(seed: seed)
    return (0..<count).map { _ in
      let topic = chance.pick(topics)
      let drawn = chance.pick(Level.allCases)
      return DrillCode(topic: topic, level: level ?? drawn, variant: variant, seed: chance.next())
    }
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
