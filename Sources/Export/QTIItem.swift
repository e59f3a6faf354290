import TCP

/// One assessment item of QTI 2.1, with a response a part and feedback a named mistake.
struct QTIItem {
  private let language: Language
  /// What stands behind every title.
  private let afterTitle: [UInt8]

  init(info: BankInfo) {
    language = info.language
    afterTitle = Array(
      "\" adaptive=\"false\" timeDependent=\"false\" xml:lang=\"\(language.rawValue)\">\n".utf8)
  }

  func write(_ item: Item, named identifier: ArraySlice<UInt8>, to out: inout TextOutput) {
    let general = GeneralFeedback(of: item)
    out +=
      "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<assessmentItem xmlns=\"http://www.imsglobal.org/xsd/imsqti_v2p1\" identifier=\""
    out.put(identifier)
    out += "\" title=\""
    out.append(item.prompt.beginning(80), as: .markupLine)
    out.put(afterTitle)
    if item.parts.count == 1 {
      let part = QTIResponse(item.parts[0], number: 1, isSole: true, points: item.points ?? 1)
      part.writeDeclaration(to: &out)
      writeScoreDeclaration(item.points, to: &out)
      part.writeOutcomes(to: &out)
      writeBody(item, general, to: &out) { part.writeInteraction(to: &$0) }
      // A sole part scores the item itself.
      part.writeWholeProcessing(to: &out)
      part.writeFeedback(to: &out)
    } else {
      writeParts(of: item, general, to: &out)
    }
    general.write(item, to: &out)
    out += "</assessmentItem>\n"
  }

  private func writeParts(of item: Item, _ general: GeneralFeedback, to out: inout TextOutput) {
    var parts: [QTIResponse] = []
    for (place, part) in item.parts.enumerated() {
      parts.append(QTIResponse(part, number: place + 1, isSole: false, points: 1))
    }
    for part in parts { part.writeDeclaration(to: &out) }
    writeScoreDeclaration(item.points, to: &out)
    for part in parts { part.writeOutcomes(to: &out) }
    writeBody(item, general, to: &out) { for part in parts { part.writeInteraction(to: &$0) } }
    out += "<responseProcessing>"
    for part in parts { part.writeProcessing(to: &out) }
    writeScore(of: parts, item.points, to: &out)
    out += "</responseProcessing>\n"
    for part in parts { part.writeFeedback(to: &out) }
  }

  private func writeBody(
    _ item: Item, _ general: GeneralFeedback, to out: inout TextOutput,
    interactions: (inout TextOutput) -> Void
  ) {
    if !general.isEmpty {
      out +=
        "<outcomeDeclaration identifier=\"SEEN\" cardinality=\"single\" baseType=\"identifier\"><defaultValue><value>SEEN</value></defaultValue></outcomeDeclaration>\n"
    }
    out += "<itemBody>\n<p>"
    out.append(item.prompt, as: .breaks)
    out += "</p>\n"
    if let figure = item.figure { writeFigure(figure.telling(in: language), to: &out) }
    interactions(&out)
    out += "</itemBody>\n"
  }

  private func writeScoreDeclaration(_ points: Int?, to out: inout TextOutput) {
    guard let points else {
      return out +=
        "<outcomeDeclaration identifier=\"SCORE\" cardinality=\"single\" baseType=\"float\"><defaultValue><value>0</value></defaultValue></outcomeDeclaration>\n"
    }
    out +=
      "<outcomeDeclaration identifier=\"SCORE\" cardinality=\"single\" baseType=\"float\" normalMaximum=\""
    out.put(points)
    out += "\"><defaultValue><value>0</value></defaultValue></outcomeDeclaration>\n"
  }

  private func writeFigure(_ figure: Figure.Telling, to out: inout TextOutput) {
    out += "<p><img alt=\""
    out.append(figure.text, as: .markup)
    out += "\" src=\"data:image/svg+xml;base64,"
    figure.svg.withUnsafeBufferPointer { out.append(base64: $0) }
    out += "\"/></p>\n"
  }

