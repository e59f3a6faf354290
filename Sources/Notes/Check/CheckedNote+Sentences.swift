/// What the sentences of a line are, and what they say of states.
extension CheckedNote {
  func sentences(of line: Int) -> SurveyedSentences {
    survey.sentences(of: line, from: reading.range(of: line).lowerBound)
  }

  func isQuestion(_ range: Range<Int>) -> Bool {
    var last = range.upperBound - 1
    // `question: 'Is TCP …?',`
    while last > range.lowerBound, text[last] <= 0x20 || text[last].isOne(of: "\"',*`") { last -= 1 }
    return text[last] == UInt8(ascii: "?") || last >= 2 && text[last] == 0x9f && text[last - 1] == 0xbc
  }

  /// Who is said in a line to enter which state.
  mutating func stateClaims(of line: Int) -> [StateClaim] {
    if let known = stateClaims[line] { return known }
    let claims = StateClaims(line, &self).all
    stateClaims[line] = claims
    return claims
  }
}
