import Memory
import Store
import TCP

/// What a person has set about the program itself, kept beside the schedule's settings.
struct Preferences {
  private static let languageKey = "lang"
  private static let notesKey = "notes"

  /// The language to speak: the flag, else the setting, else the environment.
  static func language(_ invocation: Invocation, _ store: Store?) -> Language {
    guard !invocation.has("lang"), let store, let word = try? store.value(of: languageKey) else {
      return invocation.language
    }
    return Language(rawValue: word) ?? invocation.language
  }

  /// The notes that were chosen with `config notes`; empty where none were.
  static func notes(_ store: Store) throws -> [String] {
    try sayingWhy { try store.value(of: notesKey) }.map { $0.split(separator: "\n").map(String.init) } ?? []
  }

  static func text(of setting: Setting, in store: Store?) throws -> String {
    switch setting {
    case .schedule(let key): return (store?.settings ?? StudySettings()).text(of: key)
    case .language: return try sayingWhy { try store?.value(of: languageKey) } ?? "auto"
    case .notes: return try store.map { try notes($0).joined(separator: " ") } ?? ""
    }
  }

  /// What it would be had nobody set it.
  static func defaultText(of setting: Setting, in store: Store?) -> String {
    switch setting {
    case .language: return "auto"
    case .notes: return ""
    case .schedule(let key):
      // Where days begin was written down when the store was made; there is no other default.
      let boundary = store?.settings.boundary ?? StudySettings().boundary
      return StudySettings(boundary: boundary).text(of: key)
    }
  }

  /// Sets one from the words a person typed.
  static func set(_ setting: Setting, to words: [String], in store: Store) throws {
    let text = words.joined(separator: " ")
    switch setting {
    case .language:
      guard text == "auto" || Language(rawValue: text) != nil else {
        throw Failure(.oneOf(["auto", "ko", "en"]), key: "lang", value: text)
      }
      try sayingWhy { try store.setValue(text == "auto" ? nil : text, of: languageKey) }
    case .notes:
      let paths = text == "default" || text == "none" ? [] : try words.map(absolutePath)
      try sayingWhy { try store.setValue(paths.isEmpty ? nil : paths.joined(separator: "\n"), of: notesKey) }
    case .schedule(let key):
      let wanted = text == "default" ? defaultText(of: setting, in: store) : text
      do {
        try sayingWhy { try store.set(key, to: wanted) }
      } catch let error as SettingError {
        throw Failure(error, key: key.rawValue, value: text)
      }
    }
  }
}
