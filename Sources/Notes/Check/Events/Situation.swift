import Questions
import TCP

/// Something that may happen without a state being named, and what surely does not follow from it.
///
/// A class: sentence after sentence is held against all of them.
final class Situation: Sendable {
  /// Words of which one of each group has to stand there.
  let signs: [TellingWords]
  /// Segments that are not sent then, by what they are called by.
  let neverSent: [Flags]
  /// Something is answered, whatever it is.
  let isAnswered: Bool
  /// Phrases that tell what does not follow.
  let wrong: TellingWords
  /// States that it does not lead to.
  let neverEntered: [ConnectionState]
  /// States that nobody is in then, however they are named.
  let neverNamed: [ConnectionState]
  let unless: TellingWords
  /// The heading may name it, and what stands below is told of it.
  let isNamed: Bool
  /// It is told of an attack or what helps against it.
  let isOfAttack: Bool
  let right: Bilingual
  let short: Bilingual
  let reference: String

  init(
    signs: [TellingWords], neverSent: [Flags] = [], isAnswered: Bool = false,
    wrong: TellingWords = TellingWords(), neverEntered: [ConnectionState] = [],
    neverNamed: [ConnectionState] = [], unless: TellingWords = TellingWords(), isNamed: Bool = false,
    isOfAttack: Bool = false, right: Bilingual, short: Bilingual, reference: String
  ) {
    (self.signs, self.wrong, self.unless) = (signs, wrong, unless)
    (self.neverSent, self.neverEntered, self.neverNamed) = (neverSent, neverEntered, neverNamed)
    (self.isAnswered, self.isNamed, self.isOfAttack) = (isAnswered, isNamed, isOfAttack)
    (self.right, self.short, self.reference) = (right, short, reference)
  }

  /// A line without one of these holds no situation.
  static let hints = TellingWords(joining: all.map { $0.signs[0] })

  static var count: Int { hints.isEmpty ? 0 : all.count }

  static func slip(_ unit: EventUnit, _ reading: EventReading, _ note: CheckedNote) -> EventSlip? {
    guard unit.stands(hints, in: note) || unit.isHeaded(hints, note) else { return nil }
    // Each is asked where it lies: few are told of.
    for number in all.indices where all[number].isTold(unit, note) {
      let situation = all[number]
      guard let place = situation.wrongPlace(unit, reading, note) else { continue }
      return EventSlip(
        range: place, message: situation.right, expected: situation.short, reference: situation.reference)
    }
    return nil
  }

  private func isTold(_ unit: EventUnit, _ note: CheckedNote) -> Bool {
    guard
      unit.stands(signs[0], in: note)
        || isNamed && unit.isHeaded(signs[0], note) && !isTitledOther(unit, note),
      !unit.stands(unless, in: note)
    else { return false }
    if let line = unit.parts.first?.line, note.section(of: line).isAttack, !isOfAttack { return false }
    return signs.dropFirst().allSatisfy { unit.stands($0, in: note) || unit.isTitled($0, note) }
  }

  /// `**만약 …?** (동시가 아님)` below the heading
  private func isTitledOther(_ unit: EventUnit, _ note: CheckedNote) -> Bool {
    guard let line = unit.parts.first?.line else { return false }
    return note.titles.all(of: line).contains {
      note.reading.block(of: $0).kind != .heading
        && Situation.exceptions.stands(in: note.text, note.reading.range(of: $0))
    }
  }

  private static let exceptions = TellingWords(
    "아님", "아닌", "아니", "만약", "not simultaneous", "what if", "otherwise")

  private func wrongPlace(_ unit: EventUnit, _ reading: EventReading, _ note: CheckedNote) -> Range<Int>? {
    let event = unit.flagsAskedFor(note)
    if let told = reading.sent.first(where: {
      neverSent.contains(EventUnit.key($0.value)) && !event.contains($0.value)
    }) {
      return told.range
    }
    if isAnswered, reading.sent.isEmpty, let silence = reading.silences.first { return silence }
    if let told = (reading.entered + reading.held).first(where: { neverEntered.contains($0.value) }) {
      return told.range
    }
    if let told = named(unit, note) { return told }
    for piece in unit.parts where piece.part != .condition {
      if let found = wrong.first(in: note.text, piece.range), !isDenied(found, piece.range, note.text) {
        return found
      }
    }
    return nil
  }

  private func named(_ unit: EventUnit, _ note: CheckedNote) -> Range<Int>? {
    guard !neverNamed.isEmpty else { return nil }
    for piece in unit.parts where piece.part != .condition {
      for mention in note.reading.mentions(in: piece.line) where mention.kind == .state {
        let place = Int(mention.start)..<Int(mention.end)
        if piece.range.contains(place.lowerBound),
          neverNamed.contains(ConnectionState.allCases[Int(mention.value & ~Mention.weak)]),
          note.text[place.lowerBound].isUpper, !isDenied(place, piece.range, note.text)
        {
          return place
        }
      }
    }
    return nil
  }

  private func isDenied(_ found: Range<Int>, _ range: Range<Int>, _ text: UnsafeBufferPointer<UInt8>) -> Bool
  {
    let behind = found.upperBound..<min(range.upperBound, found.upperBound + 30)
    let before = max(range.lowerBound, found.lowerBound - 44)..<found.lowerBound
    return EventWords.denials.stands(in: text, behind) || Situation.refusals.stands(in: text, before)
  }

  private static let refusals = TellingWords(
    "not ", "n't ", "never ", "without ", "nothing ", "no ", "avoid", "instead of ", "cannot ")
}
