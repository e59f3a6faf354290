import Drills
import Export
import Questions
import TCP

extension JSONWriter {
  /// One drill question as a record.
  mutating func drillRecord(_ exercise: Exercise, in language: Language) {
    object {
      $0.field("code", exercise.code)
      $0.field("topic", exercise.topic)
      $0.field("level", exercise.level)
      $0.field("seed", exercise.seed)
      $0.field("prompt", exercise.prompt[language])
      $0.field(array: "trace") { for record in exercise.trace { $0.traceRecord(record) } }
      $0.field(array: "blanks") { for blank in exercise.blanks { $0.blankRecord(blank, in: language) } }
      $0.field("explanation", exercise.explanation.map { $0[language] })
      switch exercise.given {
      case .timer(let timer): $0.timerRecord(timer)
      case .congestion(let congestion): $0.congestionRecord(congestion)
      case nil: break
      }
    }
    endLine()
  }

  private mutating func blankRecord(_ blank: Blank, in language: Language) {
    object {
      $0.field("id", blank.id)
      $0.field("segment", blank.segment)
      $0.field("field", blank.field.rawValue)
      if let host = blank.host { $0.field("host", host.name) }
      $0.field("question", blank.question[language])
      $0.key("answer")
      $0.answer(blank.answer)
      $0.field(array: "accepts") { for value in blank.accepts { $0.answer(value) } }
      $0.field(array: "mistakes") {
        for mistake in blank.mistakes {
          $0.object {
            $0.field("rule", mistake.rule)
            $0.key("answer")
            $0.answer(mistake.answer)
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

  /// A value as it stands in a record: numbers as numbers, flags as a list, nothing as null.
  private mutating func answer(_ value: Value) {
    switch value {
    case .number(let number): self.value(number)
    case .decimal(let millionths): self.value(Double(millionths) / 1_000_000)
    case .flags(let flags): array { for name in flags.names { $0.value(name) } }
    case .state(let state): self.value(state.name)
    case .text(let text): self.value(text)
    case .nothing: null()
    }
  }

  private mutating func timerRecord(_ timer: Given.Timer) {
    func unit(_ millionths: Int) -> Double { Double(millionths) / 1_000_000 }
    field(object: "given") {
      $0.key("samples")
      $0.array { for sample in timer.samples { $0.value(unit(sample)) } }
      let rest = [
        ("srtt", timer.srtt), ("rttvar", timer.rttvar), ("rto", timer.rto),
        ("granularity", timer.granularity), ("minRto", timer.minRto), ("maxRto", timer.maxRto),
      ]
      for (name, millionths) in rest { if let millionths { $0.field(name, unit(millionths)) } }
      if let times = timer.timeouts { $0.field("timeouts", times) }
      if timer.estimateFirst { $0.field("estimateFirst", true) }
    }
  }

  private mutating func congestionRecord(_ given: Given.Congestion) {
    field(object: "given") {
      $0.field("mss", given.mss)
      $0.field("cwnd", given.cwnd)
      $0.field("ssthresh", given.ssthresh)
      $0.field(array: "events") {
        for event in given.events {
          $0.array {
            switch event {
            case .ack(let bytes):
              $0.value("ack")
              $0.value(bytes)
            case .dupack(let flight):
              $0.value("dupack")
              if let flight { $0.value(flight) }
            case .timeout(let flight):
              $0.value("timeout")
              $0.value(flight)
            case .newack(let bytes):
              $0.value("newack")
              $0.value(bytes)
            }
          }
        }
      }
      $0.field("avoidance", given.countsByWindow ? "window" : "bytes")
      $0.field("flavour", given.flavour.rawValue)
    }
  }
}
