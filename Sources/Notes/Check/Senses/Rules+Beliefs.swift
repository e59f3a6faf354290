import TCP

extension CheckRule {
  /// What is often believed of TCP and is not so.
  static let beliefs: [CheckRule] = [
    CheckRule(
      "mistaken-belief", by: .unproven,
      Bilingual(
        ko: "TCP에 대해 흔히 그렇게 여기지만 그렇지 않은 것입니다.",
        en: "That is often believed of TCP, but is not so."),
      reference: "RFC 9293 3",
      wrong: wrongBeliefs.map { "# TCP\n\n\($0)" }, right: rightBeliefs.map { "# TCP\n\n\($0)" }),
    CheckRule(
      "swapped-definition", by: .unproven,
      Bilingual(
        ko: "한 이름의 설명이 다른 이름에 붙어 있습니다.", en: "What is said of one name belongs to another."),
      reference: "RFC 9293 3",
      wrong: [
        "# TCP 플래그\n\n- SYN: 연결 요청\n- CWR: 더 보낼 데이터가 없음을 알린다",
        "# TCP flags\n\n| Flag | Meaning |\n|---|---|\n| SYN | asks to open a connection |\n| CWR | data in the buffer goes to the application immediately |",
        "# TCP 상태\n\n- **ESTABLISHED**: 마지막 ACK를 보낸 상태",
        "# TCP states\n\n- LISTEN: fully established, data can be exchanged",
        "# TCP 헤더\n\n- 체크섬(16비트): 수신 버퍼의 여유 공간을 알린다",
        "# TCP header\n\n- Window (16 bits): error detection over header and data",
        "# TCP\n\nTCP는 SYN, ACK, FIN을 쓴다.\n\n- **RTT**: 수신자의 버퍼 오버플로를 막는 것",
        "# TCP\n\nTCP has SYN, ACK and FIN.\n\n- **Nagle's algorithm**: asks whether an idle connection is still alive",
      ],
      right: [
        "# TCP 플래그\n\n- SYN: 순서 번호를 동기화한다\n- FIN: 상대방과의 동기화를 해제하고 더 보낼 데이터가 없음을 알린다",
        "# TCP flags\n\n| Flag | Meaning |\n|---|---|\n| RST | resets a connection that was never established |\n| PSH | data in the buffer goes to the application immediately |",
        "# TCP 상태\n\n- **TIME-WAIT**: 지연된 세그먼트가 사라질 때까지 기다리는 상태\n- **CLOSE-WAIT**: 클라이언트가 종료 요청을 보낸 상태",
        "# TCP states\n\n- ESTABLISHED: fully established, data can be exchanged\n- SYN-SENT: not yet fully established",
        "# TCP 헤더\n\n- 윈도우(16비트): 수신 버퍼의 여유 공간을 알린다",
        "# TCP header\n\n- Checksum (16 bits): error detection over header and data",
        "# TCP\n\nTCP는 SYN, ACK, FIN을 쓴다.\n\n- **흐름 제어**: 수신자의 버퍼 오버플로를 막는 것",
        "# TCP\n\nTCP has SYN, ACK and FIN.\n\n- **Keep-alive**: asks whether an idle connection is still alive",
      ]),
  ]

