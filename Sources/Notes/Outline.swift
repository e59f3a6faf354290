import TCP

/// The headings of a note, and what each section is about.
struct Outline {
  struct Section {
    var level: Int
    var title: Range<Int>
    var parent: Int
    var phase: Mention.PhaseWord?
    /// TLS, ARQ, DHCP: its handshakes and ACKs are not TCP's.
    var isForeign = false
    /// A handshake that is only supposed (two-way), or told to be wrong.
    var isSupposed = false
    /// An attack, or Fast Open: segments that the ordinary handshake has none of.
    var isAttack = false
    /// Its heading asks why, or what if: the text explains.
    var isReason = false
    /// Its heading, or one above, names TCP or something of TCP's.
    var isTCP = false
    /// Opened by a bold line, which is no title of the note's outline.
    var isSilent = false
    /// Its own heading does.
    var namesTCP = false
  }

  private(set) var sections: [Section] = []
  private var sectionOfBlock: [Int32] = []

  init() {}

  init(_ document: Document, firstMention: [Int32], mentions: [Mention]) {
    sections.append(Section(level: 0, title: 0..<0, parent: -1))
    sectionOfBlock.reserveCapacity(document.blocks.count)
    var current = 0
    for block in document.blocks {
      if sections[current].isSilent, block.kind == .heading || Outline.isBoldLine(block, document) {
        current = sections[current].parent
      }
      if block.kind == .heading {
        while sections[current].level >= Int(block.level), sections[current].parent >= 0 {
          current = sections[current].parent
        }
        let line = Int(block.firstLine)
        let title = document.lines[line].range
        var first = Int(firstMention[line])
        var words: [Mention] = []
        while first < mentions.count, Int(mentions[first].start) < title.upperBound {
          words.append(mentions[first])
          first += 1
        }
        sections.append(
          section(document, level: Int(block.level), title: title, parent: current, words: words))
        current = sections.count - 1
        let asksWhy = document.text.withUnsafeBufferPointer { Outline.reasonWords.isIn($0, title) }
        let above = sections[current].parent
        sections[current].isReason =
          asksWhy || above >= 0 && sections[above].isReason && words.allSatisfy { $0.kind != .phase }
      }
      if block.kind == .paragraph,
        Outline.opensForeign(block, document, firstMention: firstMention, mentions: mentions)
      {
        var silent = sections[current]
        silent.parent = current
        silent.isSilent = true
        silent.isForeign = true
        silent.isTCP = false
        sections.append(silent)
        current = sections.count - 1
      }
      sectionOfBlock.append(Int32(truncatingIfNeeded: current))
    }
  }

  private static let fastOpenWords = WordSet([
    "fast open", "fastopen", "tfo ", "패스트 오픈", "快速打开", "高速オープン",
  ])
  private static let handshakeWords = WordSet(["handshake", "핸드셰이크", "핸드쉐이크", "握手", "ハンドシェイク"])

  private static let reasonWords = WordSet([
    "왜 ", "이유", "까닭", "만약", "why ", "what if", "what happens if", "reason", "为什么", "為什麼", "为何", "原因", "如果",
    "なぜ", "理由",
  ])

  /// `**IPv4 헤더**` over a list: as much a heading as one with marks.
  private static func opensForeign(
    _ block: Document.Block, _ document: Document, firstMention: [Int32], mentions: [Mention]
  ) -> Bool {
    guard block.endLine == block.firstLine + 1 else { return false }
    var index = Int(firstMention[Int(block.firstLine)])
    let end = document.lines[Int(block.firstLine)].end
    var isForeign = false
    while index < mentions.count, mentions[index].start < end {
      switch mentions[index].kind {
      case .flag, .state, .phase: return false
      case .topic where mentions[index].value == Mention.Topic.tcp.rawValue: return false
      case .topic where mentions[index].value == Mention.Topic.foreign.rawValue: isForeign = true
      default: break
      }
      index += 1
    }
    return isForeign && isBoldLine(block, document)
  }

  /// A paragraph of one line, all of it bold.
  private static func isBoldLine(_ block: Document.Block, _ document: Document) -> Bool {
    guard block.kind == .paragraph, block.listDepth == 0, block.endLine == block.firstLine + 1 else {
      return false
    }
    let range = document.lines[Int(block.firstLine)].range
    return document.strongSpan(at: range.lowerBound).map { $0.upperBound + 2 >= range.upperBound } ?? false
  }

