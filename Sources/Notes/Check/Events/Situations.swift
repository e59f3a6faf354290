import Questions
import TCP

extension Situation {
  /// What happens to a segment that belongs nowhere, to the last one that is lost, and to a host that hears no more.
  static let all: [Situation] = segments + losses + repeats + programs

  private static let data = TellingWords(
    "데이터", "세그먼트", "패킷", "segment", "data", "packet", "syn", "연결 요청", "connection request", "요청", "request",
    "connect", "bytes")

  private static let ending = TellingWords(
    "연결을 끊", "연결을 닫", "연결을 종료", "연결을 해제", "연결을 리셋", "연결을 포기", "연결이 끊", "연결이 종료", "closes the connection",
    "resets the connection",
    "aborts the connection", "connection is closed", "connection is reset", "gives up the connection",
    "terminates the connection",
    "tears down", "drops the connection", "ends the connection", "close the connection",
    "reset the connection",
    "연결을 정리", "연결을 다시 맺", "reconnects", "re-establishes the connection", "opens a new connection",
    "connection is aborted", "connection is dropped", "connection is terminated")

  private static let segments: [Situation] = [
    Situation(
      signs: [
        TellingWords(
          "closed port", "port is closed", "port nobody", "port that nobody", "no listener",
          "nobody is listening",
          "nobody listens", "no process is listening", "no socket is listening", "not listening",
          "nothing is listening",
          "nothing listens", "no one listens", "port without a listener",
          "닫힌 포트", "닫혀 있는 포트", "듣고 있지 않은 포트", "듣지 않는 포트", "열려 있지 않은 포트", "열리지 않은 포트", "아무도 듣지 않",
          "아무도 듣고 있지 않",
          "리스닝하지 않", "listen하지 않", "listen 중이 아닌", "리슨하지 않", "대기하지 않는 포트", "대기 중인 소켓이 없는", "듣는 소켓이 없",
          "포트가 닫혀"), data,
      ], neverSent: [.fin, .ack, .syn], isAnswered: true,
      wrong: TellingWords(
        "is dropped", "are dropped", "is discarded", "drops it", "discards it", "버려진다", "버린다", "무시한다", "무시된다"),
      unless: TellingWords(
        "rst", "reset", "리셋", "거부", "refus", "datagram", "데이터그램", "filter", "필터", "timeout", "타임아웃"),
      right: Bilingual(
        ko: "듣는 소켓이 없는 포트로 온 세그먼트에는 RST로 답합니다.",
        en: "A segment to a port on which nobody listens is answered with a RST."),
      short: Bilingual(ko: "RST", en: "RST"), reference: "RFC 9293 3.10.7.1"),
    Situation(
      signs: [
        TellingWords(
          "재부팅", "다시 부팅", "재시작한", "재시작된", "다시 켜진", "다시 살아난", "죽었다 살아", "연결을 기억하지", "연결이 없는", "존재하지 않는 연결",
          "모르는 연결",
          "없는 연결", "rebooted", "reboots", "after a reboot", "restarted", "after a restart", "crashed and re",
          "crash and re",
          "no such connection", "connection that does not exist", "connection it does not know",
          "knows nothing of the connection",
          "no memory of the connection", "connection does not exist"), data,
      ], neverSent: [.fin, .ack, .syn], isAnswered: true,
      unless: TellingWords(
        "rst", "reset", "리셋", "재부팅되기 전", "before the reboot", "keepalive", "keep-alive", "syn"),
      right: Bilingual(
        ko: "없는 연결의 세그먼트를 받은 호스트는 RST로 답합니다.",
        en: "A host that gets a segment of a connection it does not have answers with a RST."),
      short: Bilingual(ko: "RST", en: "RST"), reference: "RFC 9293 3.5.1"),
    Situation(
      signs: [
        TellingWords(
          "이미 받은", "이미 수신한", "중복된 세그먼트", "중복 세그먼트", "중복된 데이터", "중복 데이터", "중복된 패킷", "중복 패킷", "중복해서 도착",
          "중복으로 도착",
          "중복해서 받",
          "같은 데이터가 다시", "같은 세그먼트가 다시", "같은 세그먼트를 다시", "already received", "already has", "already have",
          "already got",
          "duplicate segment",
          "duplicate data", "duplicate packet", "duplicated segment", "same segment again", "same data again",
          "same segment a second time", "received twice", "arrives twice"), data,
      ], neverSent: [.rst, .fin], isAnswered: true,
      unless: TellingWords("syn", "duplicate ack", "중복 ack", "fin을", "old duplicate", "time"),
      right: Bilingual(
        ko: "이미 받은 데이터는 버리되, 기다리는 번호를 담은 ACK는 보냅니다.",
        en: "Data that was received before is dropped, but an ACK with the number awaited is sent."),
      short: Bilingual(ko: "ACK", en: "ACK"), reference: "RFC 9293 3.10.7.4"),
    Situation(
      signs: [
        TellingWords(
          "순서가 어긋", "순서가 바뀐", "순서가 바뀌어", "순서에 맞지 않", "순서가 맞지 않", "순서대로 오지 않", "순서가 틀린", "순서에 어긋",
          "out-of-order", "out of order",
          "중간이 빠진", "앞이 빈", "too early", "ahead of its turn", "너무 일찍", "앞서 도착", "먼저 도착한 뒤"), data,
      ], neverSent: [.rst, .fin, .syn], isAnswered: true,
      wrong: TellingWords(
        "그 세그먼트의 번호", "그 세그먼트 번호", "자기 번호로", "해당 세그먼트의 번호", "받은 세그먼트의 번호로", "도착한 세그먼트의 번호", "방금 받은 번호",
        "방금 받은 세그먼트의",
        "that segment's own", "with its own number", "by its own number",
        "number of the segment that arrived",
        "number of that segment",
        "its own sequence number", "that segment's number", "segment's own number", "segment’s own number",
        "the end of that segment", "그 세그먼트의 끝", "highest number", "highest sequence number", "highest byte",
        "가장 큰 번호", "가장 높은 번호",
        "latest number", "newest number"),
      unless: TellingWords("sack", "ip ", "datagram", "nak", "go-back", "gbn", "application", "애플리케이션", "응용"),
      right: Bilingual(
        ko: "순서에 맞지 않는 세그먼트에는 기다리던 번호를 담은 중복 ACK로 곧바로 답합니다.",
        en: "A segment out of order is answered at once with a duplicate ACK of the number still awaited."),
      short: Bilingual(ko: "기다리던 번호의 중복 ACK", en: "a duplicate ACK of what is awaited"),
      reference: "RFC 5681 3.2"),
    Situation(
      signs: [
        TellingWords(
          "체크섬이 틀", "체크섬이 맞지", "체크섬이 안 맞", "체크섬 오류", "체크섬 검사에 실패", "체크섬이 일치하지", "체크섬이 다르",
          "checksum is wrong",
          "checksum fails",
          "bad checksum", "checksum error", "wrong checksum", "checksum does not match", "checksum mismatch",
          "fails the checksum",
          "checksum doesn't match", "checksum is bad", "corrupted segment", "damaged segment", "손상된 세그먼트",
          "깨진 세그먼트")
      ], neverSent: [.rst, .fin, .ack, .syn],
      unless: TellingWords(
        "중복 ack", "duplicate ack", "이전 ack", "last ack", "기다리", "expect", "ip 체크섬", "ip checksum"),
      right: Bilingual(
        ko: "체크섬이 틀린 세그먼트는 아무 답 없이 버립니다.",
        en: "A segment whose checksum is wrong is discarded without an answer."),
      short: Bilingual(ko: "답 없이 버림", en: "discarded, no answer"), reference: "RFC 9293 3.1"),
    Situation(
      signs: [
        TellingWords(
          "윈도우 밖의", "윈도우를 벗어난", "윈도우 바깥", "outside the window", "outside the receive window",
          "outside its window", "out of the window",
          "beyond the window"), data,
      ], neverSent: [.rst, .fin, .syn], isAnswered: true,
      unless: TellingWords(
        "rst outside", "rst whose", "rst가 윈도우", "rst를 받", "rst 세그먼트를 받", "rst가 오", "syn", "sender", "송신", "보낼"
      ),
      right: Bilingual(
        ko: "수신 윈도우 밖의 세그먼트는 버리고, 기다리는 번호를 담은 ACK를 보냅니다.",
        en: "A segment outside the receive window is dropped, and an ACK with the number awaited is sent."),
      short: Bilingual(ko: "ACK", en: "ACK"), reference: "RFC 9293 3.10.7.4"),
    Situation(
      signs: [
        TellingWords(
          "snd.nxt보다 크", "snd.nxt를 넘", "아직 보내지 않은 데이터를 확인", "아직 안 보낸", "보내지도 않은", "보낸 적 없는 데이터",
          "보낸 적이 없는 데이터",
          "not yet sent", "not yet been sent", "above snd.nxt", "greater than snd.nxt", "> snd.nxt",
          "beyond snd.nxt", "something never sent", "data never sent", "bytes never sent", "never been sent",
          "has not sent yet",
          "not sent so far"), TellingWords("ack", "확인"),
      ], neverSent: [.rst, .fin], isAnswered: true, wrong: ending,
      unless: TellingWords("syn", "listen", "half-open", "rst를 받", "peer never", "its fin"),
      right: Bilingual(
        ko: "아직 보내지 않은 것을 확인하는 ACK가 오면 ACK를 보내고 그 세그먼트를 버립니다. 연결은 그대로입니다.",
        en: "An ACK of something not yet sent is answered with an ACK and dropped; the connection stays."),
      short: Bilingual(ko: "ACK", en: "ACK"), reference: "RFC 9293 3.10.7.4"),
    Situation(
      signs: [
        TellingWords(
          "rst를 보낸 쪽", "rst를 보낸 호스트", "rst로 끊", "rst로 종료", "rst로 닫", "rst로 연결을", "sender of a rst",
          "sender of the rst",
          "side that sends a rst",
          "side that sent the rst", "closes with a rst", "closed with a rst", "closing with a rst",
          "ended by a rst",
          "aborted with a rst", "aborting with a rst", "after a rst", "after the rst")
      ],
      wrong: TellingWords(
        "through time-wait", "through time_wait", "fin-wait and time-wait", "fin_wait and time_wait"),
      neverEntered: [.timeWait, .closeWait, .finWait1, .finWait2, .closing, .lastAck],
      right: Bilingual(
        ko: "RST로 끊으면 양쪽 모두 곧바로 CLOSED가 되고 TIME-WAIT은 없습니다.",
        en: "An abort with RST leads straight to CLOSED, without TIME-WAIT."),
      short: Bilingual(ko: "CLOSED", en: "CLOSED"), reference: "RFC 9293 3.6, 3.10.7.4"),
  ]

