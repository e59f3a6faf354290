import TCP
import Testing

@testable import Notes

@Suite("Words the checker looks for in bytes") struct CheckWordsTests {
  /// The plain way: at each place, each word in its order.
  private func found(_ words: [String], in text: [UInt8], _ range: Range<Int>) -> Range<Int>? {
    for start in range {
      for word in words {
        let bytes = word.utf8.map(\.lowered)
        guard start + bytes.count <= range.upperBound else { continue }
        let there = text[start..<start + bytes.count]
        if there.map(\.lowered) == bytes { return start..<start + bytes.count }
      }
    }
    return nil
  }

  @Test(
    "words are found where they first stand, whatever their case and length, and nowhere else",
    arguments: [
      ["~", "까지", "Up To"], ["때까지", "기 전", "wait"], ["fin", "FIN을 보낸"], ["이", "a"], ["数据", "éa", "b"],
    ])
  func agreesWithThePlainWay(words: [String]) {
    var chance = SplitMix64(seed: 7)
    let pieces = words + ["보낸다", " ", "UP", "to", "1~2", "기", "전", "wa", "數", "é", "Fin을", "🙂", "x"]
    let telling = TellingWords(words)
    for round in 0..<400 {
      let text = Array((0..<chance.int(in: 0...9)).map { _ in chance.pick(pieces) }.joined().utf8)
      // Ranges that begin and end at characters, as sentences do.
      let places = text.indices.filter { text[$0] & 0xc0 != 0x80 } + [text.count]
      let (one, other) = (chance.pick(places), chance.pick(places))
      let range = min(one, other)..<max(one, other)
      text.withUnsafeBufferPointer { bytes in
        let first = telling.first(in: bytes, range)
        let known = KnownWords.hold(of: bytes) { telling.first(in: bytes, range) }
        // A list with a word that nobody has asked for before the text was begun.
        let late = KnownWords.hold(of: bytes) { TellingWords(words + ["새말\(round)"]).first(in: bytes, range) }
        let right = found(words, in: text, range)
        #expect(first == right, "\(String(decoding: text, as: UTF8.self)) \(range)")
        #expect(known == right, "\(String(decoding: text, as: UTF8.self)) \(range)")
        #expect(late == right, "\(String(decoding: text, as: UTF8.self)) \(range)")
      }
    }
  }

  @Test(
    "words of a note are found in whatever order its lines are asked for, and so is whether they stand in it",
    arguments: [["까지", "UP"], ["x", "1~2", "때까지", " "], ["nowhere"]])
  func anyOrder(words: [String]) {
    var chance = SplitMix64(seed: 9)
    let pieces = ["보낸다", " ", "UP", "to", "1~2", "때", "까지", "wa", "é", "🙂", "x", "y", "zz"]
    let telling = TellingWords(words)
    for _ in 0..<40 {
      let text = Array((0..<chance.int(in: 0...60)).map { _ in chance.pick(pieces) }.joined().utf8)
      let places = text.indices.filter { text[$0] & 0xc0 != 0x80 } + [text.count]
      text.withUnsafeBufferPointer { bytes in
        let isThere = found(words, in: text, text.indices) != nil
        #expect(telling.stands(anywhereIn: bytes) == isThere)
        KnownWords.hold(of: bytes) {
          #expect(telling.stands(anywhereIn: bytes) == isThere)
          var start = 0
          for _ in 0..<60 {
            // Mostly a little further on, as lines are.
            start = chance.chance(1, in: 5) ? chance.int(in: 0...places.count - 1) : start
            let end = min(places.count - 1, start + chance.int(in: 0...12))
            let range = places[start]..<places[end]
            #expect(telling.first(in: bytes, range) == found(words, in: text, range))
            start = end
          }
        }
        let late = TellingWords(words + ["\(text.count)번째 새말"])
        KnownWords.hold(of: bytes) { #expect(late.stands(anywhereIn: bytes) == isThere) }
      }
    }
  }

  @Test(
    "words are found wherever the stretches end that a text is read in",
    arguments: ["~", "vs", "fin", "seq=", "기 전", "연결을 끊", "three-way handshake"])
  func endsOfStretches(word: String) {
    let telling = TellingWords(word)
    for before in 490...530 {
      for after in [0, 1, 7, 600] {
        let text =
          [UInt8](repeating: 0x78, count: before) + word.utf8 + [UInt8](repeating: 0x78, count: after)
        let found = text.withUnsafeBufferPointer { bytes in
          KnownWords.hold(of: bytes) { telling.first(in: bytes, 0..<bytes.count) }
        }
        #expect(found == before..<before + word.utf8.count, "\(word) behind \(before), before \(after)")
      }
    }
  }

  @Test(
    "what a line is said to hold of some words is what a search for them finds",
    arguments: [
      (LineWords.Groups.backoffs, DoublingCheck.backoffs), (.limits, LimitCheck.subjects),
      (.exclusive, WhoBeginsCheck.exclusive), (.doubts, CheckedNote.doubts),
      (.quantities, QuantityCheck.subjects), (.lost, LostPieceCheck.lost),
    ])
  func groups(group: LineWords.Groups, telling: TellingWords) {
    let words = telling.strings
    let pieces =
      words + words.map { String($0.dropLast()) } + words.map { $0.uppercased() } + [" ", "가", "x"]
    var chance = SplitMix64(seed: 8)
    for _ in 0..<200 {
      var text: [UInt8] = []
      var lines: [Document.Line] = []
      for _ in 0..<4 {
        let start = Int32(text.count)
        for _ in 0..<chance.int(in: 0...3) { text += chance.pick(pieces).utf8 }
        lines.append(Document.Line(start: start, end: Int32(text.count), block: 0))
        text.append(0x0a)
      }
      text.withUnsafeBufferPointer { text in
        let found = LineWords(text, lines)
        let isThere = lines.map { telling.stands(in: text, $0.range) }
        #expect(lines.indices.map { found[$0].contains(group) } == isThere)
        #expect(found.all.contains(group) == isThere.contains(true))
      }
    }
  }

  @Test("blanks and marks do not count in a squeezed stretch") func squeezed() {
    let text = Array("a ` ->* b".utf8)
    text.withUnsafeBufferPointer { text in
      let gap = Squeezed(text, 1..<text.count - 1, without: "`*")
      #expect(gap.isOne(of: ["→", "->"]))
      #expect(!gap.isOne(of: ["-", "->>"]))
      #expect(Squeezed(text, 1..<2, without: "").isOne(of: [""]))
    }
  }

  @Test(
    "two digits swapped make the numbers that are typos of one another", arguments: [100, 101, 120, 310, 987])
  func swappedDigits(value: UInt32) {
    let all = (UInt32(100)..<1_000).filter { Digits.isTypo(String(value), of: String($0)) }
    #expect(Set(Digits.swaps(in: value)) == Set(all))
  }

  @Test("digits are swapped within 32 bits") func longest() {
    let swaps = Digits.swaps(in: 4_294_967_295)
    #expect(swaps.contains(4_294_967_259) && swaps.contains(2_494_967_295))
    #expect(!swaps.contains { $0 == 4_294_967_295 })
  }
}
