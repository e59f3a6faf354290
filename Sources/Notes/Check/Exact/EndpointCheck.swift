import Questions
import TCP

/// What tells sockets and connections apart, with something else in the place of a port: `socket = IP + MAC`,
/// `4-tuple (src IP, src MAC, dst IP, dst MAC)`; and a tuple of four that is counted as another.
enum EndpointCheck: NoteCheck {
  static let words = TellingWords(
    "mac address", "mac 주소", "mac주소", "mac,", "mac)", "mac 번호", "mac를", "mac으로", " mac", "srcmac", "dstmac",
    "destmac", "tuple",
    "튜플",
    "元组")

  static func check(_ note: inout CheckedNote) {
    for line in 0..<note.reading.lineCount where note.words[line].contains(.endpoints) && !note.isCode(line) {
      for sentence in note.sentences(of: line) where sentence.count < 500 && !note.isQuestion(sentence) {
        checkStranger(sentence, line, &note)
        checkCount(sentence, line, &note)
      }
    }
  }

  // MARK: A hardware address

  private static func checkStranger(_ sentence: Range<Int>, _ line: Int, _ note: inout CheckedNote) {
    guard let stranger = hardware.first(in: note.text, sentence), isAlone(stranger, note.text),
      identities.stands(in: note.text, sentence) || isTitled(line, note),
      !others.stands(in: note.text, sentence),
      let address = addresses.last(in: note.text, sentence.lowerBound..<stranger.lowerBound),
      stranger.lowerBound - address.upperBound <= 48,
      joins(address.upperBound..<stranger.lowerBound, of: note.text),
      !ports.stands(in: note.text, address.upperBound..<stranger.lowerBound), note.isMeant(line)
    else { return }
    note.report(
      "connection-identity", at: stranger,
      Bilingual(
        ko: "소켓은 IP 주소와 포트 번호로, 연결은 양쪽의 IP 주소와 포트 번호로 가려집니다.",
        en: "A socket is an IP address and a port; a connection is told by both sides' addresses and ports."),
      expected: Bilingual(ko: "포트 번호", en: "port number"), reference: "RFC 9293 3.3.1")
  }

  /// `- TCP socket is told by a 4-tuple` over `(srcIP, srcMAC, …)`
  private static func isTitled(_ line: Int, _ note: CheckedNote) -> Bool {
    note.titles.all(of: line).contains { identities.stands(in: note.text, note.reading.range(of: $0)) }
  }

  private static let hardware = TellingWords("mac")
  private static let addresses = TellingWords("ip")
  private static let identities = TellingWords(
    "socket", "소켓", "tuple", "튜플", "endpoint", "종단점", "엔드포인트", "套接字", "元组", "ソケット")
  private static let others = TellingWords(
    "arp", "frame", "프레임", "ethernet", "이더넷", "switch", "스위치", "not ", "아니", "않", "없", "raw", "af_packet",
    "dhcp",
    "router", "라우터", "2계층", "layer 2", "data link", "데이터 링크", "hardware", "물리", "unlike", "달리", "macos",
    "macbook",
    "different", "translat", "변환", "bluetooth")

  /// `MAC`, `srcMAC`, but no `machine`.
  private static func isAlone(_ word: Range<Int>, _ text: UnsafeBufferPointer<UInt8>) -> Bool {
    text[word.lowerBound].isUpper && (word.upperBound >= text.count || !text[word.upperBound].isLetter)
  }

  /// `IP address and `, `source IP, source `, `IP 주소와 `: one of a list.
  private static func joins(_ gap: Range<Int>, of text: UnsafeBufferPointer<UInt8>) -> Bool {
    text[gap].contains { $0.isOne(of: ",+&/:") } || ands.stands(in: text, gap)
  }

  private static let ands = TellingWords(" and ", "와", "과", " 및 ", "、", "，", "和", "と")

  // MARK: How many

  /// `3-tuple (source IP, source port, destination IP, destination port)`: four are told, another number is said.
  private static func checkCount(_ sentence: Range<Int>, _ line: Int, _ note: inout CheckedNote) {
    guard let tuple = tuples.first(in: note.text, sentence),
      let number = CountedNumber.before(
        tuple.lowerBound, from: sentence.lowerBound, through: joints, note.text),
      number.value == 2 || number.value == 3, ports.stands(in: note.text, sentence),
      sources.stands(in: note.text, sentence), destinations.stands(in: note.text, sentence),
      !fewer.stands(in: note.text, sentence),
      tuples.first(in: note.text, tuple.upperBound..<sentence.upperBound) == nil,
      !note.isReported(number.range), note.isMeant(line)
    else { return }
    let fact = CountFact.tuple
    note.report(fact.rule, at: number.range, fact.message, expected: fact.expected, reference: fact.reference)
  }

  private static let tuples = TellingWords("tuple", "튜플", "元组")
  private static let joints = Filler("- – ` *")
  private static let ports = TellingWords("port", "포트", "端口")
  private static let sources = TellingWords("source", "src", "출발지", "송신", "발신", "소스", "local", "client", "源")
  private static let destinations = TellingWords(
    "dest", "dst", "목적지", "수신", "도착", "remote", "foreign", "server", "peer", "目的", "目标")
  private static let fewer = TellingWords(
    "udp", "only", "만 ", "만으로", "protocol", "프로토콜", "not ", "않", "아니", "without")
}
