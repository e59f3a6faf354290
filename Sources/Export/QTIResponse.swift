/// How one part of an item is declared, shown and marked; the part itself comes along with every step.
struct QTIResponse {
  /// Nil for the only part of an item, which scores the item itself.
  let number: Int?
  /// What a right answer scores.
  let points: Int
  let kind: Kind
  /// The wrong answers that can be told from the response, with the value each has there.
  let mistakes: [(place: Int, value: String)]
  private let hasWorking: Bool

  enum Kind {
    case ordered, choice, integer, float, decimal, string, essay
  }

  init(_ part: Item.Part, number: Int?, points: Int) {
    self.number = number
    self.points = points
    mistakes = part.feedback.isEmpty ? [] : Self.mistakes(of: part)
    hasWorking = !part.working.isEmpty
    kind =
      switch part.response {
      case .order: .ordered
      case .choice: .choice
      case .decimal: .decimal
      case .text: .string
      case .selfRated: .essay
      case .number(let right): Self.isWide(right, mistakes) ? .float : .integer
      }
  }

  /// Many readers hold an integer in 32 bits with a sign, which a sequence number passes.
  private static func isWide(_ right: Int, _ mistakes: [(place: Int, value: String)]) -> Bool {
    Int32(exactly: right) == nil
      || mistakes.contains { Int($0.value).flatMap { Int32(exactly: $0) } == nil }
  }

  private static func mistakes(of part: Item.Part) -> [(place: Int, value: String)] {
    part.feedback.enumerated().compactMap { place, feedback in
      switch part.response {
      case .choice(let options, _): options.firstIndex(of: feedback.answer).map { (place, "c\($0 + 1)") }
      case .number: Int(feedback.answer).map { (place, String($0)) }
      case .decimal: feedback.isNumber ? (place, feedback.answer) : nil
      case .text: (place, feedback.answer)
      case .order, .selfRated: nil
      }
    }
  }

  var isSole: Bool { number == nil }
  var isScored: Bool { kind != .essay }
  var hasFeedback: Bool { hasWorking || !mistakes.isEmpty }

  /// Where a right answer scores a point and nothing more is said, the standard has a name for it, which readers
  /// know that understand little else.
  var isMatchedOnly: Bool {
    guard isSole, points == 1, !hasFeedback else { return false }
    switch kind {
    case .integer, .choice, .ordered: return true
    case .string, .float, .decimal, .essay: return false
    }
  }

  /// The same where several spellings are right.
  var isMapped: Bool { isSole && kind == .string && !hasFeedback }

  /// Whether one of these is all its processing.
  var isByTemplate: Bool { isMapped || isMatchedOnly }

  func writeName(to out: inout TextOutput) {
    out += "RESPONSE"
    writeNumber(to: &out)
  }

  /// What tells several parts' names apart.
  private func writeNumber(to out: inout TextOutput) {
    guard let number else { return }
    out += "-"
    out.put(number)
  }

  func writeScoreName(to out: inout TextOutput) {
    if isSole { return out += "SCORE" }
    writeName(to: &out)
    out += "-SCORE"
  }
}

extension QTIResponse {
  /// From behind `identifier="RESPONSE`.
  func writeDeclaration(of part: Item.Part, to out: inout TextOutput) {
    writeNumber(to: &out)
    out += declared
    switch part.response {
    case .choice(_, let right): Self.writeChoice(right, to: &out)
    case .order(let texts, let shown):
      for text in texts { Self.writeChoice(shown.firstIndex(of: text) ?? 0, to: &out) }
    case .number(let number):
      out += "<value>"
      out.put(number)
      out += "</value>"
    case .text(let text, _), .selfRated(let text): Self.writeValue(text, to: &out)
    case .decimal: Self.writeValue(part.answer, to: &out)
    }
    if isMapped {
      writeMapping(of: part, to: &out)
    } else {
      out += "</correctResponse></responseDeclaration>\n"
    }
  }

  private var declared: StaticString {
    switch kind {
    case .ordered: "\" cardinality=\"ordered\" baseType=\"identifier\"><correctResponse>"
    case .choice: "\" cardinality=\"single\" baseType=\"identifier\"><correctResponse>"
    case .string, .essay: "\" cardinality=\"single\" baseType=\"string\"><correctResponse>"
    case .integer: "\" cardinality=\"single\" baseType=\"integer\"><correctResponse>"
    case .float, .decimal: "\" cardinality=\"single\" baseType=\"float\"><correctResponse>"
    }
  }

