import Drills
import Notes
import TCP

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The exchanges that stand in a person's notes, as far as they are true TCP.
enum NotedExchanges {
  static func read(_ path: String, language: Language) throws -> [RecordedExchange] {
    var found: [RecordedExchange] = []
    try NoteLibrary(paths: [path], language: language).forEach(language: language) { note in
      for fact in note.facts {
        guard case .exchange(let segments) = fact.subject, var telling = Telling(segments),
          let observed = telling.observed()
        else { continue }
        found.append(
          RecordedExchanges.recording(of: observed).exchange(
            named: "\(fact.place.file):\(fact.place.line)", place: found.count + 1, isNoted: true))
      }
    }
    return found
  }

  /// Whether a path is a note or a folder of them, rather than a capture.
  static func isNote(_ path: String) -> Bool {
    let name = path.lowercased()
    if name.hasSuffix(".md") || name.hasSuffix(".markdown") { return true }
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }
}

/// One exchange as a note tells it, with what it leaves out filled in; nil where it contradicts itself or TCP.
private struct Telling {
  private let segments: [StatedSegment]
  private let first: Party
  private var next: [Bool: SequenceNumber] = [:]
  private var bases: [String: UInt32] = [:]

  init?(_ segments: [StatedSegment]) {
    guard segments.count >= 2, let first = segments[0].from else { return nil }
    self.segments = segments
    self.first = first
  }

  mutating func observed() -> [ObservedSegment]? {
    var result: [ObservedSegment] = []
    for segment in segments {
      guard let one = observed(segment) else { return nil }
      result.append(one)
    }
    return result
  }

  private mutating func observed(_ segment: StatedSegment) -> ObservedSegment? {
    guard let from = segment.from, let flags = segment.flags else { return nil }
    let isFirst = from == first
    let stated = segment.seq.flatMap { number($0) }
    guard let sequence = stated ?? next[isFirst], next[isFirst] == nil || next[isFirst] == sequence else {
      return nil
    }
    let expected = next[!isFirst]
    var acknowledgment: SequenceNumber = 0
    if flags.contains(.ack) {
      let said = segment.ack.flatMap { number($0) } ?? expected
      guard let said, expected == nil || expected == said else { return nil }
      if expected == nil { next[!isFirst] = said }
      acknowledgment = said
    }
    let count = segment.len ?? 0
    guard (0...65_000).contains(count) else { return nil }
    let header = Header(
      sourcePort: isFirst ? 40_000 : 80, destinationPort: isFirst ? 80 : 40_000, sequence: sequence,
      acknowledgment: acknowledgment, flags: flags)
    let here = Endpoint(Address(version4: 0xc000_0201), port: 40_000)
    let there = Endpoint(Address(version4: 0xc633_6402), port: 80)
    let seen = ObservedSegment(
      from: isFirst ? here : there, to: isFirst ? there : here, header: header, dataLength: count)
    next[isFirst] = seen.end
    return seen
  }

  /// 1001, or `x+1` with a number of its own for x.
  private mutating func number(_ stated: StatedNumber) -> SequenceNumber? {
    switch stated {
    case .number(let number): return SequenceNumber(number)
    case .symbol(let text):
      let parts = text.split(separator: "+").map { $0.filter { !$0.isWhitespace } }
      guard let name = parts.first, !name.isEmpty else { return nil }
      let base = bases[name] ?? UInt32(bases.count + 1) * 100_000_000
      bases[name] = base
      var sum = SequenceNumber(base)
      for part in parts.dropFirst() {
        guard let count = Int(part) else { return nil }
        sum += count
      }
      return sum
    }
  }
}
