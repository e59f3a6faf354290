import TCP

/// Segments told one after the other between the same two hosts.
struct ExchangeRun {
  private(set) var segments: [ToldSegment] = []
  /// How many lines that tell no segment stand behind the last.
  var pause = 0

  private var names: [String] = []

  /// False where a third host speaks, or another connection opens. Three that speak once each are letters that count:
  /// `a)`, `b)`, `c)`.
  mutating func take(_ segment: ToldSegment) -> Bool {
    if segment.numbers.flags == .syn, segments.contains(where: { $0.numbers.flags != .syn }) { return false }
    var known = names
    for name in [segment.sender, segment.recipient].compactMap(\.self) where !known.contains(name) {
      known.append(name)
    }
    guard known.count <= 2 else {
      let isCount = segments.count == 2 && (segments + [segment]).allSatisfy { $0.recipient == nil }
      if isCount { segments = [] }
      return false
    }
    names = known
    segments.append(segment)
    pause = 0
    return true
  }

  /// As a fact; nil where it does not hang together.
  func exchange(_ reading: Reading) -> [StatedSegment]? {
    guard segments.count >= 2, names.count == 2,
      segments.contains(where: { $0.sender != segments[0].sender }),
      !(names.contains("q") && names.contains("a")),
      segments.contains(where: { $0.numbers.seq != nil }), let resolved, hangsTogether(resolved)
    else { return nil }
    let parties = parties(reading)
    return resolved.map { segment in
      let numbers = segment.numbers
      let isFirst = segment.sender == names[0]
      return StatedSegment(
        line: segment.start, column: 0, from: parties[isFirst ? 0 : 1], to: parties[isFirst ? 1 : 0],
        flags: numbers.flags.isEmpty ? nil : numbers.flags, seq: numbers.seq.map(StatedNumber.number),
        ack: numbers.ack.map(StatedNumber.number), len: segment.length.map(Int.init))
    }
  }

  /// What goes on with the number it had before carried no data; nil where a length can't be settled.
  private var resolved: [ToldSegment]? {
    var segments = segments
    for index in segments.indices {
      let segment = segments[index]
      let later = segments[(index + 1)...]
      let next = later.first { $0.sender == segment.sender && $0.numbers.seq != nil }?.numbers.seq
      if let supposed = segment.numbers.supposed, let seq = segment.numbers.seq {
        let answer = later.first { $0.sender != segment.sender && $0.numbers.ack != nil }?.numbers.ack
        let end = seq &+ supposed &+ (segment.numbers.flags.contains(.fin) ? 1 : 0)
        guard next == end || answer == end else { return nil }
        segments[index].length = supposed
      } else if segment.room == nil, next != nil, next == segment.numbers.seq {
        segments[index].length = 0
      }
    }
    return segments
  }

  // MARK: Names

  /// Of a drawing's columns the line above them tells the names.
  private func parties(_ reading: Reading) -> [Party] {
    if let first = segments.first, names.contains(SegmentSpeaker.left) {
      let heads = ExchangeRun.heads(above: first.line, reading) ?? ["A", "B"].map { Party($0) }
      return names[0] == SegmentSpeaker.left ? heads : heads.reversed()
    }
    let known = names.map { ExchangeRun.party($0) }
    if let one = known[0], let other = known[1], one.name != other.name { return [one, other] }
    return names.map { Party(spelling(of: $0, reading)) }
  }

  /// As the note writes it where it comes first: names are compared in small letters.
  private func spelling(of name: String, _ reading: Reading) -> String {
    for segment in segments {
      let line = reading.string(ofLine: segment.line)
      let lower = line.lowercased()
      let place = lower.ranges(of: name).first { place in
        place.lowerBound == lower.startIndex
          || !lower[lower.index(before: place.lowerBound)].isLetter
      }
      guard let place, lower.count == line.count else { continue }
      let start = lower.distance(from: lower.startIndex, to: place.lowerBound)
      return String(line.dropFirst(start).prefix(name.count))
    }
    return name
  }

  /// `client        server` at the head of the drawing.
  private static func heads(above line: Int, _ reading: Reading) -> [Party]? {
    for above in reading.block(of: line).lines.lowerBound..<line {
      let named = reading.mentions(in: above).filter { $0.kind == .party }
      guard named.count == 2, named.allSatisfy({ $0.value < Vocabulary.parties.count }),
        named[named.startIndex].value != named[named.startIndex + 1].value
      else { continue }
      return named.map { StepWriter.party($0.value) }
    }
    return nil
  }

  private static func party(_ name: String) -> Party? {
    switch name {
    case "client", "c", "클라이언트", "客户端": Party("client")
    case "server", "s", "서버", "服务器", "服务端": Party("server")
    case "a", "host a", "호스트 a": Party("A")
    case "b", "host b", "호스트 b": Party("B")
    default: nil
    }
  }

  // MARK: Playing

  private struct Stream {
    /// Where it may go on: of a number that does not follow it is open whether it or the awaited one is meant.
    var nexts: Set<UInt32> = []
    var ends: Set<UInt32> = []
  }

  /// More numbers follow from those before them than do not: else it was misread, or is no exchange.
  private func hangsTogether(_ segments: [ToldSegment]) -> Bool {
    var streams = [Stream(), Stream()]
    var agreed = 0
    var off = 0
    for segment in segments {
      let side = segment.sender == names[0] ? 0 : 1
      if let ack = segment.numbers.ack, !streams[1 - side].ends.isEmpty {
        if streams[1 - side].ends.contains(ack) {
          agreed += 1
        } else if !streams[1 - side].nexts.isEmpty {
          off += 1
        }
      }
      var starts = streams[side].nexts
      if let seq = segment.numbers.seq {
        let follows = starts.contains(seq) || streams[side].ends.contains(seq)
        if !starts.isEmpty {
          if follows { agreed += 1 } else { off += 1 }
        }
        if follows { starts = [] }
        starts.insert(seq)
      }
      streams[side].nexts = Set(starts.compactMap { start in segment.room.map { start &+ $0 } })
      // In place: a copy in hand would make each segment copy all that came before.
      streams[side].ends.formUnion(starts)
      streams[side].ends.formUnion(streams[side].nexts)
    }
    return off == 0 ? agreed > 0 : agreed >= 2 * off
  }
}
