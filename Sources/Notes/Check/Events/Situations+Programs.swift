import Questions
import TCP

/// What comes a second time, and what programs call and are told.
extension Situation {
  private static let lingering = TellingWords(
    ["last_ack", "last-ack", "close_wait", "close-wait"].flatMap { name in
      ["에서 2msl", " 에서 2msl", "`에서 2msl", "` 에서 2msl", "에서 2 msl"].map { name + $0 }
    } + ["2msl in last", "2 msl in last", "2msl in close_wait", "2msl in close-wait", "2 msl in close-wait"])

  static let repeats: [Situation] = [
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

  static let programs: [Situation] = [
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
      unless: TellingWords("duplicate", "중복 syn", "옛 syn"),
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
