import Export
import Memory
import Store
import TCP

/// `config fit`: fits the weights of FSRS-6 to the person's own log, and says what that gains.
enum FitReport {
  static func run(_ data: StudyData, _ invocation: Invocation) throws -> ExitStatus {
    let store = try data.open()
    let language = Preferences.language(invocation, store)
    let log = try sayingWhy { try store.trainingLog() }
    var fitting = Fitting()
    fitting.relearningSteps = max(1, store.settings.relearningSteps.count)
    let outcome = FitOutcome(log, current: store.settings.weights6, fitting: fitting)
    if let weights = outcome.weights {
      // Held to seven digits, so that the text that is kept is the weight that is used.
      let text = weights.map { "\(($0 * 1e7).rounded() / 1e7)" }.joined(separator: ", ")
      try sayingWhy { try store.set(.weights6, to: text) }
    }
    let output = Output(descriptor: 1)
    if invocation.wantsJSON {
      try output.write(record(outcome))
    } else {
      for line in words(outcome) { try output.line(line[language]) }
    }
    try output.flush()
    return .done
  }

  private static func record(_ outcome: FitOutcome) -> [UInt8] {
    var json = JSONWriter()
    json.object {
      $0.field("reviews", outcome.reviews)
      $0.field("held", outcome.held)
      for (key, evaluation) in [
        ("current", outcome.current), ("default", outcome.standard), ("fitted", outcome.fitted),
      ] {
        $0.field(object: key) {
          $0.field("logLoss", evaluation.logLoss)
          $0.field("calibrationError", evaluation.calibrationError)
        }
      }
      $0.field("adopted", outcome.weights != nil)
      if let weights = outcome.weights {
        $0.field(array: "weights") { list in weights.forEach { list.value($0) } }
      }
    }
    json.endLine()
    return Array(json.bytes)
  }

  private static func words(_ outcome: FitOutcome) -> [Bilingual] {
    guard outcome.reviews >= Fitting.leastReviews else {
      return [
        Bilingual(
          ko: "날을 넘긴 복습이 \(outcome.reviews)번뿐이라 맞출 수 없습니다. \(Fitting.leastReviews)번부터 됩니다. 기본 가중치도 잘 맞습니다.",
          en: "There are \(outcome.reviews) reviews on later days, too few to learn from; it takes "
            + "\(Fitting.leastReviews). The default weights do well until then.")
      ]
    }
    let heading = Bilingual(
      ko: "복습 \(outcome.reviews)번 가운데 가장 새로운 \(outcome.held)번은 빼 두고 나머지에 맞춘 뒤, 빼 둔 것을 얼마나 잘 맞히는지 보았습니다.",
      en: "Of \(outcome.reviews) reviews the newest \(outcome.held) were held out; fitted to the rest, "
        + "the weights foretell those like this:")
    let table = [
      row(Bilingual(ko: "기본 가중치", en: "default weights"), outcome.standard),
      row(Bilingual(ko: "지금 가중치", en: "weights so far"), outcome.current),
      row(Bilingual(ko: "맞춘 가중치", en: "fitted weights"), outcome.fitted),
    ]
    let gain = (1 - outcome.fitted.logLoss / outcome.current.logLoss) * 100
    let verdict =
      outcome.weights != nil
      ? Bilingual(
        ko: "로그 손실이 \(decimal(gain, 1))% 줄어서 전체에 맞춘 가중치를 씁니다. 카드의 일정을 다시 계산했습니다.",
        en: "That is \(decimal(gain, 1)) % less log-loss: weights fitted to all reviews are in use, "
          + "and the cards were rescheduled.")
      : Bilingual(
        ko: "나아지지 않아서 지금 가중치를 그대로 씁니다.", en: "That is no gain, so the weights so far stay.")
    return [heading] + table + [verdict]
  }

  private static func row(_ name: Bilingual, _ evaluation: Evaluation) -> Bilingual {
    let loss = decimal(evaluation.logLoss, 4)
    let error = decimal(evaluation.calibrationError * 100, 2)
    return Bilingual(
      ko: "  \(name.korean): 로그 손실 \(loss), 예측과 실제의 차이 \(error)%p",
      en: "  \(name.english): log-loss \(loss), foretold and true recall \(error) points apart")
  }
}

/// A number with so many digits after the point.
func decimal(_ value: Double, _ digits: Int) -> String {
  guard value.isFinite, abs(value) < 1e12 else { return "-" }
  var scale = 1.0
  for _ in 0..<digits { scale *= 10 }
  let whole = Int64((abs(value) * scale).rounded())
  let size = Int64(scale)
  let fraction = String(whole % size)
  let sign = value < 0 && whole > 0 ? "-" : ""
  guard digits > 0 else { return "\(sign)\(whole)" }
  return "\(sign)\(whole / size)." + String(repeating: "0", count: digits - fraction.count) + fraction
}
