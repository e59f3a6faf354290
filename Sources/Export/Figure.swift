import Questions
import TCP

/// An exchange to be drawn, with some of its values kept back.
package struct Figure: Sendable {
  package var records: [TraceRecord]
  private let gaps: [Gap]
  /// Numbers are shown as distances from these.
  private let bases: Pair<SequenceNumber>?
  private let showsWindow: Bool
  private let strayName: Bilingual
  private let notes: TraceNotes

  private struct Gap: Hashable, Sendable {
    var segment: Int
    var field: Blank.Field
    var host: Host?
    /// `①`: what the part that asks for it is labelled with; `…` where it is only kept back.
    var mark: String
  }

  /// Nil where nothing of an exchange may be shown. `marks` label the blanks from place `first` on.
  init?(_ view: ExerciseView, marks: [String], from first: Int) {
    if view.records.isEmpty { return nil }
    records = view.records
    gaps = view.gaps.map {
      Gap(
        segment: $0.segment, field: $0.field, host: $0.host,
        mark: $0.asked.map { marks[$0 - first] } ?? "…")
    }
    bases = view.bases
    showsWindow = view.showsWindow
    strayName = view.strayName
    notes = TraceNotes(view.records)
  }

  /// What an arrow of the figure says, with the values to be worked out left open.
  struct Line: Sendable {
    var number: Int
    var from: Host
    /// `[SYN,ACK]`, `SEQ=300`, `ACK=101`, `(lost)`.
    var words: [String]
    var isLost: Bool
    var isForged: Bool
    var isCopy: Bool
    /// Both states afterwards, where they have changed or are asked for.
    var states: Pair<String>

    /// The words in lines of at most so many characters, the number before the first.
    func labels(ofAtMost width: Int) -> [String] {
      var lines: [String] = []
      var line = "\(number)."
      var length = line.utf8.count
      for word in words {
        let more = word.utf8.allSatisfy { $0 < 0x80 } ? word.utf8.count : word.count
        if length + 1 + more <= width {
          line += " "
          line += word
          length += 1 + more
        } else {
          lines.append(line)
          line = word
          length = more
        }
      }
      lines.append(line)
      return lines
    }
  }

  /// The states before the first segment.
  var before: Pair<String> {
    let states = records[0].before
    return Pair(a: states.a.name, b: states.b.name)
  }

  func lines(in language: Language) -> [Line] {
    var shown = Pair<ConnectionState?>(a: records[0].before.a, b: records[0].before.b)
    return records.map { record in
      var states = Pair(a: "", b: "")
      for host in Host.allCases {
        if let mark = mark(record.number, .state, host) {
          states[host] = mark == "…" ? mark : "\(mark) ?"
          shown[host] = nil
        } else if record.after[host] != shown[host] {
          states[host] = record.after[host].name
          shown[host] = record.after[host]
        }
      }
      return Line(
        number: record.number, from: record.from, words: words(record, in: language), isLost: record.isLost,
        isForged: record.origin == .injected, isCopy: record.origin == .duplicate, states: states)
    }
  }

  /// `[SYN,ACK]`, for every set of flags.
  private static let flagWords = (0...255).map { "[\(Flags(rawValue: UInt8($0)))]" }

  private func mark(_ segment: Int, _ field: Blank.Field, _ host: Host? = nil) -> String? {
    for gap in gaps where gap.segment == segment && gap.field == field {
      if host == nil || gap.host == nil || gap.host == host { return gap.mark }
    }
    return nil
  }

  private func words(_ record: TraceRecord, in language: Language) -> [String] {
    let segment = record.segment
    let from = record.from
    var words: [String] = []
    words.append(
      mark(record.number, .flags).map { "[\($0) ?]" } ?? Self.flagWords[Int(segment.flags.rawValue)])
    words.append("SEQ=" + (mark(record.number, .seq) ?? shown(segment.sequence, of: from)))
    if let mark = mark(record.number, .ack) {
      words.append("ACK=\(mark)")
    } else if let number = segment.acknowledged {
      words.append("ACK=" + shown(number, of: from.other))
    }
    if let mark = mark(record.number, .len) {
      words.append("LEN=\(mark)")
    } else if !segment.data.isEmpty {
      words.append("LEN=\(segment.data.count)")
    }
    if let mark = mark(record.number, .window) {
      words.append("WIN=\(mark)")
    } else if showsWindow || segment.window == 0 {
      words.append("WIN=\(segment.window)")
    }
    if segment.flags.contains(.urg) { words.append("URG=\(segment.urgentPointer)") }
    words += options(segment, from: from)
    let remarks = notes.remarks(on: record, strayName: strayName)
    return words + remarks.map { "(\($0.words[language]))" }
  }

  private func options(_ segment: Segment, from host: Host) -> [String] {
    let options = segment.options
    var words: [String] = []
    if let size = options.maximumSegmentSize { words.append("MSS=\(size)") }
    if let scale = options.windowScale { words.append("WSCALE=\(scale)") }
    if options.sackPermitted { words.append("SACK-OK") }
    return words
      + options.sack.map { "SACK=\(shown($0.left, of: host.other))-\(shown($0.right, of: host.other))" }
  }

  private func shown(_ number: SequenceNumber, of host: Host) -> String {
    guard let bases else { return number.description }
    return SequenceNumber(number.value &- bases[host].value).description
  }
}
