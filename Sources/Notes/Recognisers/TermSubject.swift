import Questions
import TCP

/// Whether a name with what is said of it is a term of TCP's, and one that could be asked for.
///
/// A name of the lexicon needs no more than a fair telling. Any other has to look like a name, be TCP's by its words
/// or by those it is told in, and be told in the way definitions are written.
struct TermSubject {
  let reading: Reading
  let line: Int
  /// The name's bytes, and the names in it.
  let name: Range<Int>
  let names: TermNames
  /// Where what is said of it stands: behind it on its line, or in the lines below.
  let below: Range<Int>?

  func isTCPs(_ said: String) -> Bool {
    if isTagged { return true }
    guard !isCommand, !TermSubject.comparisons.isIn(reading.text, name), !isQuality else { return false }
    // `网络拥塞和BDP`: a title for two things.
    if ["和", "与", "與"].contains(where: names.name.contains), !Concepts.hold(names) { return false }
    let telling = TermTelling(said, of: names)
    if TermSubject.elsewhere.isIn(said) || ["TLS", "SSL"].contains(where: said.hasPrefix) { return false }
    // `TCP opens with SYN, …` below its name is the start of a story.
    // Worms carry a payload too, and IP has a header.
    if TermSubject.shared.holds(TextSlice(reading.text, name).trimmed), !isToldByTCP, !isAmongTCPs {
      return false
    }
    if Concepts.hold(names) {
      return names.name.essence == "tcp" && below != nil ? telling.isDefinition : telling.isFair
    }
    guard
      !TermSubject.clauses.stands(at: name.lowerBound, in: reading.text, to: name.upperBound),
      !isForeign || isToldByTCP,
      isNounPhrase
    else { return false }
    if Lexicon.nearestFlag(to: names.name) != nil { return false }
    // `测量：`, `计算：` under what is measured.
    if names.name.count <= 2, names.name.utf8.allSatisfy({ $0 >= 0x80 }), !names.name.holdsHangul {
      return false
    }
    if isNamedByTCP, telling.isDefinition { return true }
    guard telling.isPlainDefinition else { return false }
    return isNoEverydayWord ? isToldByTCP || isAmongTCPs : isToldByTCP && isAmongTCPs
  }

  /// Every second line of its section speaks of TCP.
  private var isAmongTCPs: Bool {
    let section = reading.outline.section(ofBlock: Int(reading.document.lines[line].block))
    var lines = 0
    var onTCP = 0
    func count(_ near: Int) -> Bool {
      guard reading.outline.section(ofBlock: Int(reading.document.lines[near].block)) == section else {
        return false
      }
      lines += 1
      if reading.mentions(in: near).contains(where: TermSubject.isTCPs)
        || Concepts.signIsIn(reading.text, reading.range(of: near))
      {
        onTCP += 1
      }
      return true
    }
    // What stands further off is another matter, and a long section would be counted again for each of its lines.
    for near in (max(0, line - TermSubject.reach)..<line).reversed() where !count(near) { break }
    for near in (line + 1)..<max(line + 1, min(reading.lineCount, line + TermSubject.reach))
    where !count(near) { break }
    return lines >= 3 && onTCP * 2 >= lines
  }

  private static let reach = 12

  private var isTagged: Bool { reading.document.tags.contains { $0.lowercased() == "tcp" } }

