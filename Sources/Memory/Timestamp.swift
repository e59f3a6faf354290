/// RFC 3339 for moments, which are milliseconds since 1970 in UTC: `2026-11-21T07:30:00.000Z`.
package enum Timestamp {
  package static func text(_ moment: Int64) -> String {
    let day = moment.dividedFloor(by: millisecondsADay)
    let rest = Int(moment - day * millisecondsADay)
    let date = CalendarDate(daysSince1970: Int(day))
    return "\(date)T\(padded(rest / 3_600_000, 2)):\(padded(rest / 60_000 % 60, 2)):"
      + "\(padded(rest / 1000 % 60, 2)).\(padded(rest % 1000, 3))Z"
  }

  /// Reads a timestamp with `Z` or an offset; digits beyond the milliseconds are dropped.
  package static func moment(_ text: String) -> Int64? {
    var reader = DigitReader(text.utf8)
    guard let date = CalendarDate(String(text.prefix(10))), reader.skip(10),
      reader.takes("T") || reader.takes("t") || reader.takes(" "),
      let hour = reader.number(2), hour < 24, reader.takes(":"),
      let minute = reader.number(2), minute < 60, reader.takes(":"),
      let second = reader.number(2), second <= 60
    else { return nil }
    var milliseconds = 0
    if reader.takes(".") {
      guard let fraction = reader.fraction() else { return nil }
      milliseconds = fraction
    }
    guard let offset = reader.offsetInMinutes(), reader.isAtEnd else { return nil }
    let seconds = Int64(date.daysSince1970) * 86400 + Int64(hour * 3600 + minute * 60 + second - offset * 60)
    return seconds * 1000 + Int64(milliseconds)
  }
}

package let millisecondsADay: Int64 = 86_400_000

extension Int64 {
  /// Division that rounds towards minus infinity.
  func dividedFloor(by divisor: Int64) -> Int64 {
    let (quotient, remainder) = quotientAndRemainder(dividingBy: divisor)
    return remainder < 0 ? quotient - 1 : quotient
  }
}

/// Steps through the digits of a timestamp.
private struct DigitReader {
  private let bytes: [UInt8]
  private var at = 0

  init(_ text: String.UTF8View) { bytes = Array(text) }

  var isAtEnd: Bool { at == bytes.count }

  mutating func skip(_ count: Int) -> Bool {
    at += count
    return at <= bytes.count
  }

  mutating func takes(_ character: Unicode.Scalar) -> Bool {
    guard at < bytes.count, bytes[at] == UInt8(ascii: character) else { return false }
    at += 1
    return true
  }

  mutating func digit() -> Int? {
    guard at < bytes.count, (0x30...0x39).contains(bytes[at]) else { return nil }
    at += 1
    return Int(bytes[at - 1] - 0x30)
  }

  mutating func number(_ count: Int) -> Int? {
    var value = 0
    for _ in 0..<count {
      guard let next = digit() else { return nil }
      value = value * 10 + next
    }
    return value
  }

  /// The digits after the decimal point, as milliseconds.
  mutating func fraction() -> Int? {
    guard let first = digit() else { return nil }
    var value = first * 100
    var weight = 10
    while let next = digit() {
      value += next * weight
      weight /= 10
    }
    return value
  }

  mutating func offsetInMinutes() -> Int? {
    if takes("Z") || takes("z") { return 0 }
    let sign = takes("-") ? -1 : takes("+") ? 1 : 0
    guard sign != 0, let hours = number(2), takes(":"), let minutes = number(2), hours < 24, minutes < 60
    else { return nil }
    return sign * (hours * 60 + minutes)
  }
}
