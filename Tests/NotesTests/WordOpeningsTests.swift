import TCP
import Testing

@testable import Notes

@Suite("What words open with") struct WordOpeningsTests {
  @Test("every place where a word opens is handed over, in order, up to the last", arguments: [1, 2, 3])
  func places(depth: Int) {
    var chance = SplitMix64(seed: 11)
    let words: [[UInt8]] = ["ack", "순서", "Fin"].map { Array($0.utf8.prefix(depth)) }
    var openings = WordOpenings(keyBits: 13, depth: depth)
    for word in words {
      openings.insert(openings.key(word.enumerated().reduce(0) { $0 | UInt64($1.1) << UInt64(8 * $1.0) }))
    }
    for _ in 0..<200 {
      let pieces = ["ACK", "순서", "f", "in", "fin", " ", "서", "x"]
      let text = Array((0..<chance.int(in: 0...12)).map { _ in chance.pick(pieces) }.joined().utf8)
      let last = text.count - depth
      var found: [Int] = []
      text.withUnsafeBufferPointer {
        openings.scan($0, from: 0, upTo: last) { place, _ in
          found.append(place)
          return false
        }
      }
      // Behind the first byte of a character no word begins.
      let expected = text.indices.filter { at in
        at <= last && text[at] & 0xc0 != 0x80
          && words.contains { $0.map(\.lowered) == text[at..<at + depth].map(\.lowered) }
      }
      #expect(expected.allSatisfy(found.contains))
      #expect(found == found.sorted())
      #expect(found.allSatisfy { $0 <= last })
    }
  }

  @Test("the scan ends where one place is enough")
  func stops() {
    var openings = WordOpenings(keyBits: 9, depth: 3)
    openings.insert(openings.key(0x6b_6361))
    var count = 0
    Array("ack ack ack".utf8).withUnsafeBufferPointer {
      openings.scan($0, from: 0, upTo: 8) { _, _ in
        count += 1
        return true
      }
    }
    #expect(count == 1)
  }
}
