import Questions
import TCP

/// TCP and UDP held against each other: a table with a column for either, or lists under a heading for each, where
/// a property stands on the wrong side.
enum ProtocolTraitCheck: NoteCheck {
  /// What either promises, and how notes say that it does and that it does not.
  private struct Trait: Sendable {
    var has: TellingWords
    var lacks: TellingWords
    var isTCP: Bool
    /// Says nothing of the other.
    var isOfTCPOnly = false
    var right: Bilingual
  }

  static func check(_ note: inout CheckedNote) {
    guard note.reading.kinds.contains(.topic), note.survey.all.contains(.transport) else { return }
    for table in note.tables { check(table, &note) }
    // The last line so far that names one of the two.
    var named = -reach - 1
    for line in 0..<note.reading.lineCount {
      let isNamed = note.survey[line].contains(.transport)
      if !isNamed, note.reading.block(of: line).kind == .item, line - named <= reach || isTitled(line, note) {
        checkItem(line, &note)
      }
      guard isNamed else { continue }
      checkDefinition(line, &note)
      named = line
    }
  }

  /// How many lines above an item whose it is may be told.
  private static let reach = 16

  /// The innermost heading names one of the two.
  private static func isTitled(_ line: Int, _ note: CheckedNote) -> Bool {
    guard let title = note.reading.outline.innermostTitle(of: note.sectionNumber(of: line))
    else { return false }
    return TellingWords.either.stands(in: note.text, title)
  }

  private static let names = TellingWords("udp", "user datagram")

  // MARK: Tables

  private static func check(_ table: NoteTable, _ note: inout CheckedNote) {
    var columns: [(column: Int32, isTCP: Bool)] = []
    for cell in table.head {
      if let isTCP = proto(note.reading.range(of: cell.line), note) { columns.append((cell.column, isTCP)) }
    }
    if columns.count == 2, columns[0].isTCP != columns[1].isTCP {
      for row in table.rows {
        checkSpeed(row, columns, &note)
        checkHeader(row, columns, &note)
        checkAnswer(row, columns, &note)
        for (column, isTCP) in columns {
          guard let line = row[column], note.reading.range(of: line).count <= 90 else { continue }
          let title = row.cells.first { cell in !columns.contains { $0.column == cell.column } }?.line
          judge(line, isTCP, title: title, &note)
        }
      }
      return
    }
    // A row for either.
    for row in table.rows {
      guard let first = row.cells.first?.line, let isTCP = proto(note.reading.range(of: first), note) else {
        continue
      }
      for cell in row.cells.dropFirst() where note.reading.range(of: cell.line).count <= 90 {
        judge(cell.line, isTCP, title: table.head.first { $0.column == cell.column }?.line, &note)
      }
    }
  }

  /// TCP's cell says fast, UDP's slow: the two have changed places.
  private static func checkSpeed(
    _ row: NoteTable.Row, _ columns: [(column: Int32, isTCP: Bool)], _ note: inout CheckedNote
  ) {
    guard let mine = columns.first(where: { $0.isTCP }).flatMap({ row[$0.column] }),
      let other = columns.first(where: { !$0.isTCP }).flatMap({ row[$0.column] }),
      note.reading.range(of: mine).count <= 48, note.reading.range(of: other).count <= 48
    else { return }
    let (one, two) = (note.reading.range(of: mine), note.reading.range(of: other))
    guard let place = fast.first(in: note.text, one), !slow.stands(in: note.text, one),
      slow.stands(in: note.text, two), !fast.stands(in: note.text, two), !note.isStruck(mine)
    else { return }
    note.report(
      "protocol-trait", at: place,
      Bilingual(ko: "더 빠른 것은 TCP가 아니라 UDP입니다.", en: "It is UDP that is faster, not TCP."),
      expected: Bilingual(ko: "TCP: 느림, UDP: 빠름", en: "TCP: slower, UDP: faster"), reference: "RFC 768")
  }

