import Questions
import TCP

extension Value {
  /// The value as it is shown.
  func spelling(_ notation: Blank.Notation, in language: Language) -> String {
    if case .nothing = self { return Bilingual(ko: "없음", en: "none")[language] }
    return shown(in: notation)
  }

  /// Every way of writing the value that an exact comparison should take; the first is the one shown.
  func spellings(_ notation: Blank.Notation, in language: Language) -> [String] {
    let shown = shown(in: notation)
    switch (self, notation) {
    case (.flags(let flags), .usual), (.flags(let flags), .names): return AnswerSpellings.of(flags)
    case (.flags, .byte), (.number, .hexadecimal):
      let digits = String(shown.dropFirst(2))
      return [shown, "0x" + digits.uppercased(), digits, digits.uppercased()].uniqued
    case (.flags, .tcpdump), (.flags, .hexadecimal): return [shown, "[\(shown)]"]
    case (.state(let state), _): return AnswerSpellings.of(state)
    case (.nothing, _): return [spelling(notation, in: language), "-"]
    case (.number, _), (.decimal, _), (.text, _): return [shown]
    }
  }
}

/// The ways of writing a name that whoever compares answers letter by letter should take; capitals make no difference.
enum AnswerSpellings {
  /// `SYN,ACK`, `SYN, ACK`, `SYN+ACK`, `SYN-ACK`, `SYN ACK`, `ACK,SYN` …, and tcpdump's `S.`
  static func of(_ flags: Flags) -> [String] { bySet[Int(flags.rawValue)] }

  /// `FIN-WAIT-1`, `FIN_WAIT_1` …, and `FIN-WAIT1`, as some programs show it.
  static func of(_ state: ConnectionState) -> [String] { byName[state.name] ?? [state.name] }

  /// The same for a text that is the name of a state, or names several flags; of any other there are none.
  static func of(_ text: String) -> [String] {
    guard let first = text.utf8.first, 0x41...0x5a ~= first, text.utf8.count <= 40 else { return [] }
    if let known = byName[text] { return known }
    // In full: `CE` is no pair of flags.
    let words = text.split { " +,-/".contains($0) }
    guard words.count > 1 else { return [] }
    var flags = Flags()
    for word in words {
      guard let flag = Flag.allCases.first(where: { $0.name == word }) else { return [] }
      flags.formUnion(Flags(flag))
    }
    return of(flags)
  }

  /// What a format writes for every spelling of a name, laid out once: a bank has the same few names over and over.
  struct Block: Sendable {
    private let blocks: [String: [UInt8]]

    init(_ write: (_ spelling: String, _ out: inout TextOutput) -> Void) {
      blocks = byName.mapValues { spellings in
        var out = TextOutput()
        for spelling in spellings { write(spelling, &out) }
        return Array(out.bytes)
      }
    }

    /// Nil where the answers are no name's spellings and nothing else.
    func bytes(of part: Item.Part) -> [UInt8]? {
      guard part.isFromNotes, case .text(let text, let variants) = part.response,
        let block = blocks[text], let spellings = byName[text],
        variants.allSatisfy({ spellings.contains($0) })
      else { return nil }
      return block
    }
  }

  // Worked out once: a bank asks for the same few names over and over.

  private static let bySet = (0...UInt8.max).map { spelled(Flags(rawValue: $0)) }

  private static let byName: [String: [String]] = {
    var all: [String: [String]] = [:]
    for spellings in bySet where spellings[0].utf8.contains(UInt8(ascii: ",")) {
      all[spellings[0]] = spellings
    }
    for state in ConnectionState.allCases { all[state.name] = spelled(state) }
    return all
  }()

  private static func spelled(_ flags: Flags) -> [String] {
    let spoken = flags.description.split(separator: ",").map(String.init)
    let orders = [spoken, spoken.reversed(), flags.names].uniqued
    let all = orders.flatMap { names in [",", ", ", "+", "-", " ", "/"].map { names.joined(separator: $0) } }
    return ([flags.description] + all + [flags.tcpdumpSigns]).uniqued
  }

  private static func spelled(_ state: ConnectionState) -> [String] {
    ([state.name] + elsewhere(state)).flatMap { name in
      [name, name.swapping("-", for: "_"), name.swapping("-", for: " ")]
    }.uniqued
  }

  /// The names that `ss`, `netstat` and their like give it.
  private static func elsewhere(_ state: ConnectionState) -> [String] {
    switch state {
    case .listen: ["LISTENING"]
    case .synReceived: ["SYN-RCVD", "SYN-RECV"]
    case .established: ["ESTAB"]
    case .finWait1: ["FIN-WAIT1"]
    case .finWait2: ["FIN-WAIT2"]
    default: []
    }
  }
}

extension String {
  func swapping(_ old: Unicode.Scalar, for new: Unicode.Scalar) -> String {
    guard utf8.contains(UTF8.encode(old)?.first ?? 0), unicodeScalars.contains(old) else { return self }
    var scalars = UnicodeScalarView()
    for scalar in unicodeScalars { scalars.append(scalar == old ? new : scalar) }
    return String(scalars)
  }
}
