import Questions
import TCP
import Testing

@testable import Export

@Suite("What an export shows of an exchange") struct StageTests {
  private static func data(_ number: Int, from host: Host, seq: UInt32, ack: UInt32, len: Int) -> TraceRecord
  {
    let established = Pair(a: ConnectionState.established, b: ConnectionState.established)
    let segment = Segment(
      sequence: SequenceNumber(seq), acknowledgment: SequenceNumber(ack), flags: .ack, window: 500,
      data: ArraySlice(repeating: 7, count: len))
    return TraceRecord(
      number: number, time: Instant(microseconds: Int64(number) * 10_000), from: host, to: host.other,
      segment: segment, fate: .delivered(at: Instant(microseconds: Int64(number) * 10_000 + 5000)),
      before: established, after: established)
  }

  private static func ask(_ id: String, _ segment: Int, _ field: Blank.Field, _ answer: Int, through: Int?)
    -> Blank
  {
    Blank(
      id: id, segment: segment, field: field,
      question: Bilingual(ko: "\(segment)번의 \(field)?", en: "\(field) of \(segment)?"),
      answer: .number(answer),
      working: Bilingual(ko: "풀이 \(id)", en: "working \(id)"), shownThrough: through)
  }

  /// Segment 2 answers 1, and 3 begins where 2 acknowledges: it must not be seen while 2 is asked.
  private func exercise(topic: String = "data") -> Exercise {
    Exercise(
      code: "CODE", topic: topic, level: 1, seed: 1, prompt: Bilingual(ko: "빈칸", en: "Fill in."),
      trace: [
        Self.data(1, from: .a, seq: 1001, ack: 9001, len: 100),
        Self.data(2, from: .b, seq: 9001, ack: 1101, len: 0),
        Self.data(3, from: .a, seq: 1101, ack: 9001, len: 50),
        Self.data(4, from: .b, seq: 9001, ack: 1151, len: 0),
      ],
      blanks: [
        Self.ask("a", 2, .ack, 1101, through: 2), Self.ask("b", 4, .seq, 9001, through: 4),
        Self.ask("c", 4, .ack, 1151, through: 4),
      ], explanation: [Bilingual(ko: "전체", en: "all of it")])
  }

  @Test("blanks that the same segments are shown for are asked together, others apart") func stages() {
    let items = Item(exercise(), in: .english).stages(in: .english)
    #expect(items.map(\.id) == ["CODE/a", "CODE/bc"])
    #expect(items.map { $0.parts.map(\.id) } == [["CODE/a"], ["CODE/b", "CODE/c"]])
    #expect(items.map { $0.parts.map(\.place) } == [[0], [1, 2]])
    #expect(items.map(\.explanation) == [["working a"], ["all of it"]])
  }

  @Test("the picture ends where the answer would follow, and fills in what was asked before") func pictures()
  {
    let texts = Item(exercise(), in: .english).stages(in: .english).map {
      $0.figure?.text(in: .english) ?? ""
    }
    #expect(
      texts == [
        """
        A: ESTABLISHED, B: ESTABLISHED
        1. A → B  [ACK] SEQ=1001 ACK=9001 LEN=100
        2. B → A  [ACK] SEQ=9001 ACK=①
        """,
        """
        A: ESTABLISHED, B: ESTABLISHED
        1. A → B  [ACK] SEQ=1001 ACK=9001 LEN=100
        2. B → A  [ACK] SEQ=9001 ACK=1101
        3. A → B  [ACK] SEQ=1101 ACK=9001 LEN=50
        4. B → A  [ACK] SEQ=① ACK=②
        """,
      ])
  }

  @Test("where windows matter every segment shows its window") func windows() {
    let item = Item(exercise(topic: "acceptable"), in: .english).stages(in: .english)[0]
    #expect(item.figure?.text(in: .english).contains("ACK=9001 LEN=100 WIN=500") == true)
  }

  @Test("what is asked of a header's bytes is asked without the exchange") func noPicture() {
    var exercise = exercise(topic: "header")
    exercise.blanks = [Self.ask("a", 2, .number, 1101, through: 0)]
    #expect(Item(exercise, in: .english).stages(in: .english).map { $0.figure == nil } == [true])
  }

  @Test("a number to be made relative is shown absolute, one to be made absolute relative") func relative() {
    var exercise = exercise(topic: "relative")
    exercise.trace[0].segment.flags = .syn
    exercise.trace[1].segment.flags = [.syn, .ack]
    exercise.blanks[0].isRelative = true
    exercise.blanks.removeSubrange(1...)
    #expect(Item(exercise, in: .english).figure?.text(in: .english).contains("SEQ=9001 ACK=1101") == true)
    exercise.blanks[0].isRelative = false
    #expect(Item(exercise, in: .english).figure?.text(in: .english).contains("SEQ=0 ACK=100") == true)
  }

  @Test("no format shows a segment that comes after what is asked", arguments: BankFormat.inTests)
  func nothingTold(format: BankFormat) throws {
    // JSON is the record itself; the others are read by students.
    guard ![.json, .anki, .qti, .kahoot, .moodle].contains(format) else { return }
    let folder = try TemporaryFolder()
    var exercise = exercise()
    exercise.blanks.removeLast(2)
    try folder.export([Item(exercise, in: .english)], as: format, named: "bank")
    let text = String(decoding: try folder.bytes("bank"), as: UTF8.self)
    #expect(text.contains("1001") && !text.contains("1151"))
  }
}
