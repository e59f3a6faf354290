import Questions
import TCP

/// Numbers written with names that tell whose they are: `ack = client_isn + 1`, `서버의 ISN+1`.
///
/// An ISN is acknowledged with one more, by the other side, and the two acknowledgments of a handshake differ.
enum IsnCheck: NoteCheck {
  /// `client_isn+1` behind a label.
  private struct Sum {
    var isAck: Bool
    /// 0 the client's, 1 the server's.
    var owner: UInt8
    var added: Int
    var range: Range<Int>
    var line: Int
  }

  static func check(_ note: inout CheckedNote) {
    guard note.reading.kinds.contains(.number) || note.reading.kinds.contains(.flag),
      note.survey.all.contains(.initialNumber)
    else { return }
    var sums: [Sum] = []
    for line in 0..<note.reading.lineCount where note.survey[line].contains(.initialNumber) {
      guard !note.isCode(line) else { continue }
      let here = read(line, note)
      if let last = sums.last, let next = here.first, isNewStory(last, next, note) {
        judge(sums, &note)
        sums = []
      }
      sums += here
    }
    judge(sums, &note)
  }

  /// The client's ISN stands for itself again, as a SYN's sequence number.
  private static func isNewStory(_ last: Sum, _ next: Sum, _ note: CheckedNote) -> Bool {
    next.line - last.line > 24 || !next.isAck && next.added == 0 && next.owner == 0
  }

  private static let clients = TellingWords(
    "client_isn", "clientisn", "client isn", "isn_c", "isn(c)", "isn(client)", "c_isn", "cisn",
    "client's isn", "클라이언트의 isn", "클라이언트 isn", "클라이언트isn", "客户端isn", "客户端的isn")
  private static let servers = TellingWords(
    "server_isn", "serverisn", "server isn", "isn_s", "isn(s)", "isn(server)", "s_isn", "sisn",
    "server's isn", "서버의 isn", "서버 isn", "서버isn", "服务端isn", "服务器isn", "服务端的isn", "服务器的isn")

  // MARK: Reading

  private static func read(_ line: Int, _ note: CheckedNote) -> [Sum] {
    let range = note.reading.range(of: line)
    var found: [Sum] = []
    for (owner, words) in [(UInt8(0), clients), (UInt8(1), servers)] {
      var at = range.lowerBound
      while let name = words.first(in: note.text, at..<range.upperBound) {
        at = name.upperBound
        guard name.lowerBound == range.lowerBound || !note.text[name.lowerBound - 1].isLetter,
          name.upperBound == range.upperBound || !note.text[name.upperBound].isLetter,
          let isAck = label(before: name.lowerBound, line, range, note)
        else { continue }
        let (added, end) = added(after: name.upperBound, range.upperBound, note)
        // `ISN+1+n`, `ISN보다`: no plain sum.
        if end < range.upperBound, note.text[end].isOne(of: "+*-") { continue }
        // `client_isn을 +1 하여`, `ISN에 1을 더한`, `ISN을 확인`: told in words.
        let tail = end..<min(range.upperBound, end + 24)
        if added == 0, told.stands(in: note.text, tail) { continue }
        found.append(Sum(isAck: isAck, owner: owner, added: added, range: name.lowerBound..<end, line: line))
      }
    }
    return found.sorted { $0.range.lowerBound < $1.range.lowerBound }
  }

  /// Whether the label right before is an acknowledgment's; nil where there is none.
  private static func label(before start: Int, _ line: Int, _ range: Range<Int>, _ note: CheckedNote) -> Bool?
  {
    guard
      let near = note.reading.mentions(in: line).last(where: {
        Int($0.end) <= start && ($0.kind == .number || $0.kind == .flag)
      }), start - Int(near.end) <= 12
    else { return nil }
    let gap = Int(near.end)..<start
    guard note.text[gap].contains(where: { $0.isOne(of: "=:(") }) || particles.fills(gap, of: note.text)
    else { return nil }
    if near.kind == .flag { return near.value == Flags.ack.rawValue ? true : nil }
    return near.value == 1
  }

