/// Whom and what a sentence speaks of, in the words of Korean and English students.
extension SenseWords {
  static let things: [(Sense, String)] = [
    (
      .program,
      """
      application* | app | apps | program | programs | process | processes | upper layer | higher layer | user \
      process | layer above | the user | socket reader | 프로그램 | 애플리케이션 | 어플리케이션 | 앱이 | 앱에 | 앱으로 | 앱한테 | \
      프로세스 | 상위 계층 | 상위 레이어 | 응용 계층 | 응용프로그램 | 윗 계층 | 위 계층
      """
    ),
    (
      .ownProgram,
      """
      local application | local program | local process | own application | own program | our application | our \
      program | its application | its program | 자기 프로그램 | 자신의 프로그램 | 자기 쪽 프로그램 | 자기 애플리케이션 | 로컬 \
      애플리케이션 | 로컬 프로그램 | 우리 프로그램 | 내 프로그램 | 애플리케이션이 close | 프로그램이 close | 애플리케이션이 닫 | 프로그램이 닫 | 프로그램이 \
      소켓을 닫 | 애플리케이션이 소켓을 닫 | application to close | program to close | application calls close | program calls \
      close | application to call close | program to call close
      """
    ),
    (
      .network,
      """
      network | networks | router | routers | switches | the path | links | internet | intermediate | in the middle \
      of the path | bottleneck* | 네트워크 | 라우터 | 중간 장비 | 중간 노드 | 경로 | 회선 | 통신망 | 전송망 | 병목
      """
    ),
    (
      .receiver,
      """
      receiver | receivers | receiving side | receiving host | receiving end | receiving tcp | recipient | \
      recipients | destination host | data receiver | reader | 수신자 | 수신측 | 수신 측 | 수신 호스트 | 수신 쪽 | 수신 단 | 수신단 | \
      수신기 | 받는 쪽 | 받는 측 | 받는 편 | 받는 사람 | 받는 호스트 | 수신 버퍼 | receive buffer | receiver buffer
      """
    ),
    (
      .sender,
      """
      sender | senders | sending side | sending host | sending end | sending tcp | transmitter | data sender | 송신자 | 송신측 | \
      송신 측 | 송신 호스트 | 송신 쪽 | 송신단 | 보내는 쪽 | 보내는 측 | 보내는 편 | 보내는 사람 | 보내는 호스트 | 발신자 | 전송 측 | 송신 버퍼 | \
      전송하는 쪽 | 보낸 쪽
      """
    ),
    (
      .peer,
      """
      peer | peers | other side | other end | other host | other party | remote | partner | opposite | counterpart | far end | \
      상대 | 반대편 | 저쪽 | 맞은편 | 건너편 | 원격 | 반대쪽 | 다른 쪽
      """
    ),
    (.server, "server | servers | passive opener | 서버"),
    (.client, "client | clients | active opener | 클라이언트"),
    (.data, "data | bytes | byte | octets | payload | stream | text | 데이터 | 바이트 | 자료 | 페이로드 | 본문"),
    (
      .remainingData,
      """
      remaining data | rest of the data | rest of its data | leftover data | outstanding data | pending data | unsent \
      data | queued data | data left | data still | buffered data | data in flight | last of the data | \
      all its data | finish sending | 남은 데이터 | 남아 있는 데이터 | 나머지 데이터 | 보내던 데이터 | 아직 보내지 못한 | 못다 보낸 | 잔여 데이터 | \
      보낼 데이터가 남 | 전송 중인 데이터 | 밀린 데이터 | 마저 보 | 남은 것을 | 쌓인 데이터 | 마저 받 | 마저 전송
      """
    ),
    (.connection, "connection | connections | session | sessions | 연결 | 세션 | 접속 | 커넥션 | 통신"),
    (
      .newConnection,
      """
      new connection | new connections | next connection | another connection | incoming connection* | connection \
      request* | new client* | 새 연결 | 새로운 연결 | 다음 연결 | 연결 요청 | 접속 요청 | 새 접속 | 새로운 접속 | 다른 연결
      """
    ),
    (
      .buffer,
      """
      buffer | buffers | buffering | buffer space | queue | 버퍼 | 저장 공간 | 저장공간 | 대기열 | 큐
      """
    ),
    (
      .space,
      """
      free space | room | free buffer | available buffer | buffer space | available space | how much more | capacity | can \
      accept | able to accept | can still accept | willing to | prepared to receive | can receive | 빈 공간 | 여유 | 남은 공간 | \
      남은 자리 | 남은 버퍼 | 받을 수 있는 | 수신할 수 있는 | 수용할 수 있는 | 수신 가능 | 버퍼의 크기 | 버퍼 크기
      """
    ),
    (
      .order,
      "order | ordering | ordered | sequence of the | rearrang* | reassembl* | reorder* | 순서 | 재조립 | 차례 | 정렬 | 재정렬 | 조립"
    ),
    (
      .loss,
      """
      loss | losses | lost | missing | dropped | drops | drop | disappear* | never arrive* | went missing | vanish* | gaps | gap | holes | hole | \
      유실 | 손실 | 분실 | 누락 | 잃어버 | 사라 | 빠진 | 빠뜨 | 없어진 | 빠트 | 소실 | 빠져 | 비어 있는 | 못 받은 | 받지 못한 | 도착하지 않은
      """
    ),
    (
      .damage,
      """
      corrupt* | damage* | bit error* | bit flip* | flipped bit* | altered | error detection | errors | error | garbled | mangled | integrity | \
      손상 | 훼손 | 깨진 | 깨졌 | 오류 | 변조 | 에러 | 무결성 | 망가 | 뒤집힌 비트 | 변질
      """
    ),
    (.duplicate, "duplicate* | twice | 중복 | 두 번 | 이중으로"),
    (
      .congestion,
      """
      congest* | overload* | overwhelm* ~ network | traffic jam* | crowded | 혼잡 | 과부하 | 정체 | 막히 | 붐비
      """
    ),
    (
      .oldSegments,
      """
      old segment* | old packet* | old duplicate* | delayed segment* | delayed packet* | delayed duplicate* | stray | \
      straggl* | wandering | lingering segment* | late segment* | late packet* | leftover segment* | leftover packet* | earlier \
      incarnation | previous incarnation | previous connection | old connection | earlier connection | 오래된 세그먼트 | 오래된 패킷 | 지연된 세그먼트 | 지연된 패킷 | 늦게 \
      도착 | 늦게 오 | 떠도는 | 떠돌 | 이전 연결 | 옛 연결 | 옛 세그먼트 | 옛 패킷 | 지연 패킷 | 잔류 | 잉여 | 남아 있던 패킷 | 늦은 | 예전 연결 | 지난 연결 | 뒤늦게
      """
    ),
    (.header, "header | headers | 헤더 | 머리"),
    (.segment, "segment | segments | packet | packets | datagram | datagrams | 세그먼트 | 패킷 | 조각"),
    (
      .number,
      """
      sequence number | sequence numbers | sequence numbering | seq | isn | isns | initial number* | 시퀀스 번호 | 순서 번호 | 일련번호 | \
      시퀀스 넘버 | 초기 번호
      """
    ),
    (.clock, "clock | clocks | time of day | wall clock | 시계 | 시각 | 현재 시간"),
    (
      .zeroWindow,
      """
      zero window | window of zero | window is zero | window of 0 | window is 0 | closed window | window closed | window has \
      closed | window reopen* | window opens again | window update | window 0 | 제로 윈도우 | 윈도우가 0 | 윈도우 0 | 윈도가 0 | 윈도우 크기가 \
      0 | 0인 윈도우 | 윈도우가 닫 | 윈도우 갱신 | 윈도우 업데이트 | 창이 닫 | 크기 0인
      """
    ),
    (
      .firstByte,
      "first byte | first octet | first urgent byte | begins | starts | beginning of | start of | where ~ begin* | 첫 바이트 | 첫 번째 바이트 | 첫번째 바이트 | 맨 앞 | 맨 처음 | 시작되는 | 시작점 | 첫 긴급 | 시작 위치 | 시작하는"
    ),
    (
      .lastByte,
      "last byte | last octet | end of urgent | end of the urgent | final byte | final octet | end of the data | end of its data | last byte it | newest byte | 마지막 바이트 | 마지막으로 받은 | 마지막에 받은 | 끝 번호 | 맨 끝 | 끝 바이트 | 맨 마지막 | 끝나는 | 가장 뒤"
    ),
    (
      .nextByte,
      """
      next byte | next octet | next expected | expects next | expected next | expects to receive | next sequence | byte \
      after | wants next | waiting for next | comes next | 다음에 받 | 다음 바이트 | 다음으로 받 | 기대하는 | 다음 번호 | 다음에 올 | 받기를 \
      기대 | 받고자 | 다음에 와야 | 다음에 필요한 | 받아야 할 다음 | 기다리는 번호
      """
    ),
    (
      .bothWays,
      "both directions | both ways | either direction | both sides | both halves | two directions | 양방향 | 양쪽 | 쌍방 | 두 방향 | 모두 닫 | 전체 연결"
    ),
    (
      .wholeSize,
      """
      both headers | header fit | headers fit | headers must fit | including the header | including headers | headers included | header included | including the tcp header | including \
      the ip header | with the header | with its headers | plus the header | header and data | headers and data | whole \
      segment | entire segment | total length | whole packet | entire packet | 헤더를 포함 | 헤더 포함 | 헤더까지 | 헤더를 합친 | 헤더를 더한 | \
      전체 길이 | 전체 크기 | 헤더와 데이터를 합친 | 세그먼트 전체 | 패킷 전체 | 총 길이
      """
    ),
    (
      .finalAck,
      """
      final ack | last ack | ack was lost | ack is lost | ack gets lost | ack goes missing | ack got lost | lost ack | last \
      acknowledg* | final acknowledg* | its ack lost | 마지막 ack | 최종 ack | 마지막 확인 | ack가 유실 | ack가 손실 | ack가 사라 | ack 유실 | \
      마지막 응답 | ack가 도착하지
      """
    ),
    (
      .waitOf2MSL,
      "2msl | 2 msl | twice the msl | two msl | twice the maximum segment lifetime | double the msl | msl의 두 배 | msl의 2배"
    ),
    (
      .allAfter,
      "everything after | all after | everything from | all segments after | all following | all later | from the lost one on | whole window | entire window | everything sent since | all data | all outstanding | 이후의 모든 | 이후 모든 | 그 뒤로 전부 | 이후 전부 | 뒤의 모든 | 윈도우 전체 | 다시 전부 | 처음부터 다시 | 그 뒤의 것까지 | 이후 데이터를 모두 | 모두 다시 보 | 전부 다시 보 | 모두 재전송 | 전부 재전송"
    ),
    (.halfOpen, "half open | halfopen | 반쯤 열린 | 반개방 | 하프 오픈"),
    (.memory, "memory | state | resources | 메모리 | 상태를 저장 | 자원 | 리소스"),
    (.attack, "attack* | spoof* | hijack* | flood* | forge* | injection | 공격 | 위조 | 스푸핑 | 탈취 | 플러딩 | 하이재킹"),
    (
      .unit,
      "is in segments | is in packets | are in segments | are in packets | given in segments | given in packets | told in segments | told in packets | stated in segments | stated in packets | specified in segments | specified in packets | counted in segments | counted in packets | measured in segments | measured in packets | expressed in segments | expressed in packets | numbered in segments | numbered in packets | number of segments | number of packets | counts segments | counts packets | count in segments | count in packets | count of segments | how many segments | how many packets | 세그먼트 개수 | 패킷 개수 | 세그먼트의 개수 | 패킷의 개수 | 세그먼트 수를 | 패킷 수를 | 세그먼트의 수를 | 패킷의 수를 | 세그먼트 수로 | 패킷 수로 | 세그먼트의 수로 | 패킷의 수로 | 세그먼트 수다 | 패킷 수이 | 세그먼트 개수로 | 세그먼트 단위 | 몇 개의 세그먼트 | 몇 번째 세그먼트 | 몇 번째 패킷 | 패킷 단위"
    ),
  ]
}
