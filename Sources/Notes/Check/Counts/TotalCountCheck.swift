import Questions
import TCP

/// How many states or flags there are in all: `7 states in all`, `제어 플래그는 모두 4개다`, `| control bits | 7 |`.
enum TotalCountCheck: NoteCheck {
  static func check(_ note: inout CheckedNote) {
    guard note.speaksOfTCP || note.reading.isOnTCP else { return }
    for line in note.lines(holding: things) where !note.isCode(line) {
      guard note.reading.range(of: line).count < 400 else { continue }
      for sentence in note.sentences(of: line) where !note.isQuestion(sentence) {
        for total in Total.all { judge(total, sentence, line, &note) }
      }
      checkAnswer(line, &note)
    }
    for table in note.tables { check(table, &note) }
  }

  private static let things = TellingWords("state", "상태", "flag", "플래그", "control bit", "제어 비트")

  // MARK: What is counted

  private struct Total: Sendable {
    let things: TellingWords
    let asked: TellingWords
    /// A part of them, or another's.
    let others: TellingWords
    let right: Set<Int>
    let told: Bilingual
    let reference: String

    static let all = [states, flags]

    private static let states = Total(
      things: TellingWords("states", "상태"),
      asked: TellingWords(
        "how many states", "상태는 몇", "상태가 몇", "상태는 모두 몇", "상태는 총 몇", "number of states", "상태의 개수"),
      others: TellingWords(
        "clos", "종료", "해제", "닫", "handshake", "핸드", "server", "client", "서버", "클라이언트", "능동", "수동", "active",
        "passive", "half", "these", "following", "다음", "udp", "between", "either", "this ", "이 두", "세 가지 단계",
        "congestion", "혼잡", "slow", "quic", "bgp", "ospf", "waits", "대기 상태", "each", "intermediate", "중간",
        "fin-wait", "fin_wait", "synchronized", "동기화", "nagle", "connected", "연결 수립", "establish"),
      right: [10, 11],
      told: Bilingual(ko: "TCP 연결의 상태는 모두 11가지입니다.", en: "A TCP connection has eleven states."),
      reference: "RFC 9293 3.3.2")
    private static let flags = Total(
      things: TellingWords("flags", "플래그", "control bit", "제어 비트"),
      asked: TellingWords(
        "how many flag", "how many tcp flag", "how many control", "플래그는 몇", "플래그가 몇", "플래그는 모두 몇", "플래그는 총 몇",
        "number of flags", "플래그의 개수"),
      others: TellingWords(
        "syn과", "syn and", "two flags are", "handshake", "핸드", "ip header", "ip 헤더", "ip 플래그", "ip flag",
        "fragment",
        "단편", "set in", "these", "following", "다음", "udp", "this ", "dns", "http", "quic", "scan", "스캔",
        "mysql",
        "new", "ecn", "added", "추가", "reserved", "예약", "각각", "each", "주로", "main", "대표", "important",
        "common",
        "자주", "흔히", "often", "주요", "등"),
      right: [6, 8, 9],
      told: Bilingual(
        ko: "플래그는 RFC 9293에서 여덟 개, RFC 793에서는 여섯 개입니다.",
        en: "There are eight flags in RFC 9293, six in RFC 793."), reference: "RFC 9293 3.1")
  }

  private static let ofAll = TellingWords(
    " in all", "in total", "altogether", "total of", "tcp has", "header has", "there are", "state machine",
    "state diagram", "fsm", "rfc 9293", "rfc 793", "defines", "knows", "listed", "number of", "count of", "총",
    "모두", "전부", "딱", "뿐", "합해", "합쳐", "상태 기계", "상태도", "다이어그램", "그 밖에는 없", "밖에 없", "exactly", "only")
  private static let ofTCP = TellingWords("tcp", "rfc 9293", "rfc 793", "control bit", "제어 비트", "제어 플래그")

  // MARK: Sentences

  private static func judge(_ total: Total, _ sentence: Range<Int>, _ line: Int, _ note: inout CheckedNote) {
    let text = note.text
    guard total.things.stands(in: text, sentence), ofAll.stands(in: text, sentence),
      !total.others.stands(in: text, sentence), !doubts.stands(in: text, sentence),
      ofTCP.stands(in: text, sentence) || isTitledTCP(line, note),
      let count = count(of: total, sentence, text), !isRight(count.value, total, sentence, text)
    else { return }
    report(total, count.range, line, &note)
  }

  private static func isTitledTCP(_ line: Int, _ note: CheckedNote) -> Bool {
    note.titles.all(of: line).contains { things.stands(in: note.text, note.reading.range(of: $0)) }
  }

  private static func isRight(
    _ value: Int, _ total: Total, _ range: Range<Int>, _ text: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    if total.right.contains(6), newest.stands(in: text, range) { return value == 8 }
    return total.right.contains(value)
  }

  /// Whoever names these counts eight.
  private static let newest = TellingWords("rfc 9293", "rfc9293", "cwr")
  private static let doubts = TellingWords(
    "not ", "n't ", "아니", "않", "예전", "older", "처음", "originally", "was ", "하나씩")

  /// The one number that is told of them.
  private static func count(
    of total: Total, _ sentence: Range<Int>, _ text: UnsafeBufferPointer<UInt8>
  ) -> (value: Int, range: Range<Int>)? {
    let told = NumeralReader.all(in: sentence, of: text).filter { isCount($0.range, total, sentence, text) }
    guard let first = told.first, told.allSatisfy({ $0.value == first.value }), first.value > 2 else {
      return nil
    }
    return first
  }

