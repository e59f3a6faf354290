import Notes
import TCP

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// What was understood in notes the last time: a cache beside the store, safe to delete.
///
/// A note whose device, inode, size and time of change are what they were is not read again. The file is
/// one run of bytes: each note's facts lie in it as they are read, and only those that are asked for are decoded.
struct NoteIndex {
  /// Raise it when what is stored changes; the program's own version and build count too.
  private static let format: UInt32 = 1
  /// Facts a cache would rather forget than let the file grow without end.
  private static let largest = 256 << 20

  private let path: String
  private let signature: UInt64
  private var known: [NoteFile.Stamp: Slot] = [:]
  private var bytes: [UInt8] = []
  private var fresh: [(stamp: NoteFile.Stamp, facts: [UInt8])] = []
  private var used: Set<NoteFile.Stamp> = []

  private struct Slot {
    var start: Int
    var count: Int
  }

  /// - Parameter folder: the study record's folder; without one nothing is kept.
  init(in folder: String) {
    path = folder + "/notes.cache"
    signature = NoteIndex.programSignature()
    guard let stored = try? tcpdrillBytes(path) else { return }
    bytes = stored
    known = NoteIndex.slots(in: stored, signature: signature) ?? [:]
  }

  /// The facts of a note that has not changed since.
  mutating func facts(of file: NoteFile) -> NoteFacts? {
    guard let slot = known[file.stamp] else { return nil }
    var reader = FactReader(bytes, at: slot.start, count: slot.count)
    guard let note = reader.note(file: file.path) else { return nil }
    used.insert(file.stamp)
    return note
  }

  mutating func remember(_ note: NoteFacts, of file: NoteFile) {
    var writer = FactBytes()
    writer.add(note)
    fresh.append((file.stamp, writer.bytes))
  }

  /// Writes what is new; a cache that can't be written is no loss.
  func save() {
    guard !fresh.isEmpty else { return }
    var writer = FactBytes()
    writer.add(NoteIndex.format)
    writer.add(signature)
    // Notes of other folders stay, as long as there is room.
    let keepsOthers = bytes.count < NoteIndex.largest
    let renewed = Set(fresh.map(\.stamp))
    for (stamp, slot) in known where (keepsOthers || used.contains(stamp)) && !renewed.contains(stamp) {
      writer.add(stamp)
      writer.add(UInt32(slot.count))
      writer.bytes += bytes[slot.start..<(slot.start + slot.count)]
    }
    for (stamp, facts) in fresh {
      writer.add(stamp)
      writer.add(UInt32(facts.count))
      writer.bytes += facts
    }
    CacheFile.replace(path, with: writer.bytes)
  }

  private static func slots(in bytes: [UInt8], signature: UInt64) -> [NoteFile.Stamp: Slot]? {
    var reader = FactReader(bytes, at: 0, count: bytes.count)
    guard reader.uint32() == format, reader.uint64() == signature else { return nil }
    var slots: [NoteFile.Stamp: Slot] = [:]
    while !reader.isAtEnd {
      guard let device = reader.uint64(), let inode = reader.uint64(), let size = reader.uint64(),
        let modified = reader.uint64(), let count = reader.uint32(), let start = reader.skip(Int(count))
      else { return nil }
      let stamp = NoteFile.Stamp(
        device: device, inode: inode, size: Int64(bitPattern: size), modified: Int64(bitPattern: modified))
      slots[stamp] = Slot(start: start, count: Int(count))
    }
    return slots
  }

  /// Another build may understand notes otherwise: its cache is not this one's.
  private static func programSignature() -> UInt64 {
    var program = stat()
    guard stat("/proc/self/exe", &program) == 0 else { return 0 }
    #if canImport(Darwin)
      return UInt64(truncatingIfNeeded: program.st_size)
    #else
      let time = UInt64(truncatingIfNeeded: program.st_mtim.tv_sec) &* 1_000_000_007
      return time &+ UInt64(truncatingIfNeeded: program.st_mtim.tv_nsec) &* 31
        &+ UInt64(truncatingIfNeeded: program.st_size)
    #endif
  }
}

private func tcpdrillBytes(_ path: String) throws -> [UInt8] {
  var status = stat()
  guard stat(path, &status) == 0 else { return [] }
  return try bytes(ofFile: path, expecting: Int(status.st_size))
}
