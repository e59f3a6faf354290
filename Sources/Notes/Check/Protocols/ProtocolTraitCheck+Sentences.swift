import Questions
import TCP

/// Sentences of whatever build: `UDP 3-way handshake`, `UDP는 신뢰성을 보장하는 반면 TCP는 …`,
/// `TCP (User Datagram Protocol)`.
extension ProtocolTraitCheck {
  static func checkSentences(of line: Int, _ note: inout CheckedNote) {
    guard !note.isFenced(line), !note.isCode(line), !note.isStruck(line) else { return }
    for sentence in note.sentences(of: line) where TellingWords.either.stands(in: note.text, sentence) {
      check(sentence, line, &note)
    }
  }

  private static func check(_ sentence: Range<Int>, _ line: Int, _ note: inout CheckedNote) {
    guard sentence.count < 700, !asked.stands(in: note.text, note.reading.range(of: line)),
      !others.stands(in: note.text, sentence)
    else { return }
    if checkModel(sentence, line, &note) { return }
    let mentions = ProtocolMention.all(in: sentence, note.text)
    guard !mentions.isEmpty else { return }
    for mention in mentions {
      if checkName(mention, sentence, line, &note) || checkOwned(mention, sentence, line, &note)
        || checkBracket(mention, sentence, line, &note) || checkPace(mention, sentence, line, &note)
      {
        return
      }
    }
    if !TellingWords.tcp.stands(in: note.text, sentence), checkSigns(mentions, sentence, line, &note) {
      return
    }
    for (number, mention) in mentions.enumerated() where mention.part == .topic {
      let rest = mentions[(number + 1)...]
      let body = body(of: mention, rest, sentence, note.text)
      // `UDP는 A, B가 없기 때문에 TCP에 비해 …`: a comparison opens no clause.
      if let next = rest.first, next.part == .compared, !mention.isTCP,
        next.range.lowerBound > body.upperBound,
        denials.stands(in: note.text, body.upperBound..<next.range.lowerBound)
      {
        continue
      }
      if checkBody(body, mention, sentence, line, &note)
        || checkQuality(body, mention, sentence, line, &note)
      {
        return
      }
    }
  }

  private static let asked = TellingWords("(o/x)", "(ox)", "(o, x)", "o/x?")
  /// Other protocols have their own ways, on top of either.
  private static let others = TellingWords(
    "quic", "sctp", "dccp", "rtp", "dtls", "rudp", "kcp", " enet", "webrtc", " utp", "http/3", "http3",
    "tftp",
    "wireguard", "vpn", "tunnel", "터널", " nat ", " nat,", "(nat", " nat의", " nat를", "nat)", "방화벽", "firewall",
    "hole punch", "conntrack", "coap", "mptcp")

  // MARK: What belongs to one of them

  /// `UDP의 혼잡 제어`, `UDP 3-way handshake`
  private static func checkOwned(
    _ mention: ProtocolMention, _ sentence: Range<Int>, _ line: Int, _ note: inout CheckedNote
  ) -> Bool {
    guard mention.part != .compared else { return false }
    let values = ValueReader(text: note.text, end: sentence.upperBound)
    var start = mention.end
    for link in links where values.starts(start, link) {
      start += link.utf8CodeUnitCount
      break
    }
    while start < sentence.upperBound, note.text[start].isOne(of: " *`_") { start += 1 }
    guard start > mention.range.upperBound else { return false }
    let near = start..<min(sentence.upperBound, start + 40)
    let wrong = mention.isTCP ? ProtocolWords.belongingsOfUDP : ProtocolWords.belongingsOfTCP
    var found = wrong.first(in: note.text, near)
    if found?.place.lowerBound != start, !mention.isTCP {
      found = connection(near, sentence, note).map { ($0, ProtocolTrait.connections) }
    }
    guard let found, found.place.lowerBound == start,
      !denials.stands(in: note.text, own(mention, sentence, note.text)),
      !supposed.stands(in: note.text, sentence), !isDeniedBelow(line, note)
    else { return false }
    report(
      found.trait.right, mention.isTCP, at: mention.range.lowerBound..<found.place.upperBound, line, sentence,
      &note)
    return true
  }

