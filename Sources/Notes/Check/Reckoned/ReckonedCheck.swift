import TCP

/// Numbers that follow from others told beside them: `window 1000, shift 3 → 3000`, `MTU 1492라서 MSS는 1472`,
/// `Q. 데이터 오프셋이 8이면 옵션은? A. 8바이트`, `| SND.UNA | SND.NXT | SND.WND | usable |`.
enum ReckonedCheck: NoteCheck {
  static func check(_ note: inout CheckedNote) {
    guard note.speaksOfTCP || note.reading.isOnTCP, note.words.all.contains(.magnitudes) else { return }
    for line in note.lines.withDigits
    where !note.isCode(line) && note.reading.block(of: line).kind != .cell {
      checkText(line, &note)
    }
    for table in note.tables where table.rows.count <= 40 { checkRows(table, &note) }
  }

  /// Without one of these a line tells nothing that others follow from.
  static let names = TellingWords(
    "mtu", "mss", "shift", "scale", "스케일", "시프트", "rwnd", "receive window", "수신 윈도", "una", "win=", "window",
    "윈도",
    "offset", "오프셋", "hlen", "srtt", "rttvar", "devrtt", "bandwidth", "대역폭", "bps", "bit/s", "bdp")

  // MARK: Running text

  private static func checkText(_ line: Int, _ note: inout CheckedNote) {
    let own = note.reading.range(of: line)
    guard own.count < 300 else { return }
    if note.words[line].contains(.magnitudes) {
      var told = ToldMagnitudes()
      told.read(own, note.text)
      if judge(told, ReckonedScope(text: note.text, ranges: [own]), answer: nil, line, &note) { return }
    }
    guard let answered = Answered(line, note), answered.questionLine != line || answered.question.count > 12,
      note.words[answered.questionLine].contains(.magnitudes)
    else { return }
    var told = ToldMagnitudes()
    told.read(answered.question, note.text)
    told.read(answered.answer, note.text)
    let scope = ReckonedScope(text: note.text, ranges: [answered.question, answered.answer])
    _ = judge(told, scope, answer: answered, line, &note)
  }

  // MARK: Tables

  /// Each column by the one magnitude that its head names.
  private static func checkRows(_ table: NoteTable, _ note: inout CheckedNote) {
    var columns: [(Int32, Magnitude)] = []
    for cell in table.head {
      let range = note.reading.range(of: cell.line)
      guard range.count <= 40, let magnitude = ToldMagnitudes.only(in: range, note.text) else { continue }
      columns.append((cell.column, magnitude))
    }
    guard columns.count >= 2 else { return }
    for row in table.rows {
      var told = ToldMagnitudes()
      let ranges = (table.head + row.cells).map { note.reading.range(of: $0.line) }
      for (column, magnitude) in columns {
        guard let line = row[column] else { continue }
        let range = note.reading.range(of: line)
        let amounts = GivenAmount.all(in: range, of: note.text)
        guard amounts.count == 1, range.count <= 24 else { continue }
        told.add(amounts[0], as: magnitude)
      }
      guard let line = row.cells.first?.line else { continue }
      _ = judge(told, ReckonedScope(text: note.text, ranges: ranges), answer: nil, line, &note)
    }
  }

  // MARK: Judging

  /// Whether some law was found broken.
  private static func judge(
    _ told: ToldMagnitudes, _ scope: ReckonedScope, answer: Answered?, _ line: Int,
    _ note: inout CheckedNote
  ) -> Bool {
    guard !told.isEmpty else { return false }
    for law in ReckonedLaw.all {
      let inputs = law.inputs.compactMap { given($0, told, law, scope) }
      guard inputs.count == law.inputs.count, law.without.allSatisfy({ told.told[$0] == nil }),
        let right = law.reckon(inputs, scope)
      else { continue }
      guard let result = result(of: law, told, answer, scope),
        law.units.contains(result.unit), case let value = size(result, law), !right.allows(value),
        !apart.stands(in: note.text, scope.ranges.last ?? result.range), !isDenied(result, note),
        note.isMeant(line), !note.isBeside(line), note.findings(on: line).isEmpty
      else { continue }
      report(law, right, result, &note)
      return true
    }
    return false
  }

  /// The value of an input; nil where it is told in another unit, or as a part of some other sum.
  private static func given(
    _ magnitude: Magnitude, _ told: ToldMagnitudes, _ law: ReckonedLaw, _ scope: ReckonedScope
  ) -> Double? {
    guard let amount = told[magnitude], !isNeighbour(amount, scope.text) else { return nil }
    if amount.isOperand(in: scope.text, scope.whole, ofProducts: !law.isProduct) { return nil }
    switch magnitude {
    case .offset, .shift, .acknowledgment, .unacknowledged, .next:
      return amount.unit == .none ? amount.value : nil
    case .delay, .smoothed, .variation:
      return amount.unit == .time || amount.unit == .none ? amount.value : nil
    case .rate: return amount.unit == .rate ? amount.value : nil
    default:
      return amount.unit == .none || amount.unit == .bytes || amount.unit == .segments ? amount.value : nil
    }
  }

  /// `1 000 000`: part of a number in groups.
  private static func isNeighbour(_ amount: GivenAmount, _ text: UnsafeBufferPointer<UInt8>) -> Bool {
    let start = amount.range.lowerBound
    if start > 1, text[start - 1] == 0x20, text[start - 2].isDigit { return true }
    let end = amount.range.upperBound
    return end + 1 < text.count && text[end] == 0x20 && text[end + 1].isDigit
  }

