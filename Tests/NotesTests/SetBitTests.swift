import Testing

@testable import Notes

@Suite("Bits that a step sets, and bytes that are bits")
struct SetBitTests {
  @Test(
    "a bit that the segment in the title does not have is found",
    arguments: [
      "2. B -> A: SYN + ACK\n   수신자는 번호를 1 더하고, SYN과 FIN 플래그 비트를 1로 설정한 세그먼트를 전송한다.",
      "2. **SYN-ACK**: 서버 → 클라이언트\n   - 수락\n3. **ACK**: 클라이언트 → 서버\n   - SYN 플래그 설정, 서버 ISN+1 확인",
      "1. **Step 1: FIN**\n   - Parameters in the FIN packet:\n     - SYN Flag: 1\n     - ACK Flag: 1",
    ])
  func odd(note: String) {
    #expect(
      findings("# TCP\n\n\(note)\n").contains {
        $0.hasPrefix("handshake-flags") || $0.hasPrefix("close-order")
      })
  }

  @Test(
    "a bit that it has is not, nor one of a segment that came",
    arguments: [
      "2. B -> A: SYN + ACK\n   수신자는 번호를 1 더하고, SYN과 ACK 플래그 비트를 1로 설정한 세그먼트를 전송한다.",
      "3. **ACK**: 클라이언트 → 서버\n   - ACK 플래그 설정, 서버 ISN+1 확인",
      "1. **Step 1: FIN**\n   - Parameters in the FIN packet:\n     - FIN Flag: 1\n     - ACK Flag: 1",
      "3. **ACK**: 클라이언트 → 서버\n   - SYN 플래그를 1로 설정한 세그먼트를 받은 뒤에 보낸다.",
      "3. **ACK**\n   - SYN flag set to 1? Not any more.",
    ])
  func right(note: String) { #expect(findings("# TCP\n\n\(note)\n").isEmpty) }

  @Test(
    "a width in bytes that is the field's in bits",
    arguments: [
      ("- Sequence Number (32 bytes)", "32 bytes"), ("- 시퀀스 번호: 32바이트", "32바이트"),
      ("### 🔹 Control Flags (6 bytes)\n\nSwitches", "6 bytes"), ("- Source Port: 16 bytes", "16 bytes"),
    ])
  func bytes(note: String, found: String) {
    #expect(findings("# TCP\n\n\(note)\n") == ["field-width: \(found)"])
  }

  @Test(
    "the flags have eight bits, whatever number of bytes is told, and an ACK's step belongs to its section's phase"
  )
  func whatIsRight() {
    func finding(_ note: String) -> Finding? {
      NoteChecker.check(Array("# TCP\n\n\(note)\n".utf8), file: "a.md").findings.first
    }
    #expect(finding("### Control Flags (9 bytes)")?.expected.english == "8 bits (6 in the older layout)")
    let step = "2. **ACK**: 서버 → 클라이언트\n   - FIN 플래그 설정"
    #expect(finding("## 4-way handshake\n\n\(step)")?.rule == "close-order")
    #expect(finding("## 3-way handshake\n\n\(step)")?.rule == "handshake-flags")
  }

  @Test(
    "bytes that are bytes, an amount and a unit",
    arguments: [
      "- Sequence Number (4 bytes)", "- 데이터 오프셋: 4바이트 단위", "- Window: 16 bytes", "- Flags: 1 byte",
      "- UDP: Source Port (16 bytes)", "- Data Offset: header length in 4-byte words",
    ])
  func amounts(note: String) { #expect(findings("# TCP\n\n\(note)\n").isEmpty) }

  @Test(
    "a width in the sentence below a field's heading, and the highest number of sixteen bits",
    arguments: [
      (
        "### Destination Port –\n\nA 32-bit field that holds the port of the receiver.", "field-width: 32-bit"
      ),
      ("### Checksum\n\n이 32비트 필드는 오류를 검사한다.", "field-width: 32비트"),
      ("* `HdrLen`: length of header in `16-bit` words", "offset-unit: 16-bit"),
      ("There are **65355** available ports on every computer.", "port-range: 65355"),
      ("* The window field has only 16 bits\n* Max window = 65,355 bytes", "field-width: 65,355"),
      ("- 중복된 순번의 ACK 2개를 받으면 재전송하게 됨.", "fast-retransmit-count: 2"),
      ("수신자가 **중복된 ACK를 2번 보낼 경우** 송신자는 즉시 재전송한다.", "fast-retransmit-count: 2"),
    ])
  func widths(note: String, found: String) { #expect(findings("# TCP\n\n\(note)\n") == [found]) }

  @Test(
    "right ones beside them",
    arguments: [
      "### Destination Port –\n\nA 16-bit field that holds the port of the receiver.",
      "### Checksum\n\n이 16비트 필드는 오류를 검사한다.", "* `HdrLen`: length of header in `32-bit` words",
      "There are **65535** available ports on every computer.", "Max window = 65,535 bytes",
      "1 0.001 10.0.0.1 → 10.0.0.2 TCP 66 [SYN] Seq=65355 Win=64240", "tcp ports: src=65355 to dst=443",
      "- 중복된 순번의 ACK 3개를 받으면 재전송하게 됨.",
    ])
  func rightWidths(note: String) { #expect(findings("# TCP\n\n\(note)\n").isEmpty) }
}
