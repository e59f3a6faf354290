import Questions
import TCP

/// A header in hexadecimal read into fields, fields written as bytes, and the checksum.
enum HeaderDrill: Drill {
  static func compose(_ level: Level, _ variant: DrillVariant, _ chance: inout SplitMix64) -> Draft? {
    try? level == .five && chance.chance(1, in: 3) ? checksum(level, &chance) : play(level, &chance)
  }

  private static func play(_ level: Level, _ chance: inout SplitMix64) throws -> Draft? {
    var settings = Scene.plain
    if level >= .three { settings.timestamps = chance.chance(1, in: 2) }
    settings.receiveBuffer = chance.int(in: 2000...65_535)
    var scene = Scene(level, &chance, settings: settings, bytes: 400)
    try scene.open()
    scene.hideSoFar()
    let sender = chance.chance(1, in: 2) ? scene.opener : scene.other
    try scene.send(sender, dataLength(level, &chance))
    try scene.send(chance.chance(1, in: 2) ? sender : sender.other, dataLength(level, &chance))
    if level >= .three, chance.chance(1, in: 3) { try scene.close(sender) }
    var draft = scene.draft()
    let maker = BlankMaker(draft)
    let candidates = draft.trace.indices.filter {
      !draft.trace[$0].segment.data.isEmpty && maker.answerer(of: $0) != nil
    }
    guard !candidates.isEmpty else { return nil }
    let index = chance.pick(candidates)
    let toBytes = level >= .two && chance.chance(1, in: 4)
    let bytes = Wire.bytes(of: draft.trace[index], &chance)
    draft.memo = .bytes(bytes, kind: toBytes ? 1_000_000 + index : index)
    var fields: [Blank.Field] =
      toBytes ? [.seq, .ack, .window, .flags] : [.seq, .ack, .flags, .window, .len]
    chance.shuffle(&fields)
    let count = min(level.blanks(&chance), fields.count)
    let order: [Blank.Field] = [.seq, .ack, .len, .flags, .window]
    draft.blanks = order.filter { fields.prefix(count).contains($0) }.map {
      toBytes
        ? HeaderBlanks.written($0, draft.trace[index]) : HeaderBlanks.read($0, draft.trace[index], bytes)
    }
    return draft
  }

  private static func dataLength(_ level: Level, _ chance: inout SplitMix64) -> Int {
    chance.int(in: 1...(level <= .two ? 40 : 400))
  }

  /// A segment whose checksum is right or broken; the next ACK tells which.
  private static func checksum(_ level: Level, _ chance: inout SplitMix64) throws -> Draft? {
    var settings = Scene.plain
    settings.delayedAck = .milliseconds(200)
    settings.timestamps = false
    var scene = Scene(level, &chance, settings: settings, bytes: 100)
    try scene.open()
    scene.hideSoFar()
    let sender = chance.chance(1, in: 2) ? scene.opener : scene.other
    let isBroken = chance.chance(1, in: 2)
    if isBroken { scene.network.order(.lose, from: sender) }
    try scene.send(sender, chance.int(in: 1...6))
    try scene.send(sender, chance.int(in: 10...400))
    var draft = scene.draft()
    guard draft.trace.count == 3 else { return nil }
    var bytes = Wire.bytes(of: draft.trace[0], &chance)
    // The checksum itself was damaged on the way: one bit of it.
    if isBroken { bytes[16 + chance.int(in: 0...1)] ^= 1 << UInt8(chance.int(in: 0...7)) }
    bytes += draft.trace[0].segment.data
    draft.memo = .bytes(bytes, kind: 2_000_000)
    let maker = BlankMaker(draft)
    var blank = maker.acknowledgment(2)
    let wrong = isBroken ? draft.trace[1].segment.end : draft.trace[0].segment.sequence
    blank.mistakes.removeAll { $0.answer == .number(Int(wrong.value)) }
    blank.mistakes.insert(
      DraftMistake(
        rule: isBroken ? .tookTheBroken : .droppedAcceptable, answer: .number(Int(wrong.value)),
        disprovedBy: 1), at: 0)
    blank.shownThrough = 0
    draft.blanks = [blank]
    return draft
  }

