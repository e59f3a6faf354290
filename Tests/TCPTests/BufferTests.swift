import Testing

@testable import TCP

@Suite("Sequence numbers and the queues they index")
struct BufferTests {
  @Test("Comparison is by distance, mod 2^32")
  func comparison() {
    let top = SequenceNumber(0xffff_ffff)
    #expect(top < 0 && SequenceNumber(0) > top && top + 1 == 0 && SequenceNumber(0) - 1 == top)
    #expect(SequenceNumber(0) < 0x7fff_ffff && !(SequenceNumber(0) < 0x8000_0000))
    #expect(!(SequenceNumber(0x8000_0000) < 0), "2^31 apart: in no order")
    #expect(SequenceNumber(5) <= 5 && SequenceNumber(5) >= 5 && !(SequenceNumber(5) < 5))
    #expect(SequenceNumber(3) - top == 4 && top - SequenceNumber(3) == -4)
    #expect(SequenceNumber.later(top, 2) == 2 && SequenceNumber.later(2, top) == 2)
    #expect(SequenceNumber(1).isIn(3, from: top) && !SequenceNumber(2).isIn(3, from: top))
    #expect(top.isIn(1, from: top) && !top.isIn(0, from: top) && !(top - 1).isIn(3, from: top))
  }

  @Test("Reassembly gives back exactly the bytes, whatever pieces overlap in whatever order")
  func reassembly() {
    for seed in UInt64(0)..<200 {
      var chance = SplitMix64(seed: seed)
      let start = SequenceNumber(0) - chance.int(in: 0...60)
      let bytes = (0..<60).map { _ in UInt8(truncatingIfNeeded: chance.next()) }
      var held = Reassembly()
      var present = Set<Int>()
      for _ in 0..<chance.int(in: 1...30) {
        let from = chance.int(in: 1...59)
        let to = min(60, from + chance.int(in: 1...12))
        held.hold(bytes[from..<to], at: start + from)
        present.formUnion(from..<to)
      }
      var runs: [String] = []
      for index in present.sorted() where !present.contains(index - 1) {
        var end = index
        while present.contains(end) { end += 1 }
        runs.append("\(start + index)-\(start + end)")
      }
      let blocks = held.blocks(limit: 4).map { "\($0.left)-\($0.right)" }
      #expect(Set(blocks).isSubset(of: runs) && blocks.count == min(4, runs.count), "seed \(seed)")
      held.hold(bytes[0..<1], at: start)
      var out: [UInt8] = []
      while let more = held.take(at: start + out.count) { out += more }
      var wanted = 1
      while present.contains(wanted) { wanted += 1 }
      #expect(out == Array(bytes[..<wanted]), "seed \(seed)")
    }
  }

  @Test("A byte queue gives back what was put in, across pieces and in any portions")
  func byteQueue() {
    for seed in UInt64(0)..<50 {
      var chance = SplitMix64(seed: seed)
      var queue = ByteQueue()
      var (put, taken): ([UInt8], [UInt8]) = ([], [])
      for _ in 0..<200 {
        if chance.chance(1, in: 2) {
          let piece = (0..<chance.int(in: 0...9)).map { _ in UInt8(truncatingIfNeeded: chance.next()) }
          queue.append(piece[...])
          put += piece
        } else {
          let wanted = chance.int(in: 0...15)
          let before = queue.count
          let piece = queue.take(wanted)
          #expect(piece.count == min(wanted, before))
          taken += piece
        }
        #expect(queue.count == put.count - taken.count)
      }
      taken += queue.take(put.count)
      #expect(taken == put && queue.isEmpty)
    }
  }

  @Test("The filler repeats after 251 bytes, and counts")
  func filler() {
    #expect(Filler.pieces(200_000).map(\.count).reduce(0, +) == 200_000)
    #expect(Filler.pieces(0).isEmpty)
    #expect(Filler.pieces(600)[0].prefix(3) == [0, 1, 2] && Filler.pieces(600)[0][251] == 0)
  }
}
