/// How notes call what they explain.
enum ThemeNames {
  static let all: [(Theme, String)] = flags + fields + states + mechanisms + values

  private static let flags: [(Theme, String)] = [
    (.syn, "SYN"), (.ack, "ACK"), (.fin, "FIN"), (.rst, "RST"),
    (.psh, "PSH | PUSH set | PUSH flag | push flag | push bit | 푸시 플래그"),
    (.urg, "URG | urgent flag | urgent bit | 긴급 플래그"), (.ece, "ECE"), (.cwr, "CWR"),
  ]
  private static let fields: [(Theme, String)] = [
    (
      .sequence,
      "sequence number | sequence numbers | sequence number field | seq number | 시퀀스 번호 | 순서 번호 | 순차 번호 | 일련번호 | 시퀀스 넘버"
    ),
    (
      .acknowledgment,
      """
      acknowledgment number | acknowledgement number | acknowledgment numbers | acknowledgement numbers | ack number | ack \
      numbers | acknowledgment number field | 확인 응답 번호 | 확인응답 번호 | 응답 번호 | ACK 번호 | 승인 번호 | 확인 번호 | RCV.NXT
      """
    ),
    (.dataOffset, "data offset | header length | HLEN | 데이터 오프셋 | 헤더 길이"),
    (
      .window,
      "window field | window size | window size field | the window | 창 크기 | 창은 | 창이 | 윈도우 필드 | 윈도우 크기 | 윈도 크기 | 윈도우 사이즈 | 윈도 필드"
    ),
    (.checksum, "checksum | checksums | 체크섬 | 검사합"),
    (.urgentPointer, "urgent pointer | 긴급 포인터 | 긴급 지시자"),
    (
      .ports,
      "port number | port numbers | ports | source port | destination port | 포트 번호 | 포트는 | 포트가 | 출발지 포트 | 목적지 포트"
    ),
    (.mss, "MSS | maximum segment size | 최대 세그먼트 크기"),
    (
      .windowScale,
      "window scale | window scaling | window scale option | 윈도우 스케일 | 윈도 스케일 | 윈도우 확장 | 윈도우 스케일링"
    ),
    (
      .sack,
      "SACK | selective ack | selective acks | selective acknowledgment | selective acknowledgement | 선택적 확인 응답 | 선택 확인 응답 | 선택적 ACK"
    ),
    (.timestamps, "timestamps | timestamp | timestamp option | TSopt | TSval | TSecr | 타임스탬프"),
  ]
  private static let states: [(Theme, String)] = [
    (.listen, "LISTEN"), (.synSent, "SYN-SENT | SYN SENT"),
    (.synReceived, "SYN-RECEIVED | SYN-RCVD | SYN-RECV | SYN RECEIVED | SYN RCVD"),
    (.established, "ESTABLISHED state | in ESTABLISHED | ESTABLISHED 상태 | ESTAB"),
    (.finWait1, "FIN-WAIT-1 | FINWAIT1 | FIN WAIT 1"), (.finWait2, "FIN-WAIT-2 | FINWAIT2 | FIN WAIT 2"),
    (.closeWait, "CLOSE-WAIT | CLOSE WAIT"), (.closing, "CLOSING state | CLOSING 상태"),
    (.lastAck, "LAST-ACK"),
    (.timeWait, "TIME-WAIT | TIME WAIT | two maximum segment lifetimes | 2MSL 동안 | for 2MSL | for 2 MSL"),
  ]
  private static let mechanisms: [(Theme, String)] = [
    (.rto, "RTO | retransmission timeout | retransmission timer | 재전송 타이머 | 재전송 타임아웃"),
    (
      .persist,
      "persist timer | persistence timer | window probe | window probes | zero window probe | 영속 타이머 | 지속 타이머 | 퍼시스트 타이머 | 윈도우 프로브 | 윈도우 탐침"
    ),
    (.keepAlive, "keepalive | keep alive | keepalives | keepalive timer | 킵얼라이브 | 킵 얼라이브"),
    (
      .delayedAck,
      "delayed ack | delayed acks | delayed acknowledgment | delayed acknowledgement | 지연 ACK | 지연된 ACK | 지연 확인 응답"
    ),
    (.flowControl, "flow control | 흐름 제어"),
    (.congestionControl, "congestion control | 혼잡 제어"),
    (.slowStart, "slow start | 느린 시작 | 슬로우 스타트 | 슬로 스타트"),
    (.avoidance, "congestion avoidance | 혼잡 회피"),
    (.fastRetransmit, "fast retransmit | fast retransmission | 빠른 재전송"),
    (.fastRecovery, "fast recovery | 빠른 회복 | 빠른 복구"),
    (.slidingWindow, "sliding window | 슬라이딩 윈도"),
    (.nagle, "nagle | nagles algorithm | nagle algorithm | 네이글"),
    (.synCookie, "syn cookie | syn cookies | SYN 쿠키"),
    (
      .handshake,
      "three way handshake | 3way handshake | 3 way handshake | handshake | 3way 핸드 | 3 way 핸드 | 핸드셰이크 | 핸드쉐이크"
    ),
    (.fourWay, "four way | 4way | 4 way | four way handshake"),
    (.halfClose, "half close | halfclose | half closed | SHUT_WR | 하프 클로즈 | 반닫힘 | 반만 닫"),
    (
      .retransmission,
      "retransmission | retransmissions | retransmit* | resend* | resent | repeated copy | sent again | send again | sends again | sends it again | 재전송 | 다시 보내 | 다시 보낼 | 다시 보낸 | 다시 전송"
    ),
    (
      .cumulativeAck,
      "cumulative ack | cumulative acks | cumulative acknowledgment | cumulative acknowledgement | 누적 ACK | 누적 확인 응답"
    ),
    (.duplicateAck, "duplicate ack | duplicate acks | dup ack | dup acks | 중복 ACK"),
  ]
  private static let values: [(Theme, String)] = [
    (.isn, "ISN | ISNs | initial sequence number | initial sequence numbers | 초기 순서 번호 | 초기 시퀀스 번호"),
    (.rtt, "RTT | round trip time | 왕복 시간 | 왕복 지연 시간"),
    (.ssthresh, "ssthresh | slow start threshold | 느린 시작 임계"),
    (.cwnd, "cwnd | congestion window | 혼잡 윈도"),
    (.rwnd, "rwnd | receive window | receiver window | advertised window | 수신 윈도"),
    (.msl, "MSL | maximum segment lifetime | 최대 세그먼트 수명"),
    (.tcp, "TCP | TCP connection | TCP connections | TCP 연결"),
    (
      .traffic,
      """
      every segment | every byte | every packet | all segments | all bytes | all packets | segments of a connection | packets of a \
      connection | later byte | the bytes | 모든 바이트 | 모든 세그먼트 | 모든 패킷 | 세그먼트들 | 패킷들 | 세그먼트는 | 패킷은 | 세그먼트가 | 패킷이 | 데이터는
      """
    ),
    (
      .zeroWindow,
      """
      zero window | window of zero | window of 0 | window is zero | window is 0 | window 0 | window = 0 | window=0 | win=0 | window reaches zero | window falls to zero | window drops to zero | window closes | 제로 윈도우 | 윈도우가 0 | 윈도우 값이 0 | 윈도우 크기가 0 | 윈도우 0 | 윈도가 0 | \
      윈도우=0 | 크기가 0인 윈도우
      """
    ),
    (
      .connectionItself,
      "연결이 맺어지면 | 연결을 맺으면 | 연결이 되면 | 연결되면 | once the connection | when the connection | after the connection"
    ),
    (.simultaneousOpen, "simultaneous open | simultaneous opening | 동시 열기 | 동시 오픈 | 동시 개방 | 동시 연결 수립"),
    (.boundaries, "boundaries | message boundaries | record boundaries | 메시지 경계 | 경계 보존 | 데이터 경계"),
    (
      .finSender,
      """
      has sent a fin | has sent its fin | have sent a fin | have sent its fin | sent its fin | sent a fin | sent the fin | its fin sent | after sending a fin | after sending its fin | after its fin | after \
      its own fin | side that sent the fin | side that closed its | sender of the fin | FIN을 보낸 쪽 | FIN을 보낸 호스트 | FIN을 보낸 측 | FIN을 보낸 뒤 | FIN을 보낸 후 | FIN을 보내고 나 | FIN을 보내면 | FIN을 전송한 | \
      FIN을 보낸 다음
      """
    ),
    (.fastOpen, "TFO | TCP Fast Open | Fast Open | 패스트 오픈"),
    (
      .ecn,
      "ECN | explicit congestion notification | 명시적 혼잡 통지 | 명시적 혼잡 알림 | CE mark | CE marks | CE bit | CE 비트 | CE 표시 | CE is | CE는"
    ),
    (.paws, "PAWS"),
    (
      .halfOpen,
      "half open | halfopen | half open connection | half open connections | halfopen connection | halfopen connections | 반개방 | 하프 오픈 | 하프오픈 | 반쯤 열린 | 반만 열린"
    ),
    (
      .timeout,
      """
      timeout | timeouts | time out | RTO expires | RTO expired | RTO has expired | RTO expiry | RTO fires | timer expires | timer fires | timer runs out | 타임아웃 | 타임 아웃 | RTO가 만료 | RTO 만료 | \
      타이머가 만료 | 타이머 만료 | RTO가 지나 | RTO가 터지
      """
    ),
    (
      .tripleAck,
      """
      three duplicate acks | three dupacks | three dup acks | 3 dupacks | 3 duplicate acks | 3 dup acks | 3 dup ack | triple duplicate ack | triple duplicate acks | third duplicate ack | three duplicate acknowledgments | \
      중복 ACK 3개 | 중복 ACK 세 개 | 중복 ACK가 3 | 중복 ACK가 세 | 중복 ACK를 3 | 3개의 중복 ACK | 세 개의 중복 ACK | 3중복 ACK | 3 중복 ACK
      """
    ),
    (.noDelay, "TCP_NODELAY | NODELAY | TCP NODELAY"),
    (.pseudoHeader, "pseudo header | pseudoheader | 의사 헤더 | 가상 헤더 | 유사 헤더 | 슈도 헤더"),
    (
      .other,
      "UDP | IPv4 checksum | IP checksum | IP 체크섬 | Go-Back-N | GBN | Selective Repeat | IP header | IP 헤더 | CRC | QUIC | SCTP | HTTP | HTTPS | TLS | DNS | ICMP | ARP | DHCP | IPsec | RTP"
    ),
  ]
}
