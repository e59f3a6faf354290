/// Which earlier name Anki keeps a question by: a card that was reworded stays the note it was.
///
/// A note is known by the name of its question when it was first exported. What a note makes of a question's name
/// changes with its wording where the note gives it none, so each one that had another name is kept here.
package struct AnkiNames {
  /// The name Anki knows, by the name of today; only where they differ.
  private var earlier: [String: String] = [:]
  /// The other way round.
  private var holders: [String: String] = [:]
  private let path: String?
  private var changed = false

  /// Nothing is remembered where there is no path, or its file can't be read; a line that can't is passed by.
  package init(path: String?) {
    self.path = path
    guard let path, let bytes = readBytes(path) else { return }
    for line in bytes.split(separator: UInt8(ascii: "\n")) {
      let names = line.split(separator: 0x09, omittingEmptySubsequences: false)
      guard names.count == 2, !names[0].isEmpty, !names[1].isEmpty else { continue }
      keep(String(decoding: names[1], as: UTF8.self), for: String(decoding: names[0], as: UTF8.self))
    }
    changed = false
  }

  /// What Anki knows a question by.
  package subscript(id: String) -> String { earlier[id] ?? id }

  /// Lets a vanished question's note go on as the one of another. A note that another has taken stays there.
  package mutating func move(from old: String, to new: String) {
    let name = self[old]
    if let holder = holders[name], holder != old { return }
    forget(old)
    keep(name, for: new)
  }

  /// Finds other names for questions whose own have gone over to others: a wording that was changed and is
  /// now asked besides.
  package mutating func settle(_ ids: some Sequence<String>) {
    guard !holders.isEmpty else { return }
    for id in ids where earlier[id] == nil && holders[id] != nil {
      var number = 2
      while holders["\(id)~\(number)"] != nil { number += 1 }
      keep("\(id)~\(number)", for: id)
    }
  }

  private mutating func keep(_ name: String, for id: String) {
    // A name that would break its line is not kept: such a card is a new one to Anki once it is reworded.
    guard ![name, id].contains(where: { $0.utf8.contains { $0 == 0x09 || $0 == 0x0a } }) else { return }
    forget(id)
    changed = true
    guard name != id else { return }
    earlier[id] = name
    holders[name] = id
  }

  private mutating func forget(_ id: String) {
    guard let name = earlier.removeValue(forKey: id) else { return }
    holders[name] = nil
    changed = true
  }

  package func save() throws {
    guard let path, changed else { return }
    let file = try AtomicFile(path: path, replacing: true)
    for (id, name) in earlier.sorted(by: { $0.key < $1.key }) { try file.write("\(id)\t\(name)\n") }
    try file.finish()
  }
}
