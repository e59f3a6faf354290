import Questions
import TCP

extension Ladder {
  /// What is written on a segment's arrow, field by field: `SYN,ACK`, `seq=300`, `ack=101`, `len=5`.
  func label(of record: TraceRecord, _ notes: TraceNotes) -> [StyledText] {
    let segment = record.segment
    let number = record.number
    var parts = [gap(number, .flags) ?? StyledText(segment.flags.description, .flags)]
    parts.append("seq=" + (gap(number, .seq) ?? shown(segment.sequence, of: record.from, .sequence)))
    if let gap = gap(number, .ack) {
      parts.append("ack=" + gap)
    } else if let acknowledged = segment.acknowledged {
      parts.append("ack=" + shown(acknowledged, of: record.from.other, .acknowledgment))
    }
    if let gap = gap(number, .len) ?? gap(number, .bytes) {
      parts.append("len=" + gap)
    } else if !segment.data.isEmpty {
      parts.append("len=\(segment.data.count)")
    }
    if let gap = gap(number, .window) {
      parts.append("win=" + gap)
    } else if showsWindow || segment.window == 0 {
      parts.append("win=\(segment.window)")
    }
    if segment.flags.contains(.urg) { parts.append("urg=\(segment.urgentPointer)") }
    parts += options(of: segment, from: record.from)
    parts += tags(of: record, notes)
    return parts
  }

  private func shown(_ number: SequenceNumber, of host: Host, _ role: Role) -> StyledText {
    guard let bases else { return StyledText(number.description, role) }
    return StyledText(SequenceNumber(number.value &- bases[host].value).description, role)
  }

  private func options(of segment: Segment, from host: Host) -> [StyledText] {
    let options = segment.options
    var parts: [StyledText] = []
    if let size = options.maximumSegmentSize { parts.append(StyledText("mss=\(size)", .quiet)) }
    if let scale = options.windowScale { parts.append(StyledText("wscale=\(scale)", .quiet)) }
    if options.sackPermitted { parts.append(StyledText("sackOK", .quiet)) }
    for block in options.sack {
      parts.append(
        "sack=" + shown(block.left, of: host.other, .acknowledgment) + "-"
          + shown(block.right, of: host.other, .acknowledgment))
    }
    return parts
  }

  private func tags(of record: TraceRecord, _ notes: TraceNotes) -> [StyledText] {
    notes.remarks(on: record, strayName: strayName).map {
      StyledText("[\($0.words[language])]", $0.isWarning ? .lost : .quiet)
    }
  }

  /// An arrow of so many columns with the label in it, or nil where the label doesn't fit.
  func arrow(for record: TraceRecord, columns: Int, holding label: StyledText) -> StyledText? {
    let fromLeft = record.from == .a
    let isForged = record.origin == .injected
    // What stands at the sender's end and at the receiver's.
    let tail = isForged ? 3 : 0
    let head: Int
    switch record.fate {
    case .delivered: head = 1
    case .lost: head = max(4, columns / 8)
    case .underWay: head = 3
    }
    let shaft = columns - tail - head
    let space = label.isEmpty ? 0 : 2
    guard shaft >= label.columns + space + (label.isEmpty ? 1 : 2) else { return nil }
    let near = min(2, shaft - label.columns - space - (label.isEmpty ? 0 : 1))
    let far = shaft - label.columns - space - near
    func dashes(_ count: Int) -> StyledText { StyledText(String(repeating: signs.dash, count: count)) }
    let written = label.isEmpty ? StyledText() : " " + label + " "
    let end = tip(of: record.fate, pointing: fromLeft ? signs.right : signs.left, columns: head, fromLeft)
    let start =
      !isForged
      ? StyledText()
      : fromLeft ? "  " + StyledText(signs.forged, .lost) : StyledText(signs.forged, .lost) + "  "
    return fromLeft
      ? start + dashes(near) + written + dashes(far) + end
      : end + dashes(max(near - 1, 1)) + written + dashes(shaft - label.columns - space - max(near - 1, 1))
        + start
  }

  private func tip(of fate: Fate, pointing sign: String, columns: Int, _ fromLeft: Bool) -> StyledText {
    switch fate {
    case .delivered: return StyledText(sign)
    case .lost:
      let space = StyledText(String(repeating: " ", count: columns - 1))
      return fromLeft ? StyledText(signs.cross, .lost) + space : space + StyledText(signs.cross, .lost)
    case .underWay:
      let space = StyledText(String(repeating: " ", count: columns - 1))
      return fromLeft ? StyledText(sign) + space : space + StyledText(sign)
    }
  }
}

/// Fields joined by spaces into lines of at most so many columns.
func packed(_ parts: [StyledText], into width: Int) -> [StyledText] {
  var lines: [StyledText] = []
  var line = StyledText()
  for part in parts {
    if line.isEmpty {
      line = part
    } else if line.columns + 1 + part.columns <= width {
      line += " " + part
    } else {
      lines.append(line)
      line = part
    }
  }
  if !line.isEmpty { lines.append(line) }
  return lines
}
