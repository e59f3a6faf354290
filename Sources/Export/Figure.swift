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
    var from: Host
    var words: Words
    var isLost: Bool
    var isForged: Bool
    var isCopy: Bool
    /// Both states afterwards, where they have changed or are asked for.
    var states: Pair<String>
  }

  /// `1. [SYN,ACK] SEQ=300 ACK=101 (lost)`: words that may be parted onto several lines.
  struct Words: Sendable {
    private(set) var text = TextOutput()
    private var ends: [Int] = []

    init(number: Int) {
      text.put(number)
      text += "."
      ends.reserveCapacity(8)
      ends.append(text.count)
    }

    mutating func add(_ word: (inout TextOutput) -> Void) {
      text += " "
      word(&text)
      ends.append(text.count)
    }

    mutating func add(_ word: String) { add { $0.put(word) } }

    /// Where the lines of at most so many characters stand in the text; a word that is longer stands by itself.
    func lines(ofAtMost width: Int) -> [Range<Int>] {
      let bytes = text.bytes
      if bytes.count <= width { return [0..<bytes.count] }
      var lines: [Range<Int>] = []
      var length = 0
      var start = 0
      for end in ends {
        let letters = String(decoding: bytes[start..<end], as: UTF8.self).count
        if let last = lines.last, length + 1 + letters <= width {
          lines[lines.count - 1] = last.lowerBound..<end
          length += 1 + letters
        } else {
          lines.append(start..<end)
          length = letters
        }
        start = end + 1
      }
      return lines
    }

    func labels(ofAtMost width: Int) -> [String] {
      lines(ofAtMost: width).map { String(decoding: text.bytes[$0], as: UTF8.self) }
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
        from: record.from, words: words(record, in: language), isLost: record.isLost,
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

  private func words(_ record: TraceRecord, in language: Language) -> Words {
    let segment = record.segment
    let from = record.from
    var words = Words(number: record.number)
    words.add(
      mark(record.number, .flags).map { "[\($0) ?]" } ?? Self.flagWords[Int(segment.flags.rawValue)])
    add("SEQ=", mark(record.number, .seq), shown(segment.sequence, of: from), to: &words)
    add("ACK=", mark(record.number, .ack), segment.acknowledged.map { shown($0, of: from.other) }, to: &words)
    let length = segment.data.count
    add("LEN=", mark(record.number, .len), length == 0 ? nil : length, to: &words)
    let window = showsWindow || segment.window == 0 ? Int(segment.window) : nil
    add("WIN=", mark(record.number, .window), window, to: &words)
    if segment.flags.contains(.urg) { add("URG=", nil, Int(segment.urgentPointer), to: &words) }
    addOptions(segment, from: from, to: &words)
    for remark in notes.remarks(on: record, strayName: strayName) {
      words.add("(\(remark.words[language]))")
    }
    return words
  }

  /// The mark of the blank that asks for a number, or else the number where there is one.
  private func add(_ name: StaticString, _ mark: String?, _ number: Int?, to words: inout Words) {
    if mark == nil, number == nil { return }
    words.add { text in
      text += name
      if let mark { text.put(mark) } else if let number { text.put(number) }
    }
  }

  private func addOptions(_ segment: Segment, from host: Host, to words: inout Words) {
    let options = segment.options
    if let size = options.maximumSegmentSize { add("MSS=", nil, Int(size), to: &words) }
    if let scale = options.windowScale { add("WSCALE=", nil, Int(scale), to: &words) }
    if options.sackPermitted { words.add("SACK-OK") }
    for block in options.sack {
      words.add("SACK=\(shown(block.left, of: host.other))-\(shown(block.right, of: host.other))")
    }
  }

  private func shown(_ number: SequenceNumber, of host: Host) -> Int {
    guard let bases else { return Int(number.value) }
    return Int(number.value &- bases[host].value)
  }
}
