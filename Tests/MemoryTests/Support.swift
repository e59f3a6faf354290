import Testing

@testable import Memory

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The text of a file under Fixtures.
func fixture(_ name: String) throws -> String {
  let folder = #filePath.split(separator: "/").dropLast().joined(separator: "/")
  let file = try #require(fopen("/\(folder)/Fixtures/\(name)", "r"))
  defer { fclose(file) }
  var bytes: [UInt8] = []
  var chunk = [UInt8](repeating: 0, count: 1 << 16)
  while true {
    let count = fread(&chunk, 1, chunk.count, file)
    if count == 0 { break }
    bytes += chunk[..<count]
  }
  return String(decoding: bytes, as: UTF8.self)
}

func isClose(_ a: Double, _ b: Double, relative: Double) -> Bool {
  abs(a - b) <= relative * max(abs(a), abs(b))
}

func isClose(_ a: Double, _ b: Double, within tolerance: Double) -> Bool { abs(a - b) <= tolerance }

/// Noon UTC on a day of 2026, in milliseconds since 1970.
func noon(_ day: Int) -> Int64 { (20_454 + Int64(day)) * millisecondsADay + 43_200_000 }

let minute: Int64 = 60_000

/// Settings whose days begin at midnight UTC and whose intervals are not fuzzed.
func plainSettings() -> StudySettings {
  var settings = StudySettings(boundary: DayBoundary(utcOffset: 0, startOfDay: 0))
  settings.fuzzes = false
  return settings
}