  /// `| 혼잡 제어 | 없음 | 있음 |`: what TCP has, denied to it and granted to UDP.
  private static func checkAnswer(
    _ row: NoteTable.Row, _ columns: [(column: Int32, isTCP: Bool)], _ note: inout CheckedNote
  ) {
    guard
      let title = row.cells.first(where: { cell in !columns.contains { $0.column == cell.column } })?.line,
      let mine = columns.first(where: { $0.isTCP }).flatMap({ row[$0.column] }),
      let other = columns.first(where: { !$0.isTCP }).flatMap({ row[$0.column] }),
      note.reading.range(of: title).count <= 48,
      promised.stands(in: note.text, note.reading.range(of: title)),
      !otherwise.stands(in: note.text, note.reading.range(of: title)),
      let place = denial(mine, note), denial(other, note) == nil,
      note.reading.range(of: other).count >= 1,
      !otherwise.stands(in: note.text, note.reading.range(of: other)),
      !note.isStruck(mine), !unsettled.stands(in: note.text, note.reading.range(of: mine))
    else { return }
    note.report(
      "protocol-trait", at: place,
      Bilingual(
        ko: "TCP와 UDP가 서로 바뀌었습니다. 그것을 갖춘 쪽은 TCP입니다.",
        en: "TCP and UDP have changed places: it is TCP that has it."),
      expected: Bilingual(ko: "TCP: 있음, UDP: 없음", en: "TCP: yes, UDP: no"), reference: "RFC 9293 2.2")
  }

  /// A cell that begins with a no.
  private static func denial(_ line: Int, _ note: CheckedNote) -> Range<Int>? {
    let range = note.reading.range(of: line)
    var start = range.lowerBound
    while start < range.upperBound, note.text[start].isOne(of: " *`(") { start += 1 }
    guard let found = noes.first(in: note.text, start..<min(range.upperBound, start + 12)),
      found.lowerBound == start,
      found.upperBound >= range.upperBound || note.text[found.lowerBound] >= 0x80
        || !note.text[found.upperBound].isLetterOrDigit
    else { return nil }
    return found
  }

  private static let noes = TellingWords(
    "no", "none", "never", "unordered", "unreliable", "connectionless", "not", "없", "비연결", "미보장", "미지원", "불가",
    "보장하지 않",
    "보장 안", "지원하지 않", "하지 않", "❌", "✗", "✘", "×", "x", "无", "没有", "不", "丢了", "안 함", "안함")
  private static let promised = TellingWords(
    "신뢰성", "연결", "순서", "흐름 제어", "흐름제어", "혼잡 제어", "혼잡제어", "핸드셰이크", "재전송", "수신 확인", "수신 여부", "전송 보장", "reliab",
    "connection", "order", "flow control", "congestion", "handshake", "acknowledg", "retransmi", "guarantee",
    "error recovery",
    "可靠", "连接", "顺序", "流量控制", "拥塞控制", "握手", "重传", "确认", "信頼", "順序", "コネクション")
  private static let otherwise = TellingWords(
    "비연결", "connectionless", "없", "no ", "without", "not ", "비신뢰", "unreliab", "속도", "speed", "지연", "latency",
    "overhead",
    "오버헤드", "비용", "cost", "loss", "손실", "multi", "broad", "멀티", "브로드", "방식", "불", "limit", "제한", "max", "최대",
    "无", "不",
    "开销", "跨", "단위", "방향", "many", "다중", "여러", "?", "수 ", "개수", "state", "상태", "block", "head", "application",
    "app",
    "필요 없", "reuse", "migration", "0-rtt")
  private static let unsettled = TellingWords(
    "but", "however", "지만", "단,", "경우", "except", "unless", "但", "built")

