import Captures
import TCP

#if canImport(Glibc)
  import Glibc
#endif

/// Capture files, from libpcap down to the states inferred; bounded in time by the size of the input.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzCapture(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  // libpcap reads files: this one lives in memory and has no name any more.
  let name = "/dev/shm/tcpdrill-fuzz-\(getpid())"
  let descriptor = open(name, O_RDWR | O_CREAT | O_TRUNC, 0o600)
  guard descriptor >= 0 else { return 0 }
  unlink(name)
  defer { close(descriptor) }
  guard write(descriptor, start, count) == count else { return 0 }
  guard let reader = try? CaptureReader(path: "/proc/self/fd/\(descriptor)") else { return 0 }
  var observer = Observer(limit: 16)
  while let packet = try? reader.next() {
    if case .segment(let segment) = packet.content { _ = observer.observe(segment) }
  }
  return 0
}
