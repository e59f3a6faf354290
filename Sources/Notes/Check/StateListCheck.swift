import Questions
import TCP

/// A list of the states in which one stands twice, each time with another definition.
enum StateListCheck: NoteCheck {
  private struct Entry {
    var state: ConnectionState
    var range: Range<Int>
    var line: Int
  }

  private struct Key: Hashable {
    var kind: UInt8
    var number: Int32
    var level: UInt8
  }

  static func check(_ note: inout CheckedNote) {
    guard note.reading.kinds.contains(.state) else { return }
    var lists: [Key: [Entry]] = [:]
    for line in note.lines.ofStates {
      guard let (key, entry) = entry(line, note) else { continue }
      lists[key, default: []].append(entry)
    }
    for entries in lists.values.sorted(by: { $0[0].line < $1[0].line }) { judge(entries, &note) }
  }

  private static func entry(_ line: Int, _ note: CheckedNote) -> (Key, Entry)? {
    let block = note.reading.block(of: line)
    let range = note.reading.range(of: line)
    guard !note.isFenced(line),
      let mention = note.reading.mentions(in: line).first(where: { $0.kind == .state }),
      Int(mention.start) - TermLine.skipMarker(note.text, range) <= 1, mention.value & Mention.weak == 0
    else { return nil }
    let entry = Entry(
      state: ConnectionState.allCases[Int(mention.value)], range: Int(mention.start)..<Int(mention.end),
      line: line)
    switch block.kind {
    case .cell:
      guard block.column == 0, !block.isHeaderRow, range.upperBound - Int(mention.end) <= 4 else {
        return nil
      }
      return (Key(kind: 0, number: block.container, level: 0), entry)
    case .item:
      guard line == Int(block.firstLine), let separator = TermLine.separator(note.text, range),
        separator.lowerBound - Int(mention.end) <= 4, separator.upperBound + 12 < range.upperBound
      else { return nil }
      return (Key(kind: 1, number: block.container, level: 0), entry)
    case .heading:
      guard range.upperBound - Int(mention.end) <= 4 else { return nil }
      return (
        Key(kind: 2, number: Int32(truncatingIfNeeded: note.section(of: line).parent), level: block.level),
        entry
      )
    default: return nil
    }
  }

  private static func judge(_ entries: [Entry], _ note: inout CheckedNote) {
    let states = Set(entries.map(\.state))
    // All but one or two are told: it is a list of what each state is.
    guard states.count >= 6, states.count == entries.count - 1,
      let twice = entries.indices.first(where: { at in
        entries[..<at].contains { $0.state == entries[at].state }
      }), let once = entries[..<twice].firstIndex(where: { $0.state == entries[twice].state }),
      !note.isBeside(entries[twice].line)
    else { return }
    let slip = disorder(entries, without: once) < disorder(entries, without: twice) ? once : twice
    // `FIN-WAIT-3`: a name that is none was found already.
    guard !note.isReported(entries[slip].range) else { return }
    let state = entries[slip].state.name
    note.report(
      "state-twice", .warning, at: entries[slip].range,
      Bilingual(
        ko: "\(state.with(.subject)) 이 목록에 두 번 나옵니다. 하나는 다른 상태를 뜻한 것으로 보입니다.",
        en: "\(state) stands twice in this list; another state seems to be meant in one place."),
      expected: Bilingual(ko: missing(states), en: missing(states)), reference: "RFC 9293 3.3.2")
  }

  /// How often the order of the states goes backwards.
  private static func disorder(_ entries: [Entry], without: Int) -> Int {
    let order = entries.indices.filter { $0 != without }.compactMap { at in
      ConnectionState.allCases.firstIndex(of: entries[at].state)
    }
    return zip(order, order.dropFirst()).count { $0.1 < $0.0 }
  }

  /// The states that the list leaves out.
  private static func missing(_ states: Set<ConnectionState>) -> String {
    ConnectionState.allCases.filter { !states.contains($0) }.map(\.name).joined(separator: ", ")
  }
}
