import TCP

extension Lexicon {
  /// Whoever sends, receives or enters a state; the meaning is the name used in records.
  package static let partyEntries: [Entry<String>] = [
    Entry(
      meaning: "client", name: Bilingual(ko: "클라이언트", en: "client"),
      gloss: Bilingual(ko: "연결을 요청하는 쪽", en: "the side that asks for the connection"),
      spellings: [
        "clients", "cli", "클라", "클라이언트측", "고객", "客户端", "客户机", "用户端", "用戶端", "客戶端", "クライアント", "browser",
        "브라우저",
      ]),
    Entry(
      meaning: "server", name: Bilingual(ko: "서버", en: "server"),
      gloss: Bilingual(ko: "연결을 기다리는 쪽", en: "the side that waits for connections"),
      spellings: ["servers", "srv", "서버측", "服务器", "服务端", "服务器端", "伺服器", "伺服器端", "サーバ", "サーバー"]),
    Entry(
      meaning: "active", name: Bilingual(ko: "먼저 닫는 쪽", en: "active closer"),
      gloss: Bilingual(ko: "먼저 닫는 쪽", en: "the side that closes first"),
      spellings: [
        "active close", "active closer", "active side", "액티브 클로즈", "initiator", "active opener", "능동", "능동적",
        "능동 종료",
        "능동적 종료", "主动关闭方",
        "主动方",
        "主动关闭", "主动",
      ]),
    Entry(
      meaning: "passive", name: Bilingual(ko: "나중에 닫는 쪽", en: "passive closer"),
      gloss: Bilingual(ko: "나중에 닫는 쪽", en: "the side that closes second"),
      spellings: [
        "passive close", "passive closer", "passive side", "패시브 클로즈", "responder", "passive opener", "수동",
        "수동적",
        "수동 종료", "수동적 종료",
        "被动关闭方", "被动方",
        "被动关闭", "被动",
      ]),
    Entry(
      meaning: "sender", name: Bilingual(ko: "송신측", en: "sender"),
      gloss: Bilingual(ko: "데이터를 보내는 쪽", en: "the side that sends"),
      spellings: ["송신자", "송신 측", "발신자", "발신측", "보내는 쪽", "보내는 측", "transmitter", "发送方", "发送端", "送信側", "送信者"]),
    Entry(
      meaning: "receiver", name: Bilingual(ko: "수신측", en: "receiver"),
      gloss: Bilingual(ko: "데이터를 받는 쪽", en: "the side that receives"),
      spellings: ["수신자", "수신 측", "받는 쪽", "받는 측", "接收方", "接收端", "受信側", "受信者"]),
    Entry(
      meaning: "A", name: Bilingual(ko: "호스트 A", en: "host A"), gloss: Bilingual(ko: "호스트 A", en: "host A"),
      spellings: [
        "컴퓨터 A", "소켓 A", "peer A", "tcp A", "node A", "pc A", "主机A", "ホストA", "endpoint A", "프로세스 A", "사용자 A",
        "단말 A", "process A", "A 프로세스", "A 호스트", "A 컴퓨터", "A 단말", "A 노드",
      ]),
    Entry(
      meaning: "B", name: Bilingual(ko: "호스트 B", en: "host B"), gloss: Bilingual(ko: "호스트 B", en: "host B"),
      spellings: [
        "컴퓨터 B", "소켓 B", "peer B", "tcp B", "node B", "pc B", "主机B", "ホストB", "endpoint B", "프로세스 B", "사용자 B",
        "단말 B", "process B", "B 프로세스", "B 호스트", "B 컴퓨터", "B 단말", "B 노드",
      ]),
  ]
}