  /// `| 헤더 크기 | 24바이트 | 8바이트 |`: 20 to 60 bytes, and 8.
  private static func checkHeader(
    _ row: NoteTable.Row, _ columns: [(column: Int32, isTCP: Bool)], _ note: inout CheckedNote
  ) {
    guard
      let title = row.cells.first(where: { cell in !columns.contains { $0.column == cell.column } })?.line,
      headers.stands(in: note.text, note.reading.range(of: title)),
      sizes.stands(in: note.text, note.reading.range(of: title)) || note.reading.range(of: title).count <= 12,
      !note.isStruck(title)
    else { return }
    for (column, isTCP) in columns {
      guard let line = row[column], note.reading.range(of: line).count <= 60 else { continue }
      let range = note.reading.range(of: line)
      let numbers = Quantity.all(in: range, of: note.text)
      guard let first = numbers.first, numbers.last?.unit == .bytes || first.unit == .bytes,
        !numbers.contains(where: { $0.unit == .bits }), !unsure.stands(in: note.text, range)
      else { continue }
      let clause = Clause(note.text, range, numbers, line)
      let isSpan = numbers.count >= 2 && clause.isSpan(first, numbers[1])
      let wrong: Quantity? =
        isTCP
        ? isSpan
          ? first.value != 20 ? first : numbers[1].value != 60 ? numbers[1] : nil
          : first.value != 20 && first.value != 60 ? first : nil
        : first.value != 8 ? first : nil
      guard let wrong else { continue }
      let right =
        isTCP ? Bilingual(ko: "20~60바이트", en: "20 to 60 bytes") : Bilingual(ko: "8바이트", en: "8 bytes")
      note.report(
        "header-length", at: wrong.range.lowerBound..<wrong.end,
        isTCP
          ? Bilingual(
            ko: "TCP 헤더는 20~60바이트입니다. 데이터 오프셋이 5~15워드이고, 한 워드는 4바이트이기 때문입니다.",
            en: "A TCP header has 20 to 60 bytes: the data offset counts 5 to 15 words of 4 bytes.")
          : Bilingual(ko: "UDP 헤더는 늘 8바이트입니다.", en: "A UDP header always has 8 bytes."),
        expected: right, reference: isTCP ? "RFC 9293 3.1" : "RFC 768")
    }
  }

  private static let headers = TellingWords("header", "헤더", "首部", "头部", "报头", "ヘッダ")
  private static let sizes = TellingWords(
    "size", "크기", "length", "길이", "长度", "大小", "bytes", "바이트", "サイズ", "开销")
  private static let unsure = TellingWords(
    "~수십", "보다", "ip", "more", "less", "than", "합", "필드", "field", "이상 40", "×", "x", "*", "워드", "word")

  private static let ways = TellingWords("half-duplex", "half duplex", "반이중", "半双工")
  private static let otherWays = TellingWords(
    "not ", "n't", "close", "종료", "닫", "each ", "각 ", "http", "link", "링크", "이더넷", "ethernet", "hub", "허브",
    "udp", "if ",
    "?", "unlike", "달리", "보다", "than ", "전이중", "full")

  private static let fast = TellingWords("빠르", "빠름", "빠른", "fast", "quick", "快")
  private static let slow = TellingWords("느리", "느림", "느린", "slow", "慢")

  /// `TCP`, `UDP(User Datagram Protocol)`: the one that a title names.
  private static func proto(_ range: Range<Int>, _ note: CheckedNote) -> Bool? {
    guard range.count <= 60 else { return nil }
    let isTCP = TellingWords.tcp.stands(in: note.text, range)
    let isUDP = names.stands(in: note.text, range)
    if isTCP == isUDP || others.stands(in: note.text, range) { return nil }
    return isTCP
  }

  private static let others = TellingWords(
    "/ip", "quic", "http", "over", "기반", "vs", "와 ", "과 ", "비교", "차이", "difference", "보다", "/udp", "/tcp",
    "상에서", "区别", "对比", "比较", "与", "和", "rudp", "dtls", "udp-lite", "udt")

  // MARK: Lists

  /// One of these stands in whatever any trait is told with.
  static let hints = TellingWords(
    "연결", "순서", "신뢰", "경계", "데이터그램", "스트림", "이중", "단방향", "order", "reliable", "connection", "boundar",
    "datagram",
    "stream", "duplex", "连接", "顺序", "可靠", "边界", "报文", "字节流", "有序", "无序", "双工", "コネクション", "不保留", "连接less")

