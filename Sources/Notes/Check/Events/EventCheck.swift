import Questions
import TCP

/// What TCP does when something happens: a state or a situation, what comes, what is said to follow. The engine knows
/// what follows in each state; `Situation` tells what follows where no state is named.
enum EventCheck: NoteCheck {
  static func check(_ note: inout CheckedNote) {
    for line in 0..<note.reading.lineCount {
      let kinds = note.reading.kinds(in: line)
      let block = note.reading.block(of: line)
      guard block.kind != .heading, block.kind != .cell, !note.isFenced(line), !note.isCode(line) else {
        continue
      }
      let tells = !kinds.isDisjoint(with: Mention.Kinds.flag | .state)
      let hints = tells ? true : Situation.hints.stands(in: note.text, note.reading.range(of: line))
      guard tells || hints, !ladders.stands(in: note.text, note.reading.range(of: line)) else { continue }
      checkLine(line, &note)
    }
    for table in note.tables { checkRows(of: table, &note) }
  }

  /// `CLOSE-WAIT │── ACK ──→│ FIN-WAIT-2`: a state at either end is no event of the other's.
  private static let ladders = TellingWords("│")

  // MARK: Lines

  private static func checkLine(_ line: Int, _ note: inout CheckedNote) {
    if let answered = Answered(line, note) {
      let unit = EventUnit(
        parts: [
          EventUnit.Piece(range: answered.question, line: answered.questionLine, part: .condition),
          EventUnit.Piece(range: answered.answer, line: line, part: .consequence),
        ])
      judge(unit, &note)
      checkWay(answered, line, &note)
      return
    }
    for sentence in note.sentences(of: line) where sentence.count >= 12 && sentence.count <= 360 {
      guard !note.isQuestion(sentence) else { continue }
      for piece in pieces(of: sentence, note) {
        if let unit = unit(of: piece, line, note) { judge(unit, &note) }
      }
    }
  }

  /// Between quotation marks stand other people's words.
  private static func isQuoted(_ place: Range<Int>, _ note: CheckedNote) -> Bool {
    let line = note.reading.range(of: note.reading.document.line(at: place.lowerBound))
    // All of it is said by somebody: so is the note.
    if isSpeech(line, note.text) { return false }
    let before = line.lowerBound..<place.lowerBound
    let behind = place.upperBound..<line.upperBound
    if note.text[before].count(where: { $0 == UInt8(ascii: "\"") }) % 2 == 1 { return true }
    return opened.stands(in: note.text, before) && closed.stands(in: note.text, behind)
  }

  private static func isSpeech(_ line: Range<Int>, _ text: UnsafeBufferPointer<UInt8>) -> Bool {
    line.count > 2 && text[line.lowerBound] == UInt8(ascii: "\"")
      && text[line.upperBound - 1] == UInt8(ascii: "\"")
      && text[line].count { $0 == UInt8(ascii: "\"") } == 2
  }

  private static let opened = TellingWords("“", "「", "‘")
  private static let closed = TellingWords("”", "」", "’")

  /// `FIN 받음 → CLOSE_WAIT, FIN 보냄 → LAST_ACK`: each with an arrow of its own.
  private static func pieces(of sentence: Range<Int>, _ note: CheckedNote) -> [Range<Int>] {
    guard let arrow = arrows.first(in: note.text, sentence),
      arrows.stands(in: note.text, arrow.upperBound..<sentence.upperBound)
    else { return [sentence] }
    var pieces: [Range<Int>] = []
    var start = sentence.lowerBound
    while let sign = commas.first(in: note.text, start..<sentence.upperBound) {
      pieces.append(start..<sign.lowerBound)
      start = sign.upperBound
    }
    pieces.append(start..<sentence.upperBound)
    let areWhole = pieces.allSatisfy { piece in
      guard let arrow = arrows.first(in: note.text, piece) else { return false }
      return !arrows.stands(in: note.text, arrow.upperBound..<piece.upperBound)
    }
    return pieces.count > 1 && areWhole ? pieces : [sentence]
  }

  private static let commas = TellingWords(", ", "; ", " / ", " | ")

