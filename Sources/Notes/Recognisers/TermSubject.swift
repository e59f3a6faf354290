import TCP

/// Whether a labelled line tells of something of TCP's, and by a name that one could be asked for.
///
/// One rule, whatever the label: the name is of TCP's own words, or what is said of it is; a single everyday word
/// has to be one of them itself. A command, the head of a clause and another protocol's name are no terms of TCP.
struct TermSubject {
  let reading: Reading
  let line: Int
  /// The name's bytes.
  let name: Range<Int>

  var isTCPs: Bool {
    if isTagged { return true }
    guard !isCommand, !TermSubject.comparisons.isIn(reading.text, name),
      !TermSubject.clauses.stands(at: name.lowerBound, in: reading.text, to: name.upperBound),
      !isForeign, !isQuality
    else { return false }
    return isNamedByTCP || !isEverydayWord && (isToldByTCP || section.namesTCP)
  }

  private var section: Outline.Section {
    reading.outline.sections[reading.outline.section(ofBlock: Int(reading.document.lines[line].block))]
  }

  private var isTagged: Bool { reading.document.tags.contains { $0.lowercased() == "tcp" } }

  /// `tcpdump "tcp[tcpflags] & tcp-rst"`, `Open|Filtered`.
  private var isCommand: Bool {
    reading.text[name].contains {
      $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "=") || $0 == UInt8(ascii: "&") && name.count > 40
        || $0 == UInt8(ascii: "|") || $0 == UInt8(ascii: "$") || $0 == UInt8(ascii: "<")
    }
  }

  /// `UDP Timeout`, `ARP 스푸핑`; `TCP and UDP` speaks of both.
  private var isForeign: Bool {
    TermSubject.others.isIn(reading.text, name) && !TermSubject.tcp.isIn(reading.text, name)
  }

  private var isNamedByTCP: Bool {
    reading.mentions(in: line).contains { name.contains(Int($0.start)) && TermSubject.isTCPs($0) }
      || TermSubject.words.isIn(reading.text, name)
  }

  private var isToldByTCP: Bool {
    reading.mentions(in: line).contains { TermSubject.isTCPs($0) }
      || TermSubject.tellingWords.isIn(reading.text, name.upperBound..<reading.range(of: line).upperBound)
  }

  private static func isTCPs(_ mention: Mention) -> Bool {
    switch mention.kind {
    case .flag, .state, .number, .field, .phase: true
    case .topic: mention.value == Mention.Topic.tcp.rawValue
    default: false
    }
  }

  /// `Innovation`, `Open`: one word of ASCII letters, no abbreviation.
  private var isEverydayWord: Bool {
    let text = reading.text[name]
    let end = text.firstIndex(of: UInt8(ascii: "(")) ?? name.upperBound
    let word = text[..<end].reversed().drop { $0 == 0x20 }.reversed()
    return word.allSatisfy(\.isLetter) && word.count(where: \.isUpper) <= 1
  }

  /// `Reliable`, `Ordered`: what something is like.
  private var isQuality: Bool {
    let text = TextSlice(reading.text, name).trimmed
    return text.hasSuffix(oneOf: "able", "ible", "ered") && !text.contains(" ") && !text.contains("-")
  }

  private static let tcp = WordSet(["tcp"])

  private static let others = WordSet([
    "udp", "arp", "icmp", "ipsec", "smb", "dns", "dhcp", "netbios", "nmap", "masscan", "metasploit",
    "wireshark",
    "ethernet", "ipv4", "ipv6", "vlan", "scanner", " scans", "스캐닝",
  ])

  private static let comparisons = WordSet([" vs ", " vs. ", " versus "])

  /// What opens a condition or an instruction.
  private static let clauses = WordSet([
    "if ", "when ", "while ", "use ", "using ", "how ", "what ", "why ", "where ", "which ", "to ", "for ",
    "after ",
    "before ", "without ", "with ", "check ", "run ", "implement ", "explain ", "read ", "compute",
    "distinguish ",
    "articulate ", "inspect ", "name ", "describe ", "show ", "significance ", "advanced ", "modern ",
  ])

  /// Words that tell of TCP whatever they are said of; those that name something of TCP's may tell of anything.
  private static let tellingWords = WordSet([
    "segment", "window", "cwnd", "ssthresh", "congestion", "slow start", "flow control", "retransmi",
    "acknowledg",
    "handshak", "receiver", "sender", "unack", "bytes", "mss", "rtt", "byte stream", "혼잡", "흐름", "윈도", "재전송",
    "핸드", "순서", "응답", "세그먼트", "수신", "송신", "연결", "패킷", "바이트", "왕복", "拥塞", "窗口", "重传", "握手", "挥手", "报文",
    "字节", "壅塞", "重送", "視窗", "節段", "交握", "位元組", "輻輳", "再送", "ウィンドウ", "セグメント", "バイト",
  ])

  /// Words of TCP's that no fact is made of, or only by halves.
  private static let words = WordSet([
    "segment", "window", "cwnd", "ssthresh", "congestion", "slow start", "recovery", "flow control",
    "retransmi",
    "acknowledg", "handshak", "checksum", "sequenc", "stream", "connection", "socket", " port", "timeout",
    "nagle", "keepalive", "keep-alive", "sack", "timestamp", "backlog", "duplex", "encapsulat", "multiplex",
    "piggyback", "payload", "header", "out-of-order", "order", "reassembl", "receiver", "sender", "buffer",
    "throughput", "half-open", "half-close", "transport layer", "hijack", "flood", "round trip", "round-trip",
    "packet", "deliver", "reliab", "byte", "mtu", "bandwidth", "latency", "timer", "flag", "혼잡", "흐름", "윈도",
    "재전송", "핸드", "순서", "응답", "세그먼트", "연결", "소켓", "포트", "버퍼",
    "수신", "송신", "전송", "체크섬", "헤더", "타임아웃", "왕복", "대역폭", "패킷", "신뢰", "이중", "바이트", "拥塞", "流量控制", "窗口",
    "重传", "握手", "挥手", "报文", "连接", "端口", "缓冲", "首部", "确认", "序号", "壅塞", "重送", "視窗", "封包", "節段", "連線",
    "交握", "輻輳", "再送", "ウィンドウ", "コネクション", "セグメント", "ヘッダ", "バイト",
  ])
}