  /// Bits told where bytes are reckoned.
  private static func size(_ amount: GivenAmount, _ law: ReckonedLaw) -> Double {
    amount.unit == .bits && law.units.contains(.bytes) ? amount.value / 8 : amount.value
  }

  /// The number that its name stands beside, or, where that opens a sum, what the sum comes to.
  private static func result(
    of law: ReckonedLaw, _ told: ToldMagnitudes, _ answer: Answered?, _ scope: ReckonedScope
  ) -> GivenAmount? {
    let range = scope.whole
    guard let named = told[law.result] else {
      guard let found = unnamed(law, told, answer, scope), !isNeighbour(found, scope.text) else { return nil }
      return found.isOperand(in: scope.text, range) ? nil : found
    }
    if isInterrupted(named, law, told, scope) { return nil }
    guard law.result != .factor, named.isOperand(in: scope.text, range) else { return named }
    return told.unnamed.last { amount in
      amount.range.lowerBound > named.end && !amount.isOperand(in: scope.text, range)
        && scope.text[..<amount.range.lowerBound].suffix(4).contains(UInt8(ascii: "="))
    }
  }

  /// `5이면 옵션이 없고, 8이면 12바이트`: between what is given and the result another number stands.
  private static func isInterrupted(
    _ result: GivenAmount, _ law: ReckonedLaw, _ told: ToldMagnitudes, _ scope: ReckonedScope
  ) -> Bool {
    let given = law.inputs.compactMap { told.told[$0]?.last?.end }.filter { $0 <= result.range.lowerBound }
    guard let last = given.max(), scope.ranges.count <= 2 else { return false }
    return told.unnamed.contains {
      $0.range.lowerBound >= last && $0.end <= result.range.lowerBound
        && !$0.isOperand(in: scope.text, scope.whole)
    }
  }

  /// The last number without a name, behind what tells a result or in the answer to a question for it.
  private static func unnamed(
    _ law: ReckonedLaw, _ told: ToldMagnitudes, _ answer: Answered?, _ scope: ReckonedScope
  ) -> GivenAmount? {
    let text = scope.text
    guard told.told[law.result] == nil,
      let last = law.inputs.compactMap({ told.told[$0]?.last?.end }).max(),
      let result = told.unnamed.last(where: { $0.range.lowerBound >= last })
    else { return nil }
    if isOfSum(result, told, scope) { return nil }
    let before = max(last, result.range.lowerBound - 48)..<result.range.lowerBound
    if let answer {
      let names = Magnitude.names.first { $0.0 == law.result }?.1
      return answer.answer.contains(result.range.lowerBound)
        && names?.stands(in: text, answer.question) == true ? result : nil
    }
    guard let cues = law.cues, scope.holds(cues) else { return nil }
    return results.stands(in: text, before) ? result : nil
  }

  /// `65501 + 65535 = 131036`: what some other sum comes to.
  private static func isOfSum(
    _ result: GivenAmount, _ told: ToldMagnitudes, _ scope: ReckonedScope
  ) -> Bool {
    told.unnamed.contains { amount in
      amount.end <= result.range.lowerBound && result.range.lowerBound - amount.end <= 20
        && amount.isOperand(in: scope.text, scope.whole, ofProducts: false)
    }
  }

  private static let results = TellingWords(
    "=", "→", "->", "=>", "⇒", "results in", "gives", "comes to", "makes", "means", "so ", "can ", "may ",
    "이면", "라면",
    "면 ", "라서", "니까", "이므로", "되면", "일 때", "must be", "allows", "lets")
  private static let apart = TellingWords(
    "if you forget", "mistake", "wrong", "틀", "오해", "착각", "not the", "instead of", "약 ", "대략", "approx", "예전")

  private static func isDenied(_ amount: GivenAmount, _ note: CheckedNote) -> Bool {
    let behind = amount.end..<min(note.text.count, amount.end + 20)
    let before = max(0, amount.range.lowerBound - 14)..<amount.range.lowerBound
    return denials.stands(in: note.text, behind) || nots.stands(in: note.text, before)
  }

  private static let denials = TellingWords("아니", "아님", "아닌", "않", " is wrong")
  private static let nots = TellingWords("not ", "n't ", "instead of ", "never ", "less than ", "under ")

  private static func report(
    _ law: ReckonedLaw, _ right: ReckonedLaw.Right, _ result: GivenAmount, _ note: inout CheckedNote
  ) {
    let value = ReckonedLaw.whole(right.values[0])
    note.report(
      "arithmetic", at: result.range.lowerBound..<result.end, law.message,
      expected: Bilingual(ko: value, en: value), reference: law.reference,
      working: Bilingual(ko: right.working, en: right.working))
  }
}

extension ToldMagnitudes {
  /// The one magnitude that a head names.
  static func only(in range: Range<Int>, _ text: UnsafeBufferPointer<UInt8>) -> Magnitude? {
    var best: (magnitude: Magnitude, count: Int)?
    for (magnitude, words) in Magnitude.names {
      guard let place = words.first(in: text, range) else { continue }
      if place.count > best?.count ?? 0 { best = (magnitude, place.count) }
    }
    return best?.magnitude
  }
}
