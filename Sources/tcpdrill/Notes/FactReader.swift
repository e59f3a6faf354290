import Notes
import TCP

/// Reads back what `FactBytes` wrote; nil wherever the bytes are not what they should be.
struct FactReader {
  private let bytes: [UInt8]
  private var at: Int
  private let end: Int

  init(_ bytes: [UInt8], at start: Int, count: Int) {
    self.bytes = bytes
    at = start
    end = min(bytes.count, start + count)
  }

  var isAtEnd: Bool { at >= end }

  /// Where the skipped bytes start.
  mutating func skip(_ count: Int) -> Int? {
    guard count >= 0, at + count <= end else { return nil }
    defer { at += count }
    return at
  }

  mutating func uint8() -> UInt8? { skip(1).map { bytes[$0] } }

  mutating func uint32() -> UInt32? {
    guard let start = skip(4) else { return nil }
    return bytes.withUnsafeBytes {
      UInt32(littleEndian: $0.loadUnaligned(fromByteOffset: start, as: UInt32.self))
    }
  }

  mutating func uint64() -> UInt64? {
    guard let start = skip(8) else { return nil }
    return bytes.withUnsafeBytes {
      UInt64(littleEndian: $0.loadUnaligned(fromByteOffset: start, as: UInt64.self))
    }
  }

  mutating func text() -> String? { slice().map { String(decoding: $0, as: UTF8.self) } }

  /// Bytes with their length before them.
  mutating func slice() -> ArraySlice<UInt8>? {
    guard let count = uint32(), let start = skip(Int(count)) else { return nil }
    return bytes[start..<(start + Int(count))]
  }

  /// The outer nil is broken bytes, the inner one a value that was not there.
  mutating func optional<T>(_ read: (inout FactReader) -> T?) -> T?? {
    switch uint8() {
    case 0: .some(nil)
    case 1: read(&self).map { .some($0) }
    default: nil
    }
  }

  private mutating func texts() -> [String]? { list { $0.text() } }

  mutating func list<T>(_ read: (inout FactReader) -> T?) -> [T]? {
    guard let count = uint32(), Int(count) <= end - at else { return nil }
    var result: [T] = []
    result.reserveCapacity(Int(count))
    for _ in 0..<count {
      guard let element = read(&self) else { return nil }
      result.append(element)
    }
    return result
  }

  mutating func note(file: String) -> NoteFacts? {
    var above = Above()
    guard let warnings = warnings(), let facts = list({ $0.fact(file, &above) }) else { return nil }
    return NoteFacts(file: file, facts: facts, warnings: warnings)
  }

  mutating func warnings() -> [Document.Warning]? { list { $0.warning() } }

  private mutating func warning() -> Document.Warning? {
    guard let line = uint32(), let column = uint32(), let message = bilingual() else { return nil }
    return Document.Warning(line: Int(line), column: Int(column), message: message)
  }

  mutating func bilingual() -> Bilingual? {
    guard let korean = text(), let english = text() else { return nil }
    return Bilingual(ko: korean, en: english)
  }

  /// What facts of one section share.
  private struct Above {
    var outline: [String] = []
    var tags: [String] = []
  }

  private mutating func fact(_ file: String, _ above: inout Above) -> Fact? {
    guard let line = uint32(), let column = uint32(), let said = text(), let isAsBefore = uint8() else {
      return nil
    }
    if isAsBefore == 0 {
      guard let outline = texts(), let tags = texts() else { return nil }
      above = Above(outline: outline, tags: tags)
    }
    guard let subject = subject() else { return nil }
    return Fact(
      place: Place(file: file, line: Int(line), column: Int(column)), subject: subject, text: said,
      outline: above.outline, tags: above.tags)
  }

  private mutating func subject() -> Fact.Subject? {
    switch uint8() {
    case 0:
      guard let flag = uint8().flatMap(Flag.init), let letter = optional({ $0.text() }) else { return nil }
      return .flag(flag, letter: letter?.first)
    case 1:
      guard let state = state(), let owner = optional({ $0.text() }), let event = optional({ $0.text() })
      else { return nil }
      return .state(state, owner: owner.map { Party($0) }, event: event)
    case 2:
      guard let field = text().flatMap(HeaderField.init), let bits = optional({ $0.integer() }) else {
        return nil
      }
      return .field(field, bits: bits)
    case 3: return step().map { .step($0) }
    case 4: return list { $0.segment() }.map { .exchange($0) }
    case 5: return text().map { .term($0) }
    case 6: return card().map { .card($0) }
    default: return nil
    }
  }

  private mutating func state() -> ConnectionState? { text().flatMap(ConnectionState.init) }
  private mutating func integer() -> Int? { uint64().map { Int(Int64(bitPattern: $0)) } }
  private mutating func party() -> Party?? { optional { $0.text().map { Party($0) } } }
  private mutating func flags() -> Flags?? {
    optional { $0.integer().map { Flags(rawValue: UInt8(truncatingIfNeeded: $0)) } }
  }

  private mutating func number() -> StatedNumber?? {
    switch uint8() {
    case 0: .some(nil)
    case 1: uint32().map { .some(.number($0)) }
    case 2: text().map { .some(.symbol($0)) }
    default: nil
    }
  }

  private mutating func step() -> Step? {
    guard let phase = text().flatMap(Step.Phase.init), let ordinal = uint32(), let from = party(),
      let to = party(),
      let flags = flags(), let seq = number(), let ack = number(), let count = uint32(),
      Int(count) <= end - at
    else { return nil }
    var step = Step(phase: phase, ordinal: Int(ordinal), from: from, to: to, flags: flags, seq: seq, ack: ack)
    for _ in 0..<count {
      guard let name = text(), let state = state() else { return nil }
      step.states[Party(name)] = state
    }
    return step
  }

  private mutating func segment() -> StatedSegment? {
    guard let line = uint32(), let column = uint32(), let from = party(), let to = party(),
      let flags = flags(),
      let seq = number(), let ack = number(), let len = optional({ $0.integer() })
    else { return nil }
    return StatedSegment(
      line: Int(line), column: Int(column), from: from, to: to, flags: flags, seq: seq, ack: ack, len: len)
  }

  private mutating func card() -> Card? {
    let shape: Card.Shape
    switch uint8() {
    case 0: shape = .questionAndAnswer
    case 1: shape = .bothWays
    case 2:
      guard let index = uint32() else { return nil }
      shape = .cloze(index: Int(index))
    default: return nil
    }
    guard let front = text(), let back = text(), let accepts = texts(), let hints = texts(),
      let id = optional({ $0.text() })
    else { return nil }
    return Card(shape: shape, front: front, back: back, accepts: accepts, hints: hints, id: id)
  }
}
