import TCP

/// What stands around a sentence and makes it another statement than its own words do.
extension MeaningCheck {
  /// A section on windows tells of other windows than the header's field.
  static let onlyOfLabels: Set<String> = ["cwnd-in-header"]

  static func isLooseHeading(_ title: Range<Int>, _ line: Int, _ note: CheckedNote) -> Bool {
    let head = note.reading.document.line(at: title.lowerBound)
    guard note.reading.block(of: head).kind == .heading || note.text[title.lowerBound] == UInt8(ascii: "#")
    else { return false }
    let section = note.sectionNumber(of: line)
    return !note.reading.outline.hasTitle(above: section) { headers.stands(in: note.text, $0) }
  }

  /// What stands between a title and a sentence may have turned to something else: `## Slow start`, and then `AIMD grows
  /// by one. This linear growth …`.
  static func between(
    _ title: Range<Int>, _ last: Range<Int>?, _ line: Int, _ note: CheckedNote
  ) -> [Range<Int>] {
    guard note.reading.block(of: line).kind != .cell, !note.isFenced(line) else { return [] }
    var found = note.titles.all(of: line).map { opening(of: note.reading.range(of: $0), note) }
    if let last {
      found.append(last)
    } else if line > 0,
      note.reading.document.lines[line - 1].block == note.reading.document.lines[line].block
    {
      found.append(note.reading.range(of: line - 1))
    }
    return found.filter { $0.lowerBound >= title.upperBound }
  }

  private static let headers = TellingWords(
    "header", "field", "헤더", "필드", "首部", "头部", "报头", "字段", "ヘッダ", "フィールド")

  /// The words of a title stand in the sentence too, as words of their own.
  static func isNamed(
    _ name: ArraySlice<UInt8>, in sentence: Range<Int>, besides said: Range<Int>, _ note: CheckedNote
  ) -> Bool {
    let words = TellingWords(unfiled: String(decoding: name, as: UTF8.self).lowercased())
    var start = sentence.lowerBound
    while let found = words.first(in: note.text, start..<sentence.upperBound) {
      // `fiRST`
      let isOpen = found.lowerBound == 0 || !isLatin(note.text[found.lowerBound - 1])
      let isShut = found.upperBound >= sentence.upperBound || !isLatin(note.text[found.upperBound])
      // `혼잡 윈도우` names none of the header's.
      let isOther = windows.stands(in: note.text, max(0, found.lowerBound - 14)..<found.lowerBound)
      if isOpen && isShut && !isOther && !found.overlaps(said) { return true }
      start = found.upperBound
    }
    return false
  }

  private static func isLatin(_ byte: UInt8) -> Bool { byte < 0x80 && byte.isLetter }

  /// HTTP has a keep-alive of its own, on by default; a SYN and a FIN take a number of their own.
  static func isOfTCP(_ rule: MeaningVerdict, _ line: Int, _ note: CheckedNote) -> Bool {
    switch rule.name {
    case "keep-alive-default": !isOfHTTP(line, note)
    // `The FIN may carry data. Its ACK is then seq + bytes + 1.`
    case "ack-formula": !AckFormulaCheck.numbered.stands(in: note.text, note.reading.range(of: line))
    // `SYN이 오면 RST,ACK로 답한다.`
    case "reset-acknowledged": !pairs.stands(in: note.text, note.reading.range(of: line))
    // Who closes at once with the other passes through CLOSING.
    case "time-wait-side": !note.isSimultaneous(line) && !isNearClosing(line, note)
    case "openers-states", "closers-states": !note.isSimultaneous(line)
    default: true
    }
  }

  private static func isNearClosing(_ line: Int, _ note: CheckedNote) -> Bool {
    let section = note.sectionNumber(of: line)
    return (max(0, line - 30)...min(note.reading.lineCount - 1, line + 3)).contains { other in
      note.sectionNumber(of: other) == section && note.namesClosing(other)
    }
  }

  private static let pairs = TellingWords(
    "rst,ack", "rst, ack", "rst+ack", "rst + ack", "rst/ack", "rst|ack", "rst-ack", "rst·ack", "rst_ack")

