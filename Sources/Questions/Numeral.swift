/// Numbers as people type them.
package enum Numeral {
  /// A whole number: `1301`, `1,301`, `1_301`, `1 301`, `0x515`, `+300`; with or without a unit behind it.
  package static func whole(_ text: some StringProtocol) -> Int? {
    var digits = withoutUnit(text.lowercased())
    if digits.hasPrefix("+") { digits.removeFirst() }
    if digits.hasPrefix("0x") {
      let rest = digits.dropFirst(2).filter { $0 != "_" && $0 != " " }
      return rest.count <= 12 ? Int(rest, radix: 16) : nil
    }
    guard let plain = ungrouped(digits), plain.utf8.count <= 15 else { return nil }
    return Int(plain)
  }

  /// A decimal number in millionths: `293.75` is 293750000.
  package static func millionths(_ text: some StringProtocol) -> Int? {
    let digits = withoutUnit(text.lowercased())
    let parts = digits.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count <= 2, let first = parts.first, let plain = ungrouped(String(first)),
      let whole = Int(plain), plain.utf8.count <= 11
    else { return nil }
    guard parts.count == 2 else { return whole * 1_000_000 }
    let places = parts[1]
    guard (1...9).contains(places.utf8.count), places.utf8.allSatisfy({ 48...57 ~= $0 }) else { return nil }
    let six = String((places + "000000").prefix(6))
    let roundsUp = places.utf8.count > 6 && places.utf8.dropFirst(6).first ?? 48 >= 53
    return Int(six).map { whole * 1_000_000 + $0 + (roundsUp ? 1 : 0) }
  }

  /// Bytes in hexadecimal, as a header shows them: `0x000003e9`, `00 00 03 e9`, `000003E9`, `00:00:03:e9`.
  package static func octets(_ text: some StringProtocol) -> Int? {
    var digits = text.lowercased()
    if digits.hasPrefix("0x") { digits.removeFirst(2) }
    digits.removeAll { $0 == " " || $0 == ":" || $0 == "_" || $0 == "-" }
    return (1...8).contains(digits.utf8.count) ? Int(digits, radix: 16) : nil
  }

  /// `x`, `x+1`, `y + 301`, `x-1`: a name and what is added to it, mod 2^32.
  static func symbolic(_ text: String, _ symbols: [Symbol]) -> Int? {
    guard !symbols.isEmpty else { return nil }
    let bare = text.lowercased().filter { $0 != " " }
    for symbol in symbols where bare.hasPrefix(symbol.name) {
      var sum = symbol.value
      var rest = bare.dropFirst(symbol.name.count)
      while let sign = rest.first {
        let digits = rest.dropFirst().prefix { $0 != "+" && $0 != "-" }
        guard sign == "+" || sign == "-", let count = whole(digits) else { return nil }
        sum += sign == "+" ? count : -count
        rest = rest.dropFirst(1 + digits.count)
      }
      return sum & 0xffff_ffff
    }
    return nil
  }

  /// Digits without the marks that group them; nil where the groups aren't of three.
  private static func ungrouped(_ text: String) -> String? {
    guard let first = text.utf8.first, 48...57 ~= first else { return nil }
    if text.utf8.allSatisfy({ 48...57 ~= $0 }) { return text }
    guard let mark = text.first(where: { ",_ '".contains($0) }) else { return nil }
    let groups = text.split(separator: mark, omittingEmptySubsequences: false)
    let areDigits = groups.allSatisfy { $0.utf8.allSatisfy { 48...57 ~= $0 } }
    let areThrees =
      groups.dropFirst().allSatisfy { $0.utf8.count == 3 } && (1...3).contains(groups[0].utf8.count)
    return areDigits && areThrees ? groups.joined() : nil
  }

  private static let units = [
    "bytes", "byte", "octets", "octet", "바이트", "segments", "segment", "세그먼트", "mss", "ms", "밀리초", "초",
    "sec", "seconds", "b", "s", "개",
  ]

  private static func withoutUnit(_ text: String) -> String {
    if text.hasPrefix("0x") { return text }
    for unit in units where text.hasSuffix(unit) {
      let rest = text.dropLast(unit.count).trimmed
      if rest.last?.isNumber == true { return rest }
    }
    return text
  }

  /// The number beside the label that is wanted: of `seq=1301 ack=501` the one for SEQ; a number alone as it is.
  static func labelled(_ text: String, wanting field: Blank.Field) -> String? {
    guard text.contains(where: { $0 == "=" || $0 == ":" }) || text.first?.isLetter == true else {
      return text
    }
    if text.lowercased().hasPrefix("0x") { return text }
    let names: [String]
    switch field {
    case .seq: names = ["seq", "sequence", "순서", "순서번호", "시퀀스", "s"]
    case .ack: names = ["ack", "acknowledgment", "확인", "확인응답번호", "a"]
    case .len: names = ["len", "length", "길이", "bytes"]
    case .window: names = ["win", "window", "윈도우", "윈도", "창"]
    default: names = [field.rawValue]
    }
    // `seq=1301,ack=501`, `SEQ: 1301 ACK: 501`, `ack 501`.
    let words = text.lowercased().split { $0 == "=" || $0 == ":" || $0 == " " || $0 == ";" }
    for (index, word) in words.enumerated() where index + 1 < words.count {
      let label = word.split(separator: ",").last.map(String.init) ?? String(word)
      guard names.contains(label) else { continue }
      return words[index + 1].prefix { !$0.isLetter || $0 == "x" || $0.isHexDigit }.trimmedOfCommas
    }
    return nil
  }
}

extension Substring {
  /// Without the comma that parted it from the next label.
  var trimmedOfCommas: String {
    var text = self
    while text.last == "," { text.removeLast() }
    if let comma = text.lastIndex(of: ","), text[text.index(after: comma)...].contains(where: \.isLetter) {
      text = text[..<comma]
    }
    return String(text)
  }
}
