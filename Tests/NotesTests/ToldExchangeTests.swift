import Testing

@testable import Notes

/// Exchanges told by any names and in any words: read as facts, and played.
@Suite("Exchanges as people tell them") struct ToldExchangeTests {
  @Test("persons who speak, their numbers in brackets")
  func persons() {
    #expect(
      facts(in: "# TCP\n\n" + ToldExchangeTests.chat, .exchange) == [
        "3 exchange Tom→Ida SYN SEQ=700 | Ida→Tom SYN,ACK SEQ=300 ACK=701 | Tom→Ida ACK SEQ=701 ACK=301 | Tom→Ida ACK SEQ=701 ACK=301 LEN=40 | Ida→Tom ACK SEQ=301 ACK=741"
      ])
  }

  private static let contradictions: [(String, String)] = [
    (chat.replacing("301, 741", with: "301, 471"), "471"),
    (
      "me: SEQ 1360, ACK 655, 40 bytes\nyou: SEQ 655, ACK 1400, 45 bytes + FIN\nme: SEQ 1400, ACK 701, 0 bytes\nme: SEQ 1400, ACK 701, FIN\nyou: SEQ 702, ACK 1401, 0 bytes",
      "702"
    ),
    (
      "- sent: PSH+ACK, seq=1001, ack=7001, 18 bytes\n- received: ACK, seq=7001, ack=1019\n- received: PSH+ACK, seq=7001, ack=1019, 210 bytes\n- sent: ACK, seq=1019, ack=7111",
      "7111"
    ),
    (
      "| 누가 | 카드 |\n|---|---|\n| 철수 | 6바이트, SEQ=13 |\n| 영희 | ACK=19 |\n| 철수 | 6바이트 + FIN, SEQ=19 |\n| 영희 | ACK=25 |",
      "25"
    ),
    (
      "| 방향 | 플래그 | SEQ | ACK | 데이터 |\n|---|---|---|---|---|\n| 가→나 | PSH, ACK | 4294967201 | 78 | 100 |\n| 나→가 | ACK | 78 | 6 | 0 |\n| 가→나 | PSH, ACK | 5 | 78 | 45 |\n| 나→가 | ACK | 78 | 50 | 0 |",
      "6"
    ),
    // Only the end of what was sent last could be meant by a length told beside the numbers.
    (
      "Kim: 500 bytes [25001, 40001]\nLou: Got them. [40001, 25501]\nKim: And 500 more. [25501, 40001]\nLou: Got them. [40001, 25101]\nLou: Here are 20 for you. [40001, 26001]\nKim: Thanks. [26001, 40021]",
      "25101"
    ),
    // What follows goes on from the number that was meant.
    (
      "민수: ACK! [700, 300]\n민수: 40바이트 [700, 300]\n지영: 받았어 [300, 740]\n지영: 5바이트 [300, 740]\n민수: FIN! [739, 305]\n지영: 알았어 [305, 741]",
      "739"
    ),
    ("갑: SYN, SEQ=12\n갑: SYN, SEQ=13\n을: SYN+ACK, SEQ=50, ACK=13\n갑: ACK, SEQ=13, ACK=51", "13"),
  ]

  @Test(
    "a slip is found once, and what follows from the right number is left alone",
    arguments: [
      (
        """
        laptop -> printer: SYN seq=500
        printer -> laptop: SYN,ACK seq=10612 ack=501
        laptop -> printer: ACK ack=16013
        laptop -> printer: 20 bytes, seq=501
        printer -> laptop: ACK ack=521
        printer -> laptop: 40 bytes, seq=10613
        """, "16013"
      ),
      (
        """
        나: seq=389, 50바이트
        친구: ack=439
        나: seq=439, 209바이트
        친구: ack=648
        친구: seq=5054, 299바이트
        나: ack=5352
        나: FIN, seq=648
        """, "5352"
      ),
    ])
  func once(note: String, found: String) {
    #expect(findings("# TCP\n\n\(note)\n").map { $0.split(separator: " ").last.map(String.init) } == [found])
  }

  private static let chat = """
    Tom: SYN! [700, -]
    Ida: SYN, ACK! [300, 701]
    Tom: ACK! [701, 301]
    Tom: here are 40 bytes [701, 301]
    Ida: thanks [301, 741]
    """

  @Test(
    "whoever sends, and whatever the numbers are called",
    arguments: [
      (
        "Anna to Bert: \"my number is 100.\" (SYN)\nBert to Anna: \"mine is at 900; I expect 101.\" (SYN, ACK)",
        "Anna→Bert SYN SEQ=100 | Bert→Anna SYN,ACK SEQ=900 ACK=101"
      ),
      (
        "[0.00] alpha SYN seq=100\n[0.05] beta SYN+ACK seq=900 ack=101",
        "alpha→beta SYN SEQ=100 | beta→alpha SYN,ACK SEQ=900 ACK=101"
      ),
      (
        "I sent 50 more bytes starting at 700. The server acknowledged 750.",
        "I→server - SEQ=700 LEN=50 | server→I ACK ACK=750"
      ),
      (
        "me: SEQ 1300, ACK 640, 60 bytes\nyou: SEQ 640, ACK 1360, 15 bytes",
        "me→you ACK SEQ=1300 ACK=640 LEN=60 | you→me ACK SEQ=640 ACK=1360 LEN=15"
      ),
      (
        "- 보낸 것 : SYN, seq=1000\n- 받은 것 : SYN+ACK, seq=5000, ack=1001",
        "me→peer SYN SEQ=1000 | peer→me SYN,ACK SEQ=5000 ACK=1001"
      ),
      (
        "→ SYN seq=100\n← SYN,ACK seq=900 ack=101",
        "me→peer SYN SEQ=100 | peer→me SYN,ACK SEQ=900 ACK=101"
      ),
      (
        "노트북 → 공유기 : SYN(seq 100)\n공유기 → 노트북 : SYN+ACK(seq 900, ack 101)",
        "노트북→공유기 SYN SEQ=100 | 공유기→노트북 SYN,ACK SEQ=900 ACK=101"
      ),
      (
        "P: SYN, seq 150. Q: SYN+ACK, seq 450, ack 151. P: ACK, seq 151, ack 451.",
        "P→Q SYN SEQ=150 | Q→P SYN,ACK SEQ=450 ACK=151 | P→Q ACK SEQ=151 ACK=451"
      ),
      (
        "Kim sends 20 bytes with sequence number 500.\nLee acknowledges with 520.",
        "Kim→Lee - SEQ=500 LEN=20 | Lee→Kim ACK ACK=520"
      ),
      (
        "| 턴 | 누가 | 카드 |\n|---|---|---|\n| 1 | 철수 | SYN, SEQ=12 |\n| 2 | 영희 | SYN+ACK, SEQ=50, ACK=13 |",
        "철수→영희 SYN SEQ=12 | 영희→철수 SYN,ACK SEQ=50 ACK=13"
      ),
      (
        "| # | 방향 | 플래그 | SEQ | ACK | 데이터 |\n|---|---|---|---|---|---|\n| 1 | 가→나 | PSH, ACK | 101 | 78 | 200 |\n| 2 | 나→가 | ACK | 78 | 301 | 0 |",
        "가→나 PSH,ACK SEQ=101 ACK=78 LEN=200 | 나→가 ACK SEQ=78 ACK=301 LEN=0"
      ),
      (
        "```\n손님(클라이언트)         가게(서버)\n\n 주문 25바이트 (번호 901부터) --->\n            <---  ACK (926 주세요)\n```",
        "client→server - SEQ=901 LEN=25 | server→client ACK ACK=926"
      ),
    ])
  func names(note: String, segments: String) {
    let told = facts(in: "# TCP\n\n\(note)\n", .exchange)
    #expect(told.map { $0.drop { $0 != "e" } } == ["exchange \(segments)"[...]])
  }

  @Test(
    "a number that the exchange contradicts",
    arguments: contradictions)
  func contradicted(note: String, found: String) {
    #expect(findings("# TCP\n\n\(note)\n").map { $0.split(separator: " ").last.map(String.init) } == [found])
  }

  @Test(
    "what is no exchange between two hosts",
    arguments: [
      "- 연결 요청: SYN = 1, ACK = 0\n- 연결 허락: SYN = 1, ACK = 1",
      "Q: SEQ 100, 50 bytes. ACK\nA: ACK 150",
      "Tom: 10 bytes [100, 5]\nIda: thanks [5, 110]\nBen: 10 bytes [7, 9]",
      "보기: 100바이트, SEQ 5\n시험: 3월 10일",
      "Router: 20 bytes from 100\nHost: buffer 4000, shift 3",
    ])
  func none(note: String) {
    #expect(findings("# TCP\n\n\(note)\n") == [])
    #expect(
      facts(in: "# TCP\n\n\(note)\n", .exchange).allSatisfy { !$0.contains("ben") && !$0.contains("허락") })
  }

  @Test(
    "A sentence tells from where on, how many bytes, and what is answered",
    arguments: [
      (
        "- 송신 측이 Seq=1000에서 500바이트를 전송했다면, 수신 측은 Ack=1500을 반환",
        "sender→receiver - SEQ=1000 LEN=500 | receiver→sender ACK ACK=1500"
      ),
      (
        "SEQ가 1000이고 데이터가 200바이트라면 ACK는 1200이다.",
        "sender→receiver - SEQ=1000 LEN=200 | receiver→sender ACK ACK=1200"
      ),
      (
        "클라이언트가 시퀀스 번호 1부터 100바이트를 보내면 서버는 ACK 번호 101로 응답한다.",
        "client→server - SEQ=1 LEN=100 | server→client ACK ACK=101"
      ),
      (
        "If A sends a segment with seq 100 and 50 bytes of data, B will respond with ack 150.",
        "A→B - SEQ=100 LEN=50 | B→A ACK ACK=150"
      ),
      (
        "If a sender transmits **1000 bytes** starting at **sequence number 1**, the receiver replies with an ACK number of **1001**.",
        "sender→receiver - SEQ=1 LEN=1000 | receiver→sender ACK ACK=1001"
      ),
      ("Seq=92, 8 bytes data → ACK=100", "sender→receiver - SEQ=92 LEN=8 | receiver→sender ACK ACK=100"),
    ])
  func answered(note: String, segments: String) {
    #expect(facts(in: "# TCP 신뢰성\n\n" + note + "\n", .exchange) == ["3 exchange " + segments])
  }

  @Test(
    "One segment's two numbers, a FIN and what is lost are no data and its answer",
    arguments: [
      "SEQ=1, ACK=2, PSH+ACK, 데이터 5바이트", "- 예) SEQ 300, 40바이트, FIN 켜짐 → 상대 ACK 341",
      "SEQ 1000의 100바이트가 유실되면 ACK 1000이 다시 온다.", "SEQ 1000에 100바이트를 보내면 ACK 번호는?",
    ])
  func unanswered(note: String) {
    #expect(facts(in: "# TCP 신뢰성\n\n" + note + "\n", .exchange) == [])
  }
}