  /// What stands before an arrow happens, what stands behind it follows.
  private static func unit(of sentence: Range<Int>, _ line: Int, _ note: CheckedNote) -> EventUnit? {
    guard let arrow = arrows.first(in: note.text, sentence) ?? equation(in: sentence, line, note) else {
      var unit = EventUnit(parts: [EventUnit.Piece(range: sentence, line: line, part: .sentence)])
      unit.title = title(of: line, note)
      return unit
    }
    let rest = arrow.upperBound..<sentence.upperBound
    guard !arrows.stands(in: note.text, rest), !backs.stands(in: note.text, sentence) else { return nil }
    var unit = EventUnit(
      parts: [
        EventUnit.Piece(range: sentence.lowerBound..<arrow.lowerBound, line: line, part: .condition),
        EventUnit.Piece(range: rest, line: line, part: .consequence),
      ])
    unit.title = title(of: line, note)
    return unit
  }

  /// `ESTABLISHED + FIN 수신 = CLOSE_WAIT`, `FIN 수신: CLOSE_WAIT`: behind the sign stands a state, and nothing else.
  private static func equation(in sentence: Range<Int>, _ line: Int, _ note: CheckedNote) -> Range<Int>? {
    let mentions = note.reading.mentions(in: line)
    guard let state = mentions.last(where: { $0.kind == .state && sentence.contains(Int($0.start)) }),
      sentence.upperBound - Int(state.end) <= 10,
      remains.fills(Int(state.end)..<sentence.upperBound, of: note.text),
      let sign = equals.last(in: note.text, sentence.lowerBound..<Int(state.start)),
      note.text[sign.upperBound..<Int(state.start)].allSatisfy({ $0.isOne(of: " `*") }),
      mentions.contains(where: {
        $0.kind == .flag && Int($0.end) <= sign.lowerBound && sentence.contains(Int($0.start))
      })
    else { return nil }
    return sign
  }

  private static let equals = TellingWords(" = ", ": ", " : ", ";")
  private static let remains = Filler("상태 state .")
  private static let arrows = TellingWords("→", "->", "=>", "⇒", "➔", "➜", "::")
  private static let backs = TellingWords("←", "<-", "↔", "<=")

  /// The one state that the item or the heading above names: what stands below is told of it.
  private static func title(of line: Int, _ note: CheckedNote) -> ConnectionState? {
    for title in note.titles.all(of: line) {
      let states = note.reading.mentions(in: title).filter { isName($0, note) }
      guard let first = states.first else { continue }
      // A title of more words tells of more than the state.
      guard note.reading.range(of: title).count <= Int(first.end - first.start) + 24,
        states.allSatisfy({ $0.value & ~Mention.weak == first.value & ~Mention.weak })
      else { return nil }
      let state = ConnectionState.allCases[Int(first.value & ~Mention.weak)]
      let isHeading = note.reading.block(of: title).kind == .heading
      return isHeading && tellsOthers(than: state, near: line, note) ? nil : state
    }
    return nil
  }

  /// `CLOSING`, not `closing`.
  private static func isName(_ mention: Mention, _ note: CheckedNote) -> Bool {
    mention.kind == .state
      && (mention.value & Mention.weak == 0
        || note.text[Int(mention.start)..<Int(mention.end)].allSatisfy { $0.isUpper || !$0.isLetter })
  }

  /// Below the name of a state a whole story is told, of states that it has nothing to do with.
  private static func tellsOthers(than state: ConnectionState, near line: Int, _ note: CheckedNote) -> Bool {
    let known = ArrivalTable.successors(of: state).union([state])
    let section = note.sectionNumber(of: line)
    return (max(0, line - 12)...min(note.reading.lineCount - 1, line + 12)).contains { near in
      near != line && note.sectionNumber(of: near) == section
        && note.reading.block(of: near).kind != .heading
        && note.reading.mentions(in: near).contains {
          $0.kind == .state && $0.value & Mention.weak == 0
            && !known.contains(ConnectionState.allCases[Int($0.value)])
        }
    }
  }

  /// The state that a section is headed by.
  private static func heading(of line: Int, _ note: CheckedNote) -> ConnectionState? {
    guard let title = note.reading.outline.innermostTitle(of: note.sectionNumber(of: line)) else {
      return nil
    }
    let mentions = note.reading.mentions(in: note.reading.document.line(at: title.lowerBound))
    let states = mentions.filter { isName($0, note) }
    guard states.count == 1, let first = states.first, title.count <= Int(first.end - first.start) + 24 else {
      return nil
    }
    return ConnectionState.allCases[Int(first.value & ~Mention.weak)]
  }

