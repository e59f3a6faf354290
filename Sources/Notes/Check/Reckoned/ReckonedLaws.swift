import TCP

extension ReckonedLaw {
  static let all = ofWindows + ofSizes + ofTimes

  static func whole(_ value: Double) -> String { String(Int(value.rounded())) }

  // MARK: Windows

  static let ofWindows = [
    scaled, multiplied, room, oldRoom, choice, reach,
  ]

  private static let scaled = ReckonedLaw(
    result: .realWindow, cues: TellingWords("byte", "바이트", "window", "윈도"), isProduct: true,
    inputs: [.window, .shift],
    message: Bilingual(
      ko: "실제 윈도우는 윈도우 필드에 2의 시프트 제곱을 곱한 값입니다.",
      en: "The real window is the window field times 2 to the power of the shift."),
    reference: "RFC 7323 2.3"
  ) { values, _ in
    guard values[1] <= 14, values[0] > 14, values[0] <= 65_535 else { return nil }
    let right = values[0] * Double(1 << Int(values[1]))
    return Right(values: [right], working: "\(whole(values[0])) × 2^\(whole(values[1])) = \(whole(right))")
  }

  private static let multiplied = ReckonedLaw(
    result: .factor, units: [.none], inputs: [.shift], without: [.window],
    message: Bilingual(
      ko: "시프트 값이 n이면 윈도우에 2^n을 곱합니다.", en: "A shift of n multiplies the window by 2^n."),
    reference: "RFC 7323 2.2"
  ) { values, _ in
    guard values[0] <= 14, values[0].rounded() == values[0] else { return nil }
    let right = Double(1 << Int(values[0]))
    return Right(values: [right], working: "2^\(whole(values[0])) = \(whole(right))")
  }

  private static let room = ReckonedLaw(
    result: .usable, cues: sending, inputs: [.unacknowledged, .next, .sendWindow],
    message: Bilingual(
      ko: "더 보낼 수 있는 양은 SND.UNA + SND.WND − SND.NXT입니다.",
      en: "What may still be sent is SND.UNA + SND.WND − SND.NXT."),
    reference: "RFC 9293 3.8.6.2.1"
  ) { values, _ in
    let right = values[0] + values[2] - values[1]
    guard values[0] <= values[1], right >= 0 else { return nil }
    return Right(
      values: [right],
      working: "\(whole(values[0])) + \(whole(values[2])) − \(whole(values[1])) = \(whole(right))")
  }

  private static let oldRoom = ReckonedLaw(
    result: .usable, cues: sending, inputs: [.receiveWindow, .inFlight], without: [.congestionWindow],
    message: Bilingual(
      ko: "더 보낼 수 있는 양은 윈도우에서 아직 확인되지 않은 양을 뺀 값입니다.",
      en: "What may still be sent is the window less what is not acknowledged yet."),
    reference: "RFC 9293 3.8.6.2.1"
  ) { values, _ in
    guard values[0] >= values[1], values[1] > 0 else { return nil }
    let right = values[0] - values[1]
    return Right(
      values: [right], working: "\(whole(values[0])) − \(whole(values[1])) = \(whole(right))")
  }

  private static let choice = ReckonedLaw(
    result: .usable, cues: sending, units: [.none, .bytes, .segments],
    inputs: [.congestionWindow, .receiveWindow],
    without: [.inFlight, .unacknowledged, .next, .acknowledgment],
    message: Bilingual(
      ko: "보낼 수 있는 양은 cwnd와 rwnd 가운데 작은 쪽입니다.", en: "What may be in flight is the smaller of cwnd and rwnd."),
    reference: "RFC 5681 3.1"
  ) { values, scope in
    guard values[0] > 0, values[1] > 0, scope.holds(sending), !scope.holds(later) else { return nil }
    let (one, other) = (values[0], values[1])
    return Right(
      values: [min(one, other)],
      working: "min(\(whole(one)), \(whole(other))) = \(whole(min(one, other)))",
      slips: [max(one, other), one + other, (one + other) / 2, abs(one - other), one * other])
  }

  private static let sending = TellingWords(
    "send", "sent", "on the wire", "in flight", "outstanding", "transmit", "보낼 수", "보내도", "allow", "permit",
    "허용", "전송할 수", "전송 가능", "송신")
  private static let later = TellingWords(
    "ssthresh", "then grows", "timeout", "lost", "mss", "rtt", "after", "becomes", "타임아웃", "유실", "증가", "다음",
    "이후",
    "확인 안", "미확인", "unack", "flight:")

  private static let reach = ReckonedLaw(
    result: .lastByte, inputs: [.acknowledgment, .window], without: [.shift],
    message: Bilingual(
      ko: "보낼 수 있는 마지막 바이트는 ACK 번호 + 윈도우 − 1입니다.",
      en: "The last byte that may be sent is the ACK number + the window − 1."),
    reference: "RFC 9293 3.3.1"
  ) { values, scope in
    guard values[0] > 0, values[1] > 1, !scope.holds(ReckonedLaw.open), scope.holds(sending) else {
      return nil
    }
    let right = values[0] + values[1] - 1
    return Right(
      values: [right], working: "\(whole(values[0])) + \(whole(values[1])) − 1 = \(whole(right))")
  }

  private static let open = TellingWords(
    "미만", "전까지", "앞까지", "exclusive", "not includ", "직전", "(제외", "before", "len", "길이")
}
