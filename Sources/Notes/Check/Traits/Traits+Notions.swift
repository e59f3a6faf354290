/// By what mechanisms, timers, options and values are known.
extension Trait {
  static let ofNotions: [Trait] = [
    Trait(
      .flowControl, .window, .rwnd, .slidingWindow,
      phrases: """
        수신자의 버퍼 | 수신 버퍼가 넘 | 수신자의 처리 속도 | 수신자의 처리 능력 | 수신 측의 처리 | 수신측의 처리 | 수신자가 처리 | 수신측이 처리 | 수신 측이 처리 | 수신자가 감당 | 수신측이 감당 | 수신자의 수신 | 처리 속도 차이 | 처리 속도 차를 | 속도 차이를 해결 | 수신 버퍼의 여유 | 버퍼 오버플로 | 버퍼 오버 플로 | 버퍼의 오버플로 | 받을 수 있는 만큼 | 받을 수 있을 만큼 | 처리할 수 있는 만큼 | 처리할 수 있을 만큼 | 처리할 수 있는 양만 | 데이터 처리 속도 | 수신자 과부하 | 수신측의 처리량 | 수신 측의 처리량 | 수신자의 처리량 | acceptable to the receiver | protect the receiver | protects the receiver | protect ~ receivers buffer | buffer overflow | fast sender | overwhelm ~ receiver | overwhelming the receiver | overflow ~ receiver | receivers buffer | slow receiver | receiver can process | receiver can handle | pace of the receiver | 接收方的处理能力 | 接收方来不及
        """),
    Trait(
      .congestionControl, .slowStart, .avoidance, .cwnd, .ssthresh, .fastRecovery, .fastRetransmit,
      phrases: """
        네트워크 혼잡 | 네트워크의 혼잡 | 네트워크가 혼잡 | 네트워크 내의 패킷 | 네트워크 내 패킷 | 네트워크로 들어가는 | 네트워크가 혼잡 | 네트워크 구간 | 네트워크 자원 | 라우터가 처리할 | 네트워크의 데이터 처리 | network conditions | network overload | 네트워크 내에 패킷 | 네트워크로 유입 | 네트워크 상태에 | 네트워크 상황에 | 망의 혼잡 | 라우터의 큐 | 네트워크 과부하 | 네트워크의 처리 | network congestion | congestion in the network | congested network | overload* the network | overwhelm* the network | too much traffic | network is congested | capacity of the network | 网络拥塞 | 网络的拥塞
        """),
    Trait(
      .slowStart, .congestionControl, .ssthresh, .cwnd, .rto, .persist, .avoidance,
      phrases: """
        지수적 | 지수 함수 | 지수로 | 기하급수 | 2배씩 | 두 배씩 | exponential* | doubles every | doubles each | doubling every | 指数
        """),
    Trait(
      .avoidance, .congestionControl, .cwnd, .ssthresh, .fastRecovery, .slowStart,
      phrases: """
        선형적 | 선형 증가 | 선형증가 | 선형으로 | 1씩 증가 | 하나씩 증가 | 합 증가 | 가산 증가 | additive increase | linear | linearly | AIMD | 线性
        """),
    Trait(
      .fastRetransmit, .fastRecovery, .duplicateAck, .congestionControl, .retransmission, .sack,
      phrases: """
        중복 ACK를 3 | 중복 ACK 3 | 중복된 ACK 3 | 중복 ACK가 3 | 중복 ACK를 세 | 중복 ACK가 세 | 중복된 ACK를 3 | 3개의 중복 | 세 개의 중복 | 3번의 중복 | 3 duplicate | three duplicate | three dup | 3 dup | triple duplicate | third duplicate | 중복된 ACK가 3 | 중복 ACK를 통해 | 중복 ACK 세 | 3 duplicated | 三个重复 | 3 个重复
        """),
    Trait(
      .nagle,
      phrases: """
        작은 패킷을 모 | 작은 데이터를 모 | 작은 세그먼트를 모 | 작은 패킷들을 모 | 작은 패킷을 묶 | 작은 데이터를 묶 | 작은 조각을 모 | 작은 패킷이 많 | 작은 크기의 패킷 | small sends | many small packets | small packets | small segments | tinygram* | small writes | 小数据包 | 小分组
        """),
    Trait(
      .delayedAck,
      phrases: """
        ACK를 지연 | ACK을 지연 | ACK를 늦 | ACK을 늦 | ACK를 바로 보내지 | ACK을 바로 보내지 | ACK를 즉시 보내지 | ACK을 즉시 보내지 | ACK를 모아 | delays the ack | delays its ack | delaying the ack | delaying acks | holding back the ack | holds back the ack | ack is delayed | 500 ms | 200 ms
        """),
    Trait(
      .keepAlive,
      phrases: """
        살아 있는지 | 살아있는지 | 유휴 상태 | 7200 | 2시간 | 데이터 링크가 | 心跳 | heartbeat* | 유휴 연결 | 연결이 유효한지 | 연결이 끊겼는지 | still alive | idle connection* | idle for | dead peer* | peer is alive | peer is gone | 是否存活 | 空闲连接
        """),
    Trait(
      .persist, .zeroWindow, .window, .rwnd, .flowControl, .slidingWindow,
      phrases: """
        윈도우가 0 | 윈도우 크기가 0 | 윈도가 0 | 제로 윈도우 | 윈도우 프로브 | zero window | window of zero | window is zero | window probe* | 零窗口
        """),
    Trait(
      .rtt, .rto, .timestamps, .slowStart, .avoidance, .cwnd, .congestionControl,
      phrases: """
        왕복 시간 | 돌아오기까지 | 왕복하는 | 왕복 지연 | 갔다가 돌아 | 갔다 오는 | 다녀오는 | 돌아오기까지 | ACK가 돌아올 때까지 | ACK를 받을 때까지 걸리 | ACK를 받을 때까지 걸린 | 응답이 돌아올 때까지 | round trip | there and back | time until its ack* | 往返
        """),
    Trait(
      .rto, .retransmission, .timestamps, .rtt, .persist,
      phrases: """
        재전송하기까지 | 재전송을 하기까지 | 재전송 전까지 | ACK가 오지 않으면 | ACK를 받지 못하면 | ACK가 도착하지 않으면 | 시간 안에 ACK | 시간 내에 ACK | before retransmitting | before it retransmits | wait* for an ack before | time to wait for an ack* | 超时重传
        """),
    Trait(
      .mss,
      phrases: """
        세그먼트의 최대 | 최대 세그먼트 | 세그먼트에 담을 수 있는 | 세그먼트 하나에 담 | 한 세그먼트에 담 | 한 세그먼트의 최대 | 세그먼트가 가질 수 있는 최대 | 최대 데이터 크기 | 데이터를 자르는 최대 | data per segment | max segment size | size of data ~ in one | 最大分节 | 最大段大小 | 데이터의 최대 크기 | largest segment | maximum segment size | largest amount of data | maximum amount of data ~ segment | most data ~ segment | maximum payload | 最大报文段
        """),
    Trait(
      .msl, .rto,
      phrases: """
        네트워크에 살아 | 네트워크에서 살아 | 네트워크에 남아 있을 수 | 네트워크에 존재할 수 | 최대 수명 | 최대 생존 | 생존 시간 | maximum time a segment | longest time a segment | longest a segment | lifetime of a segment | live in the network | exist in the network | 最长生存 | 最大生存
        """),
    Trait(
      .isn,
      phrases: """
        초기 순서 번호 | 초기 시퀀스 번호 | 처음 사용하는 순서 | 처음 사용하는 시퀀스 | 최초의 순서 번호 | 최초의 시퀀스 번호 | 시작 번호 | 첫 순서 번호 | 연결마다 무작위 | 첫 번째 패킷에 할당된 | 처음 할당된 | 연결 시 할당된 | 연결을 할 때 할당된 | 初始同步序列号 | initial sequence number | first sequence number | starting sequence number | starting number | 初始序列号
        """),
    Trait(
      .cwnd, .ssthresh,
      phrases: """
        혼잡 윈도 | 송신자가 유지하는 | 송신 측이 유지하는 | 송신자가 네트워크 | congestion window | kept by the sender | maintained by the sender | sender maintains | 拥塞窗口
        """),
    Trait(
      .rwnd, .window, .flowControl, .windowScale,
      phrases: """
        수신자가 알리는 | 수신자가 광고 | 수신 측이 알려 | 수신 버퍼의 | 수신 버퍼에 남 | 수신자가 받을 수 있는 | 수신 측이 받을 수 있는 | 수신측이 받을 수 있는 | receive buffer | advertised by the receiver | receiver advertises | receiver can accept | receiver is willing | 接收缓冲
        """),
    Trait(
      .slidingWindow, .window, .rwnd, .cwnd, .flowControl,
      phrases: """
        ACK를 기다리지 않고 여러 | 확인 응답을 기다리지 않고 여러 | 확인 응답 없이 | 확인 응답(ACK) 없이 | 여러 데이터를 한번에 | 여러 데이터를 한 번에 | 데이터를 연속해서 | 윈도우를 옆으로 | ACK 없이 여러 | 확인 없이 여러 | 여러 개의 패킷을 한 번에 | 여러 패킷을 한꺼번에 | several segments without | multiple segments without | multiple packets without | several packets without | before receiving an ack* | without waiting for each ack*
        """),
    Trait(
      .halfClose, .fourWay,
      phrases: """
        한쪽만 종료 | 한쪽 방향만 | 한 방향만 | 한쪽만 닫 | 한쪽만 연결을 | one direction only | only one direction | one direction of | one side closes | closes one direction | closes its direction
        """),
    Trait(
      .handshake,
      phrases: """
        3번의 | 세 번의 | 세 단계 | 3단계 | 연결을 수립하는 | 연결을 설정하는 | 연결을 맺는 | 연결을 맺을 때 | 연결을 설정하기 | 연결을 수립하기 | 연결을 생성하는 | connection을 수립하는 | connection을 맺는 | 연결 생성 | 논리적 접속 | connection establish* | 연결 수립 과정 | 연결 설정 과정 | establish a connection | establish a tcp connection | opening a connection | three messages | three segments | three packets | three steps | 三次
        """),
    Trait(
      .fourWay, .halfClose,
      phrases: """
        4번의 | 네 번의 | 네 단계 | 4단계 | 연결을 종료하는 | 연결을 해제하는 | 연결을 끊는 | 연결을 해제하기 | 연결을 종료하기 | 연결을 종료할 때 | 연결을 해제할 때 | connection을 해제하는 | connection을 종료하는 | 연결 종료 | connection termination | 연결 종료 과정 | 연결 해제 과정 | terminate a connection | terminating a connection | closing a connection | terminate the connection | four segments | four messages | four steps | 四次
        """),
    Trait(
      .cumulativeAck, .duplicateAck, .sack,
      phrases: """
        이전의 모든 바이트 | 그 앞의 모든 | 까지 모두 받 | 까지의 모든 데이터를 | all bytes up to | everything up to | all bytes before | all data up to
        """),
    Trait(
      .sack, .duplicateAck, .fastRetransmit,
      phrases: """
        연속되지 않 | 불연속 | 비연속 | 떨어져 도착 | 빠진 세그먼트만 | 손실된 세그먼트만 | 유실된 세그먼트만 | 누락된 세그먼트만 | noncontiguous | out of order blocks | blocks that have arrived | only the missing | only the lost | 不连续
        """),
    Trait(
      .synCookie,
      phrases: """
        SYN flood | SYN 플러딩 | SYN 플러드 | SYN flooding | syn floods | 상태를 저장하지 않 | without storing state | without keeping state
        """),
    Trait(
      .windowScale,
      phrases: """
        65535보다 | 65,535보다 | 64KB보다 | 64KB 이상 | 윈도우 크기를 확장 | 윈도우를 확장 | 왼쪽으로 시프트 | 시프트 | beyond 64 | larger than 64 | larger than 65535 | more than 65535 | shift count | shifted left
        """),
    Trait(
      .timestamps,
      phrases: """
        PAWS | RTT를 측정 | RTT 측정 | 왕복 시간을 잴 | 왕복 시간을 측정하기 위 | measure the rtt | rtt measurement | measuring rtt
        """),
    Trait(
      .ssthresh, .slowStart, .avoidance, .congestionControl,
      phrases: "임계값 | 임계치 | 임곗값 | threshold | 门限 | 阈值"),
  ]
}
