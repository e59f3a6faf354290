import Questions
import TCP

/// Timeouts that back off, one after the other: `RTO = 300ms`, `600ms`, `900ms` where each is twice the one before; and a
/// window that is multiplied by its shift count instead of being shifted by it.
enum DoublingCheck: NoteCheck {
  static func check(_ note: inout CheckedNote) {
    guard note.speaksOfTCP || note.reading.isOnTCP else { return }
    let hasScale = note.words.all.contains(.scales)
    guard hasScale || note.words.all.contains(.backoffs) else { return }
    var run: [(value: UInt64, range: Range<Int>, line: Int)] = []
    for line in 0..<note.reading.lineCount where note.survey[line].contains(.digit) {
      let range = note.reading.range(of: line)
      guard range.count < 240 else { continue }
      if hasScale { checkShift(line, range, &note) }
      guard !note.words[line].isDisjoint(with: [.timers, .backoffs]) else { continue }
      let times = times(in: range, note)
      if times.count >= 3, note.words[line].contains(.backoffs) {
        judge(times.map { ($0.value, $0.range, line) }, &note)
      }
      if let last = run.last, line - last.line > 2 {
        judge(run, &note)
        run = []
      }
      if times.count == 1 { run.append((times[0].value, times[0].range, line)) }
    }
    judge(run, &note)
  }

  static let timers = TellingWords(
    "rto", "timeout", "타임아웃", "재전송", "超时", "重传", "再送", "attempt", "retry")
  static let backoffs = TellingWords(
    "backoff", "back-off", "back off", "backed off", "doubl", "백오프", "두 배", "2배", "두배", "翻倍", "加倍", "指数",
    "指数バックオフ", "倍", "exponential")

  /// Numbers of seconds or milliseconds.
  private static func times(in range: Range<Int>, _ note: CheckedNote) -> [(value: UInt64, range: Range<Int>)]
  {
    Quantity.all(in: range, of: note.text).compactMap { quantity in
      let values = ValueReader(text: note.text, end: range.upperBound)
      let unit = values.skipBlanks(quantity.range.upperBound)
      let units: [StaticString] = ["ms", "s", "초", "秒", "sec", "밀리초", "毫秒"]
      guard quantity.value > 0, quantity.value < 1_000_000,
        units.contains(where: { word in
          let end = unit + word.utf8CodeUnitCount
          return values.starts(unit, word)
            && (word.utf8Start[0] >= 0x80 || end >= range.upperBound || !note.text[end].isLetterOrDigit)
        })
      else { return nil }
      return (quantity.value, quantity.range)
    }
  }

  private static func judge(_ run: [(value: UInt64, range: Range<Int>, line: Int)], _ note: inout CheckedNote)
  {
    guard run.count >= 3, run[1].value == 2 * run[0].value, speaks(of: run, note) else { return }
    guard let slip = run.indices.dropFirst(2).first(where: { run[$0].value != 2 * run[$0 - 1].value }),
      // As much again each time, or off by little: a cap is told otherwise.
      run[slip].value == run[slip - 1].value + run[0].value,
      !caps.stands(in: note.text, note.reading.range(of: run[slip].line)),
      !note.isBeside(run[slip].line)
    else { return }
    let right = 2 * run[slip - 1].value
    note.report(
      "backoff-doubling", at: run[slip].range,
      Bilingual(
        ko: "재전송 시간은 만료될 때마다 두 배가 됩니다. \(right)입니다.",
        en: "The retransmission timeout doubles each time: \(right)."),
      expected: Bilingual(ko: "\(right)", en: "\(right)"), reference: "RFC 6298 5.5",
      working: Bilingual(
        ko: "\(run[slip - 1].value) × 2 = \(right)", en: "\(run[slip - 1].value) × 2 = \(right)"))
  }

  private static func speaks(of run: [(value: UInt64, range: Range<Int>, line: Int)], _ note: CheckedNote)
    -> Bool
  {
    guard let first = run.first?.line, let last = run.last?.line else { return false }
    if (max(0, first - 4)...last).contains(where: {
      backoffs.stands(in: note.text, note.reading.range(of: $0))
    }) {
      return true
    }
    return note.reading.outline.hasTitle(above: note.sectionNumber(of: first)) {
      backoffs.stands(in: note.text, $0)
    }
  }

  private static let caps = TellingWords("max", "cap", "최대", "상한", "linear", "선형", "线性")

  // MARK: Window scale

  /// `Scale = 7` … `65,535 × 7 = 458,745`
  private static func checkShift(_ line: Int, _ range: Range<Int>, _ note: inout CheckedNote) {
    guard let sign = times.first(in: note.text, range),
      sums.stands(in: note.text, sign.upperBound..<range.upperBound)
    else { return }
    let numbers = Quantity.all(in: range, of: note.text)
    guard let window = numbers.last(where: { $0.range.upperBound <= sign.lowerBound }),
      let factor = numbers.first(where: { $0.range.lowerBound >= sign.upperBound }),
      sign.lowerBound - window.range.upperBound <= 12, factor.range.lowerBound - sign.upperBound <= 1,
      (3...14).contains(factor.value), window.value > 255, window.value <= 65_535,
      let product = numbers.first(where: { $0.range.lowerBound > factor.range.upperBound }),
      product.value == window.value * factor.value,
      (max(0, line - 6)...line).contains(where: {
        scales.stands(in: note.text, note.reading.range(of: $0)) && holds(factor, $0, note)
      }),
      !note.isBeside(line)
    else { return }
    let right = window.value << factor.value
    note.report(
      "window-shift", at: window.range.lowerBound..<product.range.upperBound,
      Bilingual(
        ko: "윈도 스케일은 곱하는 수가 아니라 왼쪽으로 미는 비트 수입니다. \(window.value) × 2^\(factor.value) = \(right)입니다.",
        en: "The window scale is a shift count, no factor: \(window.value) × 2^\(factor.value) = \(right)."),
      expected: Bilingual(ko: "\(right)", en: "\(right)"), reference: "RFC 7323 2.3",
      working: Bilingual(
        ko: "\(window.value) << \(factor.value) = \(right)",
        en: "\(window.value) << \(factor.value) = \(right)"))
  }

  /// The factor was told before, and is not merely what it is multiplied by.
  private static func holds(_ factor: Quantity, _ line: Int, _ note: CheckedNote) -> Bool {
    note.quantities(of: line).contains { $0.value == factor.value && $0.range != factor.range }
  }

  private static let times = TellingWords("×", " x ", "*", "·")
  private static let sums = TellingWords("=")
  static let scales = TellingWords("scale", "스케일", "wscale", "shift", "スケール", "缩放")
}
