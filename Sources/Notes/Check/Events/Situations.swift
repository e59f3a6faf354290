import Questions
import TCP

extension Situation {
  /// What happens to a segment that belongs nowhere, to the last one that is lost, and to a host that hears no more.
  static let all: [Situation] = segments + losses + repeats + programs

  private static let data = TellingWords(
    "데이터", "세그먼트", "패킷", "segment", "data", "packet", "syn", "연결 요청", "connection request", "요청", "request",
    "connect", "bytes")

  static let ending = TellingWords(
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
          "backlog", "half-open", "half open", "syn queue", "백로그", "반쯤 열린", "반만 열린", "반개방", "반열림", "syn 큐",
          "syn queue", "대기 큐", "대기열", "연결 테이블", "connection table"),
        TellingWords("syn+ack", "syn,ack", "syn, ack", "syn-ack", "syn/ack", "syn + ack", "synack"),
        TellingWords(
          "server", "서버", "victim", "피해", "host", "호스트", "listener", "it ", "대상"),
      ],
      neverNamed: [
        .synSent, .established, .timeWait, .closeWait, .lastAck, .finWait1, .finWait2, .closing,
      ],
      unless: TellingWords(
        "accept", "완료", "until", "되지 않", "되지 못", "never ", "before", "전에", "client is", "클라이언트는", "third",
        "세 번째", "마지막 ack", "최종 ack", "last ack", "final ack", "ack가 오면", "ack를 받으면", "once ", "after", "한 뒤",
        "이후", "때까지", "simultaneous", "동시"),
      isOfAttack: true,
      right: Bilingual(
        ko: "SYN에 SYN,ACK로 답하고 마지막 ACK를 기다리는 서버 쪽 연결은 SYN-RECEIVED 상태입니다.",
        en:
          "A server that has answered a SYN and waits for the last ACK holds the connection in SYN-RECEIVED."),
      short: Bilingual(ko: "SYN-RECEIVED", en: "SYN-RECEIVED"), reference: "RFC 9293 3.3.2, RFC 4987 2"),
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
}
