/// Words that make a number the most or the least of something.
enum Extremes {
  static let mosts = TellingWords(
    "최대", "최댓값", "최고", "최장", "아무리", "가장 큰", "가장 긴", "제일 큰", "제일 긴", "상한", "maximum", "at most", "up to",
    "largest", "biggest", "greatest", "longest", "no more than", "no larger than", "no longer than",
    "highest",
    "upper limit", "upper bound", "max", "最大", "最多", "最长")
  static let leasts = TellingWords(
    "최소", "최솟값", "최단", "아무리 짧아도", "적어도", "가장 작은", "가장 짧은", "제일 작은", "제일 짧은", "하한", "minimum", "at least",
    "smallest", "shortest", "lowest", "no less than", "lower limit", "lower bound", "min ", "最小", "最少", "最短")
}
