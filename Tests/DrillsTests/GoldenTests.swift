import Questions
import TCP
import Testing

@testable import Drills

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The first questions of each topic, level and language, word for word and number for number.
///
/// Seeds are for ever: a change here means that codes people wrote down give other questions. Where only words
/// were mended, `TCPDRILL_GOLDEN=write swift test --filter GoldenTests` writes the files anew.
@Suite("Golden questions")
struct GoldenTests {
  @Test("The first question of each level is what it always was", arguments: Topic.allCases)
  func first(topic: Topic) throws {
    var text = ""
    for level in Level.allCases {
      let exercise = try #require(DrillCode(topic: topic, level: level, seed: 1).exercise())
      for language in Language.allCases { text += GoldenTests.told(exercise, language) + "\n" }
    }
    let path = GoldenTests.path(topic)
    if getenv("TCPDRILL_GOLDEN") != nil { GoldenTests.write(text, to: path) }
    let golden = try #require(GoldenTests.read(path), "\(path) can't be read")
    #expect(text == golden, "\(topic.name)")
  }

  static func told(_ exercise: Exercise, _ language: Language) -> String {
    var lines = [
      "\(exercise.code) \(exercise.topic) \(exercise.level) \(language.rawValue)", exercise.prompt[language],
    ]
    for record in exercise.trace {
      var line = record.inOneLine + " win=\(record.segment.window) @\(record.time.microseconds)"
      line += " \(record.after.a)/\(record.after.b)"
      if record.isLost { line += " lost" }
      if record.origin != .sent { line += " \(record.origin)" }
      lines.append(line)
    }
    if let given = exercise.given { lines.append("\(given)") }
    for blank in exercise.blanks {
      lines.append("\(blank.id)) \(blank.question[language]) \(blank.answer.shown(in: blank.notation))")
      lines.append("   " + blank.working[language])
      lines += blank.mistakes.map { "   \($0.rule): \($0.answer.shown)" }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private static func path(_ topic: Topic) -> String {
    let here = #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast().joined(
      separator: "/")
    return here + "/Golden/\(topic.name).txt"
  }

  private static func read(_ path: String) -> String? {
    guard let file = fopen(path, "r") else { return nil }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = fread(&buffer, 1, buffer.count, file)
      if count == 0 { break }
      bytes += buffer[..<count]
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func write(_ text: String, to path: String) {
    guard let file = fopen(path, "w") else { return }
    _ = fwrite(text, 1, text.utf8.count, file)
    fclose(file)
  }
}
