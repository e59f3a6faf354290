import Questions
import TCP

/// Limits of options, and of the sequence numbers' space.
extension QuantityCheck {
  // MARK: Options

  static func scaleShift(_ clause: Clause, _ note: CheckedNote) -> Slip? {
    guard clause.holds({ $0.unit != .bytes && (8...32).contains($0.value) }),
      let subject = clause.first(of: scale), clause.stands(shift)
    else { return nil }
    var from = subject.upperBound
    for size in clause.quantities where size.range.lowerBound >= subject.upperBound {
      let before = from..<size.range.lowerBound
      from = size.end
      // 30 bits is what the field comes to.
      guard size.unit != .bytes, (8...32).contains(size.value), size.value != 14, size.value != 30,
        before.count < 60, clause.stands(most, in: before) || follows(size, upTo, clause, note)
      else { continue }
      return Slip(
        rule: "scale-shift", at: size.range, right: Bilingual(ko: "14", en: "14"),
        message: Bilingual(
          ko: "윈도우 스케일의 이동 비트 수는 14까지입니다. 윈도우가 2^30바이트를 넘지 않아야 옛 번호와 새 번호를 가릴 수 있기 때문입니다.",
          en:
            "The window scale's shift count is at most 14: the window must stay below 2^30 bytes for old and new numbers to be told apart."
        ),
        reference: "RFC 7323 2.3")
    }
    return nil
  }

  private static func follows(
    _ size: Quantity, _ words: TellingWords, _ clause: Clause, _ note: CheckedNote
  ) -> Bool {
    clause.stands(words, in: size.end..<min(clause.range.upperBound, size.end + 12))
  }

  private static let scale = TellingWords(
    "window scale", "window scaling", "wscale", "윈도우 스케일", "윈도 스케일", "윈도우 확대", "윈도우 확장", "scale factor",
    "스케일 값", "스케일 팩터", "scale value", "시프트 값", "shift value", "窗口扩大", "이동 비트 수", "shift count", "시프트 카운트",
    "left-shift", "left shift",
    "shift multiplier", "shift factor")
  private static let shift = TellingWords(
    "shift", "시프트", "이동", "비트", "bit", "값", "value", "factor", "최대", "at most", "最大", "移位")
  private static let upTo = TellingWords("까지", "이하", "or less", "in maximum")

  static func segmentDefault(_ clause: Clause, _ note: CheckedNote) -> Slip? {
    if let slip = ethernetSize(clause) { return slip }
    guard clause.holds({ $0.unit == .bytes && (200...10000).contains($0.value) }),
      clause.stands(absent)
        || clause.stands(assumed) && clause.holds({ $0.unit == .bytes && (500...600).contains($0.value) }),
      !clause.stands(linkLayer),
      clause.stands(segmentSize) || clause.stands(segmentSize, inLineOf: note)
    else { return nil }
    for size in clause.quantities where size.unit == .bytes && (200...10000).contains(size.value) {
      let near =
        max(clause.range.lowerBound, size.range.lowerBound - 40)..<min(clause.range.upperBound, size.end + 24)
      let is6 = clause.stands(version6, in: near)
      let is4 = clause.stands(version4, in: near)
      let right: [UInt64] = is6 && !is4 ? [1220] : is4 && !is6 ? [536] : [536, 1220]
      guard !right.contains(size.value) else { continue }
      let shown = is6 && !is4 ? "1220" : "536"
      return Slip(
        rule: "mss-default", at: size.range.lowerBound..<size.end,
        right: Bilingual(ko: "\(shown)바이트", en: "\(shown) bytes"),
        message: Bilingual(
          ko: "MSS 옵션을 받지 못하면 IPv4에서는 536바이트, IPv6에서는 1220바이트로 여깁니다.",
          en: "Without an MSS option from the peer, 536 bytes are assumed over IPv4 and 1220 over IPv6."),
        reference: "RFC 9293 3.7.1")
    }
    return nil
  }

