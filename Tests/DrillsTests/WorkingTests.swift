import Questions
import TCP
import Testing

@testable import Drills

@Suite("Workings")
struct WorkingTests {
  fileprivate func exercises(_ topic: Topic, _ levels: [Level], count: UInt64 = 60) -> [Exercise] {
    levels.flatMap { level in
      (1...count).compactMap { DrillCode(topic: topic, level: level, seed: $0).exercise() }
    }
  }

  /// `a − b + c = d` at the end of a working, reckoned.
  private func sum(_ text: String) -> (sum: Int, stated: Int)? {
    guard let part = text.split(separator: ":").last else { return nil }
    let sides = part.split(separator: "=")
    guard sides.count == 2, let stated = Int(sides[1].filter { !$0.isWhitespace }) else { return nil }
    var total = 0
    var sign = 1
    for word in sides[0].split(separator: " ") {
      switch word {
      case "+": sign = 1
      case "−": sign = -1
      default:
        guard let number = Int(word) else { return nil }
        total += sign * number
      }
    }
    return (total, stated)
  }

  @Test("of a window add up, scaled or not")
  func windows() throws {
    var plain = 0
    var scaled = 0
    for exercise in exercises(.window, Level.allCases) {
      for blank in exercise.blanks where blank.field == .window {
        let text = blank.working.english
        guard case .number(let answer) = blank.answer else { continue }
        if text.contains("2^scale") {
          // `(41304 − 847) ÷ 2^4 = 40457 ÷ 16 = 2528`
          let numbers = text.split { !$0.isNumber }.compactMap { Int($0) }
          #expect((numbers[1] - numbers[2]) >> numbers[4] == answer, "\(exercise.code) \(text)")
          scaled += 1
        } else if let sum = sum(text) {
          #expect(sum.sum == answer && sum.stated == answer, "\(exercise.code) \(text)")
          plain += 1
        } else {
          #expect(text.contains("never scaled"), "\(exercise.code) \(text)")
        }
      }
    }
    #expect(plain > 20 && scaled > 5)
  }

  @Test("of a state name no transition that TCP does not have")
  func transitions() throws {
    var told = 0
    for topic in [
      Topic.states, .teardown, .halfClose, .simultaneousOpen, .simultaneousClose, .reset, .handshake,
    ] {
      for exercise in exercises(topic, Level.allCases, count: 120) {
        for blank in exercise.blanks where blank.field == .state {
          guard let change = StateChange(blank.working.english) else { continue }
          told += 1
          #expect(change.isTrue, "\(exercise.code) \(blank.working.english)")
        }
      }
    }
    #expect(told > 500)
  }

