import Notes
import Questions
import TCP

/// What a note's facts come to, a line each, for tests to compare: `3 step open 1 client→server SYN SEQ=x`.
func facts(in note: String) -> [String] {
  NoteReader.read(Array(note.utf8), file: "note.md").facts.map(printed)
}

/// Only the facts of some kinds.
func facts(in note: String, _ kinds: FactKind...) -> [String] {
  NoteReader.read(Array(note.utf8), file: "note.md").facts.filter { kinds.contains($0.kind) }.map(printed)
}

/// What a note's facts say.
func texts(in note: String) -> [String] {
  NoteReader.read(Array(note.utf8), file: "note.md").facts.map(\.text)
}

private func printed(_ fact: Fact) -> String {
  var words = ["\(fact.place.line)"]
  switch fact.subject {
  case .flag(let flag, let letter): words += [flag.name] + (letter.map { ["(\($0))"] } ?? [])
  case .state(let state, let owner, _): words += [state.name] + (owner.map { ["(\($0.name))"] } ?? [])
  case .field(let field, let bits): words += [field.name] + (bits.map { ["\($0)"] } ?? [])
  case .step(let step):
    words += ["\(step.phase.rawValue) \(step.ordinal)", "\(step.from?.name ?? "?")→\(step.to?.name ?? "?")"]
    words += [step.flags.map(\.description) ?? "-"] + numbers(step.seq, step.ack, nil)
    words += step.states.sorted { $0.key.name < $1.key.name }.map { "\($0.key.name)=\($0.value)" }
  case .exchange(let segments):
    let shown = segments.map { segment in
      (["\(segment.from?.name ?? "?")→\(segment.to?.name ?? "?")", segment.flags.map(\.description) ?? "-"]
        + numbers(segment.seq, segment.ack, segment.len)).joined(separator: " ")
    }
    words.append("exchange " + shown.joined(separator: " | "))
  case .term(let term): words += ["term", term]
  case .card(let card): words += ["card", card.front, "=>", card.back]
  }
  return words.joined(separator: " ")
}

private func numbers(_ seq: StatedNumber?, _ ack: StatedNumber?, _ len: Int?) -> [String] {
  (seq.map { ["SEQ=\(written($0))"] } ?? []) + (ack.map { ["ACK=\(written($0))"] } ?? [])
    + (len.map { ["LEN=\($0)"] } ?? [])
}

private func written(_ number: StatedNumber) -> String {
  switch number {
  case .number(let value): "\(value)"
  case .symbol(let name): name
  }
}