  private static let told = TellingWords(
    "1", "+", "하나", "확인", "acknowledg", "다음", "plus", "one", "next", "받", "加", "승인", "응답")
  private static let particles = Filler("는 은 를 을 로 이 가 값 값은 is to as 에 필드 필드에 필드는 number")

  private static func added(after start: Int, _ end: Int, _ note: CheckedNote) -> (Int, Int) {
    let values = ValueReader(text: note.text, end: end)
    var at = values.skipBlanks(start)
    while at < end, note.text[at].isOne(of: "`)*") { at = values.skipBlanks(at + 1) }
    guard at < end, note.text[at] == UInt8(ascii: "+") else { return (0, start) }
    at = values.skipBlanks(at + 1)
    guard at < end, note.text[at].isDigit, at + 1 >= end || !note.text[at + 1].isLetterOrDigit else {
      return (-1, start)
    }
    return (Int(note.text[at] & 15), at + 1)
  }

  // MARK: Judging

  private static func judge(_ sums: [Sum], _ note: inout CheckedNote) {
    var acknowledged: [UInt8] = []
    for sum in sums where sum.added >= 0 {
      guard sum.isAck else {
        // The client's next sequence number is its own ISN + 1, and the server's its own.
        if sum.added > 1 { report(sum, sum.owner, &note) }
        continue
      }
      if sum.added != 1 {
        report(sum, sum.owner, &note)
      } else if isOwn(sum, note) {
        report(sum, 1 - sum.owner, &note)
      } else if acknowledged.count == 1, acknowledged[0] == sum.owner, isNext(sum, sums, note) {
        // The first one acknowledges the client, who opens, the second the server.
        let wrong = sum.owner == 0 ? sum : sums.first { $0.isAck && $0.added == 1 } ?? sum
        report(wrong, 1 - sum.owner, &note)
      }
      if acknowledged.last != sum.owner { acknowledged.append(sum.owner) }
    }
  }

  /// The one who sends it acknowledges a number of its own.
  private static func isOwn(_ sum: Sum, _ note: CheckedNote) -> Bool {
    SegmentSender.titled(sum.line, note) == sum.owner
      && !note.reading.kinds(in: sum.line).contains(Mention.Kinds(.party))
  }

  /// Between the two stands a sequence number, or a step that is counted: the second is another segment's.
  private static func isNext(_ sum: Sum, _ sums: [Sum], _ note: CheckedNote) -> Bool {
    guard let first = sums.first(where: { $0.isAck && $0.range != sum.range }), first.line < sum.line else {
      return false
    }
    return (first.line + 1...sum.line).contains { line in
      let block = note.reading.block(of: line)
      let isCounted =
        block.kind == .heading || block.ordinal > 0
        || block.kind == .cell && isLaterRow(sum.line, first.line, note)
        || note.reading.mentions(in: line).contains { $0.kind == .ordinal }
      return isCounted && !note.reading.outline.sections.isEmpty
    }
  }

  /// Two rows of one table.
  private static func isLaterRow(_ line: Int, _ other: Int, _ note: CheckedNote) -> Bool {
    let (here, there) = (note.reading.block(of: line), note.reading.block(of: other))
    return here.kind == .cell && there.kind == .cell && here.container == there.container
      && here.row > there.row
  }

  private static func report(_ sum: Sum, _ owner: UInt8, _ note: inout CheckedNote) {
    guard note.isOrdinary(sum.line), sum.added < 2 || note.section(of: sum.line).phase == .open else {
      return
    }
    let right = (owner == 0 ? "client_isn" : "server_isn") + " + 1"
    note.report(
      "ack-arithmetic", at: sum.range,
      Bilingual(
        ko: "SYN은 순서 번호를 하나 쓰므로 \(right)입니다.",
        en: "A SYN takes one sequence number: it is \(right)."),
      expected: Bilingual(ko: right, en: right), reference: "RFC 9293 3.4, 3.5")
  }
}
