import Drills
import TCP

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// How many drill questions a second: played by the engine, judged by the ledger as well, no words and no JSON.
enum DrillsBench {
  static func report() {
    // Once round first, so that tables and buffers stand.
    _ = compose(perTopic: 20, seed: 1)
    var slowest: (topic: Topic, rate: Double)?
    var total = 0
    let started = processorSeconds
    for topic in Topic.allCases {
      let before = processorSeconds
      let made = compose([topic], perTopic: 2000, seed: 2)
      let rate = Double(made) / (processorSeconds - before)
      total += made
      if slowest.map({ rate < $0.rate }) ?? true { slowest = (topic, rate) }
      print("drills \(topic.name): \(Int(rate)) questions/s")
    }
    let rate = Double(total) / (processorSeconds - started)
    let floor = 50_000.0
    print("drills: \(Int(rate)) questions/s over \(total) of all topics and levels, judged twice")
    if let slowest { print("drills slowest: \(slowest.topic.name) at \(Int(slowest.rate)) questions/s") }
    let ratio = Double(Int(rate / floor * 100)) / 100
    print("drills ratio to the floor of \(Int(floor)): \(ratio) \(rate >= floor ? "ok" : "TOO SLOW")")
  }

  private static func compose(_ topics: [Topic] = Topic.allCases, perTopic count: Int, seed: UInt64) -> Int {
    var chance = SplitMix64(seed: seed)
    var made = 0
    for topic in topics {
      for turn in 0..<count {
        let level = Level.allCases[turn % Level.allCases.count]
        if DrillCode(topic: topic, level: level, seed: chance.next()).draft() != nil { made += 1 }
      }
    }
    return made
  }

  /// Time of one core, whatever else the machine is doing.
  private static var processorSeconds: Double {
    var time = timespec()
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}
