import TCP

/// What is said of a sentence that breaks a meaning rule.
struct MeaningVerdict: Equatable {
  var name: String
  var severity: Finding.Severity
  var scope: MeaningRule.Scope
  var message: Bilingual
  var expected: Bilingual
  var reference: String
}

extension MeaningRule {
  var verdict: MeaningVerdict {
    MeaningVerdict(
      name: name, severity: severity, scope: scope, message: message, expected: expected,
      reference: reference)
  }
}

/// The verdicts of all rules, laid out: few are ever read, and to make the rules again for them would take longer
/// than to check a note.
struct MeaningVerdicts {
  private struct Head: BitwiseCopyable {
    var isError: Bool
    var scope: MeaningRule.Scope
  }

  private static let textCount = 6

  private let heads: UnsafeBufferPointer<Head>
  private let letters: UnsafeBufferPointer<UInt8>
  /// Of each text where it begins; the end comes last.
  private let starts: UnsafeBufferPointer<Int32>

  static func write(_ rules: [MeaningRule], to writer: inout TableWriter) {
    var letters: [UInt8] = []
    var starts: [Int32] = [0]
    for rule in rules {
      for text in [
        rule.name, rule.message.korean, rule.message.english, rule.expected.korean, rule.expected.english,
        rule.reference,
      ] {
        letters += text.utf8
        starts.append(Int32(letters.count))
      }
    }
    writer.add(rules.map { Head(isError: $0.severity == .error, scope: $0.scope) })
    writer.add(letters)
    writer.add(starts)
  }

  init(_ reader: inout TableReader) {
    heads = reader.table()
    letters = reader.table()
    starts = reader.table()
  }

  subscript(rule: Int) -> MeaningVerdict {
    func text(_ place: Int) -> String {
      let number = MeaningVerdicts.textCount * rule + place
      return String(decoding: letters[Int(starts[number])..<Int(starts[number + 1])], as: UTF8.self)
    }
    return MeaningVerdict(
      name: text(0), severity: heads[rule].isError ? .error : .warning, scope: heads[rule].scope,
      message: Bilingual(ko: text(1), en: text(2)), expected: Bilingual(ko: text(3), en: text(4)),
      reference: text(5))
  }
}
