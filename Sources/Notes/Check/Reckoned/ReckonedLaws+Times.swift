import TCP

extension ReckonedLaw {
  static let ofTimes = [timeout, product, throughput]

  private static let timeout = ReckonedLaw(
    result: .timeout, cues: TellingWords("rto", "타임아웃", "식으로", "timeout", "formula"), units: [.none, .time],
    inputs: [.smoothed, .variation],
    message: Bilingual(
      ko: "RTO는 SRTT + 4·RTTVAR입니다.", en: "The RTO is SRTT + 4·RTTVAR."), reference: "RFC 6298 2.3"
  ) { values, scope in
    guard values[0] > 0, values[1] > 0, !scope.holds(updating) else { return nil }
    let right = values[0] + 4 * values[1]
    // What is below a second is rounded up to one.
    return Right(
      values: [right, right < 1000 ? 1000 : right, right < 200 ? 200 : right],
      working: "\(whole(values[0])) + 4 × \(whole(values[1])) = \(whole(right))")
  }

  private static let updating = TellingWords(
    "new ", "새", "samplertt", "r'", "표본", "sample", "update", "갱신", "측정값", "measured", "alpha", "α", "0.75",
    "0.875", "7/8", "3/4")

  private static let product = ReckonedLaw(
    result: .product, cues: TellingWords("bdp", "in flight", "pipe", "delay product", "가득", "채우", "지연 곱"),
    isProduct: true, units: [.bytes, .bits], inputs: [.rate, .delay], without: [.throughput, .window],
    message: Bilingual(
      ko: "대역폭과 왕복 시간을 곱한 만큼이 전송 중이어야 회선이 가득 찹니다. 바이트로는 8로 나눕니다.",
      en: "To fill the path takes the bandwidth times the round trip; divide by 8 for bytes."),
    reference: "RFC 7323 1.1"
  ) { values, _ in
    guard values[0] > 0, values[1] > 0 else { return nil }
    let bits = values[0] * values[1] / 1000
    return Right(values: [bits / 8], working: size(bits / 8), tolerance: 0.1)
  }

  private static let throughput = ReckonedLaw(
    result: .throughput, units: [.rate], inputs: [.window, .delay],
    message: Bilingual(
      ko: "처리량은 윈도우를 왕복 시간으로 나눈 값을 넘지 못합니다.",
      en: "The throughput is at most the window divided by the round trip."),
    reference: "RFC 7323 1.1"
  ) { values, _ in
    guard values[0] > 100, values[1] > 0 else { return nil }
    let bits = values[0] * 8 / (values[1] / 1000)
    return Right(values: [bits], working: "\(whole(bits)) bit/s", tolerance: 0.1)
  }

  private static func size(_ bytes: Double) -> String {
    bytes >= 1e6
      ? "\((bytes / 1e5).rounded() / 10) MB"
      : bytes >= 1e3 ? "\((bytes / 100).rounded() / 10) kB" : whole(bytes)
  }
}
