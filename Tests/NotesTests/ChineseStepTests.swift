import Notes
import Testing

@Suite("Shapes: steps as Chinese notes tell them") struct ChineseStepTests {
  @Test("a bullet says who sends, the paragraphs below it what")
  func notation() {
    #expect(
      facts(
        in: """
          # TCP三次握手

          - 客户端发送连接请求报文给服务器：

            SYN=1(表示想要建立会话)

            seq=x(初始序号为x)

            客户机进入SYN-SENT（同步已发送状态）

          - 服务器如果同意建立连接，则向客户端发送确认报文段：

            SYN=1，ACK=1，ack=x+1，seq=Y(选择一个初始序号)

            服务器进入SYN-RCVD（同步收到状态）

          - 客户端收到服务器的确认后，还需要向服务器进行确认，发送确认报文段：

            ACK=1，ack=y+1，seq=x+1
          """, .step)
        == [
          "3 open 1 client→server SYN SEQ=x client=SYN-SENT",
          "11 open 2 server→client SYN,ACK SEQ=Y ACK=x+1 server=SYN-RECEIVED",
          "17 open 3 client→server ACK SEQ=x+1 ACK=y+1",
        ])
  }

  @Test("the flags and numbers before the colon are those of whoever opens what stands behind it")
  func labels() {
    #expect(
      facts(
        in: """
          ## TCP 四次挥手
          1. **FIN (SEQ=x)（结束）**：客户端发送 FIN，进入 FIN-WAIT-1 状态。
          2. **ACK (ACK=x+1)（确认）**：服务器发送一个 ACK，进入 CLOSE-WAIT 状态。
          3. **FIN (SEQ=y)（结束）**：服务器发送一个 FIN 报文，进入 LAST_ACK 状态。
          4. **ACK (ACK=y+1)（确认）**：客户端进入 TIME_WAIT 状态，发送 ACK 报文。这样做是为了确保客户端发送的最后一个 ACK 报文能够被服务器收到。
          """, .step)
        == [
          "2 close 1 client→server FIN SEQ=x client=FIN-WAIT-1",
          "3 close 2 server→client ACK ACK=x+1 server=CLOSE-WAIT",
          "4 close 3 server→client FIN SEQ=y server=LAST-ACK",
          "5 close 4 client→server ACK ACK=y+1 client=TIME-WAIT",
        ])
  }

  @Test("two flags named before the colon, a clause for each behind it")
  func flags() {
    #expect(
      facts(in: "# TCP首部\n- ACK，SYN：ACK表示确认号是否有效，SYN表示想要建立会话\n", .flag) == ["2 ACK", "2 SYN"])
    #expect(facts(in: "# SYN泛洪\n攻击者发送大量的连接建立请求，但不响应。\n", .flag) == [])
  }

  @Test("‘接受到 SYN 和 ACK 后, 返回 ACK’: what was received is not sent")
  func received() {
    let note = """
      # 三次握手

      - Client 发送 SYN 给 Server, 表示要建立连接, Client 切换状态为 SYN_SENT
      - Server 接受到 SYN 后, 返回 SYN 和 ACK 给 Client, Server 切换状态为 SYN_RCVD
      - Client 接受到 SYN 和 ACK 后, 返回 ACK 给 Server, Client 切换状态为 ESTABLISHED

      """
    #expect(
      facts(in: note, .step) == [
        "3 open 1 client→server SYN client=SYN-SENT", "4 open 2 server→client SYN,ACK server=SYN-RECEIVED",
        "5 open 3 client→server ACK client=ESTABLISHED",
      ])
  }

  @Test("Steps counted in titles of their own, told below without flags")
  func countedTitles() {
    let note = """
      # 建立连接三次握手

      **第一次握手**

      客户端向服务端发送连接请求报文段。请求发送后，客户端便进入 SYN-SENT 状态。

      **第二次握手**

      服务端收到请求后，会发送一个应答，发送完成后便进入 SYN-RECEIVED 状态。

      **第三次握手**

      当客户端收到应答后，还要向服务端发送一个确认报文。客户端发完后便进入 ESTABLISHED 状态。
      """
    #expect(
      facts(in: note, .step) == [
        "3 open 1 client→server - client=SYN-SENT", "7 open 2 server→client - server=SYN-RECEIVED",
        "11 open 3 client→server ACK client=ESTABLISHED",
      ])
  }
}