  /// In English what is denied of the other one is denied behind its name.
  private static func own(
    _ mention: ProtocolMention, _ sentence: Range<Int>, _ text: UnsafeBufferPointer<UInt8>
  ) -> Range<Int> {
    let others = mention.isTCP ? TellingWords.udp : TellingWords.tcp
    guard let other = others.first(in: text, mention.end..<sentence.upperBound),
      text[sentence].allSatisfy({ $0 < 0x80 })
    else { return sentence }
    return sentence.lowerBound..<other.lowerBound
  }

  /// `UDP 연결을 종료`, `a UDP connection is established`
  private static func connection(
    _ near: Range<Int>, _ sentence: Range<Int>, _ note: CheckedNote
  ) -> Range<Int>? {
    guard let found = looseConnections.first(in: note.text, near),
      livesOfConnections.stands(in: note.text, sentence),
      handshakes.stands(in: note.text, sentence) || !doubts.stands(in: note.text, sentence)
    else { return nil }
    return found
  }

  /// `UDP 연결`, `UDP connections`: loosely said of both, until something happens that only TCP's have.
  private static let looseConnections = TellingWords("연결", "커넥션", "connection", "세션", "session")
  private static let handshakes = TellingWords(
    "handsh", "핸드", "three-way", "3-way", "four-way", "4-way")
  private static let livesOfConnections = TellingWords(
    "핸드", "handsh", "수립", "맺", "종료", "해제", "끊", "끊어", "establish", "terminat", "clos", "syn", "fin", "요청-응답",
    "keep-alive", "keep alive", "재사용", "reus", "신뢰", "persistent", "지속", "http/1", "http/2", "http 1",
    "http 2",
    "three", "3-way", "websocket", "웹소켓", "listen", "accept", "connect(", "연결 요청", "시도", "half-open", "순서")

  /// `## UDP의 흐름 제어`, and below it: there is none.
  private static func isDeniedBelow(_ line: Int, _ note: CheckedNote) -> Bool {
    guard note.reading.block(of: line).kind == .heading else { return false }
    return (line + 1...line + 4).contains {
      $0 < note.reading.lineCount && denials.stands(in: note.text, note.reading.range(of: $0))
        && TellingWords.udp.stands(in: note.text, note.reading.range(of: $0))
    }
  }

  /// `TCP (unreliable), UDP (reliable, congestion control)`
  private static func checkBracket(
    _ mention: ProtocolMention, _ sentence: Range<Int>, _ line: Int, _ note: inout CheckedNote
  ) -> Bool {
    guard mention.end > mention.range.upperBound,
      let open = note.text[mention.range.upperBound..<mention.end].firstIndex(of: UInt8(ascii: "("))
    else { return false }
    return checkBody(open + 1..<mention.end, mention, sentence, line, &note)
  }

  /// A sentence on UDP alone with a word of TCP's in it.
  private static func checkSigns(
    _ mentions: [ProtocolMention], _ sentence: Range<Int>, _ line: Int, _ note: inout CheckedNote
  ) -> Bool {
    guard mentions.contains(where: { $0.part != .compared || isAgent($0, sentence, note.text) }),
      let found = ProtocolWords.signsOfTCP.first(in: note.text, sentence),
      !denials.stands(in: note.text, sentence), !doubts.stands(in: note.text, sentence),
      !isDeniedBelow(line, note)
    else { return false }
    report(found.trait.right, false, at: found.place, line, sentence, &note)
    return true
  }

  /// `a three-way handshake is used by UDP`
  private static func isAgent(
    _ mention: ProtocolMention, _ sentence: Range<Int>, _ text: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    let before = max(sentence.lowerBound, mention.range.lowerBound - 16)..<mention.range.lowerBound
    return agents.first(in: text, before)?.upperBound == mention.range.lowerBound
  }

  private static let agents = TellingWords(
    "used by ", "used in ", "used within ", "provided by ", "offered by ", "performed by ", "done by ",
    "implemented by ", "implemented in ", "part of ")
  private static let links: [StaticString] = ["의 ", "에서의 ", "에서 ", "'s ", "’s ", "-", " "]

