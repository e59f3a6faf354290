import Questions
import TCP
import Testing

@testable import Notes

/// What a tutor would not ask, met in notes of people who did not write for this program.
@Suite("Questions that a tutor would not ask")
struct PoorQuestionTests {
  @Test("A flag called a number, a half sentence and a step's row tell no meaning")
  func noMeanings() {
    #expect(
      !prompts(
        "# TCP 플래그\n- SYN : synchronize sequence numbers의 약어로, 연결을 확인하려고 보내는 무작위의 숫자값\n- FIN : 세션을 끝내고자 할 때\n"
      ).contains("무엇을 뜻하나요"))
    #expect(
      facts(
        in: """
          # TCP handshake
          | Segment | SEQ | ACK | Client goes on from |
          |---|---|---|---|
          | SYN | ISN_c | 0 (bit clear) | ISN_c + 1 |
          | SYN+ACK | ISN_s | ISN_c + 1 | ISN_c + 1 |
          """, .flag) == [])
  }

  @Test(
    "Tables of calls and of checks define no states",
    arguments: [
      "| Primitive | Meaning |\n|---|---|\n| LISTEN | Announce that calls are welcome |\n| CLOSE | Release the connection |\n",
      "| What | Shown by |\n|---|---|\n| `TIME_WAIT` length | the first number of the second line |\n",
      "| Check | Host A | Host B |\n|---|---|---|\n| `ss -t state syn-sent` | growing all the time | stable all the time |\n",
    ])
  func noStates(table: String) {
    #expect(facts(in: "# TCP connection\n\n" + table, .state) == [])
  }

  @Test(
    "What stands below a title need not be what it means",
    arguments: [
      "## TCP Options\n\nA SYN can carry TCP options. The common ones are these:\n\n- MSS\n",
      "## Common options\n\nThe ones you will want most, by purpose, of the scanner.\n",
      "## Checksum\n\n1. Split the data into words of 16 bits\n2. Add them up\n3. Invert the sum\n",
      "## Why SYN?\n\nSuppose that a program wants to talk to its database.\n",
      "## TIME_WAIT state\n\n- the time = twice the longest life of a segment, as it is called.\n",
    ])
  func titles(section: String) {
    #expect(
      facts(in: "# TCP\n\nA TCP header has flags: SYN, ACK.\n\n" + section, .field, .flag, .state) == [])
  }

  @Test("The next item of a list is another field, and a width alone is a width")
  func widthsAlone() {
    #expect(
      facts(
        in: """
          ## TCP header
          - **Checksum (16-bits)**
          - **Urgent Data Pointer (16-bits)**
          - **Window (16-bits)**: how much more the receiver takes
          """) == ["2 checksum 16", "3 urgent pointer 16", "4 window 16"])
  }

  @Test("Items that explain a name are parted, whether they end in a sign or not")
  func items() {
    let note = "## FIN_WAIT_2\n- FIN_WAIT_1에서 ACK를 받은 상태\n- 상대의 FIN을 기다림\n"
    let texts = NoteReader.read(Array(note.utf8), file: "note.md").facts.map(\.text)
    #expect(texts == ["FIN_WAIT_1에서 ACK를 받은 상태, 상대의 FIN을 기다림"])
  }

  @Test("A numbered question without a colon ends the answer before it")
  func numberedQuestions() {
    let note = """
      # TCP 질문
      > Q1: TCP는 체크섬으로 오류를 고칠 수 있나요?

      > Q2 TCP가 순서를 지키는 방법을 설명해주세요

      A. 순서 번호로 세그먼트를 다시 늘어놓습니다.
      """
    #expect(
      facts(in: note, .card) == ["4 card TCP가 순서를 지키는 방법을 설명해주세요 => 순서 번호로 세그먼트를 다시 늘어놓습니다."])
  }

  @Test("An answer that breaks off is none, and items under the items belong to it")
  func answers() {
    #expect(facts(in: "## 왜 초기 순서 번호를 무작위로 정할까?\n0에서 시작하지 않고 무작위로 정하는 이유는\n\n포트를 다시 쓰기 때문이다.\n", .card) == [])
    #expect(
      facts(
        in: """
          ## SYN Flooding 공격이란?
          - 공격자가 SYN만 계속 보내고 ACK는 보내지 않습니다.
            - 서버는 반쯤 열린 연결을 쌓아 둡니다.
          - 서버가 더는 연결을 받지 못하게 됩니다.
          """, .card)
        == [
          "1 card SYN Flooding 공격이란? => 공격자가 SYN만 계속 보내고 ACK는 보내지 않습니다.\n서버는 반쯤 열린 연결을 쌓아 둡니다.\n서버가 더는 연결을 받지 못하게 됩니다."
        ])
  }

  @Test("A flag's longer name in Latin letters is masked beside Hangul; how urgent data is, stays")
  func masks() {
    let asked = prompts(
      "# TCP 플래그\n- ACK : ACKNOWLEDGEMENT의 약자, 패킷을 잘 받았음을 알린다\n- URG : URGENT 포인터와 함께 긴급한 데이터가 있음을 알린다\n")
    #expect(asked.contains("“____의 약자, 패킷을 잘 받았음을 알린다”"))
    #expect(asked.contains("“____ 포인터와 함께 긴급한 데이터가 있음을 알린다”"))
  }

  @Test("CLOSE that is called is no state, and a label that says when is no term")
  func words() {
    let asked = prompts(
      """
      # TCP
      TCP has states: SYN-SENT, ESTABLISHED, CLOSED, TIME-WAIT.

      - `LAST-ACK`: the local program has called `CLOSE` after the peer did; only the last answer is awaited now.
      - **On Timeout**: the congestion window falls to one segment and slow start begins anew.
      """)
    #expect(!asked.contains("called ____"))
    #expect(!asked.contains("On Timeout"))
  }

  @Test("FIN, ACK, FIN and ACK, counted, are a close under any heading")
  func closings() {
    #expect(
      facts(
        in: """
          # TCP
          1. 종료 요청 [FIN]
             - 컴퓨터 1에서 컴퓨터 2로 종료 요청을 보낸다.
          2. 종료 응답 [ACK]
             - 컴퓨터 2에서 컴퓨터 1로 종료 응답을 돌려준다.
          3. 종료 요청 [FIN]
             - 컴퓨터 2에서 컴퓨터 1로 종료 요청을 보낸다.
          4. 종료 응답 [ACK]
             - 컴퓨터 1에서 컴퓨터 2로 종료 응답을 돌려준다.
          """
      ) == ["2 close 1 A→B FIN", "4 close 2 B→A ACK", "6 close 3 B→A FIN", "8 close 4 A→B ACK"])
  }

  @Test("What means nothing at times is not told what it means")
  func nothing() {
    #expect(facts(in: "# TCP\nSYN과 FIN 말고 ACK만 갈 때 순서 번호는 의미가 없다.\n", .field) == [])
  }

  @Test("Something about a state is not the state, and what is to be done is no term")
  func aspects() {
    #expect(
      facts(
        in: """
          # TCP states: ESTABLISHED, SYN-SENT, FIN-WAIT-2
          - **CLOSE_WAIT leak = application bug**, no fault of the kernel's; the program must close its socket.
          - **Add filters:** drop the segments whose SYN comes from an address inside.
          """, .state, .term) == [])
  }

  @Test("Labels, highlights' marks, brackets round a title and sources are no part of what is said")
  func marks() {
    let note = """
      # TCP 상태
      ## SYN-SENT
      - Description: A SYN has been sent, but the connection has not yet been established.

      ## [흐름 제어]

      송신 측과 수신 측의 데이터 처리 속도 차이를 해결하기 위한 기법이다. 수신 윈도우를 쓴다.
      """
    #expect(
      NoteReader.read(Array(note.utf8), file: "note.md").facts.map(\.text).first
        == "A SYN has been sent, but the connection has not yet been established.")
    #expect(facts(in: note, .term) == ["5 term 흐름 제어"])
    #expect(
      facts(
        in: "# TCP\nQ. TCP는 왜 3-way handshake를 하나요?\n\nA. 양쪽의 초기 순서 번호를 맞추기 위해서입니다.\n관련 Reference\n", .card)
        == ["2 card TCP는 왜 3-way handshake를 하나요? => 양쪽의 초기 순서 번호를 맞추기 위해서입니다."])
    #expect(prompts("# TCP\nThe ==ACK packet== (client to server):\n").isEmpty)
  }

  private func prompts(_ note: String) -> String {
    let facts = NoteReader.read(Array(note.utf8), file: "note.md").facts
    let language: Language = note.utf8.contains { $0 >= 0xea } ? .korean : .english
    return QuestionMaker(language: language).questions(from: facts).map(\.prompt).joined(separator: "\n")
  }
}

