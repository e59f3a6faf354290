import TCP

/// One assessment item of QTI 2.1, with a response a part and feedback a named mistake.
enum QTIItem {
  static func xml(_ item: Item, identifier: String, _ info: BankInfo) -> String {
    let parts = item.parts.enumerated().map { Response(part: $1, index: $0 + 1) }
    let title = SafeText.markup(String(SafeText.line(item.prompt).prefix(80)))
    let scored = parts.filter(\.isScored)
    let score =
      scored.isEmpty
      ? ""
      : "<setOutcomeValue identifier=\"SCORE\"><sum>"
        + scored.map { "<variable identifier=\"\($0.name)-SCORE\"/>" }.joined() + "</sum></setOutcomeValue>"
    return """
      <?xml version="1.0" encoding="UTF-8"?>
      <assessmentItem xmlns="http://www.imsglobal.org/xsd/imsqti_v2p1" identifier="\(identifier)" \
      title="\(title)" adaptive="false" timeDependent="false" xml:lang="\(info.language.rawValue)" \
      toolName="tcpdrill" toolVersion="\(SafeText.markup(info.version))">
      \(parts.map(\.declaration).joined())\
        <outcomeDeclaration identifier="SCORE" cardinality="single" baseType="float"><defaultValue><value>0</value></defaultValue></outcomeDeclaration>
      \(scored.map(\.outcomes).joined())\
        <itemBody>
          <p>\(lines(item.prompt))</p>
      \(figure(item, info))\(parts.map(\.interaction).joined())\
        </itemBody>
        <responseProcessing>\(scored.map(\.processing).joined())\(score)</responseProcessing>
      \(parts.map(\.modalFeedback).joined())\(general(item, parts))\
      </assessmentItem>

      """
  }

  static func lines(_ text: String) -> String {
    SafeText.markup(text).split(separator: "\n", omittingEmptySubsequences: false).joined(separator: "<br/>")
  }

  private static func figure(_ item: Item, _ info: BankInfo) -> String {
    guard let figure = item.figure else { return "" }
    let picture = base64(Array(figure.svg(in: info.language).utf8))
    return
      "    <p><img alt=\"\(SafeText.markup(figure.text(in: info.language)))\" src=\"data:image/svg+xml;base64,\(picture)\"/></p>\n"
  }

  /// Said to everybody once the item has been answered.
  private static func general(_ item: Item, _ parts: [Response]) -> String {
    guard let first = parts.first(where: \.isScored), !item.explanation.isEmpty else { return "" }
    return
      "  <modalFeedback outcomeIdentifier=\"\(first.name)-SEEN\" identifier=\"SEEN\" showHide=\"show\"><p>"
      + lines(item.explanation.joined(separator: "\n")) + "</p></modalFeedback>\n"
  }

  /// One part: how it is declared, shown, marked and answered back.
  struct Response {
    let part: Item.Part
    let index: Int
    var name: String { "RESPONSE-\(index)" }

    var isScored: Bool {
      if case .selfRated = part.response { false } else { true }
    }

    private var baseType: String {
      switch part.response {
      case .number: "integer"
      case .decimal: "float"
      case .choice, .order: "identifier"
      case .text, .selfRated: "string"
      }
    }

    /// The values that count as right, as the declaration spells them.
    private var right: [String] {
      switch part.response {
      case .choice(_, let at): ["c\(at + 1)"]
      case .order(let texts, let shown): texts.map { "c\((shown.firstIndex(of: $0) ?? 0) + 1)" }
      default: [part.answer]
      }
    }

    var declaration: String {
      guard isScored else {
        return "  <responseDeclaration identifier=\"\(name)\" cardinality=\"single\" baseType=\"string\"/>\n"
      }
      let cardinality = if case .order = part.response { "ordered" } else { "single" }
      let values = right.map { "<value>\(SafeText.markup(SafeText.line($0)))</value>" }.joined()
      return
        "  <responseDeclaration identifier=\"\(name)\" cardinality=\"\(cardinality)\" baseType=\"\(baseType)\">"
        + "<correctResponse>\(values)</correctResponse></responseDeclaration>\n"
    }

    var outcomes: String {
      """
        <outcomeDeclaration identifier="\(name)-SCORE" cardinality="single" baseType="float"><defaultValue><value>0</value></defaultValue></outcomeDeclaration>
        <outcomeDeclaration identifier="\(name)-SEEN" cardinality="single" baseType="identifier"/>
        <outcomeDeclaration identifier="\(name)-FEEDBACK" cardinality="single" baseType="identifier"/>

      """
    }

