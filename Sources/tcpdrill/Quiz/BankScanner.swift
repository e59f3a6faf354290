import Questions
import Store

/// Reads what `BankFileWriter` wrote; nil where there is less than was promised.
struct BankScanner {
  private let bytes: [UInt8]
  private var at: Int

  init(_ bytes: [UInt8], from start: Int) {
    self.bytes = bytes
    at = start
  }

  mutating func number() -> UInt64? {
    guard bytes.count - at >= 8 else { return nil }
    defer { at += 8 }
    return bytes.withUnsafeBytes {
      UInt64(littleEndian: $0.loadUnaligned(fromByteOffset: at, as: UInt64.self))
    }
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
    return bytes.withUnsafeBufferPointer {
      String(decoding: UnsafeBufferPointer(rebasing: $0[at..<(at + count)]), as: UTF8.self)
    }
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

  /// What every body begins with.
  mutating func description() -> CardDescription? {
    guard let name = text(), let group = text(), let topic = text(), let form = text() else { return nil }
    return CardDescription(question: name, group: group, topic: topic, form: form)
  }

  /// What follows the description of a card, and what is repeated of it.
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
