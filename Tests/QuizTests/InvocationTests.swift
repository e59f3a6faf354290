import Testing

@testable import tcpdrill

@Suite("Command lines")
struct InvocationTests {
  private func parsed(_ number: Int) throws -> Invocation {
    let words =
      (0..<number % 7).flatMap { ["--notes", "note \($0)"] } + (0..<number % 5).map { "operand \($0)" }
    return try Invocation(words, options: QuizCommand.options, command: "quiz", environment: [:])
  }

  @Test("are read each for itself, however many are read at once")
  func together() async throws {
    let counts = try await withThrowingTaskGroup(of: (Int, Int, Int).self) { group in
      for number in 0..<2000 {
        group.addTask {
          let read = try parsed(number)
          return (number, read.all("notes").count, read.operands.count)
        }
      }
      return try await group.reduce(into: []) { $0.append($1) }
    }
    #expect(counts.count == 2000)
    #expect(counts.allSatisfy { $0.1 == $0.0 % 7 && $0.2 == $0.0 % 5 })
  }
}
