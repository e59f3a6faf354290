/// Names that the first word of a fence's info string may be.
struct LanguageNames: Sendable {
  private let names: WordSet

  init(_ names: [String]) { self.names = WordSet(names) }

  func hold(_ info: TextSlice) -> Bool {
    var end = info.start
    while end < info.end, info.text[end] > 0x20, !info.text[end].isOne(of: "{,") { end += 1 }
    return names.holds(TextSlice(info.text, info.start..<end))
  }

  /// Languages that nobody writes prose or draws in; a comment alone in them is a program's still.
  static let programming = LanguageNames([
    "java", "javascript", "js", "jsx", "typescript", "ts", "tsx", "python", "py", "c", "cpp", "c++", "cs",
    "csharp", "go", "rust", "kotlin", "kt", "swift", "scala", "ruby", "rb", "php", "sql", "json", "yaml",
    "yml",
    "xml", "groovy", "gradle", "dart", "lua", "toml", "ini", "dockerfile", "graphql", "properties",
    "vue",
    "scss", "proto", "make",
  ])
}