  private func section(
    _ document: Document, level: Int, title: Range<Int>, parent: Int, words: [Mention]
  ) -> Section {
    var section = Section(level: level, title: title, parent: parent)
    let above = sections[parent]
    var phases: Set<UInt8> = []
    var isTCP = false
    for word in words {
      switch word.kind {
      case .phase: phases.insert(word.value)
      case .flag:
        // `#### ACK` behind `#### SYN` is TCP's; alone it may be another protocol's.
        if !Flags(rawValue: word.value).contains(.ack)
          || sections.last.map({ $0.level == level && $0.parent == parent && $0.namesTCP }) ?? false
        {
          isTCP = true
        }
      case .topic:
        switch Mention.Topic(rawValue: word.value) {
        case .foreign: section.isForeign = true
        case .supposed, .wrong: section.isSupposed = true
        case .attack: section.isAttack = true
        case .tcp: isTCP = true
        default: break
        }
      default: break
      }
    }
    if isTCP || !phases.isEmpty && !section.isForeign {
      section.isForeign = false
    } else {
      section.isForeign = section.isForeign || above.isForeign || goesOnForeign(document, level, title, words)
    }
    section.namesTCP = isTCP || !phases.isEmpty
    section.isTCP =
      above.isTCP || isTCP || words.contains { $0.kind == .state || $0.kind == .number || $0.kind == .phase }
    section.isSupposed = section.isSupposed || above.isSupposed
    // `## TCP handshake` in a note on SYN floods is the handshake as it should be.
    if above.isAttack, phases.isEmpty,
      !document.text.withUnsafeBufferPointer({ Outline.handshakeWords.isIn($0, title) })
    {
      section.isAttack = true
    }
    // A SYN with data and a cookie: none of the ordinary steps.
    if document.text.withUnsafeBufferPointer({ Outline.fastOpenWords.isIn($0, title) }) {
      section.isAttack = true
    }
    if phases.count > 1 { phases.formIntersection(counted(words, document)) }
    section.phase =
      phases.count == 1
      ? phases.first.flatMap(Mention.PhaseWord.init)
      : words.contains { $0.kind == .phase } ? nil : above.phase
    return section
  }

  /// `연결수립(4 Way handshake)`: a count of segments is surer than a word.
  private func counted(_ words: [Mention], _ document: Document) -> Set<UInt8> {
    Set(
      words.lazy.filter { $0.kind == .phase && document.text[Int($0.start)].isDigit }.map(\.value))
  }

  /// `# UDP Header`, and further down `# Header Fields`: the note's title tells whose they are.
  private func goesOnForeign(
    _ document: Document, _ level: Int, _ title: Range<Int>, _ words: [Mention]
  ) -> Bool {
    guard sections.count > 1, sections[1].isForeign, sections[1].level == level, level == 1 else {
      return false
    }
    return words.allSatisfy { $0.kind == .field || $0.kind == .number }
      && document.text.withUnsafeBufferPointer { Outline.headerWords.isIn($0, title) }
  }

  private static let headerWords = WordSet([
    "header", "field", "structure", "format", "헤더", "필드", "구조", "형식", "首部", "字段", "结构", "格式", "ヘッダ", "フィールド",
  ])

  func section(ofBlock block: Int) -> Int { Int(sectionOfBlock[block]) }

  /// The range of the heading right above.
  func innermostTitle(of section: Int) -> Range<Int>? {
    var at = section
    while at > 0 {
      if !sections[at].isSilent { return sections[at].title }
      at = sections[at].parent
    }
    return nil
  }

  /// Whether one of the headings above is of some kind.
  func hasTitle(above section: Int, where isRight: (Range<Int>) -> Bool) -> Bool {
    var at = section
    while at > 0 {
      if !sections[at].isSilent, isRight(sections[at].title) { return true }
      at = sections[at].parent
    }
    return false
  }

  /// The ranges of the headings above, outermost first.
  func titles(of section: Int) -> [Range<Int>] {
    var result: [Range<Int>] = []
    var at = section
    while at > 0 {
      if !sections[at].isSilent { result.append(sections[at].title) }
      at = sections[at].parent
    }
    return result.reversed()
  }
}
