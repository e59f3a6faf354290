import Questions

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Questions in a file: quick to read, and worth nothing but time. A file that is damaged, or of another
/// version, is as good as none.
struct BankFile {
  var stamp: UInt64
  var questions: [Question]

  private static let mark: [UInt8] = Array("tcpdrill questions 1\n".utf8)

  // MARK: Writing

  /// Another process sees the old file or the new one, never half of it. Where it can't be written, the
  /// notes are read again next time.
  func write(_ path: String) {
    var writer = BankWriter(bytes: BankFile.mark)
    writer.add(stamp)
    writer.add(UInt64(questions.count))
    for question in questions { writer.add(question) }
    writer.add(BankFile.sum(writer.bytes[...]))
    let fresh = "\(path).\(getpid())"
    let file = open(fresh, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600)
    guard file >= 0 else { return }
    var done = 0
    while done < writer.bytes.count {
      let count = writer.bytes.withUnsafeBytes { systemWrite(file, $0.baseAddress! + done, $0.count - done) }
      guard count > 0 else { break }
      done += count
    }
    close(file)
    if done == writer.bytes.count { rename(fresh, path) } else { unlink(fresh) }
  }

  // MARK: Reading

  static func read(_ path: String) -> BankFile? {
    guard access(path, R_OK) == 0, let bytes = try? tcpdrill.bytes(ofFile: path, expecting: 1 << 18),
      bytes.count > mark.count + 8, bytes.starts(with: mark)
    else { return nil }
    let end = bytes.count - 8
    return bytes.withUnsafeBufferPointer { all in
      var tail = BankScanner(bytes: UnsafeBufferPointer(rebasing: all[end...]))
      guard let expected = tail.number(), expected == sum(bytes[..<end]) else { return nil }
      var scanner = BankScanner(bytes: UnsafeBufferPointer(rebasing: all[mark.count..<end]))
      guard let stamp = scanner.number(), let count = scanner.number(), count <= UInt64(end) else {
        return nil
      }
      var questions: [Question] = []
      questions.reserveCapacity(Int(count))
      for _ in 0..<count {
        guard let question = scanner.question() else { return nil }
        questions.append(question)
      }
      return BankFile(stamp: stamp, questions: questions)
    }
  }

  /// Eight bytes at a time: a quarter of a megabyte takes no noticeable time.
  private static func sum(_ bytes: ArraySlice<UInt8>) -> UInt64 {
    bytes.withUnsafeBytes { raw in
      var value: UInt64 = 0xcbf2_9ce4_8422_2325 ^ UInt64(raw.count)
      var at = 0
      while at + 8 <= raw.count {
        value = (value ^ raw.loadUnaligned(fromByteOffset: at, as: UInt64.self)) &* 0x9e37_79b9_7f4a_7c15
        value ^= value >> 29
        at += 8
      }
      while at < raw.count {
        value = (value ^ UInt64(raw[at])) &* 0x0000_0100_0000_01b3
        at += 1
      }
      return value
    }
  }
}

private func systemWrite(_ file: Int32, _ bytes: UnsafeRawPointer, _ count: Int) -> Int {
  write(file, bytes, count)
}

private struct BankWriter {
  var bytes: [UInt8]

  mutating func add(_ number: UInt64) {
    withUnsafeBytes(of: number.littleEndian) { bytes.append(contentsOf: $0) }
  }

  mutating func add(_ text: String) {
    add(short: text.utf8.count)
    bytes.append(contentsOf: text.utf8)
  }

  mutating func add(_ texts: [String]) {
    add(short: texts.count)
    for text in texts { add(text) }
  }

  mutating func add(_ source: Source) {
    add(source.file)
    add(short: source.line)
  }

  /// Seven bits a byte, the last one without the eighth.
  mutating func add(short number: Int) {
    var rest = UInt64(number)
    while rest >= 0x80 {
      bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    bytes.append(UInt8(rest))
  }

  mutating func add(_ question: Question) {
    add(question.id.text)
    add(question.source)
    add(short: question.alsoAt.count)
    for source in question.alsoAt { add(source) }
    add(question.kind.rawValue)
    add(question.form.rawValue)
    add(question.prompt)
    add(question.answer)
    add(question.accepts)
    add(question.choices)
    add(question.topic)
    add(question.tags)
    add(question.hints)
    add(question.explanation)
    add(question.correction.map { [$0] } ?? [])
  }
}

/// Reads what `BankWriter` wrote; nil where there is less than was promised.
private struct BankScanner {
  let bytes: UnsafeBufferPointer<UInt8>
  private var at = 0

  init(bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

  mutating func number() -> UInt64? {
    guard bytes.count - at >= 8 else { return nil }
    defer { at += 8 }
    return UInt64(
      littleEndian: UnsafeRawBufferPointer(bytes).loadUnaligned(fromByteOffset: at, as: UInt64.self))
  }

  private mutating func short() -> Int? {
    var value = 0
    var shift = 0
    while at < bytes.count, shift < 56 {
      let byte = bytes[at]
      at += 1
      value |= Int(byte & 0x7f) << shift
      if byte < 0x80 { return value }
      shift += 7
    }
    return nil
  }

  private mutating func text() -> String? {
    guard let count = short(), count <= bytes.count - at else { return nil }
    defer { at += count }
    return String(decoding: bytes[at..<(at + count)], as: UTF8.self)
  }

  private mutating func texts() -> [String]? {
    guard let count = short(), count <= bytes.count - at else { return nil }
    var result: [String] = []
    result.reserveCapacity(count)
    for _ in 0..<count {
      guard let text = text() else { return nil }
      result.append(text)
    }
    return result
  }

  private mutating func source() -> Source? {
    guard let file = text(), let line = short() else { return nil }
    return Source(file: file, line: line)
  }

  private mutating func sources() -> [Source]? {
    guard let count = short(), count <= bytes.count - at else { return nil }
    var result: [Source] = []
    for _ in 0..<count {
      guard let source = source() else { return nil }
      result.append(source)
    }
    return result
  }

  mutating func question() -> Question? {
    guard let id = text(), let source = source(), let others = sources(),
      let kind = text().flatMap({ FactKind(rawValue: $0) }),
      let form = text().flatMap({ Form(rawValue: $0) }),
      let prompt = text(), let answer = text(), let accepts = texts(), let choices = texts(),
      let topic = text(), let tags = texts(), let hints = texts(), let explanation = text(),
      let correction = texts()
    else { return nil }
    var question = Question(
      id: QuestionID(id), source: source, kind: kind, form: form, prompt: prompt, answer: answer,
      accepts: accepts, choices: choices, topic: topic, tags: tags, hints: hints, explanation: explanation,
      correction: correction.first)
    question.alsoAt = others
    return question
  }
}
