import Drills
import Questions
import Store
import TCP

extension Skill {
  /// The skill as the store knows it.
  var description: CardDescription {
    CardDescription(question: id, group: group, topic: topic.rawValue, form: "skill")
  }

  func name(in language: Language) -> String { name[language] }
}
