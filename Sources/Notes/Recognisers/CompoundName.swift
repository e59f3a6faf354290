import Questions

/// Names that hold the name of a flag, a state or a field and mean something else: `SYN cache`, `지연 ACK`.
enum CompoundName {
  /// Looked up outside brackets, in lower case.
  private static let words = WordSet([
    "캐시", "쿠키", "플러드", "스캔", "폭풍", "확대", "축소", "갱신", "예측", "공간", "순수", "누적", "지연", "중복", "부분", "제로", "제공",
    "사용 가능", "결정",
    "혼잡 윈도", "초기 윈도", "초기 순서", "초기 시퀀스", "상대 순서", "상대 시퀀스", "슬라이딩", "큐", "암살", "반종료", "챌린지", "프로브", "타임스탬프",
    "mss", "sack", "timestamp", "scal", "cache", "cookie", "flood", "scan", "storm", "pure", "cumulative",
    "delayed", "ipv4", "ipv6", "ip checksum", "ip 체크섬", "ip header", "ip 헤더",
    "duplicate", "dup ", "dup-", "dupack", "no option", "udp ", "最大窗口", "송신 윈도", "send window",
    "sending window",
    "发送窗口",
    "送信ウィンドウ", "no operation", "no-op", "end of option", "permitted",
    "partial", "zero", "usable", "offered", "update", "shrink", "growth", "space", "predict", "relative",
    "initial",
    "sliding", "queue", "assassin", "half-", "half ", "challenge", "probe", "tcp_", "seg.", "snd.", "rcv.",
    " alone", " only", "slow", "滑动", "拥塞", "慢开始", "慢启动", "队列", "丢失", "유실", "손실", " loss", "攻击", "复用", "재사용",
    "재활용", "reuse",
    "recycl", "洪水", "泛洪", "洪泛", "扫描",
    "冗余", "重复", "延迟", "累积", "累计", "udp检", "udp校", "udp长",
    "スライディング", "輻輳", "滑動", "擁塞", "壅塞", "攻擊",
  ])

  static func holds(_ text: UnsafeBufferPointer<UInt8>, _ name: Range<Int>) -> Bool {
    var depth = 0
    var at = name.lowerBound
    while at < name.upperBound {
      switch text[at] {
      case UInt8(ascii: "("): depth += 1
      case UInt8(ascii: ")"): depth -= 1
      default: if depth <= 0, words.stands(at: at, in: text, to: name.upperBound) { return true }
      }
      at += 1
    }
    return false
  }
}
