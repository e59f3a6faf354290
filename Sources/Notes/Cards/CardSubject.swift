import TCP

/// Whether a card asks on TCP. A bank of interview questions has chapters on everything: only those on TCP are ours.
struct CardSubject {
  let reading: Reading
  let question: [Int]
  let answer: [Int]
  /// The writer marked it as a card: it is taken at its word in a note on TCP.
  let isExplicit: Bool

  var isTCPs: Bool {
    if isTagged || isExplicit && isSmall { return true }
    if isNamed { return true }
    // `What is subnet delegation?`, `브라우저에 주소를 입력하면 …`: another subject, whatever TCP does in it.
    if question.contains(where: isElsewhere) || section.isForeign { return false }
    if isExplicit, !isOnTCPAtAll { return true }
    if question.contains(where: sounds),
      section.isTCP || isExplicit && answer.contains(where: names) || isMainlyOnTCP
    {
      return true
    }
    // Words that name nothing are understood under a heading that does.
    if section.isTCP { return isExplicit || answer.contains { names($0) || signs($0) || sounds($0) } }
    let size = question.reduce(0) { $0 + reading.range(of: $1).count }
    return (isExplicit || size >= 24 && answer.contains { names($0) || signs($0) }) && isMainlyOnTCP
  }

  /// The question itself names something of TCP's.
  var isNamed: Bool { question.contains { names($0) || signs($0) } }

  private func signs(_ line: Int) -> Bool { reading.signsTCP(line) }

  private var isTagged: Bool { reading.document.tags.contains { $0.lowercased() == "tcp" } }

  private var section: Outline.Section {
    let block = question.first.map { Int(reading.document.lines[$0].block) } ?? 0
    return reading.outline.sections[reading.outline.section(ofBlock: block)]
  }

  private func names(_ line: Int) -> Bool { reading.namesTCP(line) }

  /// Words of the transport layer: `흐름 제어`, `window`, `端口`.
  private func sounds(_ line: Int) -> Bool { CardSubject.words.isIn(reading.text, reading.range(of: line)) }

  private func isElsewhere(_ line: Int) -> Bool {
    CardSubject.others.isIn(reading.text, reading.range(of: line))
      || reading.mentions(in: line).contains {
        $0.kind == .topic && $0.value == Mention.Topic.foreign.rawValue
      }
  }

  /// A few lines are taken at their word.
  var isSmall: Bool { reading.document.text.count + reading.document.passedBy < 600 }

  /// The note holds a word of TCP's: one that holds none is on something else as a whole, as its writer knows.
  var isOnTCPAtAll: Bool { reading.shareOfTCP.isAny }

  private var isMainlyOnTCP: Bool { reading.shareOfTCP.isMain }

  private static let words = WordSet([
    "window", "sequence", "connection", "duplex", "checksum", "reliab", "port number", "timestamp", "wrap",
    "흐름", "핸드",
    "순서", "응답", "연결", "포트", "체크섬", "왕복", "신뢰", "이중", "타임스탬프", "报文", "连接", "端口", "确认", "序号", "可靠", "丢包", "粘包",
    "連線", "コネクション",
  ])

  /// What is asked of these is another chapter's.
  private static let others = WordSet([
    "proxy", "프록시", "포트포워딩", "포트 포워딩", "port forward", "사설ip", "공인ip", "방화벽", "firewall", "로드 밸런", "로드밸런",
    "load balanc", "http", "url", "dns", "cdn", "osi", "cookie", "쿠키", "browser", "브라우저", "浏览器", "ブラウザ",
  ])
}

extension CardSubject {
  /// What was found of a card, without the reading: a copy kept while the card is added would copy the whole note.
  struct Verdict {
    let isTCPs: Bool
    let isNamed: Bool
    /// Taken at its word, as in a note of a few lines or in one on something else as a whole.
    let isFree: Bool

    @inline(never)
    init(_ reading: Reading, _ question: [Int], _ answer: [Int], _ isExplicit: Bool) {
      let subject = CardSubject(
        reading: reading, question: question, answer: answer, isExplicit: isExplicit)
      isTCPs = subject.isTCPs
      isNamed = subject.isNamed
      isFree = subject.isSmall || !subject.isOnTCPAtAll
    }
  }
}

/// How much of a note is on TCP.
struct ShareOfTCP {
  /// Some line names something of TCP's.
  private(set) var isAny = false
  /// One line in four does, those counted that were passed by.
  private(set) var isMain = false

  init(_ reading: Reading) {
    var lines = reading.document.passedBy / 60 + reading.document.passedHeadings
    var onTCP = 0
    for line in 0..<reading.lineCount {
      let isOnTCP = reading.namesTCP(line) || reading.signsTCP(line)
      if isOnTCP { isAny = true }
      guard reading.range(of: line).count > 8 else { continue }
      lines += 1
      if isOnTCP { onTCP += 1 }
    }
    isMain = onTCP * 4 >= lines
  }

  /// Worked out at the first card that asks, and kept for all others of the note.
  final class Kept {
    var share: ShareOfTCP?
  }
}

extension Reading {
  var shareOfTCP: ShareOfTCP {
    if let known = keptShare.share { return known }
    let share = ShareOfTCP(self)
    keptShare.share = share
    return share
  }

  func signsTCP(_ line: Int) -> Bool { Concepts.signIsIn(text, range(of: line)) }

  /// TCP by name, or a flag, a state, a number, a phase of it.
  func namesTCP(_ line: Int) -> Bool {
    mentions(in: line).contains { mention in
      switch mention.kind {
      case .flag, .number, .phase: true
      // `listen`, `established` may be said of anything.
      case .state: mention.value & Mention.weak == 0
      case .topic where mention.value == Mention.Topic.tcp.rawValue: !isOfSuite(mention)
      case .topic: mention.value == Mention.Topic.attack.rawValue
      default: false
      }
    }
  }

  /// `TCP/IP` is what all of the Internet is built on.
  private func isOfSuite(_ mention: Mention) -> Bool {
    let end = Int(mention.end)
    return end + 3 <= text.count && text[end] == UInt8(ascii: "/")
      && text[end + 1].lowered == UInt8(ascii: "i")
      && text[end + 2].lowered == UInt8(ascii: "p")
  }
}
