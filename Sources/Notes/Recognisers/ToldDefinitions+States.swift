import TCP

/// A sentence that says what a state is: `LISTEN은 서버가 연결 요청을 기다리는 상태이다`, `LISTEN is the state in which …`.
extension ToldDefinitions {
  /// `FIN을 보낸 후 ACK를 기다리는 FIN_WAIT1과 ACK를 받은 후 FIN을 기다리는 FIN_WAIT2`: what stands before each name says what is
  /// waited for there.
  static func readAwaiting(_ line: Int, _ reading: inout Reading) -> Bool {
    guard reading.kinds(in: line).isSuperset(of: .state.union(.flag)) else { return false }
    let range = reading.range(of: line)
    let values = ValueReader(text: reading.text, end: range.upperBound)
    var begin = range.lowerBound
    var told: [(state: Mention, text: Range<Int>)] = []
    for mention in reading.mentions(in: line) where mention.kind == .state {
      let isAwaiting = ["기다리는 ", "대기하는 "].contains { values.starts(Int(mention.start) - 13, $0) }
      let hasFlag = reading.mentions(in: line).contains {
        $0.kind == .flag && Int($0.start) >= begin && $0.end < mention.start
      }
      guard isAwaiting, hasFlag else { return false }
      told.append((mention, begin..<Int(mention.end)))
      begin = values.skipBlanks(
        Int(mention.end)
          + (values.starts(Int(mention.end), "과") || values.starts(Int(mention.end), "와") ? 3 : 0))
    }
    guard told.count >= 2 else { return false }
    for (state, text) in told {
      reading.add(
        .state(
          ConnectionState.allCases[Int(state.value & ~Mention.weak)],
          owner: owner(of: state, in: text, line, &reading), event: nil),
        at: Int(state.start), text: reading.string(text))
    }
    reading.claim(line)
    return true
  }

  /// What stands behind the state's name, and behind the word for state, says what it is.
  static func tellsState(_ after: Int, _ clause: Range<Int>, _ values: ValueReader) -> Bool {
    if english.contains(where: { values.starts(after, $0) }) { return true }
    let next = values.skipBlanks(after)
    let said = TextSlice(values.text, after..<max(after, clause.upperBound))
    if values.starts(next, "是") {
      return !reasons.contains { values.starts(next, $0) } && chineseEnds.contains { said.contains($0) }
    }
    // `FIN_WAIT_2 상태에서는 상대의 FIN을 기다린다`
    if values.starts(after, "에서는 "), said.count >= 24 {
      return TextSlice(values.text, max(after, clause.upperBound - 30)..<clause.upperBound).hasSuffix(
        oneOf: "기다린다", "기다립니다", "기다림", "대기한다", "대기합니다", "대기함", "기다리게 된다")
    }
    guard particles.contains(where: { values.starts(after, $0) }), said.count >= 24 else { return false }
    let tail = TextSlice(values.text, max(after, clause.upperBound - 36)..<clause.upperBound)
    return ends.contains { tail.contains($0) } || tail.hasSuffix(oneOf: "상태", "단계", "状態")
  }

  /// `❌ …` over `✅ TIME-WAIT는 …`: what is held against a belief.
  static func correctsAbove(_ line: Int, _ reading: Reading) -> Bool {
    line > 0
      && reading.mentions(in: line - 1).contains {
        $0.kind == .topic && $0.value == Mention.Topic.wrong.rawValue
      }
  }

  /// Whose state it is: the one host that the sentence names.
  static func owner(of state: Mention, in clause: Range<Int>, _ line: Int, _ reading: inout Reading) -> Party?
  {
    let actors = reading.sense(of: line).actors.filter {
      clause.contains($0.start) && ($0.role == .subject || $0.role == .bare)
    }
    let parties = Set(actors.map(\.party))
    return parties.count == 1 ? parties.first.map(StepWriter.party) : nil
  }

  private static let english: [StaticString] = [
    " is the state ", " is a state ", " is the TCP state ", " is when ", " is the phase ", " is the period ",
    " is the condition ",
  ]

  private static let particles: [StaticString] = [
    "은 ", "는 ", "이란 ", "란 ", "이란? ", "란? ", "は", "은, ", "는, ",
  ]

  private static let ends: [StaticString] = [
    "상태이다", "상태다", "상태입니다", "상태임", "상태이며", "상태이고", "상태예요", "상태를 말", "상태를 의미", "상태를 뜻", "상태로,",
    "단계이다", "단계다", "단계입니다", "단계임", "状態である", "状態です", "状態だ", "状態のこと", "状態。", "状態を指",
  ]

  private static let chineseEnds: [StaticString] = ["的状态", "状态。", "状态，", "的阶段"]

  /// Why it is there, not what it is.
  private static let reasons: [StaticString] = ["是因为", "是为了", "是由于", "是为什么", "是怎么"]
}
