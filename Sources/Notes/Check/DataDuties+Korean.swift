extension DataDuty {
  /// The clause ends, or what is told belongs to a clause inside it.
  private static let breaks = TellingWords(clauses)
  private static let clauses = [
    "면 ", "면,", "면서", "때 ", "때,", "때는", "때까지", "까지 ", "지만", "는데", "도록", "므로", "보낸", "보내는", "보내준", "받은 ",
    "받는 ",
    "전송한 ", "전송하는 ", "수신한 ", "알려준", "알려 준", "설정한", "않", "못", "다. ", "라고", "→", "=>", "->", ": ",
    "하게",
    "이후", "후에", "뒤에", "전에", "동안", "만약", "대신", "아니", "없이", "경우",
  ]
  private static let signals = [
    "ACK", "응답", "확인", "NAK", "신호", "SYN", "FIN", "RST", "제어", "윈도우를", "크기를", "rwnd",
  ]
  private static let longBreaks = TellingWords(
    clauses + signals + ["수 있는", "있는", "만큼", "허용", "담아", "담은", "넣어", "초과", "표시"])
  private static let signalBreaks = TellingWords(clauses + signals)

  private static func joined(_ heads: [String], _ tails: [String]) -> [String] {
    heads.flatMap { head in tails.map { head + $0 } }
  }

  private static let acks = [
    "확인 응답(ACK)", "응답(ACK)", "응답 (ACK)", "확인응답 신호", "ACK", "확인 응답", "확인응답", "승인 응답", "긍정 응답", "NAK", "NACK",
  ]
  private static let ackObjects =
    joined(
      acks, ["를", "을", " 를", " 을", " 패킷을", " 메시지를", " 메세지를", " 신호를", " 세그먼트를", " 프레임을", " 값을", "만 "])
    + joined(acks, ["(ACK)을", "(ACK)를"])
  private static let lackingAcks = joined(acks, ["가 오지", "이 오지", "가 도착하지", "이 도착하지", "가 안 오", "이 안 오"])
  private static let sends = [
    "보내", "보낸", "보냄", "보냅", "전송한", "전송하", "전송합", "전송해", "전송함", "반송", "회신", "돌려보", "돌려 보",
  ]
  private static let gets = ["받으", "받은 ", "받는", "받고", "받아", "받지", "받을", "수신한", "수신하", "기다", "대기"]
  private static let tells = [
    "알려", "알리", "알린", "통지", "통보", "광고", "전달", "공지", "홍보", "피드백", "feedback", "회신",
  ]
  private static let windows = [
    "rwnd", "수신 윈도", "수신윈도", "자신의 상태", "남은 용량", "남은 공간", "여유 버퍼", "가용 버퍼", "수신 버퍼", "receive buffer",
    "수신 가능", "버퍼 크기", "버퍼의 크기", "버퍼 여유", "버퍼의 여유", "남은 버퍼", "버퍼 공간", "여유 공간",
    "윈도우 크기",
    "윈도우 사이즈", "윈도 크기", "window size",
  ]
  private static let data = ["데이터 패킷", "데이터", "패킷들", "패킷", "세그먼트", "프레임"]
  private static let notOfAcks = [
    "전송받", "전송 받", "보내달라", "보내 달라", "보내라", "달라", "양방향", "서로", "양쪽", "요청", "요구",
  ]
  private static let noTrouble = ["문제가 없", "문제없", "문제 없", "상관", "문제가 되지", "문제가 발생하지"]

  static let korean: [DataDuty] = ofReceivers + ofSenders + towards

  /// What the receiver does and has, told of the sender.
  private static let ofReceivers: [DataDuty] = [
    DataDuty(
      .window, of: .sender, [.doer],
      [(["윈도우", "윈도", "window"], 30), (["수신량"], 30)], unless: ["혼잡", "cwnd"], breaks: breaks),
    DataDuty(
      .window, of: .sender, [.doer],
      [
        (
          joined(
            ["윈도우 크기", "윈도우의 크기", "윈도우 사이즈", "윈도 크기", "window size", "윈도우", "window 크기"],
            ["를", "을", "와", " 를"]), 20
        ), (["정하", "정한", "정해", "결정", "광고"], 8),
      ],
      unless: [
        "혼잡", "cwnd", "수신자의", "수신측의", "수신 측의", "수신자가", "수신측이", "수신 측이", "맞춰", "맞추", "고려", "최초", "상대", "송신 윈도",
        "네트워크", "보고 ", "자신이 정한",
      ], breaks: breaks),
    DataDuty(
      .window, of: .sender, [.doer], [(["정한다", "정합니다", "정함", "결정한다", "결정합니다", "결정함", "정해서", "정하며"], 5)],
      unless: ["혼잡", "cwnd", "cong", "송신 윈도"],
      with: ["윈도우 크기는", "윈도우 사이즈는", "윈도우의 크기는", "window size는", "window 크기는", "rwnd는", "수신 윈도우는"]),
    DataDuty(
      .buffer, of: .sender, [.owner, .bare],
      [
        (
          [
            "여유 버퍼", "남은 버퍼", "버퍼의 남은", "버퍼 남은", "버퍼에 남은", "버퍼의 여유", "버퍼 여유", "가용 버퍼", "수신 버퍼", "남은 수신",
            "receive buffer", "수신 가능",
          ], 4
        )
      ], unless: ["송신 버퍼의 여유", "각각"]),
    DataDuty(
      .buffer, of: .sender, [.owner, .bare],
      [(["버퍼의 크기", "버퍼 크기", "버퍼 사이즈"], 4), (["알 수"], 8)], with: ["윈도우", "window", "윈도 "]),
    DataDuty(
      .buffer, of: .sender, [.doer],
      [(["보낼 수 있는", "전송할 수 있는"], 4), (["남은 버퍼", "버퍼의 남은", "버퍼 크기", "버퍼의 크기"], 10)]),
    DataDuty(
      .window, of: .sender, [.doer],
      [
        (["윈도우 사이즈를", "윈도우 크기를", "window size를", "윈도우를"], 60),
        (["얼마나 받을", "받을 수 있는", "수신할 수 있는", "수신 가능"], 40),
      ], unless: ["혼잡", "cwnd", "수신자가", "수신측이", "수신 측이"], breaks: breaks),
    DataDuty(
      .acknowledging, of: .sender, [.doer], [(ackObjects, 110), (sends, 30)], unless: notOfAcks,
      breaks: breaks),
    DataDuty(
      .acknowledging, of: .sender, [.doer],
      [(joined(["보낸 ", "보내는 ", "전송한 ", "보내온 "], ["ACK", "확인 응답", "확인응답", "NAK"]), 10)]),
    DataDuty(
      .window, of: .sender, [.doer], [(windows, 120), (tells, 38)], unless: ["혼잡", "cwnd", "자신이 정한"],
      breaks: breaks),
    DataDuty(
      .window, of: .sender, [.doer],
      [
        (
          [
            "설정한", "지정한", "결정한", " 정한", "보낸", "보내준", "알려준", "알려 준", "광고한", "제시한", "통보한", "전달한", "공지한",
          ], 10
        ), (["슬라이딩 윈도", "윈도우", "윈도", "window", "rwnd"], 12),
      ], unless: ["혼잡", "cwnd", "자신의 윈도"]),
    DataDuty(
      .buffer, of: .sender, [.owner, .bare],
      [(["버퍼"], 20), (["오버플로", "오버 플로", "overflow", "넘치", "넘쳐", "넘침", "범람"], 34)]),
    DataDuty(
      .buffer, of: .sender, [.doer],
      [
        (
          [
            "처리할 수 있는", "처리 가능한", "처리할 수 없", "감당할 수", "수용할 수", "받을 수 있는", "수신할 수 있는", "받아들일 수", "받을 수 없",
          ], 34
        )
      ], unless: ["세그먼트의", "프레임의"], breaks: signalBreaks),
    DataDuty(
      .buffer, of: .sender, [.owner, .bare],
      [
        (
          [
            "데이터 처리 속도", "데이터 처리 능력", "처리 속도", "처리속도", "처리 능력", "처리 용량", "처리량", "수신 능력", "수용 능력", "용량",
            "수신 버퍼",
            "버퍼 크기",
            "버퍼 용량", "버퍼 상태", "버퍼 여유",
          ], 20
        ),
        (
          ["보다 빠", "보다 빨", "를 초과", "을 초과", "를 넘", "을 넘", "에 맞", "에 따라", "을 고려", "를 고려", "보다 많", "만큼"],
          10
        ),
      ], unless: noTrouble + ["혼잡 제어"], close: true),
    DataDuty(
      .buffer, of: .sender, [.object, .bare], [(["압도하", "과부하 방지", "과부하를 방지", "과부하시"], 16)]),
    DataDuty(
      .buffer, of: .sender, [.doer],
      [(["너무 많", "지나치게 많", "과도하게 많"], 50), (["받지", "받는", "수신하지"], 16)]),
    DataDuty(
      .buffer, of: .sender, [.doer, .owner],
      [
        (["수신자보다", "수신측보다", "수신 측보다", "수신자 보다", "수신측 보다", "수신 측 보다"], 16), (["빠르면", "빠를 때"], 90),
        (noTrouble + ["문제가 없"], 30),
      ]),
    DataDuty(
      .sending, of: .sender, [.doer],
      [
        (joined(data, ["를", "을"]), 30),
        (["받으면", "받고", "받아 ", "수신하면", "수신하고", "수신한 뒤", "수신한 후", "정상 수신"], 16),
      ],
      unless: notOfAcks + ["중복", "상위", "계층", "애플리케이션", "어플리케이션", "응용", "앱", "프로세스", "버퍼에서", "소켓"],
      breaks: signalBreaks, close: true),
    DataDuty(
      .ordering, of: .sender, [.doer],
      [(["재조립", "재정렬", "재조합", "순서대로 조립", "순서를 맞", "다시 조립"], 90)], breaks: breaks),
  ]

  /// What the sender does and has, told of the receiver.
  private static let ofSenders: [DataDuty] = [
    DataDuty(
      .resending, of: .receiver, [.doer],
      [
        (
          [
            "재전송하", "재전송한", "재전송할", "재전송함", "재전송합", "재전송해", "재전송을 한", "재전송을 하", "재전송을 수행", "재전송 한", "재전송 수행",
            "다시 보내", "다시 전송한", "다시 전송하", "다시 보낸",
          ], 130
        )
      ],
      unless: [
        "요청", "요구", "하도록", "하게", "달라", "라고", "ACK를 재", "ACK를 다시", "ACK을 다시", "ACK만 다시", "응답을 다시", "응답만 다시",
        "유도", "수신자에게 재", "야 함을", "알리", "ACK)를 다시", "ACK)을 다시", "보내오",
      ], breaks: breaks),
    DataDuty(
      .awaiting, of: .receiver, [.doer], [(ackObjects, 100), (gets, 12)],
      unless: ["양방향", "수신측으로", "수신자에게"], breaks: breaks),
    DataDuty(.awaiting, of: .receiver, [.doer], [(lackingAcks, 120)], breaks: breaks),
    DataDuty(
      .sending, of: .receiver, [.doer],
      [
        (
          [
            "확인 응답 없이", "확인 응답없이", "확인응답없이", "확인응답 없이", "응답 없이", "응답없이", "ACK 없이", "ACK를 받지 않고", "확인 없이",
          ], 30
        ), (sends + ["전송"], 76),
      ]),
    DataDuty(
      .rate, of: .receiver, [.doer],
      [
        (["cwnd", "혼잡 윈도", "혼잡윈도"], 100),
        (["조절", "줄", "늘", "감소", "증가", "낮", "높", "유지", "설정", "정하", "관리", "계산", "절반"], 60),
      ], unless: ["rwnd"], breaks: breaks),
    DataDuty(
      .rate, of: .receiver, [.doer],
      [
        (["전송 속도", "전송속도", "전송률", "전송량"], 100), (["조절", "줄", "늘", "감소", "낮", "높", "제한"], 34),
      ],
      unless: ["송신자의", "송신측의", "송신 측의", "송신자에게", "송신측에", "송신 측에", "알려", "알리"], breaks: breaks,
      with: ["혼잡", "네트워크"]),
    DataDuty(
      .sending, of: .receiver, [.doer],
      [(["보낼 수 있", "전송할 수 있", "한 번에 보낼", "한번에 보낼", "한 번에 전송", "전송 가능", "송신 가능"], 130)],
      unless: ["알려", "알릴", "존재", "송신자에게 전송할", "송신측에게 전송할", "송신 측에게 전송할"], breaks: signalBreaks),
    DataDuty(
      .sending, of: .receiver, [.doer],
      [(joined(data, ["를", "을"]), 44), (sends + ["동시에 전송", "연속으로 전송"], 18)],
      unless: notOfAcks + ["알려", "알림", "알리", "피드백", "메시지", "PSH"], breaks: longBreaks, close: true),
    DataDuty(
      .sending, of: .receiver, [.doer],
      [(joined(["보낸 ", "보내는 ", "전송한 ", "전송하는 ", "보내준 "], data), 10)], unless: ["양방향", "메시지 큐"]),
  ]

  /// To whom it goes, and from whom it comes.
  private static let towards: [DataDuty] = [
    DataDuty(
      .acknowledging, of: .receiver, [.recipient], [(ackObjects, 90), (sends, 28)], unless: notOfAcks,
      breaks: breaks),
    DataDuty(
      .awaiting, of: .sender, [.source], [(ackObjects, 90), (gets, 16)], unless: ["전송받"]),
    DataDuty(
      .resending, of: .receiver, [.recipient], [(["의해 재전송", "의해 다시"], 10)]),
    DataDuty(
      .window, of: .receiver, [.recipient], [(windows, 120), (tells, 38)], unless: ["혼잡", "cwnd"],
      breaks: breaks),
    DataDuty(
      .resending, of: .receiver, [.recipient], [(["재전송"], 76), (["요청", "요구"], 34)], breaks: breaks),
    DataDuty(
      .rate, of: .receiver, [.recipient],
      [(["전송 속도", "전송속도", "속도"], 76), (["줄이", "늦추", "조절하", "낮추"], 28)], breaks: breaks),
  ]

  /// Words right before a name: `ACK를 받은 수신자는`.
  struct Head: Sendable {
    var matter: Matter
    var side: DataSide
    var words: TellingWords
    var unless: TellingWords?
    /// Behind the name and its particle.
    var behind: TellingWords?

    init(
      _ matter: Matter, _ side: DataSide, _ words: [String], unless: [String] = [], behind: [String] = []
    ) {
      (self.matter, self.side) = (matter, side)
      self.behind = behind.isEmpty ? nil : TellingWords(behind)
      self.words = TellingWords(words)
      self.unless = unless.isEmpty ? nil : TellingWords(unless)
    }
  }

  static let heads: [Head] = [
    Head(
      .awaiting, .receiver,
      joined(ackObjects, [" 받은 ", " 수신한 "]) + joined(acks, [" 값을 받은 "])),
    Head(
      .sending, .sender, joined(joined(data, ["를", "을"]), [" 받은 ", " 수신한 "]),
      unless: ["ACK", "응답", "요청", "확인"]),
    Head(
      .sending, .receiver, joined(joined(data, ["를", "을"]), [" 보낸 ", " 전송한 ", " 보내는 ", " 전송하는 "]),
      unless: ["ACK", "응답", "요청", "확인", "받은"]),
    Head(.acknowledging, .sender, joined(ackObjects, [" 보낸 ", " 전송한 ", " 보내는 "])),
    Head(
      .acknowledging, .receiver, joined(ackObjects, [" "]), unless: notOfAcks,
      behind: joined(["에게 ", "에 ", "으로 ", "로 "], sends)),
    Head(.window, .sender, ["rwnd (", "rwnd("], unless: ["cwnd, rwnd"]),
  ]
}
