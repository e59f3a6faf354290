/// A table that is read where an earlier run of the same build laid it out, until something is added to it.
struct LaidTable<Element: BitwiseCopyable>: @unchecked Sendable {
  private let laid: UnsafeBufferPointer<Element>
  /// Nil as long as it is what was laid out.
  private var own: [Element]?

  init(_ elements: [Element] = []) {
    laid = UnsafeBufferPointer(start: nil, count: 0)
    own = elements
  }

  /// Whoever holds it holds the room that it lies in.
  init(laid: UnsafeBufferPointer<Element>) { self.laid = laid }

  var count: Int { own?.count ?? laid.count }

  @inline(__always)
  func withUnsafeBufferPointer<Result>(_ body: (UnsafeBufferPointer<Element>) -> Result) -> Result {
    own?.withUnsafeBufferPointer(body) ?? body(laid)
  }

  subscript(place: Int) -> Element { own?[place] ?? laid[place] }

  var all: [Element] { own ?? Array(laid) }

  mutating func change<Result>(_ body: (inout [Element]) -> Result) -> Result {
    var elements = own ?? Array(laid)
    own = []
    defer { own = elements }
    return body(&elements)
  }
}
