import TCP

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A large capture replayed, against tcptrace and tshark on the same file; start-up against sqlite3's.
enum CaptureBench {
  static let segments = 1_000_000

  static func report() throws {
    let path = "/tmp/tcpdrill-bench-\(getpid()).pcap"
    defer { unlink(path) }
    try writeCapture(to: path)
    let own = ownFolder() + "/tcpdrill"
    guard let replay = Stopwatch.best(of: 5, [own, "replay", "--summary", path]) else {
      print("replay: \(own) isn't built; build the package first")
      return
    }
    let nanoseconds = Int(replay * 1e9 / Double(segments))
    print("replay: \(segments) segments in \(Stopwatch.rounded(replay, 3)) s, \(nanoseconds) ns each")
    if let peak = Stopwatch.peakKibibytes(of: [own, "replay", "--summary", path]) {
      print(
        "replay: peak memory \(peak / 1024) MiB, \(Stopwatch.rounded(Double(peak) / 65536)) of the 64 MiB allowed"
      )
    }
    compare(replay, with: Stopwatch.best(of: 3, ["tcptrace", path]), named: "tcptrace", wanted: 1)
    let tshark = Stopwatch.run(["tshark", "-r", path, "-T", "fields", "-e", "tcp.nxtseq"])
    compare(replay, with: tshark, named: "tshark", wanted: 100)
    startUp(own)
  }

  private static func compare(
    _ seconds: Double, with peer: Double?, named name: String, wanted: Int
  ) {
    guard let peer else { return print("replay: \(name) isn't installed; not compared") }
    let ratio = Stopwatch.rounded(peer / seconds)
    print("replay: \(ratio) times as fast as \(name) (\(wanted) wanted)")
  }

  private static func startUp(_ own: String) {
    guard let start = Stopwatch.best(of: 40, [own, "--version"]) else { return }
    guard let peer = Stopwatch.best(of: 40, ["sqlite3", ":memory:", "select 1"]) else {
      return print("start-up: sqlite3 isn't installed; not compared")
    }
    print(
      "start-up: \(Stopwatch.rounded(start * 1000)) ms, "
        + "\(Stopwatch.rounded(start / peer)) times sqlite3's (at most 2 wanted)")
  }

  private static func ownFolder() -> String {
    var buffer = [CChar](repeating: 0, count: Int(PATH_MAX) + 1)
    let length = max(0, readlink("/proc/self/exe", &buffer, Int(PATH_MAX)))
    var path = String(decoding: buffer[..<length].map { UInt8(bitPattern: $0) }, as: UTF8.self)
    while let last = path.popLast(), last != "/" {}
    return path
  }

  // MARK: - The capture

  /// Connections of a thousand segments each: opened, a few hundred exchanges of 100 bytes, closed.
  private static func writeCapture(to path: String) throws {
    guard let file = fopen(path, "w") else { throw Unwritable(path: path) }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    func flush() {
      bytes.withUnsafeBytes { _ = fwrite($0.baseAddress, 1, $0.count, file) };
      bytes.removeAll(keepingCapacity: true)
    }
    little(0xa1b2_c3d4, into: &bytes)
    bytes += [2, 0, 4, 0]
    for word in [0, 0, 65535, 1] as [UInt32] { little(word, into: &bytes) }
    var count = 0
    for connection in 0..<segments / 1000 {
      for segment in conversation(connection) {
        append(segment, at: count * 10, into: &bytes)
        count += 1
      }
      flush()
    }
  }

  struct Unwritable: Error { var path: String }

  /// One segment on its way: which way, and its header.
  private struct Step {
    var fromClient: Bool
    var header: Header
    var dataLength: Int
  }

  private static func conversation(_ connection: Int) -> [Step] {
    let port = UInt16(10_000 + connection % 50_000)
    var numbers = Pair(
      a: SequenceNumber(UInt32(connection) &* 4_000_037), b: SequenceNumber(UInt32(connection) &* 7_000_003))
    var steps: [Step] = []
    func add(_ host: Host, _ flags: Flags, _ length: Int = 0) {
      let header = Header(
        sourcePort: host == .a ? port : 80, destinationPort: host == .a ? 80 : port, sequence: numbers[host],
        acknowledgment: flags == .syn ? 0 : numbers[host.other], flags: flags)
      steps.append(Step(fromClient: host == .a, header: header, dataLength: length))
      numbers[host] += length + (flags.contains(.syn) || flags.contains(.fin) ? 1 : 0)
    }
    add(.a, .syn)
    add(.b, [.syn, .ack])
    add(.a, .ack)
    while steps.count < 996 {
      add(.a, [.psh, .ack], 100)
      add(.b, [.psh, .ack], 100)
      add(.a, .ack)
    }
    add(.a, [.fin, .ack])
    add(.b, .ack)
    add(.b, [.fin, .ack])
    add(.a, .ack)
    return steps
  }

  private static func append(_ step: Step, at microseconds: Int, into bytes: inout [UInt8]) {
    let length = 14 + 20 + 20 + step.dataLength
    little(UInt32(1_700_000_000 + microseconds / 1_000_000), into: &bytes)
    little(UInt32(microseconds % 1_000_000), into: &bytes)
    little(UInt32(length), into: &bytes)
    little(UInt32(length), into: &bytes)
    bytes += [2, 0, 0, 0, 0, 1, 2, 0, 0, 0, 0, 2, 8, 0]
    let total = UInt16(length - 14)
    bytes += [0x45, 0, UInt8(total >> 8), UInt8(total & 0xff), 0, 0, 0x40, 0, 64, 6, 0, 0]
    let client: [UInt8] = [10, 9, 0, 1]
    let server: [UInt8] = [10, 9, 0, 2]
    bytes += step.fromClient ? client + server : server + client
    bytes += step.header.bytes
    bytes += repeatElement(0x78, count: step.dataLength)
  }

  private static func little(_ word: UInt32, into bytes: inout [UInt8]) {
    for shift in [0, 8, 16, 24] as [UInt32] { bytes.append(UInt8(truncatingIfNeeded: word >> shift)) }
  }
}