  // MARK: Losses and timers

  private static let lastAcks = TellingWords(
    "마지막 ack", "세 번째 ack", "3번째 ack", "최종 ack", "final ack", "last ack", "third ack", "ack of the handshake",
    "third segment",
    "핸드셰이크의 ack")

  private static let losses: [Situation] = [
    Situation(
      signs: [
        lastAcks, EventWords.lost,
        TellingWords("syn", "핸드셰이크", "handshake", "연결 수립", "open", "세 번째", "third"),
      ],
      wrong: TellingWords(
        "클라이언트가 syn을", "클라이언트는 syn을", "client retransmits its syn ", "client retransmits its syn.",
        "client resends its syn", "client sends its syn again",
        "client retransmits the syn ", "client retransmits the syn.", "client sends the syn again",
        "클라이언트가 처음부터 syn",
        "클라이언트의 타이머가 만료되어 ack", "클라이언트가 ack를 재전송", "클라이언트는 ack를 재전송", "client retransmits its ack",
        "client retransmits the ack",
        "client's timer expires", "클라이언트의 재전송 타이머"),
      unless: TellingWords("fin", "종료", "close", "closing", "last_ack", "time_wait", "data", "데이터"),
      right: Bilingual(
        ko: "마지막 ACK가 사라지면 서버가 SYN+ACK를 다시 보내고, 클라이언트는 그것에 다시 ACK로 답합니다.",
        en:
          "If the last ACK of the handshake is lost, the server retransmits its SYN,ACK, and the client acknowledges it again."
      ),
      short: Bilingual(ko: "서버가 SYN,ACK 재전송", en: "the server retransmits SYN,ACK"),
      reference: "RFC 9293 3.5, RFC 6298 5"),
    Situation(
      signs: [
        lastAcks, EventWords.lost,
        TellingWords("fin", "종료", "close", "closing", "last_ack", "time_wait", "last-ack", "time-wait"),
      ],
      wrong: TellingWords(
        "서버는 ack를 다시", "서버가 ack를 다시", "서버는 ack를 재전송", "서버가 ack를 재전송", "수동 종료 측이 ack를", "수동 종료 측은 ack를",
        "수동 종료 쪽이 ack를",
        "passive closer sends its ack", "passive closer retransmits its ack",
        "passive closer resends its ack",
        "server sends its ack again",
        "server retransmits its ack", "server resends its ack", "passive side sends its ack",
        "passive side retransmits its ack",
        "서버는 syn", "서버가 syn", "server retransmits its syn"),
      right: Bilingual(
        ko: "종료의 마지막 ACK가 사라지면 수동 종료 쪽이 FIN을 다시 보내고, TIME-WAIT에 있는 쪽이 다시 ACK로 답합니다.",
        en:
          "If the last ACK of the close is lost, the passive closer retransmits its FIN, and the end in TIME-WAIT acknowledges it again."
      ),
      short: Bilingual(ko: "FIN 재전송", en: "the FIN again"), reference: "RFC 9293 3.6.1"),
    Situation(
      signs: [
        TellingWords(
          "윈도우가 0", "윈도우 크기가 0", "윈도가 0", "윈도우 값이 0", "윈도 값이 0", "윈도 크기가 0", "창 크기가 0", "rwnd가 0", "윈도우로 0",
          "윈도우=0", "윈도우 = 0", "rwnd = 0", "rwnd=0", "window is 0", "window of 0", "zero window",
          "zero-window",
          "window = 0", "window of zero", "window size of 0", "window size is 0", "window falls to 0",
          "window falls to zero",
          "window reaches 0", "window reaches zero", "제로 윈도우", "win=0", "rwnd is 0", "window drops to zero",
          "advertises zero",
          "advertises 0", "window is zero", "윈도우 0", "window 0", "window closes to zero")
      ], neverSent: [.rst, .fin, .syn], wrong: ending,
      unless: TellingWords(
        "계속 응답이 없", "오래", "never answers", "stop answering", "no longer answers", "after many", "user timeout"
      ),
      right: Bilingual(
        ko: "윈도우가 0이면 보내기를 멈추고, 지속 타이머로 윈도우를 떠봅니다. 연결은 그대로입니다.",
        en:
          "At a window of zero the sender stops and probes the window by the persist timer; the connection stays open."
      ),
      short: Bilingual(ko: "윈도우 프로브", en: "window probes"), reference: "RFC 9293 3.8.6.1"),
    Situation(
      signs: [TellingWords("지속 타이머", "퍼시스트 타이머", "영속 타이머", "persist timer", "persistence timer")],
      neverSent: [.rst, .fin, .syn], wrong: ending,
      unless: TellingWords("없으면", "아니", "재전송 타이머", "retransmission timer", "keepalive", "keep-alive"),
      right: Bilingual(
        ko: "지속 타이머가 끝나면 윈도우 프로브를 보냅니다.", en: "When the persist timer runs out, a window probe is sent."),
      short: Bilingual(ko: "윈도우 프로브", en: "a window probe"), reference: "RFC 9293 3.8.6.1"),
    Situation(
      signs: [
        TellingWords(
          "중복 ack 3", "중복 ack를 3", "중복 ack가 3", "3개의 중복", "세 개의 중복", "세 번의 중복", "중복 ack 세", "중복 ack를 세",
          "중복 ack가 세", "3 중복 ack",
          "3 dup",
          "three dup", "3-dup", "triple dup", "third dup", "3번째 중복", "세 번째 중복", "3번 중복", "중복된 ack 3",
          "중복된 ack를 3", "중복된 ack가 3",
          "three identical ack", "중복 ack이 3", "중복 ack을 3")
      ], neverSent: [.rst, .fin, .syn],
      wrong: TellingWords(
        "1 mss로", "1mss로", "1로 줄", "1로 되돌", "1로 떨어", "1로 초기화", "1부터 다시", "1 mss부터", "back to 1", "to 1 mss",
        "to one segment",
        "to 1 segment",
        "to one mss", "down to 1", "slow start를 다시", "슬로우 스타트를 다시", "느린 시작부터", "느린 시작을 다시", "느린 시작으로 돌아",
        "slow start로 돌아", "slow start again",
        "restarts slow start", "back to slow start", "re-enters slow start", "enters slow start",
        "returns to slow start",
        "begins slow start", "falls to one", "falls to 1", "waits for the timer",
        "waits for the retransmission timer",
        "타이머가 만료되기를 기다", "타이머가 만료될 때까지 기다", "연결을 끊", "closes the connection", "resets the connection"),
      unless: TellingWords("timeout", "타임아웃", "타임 아웃", "tahoe", "타호", "time-out", "rto", "ssthresh = 1"),
      right: Bilingual(
        ko: "중복 ACK 3개면 빠진 세그먼트를 곧바로 다시 보내고, cwnd를 절반쯤으로 줄여 빠른 회복으로 갑니다. cwnd = 1은 타임아웃일 때입니다.",
        en:
          "On three duplicate ACKs the missing segment is sent again at once and the window is about halved for fast recovery; one segment is for a timeout."
      ),
      short: Bilingual(ko: "빠른 재전송, 빠른 회복", en: "fast retransmit, fast recovery"), reference: "RFC 5681 3.2"),
  ]

