/// What claims are about, as notes call it.
enum Subjects {
  static let slowStart =
    "slow start | slowstart | 느린 시작 | 슬로우 스타트 | 슬로 스타트 | 慢启动 | 慢开始 | 慢啟動 | スロースタート"
  static let avoidance =
    "congestion avoidance | 혼잡 회피 | 拥塞避免 | 輻輳回避"
  /// A name for all of congestion control too: what stands below it as a title need not be said of it.
  static let additiveIncrease = "AIMD | additive increase"
  static let congestionWindow =
    "cwnd | congestion window | 혼잡 윈도 | 拥塞窗口 | 輻輳ウィンドウ"
  static let receiveWindow =
    "rwnd | awnd | receive window | receiver window | advertised window | 수신 윈도 | 接收窗口 | 通告窗口 | 受信ウィンドウ"
  static let windowField =
    "window field | window size field | window size | win | window | 윈도우 필드 | 윈도 필드 | 윈도우 크기 | 윈도 크기 | 윈도우 사이즈 | 窗口大小 | 窗口字段 | ウィンドウサイズ"
  static let flowControl = "flow control | 흐름 제어 | 流量控制 | フロー制御"
  static let congestionControl = "congestion control | 혼잡 제어 | 拥塞控制 | 輻輳制御"
  static let fastRetransmit =
    "fast retransmit | fast retransmission | 빠른 재전송 | 快速重传 | 快重传 | 高速再送"
  static let timeout =
    "timeout | timeouts | time out | times out | timer expires | RTO expires | RTO | 타임아웃 | 타임 아웃 | 시간 초과 | 超时 | タイムアウト"
  static let reset =
    "RST | RST=1 | RST bit | RST segment | RST segments | RST packets | RST packet | RST flag | reset segment | RST 세그먼트 | RST 패킷 | RST 플래그 | RST는 | RST를"
  static let fin = "FIN | FIN=1 | FIN bit | FIN flag | FIN segment | FIN 플래그 | FIN은 | FIN을"
  static let syn = "SYN | SYN flag | SYN segment | SYN 플래그 | SYN은"
  static let push = "PSH | PUSH flag | PUSH bit | PSH flag | PSH bit | PSH 플래그 | PSH는"
  static let urgent = "URG | URG flag | URG bit | URG 플래그 | URG는"
  static let urgentPointer = "urgent pointer | 긴급 포인터 | 긴급 지시자 | 紧急指针 | 緊急ポインタ"
  static let checksum = "checksum | 체크섬 | 검사합 | 校验和 | チェックサム"
  static let dataOffset =
    "data offset | header length | HLEN | 데이터 오프셋 | 헤더 길이 | 数据偏移 | 首部长度 | データオフセット"
  static let sequenceNumber =
    "sequence number | sequence numbers | seq number | 시퀀스 번호 | 순서 번호 | 시퀀스 넘버 | 序列号 | 序号 | シーケンス番号"
  static let acknowledgmentNumber =
    "acknowledgment number | acknowledgement number | ACK number | ACK field | 확인 응답 번호 | 확인응답 번호 | 응답 번호 | ACK 번호 | 승인 번호 | 确认号 | 确认序号 | 確認応答番号"
  static let initialNumber =
    "ISN | ISS | initial sequence number | initial sequence numbers | 초기 시퀀스 번호 | 초기 순서 번호 | 초기 시퀀스 넘버 | 初始序列号 | 初始序号 | 初期シーケンス番号"
  static let keepAlive = "keepalive | keepalives | keep alive | 킵얼라이브 | 킵 얼라이브 | 保活 | キープアライブ"
  static let windowScale =
    "window scale | window scaling | wscale | 윈도우 스케일 | 윈도 스케일 | 윈도우 확대 | 窗口缩放 | 窗口扩大 | ウィンドウスケール"
  static let selectiveAck =
    "SACK | selective ack | selective acknowledgment | selective acknowledgement | 선택적 확인"
  static let segmentSize = "MSS | maximum segment size | 최대 세그먼트 크기 | 最大报文段长度 | 最大セグメントサイズ"
  static let timeWait = "TIMEWAIT | TIME WAIT"
  static let closeWait = "CLOSEWAIT | CLOSE WAIT"
  static let synCookie = "SYN cookie | SYN cookies | SYN 쿠키 | SYN 쿠키는 | SYN クッキー"
  static let synFlood =
    "SYN flood | SYN flooding | SYN flood attack | SYN 플러딩 | SYN 플러드 | SYN 홍수 | SYN 洪泛 | SYN 泛洪 | SYN 洪水"
  static let nagle = "Nagle | Nagles | Nagle algorithm | Nagles algorithm | 네이글 | Nagle 알고리즘 | Nagle 算法"
  static let delayedAck =
    "delayed ack | delayed acks | delayed acknowledgment | 지연 ACK | 지연된 ACK | 延迟确认 | 延迟 ACK | 遅延 ACK"
  static let retransmission =
    "retransmitted segment | retransmitted segments | retransmitted packet | retransmission | retransmissions | retransmits | retransmitting | resends | 재전송된 | 재전송하는 | 재전송할 | 재전송 시 | 재전송 세그먼트 | 재전송 패킷 | 重传 | 再送"
  static let halfClose =
    "half close | halfclose | half closed | halfclosed | 반닫힘 | 반 닫힘 | 반종료 | half-close 상태 | 半关闭"
  static let pseudoHeader =
    "pseudo header | pseudoheader | pseudo headers | 의사 헤더 | 가상 헤더 | 유사 헤더 | 슈도 헤더 | 伪首部 | 伪头部 | 疑似ヘッダ"
  static let zeroWindow =
    "zero window | window size 0 | window size = 0 | window = 0 | window of 0 | window is zero | window of zero | window probe | window probes | persist timer | persistence timer | 제로 윈도우 | 윈도우가 0 | 윈도우 크기가 0 | 윈도우 프로브 | 영속 타이머 | 지속 타이머 | 零窗口 | 坚持定时器"
}
