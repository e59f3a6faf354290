import Testing

@testable import Notes

@Suite("How sure a finding is in a language whose sentences are not read") struct CertaintyTests {
  private func severities(_ note: String) -> [String] {
    NoteChecker.check(Array(note.utf8), file: "a.md").findings.map { "\($0.rule): \($0.severity)" }
  }

  @Test("what a Chinese or Japanese line tells in words is a warning")
  func words() {
    #expect(severities("# TCP\n\n慢启动阶段 cwnd 线性增长。\n") == ["slow-start-growth: warning"])
    #expect(severities("# TCP\n\nスロースタートではcwndが線形に増加する。\n") == ["slow-start-growth: warning"])
    #expect(severities("# TCP 四次挥手\n\n服务器发送 FIN 后进入 CLOSE_WAIT 状态。\n") == ["state-event: warning"])
  }

  @Test("numbers, names and bits are the same in every language")
  func signs() {
    #expect(severities("# TCP\n\n1400 × 2 = 2900 字节\n") == ["arithmetic: error"])
    #expect(
      severities("# TCP 标志\n\n- U(Push)：推送\n- S(Synchronize)：建立\n- F(Finish)：关闭\n") == ["flag-letter: error"])
  }

  @Test("a transition that an arrow draws is certain; who sends what, and in which order, is not")
  func steps() {
    #expect(severities("# TCP 状态\n\nLISTEN -> LAST_ACK\n") == ["transition: error"])
    #expect(severities("# 三次握手\n\n- 客户端 -> 服务器 : SYN+ACK\n") == ["step-side: warning"])
    #expect(severities("# 三次握手\n\n`SYN → ACK → SYN+ACK` 的顺序\n") == ["handshake-order: warning"])
    let told = """
      # 3-way handshake

      1. 서버가 클라이언트에게 SYN을 보낸다.
      2. 서버가 클라이언트에게 SYN+ACK를 보낸다.
      3. 클라이언트가 서버에게 ACK를 보낸다.
      """
    #expect(severities(told) == ["step-side: warning"])
    let opening = """
      # 연결 수립

      1. 클라이언트 → 서버: SYN(a)
      2. 서버 → 클라이언트: SYN(b), ACK(a+1)
      3. 클라이언트 → 서버: ACK(a+1)
      """
    #expect(severities(opening) == ["handshake-number: warning"])
    #expect(severities("# 연결 수립\n\n서버는 SYN_SENT 상태가 된다.\n") == ["state-side: warning"])
  }

  @Test("a width is certain in a table, and where a line tells but one; others may compare")
  func widths() {
    #expect(severities("# TCP首部\n\n- 窗口：占4B。\n") == ["field-width: error"])
    #expect(
      severities("# TCP 헤더\n\n| 필드 | 크기 |\n|---|---|\n| 윈도우 | 32비트 |\n| 체크섬 | 16비트 |\n") == [
        "field-width: error"
      ])
    #expect(
      severities("# TCP 헤더\n\n윈도우 크기는 32비트이고 체크섬은 16비트이다.\n") == ["field-width: warning"]
    )
  }

  @Test("a name is certain with one wrong word of three; one of two may be another thing's")
  func names() {
    #expect(severities("# TCP\n\nTCP(Transfer Control Protocol)는 연결형이다.\n") == ["abbreviation: error"])
    #expect(
      severities("# TCP\n\n수신 측은 rwnd(Receivw Window)를 알린다.\n") == ["abbreviation: warning"])
  }

  @Test("a sum is certain where the wrong number is a slip that people make")
  func slips() {
    func reply(_ ack: String) -> String {
      "# 데이터 전송\n\n- A -> B : PSH,ACK SEQ=1200 ACK=5001 LEN=100\n- B -> A : ACK SEQ=5001 ACK=\(ack) LEN=0\n"
    }
    for slip in ["1301", "1299", "1400", "13000", "130", "3100", "1201", "1200"] {
      #expect(severities(reply(slip)) == ["ack-arithmetic: error"], "\(slip)")
    }
    for other in ["1777", "8", "2468"] {
      #expect(severities(reply(other)) == ["ack-arithmetic: warning"], "\(other)")
    }
  }

  @Test("Korean with Han among it, and Latin lines of a Chinese note, are read")
  func others() {
    let korean = "# TCP\n\nTIME_WAIT(等待)은 아직 받지 못한 데이터를 기다리는 상태이다.\n"
    #expect(severities(korean) == ["time-wait-purpose: error"])
    let english = "# TCP 连接\n\nAll data of a TCP connection takes one fixed path.\n"
    #expect(severities(english) == ["fixed-path: error"])
  }

  @Test("what is pieced together from a name above, or from nobody's doing, is a warning")
  func pieced() {
    #expect(severities("# TCP\n\n### Slow start\n\ncwnd grows linearly.\n") == ["slow-start-growth: warning"])
    #expect(severities("# 연결 종료\n\nFIN을 보내고 CLOSE_WAIT 상태가 된다.\n") == ["state-event: warning"])
    #expect(severities("# 연결 종료\n\n서버는 FIN을 보내고 CLOSE_WAIT 상태가 된다.\n") == ["state-event: warning"])
  }

  @Test("a quiz asks nothing that seems wrong, whether it is sure or not; what is misspelt it asks")
  func withheld() {
    func isWithheld(_ note: String) -> Bool {
      let checked = NoteChecker.check(Array(note.utf8), file: "a.md")
      var judge = CheckJudge()
      judge.add(checked.findings, in: "a.md")
      return judge.count > 0
    }
    #expect(isWithheld("# TCP\n\n慢启动阶段 cwnd 线性增长。\n"))
    #expect(isWithheld("# TCP\n\n### Slow start\n\ncwnd grows linearly.\n"))
    #expect(!isWithheld("# TCP 상태\n\n- `CLOSED`: 닫힌 상태\n- `LISTNE`: 기다리는 상태\n- `ESTABLISHED`: 연결된 상태\n"))
  }

  @Test("A number that the other side goes on with may be right, and what came before it misread")
  func borneOut() {
    func severity(ofThird seq: Int) -> Finding.Severity? {
      let note =
        "# Capture\n\n```\nC → S  SYN      seq=100\nS → C  SYN,ACK  seq=300 ack=102\nC → S  ACK      seq=\(seq) ack=301\n```\n"
      return NoteChecker.check(Array(note.utf8), file: "a.md").findings.first {
        $0.rule == "handshake-number"
      }?.severity
    }
    #expect(severity(ofThird: 101) == .error)
    #expect(severity(ofThird: 102) == .warning)
  }
}