  @Test("of an RTO speak of a bound only where it bites")
  func bounds() {
    var bitten = 0
    for exercise in exercises(.rto, [.three, .four, .five]) {
      guard case .timer(let given)? = exercise.given else { continue }
      for blank in exercise.blanks where blank.field == .rto {
        let text = blank.working.english
        if given.maxRto == nil { #expect(!text.contains("maximum"), "\(exercise.code) \(text)") }
        if given.minRto == nil { #expect(!text.contains("minimum"), "\(exercise.code) \(text)") }
        if text.contains("imum") { bitten += 1 }
      }
    }
    #expect(bitten > 5)
  }

  @Test("of growing windows show every ACK")
  func growth() throws {
    let exercise = try #require(
      exercises(.congestion, [.one]).first { exercise in
        guard case .congestion(let given)? = exercise.given else { return false }
        return given.events.count == 5
      })
    let arrows = exercise.blanks[0].working.english.split(separator: "→").count - 1
    #expect(arrows == 4)
  }

  @Test("of header fields show all their bytes")
  func fields() {
    for exercise in exercises(.header, [.two, .three, .four]) {
      for blank in exercise.blanks where blank.field == .seq && blank.segment != nil {
        guard case .number(let answer) = blank.answer, blank.working.english.contains("offset") == false,
          blank.working.english.hasPrefix("Bytes 4 to 7")
        else { continue }
        var digits = String(answer, radix: 16)
        digits = String(repeating: "0", count: 8 - digits.count) + digits
        let bytes = stride(from: 0, to: 8, by: 2).map { String(Array(digits)[$0..<($0 + 2)]) }
        #expect(blank.working.english.contains(bytes.joined(separator: " ")), "\(blank.working.english)")
        if blank.notation == .hexadecimal { #expect(blank.shownAnswer == "0x" + digits) }
      }
    }
  }

  @Test("Tahoe's return to one segment isn't explained by Reno's recovery")
  func tahoe() {
    var seen = 0
    for exercise in exercises(.congestion, [.four, .five]) {
      guard case .congestion(let given)? = exercise.given, given.flavour == .tahoe else { continue }
      for blank in exercise.blanks where blank.field == .cwnd {
        #expect(!blank.mistakes.contains { $0.rule == MistakeRule.noInflation.name })
        seen += 1
      }
    }
    #expect(seen > 5)
  }
}

extension WorkingTests {
  @Test("of flags say what the segment is for, not how numbers are counted")
  func flags() {
    var seen = 0
    for exercise in exercises(.handshake, [.three, .four]) {
      for blank in exercise.blanks where blank.field == .flags {
        #expect(
          !blank.working.english.contains("names the next byte")
            && !blank.working.english.contains("one number a byte"))
        seen += 1
      }
    }
    #expect(seen > 20)
  }

  @Test("of a host that crashed blame no segment for it")
  func crash() throws {
    var network = Network(settings: Scene.plain)
    try network.listen(.b)
    try network.open(.a)
    network.deliver()
    network.crash(.b)
    try network.send(.a, 10)
    network.deliver()
    let draft = Draft(trace: network.trace)
    let maker = BlankMaker(draft)
    let reset = try #require(draft.trace.firstIndex { $0.segment.flags.contains(.rst) })
    let working = Working.of(maker.state(reset, of: .b), in: draft, maker).english
    #expect(working.hasPrefix("B forgot the connection"))
  }

  @Test("of a checksum give the sum")
  func checksums() {
    var intact = 0
    var broken = 0
    for exercise in exercises(.header, [.five]) {
      for blank in exercise.blanks where blank.shownThrough == 0 {
        let text = blank.working.english
        guard text.contains("sum is") else { continue }
        if text.contains("0xffff: intact") { intact += 1 } else { broken += 1 }
        let sending = exercise.trace[0]
        #expect(text.contains("intact") != sending.isLost, "\(exercise.code)")
      }
    }
    #expect(intact > 2 && broken > 2)
  }

  @Test("of the textbook's rule use the textbook's names")
  func textbook() throws {
    for variant in [DrillVariant.textbook, .estimateFirst] {
      let code = DrillCode(topic: .rto, level: .three, variant: variant, seed: 4)
      let exercise = try #require(code.exercise())
      let told =
        exercise.blanks.flatMap { [$0.question.english, $0.working.english] }
        + exercise.explanation.map(\.english)
      #expect(told.allSatisfy { !$0.contains("RTTVAR") && !$0.contains("SRTT") && !$0.contains("RTO") })
      #expect(told.contains { $0.contains("DevRTT") })
    }
  }

  @Test("of timers may be rounded to two places at every step")
  func rounding() throws {
    func round(_ value: Double) -> Double { (value * 100).rounded() / 100 }
    for exercise in exercises(.rto, [.three, .four, .five]) {
      guard case .timer(let given)? = exercise.given else { continue }
      var srtt = given.srtt.map { Double($0) / 1e6 }
      var rttvar = Double(given.rttvar ?? 0) / 1e6
      for sample in given.samples.map({ Double($0) / 1e6 }) {
        if let old = srtt {
          rttvar = round(0.75 * rttvar + 0.25 * abs(old - sample))
          srtt = round(0.875 * old + 0.125 * sample)
        } else {
          srtt = sample
          rttvar = round(sample / 2)
        }
      }
      var rto = max(round((srtt ?? 0) + 4 * rttvar), Double(given.minRto ?? 0) / 1e6)
      let most = given.maxRto.map { Double($0) / 1e6 } ?? .infinity
      rto = min(rto, most)
      for _ in 0..<(given.timeouts ?? 0) { rto = min(round(2 * rto), most) }
      for blank in exercise.blanks {
        let value = blank.field == .srtt ? srtt ?? 0 : blank.field == .rttvar ? rttvar : rto
        #expect(blank.mark("\(round(value))") == .right, "\(exercise.code) \(blank.id) \(value)")
      }
    }
  }
}

@Suite("Wrong rules about numbers")
struct NumberRuleTests {
  @Test("A FIN that crosses is not yet received, and who counts it is told so")
  func crossing() throws {
    var network = Network(settings: Scene.plain)
    try network.listen(.b)
    try network.open(.a)
    network.deliver()
    try network.close(.a)
    network.wait(.milliseconds(2))
    try network.close(.b)
    network.deliver()
    let draft = Draft(trace: network.trace)
    let maker = BlankMaker(draft)
    let fins = draft.trace.indices.filter { draft.trace[$0].segment.flags.contains(.fin) }
    let blank = maker.acknowledgment(fins[1])
    let told = try #require(blank.mistakes.first { $0.rule == .countedTheCrossing })
    #expect(told.answer == .number(Int(draft.trace[fins[0]].segment.end.value)))
    #expect(told.disprovedBy == draft.trace[fins[0]].number)
    #expect(told.answer != blank.answer)
  }
}

extension NumberRuleTests {
  @Test("Every wrong rule stands only where it applies")
  func fitting() throws {
    for topic in Topic.allCases {
      for level in Level.allCases {
        for seed in 1...12 as ClosedRange<UInt64> {
          let draft = try #require(DrillCode(topic: topic, level: level, seed: seed).draft())
          for blank in draft.blanks {
            let rules = Set(blank.mistakes.map(\.rule))
            if topic != .relative { #expect(!rules.contains(.countedFromOne), "\(topic) \(level) \(seed)") }
            if blank.field == .flags { #expect(!rules.contains(.notThisPhase)) }
            if blank.field == .ssthresh { #expect(!rules.contains(.noInflation)) }
            guard case .congestion(let given)? = draft.given, given.flavour == .tahoe, blank.field == .cwnd
            else { continue }
            #expect(!rules.contains(.backToOne) && !rules.contains(.noInflation))
          }
        }
      }
    }
  }
}

/// `In ESTABLISHED, B gets FIN,ACK and enters CLOSE-WAIT.`
private struct StateChange {
  let before: String
  let gets: Bool
  let flags: String
  let after: String

  init?(_ text: String) {
    guard
      let match = text.firstMatch(
        of: /^In ([A-Z0-9-]+), [AB] (gets|sends) ([A-Z,]+) and enters ([A-Z0-9-]+)\.$/)
    else { return nil }
    before = String(match.1)
    gets = match.2 == "gets"
    flags = String(match.3)
    after = String(match.4)
  }

  /// By figure 5 of RFC 9293 and its sections 3.5.3 and 3.10.7, written down here again.
  var isTrue: Bool {
    if flags.contains("RST") {
      return after == "CLOSED" || gets && before == "SYN-RECEIVED" && after == "LISTEN"
    }
    switch (before, gets, after) {
    case ("CLOSED", false, "SYN-SENT"), ("LISTEN", true, "SYN-RECEIVED"): return flags == "SYN"
    case ("SYN-SENT", true, "SYN-RECEIVED"): return flags == "SYN"
    case ("SYN-SENT", true, "ESTABLISHED"): return flags == "SYN,ACK"
    case ("SYN-RECEIVED", true, "ESTABLISHED"): return flags.contains("ACK")
    case ("ESTABLISHED", false, "FIN-WAIT-1"), ("SYN-RECEIVED", false, "FIN-WAIT-1"):
      return flags.contains("FIN")
    case ("CLOSE-WAIT", false, "LAST-ACK"): return flags.contains("FIN")
    case ("ESTABLISHED", true, "CLOSE-WAIT"), ("SYN-RECEIVED", true, "CLOSE-WAIT"):
      return flags.contains("FIN")
    case ("FIN-WAIT-1", true, "FIN-WAIT-2"): return flags.contains("ACK") && !flags.contains("FIN")
    case ("FIN-WAIT-1", true, "CLOSING"), ("FIN-WAIT-1", true, "TIME-WAIT"): return flags.contains("FIN")
    case ("FIN-WAIT-2", true, "TIME-WAIT"): return flags.contains("FIN")
    case ("CLOSING", true, "TIME-WAIT"), ("LAST-ACK", true, "CLOSED"): return flags.contains("ACK")
    default: return false
    }
  }
}
