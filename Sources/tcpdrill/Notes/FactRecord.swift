import Export
import Notes
import Questions
import TCP

/// A fact as a record: one JSON object a line, or one line for people.
struct FactRecord {
  let fact: Fact

  func write(to json: inout JSONWriter) {
    json.object { json in
      json.field("file", fact.place.file)
      json.field("line", fact.place.line)
      json.field("column", fact.place.column)
      json.field("kind", fact.kind.rawValue)
      json.field("subject", subject)
      writeDetails(to: &json)
      json.field("text", fact.text)
      if !fact.outline.isEmpty { json.field("outline", fact.outline) }
      if !fact.tags.isEmpty { json.field("tags", fact.tags) }
    }
    json.endLine()
  }

  var subject: String {
    switch fact.subject {
    case .flag(let flag, _): flag.name
    case .state(let state, _, _): state.name
    case .field(let field, _): field.name
    case .step(let step): "\(step.phase.rawValue) \(step.ordinal)"
    case .exchange: "exchange"
    case .term(let term): term
    case .card(let card): card.front
    }
  }

  private func writeDetails(to json: inout JSONWriter) {
    switch fact.subject {
    case .flag(_, let letter): if let letter { json.field("letter", String(letter)) }
    case .state(_, let owner, let event):
      if let owner { json.field("owner", owner.name) }
      if let event { json.field("event", event) }
    case .field(_, let bits): if let bits { json.field("bits", bits) }
    case .step(let step): write(step, to: &json)
    case .exchange(let segments):
      json.field(array: "segments") { json in
        for segment in segments { write(segment, to: &json) }
      }
    case .term: break
    case .card(let card): write(card, to: &json)
    }
  }

  private func write(_ step: Step, to json: inout JSONWriter) {
    json.field("from", step.from?.name)
    json.field("to", step.to?.name)
    if let flags = step.flags { json.field("flags", flags.names) }
    if let seq = step.seq { json.field("seq", seq.written) }
    if let ack = step.ack { json.field("ack", ack.written) }
    guard !step.states.isEmpty else { return }
    json.field(object: "states") { json in
      for (party, state) in step.states.sorted(by: { $0.key.name < $1.key.name }) {
        json.field(party.name, state.name)
      }
    }
  }

  private func write(_ segment: StatedSegment, to json: inout JSONWriter) {
    json.object { json in
      json.field("from", segment.from?.name)
      json.field("to", segment.to?.name)
      if let flags = segment.flags {
        json.field("flags", flags.names)
      } else {
        json.key("flags")
        json.null()
      }
      write(segment.seq, as: "seq", to: &json)
      write(segment.ack, as: "ack", to: &json)
      json.field("len", segment.len)
      json.field("line", segment.line)
    }
  }

  private func write(_ number: StatedNumber?, as key: String, to json: inout JSONWriter) {
    switch number {
    case .number(let value): json.field(key, value)
    case .symbol(let name): json.field(key, name)
    case nil: json.field(key, String?.none)
    }
  }

  private func write(_ card: Card, to json: inout JSONWriter) {
    json.field("answer", card.back)
    if !card.accepts.isEmpty { json.field("accepts", card.accepts) }
    if !card.hints.isEmpty { json.field("hints", card.hints) }
    if let id = card.id { json.field("id", id) }
    switch card.shape {
    case .questionAndAnswer: json.field("shape", "answer")
    case .bothWays: json.field("shape", "both")
    case .cloze(let index):
      json.field("shape", "cloze")
      json.field("blank", index)
    }
  }

  /// `notes.md:12:3  state TIME-WAIT (client): …`
  var line: String {
    var line = place
    line += "  "
    line += fact.kind.rawValue
    line += " "
    line += subject
    switch fact.subject {
    case .flag(_, let letter?): line += " (\(letter))"
    case .state(_, let owner?, _): line += " (\(owner.name))"
    case .field(_, let bits?): line += " (\(bits) bit)"
    case .step(let step): line += describe(step)
    case .exchange(let segments): line += " " + segments.map(describe).joined(separator: "; ")
    case .card(let card): return line + " → " + card.back
    default: break
    }
    line += ": "
    line += fact.text
    return line
  }

  private var place: String {
    fact.place.file + ":" + String(fact.place.line) + ":" + String(fact.place.column)
  }

  private func describe(_ step: Step) -> String {
    var text = ""
    if let from = step.from { text += " \(from.name)" + (step.to.map { "→\($0.name)" } ?? "") }
    if let flags = step.flags { text += " \(flags)" }
    if let seq = step.seq { text += " SEQ=\(seq.written)" }
    if let ack = step.ack { text += " ACK=\(ack.written)" }
    for (party, state) in step.states.sorted(by: { $0.key.name < $1.key.name }) {
      text += " \(party.name)=\(state)"
    }
    return text
  }

  private func describe(_ segment: StatedSegment) -> String {
    var parts: [String] = []
    if let from = segment.from { parts.append(from.name + (segment.to.map { "→\($0.name)" } ?? "")) }
    if let flags = segment.flags { parts.append("\(flags)") }
    if let seq = segment.seq { parts.append("SEQ=\(seq.written)") }
    if let ack = segment.ack { parts.append("ACK=\(ack.written)") }
    if let len = segment.len { parts.append("LEN=\(len)") }
    return parts.joined(separator: " ")
  }
}

extension StatedNumber {
  /// As the note writes it.
  var written: String {
    switch self {
    case .number(let value): String(value)
    case .symbol(let name): name
    }
  }
}
