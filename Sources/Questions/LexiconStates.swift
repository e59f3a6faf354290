import TCP

extension Lexicon {
  package static let stateEntries: [Entry<ConnectionState>] = [
    Entry(
      meaning: .closed, name: Bilingual(ko: "닫힘", en: "closed"),
      gloss: Bilingual(ko: "연결이 없는 상태입니다.", en: "No connection at all."),
      spellings: ["CLOSE"]),
    Entry(
      meaning: .listen, name: Bilingual(ko: "대기", en: "listen"),
      gloss: Bilingual(
        ko: "서버가 연결 요청을 기다립니다.", en: "A server waits for any connection request."),
      spellings: ["LISTENING"]),
    Entry(
      meaning: .synSent, name: Bilingual(ko: "SYN 보냄", en: "SYN sent"),
      gloss: Bilingual(
        ko: "연결 요청을 보내고 상대의 SYN을 기다립니다.",
        en: "A connection request is out; a matching one is awaited."),
      spellings: ["SYN_SEND", "SYNC_SENT", "SYN_SENDED"]),
    Entry(
      meaning: .synReceived, name: Bilingual(ko: "SYN 받음", en: "SYN received"),
      gloss: Bilingual(
        ko: "연결 요청을 주고받았고 내 SYN에 대한 확인 응답을 기다립니다.",
        en: "Requests went both ways; the acknowledgment of one's own is awaited."),
      spellings: ["SYN_RCVD", "SYN_RECV", "SYN_RCV", "SYN_RECEIVE", "SYN_RECIEVED", "SYN_RECD"]),
    Entry(
      meaning: .established, name: Bilingual(ko: "연결됨", en: "established"),
      gloss: Bilingual(
        ko: "연결이 열려 데이터를 주고받을 수 있습니다.",
        en: "The connection is open; data can flow both ways."),
      spellings: ["ESTAB", "ESTABLISH"]),
    Entry(
      meaning: .finWait1, name: Bilingual(ko: "FIN 대기 1", en: "FIN wait 1"),
      gloss: Bilingual(
        ko: "먼저 FIN을 보내고 그 확인 응답이나 상대의 FIN을 기다립니다.",
        en: "One's FIN is out first; its acknowledgment or the peer's FIN is awaited."),
      spellings: ["FIN_WAIT", "FIN_WAIT_ONE", "FINWAIT1"]),
    Entry(
      meaning: .finWait2, name: Bilingual(ko: "FIN 대기 2", en: "FIN wait 2"),
      gloss: Bilingual(
        ko: "내 FIN은 확인되었고 상대의 FIN을 기다립니다.",
        en: "One's FIN is acknowledged; the peer's FIN is awaited."),
      spellings: ["FIN_WAIT_TWO", "FINWAIT2"]),
    Entry(
      meaning: .closeWait, name: Bilingual(ko: "닫기 대기", en: "close wait"),
      gloss: Bilingual(
        ko: "상대의 FIN을 받았고 내 응용 프로그램이 닫기를 기다립니다.",
        en: "The peer has finished; the local application has yet to close."),
      spellings: ["CLOSED_WAIT", "CLOSING_WAIT"]),
    Entry(
      meaning: .closing, name: Bilingual(ko: "동시 닫는 중", en: "closing"),
      gloss: Bilingual(
        ko: "양쪽이 동시에 FIN을 보냈고 내 FIN의 확인 응답을 기다립니다.",
        en: "Both sides sent FIN at once; the acknowledgment of one's own is awaited."),
      spellings: []),
    Entry(
      meaning: .lastAck, name: Bilingual(ko: "마지막 ACK 대기", en: "last ACK"),
      gloss: Bilingual(
        ko: "나중에 FIN을 보낸 쪽이 그 확인 응답을 기다립니다.",
        en: "The second FIN is out; its acknowledgment is awaited."),
      spellings: ["LASTACK"]),
    Entry(
      meaning: .timeWait, name: Bilingual(ko: "시간 대기", en: "time wait"),
      gloss: Bilingual(
        ko: "먼저 닫은 쪽이 2MSL 동안 기다립니다.",
        en: "The first to close waits for twice the maximum segment lifetime."),
      spellings: ["TIMED_WAIT", "TIME_WAITED"]),
  ]
}
