import TCP

/// What is often believed of what the fields and options hold.
extension Myth {
  static let ofFields: [Myth] = ofSum + ofPointer + ofSizes + ofTimes

  private static let ofSum: [Myth] = [
    Myth(
      .checksum,
      says:
        "sends a nak | sends a nack | sends an error | error message to the sender | icmp | passed to the application anyway | delivered anyway | nak을 보 | nack를 보 | 오류 메시지를 보 | 그대로 애플리케이션 | 그대로 전달",
      unless: MythWords.not + " | silent*", isBesideOthers: true,
      ko: "체크섬이 틀린 세그먼트는 조용히 버립니다. 송신자는 ACK가 없어 다시 보냅니다.",
      en: "A segment with a wrong checksum is dropped silently; the sender resends for want of an ACK."),
    Myth(
      .checksum,
      says:
        "detects every | detects all | finds every | finds all | all errors | every error | any error | no error can | completely reliable | 모든 오류를 | 모든 에러를 | 어떤 오류도 | 오류를 100% | 완벽하게 검출 | 완벽히",
      unless: MythWords.not + " | 수는 없",
      ko: "체크섬은 약해서 찾지 못하는 오류도 있습니다.", en: "The checksum is weak: some errors escape it."),
    Myth(
      .checksum,
      says:
        "covers the ip header | includes the ip header | whole ip packet | entire ip packet | the ethernet frame | ip header as well | ttl | ip 헤더 전체 | ip 헤더까지 | ip 패킷 전체 | 이더넷 프레임 | ttl",
      unless: MythWords.not + " | pseudo* | part of | ipv4 header | 의사 | 가상 | 일부", isBesideOthers: true,
      ko: "체크섬은 의사 헤더, TCP 헤더와 데이터를 덮습니다.",
      en: "The checksum covers the pseudo header, the TCP header and the data."),
    Myth(
      .checksum,
      says:
        "number of bytes | counts the bytes | length of the segment | number of segments | order of the segments | sequence of the | 바이트 수를 | 길이를 나타 | 순서를 확인 | 순서를 검사",
      unless: MythWords.not + " | sum | 합",
      ko: "체크섬은 손상을 찾습니다.", en: "The checksum detects damage."),
  ]

  private static let ofPointer: [Myth] = [
    Myth(
      .urgentPointer, .urg,
      says:
        "port number | memory address | priority level | level of urgency | degree of urgency | deadline | number of urgent segments | ip address | application to | next hop | 포트 번호를 | 메모리 주소 | 우선순위 값 | 우선순위 등급 | 긴급한 정도 | 마감 | 목적지 주소 | 긴급 세그먼트의 수",
      unless: MythWords.not,
      ko: "긴급 포인터는 순서 번호에 더해 긴급 데이터의 끝을 가리키는 오프셋입니다.",
      en: "The urgent pointer is an offset to the sequence number that marks the end of the urgent data."),
    Myth(
      .urg, .urgentPointer,
      says:
        "ignores flow control | bypasses flow control | bypasses the window | ignores the receive window | ignores congestion | exempt from | bypasses congestion | overtakes | arrives first | delivered before all | reordered | discards the rest | drops the other | 흐름 제어를 무시 | 흐름 제어를 받지 않 | 윈도우를 무시 | 혼잡 제어를 무시 | 앞질러 | 먼저 도착 | 나머지 데이터를 버",
      unless: MythWords.not,
      ko: "긴급 데이터도 스트림 안에서 순서와 윈도를 지킵니다.",
      en: "Urgent data keeps its place in the stream, and the window."),
    Myth(
      .urg, .urgentPointer,
      says:
        "urg is 0 | urg = 0 | urg=0 | urg is not set | urg bit is clear | without urg | urg가 0 | urg=0 | urg가 꺼 | urg 플래그가 0 | urg가 설정되지 않",
      "still valid | must be read | is read | still counts | still points | is used | 유효 | 읽어야 | 읽는다 | 의미가 있 | 가리킨",
      unless: MythWords.not + " | ignored | only | 무시", reach: .anywhere,
      ko: "긴급 포인터는 URG가 켜졌을 때만 읽습니다.", en: "The urgent pointer is read only where URG is set."),
  ]

