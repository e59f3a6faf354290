import TCP

/// What is often believed of the options.
extension Myth {
  static let ofOptions: [Myth] = ofSegmentSize + ofScale + ofTimestamps + ofFastOpen

  private static let ofSegmentSize: [Myth] = [
    Myth(
      .mss,
      says:
        "minimum size | minimum amount | smallest | sets the minimum | is the minimum | padded | padding | at least mss | exactly mss | 최소 데이터 | 최소 크기 | 최솟값이다 | 최소한의 | 0으로 채 | 패딩 | 정확히 mss",
      unless:
        "536 | 576 | maximum | mtu | not | minimum of the | smaller of | header | 최대 | 않 | 아니 | 헤더 | 중 작은 | option* | 옵션 | never",
      ko: "MSS는 세그먼트 하나에 담을 데이터의 최대 크기입니다. 더 작은 세그먼트도 그대로 보냅니다.",
      en: "MSS is the most data in one segment; smaller segments are sent as they are."),
    Myth(
      .mss,
      says:
        "size of the receive buffer | size of the whole receive | size of the buffer | whole receive buffer | entire window | 수신 버퍼 전체 | 수신 버퍼의 크기 | 버퍼 전체의 크기 | 윈도우의 최대 | 윈도우 전체 | 윈도우 크기다",
      unless: MythWords.not + " | min | times | multiple | 배 | 와 | depends | less",
      ko: "MSS는 세그먼트 하나의 데이터 최대 크기이고, 수신 버퍼를 알리는 것은 윈도입니다.",
      en: "MSS limits the data of one segment; the window tells of the receive buffer."),
    Myth(
      .mss,
      says:
        "in the fin | in the last fin | in every ack | with every ack | in the last ack | in the third segment | in each data | fin에 실 | fin에 넣 | fin에 담 | 모든 ack에 | ack마다 | 데이터 세그먼트에 실 | 세 번째 세그먼트에",
      unless: MythWords.not,
      ko: "MSS 옵션은 SYN에만 실립니다.", en: "The MSS option goes into SYNs only."),
    Myth(
      .mss,
      says:
        "no mss option | mss option is missing | option is absent | option is missing | without an mss option | without the option | option isnt sent | option is not sent | 옵션을 못 받 | 옵션이 없으면 | 옵션이 없을 | 옵션이 오지 않 | 옵션을 받지 못",
      "any size | unlimited | no limit | 1460 | 65535 | 1500 | arbitrary | 제한 없 | 아무 크기 | 제한이 없",
      unless: "536 | 1220 | not", reach: .anywhere,
      ko: "MSS 옵션이 없으면 IPv4에서 536, IPv6에서 1220바이트로 봅니다.",
      en: "Without an MSS option 536 bytes are assumed for IPv4, 1220 for IPv6."),
    Myth(
      .mss,
      says:
        "in 32bit words | 32bit words | 32 bit words | 4byte words | in kilobytes | in kib | in packets | in segments | in milliseconds | in bits | 32비트 워드 | 워드 단위 | 킬로바이트 단위 | 비트 단위 | 패킷 단위",
      unless: MythWords.not + " | window | cwnd | per",
      ko: "MSS는 바이트로 적습니다.", en: "MSS is given in bytes."),
    Myth(
      .mss,
      says:
        "split by the receiver | receiver splits | receiver cuts | receiver fragments | split by routers | routers split | 수신자가 나눈 | 수신자가 쪼갠 | 수신자가 잘라 | 라우터가 나눈 | 라우터가 쪼갠",
      unless: MythWords.not + " | mtu", reach: .anywhere,
      ko: "송신자는 상대가 알린 MSS보다 큰 세그먼트를 보내지 않습니다.",
      en: "The sender sends no segment larger than the peer's MSS."),
  ]

