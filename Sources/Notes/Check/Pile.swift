/// Small things piled up, too many for an array to be asked each time whose it is; given back by whoever made it.
struct Pile<Element: BitwiseCopyable> {
  private var room: UnsafeMutableBufferPointer<Element>
  private(set) var count = 0

  init(capacity: Int) { room = .allocate(capacity: max(1, capacity)) }

  @inline(__always) mutating func add(_ element: Element) { add(element, if: true) }

  /// Whether it is right is not branched on: where nobody can tell, a processor that guesses loses more than it gains.
  @inline(__always) mutating func add(_ element: Element, if isRight: Bool) {
    if count == room.count { grow() }
    room.initializeElement(at: count, to: element)
    count &+= isRight ? 1 : 0
  }

  @inline(never) private mutating func grow() {
    let larger = UnsafeMutableBufferPointer<Element>.allocate(capacity: 2 * count)
    _ = larger.moveInitialize(fromContentsOf: room)
    room.deallocate()
    room = larger
  }

  mutating func clear() { count = 0 }

  @inline(__always) var all: UnsafeMutableBufferPointer<Element> {
    UnsafeMutableBufferPointer(rebasing: room[..<count])
  }

  func deallocate() { room.deallocate() }
}