  private static let ofSizes: [Myth] = [
    Myth(
      .mss,
      says:
        "same as the mtu | equal to the mtu | equals the mtu | equals mtu | is the mtu | another name for the mtu | larger than the mtu | mtu와 같 | mtu와 동일 | mtu의 다른 이름 | mtu보다 크",
      unless: MythWords.not + " | minus | less | 20 | 40 | - | 뺀 | 빼",
      ko: "MSS는 MTU에서 IP 헤더와 TCP 헤더를 뺀 것입니다.", en: "MSS is the MTU less the IP and TCP headers."),
    Myth(
      .mss,
      says:
        "any segment | at any time | during the connection | mid connection | changed later | renegotiat* | updated later | 아무 때나 | 연결 중에 | 도중에 | 언제든 | 나중에 바꿀",
      "sent | changed | change | updated | announced | renegotiat* | 보낼 수 | 바꿀 수 | 바뀔 수 | 변경 | 협상",
      unless: MythWords.not + " | pmtu* | effective | 않 | syn",
      ko: "MSS 옵션은 SYN에만 있습니다.", en: "The MSS option comes in SYNs only."),
    Myth(
      .mss,
      says:
        "how many segments | number of segments | maximum number of segments | segments per window | segments that may | 세그먼트 개수 | 세그먼트의 개수 | 세그먼트 수를 | 최대 세그먼트 수 | 몇 개의 세그먼트",
      unless: MythWords.not,
      ko: "MSS는 세그먼트 하나의 데이터 최대 크기입니다.", en: "MSS is the most data in one segment."),
    Myth(
      .mss,
      says:
        "own outgoing | limits what it sends itself | what the sender itself will send | how much i will send | 자기가 보낼 | 자신이 보낼 | 내가 보낼",
      unless: MythWords.not + " | peer | 상대",
      ko: "MSS 옵션은 자기가 받을 수 있는 크기를 알려 상대가 보내는 것을 제한합니다.",
      en: "The MSS option tells what its sender can receive, and limits what the peer sends."),
    Myth(
      .window, .rwnd,
      says:
        "already received | bytes received so far | bytes sent so far | has been received | number of connections | number of retransmissions | size of the segment | size of this segment | length of the data | total file | 지금까지 받은 | 이미 받은 바이트 | 지금까지 보낸 | 연결 수 | 세그먼트의 길이 | 데이터의 길이",
      unless: MythWords.not + " | free | from | beyond | 남은 | 여유 | 부터 | 뺀",
      ko: "윈도는 ACK 번호부터 더 받을 수 있는 바이트 수입니다.",
      en: "The window is how many bytes can still be accepted from the ACK number on."),
    Myth(
      .windowScale,
      says:
        "multiplied by the shift | times the shift | adds the shift | added to the window | divides | divided | shifted right | right shift | 더한다 | 더해진다 | 나눈다 | 나눈 | 오른쪽으로 시프트 | 오른쪽으로 이동",
      unless: MythWords.not + " | before sending | sender | 보낼 때 | 송신",
      ko: "받은 윈도 값을 스케일만큼 왼쪽으로 시프트합니다(2^스케일을 곱합니다).",
      en: "The window is shifted left by the scale (multiplied by 2^scale)."),
    Myth(
      .windowScale,
      says:
        "syn itself | in the syn | window of the syn | syn segments too | syn의 윈도우 | syn 자체 | syn 세그먼트의 윈도우",
      "is scaled | is also scaled | are scaled | applies | multiplied | 적용 | 확대 | 곱한",
      unless: MythWords.not + " | never | except | after",
      ko: "SYN의 윈도에는 스케일을 적용하지 않습니다.", en: "The window of a SYN is never scaled."),
  ]