  /// `UDP보다 빠르`, `slower than TCP`
  private static func checkPace(
    _ mention: ProtocolMention, _ sentence: Range<Int>, _ line: Int, _ note: inout CheckedNote
  ) -> Bool {
    guard mention.part == .compared, !doubts.stands(in: note.text, sentence) else { return false }
    let text = note.text
    let wrong = mention.isTCP ? slow : fast
    let other = mention.isTCP ? fast : slow
    let behind = mention.end..<min(sentence.upperBound, mention.end + 48)
    guard let than = thans.first(in: text, behind), than.lowerBound - mention.end <= 1 else {
      let before = max(sentence.lowerBound, mention.range.lowerBound - 22)..<mention.range.lowerBound
      guard let place = pacedThan.first(in: text, before),
        wrong.stands(in: text, place),
        !denials.stands(in: text, max(sentence.lowerBound, place.lowerBound - 12)..<place.lowerBound)
      else { return false }
      report(
        pace, !mention.isTCP, at: place.lowerBound..<mention.range.upperBound, line, sentence, &note)
      return true
    }
    let rest = than.upperBound..<behind.upperBound
    guard let place = wrong.first(in: text, rest), !other.stands(in: text, rest),
      !turns.stands(in: text, rest.lowerBound..<place.lowerBound),
      !denials.stands(in: text, place.upperBound..<min(sentence.upperBound, place.upperBound + 18))
    else { return false }
    report(pace, !mention.isTCP, at: mention.range.lowerBound..<place.upperBound, line, sentence, &note)
    return true
  }

  private static let fast = TellingWords(
    "빠르", "빠른", "빠름", "faster", "fast ", "fast,", "quick", "빨라", "신뢰성이 낮", "신뢰성이 떨어", "less reliable")
  private static let slow = TellingWords(
    "느리", "느린", "느림", "느려", "slower", "slow ", "slow,", "신뢰성이 높", "more reliable")
  private static let pace = Bilingual(
    ko: "더 빠른 것은 UDP, 더 느리지만 믿을 수 있는 것은 TCP입니다.",
    en: "UDP is the faster one, TCP the slower and the more reliable one.")
  private static let thans = TellingWords("보다", "에 비해", "대비")
  private static let pacedThan = TellingWords(
    "faster than", "slower than", "more reliable than", "less reliable than")
  private static let turns = TellingWords("지만", "고 ", "며 ", "으나", "tcp", "udp", ",")

  // MARK: What is said of them

  /// What follows a topic, up to where the sentence turns to the other.
  private static func body(
    of mention: ProtocolMention, _ rest: ArraySlice<ProtocolMention>, _ sentence: Range<Int>,
    _ text: UnsafeBufferPointer<UInt8>
  ) -> Range<Int> {
    var start = mention.end
    var rest = rest
    // `TCP는 UDP와 달리 …`
    if let next = rest.first, next.part == .compared, next.range.lowerBound - start <= 6 {
      let behind = next.end..<min(sentence.upperBound, next.end + 24)
      guard let word = contrasts.first(in: text, behind) else { return start..<start }
      start = word.upperBound
      rest = rest.dropFirst()
    }
    guard let next = rest.first(where: { $0.isTCP != mention.isTCP || $0.part == .topic }) else {
      return start..<sentence.upperBound
    }
    guard next.range.lowerBound > start else { return start..<start }
    return start..<clauseEnd(before: next.range.lowerBound, from: start, text)
  }

  private static let contrasts = TellingWords("달리", "다르게", "비해", "반대로", "보다", "대비")

  /// Where the last clause before a place ends.
  private static func clauseEnd(before place: Int, from start: Int, _ text: UnsafeBufferPointer<UInt8>) -> Int
  {
    var end = start
    var at = start
    while let found = partings.first(in: text, at..<place) {
      end = found.lowerBound
      at = found.upperBound
    }
    return end
  }

