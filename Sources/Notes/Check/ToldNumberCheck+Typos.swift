import TCP

/// Numbers that are another of the same section with two digits swapped.
extension ToldNumberCheck {
  /// `A의 FIN이 2060번을 썼다`, `byte 2060`
  static func noteBare(_ line: Int, _ note: CheckedNote, _ seen: inout SeenNumbers) {
    guard !note.isFenced(line), note.reading.block(of: line).kind != .cell else { return }
    let range = note.reading.range(of: line)
    for number in note.quantities(of: line) where number.unit == .none && number.value > 999 {
      let behind = number.range.upperBound..<min(range.upperBound, number.range.upperBound + 3)
      let before = max(range.lowerBound, number.range.lowerBound - 8)..<number.range.lowerBound
      guard numbered.stands(in: note.text, behind) || byteNumbers.stands(in: note.text, before),
        let value = UInt32(exactly: number.value)
      else { continue }
      seen.note(
        bare: value,
        SeenNumbers.Place(range: number.range, line: line, section: note.sectionNumber(of: line)))
    }
  }

  private static let numbered = TellingWords("번")
  private static let byteNumbers = TellingWords("byte ", "number ", "octet ")

  /// It stands nowhere else, under whatever label.
  private static func isAlone(_ value: UInt32, in text: UnsafeBufferPointer<UInt8>) -> Bool {
    let word = TellingWords(unfiled: String(value))
    var (at, count) = (0, 0)
    while let place = word.first(in: text, at..<text.count) {
      at = place.upperBound
      let isWhole =
        (place.lowerBound == 0 || !text[place.lowerBound - 1].isDigit)
        && (at == text.count || !text[at].isDigit)
      count += isWhole ? 1 : 0
    }
    return count <= 1
  }

  /// `ACK 2060`: the number is what a finding calls right.
  private static func isExpected(_ value: UInt32, of finding: Finding) -> Bool {
    finding.expected.english.split(whereSeparator: { !$0.isNumber }).contains { $0 == String(value) }
  }

  /// A number that stands once and is another of the same section with two digits swapped.
  static func checkTypos(_ seen: SeenNumbers, _ note: inout CheckedNote) {
    let reported = note.findings
    for (value, number) in seen.singles {
      guard let meant = seen.twin(of: value, in: number.section), !note.isBeside(number.line),
        isAlone(value, in: note.text), !note.playsSoundly(number.range),
        // Where the other one is the slip, this is the number that was meant.
        !reported.contains(where: {
          $0.found == String(value) || $0.found == String(meant) && isExpected(value, of: $0)
        })
      else { continue }
      note.report(
        "number-mismatch", .warning, at: number.range,
        Bilingual(
          ko: "\(String(value).with(.topic)) 이 교환의 \(String(meant).with(.object)) 잘못 적은 것으로 보입니다.",
          en: "\(value) looks like a slip for the \(meant) of this exchange."),
        expected: Bilingual(ko: "\(meant)", en: "\(meant)"), reference: "RFC 9293 3.4")
    }
  }
}
