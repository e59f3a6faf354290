#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The names of files that are being written, so that a signal that ends the program takes them away first.
///
/// A signal handler may do next to nothing: it reads fixed places in memory and unlinks what is named there.
enum PartialFiles {
  private static let slots = 2 * AtomicFile.group
  private static let size = 4096
  /// The address of the places; each holds a path that ends with 0, and begins with 0 while it is free.
  private static let address: UInt = {
    let memory = UnsafeMutableRawPointer.allocate(byteCount: slots * size, alignment: 16)
    memory.initializeMemory(as: UInt8.self, repeating: 0, count: slots * size)
    for signal in [SIGINT, SIGTERM, SIGHUP] { install(signal) }
    return UInt(bitPattern: memory)
  }()

  private static func place(_ slot: Int) -> UnsafeMutablePointer<UInt8>? {
    UnsafeMutablePointer(bitPattern: address + UInt(slot * size))
  }

  /// A path too long for a place is left to its owner.
  static func add(_ path: String) {
    let bytes = Array(path.utf8)
    guard let first = bytes.first, bytes.count < size,
      let free = (0..<slots).lazy.compactMap(place).first(where: { $0[0] == 0 })
    else { return }
    for index in bytes.indices.dropFirst() { free[index] = bytes[index] }
    free[bytes.count] = 0
    // Last, so that a handler sees a whole name or none.
    free[0] = first
  }

  static func remove(_ path: String) {
    for place in (0..<slots).lazy.compactMap(place) where place[0] != 0 && String(cString: place) == path {
      place[0] = 0
    }
  }

  /// Only where nobody else waits for the signal, and it is not ignored.
  private static func install(_ signal: Int32) {
    var old = sigaction()
    guard sigaction(signal, nil, &old) == 0, isDefault(old) else { return }
    var action = sigaction()
    let handler: @convention(c) (Int32) -> Void = { number in
      for slot in 0..<PartialFiles.slots {
        guard let place = PartialFiles.place(slot), place[0] != 0 else { continue }
        place.withMemoryRebound(to: CChar.self, capacity: PartialFiles.size) { _ = unlink($0) }
      }
      // Ends the program as if nobody had listened.
      _ = Self.restore(number)
      raise(number)
    }
    #if canImport(Darwin)
      action.__sigaction_u.__sa_handler = handler
    #else
      action.__sigaction_handler.sa_handler = handler
    #endif
    sigaction(signal, &action, nil)
  }

  private static func restore(_ number: Int32) -> Bool { signal(number, SIG_DFL) != nil }

  private static func isDefault(_ action: sigaction) -> Bool {
    #if canImport(Darwin)
      return action.__sigaction_u.__sa_handler == nil
    #else
      return action.__sigaction_handler.sa_handler == nil
    #endif
  }
}
