/// What a person types to get one question again, for ever and on any machine: `0G2X-5T4M-9KQ7`.
///
/// Fifty bits (version, rule, topic, level, seed) and a ten-bit check, in Crockford's base 32: no letter can be
/// taken for a digit, case and dashes don't matter. The numbers of topics and rules here are never reused.
///
/// A code fixes the exchange, the blanks and their answers, for ever; words and diagnoses may get better. Whoever
/// must change what is composed raises the version, and keeps the old composition for codes of the old one.
package struct DrillCode: Hashable, Sendable {
  package var topic: Topic
  package var level: Level
  package var variant: DrillVariant
  /// 35 bits.
  package let seed: UInt64

  package static let seedBits = 35

  package init(topic: Topic, level: Level, variant: DrillVariant = .standard, seed: UInt64) {
    self.topic = topic
    self.level = level
    self.variant = variant
    self.seed = seed & (1 << UInt64(Self.seedBits) - 1)
  }

  private static let version: UInt64 = 1

  package var text: String {
    let payload =
      Self.version << 47 | UInt64(variant.rawValue) << 44 | UInt64(Self.number(of: topic)) << 38
      | UInt64(level.rawValue) << 35 | seed
    let bits = payload << 10 | Self.check(payload)
    var result = ""
    for place in 0..<12 {
      if place == 4 || place == 8 { result.append("-") }
      result.append(Self.alphabet[Int(bits >> UInt64(55 - 5 * place) & 31)])
    }
    return result
  }

  /// Reads a code; nil where it is none, or was mistyped.
  package init?(_ text: String) {
    var bits: UInt64 = 0
    var count = 0
    for character in text.uppercased() where character != "-" && character != " " {
      guard let digit = Self.digit(character), count < 12 else { return nil }
      bits = bits << 5 | digit
      count += 1
    }
    let payload = bits >> 10
    guard count == 12, Self.check(payload) == bits & 0x3ff, payload >> 47 == Self.version,
      let variant = DrillVariant(rawValue: Int(payload >> 44 & 7)),
      let topic = Self.topic(numbered: Int(payload >> 38 & 63)),
      let level = Level(rawValue: Int(payload >> 35 & 7))
    else { return nil }
    self.init(topic: topic, level: level, variant: variant, seed: payload)
  }

  /// Whether a word has the looks of a code, right or not: so that a mistyped one is told from a topic.
  package static func resembles(_ text: String) -> Bool {
    let digits = text.uppercased().filter { $0 != "-" && $0 != " " }
    return digits.count == 12 && digits.allSatisfy { digit($0) != nil } && text.contains { $0.isNumber }
  }

  private static let alphabet = Array("0123456789ABCDEFGHJKMNPQRSTVWXYZ")

  private static func digit(_ character: Character) -> UInt64? {
    switch character {
    case "O": 0
    case "I", "L": 1
    default: alphabet.firstIndex(of: character).map(UInt64.init)
    }
  }

  /// Ten bits that change with every bit of the payload.
  private static func check(_ payload: UInt64) -> UInt64 {
    var z = payload &* 0x9e37_79b9_7f4a_7c15
    z ^= z >> 29
    z = z &* 0xbf58_476d_1ce4_e5b9
    return z >> 54
  }

  private static func number(of topic: Topic) -> Int { (numbered.firstIndex(of: topic) ?? 0) + 1 }

  private static func topic(numbered number: Int) -> Topic? {
    numbered.indices.contains(number - 1) ? numbered[number - 1] : nil
  }

  /// The order in which topics got their numbers; new ones go at the end.
  private static let numbered: [Topic] = [
    .handshake, .data, .bidirectional, .loss, .duplicateAck, .reorder, .sack, .teardown, .halfClose,
    .simultaneousOpen, .simultaneousClose, .reset, .wraparound, .window, .acceptable, .states, .flags,
    .header, .rto, .congestion, .hijack, .relative,
  ]
}

/// A rule that a question may be asked under instead of the RFC's.
package enum DrillVariant: Int, CaseIterable, Hashable, Sendable {
  case standard = 0
  /// The solved exercises of Kurose and Ross: DevRTT from the old EstimatedRTT, and no least timeout.
  case textbook = 1
  /// The formulas in the order the book prints them: EstimatedRTT first, and DevRTT from the new one.
  case estimateFirst = 2

  package var name: String {
    switch self {
    case .standard: "rfc"
    case .textbook: "textbook"
    case .estimateFirst: "estimate-first"
    }
  }
}
