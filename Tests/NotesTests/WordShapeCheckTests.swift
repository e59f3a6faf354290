import Testing

@testable import Notes

@Suite("Names, sizes and ports in cells, brackets and lists") struct WordShapeCheckTests {
  @Test("the word behind a flag's name is held against what the flag stands for") func glosses() {
    #expect(findings("# TCP 플래그\n\n- **SYN** : Synk의 약자, 연결 요청 플래그") == ["flag-name: Synk"])
    #expect(
      findings("# TCP flags\n\n| Flag | Meaning |\n|---|---|\n| RST | Resset Connection |") == [
        "flag-name: Resset"
      ])
    #expect(findings("# TCP 플래그\n\n- P: Pusk bit\n- SYN: 연결") == ["flag-name: Pusk"])
    #expect(findings("# TCP 标志\n\n- PSH（Pusk）：尽快交给应用层") == ["flag-name: Pusk"])
    #expect(
      findings("# TCP 플래그\n\n- SYN(Syncronize Sequence Number) : 연결 요청") == [
        "flag-name: Syncronize Sequence Number"
      ])
  }

  @Test(
    "other words behind a name are no misspelling",
    arguments: [
      "# TCP flags\n\n- SYN: Synchronise sequence numbers\n- FIN: Final segment\n- RST: Reset\n- PSH: Pushes data",
      "# TCP 플래그\n\n- SYN : Sync\n- ACK : Acknowledged\n- URG : Urgent data\n- RST : Rest in peace",
      "# TCP flags\n\n| Flag | Meaning |\n|---|---|\n| FIN | Finished sending |\n| RST | Reset the connection |",
      "# TCP\n\n- R: Request\n- P: Pass\n- SYN: 연결",
      "# TCP flags\n\n- SYN - Synchronous idle in ASCII\n- ACK - Acknowledges",
    ])
  func words(note: String) { #expect(findings(note) == [], "\(note)") }

  @Test("a row on headers gives TCP 20 to 60 bytes and UDP 8") func headers() {
    func table(_ tcp: String, _ udp: String) -> String {
      "# 비교\n\n| 항목 | TCP | UDP |\n|---|---|---|\n| 헤더 크기 | \(tcp) | \(udp) |\n"
    }
    for right in ["20바이트", "20~60바이트", "20 bytes (최소)", "20–60 bytes", "크다", "최소 20 Byte"] {
      #expect(findings(table(right, "8바이트")) == [], "\(right)")
    }
    #expect(findings(table("24바이트", "8바이트")) == ["header-length: 24바이트"])
    #expect(findings(table("20–80 bytes", "8 bytes")) == ["header-length: 80 bytes"])
    #expect(findings(table("20바이트", "16바이트")) == ["header-length: 16바이트"])
  }

  @Test("a table of ports ends where the numbers do") func ports() {
    func table(_ known: String, _ dynamic: String) -> String {
      "# Ports\n\n| Port range | Use |\n|---|---|\n| \(known) | well-known |\n| 1024-49151 | registered |\n| \(dynamic) | dynamic |\n"
    }
    #expect(findings(table("0-1023", "49152-65535")) == [])
    #expect(findings(table("0-1024", "49152-65535")) == ["port-range: 1024"])
    #expect(findings(table("0-1023", "49152 – 65536")) == ["port-range: 65536"])
    #expect(findings("# TCP 포트\n\n**포트 번호**는 16비트 숫자입니다. (0~65536)") == ["port-range: 65536"])
    #expect(findings("# TCP 윈도우\n\n윈도우는 0~65536바이트의 범위를 다룬다는 글이 있다.") == [])
    #expect(findings("# Sizes\n\n| Bytes | Count |\n|---|---|\n| 0-1024 | 5 |\n| 1025-65536 | 7 |") == [])
  }
}
