import Testing

@testable import Notes

@Suite("Numbers played on, however they are written") struct PlayedNumberTests {
  private func opening(_ data: String, ack: String) -> String {
    """
    # TCP

    ```
      A                                           B
      SYN-SENT    --> <SEQ=700><CTL=SYN>                   --> SYN-RECEIVED
      ESTABLISHED <-- <SEQ=310><ACK=701><CTL=SYN,ACK>      <-- SYN-RECEIVED
      ESTABLISHED --> <SEQ=701><ACK=311><CTL=ACK>          --> ESTABLISHED
      ESTABLISHED --> <SEQ=701><ACK=311><CTL=ACK>\(data) --> ESTABLISHED
      ESTABLISHED <-- <SEQ=311><ACK=\(ack)><CTL=ACK>       <-- ESTABLISHED
    ```

    """
  }

  @Test(
    "data in a bracket of its own",
    arguments: ["<DATA 48>", "<DATA=48>", "<LEN=48>", "(data 48 B)", "<48 octets>"]
  )
  func bracketed(data: String) {
    #expect(findings(opening(data, ack: "749")) == [])
    #expect(findings(opening(data, ack: "794")) == ["ack-arithmetic: 794"])
  }

  @Test("a number that goes round its end is worked out modulo 2^32")
  func round() {
    func note(_ ack: Int) -> String {
      """
      # Wraparound

          A -> B  SYN      seq=4294967290
          B -> A  SYN,ACK  seq=80          ack=4294967291
          A -> B  ACK      seq=4294967291  ack=81
          A -> B  data 20 B  seq=4294967291  ack=81
          B -> A  ACK      seq=81  ack=\(ack)

      """
    }
    #expect(findings(note(15)) == [])
    #expect(findings(note(16)) == ["ack-arithmetic: 16"])
  }

  @Test(
    "what is supposed of the same close begins anew",
    arguments: [
      "만약 B가 FIN을 보내기 전에 300바이트를 더 보낸다면?", "What if B sends 300 bytes more before its FIN?", "Case 2:",
    ])
  func supposed(question: String) {
    func note(_ fin: Int) -> String {
      """
      # Close

      A -> B : FIN, ACK  SEQ=1500 ACK=7000

      B -> A : ACK  SEQ=7000 ACK=1501

      B -> A : FIN, ACK  SEQ=7000 ACK=1501

      A -> B : ACK  SEQ=1501 ACK=7001

      \(question)

      B -> A : ACK  SEQ=7000 ACK=1501

      B -> A : PSH, ACK  SEQ=7000 ACK=1501 (300 bytes)

      A -> B : ACK  SEQ=1501 ACK=7300

      B -> A : FIN, ACK  SEQ=\(fin) ACK=1501

      A -> B : ACK  SEQ=1501 ACK=7301

      """
    }
    #expect(findings(note(7300)) == [])
    #expect(findings(note(7301)) == ["seq-arithmetic: 7301"])
  }

  @Test("after a wrong SEQ what follows is held against the right one")
  func mended() {
    let note = """
      # TCP

      1. A -> B: PSH,ACK seq=42 ack=78 len=8
      2. B -> A: ACK seq=78 ack=50
      3. A -> B: FIN,ACK seq=51 ack=78
      4. B -> A: ACK seq=78 ack=51
      5. B -> A: FIN,ACK seq=78 ack=51
      6. A -> B: ACK seq=51 ack=79

      """
    #expect(findings(note) == ["seq-arithmetic: 51"])
    #expect(findings(note.replacing("FIN,ACK seq=51", with: "FIN,ACK seq=50")) == [])
  }

  @Test("a SYN sent again in tcpdump's signs, and numbers that are guessed")
  func apart() {
    #expect(
      findings(
        "# Capture\n\n```\nC > S [S] seq 0\nC > S [S] seq 0   (SYN repeated)\nS > C [S.] seq 0 ack 1\nC > S [.] seq 1 ack 1\n```\n"
      ) == [])
    #expect(
      findings(
        "# TCP\n\n1. M이 V의 주소로 S에게 SYN을 보낸다. seq=300\n2. S는 V에게 SYN+ACK를 보낸다. seq=8800, ack=301\n3. M의 첫 추측: ACK, seq=301, ack=6001\n"
      ) == [])
  }

  @Test(
    "an acknowledgment number beside a SYN alone",
    arguments: ["<SEQ=50><ACK=701><CTL=SYN>", "SEQ=50 ACK=701 CTL=SYN"])
  func ackBit(segment: String) {
    func note(_ segment: String) -> String {
      "# TCP\n\n```\nA --> <SEQ=700><CTL=SYN> --> B\nA <-- \(segment)\n```\n"
    }
    #expect(findings(note(segment)) == ["handshake-flags: SYN"])
    #expect(findings(note(segment.replacing("CTL=SYN", with: "CTL=SYN,ACK"))) == [])
    #expect(findings(note(segment.replacing("ACK=701", with: "ACK=0"))) == [])
  }

  @Test("four steps that begin with data are no close")
  func dataFirst() {
    func note(_ ack: Int) -> String {
      """
      # 전송

      1. 클라이언트 → 서버: 데이터
         - seq: 601
         - ack: 901
         - 길이: 50
      2. 서버 → 클라이언트: ACK
         - seq: 901
         - ack: 651
      3. 클라이언트 → 서버: FIN
         - seq: 651
         - ack: 901
      4. 서버 → 클라이언트: ACK
         - seq: 901
         - ack: \(ack)

      """
    }
    #expect(findings(note(652)) == [])
    #expect(findings(note(651)) == ["ack-arithmetic: 651"])
  }

  @Test(
    "bytes by their one letter, and a window that is told in it",
    arguments: ["PSH,ACK(seq=601, ack=901, 40B)", "PSH,ACK seq=601 ack=901 40 B"])
  func letter(data: String) {
    func note(_ ack: Int) -> String {
      "# TCP\n\n1. A→B \(data)\n2. B→A ACK(seq=901, ack=\(ack), win 4000 B)\n3. A→B FIN,ACK(seq=641, ack=901)\n"
    }
    #expect(findings(note(641)) == [])
    #expect(findings(note(642)) == ["ack-arithmetic: 642"])
  }

  @Test("a length that a log cuts off counts nothing")
  func cutOff() {
    func log(_ length: String) -> String {
      "# TCP\n\n| Protocol | Info |\n|---|---|\n| TCP | 42584->443 [SYN] Seq=0 Win-5792 Len=\(length) |\n| TCP | 443->42584 [SYN, ACK] Seq=0 Win-5792 Len=\(length) |\n| TCP | 42584->443 [ACK] Seq=1 Win-5792 Len=\(length) |\n"
    }
    #expect(findings(log("120...")) == [])
    #expect(findings(log("120…")) == [])
    #expect(findings(log("120")).contains { $0.hasPrefix("seq-arithmetic") })
  }

  @Test("what an attacker writes is not held against the bits")
  func attack() {
    let segment = "A <-- <SEQ=50><ACK=701><CTL=SYN>\n"
    #expect(findings("# TCP\n\n## SYN 스푸핑 공격\n\n```\n\(segment)```\n") == [])
    #expect(findings("# TCP\n\n## Spoofing attacks\n\n```\n\(segment)```\n") == [])
  }
}
