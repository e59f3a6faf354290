import TCP
import Terminal

/// One line on stderr that counts along while a large capture is read; silent where stderr is no terminal.
final class ReplayProgress {
  private let line: ProgressLine?
  private let language: Language

  init(language: Language) {
    self.language = language
    line = ProgressLine(descriptor: 2)
  }

  func show(packets: Int) {
    line?.show(Bilingual(ko: "패킷 \(packets)개째 읽는 중", en: "\(packets) packets read")[language])
  }

  func finish() { line?.clear() }
}
