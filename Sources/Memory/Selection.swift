/// What belongs to today, chosen from all candidates and put in order.
struct Selection {
  private(set) var learning: [QueueEntry] = []
  private(set) var mixed: [QueueEntry] = []

  private let settings: StudySettings
  private let scheduler: Scheduler
  private let options: StudyQueue.Options
  private let now: Int64
  private let today: StudyDay

  init(
    _ candidates: [Candidate], settings: StudySettings, at now: Int64, doneToday: DayCounts,
    options: StudyQueue.Options
  ) {
    self.settings = settings
    self.options = options
    self.now = now
    scheduler = Scheduler(settings)
    today = settings.boundary.day(of: now)
    guard !options.isCram else {
      mixed = Array(crammed(candidates).prefix(options.limit ?? .max))
      return
    }
    // Steps that were left on an earlier day are over: such a card is one of the due, and of their limit.
    let startOfToday = settings.boundary.start(of: today)
    let endOfToday = settings.boundary.start(of: today + 1)
    let horizon = horizon(endOfToday: endOfToday)
    var due: [QueueEntry] = []
    var new: [Candidate] = []
    for candidate in candidates {
      guard let state = candidate.state else {
        new.append(candidate)
        continue
      }
      if state.phase != .review, state.lastReview >= startOfToday {
        if state.due < endOfToday { learning.append(QueueEntry(candidate, reason: .learning)) }
      } else if state.due < endOfToday {
        due.append(QueueEntry(candidate, reason: .due))
      } else if state.due < horizon {
        due.append(QueueEntry(candidate, reason: .ahead))
      }
    }
    let reviewLimit = max(0, settings.reviewsPerDay - doneToday.reviews)
    let newLimit = options.new ?? max(0, settings.newPerDay - doneToday.new)
    due = Array(ordered(due).prefix(reviewLimit))
    mixed = mix(due, with: chosen(new, limit: newLimit))
    if let limit = options.limit {
      learning = Array(learning.sorted(by: StudyQueue.comesBefore).prefix(max(0, limit)))
      mixed = Array(mixed.prefix(max(0, limit - learning.count)))
    }
  }

  /// Reviews due before this moment may be asked today.
  private func horizon(endOfToday: Int64) -> Int64 {
    var last = today
    if let until = options.until { last = max(last, until) }
    // In the week before an exam, what would fall due on the way there may come early.
    if let exam = settings.exam, exam > today, exam - today <= Exam.finalDays { last = max(last, exam) }
    return max(endOfToday, settings.boundary.start(of: last + 1))
  }

  /// Most needed first: what is likely forgotten and weighs more; before an exam, what gains most there.
  private func ordered(_ entries: [QueueEntry]) -> [QueueEntry] {
    let exam = Exam(settings: settings, at: now)
    let scores = entries.map { entry -> Double in
      let weight = options.emphasis.weight(of: entry.candidate)
      if let exam { return exam.gain(of: entry.candidate) * weight }
      let recall = entry.candidate.state.map { scheduler.recall($0, at: now) } ?? 0
      return (entry.reason == .ahead ? 0 : 1) + (1 - recall) * weight
    }
    // Places are sorted and not the entries, which are large.
    return entries.indices.sorted { a, b in
      scores[a] != scores[b]
        ? scores[a] > scores[b] : entries[a].candidate.question < entries[b].candidate.question
    }.map { entries[$0] }
  }

  /// New cards keep the order of the notes, weak topics first; siblings wait while others are there.
  private func chosen(_ new: [Candidate], limit: Int) -> [QueueEntry] {
    guard limit > 0 else { return [] }
    let weights = new.map { options.emphasis.weight(of: $0) }
    let order = new.indices.sorted { a, b in
      weights[a] != weights[b] ? weights[a] > weights[b] : a < b
    }
    var groups: Set<String> = []
    var first: [Candidate] = []
    var siblings: [Candidate] = []
    for index in order where first.count < limit {
      if groups.insert(new[index].group).inserted {
        first.append(new[index])
      } else if siblings.count < limit {
        siblings.append(new[index])
      }
    }
    return (first + siblings).prefix(limit).map { QueueEntry($0, reason: .new) }
  }

  /// Spreads the new evenly among the due.
  private func mix(_ due: [QueueEntry], with new: [QueueEntry]) -> [QueueEntry] {
    guard !due.isEmpty, !new.isEmpty else { return due + new }
    var result: [QueueEntry] = []
    result.reserveCapacity(due.count + new.count)
    var placed = 0
    for (index, entry) in due.enumerated() {
      result.append(entry)
      let wanted = (index + 1) * new.count / due.count
      result.append(contentsOf: new[placed..<wanted])
      placed = wanted
    }
    return result
  }

  /// All of them, the likely forgotten first, what was never seen last.
  private func crammed(_ candidates: [Candidate]) -> [QueueEntry] {
    let seen = candidates.filter { $0.state != nil }.map { QueueEntry($0, reason: .ahead) }
    let unseen = candidates.filter { $0.state == nil }.map { QueueEntry($0, reason: .new) }
    return ordered(seen) + unseen
  }
}
