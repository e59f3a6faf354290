/// Today's work, in the order it is asked: due and new mixed, siblings apart, wrong ones again.
package struct StudyQueue: Sendable {
  package struct Options: Hashable, Sendable {
    /// Overrides the daily limit of new cards for this session.
    package var new: Int?
    /// At most so many entries in all.
    package var limit: Int?
    /// Everything, whether due or not; answers do not touch the schedule.
    package var isCram = false
    /// Also what falls due up to and including this day.
    package var until: StudyDay?
    package var emphasis = Emphasis()
    package var seed: UInt64 = 0
    package init() {}
  }

  /// What is still to come.
  package struct Remaining: Hashable, Sendable {
    package var learning = 0
    package var due = 0
    package var new = 0
    package var total: Int { learning + due + new }
  }

  package let settings: StudySettings
  private let isCram: Bool
  /// Entries before `head` have been handed out.
  private var main: [QueueEntry]
  private var head = 0
  /// In steps, by when they are due again.
  private var learning: [QueueEntry]
  /// What was asked last, and the group it is of.
  private var recent: [(question: String, group: String)] = []

  /// How far ahead a sibling may be put off.
  private static let lookahead = 64
  /// How many other questions shall stand between two siblings.
  private static let distance = 4
  /// With nothing else left, a card in its steps is asked early by up to so long.
  package static let learnAhead: Int64 = 20 * 60_000

  /// Chooses and orders; `candidates` may hold everything, what is not for today is left out.
  package init(
    _ candidates: [Candidate], settings: StudySettings, at now: Int64, doneToday: DayCounts = DayCounts(),
    options: Options = Options()
  ) {
    self.settings = settings
    isCram = options.isCram
    let selection = Selection(
      candidates, settings: settings, at: now, doneToday: doneToday, options: options)
    learning = selection.learning.sorted(by: StudyQueue.comesBefore)
    main = selection.mixed
  }

  package var remaining: Remaining {
    var count = Remaining(learning: learning.count)
    for entry in main[head...] {
      if entry.reason == .new { count.new += 1 } else { count.due += 1 }
    }
    return count
  }

  package var isEmpty: Bool { head == main.count && learning.isEmpty }

  /// What was put in the queue and is still to come, the next first.
  package var upcoming: [QueueEntry] { Array(main[head...]) + learning }

  /// Takes out what is to be asked now; nil where nothing is left, or only steps that are far off.
  ///
  /// - Parameter group: tells siblings, where the notes changed since a candidate's own group was noted.
  package mutating func next(
    at now: Int64, group: (Candidate) -> String = { $0.group }
  ) -> QueueEntry? {
    let chosen: QueueEntry
    if let first = learning.first, first.isReady(at: now) {
      chosen = learning.removeFirst()
    } else if head < main.count {
      chosen = takeApart(group)
    } else if let first = learning.first, first.isReady(at: now + StudyQueue.learnAhead) {
      chosen = learning.removeFirst()
    } else {
      return nil
    }
    recent.append((chosen.candidate.question, group(chosen.candidate)))
    if recent.count > StudyQueue.distance { recent.removeFirst() }
    return chosen
  }

  /// When the next step is due, where only steps are left.
  package var nextStep: Int64? { head == main.count ? learning.first?.candidate.state?.due : nil }

  /// Tells the queue how an answer left the card; in steps it comes again.
  package mutating func answered(_ entry: QueueEntry, state: CardState, grade: Int) {
    var again = entry
    if isCram {
      guard grade == 1 else { return }
      main.append(again)
      return
    }
    again.candidate.state = state
    again.reason = .learning
    guard state.phase != .review else { return }
    insertLearning(again)
  }

  /// Puts an entry back in front: after an undo, or where a question was shown but not answered.
  package mutating func putBack(_ entry: QueueEntry) {
    remove(question: entry.candidate.question)
    main.insert(entry, at: head)
    if recent.last?.question == entry.candidate.question { recent.removeLast() }
  }

  /// Takes a question out: suspended, buried or gone from the notes.
  package mutating func remove(question: String) {
    main.removeSubrange(0..<head)
    head = 0
    main.removeAll { $0.candidate.question == question }
    learning.removeAll { $0.candidate.question == question }
  }

  /// Puts an entry off to the end of the session.
  package mutating func postpone(_ entry: QueueEntry) { main.append(entry) }

  private mutating func insertLearning(_ entry: QueueEntry) {
    let at = learning.firstIndex { StudyQueue.comesBefore(entry, $0) } ?? learning.count
    learning.insert(entry, at: at)
  }

  /// The next entry whose siblings were not asked just now; the very next where all are.
  private mutating func takeApart(_ group: (Candidate) -> String) -> QueueEntry {
    let end = min(main.count, head + StudyQueue.lookahead)
    let at =
      (head..<end).first { place in
        let own = group(main[place].candidate)
        return !recent.contains { $0.group == own }
      } ?? head
    let chosen = main[at]
    for index in stride(from: at, to: head, by: -1) { main[index] = main[index - 1] }
    head += 1
    return chosen
  }

  static func comesBefore(_ a: QueueEntry, _ b: QueueEntry) -> Bool {
    (a.candidate.state?.due ?? 0, a.candidate.question) < (b.candidate.state?.due ?? 0, b.candidate.question)
  }
}

extension QueueEntry {
  fileprivate func isReady(at now: Int64) -> Bool { (candidate.state?.due ?? 0) <= now }
}
