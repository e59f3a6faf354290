/// The log as fitting sees it: each card's grades and waits, one after the other in flat arrays.
package struct TrainingLog: Sendable {
  /// Of each review, 1…4.
  package private(set) var grades: [UInt8] = []
  /// Whole days since the card's review before; 0 for its first and for the same day.
  package private(set) var days: [Int32] = []
  /// When each review was, for splitting by time.
  package private(set) var moments: [Int64] = []
  /// Where each card's reviews lie.
  package private(set) var cards: [Range<Int>] = []

  package init() {}

  /// From reviews in any order; `owners` gives the name a renamed question has now.
  package init(_ reviews: [Review], owners: [String: String] = [:], boundary: DayBoundary) {
    var numbers: [String: Int] = [:]
    var sorted: [(card: Int, at: Int64, id: String, grade: Int)] = []
    for review in reviews where review.counts {
      let name = owners[review.question] ?? review.question
      let card = numbers[name] ?? numbers.count
      numbers[name] = card
      sorted.append((card, review.at, review.id, review.grade))
    }
    sorted.sort { ($0.card, $0.at, $0.id) < ($1.card, $1.at, $1.id) }
    var start = 0
    while start < sorted.count {
      let end = sorted[start...].firstIndex { $0.card != sorted[start].card } ?? sorted.count
      append(sorted[start..<end].map { ($0.grade, $0.at, boundary.day(of: $0.at)) })
      start = end
    }
  }

  /// Adds a card by its reviews in order.
  private mutating func append(_ reviews: [(grade: Int, at: Int64, day: StudyDay)]) {
    let first = grades.count
    var previous: StudyDay?
    for review in reviews {
      grades.append(UInt8(min(max(review.grade, 1), 4)))
      days.append(Int32(clamping: previous.map { max(0, review.day - $0) } ?? 0))
      moments.append(review.at)
      previous = review.day
    }
    cards.append(first..<grades.count)
  }

  /// Adds a card by its grades and waits; the moments only keep their order.
  package mutating func append(grades newGrades: [Int], days newDays: [Int], startingAt start: Int64 = 0) {
    let first = grades.count
    var moment = start
    for (index, (grade, wait)) in zip(newGrades, newDays).enumerated() {
      grades.append(UInt8(grade))
      days.append(index == 0 ? 0 : Int32(wait))
      moment += Int64(wait) * millisecondsADay + 1
      moments.append(moment)
    }
    cards.append(first..<grades.count)
  }

  /// Reviews that tell something of forgetting: those on a later day than the one before.
  package var informative: Int { days.reduce(0) { $0 + ($1 > 0 ? 1 : 0) } }

  /// The moment before which a share of the informative reviews lies.
  package func moment(atShare share: Double) -> Int64 {
    let times = moments.indices.filter { days[$0] > 0 }.map { moments[$0] }.sorted()
    guard !times.isEmpty else { return .max }
    return times[min(times.count - 1, Int(Double(times.count) * share))]
  }
}
