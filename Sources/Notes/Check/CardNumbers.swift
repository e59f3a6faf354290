import Questions
import TCP

/// The one SEQ and the one byte count in a card's question.
struct CardNumbers {
  var seq: UInt32
  var length: UInt32

  init?(_ text: String) {
    // Most cards tell fewer numbers.
    guard text.utf8.split(maxSplits: 2, whereSeparator: { !$0.isDigit }).count >= 2 else { return nil }
    var numbers: [(value: UInt32, isBytes: Bool)] = []
    var digits = ""
    var rest = Substring(text)
    while let character = rest.first {
      rest = rest.dropFirst()
      if character.isASCII, character.isNumber {
        digits.append(character)
      } else if character == ",", !digits.isEmpty, rest.prefix(3).allSatisfy(\.isNumber), rest.count > 2 {
        continue
      } else if !digits.isEmpty {
        CardNumbers.add(digits, text[..<rest.startIndex].dropLast(), character, rest, &numbers)
        digits = ""
      }
    }
    if !digits.isEmpty { CardNumbers.add(digits, text[...], " ", "", &numbers) }
    let others = numbers.filter { !$0.isBytes && $0.value > 10 }
    let lengths = numbers.filter(\.isBytes)
    guard others.count == 1, lengths.count == 1, numbers.count == 2 else { return nil }
    seq = others[0].value
    length = lengths[0].value
  }

  /// A SYN or FIN without data: the one number is its SEQ, or the ISN of its sender.
  init?(bare text: String) {
    let lower = text.lowered
    guard lower.contains("syn") != CardNumbers.names("fin", in: lower),
      lower.contains("ack 번호") || lower.contains("ack number")
        || lower.contains("acknowledgment number") || text.contains("확인 응답 번호"), !text.contains("바이트"),
      !lower.contains("byte")
    else { return nil }
    let numbers = text.utf8.split { !$0.isDigit }.compactMap { UInt32(Substring($0)) }.filter { $0 > 10 }
    guard numbers.count == 1 else { return nil }
    seq = numbers[0]
    length = 0
  }

  /// The flag by itself, not as a part of `final`.
  static func names(_ flag: String, in lower: String) -> Bool {
    lower.utf8.split { !$0.isLetter }.contains { $0.elementsEqual(flag.utf8) }
  }

  private static func add(
    _ digits: String, _ front: Substring, _ next: Character, _ rest: Substring,
    _ numbers: inout [(value: UInt32, isBytes: Bool)]
  ) {
    guard let value = UInt32(digits) else { return }
    let after = (String(next) + rest.prefix(6)).trimmed.lowered
    let before = front.dropLast(digits.count).trimmed.lowered
    let isLength =
      ["바이트", "byte", "b의", "b "].contains(where: after.hasPrefix)
      || ["길이", "길이가", "길이는", "length", "length of", "len", "len=", "크기", "크기가", "데이터", "데이터가"].contains(
        where: before.hasSuffix)
    numbers.append((value, isLength))
  }

  /// The number that an answer begins with.
  static func leading(_ text: String) -> UInt32? {
    let start = text.utf8.drop { $0.isBlank }
    let digits = start.prefix { $0.isDigit || $0 == UInt8(ascii: ",") }.filter(\.isDigit)
    return digits.count >= 2 ? UInt32(String(decoding: digits, as: UTF8.self)) : nil
  }
}
