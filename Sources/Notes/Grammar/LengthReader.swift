/// How many bytes a line says are sent: `100바이트`, `100 bytes`, `len 100`, `<DATA 64>`, `data 10 B`,
/// `1000~1499 바이트`, `data="Hello"`.
struct LengthReader {
  let values: ValueReader
  let start: Int

  var length: Int? {
    var at = start
    while at < values.end {
      let byte = values.text[at]
      if byte.isDigit, at == start || !values.text[at - 1].isLetterOrDigit {
        if let (length, _) = counted(at) { return length }
        while at < values.end, values.text[at].isDigit || values.text[at] == UInt8(ascii: ",") { at += 1 }
        continue
      }
      if byte.lowered == UInt8(ascii: "l") || byte == 0xe9 || byte == 0xea, let length = labelled(at) {
        return length
      }
      if byte.isOne(of: "<("), let length = bracketed(at) { return length }
      at += 1
    }
    return payload
  }

  /// What is sent stands there itself: `data="Hello"`, `데이터: 'C'`.
  private var payload: Int? {
    guard
      let quote = (start..<values.end).first(where: {
        LengthReader.quote(at: $0, values) != nil && isLabelled($0)
      }), let (opening, closing) = LengthReader.quote(at: quote, values)
    else { return nil }
    var at = quote + opening.utf8CodeUnitCount
    let first = at
    while at < values.end, !values.starts(at, closing) { at += 1 }
    let text = values.text[first..<at]
    // A word of its own; `"HTTP GET"` describes what is sent.
    guard at < values.end, (1...12).contains(text.count),
      text.allSatisfy({ 0x21...0x7e ~= $0 && $0 != UInt8(ascii: "\\") && $0 != UInt8(ascii: ".") }),
      !LengthReader.kinds.contains(String(decoding: text, as: UTF8.self).lowercased())
    else { return nil }
    return text.count
  }

  private static let kinds: Set<String> = [
    "http", "get", "post", "data", "request", "response", "tls", "payload", "body", "file", "query", "msg",
    "message",
  ]

  private static func quote(at place: Int, _ values: ValueReader) -> (StaticString, StaticString)? {
    let byte = values.text[place]
    guard byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") || byte == 0xe2 else { return nil }
    let pairs: [(StaticString, StaticString)] = [("\"", "\""), ("'", "'"), ("“", "”"), ("‘", "’")]
    return pairs.first { values.starts(place, $0.0) }
  }

  /// `data=`, `데이터: ` stands before it.
  private func isLabelled(_ quote: Int) -> Bool {
    var at = quote
    while at > start, values.text[at - 1].isBlank { at -= 1 }
    guard at > start, values.text[at - 1] == UInt8(ascii: "=") || values.text[at - 1] == UInt8(ascii: ":")
    else { return false }
    at -= 1
    while at > start, values.text[at - 1].isBlank { at -= 1 }
    return LengthReader.data.contains { word in
      at - word.utf8CodeUnitCount >= start && values.starts(at - word.utf8CodeUnitCount, word)
    }
  }

  private func digits(_ start: Int) -> (Int, Int)? {
    var at = start
    var value = 0
    while at < values.end, at - start < 11, values.text[at].isDigit || values.text[at] == UInt8(ascii: ",") {
      if values.text[at].isDigit { value = value * 10 + Int(values.text[at] & 15) }
      at += 1
    }
    // `Len=120...`: cut off.
    if values.starts(at, "...") || values.starts(at, "…") { return nil }
    return at > start ? (value, at) : nil
  }

  /// A number, or a range of numbers, with a unit behind it.
  private func counted(_ start: Int) -> (Int, Int)? {
    guard let (first, afterFirst) = digits(start) else { return nil }
    var length = first
    var at = afterFirst
    let dash = values.skipBlanks(at)
    if dash < values.end, values.text[dash] == UInt8(ascii: "~") || values.text[dash] == UInt8(ascii: "-"),
      let (last, afterLast) = digits(values.skipBlanks(dash + 1)), last >= first
    {
      length = last - first + 1
      at = afterLast
    }
    at = values.skipBlanks(at)
    for unit: StaticString in ["바이트", "byte", "Byte", "BYTE", "字节", "バイト"] where values.starts(at, unit) {
      return (length, at)
    }
    return isShortUnit(at) && isOfData(start) ? (length, at) : nil
  }

  /// `64 B`, `64 octets`, with nothing of the next word in it.
  private func isShortUnit(_ at: Int) -> Bool {
    for unit: StaticString in ["B", "octets", "octet", "옥텟"] where values.starts(at, unit) {
      let end = at + unit.utf8CodeUnitCount
      if end >= values.end || !values.text[end].isLetterOrDigit && values.text[end] != 0x2d { return true }
    }
    return false
  }

  /// No number of another name, and no window: that is told in bytes, too. `3 B → A` counts a line.
  private func isOfData(_ number: Int) -> Bool {
    var at = number
    while at > start, values.text[at - 1].isBlank { at -= 1 }
    if at == start { return false }
    let near = max(start, at - 16)..<at
    if values.text[at - 1].isOne(of: "=:") {
      return LengthReader.data.contains { TextSlice(values.text, near).contains($0) }
    }
    return !LengthReader.windows.contains { TextSlice(values.text, near).contains($0) }
  }

  private static let windows: [StaticString] = ["win", "Win", "WIN", "mss", "MSS", "buf", "wnd", "윈도", "버퍼"]

  /// `<DATA 64>`, `<LEN=64>`, `(data: 64)`
  private func bracketed(_ open: Int) -> Int? {
    guard let word = LengthReader.data.first(where: { values.starts(open + 1, $0) }) else { return nil }
    var at = open + 1 + word.utf8CodeUnitCount
    let gap = at
    while at < values.end, values.text[at].isBlank || values.text[at].isOne(of: "=:") { at += 1 }
    guard at > gap, let (length, end) = digits(at), end < values.end, values.text[end].isOne(of: ">)") else {
      return nil
    }
    return length
  }

  private static let data: [StaticString] = [
    "data", "Data", "DATA", "데이터", "payload", "Payload", "PAYLOAD", "数据", "データ",
  ]

  private func labelled(_ at: Int) -> Int? {
    guard at == start || !values.text[at - 1].isLetterOrDigit else { return nil }
    for word: StaticString in ["len", "Len", "LEN", "length", "Length", "长度", "길이"]
    where values.starts(at, word) {
      var next = at + word.utf8CodeUnitCount
      while next < values.end,
        values.text[next].isBlank || values.text[next] == 0x3d || values.text[next] == 0x3a
      { next += 1 }
      if next < values.end, values.text[next].isDigit, next > at + word.utf8CodeUnitCount {
        return digits(next)?.0
      }
    }
    return nil
  }
}
