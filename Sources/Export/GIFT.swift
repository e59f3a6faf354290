import TCP

extension BankFormat {
  /// Moodle's GIFT: one question a blank, named by its id, in a category a topic.
  static func gift(_ file: AtomicFile, _ info: BankInfo) throws -> TextBankWriter {
    let header = "// \(SafeText.line(info.title)), tcpdrill \(info.version)\n\n"
    var category = ""
    return try TextBankWriter(file: file, info: info, header: header) { item, report in
      if item.figure != nil { report.note(.figureAsText, on: item.id) }
      if item.parts.count > 1 { report.note(.onePartOnly, on: item.id) }
      var text = ""
      if item.topic != category {
        category = item.topic
        text += "$CATEGORY: tcpdrill/\(SafeText.line(category).swapping("/", for: "-"))\n\n"
      }
      for part in item.parts { text += question(item, part, info) }
      return text
    }
  }

  private static func question(_ item: Item, _ part: Item.Part, _ info: BankInfo) -> String {
    let name = item.parts.count > 1 ? "\(item.id)/\(part.id)" : item.id
    var stem = [item.prompt, item.figure?.text(in: info.language) ?? "", part.label]
    let rightFeedback = part.working.isEmpty ? "" : "#" + SafeText.gift(part.working)
    let wrong = part.feedback
    var answers: [String] = []
    switch part.response {
    case .text, .selfRated:
      answers = part.accepted.map { "=" + SafeText.gift($0) + rightFeedback }
      answers += wrong.map {
        "~%0%".swapping("~", for: "=") + SafeText.gift($0.answer) + "#" + SafeText.gift($0.why)
      }
    case .number(let number):
      answers = ["=\(number):0" + rightFeedback] + wrong.map { giftNumeric($0) }
    case .decimal(let millionths, let tolerance):
      answers = [
        "=\(decimalText(millionths: millionths)):\(decimalText(millionths: tolerance))" + rightFeedback
      ]
      answers += wrong.map { giftNumeric($0) }
    case .choice(let options, let right):
      answers = options.enumerated().map { index, option in
        let why = index == right ? part.working : wrong.first { $0.answer == option }?.why ?? ""
        return (index == right ? "=" : "~") + SafeText.gift(option)
          + (why.isEmpty ? "" : "#" + SafeText.gift(why))
      }
    case .order(let texts, let shown):
      // Ordering as matching: each shown line is paired with its place.
      if !shown.isEmpty {
        stem.append(Bilingual(ko: "순서를 고르세요.", en: "Match each line with its place.")[info.language])
      }
      answers = shown.map { line in "=" + SafeText.gift(line) + " -> \((texts.firstIndex(of: line) ?? 0) + 1)"
      }
    }
    let general = part.working.isEmpty ? "" : "####" + SafeText.gift(part.working)
    let isNumeric =
      if case .number = part.response { true } else if case .decimal = part.response { true } else { false }
    let body = stem.filter { !$0.isEmpty }.map(SafeText.gift).joined(separator: "\\n")
    return "::\(SafeText.gift(name))::[plain]\(body) {\(isNumeric ? "#" : "")\n"
      + answers.map { "  \($0)\n" }.joined() + general.prefixedLine + "}\n\n"
  }

  private static func giftNumeric(_ feedback: Item.Feedback) -> String {
    let value = Int(feedback.answer).map { "\($0):0" } ?? feedback.answer
    return "=%0%\(value)#" + SafeText.gift(feedback.why)
  }
}

extension String {
  fileprivate var prefixedLine: String { isEmpty ? "" : "  \(self)\n" }
}
