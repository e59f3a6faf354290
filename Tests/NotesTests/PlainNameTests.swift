import Testing

@testable import Notes

@Suite("Names, signs and states in plain lists") struct PlainNameTests {
  private func rules(_ note: String) -> [String] {
    NoteChecker.check(Array("# TCP\n\n\(note)\n".utf8), file: "a.md").findings.map(\.rule)
  }

  @Test(
    "two letters that have changed places are found beside two that have not",
    arguments: [
      ("| 플래그 | 약자 |\n|---|---|\n| SYN | S |\n| ACK | . |\n| FIN | R |\n| RST | F |", 2),
      ("| 플래그 | 약자 |\n|---|---|\n| SYN | S |\n| ACK | . |\n| FIN | F |\n| RST | R |", 0),
      ("- SYN: S\n- PSH: P\n- FIN: R\n- RST: F", 2), ("- SYN: S\n- PSH: P\n- FIN: F\n- RST: R", 0),
      ("- SYN → `[S]`\n- PSH → `[P]`\n- FIN → `[F]`\n- RST → `[U]`", 1),
      ("- A: SYN\n- B: SYN+ACK\n- A: ACK", 0),
    ])
  func letters(_ told: String, _ count: Int) {
    #expect(rules(told) == Array(repeating: "flag-letter", count: count))
  }

  @Test(
    "a sign with a point has an ACK",
    arguments: [
      ("[S.] is a SYN without ACK", 1), ("[P.] = PSH only, no ACK", 1), ("[S.] is a SYN with an ACK", 0),
      ("FIN, ACK: tcpdump의 [.]은 플래그가 하나도 없다는 뜻이다.", 1), ("The sign [.] means no flags other than ACK", 0),
      ("[S.]는 SYN만 있는 게 아니라 ACK도 있다", 0), ("[S.] = SYN만이 아니라 ACK도", 0),
    ])
  func signs(_ told: String, _ count: Int) {
    #expect(rules(told) == Array(repeating: "flag-letter", count: count))
  }

  @Test(
    "a flag's value and the order of the bits are known",
    arguments: [
      ("ACK 비트의 값은 8(0x08)이다.", "ACK 비트의 값은 16(0x10)이다."),
      ("The value of the PSH flag is 16.", "The value of the PSH flag is 8."),
      (
        "The flag bits from high to low: CWR ECE URG ACK PSH RST FIN SYN",
        "The flag bits from high to low: CWR ECE URG ACK PSH RST SYN FIN"
      ),
      ("플래그를 상위 비트부터 쓰면 URG, ACK, RST, PSH, SYN, FIN이다.", "플래그를 상위 비트부터 쓰면 URG, ACK, PSH, RST, SYN, FIN이다."),
    ])
  func bits(_ wrong: String, _ right: String) {
    #expect(rules(wrong) == ["flag-bit"])
    #expect(rules(right) == [])
  }

  @Test(
    "a way through the states is that of the side in brackets behind it",
    arguments: [
      ("LISTEN → SYN_SENT → ESTABLISHED (서버)", "LISTEN → SYN_RCVD → ESTABLISHED (서버)"),
      ("CLOSED → SYN_RCVD → ESTABLISHED (client)", "CLOSED → SYN_SENT → ESTABLISHED (client)"),
    ])
  func paths(_ wrong: String, _ right: String) {
    #expect(rules(wrong).contains("state-side") || rules(wrong).contains("transition"))
    #expect(rules(right) == [])
  }

  @Test(
    "whoever has only sent a SYN is in no SYN-RECEIVED",
    arguments: [
      (
        "- SYN-RECEIVED: the client has sent a SYN and waits",
        "- SYN-SENT: the client has sent a SYN and waits"
      ),
      ("- SYN_RECEIVED: 클라이언트가 SYN을 보낸 뒤 기다리는 상태", "- SYN_RECEIVED: 클라이언트가 SYN을 보낸 뒤 서버가 답하고 기다리는 상태"),
    ])
  func received(_ wrong: String, _ right: String) {
    #expect(rules(wrong) == ["state-meaning"])
    #expect(rules(right) == [])
  }

  @Test(
    "an opening named by its flags has SYN+ACK in it, and a close no SYN",
    arguments: [
      ("TCP opens a connection with SYN, SYN, ACK.", "TCP opens a connection with SYN, SYN-ACK, ACK."),
      ("TCP는 SYN, SYN, ACK로 연결을 연다.", "TCP는 SYN, SYN+ACK, ACK로 연결을 연다."),
      ("Connection termination: SYN → ACK → FIN → ACK", "Connection termination: FIN → ACK → FIN → ACK"),
      ("연결 종료는 SYN → ACK → FIN → ACK 순서다.", "연결 종료는 FIN → ACK → FIN → ACK 순서다."),
    ])
  func rows(_ wrong: String, _ right: String) {
    #expect(["handshake-order", "close-order"].contains(rules(wrong).first))
    #expect(rules(right) == [])
  }

  @Test(
    "handing data on at once is what PSH asks for",
    arguments: [
      ("- URG: 데이터를 즉시 애플리케이션에 올려 보내라는 플래그", 1), ("- URG: 긴급 데이터를 즉시 애플리케이션에 올려 보내라는 플래그", 0),
      ("- PSH: 데이터를 즉시 애플리케이션에 올려 보내라는 플래그", 0),
    ])
  func push(_ told: String, _ count: Int) {
    #expect(rules(told).count == count)
  }

