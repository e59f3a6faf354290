import Testing

@testable import Notes

@Suite("Widths and limits in any words") struct SizeLimitTests {
  private func rules(_ line: String) -> [String] {
    NoteChecker.check(Array("# TCP header\n\n\(line)\n".utf8), file: "a.md").findings.map(\.rule)
  }

  @Test(
    "what is too wide, too long or another one's size is told",
    arguments: [
      ("* 32位校验和", "* 16位校验和"), ("* 16位序列号", "* 32位序列号"), ("ウィンドウサイズ（32ビット）", "ウィンドウサイズ（16ビット）"),
      ("シーケンス番号（16ビット）", "シーケンス番号（32ビット）"),
      ("- Acknowledgement number – 16 bit", "- Acknowledgement number – 32 bit"),
      ("TCP 헤더는 기본 24바이트이다.", "TCP 헤더는 기본 20바이트이다."), ("TCPヘッダは最小24バイト。", "TCPヘッダは最小20バイト。"),
      ("The minimum value of the data offset is 4.", "The minimum value of the data offset is 5."),
      ("데이터 오프셋의 최댓값은 16이다.", "데이터 오프셋의 최댓값은 15이다."),
      ("The window field allows at most 32767 bytes.", "The window field allows at most 65535 bytes."),
      ("윈도우 크기 필드는 16비트라서 최대 32,768바이트까지 표현한다.", "윈도우 크기 필드는 16비트라서 최대 65,535바이트까지 표현한다."),
      ("Window scaling allows windows up to 4 GB.", "Window scaling allows windows up to 1 GB."),
      ("윈도우 스케일을 쓰면 최대 2GB까지 늘릴 수 있다.", "윈도우 스케일을 쓰면 최대 1GB까지 늘릴 수 있다."),
      ("The default MSS is 576 bytes.", "The default MSS is 536 bytes."),
      ("MSS on Ethernet is typically 1500 bytes.", "MSS on Ethernet is typically 1460 bytes."),
      ("이더넷의 MTU는 1460바이트이다.", "이더넷의 MTU는 1500바이트이다."),
      ("순서 번호는 0부터 2^31 - 1까지이다.", "순서 번호는 0부터 2^32 - 1까지이다."),
      ("UDP 헤더는 16바이트이다.", "UDP 헤더는 8바이트이다."),
    ])
  func told(wrong: String, right: String) {
    #expect(rules(wrong) != [], "\(wrong)")
    #expect(rules(right) == [], "\(right)")
  }

  @Test(
    "units, sums and other windows are none of it",
    arguments: [
      "データオフセット（32ビットワード単位）", "이더넷 MTU가 1500바이트이므로 MSS는 1460바이트이다.",
      "With an Ethernet MTU of 1500 bytes the MSS is 1460 bytes.",
      "The socket buffer is 32768 bytes at most by default.",
      "TCP 헤더는 기본 20바이트에 옵션이 최대 40바이트이다.", "Data offset 5 is the minimum: 20 bytes.",
      "Linux buffers may grow up to 4 GB of memory, whatever window scaling says.",
    ])
  func leftAlone(_ line: String) {
    #expect(rules(line) == [], "\(line)")
  }
}
