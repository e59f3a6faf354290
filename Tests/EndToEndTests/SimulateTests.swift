import Testing

@Suite("tcpdrill simulate and replay")
struct SimulateTests {
  static let scenario = "B listen\nA isn 100\nB isn 300\nA open\nexpect A ESTABLISHED\n"

  @Test("a scenario is drawn within 80 columns, without colour")
  func ladder() throws {
    let scratch = try Scratch()
    let run = try tcpdrill("simulate", scratch.file("open.tcp", Self.scenario))
    #expect(run.status == 0)
    #expect(run.output.contains("SYN,ACK seq=300 ack=101"))
    #expect(!run.output.contains("\u{1b}"))
    #expect(run.output.split(separator: "\n").allSatisfy { $0.count <= 80 })
  }

  @Test("its records are JSON Lines with the line that caused them")
  func records() throws {
    let scratch = try Scratch()
    let run = try tcpdrill("simulate", scratch.file("open.tcp", Self.scenario), "--format", "json")
    let lines = run.output.split(separator: "\n")
    #expect(lines.count == 3)
    #expect(lines.allSatisfy { $0.hasPrefix("{\"n\":") && $0.hasSuffix("\"line\":4}") })
  }

  @Test("an expectation that fails is one line with its place, and status 1")
  func expectation() throws {
    let scratch = try Scratch()
    let file = try scratch.file("open.tcp", Self.scenario + "expect B LISTEN\n")
    let run = try tcpdrill("simulate", file)
    #expect(run.status == 1)
    #expect(run.errors == "\(file):6: expected B in LISTEN, it is in ESTABLISHED\n")
  }

  @Test("a line that can't be understood is status 2 with file, line and column")
  func mistakes() throws {
    let scratch = try Scratch()
    let file = try scratch.file("bad.tcp", "A fly\n")
    let run = try tcpdrill("simulate", file)
    #expect(run.status == 2)
    #expect(run.errors.hasPrefix("tcpdrill: \(file):1:3: can't understand 'fly'; one of listen"))
    #expect(try tcpdrill("simulate", scratch.path + "/none.tcp").status == 2)
  }

  @Test("captures that are none end with one line and status 2")
  func badCaptures() throws {
    let scratch = try Scratch()
    let cases: [[UInt8]] = [
      [], [1, 2, 3], Array("not a capture at all, but long enough for a header".utf8),
      [0xd4, 0xc3, 0xb2, 0xa1, 2, 0, 4, 0] + [UInt8](repeating: 0xff, count: 40),
    ]
    for bytes in cases {
      let run = try tcpdrill("replay", scratch.file("bad.pcap", bytes))
      #expect(run.status == 2)
      #expect(run.errors.split(separator: "\n").count == 1)
    }
    #expect(try tcpdrill("replay", scratch.path + "/none.pcap").status == 2)
    #expect(try tcpdrill("replay", scratch.path).status == 2)
  }

  @Test("a pcapng of IPv6 on Ethernet, in a VLAN, with an extension header")
  func replayOfVersion6() throws {
    let scratch = try Scratch()
    func little(_ number: Int) -> [UInt8] { (0..<4).map { UInt8(truncatingIfNeeded: number >> ($0 * 8)) } }
    /// A block: its type, its length before and after what it holds.
    func block(_ type: Int, _ body: [UInt8]) -> [UInt8] {
      little(type) + little(body.count + 12) + body + little(body.count + 12)
    }
    let address: [UInt8] = [0x20, 1, 0x0d, 0xb8] + [UInt8](repeating: 0, count: 11)
    // 2001:db8::1 to 2001:db8::2 behind an empty hop-by-hop header; TCP 5000 to 80, FIN,ACK 4294967295.
    let packet: [UInt8] =
      [UInt8](repeating: 2, count: 12) + [0x81, 0, 0, 5, 0x86, 0xdd] + [0x60, 0, 0, 0, 0, 30, 0, 64] + address
      + [1]
      + address + [2] + [6, 0, 1, 4, 0, 0, 0, 0]
      + [0x13, 0x88, 0, 80, 255, 255, 255, 255, 0, 0, 0, 9, 0x50, 0x11, 0, 7, 0, 0, 0, 0, 0x78, 0x79]
    let padding = [UInt8](repeating: 0, count: (4 - packet.count % 4) % 4)
    let file =
      block(0x0a0d_0d0a, [0x4d, 0x3c, 0x2b, 0x1a, 1, 0, 0, 0] + [UInt8](repeating: 255, count: 8))
      + block(1, [1, 0, 0, 0] + little(65535))
      + block(
        6,
        little(0) + little(0) + little(1_500_000) + little(packet.count) + little(packet.count) + packet
          + padding)
    let path = try scratch.file("six.pcapng", file)
    let run = try tcpdrill("replay", path, "--format", "json")
    #expect(run.errors == "")
    #expect(
      run.output == """
        {"n":1,"time":1.5,"connection":1,"from":"[2001:db8::1]:5000","to":"[2001:db8::2]:80",\
        "flags":["ACK","FIN"],"seq":4294967295,"ack":9,"len":2,"window":7,"next":2,"expectedSeq":null,\
        "expectedAck":null,"verdict":"new","states":{"[2001:db8::1]:5000":"FIN-WAIT-1",\
        "[2001:db8::2]:80":null}}

        """)
    let table = try tcpdrill("replay", path, "--lang", "ko")
    #expect(table.output.contains("연결 1: A [2001:db8::1]:5000, B [2001:db8::2]:80"))
    #expect(table.output.contains("     1     0.000    1 A>B F.       4294967295           9      2 new"))
  }

  @Test("a capture becomes one record a segment")
  func replay() throws {
    let scratch = try Scratch()
    var file: [UInt8] = [0xd4, 0xc3, 0xb2, 0xa1, 2, 0, 4, 0] + [UInt8](repeating: 0, count: 8)
    file += [0xff, 0xff, 0, 0, 101, 0, 0, 0]
    // IPv4, 10.9.0.1 to 10.9.0.2; TCP 5000 to 80, SYN 100.
    let packet: [UInt8] = [
      0x45, 0, 0, 40, 0, 0, 0x40, 0, 64, 6, 0, 0, 10, 9, 0, 1, 10, 9, 0, 2, 0x13, 0x88, 0, 80, 0, 0, 0, 100,
      0, 0,
      0, 0, 0x50, 2, 0x10, 0, 0, 0, 0, 0,
    ]
    file += [1, 0, 0, 0, 0, 0, 0, 0, 40, 0, 0, 0, 40, 0, 0, 0] + packet
    let run = try tcpdrill("replay", scratch.file("syn.pcap", file), "--format", "json")
    #expect(run.status == 0)
    #expect(
      run.output == """
        {"n":1,"time":1,"connection":1,"from":"10.9.0.1:5000","to":"10.9.0.2:80","flags":["SYN"],"seq":100,\
        "ack":null,"len":0,"window":4096,"next":101,"expectedSeq":null,"expectedAck":null,"verdict":"new",\
        "states":{"10.9.0.1:5000":"SYN-SENT","10.9.0.2:80":"LISTEN"}}

        """)
  }
}