  private static let partings = TellingWords(
    "지만", "고 ", "고,", "며 ", "며,", "면서", "반면", "는데", "으나", ", ", "; ", " while ", " whereas ", " but ",
    " and ", "，",
    "；", "/ ", ". ")

  private static func checkBody(
    _ body: Range<Int>, _ mention: ProtocolMention, _ sentence: Range<Int>, _ line: Int,
    _ note: inout CheckedNote
  ) -> Bool {
    guard body.count >= 6, !doubts.stands(in: note.text, body) else { return false }
    let wrong = mention.isTCP ? ProtocolWords.toldOfTCP : ProtocolWords.toldOfUDP
    if let (place, trait) = wrong.first(in: note.text, body), !isDenied(place, body, mention, note.text),
      !isNegated(place, note.text), !isNone(behind: place.upperBound, body.upperBound, note.text),
      !weakly.stands(in: note.text, body),
      mention.isTCP || !isListed(place, place.lowerBound..<sentence.upperBound, note),
      !mention.isTCP || isOwn(place, mention, sentence, note.text)
    {
      report(trait.right, mention.isTCP, at: place, line, sentence, &note)
      return true
    }
    guard mention.isTCP, let (place, trait) = ProtocolWords.promisesOfTCP.first(in: note.text, body),
      let denial = flat.first(
        in: note.text, place.upperBound..<min(body.upperBound, place.upperBound + 30)),
      !partings.stands(in: note.text, place.upperBound..<denial.lowerBound),
      isOwn(place.lowerBound..<denial.upperBound, mention, sentence, note.text)
    else { return false }
    report(trait.right, true, at: place.lowerBound..<denial.upperBound, line, sentence, &note)
    return true
  }

  /// `TCP copes with unreliable delivery`: that quality is not TCP's own.
  private static func isOwn(
    _ place: Range<Int>, _ mention: ProtocolMention, _ sentence: Range<Int>,
    _ text: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    Predication(text: text, sentence: sentence, words: place, name: mention.range).isSaid
  }

  /// Of what UDP does nothing may be denied around it; what TCP does has to stand in a body without denials.
  private static func isDenied(
    _ place: Range<Int>, _ body: Range<Int>, _ mention: ProtocolMention, _ text: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    guard mention.isTCP else { return denials.stands(in: text, body) || isCrossed(place, body, text) }
    let rest = place.upperBound..<body.upperBound
    let end = partings.first(in: text, rest)?.lowerBound ?? rest.upperBound
    return plain.stands(in: text, place.upperBound..<end)
      || plain.stands(in: text, max(body.lowerBound, place.lowerBound - 24)..<place.lowerBound)
  }

  private static let plain = TellingWords(
    "않", "없", "아니", "아닌", "못", "불가", "not ", "n't", "n’t", "no ", "never", "without", "than", "but", "rather",
    "instead",
    "달리", "unlike", "cannot", "대신", "network", "네트워크", "ip", "不是", " x", "(x", "❌", "채널", "channel", "link",
    "environment", "방지", "복구", "recover", "보완", "해결", "해소", "극복", "없애", "detect", "情况", "情況")

  /// `비연결형`, `unreliable`: the word found is part of its opposite. `TCP在不可靠的网络上…`: where it works.
  private static func isNegated(_ place: Range<Int>, _ text: UnsafeBufferPointer<UInt8>) -> Bool {
    let before = max(0, place.lowerBound - 4)..<place.lowerBound
    return negations.stands(in: text, before)
  }

  private static let negations = TellingWords("비", "un", "非", "不", "无", "non", "less", "무", "在", "于", "於")

  /// Nothing of that is there: plain words behind it.
  private static let flat = TellingWords(
    "보장하지 않", "보장되지 않", "보장 안", "보장하지 못", "제공하지 않", "지원하지 않", "수행하지 않", " 하지 않", "없다", "없음",
    "없이", "없습", "맺지 않", "보장할 수 없", "제공할 수 없", "필요하지 않", "is not guaranteed", "not supported", "not provided")

