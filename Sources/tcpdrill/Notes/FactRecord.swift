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

  /// What follows the file's name in `notes.md:12:3  state TIME-WAIT (client): …`
  func writeBehindFile(to room: inout ByteLine) {
    room.removeAll()
    room.append(":")
    room.append(fact.place.line)
    room.append(":")
    room.append(fact.place.column)
    room.append("  ")
    room.append(text: fact.kind.rawValue)
    room.append(" ")
    appendSubject(to: &room)
    if case .card(let card) = fact.subject {
      room.append(" → ")
      room.append(text: card.back)
    } else {
      room.append(": ")
      room.append(text: fact.text)
    }
  }

  private func appendSubject(to room: inout ByteLine) {
    switch fact.subject {
    case .flag(let flag, let letter):
      room.append(text: flag.name)
      if let letter { room.append(inBrackets: String(letter)) }
    case .state(let state, let owner, _):
      room.append(text: state.name)
      if let owner { room.append(inBrackets: owner.name) }
    case .field(let field, let bits):
      room.append(text: field.name)
      if let bits { room.append(inBrackets: "\(bits) bit") }
    case .step(let step): append(step, to: &room)
    case .exchange(let segments):
      room.append("exchange ")
      for (index, segment) in segments.enumerated() {
        if index > 0 { room.append("; ") }
        append(segment, to: &room)
      }
    case .term(let term): room.append(text: term)
    case .card(let card): room.append(text: card.front)
    }
  }

  private func append(_ step: Step, to room: inout ByteLine) {
    room.append(text: step.phase.rawValue)
    room.append(" ")
    room.append(step.ordinal)
    if step.from != nil {
      room.append(" ")
      append(from: step.from, step.to, to: &room)
    }
    append(" ", step.flags, step.seq, step.ack, to: &room)
    for (party, state) in step.states.sorted(by: { $0.key.name < $1.key.name }) {
      room.append(" ")
      room.append(text: party.name)
      room.append("=")
      room.append(text: state.description)
    }
  }

  private func append(_ segment: StatedSegment, to room: inout ByteLine) {
    let start = room.bytes.count
    append(from: segment.from, segment.to, to: &room)
    // What comes first has no blank before it.
    append(room.bytes.count > start ? " " : "", segment.flags, nil, nil, to: &room)
    append(room.bytes.count > start ? " " : "", nil, segment.seq, nil, to: &room)
    append(room.bytes.count > start ? " " : "", nil, nil, segment.ack, to: &room)
    if let len = segment.len {
      if room.bytes.count > start { room.append(" ") }
      room.append("LEN=")
      room.append(len)
    }
  }

  private func append(from: Party?, _ to: Party?, to room: inout ByteLine) {
    guard let from else { return }
    room.append(text: from.name)
    guard let to else { return }
    room.append("→")
    room.append(text: to.name)
  }

  /// What is carried, a blank before each part.
  private func append(
    _ blank: StaticString, _ flags: Flags?, _ seq: StatedNumber?, _ ack: StatedNumber?,
    to room: inout ByteLine
  ) {
    if let flags {
      room.append(blank)
      room.append(text: flags.description)
    }
    if let seq {
      room.append(blank)
      room.append("SEQ=")
      room.append(text: seq.written)
    }
    if let ack {
      room.append(blank)
      room.append("ACK=")
      room.append(text: ack.written)
    }
  }
}

extension ByteLine {
  fileprivate mutating func append(inBrackets text: String) {
    append(" (")
    append(text: text)
    append(")")
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
