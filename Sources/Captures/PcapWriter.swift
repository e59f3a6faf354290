import TCP

/// Writes exchanges as a pcap: raw IP packets with right checksums, at the moments they were sent or arrived.
package struct PcapWriter {
  /// Whose interface the packets are seen at.
  package enum View: String, CaseIterable, Hashable, Sendable {
    case a, b
    /// On the wire: each segment once, when it was sent.
    case link
  }

  package enum Version: Hashable, Sendable { case v4, v6 }

  private let view: View
  private let version: Version
  private var exchanges = 0
  private var clock: Int64

  /// `start` is in seconds since 1970.
  package init(view: View = .link, version: Version = .v4, start: Int64) {
    self.view = view
    self.version = version
    clock = start * 1_000_000
  }

  /// The file's header: microseconds, little endian, raw IP.
  package static var fileHeader: [UInt8] {
    [0xd4, 0xc3, 0xb2, 0xa1, 2, 0, 4, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xff, 0xff, 0, 0, 101, 0, 0, 0]
  }

  /// One exchange, between addresses and ports of its own, a second after the one before.
  package mutating func packets(_ records: [TraceRecord]) -> [UInt8] {
    let ends = endpoints(exchanges)
    exchanges += 1
    let first = records.first?.time ?? .zero
    var out: [UInt8] = []
    var last: Int64 = clock
    let seen = records.compactMap { record in moment(of: record).map { ($0, record) } }
    let ordered = seen.enumerated().sorted { ($0.element.0, $0.offset) < ($1.element.0, $1.offset) }
    for (place, (time, record)) in ordered.map({ ($0.offset, $0.element) }) {
      let at = clock + (time - first).microseconds
      last = max(last, at)
      let packet = packet(record.segment, from: ends[record.from], to: ends[record.to], identification: place)
      for word in [at / 1_000_000, at % 1_000_000, Int64(packet.count), Int64(packet.count)] {
        out.append(contentsOf: (0..<4).map { UInt8(truncatingIfNeeded: word >> Int64(8 * $0)) })
      }
      out.append(contentsOf: packet)
    }
    clock = last + 1_000_000
    return out
  }

  /// When the interface saw the segment; nil where it never did.
  private func moment(of record: TraceRecord) -> Instant? {
    switch view {
    case .link: return record.time
    case .a, .b:
      let own: Host = view == .a ? .a : .b
      if record.from == own { return record.origin == .sent ? record.time : nil }
      if case .delivered(let time) = record.fate { return time }
      return nil
    }
  }

  /// Addresses kept for documentation (RFC 5737, RFC 3849), a port pair for each exchange.
  private func endpoints(_ index: Int) -> Pair<Endpoint> {
    let port = UInt16(10_000 + index % 50_000)
    let group = index / 50_000
    switch version {
    case .v4:
      return Pair(
        a: Endpoint(Address(version4: 0xc000_0201 + UInt32(group % 250)), port: port),
        b: Endpoint(Address(version4: 0xc633_6402), port: 80))
    case .v6:
      return Pair(
        a: Endpoint(Address(version6: 0x2001_0db8_0000_0000, UInt64(1 + group)), port: port),
        b: Endpoint(Address(version6: 0x2001_0db8_0000_0001, 2), port: 80))
    }
  }

  private func packet(
    _ segment: Segment, from source: Endpoint, to destination: Endpoint, identification: Int
  ) -> [UInt8] {
    var header = Header(segment, sourcePort: source.port, destinationPort: destination.port)
    header.checksum = header.correctChecksum(
      from: source.address, to: destination.address, data: segment.data)
    let tcp = header.bytes + segment.data
    return internetHeader(
      source.address, destination.address, length: tcp.count, identification: identification) + tcp
  }

  private func internetHeader(_ source: Address, _ destination: Address, length: Int, identification: Int)
    -> [UInt8]
  {
    func pair(_ word: Int) -> [UInt8] {
      [UInt8(truncatingIfNeeded: word >> 8), UInt8(truncatingIfNeeded: word)]
    }
    func eight(_ word: UInt64) -> [UInt8] {
      (0..<8).map { UInt8(truncatingIfNeeded: word >> UInt64(56 - 8 * $0)) }
    }
    if version == .v6 {
      return [0x60, 0, 0, 0] + pair(length) + [6, 64] + eight(source.high) + eight(source.low)
        + eight(destination.high) + eight(destination.low)
    }
    func four(_ address: Address) -> [UInt8] { Array(eight(address.low).suffix(4)) }
    var header: [UInt8] = [0x45, 0] + pair(20 + length) + pair(identification) + [0x40, 0, 64, 6, 0, 0]
    header += four(source) + four(destination)
    var sum = InternetChecksum()
    sum.add(header)
    header.replaceSubrange(10..<12, with: pair(Int(sum.value)))
    return header
  }
}
