import TCP
import Testing

@testable import Captures

@Suite("packetdrill scripts (.pkt)")
struct PacketScriptTests {
  static func run(_ text: String, _ profile: Profile = .rfc9293) throws -> SimulationResult {
    try PacketScriptRunner.run(try PacketScriptParser.parse(Array(text.utf8)), profile: profile)
  }

  static let open = """
    // A connection, some data, and its end.
     0.00 socket(..., SOCK_STREAM, IPPROTO_TCP) = 3
    +0.00 bind(3, ..., ...) = 0
    +0.00 listen(3, 1) = 0
    +0.00 < S 0:0(0) win 32767 <mss 1460,sackOK>
    +0.00 > S. 0:0(0) ack 1 <...>
    +0.10 < . 1:1(0) ack 1 win 32767
    +0.00 accept(3, ..., ...) = 4

    """

  @Test("a script that holds: every expected segment comes, in the script's own numbers")
  func holds() throws {
    let result = try Self.run(
      Self.open + """
        +0.00 write(4, ..., 10) = 10
        +0.00 > P. 1:11(10) ack 1
        +0.01 < . 1:1(0) ack 11 win 32767
        * %{ assert tcpi_state == TCPI_ESTABLISHED }%
        +0.10 < F. 1:1(0) ack 11 win 32767
        +0.00 > . 11:11(0) ack 2
        +0.00 close(4) = 0
        +0.00 > F. 11:11(0) ack 2 /* the last */
        """)
    #expect(result.failures.isEmpty)
    #expect(result.segments.count == 8)
    #expect(result.segments.allSatisfy { $0.expected != false })
    #expect(result.segments.last?.record.after == Pair(a: .lastAck, b: .timeWait))
  }

