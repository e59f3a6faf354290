import Questions
import TCP

/// Takes from a prompt what it says of how to answer at a terminal, where that is done otherwise.
enum Instruction {
  /// Longer sentences first: some end as others do.
  private static let all: [(instruction: AnswerInstruction, sentence: [UInt8])] = {
    var all: [(instruction: AnswerInstruction, sentence: [UInt8])] = []
    for instruction in AnswerInstruction.allCases {
      for sentence in instruction.sentences {
        all.append((instruction, Array(sentence[.korean].utf8)))
        all.append((instruction, Array(sentence[.english].utf8)))
      }
    }
    return all.sorted { $0.sentence.count > $1.sentence.count }
  }()

  /// The text without them at the end of its first line, or as its last line.
  static func removed(_ gone: [AnswerInstruction], from prompt: String) -> String {
    var prompt = prompt
    let cut = prompt.withUTF8 { text -> Range<Int>? in
      let line = text[..<(text.firstIndex(of: 0x0a) ?? text.count)]
      for (instruction, sentence) in all where gone.contains(instruction) {
        if ends(line, with: sentence, after: 0x20) { return line.count - sentence.count - 1..<line.count }
        if ends(text[...], with: sentence, after: 0x0a) {
          return text.count - sentence.count - 1..<text.count
        }
      }
      return nil
    }
    guard let cut else { return prompt }
    var bytes = Array(prompt.utf8)
    bytes.removeSubrange(cut)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// From the last byte on: most texts differ within a few.
  private static func ends(
    _ text: Slice<UnsafeBufferPointer<UInt8>>, with sentence: [UInt8], after mark: UInt8
  ) -> Bool {
    let start = text.endIndex - sentence.count
    guard start > text.startIndex, text[start - 1] == mark else { return false }
    for place in sentence.indices.reversed() where text[start + place] != sentence[place] { return false }
    return true
  }
}

extension Item {
  /// As it is asked where options are chosen or dragged rather than numbered.
  func asked(without gone: AnswerInstruction...) -> Item {
    guard isQuestion else { return self }
    switch parts.first?.response {
    case .choice where gone.contains(.choosing), .order where gone.contains(.ordering): break
    default: guard gone.contains(.typing) else { return self }
    }
    var item = self
    item.prompt = Instruction.removed(gone, from: prompt)
    return item
  }
}
