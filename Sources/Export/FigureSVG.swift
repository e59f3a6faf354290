import TCP

extension Figure {
  /// The exchange as it is told in one language: what its text and its drawing are both made from.
  struct Telling {
    let before: Pair<String>
    let lines: [Line]
    let title: String
    /// A segment a line, for formats that hold no pictures, and for those who see none.
    let text: [UInt8]

    init(_ figure: Figure, in language: Language) {
      before = figure.before
      lines = figure.lines(in: language)
      title = Bilingual(ko: "A와 B가 주고받은 세그먼트", en: "segments exchanged by A and B")[language]
      var text = TextOutput()
      text += "A: "
      text.put(before.a)
      text += ", B: "
      text.put(before.b)
      for line in lines { line.write(to: &text) }
      self.text = Array(text.bytes)
    }

    /// A ladder diagram: two life lines, an arrow a segment, states below it at the sides.
    ///
    /// Narrow, so that a phone shows it in a size that can be read. It takes its colour from the text around it, so
    /// that it reads on light and dark pages alike.
    var svg: [UInt8] { FigureDrawing(self).svg }
  }

  func telling(in language: Language) -> Telling { Telling(self, in: language) }

  /// The exchange as plain text, a segment a line, for formats that hold no pictures.
  package func text(in language: Language) -> String {
    String(decoding: telling(in: language).text, as: UTF8.self)
  }
}

extension Figure.Line {
  /// `2. A → B  [SYN] SEQ=1000  {A: SYN-SENT}`, on a line of its own.
  fileprivate func write(to out: inout TextOutput) {
    let all = words.text.bytes
    let number = all.firstIndex(of: UInt8(ascii: " ")) ?? all.count
    out += "\n"
    out.put(all[..<number])
    out += " "
    out.put(from.name)
    out += " → "
    out.put(from.other.name)
    out += " "
    out.put(all[number...])
    var opening: StaticString = "  {"
    for host in Host.allCases where !states[host].isEmpty {
      out += opening
      opening = ", "
      out.put(host.name)
      out += ": "
      out.put(states[host])
    }
    if !states.a.isEmpty || !states.b.isEmpty { out += "}" }
  }
}

/// Draws from the top down, 400 wide, with the life lines at 16 and 384; the page's script draws the same.
///
/// What is drawn alike is one path, so that a picture is small: a bank has one in every other note.
struct FigureDrawing {
  /// Of the letters that stand between the life lines in one row.
  static let columns = 42

  /// Where a segment stands.
  private struct Row {
    var line: Figure.Line
    var labels: [Range<Int>]
    var top: Int

    /// Below the labels, where the arrow is.
    var arrow: Int { top + 17 * labels.count }
    var hasStates: Bool { !line.states.a.isEmpty || !line.states.b.isEmpty }
    var bottom: Int { arrow + (hasStates ? 43 : 24) }
    var isDashed: Bool { line.isForged || line.isCopy }
    var isLeftward: Bool { line.from == .b }
  }

  private let telling: Figure.Telling
  private let rows: [Row]
  private let height: Int

  init(_ telling: Figure.Telling) {
    self.telling = telling
    var top = 42
    rows = telling.lines.map { line in
      let row = Row(line: line, labels: line.words.lines(ofAtMost: Self.columns), top: top)
      top = row.bottom
      return row
    }
    height = top
  }

  var svg: [UInt8] {
    var out = TextOutput()
    out += "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 400 "
    out.put(height)
    out +=
      "\" width=\"400\" role=\"img\" style=\"max-width:100%;height:auto\" font-family=\"ui-monospace,monospace\" font-size=\"14\" fill=\"currentColor\" stroke=\"currentColor\"><title>"
    out.put(telling.title)
    out += "</title><desc>"
    out.append(telling.text, as: .markup)
    out += "</desc>"
    writeArrows(to: &out)
    out += "<g stroke=\"none\">"
    writeWords(to: &out)
    out += "</g></svg>"
    return Array(out.bytes)
  }

  private func writeArrows(to out: inout TextOutput) {
    out += "<path fill=\"none\" stroke-width=\"1.5\" d=\"M16 24V"
    out.put(height - 4)
    out += "M384 24V"
    out.put(height - 4)
    for row in rows where !row.isDashed { Self.writeShaft(row, to: &out) }
    if rows.contains(where: \.isDashed) {
      out += "\"/><path fill=\"none\" stroke-width=\"1.5\" stroke-dasharray=\"6 4\" d=\""
      for row in rows where row.isDashed { Self.writeShaft(row, to: &out) }
    }
    if rows.contains(where: \.line.isLost) {
      out += "\"/><path fill=\"none\" stroke-width=\"2\" d=\""
      for row in rows where row.line.isLost {
        out += "M195 "
        out.put(row.arrow - 11)
        out += "l10 10m0 -10l-10 10"
      }
    }
    out += "\"/><path stroke=\"none\" d=\""
    for row in rows where !row.line.isLost {
      out += row.isLeftward ? "M16 " : "M384 "
      out.put(row.arrow - 2)
      out += row.isLeftward ? "l9 -5v9z" : "l-9 -5v9z"
    }
    out += "\"/>"
  }

  /// From one life line to the other; a lost one's ends halfway.
  private static func writeShaft(_ row: Row, to out: inout TextOutput) {
    out += row.isLeftward ? "M384 " : "M16 "
    out.put(row.arrow - 10)
    if row.line.isLost {
      out += "L200 "
      out.put(row.arrow - 6)
    } else {
      out += row.isLeftward ? "L16 " : "L384 "
      out.put(row.arrow - 2)
    }
  }

  private func writeWords(to out: inout TextOutput) {
    out += "<g font-weight=\"bold\"><text x=\"4\" y=\"16\">A  "
    out.append(telling.before.a, as: .markup)
    out += "</text><text x=\"396\" y=\"16\" text-anchor=\"end\">"
    out.append(telling.before.b, as: .markup)
    out += "  B</text></g>"
    for row in rows where !row.line.states.a.isEmpty {
      Self.writeState(row.line.states.a, "<text x=\"24\" y=\"", row, to: &out)
    }
    out += "<g text-anchor=\"end\">"
    for row in rows where !row.line.states.b.isEmpty {
      Self.writeState(row.line.states.b, "<text x=\"376\" y=\"", row, to: &out)
    }
    out += "</g><g text-anchor=\"middle\">"
    for row in rows {
      let words = row.line.words.text.bytes
      for (place, label) in row.labels.enumerated() {
        out += "<text x=\"200\" y=\""
        out.put(row.top + 17 * place)
        out += "\">"
        words[label].withUnsafeBufferPointer { out.append($0, as: .markup) }
        out += "</text>"
      }
    }
    out += "</g>"
  }

  private static func writeState(
    _ state: String, _ opening: StaticString, _ row: Row, to out: inout TextOutput
  ) {
    out += opening
    out.put(row.arrow + 20)
    out += "\">"
    out.append(state, as: .markup)
    out += "</text>"
  }
}
