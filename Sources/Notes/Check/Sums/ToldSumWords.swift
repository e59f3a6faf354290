/// The words that numbers and their sums are told in.
enum ToldSumWords {
  private static let sequences = [
    "initial sequence number", "sequence number", "sequence num", "sequence no", "squence number",
    "seqeunce number", "seqeunce num", "sequence", "seq number", "seq num", "seq no", "seq. no", "seqnum",
    "seq",
    "isn", "초기 시퀀스 번호", "초기 순서 번호", "초기 번호", "시퀀스 번호", "시퀀스번호", "시퀸스 번호", "시퀸스번호",
    "시퀀스 넘버", "시퀀스넘버", "시퀸스 넘버", "순서 번호", "순서번호", "순서 필드", "순서필드", "순차 번호", "순차번호", "일련번호",
    "일련 번호", "시퀀스", "synk 번호", "syn 번호", "syn의 번호", "syn이 사용한 번호", "syn가 사용한 번호", "syn에 사용된 번호",
    "fin이 사용한 번호", "初始序列号", "初始序号", "序列号", "序号", "シーケンス番号",
  ]
  private static let acknowledgments = [
    "acknowledgment number", "acknowledgement number", "acknowledge number", "acknowledgment num",
    "acknowledgement num", "acknowledgment no", "acknowledgement no", "acknowledgment field",
    "acknowledgement field", "ack number", "ack num", "ack no", "ack field", "ack value", "acknum", "ackn",
    "ack 번호",
    "ack번호", "ack 필드", "ack 값", "ack", "acknowledges with", "확인 응답 번호", "확인응답 번호", "확인응답번호", "확인 번호", "확인번호",
    "확인 응답 필드",
    "확인응답 필드", "확인 응답", "확인응답", "승인 번호", "승인번호", "응답 번호", "응답번호", "确认应答号", "确认序列号", "确认号", "确认序号",
    "確認応答番号",
  ]
  /// A segment's name stands for its number where something is added to it.
  private static let segments = ["syn", "fin"]

  static let names = TellingWords(longestFirst(sequences + acknowledgments + segments))

  private static let sequenceWords = Set(sequences.map { Array($0.utf8) })
  private static let acknowledgmentWords = Set(acknowledgments.map { Array($0.utf8) })

  static func number(of name: Slice<UnsafeBufferPointer<UInt8>>) -> ToldSum.Number? {
    let word = name.map(\.lowered)
    if sequenceWords.contains(word) { return .sequence }
    return acknowledgmentWords.contains(word) ? .acknowledgment : nil
  }

  /// The flag or the segment as well as its number.
  static func isLoose(_ name: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    loose.contains(name.map(\.lowered))
  }

  private static let loose = Set(["ack", "확인 응답", "확인응답", "sequence", "시퀀스"].map { Array($0.utf8) })

  private static func longestFirst(_ words: [String]) -> [String] {
    words.sorted { ($0.utf8.count, $0) > ($1.utf8.count, $1) }
  }

  // MARK: Whose

  static let own = TellingWords(
    "its own ", "one's own ", "own ", "자신의 ", "자기의 ", "자기 ", "본인의 ", "自己的", "自身的", "自分の")
  static let other = TellingWords(
    "other side", "other's", "other end", "peer", "상대방", "상대편", "상대", "对方", "相手")
  /// Stands for whoever is on the other side.
  static let peer: UInt8 = 8
  static let received = TellingWords("받은", "받았던", "수신한", "수신된", "전달된", "received", "받는", "收到", "接收到")
  static let possession = Filler(
    "의 에게 에게서 로부터 으로부터 로 부터 에서 한테 이 가 측 측의 측이 쪽 쪽이 쪽의 받은 받았던 전달받은 전달 전송받은 수신한 수신된 보낸 보내온 보내준 "
      + "전송한 전달한 선택한 생성한 정한 사용한 마지막으로 처음 첫 초기 최초 번째 패킷 패킷의 세그먼트 세그먼트의 메시지 메시지의 요청 요청의 헤더 "
      + "헤더의 속 안의 내 syn fin flag packet packet's segment segment's initial original first last random chosen 임의의 랜덤 그 the "
      + "of in from sent received by s host side 방 방의 방이 편 ' \" * ( $ [ isn 收到的 的 报文的 发送的 の")

