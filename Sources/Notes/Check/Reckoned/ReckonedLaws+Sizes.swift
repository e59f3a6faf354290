import TCP

extension ReckonedLaw {
  static let ofSizes = [segmentSize, newerSegmentSize, headerLength, optionLength]

  private static let newer = TellingWords("ipv6", "ip6", "v6")
  private static let older = TellingWords("ipv4", "v4")
  private static let both = TellingWords("1440")
  private static let tunnels = TellingWords(
    "ipsec", "gre", "vpn", "tunnel", "터널", "timestamp", "타임스탬프", "option", "옵션", "clamp", "vxlan", "tso",
    "gso")

  private static let segmentSize = ReckonedLaw(
    result: .mss, cues: TellingWords("mss", "maximum segment size", "최대 세그먼트"), inputs: [.mtu],
    message: Bilingual(
      ko: "MSS는 MTU에서 IP 헤더와 TCP 헤더를 뺀 값입니다. IPv4는 40, IPv6는 60바이트입니다.",
      en: "The MSS is the MTU less the IP and the TCP header: 40 bytes with IPv4, 60 with IPv6."),
    reference: "RFC 9293 3.7.1"
  ) { values, scope in
    guard values[0] >= 576, values[0] <= 65_535 else { return nil }
    let (six, four) = (scope.holds(newer), scope.holds(older))
    let header = six && !four && !scope.holds(both) ? 60.0 : 40.0
    let right = values[0] - header
    let also = six ? [values[0] - 60] : []
    return Right(
      values: [right] + also, working: "\(whole(values[0])) − \(whole(header)) = \(whole(right))",
      isLimit: scope.holds(tunnels) || values[0] < 1400)
  }

  private static let ethernet = TellingWords("ethernet", "이더넷")
  private static let alike = TellingWords("same as", "as with", "like ", "과 같", "와 같", "처럼", "똑같", "마찬가지")

  /// Its MTU need not be told.
  private static let newerSegmentSize = ReckonedLaw(
    result: .mss, inputs: [], without: [.mtu],
    message: Bilingual(
      ko: "이더넷의 MSS는 IPv6에서 1500 − 40 − 20 = 1440바이트입니다.",
      en: "Over Ethernet the MSS with IPv6 is 1500 − 40 − 20 = 1440 bytes."),
    reference: "RFC 9293 3.7.1"
  ) { _, scope in
    guard scope.holds(ethernet), scope.holds(newer), !scope.holds(older) || scope.holds(alike) else {
      return nil
    }
    return Right(values: [1440], working: "1500 − 40 − 20 = 1440", isLimit: true)
  }

  private static let foreign = TellingWords(
    "arp", "ihl", "ip 헤더", "ip header", "total length", "전체 길이", "udp")
  private static let worded = TellingWords(
    "비트 워드", "bit word", "32-bit word", "옵션은", "options?", "of options")

  private static let headerLength = ReckonedLaw(
    result: .header, cues: TellingWords("header", "헤더", "bytes", "바이트"), isProduct: true,
    units: [.none, .bytes, .bits], inputs: [.offset], without: [.options],
    message: Bilingual(
      ko: "데이터 오프셋은 4바이트 단위로 헤더 길이를 셉니다.", en: "The data offset counts the header in words of four bytes."),
    reference: "RFC 9293 3.1"
  ) { values, scope in
    guard (5...15).contains(values[0]), !scope.holds(foreign), !scope.holds(worded) else { return nil }
    let right = values[0] * 4
    return Right(values: [right], working: "\(whole(values[0])) × 4 = \(whole(right))")
  }

  private static let optionLength = ReckonedLaw(
    result: .options, units: [.none, .bytes, .bits], inputs: [.offset],
    message: Bilingual(
      ko: "옵션의 길이는 데이터 오프셋 × 4에서 기본 헤더 20바이트를 뺀 값입니다.",
      en: "The options take the data offset times 4, less the 20 bytes of the fixed header."),
    reference: "RFC 9293 3.1"
  ) { values, _ in
    guard (5...15).contains(values[0]) else { return nil }
    let right = values[0] * 4 - 20
    return Right(values: [right], working: "\(whole(values[0])) × 4 − 20 = \(whole(right))")
  }
}