  /// What each accepted answer scores.
  private func writeMapping(of part: Item.Part, to out: inout TextOutput) {
    out += "</correctResponse><mapping defaultValue=\"0\">"
    if points == 1, let known = Self.mappedNames.bytes(of: part) {
      out.put(known)
    } else {
      part.eachSpelling {
        out += "<mapEntry mapKey=\""
        out.append($0, as: .markupLine)
        writeScore(to: &out)
      }
    }
    out += "</mapping></responseDeclaration>\n"
  }

  private static let mappedNames = AnswerSpellings.Block { spelling, out in
    out += "<mapEntry mapKey=\""
    out.append(spelling, as: .markupLine)
    out += "\" mappedValue=\"1\" caseSensitive=\"false\"/>"
  }

  /// From behind a mapped answer to the end of its entry.
  private func writeScore(to out: inout TextOutput) {
    if points == 1 {
      out += "\" mappedValue=\"1\" caseSensitive=\"false\"/>"
    } else {
      out += "\" mappedValue=\""
      out.put(points)
      out += "\" caseSensitive=\"false\"/>"
    }
  }

  private static func writeChoice(_ place: Int, to out: inout TextOutput) {
    out += "<value>c"
    out.put(place + 1)
    out += "</value>"
  }

  private static func writeValue(_ value: String, to out: inout TextOutput) {
    out += "<value>"
    out.append(value, as: .markupLine)
    out += "</value>"
  }

  func writeOutcomes(to out: inout TextOutput) {
    guard isScored else { return }
    if !isSole {
      out += "<outcomeDeclaration identifier=\""
      writeScoreName(to: &out)
      out +=
        "\" cardinality=\"single\" baseType=\"float\"><defaultValue><value>0</value></defaultValue></outcomeDeclaration>\n"
    }
    guard hasFeedback else { return }
    out += "<outcomeDeclaration identifier=\""
    writeName(to: &out)
    out += "-FEEDBACK\" cardinality=\"single\" baseType=\"identifier\"/>\n"
  }
}

extension QTIResponse {
  func writeInteraction(of part: Item.Part, to out: inout TextOutput) {
    switch part.response {
    case .choice(let options, _):
      out += "<choiceInteraction shuffle=\"true\" maxChoices=\"1\" responseIdentifier=\"RESPONSE"
      writeList(options, of: part, to: &out)
      out += "</choiceInteraction>\n"
    case .order(_, let shown):
      out += "<orderInteraction shuffle=\"false\" responseIdentifier=\"RESPONSE"
      writeList(shown, of: part, to: &out)
      out += "</orderInteraction>\n"
    case .selfRated:
      out += "<extendedTextInteraction responseIdentifier=\"RESPONSE"
      writeList([], of: part, to: &out)
      out += "</extendedTextInteraction>\n"
    case .text(let text, _): writeEntry(part, letters: text.unicodeScalars.count, to: &out)
    case .number, .decimal: writeEntry(part, letters: part.answer.utf8.count, to: &out)
    }
  }

  /// From behind the interaction's `responseIdentifier="RESPONSE`.
  private func writeList(_ options: [String], of part: Item.Part, to out: inout TextOutput) {
    writeNumber(to: &out)
    if part.label.isEmpty {
      out += "\">"
    } else {
      out += "\"><prompt>"
      out.append(part.label, as: .breaks)
      out += "</prompt>"
    }
    var opening: StaticString = "<simpleChoice identifier=\"c"
    for (index, option) in options.enumerated() {
      out += opening
      out.put(index + 1)
      out += "\">"
      out.append(option, as: .breaks)
      opening = "</simpleChoice><simpleChoice identifier=\"c"
    }
    if !options.isEmpty { out += "</simpleChoice>" }
  }

  private func writeEntry(_ part: Item.Part, letters: Int, to out: inout TextOutput) {
    if part.label.isEmpty {
      out += "<p><textEntryInteraction responseIdentifier=\"RESPONSE"
    } else {
      out += "<p>"
      out.append(part.label, as: .breaks)
      out += " <textEntryInteraction responseIdentifier=\"RESPONSE"
    }
    writeNumber(to: &out)
    out += "\" expectedLength=\""
    out.put(max(12, letters + 4))
    out += "\"/></p>\n"
  }
}
