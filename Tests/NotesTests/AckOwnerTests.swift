import Testing

@testable import Notes

@Suite("Whose number an ACK is made of") struct AckOwnerTests {
  private func rules(_ note: String) -> [String] {
    NoteChecker.check(Array(note.utf8), file: "a.md").findings.map(\.rule)
  }

  @Test(
    "nobody acknowledges a number of one's own",
    arguments: [
      "2. SYN + ACK 단계: 서버는 클라이언트의 SYN을 수신하고 ISN을 보내며 승인번호로 서버의 ISN+1을 보냄",
      "SYN+ACK: 서버는 확인 응답 번호로 서버의 ISN + 1을 보낸다.",
      "The server's SYN-ACK carries its own ISN and acknowledges with the server's ISN + 1.",
      "In the SYN-ACK the acknowledgment number is set to the server's ISN plus one.",
      "The server replies with a SYN-ACK whose acknowledgment number is its own ISN + 1.",
      "The client sends an ACK with the acknowledgment number set to the client's ISN + 1.",
      "클라이언트는 클라이언트의 ISN + 1을 확인 응답 번호로 담아 ACK를 보낸다.", "Ack = own seq + 1", "ACK 번호 = 자신의 SEQ + 1",
    ])
  func own(_ sentence: String) {
    let found = NoteChecker.everything(in: Array("# TCP\n\n\(sentence)\n".utf8), file: "a.md").findings
    #expect(found.contains { $0.rule == "handshake-number" })
  }

  @Test(
    "the other side's number is right, and so is what is sent in between",
    arguments: [
      "SYN+ACK: 서버는 확인 응답 번호로 클라이언트의 ISN + 1을 보낸다.",
      "The client sends an ACK with the acknowledgment number set to the server's ISN + 1.",
      "The server's SYN-ACK has its own ISN as sequence number and the client's ISN + 1 as acknowledgment number.",
      "클라이언트는 자신의 ISN + 1을 순서 번호로, 서버의 ISN + 1을 확인 응답 번호로 보낸다.",
      "After its SYN the client's sequence number is its own ISN + 1.", "Ack = the other side's seq + 1",
      "The ACK number is not one's own sequence number + 1.",
      "When the client receives the SYN-ACK, it checks that the ack number is the client's ISN + 1.",
      "클라이언트는 받은 SYN+ACK의 ACK 번호가 클라이언트의 ISN + 1인지 확인한다.",
    ])
  func others(_ sentence: String) {
    #expect(rules("# TCP\n\n\(sentence)\n") == [])
  }

  @Test("a drawn ACK acknowledges what came the other way") func drawn() {
    func close(_ last: String) -> String {
      "# Close\n\n```\nA              B\n---FIN seq=u--->\n<--ACK ack=u+1--\n<--FIN seq=v----\n---ACK ack=\(last)-->\n```\n"
    }
    #expect(rules(close("v+1")) == [])
    #expect(rules(close("u+1")).count == 1)
  }

  @Test("a cookie is the server's number, and its ACK one more") func cookies() {
    #expect(rules("# SYN cookies\n\nThe client returns `ACK = cookie`.\n") == ["ack-formula"])
    #expect(rules("# SYN cookies\n\nThe client returns `ACK = cookie + 1`.\n") == [])
    #expect(rules("# SYN 쿠키\n\n클라이언트는 ACK = 쿠키를 보낸다.\n") == ["ack-formula"])
    #expect(
      rules("# TCP\n\nThe server sends a cookie, say `y`. The client sends `y+2` with the ACK.\n")
        == ["ack-formula"])
    #expect(
      rules("# TCP\n\nThe server sends a cookie, say `y`. The client sends `y+1` with the ACK.\n") == [])
  }

  @Test("what explains an ACK in brackets is the same number") func explained() {
    #expect(rules("# TCP\n\n`ACK=1101`（次は1100番目のバイトから欲しい）を返す。\n") == ["ack-number-meaning"])
    #expect(rules("# TCP\n\n`ACK=1101`（次は1101番目のバイトから欲しい）を返す。\n") == [])
    #expect(rules("# TCP\n\nACK=1101 (next byte 1100)\n") == ["ack-number-meaning"])
    #expect(rules("# TCP\n\nACK 번호는 1101 (다음은 1101번 바이트)\n") == [])
  }

  @Test("TIME-WAIT waits two lives, in whatever cell they stand") func lives() {
    func row(_ wait: String) -> String {
      "# TCP\n\n| State | Description | From |\n|---|---|---|\n| `TIME_WAIT` | Both FINs ACKed, waiting `\(wait)` | `CLOSING` → `TIME_WAIT` |\n"
    }
    #expect(rules(row("3 × MSL")).contains("time-wait-length"))
    #expect(rules(row("2 × MSL")) == [])
  }

  @Test("sixteen bits hold 65535, and the well-known ports end at 1023") func limits() {
    #expect(rules("# TCP\n\n* 16位窗口大小（窗口最大65536个字节）\n") == ["field-width"])
    #expect(rules("# TCP\n\n* 16位窗口大小（窗口最大65535个字节）\n") == [])
    #expect(rules("# TCP\n\n윈도우 크기는 최대 65536바이트이다.\n") == ["field-width"])
    #expect(rules("# TCP\n\nウェルノウンポート（0〜1024）は予約されている。\n") == ["port-range"])
    #expect(rules("# TCP\n\nウェルノウンポート（0〜1023）は予約されている。\n") == [])
  }

  @Test("one number, a length and the ACK that answers them add up") func sums() {
    #expect(rules("# TCP\n\nseq=1000, 500 bytes of data -> ack=1501\n") == ["ack-arithmetic"])
    #expect(rules("# TCP\n\nseq=1000, 500 bytes of data -> ack=1500\n") == [])
    #expect(rules("# TCP\n\n시퀀스 번호가 1000이고 데이터가 500바이트이면 ACK 번호는 1499이다.\n") == ["ack-arithmetic"])
    #expect(rules("# TCP\n\n시퀀스 번호가 1000이고 데이터가 500바이트이면 ACK 번호는 1500이다.\n") == [])
  }

  @Test("of two equal acknowledgments in a handshake the one is wrong that can't be the step's")
  func equalAcknowledgments() {
    let note = """
      # 3-way handshake

      1. 클라이언트는 SYN을 보낸다. SEQ = ISN(C)
      2. 서버는 SYN+ACK를 보낸다.
         - ACK = ISN(S) + 1
      3. 클라이언트는 ACK를 보낸다.
         - ACK = ISN(S) + 1
      """
    let findings = NoteChecker.check(Array(note.utf8), file: "a.md").findings
    #expect(findings.map { "\($0.rule) \($0.place.line)" } == ["ack-arithmetic 5"])
    let other = note.split(separator: "ISN(S)", omittingEmptySubsequences: false).joined(separator: "ISN(C)")
    let second = NoteChecker.check(Array(other.utf8), file: "a.md").findings
    #expect(second.map { "\($0.rule) \($0.place.line)" } == ["ack-arithmetic 7"])
  }
}
