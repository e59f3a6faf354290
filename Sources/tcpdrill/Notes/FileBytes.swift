import TCP

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The whole content of a file; pipes and `/dev/stdin` too.
func bytes(ofFile path: String, expecting size: Int = 0) throws -> [UInt8] {
  let descriptor = open(path, O_RDONLY | O_CLOEXEC)
  guard descriptor >= 0 else { throw NoteFiles.unreadable(path) }
  defer { close(descriptor) }
  var bytes = [UInt8](repeating: 0, count: max(size, 0) + 1)
  var count = 0
  while true {
    if count == bytes.count { bytes.append(contentsOf: repeatElement(0, count: max(1 << 16, bytes.count))) }
    let room = bytes.count - count
    let got = bytes.withUnsafeMutableBytes { systemRead(descriptor, $0.baseAddress, count, room) }
    if got == 0 { break }
    if got < 0 {
      if errno == EINTR { continue }
      throw NoteFiles.unreadable(path)
    }
    count += got
    guard count < 1 << 30 else {
      throw Failure(
        Bilingual(
          ko: "노트가 너무 큽니다(1 GiB까지). 여러 파일로 나누세요.",
          en: "the note is too large (up to 1 GiB); split it into several files"),
        at: path)
    }
  }
  bytes.removeLast(bytes.count - count)
  return bytes
}

private func systemRead(_ descriptor: Int32, _ base: UnsafeMutableRawPointer?, _ offset: Int, _ room: Int)
  -> Int
{
  guard let base else { return 0 }
  return read(descriptor, base + offset, room)
}
