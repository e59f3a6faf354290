import Questions
import TCP

/// The note's own sentences with one telling word left out: a number, a state or a flag.
enum SentenceQuestions: QuestionSource {
  static func make(from notebook: Notebook, _ take: (Question) -> Void) {
    let told =
      notebook.termMaterials + ConnectionState.allCases.flatMap { notebook.states[$0] ?? [] }
      + Flag.allCases.flatMap { notebook.flags[$0] ?? [] }
      + HeaderField.allCases.flatMap { notebook.fields[$0] ?? [] }
    var seen: Set<String> = []
    var texts: Set<String> = []
    for material in told where material.correction == nil {
      guard texts.insert(material.fact.text).inserted else { continue }
      for sentence in material.fact.text.normalised.sentences where seen.insert(sentence.essence).inserted {
        if let question = question(from: sentence, material, notebook) { take(question) }
      }
    }
  }

  private static func question(from sentence: String, _ material: Material, _ notebook: Notebook) -> Question?
  {
    guard (36...230).contains(Meaning.size(of: sentence)), Meaning(sentence) != nil, !isExample(sentence)
    else { return nil }
    guard let gap = number(in: sentence, material) ?? name(in: sentence, material) else { return nil }
    let context = subjectLine(material.fact, sentence, notebook.language)
    guard !Mask(names: [gap.answer]).isGivenAway(by: context + gap.sentence) else { return nil }
    let what: String
    switch gap.form {
    case .number: what = notebook.say("빈칸에 들어갈 수를 입력하세요.", "Type the number that belongs in the blank.")
    case .state: what = notebook.say("빈칸에 들어갈 상태를 입력하세요.", "Type the state that belongs in the blank.")
    default: what = notebook.say("빈칸에 들어갈 플래그를 입력하세요.", "Type the flag that belongs in the blank.")
    }
    return notebook.ask(
      QuestionIdentity(material.fact.kind, (context + gap.sentence).essence, skill: "gap"), from: material,
      form: gap.form, prompt: what + "\n" + context + gap.sentence, answer: gap.answer,
      explanation: sentence)
  }

  /// `MSS: …` before a sentence that does not name what it is about.
  private static func subjectLine(_ fact: Fact, _ sentence: String, _ language: Language) -> String {
    let subject: String
    switch fact.subject {
    case .term(let written): subject = TermNames(written).name
    case .flag(let flag, _): subject = flag.name
    case .state(let state, _, _): subject = state.name
    case .field(let field, _): subject = FieldQuestions.name(field, language)
    default: return ""
    }
    return Mask(names: [subject]).isGivenAway(by: sentence) ? "" : subject + ": "
  }

  private struct Gap {
    var sentence: String
    var answer: String
    var form: Form
  }

  private static func isExample(_ sentence: String) -> Bool {
    let lower = sentence.lowercased()
    return [
      "ss -", "netstat -", "lsof", "tcpdump -", "예를 들", "가령", "예:", "for example", "e.g.", "for instance",
      "say,", " say ", "x+1", "?", " = ", "\"",
    ]
    .contains(
      where: lower.contains)
  }

  private static let units = [
    "비트", "바이트", "초", "분", "시간", "번", "개", "워드", "배", "bits", "bit", "bytes", "byte", "seconds", "second",
    "minutes",
    "minute", "hours", "hour", "words", "octets", "times", "duplicate", "ms", "segments", "MSL",
  ]

  /// The one number with a unit in the sentence.
  private static func number(in sentence: String, _ material: Material) -> Gap? {
    let text = Array(sentence)
    var found: [(Range<Int>, String)] = []
    var place = 0
    while place < text.count {
      guard text[place].isASCII, text[place].isNumber, place == 0 || !isPartOfWord(text[place - 1]) else {
        place += 1
        continue
      }
      var end = place
      while end < text.count, text[end].isASCII,
        text[end].isNumber || text[end] == "," && end + 1 < text.count && text[end + 1].isNumber
      {
        end += 1
      }
      var after = String(text[end...].prefix(12))
      if after.first == " " { after.removeFirst() }
      if after.first == "-" { after.removeFirst() }
      found.append((place..<end, after))
      place = end + 1
    }
    guard found.count == 1, let (range, after) = found.first,
      units.contains(where: { beginsWithWord($0, after) })
    else { return nil }
    let digits = String(text[range])
    // `패킷 1개를 보낸 뒤`: one of anything is no number to know.
    if digits == "1",
      !["바이트", "byte", "초", "sec", "분", "min", "시간", "hour", "MSL", "octet"].contains(where: after.hasPrefix)
    {
      return nil
    }
    if case .field(let field, let bits) = material.fact.subject,
      digits == (field.bits ?? bits).map(String.init)
    {
      return nil
    }
    let gapped = String(text[..<range.lowerBound]) + Mask.blank + String(text[range.upperBound...])
    return Gap(sentence: gapped, answer: digits, form: .number)
  }

  private static func isPartOfWord(_ character: Character) -> Bool {
    character.isLetter || character.isNumber || "-_.^+×/".contains(character)
  }

  private static func beginsWithWord(_ unit: String, _ text: String) -> Bool {
    guard text.hasPrefix(unit) else { return false }
    guard let next = text.dropFirst(unit.count).first, unit.first?.isASCII == true else { return true }
    return !next.isLetter || !next.isASCII
  }

  /// The one state or flag in the sentence, beside the subject itself.
  private static func name(in sentence: String, _ material: Material) -> Gap? {
    let words = Set(
      sentence.split { !($0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-" || $0 == "_")) }.map(
        String.init)
    )
    .filter { $0 == $0.uppercased() && $0.count >= 3 }
    // `FIN_WAIT 2`: the word alone is half a name.
    if words.contains(where: { ["FIN_WAIT", "FIN-WAIT", "FINWAIT"].contains($0) }) { return nil }
    // `the application has called CLOSE`: a call, as often as the state.
    if words.contains("CLOSE") { return nil }
    let states = Set(words.compactMap { Lexicon.state(spelled: $0) })
    let flags = Set(words.compactMap { word in Flag.allCases.first { $0.name == word } })
    if states.count == 1, let state = states.first, !isSubject(state, material.fact), flags.count <= 2 {
      return gap(Mask.names(of: state), state.name, .state, sentence)
    }
    if states.isEmpty, flags.count == 1, let flag = flags.first, !isSubject(flag, material.fact) {
      // `the ACK number` is a field.
      if ["number", "번호", "값"].contains(where: {
        sentence.contains(flag.name + " " + $0) || sentence.contains(flag.name + $0)
      }) {
        return nil
      }
      // `확인 응답 번호(ACK)는 …`: the name's own abbreviation.
      if case .field = material.fact.subject, sentence.contains("(" + flag.name + ")") { return nil }
      return gap([flag.name], flag.name, .flags, sentence)
    }
    return nil
  }

  private static func gap(_ names: [String], _ answer: String, _ form: Form, _ sentence: String) -> Gap? {
    let masked = Mask(names: names).apply(to: sentence)
    let blanks = masked.split(separator: Mask.blank, omittingEmptySubsequences: false).count - 1
    return blanks == 1 && Meaning.size(of: masked) >= 40
      ? Gap(sentence: masked, answer: answer, form: form) : nil
  }

  private static func isSubject(_ state: ConnectionState, _ fact: Fact) -> Bool {
    if case .state(state, _, _) = fact.subject { true } else { false }
  }
  private static func isSubject(_ flag: Flag, _ fact: Fact) -> Bool {
    if case .flag(flag, _) = fact.subject { true } else { false }
  }
}
