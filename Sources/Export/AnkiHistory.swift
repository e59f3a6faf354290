#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// When each note last changed, as far as earlier exports from this machine remember.
///
/// Anki takes an update only if a note's time has moved on, so an unchanged note must keep its time
/// and a changed one must get a later one, however quickly the exports follow each other.
package final class AnkiHistory {
  private struct Entry {
    var digest: UInt64
    /// Nil until the note has been written for the first time.
    var modified: Int64?
    /// Whether this export has given it already.
    var isGiven = false
  }

  private var places = IdentifierPlaces()
  /// In the order in which the notes were first met.
  private var entries: [Entry] = []
  private let path: String?
  private var changed = false

  /// Nothing is remembered where there is no path, or its file can't be read; a line that can't is passed by.
  package init(path: String?) {
    self.path = path
    guard let path, let bytes = readBytes(path) else { return }
    var start = 0
    while start < bytes.count {
      let end = bytes[start...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count
      read(bytes[start..<end])
      start = end + 1
    }
  }

  /// `GUID<TAB>DIGEST<TAB>TIME`
  private func read(_ line: ArraySlice<UInt8>) {
    guard let first = line.firstIndex(of: 0x09), first > line.startIndex,
      let second = line[(first + 1)...].firstIndex(of: 0x09),
      let digest = UInt64(String(decoding: line[(first + 1)..<second], as: UTF8.self), radix: 16),
      let time = Int64(String(decoding: line[(second + 1)...], as: UTF8.self))
    else { return }
    let guid = line[..<first]
    let place = places.place(of: guid)
    if place == entries.count {
      entries.append(Entry(digest: digest, modified: time))
    } else {
      entries[place].digest = digest
      entries[place].modified = time
    }
  }

  /// Whether Anki has been given a question's note.
  package func knows(_ id: String) -> Bool {
    var name = TextOutput()
    name.append(guidOf: id, part: 0)
    return places.known(name.bytes) != nil
  }

  /// The note's place in the record; nil if this export has given it before.
  func give(_ guid: ArraySlice<UInt8>) -> Int? {
    let place = places.place(of: guid)
    if place == entries.count {
      entries.append(Entry(digest: 0, modified: nil))
    }
    defer { entries[place].isGiven = true }
    return entries[place].isGiven ? nil : place
  }

  /// When the note at a place last changed, if it is now as the digest tells.
  func modified(_ place: Int, digest: UInt64, since date: Int64) -> Int64 {
    let entry = entries[place]
    if let modified = entry.modified, entry.digest == digest { return modified }
    let now = entry.modified.map { max($0 + 1, date) } ?? date
    entries[place].digest = digest
    entries[place].modified = now
    changed = true
    return now
  }

  func save() throws {
    guard let path, changed else { return }
    let file = try AtomicFile(path: path, replacing: true)
    var out = TextOutput()
    for (place, entry) in entries.enumerated() {
      guard let modified = entry.modified else { continue }
      out.put(places[place])
      out += "\t"
      out.append(hexadecimal: entry.digest)
      out += "\t"
      out.put(Int(modified))
      out += "\n"
      guard out.count >= AtomicFile.stretch else { continue }
      try out.bytes.withUnsafeBytes { try file.write($0) }
      out.removeAll()
    }
    try out.bytes.withUnsafeBytes { try file.write($0) }
    try file.finish()
  }
}

extension TextOutput {
  fileprivate mutating func append(hexadecimal number: UInt64) {
    for shift in stride(from: 60, through: 0, by: -4) {
      let digit = UInt8(truncatingIfNeeded: number >> UInt64(shift) & 15)
      put(CollectionOfOne(digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "a") - 10 + digit))
    }
  }
}

/// A whole file, or nil.
func readBytes(_ path: String) -> [UInt8]? {
  let descriptor = open(path, O_RDONLY | O_CLOEXEC)
  guard descriptor >= 0 else { return nil }
  defer { close(descriptor) }
  var bytes: [UInt8] = []
  var buffer = [UInt8](repeating: 0, count: 1 << 16)
  while true {
    let count = read(descriptor, &buffer, buffer.count)
    if count > 0 {
      bytes.append(contentsOf: buffer[..<count])
    } else if count == 0 {
      return bytes
    } else if errno != EINTR {
      return nil
    }
  }
}
