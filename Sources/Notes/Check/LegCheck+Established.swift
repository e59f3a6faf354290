/// Whether the third segment of an opening is meant to complete it.
extension LegCheck {
  /// Right behind it the connection is told to stand; who scans ports breaks it off.
  static func isEstablished(behind line: Int, _ note: CheckedNote) -> Bool {
    let last = min(note.reading.lineCount - 1, line + 4)
    let near = note.reading.range(of: line).lowerBound..<note.reading.range(of: last).upperBound
    return established.stands(in: note.text, near) && !breaking.stands(anywhereIn: note.text)
  }

  private static let established = TellingWords(
    "established", "연결 수립", "연결 완료", "연결 성립", "연결이 수립", "연결이 성립", "연결이 맺", "연결 확립", "데이터 전송", "데이터 교환",
    "data transfer", "handshake complete", "connected")
  private static let breaking = TellingWords(
    "scan", "스캔", "nmap", "half-open", "stealth", "port closed", "refus", "거부", "duplicate", "delayed", "중복",
    "지연", "old syn")
}
