import TCP

/// Why an exchange can't be told as a script for one host's kernel.
package enum PacketdrillRefusal: Error, Hashable, Sendable {
  case empty
  /// A reset: which one a kernel sends depends on more than the exchange shows.
  case reset
  /// A window so small that it shapes the exchange: a kernel's own is another.
  case smallWindow
  /// A forged segment, or one that asks for ECN, which kernels treat as they are set up.
  case notPlain
  /// Crossing SYNs, which kernels answer with a segment more than RFC 9293 Figure 7 shows.
  case simultaneousOpen
  /// The exchange begins in the middle of closing, or goes back behind its own beginning.
  case startsLate
  /// Several of the host's segments are under way when one is sent again: a kernel may merge them.
  case mergedRetransmission
  /// What the host sends answers to nothing the script could cause.
  case noCause(segment: Int)
}

/// Writes an exchange as a packetdrill script from one host's point of view, for a live kernel.
///
/// That host's segments become expectations (`>`), each caused by a system call or by what arrived; the other
/// host's become injections (`<`). Numbers are counted from the initial ones, as packetdrill does. An exchange
/// that begins with an established connection gets a handshake put before it.
package struct PacketdrillWriter {
  private let kernel: Host
  private let records: [TraceRecord]
  private var lines: [String] = []
  private var bases: Pair<SequenceNumber>
  private var next: SequenceNumber
  private var isOpen = false
  private var hasListened = false
  private var usesSack = false

  package static func script(_ records: [TraceRecord], kernel: Host, title: String = "")
    throws(PacketdrillRefusal) -> String
  {
    var writer = try PacketdrillWriter(records, kernel: kernel)
    if !title.isEmpty { writer.lines.append("// " + title) }
    try writer.run()
    return writer.lines.joined(separator: "\n") + "\n"
  }

  private init(_ records: [TraceRecord], kernel: Host) throws(PacketdrillRefusal) {
    guard let first = records.first else { throw .empty }
    if records.contains(where: { $0.segment.flags.contains(.rst) }) { throw .reset }
    if records.contains(where: { $0.segment.window < 4096 }) { throw .smallWindow }
    let isPlain = records.allSatisfy {
      $0.origin != .injected && $0.segment.flags.isDisjoint(with: [.ece, .cwr, .urg])
    }
    if !isPlain { throw .notPlain }
    self.kernel = kernel
    self.records = records
    let opens = first.segment.flags.contains(.syn)
    if opens {
      let bare = records.filter { $0.segment.flags.contains(.syn) && !$0.segment.flags.contains(.ack) }
      if Set(bare.map(\.from)).count > 1 { throw .simultaneousOpen }
    } else if !first.before[kernel].isOpenBothWays || !first.before[kernel.other].isOpenBothWays {
      throw .startsLate
    }
    // Without its SYN in sight, a side's space begins one before the first number that shows.
    func base(_ host: Host) -> SequenceNumber {
      if let syn = records.first(where: { $0.from == host && $0.segment.flags.contains(.syn) }) {
        return syn.segment.sequence
      }
      let shown = records.filter { $0.origin == .sent }.compactMap { record -> SequenceNumber? in
        record.from == host ? record.segment.sequence : record.segment.acknowledged
      }
      let least = shown.dropFirst().reduce(shown.first ?? 1) { $1 < $0 ? $1 : $0 }
      return least - 1
    }
    bases = Pair(a: base(.a), b: base(.b))
    next = opens ? bases[kernel] : bases[kernel] + 1
    let behind = records.contains { bases[$0.from] > $0.segment.sequence }
    if behind { throw .startsLate }
    usesSack = records.contains { !$0.segment.options.sack.isEmpty || $0.segment.options.sackPermitted }
  }

  // MARK: the course of events at one host

  private enum Event {
    case arrives(TraceRecord)
    case sends(TraceRecord)
  }

  /// What happens at the kernel's end, in order: an arrival comes before what is sent at the same moment.
  private var events: [Event] {
    var timed: [(time: Instant, isSend: Bool, number: Int, event: Event)] = []
    for record in records {
      if record.from == kernel {
        if record.origin == .sent { timed.append((record.time, true, record.number, .sends(record))) }
      } else if case .delivered(let time) = record.fate {
        timed.append((time, false, record.number, .arrives(record)))
      }
    }
    timed.sort { a, b in
      if a.time != b.time { return a.time < b.time }
      if a.isSend != b.isSend { return b.isSend }
      return a.number < b.number
    }
    return Self.answersFirst(timed.map(\.event))
  }

  /// A mere ACK that arrives is not answered: the host's own ACK after it answers what came before it.
  private static func answersFirst(_ events: [Event]) -> [Event] {
    var ordered: [Event] = []
    for event in events {
      var place = ordered.endIndex
      if case .sends(let answer) = event, answer.segment.length == 0 {
        while place > 1, case .arrives(let mere) = ordered[place - 1], mere.segment.length == 0,
          case .arrives = ordered[place - 2]
        {
          place -= 1
        }
      }
      ordered.insert(event, at: place)
    }
    return ordered
  }

  private mutating func run() throws(PacketdrillRefusal) {
    let opensWithSyn = records[0].segment.flags.contains(.syn)
    if !opensWithSyn { handshake() }
    let events = events
    for (index, event) in events.enumerated() {
      switch event {
      case .arrives(let record):
        if !isOpen, record.segment.flags.contains(.syn), !record.segment.flags.contains(.ack) { listen() }
        if isOpen { acknowledgeAtOnce(isAnsweredAtOnce(after: index, in: events)) }
        lines.append("+0.005 < " + spell(record, injected: true))
        if !isOpen, hasListened, !record.segment.flags.contains(.syn) { accept() }
      case .sends(let record):
        try send(record, isAnswer: isAnswer(index, in: events))
      }
    }
  }

  /// Whether what follows an arrival is the kernel's own acknowledgment of it.
  private func isAnsweredAtOnce(after index: Int, in events: [Event]) -> Bool {
    guard index + 1 < events.count, case .sends(let record) = events[index + 1] else { return false }
    return record.segment.length == 0
  }

  private func isAnswer(_ index: Int, in events: [Event]) -> Bool {
    guard index > 0, case .arrives = events[index - 1] else { return false }
    return true
  }

  private mutating func send(_ record: TraceRecord, isAnswer: Bool) throws(PacketdrillRefusal) {
    let segment = record.segment
    if segment.flags.contains(.syn) {
      if segment.flags.contains(.ack) {
        lines.append("+0~+3 > " + spell(record, injected: false))
      } else {
        if segment.sequence == next { connect() }
        lines.append("+0~+3 > " + spell(record, injected: false))
      }
    } else if segment.length == 0 {
      if !isAnswer { throw .noCause(segment: record.number) }
      lines.append("+0~+0.2 > " + spell(record, injected: false))
      if !isOpen { isOpen = true }
    } else if segment.sequence == next {
      cause(segment)
      lines.append("+0 > " + spell(record, injected: false))
    } else {
      if next - segment.sequence > segment.length { throw .mergedRetransmission }
      // Sent again: when, is the kernel's own business, so long as it is within its patience.
      lines.append("+0~+4 > " + spell(record, injected: false))
    }
    next = .later(next, segment.end)
  }

  /// The system call that makes the kernel send this.
  private mutating func cause(_ segment: Segment) {
    let hasFin = segment.flags.contains(.fin)
    if !segment.data.isEmpty {
      if hasFin { lines.append("+0 setsockopt(4, SOL_TCP, TCP_CORK, [1], 4) = 0") }
      lines.append("+0.005 write(4, ..., \(segment.data.count)) = \(segment.data.count)")
    }
    if hasFin { lines.append("+0.005 shutdown(4, SHUT_WR) = 0") }
  }

  // MARK: sockets

  private mutating func socket(_ descriptor: Int) {
    lines.append("0 socket(..., SOCK_STREAM, IPPROTO_TCP) = \(descriptor)")
    lines.append("+0 setsockopt(\(descriptor), SOL_TCP, TCP_NODELAY, [1], 4) = 0")
  }

  private mutating func listen() {
    guard !hasListened else { return }
    hasListened = true
    socket(3)
    lines.append("+0 setsockopt(3, SOL_SOCKET, SO_REUSEADDR, [1], 4) = 0")
    lines.append("+0 bind(3, ..., ...) = 0")
    lines.append("+0 listen(3, 1) = 0")
  }

  private mutating func accept() {
    isOpen = true
    lines.append("+0 accept(3, ..., ...) = 4")
    lines.append("+0 setsockopt(4, SOL_TCP, TCP_NODELAY, [1], 4) = 0")
  }

  private mutating func connect() {
    // Descriptor 4 in either role, so that everything after is the same.
    lines.append("0 socket(..., SOCK_STREAM, IPPROTO_TCP) = 3")
    lines.append("+0 close(3) = 0")
    lines.append("+0 socket(..., SOCK_STREAM, IPPROTO_TCP) = 4")
    lines.append("+0 setsockopt(4, SOL_TCP, TCP_NODELAY, [1], 4) = 0")
    lines.append("+0 fcntl(4, F_SETFL, O_RDWR|O_NONBLOCK) = 0")
    lines.append("+0 connect(4, ..., ...) = -1 EINPROGRESS (Operation now in progress)")
  }

  private mutating func handshake() {
    listen()
    lines.append("+0.005 < S 0:0(0) win 65535 <\(synOptions)>")
    lines.append("+0~+0.2 > S. 0:0(0) ack 1 <...>")
    lines.append("+0.005 < . 1:1(0) ack 1 win 65535")
    accept()
  }

  /// Whether the next arrival is acknowledged at once or waits for data to ride on.
  private mutating func acknowledgeAtOnce(_ atOnce: Bool) {
    lines.append("+0 setsockopt(4, SOL_TCP, TCP_QUICKACK, [\(atOnce ? 1 : 0)], 4) = 0")
  }

  // MARK: segments

  private func relative(_ number: SequenceNumber, of host: Host) -> Int {
    let distance = number - bases[host]
    return distance
  }

  private func spell(_ record: TraceRecord, injected: Bool) -> String {
    let segment = record.segment
    let start = relative(segment.sequence, of: record.from)
    var text = letters(segment.flags) + " \(start):\(start + segment.data.count)(\(segment.data.count))"
    if let number = segment.acknowledged { text += " ack \(relative(number, of: record.to))" }
    if injected { text += " win \(segment.window)" }
    if segment.flags.contains(.syn) {
      text += injected ? " <\(synOptions)>" : " <...>"
    } else if !segment.options.sack.isEmpty {
      let blocks = segment.options.sack.map {
        "\(relative($0.left, of: record.to)):\(relative($0.right, of: record.to))"
      }
      text += " <nop,nop,sack \(blocks.joined(separator: " "))>"
    }
    return text
  }

  private var synOptions: String {
    let longest = records.map(\.segment.data.count).max() ?? 0
    return "mss \(max(1460, longest))" + (usesSack ? ",nop,nop,sackOK" : "")
  }

  private func letters(_ flags: Flags) -> String {
    var text = ""
    for (flag, letter) in [(Flags.fin, "F"), (.syn, "S"), (.psh, "P")]
    where flags.contains(flag) {
      text += letter
    }
    if flags.contains(.ack) { text += "." }
    return text.isEmpty ? "-" : text
  }
}

extension ConnectionState {
  fileprivate var isOpenBothWays: Bool { self == .established }
}