  private static let lingering = TellingWords(
    ["last_ack", "last-ack", "close_wait", "close-wait"].flatMap { name in
      ["에서 2msl", " 에서 2msl", "`에서 2msl", "` 에서 2msl", "에서 2 msl"].map { name + $0 }
    } + ["2msl in last", "2 msl in last", "2msl in close_wait", "2msl in close-wait", "2 msl in close-wait"])

  private static let repeats: [Situation] = [
    Situation(
      signs: [lingering], wrong: lingering, unless: TellingWords("time_wait", "time-wait", "않", "no "),
      right: Bilingual(
        ko: "2MSL을 기다리는 상태는 TIME-WAIT뿐입니다. LAST-ACK는 ACK를 받으면 곧바로 CLOSED가 됩니다.",
        en: "Only TIME-WAIT lasts 2 MSL; LAST-ACK ends with the ACK."),
      short: Bilingual(ko: "TIME-WAIT", en: "TIME-WAIT"), reference: "RFC 9293 3.6"),
    Situation(
      signs: [
        TellingWords(
          "재전송", "다시 보낼 때", "다시 보내는", "다시 내보내는", "다시 나가는", "repeated copy", "retransmitted", "retransmission",
          "resent", "is repeated",
          "second copy", "retransmits", "retransmitting", "resending")
      ],
      wrong: TellingWords(
        "새 순서 번호를", "새로운 순서 번호를", "새 순서번호를", "새로운 번호를", "새 시퀀스 번호를", "새로운 시퀀스 번호를", "다른 순서 번호를",
        "다음 순서 번호를 새로", "새 번호를 붙",
        "새 번호를 받", "fresh sequence number", "new sequence number", "fresh number", "new number",
        "different sequence number",
        "sequence number of its own"),
      unless: TellingWords(
        "quic", "packet number", "패킷 번호", "syn cookie", "new connection", "새 연결", "새로운 연결", "new data",
        "reconnect"),
      right: Bilingual(
        ko: "재전송하는 세그먼트는 처음과 같은 순서 번호로 나갑니다.",
        en: "A retransmission carries the same sequence numbers as before."),
      short: Bilingual(ko: "같은 순서 번호", en: "the same sequence number"), reference: "RFC 9293 3.8.1"),
    Situation(
      signs: [
        TellingWords(
          "fin을 보낸 쪽", "fin을 보낸 뒤", "fin을 보낸 후", "fin을 보내고 나면", "fin을 보내고 나서", "fin을 보낸 호스트", "fin을 보낸 다음",
          "with its fin sent",
          "has sent its fin",
          "after its fin", "after sending its fin", "after its own fin", "having sent its fin",
          "once it has sent its fin",
          "after sending a fin", "has sent a fin")
      ],
      wrong: TellingWords(
        "ack조차 보낼 수 없", "ack도 보낼 수 없", "ack조차 보내지 못", "받을 수도 없", "더는 받을 수 없", "더 이상 받을 수 없", "아무것도 받을 수 없",
        "수신할 수도 없",
        "더 이상 수신할 수 없",
        "오는 데이터를 버린", "온 데이터를 버린", "throws away any data", "throws away all data", "throws any data away",
        "discards any data", "discards all data",
        "can no longer receive", "cannot receive", "stops receiving", "no longer accepts data",
        "drops any data",
        "refuses any data", "no longer acknowledges"),
      unless: TellingWords("shut_rd", "양쪽", "both", "close()", "rst", "받고", "fin을 받은"),
      right: Bilingual(
        ko: "FIN을 보낸 쪽은 더 보내지 않을 뿐, 상대의 FIN이 올 때까지 계속 받고 ACK를 보냅니다.",
        en:
          "After its FIN an end sends no more data, but it still receives and acknowledges until the other FIN comes."
      ),
      short: Bilingual(ko: "계속 받음", en: "it still receives"), reference: "RFC 9293 3.6"),
  ]