extension PoorQuestionTests {
  @Test("A statement on TCP and a bare value are asked for, and not what the words mean")
  func remarks() {
    let asked = prompts(
      "# TCP가 약속하지 않는 것\n\n- **메시지 경계**: TCP는 메시지 경계를 지켜 주지 않으므로 두 번 쓴 것이 한 번에 읽히기도 합니다.\n- **리눅스의 첫 RTO**: RFC 6298과 같은 1초입니다.\n"
    )
    #expect(asked.contains("노트는 ‘메시지 경계’에 대해 무엇이라고 하나요?"))
    #expect(!asked.contains("메시지 경계는 무엇인가요"))
    #expect(!asked.contains("다음이 설명하는"))
  }

  @Test("A heading that is nothing but the term's own name says nothing beside it")
  func ownHeading() {
    func asked(under heading: String) -> String {
      prompts(
        "# TCP\n\n## \(heading)\n\n- **TCP Fairness(TCP 공정성)**: 한 링크를 나눠 쓰는 연결들에 대역폭을 고르게 나눠 줍니다.\n"
      )
    }
    #expect(asked(under: "1. TCP Fairness (TCP 공정성)").contains("TCP Fairness(TCP 공정성)"))
    #expect(!asked(under: "1. TCP Fairness (TCP 공정성)").contains("\n("))
    #expect(asked(under: "2. 여러 연결").contains("\n(2. 여러 연결)"))
  }
}
