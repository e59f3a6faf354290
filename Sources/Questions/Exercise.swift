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
  /// The writing that is asked for, where the same value has several.
  package var notation: Notation
  /// The last segment that is shown while this is asked; nil shows the whole exchange.
  package var shownThrough: Int?
  /// How far off a decimal may be and still be right: half of the last place asked for.
  package var tolerance: Int
  /// Names that stand for numbers in the question: x, y.
  package var symbols: [Symbol]

  /// A way of writing a value: `0x12`, `S.`, `SYN,ACK` are one set of flags.
  package enum Notation: String, CaseIterable, Hashable, Sendable {
    case usual, byte, tcpdump, names, hexadecimal
  }

  package init(
    id: String, segment: Int?, field: Field, host: Host? = nil, question: Bilingual, answer: Value,
    accepts: [Value] = [], mistakes: [Mistake] = [], working: Bilingual, isRelative: Bool = false,
    notation: Notation = .usual, shownThrough: Int? = nil, tolerance: Int = 0,
    symbols: [Symbol] = []
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
    self.notation = notation
    self.shownThrough = shownThrough
    self.tolerance = tolerance
    self.symbols = symbols
  }
}

extension Blank {
  /// The right answer in the writing asked for; a field of the header in all its bytes.
  package var shownAnswer: String {
    guard notation == .hexadecimal, case .number(let number) = answer, field == .seq || field == .ack else {
      return answer.shown(in: notation)
    }
    return Value.hexadecimal(number, digits: 8)
  }
}

/// A name for a number, as in `x + 1`.
package struct Symbol: Hashable, Sendable {
  package var name: String
  package var value: Int
  package init(name: String, value: Int) {
    self.name = name
    self.value = value
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

  package init(_ rule: MistakeRule, _ answer: Value, disprovedBy: Int? = nil) {
    self.init(rule: rule.name, answer: answer, why: rule.why, disprovedBy: disprovedBy)
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

extension Value {
  /// As a person reads it: `4294967295`, `293.75`, `SYN,ACK`, `FIN-WAIT-1`; nothing is `-`.
  package var shown: String {
    switch self {
    case .number(let number): String(number)
    case .decimal(let millionths): Value.spelling(millionths: millionths)
    case .flags(let flags): flags.description
    case .state(let state): state.name
    case .text(let text): text
    case .nothing: "-"
    }
  }

  /// As a person reads it in the writing that was asked for: `0x12`, `S.`, `0x000003e9`.
  package func shown(in notation: Blank.Notation) -> String {
    switch (self, notation) {
    case (.flags(let flags), .byte): Value.hexadecimal(Int(flags.rawValue), digits: 2)
    case (.flags(let flags), .tcpdump): flags.isEmpty ? "none" : String(flags.tcpdumpSigns)
    case (.number(let number), .hexadecimal): Value.hexadecimal(number, digits: number > 0xffff ? 8 : 4)
    default: shown
    }
  }

  private static func spelling(millionths: Int) -> String {
    let size = millionths.magnitude
    var places = String(size % 1_000_000)
    places = String(repeating: "0", count: 6 - places.utf8.count) + places
    while places.utf8.last == UInt8(ascii: "0") { places.removeLast() }
    return (millionths < 0 ? "-" : "") + String(size / 1_000_000) + (places.isEmpty ? "" : "." + places)
  }

  fileprivate static func hexadecimal(_ number: Int, digits: Int) -> String {
    let text = String(number, radix: 16)
    return "0x" + String(repeating: "0", count: max(0, digits - text.utf8.count)) + text
  }
}

extension Flags {
  /// As tcpdump prints them: `S.`, `F.`, `P.`, `SEW`.
  package var tcpdumpSigns: String {
    let printed: [Flag] = [.fin, .syn, .rst, .psh, .ack, .urg, .ece, .cwr]
    return String(printed.filter { contains(Flags($0)) }.map(\.tcpdumpSign))
  }
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
    /// The deviation is taken from the new estimate, as the formulas stand in print (Kurose and Ross 3.5.3);
    /// RFC 6298, and the book's own solved exercises, take it from the old one.
    package var estimateFirst = false
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
    /// In congestion avoidance, one mss a window's worth of acknowledged bytes, instead of mss²/cwnd an ACK.
    package var countsByWindow = false
    package var flavour = Flavour.reno
    /// How many events each round trip holds, for telling and plotting; empty where rounds mean nothing.
    package var rounds: [Int] = []
    /// After how many events a partial ACK of one segment came, which changes nothing.
    package var partialAfter: [Int] = []
    package init(mss: Int) { self.mss = mss }

    package enum Flavour: String, CaseIterable, Hashable, Sendable {
      /// The third duplicate ACK is treated as a timeout: its event is `timeout`.
      case tahoe = "Tahoe"
      case reno = "Reno"
      /// A partial ACK of one segment leaves cwnd as it is (RFC 6582), so it has no event.
      case newReno = "NewReno"
    }
  }
}
