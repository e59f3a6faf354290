/// A rule of TCP the engine can cite, with its RFC section and its explanation.
package enum Rule: String, CaseIterable, Hashable, Sendable {
  case synTakesOneNumber

  /// `RFC 9293 3.4`
  package var reference: String {
    switch self {
    case .synTakesOneNumber: "RFC 9293 3.4"
    }
  }

  package var explanation: Bilingual {
    switch self {
    case .synTakesOneNumber:
      Bilingual(
        ko: "SYN은 데이터가 아니지만 순서 번호를 하나 쓴다.",
        en: "A SYN carries no data, yet it uses up one sequence number.")
    }
  }
}
