/// A setting of the schedule, as `config` spells it.
package enum SettingKey: String, CaseIterable, Hashable, Sendable {
  case retention
  case newPerDay = "new-per-day"
  case reviewsPerDay = "reviews-per-day"
  case exam
  case scheduler
  case learningSteps = "learning-steps"
  case relearningSteps = "relearning-steps"
  case maximumInterval = "maximum-interval"
  case fuzz
  case leechLapses = "leech-lapses"
  case dayStart = "day-start"
  case timeZone = "time-zone"
  case weights6 = "weights-fsrs6"
  case weights7 = "weights-fsrs7"

  /// Whether a change moves cards, so that all of them must be replayed from the log.
  package var movesCards: Bool {
    switch self {
    case .retention, .scheduler, .learningSteps, .relearningSteps, .maximumInterval, .fuzz, .dayStart,
      .timeZone, .weights6, .weights7:
      true
    case .newPerDay, .reviewsPerDay, .exam, .leechLapses: false
    }
  }
}

/// Why a value does not fit a setting; its wording is made where it is shown.
package enum SettingError: Error, Hashable, Sendable {
  case wholeNumber(ClosedRange<Int>)
  case decimal(ClosedRange<Double>)
  case date
  case steps
  case oneOf([String])
  case timeOfDay
  case timeZone
  case weights(Int)
}

extension StudySettings {
  /// Sets one from text.
  package mutating func set(_ key: SettingKey, to text: String) throws(SettingError) {
    switch key {
    case .retention: retention = try decimal(text, in: StudySettings.retentionBounds)
    case .newPerDay: newPerDay = try whole(text, in: 0...9999)
    case .reviewsPerDay: reviewsPerDay = try whole(text, in: 0...9999)
    case .exam:
      guard text != "none" else { return exam = nil }
      guard let date = CalendarDate(text) else { throw .date }
      exam = StudyDay(date)
    case .scheduler:
      guard let chosen = Model(rawValue: text) else { throw .oneOf(Model.allCases.map(\.rawValue)) }
      model = chosen
    case .learningSteps: learningSteps = try steps(text)
    case .relearningSteps: relearningSteps = try steps(text)
    case .maximumInterval: maximumInterval = try whole(text, in: 1...36500)
    case .fuzz:
      guard text == "on" || text == "off" else { throw .oneOf(["on", "off"]) }
      fuzzes = text == "on"
    case .leechLapses: leechLapses = try whole(text, in: 2...99)
    case .dayStart:
      guard let minutes = minutesOfDay(text) else { throw .timeOfDay }
      boundary.startOfDay = minutes
    case .timeZone:
      guard let offset = utcOffset(text) else { throw .timeZone }
      boundary.utcOffset = offset
    case .weights6: weights6 = try weights(text, count: 21)
    case .weights7: weights7 = try weights(text, count: 34)
    }
  }

  /// One as text, as `set` reads it.
  package func text(of key: SettingKey) -> String {
    switch key {
    case .retention: "\(retention)"
    case .newPerDay: "\(newPerDay)"
    case .reviewsPerDay: "\(reviewsPerDay)"
    case .exam: exam?.description ?? "none"
    case .scheduler: model.rawValue
    case .learningSteps: StudySettings.text(ofSteps: learningSteps)
    case .relearningSteps: StudySettings.text(ofSteps: relearningSteps)
    case .maximumInterval: "\(maximumInterval)"
    case .fuzz: fuzzes ? "on" : "off"
    case .leechLapses: "\(leechLapses)"
    case .dayStart: padded(boundary.startOfDay / 60, 2) + ":" + padded(boundary.startOfDay % 60, 2)
    case .timeZone: StudySettings.text(ofOffset: boundary.utcOffset)
    case .weights6: weights6.map { "\($0)" }.joined(separator: ", ")
    case .weights7: weights7.map { "\($0)" }.joined(separator: ", ")
    }
  }

  static func text(ofSteps steps: [Int64]) -> String {
    steps.isEmpty ? "none" : steps.map(text(ofStep:)).joined(separator: " ")
  }

  private static func text(ofStep step: Int64) -> String {
    let seconds = step / 1000
    for (unit, size) in [("d", Int64(86400)), ("h", 3600), ("m", 60)] where seconds % size == 0 {
      return "\(seconds / size)\(unit)"
    }
    return "\(seconds)s"
  }

  static func text(ofOffset minutes: Int) -> String {
    (minutes < 0 ? "-" : "+") + padded(abs(minutes) / 60, 2) + ":" + padded(abs(minutes) % 60, 2)
  }
}

private func whole(_ text: String, in range: ClosedRange<Int>) throws(SettingError) -> Int {
  guard let number = Int(text), range.contains(number) else { throw .wholeNumber(range) }
  return number
}

private func decimal(_ text: String, in range: ClosedRange<Double>) throws(SettingError) -> Double {
  var text = text
  let isPercent = text.hasSuffix("%")
  if isPercent { text.removeLast() }
  guard let number = Double(text) else { throw .decimal(range) }
  let value = isPercent ? number / 100 : number
  guard range.contains(value) else { throw .decimal(range) }
  return value
}

/// `1m 10m`, `30s`, `2h`, `1d`; `none` for no steps.
private func steps(_ text: String) throws(SettingError) -> [Int64] {
  if text == "none" { return [] }
  var result: [Int64] = []
  for word in text.split(whereSeparator: { $0 == " " || $0 == "," }) {
    guard let unit = word.last, let count = Int64(word.dropLast()), (1...999_999).contains(count)
    else { throw .steps }
    switch unit {
    case "s": result.append(count * 1000)
    case "m": result.append(count * 60_000)
    case "h": result.append(count * 3_600_000)
    case "d": result.append(count * millisecondsADay)
    default: throw .steps
    }
  }
  // Longer waits than a few days are the scheduler's to choose.
  guard !result.isEmpty, result.count <= 10, result.allSatisfy({ $0 <= 7 * millisecondsADay })
  else { throw .steps }
  return result
}

private func minutesOfDay(_ text: String) -> Int? {
  let parts = text.split(separator: ":", omittingEmptySubsequences: false)
  guard parts.count == 2, parts[1].utf8.count == 2, let hours = Int(parts[0]), let minutes = Int(parts[1]),
    (0..<24).contains(hours), (0..<60).contains(minutes)
  else { return nil }
  return hours * 60 + minutes
}

/// `+09:00`, `-03:30`.
private func utcOffset(_ text: String) -> Int? {
  guard let sign = text.first, sign == "+" || sign == "-",
    let minutes = minutesOfDay(String(text.dropFirst())),
    minutes <= 14 * 60
  else { return nil }
  return sign == "-" ? -minutes : minutes
}

private func weights(_ text: String, count: Int) throws(SettingError) -> [Double] {
  if text == "default" { return count == 21 ? FSRS6.defaultWeights : FSRS7.defaultWeights }
  let numbers = text.split(whereSeparator: { $0 == " " || $0 == "," }).map { Double($0) }
  let found = numbers.compactMap { $0 }.filter(\.isFinite)
  guard found.count == count, numbers.count == count else { throw .weights(count) }
  return count == 21 ? FSRS6.clipped(found) : found
}
