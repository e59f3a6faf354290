/// What a note tells of one theme: a sentence that explains it, a cell of its row, an item below its name, or a
/// sentence that names nothing else.
struct Telling {
  enum Bond: Sendable {
    /// The theme heads the sentence.
    case headed
    /// It heads the row, or the item, label or card that the sentence stands below.
    case titled
    /// The section is on it.
    case under
    /// The sentence names it somewhere, and no other.
    case loose
  }

  var theme: Theme
  /// What is told, the theme's name left out where it heads it.
  var range: Range<Int>
  var bond: Bond
  /// The other themes that the sentence names.
  var others: ThemeSet
  /// The question that it answers.
  var question: Range<Int>?
  /// What stands before it in its sentence.
  var opening: Range<Int>?
}
