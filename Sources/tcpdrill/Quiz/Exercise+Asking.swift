import Drills
import Questions
import TCP

extension Blank {
  var whatToType: Bilingual { field.wanted(in: notation) }
}

extension Exercise {
  /// From vague to telling: the rule, the exchange so far, a smaller twin that is solved.
  func hints(forBlank index: Int) -> [Bilingual] {
    hintSteps(forBlank: index).map { lines in
      Bilingual(
        ko: lines.map(\.korean).joined(separator: "\n"), en: lines.map(\.english).joined(separator: "\n"))
    }
  }
}
