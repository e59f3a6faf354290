import TCP

/// What a person typed as the answer to a blank, understood; or why it can't be.
package enum Reading: Hashable, Sendable {
  case value(Value)
  /// No answer of the kind asked for: it is asked again, never marked.
  case malformed(Bilingual)

  /// Reads one answer: `1301`, `1,301`, `0x515`, `seq=1301 ack=501`, `[S.]`, `FIN_WAIT1`, `없음`.
  package static func answer(_ typed: String, to blank: Blank) -> Reading {
    let text = String(typed.normalised.map(\.narrowed)).trimmed
    if text.isEmpty { return .malformed(blank.field.wanted(in: blank.notation)) }
    switch blank.field {
    case .state: return state(text, blank)
    case .flags: return flags(text, blank)
    case .yesNo: return yesNo(text)
    case .text: return .value(.text(text))
    case .seq, .ack, .len, .window, .rto, .srtt, .rttvar, .cwnd, .ssthresh, .bytes, .byte, .number:
      return number(text, blank)
    }
  }

  private static func state(_ text: String, _ blank: Blank) -> Reading {
    let named = text.split(separator: "=").last.map(String.init) ?? text
    if let state = Lexicon.state(spelled: named) { return .value(.state(state)) }
    return .malformed(blank.field.wanted(in: blank.notation))
  }

  private static func flags(_ text: String, _ blank: Blank) -> Reading {
    let wanted = Reading.malformed(blank.field.wanted(in: blank.notation))
    switch blank.notation {
    case .byte:
      guard let byte = Numeral.whole(text), 0...255 ~= byte else { return wanted }
      return .value(.flags(Flags(rawValue: UInt8(byte))))
    case .tcpdump, .names, .usual, .hexadecimal:
      // `0x12` names no flag: where names or signs are asked for it is no answer yet.
      let isByte = text.lowercased().hasPrefix("0x")
      if isByte, blank.notation != .usual { return wanted }
      guard let flags = Lexicon.flags(spelled: text) else { return wanted }
      return .value(.flags(flags))
    }
  }

  private static func yesNo(_ text: String) -> Reading {
    let word = text.lowercased()
    if ["yes", "y", "true", "예", "네", "응", "맞다", "o", "ㅇ", "ㅇㅇ", "그렇다"].contains(word) {
      return .value(.text("yes"))
    }
    if ["no", "n", "false", "아니오", "아니요", "아니", "틀리다", "x", "ㄴ", "ㄴㄴ"].contains(word) {
      return .value(.text("no"))
    }
    return .malformed(Blank.Field.yesNo.wanted(in: .usual))
  }

  private static func number(_ text: String, _ blank: Blank) -> Reading {
    let wanted = Reading.malformed(blank.field.wanted(in: blank.notation))
    if ["-", "none", "없음", "null", "n/a"].contains(text.lowercased()) { return .value(.nothing) }
    if blank.notation == .hexadecimal {
      guard let number = Numeral.octets(text) else { return wanted }
      return .value(.number(number))
    }
    if let number = Numeral.symbolic(text, blank.symbols) { return .value(.number(number)) }
    guard let bare = Numeral.labelled(text, wanting: blank.field) else { return wanted }
    if let number = Numeral.symbolic(bare, blank.symbols) { return .value(.number(number)) }
    if let number = Numeral.whole(bare) { return .value(.number(number)) }
    if blank.tolerance > 0 || blank.answer.isDecimal, let millionths = Numeral.millionths(bare) {
      return .value(.decimal(millionths: millionths))
    }
    return wanted
  }
}

extension Value {
  var isDecimal: Bool { if case .decimal = self { true } else { false } }
}

extension Character {
  /// Full-width digits, letters and signs as their plain selves; other spaces as the space.
  var narrowed: Character {
    guard let scalar = unicodeScalars.first, unicodeScalars.count == 1 else { return self }
    switch scalar.value {
    case 0xff01...0xff5e: return Unicode.Scalar(scalar.value - 0xfee0).map(Character.init) ?? self
    case 0x3000, 0xa0, 0x2007, 0x202f: return " "
    case 0x2212: return "-"
    default: return self
    }
  }
}

extension Blank.Field {
  /// What to type: shown when an answer couldn't be read.
  package func wanted(in notation: Blank.Notation) -> Bilingual {
    switch (self, notation) {
    case (.state, _):
      Bilingual(
        ko: "상태 이름을 쓰세요. 예: ESTABLISHED, FIN-WAIT-1", en: "Name a state, such as ESTABLISHED or FIN-WAIT-1.")
    case (.flags, .byte):
      Bilingual(ko: "플래그 바이트를 쓰세요. 예: 0x12 또는 18", en: "Give the flags as a byte, such as 0x12 or 18.")
    case (.flags, .tcpdump):
      Bilingual(ko: "tcpdump의 기호로 쓰세요. 예: [S.] 또는 [P.]", en: "Use tcpdump's signs, such as [S.] or [P.]")
    case (.flags, _):
      Bilingual(ko: "플래그 이름을 쓰세요. 예: SYN,ACK 또는 S.", en: "Name the flags, such as SYN,ACK or S.")
    case (.yesNo, _):
      Bilingual(ko: "예 또는 아니오로 답하세요.", en: "Answer yes or no.")
    case (.text, _):
      Bilingual(ko: "한 낱말 이상 쓰세요.", en: "Type at least a word.")
    case (.rto, _), (.srtt, _), (.rttvar, _):
      Bilingual(ko: "수를 쓰세요. 예: 293.75", en: "Give a number, such as 293.75.")
    case (_, .hexadecimal):
      Bilingual(
        ko: "16진수로 쓰세요. 예: 0x000003e9 또는 00 00 03 e9",
        en: "Give it in hexadecimal, such as 0x000003e9 or 00 00 03 e9.")
    case (.seq, _), (.ack, _):
      Bilingual(
        ko: "번호 하나를 쓰세요. 예: 1301, 1,301, 0x515 (없으면 -)",
        en: "Give one number, such as 1301, 1,301 or 0x515 (- for none).")
    default:
      Bilingual(ko: "정수를 쓰세요. 예: 1301, 1,301", en: "Give a whole number, such as 1301 or 1,301.")
    }
  }
}
