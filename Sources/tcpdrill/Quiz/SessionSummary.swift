import Memory
import Questions
import TCP
import Terminal

/// What a sitting came to.
struct Tally: Hashable, Sendable {
  var asked = 0
  var right = 0
  var wrong: Int { asked - right }
  var percent: Int { asked == 0 ? 0 : (200 * right + asked) / (2 * asked) }
}

extension Session {
  var tally: Tally {
    Tally(asked: answers.count, right: answers.reduce(0) { $0 + ($1.isRight ? 1 : 0) })
  }

  /// Accuracy, what was hard, which mistakes recur, and what comes tomorrow.
  func summary(at now: Int64) -> [SessionEffect] {
    guard !answers.isEmpty else { return [] }
    var lines = [StyledText(score(at: now)[language], .heading)]
    lines += hardOnes
    lines += recurringMistakes
    if !options.isCram { lines.append(StyledText(Words.tomorrow(forecast)[language])) }
    return lines.map { show($0, indent: 4) }
  }

  private func score(at now: Int64) -> Bilingual {
    let tally = tally
    let time = Words.duration(now - startedAt)
    return Bilingual(
      ko: "\(tally.asked)문제 중 \(tally.right)문제를 맞혔습니다(\(tally.percent)%). 걸린 시간: \(time.korean).",
      en: "\(tally.right) of \(tally.asked) right (\(tally.percent)%), in \(time.english).")
  }

  /// The questions missed, most often missed first; five will do.
  private var hardOnes: [StyledText] {
    var misses: [String: Int] = [:]
    var items: [String: SessionItem] = [:]
    var order: [String] = []
    for answer in answers where !answer.isRight {
      let question = answer.question
      if misses[question] == nil { order.append(question) }
      misses[question, default: 0] += 1
      items[question] = answer.item
    }
    guard !order.isEmpty else { return [] }
    let sorted = order.enumerated().sorted { a, b in
      (-(misses[a.element] ?? 0), a.offset) < (-(misses[b.element] ?? 0), b.offset)
    }
    let head = Bilingual(ko: "다시 볼 것:", en: "Worth another look:")[language]
    return [StyledText(head)]
      + sorted.prefix(5).compactMap { entry in
        guard let item = items[entry.element] else { return nil }
        let times = misses[entry.element] ?? 1
        let often = times > 1 ? Bilingual(ko: " (\(times)번)", en: " (\(times) times)")[language] : ""
        let prompt = StyledText(item.prompt(in: language).firstLine).truncated(to: 60)
        return "  - " + prompt + StyledText(often) + " " + StyledText(item.place(options.folders), .source)
      }
  }

  /// Wrong rules followed more than once.
  private var recurringMistakes: [StyledText] {
    var counts: [String: Int] = [:]
    for answer in answers { for rule in answer.answer.mistakes { counts[rule, default: 0] += 1 } }
    let recurring = counts.filter { $0.value > 1 }.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
    guard !recurring.isEmpty else { return [] }
    let head = Bilingual(ko: "되풀이된 실수:", en: "Mistakes that came back:")[language]
    return [StyledText(head)]
      + recurring.prefix(3).map { rule, count in
        let times = Bilingual(ko: "\(count)번", en: "\(count) times")[language]
        return StyledText("  - \(Words.mistake(rule)[language]) (\(times))")
      }
  }
}

extension String {
  var firstLine: String { String(prefix { !$0.isNewline }) }
}
