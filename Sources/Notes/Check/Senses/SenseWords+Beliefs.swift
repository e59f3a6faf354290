/// What is often believed of TCP and is not so, in the words of Korean and English students.
extension SenseWords {
  static let beliefs: [(Sense, String)] = [
    (
      .messageEnd,
      """
      message boundar* | boundary | boundaries | one message | a message | messages | record | records | end of a message | end of the message | message ends | where ~ message ends | 메시지 경계 | 메시지의 경계 | \
      메시지의 끝 | 메시지가 끝 | 메시지 하나 | 경계 | 구분자 | 레코드 | 하나의 메시지 | 메시지 단위 | 메시지의 마지막 | 메시지가 어디서 | 글이 끝
      """
    ),
    (
      .oneToOne,
      """
      each write | every write | each send | every send | one read per | one recv per | precisely that one | exactly that one | exactly one segment | exactly one message | recv returns exactly | read returns exactly | one call per | same chunks | same pieces | read per write | write per read | as it was written | as they were \
      written | write 한 번이 | write 하나가 | 한 번의 write가 | send 한 번이 | send 하나가 | 한 번의 send가 | 한 번의 read | 한 번의 recv | 보낸 단위 | 쓴 단위 | 그대로 한 번에 | 한 덩어리 그대로 | 보낸 그대로 끊 | 메시지 단위로 \
      전달 | 메시지 단위로 받 | 나눠 보낸 그대로
      """
    ),
    (
      .onByDefault,
      """
      from the start | right from the start | from the beginning | by itself from | without the application | on by default | enabled by default | by every tcp | in every tcp | sends keepalives every | each connection | runs on every | runs for every | runs in every |  by default on | active by default | default is on | default it is on | automatically on | automatically enabled | switched on for every | turned on for every | is on for every | every tcp connection | every connection | always on | always enabled | out of the box | without any setting | \
      without setting | without being asked | 기본으로 켜 | 기본적으로 켜 | 기본으로 동작 | 기본적으로 동작 | 기본값이 켜 | 기본으로 활성 | 기본적으로 활성 | 켜져 있 | 자동으로 켜 | 자동으로 동작 | 따로 손대지 | 따로 설정하지 | 설정하지 않아도 | 아무 설정 없이 | 건드리지 \
      않아도 | 모든 tcp 연결 | 모든 연결에서 | 항상 켜 | 저절로 켜
      """
    ),
    (
      .bargains,
      """
      bargain* | haggl* | counteroffer | counter offer | counter offers | common value | agree* on | jointly | mutually | the smaller of | smaller one | lesser of | lower of | both then use | unif* | settle* on | one value | single value | compromise | same value for both | same on both | both use the same | both sides use the same | both ends use the same | agree on one | agree on a | agreed value | settle on | negotiate* ~ single | \
      larger of the two | smaller of the two | 흥정 | 합의 | 작은 쪽으로 | 큰 쪽으로 | 통일 | 맞춰 보고 | 서로 맞춰 | 서로 정한 | 함께 정한 | 둘이 정한 | 하나로 맞 | 하나로 정 | 같은 값으로 | 같은 값을 쓴 | 공통 값 | 공통된 값 | 똑같이 쓴 | 똑같은 값 | 동일한 값 | 둘 중 작은 값 | 둘 중 큰 값 | 타협 | 조율해
      """
    ),
    (
      .regardless,
      """
      in every segment | for every segment | in all segments | for all segments | whether urg | with or without urg | urg or not | set or not | whether or not | regardless | no matter | always valid | always meaningful | always read | always looked at | even without | even if ~ not set | even when ~ not set | at all times | 언제나 유효 | \
      항상 유효 | 모든 세그먼트에서 | 상관없이 | 상관 없이 | 관계없이 | 관계 없이 | 무관하게 | 꺼져 있어도 | 0이어도 | 0이라도 | 설정되지 않아도 | 켜지지 않아도 | 없어도 | 항상 확인 | 항상 본다 | 항상 의미
      """
    ),
    (
      .absolute,
      "absolute | from beginning of the connection | from beginning of connection | from the beginning of the connection | from the start of the connection | from the first byte of the connection | 연결의 처음부터 | 연결 시작부터 | 연결 처음부터 | itself a sequence number | full sequence number | 절대 | 순서 번호 자체 | 시퀀스 번호 자체"
    ),
    (
      .fixedPath,
      """
      route is laid | path is laid | laid out once | routers keep to | keep to that | keeps to that | route is chosen once | path is chosen once | route is set | same path | same route | that route | fixed path | fixed route | fixed line | same line | one line | pinned | dedicated line | dedicated circuit | physical circuit | same wire | one circuit | same road | same way through | path is fixed | route is fixed | reserved path | chosen path | 같은 경로 | \
      동일한 경로 |  고정된 경로 | 고정 경로 | 하나의 경로 | 하나의 회선 | 같은 회선 | 고정 회선 | 고정된 회선 | 전용 회선 | 전용선 | 회선을 따라 | 같은 길 | 정해진 길로 | 물리적 회선 | 물리적인 회선 | 경로가 고정 | 경로를 고정 | \
      경로가 정해 | 경로를 정해 | 거칠 라우터 | 거쳐 갈 라우터 | 같은 라우터들 | 길이 정해 | 경로를 예약 | 회선을 확보 | 회선이 확보
      """
    ),
    (
      .perPacket,
      """
      per packet | per segment | for each packet | for each segment | for every packet | for every segment | each packet | each segment | packet by packet | with every segment | with each segment | one per segment | 패킷마다 | 세그먼트마다 | 패킷 하나당 | 세그먼트 하나당 | 패킷당 | 세그먼트당 | 패킷을 보낼 \
      때마다 | 세그먼트를 보낼 때마다 | 패킷 하나에 | 세그먼트 하나에 | 한 세그먼트마다 | 한 패킷마다
      """
    ),
    (.byOne, "by one | by 1 | one higher | plus one | one more | counts up | 1씩 | 하나씩 | 1 증가 | 1만큼"),
    (
      .takesNumber,
      """
      takes one | takes up | takes a sequence | uses one | uses up | uses a sequence | consumes | consume | consumed | numbered | one sequence number | a sequence number of its own | occupies | counts as one | counts as a byte | costs one | 번호를 하나 | 번호 하나를 | 번호 하나 |  하나를 차지 | 차지한 | 소비한 | 소모한 | 번호를 소비 | 번호를 소모 | \
      번호를 차지 | 1바이트로 친 | 1바이트로 센 | 바이트처럼 센
      """
    ),
    (
      .stillComing,
      """
      still on the road | still on its way | on the way | still under way | still arrive | still be coming | still come | yet to arrive | still missing | to come in | come in late | comes late | come late | arrive* late | arriving late | come slower | slower than | still be missing | may still | might still | can still | could still | pick it up | pick up | catch up | late data | 아직 오는 | 아직 못 보낸 | 아직 도착하지 | 아직 다 못 | 마저 받 | 다 받을 | 다 받아 | 모두 받을 | 받아 주려 | \
      받아주려 | 받기 위해 | 더 올 수 | 뒤이어 올 | 도착할 데이터
      """
    ),
    (
      .ignoresIncoming,
      """
      throws away any | throws away all | throws away incoming | throws away what | ignores any | ignores all | ignores incoming | ignores everything | discards any | discards all | discards incoming | discards everything | drops any | drops all | drops incoming | deaf | \
      nothing can be received | nothing is received | refuses data | cannot even ack* | cannot ack* | no longer ack* | can not ack* | 받지 않는 | 받지 않고 버 | 들어오는 데이터를 버 | 오는 데이터를 버 | 무시한 | ack조차 보낼 수 없 | ack조차 보내지 못 | ack조차 못 | ack조차 하지 못 | ack도 보낼 수 없 | ack도 못 | ack를 보낼 수 없 | 수신도 불가 | 수신도 못 | 받는 것도 | 받기도 못 | 받을 수도 없 | 읽을 수도 \
      없
      """
    ),
    (
      .hasSent,
      "has sent | have sent | having sent | had sent | after sending | it sent | already sent | just sent | 보내놓고 | 보내 놓고 | 보낸 뒤 | 보낸 후 | 보낸 다음 | 보내고 나서 | 보냈고 | 보내고 기다 | 보내고 답 | 보내 두고 | 보낸 상태 | 전송한 뒤 | 전송한 후 | 전송하고 | 보내고 응답"
    ),
    (
      .flushesProgram,
      """
      buffers of the application | application buffers | buffers are flushed | flush* ~ buffer* | write its buffers | finish its work | application finishes | program finishes | program quits | clean up its | cleans up | clean up memory | free memory | release memory | free the memory | 버퍼를 비우 | 버퍼를 비울 | 메모리를 정리 | 메모리를 해제 | 자원을 정리 | 정리할 시간 | 프로그램이 끝낼 | 프로그램이 \
      정리 | 애플리케이션이 정리 | 마무리할 시간 | 디스크
      """
    ),
    (
      .purpose,
      """
      purpose | because | reason | there to | to wait until | has an opportunity | have an opportunity | gets a chance | chance to | opportunity to | in case | 까닭 | 위함 | 하려는 | 뜻에서 | in order to | so that | is there to | exists to | is needed | necessary because | why | serves to | meant to | lets the | gives the | 위해 | 위한 | 때문 | 이유 | 목적 | 려고 | 하도록 | 필요한 | 대비
      """
    ),
    (
      .routersRead,
      "routers look | routers read | routers check | routers forward | routers give | routers send | routers treat | on the way forward | network forwards | network delivers | 라우터가 먼저 | 라우터가 우선 | 라우터에서 우선 | 라우터가 보고 | 중간 장비가 | 라우터는 이 | 네트워크에서 먼저 | 네트워크에서 우선 | 망에서 우선"
    ),
    (
      .headerOnly,
      "header alone | over the header alone | header and nothing else | header only | only the header | only over the header | just the header | not the data | without the data | 헤더만 | 헤더에 대해서만 | 데이터는 제외 | 데이터는 빼 | 데이터는 포함하지"
    ),
    (
      .dataOnly,
      "data alone | payload alone | data only | only the data | only over the data | just the data | payload only | only the payload | 데이터만 | 데이터에 대해서만 | 페이로드만 | 본문만"
    ),
    (
      .eachHop,
      "each router | every router | each hop | every hop | hop by hop | 라우터마다 | 홉마다 | 매 홉 | 중간 라우터가 | 각 라우터"
    ),
    (
      .negativeAck,
      "missing blocks | missing ranges | lists what is missing | what is missing | what has not arrived | not arrived | ranges that are missing | 못 받은 구간 | 빠진 구간 | 받지 못한 | 빠진 블록 | 유실된 구간 | 도착하지 않은 구간 | 누락된 구간 | 비어 있는 구간"
    ),
    (
      .replacesAck,
      "replaces the | instead of the ack* | in place of the ack* | makes the ack* ~ meaningless | no longer needs the ack* | 대신한 | 대체 | 필요 없어 | 쓰지 않게"
    ),
    (
      .guaranteesSpeed,
      "guarantee* ~ delay | guarantee* ~ time | guarantee* ~ bandwidth | guarantee* ~ speed | guarantee* ~ throughput | minimum bandwidth | 지연을 보장 | 대역폭을 보장 | 속도를 보장 | 시간을 보장 | 전송률을 보장 | 실시간성 보장 | 일정한 속도를"
    ),
    (
      .manyHosts,
      "multicast* | broadcast* | several receivers | many receivers | several hosts | many hosts | more than two | one to many | 멀티캐스트 | 브로드캐스트 | 일대다 | 여러 호스트 | 여러 수신자 | 1대다 | 여러 명에게"
    ),
    (
      .oneAtATime,
      "half duplex | one direction at a time | only one direction | one way at a time | take turns to send | takes turns to send | taking turns to send | 반이중 | 한 번에 한 방향 | 한 방향으로만 | 번갈아 | 교대로"
    ),
    (
      .ackedAck,
      "acknowledgment of the ack* | ack for the ack* | ack of the ack* | ack is acknowledged | acks are acknowledged | acked in turn | in turn acknowledged | ack ~ again acknowledged | confirms ~ ack with an ack | acknowledges the ack | ack에 대한 ack | ack도 확인 | ack를 다시 확인 | ack도 ack"
    ),
    (.only, "only | solely | exclusively | 만 | 뿐"),
    (
      .outsideStream,
      """
      outside the stream | outside of the stream | channel of its own | separate channel | second channel | own channel | separate connection | second connection | another connection | own connection | parallel connection | without sequence numbers | not part of \
      the stream | bypass* the stream | 별도의 채널 | 별도 채널 | 별도의 연결 | 별도 연결 | 다른 채널 | 다른 연결 | 따로 연결 | 스트림 밖 | 스트림과 별도 | 스트림과는 별도 | 전용 채널 | 별도의 통로
      """
    ),
    (
      .answersAck,
      """
      answers with an ack | answered with an ack | answer with an ack | replies with an ack | reply with an ack | sends an ack | send an ack | sends back an ack | returns an ack | with an ack | acknowledged | is acknowledged | must be acknowledged | gets an ack | wait* for \
      the ack* of | waits for an ack | ack로 답 | ack로 응답 | ack를 보낸다 | ack를 돌려 | ack를 보내 | ack를 기다 | 확인 응답을 보 | 확인 응답을 돌려 | 확인 응답을 기다 | ack을 보내 | ack을 돌려 | ack을 기다
      """
    ),
    (
      .answersReset,
      "answers with a rst | answers with rst | replies with a rst | sends a rst back | with a rst of its own | rst back | rst로 답 | rst로 응답 | rst로 맞 | rst를 돌려 | rst를 되 | 자기도 rst"
    ),
    (
      .deliversFirst,
      "delivers the remaining | delivers all | delivers what | sends the remaining | sends what is left | flushes | after the remaining data | once all data | first delivers | data is delivered first | 남은 데이터를 모두 보 | 남은 데이터를 다 보 | 남은 데이터를 마저 | 데이터를 다 보내고 | 데이터를 모두 보낸 | 데이터를 모두 전송"
    ),
    (
      .onlyInHandshake,
      "only in the handshake | only during the handshake | only in the second | only in the third | only while opening | 핸드셰이크에서만 | 연결을 맺을 때만 | 연결 수립 때만 | 두 번째 세그먼트에만 | 핸드셰이크 때만"
    ),
    (
      .nthPacket,
      """
      which packet | which segment | how many packets | how many segments |  counts packets | counts segments | counts the packets | counts the segments | counting packets | counting segments | packet counter | segment counter | 몇 번째 패킷 | 몇 번째 세그먼트 | \
      패킷이 몇 번째 | 세그먼트가 몇 번째 | 패킷의 개수 | 세그먼트의 개수 | 패킷 개수 | 세그먼트 개수 | 패킷 수를 | 세그먼트 수를 | 패킷을 세 | 세그먼트를 세 | 패킷을 센 | 세그먼트를 센
      """
    ),
    (.wraps, "again | 다시 | wrap* | 2^32 | mod | 되돌아 | 순환 | 넘으면 | 최댓값 | 최대값"),
    (
      .sharedByBoth,
      "shared by both | both directions share | both sides share | one numbering | same numbering | common to both | single counter | 양쪽이 공유 | 양방향이 공유 | 하나의 번호를 함께 | 공통으로 쓴 | 양쪽이 같은 번호"
    ),
    (
      .following,
      "one more | more than | following | after | next | plus one | + 1 | +1 | one past | beyond | 다음 | 더한 | 더해 | 이후"
    ),
    (
      .jumps,
      """
      jumps to | moves to the end of the | moves on to the end | skips the | passes the hole | highest byte received | highest received | newest block | highest block | newest byte | latest byte | despite the gap | even with a gap | 건너뛰어 | 건너뛴 | 빈 곳을 넘 | \
      빠진 곳을 넘 | 가장 큰 번호 | 가장 높은 번호 | 가장 뒤의 | 마지막 블록의 끝 | 블록의 끝으로 | 구멍이 있어도
      """
    ),
    (
      .probesBy,
      "receiver probes | receiver sends probes | receiver asks | 수신자가 프로브 | 수신자가 탐침 | 수신 측이 프로브 | 받는 쪽이 프로브"
    ),
    (
      .knows,
      "knows | know | learns | learn | figure out | infer* | so that the sender | sender can see | 알 수 있 | 알게 | 파악"
    ),
    (
      .theRest,
      "for the rest | the rest | is done | done with | finish* sending | still sending | still has something | more to send | finished sending | last data | last packets | final data | last bytes | 다 보냈 | 다 보낼 | 전송을 끝 | 전송이 끝 | 마지막 데이터 | 마지막 패킷 | 나머지를"
    ),
    (
      .reopens,
      """
      pick up the old connection | pick up the connection | resume* | reopen* | reconnect* | without a new handshake | without another handshake | skip the handshake | skips the handshake | continue the connection | use the connection again | connection again quickly | come back quickly | 다시 연결할 때 | 재연결 | 다시 접속 | 새 핸드셰이크 \
      없이 | 핸드셰이크 없이 | 핸드셰이크를 생략 | 연결을 다시 쓰 | 연결을 이어 | 연결을 되살 | 빠르게 다시 | 연결을 재개
      """
    ),
    (
      .onlyToClose,
      "only to close | can only close | may only close | only be closed | only close | only receive | only acknowledge | only read | 닫기만 | 받기만 | 수신만 | 읽기만 | close만 | 확인만 | ack만 보낼"
    ),
    (
      .firstToClose,
      "closed first | closes first | 먼저 닫 | sent the first fin | sent its own fin first | sent its fin first | sends its fin first | initiated the close | active closer | 먼저 닫은 쪽 | 먼저 닫는 쪽 | 먼저 fin을 보낸 | 먼저 fin을 보내 | 자기가 먼저 fin | 능동 종료한 | 먼저 종료한 쪽 | 먼저 끊은 쪽"
    ),
    (
      .mandatory,
      "has to have it | must have it | must be running | has to be running | has to have | mandatory | required | obligatory | compulsory | must implement | every implementation must | each implementation has to | 필수로 켜 | 의무적으로 켜 | 모든 구현이 | 반드시 켜 | 끌 수 없 | 끄지 못 | 반드시 구현 | 꼭 있어야 | 반드시 켜"
    ),
    (
      .resendsItself,
      "receiver resends | receiver retransmits | receiver sends it again | receiver sends the segment again | retransmitted by the receiver | resent by the receiver | 수신자가 다시 보 | 수신자가 재전송 | 수신 측이 재전송 | 수신 측에서 재전송 | 받는 쪽이 재전송 | 받는 쪽에서 재전송 | 받는 쪽이 다시 보 | 수신측이 재전송"
    ),
    (
      .receivedTwice,
      "arrived twice | received twice | same segment twice | came twice | same data twice | 두 번 받 | 두 번 도착 | 같은 데이터를 두 번 | 같은 세그먼트를 두 번 | 중복으로 받"
    ),
    (
      .receiverTells,
      "receiver tells | receiver announces | receiver advertises | receiver sets | receiver decides | announced by the receiver | advertised by the receiver | set by the receiver | told by the receiver | sent by the receiver | 수신자가 알려 | 수신자가 정해 | 수신자가 광고 | 수신 측이 알려 | 수신 측이 정해 | 받는 쪽이 알려 | 받는 쪽이 정해 | 수신자가 통보 | 수신자가 결정"
    ),
    (
      .lifetime,
      "lifetime | live | lives | survive* | alive | exist | circulate | 수명 | 생존 | 살아 | 존재 | 떠돌 | 남아 있을"
    ),
    (
      .unset,
      "not set | is 0 | = 0 | if 0 | unset | without psh | without the psh | 0이면 | 0이라면 | 0일 때 | 없으면 | 꺼져 | 설정되지 않"
    ),
    (
      .confusion,
      "confus* | mix up | mixed up | mistaken for | mistake* ~ for | misinterpret* | interfere* | collide* | collision* | overlap* | wrong connection | belong to | 혼동 | 섞이 | 섞여 | 오인 | 착각 | 잘못 전달 | 잘못 들어 | 충돌 | 뒤섞 | 헷갈"
    ),
    (
      .reliably,
      "repeated | comes again | once more | gets the ack | got the ack | received the ack | gets its ack | 다시 | reliabl* | properly | safely | cleanly | graceful* | make sure | makes sure | ensure* | guarantee* | 확실 | 안전 | 제대로 | 보장 | 올바르게 | 정상적 | 정상 종료 | 완전히 | 완전 | 무사히 | 확인"
    ),
    (.closesOnly, "close | closed | closes | closing | fin | 닫 | 종료 | 끊 | fin | 마무리 | 해제"),
    (
      .reportsBack,
      "reports that | tells that it | confirms that it got | confirms that it has | says that it got | sends back word | acknowledges the last ack* | 받았다고 알려 | 받았다는 보고 | 받았다고 보고 | 받았다는 알림 | 받았다는 답 | 받았다고 답"
    ),
    (
      .calledClose,
      "user has called close | program has called close | application has called close | called close* ~ but | we have called close | has already called close | local user has closed | application has closed | 프로그램이 close를 부른 | 애플리케이션이 close를 호출한 | close를 이미 호출 | 내가 close를 부른 | close()를 부른 | close()를 호출하고 | close를 호출한 상태 | close를 부르고"
    ),
    (
      .ownNumbers,
      "number space of its own | own sequence number* | own numbers | own numbering | does not count in | not counted in | takes no sequence number* | other number space | separate number* | 다른 번호 공간 | 별도의 번호 | 번호 공간이 다르 | 따로 번호 | 자체 번호 | seq에 영향을 주지 | 순서 번호에 포함되지 | 순서 번호를 쓰지 | seq에 포함되지 | 순서 번호에 영향"
    ),
    (.addedTo, "added to | adds | add it to | 더한 | 더하 | 더해"),
    (
      .oneSideEnough,
      "direction is scaled | direction gets scaled | one direction only | only in one direction | in one direction | one side is enough | only one side | only one of the two | only one host | either side alone | 한쪽만 보내도 | 한쪽만 있어도 | 한 방향만 | 한 방향으로만 | 한 방향에만 | 한쪽만 지원해도"
    ),
    (
      .routersRemember,
      "routers remember | routers keep ~ state | routers keep track | routers store | routers hold | routers know about | routers learn about the connection | every router keeps | each router keeps | routers reserve | along the path reserve* | reserved in the routers | 라우터들이 모두 그 연결을 기억 | 라우터가 연결을 기억 | 라우터들이 연결을 기억 | 라우터가 기억 | 라우터들이 기억 | 라우터에 연결 상태 | 라우터가 상태를 저장 | 라우터가 자리를 | 라우터들이 자리를 | 라우터에 자리를 | 라우터들이 모두 | 라우터가 연결 상태 | 중간 장비가 연결을 기억"
    ),
    (.stopAndWait, "stop and wait | stop-and-wait | 정지 대기 | 정지-대기 | 스톱"),
    (
      .neitherSends,
      "neither side can send | neither side is able | neither side may | neither can send | neither end can | nobody can send | no side can | both can no longer | both sides can no longer | no data can flow | no more data in either | 양쪽 모두 보낼 수 없 | 양쪽 다 보낼 수 없 | 둘 다 보낼 수 없 | 양쪽 모두 데이터를 보낼 수 없 | 어느 쪽도 | 아무도 보낼 수 없 | 서로 보낼 수 없"
    ),
    (
      .newIsn,
      "fresh isn | freshly drawn isn | new isn | another isn | different isn | second isn | newly chosen isn | draws a new | picks a new | 새 isn | 새로운 isn | 다른 isn | isn을 새로 | isn을 다시 | 새 초기 | 새로운 초기"
    ),
    (.mtu, "MTU"),
    (.synAck, "SYN-ACK | SYN+ACK | SYN ACK | SYN/ACK | SYN,ACK | SYN ACK에 | SYN-ACK에 | SYN+ACK에"),
    (
      .simultaneous, "simultaneous* | at the same time | crossed | cross | crossing | 동시에 | 동시 종료 | 함께 닫 | 엇갈"
    ),
    (.ownWork, "통신이 끝 | 작업 | 처리 | 끝날 | 끝나 | finish* | rest of | done | work"),
    (
      .everySegment,
      "repeated in every segment | repeated in all segments | in every segment | in all segments | carried by every segment | carried by all segments | sent in every segment | sent with every segment | sent in all segments | 모든 세그먼트에 실 | 모든 세그먼트에 넣 | 모든 세그먼트에 담 | 세그먼트마다 실 | 세그먼트마다 넣 | 세그먼트마다 담 | 매 세그먼트에"
    ),
    (
      .mishaps,
      "memory | ports | exhaust* | pile* | many | thousands | live packets | performance | 폭증 | 쌓 | 고갈 | 많이 | 오동작 | 라이브 | 오류 | 문제 | 안정성 | 일관성 | 메모리 | 성능 | 실패"
    ),
    (
      .reasonsFollow,
      "two reasons | several reasons | following reasons | reasons are | 다음과 같은 | 두 가지 | 두가지 | 2가지 | 여러 가지"
    ),
    (
      .asIs,
      "exactly | precisely | always | as it was | as they were | arrives as | comes as | come as | the same | unchanged | never split | 그대로 | 정확히 | 똑같이 | 항상 | 꼭 | 반드시"
    ),
    (.except, "except | besides | only | 제외 | 빼고 | 나머지 | 만"),
    (.challenge, "challenge | 5961 | in window | window | 챌린지 | 윈도 | 다음 연결"),
    (
      .receivedFin,
      "reception of | receiving the fin | receiving a fin | learns | received the fin | received a fin | got the fin | gets the fin | received fin | 받은 쪽 | 받은 호스트 | 받은 측 | 받으면"
    ),
    (
      .fills,
      "filled | fills the | fill the hole | 채우 | 채워 | 메우 | 메워 | 补上 | 填补"
    ),
    (
      .reckons,
      "계산할 때 | 두고 계산 | 놓고 계산 | 채우고 계산 | while computing | while it is computed | before computing | for the computation | for the calculation"
    ),
    (
      .onTheFly,
      "on the fly | renegotiat* | any time | anytime | changed later | change it later | during the connection | 도중에 바꾸 | 도중에도 | 연결 중에 바꾸 | 언제든 바꾸 | 수시로"
    ),
  ]
}
