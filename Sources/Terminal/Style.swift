/// What a piece of text is, whatever colour that may have. Colour never carries a meaning alone: the words
/// beside it say the same.
package enum Role: Hashable, Sendable {
  case heading, strong, quiet
  case right, wrong, nearly
  case hint, source
  case sequence, acknowledgment, flags, state, lost
  case hostA, hostB
  /// The value a person is asked for.
  case blank
}

/// How roles look here: coloured on a terminal that wants it, plain text elsewhere.
package struct Style: Hashable, Sendable {
  package enum Choice: String, CaseIterable, Sendable { case auto, always, never }

  package var isColoured: Bool

  package init(isColoured: Bool) { self.isColoured = isColoured }

  package static let plain = Style(isColoured: false)
  package static let coloured = Style(isColoured: true)

  /// `--color` wins over `NO_COLOR`, `TERM=dumb` and where the output goes.
  package init(_ choice: Choice, isTerminal: Bool, environment: [String: String]) {
    switch choice {
    case .always: isColoured = true
    case .never: isColoured = false
    case .auto:
      let term = environment["TERM"] ?? ""
      let refused = environment["NO_COLOR"].map { !$0.isEmpty } ?? false
      isColoured = isTerminal && !refused && !term.isEmpty && term != "dumb"
    }
  }

  /// The text as bytes for a terminal; the one place that writes escape codes.
  package func render(_ text: StyledText) -> String {
    guard isColoured else { return text.plain }
    var result = ""
    for span in text.spans {
      if let role = span.role {
        result += "\u{1b}[\(Style.code(role))m\(span.text)\u{1b}[0m"
      } else {
        result += span.text
      }
    }
    return result
  }

  /// The eight colours that every palette keeps legible; bold or dim where weight says enough.
  private static func code(_ role: Role) -> String {
    switch role {
    case .heading, .strong: "1"
    case .quiet, .source: "2"
    case .right: "32"
    case .wrong, .lost: "31"
    case .nearly, .flags: "33"
    case .hint, .sequence, .hostA: "36"
    case .acknowledgment, .hostB: "35"
    case .state: "32"
    case .blank: "1;33"
    }
  }
}
