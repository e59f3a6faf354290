import Questions
import TCP
import Testing

@testable import Drills

@Suite("Workings")
struct WorkingTests {
  private func exercises(_ topic: Topic, _ levels: [Level], count: UInt64 = 60) -> [Exercise] {
    levels.flatMap { level in
      (1...count).compactMap { DrillCode(topic: topic, level: level, seed: $0).exercise() }
    }
  }

  /// `a − b + c = d` at the end of a working, reckoned.
  private func sum(_ text: String) -> (sum: Int, stated: Int)? {
    guard let part = text.split(separator: ":").last else { return nil }
    let sides = part.split(separator: "=")
    guard sides.count == 2, let stated = Int(sides[1].filter { !$0.isWhitespace }) else { return nil }
    var total = 0
    var sign = 1
    for word in sides[0].split(separator: " ") {
      switch word {
      case "+": sign = 1
      case "−": sign = -1
      default:
        guard let number = Int(word) else { return nil }
        total += sign * number
      }
    }
    return (total, stated)
  }

  @Test("of a window add up, scaled or not")
  func windows() throws {
    var plain = 0
    var scaled = 0
    for exercise in exercises(.window, Level.allCases) {
      for blank in exercise.blanks where blank.field == .window {
        let text = blank.working.english
        guard case .number(let answer) = blank.answer else { continue }
        if text.contains("2^scale") {
          // `(41304 − 847) ÷ 2^4 = 40457 ÷ 16 = 2528`
          let numbers = text.split { !$0.isNumber }.compactMap { Int($0) }
          #expect((numbers[1] - numbers[2]) >> numbers[4] == answer, "\(exercise.code) \(text)")
          scaled += 1
        } else if let sum = sum(text) {
          #expect(sum.sum == answer && sum.stated == answer, "\(exercise.code) \(text)")
          plain += 1
        } else {
          #expect(text.contains("never scaled"), "\(exercise.code) \(text)")
        }
      }
    }
    #expect(plain > 20 && scaled > 5)
  }

  @Test("of an RTO speak of a bound only where it bites")
  func bounds() {
    var bitten = 0
    for exercise in exercises(.rto, [.three, .four, .five]) {
      guard case .timer(let given)? = exercise.given else { continue }
      for blank in exercise.blanks where blank.field == .rto {
        let text = blank.working.english
        if given.maxRto == nil { #expect(!text.contains("maximum"), "\(exercise.code) \(text)") }
        if given.minRto == nil { #expect(!text.contains("minimum"), "\(exercise.code) \(text)") }
        if text.contains("imum") { bitten += 1 }
      }
    }
    #expect(bitten > 5)
  }

  @Test("of growing windows show every ACK")
  func growth() throws {
    let exercise = try #require(
      exercises(.congestion, [.one]).first { exercise in
        guard case .congestion(let given)? = exercise.given else { return false }
        return given.events.count == 5
      })
    let arrows = exercise.blanks[0].working.english.split(separator: "→").count - 1
    #expect(arrows == 4)
  }

  @Test("of header fields show all their bytes")
  func fields() {
    for exercise in exercises(.header, [.two, .three, .four]) {
      for blank in exercise.blanks where blank.field == .seq && blank.segment != nil {
        guard case .number(let answer) = blank.answer, blank.working.english.contains("offset") == false,
          blank.working.english.hasPrefix("Bytes 4 to 7")
        else { continue }
        var digits = String(answer, radix: 16)
        digits = String(repeating: "0", count: 8 - digits.count) + digits
        let bytes = stride(from: 0, to: 8, by: 2).map { String(Array(digits)[$0..<($0 + 2)]) }
        #expect(blank.working.english.contains(bytes.joined(separator: " ")), "\(blank.working.english)")
        if blank.notation == .hexadecimal { #expect(blank.shownAnswer == "0x" + digits) }
      }
    }
  }

  @Test("Tahoe's return to one segment isn't explained by Reno's recovery")
  func tahoe() {
    var seen = 0
    for exercise in exercises(.congestion, [.four, .five]) {
      guard case .congestion(let given)? = exercise.given, given.flavour == .tahoe else { continue }
      for blank in exercise.blanks where blank.field == .cwnd {
        #expect(!blank.mistakes.contains { $0.rule == MistakeRule.noInflation.name })
        seen += 1
      }
    }
    #expect(seen > 5)
  }
}
