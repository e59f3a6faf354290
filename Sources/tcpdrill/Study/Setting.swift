import Memory
import TCP

/// A setting that `config` knows: one of the schedule, or one of the program.
enum Setting: Hashable, Sendable {
  case schedule(SettingKey)
  /// `auto`, `ko` or `en`.
  case language
  /// Where the notes are, when no path is given.
  case notes

  static let all: [Setting] = [.language, .notes] + SettingKey.allCases.map { .schedule($0) }

  var name: String {
    switch self {
    case .schedule(let key): key.rawValue
    case .language: "lang"
    case .notes: "notes"
    }
  }

  static func named(_ name: String) throws -> Setting {
    if let found = all.first(where: { $0.name == name }) { return found }
    let names = all.map(\.name).joined(separator: ", ")
    throw Failure(
      Bilingual(
        ko: "'\(name)' 설정은 없습니다. 있는 설정: \(names)",
        en: "there is no setting '\(name)'; there are \(names)"))
  }

  var explanation: Bilingual {
    switch self {
    case .language:
      Bilingual(ko: "표시 언어: auto(환경을 따름), ko, en", en: "language: auto (from the environment), ko, en")
    case .notes:
      Bilingual(
        ko: "경로를 주지 않았을 때 읽을 노트 (여럿이면 이어 쓰기)", en: "notes to read where no path is given (one or several)")
    case .schedule(let key): key.explanation
    }
  }
}

extension SettingKey {
  var explanation: Bilingual {
    switch self {
    case .retention:
      Bilingual(
        ko: "다시 물을 때 떠올릴 확률 (0.7–0.99)", en: "how likely recall shall be when a card returns (0.7–0.99)")
    case .newPerDay: Bilingual(ko: "하루에 새로 배울 카드 수", en: "new cards a day")
    case .reviewsPerDay: Bilingual(ko: "하루에 복습할 카드 수", en: "reviews a day")
    case .exam:
      Bilingual(ko: "시험 날짜 (2026-12-14 꼴, 없으면 none)", en: "date of the exam (as 2026-12-14, or none)")
    case .scheduler: Bilingual(ko: "일정 계산 방식: fsrs6, fsrs7", en: "how cards are scheduled: fsrs6, fsrs7")
    case .learningSteps:
      Bilingual(ko: "처음 배울 때의 간격 (1m 10m 꼴, 없으면 none)", en: "waits while learning (as 1m 10m, or none)")
    case .relearningSteps:
      Bilingual(ko: "잊었을 때의 간격 (10m 꼴, 없으면 none)", en: "waits after forgetting (as 10m, or none)")
    case .maximumInterval: Bilingual(ko: "가장 긴 간격 (일)", en: "the longest interval, in days")
    case .fuzz:
      Bilingual(ko: "간격을 조금씩 흩어 놓기: on, off", en: "spread intervals a little: on, off")
    case .leechLapses: Bilingual(ko: "이만큼 잊은 카드는 따로 알림", en: "lapses after which a card is pointed out")
    case .dayStart: Bilingual(ko: "하루가 시작하는 시각", en: "time at which a new day starts")
    case .timeZone: Bilingual(ko: "하루를 나누는 시간대", en: "time zone that days are counted in")
    case .weights6:
      Bilingual(
        ko: "FSRS-6의 가중치 21개 (`config fit`이 맞춤)", en: "the 21 weights of FSRS-6 (`config fit` fits them)")
    case .weights7: Bilingual(ko: "FSRS-7의 가중치 34개", en: "the 34 weights of FSRS-7")
    }
  }
}

extension Failure {
  /// Why a value does not fit a setting, and what would.
  init(_ error: SettingError, key: String, value: String) {
    let expected = error.expected
    self.init(
      Bilingual(
        ko: "\(key)에 '\(value)'는 쓸 수 없습니다. \(expected.korean)",
        en: "\(key) doesn't take '\(value)'; \(expected.english)"))
  }
}

extension SettingError {
  fileprivate var expected: Bilingual {
    switch self {
    case .wholeNumber(let range):
      Bilingual(
        ko: "\(range.lowerBound)에서 \(range.upperBound) 사이의 정수를 쓰세요.",
        en: "give a whole number from \(range.lowerBound) to \(range.upperBound)")
    case .decimal(let range):
      Bilingual(
        ko: "\(range.lowerBound)에서 \(range.upperBound) 사이의 수를 쓰세요.",
        en: "give a number from \(range.lowerBound) to \(range.upperBound)")
    case .date: Bilingual(ko: "2026-12-14처럼 쓰거나 none을 쓰세요.", en: "give a date such as 2026-12-14, or none")
    case .steps:
      Bilingual(
        ko: "1m 10m처럼 쓰거나 none을 쓰세요(s, m, h, d).", en: "give waits such as 1m 10m (s, m, h, d), or none")
    case .oneOf(let words):
      Bilingual(
        ko: "쓸 수 있는 값: \(words.joined(separator: ", "))", en: "choose one of \(words.joined(separator: ", "))"
      )
    case .timeOfDay: Bilingual(ko: "04:00처럼 쓰세요.", en: "give a time such as 04:00")
    case .timeZone: Bilingual(ko: "+09:00처럼 쓰세요.", en: "give an offset such as +09:00")
    case .weights(let count):
      Bilingual(ko: "수 \(count)개를 쓰거나 default를 쓰세요.", en: "give \(count) numbers, or default")
    }
  }
}