  /// An item of a list under a heading, or under an item, that names one of them.
  private static func checkItem(_ line: Int, _ note: inout CheckedNote) {
    let range = note.reading.range(of: line)
    guard range.count <= 110 || range.count <= 170 && ways.stands(in: note.text, range),
      note.words[line].contains(.traits),
      traits.contains(where: {
        $0.has.stands(in: note.text, note.reading.range(of: line))
          || $0.lacks.stands(in: note.text, note.reading.range(of: line))
      }),
      let isTCP = owner(of: line, note)
    else { return }
    // Between the name and its list the note may have turned to something else.
    judge(line, isTCP, title: nil, as: .warning, &note)
  }

  /// `TCP: …`, `UDP (User Datagram Protocol): …`, `TCP is a …`: a line that says what one of them is.
  private static func checkDefinition(_ line: Int, _ note: inout CheckedNote) {
    let range = note.reading.range(of: line)
    let block = note.reading.block(of: line)
    guard block.kind != .cell, block.kind != .heading, !note.isFenced(line), range.count <= 240,
      range.count > 12
    else { return }
    let start = range.lowerBound
    guard let first = TellingWords.either.first(in: note.text, start..<min(range.upperBound, start + 6))
    else { return }
    let isTCP = TellingWords.tcp.stands(in: note.text, first)
    // `TCP와는 다르게 …`: what follows is told of the other.
    if companions.first(in: note.text, first.upperBound..<range.upperBound)?.lowerBound == first.upperBound {
      return
    }
    guard let sentence = note.sentences(of: line).first, sentence.contains(first.lowerBound) else { return }
    var from = min(first.upperBound, sentence.upperBound)
    if let colon = TermLine.separator(note.text, range), colon.lowerBound - first.upperBound < 48 {
      from = colon.upperBound
    } else if let copula = copulas.first(in: note.text, from..<min(sentence.upperBound, from + 44)) {
      // `TCP assumes that the service below it is …`
      guard
        note.text[copula.lowerBound] != 0x20
          || Predication.links.fills(from..<copula.lowerBound, of: note.text)
      else { return }
      from = copula.upperBound
    } else {
      return
    }
    guard from < sentence.upperBound, proto(start..<min(from, start + 58), note) == isTCP else { return }
    judge(line, isTCP, title: nil, in: from..<sentence.upperBound, &note)
  }

  private static let companions = TellingWords("와", "과", " 와", "랑", "에 비해", "보다", "처럼", "에 반해", "를 ", "을 ")
  private static let copulas = TellingWords("는 ", "은 ", "란 ", " is a", " is ")

  /// Whose property an item tells: the label right above the list, or the heading.
  private static func owner(of line: Int, _ note: CheckedNote) -> Bool? {
    let section = note.sectionNumber(of: line)
    let container = note.reading.block(of: line).container
    var depth = note.reading.block(of: line).listDepth
    var above = line - 1
    while above >= max(0, line - reach), note.sectionNumber(of: above) == section {
      let block = note.reading.block(of: above)
      let range = note.reading.range(of: above)
      if asked.stands(in: note.text, range) { return nil }
      if block.kind == .item, block.listDepth < depth {
        // The item this one stands below.
        if let isTCP = proto(range, note), isLabel(range, note) { return isTCP }
        if names.stands(in: note.text, range) || TellingWords.tcp.stands(in: note.text, range) { return nil }
        // `The Internet protocol does not ensure:`, `应用：`
        if leads(range, note) { return nil }
        depth = block.listDepth
      } else if block.kind != .item, block.kind != .heading, block.container != container || depth <= 1 {
        // `It doesn't provide:`
        if denies(range, note) { return nil }
        if let isTCP = proto(range, note), isLabel(range, note) { return isTCP }
        if names.stands(in: note.text, range) || TellingWords.tcp.stands(in: note.text, range) { return nil }
      }
      above -= 1
    }
    guard let title = note.reading.outline.innermostTitle(of: section),
      !applied.stands(in: note.text, title)
    else { return nil }
    return proto(title, note)
  }