  /// `tcpdump "tcp[tcpflags] & tcp-rst"`, `Open|Filtered`, `accept()`, `cwnd ≥ ssthresh`.
  private var isCommand: Bool {
    if TermSubject.code.isIn(reading.text, name) { return true }
    return reading.text[name].contains {
      $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "=") || $0 == UInt8(ascii: "&") && name.count > 40
        || $0 == UInt8(ascii: "|") || $0 == UInt8(ascii: "{") || $0 == UInt8(ascii: "\\")
        || $0 == UInt8(ascii: "$") || $0 == UInt8(ascii: "<")
    }
  }

  /// `UDP Timeout`, `ARP 스푸핑`; `TCP and UDP` speaks of both.
  private var isForeign: Bool {
    TermSubject.others.isIn(reading.text, name) && !TermSubject.tcp.isIn(reading.text, name)
  }

  private var isNamedByTCP: Bool {
    reading.mentions(in: line).contains { name.contains(Int($0.start)) && TermSubject.isTCPs($0) }
      || TermSubject.words.isIn(reading.text, name) || Concepts.signIsIn(reading.text, name)
  }

  private var isToldByTCP: Bool {
    guard let below else {
      return reading.mentions(in: line).contains {
        Int($0.start) >= name.upperBound && TermSubject.isTCPs($0)
      }
        || Concepts.signIsIn(reading.text, name.upperBound..<reading.range(of: line).upperBound)
    }
    return below.contains { line in
      reading.mentions(in: line).contains { TermSubject.isTCPs($0) }
        || Concepts.signIsIn(reading.text, reading.range(of: line))
    }
  }

  private static func isTCPs(_ mention: Mention) -> Bool {
    switch mention.kind {
    case .flag, .number: true
    case .state: mention.value & Mention.weak == 0
    default: false
    }
  }

  /// `Open`, `Innovation` may be the name of anything; `LastByteRcvd`, `quiet time`, `꼬리 손실` are made to be names.
  private var isNoEverydayWord: Bool {
    let name = names.name
    return name.contains(" ") || name.contains("_") || name.utf8.contains { $0 >= 0x80 }
      || name.utf8.count(where: \.isUpper) >= 2
  }

  /// No more than a few words, none of them an object, a condition or a verb: `Diagnose the black hole`,
  /// `연결 해제 시 사용되는 상태`, `查看是否丢包`.
  private var isNounPhrase: Bool {
    let words = names.name.split(separator: " ")
    if words.count > 4 || words.count > 1 && names.name.contains("_") { return false }
    // A layer that the lexicon does not name is not TCP's.
    if ["계층", "层", "層", "layer", "Layer"].contains(where: names.name.hasSuffix) { return false }
    if let first = words.first, words.count > 1, ["a", "an", "the"].contains(first.lowercased()) {
      return false
    }
    if words.dropFirst().contains(where: { TermSubject.determiners.contains($0.lowercased()) }) {
      return false
    }
    if let first = words.first, words.count > 1, first.hasSuffix("ing") { return false }
    if words.dropLast().contains(where: { word in
      ["을", "를", "는", "은", "에", "에서", "으로"].contains(where: word.hasSuffix)
    }) {
      return false
    }
    return names.name.holdsHangul || !names.name.contains { TermSubject.particles.contains($0) }
  }

  private static let determiners: Set<String> = [
    "the", "a", "an", "your", "this", "no", "not", "is", "are", "for", "with",
  ]
  private static let particles: Set<Character> = Set("的了在是不能会有要被把为如从到判查改看")

  /// `Reliable`, `Ordered`: what something is like.
  private var isQuality: Bool {
    let text = TextSlice(reading.text, name).trimmed
    return text.hasSuffix(oneOf: "able", "ible", "ered") && !text.contains(" ") && !text.contains("-")
  }

  private static let code = WordSet(["()", "≥", "≤"])

  private static let tcp = WordSet(["tcp"])

  private static let others = WordSet([
    "udp", "arp", "wi-fi", "wifi", "icmp", "ipsec", "smb", "dns", "dhcp", "netbios", "nmap", "masscan",
    "metasploit",
    "wireshark", "bgp", "tls", "ssl", "http", "quic",
    "ethernet", "ipv4", "ipv6", "vlan", "scanner", " scans", "스캐닝", "websocket", "web socket", "웹 소켓", "웹소켓",
    "cipher", "client hello", "clienthello", "server hello", "serverhello", "윈도 매니저", "윈도우 매니저",
    "window manager",
  ])

  /// Words of subjects whose handshakes, windows and sockets are not TCP's.
  private static let elsewhere = WordSet([
    "wpa2", "wpa3", "wpa ", "802.11", "eapol", "pre-shared", " psk", "metacity", "gnome", "데스크톱", "데스크탑",
    "창 관리",
    "desktop", "alpn",
  ])

  private static let shared = WordSet([
    "header", "payload", "헤더", "페이로드", "首部",
  ])

  private static let comparisons = WordSet([" vs ", " vs. ", " versus "])

  /// What opens a condition or an instruction.
  private static let clauses = WordSet([
    "if ", "when ", "while ", "use ", "using ", "how ", "what ", "why ", "where ", "which ", "to ", "for ",
    "after ",
    "before ", "without ", "with ",
  ])

  /// Words that a name holds which is TCP's: `혼잡 미감지`, `Unacknowledged segments`.
  private static let words = WordSet([
    "segment", "window", "cwnd", "ssthresh", "congestion", "slow start", "fast recovery", "flow control",
    "retransmi", "acknowledg", "handshak", "sequence", "byte stream", "nagle", "keepalive", "keep-alive",
    "sack",
    "backlog", "duplex", "multiplex", "piggyback", "out-of-order", "reassembl", "receiver", "sender",
    "half-open",
    "half-close", "hijack", "flood", "round trip", "round-trip", "checksum", "socket", " port", "reliab",
    "혼잡", "흐름",
    "윈도", "재전송", "핸드", "순서", "응답", "세그먼트", "소켓", "포트", "버퍼", "체크섬", "왕복", "신뢰", "이중", "拥塞", "流量控制", "窗口",
    "重传", "握手", "挥手", "报文", "端口", "缓冲", "确认", "序号", "壅塞", "重送", "視窗", "節段", "交握", "輻輳", "再送", "ウィンドウ",
    "コネクション", "セグメント",
  ])
}
