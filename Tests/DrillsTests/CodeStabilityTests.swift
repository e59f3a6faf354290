import Questions
import TCP
import Testing

@testable import Drills

/// What a code fixes, apart from all words: the exchange, the blanks and their answers.
///
/// These lines are never written anew. A change that breaks one gives people other questions than the codes they
/// wrote down: it takes a new version of the code, and keeps the old composition for the old one.
@Suite("What codes give, for ever")
struct CodeStabilityTests {
  static let fixed = """
    handshake 3dc6d35b715e326fb101d952c1af4a32
    data 781e5fd2fd2bef759c1d3e37de7e118
    bidirectional 301b9cd628bcdf44f9b33a1028e1e473
    loss 74c7364565c4d4e1a680fa75f35d1315
    duplicate-ack 316478dd315e12c02c5a86abc5e937b1
    reorder 3c5f13a0b553624ac574f5a09546832c
    sack c951c6522f4253e9d45895ed247c447e
    teardown 530c1b8c864f47cab3cb8618c00498ae
    half-close d43caa47193b9088f1940b6975ad6387
    simultaneous-open 3d682f81fbcd8d175c04b5c8acbf9363
    simultaneous-close 8eb32d58ce4adab8cd62402cdf4f247a
    reset f4711e740d0308fc6cb3f8c387aaf111
    wraparound 56afb8b45dd40430efb09fc3d3ef3be
    window 4c8ebe9af154023ecd5d5ab9a1b3f013
    acceptable 98369c0e6c49d74e177824e15a89df6b
    states bd284f44ecaedfb1164df68b329c9e66
    flags ce9b41fa5474aea48319a75281a27c50
    header 43200baf10f49ce3ac23a7bdcdbde42b
    rto 3a36e02434b97dc171d12589a609779
    congestion 3c05cca40c7dc8c1d237882bb8095927
    hijack 7106a2da1e3acc6eccfce99d4db8614a
    relative d740a91860c2b0dcfe92e792cde69e47
    """

  @Test("The first twenty questions of each topic and level", arguments: Topic.allCases)
  func questions(topic: Topic) throws {
    let known = CodeStabilityTests.fixed.split(separator: "\n").map(String.init)
    let line = try #require(known.first { $0.hasPrefix(topic.name + " ") })
    let found = topic.name + " " + (try CodeStabilityTests.hash(topic))
    #expect(line == found)
  }

  private static func hash(_ topic: Topic) throws -> String {
    var text = ""
    for level in Level.allCases {
      for seed in 1...20 as ClosedRange<UInt64> {
        let draft = try #require(DrillCode(topic: topic, level: level, seed: seed).draft())
        for record in draft.trace {
          text += "\(record.from.name)\(record.segment.flags.rawValue) \(record.segment.sequence.value) "
          text += "\(record.segment.acknowledged?.value ?? 0) \(record.segment.data.count) "
          text += "\(record.segment.window) \(record.isLost) \(record.after.a.name) \(record.after.b.name) "
          text += "\(record.time.microseconds)\n"
        }
        for blank in draft.blanks {
          text += "\(blank.segment ?? 0) \(blank.field.rawValue) \(blank.host?.name ?? "-") "
          text += "\(blank.answer.shown) \(blank.accepts.map(\.shown)) \(blank.notation.rawValue)\n"
        }
      }
    }
    let hash = StableHash(of: text.utf8)
    return String(hash.high, radix: 16) + String(hash.low, radix: 16)
  }
}
