extension KnownQuestion {
  /// What a state waits for.
  static let ofStates = [closeWait, finWait1, finWait2, lastAck, closing, synSent, synReceived]

  private static let awaits = """
    waiting for | wait for | waits for | awaits | await | waited for | 무엇을 기다 | 뭘 기다 | 무얼 기다 | 기다리는 것 | 기다리는 대상
    """

  private static func awaited(
    in names: String, _ words: @escaping @Sendable () -> AnswerWords, _ right: MeaningRule.Right
  ) -> KnownQuestion {
    KnownQuestion(on: names, asking: awaits, telling: .wait, words: words, right, "RFC 9293 3.3.2")
  }

  /// Time runs out in any state, and who waits need not tell for what.
  private static let aside = """
    timeout | time out | timed out | 타임아웃 | 상태로 대기 | 로 대기 | 대기 상태 | 상태에서 대기 | 계속 | 무한 | forever | 초~ | seconds | leak | 누수 | 많 \
    | bug | 버그 | 리소스 | resource | 와 다르게 | 과 다르게 | unlike | flood | 공격 | backlog | queue | 큐 | 방화벽 | firewall | orphan \
    | wait for client | wait for server | 상태로 기다 | 상태에서 기다 | 대기 상황 | 대기열 | netstat | 잠시 | 잠깐 | a while | a bit | a moment | third | 세 번째 | 마지막
    """

  private static let acknowledgments =
    "ACK | acknowledg | synack | finack | syn-ack | 응답 | 확인 | 승인 | reply | respon | 답~ | 답을 | confirm | 신호 | receipt | answer"

  private static let closeWait = awaited(
    in: "close-wait | close_wait | closewait | close wait", { closeWaitWords },
    MeaningRule.Right(
      ko: "CLOSE-WAIT는 이 호스트의 프로그램이 연결을 닫기를 기다립니다.", "이쪽 프로그램의 close",
      en: "CLOSE-WAIT waits for the host's own program to close.", "its own program's close"))
  private static let closeWaitWords = AnswerWords(
    right: [
      [
        """
        close | 종료 | 닫 | 끝 | app | 애플리 | 어플 | 응용 | 프로그램 | process | program | 프로세스 | user | 데이터 | data | FIN | local | 로컬 \
        | 통신 | 상위 | shutdown | week | day | hour | minutes | forever | 오래 | 하루 | 몇 시간 | 영원 | 남은 | own side | 더 보낼 | 나머지 | hang | server to | 서버가 | 승인 | 끊 | termination
        """
      ]
    ], harmless: aside)

  private static let finWait1 = awaited(
    in: "fin-wait-1 | fin_wait_1 | fin_wait1 | finwait1 | fin wait 1 | fin-wait1 | finwait-1",
    { finWait1Words },
    MeaningRule.Right(
      ko: "FIN-WAIT-1은 자기 FIN의 ACK를, 또는 상대의 FIN을 기다립니다.", "자기 FIN의 ACK",
      en: "FIN-WAIT-1 waits for the ACK of its own FIN, or for the peer's FIN.", "the ACK of its FIN"))
  private static let finWait1Words = AnswerWords(
    right: [[acknowledgments], ["FIN | 종료 요청 | 연결 종료 | termination | 연결해제 | 연결 해제"]], harmless: aside)

  private static let finWait2 = awaited(
    in: "fin-wait-2 | fin_wait_2 | fin_wait2 | finwait2 | fin wait 2 | fin-wait2 | finwait-2",
    { finWait2Words },
    MeaningRule.Right(
      ko: "FIN-WAIT-2는 상대의 FIN을 기다립니다.", "상대의 FIN",
      en: "FIN-WAIT-2 waits for the peer's FIN.", "the peer's FIN"))
  private static let finWait2Words = AnswerWords(
    right: [
      ["FIN | 종료 | close | closing | 닫 | 끊 | 끝 | 응답 | shutdown | 마지막 | 데이터 | data | 허락 | termination | 해제"]
    ],
    harmless: aside)

  private static let lastAck = awaited(
    in: "last-ack | last_ack | lastack", { lastAckWords },
    MeaningRule.Right(
      ko: "LAST-ACK는 자기 FIN의 ACK를 기다립니다.", "자기 FIN의 ACK",
      en: "LAST-ACK waits for the ACK of its own FIN.", "the ACK of its FIN"))
  private static let lastAckWords = AnswerWords(right: [[acknowledgments], ["수신"]], harmless: aside)

  private static let closing = awaited(
    in: "closing state | closing 상태 | in closing", { closingWords },
    MeaningRule.Right(
      ko: "CLOSING은 자기 FIN의 ACK를 기다립니다.", "자기 FIN의 ACK",
      en: "CLOSING waits for the ACK of its own FIN.", "the ACK of its FIN"))
  private static let closingWords = AnswerWords(
    right: [[acknowledgments]],
    harmless: aside + " | connection | 연결 | socket | 소켓 | handshake | gracefully | msl")

  private static let synSent = awaited(
    in: "syn-sent | syn_sent | synsent | syn sent", { synSentWords },
    MeaningRule.Right(
      ko: "SYN-SENT는 자기 SYN에 대한 상대의 SYN+ACK를 기다립니다.", "상대의 SYN+ACK",
      en: "SYN-SENT waits for the peer's SYN+ACK.", "the peer's SYN+ACK"))
  private static let synSentWords = AnswerWords(
    right: [[acknowledgments], ["SYN | 수락 | 허락 | matching | connection request | 연결 요청"]], harmless: aside)

  private static let synReceived = awaited(
    in: """
      syn-received | syn_received | syn-rcvd | syn_rcvd | syn_recv | syn-recv | syn received | syn_recvd
      """, { synReceivedWords },
    MeaningRule.Right(
      ko: "SYN-RECEIVED는 자기 SYN의 ACK를 기다립니다.", "자기 SYN의 ACK",
      en: "SYN-RECEIVED waits for the ACK of its own SYN.", "the ACK of its SYN"))
  private static let synReceivedWords = AnswerWords(
    right: [[acknowledgments], ["handshake | 핸드 | 완료 | complet | 수신 대기"]], harmless: aside)
}
