import Questions
import TCP

/// The whole exchange worked through, a line a segment.
enum Explanation {
  static func lines(for draft: Draft, _ maker: BlankMaker) -> [Bilingual] {
    var lines: [Bilingual] = []
    if let given = draft.given { lines += steps(given) }
    if case .textbook = draft.memo { lines = lines.map(\.inTextbookNames) }
    lines += draft.trace.map(line)
    return lines
  }

  /// The numbers that were given, worked through to the end.
  static func steps(_ given: Given) -> [Bilingual] {
    switch given {
    case .timer(let timer): TimerWorking.steps(timer)
    case .congestion(let congestion): CongestionWorking.steps(congestion)
    }
  }

  /// `3. A→B ACK seq=1001 len=300 → 다음 1301; B: SYN-RECEIVED → ESTABLISHED`
  private static func line(_ record: TraceRecord) -> Bilingual {
    let segment = record.segment
    var facts =
      "\(record.number). \(record.from.name)→\(record.to.name) \(segment.flags) seq=\(segment.sequence)"
    if let acknowledged = segment.acknowledged { facts += " ack=\(acknowledged)" }
    if !segment.data.isEmpty { facts += " len=\(segment.data.count)" }
    var korean = facts
    var english = facts
    if record.isLost {
      korean += " (손실)"
      english += " (lost)"
    }
    if segment.length > 0 {
      korean += "; 다음 번호 \(Working.sum(segment))"
      english += "; next number \(Working.sum(segment))"
    }
    for host in Host.allCases where record.before[host] != record.after[host] {
      let change = "; \(host.name): \(record.before[host]) → \(record.after[host])"
      korean += change
      english += change
    }
    return Bilingual(ko: korean, en: english)
  }
}
