/// The congestion window of one round, where a row or a line tells it.
struct WindowRound {
  static let windows = TellingWords("cwnd", "congestion window", "혼잡 윈도", "혼잡윈도", "拥塞窗口")

  var value: UInt64
  var range: Range<Int>
  var line: Int

  init(value: UInt64, range: Range<Int>, line: Int) {
    self.value = value
    self.range = range
    self.line = line
  }

  /// The number that a cell holds, with its unit at most.
  init?(inCell line: Int, _ note: CheckedNote) {
    let range = note.reading.range(of: line)
    let numbers = Quantity.all(in: range, of: note.text)
    guard numbers.count == 1, let number = numbers.first, range.count - number.range.count <= 8 else {
      return nil
    }
    self.init(value: number.value, range: number.range, line: line)
  }
}
