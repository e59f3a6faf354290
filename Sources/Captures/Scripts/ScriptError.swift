import TCP

/// Where a script can't be understood, and what would do instead.
package struct ScriptError: Error, Hashable, Sendable {
  package var place: ScriptPlace
  package var message: Bilingual

  package init(_ message: Bilingual, at place: ScriptPlace) {
    self.message = message
    self.place = place
  }
}

/// A line and a character in it, both from 1.
package struct ScriptPlace: Hashable, Sendable {
  package var line: Int
  package var column: Int

  package init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }
}
