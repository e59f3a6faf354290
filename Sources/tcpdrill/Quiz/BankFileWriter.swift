import Drills
import Questions
import Store

/// Lays out a bank: an index, then a body for each card and skill, in the order they are first asked in.
struct BankFileWriter {
  private var entries: [UInt8] = []
  private var skills: [UInt8] = []
  private var bodiesSize = 0
  private var hashes: [UInt32] = []
  private var body: [UInt8] = []

  /// The whole file.
  static func bytes(_ questions: [Question], skills: [Skill], stamp: UInt64) -> [UInt8] {
    var bytes: [UInt8] = []
    forEachPiece(questions, skills: skills, stamp: stamp) { bytes += $0 }
    return bytes
  }

  /// The whole file, piece by piece. Cards are in the order of the notes, with a skill after each few of them.
  ///
  /// All is laid out twice, first for the index: so no more than one card's bytes are held at a time.
  static func forEachPiece(
    _ questions: [Question], skills: [Skill], stamp: UInt64, _ write: (ArraySlice<UInt8>) -> Void
  ) {
    var index = BankFileWriter()
    index.layOut(questions, skills) { _ in }
    index.finish(stamp, write)
    var bodies = BankFileWriter()
    bodies.layOut(questions, skills, write)
  }

  private mutating func layOut(
    _ questions: [Question], _ skills: [Skill], _ write: (ArraySlice<UInt8>) -> Void
  ) {
    var places: [Skill: Int] = [:]
    var waiting = skills[...]
    for (number, question) in questions.enumerated() {
      add(question)
      write(body[...])
      if number % BankFileWriter.cardsBetweenSkills == BankFileWriter.cardsBetweenSkills - 1,
        let skill = waiting.popFirst()
      {
        add(skill, &places)
        write(body[...])
      }
    }
    while let skill = waiting.popFirst() {
      add(skill, &places)
      write(body[...])
    }
  }

  private static let cardsBetweenSkills = 4

  // MARK: Entries

  private mutating func add(_ question: Question) {
    begin(StudyBank.describe(question))
    add(question.id.text)
    add(question.source)
    add(short: question.alsoAt.count)
    for source in question.alsoAt { add(source) }
    add(question.kind.rawValue)
    add(question.form.rawValue)
    add(question.prompt)
    add(question.answer)
    add(question.accepts)
    add(question.choices)
    add(question.topic)
    add(question.tags)
    add(question.hints)
    add(question.explanation)
    add(question.correction.map { [$0] } ?? [])
    end()
  }

  /// Skills come easy before hard, so that the easier one has its place already.
  private mutating func add(_ skill: Skill, _ places: inout [Skill: Int]) {
    places[skill] = hashes.count
    add(UInt32(clamping: hashes.count), to: &skills)
    add(skill.easier.flatMap { places[$0] }.map { UInt32(clamping: $0) } ?? .max, to: &skills)
    begin(skill.description)
    end()
  }

  private mutating func begin(_ card: CardDescription) {
    hashes.append(BankFile.hash(card.question))
    body.removeAll(keepingCapacity: true)
    add(card.question)
    add(card.group)
    add(card.topic)
    add(card.form)
  }

  private mutating func end() {
    add(BankFile.sum(body, seed: 0), to: &entries)
    add(UInt32(clamping: bodiesSize), to: &entries)
    add(UInt32(clamping: body.count), to: &entries)
    bodiesSize += body.count
  }

  private func finish(_ stamp: UInt64, _ write: (ArraySlice<UInt8>) -> Void) {
    let layout = BankIndex.Layout(count: hashes.count, skills: skills.count / BankIndex.Layout.skillSize)
    var index = entries
    index.reserveCapacity(layout.index)
    let order = hashes.indices.sorted { (hashes[$0], $0) < (hashes[$1], $1) }
    for place in order { add(hashes[place], to: &index) }
    for place in order { add(UInt32(clamping: place), to: &index) }
    var preamble = skills
    for block in 0..<layout.allBlocks {
      add(BankFile.sum(Array(index[layout.range(ofBlock: block)]), seed: UInt64(block)), to: &preamble)
    }
    let (count, length) = (UInt64(layout.count), UInt64(layout.bodies + bodiesSize))
    let seed = BankIndex.seed(stamp, count, length, UInt64(layout.skills))
    var head = BankIndex.Layout.mark
    for number in [stamp, count, length, UInt64(layout.skills), BankFile.sum(preamble, seed: seed)] {
      add(number, to: &head)
    }
    for piece in [head, preamble, index] { write(piece[...]) }
  }

  // MARK: Parts

  private func add(_ number: some FixedWidthInteger, to bytes: inout [UInt8]) {
    withUnsafeBytes(of: number.littleEndian) { bytes.append(contentsOf: $0) }
  }

  private mutating func add(_ text: String) {
    add(short: text.utf8.count)
    body.append(contentsOf: text.utf8)
  }

  private mutating func add(_ texts: [String]) {
    add(short: texts.count)
    for text in texts { add(text) }
  }

  private mutating func add(_ source: Source) {
    add(source.file)
    add(short: source.line)
  }

  /// Seven bits a byte, the last one without the eighth.
  private mutating func add(short number: Int) {
    var rest = UInt64(number)
    while rest >= 0x80 {
      body.append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    body.append(UInt8(rest))
  }
}
