import Questions
import TCP

/// A value of the diagram that is kept back, because it is asked for.
package struct LadderBlank: Hashable, Sendable {
  /// The trace's number of the segment.
  package var segment: Int
  package var field: Blank.Field
  /// For a state: whose.
  package var host: Host?
  /// What stands beside the gap: `____(a)`.
  package var label: String

  package init(segment: Int, field: Blank.Field, host: Host? = nil, label: String = "") {
    self.segment = segment
    self.field = field
    self.host = host
    self.label = label
  }
}

/// Draws an exchange as a ladder: time runs down, a side for each host with its state, an arrow for each segment.
///
///      1 SYN-SENT     │── SYN seq=100 ────────────→│ SYN-RECEIVED
///      2 ESTABLISHED  │←─ SYN,ACK seq=300 ack=101 ─│ SYN-RECEIVED
package struct Ladder: Sendable {
  /// Columns there are; below 40 nothing is drawn, the segments are listed.
  package var width: Int
  package var names: Pair<String>
  package var language: Language
  package var blanks: [LadderBlank]
  /// Numbers are shown as distances from these (each host's own); nil shows them as they are.
  package var bases: Pair<SequenceNumber>?
  /// Whether each segment's window is written out; one that is asked for always is.
  package var showsWindow: Bool
  package var signs: LadderSigns
  /// What a segment that neither host sent is called.
  package var strayName = Bilingual(ko: "위조", en: "forged")

  package init(
    width: Int = 80, names: Pair<String> = Pair(a: "A", b: "B"), language: Language = .english,
    blanks: [LadderBlank] = [], bases: Pair<SequenceNumber>? = nil, showsWindow: Bool = false,
    signs: LadderSigns = .unicode
  ) {
    self.width = min(max(width, 16), 200)
    self.names = names
    self.language = language
    self.blanks = blanks
    self.bases = bases
    self.showsWindow = showsWindow
    self.signs = signs
  }

  package func lines(_ trace: [TraceRecord]) -> [StyledText] {
    guard let first = trace.first else { return [] }
    let numberWidth = max(2, String(trace.map(\.number).max() ?? 0).utf8.count)
    let numbers = NumberColumn(width: numberWidth)
    let middle = width - numberWidth - 2 * Ladder.stateWidth - 5
    let notes = TraceNotes(trace)
    if width < 40 {
      var list = ListedLadder(ladder: self, numbers: numbers)
      return list.draw(trace, from: first.before, notes: notes)
    }
    // Below this the states get lines of their own and the arrows the whole width.
    if middle >= 28 {
      var columns = WideLadder(ladder: self, numbers: numbers, middle: middle)
      return columns.draw(trace, from: first.before, notes: notes)
    }
    var stack = NarrowLadder(ladder: self, numbers: numbers, middle: width - numberWidth - 3)
    return stack.draw(trace, from: first.before, notes: notes)
  }

  /// `SYN-RECEIVED` is the longest state there is.
  static let stateWidth = 12

  func gap(_ segment: Int, _ field: Blank.Field, of host: Host? = nil) -> StyledText? {
    let found = blanks.first {
      $0.segment == segment && $0.field == field && (host == nil || $0.host == host)
    }
    guard let found else { return nil }
    return StyledText(found.label.isEmpty ? "____" : "____(\(found.label))", .blank)
  }

  func state(of host: Host, _ state: ConnectionState, at segment: Int?, changed: Bool) -> StyledText {
    if let segment, let gap = gap(segment, .state, of: host) { return gap }
    return StyledText(state.name, changed ? .state : .quiet)
  }
}

/// The characters arrows are made of.
package struct LadderSigns: Hashable, Sendable {
  var bar: String
  var dash: String
  var right: String
  var left: String
  var cross: String
  var forged: String

  package static let unicode = LadderSigns(
    bar: "│", dash: "─", right: "→", left: "←", cross: "✕", forged: "*")
  package static let ascii = LadderSigns(bar: "|", dash: "-", right: ">", left: "<", cross: "X", forged: "*")

  /// ASCII where the locale can't show more.
  package init(environment: [String: String]) {
    let locale =
      ["LC_ALL", "LC_CTYPE", "LANG"].lazy.compactMap { environment[$0] }.first { !$0.isEmpty } ?? ""
    let word = locale.lowercased()
    self = word.contains("utf-8") || word.contains("utf8") ? .unicode : .ascii
  }

  init(bar: String, dash: String, right: String, left: String, cross: String, forged: String) {
    self.bar = bar
    self.dash = dash
    self.right = right
    self.left = left
    self.cross = cross
    self.forged = forged
  }
}
