import Testing

@testable import Notes

/// Numbers worked out on a line of their own.
@Suite("Numbers worked out on a line") struct WorkedLineTests {
  @Test(
    "what a segment comes to, off by what people forget or count twice",
    arguments: [
      ("- SEQ 4294967286 with 20 bytes → ACK 9", "9"),
      ("- SEQ=500, 길이=40, FIN ⇒ 상대 ACK=540", "540"),
      ("- SYN(SEQ=90) → ACK 90", "90"),
      ("(2) SEQ 700, 데이터 35바이트, FIN → ACK 735", "735"),
      ("a) SEQ 4000, 25 bytes → next SEQ 4052", "4052"),
      ("- 현재 순서 번호 2048, 데이터 512 → 다음 2560\n- 그다음 데이터 512 → 다음 3072\n- 그다음 데이터 512 → 다음 3548", "3548"),
      ("- seq 300, 20 bytes: next seq = 340", "340"),
      ("- 친구의 FIN seq=41 → 나의 ACK ack=43", "43"),
      (
        "| SEQ | 데이터 | SYN | FIN | 돌아올 ACK |\n|---|---|---|---|---|\n| 100 | 0 | 1 | 0 | 101 |\n| 101 | 50 | 0 | 0 | 151 |\n| 151 | 20 | 0 | 1 | 171 |\n| 172 | 0 | 0 | 0 | 172 |",
        "171"
      ),
      ("HLEN = 6 → 24 bytes of header. HLEN = 11 → 40 bytes of header.", "40"),
      ("Header 2050, shift 5 → 64600 bytes of window", "64600"),
      ("순서 번호가 65000이고 길이가 1000이다.\n\n66000이 필드 크기를 넘으므로 464가 된다.", "464"),
      ("- SRTT = 7/8 · 400 + 1/8 · 560 = 350 + 70 = 440 ms", "440"),
    ])
  func slips(note: String, found: String) {
    #expect(findings("# TCP\n\n\(note)\n").map { $0.split(separator: " ").last.map(String.init) } == [found])
  }

  @Test(
    "what is worked out as it should be, or is no such sum",
    arguments: [
      "- SEQ 4294967286 with 20 bytes → ACK 10",
      "- SEQ=500, 길이=40, FIN ⇒ 상대 ACK=541",
      "- 현재 순서 번호 2048, 데이터 512 → 다음 2560\n- 그다음 데이터 512 → 다음 3072",
      "- SEQ 100, 50 bytes, lost → ACK 100",
      "- SEQ 100, 50 bytes → ACK 150 → SEQ 150",
      "- data 512 → next 3000",
      "HLEN = 5 → 20 bytes. HLEN = 15 → 60 bytes.",
      "Header 2050, shift 5 → 65600 bytes of window",
      "The port 66000 exceeds the field: 464.",
      "350 + 70 = 420 ms, 1 + 1 = 10 in binary",
      "| SEQ | data | SYN | FIN | expected ACK |\n|---|---|---|---|---|\n| 7 | 0 | 1 | 0 | 8 |\n| 8 | 50 | 0 | 1 | 59 |",
    ])
  func right(note: String) { #expect(findings("# TCP\n\n\(note)\n") == []) }
}
