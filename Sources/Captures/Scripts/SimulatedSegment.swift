import TCP

/// One segment of a simulated script.
package struct SimulatedSegment: Sendable {
  package var record: TraceRecord
  /// The script line that caused or expected it.
  package var line: Int
  /// For a packetdrill script: whether it is what the script expects; nil where the script says nothing of it.
  package var expected: Bool?
}

/// What came of running a script.
package struct SimulationResult: Sendable {
  package var segments: [SimulatedSegment] = []
  /// The expectations that did not hold; a packetdrill script stops at the first.
  package var failures: [ScriptError] = []
}
