import TCP

/// One segment of data and what it is answered with, in a sentence: from where on, how many bytes, which ACK.
enum AnsweredData: Recogniser {
  static let shape = "송신 측이 Seq=1000에서 500바이트를 보내면 수신 측은 Ack=1500을 보낸다."
  static let needs: Mention.Kinds = .number

  static func read(_ reading: inout Reading) {
    let known = linesOfExchanges(reading)
    for index in reading.document.blocks.indices {
      let block = reading.document.blocks[index]
      let about = reading.outline.sections[reading.outline.section(ofBlock: index)]
      guard block.kind == .paragraph || block.kind == .item,
        !about.isSupposed, !about.isAttack, !about.isForeign
      else { continue }
      for line in block.lines where reading.kinds(in: line).contains(.number) && !known.contains(line) {
        read(line, of: block, known, &reading)
      }
    }
  }

  private static func linesOfExchanges(_ reading: Reading) -> Set<Int> {
    var lines: Set<Int> = []
    for found in reading.found {
      guard case .exchange(let segments) = found.subject else { continue }
      lines.formUnion(segments.map { reading.document.line(at: $0.line) })
    }
    return lines
  }

  private static func read(
    _ line: Int, of block: Document.Block, _ known: Set<Int>, _ reading: inout Reading
  ) {
    let range = reading.range(of: line)
    guard range.count <= longest, reading.tells(line), let told = Told(line, reading) else { return }
    let sense = reading.sense(of: line)
    guard !sense.isQuestion, !sense.isWrong, !sense.isForeign, sense.flagsSeen.isSubset(of: [.ack, .psh])
    else {
      return
    }
    var (end, ack) = (line, told.ack)
    if ack == nil, block.lines.contains(line + 1), !known.contains(line + 1) {
      (end, ack) = (line + 1, Told.acknowledgment(line + 1, reading))
    }
    guard let ack, ack > told.seq, abs(Int(ack) - Int(told.seq) - told.length) <= told.length + 1 else {
      return
    }
    let (from, to) = sides(line...end, told, &reading)
    let first = StatedSegment(
      line: range.lowerBound, column: 0, from: from, to: to, flags: nil, seq: .number(told.seq), ack: nil,
      len: told.length)
    let second = StatedSegment(
      line: reading.range(of: end).lowerBound, column: 0, from: to, to: from, flags: .ack, seq: nil,
      ack: .number(ack), len: nil)
    let text = (line...end).map { reading.string(ofLine: $0) }.joined(separator: " ")
    reading.add(.exchange([first, second]), at: range.lowerBound, text: text)
  }

  /// More is a story, of which this would be a part.
  private static let longest = 260

  /// Whoever the line makes the sender; where it names nobody, sender and receiver.
  private static func sides(
    _ lines: ClosedRange<Int>, _ told: Told, _ reading: inout Reading
  ) -> (from: Party, to: Party) {
    for line in lines {
      for actor in reading.sense(of: line).actors where actor.role != .owner {
        guard let other = LineReader.other(actor.party) else { continue }
        let receives =
          reading.mentions(in: line).first {
            $0.kind == .verb && Int($0.start) >= actor.end && $0.value <= Mention.Verb.receive.rawValue
          }?.value == Mention.Verb.receive.rawValue
        let isReceiver =
          actor.role == .recipient || receives || line > lines.lowerBound
          || told.ackPlace.map { actor.start > told.lengthLimit && actor.start < $0 } ?? false
        let sender = isReceiver == (actor.role != .source) ? other : actor.party
        return (StepWriter.party(sender), StepWriter.party(LineReader.other(sender) ?? sender))
      }
    }
    return (Party("sender"), Party("receiver"))
  }

  /// The numbers of a sentence: one to begin with, one length, and at most one that is answered.
  private struct Told {
    var seq: UInt32
    var length: Int
    var ack: UInt32?
    var ackPlace: Int?
    /// Where the segment has been told.
    var lengthLimit: Int

    init?(_ line: Int, _ reading: Reading) {
      let values = ValueReader(text: reading.text, end: reading.range(of: line).upperBound)
      var (sequences, answers): ([(UInt32, Int)], [(UInt32, Int)]) = ([], [])
      for mention in reading.mentions(in: line) {
        guard mention.kind == .number || mention.kind == .flag,
          case .value(.number(let number), let after, _)? = values.value(after: Int(mention.end))
        else { continue }
        if mention.kind == .number, mention.value == 0 { sequences.append((number, after)) }
        if Told.isAck(mention) { answers.append((number, Int(mention.start))) }
        if mention.kind == .flag, mention.value != Flags.ack.rawValue { return nil }
      }
      guard let (seq, after) = sequences.first, sequences.count == 1, answers.count <= 1,
        let length = LengthReader(values: values, start: reading.range(of: line).lowerBound).length,
        // `SEQ = 7001, bytes 7001 to 7350`: no length.
        length > 1, length != Int(seq), answers.first.map({ $0.1 > after }) ?? true,
        !StepCollector.lossWords.isIn(reading.text, reading.range(of: line)),
        answers.first.map({ Told.isAnswer($0.1, behind: after, line, reading) }) ?? true
      else { return nil }
      (self.seq, self.length, ack, ackPlace, lengthLimit) =
        (seq, length, answers.first?.0, answers.first?.1, after)
    }

    /// `SEQ=1, ACK=2, 5 bytes` is one segment: what is answered stands behind a verb, an arrow or a condition.
    private static func isAnswer(_ ack: Int, behind seq: Int, _ line: Int, _ reading: Reading) -> Bool {
      let head = reading.range(of: line).lowerBound..<ack
      return conditions.stands(in: reading.text, head)
        || reading.mentions(in: line).contains {
          (seq..<ack).contains(Int($0.start))
            && ($0.kind == .arrow || $0.kind == .verb && $0.value <= Mention.Verb.acknowledge.rawValue)
        }
    }

    private static let conditions = TellingWords(
      "면 ", "면,", "때 ", "니까", "므로", "if ", "when ", "suppose", " then ", "so the ", "therefore", ". ")

    static func acknowledgment(_ line: Int, _ reading: Reading) -> UInt32? {
      let values = ValueReader(text: reading.text, end: reading.range(of: line).upperBound)
      let told = reading.mentions(in: line).compactMap { mention -> UInt32? in
        guard mention.kind == .number || mention.kind == .flag,
          case .value(.number(let number), _, _)? = values.value(after: Int(mention.end))
        else { return nil }
        return isAck(mention) ? number : 0
      }
      return told.count == 1 && told[0] > 0 ? told[0] : nil
    }

    private static func isAck(_ mention: Mention) -> Bool {
      mention.kind == .number ? mention.value == 1 : mention.value == Flags.ack.rawValue
    }
  }
}
