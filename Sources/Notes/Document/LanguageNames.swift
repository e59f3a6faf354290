/// Names that the first word of a fence's info string may be.
struct LanguageNames: Sendable {
  private let names: Set<[UInt8]>
  private let longest: Int

  init(_ names: [String]) {
    self.names = Set(names.map { Array($0.utf8) })
    longest = names.map(\.utf8.count).max() ?? 0
  }

  func hold(_ info: TextSlice) -> Bool {
    guard !info.isEmpty else { return false }
    var word: [UInt8] = []
    for at in info.start..<info.end {
      let byte = info.text[at].lowered
      if byte <= 0x20 || byte == UInt8(ascii: "{") || byte == UInt8(ascii: ",") { break }
      if word.count == longest { return false }
      word.append(byte)
    }
    return names.contains(word)
  }

  /// Languages that nobody writes prose or draws in; a comment alone in them is a program's still.
  static let programming = LanguageNames([
    "java", "javascript", "js", "jsx", "typescript", "ts", "tsx", "python", "py", "c", "cpp", "c++", "cs",
    "csharp", "go", "rust", "kotlin", "kt", "swift", "scala", "ruby", "rb", "php", "sql", "json", "yaml",
    "yml",
    "xml", "html", "groovy", "gradle", "dart", "lua", "toml", "ini", "dockerfile", "graphql", "properties",
    "vue",
    "scss", "proto", "make",
  ])
}