    var interaction: String {
      let label = part.label.isEmpty ? "" : QTIItem.lines(part.label)
      switch part.response {
      case .choice(let options, _):
        return "    <choiceInteraction responseIdentifier=\"\(name)\" shuffle=\"true\" maxChoices=\"1\">"
          + "<prompt>\(label)</prompt>\(choices(options))</choiceInteraction>\n"
      case .order(_, let shown):
        return "    <orderInteraction responseIdentifier=\"\(name)\" shuffle=\"false\">"
          + "<prompt>\(label)</prompt>\(choices(shown))</orderInteraction>\n"
      case .selfRated:
        return
          "    <extendedTextInteraction responseIdentifier=\"\(name)\"><prompt>\(label)</prompt></extendedTextInteraction>\n"
      case .text, .number, .decimal:
        let length = max(12, part.answer.count + 4)
        return
          "    <p>\(label) <textEntryInteraction responseIdentifier=\"\(name)\" expectedLength=\"\(length)\"/></p>\n"
      }
    }

    private func choices(_ options: [String]) -> String {
      options.enumerated().map {
        "<simpleChoice identifier=\"c\($0 + 1)\">\(QTIItem.lines($1))</simpleChoice>"
      }.joined()
    }

    var processing: String {
      let scored =
        "<setOutcomeValue identifier=\"\(name)-SCORE\"><baseValue baseType=\"float\">1</baseValue></setOutcomeValue>"
        + feedbackOutcome("RIGHT")
      let otherwise = mistakes.map { place, value in
        "<responseElseIf>\(equals(value))\(feedbackOutcome("WRONG-\(place + 1)"))</responseElseIf>"
      }.joined()
      return "<responseCondition><responseIf>\(isRight)\(scored)</responseIf>\(otherwise)</responseCondition>"
        + "<setOutcomeValue identifier=\"\(name)-SEEN\"><baseValue baseType=\"identifier\">SEEN</baseValue></setOutcomeValue>"
    }

    private var isRight: String {
      switch part.response {
      case .text(_, _): "<or>\(part.accepted.map(equals).joined())</or>"
      case .decimal(_, let tolerance):
        "<equal toleranceMode=\"absolute\" tolerance=\"\(decimalText(millionths: tolerance)) \(decimalText(millionths: tolerance))\">"
          + "<variable identifier=\"\(name)\"/><correct identifier=\"\(name)\"/></equal>"
      default: "<match><variable identifier=\"\(name)\"/><correct identifier=\"\(name)\"/></match>"
      }
    }

    private func equals(_ value: String) -> String {
      let text = "<baseValue baseType=\"\(baseType)\">\(SafeText.markup(SafeText.line(value)))</baseValue>"
      return baseType == "string"
        ? "<stringMatch caseSensitive=\"false\"><variable identifier=\"\(name)\"/>\(text)</stringMatch>"
        : "<match><variable identifier=\"\(name)\"/>\(text)</match>"
    }

    /// The wrong answers that can be told from the response, with the value each has there.
    private var mistakes: [(Int, String)] {
      part.feedback.enumerated().compactMap { place, feedback in
        switch part.response {
        case .choice(let options, _): options.firstIndex(of: feedback.answer).map { (place, "c\($0 + 1)") }
        case .number: Int(feedback.answer).map { (place, String($0)) }
        case .decimal:
          feedback.answer.allSatisfy { $0.isNumber || $0 == "." || $0 == "-" }
            ? (place, feedback.answer) : nil
        case .text: (place, feedback.answer)
        case .order, .selfRated: nil
        }
      }
    }

    private func feedbackOutcome(_ identifier: String) -> String {
      "<setOutcomeValue identifier=\"\(name)-FEEDBACK\"><baseValue baseType=\"identifier\">\(identifier)</baseValue></setOutcomeValue>"
    }

    var modalFeedback: String {
      guard isScored else { return "" }
      let told =
        mistakes.map { ("WRONG-\($0.0 + 1)", part.feedback[$0.0].why) }
        + (part.working.isEmpty ? [] : [("RIGHT", part.working)])
      return told.map { identifier, text in
        "  <modalFeedback outcomeIdentifier=\"\(name)-FEEDBACK\" identifier=\"\(identifier)\" showHide=\"show\">"
          + "<p>\(QTIItem.lines(text))</p></modalFeedback>\n"
      }.joined()
    }
  }
}
