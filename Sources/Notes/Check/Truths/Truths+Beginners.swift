extension MeaningRule {
  /// What beginners write in one short sentence.
  static let truthsOfBeginners: [MeaningRule] =
    beginnersOnNumbers + beginnersOnClosing + beginnersOnOptions + beginnersOnService
}
