import Questions
import TCP

/// Where a piece of text stands in a note; line and column count from 1, a column counts characters.
package struct Place: Hashable, Sendable {
  package var file: String
  package var line: Int
  package var column: Int
  package init(file: String, line: Int, column: Int) {
    self.file = file
    self.line = line
    self.column = column
  }
}

/// What a note says, understood: one flag, state, field, step, exchange, definition or card.
package struct Fact: Hashable, Sendable {
  package var place: Place
  package var subject: Subject
  /// What the note says of it, in its own words, free of Markdown marks.
  package var text: String
  /// The headings above it, outermost first.
  package var outline: [String]
  package var tags: [String]

  package init(place: Place, subject: Subject, text: String, outline: [String] = [], tags: [String] = []) {
    self.place = place
    self.subject = subject
    self.text = text
    self.outline = outline
    self.tags = tags
  }

  package enum Subject: Hashable, Sendable {
    case flag(Flag, letter: Character?)
    case state(ConnectionState, owner: Party?, event: String?)
    case field(HeaderField, bits: Int?)
    indirect case step(Step)
    case exchange([StatedSegment])
    case term(String)
    case card(Card)
  }

  package var kind: FactKind {
    switch subject {
    case .flag: .flag
    case .state: .state
    case .field: .field
    case .step: .step
    case .exchange: .exchange
    case .term: .term
    case .card: .card
    }
  }
}

/// Whoever a note says sends or enters something: `client`, `server`, `active`, `passive`, `A`, `B` …
package struct Party: Hashable, Sendable {
  package var name: String
  package init(_ name: String) { self.name = name }
}

/// A number as a note writes it: 1001, or `x+1`.
package enum StatedNumber: Hashable, Sendable {
  case number(UInt32)
  case symbol(String)
}

/// One step of opening, closing or sending, as a note tells it; what it leaves out is nil.
package struct Step: Hashable, Sendable {
  package enum Phase: String, Hashable, Sendable { case open, close, data }
  package var phase: Phase
  package var ordinal: Int
  package var from: Party?
  package var to: Party?
  package var flags: Flags?
  package var seq: StatedNumber?
  package var ack: StatedNumber?
  package var states: [Party: ConnectionState]

  package init(
    phase: Phase, ordinal: Int, from: Party? = nil, to: Party? = nil, flags: Flags? = nil,
    seq: StatedNumber? = nil, ack: StatedNumber? = nil, states: [Party: ConnectionState] = [:]
  ) {
    self.phase = phase
    self.ordinal = ordinal
    self.from = from
    self.to = to
    self.flags = flags
    self.seq = seq
    self.ack = ack
    self.states = states
  }
}

/// One segment of an exchange in a note, with the place of its line.
package struct StatedSegment: Hashable, Sendable {
  package var line: Int
  package var column: Int
  package var from: Party?
  package var to: Party?
  package var flags: Flags?
  package var seq: StatedNumber?
  package var ack: StatedNumber?
  package var len: Int?

  package init(
    line: Int, column: Int, from: Party? = nil, to: Party? = nil, flags: Flags? = nil,
    seq: StatedNumber? = nil, ack: StatedNumber? = nil, len: Int? = nil
  ) {
    self.line = line
    self.column = column
    self.from = from
    self.to = to
    self.flags = flags
    self.seq = seq
    self.ack = ack
    self.len = len
  }
}

/// A card the writer made on purpose.
package struct Card: Hashable, Sendable {
  package enum Shape: Hashable, Sendable { case questionAndAnswer, bothWays, cloze(index: Int) }
  package var shape: Shape
  package var front: String
  package var back: String
  package var accepts: [String]
  package var hints: [String]
  package var id: String?
  /// In a question bank that was exported: the question itself, form, options and all.
  package var banked: Question? {
    get { if case .question(let question) = kept { question } else { nil } }
    set { kept = newValue.map { .question($0) } }
  }
  private var kept: Kept?

  /// Kept apart: few cards have one, and a bank may hold many cards.
  private indirect enum Kept: Hashable, Sendable { case question(Question) }

  package init(
    shape: Shape, front: String, back: String, accepts: [String] = [], hints: [String] = [], id: String? = nil
  ) {
    self.shape = shape
    self.front = front
    self.back = back
    self.accepts = accepts
    self.hints = hints
    self.id = id
  }
}
