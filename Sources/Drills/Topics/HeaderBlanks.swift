import Questions
import TCP

/// Blanks that are read off a header's bytes or written as bytes, and how such reading goes wrong.
enum HeaderBlanks {
  static func read(_ field: Blank.Field, _ record: TraceRecord, _ bytes: [UInt8]) -> DraftBlank {
    var blank = base(field, record)
    blank.ask = field == .len ? .dataLength : .fromBytes
    blank.shownThrough = 0
    let n = record.number
    func word(_ start: Int) -> Int { bytes[start..<start + 4].reduce(0) { $0 << 8 | Int($1) } }
    func half(_ start: Int) -> Int { Int(bytes[start]) << 8 | Int(bytes[start + 1]) }
    switch field {
    case .seq:
      blank.add(.nextField, word(8), disprovedBy: n)
      blank.add(.previousField, word(0), disprovedBy: n)
      blank.add(.byteOrder, Int(UInt32(word(4)).byteSwapped), disprovedBy: n)
      decimalMistake(&blank, bytes[4..<8])
    case .ack:
      blank.add(.previousField, word(4), disprovedBy: n)
      blank.add(.nextField, word(12), disprovedBy: n)
      blank.add(.byteOrder, Int(UInt32(word(8)).byteSwapped), disprovedBy: n)
      decimalMistake(&blank, bytes[8..<12])
    case .window:
      blank.add(.nextField, half(16), disprovedBy: n)
      blank.add(.previousField, half(12), disprovedBy: n)
      blank.add(.byteOrder, Int(UInt16(half(14)).byteSwapped), disprovedBy: n)
      decimalMistake(&blank, bytes[14..<16])
    case .len:
      let total = bytes.count + record.segment.data.count
      blank.add(.wholePacket, total, disprovedBy: n)
      blank.add(.ignoredOptions, total - 20, disprovedBy: n)
      blank.add(.offsetInBytes, total - bytes.count / 4, disprovedBy: n)
      blank.add(.offsetInBytes, total - bytes.count * 4 / 5, disprovedBy: n)
    default: bits(&blank, record)
    }
    return blank
  }

  static func written(_ field: Blank.Field, _ record: TraceRecord) -> DraftBlank {
    var blank = base(field, record)
    blank.ask = .toBytes
    blank.notation = field == .flags ? .byte : .hexadecimal
    let n = record.number
    if field == .flags {
      bits(&blank, record)
      return blank
    }
    guard case .number(let right) = blank.answer else { return blank }
    if field == .window {
      blank.add(.byteOrder, Int(UInt16(truncatingIfNeeded: right).byteSwapped), disprovedBy: n)
    } else {
      blank.add(.byteOrder, Int(UInt32(truncatingIfNeeded: right).byteSwapped), disprovedBy: n)
      blank.add(
        field == .seq ? .peerNumber : .ownSequence,
        field == .seq ? record.segment.acknowledgment : record.segment.sequence, disprovedBy: n)
    }
    // The decimal digits taken for hexadecimal ones.
    if let asHex = Int(String(right), radix: 16) {
      blank.add(.readAsDecimal, asHex & 0xffff_ffff, disprovedBy: n)
    }
    blank.add(.plusOneOnData, right + 1, disprovedBy: n)
    return blank
  }

  private static func base(_ field: Blank.Field, _ record: TraceRecord) -> DraftBlank {
    let segment = record.segment
    let answer: Value =
      switch field {
      case .seq: .number(Int(segment.sequence.value))
      case .ack: .number(Int(segment.acknowledgment.value))
      case .window: .number(Int(segment.window))
      case .len: .number(segment.data.count)
      default: .flags(segment.flags)
      }
    return DraftBlank(field, of: record.number, answer: answer)
  }

  /// Hexadecimal digits read as if they were decimal, where they look it.
  private static func decimalMistake(_ blank: inout DraftBlank, _ bytes: ArraySlice<UInt8>) {
    var number = 0
    for byte in bytes {
      guard byte >> 4 < 10, byte & 15 < 10 else { return }
      number = number * 100 + Int(byte >> 4) * 10 + Int(byte & 15)
    }
    blank.add(.readAsDecimal, number, disprovedBy: blank.segment)
  }

  private static func bits(_ blank: inout DraftBlank, _ record: TraceRecord) {
    let byte = record.segment.flags.rawValue
    blank.add(.mirroredBits, .flags(record.segment.flags.mirrored), disprovedBy: record.number)
    blank.add(.neighbourBit, .flags(Flags(rawValue: byte << 1)), disprovedBy: record.number)
    blank.add(.neighbourBit, .flags(Flags(rawValue: byte >> 1)), disprovedBy: record.number)
    blank.add(.forgotTheAckFlag, .flags(record.segment.flags.subtracting(.ack)), disprovedBy: record.number)
  }
}

extension Flags {
  /// The bits in the opposite order: what comes of reading from the wrong end.
  var mirrored: Flags {
    var result: UInt8 = 0
    for place in 0..<8 where rawValue & (1 << UInt8(place)) != 0 { result |= 0x80 >> UInt8(place) }
    return Flags(rawValue: result)
  }
}
