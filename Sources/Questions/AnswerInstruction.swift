import TCP

/// What the last words of a prompt say of how to answer at a terminal, by how it is done.
///
/// Where answers are chosen, dragged or written by hand, these words are left away.
package enum AnswerInstruction: CaseIterable, Sendable {
  case choosing, ordering, typing

  package var sentences: [Bilingual] {
    switch self {
    case .choosing: [Bilingual(ko: "번호를 고르세요.", en: "Choose a number.")]
    case .ordering:
      [Bilingual(ko: "번호를 빈칸으로 나누어 입력하세요.", en: "Type the numbers with blanks between.")]
    case .typing:
      [
        Bilingual(ko: "이름을 입력하세요.", en: "Type its name."),
        Bilingual(ko: "상태 이름을 입력하세요.", en: "Type the name of the state."),
        Bilingual(ko: "필드 이름을 입력하세요.", en: "Type its name."),
        Bilingual(ko: "플래그 이름을 입력하세요.", en: "Type the names of the flags."),
        Bilingual(ko: "여럿이면 쉼표로 나누어 입력하세요.", en: "Type their names, with commas between."),
        Bilingual(ko: "세 글자 이름을 입력하세요.", en: "Type its three-letter name."),
        Bilingual(ko: "용어를 입력하세요.", en: "Type it."),
        Bilingual(ko: "수를 입력하세요.", en: "Type a number."),
        Bilingual(ko: "식으로 입력하세요.", en: "Type it as a formula."),
        Bilingual(ko: "x나 y가 든 식으로 입력하세요.", en: "Type it as a formula with x or y."),
        Bilingual(
          ko: "10진수나 0x로 시작하는 16진수로 입력하세요.", en: "Type it in decimal, or in hexadecimal with 0x."),
        Bilingual(ko: "답을 입력하세요.", en: "Type the answer."),
      ]
    }
  }
}
