/// Text with roles, clean of everything a terminal could mistake for a command.
///
///     let line: StyledText = "ACK \(1001, .acknowledgment) from \(host.name, .hostA)"
package struct StyledText: Hashable, Sendable {
  package struct Span: Hashable, Sendable {
    package fileprivate(set) var text: String
    package fileprivate(set) var role: Role?
  }

  package private(set) var spans: [Span] = []

  package init() {}

  package init(_ text: String, _ role: Role? = nil) { append(text, role) }

  package var plain: String { spans.reduce(into: "") { $0 += $1.text } }
  package var isEmpty: Bool { spans.isEmpty }
  package var columns: Int { spans.reduce(0) { $0 + Terminal.columns(of: $1.text) } }

  package mutating func append(_ text: String, _ role: Role? = nil) {
    append(clean: sanitised(text), role)
  }

  /// Text that has passed the sanitiser already.
  mutating func append(clean text: String, _ role: Role?) {
    guard !text.isEmpty else { return }
    if let last = spans.indices.last, spans[last].role == role {
      spans[last].text += text
    } else {
      spans.append(Span(text: text, role: role))
    }
  }

  package static func += (a: inout StyledText, b: StyledText) {
    for span in b.spans { a.append(clean: span.text, span.role) }
  }

  package static func + (a: StyledText, b: StyledText) -> StyledText {
    var sum = a
    sum += b
    return sum
  }
}

extension StyledText: ExpressibleByStringInterpolation {
  package init(stringLiteral text: String) { self.init(text) }
  package init(stringInterpolation: Interpolation) { self = stringInterpolation.result }

  package struct Interpolation: StringInterpolationProtocol {
    fileprivate var result = StyledText()
    package init(literalCapacity: Int, interpolationCount: Int) {}
    package mutating func appendLiteral(_ literal: String) { result.append(literal) }
    package mutating func appendInterpolation(_ text: StyledText) { result += text }
    package mutating func appendInterpolation(_ value: some CustomStringConvertible, _ role: Role? = nil) {
      result.append(value.description, role)
    }
  }
}

/// Which side of its cell a text keeps to.
package enum Alignment: Sendable { case left, right, center }

extension StyledText {
  /// Filled with spaces to a width in columns; longer text stays as it is.
  package func padded(to width: Int, _ alignment: Alignment = .left) -> StyledText {
    let missing = width - columns
    guard missing > 0 else { return self }
    let before =
      switch alignment {
      case .left: 0
      case .right: missing
      case .center: missing / 2
      }
    return StyledText(String(repeating: " ", count: before)) + self
      + StyledText(String(repeating: " ", count: missing - before))
  }

  /// Cut to a width in columns, with `...` where something was lost; never through the middle of a character.
  package func truncated(to width: Int) -> StyledText {
    guard columns > width else { return self }
    let mark = width >= 8 ? "..." : ""
    var room = width - mark.utf8.count
    var result = StyledText()
    for span in spans {
      for character in span.text {
        let needed = Terminal.columns(of: character)
        guard needed <= room else {
          result.append(clean: mark, span.role)
          return result
        }
        result.append(clean: String(character), span.role)
        room -= needed
      }
    }
    return result
  }
}
