import Memory
import Testing

@testable import Store

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A folder of its own for one test, removed afterwards.
final class TemporaryFolder {
  let path: String

  init() throws {
    let root = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
    var template = Array("\(root)/tcpdrill-store-XXXXXX".utf8CString)
    let made = template.withUnsafeMutableBufferPointer {
      mkdtemp($0.baseAddress!).map { String(cString: $0) }
    }
    path = try #require(made)
  }

  deinit {
    for name in names { unlink(path + "/" + name) }
    rmdir(path)
  }

  var names: [String] {
    guard let folder = opendir(path) else { return [] }
    defer { closedir(folder) }
    var result: [String] = []
    while let entry = readdir(folder) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name != "." && name != ".." { result.append(name) }
    }
    return result.sorted()
  }

  var location: StoreLocation { StoreLocation(directory: path) }

  func store(at now: Int64 = noon(0)) throws -> Store {
    try Store.open(location, boundary: DayBoundary(utcOffset: 0, startOfDay: 0), at: now)
  }
}

/// Noon UTC on a day of 2026, in milliseconds since 1970.
func noon(_ day: Int) -> Int64 { (20_454 + Int64(day)) * millisecondsADay + 43_200_000 }

let minute: Int64 = 60_000

func answer(
  _ question: String, _ grade: Int = 3, at moment: Int64 = noon(0), text: String = "SYN",
  isCram: Bool = false,
  mistakes: [String] = []
) -> NewAnswer {
  NewAnswer(
    card: CardDescription(question: question, group: "g", topic: "handshake", form: "flags"), at: moment,
    grade: grade, milliseconds: 4000, answer: text, isCram: isCram, mistakes: mistakes)
}

/// The slow and obvious replay: one review after another through the scheduler, every state in full.
func stepByStep(_ log: [Review], _ settings: StudySettings) -> [String: CardState] {
  let scheduler = Scheduler(settings)
  return log.sorted(by: Review.cameBefore).filter(\.counts).reduce(into: [:]) { states, review in
    states[review.question] = scheduler.next(
      states[review.question], question: review.question, grade: review.grade, at: review.at)
  }
}
