import TCP

extension CheckRule {
  /// Sequence and acknowledgment numbers.
  static let numbers: [CheckRule] = [
    CheckRule(
      "number-use", by: .unproven,
      Bilingual(
        ko: "순서 번호를 하나씩 쓰는 것은 SYN과 FIN뿐입니다.", en: "Only a SYN and a FIN take a sequence number each."),
      reference: "RFC 9293 3.4",
      wrong: [
        "# TCP\n\nFIN은 순서 번호를 소비하지 않는다.",
        "# TCP\n\nSYN, FIN and ACK consume one sequence number each.",
        "# TCP\n\n`SYN` and `FIN` carry no data, so they consume **no** sequence number.",
        "# TCP\n\nThe +1 is there since an ACK uses up a sequence number.",
      ],
      right: [
        "# TCP\n\nSYN과 FIN은 순서 번호를 하나씩 차지한다. ACK는 순서 번호를 차지하지 않는다.",
        "# TCP\n\nSYN and FIN consume one sequence number each; a bare ACK consumes none.",
        "# TCP\n\n和 SYN 一样，一个 FIN 不携带数据，只占用一个序号。",
        "# TCP\n\nSYN と FIN は「1 byte 分」seq を消費する（データはない）。",
        "# TCP\n\nA pure ACK does not consume a sequence number.",
      ]),
    CheckRule(
      "two-msl",
      Bilingual(ko: "TIME-WAIT은 MSL의 두 배입니다.", en: "TIME-WAIT lasts twice the MSL."),
      reference: "RFC 9293 3.4.2",
      wrong: [
        "# TIME_WAIT\n\nMSL이 60초이므로 TIME_WAIT은 60초이다.",
        "# TIME_WAIT\n\n- RFC 793: MSL = 2 minutes, so TIME_WAIT = 2 minutes",
        "# TIME_WAIT\n\nIf MSL = 60s, then:\n\n- TIME_WAIT duration = **60 seconds**",
      ],
      right: [
        "# TIME_WAIT\n\nMSL이 60초이므로 TIME_WAIT은 120초이다.",
        "# TIME_WAIT\n\n- RFC 793: MSL = 2 minutes, so TIME_WAIT = 4 minutes",
        "# TIME_WAIT\n\n리눅스의 TIME_WAIT은 60초이고, 2MSL이 60초이다.",
        "# TIME_WAIT\n\nOn Linux 2MSL = 60s; TIME_WAIT = 60s.",
      ]),
    CheckRule(
      "arithmetic", by: .numbers,
      Bilingual(ko: "적어 둔 계산이 맞지 않습니다.", en: "The arithmetic written out is wrong."),
      reference: "RFC 9293 3.4",
      wrong: [
        "# TCP\n\n데이터 오프셋이 5이면 5 × 4 = 24바이트이다.",
        "# TCP timers\n\nRTO = 100 + 4 × 10 = 180ms",
        "# TCP window\n\n1024 × 2^8 = 262,154 bytes",
      ],
      right: [
        "# TCP\n\n데이터 오프셋이 5이면 5 × 4 = 20바이트이다.",
        "# TCP timers\n\nRTO = 100 + 4 × 10 = 140ms",
        "# TCP window\n\n1024 × 2^8 = 262,144 bytes, 2^32 = 40억",
        "# TCP\n\n1500 - 20 - 20 = 1460, 3 × 1/2 = 1.5, 4294967295 + 1 = 0",
      ]),
    CheckRule(
      "ack-arithmetic", by: .numbers,
      Bilingual(
        ko: "ACK 번호는 받은 SEQ에 데이터 길이와 SYN·FIN의 1을 더한 값입니다.",
        en: "The ACK number is the SEQ received plus the data's length, plus 1 for SYN or FIN."),
      reference: "RFC 9293 3.4",
      wrong: [
        "# 3-way handshake\n\n- 클라이언트는 SYN을 보낸다 (seq : x)\n- 서버가 받았다는 신호인 ACK와 새로운 SYN을 전달 (ACK : x, seq : y)\n- 클라이언트는 받았다는 ACK를 보내고 연결을 완료한다(ACK : y+1)",
        "# 3-way handshake\n\n- 클라이언트는 SYN을 보낸다 (seq : x)\n- 서버가 받았다는 신호인 ACK와 새로운 SYN을 전달 (ACK : x+1, seq : y)\n- 클라이언트는 받았다는 ACK를 보내고 연결을 완료한다(ACK : x+1)",
        "# 3-way handshake\n\n1. 클라이언트 → 서버: SYN, seq=client_isn\n2. 서버 → 클라이언트: ack=client_isn + 2",
        "# Handshake\n\n**Step 2**\n- Acknowledgment Number is `client_isn + 1`\n\n**Step 3**\n- Acknowledgment Number is `client_isn + 1`",
        "# TCP\n\n1~1000번 바이트를 받았다면 ACK 번호는 1000이다.",
        "# TCP\n\nQ: ACK 번호 900을 보낸 호스트는 몇 번 바이트까지 받았나요?\nA: 900번까지",
        "# TCP\n\nQ: SEQ 100 (20 bytes), SEQ 120 (30 bytes) and SEQ 150 (10 bytes) all arrive. What is the last ACK?\nA: 161",
        "# TCP\n\n1. **A host receives a FIN with sequence number 88 and no data. What acknowledgment number does it answer with?**\n   88",

        "# TCP\n\n호스트 A가 SEQ 1200으로 100바이트를 보내면 호스트 B는 ACK 1301로 응답한다.",
        "# TCP\n\nA sends 100 bytes with SEQ 1200, and B replies with ACK 1301.",
        "# TCP\n\nA sends 100 bytes with SEQ 1200; the ACK number is 1200 + 100 = 1301.",
        "# TCP\n\n- A -> B : PSH,ACK SEQ=1001 ACK=5001 LEN=100\n- B -> A : ACK SEQ=5001 ACK=1102 LEN=0",
        "# TCP\n\nQ: SEQ가 1000이고 데이터가 500바이트인 세그먼트를 받으면 ACK 번호는?\nA: 1501",
        "# TCP\n\nQ: 데이터가 없는 FIN의 SEQ가 2500이면 ACK 번호는 얼마인가요?\nA: 2500",
        "# TCP\n\nACK 300 means that all bytes up to 300 have arrived.",
        "# TCP\n\nFIN을 확인하는 ACK 번호: 1501 + 1 = 1512",
        "# TCP\n\nIf a sender transmits 500 bytes starting at sequence number 1000, the receiver answers with ACK 1501.",
        "# TCP\n\nIf SEQ 3000 carries 200 bytes and the FIN flag, the receiver answers with ACK 3200.",
        "# 연결 종료\n\n- A -> B : FIN,ACK SEQ=5000 ACK=7500\n- B -> A : ACK SEQ=7500 ACK=5000",
      ],
      right: [
        "# 3-way handshake\n\n- 클라이언트는 SYN을 보낸다 (seq : x)\n- 서버가 받았다는 신호인 ACK와 새로운 SYN을 전달 (ACK : x+1, seq : y)\n- 클라이언트는 받았다는 ACK를 보내고 연결을 완료한다(ACK : y+1)",
        "# 3-way handshake\n\n1. 클라이언트 → 서버: SYN, seq=client_isn\n2. 서버 → 클라이언트: ack=client_isn + 1",
        "# Handshake\n\n**Step 2**\n- Acknowledgment Number is `client_isn + 1`\n\n**Step 3**\n- Acknowledgment Number is `server_isn + 1`",
        "# TCP\n\n1~1000번 바이트를 받았다면 ACK 번호는 1001이다.",
        "# TCP\n\nQ: ACK 번호 900을 보낸 호스트는 몇 번 바이트까지 받았나요?\nA: 899번까지",
        "# TCP\n\nQ: SEQ 100 (20 bytes), SEQ 120 (30 bytes) and SEQ 150 (10 bytes) all arrive. What is the final ACK?\nA: 160",

        "# TCP\n\n호스트 A가 SEQ 1200으로 100바이트를 보내면 호스트 B는 ACK 1300으로 응답한다.",
        "# TCP\n\nA sends 100 bytes with SEQ 1200 and FIN, and B replies with ACK 1301.",
        "# TCP\n\nThe number wraps: 4294967295 + 1 = 0.",
        "# TCP\n\nACK 300 means that all bytes up to 299 have arrived.",
        "# TCP\n\nQ: 데이터가 없는 FIN의 SEQ가 2500이면 ACK 번호는 얼마인가요?\nA: 2501",
        "# TCP\n\n- A -> B : PSH,ACK SEQ=1001 ACK=5001 LEN=100\n- A -> B : PSH,ACK SEQ=1101 ACK=5001 LEN=100\n- B -> A : ACK SEQ=5001 ACK=1201 LEN=0",
        "# TCP\n\n- A -> B : PSH,ACK SEQ=1101 ACK=5001 LEN=100\n- B -> A : ACK SEQ=5001 ACK=1101 LEN=0\n- A -> B : PSH,ACK SEQ=1101 ACK=5001 LEN=100",
        "# TCP\n\nQ: SEQ가 1000이고 데이터가 500바이트인 세그먼트를 받으면 ACK 번호는?\nA: 1500",
      ]),
    CheckRule(
      "seq-arithmetic", by: .numbers,
      Bilingual(
        ko: "다음 SEQ는 앞서 보낸 것 바로 뒤의 번호입니다. ACK만 보내면 번호가 늘지 않습니다.",
        en: "The next SEQ is the number after all that was sent; an ACK alone takes none."),
      reference: "RFC 9293 3.4",
      wrong: [
        "# tcpdump로 본 TCP\n\n```\nIP a.1 > b.80: Flags [P.], seq 100:300, ack 5, win 502, length 100\n```",

        "# 데이터 전송\n\n- A -> B : PSH,ACK SEQ=1001 ACK=5001 LEN=100\n- B -> A : ACK SEQ=5001 ACK=1101 LEN=0\n- A -> B : PSH,ACK SEQ=1102 ACK=5001 LEN=50",
        "# Data\n\n- A -> B : PSH,ACK SEQ=1001 ACK=5001 LEN=100\n- A -> B : PSH,ACK SEQ=1102 ACK=5001 LEN=50",
        "# 연결 종료\n\n- A -> B : FIN,ACK SEQ=5000 ACK=7500\n- B -> A : FIN,ACK SEQ=7500 ACK=5001\n- A -> B : ACK SEQ=5000 ACK=7501",
        "# TCP\n\n시퀀스 번호가 500이고 데이터가 20바이트이면 다음 시퀀스 번호는 521이다.",
        "# TCP\n\n| SEQ | Data bytes | Next SEQ |\n|---|---|---|\n| 1001 | 300 | 1302 |",
      ],
      right: [
        "# tcpdump로 본 TCP\n\n```\nIP a.1 > b.80: Flags [P.], seq 100:200, ack 5, win 502, length 100\n```",

        "# 데이터 전송\n\n- A -> B : PSH,ACK SEQ=1001 ACK=5001 LEN=100\n- A -> B : PSH,ACK SEQ=1101 ACK=5001 LEN=50",
        "# TCP\n\n시퀀스 번호가 500이고 데이터가 20바이트이면 다음 시퀀스 번호는 520이다.",
        "# TCP\n\n| SEQ | Data bytes | Next SEQ |\n|---|---|---|\n| 1001 | 300 | 1301 |\n| 1301 | FIN | 1302 |",
        "# Lost data\n\n- A -> B : PSH,ACK SEQ=1001 ACK=5001 LEN=100\n- A -> B : PSH,ACK SEQ=1001 ACK=5001 LEN=100",
      ]),
    CheckRule(
      "handshake-number", by: .numbers,
      Bilingual(
        ko: "SYN은 순서 번호를 하나 차지하므로 확인은 ISN+1이고, 다음 SEQ도 ISN+1입니다.",
        en: "A SYN takes one number: it is acknowledged with ISN+1, and the next SEQ is ISN+1."),
      reference: "RFC 9293 3.5",
      wrong: [
        "# 3-way handshake\n\n1. 클라이언트가 서버에게 SYN(x)를 보낸다.\n2. 서버가 클라이언트에게 SYN(y), ACK(x)를 보낸다.\n3. 클라이언트가 서버에게 ACK(y+1)를 보낸다.",
        "# 3-way handshake\n\n- Client -> Server : SYN SEQ=1000\n- Server -> Client : SYN,ACK SEQ=5000 ACK=1002\n- Client -> Server : ACK SEQ=1001 ACK=5001",
        "# 3-way handshake\n\n- Client -> Server : SYN SEQ=1000\n- Server -> Client : SYN,ACK SEQ=5000 ACK=1001\n- Client -> Server : ACK SEQ=1000 ACK=5001",
        "# 3-way handshake\n\n1. 클라이언트가 서버에게 SYN(x)를 보낸다.\n2. 서버가 클라이언트에게 SYN(y), ACK(y+1)를 보낸다.\n3. 클라이언트가 서버에게 ACK(y+1)를 보낸다.",
        "# Handshake\n\n- A -> B : SYN, seq=x\n- B -> A : SYN, ACK, seq=y, ack=y+1\n- A -> B : ACK, seq=x+1, ack=y+1",
      ],
      right: [
        "# 3-way handshake\n\n1. 클라이언트가 서버에게 SYN(x)를 보낸다.\n2. 서버가 클라이언트에게 SYN(y), ACK(x+1)를 보낸다.\n3. 클라이언트가 서버에게 ACK(y+1)를 보낸다.",
        "# Handshake\n\n```\nIP 10.0.0.1.5000 > 10.0.0.2.80: Flags [S], seq 3222365031, win 1, length 0\nIP 10.0.0.2.80 > 10.0.0.1.5000: Flags [S.], seq 1903810069, ack 3222365032, win 1, length 0\nIP 10.0.0.1.5000 > 10.0.0.2.80: Flags [.], ack 1, win 1, length 0\n```",
        "# 3-way handshake\n\n1. 클라이언트가 서버에게 SYN(x)를 보낸다.\n2. 서버가 클라이언트에게 SYN(y), ACK(x+1)를 보낸다.\n3. 클라이언트는 ACK(x+1), SYN(y) 패킷에 대한 응답으로 ACK(y+1)를 서버로 보낸다.",
        "# 3-way handshake\n\n- Client -> Server : SYN SEQ=0\n- Server -> Client : SYN,ACK SEQ=0 ACK=1\n- Client -> Server : ACK SEQ=1 ACK=1",
      ]),
    CheckRule(
      "ack-past-hole", by: .unproven,
      Bilingual(
        ko: "ACK 번호는 빠진 데이터를 넘어가지 않습니다.", en: "An ACK number never goes past missing data."),
      reference: "RFC 9293 3.4, 3.8",
      wrong: [
        "# TCP\n\n바이트 3000-3499가 유실되고 3500-5999가 도착하면 수신자는 ACK 6000을 보낸다.",
        "# TCP\n\nIf bytes 3000-3499 are lost but 3500-5999 arrive:\n\n```\nReceiver: ack=6000 (all I can say)\n```",
        "# TCP 快速重传\n\n* 第一份 Seq1 先送到了，于是就 Ack 回 2；\n* 结果 Seq2 没收到，Seq3 到达了，于是 Ack 回 4；\n* 后面的 Seq4 和 Seq5 都到了，但还是 Ack 回 2；",
        "# TCP\n\n| Segment | Seq | Bytes |\n|---|---|---|\n| 1 | 10001 | 1000 |\n| 2 | 11001 | 1000 |\n| 3 | 12001 | 1000 |\n\nIf segment 2 is lost but 3 arrives, the receiver sends ACK 12001.",
      ],
      right: [
        "# TCP\n\n바이트 3000-3499가 유실되고 3500-5999가 도착하면 수신자는 ACK 3000을 보낸다.",
        "# TCP\n\nIf bytes 3000-3499 are lost but 3500-5999 arrive:\n\n```\nReceiver: ack=3000\n```\n\nOnce they are retransmitted, it sends ack=6000.",
        "# TCP\n\nIf bytes 3000-3499 are lost, the sender retransmits them and gets ACK 6000.",
        "# TCP 快速重传\n\n* 第一份 Seq1 先送到了，于是就 Ack 回 2；\n* 结果 Seq2 没收到，Seq3 到达了，于是 Ack 回 2；\n* 后面的 Seq4 和 Seq5 都到了，但还是 Ack 回 2；\n* 最后，收到了 Seq2，于是 Ack 回 6。",
        "# TCP\n\n| Segment | Seq | Bytes |\n|---|---|---|\n| 1 | 10001 | 1000 |\n| 2 | 11001 | 1000 |\n| 3 | 12001 | 1000 |\n\nIf segment 2 is lost but 3 arrives, the receiver sends ACK 11001.",
      ]),
    CheckRule(
      "formula",
      Bilingual(ko: "식의 부호나 계수가 다릅니다.", en: "A sign or a factor of the formula is another."),
      reference: "RFC 9293 3.8.6, RFC 6298 2.3",
      wrong: [
        "# TCP 흐름 제어\n\nrwnd = RcvBuffer + [LastByteRcvd - LastByteRead]",
        "# TCP RTO\n\n$$ RTO= SRTT+\\frac{1}{4}\\cdot RTTVAR$$",
        "# TCP RTO\n\nEstimatedRTT = 0.125 * EstimatedRTT + 0.875 * SampleRTT",
        "# TCP 혼잡 제어\n\n타임아웃이 나면 `ssthresh = cwnd / 4`로 한다.",
        "# TCP congestion control\n\n- 3 dup ACKs: ssthresh ← ½·cwnd, then cwnd = cwnd/3",
        "# TCP flow control\n\n$\\text{LastByteSent} – \\text{LastByteAcked} \\geq rwnd$",
        "# TCP RTT\n\n$SRTT = (1 - \\alpha) \\cdot SRTT + \\alpha \\cdot R$\n\n- 보통 $\\alpha$는 0.875이다.",
        "# TCP RTT\n\nEstimatedRTT = (1 - a) * EstimatedRTT + a * SampleRTT, typical value: a = 1/8 = 0.875",
        "# TCP fairness\n\nWith K connections each should get an average rate of K/R.",
      ],
      right: [
        "# TCP 흐름 제어\n\nrwnd = RcvBuffer - [LastByteRcvd - LastByteRead]",
        "# TCP RTO\n\n$$ RTO= SRTT+4\\cdot RTTVAR$$",
        "# TCP RTO\n\nTimeoutInterval = EstimatedRTT + 4 * DevRTT",
        "# TCP RTO\n\nEstimatedRTT = 0.875 * EstimatedRTT + 0.125 * SampleRTT",
        "# TCP RTO\n\nRTO = SRTT + max(G, 4 * RTTVAR)",
        "# TCP RTO\n\nRTTVAR = 3/4 RTTVAR + 1/4 |SRTT - R|",
        "# TCP 혼잡 제어\n\n타임아웃이 나면 `ssthresh = cwnd / 2`로 한다. CUBIC은 cwnd = 0.7 * cwnd로 한다.",
        "# TCP flow control\n\n$\\text{LastByteSent} – \\text{LastByteAcked} \\leq rwnd$",
        "# TCP flow control\n\nif (LastByteSent - LastByteAcked >= rwnd) the sender waits.",
        "# TCP RTT\n\n$SRTT = (1 - \\alpha) \\cdot SRTT + \\alpha \\cdot R$\n\n- 보통 $\\alpha$는 0.125이다.",
        "# TCP RTT\n\nSRTT = α × SRTT + (1 - α) × R, with α = 7/8",
        "# TCP RTT\n\nEstimatedRTT = (1 - a) * EstimatedRTT + a * SampleRTT; were a = 0.875, only recent samples would count.",
        "# TCP fairness\n\nWith K connections each should get an average rate of R/K.",
      ]),
    CheckRule(
      "fast-retransmit-count", by: .unproven,
      CountFact.duplicateAcks.message, reference: CountFact.duplicateAcks.reference,
      wrong: [
        "# TCP\n\n2중복 ACK이면 cwnd를 반으로 줄인다.",
        "# TCP\n\nIf the sender receives two duplicate ACKs, it resends the segment.",
        "# TCP\n\n快速重传: 收到2个重复ACK立即重传", "# TCP\n\n같은 ACK가 두 번 중복되면 타임아웃을 기다릴 것 없이 재전송한다.",
        "# TCP\n\n중복 ACK 2개를 받으면 빠른 재전송을 시작한다.",
        "# TCP\n\nFast retransmit starts after two duplicate ACKs.",
        "# TCP\n\nOn 2 ACKs of the same segment the sender supposes that the segment is lost.",
      ],
      right: [
        "# TCP\n\n중복 ACK 2개까지는 순서가 바뀐 것일 수 있어 재전송하지 않는다.",
        "# TCP\n\nAfter two duplicate ACKs the sender does not retransmit yet.",
        "# TCP\n\n快速重传: 收到3个重复ACK立即重传", "# TCP\n\n같은 ACK가 세 번 중복되면 타임아웃 전에 재전송한다.",
        "# TCP\n\n중복 ACK 3개를 받으면 빠른 재전송을 시작한다.",
        "# TCP\n\nFast retransmit starts after three duplicate ACKs.",
        "# TCP\n\nOn 4 ACKs of the same segment the sender supposes that the segment is lost.",
      ]),
    CheckRule(
      "segment-size",
      Bilingual(
        ko: "이더넷에서 보통의 MSS는 MTU에서 헤더 둘을 뺀 1460바이트입니다.",
        en: "The usual MSS on Ethernet is the MTU without the two headers: 1460 bytes."),
      reference: "RFC 9293 3.7.1",
      wrong: [
        "# TCP\n\n이더넷에서 MSS는 보통 1500바이트이다.", "# TCP\n\n### MSS: maximum segment size\n\nusually: 1500",
        "# TCP options\n\n- MSS: typically 1,480 bytes",
      ],
      right: [
        "# TCP\n\n이더넷에서 MSS는 보통 1460바이트이다.", "# TCP\n\n### MSS: maximum segment size\n\nusually: 1460",
        "# TCP\n\nThe MTU is typically 1500 bytes, the MSS 1460.", "# TCP\n\nLet the MSS be 1500 bytes.",
        "# TCP\n\n기본 MTU는 1500바이트이므로 MSS를 구한다.",
      ]),
    CheckRule(
      "backoff-doubling",
      Bilingual(
        ko: "재전송 시간은 만료될 때마다 두 배가 됩니다.", en: "The retransmission timeout doubles each time it expires."),
      reference: "RFC 6298 5.5",
      wrong: [
        "# TCP 재전송 타임아웃\n\n지수 백오프로 재전송 간격은 1초, 2초, 3초, 4초로 늘어난다.",
        "# TCP RTO\n\nExponential backoff:\n\n```\n1st attempt: RTO = 300ms → timeout\n2nd attempt: RTO = 600ms → timeout\n3rd attempt: RTO = 900ms → timeout\n```",
      ],
      right: [
        "# TCP 재전송 타임아웃\n\n지수 백오프로 재전송 간격은 1초, 2초, 4초, 8초로 늘어난다.",
        "# TCP RTO\n\nExponential backoff:\n\n```\n1st attempt: RTO = 300ms → timeout\n2nd attempt: RTO = 600ms → timeout\n3rd attempt: RTO = 1200ms → timeout\n```",
        "# TCP RTO\n\nThe timeouts come after 1s, 3s, 7s, 15s: the RTO doubles each time.",
        "# TCP RTO\n\nRetries every 1s, 2s, 3s with a linear timeout.",
      ]),
    CheckRule(
      "window-shift",
      Bilingual(
        ko: "윈도 스케일은 곱하는 수가 아니라 미는 비트 수입니다.", en: "The window scale is a shift count, no factor."),
      reference: "RFC 7323 2.3",
      wrong: [
        "# TCP 윈도 스케일\n\n윈도 필드가 65535이고 스케일이 7이면 실제 윈도는 65535 × 7 = 458745바이트이다.",
        "# TCP window scale\n\n```\nScale = 7\nActual window = 65,535 × 7 = 458,745 bytes\n```",
      ],
      right: [
        "# TCP 윈도 스케일\n\n윈도 필드가 65535이고 스케일이 7이면 실제 윈도는 65535 × 128 = 8388480바이트이다.",
        "# TCP window scale\n\n```\nScale = 7\nActual window = 65,535 × 2^7 = 8,388,480 bytes\n```",
        "# TCP\n\nWith 7 segments of 1460 bytes the sender has 1,460 × 7 = 10,220 bytes in flight.",
      ]),
    CheckRule(
      "number-mismatch", severity: .warning,
      Bilingual(
        ko: "같은 절의 다른 번호에서 이웃한 두 숫자가 뒤바뀐 것으로 보입니다.",
        en: "The number looks like another one of the section with two digits swapped."),
      reference: "RFC 9293 3.4",
      wrong: [
        "# 4-way handshake\n\n1. 클라이언트(`FIN(x)`) → 서버\n2. 서버(`ACK(x+1, y)`) → 클라이언트\n3. 서버(`FIN(x+1, y+1)`) → 클라이언트\n\n    서버가 연결을 해제하겠다는 의미로 FIN(x+1, y+2) 패킷을 보낸다.\n4. 클라이언트(`ACK(y+2, x+1)`) → 서버",
        "# TCP\n\n- **SEQ 1301**인 패킷에 100바이트를 실어 보낸다.\n- **SEQ 1031**에 대한 ACK를 받지 못해 재전송한다.",
        "# TCP\n\n- A segment with SEQ 1301 is lost.\n- The sender sees no ACK for SEQ 1031 and sends again.",
      ],
      right: [
        "# 4-way handshake\n\n1. 클라이언트(`FIN(x)`) → 서버\n2. 서버(`ACK(x+1, y)`) → 클라이언트\n3. 서버(`FIN(x+1, y+1)`) → 클라이언트\n\n    서버가 연결을 해제하겠다는 의미로 FIN(x+1, y+1) 패킷을 보낸다.\n4. 클라이언트(`ACK(y+2, x+1)`) → 서버",
        "# TCP\n\n- **SEQ 1301**인 패킷에 100바이트를 실어 보낸다.\n- **SEQ 1301**에 대한 ACK를 받지 못해 재전송한다.",
        "# TCP\n\n- A segment with SEQ 1301 is lost.\n- Then SEQ 1401 follows.",
      ]),
  ]
}
