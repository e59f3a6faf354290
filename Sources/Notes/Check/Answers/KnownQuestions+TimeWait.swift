extension KnownQuestion {
  /// What TIME-WAIT is there for, and why it takes two lifetimes.
  static let timeWait = KnownQuestion(
    on: """
      time-wait | time_wait | timewait | time wait | 타임 웨이트 | 타임웨이트 | 2msl | 2 msl | 2*msl | two msl \
      | two maximum segment lifetimes
      """,
    asking: why + " | waiting for | wait for | 무엇을 기다 | 뭘 기다 | 무얼 기다", telling: .reason,
    words: { timeWaitWords },
    MeaningRule.Right(
      ko: "TIME-WAIT는 그러려고 있지 않습니다. 마지막 ACK가 사라져 FIN이 다시 오면 답하고, 옛 세그먼트가 새 연결에 섞이기 전에 사라지게 하려고 있습니다.",
      "다시 온 FIN에 답하고 옛 세그먼트를 사라지게",
      en:
        "That is not what TIME-WAIT is for: it answers a FIN that comes again since the last ACK got lost, and lets old segments die out before a new connection of the same pair.",
      "to answer a repeated FIN, and to let old segments die out"), "RFC 9293 3.6.1")

  private static let timeWaitWords = AnswerWords(
    right: timeWaitReasons, harmless: asideFromTimeWait,
    times: """
      msl | timer | timeout | time-out | 타이머 | 타임아웃 | 시간이 지 | 시간 동안 | 시간동안 | 일정 시간 | 일정시간 | 초~ | 분~ | 초간 | 초를 | seconds \
      | minutes | expire | 기간 | 대기 시간 | 만료 | ~time~ | period | a while | a bit | a moment | 잠시 | 잠깐
      """)

  private static let timeWaitReasons = [
    [
      "ACK | 응답 | acknowledg | 인사",
      """
      lost | loss | lose | drop | arrive | reach | miss | receiv | got~ | gotten | get there | get through | 유실 | 손실 | 분실 | 잃 \
      | 도착 | 못 받 | 받지 | 전달 | 수신 | 없어 | 사라 | 받았 | 깨지 | 깨져 | 실패 | 다시 | resen | retrans | again | repeat | repair | last~ \
      | final | 마지막 | 최종 | 전송 | 안 들 | 못 들 | 오가 | 오갈 | 오고 | 가는 | 오는 | 왕복 | come back | there and back
      """,
    ],
    [
      "FIN",
      """
      lost | loss | again | resen | retrans | repeat | second time | twice | 다시 | 재전송 | 재송신 | 유실 | 손실 | 또~ | 두 번째 | answer | 반복 \
      | comes back | coming back | missing | 오가 | 오갈 | 오고 | 오는 | 왕복
      """,
    ],
    [
      """
      old~ | older | late~ | delay | stray | wander | duplicat | stale | previous | residual | leftover | left over | remain \
      | in flight | in-flight | still on the | floating | slow~ | straggl | prior | outstanding | lingering
      """,
      "segment | packet | datagram | duplicate | traffic | copies | copy | dup~ | piece",
    ],
    [
      "지연 | 늦 | 떠돌 | 떠다 | 중복 | 옛 | 이전 | 예전 | 잔여 | 잔류 | 잔존 | 남아 | 느린 | 오래된 | 라이브 | 잉여 | 헤매 | 돌아다",
      "패킷 | 세그먼트 | 데이터 | 조각 | 메시지 | 메세지 | 응답",
    ],
    ["이전 연결 | 옛 연결 | 예전 연결 | 지난 연결 | 이전 커넥션 | 이전의 연결"],
    [
      """
      새 연결 | 새로운 연결 | 새 커넥션 | 새로운 커넥션 | 새로운 connection | 다음 연결 | 재연결 | 같은 포트 | 동일한 포트 | 동일 포트 | 튜플 | 같은 주소 | 같은 커넥션 \
      | 같은 ip | 소켓 쌍 | 새 세션 | 새로운 세션 | 소켓의 주소 | 다른 소켓
      """,
      "충돌 | 섞 | 막~ | 막기 | 막는 | 막아 | 방지 | 겹 | 혼동 | 오염 | 간섭 | 구분 | 영향 | 오해 | 잘못 | 못 하 | 못하 | 열리",
    ],
    [
      """
      new connection | next connection | later connection | same port | same pair | four-tuple | 4-tuple | tuple \
      | incarnat | subsequent
      """,
      """
      confus | old~ | prevent | avoid | collid | interfer | mix | accept | corrupt | delay | stale | misinterpret \
      | belong | reus | conflict | unique
      """,
    ],
    ["again | once more | 다시 | 한 번 더", "bye | farewell | 안녕 | 작별 | 인사 | knock | hear"],
    [
      "패킷 | 세그먼트 | packet | segment",
      """
      소멸 | 사라 | 제거 | 없어 | expire | die~ | dies | died | disappear | drain | vanish | gone~ | gone. | eliminat | clear \
      | 오동작 | 오작동
      """,
    ],
    ["유실 | 손실 | 전송 실패 | loss", "대비 | 가능성 | 패킷 | packet"],
  ]

  private static let asideFromTimeWait = """
    clock | 안정 | 안전 | 신뢰 | 무결 | reliab | safe | graceful | proper | 정상 | 완전 | 확실 | 올바르 | 온전 | clean | 정확 | robust | orderly \
    | complete | correct | 고갈 | reuse | recycl | 재사용 | so_reuse | so_linger | bind | 바인딩 | tw_ | exhaust | 문제 | problem \
    | issue | sysctl | leak | connection pool | 커넥션 풀 | 커넥션풀 | connectionpool | pooling | keep-alive | keepalive \
    | 줄이려 | 줄이는 | 줄일 수 | 을 줄이기 위한 | 줄이면 | 줄여 | reduc | avoid | 피하 | monitor | netstat | 재시작 | restart | 다시 시작 | too many sock | too many conn | thousand | 많 | 누적 | accumulat \
    | 하드코딩 | tcp_fin | 커널 파라미터 | 커널헤더 | 커널 설정 | 커널에 | kernel | 변경 | hz) | 튜닝 | setting | 설정 | limit | burst | port number | 사용할 수 없 | 사용 가능 \
    | 데드락 | deadlock | 에러 | 오류 | error | assassinat | attack | 공격 | RST | reset | timestamp | 타임스탬프 | 닫혔는지 | 종료되었 \
    | 종료됐 | 종료 되었 | 닫힌 것 | 확인하기 | 확인한다 | closed properly | fully closed | closed first | closes first \
    | 먼저 | 양방향 | bounded | TTL | life | 수명 | 상태 기반 | 관리된 \
    | memory | 메모리를 | 비용 | cost | 성능 | performance | throughput | removed | 이 문제 | 대규모 | 각 방향 | 독립적 | 영향 | 목적으로 \
    | why it exists | 존재 이유 | 필요한 이유 | 생성되지 않 | 흔적 | time-waited | also had | expect that | type: | ephemeral | 임시 포트 \
    | 4-way | 4 way | load balanc | 자동으로 지 | 지워지 | vanish | go by | 이미 사용 | 다시 켰 | nothing else | 상태가 된 | 상태가 됩 | 상태가 되 | 들어간 | 들어가 | 진입 | 전이 | 전환 | 바뀌 | 바뀐 | 중요 | still in the | 이 상태를 | 폭증 | misconfig | 가지게 | 쌓인다 | 쌓이는
    """
}
