/// A code fence, and what kind of writing it holds.
struct Fence {
  enum Kind {
    /// Text or a drawing.
    case plain
    case mermaid
    /// The output of a tool: tcpdump's lines are read wherever they stand.
    case console
    /// Also how notes are written, shown in a note.
    case program
  }

  var kind: Kind
  var lines: Range<Int>

  static func all(in reading: Reading) -> [Fence] {
    reading.document.blocks.filter { $0.kind == .code }.map { block in
      Fence(kind: kind(of: block, reading), lines: block.lines)
    }
  }

  static func kind(of block: Document.Block, _ reading: Reading) -> Kind {
    reading.fenceKinds[Int(block.container) - 1]
  }

  /// By the place of its info string.
  static func kinds(in reading: Reading) -> [Kind] {
    var kinds = [Kind](repeating: .plain, count: reading.document.fences.count)
    for block in reading.document.blocks where block.kind == .code {
      let place = Int(block.container) - 1
      kinds[place] = kind(calling: reading.document.fences[place], block.lines, reading)
    }
    return kinds
  }

  private static func kind(calling info: String, _ lines: Range<Int>, _ reading: Reading) -> Kind {
    let language = info.utf8.prefix { $0 > 0x20 && $0 != UInt8(ascii: "{") && $0 != UInt8(ascii: ",") }
    switch String(Substring(language)).lowercased() {
    case "", "text", "txt", "plain", "plaintext", "ascii", "diagram", "none", "nohighlight", "seq", "log":
      return .plain
    case "mermaid", "sequence", "plantuml", "puml", "uml", "sequencediagram": return .mermaid
    case "console", "bash", "sh", "shell", "zsh", "shell-session", "shellsession", "terminal", "tcpdump",
      "powershell", "cmd":
      return .console
    case "markdown", "md", "mdx": return .program
    // No page has a line without a tag.
    case "html", "xml", "htm": return hasTags(lines, reading) ? .program : .plain
    default: return isProse(lines, reading) ? .plain : .program
    }
  }

  private static func hasTags(_ lines: Range<Int>, _ reading: Reading) -> Bool {
    lines.contains { reading.text[reading.range(of: $0)].contains(UInt8(ascii: "<")) }
  }

  /// Some mark talk as CSS for its colours: no line looks like a program's.
  private static func isProse(_ lines: Range<Int>, _ reading: Reading) -> Bool {
    for line in lines {
      for byte in reading.text[reading.range(of: line)]
      where byte == UInt8(ascii: ";") || byte == UInt8(ascii: "{") || byte == UInt8(ascii: "}")
        || byte == UInt8(ascii: "=")
        || byte == UInt8(ascii: "#") || byte == UInt8(ascii: "\"")
      {
        return false
      }
    }
    return true
  }
}
