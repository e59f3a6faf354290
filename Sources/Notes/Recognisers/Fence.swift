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
    let info = reading.document.fences[Int(block.container) - 1]
    let language = info.prefix { !$0.isWhitespace && $0 != "{" && $0 != "," }.lowercased()
    switch language {
    case "", "text", "txt", "plain", "plaintext", "ascii", "diagram", "none", "nohighlight", "seq", "log":
      return .plain
    case "mermaid", "sequence", "plantuml", "puml", "uml", "sequencediagram": return .mermaid
    case "console", "bash", "sh", "shell", "zsh", "shell-session", "shellsession", "terminal", "tcpdump",
      "powershell", "cmd":
      return .console
    case "markdown", "md", "mdx": return .program
    default: return isProse(block.lines, reading) ? .plain : .program
    }
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
