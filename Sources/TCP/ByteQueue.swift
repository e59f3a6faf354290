/// Bytes in order, kept as the pieces they came in: nothing is copied until a read crosses two pieces.
package struct ByteQueue: Sendable {
  private var pieces: [ArraySlice<UInt8>] = []
  /// Pieces before this one have been taken.
  private var head = 0
  package private(set) var count = 0

  package init() {}

  package var isEmpty: Bool { count == 0 }

  package mutating func append(_ piece: ArraySlice<UInt8>) {
    guard !piece.isEmpty else { return }
    pieces.append(piece)
    count += piece.count
  }

  /// Takes up to `wanted` bytes from the front.
  package mutating func take(_ wanted: Int) -> ArraySlice<UInt8> {
    guard count > 0, wanted > 0 else { return [] }
    let first = pieces[head]
    if first.count > wanted {
      pieces[head] = first.dropFirst(wanted)
      count -= wanted
      return first.prefix(wanted)
    }
    if first.count == wanted || head + 1 == pieces.count {
      advance()
      return first
    }
    return takeAcrossPieces(min(wanted, count))
  }

  private mutating func takeAcrossPieces(_ wanted: Int) -> ArraySlice<UInt8> {
    var joined: [UInt8] = []
    joined.reserveCapacity(wanted)
    while joined.count < wanted { joined += take(min(wanted - joined.count, pieces[head].count)) }
    return joined[...]
  }

  private mutating func advance() {
    count -= pieces[head].count
    pieces[head] = []
    head += 1
    if head == pieces.count {
      pieces.removeAll(keepingCapacity: true)
      head = 0
    } else if head > 64, head * 2 > pieces.count {
      pieces.removeFirst(head)
      head = 0
    }
  }

  package mutating func removeAll() {
    pieces.removeAll(keepingCapacity: true)
    head = 0
    count = 0
  }
}

/// The bytes that stand in for a program's data where a scenario only says how many.
package enum Filler {
  /// 251 is prime, so a piece that lands in the wrong place does not look right by chance.
  private static let pattern: [UInt8] = (0..<65_760).map { UInt8(truncatingIfNeeded: $0 % 251) }

  /// `count` bytes of the pattern, as pieces of one shared buffer.
  package static func pieces(_ count: Int) -> [ArraySlice<UInt8>] {
    var pieces: [ArraySlice<UInt8>] = []
    var left = count
    while left > 0 {
      let size = min(left, pattern.count)
      pieces.append(pattern[..<size])
      left -= size
    }
    return pieces
  }
}
