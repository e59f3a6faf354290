import TCP

/// What each theme is, in a sentence.
extension Theme {
  var gloss: Bilingual { ThemeGlosses.all[self] ?? Bilingual(ko: "", en: "") }

  var reference: String {
    switch self {
    case .ece, .cwr, .ecn: "RFC 3168 6.1"
    case .fastOpen: "RFC 7413"
    case .paws: "RFC 7323 5"
    case .windowScale: "RFC 7323 2"
    case .timestamps: "RFC 7323 3"
    case .sack: "RFC 2018"
    case .congestionControl, .slowStart, .avoidance, .fastRetransmit, .fastRecovery, .cwnd, .ssthresh,
      .duplicateAck, .tripleAck, .timeout:
      "RFC 5681"
    case .rto, .rtt: "RFC 6298"
    case .synCookie: "RFC 4987 3.6"
    case .listen, .synSent, .synReceived, .established, .finWait1, .finWait2, .closeWait, .closing, .lastAck,
      .timeWait, .closed:
      "RFC 9293 3.3.2"
    default: "RFC 9293 " + section
    }
  }

  /// Of RFC 9293.
  private var section: String {
    switch self {
    case .dataOffset, .checksum, .ports, .pseudoHeader: "3.1"
    case .ack, .sequence, .acknowledgment, .cumulativeAck: "3.4"
    case .isn: "3.4.1"
    case .msl: "3.4.2"
    case .syn, .handshake, .simultaneousOpen: "3.5"
    case .rst: "3.5.3"
    case .fin, .fourWay, .finSender, .connectionItself: "3.6"
    case .halfClose: "3.6.1"
    case .mss: "3.7.1"
    case .nagle, .noDelay: "3.7.4"
    case .halfOpen: "3.5.1"
    case .retransmission: "3.8.1"
    case .keepAlive: "3.8.4"
    case .urg, .urgentPointer: "3.8.5"
    case .window, .rwnd, .flowControl, .slidingWindow: "3.8.6"
    case .persist, .zeroWindow: "3.8.6.1"
    case .delayedAck: "3.8.6.3"
    case .psh: "3.9.1.2"
    default: "3"
    }
  }
}