  private static let wrongBeliefs = [
    "Q. PSH 플래그는 무엇을 하나요?\n\nA. 한 메시지가 어디까지인지, 그 경계를 표시한다.",
    "- PSH: marks the last segment of a message, its boundary",

    "PSH is set by the sender; only such segments are passed to the application.",

    "- 긴급 포인터는 URG와 상관없이 항상 읽는다.",
    "- Urgent pointer: looked at in every segment, whether or not URG is set",

    "순서 번호는 세그먼트가 몇 번째인지 센 값이다.",

    "- 확인 응답 번호: 지금까지 받은 마지막 바이트의 번호",

    "체크섬은 오류를 찾아 고쳐 준다.",

    "MSS는 둘 중 작은 쪽으로 통일한 값이다.",
    "Both hosts settle on a common value of the MSS.",

    "Window scale can be turned on later.",

    "**CLOSE-WAIT**\nThe host isn't allowed to transmit data any more.",

    "연결이 맺어지면 모든 세그먼트는 하나의 경로로만 간다: 경로가 고정된다.",

    "- TCP: write 한 번이 그대로 read 한 번이 된다",
    "- TCP: each write arrives as it was written",
    "다시 보낼 때에는 새 순서 번호를 쓴다.",

    "- TIME-WAIT: 소켓을 붙잡아 두어 애플리케이션이 정리할 시간을 준다",
    "**What is TIME-WAIT for?**\n\nIt gives the server a chance to finish sending.",
    "RST를 보낸 쪽도 TIME_WAIT을 거친다.",
    "After a RST both sides still pass through TIME-WAIT.",
    "MSS 1460은 양쪽이 흥정해서 정한 공통 값이다.",
    "FIN을 보낸 쪽은 상대의 데이터에 ACK조차 보낼 수 없다.",
  ]

  private static let rightBeliefs = [
    "Q. PSH 플래그는 무엇을 하나요?\n\nA. 모으지 말고 바로 프로그램에 넘기라고 한다. 메시지의 경계는 표시하지 않는다.",
    "- PSH: marks no boundary of messages, it asks to pass the data on at once",
    "PSH가 켜지지 않은 세그먼트도 프로그램에 넘어간다.",
    "- URG: 긴급 포인터가 유효하다. 라우터는 이 플래그를 보지 않는다.",
    "- 긴급 포인터는 URG가 켜져 있을 때만 읽는다.",
    "The urgent pointer, 16 bits. It marks where the urgent data ends.",
    "FIN을 보낸 쪽도 그 뒤로 오는 데이터를 받는다.",
    "A host that has sent its FIN still receives any data that arrives.",
    "RST는 순서 번호를 차지하지 않는다.", "A RST takes no sequence number.",
    "순서 번호는 세그먼트가 아니라 바이트를 센다.",
    "- 확인 응답 번호: 지금까지 받은 마지막 바이트의 다음 번호",

    "윈도우 필드는 세그먼트 개수가 아니라 바이트로 적는다.", "The window field does not count segments.",
    "윈도우가 0이 되어도 송신자는 연결을 끊지 않는다.", "On a zero window the sender does not close the connection.",
    "체크섬은 오류를 찾을 뿐 고치지 않는다.", "- Checksum: does not correct bit errors",
    "MSS는 둘이 합의하는 값이 아니다.", "Both hosts never settle on a common value of the MSS.",
    "윈도우 스케일은 연결 도중에는 바꿀 수 없다.", "Window scale cannot be turned on later.",
    "### TIME-WAIT는 왜 있나?\n\n마지막 ACK가 유실되면 상대가 다시 보낸 FIN에 답하려고 있다.",
    "### Why is there TIME-WAIT?\n\nSo that a repeated FIN is answered and old duplicates die out.",
    "### TIME-WAIT는 왜 있나?\n\n두 가지 이유가 있다.",
    "**CLOSE-WAIT**\n이 호스트는 아직 데이터를 보낼 수 있다.",
    "**CLOSE-WAIT**\nThe peer isn't allowed to transmit data any more.",

    "### keep-alive란?\n\n기본으로 켜져 있지 않다.", "TCP keep-alive is not enabled by default.",
    "연결이 맺어져도 세그먼트의 경로가 고정되지는 않는다.",
    "Even after the handshake the segments need not take the same path.",
    "다시 보낼 때에도 새 순서 번호를 쓰지 않는다.", "A retransmission does not get a new sequence number.",
    "- MSL: 세그먼트가 살아 있을 수 있는 시간", "- MSL: how long a segment may live, not the round trip time",
  ]
}
