import Questions
import TCP

/// Who sends and gets the FINs of a close that is told step by step: one side's FIN comes to the other, and the second
/// FIN is the other's.
enum ClosingPartCheck: NoteCheck {
  static func check(_ note: inout CheckedNote) {
    guard note.reading.kinds.contains(.flag) else { return }
    var story = Story()
    for line in note.lines.ofDeeds where !note.isFenced(line) {
      guard note.section(of: line).phase == .close,
        note.reading.kinds(in: line).contains(Mention.Kinds(.party))
      else { continue }
      let section = note.sectionNumber(of: line)
      if section != story.section || isFirst(line, note) {
        finish(story, &note)
        story = Story(section: section)
      }
      follow(line, &story, &note)
    }
    finish(story, &note)
  }

  /// What is done with FINs, and ACKs sent, in order; until something unusual is told.
  private struct Story {
    struct Part {
      var deed: Deed
      var subject: Actor
      var line: Int
    }
    var section = -1
    var parts: [Part] = []
    var isBroken = false
  }

  /// Another telling begins.
  private static func isFirst(_ line: Int, _ note: CheckedNote) -> Bool {
    let block = note.reading.block(of: line)
    return block.ordinal == 1 && line == Int(block.firstLine) || block.kind == .heading
  }

  /// Nothing is lost, nobody closes at once, nothing is only supposed.
  private static func isPlain(_ sentence: Range<Int>, _ note: CheckedNote) -> Bool {
    sentence.count < 400 && !unusual.stands(in: note.text, sentence)
  }

  private static let unusual = TellingWords(
    "만약", "경우", "유실", "손실", "재전송", "동시", "양쪽", "서로", "각자", "둘 다", "lost", "retrans", "if ", "both", "each ",
    "simultan",
    "either", "again", "다시", "또는", " or ", "않", "아니", "not ", "n't", "?", "before", "전에", "때까지", "until",
    "늦게", "late",
    "later", "반대로", "must", "wait", "기다")

  private static func tellsFin(_ sentence: Range<Int>, _ line: Int, _ note: CheckedNote) -> Bool {
    note.reading.mentions(in: line).contains {
      $0.kind == .flag && Flags(rawValue: $0.value).contains(.fin) && sentence.contains(Int($0.start))
    }
  }

  private static func follow(_ line: Int, _ story: inout Story, _ note: inout CheckedNote) {
    let actors = note.reading.sense(of: line).actors
    for sentence in note.sentences(of: line) {
      let here = actors.filter { sentence.contains($0.start) }
      guard isPlain(sentence, note) else {
        // What is said of a FIN there is not understood.
        story.isBroken = story.isBroken || tellsFin(sentence, line, note)
        continue
      }
      // Somebody else than the two, or two who act in one sentence: no plain step.
      guard let subject = here.first(where: { $0.role == .subject || $0.role == .bare }), subject.party <= 1,
        here.allSatisfy({
          $0.party <= 1 && ($0.start == subject.start || $0.role != .subject && $0.role != .bare)
        })
      else {
        if !here.isEmpty { story.isBroken = true }
        continue
      }
      for deed in note.deeds(in: sentence, line: line)
      where deed.range.lowerBound >= subject.end && (deed.flags.contains(.fin) || deed.kind == .sent) {
        story.parts.append(Story.Part(deed: deed, subject: subject, line: line))
      }
    }
  }

  /// One side sends a FIN, and before the other's is told of, it gets one or sends another.
  private static func finish(_ story: Story, _ note: inout CheckedNote) {
    let parts = story.parts
    guard !story.isBroken, let first = parts.first, first.deed.kind == .sent, first.deed.flags.contains(.fin)
    else { return }
    let own = first.subject.party
    let answer = parts.firstIndex { $0.subject.party != own && $0.deed.kind == .sent }
    let second = parts.firstIndex {
      $0.subject.party != own && $0.deed.kind == .sent && $0.deed.flags.contains(.fin)
    }
    for (index, part) in parts.enumerated()
    where part.subject.party == own && part.deed.flags.contains(.fin) && part.line > first.line {
      let isSlip =
        part.deed.kind == .received
        ? second.map { index < $0 } ?? false
        : part.deed.kind == .sent && second == nil && answer.map { $0 < index } ?? false
      if isSlip, note.isOrdinary(part.line) { return report(part.deed, part.subject, &note) }
    }
  }

  private static func report(_ deed: Deed, _ subject: Actor, _ note: inout CheckedNote) {
    let right = Party(Vocabulary.parties[Int(1 - subject.party)])
    let isSent = deed.kind == .sent
    note.report(
      "step-side", at: subject.start..<deed.range.upperBound,
      Bilingual(
        ko: "이 FIN을 \(isSent ? "보내는" : "받는") 쪽은 \(right.shown(in: .korean))입니다.",
        en: "This FIN is \(isSent ? "sent" : "received") by \(right.withArticle)."),
      expected: Bilingual(ko: "FIN → ACK → FIN → ACK", en: "FIN → ACK → FIN → ACK"),
      reference: "RFC 9293 3.6")
  }
}
