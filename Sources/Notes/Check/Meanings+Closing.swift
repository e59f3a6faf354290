import TCP

extension MeaningRule {
  /// How connections end, and what the states of the end allow.
  static let aboutClosing: [MeaningRule] = [
    MeaningRule(
      "no-timeout-state", by: .words,
      [
        MeaningPattern(
          "TIME-OUT이 된다 | TIME-OUT이 됨 | TIME-OUT이 되고 | TIME-OUT이 됩니다 | TIME-OUT 상태",
          "FIN | ACK | 서버 | 클라이언트 | 데이터를 모두 보", unless: "CLOSE-WAIT | HTTP | 408 | 세션 | 다시 | 재전송 | 재시도 | 손실"),
        MeaningPattern(
          "enters TIME-OUT | enters the TIME-OUT state | in the TIME-OUT state | moves to TIME-OUT",
          "FIN | ACK | server | client",
          unless: "CLOSE-WAIT | HTTP | again | retr* | resend* | lost"),
      ],
      message: Bilingual(
        ko: "TCP에 TIME_OUT이라는 상태는 없습니다. FIN을 받고 남은 데이터를 보내는 동안은 CLOSE-WAIT입니다.",
        en: "TCP has no state TIME_OUT: after the peer's FIN, while data is still sent, it is CLOSE-WAIT."),
      expected: Bilingual(ko: "CLOSE-WAIT", en: "CLOSE-WAIT"), reference: "RFC 9293 3.3.2",
      says: [
        "서버는 FIN을 받고 ACK를 보낸 뒤 데이터를 모두 보낼 때까지 잠깐 TIME_OUT이 됨",
        "After the FIN the server enters TIME_OUT until all data is sent.",
      ],
      doesNotSay: [
        "ACK가 오지 않아 타임아웃이 되면 재전송한다.",
        "물음이나 답이 손실되면 클라이언트는 TIME-OUT이 되고 다시 물으면 된다.", "The client resends the FIN after a timeout.",
      ]),
    MeaningRule(
      "half-close-receive",
      [
        MeaningPattern(
          "FIN을 보낸 | FIN을 전송한 | FIN을 보내고 나면 | FIN을 보내면", "데이터를 받을 수 없 | 데이터를 수신할 수 없 | 데이터를 받지 못",
          unless: "상대 | 받은 쪽 | 서버는 클라"),
        MeaningPattern(
          "after sending FIN | after sending a FIN | after sending its FIN | once it has sent a FIN | having sent its FIN",
          "cannot receive | can no longer receive | unable to receive | no longer receives | cant receive",
          unless: "peer"),
      ],
      message: Bilingual(
        ko: "FIN은 보내는 방향만 닫습니다. FIN을 보낸 뒤에도 데이터를 받을 수 있습니다.",
        en: "A FIN closes its sender's direction only; data can still be received after it."),
      expected: Bilingual(ko: "보내지는 못하지만 받을 수 있다(반닫기).", en: "It can't send, but it can receive."),
      reference: "RFC 9293 3.6",
      says: ["FIN을 보낸 쪽은 더 이상 데이터를 받을 수 없다.", "After sending a FIN, a host can no longer receive data."],
      doesNotSay: [
        "FIN을 보낸 쪽은 데이터를 보낼 수 없지만 받을 수는 있다.", "After sending a FIN, a host can still receive data.",
      ]),
    MeaningRule(
      "reset-is-no-farewell",
      [
        MeaningPattern(
          "RST", "정상적으로 종료하 | 정상적으로 연결을 종료 | 정상 종료를 위 | 정상적인 종료를 | 정상적으로 연결을 끊 | 정상 종료에 사용",
          unless: "비정상 | 않 | FIN | 없"),
        MeaningPattern(
          "RST",
          "gracefully closes | gracefully close | closes gracefully | graceful close | closes the connection gracefully",
          unless: "not | FIN | instead | without | no | ungraceful | rather"),
      ],
      message: Bilingual(
        ko: "RST는 연결을 그 자리에서 버립니다. 정상 종료는 FIN이 맡습니다.",
        en: "A RST drops the connection at once; a graceful close is what FIN is for."),
      expected: Bilingual(ko: "RST: 강제로 끊음, FIN: 정상 종료", en: "RST aborts, FIN closes"),
      reference: "RFC 9293 3.5.2",
      says: ["RST 플래그는 연결을 정상적으로 종료하기 위해 사용한다.", "RST closes the connection gracefully."],
      doesNotSay: ["RST는 연결을 비정상적으로 종료한다.", "RST ends the connection without a graceful close."]),
    MeaningRule(
      "time-wait-side",
      [
        MeaningPattern(
          "TIME-WAIT",
          "패시브 클로즈 호스트는 마지막 ACK | 패시브 클로즈 측은 마지막 ACK | 수동 종료 측은 마지막 ACK를 보 | 수동 종료 쪽은 마지막 ACK를 보 | passive closer enters | passive closer waits | passive closer goes",
          unless: "능동 | active | 액티브 | 엑티브 | 않 | CLOSE-WAIT | LAST-ACK | 먼저 | not | never"),
        MeaningPattern(
          "TIME-WAIT",
          "sender of the second FIN | sends the second FIN | sent the second FIN | 두 번째 FIN을 보낸 쪽 | 두 번째로 FIN을 보낸",
          unless: "not | never | 아니 | 않 | first | lastack | closewait"),
        MeaningPattern(
          "TIME-WAIT",
          "나중에 종료 | 나중에 연결을 끊 | 나중에 연결을 종료 | 나중에 연결을 닫 | 나중에 끊 | 나중에 닫 | 늦게 종료 | 늦게 닫 | 늦게 끊 | 종료 요청을 받 | 종료 요청받 | 종료를 요청받은 | 수동으로 닫 | 수동으로 종료 | FIN을 먼저 받은 | 먼저 FIN을 받은",
          "쪽에 | 쪽이 | 쪽의 | 쪽에서 | 쪽은 | 측에 | 측이 | 측의 | 측에서 | 측은 | 호스트에 | 호스트가",
          unless:
            "능동 | active | 먼저 종료 | 먼저 닫 | 먼저 끊 | 먼저 연결 | 먼저 FIN을 보 | 않 | CLOSE-WAIT | LAST-ACK | 없 | 반면 | 아니 | 상대"
        ),
        MeaningPattern(
          "TIME-WAIT",
          "closed last | closes last | one that closed second | one that closes second | received the first FIN | receives the first FIN | was closed by its peer",
          unless: "active | not | never | no | closewait | lastack"),
        MeaningPattern(
          "TIME-WAIT",
          "수동 종료 | 수동적으로 | 수동적 종료 | 나중에 닫는 쪽 | FIN을 받은 쪽만 | 종료 요청을 받은 쪽 | FIN을 나중에 보낸 쪽 | 나중에 FIN을 보낸 쪽 | 나중에 연결을 끊은 쪽 | 나중에 닫은 쪽 | 나중에 종료한 쪽 | 나중에 끊은 쪽 | 나중에 끊는 쪽",
          unless:
            "능동 | active | 먼저 | 않 | CLOSE-WAIT | LAST-ACK | 없 | 반면 | 받도록 | 받을 수 있도록"),
      ],
      message: Bilingual(
        ko: "TIME-WAIT에 들어가는 것은 먼저 닫은 쪽(능동 종료)입니다.",
        en: "TIME-WAIT is entered by the side that closes first, the active closer."),
      expected: Bilingual(ko: "먼저 FIN을 보낸 쪽", en: "the side that sent the first FIN"),
      reference: "RFC 9293 3.6",
      says: [
        "두 번째 FIN을 보낸 쪽이 TIME_WAIT가 된다.", "The sender of the second FIN ends up in TIME_WAIT.",
        "TIME_WAIT는 나중에 종료하는 쪽에 생긴다.", "TIME-WAIT belongs to the host that closes last.",
        "TIME_WAIT는 수동 종료를 한 쪽에서 발생한다.", "TIME-WAIT is entered by the passive closer.",
      ],
      doesNotSay: [
        "첫 번째 FIN을 보낸 쪽이 TIME_WAIT가 된다.", "The sender of the first FIN ends up in TIME_WAIT.",
        "TIME_WAIT는 먼저 종료하는 쪽에 생긴다.", "TIME-WAIT belongs to the host that closes first.",
        "TIME_WAIT는 먼저 연결을 끊은 쪽에서 발생한다.", "TIME-WAIT is entered by the active closer.",
      ]),
    MeaningRule(
      "close-wait-side",
      [
        MeaningPattern(
          "CLOSE-WAIT",
          "먼저 보낸 쪽 | 먼저 보낸 측 | 먼저 종료한 쪽 | 먼저 종료하는 쪽 | 먼저 끊은 쪽 | 먼저 끊는 쪽 | 먼저 닫는 쪽 | 능동으로 닫 | 능동으로 종료",
          unless: "수동 | passive | 받 | 않 | FIN-WAIT* | TIME-WAIT | 상대 | 반면 | 아니"),
        MeaningPattern(
          "CLOSE-WAIT",
          "closes first | closed first | sent the first FIN | sends the first FIN | initiated the close | initiates the close",
          unless:
            "passive | not | never | finwait* | timewait | peer | receiv* | other | when | neither | nor | no"
        ),
        MeaningPattern(
          "CLOSE-WAIT", "능동 종료 | 능동적으로 | 먼저 종료를 요청한 쪽 | 먼저 FIN을 보낸 쪽 | 먼저 닫은 쪽 | 먼저 연결을 끊은 쪽",
          unless: "수동 | passive | 받 | 않 | FIN-WAIT* | TIME-WAIT | 상대 | 반면"),
        MeaningPattern(
          "CLOSE-WAIT", "active closer | side that closes first | sent the first FIN",
          unless:
            "passive | not | never | finwait* | timewait | peer | receiv* | other | neither | nor | no | 없 | 둘 다 | both"
        ),
      ],
      message: Bilingual(
        ko: "CLOSE-WAIT에 들어가는 것은 상대의 FIN을 받은 쪽(수동 종료)입니다.",
        en: "CLOSE-WAIT is entered by the side that received the first FIN, the passive closer."),
      expected: Bilingual(ko: "FIN을 먼저 받은 쪽", en: "the side that received the first FIN"),
      reference: "RFC 9293 3.6",
      says: [
        "CLOSE_WAIT는 FIN을 먼저 보낸 쪽이 머무는 상태이다.", "CLOSE-WAIT is where the host that initiated the close waits.",
        "CLOSE_WAIT는 먼저 FIN을 보낸 쪽의 상태이다.", "CLOSE-WAIT is a state of the active closer.",
      ],
      doesNotSay: [
        "CLOSE_WAIT는 FIN을 먼저 받은 쪽이 머무는 상태이다.",
        "CLOSE-WAIT is where the host that did not start the close waits.", "CLOSE_WAIT는 FIN을 받은 쪽의 상태이다.",
        "CLOSE-WAIT is a state of the passive closer.",
      ]),
    MeaningRule(
      "time-wait-length",
      [
        MeaningPattern(
          "TIME-WAIT", "MSL 동안 | MSL만큼 | 1MSL만 | MSL 시간 동안 | for MSL | for one MSL | for an MSL",
          unless:
            "2MSL | 2 MSL | 2배 | 두 배 | 두 MSL | 2×MSL | 2*MSL | twice | two | double | 240 | 120 | 아니 | not"),
        MeaningPattern(
          "TIME-WAIT",
          "half the maximum segment | half of the maximum segment | one maximum segment | once the maximum segment | three times the maximum segment | four times the maximum segment | 최대 세그먼트 수명의 절반 | 최대 세그먼트 수명만큼 | 최대 세그먼트 생존 시간 동안만",
          unless: "twice | two | 2 | not | 두 배"),
        MeaningPattern(
          "TIME-WAIT",
          "1MSL | 3MSL | 4MSL | MSL의 절반 | 1 MSL 동안 | MSL의 3배 | MSL의 세 배 | MSL의 네 배 | MSL의 4배 | MSL 한 번",
          unless: "2MSL | 2 MSL | 2*MSL | 두 배 | 2배"),
        MeaningPattern(
          "TIME-WAIT",
          "MSL이 2분 | MSL은 2분 | MSL이 120초 | MSL is 2 minutes | MSL is two minutes | MSL of 2 minutes",
          "TIME-WAIT는 2분 | TIME-WAIT은 2분 | TIME-WAIT도 2분 | TIME-WAIT lasts 2 minutes | TIME-WAIT lasts two minutes | TIME-WAIT takes 2 minutes",
          unless: "4분 | 4 minutes | four minutes"),
        MeaningPattern(
          "TIME-WAIT",
          "half of the MSL | 2*MSS | 2MSS | 2 MSS | 2 x MSS | 2 × MSS | one MSL | 1 MSL | 1MSL | 1 × MSL | 1×MSL | 1 x MSL | 1 × maximum segment lifetime | 1 x maximum segment lifetime | one maximum segment lifetime | a single maximum segment lifetime | 3 MSL | 3MSL | 4 MSL | 4MSL | half an MSL | three times the maximum segment lifetime | four times the maximum segment lifetime | half the maximum segment lifetime | three times the MSL | four times the MSL | one maximum segment lifetime",
          unless: "2 MSL | 2MSL | two MSL | twice | each | another | one for | 또 | 나머지"),
        MeaningPattern(
          "TIME-WAIT",
          "2 × maximum segment size | 2 x maximum segment size | 2 * maximum segment size | 2*maximum segment size | twice the maximum segment size | twice the MSS | 최대 세그먼트 크기의 2배 | 최대 세그먼트 크기의 두 배 | MSS의 2배 | MSS의 두 배",
          unless: "lifetime | 수명 | not | 아니"),
        MeaningPattern(
          "TIME-WAIT",
          "等待MSL | 等 MSL | 等MSL | 经过MSL | 持续MSL | 等待一个MSL | 等待1MSL | 等待一个 MSL | 锁定MSL | 1个MSL | 一个MSL后",
          unless: "2MSL | 2 MSL | 两 | 2倍 | 二 | 去向 | 来 | 再 | 另 | 最大 | 可设置 | 缩短 | 改为"),
      ],
      message: Bilingual(
        ko: "TIME-WAIT는 2MSL 동안 이어집니다.", en: "TIME-WAIT lasts two maximum segment lifetimes (2MSL)."),
      expected: Bilingual(ko: "2MSL", en: "2MSL"), reference: "RFC 9293 3.6",
      says: [
        "主动关闭方进入 TIME_WAIT，等待 MSL 后关闭",
        "TIME_WAIT는 먼저 닫은 쪽이 MSL 동안 기다리는 상태이다.", "TIME-WAIT lasts half the maximum segment lifetime.",
        "TIME_WAIT 상태는 1MSL 동안 유지된다.", "TIME-WAIT lasts one MSL.",
        "# TIME_WAIT\n\n* Client waits for 2 × Maximum Segment Size (MSS)",
        "TIME_WAIT은 최대 세그먼트 크기의 2배 동안 유지된다.",
      ],
      doesNotSay: [
        "主动关闭方进入 TIME_WAIT，等待 2MSL 后关闭",
        "TIME_WAIT는 먼저 닫은 쪽이 2MSL 동안 기다리는 상태이다.", "TIME-WAIT lasts twice the maximum segment lifetime.",
        "TIME_WAIT 상태는 2MSL 동안 유지된다.", "TIME-WAIT lasts 2MSL, in Linux 60 s.",
      ]),
    MeaningRule(
      "close-in-four",
      [
        MeaningPattern(
          "연결 종료 | 연결을 종료 | 연결 해제 | 4-way", "반드시 4 | 항상 4 | 반드시 네 | 항상 네", unless: "3 | 세 개 | 세 번 | 않"),
        MeaningPattern(
          "close | closing | termination | teardown",
          "always takes four | always needs four | always four | must take four | exactly four segments",
          unless: "three | not"),
      ],
      message: Bilingual(
        ko: "FIN이 ACK에 함께 실리면 세 세그먼트로도 닫힙니다.",
        en: "A close can do with three segments, when the FIN rides on the ACK."),
      expected: Bilingual(ko: "보통 4개, 3개일 수도 있다.", en: "usually four, possibly three"),
      reference: "RFC 9293 3.6",
      says: ["연결 종료에는 반드시 4개의 세그먼트가 필요하다.", "Closing a connection always takes four segments."],
      doesNotSay: ["연결 종료에는 보통 4개의 세그먼트가 쓰인다.", "Closing a connection usually takes four segments."]),
    MeaningRule(
      "window-zero-close",
      [
        MeaningPattern(
          "윈도우 크기가 0 | 윈도우가 0 | 윈도우 사이즈가 0 | 제로 윈도우", "연결을 종료한다 | 연결을 끊는다 | 연결이 종료된다 | 연결이 끊어진다 | 연결을 끊습니다",
          unless: "않 | 아니"),
        MeaningPattern(
          "window is zero | window of zero | zero window | window size is 0",
          "closes the connection | connection is closed | connection is terminated | ends the connection",
          unless: "not | never | doesnt | isnt"),
      ],
      message: Bilingual(
        ko: "윈도우가 0이면 보내기를 멈추고 기다릴 뿐, 연결은 그대로입니다.",
        en: "A zero window only stops the sender; the connection stays, and the window is probed."),
      expected: Bilingual(ko: "윈도우가 열릴 때까지 탐침을 보낸다.", en: "The sender probes until the window opens."),
      reference: "RFC 9293 3.8.6.1",
      says: ["윈도우 크기가 0이면 송신자는 연결을 종료한다.", "If the window is zero, the sender closes the connection."],
      doesNotSay: ["윈도우 크기가 0이면 송신자는 전송을 멈춘다.", "If the window is zero, the sender stops sending data."]),
    MeaningRule(
      "state-definition",
      [
        MeaningPattern(
          "클라이언트는 LISTEN | 클라이언트가 LISTEN | 클라이언트는 먼저 LISTEN | client is in LISTEN | client waits in LISTEN | client enters LISTEN | client starts in LISTEN | client listens in LISTEN",
          unless: "아니 | 않 | not | never | 서버 | server | 명령 | command | NOTIFY"),
        MeaningPattern(
          "FIN-WAIT-1 | TIME-WAIT | LAST-ACK | SYN-SENT | SYN-RECEIVED",
          "close()를 부르지 않 | close()를 호출하지 않 | close를 호출하지 않 | close를 부르지 않 | has not called close | never calls close | never called close | did not call close | has not closed the socket | forgot to call close | forgets to call close",
          unless: "CLOSE-WAIT | 상대 | peer | 아니 | FIN-WAIT-2 | not in"),
        MeaningPattern(
          "FIN-WAIT-1 | FIN-WAIT-2 | CLOSING | LAST-ACK | CLOSE-WAIT",
          "our SYN | its own SYN | own SYN has | its SYN has | 자신의 SYN | 자기 SYN | 내가 보낸 SYN",
          unless: "not | never | 아니 | 않 | SYN-SENT | SYN-RECEIVED"),
        MeaningPattern(
          "LAST-ACK | CLOSE-WAIT | SYN-SENT | SYN-RCVD | SYN-RECEIVED",
          "2MSL | 2 MSL | 분실되었을지 모를 | 느린 세그먼트를 위해 | 지연된 세그먼트를 위해 | LAST-ACK 시간이 | CLOSE-WAIT 시간이",
          unless: "TIME-WAIT | FIN-WAIT* | 이후 | 상대 | 重传 | 重发 | 对方 | 없 | 않 | not | without"),
        MeaningPattern(
          "SYN-SENT | SYN-RCVD | SYN-RECEIVED | ESTABLISHED",
          "접속 요청을 기다리는 상태 | 연결 요청을 기다리는 상태 | 연결 요청을 대기하는 상태",
          unless: "LISTEN"),
        MeaningPattern(
          "SYN-RCVD | SYN-RECEIVED | SYN-RECV | LISTEN", "연결을 요청한 상태 | 연결 요청을 보낸 상태 | SYN을 보낸 상태",
          unless: "SYN-SENT | 받 | 서버가"),
        MeaningPattern(
          "LAST-ACK | CLOSE-WAIT | SYN-SENT | SYN-RECEIVED",
          "for 2MSL | for 2 MSL | two MSL | twice the maximum segment lifetime",
          unless: "TIME-WAIT | peer | not | without | no"),
        MeaningPattern(
          "SYN-SENT | SYN-RECEIVED | ESTABLISHED",
          "waits for connection requests | waiting for a connection request | waiting for connection requests",
          unless: "LISTEN"),
      ],
      message: Bilingual(
        ko: "이 설명은 다른 상태의 것입니다.", en: "That is what another state is for."),
      expected: Bilingual(
        ko: "2MSL을 기다리는 것은 TIME-WAIT, 요청을 기다리는 것은 LISTEN, 요청을 보낸 것은 SYN-SENT",
        en: "TIME-WAIT waits 2MSL, LISTEN waits for requests, SYN-SENT has sent one"),
      reference: "RFC 9293 3.3.2",
      says: [
        "클라이언트는 LISTEN 상태에서 SYN을 기다린다.", "서버가 LAST_ACK에 오래 머문다면 애플리케이션이 close()를 호출하지 않은 것이다.",
        "TIME_WAIT means the application has not called close() yet.",
        "FIN_WAIT_2: our SYN has been acknowledged.",
        "클라이언트는 LAST_ACK 상태에서 2MSL 동안 기다린다.", "SYN_RCVD: 로컬의 클라이언트 응용 프로그램이 원격 호스트에 연결을 요청한 상태",
        "The client stays in CLOSE-WAIT for 2MSL.", "SYN-SENT: the server waits for connection requests.",
      ],
      doesNotSay: [
        "서버는 LISTEN 상태에서 SYN을 기다린다.", "클라이언트가 LISTEN 명령으로 알림 채널에 관심을 등록한다.",
        "서버가 CLOSE_WAIT에 오래 머문다면 애플리케이션이 close()를 호출하지 않은 것이다.",
        "CLOSE_WAIT means the application has not called close() yet.",
        "FIN_WAIT_2: our FIN has been acknowledged.",
        "클라이언트는 TIME_WAIT 상태에서 2MSL 동안 기다린다.", "The client stays in TIME-WAIT for 2MSL.",
        "LISTEN: the server waits for connection requests.",
      ]),
  ]
}
