import TCP
import Terminal

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// How far an export has come, on a terminal only.
struct ExportProgress {
  private let total: Int
  private let language: Language
  private let isShown: Bool
  private var done = 0

  init(total: Int, language: Language) {
    self.total = total
    self.language = language
    isShown = isatty(2) == 1 && total > 2000
  }

  mutating func step() {
    done += 1
    guard isShown, done % 250 == 0 else { return }
    let errors = Output(descriptor: 2)
    // A line that can't be drawn is not worth stopping for.
    try? errors.write("\r\(Bilingual(ko: "내보내는 중", en: "exporting")[language]) \(done) / \(total)")
    try? errors.flush()
  }

  func finish() {
    guard isShown, done >= 250 else { return }
    let errors = Output(descriptor: 2)
    try? errors.write("\r" + String(repeating: " ", count: 60) + "\r")
    try? errors.flush()
  }
}
