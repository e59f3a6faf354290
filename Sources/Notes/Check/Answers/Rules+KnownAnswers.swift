import TCP

extension CheckRule {
  /// Answers to questions whose right answer is short.
  static let knownAnswers: [CheckRule] = [
    CheckRule(
      "known-answer", by: .unproven,
      Bilingual(
        ko: "답이 정해져 있는 질문(TIME-WAIT는 왜 있는가, 이 상태는 무엇을 기다리는가 등)의 답에 옳은 답의 말이 하나도 없습니다.",
        en:
          "A question with a known answer (what TIME-WAIT is for, what a state waits for …) is answered without any word of it."
      ),
      reference: "RFC 9293 3",
      wrong: wrongAnswers.map { "# TCP\n\n\($0)" }, right: rightAnswers.map { "# TCP\n\n\($0)" })
  ]

  private static let wrongAnswers = [
    "- TIME_WAIT: 다음에 같은 서버에 접속할 때 핸드셰이크를 건너뛰려고 정보를 보관하는 시간",
    "왜 2MSL이나 기다려? → 상대 쪽 버퍼가 비워질 때까지 기다려 주는 거야",
    "Q: 2MSL 동안 뭘 기다리는가?\n\nA: 상대가 연결 종료에 최종 동의했다는 서명.",
    "종료한 쪽은 TIME_WAIT에 머문다. 이유는 다음 접속에서 창의 크기를 물려받기 때문이다.",
    "### Why is there TIME-WAIT?\n\nSo that the program gets a chance to read what the server sends.",
    "TIME_WAIT는 왜 있나? 서버 쪽 프로그램이 남은 일을 마칠 틈을 주기 위해서다.",
    "| 상태 | 누구 | 존재 이유 |\n|---|---|---|\n| TIME_WAIT | 닫은 쪽 | 사용자가 마음을 바꿔 취소할 수 있게 |",
    "TIME-WAIT exists to keep a busy server from accepting so many clients.",
    "Why TIME_WAIT? Because the peer may want to go on with the conversation.",
    "B remains in TIME-WAIT.\nThe purpose: should A discover a gap, B repeats it from its buffer.",
    "TIME_WAIT (2MSL) is necessary because the window has to empty first.",

    "Q. FIN_WAIT_1에서는 무엇을 기다리나요?\n\nA. 두 시간짜리 타이머를 기다립니다.",
    "| state | waits for |\n|---|---|\n| FIN_WAIT_2 | the checksum |",
    "Q: What does LAST_ACK wait for?\n\nA: For the two hours to go by.",
    "> What's CLOSE-WAIT waiting for?\n> For the last acknowledgment of the peer.",
    "SYN_SENT: 서버의 데이터를 기다린다",

    "Q: ISN을 0으로 고정하지 않는 이유?\n\nA: 숫자를 아껴 쓰려고.",
    "Why is the ISN random? So that the checksum differs from day to day.",
  ]

  private static let rightAnswers = [
    "- TIME_WAIT: 떠돌던 옛 세그먼트가 다음 연결에 섞이지 않게 하려고 기다리는 시간",
    "왜 2MSL이나 기다려? → ACK가 가는 데 한 MSL, 다시 온 FIN이 오는 데 한 MSL",
    "2MSL인 이유는 ACK 하나와 FIN 하나가 오갈 최대 시간이기 때문이다.",
    "종료한 쪽은 TIME_WAIT에 머문다. 이유는 상대가 ACK를 못 받았을 수 있기 때문이다.",
    "서버를 다시 켰는데 bind가 안 된다. TIME_WAIT 때문이다.", "TIME_WAIT에는 왜 타이머가 있는가? 기다림에 끝이 있어야 하기 때문이다.",
    "TIME_WAIT의 대기 시간은 보통 30초, 1분, 2분이다.",
    "| 상태 | 누구 | 존재 이유 |\n|---|---|---|\n| TIME_WAIT | 닫은 쪽 | FIN 재전송에 대비 |",
    "Why is TIME_WAIT a burden? Each one holds a port for a minute.",
    "Why TIME_WAIT? Because the last ACK may be lost and nobody else could repeat it.",
    "TIME-WAIT exists to let stray duplicates expire.", "I'm in TIME_WAIT, in case he says goodbye again.",
    "TIME_WAIT (2MSL) is necessary because segments from the previous incarnation may turn up.",

    "Q. FIN_WAIT_1에서는 무엇을 기다리나요?\n\nA. 내 FIN에 대한 ACK입니다.",
    "| state | waits for |\n|---|---|\n| FIN_WAIT_2 | the peer's FIN |",
    "LAST_ACK: FIN을 보내고 마지막 응답을 기다린다", "CLOSE-WAIT: waits for the local program to close",
    "TIME-WAIT는 데이터를 기다리는 상태가 아니다.", "TIME-WAIT is not there to wait for data: all of it has arrived.",
    "FIN을 기다리던 클라이언트는 TIME_WAIT 상태로 전환된다.", "The client waits for a while in TIME_WAIT.",
    "FIN_WAIT_2 sockets wait for 60 seconds in Linux when orphaned.", "SYN_SENT 상태로 대기한다.",

    "Q: ISN을 0으로 고정하지 않는 이유?\n\nA: 예측을 막고 이전 연결의 세그먼트와 섞이지 않게 하려고.",
    "Why is the ISN random? So that an attacker can't guess it.",
    "- 윈도우 크기: 단위는 바이트",
  ]
}
