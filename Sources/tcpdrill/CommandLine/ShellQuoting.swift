/// In single quotes for any of the shells.
func shellQuoted(_ text: String) -> String {
  "'" + text.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "'\\''") + "'"
}

/// A file's name as one types it: in quotes where the shell would take it apart.
func shellWord(_ name: String) -> String {
  let isPlain = name.allSatisfy { $0.isLetter || $0.isNumber || "/._-+,:@%".contains($0) }
  return isPlain && !name.isEmpty ? name : shellQuoted(name)
}
