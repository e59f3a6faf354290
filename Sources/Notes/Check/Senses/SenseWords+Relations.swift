/// Who does it, to whom, when and how often, in the words of Korean and English students.
extension SenseWords {
  static let relations: [(Sense, String)] = [
    (
      .passive,
      """
      passive close* | passive closer | closes second | closed second | closes last | second fin | that received the first fin | who received the first fin | received the fin first | 나중에 닫 | \
      나중에 종료 | 나중에 fin | 수동 종료 | 수동적으로 | 수동 | 패시브 | 뒤에 닫 | fin을 받은 쪽 | 늦게 닫 | 종료를 당한 | 종료 요청을 받은
      """
    ),
    (
      .waits,
      """
      wait | waits | waiting | waited | await | awaits | awaiting | until | expects | sits | lingers | stays until | 기다 | 대기 | 때까지 | 동안 머 | 머무
      """
    ),
    (
      .sends,
      """
      send | sends | sending | sent | transmit* | issue* | 보낼 | 전송할 | 송신할 | 보내지 | 전송하지 | 송신하지 | 보내면 | 송신이 | 전송이 | 보낸다 | 보내는 | 전송한 | 송신한 | 보냅 | 전송합
      """
    ),
    (
      .receives,
      "receive | receives | receiving | read | reads | get | gets | pick up | accept | accepts | take in | takes in | 받아 | 받고 | 받은 | 받는 | 받기 | 받을 | 받지 | 받아들 | 수신할 | 수신하 | 수신을 | 수신이 | 수신도 | 읽을 | 읽지 | 읽는"
    ),
    (
      .asks,
      """
      ask | asks | asking | request* | demand* | tell | tells | order the | 요청 | 달라 | 요구 | 부탁 | 알려 | 알린 | 알리 | 시킨 | 지시
      """
    ),
    (
      .timesItselfOut,
      """
      goes away by itself | goes away on its own | expires by itself | disappears by itself | times out by itself | cleaned up automatically | ends by itself | ends on its own | after a timer | 저절로 | 자동으로 사라 | 알아서 | \
      시간이 지나면 자동 | 일정 시간이 지나면 | 타이머가 끝나면
      """
    ),
    (
      .enters,
      "run through | runs through | still pass | passes | enter | enters | go through | goes through | go into | pass through | ends up in | 들어가 | 들어간 | 거친 | 거쳐 | 진입 | 겪"
    ),
    (
      .separately,
      "each side | independent* | own isn | each direction | its own | 각자 | 각각 | 서로 다른 | 독립 | 저마다 | 따로"
    ),
    (
      .oneForBoth,
      """
      both sides use the same | same for both | same number for both | same isn | share one | share the same | shares the same | one number for both | common to both | chosen by the server for both | chosen by the client for both | 양쪽이 \
      같은 | 같은 값을 쓴 | 같은 번호를 쓴 | 양쪽이 공유 | 양쪽이 동일 | 공통으로 | 하나를 함께 | 똑같은 번호 | 양쪽 모두 같은 | 하나를 공유
      """
    ),
    (
      .newNumber,
      "new sequence number | different sequence number | fresh sequence number | next sequence number | 새로운 순서 번호 | 새 순서 번호 | 새로운 시퀀스 번호 | 새 시퀀스 번호 | 다른 순서 번호 | 다른 시퀀스 번호 | 새 번호 | 새로운 번호 | 번호를 새로 | 번호가 새로 | new number | fresh number | another number | number of its own | 다른 번호"
    ),
    (
      .oneSegment,
      """
      one segment at a time | one packet at a time | a single segment at a time | stop and wait | only one segment | only one packet | ack before sending the next | before sending the next | before the next segment | 한 번에 하나 | 하나씩 보 | 하나만 보 | 한 개씩 보 | \
      한 개만 보 | 세그먼트 하나를 보내고 | 하나 보낼 때마다 | 하나를 보내고 | 하나씩만
      """
    ),
    (
      .missingOnly,
      "only the missing | only what is missing | only the lost | just the missing | only those missing | 빠진 것만 | 빠진 부분만 | 유실된 것만 | 손실된 것만 | 유실된 부분만 | 필요한 것만 | 잃어버린 것만"
    ),
    (
      .includes,
      "written | carried | travels | rides | goes out in | put into | included | stands in | part of | appears in | contains | 실려 | 실어 | 담겨 | 담아 | 적혀 | 적어 | 포함 | 들어 있 | 넣어 | 기록"
    ),
    (.congestionWindow, "cwnd | congestion window | 혼잡 윈도"),
    (
      .later,
      "on the fly | renegotiat* | at will | on later | turned on later | enabled later | changed later | later on | switched on later | mid connection | midconnection | any time | anytime | at any moment | in any segment | in a data segment | with a data segment | 나중에 켜 | 나중에도 | 나중에 바꾸 | 나중에 협상 | 도중에 | 언제든 | 아무 때나 | 데이터 세그먼트에"
    ),
    (
      .never,
      "not | never | no | none | without | cannot | doesnt | isnt | neither | nor | 않 | 없 | 아니 | 아닌 | 못 | 말고"
    ),
  ]
}
