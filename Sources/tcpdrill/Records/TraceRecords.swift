import Export
import TCP

extension JSONWriter {
  /// One segment of an exchange, as drills and simulations print it.
  mutating func traceRecord(_ record: TraceRecord, more: (inout JSONWriter) -> Void = { _ in }) {
    let segment = record.segment
    object {
      $0.field("n", record.number)
      $0.field("time", Double(record.time.microseconds) / 1_000_000)
      $0.field("from", record.from.name)
      $0.field("to", record.to.name)
      $0.field("flags", segment.flags.names)
      $0.field("seq", segment.sequence.value)
      $0.field("ack", segment.acknowledged?.value)
      $0.field("len", segment.data.count)
      $0.field("window", segment.window)
      $0.field("lost", record.isLost)
      $0.field(object: "states") {
        $0.field("A", record.after.a.name)
        $0.field("B", record.after.b.name)
      }
      switch record.origin {
      case .sent: break
      case .injected: $0.field("injected", true)
      case .duplicate: $0.field("duplicate", true)
      }
      more(&$0)
    }
  }
}
