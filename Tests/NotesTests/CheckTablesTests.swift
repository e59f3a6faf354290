import Testing

@testable import Notes

@Suite("What notes are searched with")
struct CheckTablesTests {
  @Test("tables that were kept find what those find that were made from the rules")
  func keptAreAsGood() throws {
    let kept = try #require(CheckTables(kept: TableRoom(CheckTables.built.kept)))
    for rule in MeaningRule.all {
      for sentence in rule.says.prefix(2) {
        let text = "## TCP\n\n" + sentence + "\n"
        let built = NoteChecker.check(Array(text.utf8), file: "a.md")
        let again = NoteChecker.check(Array(text.utf8), file: "a.md", with: kept)
        #expect(again.findings == built.findings)
      }
    }
  }

  @Test("bytes that are torn, changed or too many are no tables")
  func brokenBytes() {
    let kept = CheckTables.built.kept
    #expect(CheckTables(kept: TableRoom([])) == nil)
    #expect(CheckTables(kept: TableRoom(kept.dropLast())) == nil)
    #expect(CheckTables(kept: TableRoom(kept + [0])) == nil)
    for place in stride(from: 0, to: kept.count, by: kept.count / 97) {
      var changed = kept
      changed[place] ^= 4
      #expect(CheckTables(kept: TableRoom(changed)) == nil)
    }
  }

  @Test("the words that facts are made of, and those that tell of TCP, are kept as they were made")
  func keptVocabularies() {
    var writer = TableWriter()
    Vocabulary.write(to: &writer)
    let room = TableRoom(writer.bytes)
    var reader = TableReader(room.bytes)
    let kept = Vocabulary.Kept(&reader, in: room)
    #expect(reader.isWhole)
    for (made, again) in [(Vocabulary.shared, kept.facts), (Vocabulary.signs, kept.signs)] {
      var (own, other) = (TableWriter(), TableWriter())
      made.write(to: &own)
      again.write(to: &other)
      #expect(!made.patterns.all.isEmpty && own.bytes == other.bytes)
    }
  }

  @Test("the words that were taken first stay in use, and where they lie is not given back")
  func wordsTakenTwice() {
    var writer = TableWriter()
    Vocabulary.write(to: &writer)
    let taken = (0..<2).map { _ in
      let room = TableRoom(writer.bytes)
      var reader = TableReader(room.bytes)
      Vocabulary.take(Vocabulary.Kept(&reader, in: room))
      return Vocabulary.kept.with {
        $0?.facts.bytes.withUnsafeBufferPointer { UInt(bitPattern: $0.baseAddress) }
      }
    }
    #expect(taken[0] != nil && taken[0] == taken[1])
  }

  @Test("a file of words that was kept finds the same words and knows its lists again")
  func keptWords() throws {
    let lists = [["SYN", "seq=", "확인"], ["ack", "연결을 끊", ", "], ["three-way", "syn"]]
    var made = WordFile()
    for (number, list) in lists.enumerated() { #expect(add(list, to: &made) == number) }
    made.filePending()
    var writer = TableWriter()
    made.write(to: &writer)
    let room = TableRoom(writer.bytes)
    var reader = TableReader(room.bytes)
    let kept = WordFile(&reader, in: room)
    #expect(reader.isWhole)
    for (number, list) in lists.enumerated() {
      #expect(kept.kept?.list(named: WordFile.name(of: list))?.list == number)
    }
    #expect(kept.kept?.list(named: WordFile.name(of: ["SYN", "seq="])) == nil)
    for text in ["A sends SYN, seq=1, ack", "연결을 끊는다, 확인 (three-way)", ""] {
      #expect(found(kept, text) == found(made, text))
    }
    #expect(found(kept, "A sends SYN, seq=1") == [[8, 0, 0], [8, 2, 1], [11, 1, 2], [13, 0, 1]])
  }

  @Test("a list that was kept finds where it lies what the list itself finds")
  func keptLists() throws {
    let lists = [["SYN", "seq=", "확인", "a"], ["retransmission timeout", "재전송 타이머", "RTO ", "~"]]
    var made = WordFile()
    for list in lists { _ = add(list, to: &made) }
    made.filePending()
    var writer = TableWriter()
    made.write(to: &writer)
    let room = TableRoom(writer.bytes)
    var reader = TableReader(room.bytes)
    let file = WordFile(&reader, in: room)
    let text = "Seq=1, syn; A RETRANSMISSION timeout, the rto 재전송 타이머를 확인한다, 재전송 타이~"
    for list in lists {
      let (own, kept) = (OwnWords(list), try #require(file.kept?.list(named: WordFile.name(of: list))))
      defer { own.deallocate() }
      #expect(kept.count == own.count && kept.depth == own.depth)
      #expect(kept.openings.bits == own.openings.bits)
      for number in 0..<own.count {
        #expect(kept.bytes(of: number).elementsEqual(own.bytes(of: number)))
        #expect(kept.count(of: number) == own.count(of: number))
      }
      text.withSlice { slice in
        for end in [slice.end - 1, slice.end] {
          for place in 0..<end {
            let right = own.length(at: place, in: slice.text, upTo: end)
            #expect(kept.length(at: place, in: slice.text, upTo: end) == right)
          }
        }
      }
    }
  }

  private func add(_ words: [String], to file: inout WordFile) -> Int {
    Array(words.joined().lowercased().utf8).withUnsafeBufferPointer {
      file.add($0, counts: words.map(\.utf8.count), named: WordFile.name(of: words))
    }
  }

  /// Where words stand, by their lists: kept words have other numbers, as those that are looked at together lie together.
  private func found(_ file: WordFile, _ text: String) -> Set<[Int]> {
    var found: Set<[Int]> = []
    text.withSlice { slice in
      file.eachPlace(in: slice.text) { placed in
        let (place, word) = (Int(placed.place), placed.word)
        var holders: Set<Int> = []
        file.eachList(of: word) { holders.insert(Int($0)) }
        #expect(holders == Set((0..<file.listCount).filter { file.words(of: $0).contains(word) }))
        for list in 0..<file.listCount {
          for (number, own) in file.words(of: list).enumerated() where own == word {
            found.insert([place, list, number])
          }
        }
      }
    }
    return found
  }
}
