import TCP

/// A packetdrill script: what is done to one host, and what it must answer.
package struct PacketScript: Sendable {
  package struct Event: Sendable {
    package var place: ScriptPlace
    package var time: Time
    package var action: Action
  }

  /// When an event happens; intervals in microseconds.
  package enum Time: Hashable, Sendable {
    case absolute(Int64)
    /// After the event before it.
    case relative(Int64)
    /// Between two moments after the event before it; packets only.
    case relativeRange(Int64, Int64)
    case absoluteRange(Int64, Int64)
    case any
    /// A call that begins at one time and returns at another.
    indirect case lasting(Time, until: Time)
  }

  package enum Action: Sendable {
    /// `<`: the other end's segment reaches the host.
    case inject(PacketPattern)
    /// `>`: the host must send this.
    case expect(PacketPattern)
    case call(SystemCall)
    case shell(String)
    case python(String)
  }

  /// `--name=value` lines at the top.
  package var options: [String: String] = [:]
  package var events: [Event] = []

  package var isVersion6: Bool { options["ip_version"]?.hasPrefix("ipv6") ?? false }
}

/// A segment as a script writes it: numbers count from each side's first.
package struct PacketPattern: Sendable {
  package enum Options: Hashable, Sendable {
    /// `<...>`: whatever they are.
    case any
    case exactly([HeaderOption])
  }

  package var flags: Flags
  package var start: UInt32
  package var dataLength: Int
  package var acknowledgment: UInt32?
  package var window: UInt16?
  package var urgentPointer: UInt16?
  package var options: Options
  package var codepoint: ECNCodepoint?
  /// As it stands in the script, for messages.
  package var text: String
}

/// `connect(3, ..., ...) = -1 EINPROGRESS (Operation now in progress)`
package struct SystemCall: Sendable {
  package var name: String
  package var arguments: [String]
  /// `0`, `-1`, `...`
  package var result: String
  package var error: String?

  /// The descriptor nearly every call begins with.
  package var descriptor: Int? { arguments.first.flatMap { Int($0) } }
}
