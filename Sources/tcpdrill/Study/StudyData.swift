import Memory
import Store
import TCP

/// Where a person's study record is, and how it is opened: `--data`, else `$XDG_DATA_HOME/tcpdrill`.
struct StudyData {
  let location: StoreLocation
  let clock: Clock

  init(_ invocation: Invocation) throws {
    location = StoreLocation(directory: try StudyData.directory(invocation))
    clock = try Clock(environment: invocation.environment)
  }

  /// Opens the record for studying; makes it where there is none.
  func open() throws -> Store {
    try sayingWhy { try Store.open(location, boundary: clock.localBoundary, at: clock.now) }
  }

  /// Opens the record to look at it; nil where there is none yet.
  func openForReading() throws -> Store? {
    try sayingWhy { try Store.openForReading(location, at: clock.now) }
  }

  private static func directory(_ invocation: Invocation) throws -> String {
    let environment = invocation.environment
    if let given = invocation["data"], !given.isEmpty { return given }
    // A relative XDG folder is to be ignored (XDG Base Directory Specification).
    if let data = environment["XDG_DATA_HOME"], data.hasPrefix("/") { return data + "/tcpdrill" }
    if let home = environment["HOME"], !home.isEmpty { return home + "/.local/share/tcpdrill" }
    throw Failure(
      Bilingual(
        ko: "학습 기록을 둘 곳을 모릅니다. --data DIR을 쓰거나 HOME을 정하세요.",
        en: "there is no place for the study record: give --data DIR, or set HOME"))
  }
}

/// Turns what the store throws into one line for the person.
func sayingWhy<T>(_ body: () throws -> T) throws -> T {
  do {
    return try body()
  } catch let error as StoreError {
    throw Failure(error)
  }
}
