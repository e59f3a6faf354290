import TCP

/// The fields of the header as a line names them, in full or in the shorthand of a list: `ports`, `seq`, `HLEN`, `창 크기`.
struct FieldWord {
  /// Where in the header the field stands, 0 the source port; a word for both ports has the second's place.
  var place: Int
  var range: Range<Int>
  /// Both ports.
  var isPair = false

  var field: HeaderField? { FieldWord.fields[place] }

  private static let fields: [HeaderField?] = [
    .sourcePort, .destinationPort, .sequenceNumber, .acknowledgmentNumber, .dataOffset, .reserved, nil,
    .window,
    .checksum, .urgentPointer, .options,
  ]

  /// Every field named in a range, in the order of the text.
  static func all(in range: Range<Int>, of text: UnsafeBufferPointer<UInt8>) -> [FieldWord] {
    var found: [FieldWord] = []
    let values = ValueReader(text: text, end: range.upperBound)
    var at = range.lowerBound
    while at < range.upperBound {
      let isInside = at > range.lowerBound && text[at].isLetter && text[at - 1].isLetterOrDigit
      guard !isInside, text[at].isLetter || text[at] >= 0xe3,
        let word = words.first(where: { isWord($0.word, at, values) })
      else {
        at += 1
        continue
      }
      let end = at + word.word.utf8CodeUnitCount
      found.append(FieldWord(place: word.place, range: at..<end, isPair: word.isPair))
      at = end
    }
    return found
  }

  private static func isWord(_ word: StaticString, _ at: Int, _ values: ValueReader) -> Bool {
    let end = at + word.utf8CodeUnitCount
    guard end <= values.end, starts(at, word, values) else { return false }
    guard word.utf8Start[0] < 0x80 else { return true }
    return end == values.end || !values.text[end].isLetterOrDigit && values.text[end] != UInt8(ascii: "_")
  }

  /// Whatever the case of its letters.
  private static func starts(_ at: Int, _ word: StaticString, _ values: ValueReader) -> Bool {
    for offset in 0..<word.utf8CodeUnitCount where values.text[at + offset].lowered != word.utf8Start[offset]
    {
      return false
    }
    return true
  }

  private typealias Entry = (word: StaticString, place: Int, isPair: Bool)

  private static let words: [Entry] = {
    let named: [(Int, [StaticString])] = [
      (
        0,
        [
          "source port", "src port", "sport", "source", "src", "출발지 포트", "송신지 포트", "발신지 포트", "송신 포트", "소스 포트",
          "출발지", "보내는 포트",
        ]
      ),
      (
        1,
        [
          "destination port", "dest port", "dst port", "dport", "destination", "dest", "dst", "목적지 포트",
          "도착지 포트",
          "수신지 포트", "수신 포트", "목적 포트", "목적지", "받는 포트",
        ]
      ),
      (
        2,
        [
          "sequence number", "sequence no", "seq number", "seq no", "seq num", "sequence", "seq", "순서 번호",
          "순서번호",
          "시퀀스 번호", "시퀀스번호", "일련 번호", "일련번호", "시퀀스", "シーケンス番号", "序列号", "序号",
        ]
      ),
      (
        3,
        [
          "acknowledgment number", "acknowledgement number", "ack number", "ack no", "ack num",
          "acknowledgment",
          "acknowledgement", "ack", "확인 응답 번호", "확인응답 번호", "확인응답번호", "확인 응답", "확인응답", "확인 번호", "확인번호",
          "응답 번호",
          "確認応答番号", "确认号",
        ]
      ),
      (
        4,
        [
          "data offset", "header length", "hlen", "offset", "데이터 오프셋", "데이터오프셋", "헤더 길이", "오프셋", "データオフセット",
          "数据偏移",
        ]
      ),
      (5, ["reserved", "rsvd", "예약 필드", "예약 비트", "예약", "予約", "保留"]),
      (6, ["control bits", "flag bits", "flags", "flag", "제어 비트", "플래그 비트", "플래그", "フラグ", "标志位", "标志"]),
      (
        7,
        [
          "window size", "window", "win", "윈도우 크기", "윈도우 사이즈", "윈도우", "윈도 크기", "윈도", "창 크기", "ウィンドウサイズ",
          "ウィンドウ", "窗口大小", "窗口",
        ]
      ),
      (8, ["checksum", "cksum", "체크섬", "검사합", "チェックサム", "校验和", "检验和"]),
      (
        9,
        [
          "urgent pointer", "urgent ptr", "urg pointer", "urg ptr", "urgent", "긴급 포인터", "긴급포인터", "緊急ポインタ",
          "紧急指针",
        ]
      ),
      (10, ["options", "옵션", "オプション", "选项"]),
    ]
    var words: [Entry] = named.flatMap { place, words in words.map { ($0, place, false) } }
    words += ["port numbers", "ports", "포트 두 개", "포트 번호 두 개", "포트들", "포트 번호", "포트"].map { ($0, 1, true) }
    return words.sorted { $0.word.utf8CodeUnitCount > $1.word.utf8CodeUnitCount }
  }()
}
