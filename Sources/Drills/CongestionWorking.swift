import Questions
import TCP

/// The congestion window told event by event, equal ones taken together.
enum CongestionWorking {
  static func steps(_ given: Given.Congestion) -> [Bilingual] { told(given).map(\.line) }

  /// The steps before the one that gives a field its last value.
  static func before(_ given: Given.Congestion, _ field: Blank.Field) -> [Bilingual] {
    let steps = told(given)
    func value(_ run: CongestionRun) -> Int? { field == .ssthresh ? run.ssthresh : run.cwnd }
    let last = steps.indices.last { $0 > 0 && value(steps[$0].run) != value(steps[$0 - 1].run) }
    return steps[..<max(1, last ?? steps.count - 1)].map(\.line)
  }

  private static func told(_ given: Given.Congestion) -> [(line: Bilingual, run: CongestionRun)] {
    var run = CongestionRun(given)
    var lines = [(line: Bilingual(ko: "처음: \(values(run))", en: "At first: \(values(run))"), run: run)]
    var index = 0
    var ordinal = 0
    let ends = roundEnds(given)
    while index < given.events.count {
      let start = index
      let event = given.events[index]
      var windows: [String] = []
      repeat {
        run.take(given.events[index])
        windows.append(String(run.cwnd))
        index += 1
      } while index < given.events.count && given.events[index] == event && event.isAck
        && !ends.contains(index)
      ordinal += 1
      let (korean, english) = (name(event, index - start, given), englishName(event, index - start, given))
      // How each ACK of a group moves the window is the working itself.
      let now = windows.count > 1 ? values(run, windows) : values(run)
      lines.append(
        (Bilingual(ko: "\(ordinal)) \(korean): \(now)", en: "\(ordinal)) \(english): \(now)"), run))
    }
    return lines
  }

  /// The one line that gives a field's answer.
  static func line(_ given: Given.Congestion, _ field: Blank.Field, _ answer: String) -> Bilingual {
    if field == .ssthresh {
      let flight = given.events.reversed().lazy.compactMap { event -> Int? in
        switch event {
        case .timeout(let flight): flight
        case .dupack(let flight): flight
        default: nil
        }
      }.first
      if let flight {
        let sum = "ssthresh = max(\(flight)/2, 2 × \(given.mss)) = \(answer)"
        return Bilingual(ko: sum, en: sum)
      }
    }
    let last = steps(given).suffix(3)
    return Bilingual(
      ko: last.map(\.korean).joined(separator: "; "), en: last.map(\.english).joined(separator: "; "))
  }

  private static func roundEnds(_ given: Given.Congestion) -> Set<Int> {
    var ends: Set<Int> = []
    var sum = 0
    for count in given.rounds {
      sum += count
      ends.insert(sum)
    }
    return ends
  }

  private static func values(_ run: CongestionRun, _ windows: [String] = []) -> String {
    let window = windows.isEmpty ? String(run.cwnd) : windows.joined(separator: " → ")
    return "cwnd \(window), ssthresh " + (run.ssthresh.map(String.init) ?? "∞")
  }

  private static func name(_ event: Given.Congestion.Event, _ count: Int, _ given: Given.Congestion) -> String
  {
    switch event {
    case .ack(let bytes): "ACK \(count)개(각 \(bytes))"
    case .dupack(let flight): flight.map { "세 번째 중복 ACK, 전송 중 \($0)" } ?? "중복 ACK"
    case .timeout(let flight):
      given.flavour == .tahoe ? "손실(Tahoe), 전송 중 \(flight)" : "타임아웃, 전송 중 \(flight)"
    case .newack: "새 ACK: 빠른 복구 끝"
    }
  }

  private static func englishName(
    _ event: Given.Congestion.Event, _ count: Int, _ given: Given.Congestion
  ) -> String {
    switch event {
    case .ack(let bytes): "\(count) ACK\(count == 1 ? "" : "s") (\(bytes) each)"
    case .dupack(let flight): flight.map { "third duplicate ACK, \($0) in flight" } ?? "duplicate ACK"
    case .timeout(let flight):
      given.flavour == .tahoe ? "a loss (Tahoe), \(flight) in flight" : "timeout, \(flight) in flight"
    case .newack: "new ACK: fast recovery ends"
    }
  }
}

extension Given.Congestion.Event {
  var isAck: Bool { if case .ack = self { true } else { false } }
}
