import Testing

@testable import Notes

@Suite("Numbers that follow from others told beside them") struct ReckonedTests {
  private func rules(_ note: String) -> [String] {
    NoteChecker.check(Array("# TCP\n\n\(note)\n".utf8), file: "a.md").findings.map(\.rule)
  }

  @Test(
    "a result that its own numbers contradict is found",
    arguments: [
      "Window field 1000, shift 3 → real window 3000 bytes.", "윈도우 1000에 시프트 3이면 실제 윈도우는 3000바이트이다.",
      "shift count 7 → window 필드에 7을 곱하면 된다.", "65535 with a shift of 1 results in 65536 bytes.",
      "SND.UNA = 100, SND.WND = 50, SND.NXT = 120 → 50 bytes may still be sent",
      "| SND.UNA | SND.NXT | SND.WND | 남은 윈도우 |\n|---|---|---|---|\n| 100 | 300 | 500 | 500 |",
      "rwnd = 8000, 3000 bytes un-acked → another 8000 bytes may be sent",
      "if cwnd is 20 kB and the receive window 12 kB, the sender can keep 20 kB on the wire",
      "혼잡 윈도우가 8000이고 수신 윈도우가 6000이면 14000바이트를 보낼 수 있다.",
      "ack=1001, win=4000을 받은 송신자는 6000번 바이트까지 보낼 수 있다.",
      "PPPoE 환경은 MTU가 1492라서 MSS는 1472가 된다.", "IPv4 on a jumbo-frame link (MTU 9000): MSS 9040.",
      "For IPv6 over Ethernet the MSS comes out at 1460, same as with IPv4.",
      "| Data Offset | 헤더 길이 |\n|---|---|\n| 10 | 20B |", "Q. Data Offset=8일 때 옵션은 몇 바이트?\nA. 8바이트요.",
      "HLEN이 6이면 헤더는 24비트라는 얘기", "With a data offset of 7 the header has 70 bytes.",
      "SRTT=100ms, RTTVAR=10ms라면 식으로 구한 값은 110ms임", "SRTT 80 ms, RTTVAR 20 ms → RTO = 80 + 20 = 100 ms",
      "To fill the pipe: 100 Mbit/s × 80 ms = 8 MB.",
    ])
  func contradicted(_ told: String) {
    #expect(rules(told).count == 1)
  }

  @Test(
    "the same told right, and other sums beside them",
    arguments: [
      "Window field 1000, shift 3 → real window 8000 bytes.", "윈도우 1000에 시프트 3이면 실제 윈도우는 8000바이트이다.",
      "shift count 7 → window 필드에 128을 곱하면 된다.", "Field 501 with shift 7 → 501 × 128 = 64128.",
      "- shift 6: 65535·64 = 4,194,240 – enough → **6**",
      "SND.UNA = 100, SND.WND = 50, SND.NXT = 120 → 30 bytes may still be sent",
      "| SND.UNA | SND.NXT | SND.WND | 남은 윈도우 |\n|---|---|---|---|\n| 100 | 300 | 500 | 300 |",
      "rwnd = 8000, 3000 bytes un-acked → another 5000 bytes may be sent",
      "if cwnd is 20 kB and the receive window 12 kB, the sender can keep 12 kB on the wire",
      "ack=1001, win=4000을 받은 송신자는 5000번 바이트까지 보낼 수 있다.",
      "Ethernet: MTU 1500 → MSS = 1500 − 20 − 20 = 1460 with IPv4.",
      "이더넷의 MTU는 1500이고 IP 헤더 20과 TCP 헤더 20을 빼면 MSS는 1460이다. IPv6에서는 1440이다.",
      "| 망 | MTU | IP | TCP | MSS |\n|---|---|---|---|---|\n| 이더넷 + IPv6 | 1500 | 40 | 20 | 1440 |",
      "MTU 1500에 이더넷 헤더 14와 FCS 4는 포함되지 않으니까 최대 1518.",
      "Data Offset 5 × 4바이트 = 20바이트 (옵션 없음)", "데이터 오프셋이 5이면 옵션이 없고, 8이면 옵션이 12바이트이다.",
      "예) IP total length 1052, IP 헤더 20, Data Offset 8 → 1052 − 20 − 32 = 1000바이트",
      "SRTT=100ms, RTTVAR=10ms라면 식으로 구한 값은 140ms임", "SRTT 80 ms, RTTVAR 20 ms → RTO = 80 + 4 × 20 = 160 ms",
      "To fill the pipe: 100 Mbit/s × 80 ms = 1 MB.",
      "If you forget the header, an MTU of 1500 seems to give an MSS of 1500.",
    ])
  func right(_ told: String) {
    #expect(rules(told) == [])
  }

  @Test(
    "timeouts that do not double",
    arguments: [
      ("RTO 1초에서 연속으로 세 번 타임아웃 → 1, 2, 3, 4초 순으로 늘어남", ["backoff-doubling"]),
      ("RTO 1초에서 연속으로 세 번 타임아웃 → 1, 2, 4, 8초 순으로 늘어남", []),
      ("Repeated timeouts: the RTO goes 2, 4, 6 s.", ["backoff-doubling"]),
      ("Repeated timeouts: the RTO goes 2, 4, 8 s.", []),
    ])
  func backoff(_ told: String, _ found: [String]) {
    #expect(rules(told) == found)
  }

  @Test(
    "a formula with another sign",
    arguments: [
      "MTU = MSS − 40", "Effective window = window + 2^shift", "Max throughput = window × RTT",
      "BDP = bandwidth / RTT",
      "RTO = SRTT + RTTVAR", "처리량 = 윈도우 × RTT",
    ])
  func formula(_ told: String) {
    #expect(rules(told).count == 1)
  }

  @Test(
    "the same formulas as they are",
    arguments: [
      "MSS = MTU − 40", "Effective window = window × 2^shift", "Max throughput = window / RTT",
      "BDP = bandwidth × RTT / 8", "RTO = SRTT + 4 × RTTVAR", "처리량 = 윈도우 / RTT",
    ])
  func rightFormula(_ told: String) {
    #expect(rules(told) == [])
  }
}
