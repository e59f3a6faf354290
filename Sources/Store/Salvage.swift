import Memory

/// Everything that can still be read from a damaged store, each thing once.
struct Salvage {
  private(set) var reviews: [Review] = []
  private(set) var undone: [String: Int64] = [:]
  private(set) var aliases: [Relink] = []
  private(set) var settings: [String: String] = [:]
  private(set) var cards: [StoredCard] = []
  private var seen: Set<String> = []
  private var seenCards: Set<String> = []

  /// First by asking SQLite, as far as it gets; then page by page, which finds what hangs on a torn branch.
  init(damaged path: String) {
    askSQLite(path)
    for file in [path, path + "-wal"] { readPages(of: file) }
    reviews.sort(by: Review.cameBefore)
  }

  private mutating func askSQLite(_ path: String) {
    guard let database = try? Database(path: path, create: false) else { return }
    // Each ends where the damage begins: what came before is kept, the pages give the rest.
    var found: [Review] = []
    try? database.each(SQL.salvageReviews) { found.append(Review($0)) }
    found.forEach { add($0) }
    var takenBack: [(String, Int64)] = []
    try? database.each(SQL.salvageUndone) { takenBack.append(($0.text(0), $0.integer(1))) }
    for (review, at) in takenBack { undone[review] = at }
    var stored: [StoredCard] = []
    try? database.each(SQL.salvageCards) { stored.append(StoredCard($0)) }
    stored.forEach { add($0) }
    var pairs: [(String, String)] = []
    try? database.each(SQL.settings) { pairs.append(($0.text(0), $0.text(1))) }
    for (key, value) in pairs { settings[key] = value }
    var links: [Relink] = []
    try? database.each(SQL.aliases) {
      links.append(Relink(old: $0.text(0), new: $0.text(1), at: $0.integer(2)))
    }
    links.forEach { add($0) }
  }

  private mutating func readPages(of path: String) {
    guard let file = PageFile(path: path) else { return }
    file.eachRow { row in
      switch row.count {
      case 10: if let review = Review(pageRow: row) { add(review) }
      case 18: if let card = StoredCard(pageRow: row) { add(card) }
      case 2: addPair(row)
      case 3:
        if case (.text(let old), .text(let new), .integer(let at)) = (row[0], row[1], row[2]) {
          add(Relink(old: old, new: new, at: at))
        } else if case .integer = row[2] {
          // Taken back, or an entry of the index by question: only the former names a review.
          addPair(row)
        }
      default: break
      }
    }
  }

  private mutating func add(_ review: Review) {
    guard (1...4).contains(review.grade), !review.id.isEmpty, seen.insert(review.id).inserted else { return }
    reviews.append(review)
  }

  private mutating func add(_ card: StoredCard) {
    if seenCards.insert(card.question).inserted { cards.append(card) }
  }

  private mutating func add(_ link: Relink) {
    guard !aliases.contains(where: { $0.old == link.old }) else { return }
    aliases.append(link)
  }

  private mutating func addPair(_ row: [PageValue]) {
    switch (row[0], row[1]) {
    case (.text(let key), .text(let value)):
      if settings[key] == nil { settings[key] = value }
    case (.text(let review), .integer(let at)):
      // The index of review ids has this shape too, with a row number where this has a time.
      if at > 1_000_000_000_000 && undone[review] == nil { undone[review] = at }
    default: break
    }
  }
}

extension Review {
  /// From a row as its page holds it: the first column is the row number, kept elsewhere.
  fileprivate init?(pageRow row: [PageValue]) {
    guard case .null = row[0], case .text(let id) = row[1], case .text(let question) = row[2],
      case .integer(let at) = row[3], case .integer(let grade) = row[4], case .integer(let ms) = row[5],
      case .text(let answer) = row[6], case .text(let device) = row[7], case .integer(let cram) = row[8],
      case .text(let mistakes) = row[9], (1...4).contains(grade)
    else { return nil }
    self.init(
      id: id, question: question, at: at, grade: Int(grade), milliseconds: Int(ms), answer: answer,
      device: device, isCram: cram != 0, mistakes: mistakes.split(separator: " ").map(String.init))
  }
}

extension StoredCard {
  fileprivate init?(pageRow row: [PageValue]) {
    guard case .text(let question) = row[0], case .text(let group) = row[1], case .text(let topic) = row[2],
      case .text(let form) = row[3], case .integer(let suspended) = row[4],
      case .integer(let buried) = row[5], case .integer(let flagged) = row[6]
    else { return nil }
    self.init(
      description: CardDescription(question: question, group: group, topic: topic, form: form),
      isSuspended: suspended != 0, buriedUntil: buried == 0 ? nil : StudyDay(Int(buried)),
      isFlagged: flagged != 0, state: nil)
  }
}
