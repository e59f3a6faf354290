/// How many bytes a line says are sent: `100바이트`, `100 bytes`, `len 100`, `1000~1499 바이트`.
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
      if byte.lowered == UInt8(ascii: "l"), let length = labelled(at) { return length }
      at += 1
    }
    return nil
  }

  private func digits(_ start: Int) -> (Int, Int)? {
    var at = start
    var value = 0
    while at < values.end, at - start < 11, values.text[at].isDigit || values.text[at] == UInt8(ascii: ",") {
      if values.text[at].isDigit { value = value * 10 + Int(values.text[at] & 15) }
      at += 1
    }
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
    return nil
  }

  private func labelled(_ at: Int) -> Int? {
    guard at == start || !values.text[at - 1].isLetterOrDigit else { return nil }
    for word: StaticString in ["len", "Len", "LEN", "length", "Length"] where values.starts(at, word) {
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