  private static let ofScale: [Myth] = [
    Myth(
      .windowScale,
      says:
        "congestion window | cwnd | mss | sequence number | 혼잡 윈도 | 세그먼트 크기 | 순서 번호를",
      "scales | enlarges | multiplies | extends | expands | grows | for the | 확대 | 확장 | 키우 | 키운 | 늘리",
      unless:
        "receive | rwnd | advertised | window field | 65 | 수신 | 광고 | 윈도우 필드 | not | 않 | 아니 | paws | wrap",
      ko: "윈도 스케일은 헤더로 알리는 수신 윈도에만 곱합니다.",
      en: "Window scaling multiplies the receive window that the header tells."),
    Myth(
      .windowScale,
      says:
        "after each loss | after every loss | on each loss | on loss | reduced on | decreases | decremented | changes during | 손실이 생길 때마다 | 손실 때마다 | 손실이 나면 | 줄어든 | 1씩 줄 | 연결 중에 바뀐",
      unless: MythWords.not + " | fixed",
      ko: "스케일 값은 SYN에서 정해져 연결 동안 바뀌지 않습니다.",
      en: "The shift is fixed by the SYNs for the whole connection."),
    Myth(
      .windowScale,
      says:
        "same shift | same value | same factor | same scale | must be equal | must agree on | identical shift | 같은 shift | 같은 시프트 | 같은 값을 써야 | 같은 값을 사용해야 | 동일한 값 | 값이 같아야 | 서로 같아야 | 다르면",
      unless: "need not | not | own | independent* | 않 | 달라도 | 다를 수 | 각자 | 따로 | 아니",
      ko: "두 쪽의 시프트 값은 서로 달라도 됩니다.", en: "The two shifts are independent of each other."),
    Myth(
      .windowScale,
      says:
        "syn without | did not send | didnt send | has not sent | 없이 syn을 | syn에 없었 | 넣지 않았어도 | 없이 보냈어도 | 보내지 않았어도",
      "still used | still be used | is used | enabled | takes effect | may still | 사용됩 | 사용된 | 쓸 수 있 | 적용된 | 적용됩",
      unless: MythWords.not + " | both", reach: .anywhere,
      ko: "윈도 스케일은 두 SYN 모두에 있어야 쓰입니다.",
      en: "Window scaling is used only where both SYNs have the option."),
  ]

  private static let ofTimestamps: [Myth] = [
    Myth(
      .timestamps,
      says: "option | options | tsval | tcp | timestamps | 옵션 | 타임스탬프",
      "wall clock | wallclock | time of day | utc | absolute time | real time clock | calendar | must be synchronized | clocks must agree | clocks must be | ntp | 실제 시각 | 절대 시각 | 현재 시각 | 현재 시간 | 표준시 | 벽시계 | 시계가 맞아야 | 시계가 일치 | 동기화되어 있어야",
      unless: "not | no | never | need not | virtual | jitter | rtp | frame | 않 | 아니 | 없 | 필요 없 | 가상",
      ko: "타임스탬프는 각자의 가상 시계이며 실제 시각도 맞춘 시계도 필요 없습니다.",
      en:
        "Timestamps come from each host's own virtual clock: neither the time of day nor agreeing clocks are needed."
    ),
    Myth(
      .timestamps,
      says: "tsecr | echo reply",
      "own clock | own timestamp | senders own | senders clock | own current | filled in by routers | by the routers | 자신의 시계 | 자기 시계 | 자기 시각 | 자신의 현재 | 라우터",
      unless: MythWords.not + " | peers | echo | echoes | 상대", reach: .anywhere,
      ko: "TSecr은 상대가 보낸 TSval을 되돌린 값입니다.", en: "TSecr echoes the TSval that the peer sent."),
    Myth(
      .timestamps,
      says:
        "one way delay | oneway delay | one-way latency | for logging | for log files | logs | audit | 편도 지연 | 로그를 남기 | 로그용 | 로깅 | 기록을 남기",
      unless: MythWords.not,
      ko: "타임스탬프는 RTT를 재고 PAWS로 옛 세그먼트를 거르는 데 씁니다.",
      en: "Timestamps serve to measure the RTT, and PAWS."),
    Myth(
      .timestamps,
      says:
        "at any time | any time | anytime | later on | in any segment | without negotiat* | without agreeing | 아무 때나 | 언제든 | 합의하지 않아도 | 협상 없이 | 합의 없이 | 도중에 켤",
      unless: "not | never | only if | if | once | 않 | 없 | 못 | 합의했 | negotiated",
      ko: "타임스탬프는 SYN에서 합의해야 쓸 수 있습니다.",
      en: "Timestamps have to be agreed on in the SYNs."),
    Myth(
      .timestamps,
      says:
        "fixed header | in the fixed | part of the 20 | mandatory field | 고정 헤더 | 기본 헤더 | 20바이트 안 | 필수 필드",
      unless: MythWords.not + " | option | 옵션이",
      ko: "타임스탬프는 10바이트짜리 옵션입니다.", en: "Timestamps are an option of ten bytes."),
    Myth(
      .paws,
      says:
        "syn flood* | flooding | spoof* | port scan* | packet loss | detects loss | detect losses | congestion | encrypt* | retransmission algorithm | 플러드 | 플러딩 | 위조 | 손실을 빨리 | 손실을 감지 | 재전송하는 알고리즘 | 혼잡 | 암호화",
      unless: MythWords.not + " | wrap* | old dup* | 옛 | 오래된 | 바퀴",
      ko: "PAWS는 번호가 한 바퀴 돌 때 옛 중복 세그먼트를 타임스탬프로 거릅니다.",
      en: "PAWS drops old duplicates by their timestamps where sequence numbers wrap."),
    Myth(
      .paws,
      says:
        "without the timestamp* | without timestamp* | no timestamp* | does not need timestamp* | needs no timestamp* | independent of timestamp* | 타임스탬프 없이 | 타임스탬프 불필요 | 타임스탬프가 필요 없 | 타임스탬프가 없어도 | 타임스탬프는 필요 없 | ttl",
      unless: "impossible | cannot | not possible | 불가능 | 동작하지 않 | 작동하지 않 | 못 | 쓸 수 없",
      reach: .anywhere, ko: "PAWS는 타임스탬프 옵션이 있어야 합니다.", en: "PAWS needs the timestamps option."),
    Myth(
      .paws,
      says: "rst | reset",
      "leads to | sent | sends | answered with | triggers | causes | 보내 | 보낸 | 끊 | 통과해야",
      unless: "not | exempt* | never | 않 | 적용하지 | 아니 | 제외 | instead | ack is sent",
      ko: "PAWS에 걸린 세그먼트는 버리고 ACK를 보냅니다. RST에는 PAWS를 적용하지 않습니다.",
      en: "A segment that fails PAWS is dropped and answered by an ACK; RSTs are exempt."),
  ]