  // MARK: Programs

  private static let programs: [Situation] = [
    Situation(
      signs: [
        TellingWords(
          "recv()가 0", "recv가 0", "read()가 0", "read가 0", "0을 돌려주", "0을 돌려준", "0을 반환", "0바이트를 반환",
          "recv() returns 0",
          "read() returns 0",
          "recv returns 0", "read returns 0", "recv() returns zero", "read() returns zero", "recv() = 0",
          "returns 0 from recv",
          "recv() 0", "returns end-of-file")
      ],
      wrong: TellingWords(
        "상대가 rst", "peer sent a rst", "peer has reset", "peer has sent a rst", "peer reset"),
      neverEntered: [.finWait1, .synSent, .synReceived, .listen, .established, .finWait2],
      unless: TellingWords("상대는 fin", "상대 쪽은 fin", "peer is in fin", "non-block", "논블로킹"),
      right: Bilingual(
        ko: "recv()가 0이면 상대가 FIN을 보낸 것이고, 우리 쪽은 CLOSE-WAIT입니다.",
        en: "recv() returns 0 once the peer's FIN has come: our end is in CLOSE-WAIT."),
      short: Bilingual(ko: "CLOSE-WAIT", en: "CLOSE-WAIT"), reference: "RFC 9293 3.6"),
    Situation(
      signs: [
        TellingWords(
          "동시에 fin", "fin을 동시에", "동시에 close", "동시에 닫", "fins cross", "fin at once", "fin at the same time",
          "fins at the same time",
          "fins at once",
          "simultaneous close", "동시 종료", "fin이 엇갈", "fin이 서로 엇갈", "close at the same time", "동시에 종료",
          "fins at the very same",
          "close simultaneously",
          "fin simultaneously")
      ], neverSent: [.rst, .syn],
      wrong: TellingWords(
        "하나만 time", "한쪽만 time", "한 쪽만 time", "하나만 `time", "한쪽만 `time", "only one of them", "only one side",
        "only one end", "only the side",
        "only one host",
        "only the end", "only one of the two"),
      neverEntered: [.finWait2, .closeWait, .lastAck, .listen, .synReceived], isNamed: true,
      right: Bilingual(
        ko: "양쪽의 FIN이 엇갈리면 둘 다 CLOSING을 거쳐 TIME-WAIT로 갑니다.",
        en: "Where the two FINs cross, both ends go through CLOSING to TIME-WAIT."),
      short: Bilingual(ko: "FIN-WAIT-1 → CLOSING → TIME-WAIT", en: "FIN-WAIT-1 → CLOSING → TIME-WAIT"),
      reference: "RFC 9293 3.6"),
    Situation(
      signs: [
        TellingWords(
          "동시에 syn", "syn을 동시에", "simultaneous open", "동시 열기", "동시 개방", "동시 오픈", "syns cross",
          "syn at the same time", "syns at once",
          "syn at once",
          "동시에 연결을 연", "open simultaneously", "syn simultaneously", "syns at the same time")
      ], neverSent: [.rst, .fin],
      wrong: TellingWords("연결이 두 개", "두 개의 연결", "two connections", "2개의 연결", "연결 두 개"),
      neverEntered: [.listen, .closeWait, .finWait1, .finWait2, .lastAck, .timeWait, .closing],
      right: Bilingual(
        ko: "양쪽이 동시에 SYN을 보내면 둘 다 SYN-RECEIVED를 거쳐 연결 하나가 열립니다.",
        en: "Where two SYNs cross, both ends go through SYN-RECEIVED and one connection opens."),
      short: Bilingual(
        ko: "SYN-SENT → SYN-RECEIVED → ESTABLISHED", en: "SYN-SENT → SYN-RECEIVED → ESTABLISHED"),
      reference: "RFC 9293 3.5, Figure 7"),
    Situation(
      signs: [TellingWords("shut_wr", "shutdown(1)", "half-close", "half close", "하프 클로즈", "반만 닫")],
      neverSent: [.rst, .syn], unless: TellingWords("shut_rdwr", "shut_rd)", "받으면"),
      right: Bilingual(
        ko: "쓰기만 닫으면 FIN이 나가고, 받기는 계속합니다.",
        en: "Closing only the writing side sends a FIN; receiving goes on."),
      short: Bilingual(ko: "FIN", en: "FIN"), reference: "RFC 9293 3.6"),
    Situation(
      signs: [TellingWords("syn cookie", "syn 쿠키", "syn-cookie", "syncookie", "syn쿠키")],
      wrong: TellingWords(
        "상태를 큐에 저장", "상태를 저장한", "상태를 저장해", "상태를 기억한", "상태를 유지한", "큐에 저장한", "백로그에 저장", "큐에 넣는다",
        "stores the state",
        "keeps the state",
        "keep state", "keeps state", "stores state", "remembers every", "store the state", "keeps an entry",
        "stores every",
        "allocates memory for every", "큐에 보관", "상태를 보관"),
      unless: TellingWords("until", "때까지", "없이", "필요", "전까지", "full", "가득", "않", "no "), isOfAttack: true,
      right: Bilingual(
        ko: "SYN 쿠키를 쓰면 서버는 연결의 상태를 시작 번호에 담아 보내고 아무것도 저장하지 않습니다.",
        en: "With SYN cookies the server puts what it must know into its initial number and stores nothing."),
      short: Bilingual(ko: "저장하지 않음", en: "nothing is stored"), reference: "RFC 4987 3.6"),
    Situation(
      signs: [TellingWords("accept()", "accept를", "accept 호출"), TellingWords("syn")],
      wrong: TellingWords(
        "부르는 순간에야", "불러야 syn", "호출해야 syn", "부를 때 syn", "호출할 때 syn", "호출하면 syn", "부르면 syn", "호출하는 순간 syn",
        "부르는 순간 syn",
        "accept() sends the syn", "accept() sends syn", "accept() sends a syn",
        "only when the application calls accept",
        "only when the program calls accept", "only when accept() is called", "as soon as accept() is called",
        "not before accept()"),
      unless: TellingWords("않아도", "전에", "before accept() is", "listen() ", "아니"),
      right: Bilingual(
        ko: "SYN에는 TCP가 스스로 SYN+ACK로 답합니다. accept()는 이미 열린 연결을 꺼낼 뿐입니다.",
        en: "TCP answers the SYN by itself; accept() only takes a connection that is already open."),
      short: Bilingual(ko: "accept() 전에", en: "before accept()"), reference: "RFC 9293 3.9.1.1"),
  ]
}