  /// The share of the blanks that are right, of the item's points; a blank a point where nobody said.
  private func writeScore(of parts: [QTIResponse], _ points: Int?, to out: inout TextOutput) {
    let scored = parts.filter(\.isScored)
    guard !scored.isEmpty else { return }
    out += "<setOutcomeValue identifier=\"SCORE\">"
    if let points {
      out += "<product><baseValue baseType=\"float\">"
      out.put(decimalText(millionths: points * 1_000_000 / scored.count))
      out += "</baseValue>"
    }
    out += "<sum>"
    for part in scored {
      out += "<variable identifier=\""
      part.writeName(to: &out)
      out += "-SCORE\"/>"
    }
    out += "</sum>"
    if points != nil { out += "</product>" }
    out += "</setOutcomeValue>"
  }
}

/// What is said to everybody once the item has been answered.
private struct GeneralFeedback {
  private let explanation: [String]
  let isEmpty: Bool

  init(of item: Item) {
    explanation = item.explanationBesides
    isEmpty =
      explanation.isEmpty && item.source == nil
      && !item.parts.contains { if case .selfRated = $0.response { true } else { false } }
  }

  /// The model answers, what is explained besides, and where it comes from.
  private func eachParagraph(of item: Item, _ body: (String) -> Void) {
    var modelAnswer: String?
    for part in item.parts {
      guard case .selfRated(let answer) = part.response else { continue }
      modelAnswer = answer
      body(answer)
    }
    for line in explanation where line != modelAnswer { body(line) }
    if let source = item.source { body(source) }
  }

  func write(_ item: Item, to out: inout TextOutput) {
    var opening: StaticString =
      "<modalFeedback outcomeIdentifier=\"SEEN\" identifier=\"SEEN\" showHide=\"show\"><p>"
    eachParagraph(of: item) {
      out += opening
      out.append($0, as: .breaks)
      opening = "</p><p>"
    }
    if !isEmpty { out += "</p></modalFeedback>\n" }
  }
}

/// One part of an item: how it is declared, shown, marked and answered back.
///
/// A class, because a part is copied for each of these steps otherwise.
final class QTIResponse {
  private let part: Item.Part
  private let number: Int
  private let isSole: Bool
  /// What a right answer scores.
  private let points: Int
  /// The wrong answers that can be told from the response, with the value each has there.
  private let mistakes: [(place: Int, value: String)]
  /// Many readers hold an integer in 32 bits with a sign, which a sequence number passes.
  private let isWide: Bool

  init(_ part: Item.Part, number: Int, isSole: Bool, points: Int) {
    self.part = part
    self.number = number
    self.isSole = isSole
    self.points = points
    mistakes = part.feedback.isEmpty ? [] : Self.mistakes(of: part)
    if case .number(let right) = part.response {
      isWide =
        Int32(exactly: right) == nil
        || mistakes.contains { Int($0.value).flatMap { Int32(exactly: $0) } == nil }
    } else {
      isWide = false
    }
  }

  func writeName(to out: inout TextOutput) {
    out += "RESPONSE"
    if isSole { return }
    out += "-"
    out.put(number)
  }

  private func writeScoreName(to out: inout TextOutput) {
    if isSole { return out += "SCORE" }
    writeName(to: &out)
    out += "-SCORE"
  }

  var isScored: Bool {
    if case .selfRated = part.response { false } else { true }
  }

  private var hasFeedback: Bool { !mistakes.isEmpty || !part.working.isEmpty }

  private var baseType: StaticString {
    switch part.response {
    case .number: isWide ? "float" : "integer"
    case .decimal: "float"
    case .choice, .order: "identifier"
    case .text, .selfRated: "string"
    }
  }

  func writeDeclaration(to out: inout TextOutput) {
    if isSole {
      out += soleDeclaration
    } else {
      out += "<responseDeclaration identifier=\""
      writeName(to: &out)
      if case .order = part.response {
        out += "\" cardinality=\"ordered\" baseType=\""
      } else {
        out += "\" cardinality=\"single\" baseType=\""
      }
      out += baseType
      out += "\"><correctResponse>"
    }
    switch part.response {
    case .choice(_, let right): Self.writeChoice(right, to: &out)
    case .order(let texts, let shown):
      for text in texts { Self.writeChoice(shown.firstIndex(of: text) ?? 0, to: &out) }
    case .text, .number, .decimal, .selfRated: Self.writeValue(part.answer, to: &out)
    }
    out += "</correctResponse>"
    if isMapped { writeMapping(to: &out) }
    out += "</responseDeclaration>\n"
  }

