import TCP

/// One drill question: an exchange the engine played, with values blanked out to be worked out.
package struct Exercise: Sendable {
  /// What a person types to get this very question again.
  package var code: String
  package var topic: String
  package var level: Int
  package var seed: UInt64
  package var prompt: Bilingual
  /// True values throughout; what is shown leaves the blanks out.
  package var trace: [TraceRecord]
  package var blanks: [Blank]
  /// The working, a line a step.
  package var explanation: [Bilingual]
  /// The numbers a question on timers or congestion starts from.
  package var given: Given?

  package init(
    code: String, topic: String, level: Int, seed: UInt64, prompt: Bilingual, trace: [TraceRecord],
    blanks: [Blank], explanation: [Bilingual], given: Given? = nil
  ) {
    self.code = code
    self.topic = topic
    self.level = level
    self.seed = seed
    self.prompt = prompt
    self.trace = trace
    self.blanks = blanks
    self.explanation = explanation
    self.given = given
  }
}

/// One value to be worked out.
package struct Blank: Sendable {
  package enum Field: String, CaseIterable, Hashable, Sendable {
    case seq, ack, len, flags, state, window, rto, srtt, rttvar, cwnd, ssthresh, bytes, byte, text, number,
      yesNo
  }

  package var id: String
  /// The trace's number of the segment; nil where the question is about something else.
  package var segment: Int?
  package var field: Field
  /// For a state: whose.
  package var host: Host?
  /// What is asked, in one line: `SEQ of segment 4?`
  package var question: Bilingual
  package var answer: Value
  package var accepts: [Value]
  package var mistakes: [Mistake]
  package var working: Bilingual
  /// Numbers are counted from the initial sequence number.
  package var isRelative: Bool

  package init(
    id: String, segment: Int?, field: Field, host: Host? = nil, question: Bilingual, answer: Value,
    accepts: [Value] = [], mistakes: [Mistake] = [], working: Bilingual, isRelative: Bool = false
  ) {
    self.id = id
    self.segment = segment
    self.field = field
    self.host = host
    self.question = question
    self.answer = answer
    self.accepts = accepts
    self.mistakes = mistakes
    self.working = working
    self.isRelative = isRelative
  }
}

/// The result of following a wrong rule, and why it is wrong.
package struct Mistake: Hashable, Sendable {
  /// A stable name: `counted-the-ack`, `forgot-the-fin`.
  package var rule: String
  package var answer: Value
  package var why: Bilingual
  /// The segment that disproves the rule.
  package var disprovedBy: Int?

  package init(rule: String, answer: Value, why: Bilingual, disprovedBy: Int? = nil) {
    self.rule = rule
    self.answer = answer
    self.why = why
    self.disprovedBy = disprovedBy
  }
}

/// The value of a blank.
package enum Value: Hashable, Sendable {
  case number(Int)
  /// A decimal in millionths: 293.75 is 293750000.
  case decimal(millionths: Int)
  case flags(Flags)
  case state(ConnectionState)
  case text(String)
  /// The field carries nothing: the ACK number while the ACK flag is off.
  case nothing
}

/// The start of a question on timers or congestion (INTERFACE of records: `given`).
package enum Given: Hashable, Sendable {
  case timer(Timer)
  case congestion(Congestion)

  /// All times in one unit, as millionths of it.
  package struct Timer: Hashable, Sendable {
    package var samples: [Int] = []
    package var srtt: Int?
    package var rttvar: Int?
    package var rto: Int?
    package var granularity: Int?
    package var minRto: Int?
    package var maxRto: Int?
    package var timeouts: Int?
    package init() {}
  }

  package struct Congestion: Hashable, Sendable {
    package enum Event: Hashable, Sendable {
      case ack(bytes: Int)
      /// The third in a row carries the flight size.
      case dupack(flight: Int?)
      case timeout(flight: Int)
      case newack(bytes: Int)
    }
    package var mss: Int
    package var cwnd: Int?
    package var ssthresh: Int?
    package var events: [Event] = []
    package var countsByWindow = false
    package init(mss: Int) { self.mss = mss }
  }
}
