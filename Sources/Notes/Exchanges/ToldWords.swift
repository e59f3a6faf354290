/// The words that say what a number of a segment is.
enum ToldWords {
  /// The last of them before a number, where nothing but filler parts the two.
  static func label(
    _ gap: Range<Int>, _ text: UnsafeBufferPointer<UInt8>
  ) -> (role: ToldNumbers.Role, range: Range<Int>)? {
    var best: (role: ToldNumbers.Role, range: Range<Int>)?
    let near = max(gap.lowerBound, gap.upperBound - 48)..<gap.upperBound
    for at in near {
      let opened = labelsByOpening[Int(text[at].lowered)]
      for (word, role) in opened where isWord(word, at, gap, text) {
        let end = at + word.utf8CodeUnitCount
        if let best, best.range.upperBound >= end { continue }
        best = (role, at..<end)
      }
    }
    guard let found = best, isFiller(found.range.upperBound..<gap.upperBound, text) else { return nil }
    // `SYN+ACK 5000`: whose number it is goes unsaid.
    if found.role == .ack, text[found.range.lowerBound] | 0x20 == UInt8(ascii: "a"),
      isOfFlags(found.range, gap, text)
    {
      return nil
    }
    return found
  }

  /// What follows a number: `25바이트`, `901번부터`, `926 주세요`.
  static func suffix(_ behind: Range<Int>, _ text: UnsafeBufferPointer<UInt8>) -> ToldNumbers.Role? {
    let values = ValueReader(text: text, end: behind.upperBound)
    var at = values.skipBlanks(behind.lowerBound)
    for word: StaticString in ["more ", "further "] where values.starts(at, word) {
      at += word.utf8CodeUnitCount
    }
    for word in units where isWord(word, at, at..<behind.upperBound, text) { return .length }
    for word in others where values.starts(at, word) { return .other }
    for word: StaticString in ["번째", "번"] where values.starts(at, word) {
      at += word.utf8CodeUnitCount
      break
    }
    for word: StaticString in ["을", "를", "은", "는", "이", "로"] where values.starts(at, word) {
      at += word.utf8CodeUnitCount
      break
    }
    at = values.skipBlanks(at)
    let end = min(behind.upperBound, (at..<behind.upperBound).first { text[$0].isDigit } ?? behind.upperBound)
    if values.starts(at, "부터") {
      return requests.stands(in: text, at..<end) ? .ack : .seq
    }
    let near = at..<min(end, at + 12)
    return requests.first(in: text, near).map { $0.lowerBound == at ? .ack : nil } ?? nil
  }

  private static func isWord(
    _ word: StaticString, _ at: Int, _ range: Range<Int>, _ text: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    let end = at + word.utf8CodeUnitCount
    guard end <= range.upperBound else { return false }
    for offset in 0..<word.utf8CodeUnitCount where text[at + offset].lowered != word.utf8Start[offset] {
      return false
    }
    guard word.utf8Start[0] < 0x80 else { return true }
    let isOpen = at == 0 || !(text[at - 1] < 0x80 && text[at - 1].isLetterOrDigit)
    return isOpen && (end >= text.count || !(text[end] < 0x80 && text[end].isLetter))
  }

  private static func isFiller(_ range: Range<Int>, _ text: UnsafeBufferPointer<UInt8>) -> Bool {
    var end = range.upperBound
    while end > range.lowerBound, text[end - 1].isOne(of: "\"[<#.") { end -= 1 }
    return fillers.fills(range.lowerBound..<end, of: text)
  }

  /// A flag's name stands right before it.
  private static func isOfFlags(
    _ label: Range<Int>, _ gap: Range<Int>, _ text: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    var at = label.lowerBound
    while at > gap.lowerBound, text[at - 1].isOne(of: " +,&/-_") { at -= 1 }
    guard at < label.lowerBound, at - gap.lowerBound >= 3 else { return false }
    let word = TextSlice(text, (at - 3)..<at)
    return word.equals(lowercase: "syn") || word.equals(lowercase: "fin") || word.equals(lowercase: "psh")
  }

  private static let labels: [(StaticString, ToldNumbers.Role)] = [
    ("seq", .seq), ("sequence number", .seq), ("sequence", .seq), ("number", .seq), ("numbered", .seq),
    ("from", .seq),
    ("starting at", .seq), ("starting with", .seq), ("at", .seq), ("syn", .seq), ("fin", .seq),
    ("순서 번호", .seq),
    ("순서번호", .seq), ("시퀀스 번호", .seq), ("시퀀스번호", .seq), ("시퀀스", .seq), ("번호", .seq), ("序号", .seq),
    ("序列号", .seq),
    ("シーケンス番号", .seq),
    ("ack", .ack), ("acknowledgment number", .ack), ("acknowledgement number", .ack),
    ("acknowledgment", .ack),
    ("acknowledges", .ack), ("acks", .ack), ("확인 응답 번호", .ack), ("확인응답 번호", .ack), ("확인응답번호", .ack),
    ("확인 번호", .ack), ("확인번호", .ack), ("응답 번호", .ack), ("확인", .ack), ("다음은", .ack), ("next is", .ack),
    ("wants", .ack), ("want", .ack), ("expects", .ack), ("expect", .ack), ("acknowledged", .ack),
    ("acknowledge", .ack), ("expecting", .ack), ("确认号", .ack), ("确认序号", .ack),
    ("確認応答番号", .ack),
    ("len", .length), ("length", .length), ("길이", .length), ("데이터", .length), ("data", .length),
    ("payload", .length), ("长度", .length), ("データ", .length),
    ("win", .other), ("window", .other), ("윈도우", .other), ("윈도", .other), ("창", .other), ("mss", .other),
    ("port", .other), ("포트", .other), ("ttl", .other), ("id", .other), ("wscale", .other), ("tsval", .other),
    ("tsecr", .other), ("ecr", .other), ("turn", .other), ("step", .other), ("packet", .other),
    ("패킷", .other),
    ("frame", .other), ("segment", .other), ("세그먼트", .other), ("rwnd", .other), ("cwnd", .other),
  ]
  /// By the byte that each begins with.
  private static let labelsByOpening: [[(StaticString, ToldNumbers.Role)]] = {
    var byOpening = [[(StaticString, ToldNumbers.Role)]](repeating: [], count: 256)
    for label in labels { byOpening[Int(label.0.utf8Start[0])].append(label) }
    return byOpening
  }()
  private static let units: [StaticString] = [
    "바이트", "bytes", "byte", "b", "字节", "个字节", "バイト", "octets", "옥텟", "letters", "letter", "characters", "글자",
  ]
  private static let others: [StaticString] = [
    "초", "분", "ms", "s ", "단계", "번째 단계", "개", "회", "차", "st ", "nd ", "rd ", "th ", "비트", "bit", "%", "배",
    "秒",
  ]
  private static let requests = TellingWords("주세요", "주셔", "줘", "달라", "다오", "기다", "원해", "원함", "please", "요청")
  private static let fillers = Filler("is of number no with the byte 번호 번호는 번호가 번호를 은 는 이 가 를 을 값 값은 로 为 是 は")
}
