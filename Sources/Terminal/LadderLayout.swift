import Questions
import TCP

/// The segments' numbers at the left edge.
struct NumberColumn {
  let width: Int

  func cell(_ number: Int?) -> StyledText {
    StyledText(number.map(String.init) ?? "", .quiet).padded(to: width, .right) + " "
  }
}

/// The diagram with the states beside the arrows.
struct WideLadder {
  let ladder: Ladder
  let numbers: NumberColumn
  let middle: Int
  private var lines: [StyledText] = []
  private var states: Pair<ConnectionState>?

  init(ladder: Ladder, numbers: NumberColumn, middle: Int) {
    self.ladder = ladder
    self.numbers = numbers
    self.middle = middle
  }

  mutating func draw(_ trace: [TraceRecord], from start: Pair<ConnectionState>, notes: TraceNotes)
    -> [StyledText]
  {
    let side = Ladder.stateWidth
    let left = StyledText(ladder.names.a, .hostA).truncated(to: side + middle / 2)
    let right = StyledText(ladder.names.b, .hostB).truncated(to: side + middle / 2)
    // Above its states where it fits there, else up to the edge.
    let room = 2 * side + middle + 4
    let column = right.columns <= side ? room - side : room - right.columns
    let between = StyledText(String(repeating: " ", count: max(1, column - left.columns)))
    lines.append(numbers.cell(nil) + left + between + right)
    row(nil, start, middleText: blank, segment: nil)
    for record in trace { draw(record, notes) }
    return lines
  }

  private mutating func draw(_ record: TraceRecord, _ notes: TraceNotes) {
    let parts = ladder.label(of: record, notes)
    let whole = packed(parts, into: .max).first ?? StyledText()
    if let arrow = ladder.arrow(for: record, columns: middle, holding: whole) {
      row(record.number, record.after, middleText: arrow, segment: record.number)
      return
    }
    // The label stands above its arrow; the states change where the arrow is.
    for (index, line) in packed(parts, into: middle - 2).enumerated() {
      let text = (" " + line).truncated(to: middle).padded(to: middle)
      bare(index == 0 ? record.number : nil, middleText: text)
    }
    let arrow = ladder.arrow(for: record, columns: middle, holding: StyledText()) ?? blank
    row(nil, record.after, middleText: arrow, segment: record.number)
  }

  private var blank: StyledText { StyledText(String(repeating: " ", count: middle)) }

  private mutating func row(
    _ number: Int?, _ now: Pair<ConnectionState>, middleText: StyledText, segment: Int?
  ) {
    let left = ladder.state(of: .a, now.a, at: segment, changed: states?.a != now.a)
    let right = ladder.state(of: .b, now.b, at: segment, changed: states?.b != now.b)
    states = now
    let bar = StyledText(ladder.signs.bar)
    lines.append(
      numbers.cell(number) + left.padded(to: Ladder.stateWidth) + " " + bar + middleText + bar + " " + right)
  }

  private mutating func bare(_ number: Int?, middleText: StyledText) {
    let bar = StyledText(ladder.signs.bar)
    let side = StyledText(String(repeating: " ", count: Ladder.stateWidth + 1))
    lines.append(numbers.cell(number) + side + bar + middleText + bar)
  }
}

/// The diagram for narrow terminals: states on a line of their own where they change.
struct NarrowLadder {
  let ladder: Ladder
  let numbers: NumberColumn
  let middle: Int
  private var lines: [StyledText] = []
  private var states: Pair<ConnectionState>?

  init(ladder: Ladder, numbers: NumberColumn, middle: Int) {
    self.ladder = ladder
    self.numbers = numbers
    self.middle = middle
  }

  mutating func draw(_ trace: [TraceRecord], from start: Pair<ConnectionState>, notes: TraceNotes)
    -> [StyledText]
  {
    let half = (middle + 2) / 2 - 1
    let left = StyledText(ladder.names.a, .hostA).truncated(to: half)
    let right = StyledText(ladder.names.b, .hostB).truncated(to: half)
    sides(left, right)
    stateLine(start, segment: nil)
    for record in trace {
      let parts = ladder.label(of: record, notes)
      for (index, line) in packed(parts, into: middle - 1).enumerated() {
        let text = (" " + line).truncated(to: middle).padded(to: middle)
        barred(index == 0 ? record.number : nil, text)
      }
      let arrow = ladder.arrow(for: record, columns: middle, holding: StyledText())
      barred(nil, arrow ?? StyledText(String(repeating: " ", count: middle)))
      stateLine(record.after, segment: record.number)
    }
    return lines
  }

  private mutating func stateLine(_ now: Pair<ConnectionState>, segment: Int?) {
    let isAsked = segment.map { number in
      ladder.blanks.contains { $0.segment == number && $0.field == .state }
    }
    guard states != now || isAsked == true else { return }
    let left = ladder.state(of: .a, now.a, at: segment, changed: states?.a != now.a)
    let right = ladder.state(of: .b, now.b, at: segment, changed: states?.b != now.b)
    states = now
    sides(left, right)
  }

  private mutating func sides(_ left: StyledText, _ right: StyledText) {
    let space = StyledText(String(repeating: " ", count: max(1, middle + 2 - left.columns - right.columns)))
    lines.append(numbers.cell(nil) + left + space + right)
  }

  private mutating func barred(_ number: Int?, _ text: StyledText) {
    let bar = StyledText(ladder.signs.bar)
    lines.append(numbers.cell(number) + bar + text + bar)
  }
}

/// The exchange as a list, where there is no room to draw: each segment, then the states it changed.
struct ListedLadder {
  let ladder: Ladder
  let numbers: NumberColumn
  private var lines: [StyledText] = []
  private var states: Pair<ConnectionState>?

  init(ladder: Ladder, numbers: NumberColumn) {
    self.ladder = ladder
    self.numbers = numbers
  }

  mutating func draw(_ trace: [TraceRecord], from start: Pair<ConnectionState>, notes: TraceNotes)
    -> [StyledText]
  {
    tellStates(start, segment: nil)
    for record in trace {
      let sender = StyledText(ladder.names[record.from], record.from == .a ? .hostA : .hostB)
      let receiver = StyledText(ladder.names[record.to], record.to == .a ? .hostA : .hostB)
      let route = sender + StyledText(ladder.signs.right) + receiver
      let parts = [route] + ladder.label(of: record, notes)
      for (index, line) in packed(parts, into: ladder.width - numbers.width - 1).enumerated() {
        add(index == 0 ? record.number : nil, line)
      }
      tellStates(record.after, segment: record.number)
    }
    return lines
  }

  private mutating func tellStates(_ now: Pair<ConnectionState>, segment: Int?) {
    for host in [Host.a, .b] {
      let isAsked = ladder.blanks.contains {
        $0.segment == segment && $0.field == .state && $0.host == host
      }
      guard states?[host] != now[host] || isAsked else { continue }
      let state = ladder.state(of: host, now[host], at: segment, changed: states != nil)
      add(nil, StyledText(ladder.names[host], host == .a ? .hostA : .hostB) + ": " + state)
    }
    states = now
  }

  private mutating func add(_ number: Int?, _ text: StyledText) {
    lines.append((numbers.cell(number) + text).truncated(to: ladder.width))
  }
}