  // MARK: What is added

  /// Without one of these, or a number's name, a line tells no sum.
  static let raised = TellingWords(
    "그대로", "+ 1", "+1", "＋1", "plus one", "plus 1", "에 1을 더", "에 1 더", "보다 1 큰", "에 하나를 더", "加1", "加 1", "加一")
  static let changes = TellingWords(
    "에 +", "에+", "에 ＋", "에 (+", "+", "＋", "-", "−", "–", "plus ", "minus ", "에 ", "에다 ", "보다 ", "그대로",
    "와 같은 값", "과 같은 값", "와 동일한 값",
    "과 동일한 값", "加")
  static let signs = TellingWords("+", "＋", "-", "−", "–", "plus", "minus")
  static let sames = TellingWords("그대로", "와 같은 값", "과 같은 값", "와 동일한 값", "과 동일한 값")
  static let lesses = TellingWords("-", "−", "–", "minus", "작은", "뺀", "빼")
  static let lengths = TellingWords("길이", "크기", "바이트 수", "length", "bytes", "size", "len")
  static let ofData = Filler("데이터 데이터의 세그먼트의 받은 the data payload segment of ( 전송된 보낸 ` *")
  static let spelt: [(Int, StaticString)] = [(1, "one"), (1, "하나"), (2, "two"), (2, "둘"), (1, "一")]
  static let raising = TellingWords("더", "큰", "증가", "작은", "뺀", "빼", "늘")
  /// What is added may stand before the number.
  static let leadings = TellingWords(
    "increment by", "increment of", "incremented by", " more than", " higher than", " greater than",
    " larger than",
    " less than", " lower than", " smaller than")
  static let increments = TellingWords("increment")
  static let fewer = TellingWords("less", "lower", "smaller")
  static let articles = Filler(
    "the of a an that this previous received last client's server's 1 2 3 one two three to its")
  static let particles = Filler("을 를 만큼 이 가 씩 값 만")
  /// Between a number's name and the sign.
  static let gaps = Filler("의 값 값에 값인 숫자 number numbers no num 번호 넘버 필드 isn seq syn of c s ` * $ \" ' ) ( ]")

  // MARK: What is set

  /// Behind a number that is taken as it is.
  static let settings: [StaticString] = [
    "로 설정", "로 지정", "로 하여", "로 한다", "로 세팅", "를 ACK", "을 ACK", "를 Ack", "를 ack", "로 응답", "를 넣", "를 담",
    "값으로 설정", "값을 넣", "값을 담", "이다", "입니다", "이지만", "이고", "이며",
  ]
  static let contrasts = TellingWords("이지만", "이고", "이며", "but", "while", "whereas")
  /// Between the number that is set and what it is set to.
  static let leads = Filler(
    "is are of set sets will to be equal equals = : ( [ the a an as one that 를 을 은 는 이 가 로 으로 에 에는 값 값은 값을 값이 값으로 field 필드 필드에 "
      + "필드에는 필드는 필드를 flag number 번호 ` * $ \" ' 为 是 设为 设置为 等于 は が を which with value in this case 즉 바로 되는 it 받은 수신한 수신된 "
      + "전달 전달받은 전송받은 received client's server's 그 sum - , . =>")
  /// Between what it is set to and the number that is set.
  static let follows = Filler(
    "을 를 값을 값 값으로 값인 한 된 인 이 가 은 는 로 으로 하여 해서 해 한다 더한 더해 더하여 as the its an in into to ` * ) \" ' ] 作为 を に 를을 담은 "
      + "넣은 로서 으로서 해당하는 필드 number + 데이터 길이 크기 자신이 받은 (세그먼트) 의 bytes 바이트 수 수를 length of data")
}
