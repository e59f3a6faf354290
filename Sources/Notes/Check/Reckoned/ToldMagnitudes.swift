/// What a passage, a question with its answer or a row of a table tells in numbers, each by what it is the value of.
struct ToldMagnitudes {
  private(set) var told: [Magnitude: [GivenAmount]] = [:]
  /// Numbers that nothing near them names, in their order.
  private(set) var unnamed: [GivenAmount] = []

  subscript(magnitude: Magnitude) -> GivenAmount? {
    guard let all = told[magnitude], let first = all.first, all.allSatisfy({ $0.value == first.value }) else {
      return nil
    }
    return first
  }

  var isEmpty: Bool { told.isEmpty }

  mutating func add(_ amount: GivenAmount, as magnitude: Magnitude) {
    told[magnitude, default: []].append(amount)
  }

  /// Reads running text.
  mutating func read(_ range: Range<Int>, _ text: UnsafeBufferPointer<UInt8>) {
    let amounts = GivenAmount.all(in: range, of: text)
    guard amounts.count <= 8 else { return }
    for (index, amount) in amounts.enumerated() {
      let start = index > 0 ? amounts[index - 1].end : range.lowerBound
      let end = index + 1 < amounts.count ? amounts[index + 1].range.lowerBound : range.upperBound
      let before = max(start, amount.range.lowerBound - 60)..<amount.range.lowerBound
      let behind = amount.end..<min(end, amount.end + 48)
      let factor = ToldMagnitudes.factors.first(in: text, behind).map {
        $0.lowerBound == amount.range.upperBound
      }
      if factor == true {
        add(amount, as: .factor)
      } else if let magnitude = ToldMagnitudes.name(before: before, of: amount.unit, text)
        ?? ToldMagnitudes.name(behind: behind, text) ?? ToldMagnitudes.byUnit(amount)
      {
        add(amount, as: magnitude)
      } else {
        unnamed.append(amount)
      }
    }
    takeByKind()
  }

  /// `7을 곱한다`, `128배`
  private static let factors = TellingWords("을 곱", "를 곱", "배 ", "배가", "배로", "배를", "배다", "배이", "배한")

  /// Beside a rate stands a time, beside a shift the largest window: there they need no name.
  private mutating func takeByKind() {
    if told[.rate] != nil, told[.delay] == nil, let time = unnamed.first(where: { $0.unit == .time }) {
      add(time, as: .delay)
      unnamed.removeAll { $0.range == time.range }
    }
    if told[.shift] != nil, told[.window] == nil, let window = unnamed.first(where: { $0.value == 65_535 }) {
      add(window, as: .window)
      unnamed.removeAll { $0.range == window.range }
    }
  }

  // MARK: Names

  /// A rate and a time need no name.
  private static func byUnit(_ amount: GivenAmount) -> Magnitude? { amount.unit == .rate ? .rate : nil }

  private static func name(
    before range: Range<Int>, of unit: GivenAmount.Unit, _ text: UnsafeBufferPointer<UInt8>
  ) -> Magnitude? {
    var best: (Magnitude, Range<Int>)?
    for (magnitude, words) in Magnitude.names {
      guard magnitude != .factor || unit == .none, let place = words.last(in: text, range),
        isWhole(place, text)
      else { continue }
      if let known = best?.1,
        (known.upperBound, -known.lowerBound) >= (place.upperBound, -place.lowerBound)
      {
        continue
      }
      best = (magnitude, place)
    }
    guard let best, leads.fills(best.1.upperBound..<range.upperBound, of: text) else { return nil }
    return best.0
  }

  private static func name(behind range: Range<Int>, _ text: UnsafeBufferPointer<UInt8>) -> Magnitude? {
    var best: (Magnitude, Range<Int>)?
    for (magnitude, words) in Magnitude.names where magnitude != .factor {
      guard let place = words.first(in: text, range), isWhole(place, text) else { continue }
      if let known = best?.1, (known.lowerBound, -known.upperBound) <= (place.lowerBound, -place.upperBound) {
        continue
      }
      best = (magnitude, place)
    }
    guard let best, case let gap = range.lowerBound..<best.1.lowerBound,
      !text[gap].contains(where: { $0.isOne(of: "(=:") }), follows.fills(gap, of: text)
    else { return nil }
    return best.0
  }

  /// `win` is no part of `winner`.
  private static func isWhole(_ place: Range<Int>, _ text: UnsafeBufferPointer<UInt8>) -> Bool {
    guard text[place.lowerBound] < 0x80 else { return true }
    if place.lowerBound > 0, text[place.lowerBound - 1].isLetter { return false }
    guard text[place.upperBound - 1] < 0x80, place.upperBound < text.count else { return true }
    return !text[place.upperBound].isLetter || text[place.upperBound].lowered == UInt8(ascii: "s")
  }

  private static let leads = Filler(
    "= : is are was be of the a an to = ≈ ~ about only field value size count number set 은 는 이 가 를 을 의 도 값 값은 값이 크기 크기는 크기가 필드 필드는 필드가 "
      + "필드의 필드에 적힌 가 약 총 at now stands gets becomes comes out 로 으로 equals bytes would has have 바이트 holds contains says reads here with s link"
      + " then therefore amounts")
  private static let follows = Filler(
    "of the a an 의 짜리 are is as still in 가 이 를 을 은 는 만큼 and long one-way round-trip link")
}
