import TCP

/// Reads `.tcp` scenarios line by line.
package struct ScenarioParser {
  /// The words of one line and where each begins.
  private struct Line {
    var words: [(text: String, place: ScriptPlace)]
    var next = 0

    var here: ScriptPlace { next < words.count ? words[next].place : end }
    private var end: ScriptPlace {
      guard let last = words.last else { return ScriptPlace(line: 1, column: 1) }
      return ScriptPlace(line: last.place.line, column: last.place.column + last.text.count)
    }

    mutating func take() -> String? {
      guard next < words.count else { return nil }
      defer { next += 1 }
      return words[next].text
    }
  }

  package static func parse(_ bytes: [UInt8]) throws(ScriptError) -> Scenario {
    var scenario = Scenario()
    for (index, raw) in bytes.split(separator: 0x0a, omittingEmptySubsequences: false).enumerated() {
      var line = words(of: String(decoding: raw, as: UTF8.self), number: index + 1)
      guard let place = line.words.first?.place else { continue }
      let action = try parse(&line)
      guard line.next == line.words.count else {
        throw ScriptError(
          Bilingual(
            ko: "'\(line.words[line.next].text)'은(는) 남는 말입니다. 지우거나 다음 줄로 옮기세요.",
            en: "'\(line.words[line.next].text)' is one word too many; remove it or start a new line"),
          at: line.here)
      }
      scenario.steps.append(Scenario.Step(place: place, action: action))
    }
    return scenario
  }

  private static func words(of text: String, number: Int) -> Line {
    var line = Line(words: [])
    var word = ""
    var start = 1
    var column = 0
    for character in text {
      column += 1
      if character == "#" { break }
      if character.isWhitespace {
        if !word.isEmpty { line.words.append((word, ScriptPlace(line: number, column: start))) }
        word = ""
      } else {
        if word.isEmpty { start = column }
        word.append(character)
      }
    }
    if !word.isEmpty { line.words.append((word, ScriptPlace(line: number, column: start))) }
    return line
  }

  // MARK: - Verbs

  static let linkVerbs = ["lose", "duplicate", "hold", "release", "swap", "wait", "inject", "expect"]
  static let hostVerbs =
    [
      "listen", "isn", "open", "send", "read", "close", "abort", "crash", "window", "timeout", "wait",
      "inject",
    ]
    + ScenarioOption.Name.allCases.map(\.rawValue)

  private static func parse(_ line: inout Line) throws(ScriptError) -> Scenario.Action {
    let place = line.here
    guard let first = line.take() else { throw unknown("", linkVerbs, at: place) }
    if let host = Host(rawValue: first) { return try parse(&line, of: host) }
    switch first {
    case "lose": return .order(.lose)
    case "duplicate": return .order(.duplicate)
    case "hold": return .order(.hold)
    case "swap": return .order(.swap)
    case "release": return .release
    case "wait": return .wait(nil, try duration(&line))
    case "inject": return .inject(try host(&line), try forgery(&line))
    case "expect": return .expect(try host(&line), try state(&line))
    default: throw unknown(first, ["A", "B"] + linkVerbs, at: place)
    }
  }

  private static func parse(_ line: inout Line, of host: Host) throws(ScriptError) -> Scenario.Action {
    let place = line.here
    guard let verb = line.take() else { throw unknown("", hostVerbs, at: place) }
    switch verb {
    case "listen": return .listen(host)
    case "isn": return .isn(host, SequenceNumber(UInt32(try number(&line, in: 0...4_294_967_295))))
    case "open", "connect": return .open(host)
    case "send": return .send(host, try number(&line, in: 1...1 << 24))
    case "read": return .read(host, line.next < line.words.count ? try number(&line, in: 1...1 << 30) : nil)
    case "close": return .close(host)
    case "abort": return .abort(host)
    case "crash": return .crash(host)
    case "window": return .window(host, try number(&line, in: 0...1 << 30))
    case "timeout": return .timeout(host)
    case "wait": return .wait(host, line.next < line.words.count ? try duration(&line) : nil)
    case "inject": return .inject(host, try forgery(&line))
    case "expect": return .expect(host, try state(&line))
    default:
      guard let name = ScenarioOption.Name(rawValue: verb) else { throw unknown(verb, hostVerbs, at: place) }
      return .configure(host, try option(name, &line))
    }
  }

  private static func unknown(_ word: String, _ verbs: [String], at place: ScriptPlace) -> ScriptError {
    let list = verbs.joined(separator: ", ")
    guard !word.isEmpty else {
      return ScriptError(
        Bilingual(ko: "여기에 말이 빠졌습니다. 쓸 수 있는 것: \(list)", en: "a word is missing here; one of \(list)"),
        at: place)
    }
    return ScriptError(
      Bilingual(
        ko: "'\(word)'은(는) 모르는 말입니다. 쓸 수 있는 것: \(list)", en: "can't understand '\(word)'; one of \(list)"),
      at: place)
  }

  // MARK: - Values

  private static func number(_ line: inout Line, in range: ClosedRange<Int>) throws(ScriptError) -> Int {
    let place = line.here
    let word = line.take()
    guard let word, let number = Int(word), range.contains(number) else {
      throw ScriptError(
        Bilingual(
          ko: "\(range.lowerBound)에서 \(range.upperBound) 사이의 수가 와야 합니다"
            + (word.map { "('\($0)' 말고)." } ?? "."),
          en: "a number from \(range.lowerBound) to \(range.upperBound) should be here"
            + (word.map { ", not '\($0)'" } ?? "")), at: place)
    }
    return number
  }

  /// `2`, `2s`, `200ms`.
  private static func duration(_ line: inout Line) throws(ScriptError) -> Interval {
    let place = line.here
    let word = line.take() ?? ""
    let digits = word.prefix { $0.isASCII && $0.isNumber }
    let unit = word.dropFirst(digits.count)
    guard let amount = Int64(digits), amount <= 1_000_000, ["", "s", "ms"].contains(unit) else {
      throw ScriptError(
        Bilingual(ko: "기다릴 시간을 `2s`나 `200ms`처럼 쓰세요.", en: "write how long to wait: `2s` or `200ms`"),
        at: place)
    }
    return unit == "ms" ? .milliseconds(amount) : .seconds(amount)
  }

  private static func host(_ line: inout Line) throws(ScriptError) -> Host {
    let place = line.here
    let word = line.take() ?? ""
    guard let host = Host(rawValue: word) else { throw unknown(word, ["A", "B"], at: place) }
    return host
  }

  private static func state(_ line: inout Line) throws(ScriptError) -> ConnectionState {
    let place = line.here
    let word = line.take() ?? ""
    guard let state = ConnectionState(rawValue: word) else {
      throw unknown(word, ConnectionState.allCases.map(\.name), at: place)
    }
    return state
  }

  private static func option(
    _ name: ScenarioOption.Name, _ line: inout Line
  ) throws(ScriptError) -> ScenarioOption {
    let place = line.here
    guard let word = line.take() else { throw unknown("", ["on", "off"], at: place) }
    if word == "on" || word == "off", name != .buffer, name != .congestion,
      !(word == "on" && name.needsNumber)
    {
      return ScenarioOption(name: name, value: .flag(word == "on"))
    }
    if name == .congestion {
      guard
        let algorithm = CongestionControl.Algorithm.allCases.first(where: { "\($0)".lowercased() == word })
      else {
        throw unknown(word, CongestionControl.Algorithm.allCases.map { "\($0)".lowercased() }, at: place)
      }
      return ScenarioOption(name: name, value: .congestion(algorithm))
    }
    guard let range = name.range else { throw unknown(word, ["on", "off"], at: place) }
    line.next -= 1
    return ScenarioOption(name: name, value: .number(try number(&line, in: range)))
  }
}

