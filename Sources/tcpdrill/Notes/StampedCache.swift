#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// What was worked out from files the last time, found again by the stamp of a file that has not changed.
///
/// The cache is one run of bytes: what belongs to a file lies in it as it will be read, and only what is asked
/// for is decoded. It is safe to delete.
struct StampedCache {
  /// Raise it when what is stored changes; the program's own build counts too.
  private static let format: UInt32 = 3
  /// What a cache would rather forget than let the file grow without end.
  private static let largest = 256 << 20

  private let path: String
  private let signature: UInt64
  private var known: [NoteFile.Stamp: Slot] = [:]
  private var bytes: [UInt8] = []
  /// What is new is written as it comes: kept until the end, that of thousands of notes would add up.
  private var draft: CacheFile.Draft?
  private var renewed: Set<NoteFile.Stamp> = []
  private var used: Set<NoteFile.Stamp> = []

  /// What belongs to files of other folders stays, as long as there is room.
  private var keepsOthers: Bool { bytes.count < StampedCache.largest }

  private struct Slot {
    var start: Int
    var count: Int
  }

  init(_ path: String) {
    self.path = path
    signature = ProgramSignature.own ?? 0
    guard let stored = try? storedBytes(path) else { return }
    bytes = stored
    known = StampedCache.slots(in: stored, signature: signature) ?? [:]
  }

  /// Reads what is kept for a file that has not changed; nil where there is nothing, or nothing whole.
  mutating func read<T>(_ stamp: NoteFile.Stamp, _ decode: (inout FactReader) -> T?) -> T? {
    guard let slot = known[stamp] else { return nil }
    var reader = FactReader(bytes, at: slot.start, count: slot.count)
    guard let content = decode(&reader) else { return nil }
    if !keepsOthers { used.insert(stamp) }
    return content
  }

  mutating func remember(_ stamp: NoteFile.Stamp, _ encode: (inout FactBytes) -> Void) {
    var writer = FactBytes()
    encode(&writer)
    if draft == nil {
      draft = CacheFile.Draft(of: path)
      var head = FactBytes()
      head.add(StampedCache.format)
      head.add(signature)
      draft?.write(head.bytes[...])
    }
    guard let draft, renewed.insert(stamp).inserted else { return }
    StampedCache.write(stamp, writer.bytes[...], to: draft)
  }

  /// Keeps what is new; a cache that can't be written is no loss.
  func save() {
    guard let draft else { return }
    for (stamp, slot) in known where (keepsOthers || used.contains(stamp)) && !renewed.contains(stamp) {
      StampedCache.write(stamp, bytes[slot.start..<(slot.start + slot.count)], to: draft)
    }
    draft.finish()
  }

  private static func write(_ stamp: NoteFile.Stamp, _ content: ArraySlice<UInt8>, to draft: CacheFile.Draft)
  {
    var head = FactBytes()
    head.add(stamp)
    head.add(UInt32(content.count))
    draft.write(head.bytes[...])
    draft.write(content)
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
}

func storedBytes(_ path: String) throws -> [UInt8] {
  var status = stat()
  guard stat(path, &status) == 0 else { return [] }
  return try bytes(ofFile: path, expecting: Int(status.st_size))
}
