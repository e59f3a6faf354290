/// A number that was told, beside the one that is right.
struct NumberSlip {
  private let told: [UInt8]
  private let right: [UInt8]
  private let terms: [[UInt8]]

  /// Each is written with whatever names it: `ACK 1301`. The working tells what the right one comes from.
  init(told: String, right: String, working: String?) {
    self.told = NumberSlip.numbers(told).last ?? []
    self.right = NumberSlip.numbers(right).last ?? []
    terms = working.map(NumberSlip.numbers) ?? []
  }

  /// One counted too many or too few, a digit that is wrong, missing, doubled or in its neighbour's place, or a sum
  /// that was never made. Small numbers are near to each other anyway, symbols have no digits, and where there is no
  /// working not all of the story was told.
  var isLikely: Bool {
    guard !terms.isEmpty, told != right, let number = value(told), let awaited = value(right),
      max(number, awaited) >= 10
    else { return false }
    if number.subtractingReportingOverflow(awaited).partialValue.magnitude == 1 { return true }
    return isNeighbor || terms.contains { $0 == told || value($0).map { $0 + 1 == number } ?? false }
  }

  /// One digit apart, or two that stand in each other's place.
  private var isNeighbor: Bool {
    switch told.count - right.count {
    case 0:
      let differing = told.indices.filter { told[$0] != right[$0] }
      return differing.count == 1 || differing.count == 2 && told.sorted() == right.sorted()
    case 1: return told.indices.contains { told.dropping($0) == right }
    case -1: return right.indices.contains { right.dropping($0) == told }
    default: return false
    }
  }

  private func value(_ digits: [UInt8]) -> Int? { Int(String(decoding: digits, as: UTF8.self)) }

  /// The runs of digits, `4,294,967,295` as one.
  private static func numbers(_ text: String) -> [[UInt8]] {
    let bytes = Array(text.utf8)
    let figures = bytes.indices.filter { at in
      bytes[at] != UInt8(ascii: ",")
        || at + 1 < bytes.count && at > 0 && !(bytes[at - 1].isDigit && bytes[at + 1].isDigit)
    }
    return figures.map { bytes[$0] }.split { !$0.isDigit }.map(Array.init)
  }
}

extension [UInt8] {
  fileprivate func dropping(_ index: Int) -> [UInt8] { Array(self[..<index] + self[(index + 1)...]) }
}
