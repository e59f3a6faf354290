import TCP

/// What of an exercise's exchange is shown while some of its blanks are asked: nothing that tells their answers.
package struct ExerciseView: Sendable {
  /// A value that is kept back.
  package struct Gap: Hashable, Sendable {
    /// The trace's number of the segment.
    package var segment: Int
    package var field: Blank.Field
    /// For a state: whose.
    package var host: Host?
    /// The place of the blank that is asked for here; nil where it is asked later, or would tell.
    package var asked: Int?
  }

  package var records: [TraceRecord]
  package var gaps: [Gap]
  /// Numbers are shown as distances from these (each host's own); nil shows them as they are.
  package var bases: Pair<SequenceNumber>?
  /// Whether each segment's window is written out.
  package var showsWindow: Bool
  /// What a segment that neither host sent is called.
  package var strayName: Bilingual
}

extension Exercise {
  /// Blanks that can be asked at once: the segments after those of one stage would tell its answers.
  package var stages: [Range<Int>] {
    var stages: [Range<Int>] = []
    for (place, blank) in blanks.enumerated() {
      if let last = stages.last, blanks[last.lowerBound].shownThrough == blank.shownThrough {
        stages[stages.count - 1] = last.lowerBound..<place + 1
      } else {
        stages.append(place..<place + 1)
      }
    }
    return stages
  }

  /// The exchange as far as it goes before the answers; everything once there is nothing more to ask.
  package func view(asking places: Range<Int>) -> ExerciseView {
    let asked = blanks[places]
    let pending = blanks[places.lowerBound...]
    let last = asked.compactMap(\.shownThrough).min() ?? .max
    let shown = trace.filter { $0.number <= last }.map { record in
      var record = record
      // A block that is yet to be asked about would answer itself.
      if record.origin == .sent,
        pending.contains(where: { $0.field == .bytes && $0.segment == record.number })
      {
        record.segment.options.sack = []
      }
      return record
    }
    var gaps: [ExerciseView.Gap] = []
    if !isConversion {
      gaps = zip(pending.indices, pending).filter { $0.1.field.standsOnTheLadder }.map { place, blank in
        ExerciseView.Gap(
          segment: blank.segment ?? 0, field: blank.field, host: blank.host,
          asked: places.contains(place) ? place : nil)
      }
    }
    let states = asked.filter { $0.field == .state }.compactMap(\.segment)
    if let first = states.min() {
      // Segments still on their way are shown, and what they lead to isn't.
      for record in shown where record.number > first {
        gaps += Host.allCases.map {
          ExerciseView.Gap(segment: record.number, field: .state, host: $0, asked: nil)
        }
      }
    }
    return ExerciseView(
      records: shown, gaps: gaps, bases: bases, showsWindow: Self.topicsOfWindows.contains(topic),
      strayName: strayName)
  }

  /// A number to be put into other terms is shown as it is; only an examination leaves it out.
  private var isConversion: Bool { topic == "relative" && level <= 3 }

  private static let topicsOfWindows: Set<String> = ["window", "acceptable", "hijack", "header"]

  private var strayName: Bilingual {
    switch topic {
    case "handshake": Bilingual(ko: "오래된 복사본", en: "old duplicate")
    case "reset": Bilingual(ko: "엉뚱한 세그먼트", en: "stray")
    default: Bilingual(ko: "위조", en: "forged")
    }
  }

  /// Where absolute numbers are asked for, the diagram shows relative ones.
  private var bases: Pair<SequenceNumber>? {
    guard topic == "relative", blanks.contains(where: { !$0.isRelative }) else { return nil }
    func isn(_ host: Host) -> SequenceNumber? {
      trace.first { $0.from == host && $0.segment.flags.contains(.syn) }?.segment.sequence
    }
    guard let a = isn(.a), let b = isn(.b) else { return nil }
    return Pair(a: a, b: b)
  }
}

extension Blank.Field {
  /// Fields that are written on a segment's arrow or beside it.
  package var standsOnTheLadder: Bool {
    switch self {
    case .seq, .ack, .len, .flags, .state, .window: true
    default: false
    }
  }
}