  static func isOfHTTP(_ line: Int, _ note: CheckedNote) -> Bool {
    if switched.stands(in: note.text, note.reading.range(of: line)) { return true }
    if tcpKeepAlive.stands(in: note.text, note.reading.range(of: line)) { return false }
    let section = note.sectionNumber(of: line)
    if note.reading.outline.hasTitle(above: section, where: { http.stands(in: note.text, $0) }) {
      return true
    }
    return (max(0, line - 8)...min(note.reading.lineCount - 1, line + 3)).contains {
      let range = note.reading.range(of: $0)
      return note.sectionNumber(of: $0) == section && http.stands(in: note.text, range)
        && !contrasted.stands(in: note.text, range)
    }
  }

  /// `on by default in sshd – TCP itself leaves it off`: a program's own default.
  private static let switched = TellingWords(
    "sshd", "tcpkeepalive", "tcp itself leaves", "tcp itself has it off", "tcp 자체는 꺼")

  private static let http = TellingWords("http", "persistent connection", "지속 연결", "지속 커넥션", "持久连接", "長連接")
  /// `HTTP의 keep-alive와는 이름만 같다`: told apart, and so it is TCP's that is spoken of.
  private static let contrasted = TellingWords(
    "이름만 같", "다른 것", "다릅니다", "다르다", "별개", "다른 기능", "different from", "differs from", "not the same",
    "nothing to do",
    "unrelated", "not to be confused", "don't confuse", "혼동하지")
  private static let tcpKeepAlive = TellingWords("tcp keep", "so_keepalive", "tcp_keepalive", "tcp의 keep")

  /// `(헤더를 포함한 크기를 뜻하지 않음)`: what the end of its bracket denies.
  static func isDeniedInBracket(
    _ words: Range<Int>, in sentence: Range<Int>, _ text: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    let before = text[sentence.lowerBound..<words.upperBound]
    guard let open = before.lastIndex(where: { $0.isOne(of: "()") }), text[open] == UInt8(ascii: "("),
      let close = text[words.upperBound..<sentence.upperBound].firstIndex(of: UInt8(ascii: ")"))
    else { return false }
    return bracketDenials.stands(in: text, max(words.upperBound, close - 18)..<close)
  }

  private static let bracketDenials = TellingWords("않", "아니", "아님", "아닌", "없음")

  /// The sentence with what a hard line break cut off from it: it may be denied there.
  static func whole(of sentence: Range<Int>, _ line: Int, _ note: CheckedNote) -> String? {
    let range = note.reading.range(of: line)
    var parts = [note.raw(sentence)]
    if sentence.lowerBound <= TermLine.skipMarker(note.text, range), runsOn(line - 1, note) {
      if let before = Array(note.sentences(of: line - 1)).last { parts.insert(note.raw(before), at: 0) }
    }
    if sentence.upperBound >= range.upperBound, runsOn(line, note) {
      if let after = Array(note.sentences(of: line + 1)).first { parts.append(note.raw(after)) }
    }
    return parts.count > 1 ? parts.joined(separator: " ") : nil
  }

  /// A long line of a paragraph that ends in the middle of a sentence: `… 无法每过一个 RTT`
  private static func runsOn(_ line: Int, _ note: CheckedNote) -> Bool {
    guard line >= 0, line + 1 < note.reading.lineCount,
      note.reading.document.lines[line].block == note.reading.document.lines[line + 1].block,
      note.reading.block(of: line).kind != .cell, !note.isFenced(line)
    else { return false }
    let range = note.reading.range(of: line)
    guard range.count >= 60, let last = note.text[range].last else { return false }
    return !last.isOne(of: ".?!:;") && !stops.contains { note.raw(range).trimmed.hasSuffix($0) }
  }

  private static let stops = ["다", "요", "음", "함", "임", "됨", "。", "？", "！", "：", "；"]

  static func breaks(
    _ rule: Int, _ text: String, _ note: CheckedNote, _ scratch: MeaningMatcher.Scratch
  ) -> Bool {
    let bytes = Array(text.utf8)
    return bytes.withUnsafeBufferPointer {
      note.matcher.matches(in: $0, 0..<$0.count, scratch).contains { $0.rule == rule }
    }
  }
}
