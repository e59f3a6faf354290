import TCP

/// A `.tcp` scenario: what two hosts and the link between them do, a line each.
package struct Scenario: Sendable {
  package struct Step: Sendable {
    package var place: ScriptPlace
    package var action: Action
  }

  package enum Action: Sendable {
    case listen(Host)
    case isn(Host, SequenceNumber)
    case open(Host)
    case send(Host, Int)
    case read(Host, Int?)
    case close(Host)
    case abort(Host)
    case crash(Host)
    case window(Host, Int)
    case timeout(Host)
    /// Nil: until the host's next timer has run out.
    case wait(Host?, Interval?)
    case expect(Host, ConnectionState)
    case configure(Host, ScenarioOption)
    case order(Order)
    case release
    case inject(Host, Forgery)
  }

  /// A forged segment; numbers left out are those its pretended sender would use.
  package struct Forgery: Hashable, Sendable {
    package var flags: Flags
    package var sequence: Number?
    package var acknowledgment: Number?
    package var dataLength = 0
    package var window: UInt16 = 65535

    package enum Number: Hashable, Sendable {
      case absolute(SequenceNumber)
      /// So far from what the pretended sender would use: `next+5`.
      case fromNext(Int)
    }
  }

  package var steps: [Step] = []
}

/// `A mss 1460`: a setting of one host.
package struct ScenarioOption: Hashable, Sendable {
  package enum Name: String, CaseIterable, Hashable, Sendable {
    case mss, wscale, sack, timestamps, ecn, nagle, delack, buffer, keepalive, challenge, congestion
  }

  package var name: Name
  package var value: Value

  package enum Value: Hashable, Sendable {
    case flag(Bool)
    case number(Int)
    case congestion(CongestionControl.Algorithm)
  }

  func apply(to settings: inout Settings) {
    switch (name, value) {
    case (.mss, .number(let size)): settings.maximumSegmentSize = UInt16(clamping: size)
    case (.mss, .flag): settings.maximumSegmentSize = nil
    case (.wscale, .number(let shift)): settings.windowScale = UInt8(clamping: shift)
    case (.wscale, .flag): settings.windowScale = nil
    case (.sack, .flag(let isOn)): settings.sack = isOn
    case (.timestamps, .flag(let isOn)): settings.timestamps = isOn
    case (.ecn, .flag(let isOn)): settings.ecn = isOn
    case (.nagle, .flag(let isOn)): settings.nagle = isOn
    case (.delack, .flag(let isOn)): settings.delayedAck = isOn ? .milliseconds(200) : nil
    case (.delack, .number(let time)): settings.delayedAck = .milliseconds(Int64(time))
    case (.buffer, .number(let bytes)): settings.receiveBuffer = bytes
    case (.keepalive, .flag(let isOn)): settings.keepAlive = isOn ? Settings.KeepAlive() : nil
    case (.challenge, .flag(let isOn)): settings.challengeAcks = isOn
    case (.congestion, .congestion(let algorithm)): settings.congestionControl = algorithm
    default: break
    }
  }
}
