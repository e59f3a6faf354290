/// How a response is marked, and what is said to it.
extension QTIResponse {
  /// The processing of an item that has this part only.
  func writeWholeProcessing(of part: Item.Part, to out: inout TextOutput) {
    if isMatchedOnly {
      out +=
        "<responseProcessing template=\"http://www.imsglobal.org/question/qti_v2p1/rptemplates/match_correct\"/>\n"
    } else if isMapped {
      out +=
        "<responseProcessing template=\"http://www.imsglobal.org/question/qti_v2p1/rptemplates/map_response\"/>\n"
    } else if isScored {
      out += "<responseProcessing>"
      writeProcessing(of: part, to: &out)
      out += "</responseProcessing>\n"
    } else {
      out += "<responseProcessing/>\n"
    }
  }

  func writeProcessing(of part: Item.Part, to out: inout TextOutput) {
    guard isScored else { return }
    out += "<responseCondition><responseIf>"
    writeTest(of: part, to: &out)
    out += "<setOutcomeValue identifier=\""
    writeScoreName(to: &out)
    out += "\"><baseValue baseType=\"float\">"
    out.put(points)
    out += "</baseValue></setOutcomeValue>"
    if !part.working.isEmpty { writeOutcome(nil, to: &out) }
    out += "</responseIf>"
    for (place, value) in mistakes {
      out += "<responseElseIf>"
      writeEquals(value, to: &out)
      writeOutcome(place, to: &out)
      out += "</responseElseIf>"
    }
    out += "</responseCondition>"
  }

  private func writeTest(of part: Item.Part, to out: inout TextOutput) {
    switch part.response {
    case .text:
      out += "<or>"
      part.eachSpelling { writeEquals($0, to: &out) }
      out += "</or>"
    case .decimal(_, let tolerance):
      let text = decimalText(millionths: tolerance)
      out += "<equal toleranceMode=\"absolute\" tolerance=\""
      out.put(text + " " + text)
      out += "\">"
      writeCorrect(to: &out)
      out += "</equal>"
    case .number, .choice, .order, .selfRated:
      let (opening, closing) = comparison
      out += opening
      writeCorrect(to: &out)
      out += closing
    }
  }

  /// The response, beside what is right.
  private func writeCorrect(to out: inout TextOutput) {
    if isSole { return out += "<variable identifier=\"RESPONSE\"/><correct identifier=\"RESPONSE\"/>" }
    writeVariable(to: &out)
    out += "<correct identifier=\""
    writeName(to: &out)
    out += "\"/>"
  }

  private func writeVariable(to out: inout TextOutput) {
    out += "<variable identifier=\""
    writeName(to: &out)
    out += "\"/>"
  }

  private func writeEquals(_ value: String, to out: inout TextOutput) {
    let (opening, closing) = comparison
    out += opening
    writeVariable(to: &out)
    out += "<baseValue baseType=\""
    switch kind {
    case .ordered, .choice: out += "identifier\">"
    case .integer: out += "integer\">"
    case .float, .decimal: out += "float\">"
    case .string, .essay: out += "string\">"
    }
    out.append(value, as: .markupLine)
    out += "</baseValue>"
    out += closing
  }

  /// How a response is held against one value.
  private var comparison: (opening: StaticString, closing: StaticString) {
    switch kind {
    case .string: ("<stringMatch caseSensitive=\"false\">", "</stringMatch>")
    case .decimal, .float: ("<equal toleranceMode=\"exact\">", "</equal>")
    case .integer, .choice, .ordered, .essay: ("<match>", "</match>")
    }
  }

  /// The outcome that calls what is said to a mistake, or to the right answer.
  private func writeOutcome(_ mistake: Int?, to out: inout TextOutput) {
    out += "<setOutcomeValue identifier=\""
    writeName(to: &out)
    out += "-FEEDBACK\"><baseValue baseType=\"identifier\">"
    Self.writeIdentifier(mistake, to: &out)
    out += "</baseValue></setOutcomeValue>"
  }

  private static func writeIdentifier(_ mistake: Int?, to out: inout TextOutput) {
    guard let mistake else { return out += "RIGHT" }
    out += "WRONG-"
    out.put(mistake + 1)
  }

  func writeFeedback(of part: Item.Part, to out: inout TextOutput) {
    guard isScored else { return }
    for (place, _) in mistakes { writeFeedback(place, part.feedback[place].why, to: &out) }
    if !part.working.isEmpty { writeFeedback(nil, part.working, to: &out) }
  }

  private func writeFeedback(_ mistake: Int?, _ text: String, to out: inout TextOutput) {
    out += "<modalFeedback outcomeIdentifier=\""
    writeName(to: &out)
    out += "-FEEDBACK\" identifier=\""
    Self.writeIdentifier(mistake, to: &out)
    out += "\" showHide=\"show\"><p>"
    out.append(text, as: .breaks)
    out += "</p></modalFeedback>\n"
  }
}
