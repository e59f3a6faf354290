import Notes
import TCP

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The whole content of a file; pipes and `/dev/stdin` too. Of a file whose size is known no more than that is read:
/// what has been added since is met where its stamp is found to have changed.
func bytes(ofFile path: String, expecting size: Int = 0) throws -> [UInt8] {
  let descriptor = open(path, O_RDONLY | O_CLOEXEC)
  guard descriptor >= 0 else { throw NoteFiles.unreadable(path) }
  defer { close(descriptor) }
  var bytes: [UInt8] = []
  var room = max(size, 0) + 1
  while true {
    let piece = try [UInt8](unsafeUninitializedCapacity: room) { room, count in
      LargePages.advise(UnsafeMutableRawBufferPointer(room))
      try fill(UnsafeMutableRawBufferPointer(room), &count, from: descriptor, path, expecting: size)
    }
    let isLast = piece.count < room
    if bytes.isEmpty { bytes = piece } else { bytes += piece }
    guard bytes.count < largestNote else { throw tooLarge(path) }
    if isLast { return bytes }
    room = max(1 << 16, bytes.count)
  }
}

/// The content of a file, to be used where the system keeps it: to copy it would take longer than most of what is
/// done with it. For files that are replaced and never written to.
func tableRoom(ofFile path: String) throws -> TableRoom {
  let descriptor = open(path, O_RDONLY | O_CLOEXEC)
  guard descriptor >= 0 else { throw NoteFiles.unreadable(path) }
  defer { close(descriptor) }
  var status = stat()
  guard fstat(descriptor, &status) == 0, status.st_size > 0 else { throw NoteFiles.unreadable(path) }
  let size = Int(status.st_size)
  guard let start = mmap(nil, size, PROT_READ, MAP_PRIVATE | atOnce, descriptor, 0), start != MAP_FAILED
  else {
    throw NoteFiles.unreadable(path)
  }
  return TableRoom(holding: UnsafeRawBufferPointer(start: start, count: size)) {
    _ = munmap(UnsafeMutableRawPointer(mutating: $0.baseAddress), $0.count)
  }
}

/// All of it is summed up at once: no page is to be met one by one.
#if os(Linux)
  private let atOnce = MAP_POPULATE
#else
  private let atOnce: Int32 = 0
#endif

private let largestNote = 1 << 30

/// Reads until the room is full, nothing follows or as much has come as was expected; `count` bytes have been read even where it throws.
private func fill(
  _ room: UnsafeMutableRawBufferPointer, _ count: inout Int, from descriptor: Int32, _ path: String,
  expecting size: Int
) throws {
  while count < room.count, let base = room.baseAddress {
    let got = read(descriptor, base + count, room.count - count)
    if got == 0 { return }
    if got > 0 {
      count += got
      if count == size { return }
    } else if errno != EINTR {
      throw NoteFiles.unreadable(path)
    }
    guard count < largestNote else { throw tooLarge(path) }
  }
}

private func tooLarge(_ path: String) -> Failure {
  Failure(
    Bilingual(
      ko: "노트가 너무 큽니다(1 GiB까지). 여러 파일로 나누세요.",
      en: "the note is too large (up to 1 GiB); split it into several files"),
    at: path)
}
