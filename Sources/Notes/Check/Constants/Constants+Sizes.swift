import Questions
import TCP

/// How long headers and probes are, and how many there are of what.
extension Constant {
  private static let singleBits = TellingWords(
    " 1-bit flag", " one-bit flag", " single-bit flag", " flags of one bit", "개의 1비트 플래그", "개의 1비트짜리 플래그",
    "개의 한 비트 플래그")

  static let sizes: [Constant] = [
    Constant(
      TellingWords("pseudo header", "pseudo-header", "pseudoheader", "의사 헤더", "의사헤더", "가상 헤더", "伪首部", "伪头部"),
      others: TellingWords("ipv6", "필드", "field", "주소", "address"), as: .bytes, .oneOf([12, 40]),
      Bilingual(
        ko: "IPv4의 의사 헤더는 12바이트, IPv6는 40바이트입니다.",
        en: "The pseudo header has 12 bytes for IPv4, 40 for IPv6."), reference: "RFC 9293 3.1"),
    Constant(
      TellingWords(
        "zero-window probe", "zero window probe", "window probe", "제로 윈도우 프로브", "윈도우 프로브", "윈도 프로브"),
      others: TellingWords("mss", "rto"), as: .bytes, .oneOf([0, 1]),
      Bilingual(
        ko: "윈도우 프로브는 데이터를 1바이트만 싣거나 싣지 않습니다.",
        en: "A window probe carries one byte of data or none."),
      reference: "RFC 9293 3.8.6.1"),
    Constant(
      TellingWords("mss", "maximum segment size", "최대 세그먼트 크기"), TellingWords("ipv6"),
      TellingWords("default", "기본", "默认"), others: TellingWords("ipv4", "mtu", "ethernet", "이더넷"), as: .bare,
      .oneOf([1220]),
      Bilingual(
        ko: "MSS 옵션이 없을 때 IPv6의 기본값은 1220바이트입니다.",
        en: "Without an MSS option the default for IPv6 is 1220 bytes."), reference: "RFC 9293 3.7.1"),
    Constant(
      TellingWords("mss", "maximum segment size", "최대 세그먼트 크기"), TellingWords("ipv4"),
      TellingWords("default", "기본", "默认"),
      others: TellingWords("ipv6", "mtu", "ethernet", "이더넷", "1460", "linux", "리눅스"), as: .bare,
      .oneOf([536]),
      Bilingual(
        ko: "MSS 옵션이 없을 때 IPv4의 기본값은 536바이트입니다.",
        en: "Without an MSS option the default for IPv4 is 536 bytes."), reference: "RFC 9293 3.7.1"),
    Constant(
      TellingWords(
        "tcp has", "tcp에는", "tcp는", "tcp connection has", "tcp의 상태", "tcp 상태는", "tcp 상태", "states of tcp",
        "finite state machine", "tcp state machine", "tcp의 상태 기계"),
      others: TellingWords("flag", "플래그", "udp", "closing", "해제", "종료"), as: .bare,
      counted: TellingWords(" states", "개의 상태", "가지 상태", "개 상태", " connection states"), .oneOf([10, 11]),
      Bilingual(ko: "TCP 연결의 상태는 모두 11가지입니다.", en: "A TCP connection has eleven states."),
      reference: "RFC 9293 3.3.2"),
    Constant(
      TellingWords(
        "tcp 플래그는", "tcp flags", "flags in the tcp header", "tcp 헤더의 플래그", "tcp header has", "tcp has"),
      as: .bare,
      counted: TellingWords(
        " flags", "개의 플래그", "가지 플래그", "개이다", "개입니다", "개이며", "개이고", "개가 있", " control bits", "개의 제어 비트"),
      .oneOf([6, 8, 9]),
      Bilingual(
        ko: "플래그는 RFC 9293에서 여덟 개, RFC 793에서는 여섯 개입니다.",
        en: "There are eight flags in RFC 9293, six in RFC 793."), reference: "RFC 9293 3.1"),
    Constant(
      singleBits, others: TellingWords("reserved", "예약", "offset", "오프셋", "wireshark"), as: .bare,
      counted: singleBits, isCountedByName: true, .oneOf([1, 2, 3, 4, 5, 6, 8, 9]),
      Bilingual(
        ko: "플래그는 RFC 9293에서 여덟 개, RFC 793에서는 여섯 개입니다.",
        en: "There are eight flags in RFC 9293, six in RFC 793."), reference: "RFC 9293 3.1"),
    Constant(
      TellingWords("flag", "플래그", "control bit", "제어 비트", "제어비트"),
      TellingWords("비트로 구성", "비트로 이루어", "비트이", "bits", "개의 플래그", "개의 비트", "개이며", "개이고"),
      others: TellingWords(
        "port", "포트", "number", "번호", "offset", "오프셋", "window", "윈도", "checksum", "체크섬",
        "pointer", "포인터", "reserved", "예약", "segment", "세그먼트", "packet", "패킷", "wireshark", "value"),
      above: TellingWords("총 ", "모두 ", "consists of ", "consist of ", "made up of ", "플래그 필드는 "), as: .bare,
      counted: TellingWords("비트로 구성", "비트로 이루어", "비트이", " bits", "개의 플래그", "개의 비트", "개이며", "개이고"),
      .oneOf([1, 2, 3, 4, 5, 6, 8, 9]),
      Bilingual(
        ko: "플래그는 RFC 9293에서 여덟 개, RFC 793에서는 여섯 개입니다.",
        en: "There are eight flags in RFC 9293, six in RFC 793."), reference: "RFC 9293 3.1"),
    Constant(
      TellingWords(
        "syn은", "syn이", "syn도", "a syn ", "the syn ", "syn consumes", "syn uses", "syn takes", "fin consumes",
        "fin uses", "fin takes", "fin은", "fin이", "fin도", "a fin ", "the fin "),
      TellingWords("sequence number", "순서 번호", "시퀀스 번호"),
      others: TellingWords("ack는", "syn과", "fin과", "syn and", "fin and", "both", "모두", "바이트", "byte", "each"),
      as: .bare,
      counted: TellingWords(
        "개를 차지", "개 차지", "개를 소비", "개 소비", "개를 쓴", "개 쓴", "개를 사용", "개를 소모", " sequence number"), .oneOf([1]),
      Bilingual(ko: "SYN과 FIN은 순서 번호를 하나씩 차지합니다.", en: "A SYN and a FIN take one sequence number each."),
      reference: "RFC 9293 3.4"),
    Constant(
      TellingWords(
        "there are", "a host has", "every computer", "each host", "포트 번호는 모두", "포트는 모두", "포트는 총", "총"),
      TellingWords("port", "포트"),
      others: TellingWords(
        "ephemeral", "well-known", "registered", "임시", "잘 알려진", "등록", "동적", "dynamic", "private", "0~", "0-",
        "linux",
        "리눅스", "default", "range", "범위", "open", "열린", "nat", "switch", "스위치", "router", "about", "약 "),
      as: .bare,
      counted: TellingWords(" available ports", " possible ports", " port numbers", "개의 포트 번호"),
      .oneOf([65535, 65536]),
      Bilingual(
        ko: "포트 번호는 16비트라서 0부터 65535까지 65536개입니다.",
        en: "A port number has 16 bits: there are 65536 of them, 0 to 65535."), reference: "RFC 9293 3.1"),
    Constant(
      TellingWords("data offset", "데이터 오프셋", "header length field", "헤더 길이 필드", "数据偏移"),
      TellingWords("단위", "unit", "multipl", "곱", "times", "单位"),
      others: TellingWords("header is", "헤더는", "헤더의"), as: .bytes, .oneOf([4]),
      Bilingual(
        ko: "데이터 오프셋은 4바이트(32비트) 단위로 셉니다.", en: "The data offset counts words of four bytes."),
      reference: "RFC 9293 3.1"),
    Constant(
      TellingWords("registered port", "등록된 포트", "등록 포트", "注册端口"), as: .bare,
      counted: TellingWords("까지", "번까지", ".", ")", "번)"), .oneOf([49151, 1024]),
      Bilingual(
        ko: "등록된 포트는 1024~49151, 동적 포트는 49152~65535입니다.",
        en: "Registered ports are 1024 to 49151, dynamic ones 49152 to 65535."), reference: "RFC 6335 6"),
    Constant(
      TellingWords("dynamic port", "ephemeral port", "동적 포트", "임시 포트", "사설 포트"),
      others: TellingWords("linux", "리눅스", "windows", "32768", "1024", "bsd"), as: .bare,
      counted: TellingWords(
        " to 65535", "~65535", "–65535", "-65535", "번부터 65535", "부터 65535", " ~ 65535", " - 65535"),
      .oneOf([49152]),
      Bilingual(
        ko: "등록된 포트는 1024~49151, 동적 포트는 49152~65535입니다.",
        en: "Registered ports are 1024 to 49151, dynamic ones 49152 to 65535."), reference: "RFC 6335 6"),
  ]
}
