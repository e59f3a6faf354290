import TCP

extension Lexicon {
  package static let fieldEntries: [Entry<HeaderField>] = [
    Entry(
      meaning: .sourcePort, name: Bilingual(ko: "출발지 포트", en: "source port"),
      gloss: Bilingual(ko: "보내는 쪽 응용 프로그램의 포트 번호입니다.", en: "The sending application's port number."),
      spellings: [
        "source port number", "src port", "sport", "source port address", "source", "발신지 포트", "송신지 포트",
        "송신 포트",
        "소스 포트", "근원지 포트", "출발 포트", "출발지 포트 번호", "출발지 port number", "발신 포트", "송신측 포트", "송신자 포트", "발신지 포트 번호",
        "송신지 포트 번호", "송신 포트 번호", "소스 포트 번호", "출발 포트 번호", "源端口", "源端口号", "送信元ポート", "送信元ポート番号",
      ]),
    Entry(
      meaning: .destinationPort, name: Bilingual(ko: "목적지 포트", en: "destination port"),
      gloss: Bilingual(ko: "받는 쪽 응용 프로그램의 포트 번호입니다.", en: "The receiving application's port number."),
      spellings: [
        "destination port number", "dst port", "dest port", "dport", "destination port address",
        "destination", "수신지 포트",
        "수신 포트", "도착지 포트", "도착 포트", "목적 포트", "목적지 포트 번호", "목적지 port number", "도착지 port number", "수신측 포트",
        "수신자 포트", "수신지 포트 번호",
        "수신 포트 번호", "도착지 포트 번호", "도착 포트 번호", "目的端口", "目的端口号", "目标端口", "宛先ポート", "宛先ポート番号", "送信先ポート",
        "送信先ポート番号", "あて先ポート番号",
      ]),
    Entry(
      meaning: .sequenceNumber, name: Bilingual(ko: "순서 번호", en: "sequence number"),
      gloss: Bilingual(
        ko: "이 세그먼트에 실린 첫 바이트의 번호입니다.", en: "The number of the first byte that the segment carries."),
      spellings: [
        "seq", "seq number", "seq no", "seq num", "sequence", "sequence no", "sequence num",
        "sequence numbers", "시퀀스 번호",
        "시퀀스 넘버", "시퀸스 번호", "시퀀스", "일련 번호", "일련번호", "순차 번호", "순서번호", "seq 번호", "序列号", "序号",
        "シーケンス番号",
      ]),
    Entry(
      meaning: .acknowledgmentNumber, name: Bilingual(ko: "확인 응답 번호", en: "acknowledgment number"),
      gloss: Bilingual(
        ko: "다음에 받기를 기대하는 바이트의 번호입니다.", en: "The number of the next byte that is expected."),
      spellings: [
        "acknowledgement number", "acknowledge number", "acknowledgment no", "ack number", "ack no",
        "ack num", "ack sequence number", "acknowledgment sequence number", "acknowledgement sequence number",
        "acknowledgement num", "acknowledgment", "acknowledgement", "acknowledgement numbers", "승인 번호",
        "확인 번호",
        "응답 번호", "확인응답번호", "ack 번호", "인증 번호", "수신 확인 번호", "애크 번호", "确认号", "确认序号", "确认应答号",
        "確認応答番号",
      ]),
    Entry(
      meaning: .dataOffset, name: Bilingual(ko: "데이터 오프셋", en: "data offset"),
      gloss: Bilingual(
        ko: "헤더의 길이를 4바이트 단위로 나타냅니다.", en: "The header's length in words of four bytes."),
      spellings: [
        "offset", "header length", "hlen", "header len", "tcp header length", "데이터 옵셋", "데이터오프셋",
        "데이터 offset", "헤더 길이",
        "오프셋", "헤더길이", "헤더 크기", "tcp 헤더 길이", "thl", "数据偏移", "首部长度", "头部长度", "报头长度", "データオフセット", "ヘッダ長",
        "ヘッダー長",
      ]),
    Entry(
      meaning: .reserved, name: Bilingual(ko: "예약", en: "reserved"),
      gloss: Bilingual(ko: "나중을 위해 비워 둔 비트입니다.", en: "Bits kept free for later use."),
      spellings: [
        "reserved bits", "reserved field", "예약 필드", "예약 비트", "예약된 필드", "예비 필드", "예약됨", "예약 영역", "예비", "rsvd",
        "res",
        "保留", "保留位", "保留字段", "予約", "予約済み", "予約領域", "予約ビット",
      ]),
    Entry(
      meaning: .window, name: Bilingual(ko: "윈도우", en: "window"),
      gloss: Bilingual(
        ko: "받는 쪽이 더 받을 수 있는 바이트 수입니다.", en: "How many more bytes its sender is ready to receive."),
      spellings: [
        "window size", "receive window", "receiver window", "rwnd", "win",
        "advertised window",
        "window field", "windows size", "윈도", "수신 윈도",
        "윈도우 크기", "윈도우 사이즈", "윈도 크기", "윈도우사이즈", "윈도우크기", "수신 윈도우", "창 크기", "윈도우 필드", "窗口",
        "窗口大小", "ウィンドウ", "ウィンドウサイズ", "ウインドウサイズ",
      ]),
    Entry(
      meaning: .checksum, name: Bilingual(ko: "체크섬", en: "checksum"),
      gloss: Bilingual(
        ko: "전송 중 값이 바뀌었는지 검사하는 값입니다.", en: "Lets the receiver notice that bits changed on the way."),
      spellings: ["check sum", "tcp checksum", "체크 섬", "검사합", "오류 검사", "校验和", "检验和", "效验和", "チェックサム"]),
    Entry(
      meaning: .urgentPointer, name: Bilingual(ko: "긴급 포인터", en: "urgent pointer"),
      gloss: Bilingual(
        ko: "긴급 데이터 바로 다음 바이트를 가리킵니다.", en: "Points to the byte that follows the urgent data."),
      spellings: [
        "urg pointer", "urg ptr", "urgent point", "urgent ptr", "urgent", "urgent data pointer",
        "urg data pointer",
        "긴급 포인터 필드", "긴급포인터", "긴급 데이터 포인터", "긴급 위치", "紧急指针",
        "緊急ポインタ",
        "緊急ポインター",
      ]),
    Entry(
      meaning: .options, name: Bilingual(ko: "옵션", en: "options"),
      gloss: Bilingual(
        ko: "MSS, 윈도우 확장, SACK 같은 덧붙임입니다.", en: "Additions such as MSS, window scale and SACK."),
      spellings: [
        "option", "tcp options", "tcp option", "options field", "option field", "options and padding",
        "options padding",
        "옵션 필드", "tcp 옵션", "选项", "可选项", "オプション",
      ]),
  ]
}