  /// `MSS on Ethernet is 1500 bytes`, `이더넷의 MTU는 1460바이트`: the one taken for the other.
  private static func ethernetSize(_ clause: Clause) -> Slip? {
    guard clause.stands(ethernet), clause.quantities.count == 1, let size = clause.quantities.first,
      size.unit == .bytes, size.value == 1500 || size.value == 1460, !clause.stands(derived)
    else { return nil }
    let before = clause.range.lowerBound..<size.range.lowerBound
    let isSegment = clause.stands(segmentSize, in: before)
    guard isSegment != clause.stands(unitSize, in: before),
      !clause.stands(unitSize, in: size.end..<clause.range.upperBound),
      !clause.stands(segmentSize, in: size.end..<clause.range.upperBound), isSegment == (size.value == 1500)
    else { return nil }
    let right = isSegment ? "1460" : "1500"
    return Slip(
      rule: "mss-default", at: size.range.lowerBound..<size.end,
      right: Bilingual(ko: "\(right)바이트", en: "\(right) bytes"),
      message: Bilingual(
        ko: "이더넷의 MTU는 1500바이트이고, 헤더 40바이트를 뺀 MSS는 1460바이트입니다.",
        en: "Ethernet's MTU is 1500 bytes; without 40 bytes of headers that leaves an MSS of 1460."),
      reference: "RFC 9293 3.7.1")
  }

  private static let ethernet = TellingWords("ethernet", "이더넷", "以太网", "イーサネット")
  private static let unitSize = TellingWords(
    "mtu", "maximum transmission", "최대 전송 단위", "payload", "페이로드", "frame", "프레임")
  private static let derived = TellingWords(
    "-", "minus", "빼", "뺀", "제외", "from", "not ", "않", "아니", "than", "보다", "ipv6", "timestamp", "減",
    "减", "if ", "면")
  private static let assumed = TellingWords(
    "default mss", "default tcp mss", "default value of the mss", "default value for mss", "기본 mss",
    "mss의 기본값",
    "mss 기본값", "mss의 기본 값", "mss默认", "默认mss", "默认的mss")
  private static let segmentSize = TellingWords("mss")
  private static let absent = TellingWords(
    "옵션이 없", "옵션을 보내지 않", "옵션이 오지 않", "옵션을 받지 못", "옵션을 생략", "옵션이 생략", "no mss", "not receive",
    "without an mss", "without the mss", "without it", "if it is missing", "mss option is missing",
    "mss option is absent", "option is not",
    "not announce", "not specif", "알리지 않", "명시하지 않", "지정하지 않")
  private static let linkLayer = TellingWords("이더넷", "ethernet", "mtu", "pppoe")
  private static let version6 = TellingWords("ipv6")
  private static let version4 = TellingWords("ipv4")

  // MARK: Sequence numbers

  static func sequenceSpace(_ clause: Clause, _ note: CheckedNote) -> Slip? {
    guard let size = clause.quantities.first(where: { $0.value == 4_294_967_296 }),
      clause.stands(sequence) || clause.stands(sequence, inLineOf: note),
      !clause.stands(modulo)
    else { return nil }
    let before = max(clause.range.lowerBound, size.range.lowerBound - 40)..<size.range.lowerBound
    let after = size.end..<min(clause.range.upperBound, size.end + 16)
    guard clause.stands(largest, in: before) || clause.stands(limit, in: after) else { return nil }
    return Slip(
      rule: "sequence-space", at: size.range, right: Bilingual(ko: "4294967295", en: "4294967295"),
      message: Bilingual(
        ko: "순서 번호는 32비트라서 가장 큰 값은 4294967295(2^32 − 1)이고, 그다음은 0입니다.",
        en: "Sequence numbers have 32 bits: the largest is 4294967295 (2^32 − 1), and 0 comes next."),
      reference: "RFC 9293 3.4")
  }

  private static let sequence = TellingWords("시퀀스", "순서 번호", "sequence", "seq", "序号", "序列号")
  private static let modulo = TellingWords(
    "mod", "나눈", "법으", "개의", "가지", "values", "numbers in", "= 0", "different")
  private static let largest = TellingWords(
    "최댓값", "최대", "가장 큰", "largest", "maximum", "max", "~", "부터", "0 to", "最大")
  private static let limit = TellingWords("까지", "이 최대", "is the largest", "is the maximum", "다음은 0")

