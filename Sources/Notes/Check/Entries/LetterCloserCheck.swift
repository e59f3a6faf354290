import Questions
import TCP

/// Who closes first where two hosts are called A and B: all that a note draws of closes agrees on one of them, and a
/// sentence puts the other one into FIN-WAIT-1, or that one into CLOSE-WAIT.
enum LetterCloserCheck: NoteCheck {
  static func check(_ note: inout CheckedNote) {
    guard note.reading.kinds.contains(.state), let first = firstCloser(note) else { return }
    for line in note.lines.ofStates where !note.isCode(line) && !note.isFenced(line) {
      let block = note.reading.block(of: line)
      guard block.kind != .heading, block.kind != .cell, line > first.line else { continue }
      for sentence in note.sentences(of: line) where sentence.count < 240 && !note.isQuestion(sentence) {
        judge(sentence, line, first.letter, &note)
      }
    }
  }

  /// The letter of whoever closes first by the states beside the steps, and where that is told first; one slip among
  /// many is a slip.
  private static func firstCloser(_ note: CheckedNote) -> (letter: UInt8, line: Int)? {
    var votes = [0, 0]
    var line = Int.max
    for (step, place) in note.steps where step.phase == .close {
      for (party, state) in step.states {
        guard let host = ["A", "B"].firstIndex(of: party.name),
          state.side == .activeCloser || state.side == .passiveCloser
        else { continue }
        votes[state.side == .activeCloser ? host : 1 - host] += 1
        line = min(line, note.lines(atSourceLine: place.line).lowerBound)
      }
    }
    let first = votes[0] > votes[1] ? 0 : 1
    guard votes[first] >= 3, votes[1 - first] <= 1 else { return nil }
    return (UInt8(ascii: "A") + UInt8(first), line)
  }

  private static func judge(
    _ sentence: Range<Int>, _ line: Int, _ closer: UInt8, _ note: inout CheckedNote
  ) {
    for mention in note.reading.mentions(in: line)
    where mention.kind == .state && mention.value & Mention.weak == 0
      && sentence.contains(Int(mention.start))
    {
      let place = Int(mention.start)..<Int(mention.end)
      let state = ConnectionState.allCases[Int(mention.value)]
      guard state.side == .activeCloser || state.side == .passiveCloser,
        let host = host(before: place.lowerBound, sentence, note.text),
        (host == closer) != (state.side == .activeCloser),
        !apart.stands(in: note.text, sentence), note.isOrdinary(line), !note.isReported(place)
      else { continue }
      let isFirst = state.side == .activeCloser
      let right = String(
        UnicodeScalar(isFirst ? closer : UInt8(ascii: "A") + UInt8(ascii: "B") - closer))
      note.report(
        "state-side", .warning, at: place,
        Bilingual(
          ko: "\(state.name)에 들어가는 것은 \(isFirst ? "먼저" : "나중에") 닫는 쪽, 이 노트에서는 \(right)입니다.",
          en:
            "\(state.name) is entered by whoever closes \(isFirst ? "first" : "second"), in this note \(right)."
        ),
        expected: Bilingual(ko: "\(state.name): \(right)", en: "\(state.name): \(right)"),
        reference: "RFC 9293 3.3.2")
      return
    }
  }

  /// `B가 FIN-WAIT-1`, `B is in FIN-WAIT-1`: the letter stands right before the state.
  private static func host(
    before state: Int, _ sentence: Range<Int>, _ text: UnsafeBufferPointer<UInt8>
  ) -> UInt8? {
    let near = max(sentence.lowerBound, state - 28)..<state
    guard
      let at = near.last(where: {
        text[$0].isOne(of: "AB") && ($0 == 0 || !text[$0 - 1].isLetterOrDigit && text[$0 - 1] < 0x80)
          && !text[$0 + 1].isLetterOrDigit
      }), at + 1 < state, links.fills(at + 1..<state, of: text)
    else { return nil }
    return text[at]
  }

  private static let links = Filler(
    "가 는 이 은 쪽 측 쪽이 쪽은 측이 측은 도 is in goes moves enters changes stays remains waits sits to into now then the state"
  )

  private static let apart = TellingWords(
    "만약", "다면", "if ", "반대", "대신", "instead", "먼저", "first", "동시", "simultan", "both", "양쪽", "둘 다", "아니", "않",
    "not ", "n't", "never", "상대", "peer")
}
