import Questions
import TCP

/// The events of a congestion question, told in order.
struct CongestionStory {
  private(set) var korean = ""
  private(set) var english = ""

  init(_ given: Given.Congestion) {
    let mss = given.mss
    func size(_ bytes: Int) -> String { bytes % mss == 0 ? "\(bytes) (\(bytes / mss) MSS)" : "\(bytes)" }
    let start = size(given.cwnd ?? mss)
    let threshold = given.ssthresh.map(size) ?? "∞"
    korean = "TCP \(given.flavour.rawValue), MSS \(mss)바이트. cwnd = \(start), ssthresh = \(threshold)에서 시작합니다."
    english =
      "TCP \(given.flavour.rawValue), MSS \(mss) bytes. It starts with cwnd = \(start), ssthresh = \(threshold)."
    var index = 0
    while index < given.events.count {
      var count = 1
      while index + count < given.events.count, given.events[index + count] == given.events[index],
        !given.partialAfter.contains(index + count)
      { count += 1 }
      tell(given.events[index], count, given, isThirdForTahoe: isThird(index, given))
      index += count
      if given.partialAfter.contains(index) {
        korean += "\n- 이어서 정확히 1 MSS만 확인하는 부분 ACK가 옵니다."
        english += "\n- Then a partial ACK of exactly 1 MSS arrives."
      }
    }
    if !given.countsByWindow, given.events.contains(where: \.isAck) {
      korean += "\n(혼잡 회피에서는 ACK마다 cwnd에 ⌊MSS²/cwnd⌋를 더합니다.)"
      english += "\n(In congestion avoidance each ACK adds ⌊MSS²/cwnd⌋ to cwnd.)"
    }
    let isOpen = !given.countsByWindow && given.events.contains(where: \.isAck)
    korean += (isOpen ? " " : "\n") + "바이트로 답하세요."
    english += (isOpen ? " " : "\n") + "Answer in bytes."
  }

  private func isThird(_ index: Int, _ given: Given.Congestion) -> Bool {
    given.flavour == .tahoe && index >= 2 && given.events[index - 1] == .dupack(flight: nil)
      && given.events[index - 2] == .dupack(flight: nil)
  }

  private mutating func tell(
    _ event: Given.Congestion.Event, _ count: Int, _ given: Given.Congestion, isThirdForTahoe: Bool
  ) {
    switch event {
    case .ack:
      korean += "\n- 새 데이터를 1 MSS씩 확인하는 ACK가 \(count)개 옵니다."
      english +=
        count == 1
        ? "\n- One ACK arrives for 1 MSS of new data."
        : "\n- \(count) ACKs arrive, each for 1 MSS of new data."
    case .newack:
      korean += "\n- 빠진 데이터까지 모두 확인하는 새 ACK가 와서 빠른 복구가 끝납니다."
      english += "\n- A new ACK covers everything outstanding and ends fast recovery."
    case .timeout(let flight) where isThirdForTahoe:
      korean += "\n- 세 번째 중복 ACK가 옵니다(전송 중인 데이터 \(flight)바이트)."
      english += "\n- The third duplicate ACK arrives (\(flight) bytes in flight)."
    case .timeout(let flight):
      korean += "\n- 재전송 타이머가 끝납니다(전송 중인 데이터 \(flight)바이트)."
      english += "\n- The retransmission timer runs out (\(flight) bytes in flight)."
    case .dupack(let flight?):
      korean += "\n- 세 번째 중복 ACK가 옵니다(전송 중인 데이터 \(flight)바이트)."
      english += "\n- The third duplicate ACK arrives (\(flight) bytes in flight)."
    case .dupack(nil):
      korean += "\n- 중복 ACK가 \(count)개 옵니다."
      english += count == 1 ? "\n- A duplicate ACK arrives." : "\n- \(count) duplicate ACKs arrive."
    }
  }
}
