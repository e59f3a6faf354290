/// Windows, Nagle and probes (RFC 9293 3.7.4, 3.8.6).
extension Rule {
  static let windowTexts: [Rule: Text] = [
    .windowIsUpdated: Text(
      "RFC 9293 3.10.7.4",
      ko: "더 새로운 세그먼트가 알린 윈도우로 SND.WND를 바꿉니다.",
      en: "The window of a newer segment becomes SND.WND."),
    .oldWindowIsIgnored: Text(
      "RFC 9293 3.10.7.4",
      ko: "먼저 보낸 세그먼트가 늦게 왔으므로 그 윈도우로 되돌리지 않습니다(SND.WL1, SND.WL2).",
      en: "The segment was sent before the last update, so its window is not taken (SND.WL1, SND.WL2)."),
    .windowCloses: Text(
      "RFC 9293 3.8.6.1",
      ko: "상대의 윈도우가 0이 되었습니다. 탐사 세그먼트 말고는 새 데이터를 보낼 수 없습니다.",
      en: "The other end's window is zero: no new data but a probe may be sent."),
    .windowOpens: Text(
      "RFC 9293 3.8.6.1",
      ko: "닫혔던 윈도우가 열렸으므로 다시 보냅니다.",
      en: "The window was shut and is open again: sending goes on."),
    .windowHolds: Text(
      "RFC 9293 3.8.6",
      ko: "상대의 윈도우가 가득 차서 데이터를 더 보내지 못합니다.",
      en: "The other end's window is full, so the data waits."),
    .windowUpdateIsSent: Text(
      "RFC 9293 3.8.6.2.2",
      ko: "프로그램이 데이터를 읽어 자리가 넉넉히 났으므로 새 윈도우를 알립니다.",
      en: "The program has read and made room worth announcing: a window update goes out."),
    .windowShouldNotShrink: Text(
      "RFC 9293 3.8.6",
      ko: "윈도우의 오른쪽 끝을 뒤로 물리면 안 되지만(SHOULD NOT), 시나리오의 명령에 따랐습니다.",
      en: "A receiver should not move its window's right edge back; here the scenario ordered it."),
    .zeroWindowTakesOnlyControl: Text(
      "RFC 9293 3.10.7.4",
      ko: "윈도우가 0이면 데이터는 받지 못하지만 올바른 ACK, URG, RST는 처리합니다.",
      en: "With a window of zero no text is taken, but valid ACKs, URGs and RSTs are."),
    .windowProbe: Text(
      "RFC 9293 3.8.6.1",
      ko: "닫힌 윈도우가 다시 열렸는지 알아보려고 탐사 세그먼트를 보냅니다. 간격은 두 배씩 늘어납니다.",
      en: "A probe asks whether the shut window has opened; the wait doubles each time."),
    .nagleHolds: Text(
      "RFC 9293 3.7.4",
      ko: "확인되지 않은 데이터가 있는 동안 작은 세그먼트는 모아 둡니다(네이글 알고리즘).",
      en: "While data is unacknowledged a small segment is held back (Nagle)."),
    .sillyWindowIsNotUsed: Text(
      "RFC 9293 3.8.6.2.1",
      ko: "남은 윈도우가 너무 작아 잘게 쪼개 보내지 않고 기다립니다.",
      en: "The window left is too small to be worth a segment, so the data waits."),
    .keepAliveProbe: Text(
      "RFC 9293 3.8.4",
      ko: "오래 조용했으므로 SEQ=SND.NXT-1인 keep-alive로 상대가 살아 있는지 묻습니다.",
      en: "After long silence a keep-alive with SEQ = SND.NXT-1 asks whether the other end lives."),
    .keepAliveGivesUp: Text(
      "RFC 9293 3.8.4",
      ko: "keep-alive에 아무 대답이 없어 연결을 끊습니다.",
      en: "No keep-alive was answered: the connection is given up."),
  ]
}