  @Test(
    "a flag that nobody gave TCP is none, whatever sets it",
    arguments: [
      (
        "B answers with the REJ flag set, and connect() fails.",
        "B answers with the RST flag set, and connect() fails."
      ),
      (
        "B answers with the ABORT flag set, and connect() fails.",
        "That game has a STOP flag at its end."
      ),
      ("TCP 헤더의 NAK 비트를 켜서 보내면 송신자가 바로 다시 보낸다.", "TCP 헤더에는 NAK 비트가 없다."),
      ("핸드셰이크 때 SYN 헤더의 SACK 플래그를 1로 해서 서로 알린다.", "핸드셰이크 때 SYN의 SACK-permitted 옵션으로 서로 알린다."),
      ("- ACK(유효), SYN(동기화), END(종료) 등", "- ACK(유효), SYN(동기화), FIN(종료) 등"),
      ("There are types SYNC, SYNC-ACK, ACK, and FIN.", "There are types SYN, SYN-ACK, ACK, and FIN."),
      ("Only when the ACKN flag is set", "Only when the ACK flag is set"),
      ("Only when AKN flag = 1", "Only when ACK flag = 1"),
      (
        "1. URG - urgent\n2. ACK - valid\n3. SYN - begin\n4. FNS - the end",
        "1. URG - urgent\n2. ACK - valid\n3. SYN - begin\n4. FIN - the end"
      ),
      (
        "- SYN: begin\n- ACK: valid\n- REST: Reset the connection",
        "- SYN: begin\n- ACK: valid\n- RST: Reset the connection"
      ),
      ("| RST | SND.NXT | ACK |\n|---|---|---|\n| RST | SNI | ACK |", "RST/SNI blocking"),
    ])
  func invented(_ wrong: String, _ right: String) {
    #expect(rules(wrong) == (wrong.contains("SNI") ? [] : ["flag-name"]))
    #expect(rules(right) == [])
  }

  @Test(
    "a state's halves stand in their order, and a column of states holds nothing else",
    arguments: [
      ("이때 B 서버의 상태는 WAIT_CLOSE 상태이다.", "이때 B 서버의 상태는 CLOSE_WAIT 상태이다."),
      (
        "10. ACK-LAST: it has sent its FIN after a CLOSE-WAIT.",
        "10. LAST-ACK: it has sent its FIN after a CLOSE-WAIT."
      ),
      (
        "| State | Meaning |\n|---|---|\n| LISTEN | waits |\n| SYN_ACKED | answered |\n| ESTABLISHED | open |",
        "| State | Meaning |\n|---|---|\n| LISTEN | waits |\n| SYN_RCVD | answered |\n| ESTABLISHED | open |"
      ),
      (
        "| 상태 | 뜻 |\n|---|---|\n| LISTEN | 기다림 |\n| ESTABLISHMENT | 열림 |\n| TIME_WAIT | 2MSL |",
        "| 상태 | 뜻 |\n|---|---|\n| LISTEN | 기다림 |\n| ESTABLISHED | 열림 |\n| TIME_WAIT | 2MSL |"
      ),
      (
        "SCTP has LISTENING and COOKIE_WATE, TCP has WAIT_CLOSE.",
        "SCTP has COOKIE-WAIT and COOKIE-ECHOED, TCP has CLOSE-WAIT."
      ),
    ])
  func states(_ wrong: String, _ right: String) {
    #expect(rules(wrong) == ["state-name"])
    #expect(rules(right) == [])
  }

  @Test(
    "the first letters of the flags in a row are known",
    arguments: [("- U A P R S E", 1), ("- U A P R S F", 0), ("- C E U A P R S F", 0), ("- A B C D E F", 0)])
  func firsts(_ told: String, _ count: Int) {
    #expect(rules("SYN, FIN\n\n" + told) == Array(repeating: "flag-letter", count: count))
  }

  @Test(
    "a row of six letters is held against six flags, a row of eight against eight",
    arguments: [("U A P R S E", "U A P R S F"), ("C E U A P R S T", "C E U A P R S F")])
  func rowsOfLetters(_ told: String, _ right: String) {
    let found = NoteChecker.check(Array("# TCP\n\nSYN, FIN\n\n- \(told)\n".utf8), file: "a.md").findings
    #expect(found.count == 1)
    #expect(
      found.allSatisfy {
        $0.message.korean.contains(" \(right)(") && $0.message.english.contains(" \(right):")
      })
  }

  @Test("a letter with a point opens a list's line")
  func points() {
    let told = "- `S` : SYN\n- `.` : ACK\n- `P.` : PSH + FIN\n- `F.` : FIN + ACK\n- `R` : RST"
    #expect(rules(told) == ["flag-letter"])
    #expect(rules(told.replacing("PSH + FIN", with: "PSH + ACK")) == [])
  }

  @Test(
    "full names and filters of flags are known",
    arguments: [
      (
        "- CWR :: Congestion Window Reset, ECE를 받고 창을 줄였다는 표시",
        "- CWR :: Congestion Window Reduced, ECE를 받고 창을 줄였다는 표시", "abbreviation"
      ),
      (
        "| 비트 | 이름 |\n|---|---|\n| ECE | ECN-Enable |\n| CWR | Congestion Window Reduced |",
        "| 비트 | 이름 |\n|---|---|\n| ECE | ECN-Echo |\n| CWR | Congestion Window Reduced |", "abbreviation"
      ),
      ("`tcp[13] & 0x20 != 0` 이면 ACK 비트가 켜진 것", "`tcp[13] & 0x10 != 0` 이면 ACK 비트가 켜진 것", "flag-bit"),
      (
        "Filter for RST segments: `tcp[13] & 8 != 0`", "Filter for RST segments: `tcp[13] & 4 != 0`",
        "flag-bit"
      ),
    ])
  func names(_ wrong: String, _ right: String, _ rule: String) {
    #expect(rules(wrong) == [rule])
    #expect(rules(right) == [])
  }
}
