extension KnownQuestion {
  static let all = [timeWait] + ofStates + ofNumbers

  /// Words that ask for a reason.
  static let why = """
    why | what for | purpose | reason | is it for | are they for | is it there | are they there | needed | necessary \
    | 왜 | 이유 | 목적 | 필요 | 까닭 | 역할 | 무엇을 위 | 무얼 위
    """
}
