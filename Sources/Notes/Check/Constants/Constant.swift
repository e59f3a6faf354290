import Questions
import TCP

/// A number that is the same in every TCP, or one of a few that are in use.
///
/// A class: sentence after sentence is held against all of them.
final class Constant: Sendable {
  /// One of each group stands in the sentence.
  let subjects: [TellingWords]
  /// None of these does.
  let others: TellingWords?
  /// What a sentence holds that tells the number below a title with the name.
  let above: TellingWords?
  let kind: Measure.Kind
  /// What must stand right behind the number, where it has no unit.
  let counted: TellingWords?
  /// What stands there names it, too: `ten 1-bit flags`.
  let isCountedByName: Bool
  let right: Right
  /// What it is, and how much.
  let told: Bilingual
  let reference: String

  /// What the number may be, in the measure's own unit: time in microseconds.
  enum Right: Sendable {
    case oneOf([Double])
    case atMost(Double)

    func allows(_ value: Double) -> Bool {
      switch self {
      case .oneOf(let values): values.contains { abs($0 - value) <= 0.011 * max($0, 1e-9) }
      case .atMost(let limit): value <= limit
      }
    }
  }

  init(
    _ subjects: TellingWords..., others: TellingWords? = nil, above: TellingWords? = nil,
    as kind: Measure.Kind,
    counted: TellingWords? = nil, isCountedByName: Bool = false, _ right: Right, _ told: Bilingual,
    reference: String
  ) {
    self.subjects = subjects
    self.others = others
    self.above = above
    self.kind = kind
    self.counted = counted
    self.isCountedByName = isCountedByName
    self.right = right
    self.told = told
    self.reference = reference
  }

  /// `no longer than 5 seconds` tells a limit, and denies nothing.
  func isBound(in sentence: Range<Int>, _ text: UnsafeBufferPointer<UInt8>) -> Bool {
    guard case .atMost = right else { return false }
    return Constant.limits.stands(in: text, sentence)
  }

  private static let limits = TellingWords(
    "longer than", "more than", "exceed", "at most", "넘지", "넘을 수", "넘으면", "초과하지", "초과할 수", "이상 미루", "이상 늦")

  static let all: [Constant] = timers + congestion + sizes

  static func milliseconds(_ values: Double...) -> Right { .oneOf(values.map { $0 * 1e3 }) }
  static func seconds(_ values: Double...) -> Right { .oneOf(values.map { $0 * 1e6 }) }
}