  /// `7 states`, `ten bits`, `상태는 … 7개`: what is counted stands by.
  private static func isCount(
    _ number: Range<Int>, _ total: Total, _ sentence: Range<Int>, _ text: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    let behind = number.upperBound..<min(sentence.upperBound, number.upperBound + 26)
    let before = max(sentence.lowerBound, number.lowerBound - 60)..<number.lowerBound
    let isCounter =
      counters.first(in: text, behind).map { $0.lowerBound - number.upperBound <= 1 } ?? false
    let isThing =
      total.things.first(in: text, behind).map { $0.lowerBound - number.upperBound <= 14 } ?? false
    return isThing || isCounter && total.things.stands(in: text, before)
  }

  private static let counters = TellingWords("개", "가지", "종류", "bits", "뿐", " bits", " — ")

  // MARK: Rows and answers

  /// `| control bits per RFC 9293 | 7 |`
  private static func check(_ table: NoteTable, _ note: inout CheckedNote) {
    for row in table.rows {
      guard row.cells.count == 2, let head = row.cells.first,
        case let name = note.reading.range(of: head.line),
        let total = Total.all.first(where: { $0.things.stands(in: note.text, name) }),
        ofTCP.stands(in: note.text, name), !total.others.stands(in: note.text, name),
        case let told = note.reading.range(of: row.cells[1].line), told.count <= 12,
        let number = NumeralReader.all(in: told, of: note.text).first,
        !isRight(number.value, total, name, note.text), number.value > 2
      else { continue }
      report(total, number.range, row.cells[1].line, &note)
    }
  }

  /// `How many states …?` over `Twelve.`
  private static func checkAnswer(_ line: Int, _ note: inout CheckedNote) {
    let range = note.reading.range(of: line)
    guard let total = Total.all.first(where: { $0.asked.stands(in: note.text, range) }),
      !total.others.stands(in: note.text, range)
    else { return }
    for near in line...min(line + 2, note.reading.lineCount - 1) {
      let told = note.reading.range(of: near)
      let question = note.text[told].lastIndex(of: UInt8(ascii: "?"))
      guard near > line || question != nil else { continue }
      let start = SpeltWords.answer(
        in: (question.map { $0 + 1 } ?? told.lowerBound)..<told.upperBound, of: note.text)
      guard let number = NumeralReader.all(in: start..<min(told.upperBound, start + 24), of: note.text).first,
        lead.fills(start..<number.range.lowerBound, of: note.text), number.value > 2,
        !isRight(number.value, total, range, note.text)
      else { continue }
      return report(total, number.range, near, &note)
    }
  }

  private static let lead = Filler("총 모두 there are it has exactly in all")

  private static func report(_ total: Total, _ range: Range<Int>, _ line: Int, _ note: inout CheckedNote) {
    guard note.isMeant(line), !note.isBeside(line), !note.isUnderOtherTitle(line), !note.isReported(range)
    else {
      return
    }
    note.report(
      "constant", .warning, at: range, total.told, expected: total.told, reference: total.reference)
  }
}

/// Small numbers in digits or in words.
enum NumeralReader {
  static func all(
    in range: Range<Int>, of text: UnsafeBufferPointer<UInt8>
  ) -> [(value: Int, range: Range<Int>)] {
    var found: [(value: Int, range: Range<Int>)] = []
    var at = range.lowerBound
    while at < range.upperBound {
      let isOpening = at == range.lowerBound || !text[at - 1].isLetterOrDigit
      if isOpening, text[at].isDigit {
        let start = at
        while at < range.upperBound, text[at].isDigit { at += 1 }
        if at - start <= 2, let value = Int(String(decoding: text[start..<at], as: UTF8.self)),
          at == range.upperBound || !text[at].isLetter, start == 0 || !text[start - 1].isOne(of: "-.#_[")
        {
          found.append((value, start..<at))
        }
      } else if isOpening, let word = word(at, range.upperBound, text) {
        found.append(word)
        at = word.range.upperBound
      } else {
        at += 1
      }
    }
    return found
  }

  private static func word(
    _ start: Int, _ end: Int, _ text: UnsafeBufferPointer<UInt8>
  ) -> (value: Int, range: Range<Int>)? {
    for (word, value) in words where start + word.count <= end {
      guard word.indices.allSatisfy({ text[start + $0].lowered == word[$0] }) else { continue }
      let last = start + word.count
      guard word[0] >= 0x80 || last >= end || !text[last].isLetterOrDigit else { continue }
      return (value, start..<last)
    }
    return nil
  }

  private static let words: [(word: [UInt8], value: Int)] = [
    ("three", 3), ("four", 4), ("five", 5), ("six", 6), ("seven", 7), ("eight", 8), ("nine", 9), ("ten", 10),
    ("eleven", 11), ("twelve", 12), ("thirteen", 13), ("fourteen", 14), ("fifteen", 15), ("sixteen", 16),
    ("열한 ", 11), ("열하나", 11), ("열두 ", 12), ("열둘", 12), ("열세 ", 13), ("열셋", 13), ("열네 ", 14), ("열 ", 10),
    ("아홉", 9), ("여덟", 8), ("일곱", 7), ("여섯", 6), ("다섯", 5), ("네 ", 4), ("넷", 4), ("세 ", 3), ("셋", 3),
  ].map { (Array($0.0.utf8), $0.1) }
}