  /// The sum over pseudo-header, header and data, and what follows from it.
  static func checked(_ bytes: [UInt8], before told: Bilingual) -> Bilingual {
    // 192.0.2.1, 198.51.100.2, protocol 6 and the length; the order of the words doesn't matter.
    var total = 0xc000 + 0x0201 + 0xc633 + 0x6402 + 6 + bytes.count
    for place in stride(from: 0, to: bytes.count, by: 2) {
      total += Int(bytes[place]) << 8 + (place + 1 < bytes.count ? Int(bytes[place + 1]) : 0)
    }
    while total > 0xffff { total = total & 0xffff + total >> 16 }
    let sum = Value.number(total).shown(in: .hexadecimal)
    return total == 0xffff
      ? Bilingual(
        ko: "1의 보수 합이 \(sum)이므로 온전합니다. \(told.korean)",
        en: "The ones' complement sum is \(sum): intact. \(told.english)")
      : Bilingual(
        ko: "1의 보수 합이 0xffff가 아니라 \(sum)이므로 버려집니다. \(told.korean)",
        en: "The ones' complement sum is \(sum), not 0xffff: it is dropped. \(told.english)")
  }

  static func prompt(for draft: Draft, _ code: DrillCode) -> Bilingual {
    guard case .bytes(let bytes, let kind) = draft.memo else { return Bilingual(ko: "", en: "") }
    let hex = Wire.dump(bytes)
    if kind >= 2_000_000 {
      let sender = draft.trace[0].from
      let (from, to) = (Wire.address(of: sender), Wire.address(of: sender.other))
      let more = draft.trace[1].segment.data.count
      return Bilingual(
        ko:
          "\(sender.name)(\(from))가 \(sender.other.name)(\(to))에게 보낸 세그먼트가 아래와 같이 도착했습니다(헤더와 데이터). 이어서 \(more)바이트가 다음 세그먼트로 무사히 도착합니다. 체크섬을 검사하고, 그 뒤 \(sender.other.name)가 보내는 ACK 번호(10진수)를 답하세요.\n\(hex)",
        en:
          "This segment (header and data) arrives from \(sender.name) (\(from)) at \(sender.other.name) (\(to)). The next \(more) bytes follow safely in another segment. Check the checksum, then give the ACK number (decimal) that \(sender.other.name) sends.\n\(hex)"
      )
    }
    if kind >= 1_000_000 {
      let n = draft.trace[kind - 1_000_000].number
      return Bilingual(
        ko: "세그먼트 \(n)의 헤더를 바이트로 적으려고 합니다. 네트워크 바이트 순서입니다.",
        en: "The header of segment \(n) is to be written as bytes, in network byte order.")
    }
    let total = bytes.count + draft.trace[kind].segment.data.count
    return Bilingual(
      ko: "세그먼트 \(draft.trace[kind].number)의 TCP 헤더입니다. 헤더와 데이터를 합쳐 \(total)바이트입니다.\n\(hex)",
      en:
        "The TCP header of segment \(draft.trace[kind].number); header and data together are \(total) bytes.\n\(hex)"
    )
  }
}

/// Headers as bytes, between two addresses of the documentation.
enum Wire {
  static func bytes(of record: TraceRecord, _ chance: inout SplitMix64) -> [UInt8] {
    let ports = (
      client: UInt16(chance.int(in: 32_768...60_999)),
      server: chance.pick([22, 25, 80, 443, 8080] as [UInt16])
    )
    let fromClient = record.from == .a
    var header = Header(
      record.segment, sourcePort: fromClient ? ports.client : ports.server,
      destinationPort: fromClient ? ports.server : ports.client)
    header.checksum = header.correctChecksum(
      from: host(record.from), to: host(record.to), data: record.segment.data)
    return header.bytes
  }

  /// 192.0.2.1 for A and 198.51.100.2 for B (RFC 5737).
  private static func host(_ host: Host) -> Address {
    Address(version4: host == .a ? 0xc000_0201 : 0xc633_6402)
  }

  static func address(of host: Host) -> String { host == .a ? "192.0.2.1" : "198.51.100.2" }

  /// Four bytes a group, sixteen a line.
  static func dump(_ bytes: [UInt8]) -> String {
    var text = ""
    for (place, byte) in bytes.enumerated() {
      if place > 0 { text += place % 16 == 0 ? "\n" : place % 4 == 0 ? "  " : " " }
      let digits = String(byte, radix: 16)
      text += digits.utf8.count == 1 ? "0" + digits : digits
    }
    return text
  }
}
