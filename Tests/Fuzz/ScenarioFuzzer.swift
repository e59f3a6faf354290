import Captures
import TCP

/// `.tcp` scenarios: read, and played where they are short enough to be played in no time.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzScenario(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = Array(UnsafeBufferPointer(start: start, count: count))
  guard let scenario = try? ScenarioParser.parse(bytes), scenario.steps.count <= 16 else { return 0 }
  let isLong = scenario.steps.contains {
    switch $0.action {
    case .send(_, let bytes): bytes > 10_000
    case .wait: true
    default: false
    }
  }
  if !isLong { _ = try? ScenarioRunner.run(scenario, profile: .linux) }
  return 0
}
