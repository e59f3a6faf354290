import TCP

/// Lists that explain the flags one by one: `SYN: 연결을 생성할 때 사용`, …, `RST: 연결을 재설정할 때 사용`.
enum FlagGlossary {
  /// A list with the flags of a handshake alone may tell its steps; no handshake has these.
  private static let telling: Flags = [.rst, .psh, .urg]

  static func lists(in reading: Reading) -> Set<Int32> {
    var flags: [Int32: Flags] = [:]
    for block in reading.document.blocks where block.kind == .item && block.container != 0 {
      if let flag = flag(openingLine: Int(block.firstLine), reading) {
        flags[block.container, default: []].formUnion(flag)
      }
    }
    return Set(
      flags.filter { !$0.value.isDisjoint(with: telling) && $0.value.rawValue.nonzeroBitCount >= 4 }.keys)
  }

  /// The one flag that a line opens with, where a colon or a dash follows.
  private static func flag(openingLine line: Int, _ reading: Reading) -> Flags? {
    guard reading.kinds(in: line).contains(.flag), let first = reading.mentions(in: line).first,
      first.kind == .flag
    else { return nil }
    let range = reading.range(of: line)
    let values = ValueReader(text: reading.text, end: range.upperBound)
    let behind = values.skipBlanks(Int(first.end))
    let flags = Flags(rawValue: first.value)
    guard flags.rawValue.nonzeroBitCount == 1, behind < range.upperBound,
      reading.text[behind].isOne(of: ":-=(") || values.starts(behind, "："),
      Int(first.start) == TermLine.skipMarker(reading.text, range)
    else { return nil }
    return flags
  }
}
