import TCP

/// Header and options: what is accepted must come out as it went in, and nothing may trap.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzHeader(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = UnsafeRawBufferPointer(start: start, count: count)
  guard let header = try? Header(parsing: bytes) else {
    _ = (try? Header(parsing: bytes, options: .none)).map { $0.options.list }
    return 0
  }
  precondition(header.bytes.elementsEqual(bytes.prefix(header.length)), "reading and writing differ")
  let list = header.options.list
  precondition(HeaderOptions(list)?.list ?? list == list, "options change when they are written again")
  _ = Segment(header)
  return 0
}
