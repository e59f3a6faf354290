/// What a person types, together with the file, to get one question on a recorded exchange again: `from:3.2.81734`.
package struct RecordedCode: Hashable, Sendable {
  /// Which exchange of the file, from 1.
  package var place: Int
  package var level: Level
  package var seed: UInt64

  package init(place: Int, level: Level, seed: UInt64) {
    self.place = place
    self.level = level
    self.seed = seed
  }

  package var text: String { "from:\(place).\(level.rawValue).\(seed)" }

  package init?(_ text: String) {
    let word = text.lowercased()
    guard word.hasPrefix("from:") else { return nil }
    let parts = word.dropFirst(5).split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count == 3, let place = Int(parts[0]), place > 0,
      let level = Int(parts[1]).flatMap({ Level(rawValue: $0) }), let seed = UInt64(parts[2])
    else { return nil }
    self.init(place: place, level: level, seed: seed)
  }
}
