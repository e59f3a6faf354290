/// The path between the two hosts: how long it takes, and what it does to segments by chance or by order.
package struct Link: Sendable {
  /// One way, for every segment.
  package var delay = Interval.milliseconds(10)
  /// Up to so much more, by chance.
  package var jitter = Interval.zero
  /// Chances in a thousand, for each segment on its own.
  package var loss = 0
  package var duplication = 0
  /// The segment is overtaken: it takes up to four delays more.
  package var reordering = 0
  /// An ECN-capable segment is marked CE.
  package var marking = 0

  package init() {}

  package init(delay: Interval) { self.delay = delay }

  /// Whether anything is left to chance.
  var isChancy: Bool { loss + duplication + reordering + marking > 0 || jitter > .zero }
}

/// What a scenario orders for one segment.
package enum Order: Hashable, Sendable {
  case lose
  case duplicate
  /// Keep it until `release`.
  case hold
  /// Let the next segment from the same host overtake it.
  case swap
  /// Let it take so much longer.
  case delay(Interval)
}

/// A segment on its way.
struct Flight: Sendable {
  var segment: Segment
  var to: Host
  var arrival: Instant
  /// Its record in the trace; -1 where none is kept.
  var record: Int
}

/// Segments on their way, in the order they will arrive; among equals, in the order they were sent.
struct FlightQueue: Sendable {
  private var flights: [Flight] = []
  private var head = 0

  var isEmpty: Bool { head == flights.count }
  var count: Int { flights.count - head }
  var nextArrival: Instant? { isEmpty ? nil : flights[head].arrival }

  mutating func insert(_ flight: Flight) {
    var index = flights.count
    while index > head, flights[index - 1].arrival > flight.arrival { index -= 1 }
    if index == flights.count { flights.append(flight) } else { flights.insert(flight, at: index) }
  }

  mutating func takeFirst() -> Flight {
    let flight = flights[head]
    flights[head].segment.data = []
    head += 1
    if head == flights.count {
      flights.removeAll(keepingCapacity: true)
      head = 0
    } else if head > 64, head * 2 > flights.count {
      flights.removeFirst(head)
      head = 0
    }
    return flight
  }
}
