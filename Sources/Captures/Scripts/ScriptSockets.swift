import TCP

/// The script's descriptors: which are listening sockets and which connections.
struct ScriptSockets {
  enum Kind: Hashable {
    case fresh, listening, connection
    case closed
  }

  private var kinds: [Int: Kind] = [:]
  private var blocking: Set<Int> = []
  private(set) var next = 3
  /// Set once `accept` has handed the connection out: closing the listener leaves it alone.
  var accepted = false
  /// What SO_ERROR will say.
  var pendingError: String?
  /// SO_LINGER with no time: closing resets.
  var lingersZero = false

  subscript(descriptor: Int) -> Kind? {
    get { kinds[descriptor] }
    set { kinds[descriptor] = newValue }
  }

  mutating func open(_ kind: Kind) -> Int {
    defer { next += 1 }
    kinds[next] = kind
    blocking.insert(next)
    return next
  }

  func isBlocking(_ descriptor: Int) -> Bool { blocking.contains(descriptor) }

  mutating func setBlocking(_ descriptor: Int, _ flag: Bool) {
    if flag { blocking.insert(descriptor) } else { blocking.remove(descriptor) }
  }
}