  @Test("an expectation that fails stops the script and says what came instead")
  func fails() throws {
    let result = try Self.run(
      Self.open + """
        +0.00 < P. 1:11(10) ack 1 win 32767
        +0.00 > . 1:1(0) ack 12
        +0.00 close(4) = 0
        """)
    #expect(result.failures.count == 1)
    #expect(result.failures.first?.place.line == 10)
    #expect(
      result.failures.first?.message.english
        == "expected > . 1:1(0) ack 12, the engine sent > . 1:1(0) ack 11 win 65525")
    #expect(result.segments.last?.expected == false)
  }

  @Test("a segment that never comes is an expectation that fails")
  func silence() throws {
    let result = try Self.run(Self.open + "+0.00 > P. 1:11(10) ack 1")
    #expect(result.failures.first?.message.english.hasSuffix("the engine sent nothing") ?? false)
  }

  @Test("a span of time ends when the segment is there, not when it is over") func spans() throws {
    let result = try Self.run(
      """
      0 socket(..., SOCK_STREAM, IPPROTO_TCP) = 3
      +0 fcntl(3, F_SETFL, O_RDWR|O_NONBLOCK) = 0
      +0 connect(3, ..., ...) = -1 EINPROGRESS (Operation now in progress)
      +0~+3 > S 0:0(0) <...>
      +0.005 < S. 0:0(0) ack 1 win 65535 <mss 1460>
      +0~+0.2 > . 1:1(0) ack 1
      """)
    #expect(result.failures.isEmpty)
    #expect(result.segments.count == 3)
  }

  @Test("a span waits for what only a timer brings, up to its end") func spanOfATimer() throws {
    let start = """
      0 socket(..., SOCK_STREAM, IPPROTO_TCP) = 3
      +0 fcntl(3, F_SETFL, O_RDWR|O_NONBLOCK) = 0
      +0 connect(3, ..., ...) = -1 EINPROGRESS (Operation now in progress)
      +0~+0.1 > S 0:0(0) <...>
      +0~+3 > S 0:0(0) <...>
      +0.005 < S. 0:0(0) ack 1 win 65535 <mss 1460>
      +0~+0.2 > . 1:1(0) ack 1
      """
    #expect(
      try Self.run(start).segments.map(\.record.time.microseconds) == [0, 1_000_000, 1_005_000, 1_005_000])
  }

  @Test("TCP_QUICKACK says whether ACKs wait, and shutdown leaves the unread to be read") func linuxCalls()
    throws
  {
    let result = try Self.run(
      Self.open + """
        +0 setsockopt(4, SOL_TCP, TCP_QUICKACK, [1], 4) = 0
        +0.01 < P. 1:11(10) ack 1 win 32767
        +0~+0.01 > . 1:1(0) ack 11
        +0.01 shutdown(4, SHUT_WR) = 0
        +0~+0.01 > F. 1:1(0) ack 11
        """, .linux)
    #expect(result.failures.isEmpty)
  }

  @Test("options are compared by value, a missing list means none")
  func options() throws {
    let syn =
      " 0.00 socket(..., SOCK_STREAM, IPPROTO_TCP) = 3\n+0 fcntl(3, F_SETFL, O_RDWR|O_NONBLOCK) = 0\n"
      + "+0.00 connect(3, ..., ...) = -1 EINPROGRESS (Operation now in progress)\n"
    #expect(try Self.run(syn + "+0 > S 0:0(0) <mss 1460>").failures.isEmpty)
    #expect(try Self.run(syn + "+0 > S 0:0(0) <nop,nop,mss 1460>").failures.isEmpty)
    #expect(try Self.run(syn + "+0 > S 0:0(0) <...>").failures.isEmpty)
    #expect(try Self.run(syn + "+0 > S 0:0(0)").failures.count == 1)
    #expect(try Self.run(syn + "+0 > S 0:0(0) <mss 1400>").failures.count == 1)
  }

  @Test("a retransmission is waited for, whatever the stack's timer")
  func retransmission() throws {
    let result = try Self.run(
      Self.open + """
        +0.00 write(4, ..., 10) = 10
        +0.00 > P. 1:11(10) ack 1
        +0.23 > P. 1:11(10) ack 1
        """)
    #expect(result.failures.isEmpty)
  }

  @Test(
    "what the engine doesn't model is refused by name",
    arguments: [
      ("0 epoll_create(1) = 4", "epoll_create"),
      ("0 setsockopt(3, IPPROTO_TCP, TCP_MD5SIG, [1], 4) = 0", "TCP_MD5SIG"),
      ("0 `sysctl -w net.inet.tcp.strange=1`", "net.inet.tcp.strange=1"), ("0 `rm -rf x`", "rm -rf x"),
      ("0 %{ print(1) }%", "print(1)"), ("0 < S 0:0(0) <FO 1234>", "'FO'"),
      ("0 < 1 > 2 S 0:0(0)", "by its ports"),
      ("0 < icmp unreachable", "ICMP"), ("0 < SA 0:0(0)", "AccECN"),
    ])
  func refusals(text: String, name: String) {
    let error = #expect(throws: ScriptError.self) { try Self.run(text) }
    #expect(error?.message.english.contains(name) ?? false)
  }

  @Test(
    "what can't be read is an error with its place",
    arguments: [
      ("0 < S 0:5(4)", 1, 11), ("\n0 < Q 0:0(0)", 2, 5), ("x", 1, 1), ("0 socket(3", 1, 10),
      ("0 `sysctl", 1, 4),
      ("0 /* never", 1, 3), ("0 < S 0:0(0) win 70000", 1, 17), ("0 < S 99999999999:0(0)", 1, 7),
      ("0 close(3)", 1, 11),
      ("0 < . 1:1(0) <sack>", 1, 19),
    ])
  func errors(text: String, line: Int, column: Int) {
    let error = #expect(throws: ScriptError.self) { try PacketScriptParser.parse(Array(text.utf8)) }
    #expect(error?.place == ScriptPlace(line: line, column: column))
  }
}
