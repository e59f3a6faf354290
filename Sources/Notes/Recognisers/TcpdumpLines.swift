import Questions
import TCP

/// Lines copied from tcpdump, wherever they stand.
enum TcpdumpLines: Recogniser {
  static let shape = "IP 10.0.0.1.5000 > 10.0.0.2.80: Flags [S], seq 1, win 64240, length 0"

  static func read(_ reading: inout Reading) {
    var group: StepGroup?
    var names: [String: UInt8] = [:]
    for line in 0..<reading.lineCount {
      guard reading.kinds(in: line).contains(.flagWord),
        let capture = Capture(
          ValueReader(text: reading.text, end: reading.range(of: line).upperBound), reading.range(of: line))
      else { continue }
      let block = Int(reading.document.lines[line].block)
      let section = reading.outline.section(ofBlock: block)
      if group?.section != section {
        if let group { _ = StepWriter.write(group, &reading) }
        group = StepGroup(
          kind: .prose, rank: 0, section: section, phase: reading.outline.sections[section].phase)
        names = [:]
      }
      var draft = StepDraft(head: line, position: reading.range(of: line).lowerBound)
      draft.sending = capture.sending(&names)
      draft.isDrawn = true
      group?.drafts.append(draft)
      reading.claim(line)
    }
    if let group { _ = StepWriter.write(group, &reading) }
  }
}

/// One line of tcpdump's output.
private struct Capture {
  var flags: Flags
  var from = ""
  var to = ""
  var seq: UInt32?
  var ack: UInt32?
  var len: Int?
  var start: Int

  init?(_ values: ValueReader, _ range: Range<Int>) {
    start = range.lowerBound
    let words = String(decoding: values.text[range], as: UTF8.self).split { $0 == " " || $0 == "," }
    guard let at = words.firstIndex(of: "Flags"), at + 1 < words.count, words[at + 1].hasPrefix("["),
      words[at + 1].hasSuffix("]"),
      let flags = words[at + 1] == "[none]" ? Flags() : Lexicon.flags(spelled: words[at + 1])
    else { return nil }
    self.flags = flags
    if at >= 3, words[at - 2] == ">" {
      from = String(words[at - 3])
      to = String(words[at - 1].prefix { $0 != ":" })
    }
    for index in words.indices.dropLast() {
      switch words[index] {
      case "seq":
        let ends = words[index + 1].split(separator: ":").compactMap { UInt32($0) }
        seq = ends.first
        if ends.count == 2 { len = Int(ends[1] &- ends[0]) }
      case "ack": ack = UInt32(words[index + 1].prefix { $0.isNumber })
      case "length": len = Int(words[index + 1].prefix { $0.isNumber }) ?? len
      default: break
      }
    }
  }

  /// The first to send a SYN is the client; without one, the first to send is A.
  func sending(_ names: inout [String: UInt8]) -> Sending {
    var sending = Sending(start: start)
    sending.flags = flags
    if !from.isEmpty {
      if names[from] == nil {
        let known = names[to]
        names[from] = known.map { $0 ^ 1 } ?? (flags.contains(.syn) ? flags.contains(.ack) ? 1 : 0 : 6)
        names[to] = names[from].map { $0 ^ 1 }
      }
      sending.from = names[from]
      sending.to = names[to]
    }
    sending.seq = seq.map { .number($0) }
    sending.ack = ack.map { .number($0) }
    sending.len = len
    sending.isTold = true
    return sending
  }
}