  private static let ofTimes: [Myth] = [
    Myth(
      .timestamps,
      says:
        "only in the syn | only in syn* | syn only | only during the handshake | syn에만 | syn에서만 실 | 핸드셰이크 때만",
      unless: MythWords.not + " | negotiat* | agreed | 협상 | 합의",
      ko: "합의하면 타임스탬프는 모든 세그먼트에 실립니다(RST는 빼도 됩니다).",
      en: "Once agreed on, timestamps go into every segment (RSTs may do without)."),
    Myth(
      .timestamps,
      says:
        "one per segment | by one for each segment | by one with each segment | per segment sent | counts segments | counts the segments | number of segments | orders the segments | replaces the sequence | instead of the sequence | 세그먼트마다 1씩 | 세그먼트 수를 | 순서 번호를 대신 | 순서 번호 대신 | 순서를 정",
      unless: MythWords.not,
      ko: "타임스탬프는 시간에 따라 자라는 가상 시계의 값입니다.", en: "A timestamp is the value of a virtual clock."),
    Myth(
      .timestamps,
      says:
        "ttl | lifetime of the segment | expires | expiry | discarded by routers | time to live | 세그먼트의 수명 | 만료 | 유효 기간",
      unless: MythWords.not + " | timer | paws | 타이머 | idle | 24",
      ko: "타임스탬프는 RTT를 재고 PAWS로 옛 세그먼트를 거르는 데 씁니다.",
      en: "Timestamps serve to measure the RTT, and PAWS."),
    Myth(
      .paws,
      says:
        "port number* | ip identification | ip id | checksum | mac address | source address | window size | 포트 번호 | ip 식별자 | 체크섬 | 출발지 주소 | 윈도우 크기",
      "compar* | by | checks | uses | based on | 비교 | 보고 | 사용 | 이용 | 기반",
      unless: MythWords.not + " | timestamp* | 타임스탬프",
      ko: "PAWS는 TSval을 비교합니다.", en: "PAWS compares TSvals."),
    Myth(
      .paws,
      says:
        "newer timestamp | larger timestamp | higher timestamp | larger tsval | newer tsval | greater tsval | 더 큰 타임스탬프 | 더 새로운 타임스탬프 | 더 큰 tsval | 큰 tsval",
      "dropped | discarded | rejected | thrown away | drops | discards | rejects | 버린 | 버려 | 거부 | 폐기",
      unless: MythWords.not + " | older | smaller | 작은 | 오래된",
      ko: "PAWS가 버리는 것은 마지막 것보다 오래된 TSval을 가진 세그먼트입니다.",
      en: "PAWS drops segments whose TSval is older than the last one."),
    Myth(
      .paws,
      says:
        "only during the handshake | only in the handshake | only at the beginning | only when closing | slow links | slow connections | dial up | low speed | 핸드셰이크 때만 | 연결 시작 때만 | 종료할 때만 | 느린 링크 | 저속 | 느린 회선",
      unless: MythWords.not + " | high | fast | 빠른 | 고속",
      ko: "PAWS는 번호가 금방 한 바퀴 도는 빠른 연결을 위한 것입니다.",
      en: "PAWS is for fast connections, where sequence numbers soon wrap."),
    Myth(
      .paws,
      says:
        "synchronized clocks | clocks of both | same clock | both clocks | ntp | clock of the receiver | 시계가 동기화 | 시계를 맞추 | 시계가 맞아야 | 양쪽 시계",
      unless: MythWords.not + " | need not",
      ko: "PAWS에 두 시계가 맞을 필요는 없습니다. 상대의 TSval끼리 비교합니다.",
      en: "PAWS needs no agreeing clocks: it compares the peer's TSvals with one another."),
  ]
}