  private static let ofFastOpen: [Myth] = [
    Myth(
      .fastOpen,
      says:
        "first contact | very first | first connection | first visit | first time | 첫 접속부터 | 첫 연결부터 | 처음 접속부터 | 처음부터 | 첫 접속에서",
      "without any cookie | without a cookie | without cookie | no cookie | data in the syn | data with the syn | sends data | carries data | 쿠키 없이 | 쿠키 없음 | 데이터를 | 바로",
      unless: "request* | not | cannot | after | only | second | later | 요청 | 이후 | 두 번째 | 않 | 못 | 없다 | 받아야",
      ko: "처음에는 쿠키를 받아야 하며, 다음 연결부터 SYN에 데이터를 실을 수 있습니다.",
      en: "The first connection fetches a cookie; data in the SYN comes with later ones."),
    Myth(
      .fastOpen,
      says:
        "abolishes | eliminates the three | eliminates the handshake | does away with | removes the handshake | removes the three | no handshake | without a handshake | handshake is no longer | 핸드셰이크를 없애 | 핸드셰이크가 필요 없 | 핸드셰이크를 하지 않 | 핸드셰이크가 없어 | 핸드셰이크 자체를 없 | handshake를 없애",
      unless: "not | rtt | data | 않는 것은 | 아니",
      ko: "핸드셰이크는 그대로이고, SYN에 데이터를 실어 1 RTT를 아낍니다.",
      en: "The handshake stays; data in the SYN saves one RTT."),
    Myth(
      .fastOpen,
      says:
        "fin exchange | the four way | closing handshake | slow start | skips slow start | retransmission* | 종료 과정 | 4way | slow start를 생략 | 느린 시작을 생략 | 느린 시작을 건너 | 혼잡 제어를 생략",
      unless: MythWords.not,
      ko: "TFO가 아끼는 것은 연결을 맺을 때의 1 RTT입니다.", en: "What TFO saves is one RTT at the opening."),
    Myth(
      .fastOpen,
      says:
        "client generates | client creates | client makes | generated by the client | created by the client | client chooses | 클라이언트가 생성 | 클라이언트가 만들 | 클라이언트가 발급 | 클라이언트가 정",
      unless: MythWords.not, reach: .anywhere,
      ko: "TFO 쿠키는 서버가 만들어 클라이언트에게 줍니다.", en: "The server makes the TFO cookie and gives it to the client."),
    Myth(
      .fastOpen,
      says:
        "rst | reset | connection is refused | connection is rejected | connection fails | 연결을 끊 | 연결을 거부 | 연결이 실패",
      unless: "not | never | falls | fallback | ordinary | 않 | 아니 | 일반 | 무시",
      ko: "쿠키가 맞지 않으면 서버는 데이터만 버리고 보통의 핸드셰이크를 합니다.",
      en: "With a wrong cookie the server drops the data and goes on with an ordinary handshake."),
    Myth(
      .fastOpen,
      says:
        "tfo flag | flag bit | a flag in | a new flag | redefine* | tfo 플래그 | 플래그 비트 | 플래그로 표시 | 새로운 플래그 | set cookie | setcookie | http cookie | browser | 브라우저 | http 쿠키",
      unless: MythWords.not, isBesideOthers: true,
      ko: "TFO 쿠키는 TCP 옵션(kind 34)에 담깁니다.", en: "The TFO cookie is carried in a TCP option (kind 34)."),
    Myth(
      .fastOpen,
      says: "kind 8 | kind 2 | kind 3 | kind 4 | kind 5 | kind 30 | kind=8 | kind 값은 8",
      unless: "34 | not | 254",
      ko: "TFO의 옵션 번호는 34입니다.", en: "TFO's option kind is 34."),
  ]
}
