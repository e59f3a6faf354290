import Notes
import Testing

@Suite("Shapes: names and what they mean")
struct DefinitionShapeTests {
  @Test(
    "A flag, however it is set off",
    arguments: [
      "- SYN(Synchronize): 연결을 요청한다", "> SYN : 연결을 요청하는 플래그", "**SYN** : 연결을 요청한다", "<b>SYN</b> : 연결을 요청한다",
      "### SYN\n연결을 요청할 때 쓰는 플래그입니다.", "- `SYN` - asks for a connection",
      "SYN 플래그 | 의미\n---|---\nSYN | 연결을 요청한다",
      "- SYN：同步序号，用于建立连接", "- SYN(Synchronize Sequence Number)\n  - 연결을 요청할 때 사용", "- 동기화(SYN) : 연결을 요청한다",
      "SYN은 연결을 시작하자는 뜻이다.", "The SYN flag means that a connection is wanted.",
    ])
  func flags(note: String) {
    #expect(facts(in: note, .flag).map { $0.split(separator: " ")[1] } == ["SYN"])
  }

  @Test("Letters stand for flags where three or more stand together")
  func letters() {
    #expect(
      facts(in: "- U(Urgent) : 급한 데이터가 있다\n- A(Acknowledgement) : 승인 비트\n- S(Synk) : 연결 시작시 동기화 비트\n")
        == ["1 URG (U)", "2 ACK (A)", "3 SYN (S)"])
    #expect(
      facts(in: "- U : urgent data follows\n- A : the number counts\n- F : no more data comes\n", .flag)
        == ["1 URG (U)", "2 ACK (A)", "3 FIN (F)"])
    #expect(facts(in: "A : 0.0.0.0 ~ 127.255.255.255\n\nB : 128.0.0.0 ~ 191.255.255.255\n") == [])
  }

  @Test("States in a list, a table, below bold names, misspelt")
  func states() {
    #expect(facts(in: "- `LISTEN`: 연결 요청을 기다린다\n", .state) == ["1 LISTEN"])
    #expect(
      facts(
        in: "| 상태 | 설명 |\n|---|---|\n| `CLOSED` | 연결이 없는 상태 |\n| SYN-RECEVED | SYN을 받고 응답한 상태 |\n", .state)
        == ["3 CLOSED", "4 SYN-RECEIVED"])
    #expect(facts(in: "**LISTEN ⭐️ :**\n\n서버의 데몬이 떠서 접속 요청을 기다리는 상태\n", .state).count == 1)
    #expect(
      facts(in: "**FIN-WAIT1, CLOSE-WAIT :**\n\n연결을 종료하는 과정의 상태\n", .state).map { String($0.dropFirst(2)) }
        == ["FIN-WAIT-1", "CLOSE-WAIT"])
  }

  @Test("Who enters a state, told in a sentence")
  func entered() {
    #expect(facts(in: "SYN을 받은 서버는 클라이언트에게 응답하고 SYN_RECEIVED 상태가 된다.", .state) == ["1 SYN-RECEIVED (server)"])
    #expect(
      facts(in: "After receiving the FIN, the server moves to CLOSE_WAIT.", .state) == [
        "1 CLOSE-WAIT (server)"
      ])
    #expect(facts(in: "客户端收到FIN后进入TIME_WAIT状态。", .state) == ["1 TIME-WAIT (client)"])
    #expect(facts(in: "TIME_WAIT 시간이 끝나면 클라이언트도 닫는다 (Closed)", .state) == ["1 CLOSED (client)"])
    #expect(facts(in: "LISTEN 상태인 서버가 요청을 받는다.", .state) == [])
    #expect(facts(in: "TIME_WAIT 상태가 왜 필요한가?", .state) == [])
  }

  @Test("A value, an address and a wrong line define nothing")
  func traps() {
    #expect(facts(in: "- SEQ 1000 : 이 패킷에 1000이라는 번호를 붙인다\n", .field, .flag) == [])
    #expect(facts(in: "- Source: https://example.org\n", .field) == [])
    #expect(facts(in: "❌ ACK는 데이터를 보낸다는 뜻이다.\n", .flag) == [])
    #expect(facts(in: "이는 SEQ가 2000, ACK는 1001임을 의미.\n", .flag) == [])
  }

  @Test("A bullet list that explains SYN, SYN-ACK and ACK tells no steps")
  func explained() {
    #expect(
      facts(
        in: """
          - SYN (`Synchronize`)
            - 연결 요청을 위해 보내는 신호
          - SYN-ACK
            - 요청을 수락하고 서버도 자신의 번호를 알린다
          - ACK (`Acknowledge`)
            - 받은 번호에 1을 더해 돌려주는 신호

          **순서**
          - 클라이언트는 서버에게 SYN 패킷을 보낸다.
          - 서버는 클라이언트에게 SYN/ACK 패킷을 보낸다.
          - 클라이언트는 서버에게 ACK를 보낸다.
          """, .flag, .step)
        == [
          "1 SYN", "5 ACK", "9 open 1 client→server SYN", "10 open 2 server→client SYN,ACK",
          "11 open 3 client→server ACK",
        ])
  }

  @Test("A glossary's name on one line and its meaning on the next")
  func glossary() {
    #expect(
      facts(in: "SYN (synchronize)\nUsed to start a connection; takes one sequence number.\n", .flag) == [
        "1 SYN"
      ])
  }

  @Test("Something that goes wrong is no wrong example, and what is told to be wrong is no fact")
  func wrong() {
    #expect(facts(in: "- **RST** – abort, something is badly wrong\n") == ["1 RST"])
    #expect(facts(in: "❌ FIN은 연결을 즉시 끊는다는 뜻이다.\n- 잘못된 예: SYN은 연결 종료를 뜻한다.\n") == [])
  }

  @Test("A sentence's own head is where its name stands")
  func secondSentence() {
    #expect(
      facts(in: "The server sits in LISTEN first. `ESTABLISHED` means both sides may send.\n", .state) == [
        "1 ESTABLISHED"
      ])
  }

  @Test("A value, a transition, a name among brackets and a question are no definitions")
  func noDefinitions() {
    #expect(facts(in: "- SYN = 1 : 초기 시퀀스 번호가 된다\n", .flag) == [])
    #expect(facts(in: "- Client는 CLOSED -> SYN_SENT 상태가 되어 기다린다\n", .state) == ["1 SYN-SENT (client)"])
    #expect(facts(in: "- 실제 전송량은 min(rwnd, cwnd) — 버퍼도 여유 있어야 최대 속도\n", .field) == [])
    #expect(facts(in: "### TIME-WAIT\n서버가 바로 닫지 않는 이유가 무엇일까?\n", .state) == [])
    #expect(facts(in: "- ACK : 다음 프레임을 전송\n- NAK : 손상된 프레임의 번호를 반환\n") == [])
    #expect(facts(in: "- 반드시 서버만 CLOSE_WAIT 상태를 갖는 것은 아니다\n", .state) == [])
  }

  @Test("What a flag is used for is what it means; whoever the text below a state's name speaks of owns it")
  func uses() {
    #expect(
      facts(in: "RST는 연결을 바로 끊을 때 쓰는 플래그입니다.\nURG 플래그는 긴급 데이터가 있음을 나타냅니다.\n", .flag) == ["1 RST", "2 URG"])
    #expect(facts(in: "## LISTEN\n> 서버가 listen()을 부르고 연결 요청을 기다리는 상태\n", .state) == ["1 LISTEN (server)"])
    #expect(
      facts(in: "# TCP\n- seq : 1001, ack : 5001, 길이 : 200 bytes\n- RST, SYN, FIN: 연결을 만들고 끊는다\n") == [])
  }

  @Test("The closed state of something else is none of TCP's")
  func otherStates() {
    #expect(
      facts(
        in:
          "# Networking\n- Session: the time between the opened and closed state of a device is sent as a flag.\n",
        .state) == [])
  }

  @Test("Flags that are one, two ports in one name, flags by their full names")
  func names() {
    #expect(
      facts(
        in: """
          ## TCP 헤더
          - Source Port(출발지 포트번호)/Destination Port(도착지 포트번호)

            - 송수신 포트 번호를 담는다
          - URG가 1이면 : Urgent Pointer 유효
          - PSH가 1이면

            - 데이터를 즉시 상위 계층에 전달하도록 지시
          - **PUSH Flag:** Delivers data immediately to the application.
          """)
        == ["2 source port", "2 destination port", "5 URG", "6 PSH", "9 PSH"])
    #expect(facts(in: "## TCP\n- **UDP Options:** IETF extension for UDP features.\n", .field) == [])
    #expect(
      facts(in: "## TCP 데이터 전송\n- seq: 서버도 처음이므로 임의의 숫자로 정해진다.\n- 확인 번호(ack) = 일련번호(seq) + 데이터 크기\n", .field)
        == [])
  }

  @Test("Numbers by their short labels; what is done with a flag is no name of it")
  func labels() {
    #expect(
      facts(in: "### Sequence Number와 Ack Number\n- **seq**: 현재 패킷의 시작 바이트 번호\n- **ack**: 다음에 받아야 할 바이트 번호\n")
        == ["2 sequence number", "3 acknowledgment number"])
    #expect(
      facts(
        in: "## TCP\n- TCP sequence number: 보내는 첫 바이트의 번호\n- ACK sequence number: 다음에 받을 바이트의 번호\n", .field)
        == ["2 sequence number", "3 acknowledgment number"])
    #expect(
      facts(
        in:
          "# TCP\n## Sequence Number\nThe sequence number of a segment is that of its first byte.\n## ACK Sequence Number\nThe acknowledgement number is the next byte that is awaited.\n",
        .field) == ["2 sequence number", "4 acknowledgment number"])
    #expect(facts(in: "## TCP 혼잡 제어\n- ACK 수신 → 윈도우가 증가한다\n- Send `SYN`: SEQ is chosen first\n", .flag) == [])
    #expect(
      facts(in: "### SYN (synchronize sequence numbers)\n연결 확인을 위해 보내는 무작위의 숫자값\n", .flag) == ["1 SYN"])
  }

  @Test("What a flag says in plain words stands behind its meaning")
  func plainWords() {
    #expect(
      facts(
        in:
          "### TCP 용어\n- **SYN** : Synchronize sequence numbers : 연결 확인을 보내는 값 = 내 말 들려?\n- **ACK** : SYN에 1을 더해 답하는 응답 = 잘 들려!\n",
        .flag)
        == ["2 SYN", "3 ACK"])
  }

  @Test("Compounds that hold a flag's or a field's name are neither")
  func compounds() {
    #expect(facts(in: "## TCP congestion control\n- **Dup ACK** : Signals loss.\n", .flag) == [])
    #expect(facts(in: "# TCP\n| 種別 | 意味 |\n|-|-|\n| No Option | オプションの区切り文字 |\n", .field) == [])
  }

  @Test("A flag named in passing, alone in its bullet, takes no text of the next one")
  func passing() {
    #expect(
      facts(in: "## 4-way handshake\n- 클라이언트가 닫는다\n    - 이 `FIN`\n- 서버가 확인한다\n", .flag) == [])
  }

  @Test("Flags in bold without a colon, three beside each other")
  func boldFlags() {
    let three =
      "- **URG** The urgent pointer contains valid data\n- **RST** Reset the connection\n- **SYN** Synchronize the numbers\n"
    #expect(facts(in: "### TCP flags\n" + three) == ["2 URG", "3 RST", "4 SYN"])
    #expect(facts(in: "### TCP flags\n- **SYN** Synchronize the numbers\n", .flag) == [])
  }

  @Test("Flags in a row, each with its gloss in brackets")
  func glosses() {
    #expect(
      facts(in: "### TCP 헤더\n- ACK (응답 플래그), RST (강제 연결 종료 플래그), SYN (연결 요청 플래그)\n", .flag)
        == ["2 ACK", "2 RST", "2 SYN"])
    #expect(facts(in: "### TCP 헤더\n- SYN(Synchronize), ACK(Acknowledgment), FIN(Finish)\n", .flag) == [])
  }

  @Test("A value given again in bold is no meaning of the flag")
  func values() {
    #expect(facts(in: "#### TCP\n* **`Ack: 11`**: This is the crucial part of it.\n", .flag) == [])
  }

  @Test("A label that comes back in every section names a part of the page, no term")
  func repeatedLabels() {
    let section =
      "#### TCP handshake\n* **What goes on:** the client wants to open a TCP connection to the server.\n"
    #expect(facts(in: section + section + section, .term) == [])
    #expect(
      facts(in: "## TCP\n* **흐름 제어:** 느린 수신자를 빠른 송신자에게서 지키는 것입니다.\n* SYN, ACK\n", .term) == ["2 term 흐름 제어"])
  }

  @Test("Names alone in paragraphs, each explained in the next: a table copied off a page")
  func namesInParagraphs() {
    #expect(
      facts(
        in:
          "TCP 상태\n\nLISTEN\n\n포트가 열린 상태로 연결 요청 대기 중\n\nSYN-SENT\n\nSYN 요청을 한 상태\n\nCLOSING\n\n자신의 FIN에 대한 ACK를 못받은 상태\n",
        .state)
        == ["3 LISTEN", "7 SYN-SENT", "11 CLOSING"])
    #expect(facts(in: "TCP\n\nSYN\n\n↓\n\nSYN + ACK\n\n↓\n\nACK\n\n↓\n\n연결\n", .flag) == [])
  }

  @Test("A random number is no meaning, an opinion no definition, and an article opens no term")
  func valuesAndOpinions() {
    #expect(facts(in: "## TCP\n여기서, SYN은 1238679와 같이 무작위 숫자이고, 이를 잘 받았다는 의미로 다시 보냅니다.\n", .flag) == [])
    #expect(
      facts(
        in:
          "## TCP\n- **Fragment**: My guess here is that a TCP segment is chopped up by a protocol to fit the MTU.\n- **The danger**: TCP load balancers can exhaust the ephemeral ports.\n",
        .term)
        == [])
    #expect(facts(in: "# TCP\n> ACK 号 = SEQ 号 + 传递的字节数 + 1\n", .flag) == [])
  }

  @Test("Labels that tell of a thing name none, and an ACK beside a SYN is TCP's whatever stands above")
  func aspects() {
    #expect(
      facts(
        in:
          "## TCP\n* **ISN detail:** The initial sequence number is chosen per host when a connection starts.\n* **RST and security:** RST packets can be forged to tear a TCP connection down.\n",
        .term)
        == [])
    #expect(
      facts(
        in:
          "# UDP\n## 플래그 정보\n### SYN(Synchronize)\n연결 설정에 쓰는 플래그입니다.\n### ACK(Acknowledgement)\n패킷을 받았다는 것을 의미합니다.\n",
        .flag)
        == ["3 SYN", "5 ACK"])
  }

  @Test(
    "A term of TCP is named or told in its words; commands, conditions, other protocols and everyday words are none"
  )
  func subjects() {
    let opening = "## Reliable transport over TCP\n- SYN, ACK, FIN\n"
    #expect(
      facts(
        in: opening + "- **Retransmission**: the sender sends the lost bytes again after a timeout.\n", .term)
        == ["3 term Retransmission"])
    #expect(
      facts(in: opening + "- **Delayed ACK**: waits a little so that an answer may carry it.\n", .term)
        == ["3 term Delayed ACK"])
    for label in [
      "**Innovation**: allows data in the SYN of a TCP connection.",
      "**If buffer full**: blocks until ACKs free space again.",
      "**UDP Timeout**: the router just waits for silence on the connection.",
      "**tcpdump \"tcp-rst\"**: captures segments with the reset flag set.",
      "**Languages**: Python, shell and a little awk for the plots.",
    ] {
      #expect(facts(in: opening + "- \(label)\n", .term) == [], "\(label)")
    }
  }

  @Test("Comparisons, qualities and findings are no terms")
  func comparisons() {
    let opening = "## Reliable transport over TCP\n- SYN, ACK, FIN\n"
    for label in [
      "**UDP vs TCP**: UDP sends packets without ACK or retransmission.",
      "**Reliable**: guarantees order and retransmission.",
      "**Root cause**: the connection lacked a rule for port 8443.",
    ] {
      #expect(facts(in: opening + "- \(label)\n", .term) == [], "\(label)")
    }
  }

  @Test("A flag set to 1, and what it means then")
  func setFlags() {
    #expect(
      facts(
        in: "# TCP\n- URG=1：表示紧急指针有效\n- ACK=1: the acknowledgment number is valid\n- SYN=1 : 연결을 요청한다\n",
        .flag)
        == ["2 URG", "3 ACK", "4 SYN"])
    #expect(facts(in: "# TCP\n- SYN=1, seq=x: 첫 세그먼트\n", .flag) == [])
  }

  @Test("tcpdump's sign, then the flag and what it means in one cell")
  func signs() {
    #expect(
      facts(
        in:
          "# tcpdump\n| Flags | Meaning |\n|-|-|\n| [S] | **SYN** — asks to open |\n| [S.] | SYN-ACK — accepts |\n| [R] | RST — abrupt end |\n",
        .flag) == ["4 SYN (S)", "6 RST (R)"])
  }

  @Test("Some flags of a list by the words they are short for")
  func words() {
    #expect(
      facts(
        in:
          "# TCP 플래그\n- Urgent: 급한 데이터가 있다\n- Ack: 확인 응답 번호가 유효하다\n- Push: 바로 앱에 넘긴다\n- Syn: 연결을 연다\n- Fin: 보낼 데이터가 더 없다\n",
        .flag
      ).map { $0.split(separator: " ")[1] }.sorted()
        == ["ACK", "FIN", "PSH", "SYN", "URG"])
    #expect(
      facts(
        in:
          "# TCP\n- ACK - Tells that the number is valid\n- Reset- Emergency close\n- FIN - Orderly close\n",
        .flag
      )
      .map { $0.split(separator: " ")[1] }.sorted() == ["ACK", "FIN", "RST"])
    #expect(facts(in: "# Git\n- Push: 커밋을 올린다\n- Reset: 커밋을 되돌린다\n- Clone: 저장소를 받는다\n", .flag) == [])
  }

  @Test("What a flag is set for, and what a field is there for")
  func setFor() {
    #expect(
      facts(
        in:
          "# TCP\n- URG is set to 1 if the Urgent pointer is in use.\n- The ACK bit is set to 1 to indicate that the number counts.\n",
        .flag)
        == ["2 URG", "3 ACK"])
    #expect(
      facts(in: "# TCP\n- The Source port and Destination port fields identify the end points.\n", .field)
        == ["2 source port", "2 destination port"])
    #expect(
      facts(
        in:
          "# TCP\nTCP에서 RST 플래그는 연결을 강제로 종료하는 역할을 합니다.\n\n- TCP 헤더의 일련 번호(sequence number)는 몇 번째 데이터인지 알려주는 역할\n"
      )
        == ["2 RST", "4 sequence number"])
    #expect(facts(in: "# TCP\nRST, SYN, FIN 비트는 연결 설정 및 해지를 위해 사용\n", .flag) == [])
  }

  @Test("An example below what a flag means is no part of it")
  func examples() {
    for example in [
      "📌 Example:\n\n> Server crashes → RST sent", "Example: a closed port", "예시:\n\n- 닫힌 포트",
      "Consider this:\n\n> a closed port",
    ] {
      let note = "#### RST (Reset)\n\n* Abruptly terminates the connection\n\n\(example)\n"
      #expect(
        NoteReader.read(Array(note.utf8), file: "a.md").facts.map(\.text) == [
          "Abruptly terminates the connection"
        ],
        "\(example)")
    }
  }

  @Test("A bit that is set means nothing yet, and a port that is closed is in no state of TCP's")
  func bitsAndPorts() {
    #expect(
      facts(in: "# TCP\n\nACK FLAG: `1` - 수신한 세그먼트에 대한 응답임\nSYN FLAG: `1` - a connection is asked for\n")
        .isEmpty)
    for (open, closed) in [("open", "closed"), ("Open", "Closed")] {
      #expect(
        facts(
          in: "# nmap\n\n- **\(open)**: SYN is answered by SYN/ACK\n- **\(closed)**: 포트가 RST로 답한다\n", .state
        )
        .isEmpty)
    }
    #expect(
      facts(in: "# TCP 상태\n\n- Closed : 닫힌 상태\n- Listen : 열린 상태\n", .state) == ["3 CLOSED", "4 LISTEN"])
  }
}
