import TCP

/// What a question's first line says of how to answer at the prompt of a terminal, which is not how it is done
/// where answers are chosen or dragged.
enum Instruction {
  case choosing, ordering, typing

  private var sentences: [Bilingual] {
    switch self {
    case .choosing: [Bilingual(ko: "번호를 고르세요.", en: "Choose a number.")]
    case .ordering:
      [Bilingual(ko: "번호를 빈칸으로 나누어 입력하세요.", en: "Type the numbers with blanks between.")]
    case .typing:
      [
        Bilingual(ko: "상태 이름을 입력하세요.", en: "Type its name."),
        Bilingual(ko: "세 글자 이름을 입력하세요.", en: "Type its three-letter name."),
        Bilingual(ko: "필드 이름을 입력하세요.", en: "Type the name of the state."),
        Bilingual(ko: "플래그 이름을 입력하세요.", en: "Type the names of the flags."),
        Bilingual(ko: "이름을 입력하세요.", en: "Type their names, with commas between."),
        Bilingual(ko: "여럿이면 쉼표로 나누어 입력하세요.", en: "Type the answer."),
        Bilingual(ko: "용어를 입력하세요.", en: "Type it."),
        Bilingual(ko: "수를 입력하세요.", en: "Type a number."),
        Bilingual(ko: "x나 y가 든 식으로 입력하세요.", en: "Type it as a formula with x or y."),
      ]
    }
  }

  private static let all: [(instruction: Instruction, sentence: [UInt8])] = {
    var all: [(instruction: Instruction, sentence: [UInt8])] = []
    for instruction in [Instruction.choosing, .ordering, .typing] {
      for sentence in instruction.sentences {
        all.append((instruction, Array(sentence[.korean].utf8)))
        all.append((instruction, Array(sentence[.english].utf8)))
      }
    }
    return all
  }()

  /// The text without them at the end of its first line, or as its last line.
  static func removed(_ gone: [Instruction], from prompt: String) -> String {
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
  func asked(without gone: Instruction...) -> Item {
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
