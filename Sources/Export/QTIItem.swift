import TCP

/// One assessment item of QTI 2.1, with a response a part and feedback a named mistake.
///
/// What stands between two texts is written in one piece: a bank has a hundred thousand of these.
struct QTIItem {
  private let language: Language
  /// From a title's end to the first response declaration.
  private let afterTitle: [UInt8]

  init(info: BankInfo) {
    language = info.language
    afterTitle = Array(
      "\" adaptive=\"false\" timeDependent=\"false\" xml:lang=\"\(language.rawValue)\">\n<responseDeclaration identifier=\"RESPONSE"
        .utf8)
  }

  /// - Parameter prompt: what is asked, in the words that fit how it is answered here.
  func write(
    _ item: Item, asking prompt: String, named identifier: ArraySlice<UInt8>, to out: inout TextOutput
  ) {
    out +=
      "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<assessmentItem xmlns=\"http://www.imsglobal.org/xsd/imsqti_v2p1\" identifier=\""
    out.put(identifier)
    out += "\" title=\""
    out.append(titleOf: prompt, ofAtMost: 72, as: .markupLine)
    out.put(afterTitle)
    let feedback = QTIGeneralFeedback(of: item)
    if item.parts.count == 1 {
      writeSole(item.parts[0], of: item, asking: prompt, feedback, to: &out)
    } else {
      writeParts(of: item, asking: prompt, feedback, to: &out)
    }
    feedback.write(item, to: &out)
    out += "</assessmentItem>\n"
  }

  /// A sole part scores the item itself.
  private func writeSole(
    _ part: Item.Part, of item: Item, asking prompt: String, _ feedback: QTIGeneralFeedback,
    to out: inout TextOutput
  ) {
    let response = QTIResponse(part, number: nil, points: item.points ?? 1)
    response.writeDeclaration(of: part, to: &out)
    if response.isByTemplate, item.points == nil {
      // The template sets the score, whatever the answer.
      out += "<outcomeDeclaration identifier=\"SCORE\" cardinality=\"single\" baseType=\"float\"/>\n"
    } else {
      writeScoreDeclaration(item.points, to: &out)
    }
    response.writeOutcomes(to: &out)
    writeBodyStart(item, prompt, feedback, to: &out)
    response.writeInteraction(of: part, to: &out)
    out += "</itemBody>\n"
    response.writeWholeProcessing(of: part, to: &out)
    response.writeFeedback(of: part, to: &out)
  }

  private func writeParts(
    of item: Item, asking prompt: String, _ feedback: QTIGeneralFeedback, to out: inout TextOutput
  ) {
    let responses = item.parts.enumerated().map { QTIResponse($1, number: $0 + 1, points: 1) }
    let both = zip(responses, item.parts)
    for (response, part) in both {
      if response.number != 1 { out += "<responseDeclaration identifier=\"RESPONSE" }
      response.writeDeclaration(of: part, to: &out)
    }
    writeScoreDeclaration(item.points, to: &out)
    for response in responses { response.writeOutcomes(to: &out) }
    writeBodyStart(item, prompt, feedback, to: &out)
    for (response, part) in both { response.writeInteraction(of: part, to: &out) }
    out += "</itemBody>\n<responseProcessing>"
    for (response, part) in both { response.writeProcessing(of: part, to: &out) }
    writeScore(of: responses, item.points, to: &out)
    out += "</responseProcessing>\n"
    for (response, part) in both { response.writeFeedback(of: part, to: &out) }
  }

  private func writeBodyStart(
    _ item: Item, _ prompt: String, _ feedback: QTIGeneralFeedback, to out: inout TextOutput
  ) {
    if feedback.isEmpty {
      out += "<itemBody>\n<p>"
    } else {
      out +=
        "<outcomeDeclaration identifier=\"SEEN\" cardinality=\"single\" baseType=\"identifier\"><defaultValue><value>SEEN</value></defaultValue></outcomeDeclaration>\n<itemBody>\n<p>"
    }
    out.append(prompt, as: .breaks)
    out += "</p>\n"
    guard let figure = item.figure?.telling(in: language) else { return }
    out += "<p><img alt=\""
    out.append(figure.text, as: .markup)
    out += "\" src=\"data:image/svg+xml;base64,"
    figure.svg.withUnsafeBufferPointer { out.append(base64: $0) }
    out += "\"/></p>\n"
  }

  private func writeScoreDeclaration(_ points: Int?, to out: inout TextOutput) {
    out += "<outcomeDeclaration identifier=\"SCORE\" cardinality=\"single\" baseType=\"float\""
    if let points {
      out += " normalMaximum=\""
      out.put(points)
      out += "\""
    }
    out += "><defaultValue><value>0</value></defaultValue></outcomeDeclaration>\n"
  }

  /// The share of the blanks that are right, of the item's points; a blank a point where nobody said.
  private func writeScore(of responses: [QTIResponse], _ points: Int?, to out: inout TextOutput) {
    let scored = responses.filter(\.isScored)
    guard !scored.isEmpty else { return }
    out += "<setOutcomeValue identifier=\"SCORE\">"
    if let points {
      out += "<product><baseValue baseType=\"float\">"
      out.put(decimalText(millionths: points * 1_000_000 / scored.count))
      out += "</baseValue>"
    }
    out += "<sum>"
    for response in scored {
      out += "<variable identifier=\""
      response.writeName(to: &out)
      out += "-SCORE\"/>"
    }
    out += "</sum>"
    if points != nil { out += "</product>" }
    out += "</setOutcomeValue>"
  }
}

/// What is said to everybody once the item has been answered.
private struct QTIGeneralFeedback {
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
    if isEmpty { return }
    var opening: StaticString =
      "<modalFeedback outcomeIdentifier=\"SEEN\" identifier=\"SEEN\" showHide=\"show\"><p>"
    eachParagraph(of: item) {
      out += opening
      out.append($0, as: .breaks)
      opening = "</p><p>"
    }
    out += "</p></modalFeedback>\n"
  }
}