  static func offsetUnit(_ clause: Clause, _ note: CheckedNote) -> Slip? {
    guard clause.holds({ $0.unit != .none }), let subject = clause.first(of: offset) else { return nil }
    for size in clause.quantities
    where size.range.lowerBound >= subject.upperBound && size.range.lowerBound - subject.upperBound < 90 {
      guard size.unit != .none,
        clause.stands(counted, in: size.end..<min(clause.range.upperBound, size.end + 14))
      else { continue }
      let bits = size.unit == .bits ? size.value : size.value * 8
      guard bits != 32, bits <= 64 else { return nil }
      return Slip(
        rule: "offset-unit", at: size.range.lowerBound..<size.end,
        right: Bilingual(ko: "32비트(4바이트) 워드", en: "32-bit words (4 bytes)"),
        message: Bilingual(
          ko: "데이터 오프셋은 32비트(4바이트) 워드로 헤더의 길이를 셉니다.",
          en: "The data offset counts the header in 32-bit words, 4 bytes each."), reference: "RFC 9293 3.1")
    }
    return nil
  }

  /// `데이터 오프셋은 최소 5, 최대 16`, `runs from 5 to 16`: four bits hold at most 15.
  static func offsetRange(_ clause: Clause, _ note: CheckedNote) -> Slip? {
    if let slip = offsetEnd(clause) { return slip }
    guard clause.holds({ $0.unit == .none && $0.value == 5 }), let subject = clause.first(of: offsetField)
    else { return nil }
    let numbers = clause.quantities.filter { $0.range.lowerBound >= subject.upperBound && $0.unit == .none }
    for (low, high) in zip(numbers, numbers.dropFirst()) where low.value == 5 && high.value != 15 {
      let gap = low.end..<high.range.lowerBound
      guard (6...64).contains(high.value), clause.isSpan(low, high) || clause.stands(most, in: gap) else {
        return nil
      }
      return Slip(
        rule: "header-length", at: high.range, right: Bilingual(ko: "15", en: "15"),
        message: Bilingual(
          ko: "데이터 오프셋은 4비트라서 5부터 15까지입니다. 헤더는 20바이트에서 60바이트까지가 됩니다.",
          en: "The data offset has four bits, so it runs from 5 to 15: headers of 20 to 60 bytes."),
        reference: "RFC 9293 3.1")
    }
    return nil
  }

  /// `The minimum value of the data offset is 4`, `데이터 오프셋의 최댓값은 16`
  private static func offsetEnd(_ clause: Clause) -> Slip? {
    guard clause.quantities.count == 1, let size = clause.quantities.first, size.unit == .none,
      let subject = clause.first(of: offsetField), size.range.lowerBound >= subject.upperBound,
      size.range.lowerBound - subject.upperBound < 36
    else { return nil }
    let around = max(clause.range.lowerBound, subject.lowerBound - 24)..<size.range.lowerBound
    let isLeast = clause.stands(leastValue, in: around)
    let isMost = clause.stands(mostValue, in: around)
    guard isLeast != isMost, (isLeast ? 3...9 : 8...20).contains(size.value),
      size.value != (isLeast ? 5 : 15), !isLeast || size.value < 5 || !clause.stands(anyOptions)
    else { return nil }
    let right = isLeast ? "5" : "15"
    return Slip(
      rule: "header-length", at: size.range, right: Bilingual(ko: right, en: right),
      message: Bilingual(
        ko: "데이터 오프셋은 4비트라서 5부터 15까지입니다. 헤더는 20바이트에서 60바이트까지가 됩니다.",
        en: "The data offset has four bits, so it runs from 5 to 15: headers of 20 to 60 bytes."),
      reference: "RFC 9293 3.1")
  }

  /// With options a header is longer than the least.
  static let anyOptions = TellingWords("option", "옵션", "选项")
  private static let leastValue = TellingWords("minimum", "smallest", "최솟값", "최소값", "최소", "가장 작은 값", "最小值")
  private static let mostValue = TellingWords("maximum", "largest", "최댓값", "최대값", "최대", "가장 큰 값", "最大值")

  private static let offsetField = TellingWords("데이터 오프셋", "data offset", "数据偏移", "hlen")

  private static let offset = TellingWords(
    "데이터 오프셋", "data offset", "dataoffset", "hlen", "hdrlen", "length of the header", "length of header",
    "헤더 길이", "header length", "헤더의 길이", "数据偏移")
  private static let counted = TellingWords("단위", "word", "워드", "unit")
}
