/// What is done and how, in the words of Korean and English students.
extension SenseWords {
  static let deeds: [(Sense, String)] = [
    (
      .opens,
      """
      open a connection | opens a connection | open the connection | opens the connection | establish* | initiat* | set up \
      | sets up | setting up | start a connection | starts a connection | start of a connection | begin a connection | begins a connection | new connection | \
      request a connection | requests a connection | ask for a connection | asks for a connection | opening a connection | \
      connection request | connection setup | 연결 수립 | 연결을 수립 | 연결 설정 | 연결을 설정 | 연결 요청 | 연결을 요청 | 접속 요청 | 접속을 요청 | 연결을 시작 | 연결 시작 | 연결을 맺 | \
      연결을 열 | 연결을 여 | 연결 개시 | 연결을 개시 | 새 연결 | 통신을 시작 | 다시 맺 | 연결을 새로 | 연결 생성 | 연결을 생성 | 연결을 만들
      """
    ),
    (
      .closes,
      """
      close the | closes the | close a | closes a | closing the | closing a | terminat* | finish* | tear* down | teardown | release the | releases the | no \
      more data | end the connection | ends the connection | end a connection | end of data | disconnect* | hang up | say goodbye | 연결 종료 | 연결을 종료 | \
      연결을 끊 | 연결 해제 | 연결을 해제 | 연결을 닫 | 보낼 데이터가 없 | 더 이상 보낼 | 더 보낼 | 전송을 마 | 전송을 끝 | 송신을 마 | 종료를 요청 | 종료 요청 | 통신을 끝 | \
      통신을 종료 | 세션을 종료 | 송신 종료 | 전송 종료 | 연결을 마 | 연결을 정리 | 연결을 버
      """
    ),
    (
      .aborts,
      """
      abort* | forcibl* | forceful* | abrupt* | abnormal* | kill* | torn down at once | hard close | immediate close | closes at \
      once | immediately closes | tears down ~ immediately | 강제 | 비정상 | 즉시 끊 | 즉시 종료 | 바로 끊 | 갑자기 | 일방적으로 끊 | 연결을 초기화 | 연결을 재설정 | \
      연결 재설정 | 연결 초기화
      """
    ),
    (
      .urgent,
      """
      urgent | out of band | outofband | oob | high priority | highpriority | top priority | emergenc* | expedited | 긴급 | 급한 | 대역 외 | 우선순위 | 시급 | \
      우선 처리 | 우선적 | 급히
      """
    ),
    (
      .ahead,
      """
      ahead of | jump the queue | skip the queue | forward ~ first | before other packets | priority over | faster through the network | 먼저 \
      전달 | 먼저 내보 | 먼저 통과 | 먼저 처리 | 우선 전달 | 앞질러 | 새치기 | 우선 전송 | 먼저 전송
      """
    ),
    (
      .handsUp,
      """
      hand | hands | handed | deliver | delivers | delivered | pass | passes | passed | push | pushes | pushed | give | gives | flush | flushes | flushed | forward* | \
      make available | release to | 전달 | 넘기 | 넘겨 | 넘긴 | 올려 | 올린 | 올리 | 건네 | 밀어 | 보내 달라 | 내보내 | 내준 | 내줘 | 푸시
      """
    ),
    (
      .atOnce,
      """
      immediate* | at once | right away | straight away | straightaway | without waiting | without delay | promptly | instant* | as soon as | right now | without buffering | \
      즉시 | 바로 | 곧바로 | 당장 | 지체 없이 | 기다리지 않고 | 곧장 | 즉각 | 재빨리 | 지연 없이
      """
    ),
    (
      .holds,
      """
      hold on to | holds on to | keep ~ in the buffer | keeps ~ in the buffer | keep it | keep them | hold | holds | holding | held back | wait until ~ full | waits until ~ full | until the buffer is full | until \
      its buffer is full | buffer is full | buffer fills | collect* | accumulat* | gather* | save up | saves up | store it | stores it | wait for more | waits for more | postpone* | put off | puts off | 모아 두 | 모아서 | 모았다 | 모은 | 모으 | 쌓아 두 | \
      쌓아 놓 | 쌓았다 | 쌓일 때 | 꽉 찰 | 가득 찰 | 찰 때까지 | 다 찰 | 채워질 때까지 | 미뤄 | 미루 | 보관했 | 붙잡 | 붙들 | 묵혀 | 잡아 두 | 잡아 둔 | 뒀다가 | 두었다가 | 쥐고
      """
    ),
    (
      .confirms,
      """
      acknowledg* | confirm* | receipt of | 확인 응답 | 확인한다 | 수신 확인 | 승인 | 받았음 | 받았다고 | 잘 받 | 확인해 | 수신했음 | 도착했음
      """
    ),
    (
      .resends,
      """
      retransmi* | resend* | resent | send ~ again | sends ~ again | sent again | sends again | send again | repeat* | again and again | 재전송 | 다시 보내 | 다시 \
      전송 | 재송신 | 다시 보낸 | 또 보내 | 되풀이 | 한 번 더 보 | 다시 부쳐
      """
    ),
    (
      .detects,
      """
      detect* | find errors | finds errors | notice damage | check whether | checks whether | check if | checks if | verif* | discover* | 검출 | 검사 | 알아내 | 발견 | 탐지 | 판별 | 찾아내 | \
      확인하는 데 | 검증 | 가려내 | 여부를
      """
    ),
    (
      .repairs,
      """
      correct the | corrects | is corrected | are corrected | corrected by | correct errors | correct bit* | error correction | errorcorrect* | repair* | restore the | restores | recover the original | fix the | fixes | fix errors | rebuild* | \
      정정 | 복구 | 고치 | 고쳐 | 복원 | 되살 | 바로잡 | 수정한 | 수정해 | 수정할 | 되돌려
      """
    ),
    (.encrypts, "encrypt* | cipher* | secrecy | confidential* | eavesdrop* | 암호화 | 암호 | 도청 | 기밀 | 비밀"),
    (
      .measures,
      """
      measure* | sample | samples | estimat* | round trip | roundtrip | rtt | 측정 | 재는 | 잰다 | 추정 | 왕복 시간 | 표본
      """
    ),
    (
      .stopsSending,
      """
      stop sending | stops sending | must not send | may not send | cannot send | can not send | can no longer send | no longer send | not allowed to send | stop transmitting | stops transmitting | 보낼 수 없 | 전송할 수 없 | \
      송신할 수 없 | 전송을 멈 | 송신을 멈 | 보내기를 멈 | 전송을 중단 | 송신을 중단 | 보내지 못 | 전송하지 못 | 보내면 안 | 그만 보내 | 보내는 것을 멈
      """
    ),
    (
      .discards,
      """
      discard* | throw away | throws away | thrown away | drops ~ data | dropped | drop | delete* | erase* | flush ~ away | 데이터를 버 | 를 버리 | 을 버리 | 버려진 | 버린다 | 버립 | 폐기 | 지운 | 지우 | 삭제 | 내버
      """
    ),
    (
      .grows,
      """
      grow | grows | growing | increase | increases | increasing | increased | rise | rises | larger | bigger | expand* | raised | raises | doubles | double | doubling | 늘리 | 늘린 | 늘어 | 늘려 | 증가 | 커지 | 커진 | 키운 | 키우 | 올린
      """
    ),
    (
      .shrinks,
      """
      shrink* | decrease* | reduc* | smaller | lower | lowers | lowered | slow down | slows down | less | cut | cuts | back off | backs off | 줄이 | 줄인 | 줄어 | 감소 | 낮추 | 낮춘 | 늦추 | 작아 | 떨어
      """
    ),
    (.halves, "halve* | half of | by half | in half | cut in two | to half | 절반 | 반으로 | 반토막"),
    (
      .joinsSmall,
      """
      small segment* | small packet* | tiny segment* | tiny packet* | tinygram* | small piece* | small write* | few bytes | coalesc* | combine* small | 작은 세그먼트 | 작은 패킷 | 작은 데이터 | 잘게 | 자잘 | 작은 조각 | 조그만 | 몇 바이트씩 | 작은 쓰기
      """
    ),
    (
      .synchronizes,
      """
      synchroni* | agree on ~ sequence | exchange ~ sequence | initial sequence | starting number* | 동기화 | 맞춘 | 맞춰 | 초기 순서 번호 | 초기 시퀀스 번호 | 처음 번호
      """
    ),
    (
      .random,
      """
      random* | unpredictab* | arbitrar* | hard to guess | 무작위 | 임의 | 난수 | 예측하기 어려 | 예측할 수 없 | 랜덤
      """
    ),
    (.keepsState, "keeps state | stores | allocat* | remember* | reserves | 저장 | 할당 | 기억 | 보관 | 잡아 두"),
    (
      .checksAlive,
      """
      still alive | still there | still up | alive | dead peer* | dead connection* | is dead | has crashed | unreachable | 살아 있 | 살아있 | 죽은 연결 | 죽었 | 살아 계 | 끊겼는지 | 끊어졌는지 | 생존 | 응답이 없는 상대
      """
    ),
    (
      .cumulative,
      "cumulativ* | everything up to | all bytes up to | up to that | 누적 | 그 앞까지 모두 | 이전까지 모두 | 까지 모두"
    ),
    (
      .individually,
      "individual* | each one separately | one by one | only that segment | only this segment | each segment separately | every segment separately | one ack per | 개별 | 하나하나 | 낱개 | 각각 따로 | 그 세그먼트만 | 그 세그먼트 하나만 | 해당 세그먼트만 | 하나씩 따로"
    ),
    (
      .doubles,
      "doubles | doubled | doubling | double | backoff | back off exponentially | 두 배 | 2배 | 갑절 | 백오프"
    ),
    (
      .optional,
      "is optional | optional for | optional in | putting zero | put zero | zero in the field | leave it zero | leaves it zero | fill it with zero* | left at zero | 0으로 채워 | 0으로 두 | 0을 넣 | may be omitted | can be omitted | switch* off | turned off | leave it out | left out | may skip | need not be | 선택 사항 | 선택적으로 쓰 | 생략 | 끌 수 있 | 꺼도 | 안 써도 | 쓰지 않아도 | 안 채워도"
    ),
    (
      .average,
      "take the average | takes the average | average of the two | mean of the two | their average | average of both | 평균을 | 두 값의 평균 | 평균값을 쓴"
    ),
    (.refuses, "refus* | reject* | turn* away | turns down | 거부 | 거절 | 받아 주지 | 받아주지"),
  ]
}
