import Memory
import TCP

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// What time it is, as the commands see it. `TCPDRILL_NOW` (RFC 3339) stops it, for tests and for looking ahead.
struct Clock: Sendable {
  private var stopped: Int64?

  static let variable = "TCPDRILL_NOW"

  init(environment: [String: String]) throws {
    guard let text = environment[Clock.variable], !text.isEmpty else { return }
    guard let moment = Timestamp.moment(text) else {
      throw Failure(
        Bilingual(
          ko: "\(Clock.variable)에는 2026-11-21T07:30:00Z처럼 쓴 시각이 와야 합니다('\(text)'는 안 됩니다).",
          en: "\(Clock.variable) takes a moment such as 2026-11-21T07:30:00Z, not '\(text)'"))
    }
    stopped = moment
  }

  /// Milliseconds since 1970, UTC.
  var now: Int64 {
    if let stopped { return stopped }
    var time = timespec()
    clock_gettime(CLOCK_REALTIME, &time)
    return Int64(time.tv_sec) * 1000 + Int64(time.tv_nsec) / 1_000_000
  }

  /// Milliseconds that pass steadily, for how long an answer takes; they stand still where the clock does.
  var steady: Int64 {
    if let stopped { return stopped }
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Int64(time.tv_sec) * 1000 + Int64(time.tv_nsec) / 1_000_000
  }

  /// Where this machine's days begin: its own midnight plus four hours. Only a new store asks for it.
  var localBoundary: DayBoundary {
    var seconds = time_t(now / 1000)
    var parts = tm()
    localtime_r(&seconds, &parts)
    return DayBoundary(utcOffset: Int(parts.tm_gmtoff) / 60)
  }
}