  // MARK: Rows

  private static let ofState = TellingWords("상태", "state", "현재", "지금", "from")
  private static let ofNow = TellingWords("현재", "지금", "current", "from", "이전", "before", "old")
  private static let ofEvent = TellingWords(
    "사건", "이벤트", "event", "받은", "받으면", "오면", "오는 것", "수신", "arriv", "receiv", "입력", "상황", "situation", "조건",
    "when", "segment",
    "도착",
    "들어온", "일어", "incoming", "input", "trigger", "case", "경우", "happens", "call", "호출", "함수",
    "function")
  private static let ofOutcome = TellingWords(
    "동작", "action", "응답", "answer", "reply", "response", "반응", "다음", "next", "결과", "result", "보내는", "sends",
    "sent",
    "전이", "outcome", "처리", "하는 일", "대응", "does", "reaction", "→")

  private static func checkRows(of table: NoteTable, _ note: inout CheckedNote) {
    var columns: [Int32: EventReading.Part] = [:]
    for cell in table.head {
      let range = note.reading.range(of: cell.line)
      // `| call | sends | state |`: the state behind the event follows on it.
      let isBehind =
        columns.values.contains(.condition) && ofState.stands(in: note.text, range)
        && !ofNow.stands(in: note.text, range) && !ofEvent.stands(in: note.text, range)
      if isBehind || ofOutcome.stands(in: note.text, range) {
        columns[cell.column] = .consequence
      } else if ofEvent.stands(in: note.text, range) || ofState.stands(in: note.text, range) {
        columns[cell.column] = .condition
      }
    }
    // `| Segment | Client | Server |`: a whole story, of both.
    let states = table.head.filter { ofState.stands(in: note.text, note.reading.range(of: $0.line)) }
    let tellsBoth = table.head.contains { note.party(ofColumn: $0.line) != nil }
    let following = states.filter { columns[$0.column] == .consequence }
    guard following.count <= 1, !tellsBoth else { return }
    guard columns.values.contains(.condition), columns.values.contains(.consequence) else { return }
    for row in table.rows {
      let pieces = row.cells.compactMap { cell in
        columns[cell.column].map {
          EventUnit.Piece(range: note.reading.range(of: cell.line), line: cell.line, part: $0)
        }
      }
      guard pieces.contains(where: { $0.part == .consequence && !$0.range.isEmpty }),
        pieces.allSatisfy({ $0.range.count <= 160 })
      else { continue }
      var unit = EventUnit(parts: pieces)
      unit.title = pieces.first.flatMap { heading(of: $0.line, note) }
      judge(unit, &note)
    }
  }

  // MARK: Judging

  /// Only Korean and English are read.
  private static func isChinese(_ range: Range<Int>, _ text: UnsafeBufferPointer<UInt8>) -> Bool {
    text[range].contains { (0xe4...0xe9).contains($0) }
      && !text[range].contains { (0xea...0xed).contains($0) }
  }

  private static func judge(_ unit: EventUnit, _ note: inout CheckedNote) {
    // Of another layer, an implementation, an attack or what only might be nothing follows.
    guard !unit.parts.contains(where: { isChinese($0.range, note.text) }),
      !unit.stands(EventWords.silent, in: note)
    else { return }
    let reading = unit.read(in: note)
    guard
      let slip = unit.slip(reading, note) ?? unit.resetSlip(reading, note) ?? unit.entrySlip(reading, note)
        ?? Situation.slip(unit, reading, note)
    else { return }
    let line = note.reading.document.line(at: slip.range.lowerBound)
    guard unit.parts.allSatisfy({ !note.isQuestion($0.range) || $0.part == .condition }),
      !note.isBeside(line), !isQuoted(slip.range, note),
      !challenges.stands(in: note.text, note.reading.range(of: line)),
      // What is wrong already leads nowhere.
      !note.isReported(note.reading.range(of: line))
    else { return }
    note.report(
      "event-outcome", at: slip.range, slip.message, expected: slip.expected, reference: slip.reference)
  }

  /// A reset whose number is not the expected one is answered with an ACK.
  private static let challenges = TellingWords(
    "창 안", "윈도우 안", "in the window", "in-window", "within the window")
}

/// What is found wrong in what is told of an event.
struct EventSlip {
  var range: Range<Int>
  var message: Bilingual
  var expected: Bilingual
  var reference: String
}
