import Questions
import TCP

/// The records that scripts rely on, written one way by every command and export.
extension JSONWriter {
  /// A question of the bank.
  package mutating func questionRecord(_ question: Question) {
    object {
      $0.field("id", question.id.text)
      $0.field("file", question.source.file)
      $0.field("line", question.source.line)
      $0.field("kind", question.kind.rawValue)
      $0.field("form", question.form.rawValue)
      $0.field("prompt", question.prompt)
      $0.field("answer", question.answer)
      $0.field("accepts", question.accepts)
      $0.field("choices", question.choices)
      $0.field("topic", question.topic)
      $0.field("tags", question.tags)
      if !question.hints.isEmpty { $0.field("hints", question.hints) }
      if !question.explanation.isEmpty { $0.field("explanation", question.explanation) }
      if let correction = question.correction { $0.field("correction", correction) }
      if !question.alsoAt.isEmpty {
        $0.field(array: "sources") {
          for source in [question.source] + question.alsoAt {
            $0.object {
              $0.field("file", source.file)
              $0.field("line", source.line)
            }
          }
        }
      }
    }
  }

  /// One segment of a trace, with absolute numbers; `more` adds keys.
  package mutating func traceRecord(_ record: TraceRecord, more: (inout JSONWriter) -> Void = { _ in }) {
    let segment = record.segment
    object {
      $0.field("n", record.number)
      $0.key("time")
      $0.value(seconds: record.time)
      $0.field("from", record.from.name)
      $0.field("to", record.to.name)
      $0.field("flags", segment.flags.names)
      $0.field("seq", segment.sequence.value)
      $0.field("ack", segment.acknowledged?.value)
      $0.field("len", segment.data.count)
      $0.field("window", segment.window)
      $0.field("lost", record.isLost)
      $0.field(object: "states") { states in
        for host in Host.allCases { states.field(host.name, record.after[host].name) }
      }
      switch record.origin {
      case .sent: break
      case .injected: $0.field("injected", true)
      case .duplicate: $0.field("duplicate", true)
      }
      more(&$0)
    }
  }

  /// Seconds with as many decimals as a microsecond needs.
  package mutating func value(seconds instant: Instant) {
    let sign = instant.microseconds < 0 ? "-" : ""
    let amount = instant.microseconds.magnitude
    var decimals = String(amount % 1_000_000)
    decimals = String(repeating: "0", count: 6 - decimals.count) + decimals
    while decimals.hasSuffix("0") { decimals.removeLast() }
    raw(sign + String(amount / 1_000_000) + (decimals.isEmpty ? "" : "." + decimals))
  }

  /// A drill question, told in one language.
  package mutating func drillRecord(_ exercise: Exercise, in language: Language) {
    object {
      $0.field("code", exercise.code)
      $0.field("topic", exercise.topic)
      $0.field("level", exercise.level)
      $0.field("seed", exercise.seed)
      $0.field("prompt", exercise.prompt[language])
      $0.field(array: "trace") { for record in exercise.trace { $0.traceRecord(record) } }
      $0.field(array: "blanks") { for blank in exercise.blanks { $0.write(blank, in: language) } }
      $0.field("explanation", exercise.explanation.map { $0[language] })
      if let given = exercise.given {
        $0.key("given")
        $0.write(given)
      }
    }
  }

  private mutating func write(_ blank: Blank, in language: Language) {
    object {
      $0.field("id", blank.id)
      $0.field("segment", blank.segment)
      $0.field("field", blank.field.rawValue)
      if let host = blank.host { $0.field("host", host.name) }
      $0.field("question", blank.question[language])
      $0.key("answer")
      $0.write(blank.answer)
      $0.field(array: "accepts") { for value in blank.accepts { $0.write(value) } }
      $0.field(array: "mistakes") {
        for mistake in blank.mistakes {
          $0.object {
            $0.field("rule", mistake.rule)
            $0.key("answer")
            $0.write(mistake.answer)
            $0.field("why", mistake.why[language])
            if let segment = mistake.disprovedBy { $0.field("disprovedBy", segment) }
          }
        }
      }
      $0.field("working", blank.working[language])
      if blank.isRelative { $0.field("relative", true) }
      if blank.notation != .usual { $0.field("notation", blank.notation.rawValue) }
      if let last = blank.shownThrough { $0.field("shownThrough", last) }
    }
  }

  /// Numbers as numbers, flags as a list, a state by name, nothing as null.
  package mutating func write(_ value: Value) {
    switch value {
    case .number(let number): self.value(number)
    case .decimal(let millionths): write(millionths: millionths)
    case .flags(let flags): array { for name in flags.names { $0.value(name) } }
    case .state(let state): self.value(state.name)
    case .text(let text): self.value(text)
    case .nothing: null()
    }
  }

  private mutating func write(millionths: Int) { raw(decimalText(millionths: millionths)) }

  private mutating func field(millionths name: String, _ amount: Int?) {
    guard let amount else { return }
    key(name)
    write(millionths: amount)
  }

  private mutating func write(_ given: Given) {
    switch given {
    case .timer(let timer): write(timer)
    case .congestion(let congestion): write(congestion)
    }
  }

  private mutating func write(_ timer: Given.Timer) {
    object {
      $0.field(array: "samples") { for sample in timer.samples { $0.write(millionths: sample) } }
      $0.field(millionths: "srtt", timer.srtt)
      $0.field(millionths: "rttvar", timer.rttvar)
      $0.field(millionths: "rto", timer.rto)
      $0.field(millionths: "granularity", timer.granularity)
      $0.field(millionths: "minRto", timer.minRto)
      $0.field(millionths: "maxRto", timer.maxRto)
      if let timeouts = timer.timeouts { $0.field("timeouts", timeouts) }
      if timer.estimateFirst { $0.field("estimateFirst", true) }
    }
  }

  private mutating func write(_ congestion: Given.Congestion) {
    object {
      $0.field("mss", congestion.mss)
      if let cwnd = congestion.cwnd { $0.field("cwnd", cwnd) }
      if let ssthresh = congestion.ssthresh { $0.field("ssthresh", ssthresh) }
      $0.field(array: "events") {
        for event in congestion.events {
          $0.array { entry in
            switch event {
            case .ack(let bytes):
              entry.value("ack")
              entry.value(bytes)
            case .dupack(let flight):
              entry.value("dupack")
              if let flight { entry.value(flight) }
            case .timeout(let flight):
              entry.value("timeout")
              entry.value(flight)
            case .newack(let bytes):
              entry.value("newack")
              entry.value(bytes)
            }
          }
        }
      }
      $0.field("avoidance", congestion.countsByWindow ? "window" : "bytes")
      $0.field("flavour", congestion.flavour.rawValue)
    }
  }
}
