import TCP

/// Applications told beside the wrong one of the two: `| Use cases | DNS, VoIP | HTTP, FTP |` below TCP and UDP.
extension ProtocolTraitCheck {
  static func checkApplications(
    _ row: NoteTable.Row, _ columns: [(column: Int32, isTCP: Bool)], _ note: inout CheckedNote
  ) {
    guard let mine = columns.first(where: { $0.isTCP }).flatMap({ row[$0.column] }),
      let other = columns.first(where: { !$0.isTCP }).flatMap({ row[$0.column] }), !note.isStruck(mine)
    else { return }
    let (one, two) = (note.reading.range(of: mine), note.reading.range(of: other))
    guard !apart.stands(in: note.text, one), !apart.stands(in: note.text, two),
      count(ofTCP, one, note) == 0, count(ofUDP, two, note) == 0,
      count(ofUDP, one, note) + count(ofTCP, two, note) >= 2
    else { return }
    let wrong = count(ofTCP, two, note) > 0 ? two : one
    note.report(
      "protocol-trait", .warning, at: wrong,
      Bilingual(
        ko: "TCP와 UDP를 쓰는 응용이 서로 바뀌었습니다.", en: "The applications of TCP and UDP have changed places."),
      expected: applications, reference: "RFC 1123")
  }

  /// `HTTP, FTP, SMTP` in a list below UDP's name: two at least that only TCP carries, and none of UDP's own.
  static func checkApplications(_ line: Int, _ note: inout CheckedNote) {
    let range = note.reading.range(of: line)
    let (tcp, udp) = (count(ofTCP, range, note), count(ofUDP, range, note))
    guard tcp >= 2 && udp == 0 || udp >= 2 && tcp == 0, !apart.stands(in: note.text, range),
      !note.isStruck(line), !note.isQuestion(range), let isTCP = owner(of: line, note), isTCP != (tcp > 0)
    else { return }
    note.report(
      "protocol-trait", .warning, at: range,
      isTCP
        ? Bilingual(ko: "TCP가 아니라 UDP를 쓰는 응용입니다.", en: "These applications use UDP, not TCP.")
        : Bilingual(ko: "UDP가 아니라 TCP를 쓰는 응용입니다.", en: "These applications use TCP, not UDP."),
      expected: applications, reference: "RFC 1123")
  }

  /// How many of some names stand in a line, as words of their own.
  private static func count(_ names: TellingWords, _ range: Range<Int>, _ note: CheckedNote) -> Int {
    var found: Set<Int> = []
    var start = range.lowerBound
    while let name = names.first(in: note.text, start..<range.upperBound) {
      let isOpen = name.lowerBound == range.lowerBound || !note.text[name.lowerBound - 1].isLetterOrDigit
      let isShut = name.upperBound == range.upperBound || !note.text[name.upperBound].isLetterOrDigit
      if isOpen, isShut { found.insert(Int(note.text[name.lowerBound].lowered) << 8 | name.count) }
      start = name.upperBound
    }
    return found.count
  }

  static let carried = TellingWords(joining: [ofTCP, ofUDP])

  private static let ofTCP = TellingWords(
    "http", "https", "ftp", "smtp", "ssh", "telnet", "pop3", "imap", "email", "e-mail", "web browsing",
    "file transfer", "file transfers", "이메일", "파일 전송", "웹 브라우징")
  private static let ofUDP = TellingWords(
    "dhcp", "tftp", "ntp", "voip", "snmp", "rtp", "live streaming", "online gaming", "online games",
    "video calls",
    "video conferencing", "dns", "실시간 스트리밍", "온라인 게임", "영상 통화", "인터넷 전화")
  /// Both, another version, or what it is not used for.
  private static let apart = TellingWords(
    "/3", "http3", "quic", "not ", "n't", "without", " no ", "except", "unlike", "both", "instead", "tcp",
    "udp",
    "않", "아니", "제외", "또는", "?", "zone transfer", "(s)", "over ", "port", "포트", "slow", "느", "지연", "latency")
  private static let applications = Bilingual(
    ko: "TCP: HTTP, FTP, SMTP, SSH, UDP: DHCP, TFTP, NTP, VoIP",
    en: "TCP: HTTP, FTP, SMTP, SSH; UDP: DHCP, TFTP, NTP, VoIP")
}
