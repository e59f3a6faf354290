import Questions
import TCP

/// A draft in words: the exercise as people, records and exports see it.
extension Draft {
  func exercise(_ code: DrillCode) -> Exercise {
    let maker = BlankMaker(self)
    let blanks = blanks.enumerated().map { place, blank in
      blank.worded(id: Self.id(place, blank), in: self, maker)
    }
    return Exercise(
      code: code.text, topic: code.topic.name, level: code.level.rawValue, seed: code.seed,
      prompt: code.topic.prompt(for: self, code), trace: trace, blanks: blanks,
      explanation: Explanation.lines(for: self, maker), given: given)
  }

  /// `a`, `b` … in the order asked; a state's id ends with its host.
  static func id(_ place: Int, _ blank: DraftBlank) -> String {
    let letter = String(Unicode.Scalar(UInt8(ascii: "a") + UInt8(truncatingIfNeeded: place)))
    return blank.host.map { letter + "-" + $0.name } ?? letter
  }
}

extension DraftBlank {
  func worded(id: String, in draft: Draft, _ maker: BlankMaker) -> Blank {
    let isTextbook = if case .textbook = draft.memo { true } else { false }
    let working = Working.of(self, in: draft, maker)
    return Blank(
      id: id, segment: segment, field: field, host: host,
      question: isTextbook ? question.inTextbookNames : question, answer: answer,
      accepts: accepts,
      mistakes: mistakes.map { mistake in
        let why = isTextbook ? mistake.rule.why.inTextbookNames : mistake.rule.why
        return Mistake(
          rule: mistake.rule.name, answer: mistake.answer, why: why, disprovedBy: mistake.disprovedBy)
      },
      working: isTextbook ? working.inTextbookNames : working, isRelative: isRelative, notation: notation,
      shownThrough: shownThrough, tolerance: tolerance, symbols: symbols)
  }

  /// What is asked, in one line.
  var question: Bilingual {
    let n = segment.map(String.init) ?? ""
    switch ask {
    case .usableWindow(let host):
      return Bilingual(
        ko: "이제 \(host.name)가 더 보낼 수 있는 바이트 수는?", en: "How many more bytes may \(host.name) send now?")
    case .advance(let host):
      return Bilingual(
        ko: "세그먼트 \(n.with(.subject)) 도착하면 \(host.name)의 RCV.NXT는 얼마만큼 나아갑니까? (그대로면 0)",
        en: "By how much does segment \(n) move \(host.name)'s RCV.NXT on? (0 if it stays)")
    case .sackSize:
      return Bilingual(
        ko: "세그먼트 \(n)의 첫 SACK 블록은 몇 바이트를 알립니까?",
        en: "How many bytes does the first SACK block of segment \(n) report?")
    case .dataLength:
      return Bilingual(
        ko: "이 세그먼트에 실린 데이터는 몇 바이트입니까?", en: "How many bytes of data does this segment carry?")
    case .forgedSequence:
      return Bilingual(
        ko: "세그먼트 \(n.with(.subject)) 바로 받아들여지려면 SEQ는 얼마여야 합니까?",
        en: "Which SEQ must segment \(n) have to be obeyed at once?")
    case .atTheEnd: return atTheEnd
    case .relative:
      return Bilingual(
        ko: "세그먼트 \(n)의 \(field.shortName.with(.topic)) 상대 번호로 얼마입니까?",
        en: "\(field.shortName) of segment \(n), as a relative number?")
    case .absolute:
      return Bilingual(
        ko: "세그먼트 \(n)의 \(field.shortName.with(.topic)) 절대 번호로 얼마입니까?",
        en: "\(field.shortName) of segment \(n), as the absolute number in the header?")
    case .rewritten: return rewritten(n)
    case .fromBytes:
      return Bilingual(
        ko: "이 헤더의 \(field.longName.korean.with(.topic))?",
        en: "The \(field.longName.english) in this header?")
    case .toBytes:
      return Bilingual(
        ko: "세그먼트 \(n)의 헤더에서 \(field.longName.korean) 필드를 16진수로 쓰면?",
        en: "In segment \(n)'s header, the \(field.longName.english) in hexadecimal?")
    case .usual: return usual(n)
    }
  }

  private func rewritten(_ n: String) -> Bilingual {
    switch notation {
    case .byte: Bilingual(ko: "이것을 바이트로 쓰면? (16진수)", en: "As a byte? (hexadecimal)")
    case .tcpdump: Bilingual(ko: "이것을 tcpdump 기호로 쓰면?", en: "In tcpdump's signs?")
    default: Bilingual(ko: "켜진 플래그의 이름은?", en: "Which flags are set, by name?")
    }
  }

  private func usual(_ n: String) -> Bilingual {
    switch (field, notation) {
    case (.state, _):
      let who = host?.name ?? "A"
      return Bilingual(ko: "세그먼트 \(n) 다음 \(who)의 상태는?", en: "\(who)'s state after segment \(n)?")
    case (.flags, .byte):
      return Bilingual(ko: "세그먼트 \(n)의 플래그 바이트는? (16진수)", en: "The flags byte of segment \(n)? (hexadecimal)")
    case (.flags, .tcpdump):
      return Bilingual(
        ko: "세그먼트 \(n)의 플래그를 tcpdump 기호로 쓰면?", en: "The flags of segment \(n) in tcpdump's signs?")
    case (.flags, _):
      return Bilingual(ko: "세그먼트 \(n)의 플래그는?", en: "Which flags does segment \(n) carry?")
    case (.window, _):
      return Bilingual(
        ko: "세그먼트 \(n.with(.subject)) 알리는 윈도우 값은?", en: "Which window does segment \(n) announce?")
    case (.len, _):
      return Bilingual(ko: "세그먼트 \(n)에 실린 데이터는 몇 바이트?", en: "How many bytes of data in segment \(n)?")
    default:
      return Bilingual(
        ko: "세그먼트 \(n)의 \(field.shortName.with(.topic))?", en: "\(field.shortName) of segment \(n)?")
    }
  }

  private var atTheEnd: Bilingual {
    let unit =
      field == .cwnd || field == .ssthresh ? Bilingual(ko: "", en: "") : Bilingual(ko: " (ms)", en: " (ms)")
    return Bilingual(
      ko: "마지막에 \(field.shortName.with(.topic))?" + unit.korean,
      en: "\(field.shortName) at the end?" + unit.english)
  }
}

extension Blank.Field {
  /// `SEQ`, `ACK`: as a question names it.
  var shortName: String {
    switch self {
    case .seq: "SEQ"
    case .ack: "ACK"
    case .len: "len"
    case .rto: "RTO"
    case .srtt: "SRTT"
    case .rttvar: "RTTVAR"
    default: rawValue
    }
  }

  var longName: Bilingual {
    switch self {
    case .seq: Bilingual(ko: "순서 번호(SEQ)", en: "sequence number")
    case .ack: Bilingual(ko: "확인 응답 번호(ACK)", en: "acknowledgment number")
    case .flags: Bilingual(ko: "플래그", en: "flags")
    case .window: Bilingual(ko: "윈도우", en: "window")
    case .len: Bilingual(ko: "데이터 길이", en: "length of the data")
    default: Bilingual(ko: rawValue, en: rawValue)
    }
  }
}
