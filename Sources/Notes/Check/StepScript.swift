import TCP

/// What two sides send each other to open a connection or to close it, segment by segment. Whatever a note lays out
/// as steps is meant to be one of these.
struct StepScript {
  var phase: Step.Phase
  var steps: [(side: Int, flags: Flags)]

  /// Side 0 sends the first segment.
  static let all: [StepScript] = [
    StepScript(phase: .open, steps: [(0, .syn), (1, [.syn, .ack]), (0, .ack)]),
    // The answer told in two: the ACK, and the SYN of its own.
    StepScript(phase: .open, steps: [(0, .syn), (1, .ack), (1, .syn), (0, .ack)]),
    StepScript(phase: .close, steps: [(0, .fin), (1, .ack), (1, .fin), (0, .ack)]),
    StepScript(phase: .close, steps: [(0, .fin), (1, [.fin, .ack]), (0, .ack)]),
  ]

  /// Told so by few: one step that strays is enough to doubt it.
  var isRare: Bool { phase == .open && steps.count == 4 }

  /// Each segment carries what its step does.
  func isPlayed(by segments: [StatedSegment]) -> Bool {
    segments.count == steps.count
      && zip(segments, steps).allSatisfy { segment, step in
        segment.flags == step.flags || step.flags == .fin && segment.flags == [.fin, .ack]
      }
  }

  enum Verdict { case right, wrong, unclear }

  /// What a note says a step carries; unclear where it may be told only in part, or is another way to go on.
  func verdict(_ flags: Flags, at index: Int) -> Verdict {
    let right = steps[index].flags
    let known = flags.subtracting([.psh, .urg])
    if known.isEmpty { return flags.isEmpty ? .unclear : .wrong }
    // Data goes along: it may be another story.
    if known != flags, known == .ack, right != .ack { return .unclear }
    if known == right || right == .fin && known == [.fin, .ack] { return .right }
    if !known.isDisjoint(with: .rst) { return index == 0 || phase == .close ? .wrong : .unclear }
    // `서버가 ACK를 보낸다`: its own SYN or FIN may be told elsewhere.
    if known.isSubset(of: right) { return .unclear }
    if right == .fin, known == .ack { return .unclear }
    if right == .ack, known == [.fin, .ack] || known == .fin && index == 1 { return .unclear }
    if steps.count == 4, right == .syn, known == [.syn, .ack], index == 2 { return .right }
    return .wrong
  }
}

/// A step as a note lays it out.
struct LaidStep {
  var line: Int
  var flags: (value: Flags, range: Range<Int>)?
  var from: (sender: Leg.Sender, range: Range<Int>)?
}

/// Steps laid out one after the other: items, headings, labels, rows of a table.
struct StepRow {
  var steps: [LaidStep]
  /// They are numbered from one on.
  var isNumbered: Bool
  /// All of the list are steps.
  var isWhole: Bool
  /// What the heading above says they are.
  var phase: Step.Phase?
}

/// The script that a row comes nearest to, and where it strays from it.
struct ScriptFit {
  struct Slip: Equatable {
    enum Kind { case flags, side }
    var index: Int
    var kind: Kind
  }

  var script: StepScript
  /// Which of the two senders sends the first segment, as `sides` numbers them.
  var first: Int
  var slips: [Slip]
  var hits: Int
  var flagHits: Int
  /// Steps of which both the flags and the sender are as they should be.
  var right: [Int]
  /// A SYN or FIN is where it belongs.
  var isAnchored: Bool
  /// A step has neither the flags nor the sender of the script's: it may be another one.
  var hasStranger = false
  private var cost: Int

  /// The only script that comes nearest.
  static func nearest(to row: StepRow) -> ScriptFit? {
    let sides = sides(of: row)
    var best: ScriptFit?
    var isShared = false
    for script in StepScript.all where script.steps.count == row.steps.count {
      for first in firsts(sides, script.phase) {
        let fit = ScriptFit(script, first, row, sides.values)
        guard let known = best else {
          best = fit
          continue
        }
        if fit.cost < known.cost || fit.cost == known.cost && fit.hits > known.hits {
          best = fit
          isShared = false
        } else if fit.cost == known.cost, fit.hits == known.hits, fit.slips != known.slips {
          isShared = true
        }
      }
    }
    return isShared ? nil : best
  }

  private init(_ script: StepScript, _ first: Int, _ row: StepRow, _ sides: [Int?]) {
    self.script = script
    self.first = first
    slips = []
    hits = 0
    flagHits = 0
    right = []
    isAnchored = false
    for (index, step) in row.steps.enumerated() {
      let before = hits
      switch step.flags.map({ script.verdict($0.value, at: index) }) ?? .unclear {
      case .right:
        hits += 1
        flagHits += 1
        isAnchored = isAnchored || script.steps[index].flags != .ack
      case .wrong: slips.append(Slip(index: index, kind: .flags))
      case .unclear: break
      }
      if let side = sides[index] {
        if side == script.steps[index].side ^ first {
          hits += 1
        } else {
          hasStranger = hasStranger || step.flags != nil && hits == before && slips.last?.index != index
          slips.append(Slip(index: index, kind: .side))
        }
      }
      if hits == before + 2 { right.append(index) }
    }
    cost = slips.count + (row.phase.map { $0 == script.phase ? 0 : 2 } ?? 0)
  }

  /// Which of the two each step is said to come from: two names of one kind are what the row tells by.
  private static func sides(of row: StepRow) -> (values: [Int?], pair: UInt8?) {
    var names: [Leg.Sender] = []
    var counts: [Int: Int] = [:]
    func family(_ sender: Leg.Sender) -> Int {
      switch sender {
      case .party(let party): Int(party / 2)
      case .left, .right: 100
      case .name: 101
      }
    }
    for step in row.steps { if let from = step.from { counts[family(from.sender), default: 0] += 1 } }
    guard let most = counts.max(by: { ($0.value, -$0.key) < ($1.value, -$1.key) })?.key else {
      return (row.steps.map { _ in nil }, nil)
    }
    let values = row.steps.map { step -> Int? in
      guard let from = step.from, family(from.sender) == most else { return nil }
      switch from.sender {
      case .party(let party): return party == 8 ? nil : Int(party & 1)
      case .left: return 0
      case .right: return 1
      case .name:
        if !names.contains(from.sender) { names.append(from.sender) }
        return names.firstIndex(of: from.sender)
      }
    }
    if values.contains(where: { ($0 ?? 0) > 1 }) { return (row.steps.map { _ in nil }, nil) }
    return (values, most < 100 ? UInt8(most) : nil)
  }

  /// Who may send the first: a client opens, and who closes actively closes first; else it may be either.
  private static func firsts(_ sides: (values: [Int?], pair: UInt8?), _ phase: Step.Phase) -> [Int] {
    guard sides.values.contains(where: { $0 != nil }) else { return [0] }
    if sides.pair == 0, phase == .open { return [0] }
    return sides.pair == 1 ? [0] : [0, 1]
  }
}