  private static let denials = TellingWords(
    "않", "없", "아니", "아닌", "안 ", "안함", "못", "불가", "불필요", "not ", "n't", "no ", "non-", "never", "without",
    "lack",
    "n’t", "cannot", "less ", "-less", "skip", "avoid ", "avoids", "avoiding", "omit", "ignor", "removes",
    "생략", "제거", "피하", "무시",
    "대신", "instead", "nor ",
    "neither", "than", "but", "simple", " x", "(x", ":x", "❌", "✗", "×", "不", "无", "非", "没", "unreliab",
    "비연결",
    "비신뢰", "부족", "미흡", "안됨", "缺", "un-", "적은", "적고", "적어", "적음", "낮", "포기", "희생", "sacrific", "fewer",
    "minimal", "lower", "미제공",
    "미보장", "미지원", "보장x", "확인x", "제어x", "unlike",
    "달리", "다르", "다른")
  private static let weakly = TellingWords("checksum", "체크섬", "보다", "유사", "비슷")
  private static let supposed = TellingWords(
    "?", "만약", "if ", "would", "could", "might", "구현", "implement", "오해", "착각", "틀린", "잘못", "wrong", "myth",
    "false",
    "like", "같은", "처럼", "비슷", "similar", "nmap", " own ", "직접", "custom", "사용자 정의", "차이",
    "differ", "위에",
    "on top")
  private static let doubts = TellingWords(
    "?", "만약", "기면 ", "지면 ", "으면 ", "라면 ", "다면 ", "하면 ", "되면 ", "if ", "would", "could", "might", "may ",
    "경우도", "구현", "직접", "애플리케이션", "어플리케이션", "응용",
    "application",
    "app ", "앱", "위해", "위한", "필요", "해야", " 원하", "오해", "착각", "틀린", "잘못", "wrong", "myth", "false", " own ",
    "on top", " over ", "위에", "built", "scan", "스캔", "flood", "둘 다", "모두", "both", "either", "중요",
    "important",
    "차이", "differ", "compar", "비교", "상위", "user space", "수 있", "can be", "문제", "하려", "려면", "연결된 소켓",
    "소켓", "socket", "nmap", "assum", "lower", "underlying", "below", "지연이", "like ", "처럼",
    "relies on", "rely on", "relying on", "higher layer", "upper layer", "higher-layer", "upper-layer",
    // What one of them has more than the other.
    "beyond", "besides", "in addition to", "plus the ", "plus a ", "더한", "더하", "더해", "외에", "이외", "가 가진")

  // MARK: Reporting

  /// `UDP/IP` where the two give the model its name
  private static func checkModel(
    _ sentence: Range<Int>, _ line: Int, _ note: inout CheckedNote
  ) -> Bool {
    guard let name = pair.first(in: note.text, sentence),
      name.lowerBound == 0
        || !note.text[name.lowerBound - 1].isLetterOrDigit && !note.text[name.lowerBound - 1].isOne(of: "/"),
      let place = models.first(
        in: note.text, name.upperBound..<min(sentence.upperBound, name.upperBound + 36)),
      !supposed.stands(in: note.text, sentence), !denials.stands(in: note.text, sentence)
    else { return false }
    report(suite, false, at: name.lowerBound..<place.upperBound, line, sentence, &note)
    return true
  }

  private static let suite = Bilingual(
    ko: "인터넷의 프로토콜 묶음은 TCP/IP라고 합니다.", en: "The Internet's suite of protocols is called TCP/IP.")
  private static let pair = TellingWords("udp/ip", "udp / ip", "udp-ip")
  private static let models = TellingWords(
    "모델", "계층", "model", "layer", "프로토콜 스택", "protocol stack", "3-way", "3 way", "혼잡", "흐름", "연결",
    "세션",
    "reference")

  /// A sentence may be told of something else: it warns.
  static func report(
    _ right: Bilingual, _ isTCP: Bool, at place: Range<Int>, _ line: Int, _ sentence: Range<Int>,
    _ note: inout CheckedNote
  ) {
    guard !note.isQuestion(sentence), note.isMeant(line), !note.isReported(place) else { return }
    report(right, isTCP, .warning, at: place, &note)
  }
}
