import Notes
import Testing

@Suite("Shapes: names on lines of their own, and what is none")
struct LabelShapeTests {
  @Test("A field's name on a line of its own above a list is explained by it")
  func fields() {
    let note = """
      # TCP 헤더

      순서 번호
      * 세그먼트 데이터의 첫 번째 바이트에 붙인 번호

      수신 윈도우 크기
      * 수신 TCP가 지금 받을 수 있는 데이터의 크기

      수신 윈도우 변화
      * 연결 설정 시에 버퍼 크기와 동일하게 설정
      """
    #expect(facts(in: note, .field) == ["3 sequence number", "6 window"])
  }

  @Test("A deed, a size and a reference are no definitions of fields")
  func noFields() {
    #expect(facts(in: "# TCP\n\n* 확인 번호(ACK) 설정\n    * SYN이 쓴 번호에 하나를 더함\n", .field).isEmpty)
    #expect(facts(in: "# TCP\n\n- **헤더 크기**: 최소 20바이트 (오버헤드가 큼)\n", .field).isEmpty)
    #expect(facts(in: "# TCP\n\n* 순서 번호는 해당 번호부터 시작한다는 뜻이다\n", .field).isEmpty)
    #expect(facts(in: "# TCP\n\n- 데이터 Offset: 헤더의 길이를 4바이트 단위로 나타냄\n", .field) == ["3 data offset"])
  }

  @Test("Where somebody goes is a state entered, the peer's too, and a state that is missed is none")
  func states() {
    let note = "# 4 way\n\n- active closer는 마지막 ACK를 보내고 TIME_WAIT 상태가 된다.\n- 상대는 마지막 ACK를 받은 뒤 CLOSED로 간다.\n"
    #expect(facts(in: note, .state) == ["3 TIME-WAIT (active)", "4 CLOSED (passive)"])
    #expect(facts(in: "# TCP\n\n클라이언트는 ACK를 보내고 ⇒ TIME-WAIT 상태 없이 통신을 종료한다.\n", .state).isEmpty)
  }

  @Test("Wide brackets around Latin letters hold a flag's name in full, others are part of the name")
  func wideBrackets() {
    #expect(
      facts(in: "# TCP 标志位\n\n* URG（Urgent）：紧急指针有效性标志。\n* SYN（Synchronization）：建立连接时同步序列号。\n") == [
        "3 URG", "4 SYN",
      ])
    #expect(facts(in: "# TCP\n\n* SYN 队列（半连接队列）：尚未完成三次握手的连接。\n", .flag).isEmpty)
    #expect(
      facts(in: "# TCP\n\nSYN, ACK, FIN, RST.\n\n* **半连接队列（SYN 队列）**：存放尚未完成三次握手的连接的队列。\n", .term)
        == ["5 term 半连接队列（SYN 队列）"])
    #expect(facts(in: "# TCP\n\n### 题 3（四次挥手序号）：\n\n主动方发 FIN，被动方回 ACK。\n", .field).isEmpty)
  }
}
