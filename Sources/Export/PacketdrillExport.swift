import Captures
import Questions
import TCP

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The exchanges of a bank's exercises as packetdrill scripts, one a file, in a folder.
///
/// Each is told from the point of view of the first host it can be told from: the listening one if it can.
package final class PacketdrillExport: BankWriter {
  package private(set) var report: Report
  private let folder: String
  private let replacing: Bool
  private let info: BankInfo
  private let host: Host?
  private var seen = SeenIdentifiers()
  /// Scripts that are written but have not got their names.
  private var waiting: [AtomicFile] = []

  /// `host` fixes whose point of view is taken.
  package init(path: String, replacing: Bool, info: BankInfo, host: Host? = nil) throws {
    folder = path
    self.replacing = replacing
    self.info = info
    self.host = host
    report = Report(keepsDetails: info.listsRemarks)
    var status = stat()
    if stat(path, &status) == 0 {
      if status.st_mode & S_IFMT != S_IFDIR { throw FileTrouble.isFile(path: path) }
    } else if mkdir(path, 0o755) != 0 {
      throw AtomicFile.trouble(path)
    }
  }

  package func add(_ item: Item) throws {
    guard case .exercise(let exercise) = item.origin, !exercise.trace.isEmpty else {
      report.note(.noTrace, on: item.id)
      return
    }
    for kernel in host.map({ [$0] }) ?? [.b, .a] {
      guard
        let script = try? PacketdrillWriter.script(exercise.trace, kernel: kernel, title: title(item, kernel))
      else {
        continue
      }
      var name = TextOutput()
      name.append(qtiIdentifier: item.id)
      guard seen.insert(name.bytes) else { return report.note(.repeated, on: item.id) }
      let file = try AtomicFile(
        path: "\(folder)/\(String(decoding: name.bytes.dropFirst(2), as: UTF8.self)).pkt",
        replacing: replacing)
      try file.write(script)
      waiting.append(file)
      report.wrote()
      if waiting.count == AtomicFile.group { try finishWaiting() }
      return
    }
    report.note(.notForOneHost, on: item.id)
  }

  private func title(_ item: Item, _ kernel: Host) -> String {
    "tcpdrill \(info.version): \(SafeText.line(item.id)), \(SafeText.line(item.topic)), host \(kernel.name)"
  }

  package func finish() throws { try finishWaiting() }

  private func finishWaiting() throws {
    try AtomicFile.finish(waiting)
    waiting = []
  }
}
