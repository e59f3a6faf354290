import Captures
import TCP

/// The exchanges of a bank's exercises as one capture.
package final class PcapExport: BankWriter {
  package private(set) var report: Report
  private let file: AtomicFile
  private var writer: PcapWriter

  package init(
    path: String, replacing: Bool, info: BankInfo, view: PcapWriter.View = .link,
    version: PcapWriter.Version = .v4
  ) throws {
    file = try AtomicFile(path: path, replacing: replacing)
    writer = PcapWriter(view: view, version: version, start: info.date)
    report = Report(keepsDetails: info.listsRemarks)
    try file.write(PcapWriter.fileHeader)
  }

  package func add(_ item: Item) throws {
    guard case .exercise(let exercise) = item.origin, !exercise.trace.isEmpty else {
      report.note(.noTrace, on: item.id)
      return
    }
    try file.write(writer.packets(exercise.trace))
    report.wrote()
  }

  package func finish() throws { try file.finish() }
}
