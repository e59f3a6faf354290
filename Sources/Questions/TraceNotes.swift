import TCP

/// What the order of sending alone doesn't show of an exchange.
package struct TraceNotes: Sendable {
  /// For each segment that one sent after it overtook: the last that did.
  package private(set) var lateness: [Int: Int] = [:]
  /// For each SYN or FIN that met another on its way: that other.
  package private(set) var crossings: [Int: Int] = [:]

  package init(_ trace: [TraceRecord]) {
    for index in trace.indices {
      guard case .delivered(let at) = trace[index].fate else { continue }
      // A network that reorders by more than this draws no readable ladder anyway.
      for later in trace[(index + 1)...].prefix(64) where later.from == trace[index].from {
        if case .delivered(let earlier) = later.fate, earlier < at {
          lateness[trace[index].number] = later.number
        }
      }
      guard Self.turns(trace[index]) else { continue }
      let other = trace[(index + 1)...].prefix(64).first {
        $0.from != trace[index].from && $0.time < at && Self.turns($0)
      }
      if let other { crossings[trace[index].number] = other.number }
    }
  }

  private static func turns(_ record: TraceRecord) -> Bool {
    record.origin == .sent && !record.segment.flags.isDisjoint(with: [.syn, .fin])
  }

  /// `[lost]`, `[forged]`, `[arrives after 5]`: what became of a segment, in the words of every diagram.
  package func remarks(on record: TraceRecord, strayName: Bilingual) -> [Remark] {
    var remarks: [Remark] = []
    switch record.origin {
    case .sent: break
    case .injected: remarks.append(Remark(words: strayName, isWarning: true))
    case .duplicate: remarks.append(Remark(words: Bilingual(ko: "복사본", en: "copy"), isWarning: false))
    }
    switch record.fate {
    case .lost: remarks.append(Remark(words: Bilingual(ko: "유실", en: "lost"), isWarning: true))
    case .underWay:
      remarks.append(Remark(words: Bilingual(ko: "전송 중", en: "under way"), isWarning: false))
    case .delivered:
      if let overtaker = lateness[record.number] {
        let words = Bilingual(ko: "\(overtaker)번보다 늦게 도착", en: "arrives after \(overtaker)")
        remarks.append(Remark(words: words, isWarning: false))
      }
      if let other = crossings[record.number] {
        let words = Bilingual(ko: "\(other)번과 엇갈림", en: "crosses \(other)")
        remarks.append(Remark(words: words, isWarning: false))
      }
    }
    return remarks
  }

  package struct Remark: Hashable, Sendable {
    package var words: Bilingual
    package var isWarning: Bool
  }
}