  /// An item above that turns to something else, or denies what stands below it.
  private static func leads(_ range: Range<Int>, _ note: CheckedNote) -> Bool {
    applied.stands(in: note.text, range) || lasting.stands(in: note.text, range)
      || foreign.stands(in: note.text, range) || denies(range, note)
  }

  /// `It doesn't provide:`, `보장하지 않는 것:`: what stands below it is what is not so.
  static func denies(_ range: Range<Int>, _ note: CheckedNote) -> Bool {
    TermLine.separator(note.text, range).map { $0.upperBound + 1 >= range.upperBound } == true
      && (turned.stands(in: note.text, range) || lasting.stands(in: note.text, range))
  }

  private static let applied = TellingWords(
    "applications", "use case", "used by", "used for", "example", "응용", "활용", "사용 예", "사용 사례", "사용되는", "사용하는",
    "예시",
    "应用", "應用", "用途", "場面", "例")
  private static let foreign = TellingWords(
    "internet protocol", "network layer", "인터넷 프로토콜", "네트워크 계층", "网络层", "quic", "sctp", "http", "rtp")
  private static let turned = TellingWords(" not ", "n't ", "cannot", "without", "no ", "never")

  /// The name, and little else.
  static func isLabel(_ range: Range<Int>, _ note: CheckedNote) -> Bool {
    guard range.count <= 64 else { return false }
    var start = range.lowerBound
    while start < range.upperBound, note.text[start].isOne(of: "[<0123456789.# ") { start += 1 }
    var end = range.upperBound
    while end > start, note.text[end - 1].isOne(of: "]> ") { end -= 1 }
    if naming.fills(start..<end, of: note.text) { return true }
    if let colon = TermLine.separator(note.text, range) { return colon.upperBound + 1 >= range.upperBound }
    return false
  }

  private static let naming = Filler(
    "tcp udp transmission transfer control user datagram protocol 프로토콜 특징 특성 장점 단점 의 란 이란 은 는 features feature characteristics of the 特点 特性 协议 的"
  )

  private static let asked = TellingWords(
    "다음 중", "고르", "?", "옳은 것", "which of", "how to", "어떻게", "구현", "如何", "怎么", "怎样", "实现")

  // MARK: Judging

  private static func judge(
    _ line: Int, _ isTCP: Bool, title: Int?, as severity: Finding.Severity = .error,
    in part: Range<Int>? = nil, _ note: inout CheckedNote
  ) {
    let range = part ?? note.reading.range(of: line)
    let isDoubted = doubts.stands(in: note.text, range)
    // Which ways a connection goes depends on nothing else that is spoken of.
    if isDoubted, !isTCP || otherWays.stands(in: note.text, range) { return }
    for trait in traits where trait.isOfTCPOnly ? isTCP : !isDoubted {
      let lacking = trait.lacks.first(in: note.text, range)
      let having = trait.has.first(in: note.text, range)
      guard let place = lacking ?? having, (lacking == nil) == (isTCP != trait.isTCP),
        // `연결 지향 X`, `비연결형`: what is denied just behind, or just before.
        lacking == nil || !isHad(trait, outside: place, range, note),
        part == nil || Predication(text: note.text, sentence: range, words: place, name: nil).isSaid,
        lacking != nil ? !isRefused(place, range, note) : !isDenied(place, range, note),
        !note.isBeside(line) || note.isOnlyForeign(line)
      else { continue }
      let who = isTCP ? "TCP" : "UDP"
      note.report(
        "protocol-trait", severity, at: place,
        Bilingual(
          ko: "\(who)의 특징이 아닙니다. \(trait.right.korean)",
          en: "That is not true of \(who): \(trait.right.english)"),
        expected: trait.right, reference: isTCP ? "RFC 9293 2.2" : "RFC 768")
      return
    }
  }

  /// `a reliable protocol built on unreliable IP`: what is lacked is somebody else's.
  private static func isHad(
    _ trait: Trait, outside place: Range<Int>, _ range: Range<Int>, _ note: CheckedNote
  ) -> Bool {
    trait.has.stands(in: note.text, range.lowerBound..<place.lowerBound)
      || trait.has.stands(in: note.text, place.upperBound..<range.upperBound)
  }