  /// Most items have one response: what they declare is written in one piece.
  private var soleDeclaration: StaticString {
    switch part.response {
    case .order:
      "<responseDeclaration identifier=\"RESPONSE\" cardinality=\"ordered\" baseType=\"identifier\"><correctResponse>"
    case .choice:
      "<responseDeclaration identifier=\"RESPONSE\" cardinality=\"single\" baseType=\"identifier\"><correctResponse>"
    case .text, .selfRated:
      "<responseDeclaration identifier=\"RESPONSE\" cardinality=\"single\" baseType=\"string\"><correctResponse>"
    case .number where !isWide:
      "<responseDeclaration identifier=\"RESPONSE\" cardinality=\"single\" baseType=\"integer\"><correctResponse>"
    case .number, .decimal:
      "<responseDeclaration identifier=\"RESPONSE\" cardinality=\"single\" baseType=\"float\"><correctResponse>"
    }
  }

  /// What each accepted answer scores.
  private func writeMapping(to out: inout TextOutput) {
    out += "<mapping defaultValue=\"0\">"
    part.eachAccepted {
      out += "<mapEntry mapKey=\""
      out.append($0, as: .markupLine)
      out += "\" mappedValue=\""
      out.put(points)
      out += "\" caseSensitive=\"false\"/>"
    }
    out += "</mapping>"
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

  func writeInteraction(to out: inout TextOutput) {
    switch part.response {
    case .choice(let options, _):
      writeList(options, "<choiceInteraction shuffle=\"true\" maxChoices=\"1\"", to: &out)
      out += "</choiceInteraction>\n"
    case .order(_, let shown):
      writeList(shown, "<orderInteraction shuffle=\"false\"", to: &out)
      out += "</orderInteraction>\n"
    case .selfRated:
      writeList([], "<extendedTextInteraction", to: &out)
      out += "</extendedTextInteraction>\n"
    case .text, .number, .decimal:
      out += "<p>"
      out.append(part.label, as: .breaks)
      out += " <textEntryInteraction responseIdentifier=\""
      writeName(to: &out)
      out += "\" expectedLength=\""
      out.put(max(12, part.answer.unicodeScalars.count + 4))
      out += "\"/></p>\n"
    }
  }

  private func writeList(_ options: [String], _ opening: StaticString, to out: inout TextOutput) {
    out += opening
    out += " responseIdentifier=\""
    writeName(to: &out)
    out += "\"><prompt>"
    out.append(part.label, as: .breaks)
    out += "</prompt>"
    for (index, option) in options.enumerated() {
      out += "<simpleChoice identifier=\"c"
      out.put(index + 1)
      out += "\">"
      out.append(option, as: .breaks)
      out += "</simpleChoice>"
    }
  }

  /// Where a right answer scores a point and nothing more is said, the standard has a name for it, which readers
  /// know that understand little else.
  private var isMatchedOnly: Bool {
    guard points == 1, !hasFeedback, !isWide else { return false }
    switch part.response {
    case .number, .choice, .order: return true
    case .text, .decimal, .selfRated: return false
    }
  }

  /// The same where several spellings are right.
  private var isMapped: Bool {
    guard isSole, !hasFeedback, case .text = part.response else { return false }
    return true
  }

  /// The processing of an item that has this part only.
  func writeWholeProcessing(to out: inout TextOutput) {
    if isMatchedOnly {
      out +=
        "<responseProcessing template=\"http://www.imsglobal.org/question/qti_v2p1/rptemplates/match_correct\"/>\n"
      return
    }
    if isMapped {
      out +=
        "<responseProcessing template=\"http://www.imsglobal.org/question/qti_v2p1/rptemplates/map_response\"/>\n"
      return
    }
    out += "<responseProcessing>"
    writeProcessing(to: &out)
    out += "</responseProcessing>\n"
  }

  func writeProcessing(to out: inout TextOutput) {
    guard isScored else { return }
    out += "<responseCondition><responseIf>"
    writeTest(to: &out)
    out += "<setOutcomeValue identifier=\""
    writeScoreName(to: &out)
    out += "\"><baseValue baseType=\"float\">"
    out.put(points)
    out += "</baseValue></setOutcomeValue>"
    if !part.working.isEmpty { writeOutcome("RIGHT", to: &out) }
    out += "</responseIf>"
    for (place, value) in mistakes {
      out += "<responseElseIf>"
      writeEquals(value, to: &out)
      writeOutcome("WRONG-\(place + 1)", to: &out)
      out += "</responseElseIf>"
    }
    out += "</responseCondition>"
  }

  private func writeTest(to out: inout TextOutput) {
    switch part.response {
    case .text:
      out += "<or>"
      part.eachAccepted { writeEquals($0, to: &out) }
      out += "</or>"
    case .decimal(_, let tolerance):
      let text = decimalText(millionths: tolerance)
      out += "<equal toleranceMode=\"absolute\" tolerance=\""
      out.put(text + " " + text)
      out += "\">"
      writeVariable(to: &out)
      writeCorrect(to: &out)
      out += "</equal>"
    case .number, .choice, .order, .selfRated:
      guard !isSole else {
        return out +=
          isWide
          ? "<equal toleranceMode=\"exact\"><variable identifier=\"RESPONSE\"/><correct identifier=\"RESPONSE\"/></equal>"
          : "<match><variable identifier=\"RESPONSE\"/><correct identifier=\"RESPONSE\"/></match>"
      }
      if isWide { out += "<equal toleranceMode=\"exact\">" } else { out += "<match>" }
      writeVariable(to: &out)
      writeCorrect(to: &out)
      if isWide { out += "</equal>" } else { out += "</match>" }
    }
  }

  private func writeVariable(to out: inout TextOutput) {
    out += "<variable identifier=\""
    writeName(to: &out)
    out += "\"/>"
  }

  private func writeCorrect(to out: inout TextOutput) {
    out += "<correct identifier=\""
    writeName(to: &out)
    out += "\"/>"
  }

  private func writeEquals(_ value: String, to out: inout TextOutput) {
    let (opening, closing) = comparison
    out += opening
    writeVariable(to: &out)
    out += "<baseValue baseType=\""
    out += baseType
    out += "\">"
    out.append(value, as: .markupLine)
    out += "</baseValue>"
    out += closing
  }

  /// How a response is held against one value.
  private var comparison: (opening: StaticString, closing: StaticString) {
    switch part.response {
    case .text: ("<stringMatch caseSensitive=\"false\">", "</stringMatch>")
    case .decimal: ("<equal toleranceMode=\"exact\">", "</equal>")
    case .number where isWide: ("<equal toleranceMode=\"exact\">", "</equal>")
    case .number, .choice, .order, .selfRated: ("<match>", "</match>")
    }
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

  private func writeOutcome(_ identifier: String, to out: inout TextOutput) {
    out += "<setOutcomeValue identifier=\""
    writeName(to: &out)
    out += "-FEEDBACK\"><baseValue baseType=\"identifier\">"
    out.put(identifier)
    out += "</baseValue></setOutcomeValue>"
  }

  func writeFeedback(to out: inout TextOutput) {
    guard isScored else { return }
    for (place, _) in mistakes { writeFeedback("WRONG-\(place + 1)", part.feedback[place].why, to: &out) }
    if !part.working.isEmpty { writeFeedback("RIGHT", part.working, to: &out) }
  }

  private func writeFeedback(_ identifier: String, _ text: String, to out: inout TextOutput) {
    out += "<modalFeedback outcomeIdentifier=\""
    writeName(to: &out)
    out += "-FEEDBACK\" identifier=\""
    out.put(identifier)
    out += "\" showHide=\"show\"><p>"
    out.append(text, as: .breaks)
    out += "</p></modalFeedback>\n"
  }
}
