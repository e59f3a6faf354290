import TCP

extension Lexicon {
  package static let flagEntries: [Entry<Flag>] = [
    Entry(
      meaning: .syn, name: Bilingual(ko: "동기화", en: "synchronize"),
      gloss: Bilingual(
        ko: "연결을 열면서 초기 순서 번호를 알립니다.",
        en: "Opens a connection and announces the sender's initial sequence number."),
      spellings: [
        "synchronise", "synchronization", "synchronisation", "synchronize sequence number",
        "synchronize sequence numbers", "synchronous", "동기", "연결 요청", "同步", "同步序号", "同期",
      ]),
    Entry(
      meaning: .ack, name: Bilingual(ko: "확인 응답", en: "acknowledgment"),
      gloss: Bilingual(
        ko: "확인 응답 번호 필드에 뜻이 있음을 나타냅니다.",
        en: "Says that the acknowledgment number field carries meaning."),
      spellings: [
        "acknowledgement", "acknowledge", "acknowledged", "acknowledgment number", "확인", "응답", "승인", "确认",
        "确认号有效",
        "確認応答", "確認",
      ]),
    Entry(
      meaning: .fin, name: Bilingual(ko: "종료", en: "finish"),
      gloss: Bilingual(
        ko: "보낸 쪽이 더 보낼 데이터가 없음을 알립니다.",
        en: "Says that its sender has no more data to send."),
      spellings: ["finished", "final", "finalize", "finalise", "finis", "연결 종료", "연결 해제", "结束", "终止", "終了"]),
    Entry(
      meaning: .rst, name: Bilingual(ko: "재설정", en: "reset"),
      gloss: Bilingual(
        ko: "연결을 그 자리에서 끊습니다.",
        en: "Tears the connection down at once."),
      spellings: ["reset the connection", "리셋", "초기화", "연결 초기화", "강제 종료", "重置", "复位", "リセット"]),
    Entry(
      meaning: .psh, name: Bilingual(ko: "밀어넣기", en: "push"),
      gloss: Bilingual(
        ko: "받은 데이터를 곧바로 응용 프로그램에 넘기라고 합니다.",
        en: "Asks that received data be handed to the application without delay."),
      spellings: ["push function", "푸시", "푸쉬", "밀어 넣기", "推送", "プッシュ"]),
    Entry(
      meaning: .urg, name: Bilingual(ko: "긴급", en: "urgent"),
      gloss: Bilingual(
        ko: "긴급 포인터 필드에 뜻이 있음을 나타냅니다.",
        en: "Says that the urgent pointer field carries meaning."),
      spellings: ["urgent pointer flag", "긴급 데이터", "紧急", "緊急"]),
    Entry(
      meaning: .ece, name: Bilingual(ko: "ECN 되울림", en: "ECN-Echo"),
      gloss: Bilingual(
        ko: "망에서 혼잡 표시를 받았음을 되돌려 알립니다.",
        en: "Reports back that a congestion mark arrived from the network."),
      spellings: ["ecn echo", "explicit congestion notification echo", "ecn 에코", "명시적 혼잡 통지 에코"]),
    Entry(
      meaning: .cwr, name: Bilingual(ko: "혼잡 윈도우 감소", en: "congestion window reduced"),
      gloss: Bilingual(
        ko: "혼잡 알림을 듣고 보내는 양을 줄였음을 알립니다.",
        en: "Says that the sender has heard of the congestion and slowed down."),
      spellings: ["혼잡 윈도우 축소", "혼잡 윈도 감소", "혼잡 윈도우 크기 감소", "拥塞窗口减少"]),
  ]

  /// A set of flags in any usual writing: `SYN+ACK`, `SYN/ACK`, `SYN, ACK`, `SYNACK`, `S.`, `[S.]`, `SA`, `0x12`, `none`.
  package static func flags(spelled text: some StringProtocol) -> Flags? {
    var text = String(text).normalised.filter { !$0.isWhitespace || $0 == " " }
    while let first = text.first, let last = text.last, "[(<{".contains(first), "])>}".contains(last) {
      text = String(text.dropFirst().dropLast())
    }
    text = text.trimmed
    if text.isEmpty { return nil }
    if text == "none" || text == "-" || text == "없음" { return [] }
    if let byte = hexadecimal(text) { return Flags(rawValue: byte) }
    return named(text) ?? signs(text)
  }

  /// Names joined by anything that is no letter: `SYN + ACK`, `syn-ack`, `SYN과 ACK`, `synack`.
  private static func named(_ text: String) -> Flags? {
    if let one = flag(spelled: text) { return Flags(one) }
    var result: Flags = []
    let words = text.split { !($0.isLetter || $0.isNumber) }
    guard !words.isEmpty else { return nil }
    for word in words {
      var rest = word.lowercased()
      if joiners.contains(rest) { continue }
      for ending in ["flag", "flags", "플래그", "비트", "bit"] where rest.hasSuffix(ending) && rest != ending {
        rest.removeLast(ending.count)
      }
      while !rest.isEmpty {
        if let flag = flag(spelled: rest) {
          result.insert(Flags(flag))
          rest = ""
        } else if let next = Flag.allCases.first(where: { rest.hasPrefix($0.name.lowercased()) }) {
          result.insert(Flags(next))
          rest.removeFirst(3)
          if joiners.contains(rest) { rest = "" }
          if let first = rest.first, "와과랑及与和と".contains(first) { rest.removeFirst() }
        } else {
          return nil
        }
      }
    }
    return result.isEmpty ? nil : result
  }

  private static let joiners: Set<String> = [
    "and", "with", "와", "과", "및", "랑", "하고", "flag", "flags", "플래그", "비트", "bit", "bits", "set",
  ]

  /// Letters or tcpdump's signs: `S.`, `SA`, `FPU`, `P.`, `R`. Each may stand once.
  private static func signs(_ text: String) -> Flags? {
    var result: Flags = []
    for character in text {
      guard let flag = letters[character] ?? letters[Character(character.uppercased())],
        !result.contains(Flags(flag))
      else { return nil }
      result.insert(Flags(flag))
    }
    return result.isEmpty ? nil : result
  }

  /// Letters for single flags, as headers are drawn (`C E U A P R S F`) and as tcpdump prints (`.`, `W`).
  package static let letters: [Character: Flag] = [
    "C": .cwr, "W": .cwr, "E": .ece, "U": .urg, "A": .ack, ".": .ack, "P": .psh, "R": .rst, "S": .syn,
    "F": .fin,
  ]

  private static func hexadecimal(_ text: String) -> UInt8? {
    let lower = text.lowercased()
    guard lower.hasPrefix("0x") else { return nil }
    return UInt8(lower.dropFirst(2), radix: 16)
      ?? UInt16(lower.dropFirst(2), radix: 16).map { UInt8(truncatingIfNeeded: $0) }
  }
}

extension StringProtocol {
  /// Without white space at either end.
  package var trimmed: String {
    // Mostly there is none: that a sign of ASCII is no blank is seen without looking its properties up.
    if let first = unicodeScalars.first, let last = unicodeScalars.last, "!"..."~" ~= first, "!"..."~" ~= last
    {
      return String(self)
    }
    var rest = self[...]
    while let first = rest.first, first.isWhitespace { rest = rest.dropFirst() }
    while let last = rest.last, last.isWhitespace { rest = rest.dropLast() }
    return String(rest)
  }
}
