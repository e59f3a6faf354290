/// What a rule goes by and how grave it is to break it.
struct RuleStanding: BitwiseCopyable, Equatable {
  var basis: CheckRule.Basis
  var isError: Bool
}

/// The standings of all rules by their names, laid out: to make the rules again for them would take longer than to
/// check a note.
struct RuleStandings {
  private let standings: UnsafeBufferPointer<RuleStanding>
  private let letters: UnsafeBufferPointer<UInt8>
  /// Of each name where it begins; the end comes last.
  private let starts: UnsafeBufferPointer<Int32>

  /// Of two rules of one name the first counts.
  static func write(_ rules: [CheckRule], to writer: inout TableWriter) {
    var letters: [UInt8] = []
    var starts: [Int32] = [0]
    for rule in rules {
      letters += rule.name.utf8
      starts.append(Int32(letters.count))
    }
    writer.add(rules.map { RuleStanding(basis: $0.basis, isError: $0.severity == .error) })
    writer.add(letters)
    writer.add(starts)
  }

  init(_ reader: inout TableReader) {
    standings = reader.table()
    letters = reader.table()
    starts = reader.table()
  }

  subscript(name: String) -> RuleStanding? {
    standings.indices.first { place in
      letters[Int(starts[place])..<Int(starts[place + 1])].elementsEqual(name.utf8)
    }.map { standings[$0] }
  }
}