extension ScenarioOption.Name {
  /// The numbers it takes; nil where it is only on or off.
  var range: ClosedRange<Int>? {
    switch self {
    case .mss: 1...65495
    case .wscale: 0...14
    case .delack: 1...500
    case .buffer: 0...1 << 30
    case .sack, .timestamps, .ecn, .nagle, .keepalive, .challenge, .congestion: nil
    }
  }

  var needsNumber: Bool { self == .mss || self == .wscale }
}

// MARK: - Forged segments

extension ScenarioParser {
  /// `flags=SYN,ACK seq=100 ack=next+5 len=10 win=0`
  private static func forgery(_ line: inout Line) throws(ScriptError) -> Scenario.Forgery {
    var forgery = Scenario.Forgery(flags: [])
    var hasFlags = false
    while line.next < line.words.count {
      let place = line.here
      let word = line.take() ?? ""
      let pair = word.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
      guard pair.count == 2 else { throw malformed(word, place) }
      switch pair[0] {
      case "flags":
        forgery.flags = try flags(pair[1], place)
        hasFlags = true
      case "seq": forgery.sequence = try number(pair[1], place)
      case "ack": forgery.acknowledgment = try number(pair[1], place)
      case "len":
        guard let length = Int(pair[1]), (0...65495).contains(length) else { throw malformed(word, place) }
        forgery.dataLength = length
      case "win", "window":
        guard let window = UInt16(pair[1]) else { throw malformed(word, place) }
        forgery.window = window
      default: throw malformed(word, place)
      }
    }
    guard hasFlags else { throw malformed("", line.here) }
    return forgery
  }

  private static func flags(_ word: String, _ place: ScriptPlace) throws(ScriptError) -> Flags {
    var flags: Flags = []
    if word == "none" { return flags }
    for name in word.split(whereSeparator: { $0 == "," || $0 == "+" }) {
      guard let flag = Flag.allCases.first(where: { $0.name == name.uppercased() }) else {
        throw unknown(String(name), Flag.allCases.map(\.name), at: place)
      }
      flags.insert(Flags(flag))
    }
    return flags
  }

  /// `1000`, `next`, `next+5`, `next-1`.
  private static func number(_ word: String, _ place: ScriptPlace) throws(ScriptError)
    -> Scenario.Forgery.Number
  {
    if word.hasPrefix("next") {
      let rest = word.dropFirst(4)
      if rest.isEmpty { return .fromNext(0) }
      if let distance = Int(rest), rest.first == "+" || rest.first == "-", abs(distance) <= 1 << 31 {
        return .fromNext(distance)
      }
    } else if let number = UInt32(word) {
      return .absolute(SequenceNumber(number))
    }
    throw malformed(word, place)
  }

  private static func malformed(_ word: String, _ place: ScriptPlace) -> ScriptError {
    ScriptError(
      Bilingual(
        ko: "'\(word)': 위조 세그먼트는 `inject A flags=SYN,ACK seq=100 ack=next+5 len=0 win=65535`처럼 씁니다.",
        en:
          "'\(word)': a forged segment is written `inject A flags=SYN,ACK seq=100 ack=next+5 len=0 win=65535`"
      ),
      at: place)
  }
}
