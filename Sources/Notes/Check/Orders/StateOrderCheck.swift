import Questions
import TCP

/// Which state comes before which, told in words: `FIN-WAIT-2 다음은 LAST-ACK`, `CLOSE-WAIT follows FIN-WAIT-1`, `SYN-RECEIVED
/// is reached from ESTABLISHED`.
enum StateOrderCheck: NoteCheck {
  static func check(_ note: inout CheckedNote) {
    guard note.reading.kinds.contains(.state) else { return }
    for line in note.lines.ofSeveralStates
    where !note.isCode(line) && note.reading.block(of: line).kind != .heading {
      for sentence in note.sentences(of: line) where sentence.count < 200 { judge(sentence, line, &note) }
    }
  }

  /// How close one is told to come behind the other.
  private enum Bond { case direct, next, sometime }

  private struct Named {
    var state: ConnectionState
    var range: Range<Int>
  }

  private static func judge(_ sentence: Range<Int>, _ line: Int, _ note: inout CheckedNote) {
    let named = note.reading.mentions(in: line).filter {
      $0.kind == .state && $0.value & Mention.weak == 0 && sentence.contains(Int($0.start))
    }.map {
      Named(state: ConnectionState.allCases[Int($0.value)], range: Int($0.start)..<Int($0.end))
    }
    guard named.count >= 2, named[0].state != named[1].state, !note.isQuestion(sentence),
      !doubts.stands(in: note.text, sentence), let told = told(named[0], named[1], sentence, note)
    else { return }
    let (one, two) = told.isBackward ? (named[1].state, named[0].state) : (named[0].state, named[1].state)
    let isRight =
      switch told.bond {
      case .direct: StateMap.isEdge(one, two)
      case .next: StateMap.isEdge(one, two) || StateMap.isShortcut(one, two)
      case .sometime: !leads(two, to: one) || leads(one, to: two)
      }
    guard !isRight, note.isOrdinary(line), !note.isReported(named[0].range) else { return }
    TransitionCheck.report(one, two, named[0].range.lowerBound..<named[1].range.upperBound, &note)
  }

  /// By the words between the two, before the first and behind the second.
  private static func told(
    _ one: Named, _ two: Named, _ sentence: Range<Int>, _ note: CheckedNote
  ) -> (isBackward: Bool, bond: Bond)? {
    let text = note.text
    let between = one.range.upperBound..<two.range.lowerBound
    let before = max(sentence.lowerBound, one.range.lowerBound - 24)..<one.range.lowerBound
    let behind = two.range.upperBound..<min(sentence.upperBound, two.range.upperBound + 30)
    guard between.count <= 60 else { return nil }
    if straights.stands(in: text, before), between.count <= 8, tos.stands(in: text, between) {
      return (false, .direct)
    }
    if follows.stands(in: text, between) { return (true, .next) }
    if leads.stands(in: text, between) { return (false, .next) }
    if let after = afters.last(in: text, before), after.upperBound >= before.upperBound - 4,
      comes.stands(in: text, between)
    {
      return (false, .next)
    }
    if leaving.stands(in: text, before), between.count <= 8, fors.stands(in: text, between) {
      return (false, .next)
    }
    if topics.stands(in: text, between),
      nexts.first(in: text, behind).map({ $0.lowerBound - behind.lowerBound <= 4 }) ?? false
    {
      return (true, .next)
    }
    if topics.stands(in: text, between), earlier.stands(in: text, behind) { return (false, .sometime) }
    if topics.stands(in: text, between), later.stands(in: text, behind) { return (true, .sometime) }
    if precedes.stands(in: text, between) { return (false, .sometime) }
    if succeeds.stands(in: text, between) { return (true, .sometime) }
    return nil
  }

  private static let straights = TellingWords("straight from ", "directly from ", "immediately from ")
  private static let tos = TellingWords(" to ", " into ")
  private static let follows = TellingWords(
    " follows ", "is entered from", "is reached from", "entered out of", "comes right after",
    "comes directly after",
    "is preceded by", "comes from", "에서 들어오", "directly follows")
  private static let leads = TellingWords(
    "다음은", "다음 상태는", "다음의 상태는", "다음으로", "다음에는", "다음엔", "다음이", "다음 단계는", "다음에 오는 상태는", "다음에 오는 것은",
    "is followed by",
    "'s next state is", "leads to", "leads into", "turns into", "changes to", "goes over to", "is left for")
  private static let afters = TellingWords("after ", "next state of ", "state after ")
  private static let leaving = TellingWords("leaves ", "left ", "leave ")
  private static let fors = TellingWords(" for ")
  private static let comes = TellingWords(
    " comes ", " is ", " state is ", " follows ", " normally ", " you get ", ", the")
  private static let topics = TellingWords("은 ", "는 ", "이 ", "가 ")
  private static let nexts = TellingWords(
    " 다음", "의 다음", "에서 들어", "에서 온", "의 바로 다음", "를 거쳐 들어", "을 거쳐 들어", " 바로 다음", "에서 진입")
  private static let earlier = TellingWords(
    "보다 먼저", "보다 앞", "보다 이전", "이전에 온", "이전에 거", "앞에 온", "전에 온", "전에 거")
  private static let later = TellingWords("보다 나중", "보다 뒤", "보다 늦", "뒤에 온", "이후에 온", "뒤에 거")
  private static let precedes = TellingWords(
    "comes before", " precedes ", "is before ", "is passed before", "comes ahead of")
  private static let succeeds = TellingWords(
    "comes after", "is after ", "is passed after", "comes later than")
  private static let doubts = TellingWords(
    "not ", "n't", "never", " no ", "without", "않", "아니", "아닌", "없", "못", "만약", "if ", "else", "simultan",
    "동시", "peer", "other", "상대",
    "→", "->", "달리", "unlike", "RST", "timeout", "틀", "wrong", "both", "양쪽", "and ", "또는", " or ")

  /// Whether a connection may get from one state to another without being closed between.
  private static func leads(_ one: ConnectionState, to two: ConnectionState) -> Bool {
    var known: Set<ConnectionState> = []
    var open = [one]
    while let state = open.popLast() {
      for next in StateMap.next(state) where next != .closed && known.insert(next).inserted {
        open.append(next)
      }
    }
    return known.contains(two)
  }
}
