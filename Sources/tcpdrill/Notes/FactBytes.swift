import Notes
import TCP

/// Facts and findings as bytes, for the caches: little-endian numbers, texts with their length before them.
struct FactBytes {
  var bytes: [UInt8] = []

  mutating func add(_ value: UInt8) { bytes.append(value) }
  mutating func add(_ value: UInt32) { withUnsafeBytes(of: value.littleEndian) { bytes += $0 } }
  mutating func add(_ value: UInt64) { withUnsafeBytes(of: value.littleEndian) { bytes += $0 } }

  mutating func add(_ text: String) {
    add(UInt32(text.utf8.count))
    bytes += text.utf8
  }

  mutating func add(_ text: String?) {
    add(UInt8(text == nil ? 0 : 1))
    if let text { add(text) }
  }

  mutating func add(_ number: Int?) {
    add(UInt8(number == nil ? 0 : 1))
    if let number { add(UInt64(bitPattern: Int64(number))) }
  }

  mutating func add(_ texts: [String]) {
    add(UInt32(texts.count))
    for text in texts { add(text) }
  }

  mutating func add(_ stamp: NoteFile.Stamp) {
    add(stamp.device)
    add(stamp.inode)
    add(UInt64(bitPattern: stamp.size))
    add(UInt64(bitPattern: stamp.modified))
  }

  mutating func add(_ text: Bilingual) {
    add(text.korean)
    add(text.english)
  }

  mutating func add(_ warnings: [Document.Warning]) {
    add(UInt32(warnings.count))
    for warning in warnings {
      add(UInt32(clamping: warning.line))
      add(UInt32(clamping: warning.column))
      add(warning.message)
    }
  }

  mutating func add(_ note: NoteFacts) {
    add(note.warnings)
    add(UInt32(note.facts.count))
    var last: Fact?
    for fact in note.facts {
      add(UInt32(clamping: fact.place.line))
      add(UInt32(clamping: fact.place.column))
      add(fact.text)
      // Facts of one section share what stands above them.
      let isAsBefore = last?.outline == fact.outline && last?.tags == fact.tags
      add(UInt8(isAsBefore ? 1 : 0))
      if !isAsBefore {
        add(fact.outline)
        add(fact.tags)
      }
      add(fact.subject)
      last = fact
    }
  }

  private mutating func add(_ subject: Fact.Subject) {
    switch subject {
    case .flag(let flag, let letter):
      add(UInt8(0))
      add(flag.rawValue)
      add(letter.map(String.init))
    case .state(let state, let owner, let event):
      add(UInt8(1))
      add(state.rawValue)
      add(owner?.name)
      add(event)
    case .field(let field, let bits):
      add(UInt8(2))
      add(field.rawValue)
      add(bits)
    case .step(let step):
      add(UInt8(3))
      add(step)
    case .exchange(let segments):
      add(UInt8(4))
      add(UInt32(segments.count))
      for segment in segments { add(segment) }
    case .term(let term):
      add(UInt8(5))
      add(term)
    case .card(let card):
      add(UInt8(6))
      add(card)
    }
  }

  private mutating func add(_ step: Step) {
    add(step.phase.rawValue)
    add(UInt32(clamping: step.ordinal))
    add(step.from?.name)
    add(step.to?.name)
    add(step.flags.map { Int($0.rawValue) })
    add(step.seq)
    add(step.ack)
    add(UInt32(step.states.count))
    for (party, state) in step.states.sorted(by: { $0.key.name < $1.key.name }) {
      add(party.name)
      add(state.rawValue)
    }
  }

  private mutating func add(_ segment: StatedSegment) {
    add(UInt32(clamping: segment.line))
    add(UInt32(clamping: segment.column))
    add(segment.from?.name)
    add(segment.to?.name)
    add(segment.flags.map { Int($0.rawValue) })
    add(segment.seq)
    add(segment.ack)
    add(segment.len)
  }

  private mutating func add(_ number: StatedNumber?) {
    switch number {
    case nil: add(UInt8(0))
    case .number(let value)?:
      add(UInt8(1))
      add(value)
    case .symbol(let name)?:
      add(UInt8(2))
      add(name)
    }
  }

  private mutating func add(_ card: Card) {
    switch card.shape {
    case .questionAndAnswer: add(UInt8(0))
    case .bothWays: add(UInt8(1))
    case .cloze(let index):
      add(UInt8(2))
      add(UInt32(clamping: index))
    }
    add(card.front)
    add(card.back)
    add(card.accepts)
    add(card.hints)
    add(card.id)
  }
}
