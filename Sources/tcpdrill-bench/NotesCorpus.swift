import TCP

/// A heap of notes like those people write, for measuring: seeded, so that every run reads the same bytes.
struct NotesCorpus {
  private var chance: SplitMix64

  init(seed: UInt64) { chance = SplitMix64(seed: seed) }

  /// One note of about so many bytes.
  mutating func note(bytes size: Int) -> [UInt8] {
    var text: [UInt8] = []
    text.reserveCapacity(size + 2000)
    text += Array("---\ntags: [tcp, network]\n---\n# TCP \(chance.int(in: 1...9999))\n\n".utf8)
    while text.count < size {
      let section = chance.chance(1, in: 3) ? chance.pick(NotesCorpus.sections) : filler()
      text += Array(section.utf8)
    }
    return text
  }

  /// One note of a vault that holds all of somebody's studies: one in eight is on TCP.
  mutating func vaultNote(bytes size: Int) -> [UInt8] {
    if chance.chance(1, in: 8) { return note(bytes: size) }
    var text = Array("# \(chance.pick(NotesCorpus.titles)) \(chance.int(in: 1...9999))\n\n".utf8)
    text.reserveCapacity(size + 2000)
    while text.count < size { text += Array(filler().utf8) }
    return text
  }

  /// One note that speaks of nothing but TCP.
  mutating func dense(bytes size: Int) -> [UInt8] {
    var text = Array("# TCP \(chance.int(in: 1...9999))\n\n".utf8)
    text.reserveCapacity(size + 2000)
    while text.count < size { text += Array(chance.pick(NotesCorpus.sections).utf8) }
    return text
  }

  /// What stands between the facts in real notes: prose on other things, lists, tables, code, images.
  private mutating func filler() -> String {
    var text = "## \(chance.pick(NotesCorpus.titles)) \(chance.int(in: 1...99))\n\n"
    for _ in 0..<chance.int(in: 2...5) {
      switch chance.below(5) {
      case 0:
        for _ in 0..<chance.int(in: 2...6) { text += "- \(sentence())\n" }
        text += "\n"
      case 1: text += "![그림](images/\(chance.int(in: 1...500)).png)\n\n"
      case 2:
        text +=
          "```java\nfor (int i = 0; i < \(chance.int(in: 2...99)); i++) { System.out.println(i); }\n```\n\n"
      default: text += "\(sentence()) \(sentence())\n\n"
      }
    }
    return text
  }

  private mutating func sentence() -> String {
    (0..<chance.int(in: 2...4)).map { _ in chance.pick(NotesCorpus.clauses) }.joined(separator: " ")
  }

  private static let titles = [
    "프로세스와 스레드", "데이터베이스 인덱스", "Load balancing", "가상 메모리", "HTTP 메서드", "Garbage collection",
  ]
  private static let clauses = [
    "프로세스는 실행 중인 프로그램을 말한다.", "스레드는 **같은 주소 공간**을 나누어 쓴다.", "인덱스는 조회를 빠르게 하지만 쓰기를 느리게 한다.",
    "The balancer spreads requests over several machines.", "A page fault brings the page in from `disk`.",
    "캐시가 가득 차면 가장 오래 쓰지 않은 항목을 버린다.", "Objects that nobody refers to are collected.",
    "요청은 메서드, 경로, 헤더로 이루어진다.",
    "트랜잭션은 원자성, 일관성, 고립성, 지속성을 지킨다.", "[링크](https://example.org/a/b)를 보면 자세한 설명이 있다.",
  ]

  private static let sections = [
    """
    ## 3-way handshake

    1. 클라이언트는 서버에게 `SYN(x)` 패킷을 보내고 **SYN_SENT** 상태가 된다.
    2. 서버는 SYN(x)을 받고 ACK(x+1)와 SYN(y)를 클라이언트에게 보낸다.
       - 이때 서버는 SYN_RECEIVED 상태가 된다.
    3. 클라이언트는 ACK(y+1)를 서버로 보내고 ESTABLISHED 상태가 된다.


    """,
    """
    ### 플래그

    | 플래그 | 의미 |
    |---|---|
    | SYN | 연결을 요청한다 |
    | ACK | 받았음을 알린다 |
    | FIN | 연결을 끝내자고 한다 |
    | RST | 연결을 바로 끊는다 |


    """,
    """
    ### States

    - **LISTEN**: the server waits for a connection request
    - **TIME_WAIT**: the active closer waits for twice the maximum segment lifetime
    - **CLOSE-WAIT**: the peer has finished and the application has yet to close


    """,
    """
    ### Header

    - Source Port (16 bits): the sending application's port
    - Sequence Number (32 bits): number of the first byte in the segment
    - Window (16 bits): how much the receiver can still take


    """,
    """
    ### 연결 종료

    ```
    Client                         Server
      | ------ FIN seq=100 -------> |
      | <----- ACK ack=101 -------- |
      | <----- FIN seq=300 -------- |
      | ------ ACK ack=301 -------> |
    ```

    - 클라이언트는 TIME_WAIT 상태에서 2MSL 동안 기다린 뒤 CLOSED 상태가 된다.


    """,
  ]
}