  /// `not half duplex`, `비연결형이 아니라`
  private static func isRefused(_ place: Range<Int>, _ range: Range<Int>, _ note: CheckedNote) -> Bool {
    opposites.stands(in: note.text, max(range.lowerBound, place.lowerBound - 12)..<place.lowerBound)
      || opposites.stands(in: note.text, place.upperBound..<min(range.upperBound, place.upperBound + 24))
  }

  private static let opposites = TellingWords(
    "not ", "never", "n't", "아니", "아닌", "rather than", "不是", "instead")

  private static func isDenied(_ place: Range<Int>, _ range: Range<Int>, _ note: CheckedNote) -> Bool {
    denials.stands(in: note.text, place.upperBound..<min(range.upperBound, place.upperBound + 30))
      || isListed(place, range, note)
      || refusals.stands(in: note.text, max(range.lowerBound, place.lowerBound - 12)..<place.lowerBound)
  }

  /// `재전송/순서 보장/흐름 제어 없음`, `전달, 순서, 연결 지향 등 아무것도`: what ends a list is said of all of it.
  private static func isListed(_ place: Range<Int>, _ range: Range<Int>, _ note: CheckedNote) -> Bool {
    let rest = place.upperBound..<range.upperBound
    let before = max(range.lowerBound, place.lowerBound - 3)..<place.lowerBound
    let isAmong = listing.first(in: note.text, rest).map { $0.lowerBound - rest.lowerBound <= 6 } ?? false
    guard isAmong || listing.stands(in: note.text, before) else { return false }
    let end = listEnds.first(in: note.text, rest)?.upperBound ?? rest.upperBound
    return lasting.stands(in: note.text, rest.lowerBound..<end)
  }

  private static let listing = TellingWords("/", ",", "·", "、", "및 ", "와 ", "과 ", " and ", " or ")
  private static let listEnds = TellingWords(". ", "; ", "지만", "하고 ", "하며 ", "이고 ", "이며 ", " but ")
  private static let lasting = TellingWords(
    "없", "않", "안 함", "안함", "미지원", "미제공", "제공 x", "불가", "❌", "(x)", " x", "无", "没有", "不", "なし", "ない", " not ",
    "none")

  private static let denials = TellingWords(
    "않", "없", "아니", "안 ", "안함", " x", "(x", ":x", ": x", "❌", "✗", "불가", "못", "no", "not", "낮", "떨어", "적",
    "포기", "없이", "덜",
    "不", "无", "低", "×", "nope", "상실", "미보장", "미지원", "보장 x", "보장x")
  private static let refusals = TellingWords(
    "비", "not ", "no ", "non", "un", "不", "无", "非", "less", "without", "안 ", "lack", "미", "low", "doesn't",
    "n't")

  /// Built on top by somebody else, possible, or compared.
  private static let doubts = TellingWords(
    "직접", "구현", "상위", "애플리케이션", "어플리케이션", "application", "하지만", "그러나", "수 있", "필요", "요구", "중요", "보다", "비해",
    "달리",
    "quic", "if ", "can be", "could", "may ", "unlike", "than ", "while", "but ", "however", "경우", "때 ", "때문",
    "반면", "대신", "위해", "문제", "해야", "?", "tcp", "udp", "但", "如果", "应用", "rtp", "원하", "희생", "rather",
    "소켓", "socket", "sock_", "rdt", "本身", "ip's", "turns ", "ip의", "ip가", "ip는", "만들어", "stateless", "링크",
    "network", "네트워크",
    "ip ", "application-level", "應用", "http", "加上", "自行")

