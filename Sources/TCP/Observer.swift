/// Follows connections by listening: for each segment of a capture, what was expected of its sender, what it
/// is, and the state it leaves both ends in.
///
/// Memory is bounded: beyond a number of connections the one that was quiet longest is forgotten, closed
/// ones first.
package struct Observer: Sendable {
  private var slots: [Slot] = []
  private var places: [Key: Int32] = [:]
  private let limit: Int
  /// The most recently heard and the next to be forgotten; -1 where there is none.
  private var newest: Int32 = -1
  private var oldest: Int32 = -1
  private var lastPlace: Int32 = -1
  /// Connections met so far.
  package private(set) var connections = 0
  /// Connections forgotten to make room.
  package private(set) var forgotten = 0

  package init(limit: Int = 1 << 15) { self.limit = max(1, limit) }

  package mutating func observe(_ segment: ObservedSegment) -> Observation {
    let (key, forward) = Key.of(segment)
    let place: Int32
    if lastPlace >= 0, slots[Int(lastPlace)].key == key {
      place = lastPlace
    } else {
      place = places[key] ?? open(key)
      lastPlace = place
      touch(place)
    }
    let observation = slots[Int(place)].connection.observe(segment, forward: forward, counting: &connections)
    if observation.senderState == .closed, observation.receiverState.map({ $0 == .closed }) ?? true {
      retire(place)
    }
    return observation
  }
}

// MARK: - The table

extension Observer {
  /// Both endpoints, the lesser first.
  private struct Key: Hashable {
    var a: Endpoint
    var b: Endpoint

    @inline(__always) static func of(_ segment: ObservedSegment) -> (Key, forward: Bool) {
      let from = segment.from
      let to = segment.to
      let forward =
        (from.address.high, from.address.low, from.port) <= (to.address.high, to.address.low, to.port)
      return (forward ? Key(a: from, b: to) : Key(a: to, b: from), forward)
    }

    static func == (x: Key, y: Key) -> Bool {
      x.a.address.low == y.a.address.low && x.b.address.low == y.b.address.low && x.a.port == y.a.port
        && x.b.port == y.b.port && x.a.address.high == y.a.address.high
        && x.b.address.high == y.b.address.high
        && x.a.address.isVersion6 == y.a.address.isVersion6
    }

    func hash(into hasher: inout Hasher) {
      hasher.combine(a.address.low ^ a.address.high &* 31)
      hasher.combine(b.address.low ^ b.address.high &* 31)
      hasher.combine(UInt32(a.port) << 16 | UInt32(b.port))
    }
  }

  private struct Slot {
    var key: Key
    var connection: ObservedConnection
    var newer: Int32 = -1
    var older: Int32 = -1
  }

  private mutating func open(_ key: Key) -> Int32 {
    let place: Int32
    if slots.count < limit {
      place = Int32(slots.count)
      slots.append(Slot(key: key, connection: ObservedConnection()))
    } else {
      place = oldest
      unlink(place)
      places[slots[Int(place)].key] = nil
      slots[Int(place)] = Slot(key: key, connection: ObservedConnection())
      forgotten += 1
    }
    places[key] = place
    link(asNewest: place)
    return place
  }

  private mutating func touch(_ place: Int32) {
    guard place != newest else { return }
    unlink(place)
    link(asNewest: place)
  }

  /// A closed connection is the first to go.
  private mutating func retire(_ place: Int32) {
    guard place != oldest else { return }
    unlink(place)
    slots[Int(place)].newer = oldest
    slots[Int(place)].older = -1
    if oldest >= 0 { slots[Int(oldest)].older = place } else { newest = place }
    oldest = place
  }

  private mutating func link(asNewest place: Int32) {
    slots[Int(place)].older = newest
    slots[Int(place)].newer = -1
    if newest >= 0 { slots[Int(newest)].newer = place } else { oldest = place }
    newest = place
  }

  private mutating func unlink(_ place: Int32) {
    let (newer, older) = (slots[Int(place)].newer, slots[Int(place)].older)
    if newer >= 0 { slots[Int(newer)].older = older } else if newest == place { newest = older }
    if older >= 0 { slots[Int(older)].newer = newer } else if oldest == place { oldest = newer }
  }
}
