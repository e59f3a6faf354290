import TCP

extension Figure {
  /// The exchange as it is told in one language: what its text and its drawing are both made from.
  struct Telling {
    let before: Pair<String>
    let lines: [Line]
    private let title: String
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
      self.text = text.bytes
    }

    /// A ladder diagram: two life lines, an arrow a segment, states below it at the sides.
    ///
    /// Narrow, so that a phone shows it in a size that can be read. It takes its colour from the text around it, so
    /// that it reads on light and dark pages alike.
    var svg: [UInt8] {
      var drawing = FigureDrawing(start: before)
      for line in lines { drawing.add(line) }
      return drawing.finish(title: title, description: text)
    }
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
    out += "\n"
    out.put(number)
    out += ". "
    out.put(from.name)
    out += " → "
    out.put(from.other.name)
    out += " "
    for word in words {
      out += " "
      out.put(word)
    }
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
struct FigureDrawing {
  /// Of the letters that stand between the life lines in one row.
  static let columns = 42

  private var body = TextOutput()
  private var y = 42

  init(start: Pair<String>) {
    body += "<text x=\"4\" y=\"16\" text-anchor=\"start\" font-weight=\"bold\" stroke=\"none\">A  "
    body.append(start.a, as: .markup)
    body +=
      "</text><text x=\"396\" y=\"16\" text-anchor=\"end\" font-weight=\"bold\" stroke=\"none\">"
    body.append(start.b, as: .markup)
    body += "  B</text>"
  }

  mutating func add(_ line: Figure.Line) {
    for label in line.labels(ofAtMost: Self.columns) {
      word(label, "<text x=\"200\" y=\"", y, "\" text-anchor=\"middle\"")
      y += 17
    }
    addArrow(line)
    y += 18
    if line.states.a.isEmpty, line.states.b.isEmpty {
      y += 6
    } else {
      word(line.states.a, "<text x=\"24\" y=\"", y + 2, "\" text-anchor=\"start\"")
      word(line.states.b, "<text x=\"376\" y=\"", y + 2, "\" text-anchor=\"end\"")
      y += 25
    }
  }

  private mutating func word(_ text: String, _ opening: StaticString, _ y: Int, _ anchor: StaticString) {
    if text.isEmpty { return }
    body += opening
    body.put(y)
    body += anchor
    body += " font-weight=\"normal\" stroke=\"none\">"
    body.append(text, as: .markup)
    body += "</text>"
  }

  private mutating func addArrow(_ line: Figure.Line) {
    let (y1, y2) = (y - 10, line.isLost ? y - 6 : y - 2)
    body += line.from == .a ? "<line x1=\"16\" y1=\"" : "<line x1=\"384\" y1=\""
    body.put(y1)
    if line.isLost {
      body += "\" x2=\"200\" y2=\""
    } else {
      body += line.from == .a ? "\" x2=\"384\" y2=\"" : "\" x2=\"16\" y2=\""
    }
    body.put(y2)
    body += "\" stroke-width=\"1.5\""
    if line.isForged || line.isCopy { body += " stroke-dasharray=\"6 4\"" }
    if line.isLost {
      body += "/><path d=\"M195 "
      body.put(y2 - 5)
      body += "l10 10m0 -10l-10 10\" stroke-width=\"2\" fill=\"none\"/>"
    } else {
      body += line.from == .a ? "/><path d=\"M384 " : "/><path d=\"M16 "
      body.put(y2)
      body += line.from == .a ? "l-9 -5v9z\" stroke=\"none\"/>" : "l9 -5v9z\" stroke=\"none\"/>"
    }
  }

  /// The height is known only now, and stands at the beginning.
  func finish(title: String, description: [UInt8]) -> [UInt8] {
    var out = FigureDrawing(sharing: y)
    out.begin(title: title, description: description)
    out.body.put(body.bytes)
    out.body += "</g></svg>"
    return out.body.bytes
  }

  private init(sharing y: Int) { self.y = y }

  private mutating func begin(title: String, description: [UInt8]) {
    body += "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 400 "
    body.put(y)
    body +=
      "\" width=\"400\" role=\"img\" style=\"max-width:100%;height:auto\" font-family=\"ui-monospace,monospace\" font-size=\"14\"><title>"
    body.put(title)
    body += "</title><desc>"
    body.append(description, as: .markup)
    body +=
      "</desc><g stroke=\"currentColor\" fill=\"currentColor\"><line x1=\"16\" y1=\"24\" x2=\"16\" y2=\""
    body.put(y - 4)
    body += "\" stroke-width=\"1.5\"/><line x1=\"384\" y1=\"24\" x2=\"384\" y2=\""
    body.put(y - 4)
    body += "\" stroke-width=\"1.5\"/>"
  }
}
