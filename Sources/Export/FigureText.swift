import Questions
import TCP

extension Figure {
  /// What an arrow of the figure says, with the values to be worked out left open.
  package struct Line: Sendable {
    package var from: Host
    package var label: String
    package var isLost: Bool
    package var isForged: Bool
    package var isCopy: Bool
    /// Both states afterwards, where they are not asked for and have changed.
    package var states: Pair<String>
  }

  package var lines: [Line] {
    var shown = Pair<ConnectionState?>(a: nil, b: nil)
    return records.map { record in
      var states = Pair(a: "", b: "")
      for host in Host.allCases {
        if let mark = mark(record.number, .state, host) {
          states[host] = "\(mark) ?"
        } else if record.after[host] != shown[host] {
          states[host] = record.after[host].name
        }
        shown[host] = record.after[host]
      }
      return Line(
        from: record.from, label: label(record), isLost: record.isLost, isForged: record.origin == .injected,
        isCopy: record.origin == .duplicate, states: states)
    }
  }

  private func mark(_ segment: Int, _ field: Blank.Field, _ host: Host? = nil) -> String? {
    blanks.first {
      $0.segment == segment && $0.field == field && (host == nil || $0.host == nil || $0.host == host)
    }?
    .mark
  }

  private func label(_ record: TraceRecord) -> String {
    let segment = record.segment
    let from = record.from
    var words: [String] = []
    words.append(mark(record.number, .flags).map { "[\($0) ?]" } ?? "[\(segment.flags)]")
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
    } else if blanks.contains(where: { $0.field == .window }) {
      words.append("WIN=\(segment.window)")
    }
    // A block whose size is asked for would tell it.
    let isMeasured = blanks.contains { $0.segment == record.number && $0.field == .bytes }
    let blocks = (isMeasured ? SackBlocks() : segment.options.sack).map {
      "\(shown($0.left, of: from.other))-\(shown($0.right, of: from.other))"
    }
    if !blocks.isEmpty { words.append("SACK=" + blocks.joined(separator: ",")) }
    return words.joined(separator: " ")
  }

  private func shown(_ number: SequenceNumber, of host: Host) -> String {
    guard isRelative, let isn = records.first(where: { $0.from == host && $0.segment.flags.contains(.syn) })
    else {
      return String(number.value)
    }
    return String((number - isn.segment.sequence))
  }

  /// The exchange as plain text, a segment a line, for formats that hold no pictures.
  package func text(in language: Language) -> String {
    let lost = Bilingual(ko: "유실", en: "lost")[language]
    let forged = Bilingual(ko: "위조", en: "forged")[language]
    let copy = Bilingual(ko: "복제", en: "copy")[language]
    return lines.enumerated().map { index, line in
      var text = "\(index + 1). \(line.from.name) → \(line.from.other.name)  \(line.label)"
      if line.isLost { text += "  (\(lost))" }
      if line.isForged { text += "  (\(forged))" }
      if line.isCopy { text += "  (\(copy))" }
      let states = Host.allCases.compactMap { host in
        line.states[host].isEmpty ? nil : "\(host.name): \(line.states[host])"
      }
      if !states.isEmpty { text += "  {" + states.joined(separator: ", ") + "}" }
      return text
    }.joined(separator: "\n")
  }
}
