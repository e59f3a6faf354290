import Notes
import Testing

@Suite("Shapes: how steps are told")
struct StepTellingTests {
  @Test("A flag in brackets belongs to the verb before it")
  func bracketsAfterVerb() {
    #expect(
      facts(
        in: """
          ## 4-way handshake
          1. 클라이언트가 종료 요청을 보냄(FIN) -> 클라이언트는 FIN_WAIT_1 상태
          2. 서버는 아직 할 일이 남아 응답만 보냄(ACK) -> 서버는 CLOSE_WAIT 상태
          3. 일을 마쳤다는 신호를 보냄(FIN) -> 클라이언트는 FIN을 받고 대기하는 TIME_WAIT 상태로 변경
          4. 클라이언트는 응답하고 연결 종료(ACK)
          """, .step)
        == [
          "2 close 1 client→server FIN client=FIN-WAIT-1", "3 close 2 server→client ACK server=CLOSE-WAIT",
          "4 close 3 server→client FIN client=TIME-WAIT", "5 close 4 client→server ACK",
        ])
  }

  @Test("A title with the flags over a sentence with sender, numbers and states")
  func titleOverSentence() {
    #expect(
      facts(
        in: """
          ## 3-way handshake
          * **1단계** (SYN ->)
          **클라이언트는 연결하려고 SYN을 보낸다 (seq : x)**
          \t* 시퀀스 번호를 랜덤으로 정한다.

          * **2단계** (SYN + ACK <-)
          **서버가 SYN(x)을 받고, 잘 받았다는 ACK와 서버도 열어달라는 새로운 SYN을 전달(ACK : x+1, seq : y)**
          \t* 서버도 번호를 랜덤으로 정한다.

          * **3단계** (ACK ->)
          **클라이언트는 잘 받았다는 ACK를 보내고 연결을 완료한다(ACK : y+1)**
          \t* 이때 데이터를 실을 수 있다.
          """, .step)
        == [
          "2 open 1 client→server SYN SEQ=x", "6 open 2 server→client SYN,ACK SEQ=y ACK=x+1",
          "10 open 3 client→server ACK ACK=y+1",
        ])
  }

  @Test("A numbered heading with the flag, who sends it in the paragraph below")
  func senderBelowHeading() {
    #expect(
      facts(
        in: """
          # Closing
          # Step 1 – FIN

          The client sends:

          # Step 2 – ACK

          The server replies:

          # Step 3 – FIN

          After its own data is out, the server sends:

          # Step 4 – ACK

          The client replies:
          """, .step)
        == [
          "2 close 1 client→server FIN", "6 close 2 server→client ACK", "10 close 3 server→client FIN",
          "14 close 4 client→server ACK",
        ])
  }

  @Test("Japanese items that name who acts, the sending and its flags below")
  func actorsOverSendings() {
    #expect(
      facts(
        in: """
          ## 接続終了 (4wayハンドシェイク)
          1. クライアント (サーバーも実行できる)
              - サーバーへセグメントを送信
                - FINフラグ / ACKフラグ (前回受信分) をセット
          2. サーバー
              - クライアントからセグメントを受信
              - クライアントへセグメントを送信
                - ACKフラグをセット
          3. サーバー
              - クライアントへセグメントを送信
                - FINフラグ / ACKフラグをセット
          4. クライアント
              - サーバーへセグメントを送信
                - ACKフラグをセット
          """, .step)
        == [
          "2 close 1 client→server FIN,ACK", "5 close 2 server→client ACK", "9 close 3 server→client FIN,ACK",
          "12 close 4 client→server ACK",
        ])
  }

  @Test("A sentence after the step that names a flag sends none")
  func remarks() {
    #expect(
      facts(
        in: """
          ## 断开连接：四次挥手
          1. 客户端 A 发送一个 FIN，用来关闭客户 A 到服务器 B 的数据传送。
          2. 服务器 B 收到这个 FIN，它发回一个 ACK，确认序号为收到的序号加1。和 SYN 一样，一个 FIN 将占用一个序号。
          3. 服务器 B 关闭与客户端 A 的连接，发送一个 FIN 给客户端 A。
          4. 客户端 A 发回 ACK 报文确认。
          """, .step)
        == [
          "2 close 1 client→server FIN", "3 close 2 server→client ACK", "4 close 3 server→client FIN",
          "5 close 4 client→server ACK",
        ])
  }

  @Test("What is acknowledged carries the number of the answer; hosts by name and letter are a pair")
  func chineseNumbers() {
    #expect(
      facts(
        in: """
          ## 三次握手
          1. 客户端 A 发送 SYN 包（SYN=j）到服务器 B，并进入 SYN_SEND 状态。
          2. 服务器 B 收到 SYN 包，必须确认客户 A 的 SYN（ACK=j+1），同时自己也发送一个 SYN 包（SYN=k），即 ACK+SYN 包，此时服务器 B 进入 SYN_RECV 状态。
          3. 客户端 A 收到服务器 B 的 SYN＋ACK 包，向服务器 B 发送确认包 ACK（ACK=k+1）。此包发送完毕，客户端 A 和服务器 B 进入 ESTABLISHED 状态。
          """, .step)
        == [
          "2 open 1 client→server SYN SEQ=j client=SYN-SENT",
          "3 open 2 server→client SYN,ACK SEQ=k ACK=j+1 server=SYN-RECEIVED",
          "4 open 3 client→server ACK ACK=k+1 client=ESTABLISHED server=ESTABLISHED",
        ])
  }

  @Test("Titles before a dash, whoever is quoted behind it")
  func quoted() {
    #expect(
      facts(
        in: """
          ### ISN exchange
          1. **SYN** — Client: "Here is my ISN"
          2. **SYN/ACK** — Server: "Here is my ISN, and I ACKnowledge yours"
          3. **ACK** — Client: "I ACKnowledge your ISN"
          """, .step, .flag)
        == ["2 open 1 client→server SYN", "3 open 2 server→client SYN,ACK", "4 open 3 client→server ACK"])
    #expect(
      facts(
        in: """
          ## Connection teardown
          1. **FIN** — The initiator (e.g., client) sends a FIN segment.
          2. **ACK** — The receiver acknowledges the FIN.
          3. **FIN** — The receiver sends its own FIN when it is done.
          4. **ACK** — The initiator acknowledges the receiver's FIN.
          """, .step
      ).map { $0.split(separator: " ").prefix(3).joined(separator: " ") } == [
        "2 close 1", "3 close 2", "4 close 3", "5 close 4",
      ])
  }

  @Test("A list of flags is an order, no segment")
  func lists() {
    #expect(
      facts(
        in:
          "## TCP mechanics\n1. **Handshake** : SYN (ISS), SYN-ACK (IRS), ACK.\n2. **Data** : SEQ/ACK.\n3. **Close** : FIN, ACK, FIN, ACK.\n",
        .step)
        == [])
  }

  @Test("Under a heading that asks why, steps are spoken of, not told")
  func reasons() {
    #expect(
      facts(
        in: """
          ## 为什么需要四次挥手
          - 关闭连接时，客户端向服务端发送 `FIN` 仅仅表示客户端不再发送数据了。
          - 服务器收到客户端的 `FIN` 报文时，先回一个 `ACK` 应答报文。
          """, .step) == [])
    // What the heading above asks does not hold for the steps below a heading of their own.
    #expect(
      facts(
        in:
          "## 왜 3-way handshake를 할까?\n### 3-way handshake 과정\n- 클라이언트가 SYN을 보낸다\n- 서버가 SYN+ACK를 보낸다\n- 클라이언트가 ACK를 보낸다\n",
        .step
      ).count == 3)
  }

  @Test("A bullet that opens with a state or a field explains it")
  func explained() {
    #expect(
      facts(
        in: """
          #### 4 way handshake
          - LAST_ACK : CLOSE-WAIT 처리 후 자신의 FIN 요청을 보낸 후, FIN에 대한 ACK를 기다리는 상태.
          - FIN-WAIT-1 : 자신이 보낸 FIN에 대한 ACK를 기다리는 상태
          - CLOSING : 상대방의 FIN에 ACK를 보냈지만 자신의 FIN에 대한 ACK를 못받은 상태
          """) == ["2 LAST-ACK", "3 FIN-WAIT-1", "4 CLOSING"])
    #expect(
      facts(in: "### 包头\n- 序列号：建立连接时生成的随机数，通过 SYN 包传给接收端主机。\n- 确认应答号：下一次期望收到的数据的序列号，发送端收到后可以认为之前的数据都已被接收。\n")
        == ["2 sequence number", "3 acknowledgment number"])
  }

  @Test("The number that fills a field")
  func filled() {
    #expect(
      facts(
        in: """
          ### 三次握手
          第一次握手：客户端向服务端发送 SYN，seq=x。
          第二次握手：服务端向客户端发送 SYN 和 ACK，“确认应答号”字段填入 `x + 1`。
          第三次握手：客户端向服务端发送 ACK，确认应答号字段设置为 y + 1。
          """, .step)
        == [
          "2 open 1 client→server SYN SEQ=x", "3 open 2 server→client SYN,ACK ACK=x+1",
          "4 open 3 client→server ACK ACK=y+1",
        ])
  }

  @Test("Four numbered flags under a closing, without a word on who sends them")
  func bareClose() {
    #expect(
      facts(
        in:
          "## What is the Four-Way Termination?\n\n1. FIN\n2. ACK\n3. FIN\n4. ACK\n\nIt closes a connection.\n",
        .step
      )
      .map { $0.split(separator: " ").dropFirst().prefix(2).joined(separator: " ") }
        == ["close 1", "close 2", "close 3", "close 4"])
  }

  @Test("Bullets of flags, who enters which state below each")
  func bulletsWithStates() {
    #expect(
      facts(
        in: """
          # 3-way Handshake
          - 작동 방식
              - SYN
                  - 번호를 임의로 정해 보낸다.
                  - 송신 측: `CLOSED → SYN_SENT`
                  - 수신 측: `LISTEN`
              - SYN + ACK
                  - 수신 측: `SYN_RCV`
              - ACK
                  - 송신 측: `ESTABLISHED`
                  - 수신 측: `ESTABLISHED`
          """, .step
      ).map { $0.split(separator: " ").prefix(5).joined(separator: " ") }
        == [
          "3 open 1 sender→receiver SYN", "7 open 2 receiver→sender SYN,ACK", "9 open 3 sender→receiver ACK",
        ])
  }

  @Test("Processes named by a letter, what they send in the bullet below")
  func processes() {
    #expect(
      facts(
        in: """
          ## TCP의 연결 설정
          - 3 단계 설정(3-way handshake)
            - A 프로세스의 연결 설정 요청
              - 임의의 순서번호 선택 후 SYN(연결설정 요청) 전송
            - B 프로세스의 응답
              - 받은 번호에 대한 응답(ACK)과 임의로 선택한 순서번호의 SYN 전송
            - A 프로세스가 보낼 데이터가 없을 때
              - 받은 번호에 대한 응답(ACK) 전송
          """, .step
      ).map { $0.split(separator: " ").dropFirst().joined(separator: " ") }
        == ["open 1 A→B SYN", "open 2 B→A SYN,ACK", "open 3 A→B ACK"])
  }

  @Test("Numbers in a fence below a step's heading")
  func numbersInFence() {
    #expect(
      facts(
        in: """
          ### 3 - way handshake 과정
          #### 1단계: 클라이언트 → 서버(SYN)
          ```
          ex) seq: 7001(랜덤 숫자)
              ack: 미설정
              SYN 플래그: 1
          ```
          #### 2단계: 서버 → 클라이언트(SYN/ACK)
          ```
          ex) seq: 3001(랜덤 숫자)
              ack: 7002
          ```
          #### 3단계: 클라이언트 → 서버 (ACK)
          ```
          ex) seq: 7002
              ack: 3002
          ```
          """)
        == [
          "2 open 1 client→server SYN SEQ=7001",
          "2 exchange client→server SYN SEQ=7001 | server→client SYN,ACK SEQ=3001 ACK=7002 | client→server ACK SEQ=7002 ACK=3002",
          "8 open 2 server→client SYN,ACK SEQ=3001 ACK=7002", "13 open 3 client→server ACK SEQ=7002 ACK=3002",
        ])
  }

  @Test("Bold lines that say who sends what, details in bullets below")
  func boldTitles() {
    #expect(
      facts(
        in: """
          ### 4-way handshaking (연결 해제 과정)
          **a. A -> B: FIN**

          - 프로세스 A가 연결을 종료하겠다는 FIN 플래그를 전송
          - 프로세스 B가 FIN 플래그로 응답하기 전까지 연결을 계속 유지

          **b. B -> A: ACK**

          - 수신자는 번호를 정하고, ACK 플래그 비트를 1로 설정한 세그먼트를 전송한다.

          **c. B -> A: FIN**

          - 프로세스 B가 통신이 끝났으면 프로세스 A에게 FIN을 전송

          **d. A -> B: ACK**

          - 프로세스 A는 확인했다는 메시지를 전송
          """, .step
      ).map { $0.split(separator: " ").dropFirst().joined(separator: " ") }
        == ["close 1 A→B FIN", "close 2 B→A ACK", "close 3 B→A FIN", "close 4 A→B ACK"])
  }

  @Test("Whence a flag came is not who answers it")
  func whence() {
    #expect(
      facts(
        in: """
          ### 4-way handshaking
          - 클라이언트가 연결을 종료하겠다는 FIN 패킷을 서버측으로 전송한다.
          - 서버는 클라이언트에서 보낸 FIN 패킷을 받고 요청 수락 응답으로 ACK 패킷을 클라이언트 측으로 보낸다.
          - 데이터를 모두 보낸 후 클라이언트에게 FIN 패킷을 전송한다.
          - 클라이언트는 FIN 패킷을 받았다는 ACK 패킷을 서버 측으로 보낸다.
          """, .step
      ).map { $0.split(separator: " ").dropFirst().joined(separator: " ") }
        == [
          "close 1 client→server FIN", "close 2 server→client ACK", "close 3 server→client FIN",
          "close 4 client→server ACK",
        ])
  }

  @Test("Markers alone on their line, each step in the paragraph below")
  func bareMarkers() {
    #expect(
      facts(
        in: """
          ## 4-way Handshaking 과정
          [STEP 1]

          클라이언트가 FIN플래그를 전송한다.

          [STEP 2]

          서버는 확인메시지를 보내고 기다린다.

          [STEP 3]

          서버가 클라이언트에게 FIN플래그를 전송한다.

          [STEP 4]

          클라이언트는 확인했다는 메시지를 보낸다.

          그런데 늦은 패킷이 있다면 어떻게 될까요?
          """, .step
      ).map { $0.split(separator: " ").dropFirst().joined(separator: " ") }
        == [
          "close 1 client→server FIN", "close 2 server→client ACK", "close 3 server→client FIN",
          "close 4 client→server ACK",
        ])
  }

  @Test("All steps in one numbered item; what each flag is in one sentence")
  func oneItem() {
    #expect(
      facts(
        in: """
          # TCP三次握手
          1. 状态位：SYN 是发起一个连接，ACK 是回复，RST 是重新连接，FIN 是结束连接。
          2. 时序图：客户端主动发起连接SYN，之后处于SYN-SENT状态。服务端收到后，返回SYN和ACK，之后处于SYN-RCVD状态。客户端收到之后，发送ACK，之后处于ESTABLISHED状态。
          """, .step, .flag)
        == [
          "2 SYN", "2 ACK", "2 RST", "2 FIN", "3 open 1 client→server SYN client=SYN-SENT",
          "3 open 2 server→client SYN,ACK server=SYN-RECEIVED",
          "3 open 3 client→server ACK client=ESTABLISHED",
        ])
  }

  @Test("An answer to a question tells no steps of its own, a title with all flags defines none")
  func answers() {
    #expect(
      facts(
        in: """
          ### The 3-way handshake (SYN, SYN-ACK, ACK)
          Before any data, a connection is set up.

          1. **Explain the TCP 3-way handshake in a sentence?**
             *SYN (client proposes) → SYN-ACK (server acknowledges and sends its own) → ACK (client confirms).*
          """, .step, .flag) == [])
  }

  @Test("Hosts by names of their own, in a list that Markdown counts; a scanner's probes open nothing")
  func namedHosts() {
    #expect(
      facts(
        in: """
          ### Closing a connection
          1. PC1 sends a TCP segment to SRV1 with the FIN flag set.
          2. SRV1 responds with an ACK.
          1. SRV1 then also sends its own FIN.
          1. Finally, PC1 sends its own ACK in response to SRV1's FIN.
          """, .step
      ).map { $0.split(separator: " ").prefix(3).joined(separator: " ") }
        == ["2 close 1", "3 close 2", "4 close 3", "5 close 4"])
    #expect(
      facts(
        in:
          "# nmap\n```\nclient      server\n  |--- SYN ------->|\n  |<-- SYN-ACK ----|\n  |--- RST ------->|\n  |--- SYN ------->|\n```\n",
        .step) == [])
  }

  @Test("A flag told to be off is not sent")
  func cleared() {
    #expect(
      facts(
        in: """
          ## 3-way handshake
          1. 클라이언트가 서버로 SYN을 보낸다.
          2. 서버가 SYN+ACK를 보낸다.
          3. 클라이언트는 연결이 되었으므로 SYN 비트는 0으로 설정하고 ACK를 보낸다.
          """, .step)
        == ["2 open 1 client→server SYN", "3 open 2 server→client SYN,ACK", "4 open 3 client→server ACK"])
  }

  @Test("A long line may tell of steps first and of losses later")
  func lossLater() {
    #expect(
      facts(
        in: """
          ## 3-way handshake
          클라이언트가 SYN을 보낸다. 서버가 SYN+ACK를 보낸다. 클라이언트는 ACK를 보낸다. ACK가 유실되면 서버는 SYN+ACK를 재전송한다.
          """, .step)
        == ["2 open 1 client→server SYN", "2 open 2 server→client SYN,ACK", "2 open 3 client→server ACK"])
  }

  @Test("What is done when something is lost is no step of the handshake")
  func losses() {
    #expect(
      facts(
        in: """
          ## 3-way handshake
          ACK가 사라지면 어떻게 되나요?

          - 클라이언트는 서버로부터 ACK를 받지 못하고 타임아웃이 발생하면 다시 SYN을 보냄.
          - 서버는 클라이언트로부터 ACK을 받지 못하면 SYN+ACK를 계속 보냄.
          """, .step) == [])
  }
}
