import Questions
import TCP

/// Holds facts against what TCP fixes: tables of flags, fields and states, and the arithmetic of exchanges.
package struct Truth: FactJudge {
  /// Who closes first, by note and innermost heading, as the notes' own steps tell it.
  private var closers: [String: Party] = [:]

  package init(facts: [Fact]) {
    for fact in facts {
      guard case .step(let step) = fact.subject, step.phase == .close, step.ordinal == 1, let from = step.from
      else { continue }
      let key = Truth.section(of: fact)
      if closers[key] == nil { closers[key] = from }
    }
  }

  package func correction(of fact: Fact) -> Correction? {
    switch fact.subject {
    case .flag(let flag, let letter?): letterCorrection(flag, letter, fact)
    case .field(let field, let bits?): widthCorrection(field, bits, fact)
    case .state(let state, let owner?, _): ownerCorrection(state, owner, fact)
    case .step(let step): stepCorrection(step)
    case .exchange(let segments): exchangeCorrection(segments, fact)
    default: nil
    }
  }

  private static func section(of fact: Fact) -> String {
    fact.place.file + "\u{0}" + (fact.outline.last ?? "")
  }

  private func letterCorrection(_ flag: Flag, _ letter: Character, _ fact: Fact) -> Correction? {
    guard Lexicon.letters[Character(letter.uppercased())] != flag else { return nil }
    var right = fact
    right.subject = .flag(flag, letter: flag.name.first)
    return .corrected(
      right,
      because: Bilingual(
        ko: "노트에는 \(flag.name)의 글자가 \(String(letter).with(.direction)) 되어 있지만 \(flag.name.prefix(1))입니다.",
        en: "The note gives \(flag.name) the letter \(letter); it is \(flag.name.prefix(1))."))
  }

  /// Six reserved bits are the layout of RFC 793, outdated rather than wrong.
  private func widthCorrection(_ field: HeaderField, _ bits: Int, _ fact: Fact) -> Correction? {
    guard let right = field.bits, right != bits else { return nil }
    var mended = fact
    mended.subject = .field(field, bits: right)
    let name = Lexicon.entry(of: field).name
    if field == .reserved, [3, 6].contains(bits) {
      return .corrected(
        mended,
        because: Bilingual(
          ko: "노트의 예약 \(bits)비트는 옛 배치입니다. 지금은 CWR과 ECE가 플래그가 되어 4비트입니다.",
          en: "The note's \(bits) reserved bits are an older layout; with CWR and ECE as flags, 4 remain."))
    }
    return .corrected(
      mended,
      because: Bilingual(
        ko: "노트에는 \(name.korean.with(.subject)) \(bits)비트로 되어 있지만 \(right)비트입니다.",
        en: "The note gives the \(name.english) \(bits) bits; it has \(right)."))
  }

  private func ownerCorrection(_ state: ConnectionState, _ owner: Party, _ fact: Fact) -> Correction? {
    guard let side = state.side else { return nil }
    let isWrong: Bool
    switch (side, owner.name) {
    case (.passiveCloser, "active"), (.activeCloser, "passive"), (.activeOpener, "passive"),
      (.passiveOpener, "active"), (.activeOpener, "server"), (.passiveOpener, "client"):
      isWrong = true
    default:
      // Client and server may close in either order; what counts is who did in this section.
      guard let closer = closers[Truth.section(of: fact)],
        ["client", "server", "A", "B"].contains(owner.name)
      else { return nil }
      isWrong =
        side == .activeCloser && owner != closer || side == .passiveCloser && owner == closer
    }
    guard isWrong else { return nil }
    return .withheld(
      because: Bilingual(
        ko: "노트는 \(state.name)의 주인을 \(owner.name)(이)라고 하지만, 이 상태에 들어가는 것은 \(side.name.korean)입니다.",
        en: "The note gives \(state.name) to the \(owner.name); it is entered by the \(side.name.english)."))
  }

  private func stepCorrection(_ step: Step) -> Correction? {
    guard let flags = step.flags else { return nil }
    let isWrong: Bool
    switch (step.phase, step.ordinal) {
    case (.open, 1): isWrong = flags.contains(.ack) || !flags.contains(.syn)
    case (.open, 2): isWrong = flags.contains(.fin) || !flags.contains(.ack) && !flags.contains(.syn)
    case (.open, 3): isWrong = flags.contains(.syn) || flags.contains(.fin)
    case (.close, 1): isWrong = !flags.contains(.fin) || flags.contains(.syn)
    case (.close, 2...): isWrong = flags.contains(.syn)
    default: isWrong = false
    }
    guard isWrong else { return nil }
    return .withheld(
      because: Bilingual(
        ko: "노트의 이 단계에는 \(flags.description) 플래그가 오지 않습니다.",
        en: "No \(flags.description) belongs in this step."))
  }

  private func exchangeCorrection(_ segments: [StatedSegment], _ fact: Fact) -> Correction? {
    let arithmetic = ExchangeArithmetic(segments)
    guard let (index, right) = arithmetic.wrongAck, let stated = segments[index].ack.flatMap(Amount.init)
    else { return nil }
    var mended = Array(segments.prefix(index + 1))
    mended[index].ack = right.stated
    var corrected = fact
    corrected.subject = .exchange(mended)
    return .corrected(
      corrected,
      because: Bilingual(
        ko: "노트에는 ACK 번호가 \(stated.shown.with(.direction)) 되어 있지만, 맞는 값은 \(right.shown)입니다.",
        en: "The note has ACK \(stated.shown); it must be \(right.shown)."))
  }
}
