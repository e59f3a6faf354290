import TCP

/// Steps told one after the other: numbered items, bullets, numbered headings, table rows, sentences.
enum StepSeries: Recogniser {
  static let shape = "1. 클라이언트가 서버에게 SYN(x)를 보낸다. (SYN_SENT)"
  static let needs: Mention.Kinds = .flag | .number | .phase | .topic

  static func read(_ reading: inout Reading) {
    var collector = StepCollector(glossaries: FlagGlossary.lists(in: reading))
    for block in reading.document.blocks.indices { collector.take(block, &reading) }
    collector.finish(&reading)
  }
}
