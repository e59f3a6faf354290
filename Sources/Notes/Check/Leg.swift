import TCP

/// One segment on its way, as a line of a note draws or tells it: an item, a heading, an arrow in a fence, a row.
struct Leg {
  /// What it carries; nil where the line speaks of flags and it can't be told which of them it sends.
  var flags: Flags?
  /// Who sends it; nil where nobody is told.
  var from: Sender?
  /// Where the flags stand.
  var range: Range<Int>
  var line: Int
  /// The number the line is marked with.
  var ordinal: Int?
  /// A verb or an arrow says that it is sent.
  var isTold = false
  /// `클라이언트 → 서버`: both ends are named.
  var isRoute = false

  enum Sender: Hashable {
    case party(UInt8)
    /// The side of a drawing that an arrow leads from.
    case left, right
    /// A name before mermaid's arrow.
    case name([UInt8])
  }
}

/// Legs that follow each other in one list, one fence, one row of headings, one table.
struct LegSeries {
  enum Shape { case list, fence, headings, prose, table }
  var shape: Shape
  /// How many items there are in all in the list it stands in; 0 where it stands in none.
  var itemCount = 0
  var legs: [Leg] = []
}