private enum ThemeGlosses {
  static let all: [Theme: Bilingual] = [
    .syn: Bilingual(
      ko: "SYN은 순서 번호를 맞추며 연결을 엽니다.", en: "SYN opens a connection and synchronises the sequence numbers."),
    .ack: Bilingual(ko: "ACK는 확인 응답 번호가 유효함을 뜻합니다.", en: "ACK says that the acknowledgment number is valid."),
    .fin: Bilingual(
      ko: "FIN은 보낸 쪽이 더 보낼 데이터가 없음을 뜻하고 한 방향만 닫습니다.",
      en: "FIN says that its sender has no more data: it closes one direction."),
    .rst: Bilingual(
      ko: "RST는 연결을 곧바로 강제로 끊으며, 그에 대한 ACK는 없습니다.",
      en: "RST aborts the connection at once; it is not acknowledged."),
    .psh: Bilingual(
      ko: "PSH는 버퍼에 모으지 말고 데이터를 바로 프로그램에 넘기라는 뜻입니다.",
      en: "PSH asks to pass the data on to the program without waiting for more."),
    .urg: Bilingual(ko: "URG는 긴급 포인터가 유효함을 뜻합니다.", en: "URG says that the urgent pointer is valid."),
    .ece: Bilingual(
      ko: "ECE는 받은 쪽이 혼잡 표시를 보았음을 보낸 쪽에 되돌려 알립니다.",
      en: "With ECE the receiver echoes a congestion mark to the sender."),
    .cwr: Bilingual(
      ko: "CWR은 보낸 쪽이 혼잡 윈도우를 줄였음을 알립니다.",
      en: "With CWR the sender says that it has reduced its congestion window."),
    .sequence: Bilingual(
      ko: "순서 번호는 그 세그먼트의 첫 데이터 바이트의 번호입니다.",
      en: "The sequence number is that of the segment's first byte of data."),
    .acknowledgment: Bilingual(
      ko: "확인 응답 번호는 다음에 받기를 기대하는 바이트의 번호입니다.",
      en: "The acknowledgment number is that of the next byte expected."),
    .dataOffset: Bilingual(
      ko: "데이터 오프셋은 헤더의 길이를 4바이트 단위로 나타냅니다.",
      en: "The data offset is the header's length in words of 4 bytes."),
    .window: Bilingual(
      ko: "윈도우는 그 세그먼트를 보낸 쪽이 더 받을 수 있는 바이트 수입니다.",
      en: "The window is how many more bytes its sender can receive."),
    .checksum: Bilingual(
      ko: "체크섬은 헤더와 데이터의 손상을 검출할 뿐이며 반드시 계산합니다.",
      en: "The checksum only detects damage to header and data; it is mandatory."),
    .urgentPointer: Bilingual(
      ko: "긴급 포인터는 URG일 때만 유효하고, 긴급 데이터의 끝을 순서 번호로부터의 거리로 가리킵니다.",
      en: "The urgent pointer counts only with URG set: an offset from SEQ to the end of the urgent data."),
    .ports: Bilingual(
      ko: "포트 번호는 한 호스트 안의 프로그램을 구별합니다.", en: "Port numbers tell the programs on one host apart."),
    .mss: Bilingual(
      ko: "MSS는 각자 SYN에서 알리는, 한 세그먼트로 받을 수 있는 데이터의 최대 크기입니다(헤더 제외).",
      en:
        "The MSS is the most data, without headers, that a host takes in one segment; each side announces its own in its SYN."
    ),
    .windowScale: Bilingual(
      ko: "윈도우 스케일은 SYN에서만 정하는, 윈도우 값을 왼쪽으로 미는 자리 수입니다.",
      en: "Window scale, set in the SYN only, is by how many bits window values are shifted left."),
    .sack: Bilingual(
      ko: "SACK는 떨어져 도착한 블록을 알려 빠진 것만 다시 보내게 합니다.",
      en: "SACK lists the blocks that have arrived, so that only what is missing is sent again."),
    .timestamps: Bilingual(
      ko: "타임스탬프는 RTT를 재고 옛 세그먼트를 가려내는 데 씁니다.", en: "Timestamps measure the RTT and tell old segments apart."),
    .listen: Bilingual(
      ko: "LISTEN은 서버가 연결 요청을 기다리는 상태입니다.", en: "In LISTEN a server waits for connection requests."),
    .synSent: Bilingual(
      ko: "SYN-SENT는 클라이언트가 SYN을 보내고 SYN,ACK를 기다리는 상태입니다.",
      en: "In SYN-SENT a client has sent its SYN and waits for SYN,ACK."),
    .synReceived: Bilingual(
      ko: "SYN-RECEIVED는 SYN,ACK를 보내고 ACK를 기다리는 상태입니다.",
      en: "In SYN-RECEIVED a host has sent SYN,ACK and waits for the ACK."),
    .established: Bilingual(
      ko: "ESTABLISHED는 연결이 열려 데이터를 주고받는 상태입니다.", en: "In ESTABLISHED the connection is open for data."),
    .finWait1: Bilingual(
      ko: "FIN-WAIT-1은 먼저 닫는 쪽이 FIN을 보내고 그 ACK를 기다리는 상태입니다.",
      en: "In FIN-WAIT-1 the side that closes first has sent its FIN and waits for the ACK."),
    .finWait2: Bilingual(
      ko: "FIN-WAIT-2는 먼저 닫은 쪽이 상대의 FIN을 기다리는 상태입니다.",
      en: "In FIN-WAIT-2 the side that closed first waits for the peer's FIN."),
    .closeWait: Bilingual(
      ko: "CLOSE-WAIT는 상대의 FIN을 받은 쪽이 자기 프로그램이 닫기를 기다리는 상태이고, 아직 보낼 수 있습니다.",
      en: "In CLOSE-WAIT the side that got a FIN waits for its own program to close; it may still send."),
    .closing: Bilingual(
      ko: "CLOSING은 양쪽이 함께 FIN을 보내고 자기 FIN의 ACK를 기다리는 상태입니다.",
      en: "In CLOSING both have sent a FIN, and this side waits for the ACK of its own."),
    .lastAck: Bilingual(
      ko: "LAST-ACK는 나중에 닫는 쪽이 자기 FIN의 ACK를 기다리는 상태입니다.",
      en: "In LAST-ACK the side that closes second waits for the ACK of its FIN."),
    .timeWait: Bilingual(
      ko: "TIME-WAIT는 먼저 닫은 쪽이 마지막 ACK의 유실과 옛 세그먼트에 대비해 2MSL을 기다리는 상태입니다.",
      en:
        "In TIME-WAIT the side that closed first waits 2 MSL, in case its last ACK is lost and until old segments have died."
    ),
    .closed: Bilingual(
      ko: "CLOSED는 연결이 없는 상태입니다.", en: "In CLOSED there is no connection."),
    .rto: Bilingual(
      ko: "RTO는 잰 RTT에서 계산하며, 만료될 때마다 두 배가 됩니다.",
      en: "The RTO is computed from measured RTTs and doubles each time it expires."),
    .persist: Bilingual(
      ko: "지속 타이머는 윈도우가 0일 때 다시 열렸는지 물어보게 합니다.", en: "The persist timer has a closed window probed."),
    .keepAlive: Bilingual(
      ko: "킵얼라이브는 오래 조용한 연결의 상대가 살아 있는지 확인합니다.",
      en: "Keep-alive checks whether the peer of a long idle connection is still there."),
    .delayedAck: Bilingual(
      ko: "지연 ACK는 받은 쪽이 ACK를 잠시 미루어 데이터에 얹거나 합쳐 보내는 것입니다.",
      en: "With delayed ACKs the receiver holds an ACK back for a moment, to join it with data or another."),
    .flowControl: Bilingual(
      ko: "흐름 제어는 수신 윈도우로 받는 쪽의 버퍼를 넘치지 않게 합니다.",
      en: "Flow control keeps the receiver's buffer from overflowing, by the receive window."),
    .congestionControl: Bilingual(
      ko: "혼잡 제어는 보내는 쪽의 cwnd로 네트워크를 넘치지 않게 합니다.",
      en: "Congestion control keeps the network from being overloaded, by the sender's cwnd."),
    .slowStart: Bilingual(
      ko: "느린 시작에서는 cwnd가 작게 시작해 RTT마다 두 배로 커집니다.",
      en: "In slow start cwnd begins small and doubles every RTT."),
    .avoidance: Bilingual(
      ko: "혼잡 회피에서는 cwnd가 RTT마다 한 MSS씩 커집니다.", en: "In congestion avoidance cwnd grows by one MSS every RTT."),
    .fastRetransmit: Bilingual(
      ko: "빠른 재전송은 중복 ACK 세 개에 타이머를 기다리지 않고 빠진 세그먼트를 다시 보내는 것입니다.",
      en: "Fast retransmit sends the missing segment again on three duplicate ACKs, before the timer expires."
    ),
    .fastRecovery: Bilingual(
      ko: "빠른 회복은 느린 시작 없이 cwnd를 절반으로 줄여 이어 가는 것입니다.",
      en: "Fast recovery goes on with half the cwnd, without slow start."),
    .slidingWindow: Bilingual(
      ko: "슬라이딩 윈도우는 ACK를 기다리지 않고 윈도우만큼 이어 보내는 방식입니다.",
      en: "With a sliding window as much as the window allows is sent without waiting for ACKs."),
    .nagle: Bilingual(
      ko: "네이글 알고리즘은 ACK를 기다리는 동안 작은 데이터를 모아 보냅니다.",
      en: "Nagle's algorithm joins small pieces of data while an ACK is outstanding."),
    .synCookie: Bilingual(
      ko: "SYN 쿠키는 상태를 저장하지 않고 순서 번호에 정보를 담습니다.",
      en: "A SYN cookie keeps no state: what is needed is coded into the sequence number."),
    .handshake: Bilingual(
      ko: "핸드셰이크는 양쪽의 순서 번호를 맞추어 연결을 여는 것이며, 경로도 암호도 정하지 않습니다.",
      en:
        "The handshake opens a connection and synchronises both sequence numbers; it fixes no path and encrypts nothing."
    ),
    .fourWay: Bilingual(
      ko: "4-way 핸드셰이크는 양쪽이 따로 FIN을 보내 연결을 닫는 것입니다.",
      en: "In the four-way handshake each side closes with a FIN of its own."),
    .halfClose: Bilingual(
      ko: "반만 닫은 쪽은 보내지 못할 뿐 계속 받습니다.", en: "Who has half closed can't send any more, but still receives."),
    .retransmission: Bilingual(
      ko: "재전송은 보낸 쪽이 같은 순서 번호로 다시 보내는 것입니다.",
      en: "The sender of the data sends it again, under the same sequence number."),
    .cumulativeAck: Bilingual(
      ko: "누적 확인 응답은 그 번호 앞까지 모두 받았음을 뜻합니다.",
      en: "A cumulative acknowledgment covers everything before its number."),
    .duplicateAck: Bilingual(
      ko: "중복 ACK는 순서에 맞지 않는 세그먼트를 받은 쪽이 같은 번호로 다시 보내는 ACK입니다.",
      en: "A duplicate ACK repeats the same number: its sender has received a segment out of order."),
    .isn: Bilingual(
      ko: "초기 순서 번호는 각자 예측하기 어렵게 고릅니다.",
      en: "Each side chooses its own initial sequence number, hard to predict."),
    .rtt: Bilingual(
      ko: "RTT는 보내고 나서 그 ACK를 받기까지의 시간입니다.", en: "The RTT runs from sending a segment to receiving its ACK."),
    .ssthresh: Bilingual(
      ko: "ssthresh는 느린 시작에서 혼잡 회피로 넘어가는 cwnd의 경계입니다.",
      en: "ssthresh is the cwnd at which slow start gives way to congestion avoidance."),
    .cwnd: Bilingual(
      ko: "cwnd는 보내는 쪽이 네트워크의 혼잡에 맞춰 스스로 정하고 헤더에 싣지 않습니다.",
      en: "cwnd is the sender's own estimate of what the network takes; no header carries it."),
    .rwnd: Bilingual(
      ko: "rwnd는 받는 쪽이 버퍼의 남은 자리를 헤더의 윈도우로 알리는 값입니다.",
      en: "rwnd is the room in the receiver's buffer, which it announces in the window field."),
    .msl: Bilingual(
      ko: "MSL은 세그먼트가 네트워크에 남아 있을 수 있는 최대 시간입니다.",
      en: "The MSL is the longest time that a segment may live in the network."),
    .tcp: Bilingual(
      ko: "TCP는 두 호스트 사이에서 바이트를 양방향으로 순서대로 나를 뿐, 경계도 경로도 속도도 보장하지 않습니다.",
      en:
        "TCP carries bytes in order, both ways between two hosts; it promises no boundaries, no path and no speed."
    ),
    .traffic: Bilingual(
      ko: "세그먼트는 저마다 IP 데이터그램으로 가며, 정해진 경로는 없습니다.",
      en: "Each segment travels in an IP datagram of its own; there is no fixed path."),
    .boundaries: Bilingual(
      ko: "TCP는 바이트 스트림이라 쓰기와 읽기의 경계가 남지 않습니다.",
      en: "TCP is a stream of bytes: the boundaries of writes are not kept."),
    .connectionItself: Bilingual(
      ko: "연결의 상태는 양 끝의 호스트에만 있고, 라우터는 아무것도 기억하지 않습니다.",
      en: "Only the two hosts keep a connection's state; routers know nothing of it."),
    .simultaneousOpen: Bilingual(
      ko: "동시 열기에서도 SYN,ACK는 처음 SYN의 ISN을 그대로 씁니다.",
      en: "In a simultaneous open, too, the SYN,ACK carries the ISN of the first SYN."),
    .zeroWindow: Bilingual(
      ko: "윈도우가 0이면 보내는 쪽이 멈추고 프로브로 물어볼 뿐, 연결은 그대로입니다.",
      en: "At a window of zero the sender stops and probes; the connection stays."),
    .finSender: Bilingual(
      ko: "FIN을 보낸 쪽은 보내지 못할 뿐, 계속 받고 ACK를 보냅니다.",
      en: "Who has sent a FIN can't send data any more, but still receives and acknowledges."),
  ]
}
