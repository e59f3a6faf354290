import Questions
import TCP

/// A segment that a row of them names: its flags, who sends it, and where that stands.
struct RowSegment {
  var flags: Flags
  var from: UInt8?
  var range: Range<Int>
  var line: Int
}

/// Reads segments that are told one after the other with little else between them: `SYN (client), SYN-ACK (server)`,
/// `A→B FIN, B→A ACK`, `① SYN(서버) ② …`.
struct RowSegments {
  let note: CheckedNote
  let line: Int

  private var text: UnsafeBufferPointer<UInt8> { note.text }

  /// The segments of a stretch of a line; none where other words stand between them.
  func all(in range: Range<Int>) -> [RowSegment] {
    let mentions = note.reading.mentions(in: line).filter { range.contains(Int($0.start)) }
    var segments = groups(of: mentions)
    guard !segments.isEmpty else { return [] }
    var sides: [UInt8?] = Array(repeating: nil, count: segments.count)
    var start = range.lowerBound
    for index in segments.indices {
      let gap = start..<segments[index].range.lowerBound
      guard let before = index == 0 ? head(gap, mentions) : sender(in: gap, mentions),
        index == 0 || !isGlued(gap)
      else { return [] }
      if let from = before.from { sides[index] = from }
      start = segments[index].range.upperBound
      let end = index + 1 < segments.count ? segments[index + 1].range.lowerBound : range.upperBound
      guard let bracket = bracket(start..<end) else { continue }
      guard let behind = sender(in: bracket, mentions) ?? (index + 1 == segments.count ? (nil, 0) : nil)
      else {
        return []
      }
      if let from = behind.from { sides[index] = from }
      start = min(end, bracket.upperBound + 1)
    }
    for index in segments.indices { segments[index].from = sides[index] }
    return segments
  }

  /// The segments named in a stretch of a line, whatever stands between them.
  static func flags(in range: Range<Int>, _ line: Int, _ note: CheckedNote) -> [RowSegment] {
    RowSegments(note: note, line: line).groups(
      of: note.reading.mentions(in: line).filter { range.contains(Int($0.start)) })
  }

  /// Flags of one segment are joined by a sign and nothing else.
  private func groups(of mentions: [Mention]) -> [RowSegment] {
    var found: [RowSegment] = []
    for flag in mentions where flag.kind == .flag {
      let range = Int(flag.start)..<Int(flag.end)
      if let last = found.last, last.range.upperBound <= range.lowerBound,
        Squeezed(text, last.range.upperBound..<range.lowerBound, without: "`*").isOne(of: [
          "+", "/", "-", "&", "and", "과", "와", "및",
        ])
          || text[last.range.upperBound..<range.lowerBound].elementsEqual(",".utf8)
      {
        found[found.count - 1].flags.formUnion(Flags(rawValue: flag.value))
        found[found.count - 1].range = last.range.lowerBound..<range.upperBound
      } else {
        found.append(RowSegment(flags: Flags(rawValue: flag.value), from: nil, range: range, line: line))
      }
    }
    return found
  }

  /// Nothing but blanks or an open bracket lies between: no row.
  private func isGlued(_ gap: Range<Int>) -> Bool {
    Squeezed(text, gap, without: "`*").isOne(of: ["", "(", ")(", "|"])
  }

  /// The bracket that opens right behind a segment, without its signs.
  private func bracket(_ rest: Range<Int>) -> Range<Int>? {
    var at = rest.lowerBound
    while at < rest.upperBound, text[at].isOne(of: " `*\"'") { at += 1 }
    guard at < rest.upperBound, text[at] == UInt8(ascii: "("),
      let close = text[at..<rest.upperBound].firstIndex(of: UInt8(ascii: ")"))
    else { return nil }
    return at + 1..<close
  }

  /// What leads up to the first segment may name the whole: `Close: A→B FIN`.
  private func head(_ gap: Range<Int>, _ mentions: [Mention]) -> (from: UInt8?, count: Int)? {
    if let whole = sender(in: gap, mentions) { return whole }
    var at = gap.lowerBound
    while let sign = RowSegments.labels.first(in: text, at..<gap.upperBound) {
      if let rest = sender(in: sign.upperBound..<gap.upperBound, mentions) { return rest }
      at = sign.upperBound
    }
    return nil
  }

  private static let labels = TellingWords(": ", "= ", " is ", " are ", "는 ", "은 ", "(", "– ", "— ", "：")

  /// Who sends: the one that is named, or that the arrow leads away from; nil where other words stand there.
  private func sender(in gap: Range<Int>, _ mentions: [Mention]) -> (from: UInt8?, count: Int)? {
    var at = gap.lowerBound
    var parties: [UInt8] = []
    var isLeft = false
    for mention in mentions where gap.contains(Int(mention.start)) && Int(mention.end) <= gap.upperBound {
      switch mention.kind {
      case .party: parties.append(mention.value)
      case .arrow:
        if parties.count == 1, mention.value == 1 { isLeft = true }
      case .ordinal: break
      case .verb where mention.value == Mention.Verb.send.rawValue: break
      default: return nil
      }
      guard RowSegments.filler.fills(at..<max(at, Int(mention.start)), of: text) else { return nil }
      at = max(at, Int(mention.end))
    }
    guard RowSegments.filler.fills(at..<max(at, gap.upperBound), of: text) else { return nil }
    if parties.isEmpty { parties = letters(in: gap) }
    switch parties.count {
    case 0: return (nil, 0)
    case 1: return (parties[0], 1)
    case 2: return (parties[isLeft ? 1 : 0], 2)
    default: return nil
    }
  }

  /// `A:`, `S → C`: hosts by a letter of their own.
  private func letters(in gap: Range<Int>) -> [UInt8] {
    gap.compactMap { at in
      guard text[at].isUpper, at == 0 || !text[at - 1].isLetterOrDigit,
        at + 1 >= text.count || !text[at + 1].isLetterOrDigit
      else { return nil }
      switch text[at] {
      case UInt8(ascii: "A"): return 6
      case UInt8(ascii: "B"): return 7
      case UInt8(ascii: "C"): return 0
      case UInt8(ascii: "S"): return 1
      default: return nil
      }
    }
  }

  private static let filler = Filler(
    "① ② ③ ④ ❶ ❷ ❸ ❹ a b c s sends send sent then next first second third finally last and the a an from to side its replies responds with "
      + "1st 2nd 3rd 4th 1 2 3 4 , . ; : > → ⇒ ➔ [ ] \" “ ” 가 이 은 는 을 를 에서 에게 로 으로 측 쪽 보냄 보내고 전송 후 그 다음 먼저 단계 번째 "
      + "다시 마지막으로 / 의 step packet segment 패킷 세그먼트")
}