  private static let traits: [Trait] = [
    Trait(
      has: TellingWords(
        "연결 지향", "연결지향", "연결형", "연결 기반", "connection-oriented", "connection oriented", "面向连接", "コネクション型"),
      lacks: TellingWords(
        "비연결", "비 연결", "무연결", "connectionless", "connection-less", "连接less", "无连接", "コネクションレス", "연결을 맺지 않",
        "연결을 하지 않",
        "연결 설정 없"), isTCP: true,
      right: Bilingual(ko: "TCP는 연결 지향, UDP는 비연결형입니다.", en: "TCP is connection-oriented, UDP connectionless.")
    ),
    Trait(
      has: TellingWords(
        "순서 보장", "순서를 보장", "순서가 보장", "ordered delivery", "guarantees order", "order guaranteed",
        "in-order delivery",
        "保证顺序", "顺序保证", "有序"),
      lacks: TellingWords(
        "순서 보장 x", "순서 보장x", "순서 보장하지 않", "순서 보장 안", "순서를 보장하지 않", "순서 보장 하지 않", "순서를 보장하지 못", "순서가 보장되지 않",
        "순서 보장 불가",
        "순서 미보장", "unordered", "no ordering", "no order guarantee", "not ordered", "不保证顺序", "无序", "순서를 보장 안"),
      isTCP: true,
      right: Bilingual(ko: "순서를 보장하는 것은 TCP입니다.", en: "it is TCP that keeps the order.")),
    Trait(
      has: TellingWords(
        "신뢰성 보장", "신뢰성을 보장", "신뢰성이 높", "신뢰성 있는", "신뢰성 높", "높은 신뢰성", "reliable", "可靠"),
      lacks: TellingWords(
        "신뢰성을 보장하지 않", "신뢰성 보장 x", "신뢰성을 보장하지 못", "신뢰성이 낮", "신뢰성 낮", "낮은 신뢰성", "신뢰성 없", "신뢰성이 없", "비신뢰",
        "비 신뢰",
        "unreliable", "not reliable", "不可靠", "신뢰할 수 없"), isTCP: true,
      right: Bilingual(ko: "신뢰성을 보장하는 것은 TCP입니다.", en: "it is TCP that is reliable.")),
    Trait(
      has: TellingWords(
        "경계를 구분함", "경계를 구분한다", "경계를 구분합", "경계 구분함", "경계를 유지", "경계를 보존", "경계가 있", "경계가 존재", "경계 유지",
        "preserves message boundar",
        "message boundaries are preserved", "message boundaries preserved", "keeps message boundar", "保留消息边界",
        "保留报文边界"),
      lacks: TellingWords(
        "경계를 구분하지 않", "경계 구분하지 않", "경계를 구분 하지 않", "경계를 유지하지 않", "경계를 보존하지 않", "경계가 없", "경계 없", "경계가 존재하지 않",
        "no message boundar",
        "not preserve message boundar", "does not preserve boundar", "不保留", "没有消息边界", "경계를 알 수 없"),
      isTCP: false,
      right: Bilingual(
        ko: "TCP는 바이트 스트림이라 경계가 없고, 경계를 지키는 것은 UDP입니다.",
        en: "TCP is a byte stream without message boundaries; UDP keeps them.")),
    Trait(
      has: TellingWords("full duplex", "full-duplex", "전이중", "全双工"),
      lacks: TellingWords("half duplex", "half-duplex", "반이중", "半双工", "단방향 통신"), isTCP: true,
      isOfTCPOnly: true, right: Bilingual(ko: "TCP는 전이중입니다.", en: "TCP is full-duplex.")),
    Trait(
      has: TellingWords(
        "데이터그램 방식", "데이터그램 패킷 교환", "데이터그램패킷교환", "데이터그램 패킷교환", "datagram-based", "datagram based",
        "datagram oriented", "面向报文"),
      lacks: TellingWords(
        "바이트 스트림", "바이트스트림", "가상회선패킷교환", "가상회선 패킷 교환", "가상 회선 패킷 교환", "byte stream", "byte-stream", "字节流"),
      isTCP: false,
      right: Bilingual(ko: "TCP는 바이트 스트림, UDP는 데이터그램입니다.", en: "TCP is a byte stream, UDP sends datagrams.")),
  ]
}

extension TellingWords {
  static let tcp = TellingWords("tcp")
  static let either = TellingWords("tcp", "udp")
}
