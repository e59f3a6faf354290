import Testing

@testable import TCP

@Suite("RFC 9293 3.10.1 to 3.10.6: user calls in every state")
struct CallTests {
  /// What a call does: an error, or the segments it sends and the state it leads to.
  enum Effect: Equatable, CustomStringConvertible {
    case error(CallError)
    case goes(ConnectionState, [String])
    var description: String {
      switch self {
      case .error(let error): error.message
      case .goes(let state, let sent): "\(state) \(sent)"
      }
    }
  }

  private func effect(
    _ stand: Stand, _ call: (inout Connection) throws(CallError) -> Void
  ) throws -> Effect {
    var (end, view) = try stand.place(plain, iss: 1000, irs: 5000, window: 1000)
    #expect(end.status == view.state.name)
    end.numbers.scripted = [1000]
    do throws(CallError) { try call(&end) } catch { return .error(error) }
    let sent = end.outbox.map { emission in
      let segment = emission.segment
      let data = segment.data.isEmpty ? "" : "+\(segment.data.count)"
      return "\(segment.flags.subtracting(.psh)) \(segment.sequence - SequenceNumber(1000))\(data)"
    }
    return .goes(end.state, sent)
  }

  @Test("OPEN, passive and active", arguments: Stand.allCases)
  func open(_ stand: Stand) throws {
    let passive = try effect(stand) { (end) throws(CallError) in try end.open(.passive, at: .zero) }
    let active = try effect(stand) { (end) throws(CallError) in try end.open(.active, at: .zero) }
    #expect(passive == (stand == .closed ? .goes(.listen, []) : .error(.connectionAlreadyExists)))
    let opens = stand == .closed || stand == .listen
    #expect(active == (opens ? .goes(.synSent, ["SYN 0"]) : .error(.connectionAlreadyExists)))
  }

  @Test("SEND", arguments: Stand.allCases)
  func send(_ stand: Stand) throws {
    let got = try effect(stand) { (end) throws(CallError) in try end.send(count: 5, at: .zero) }
    let wanted: Effect =
      switch stand {
      case .closed: .error(.connectionDoesNotExist)
      case .listen: .goes(.synSent, ["SYN 0"])
      case .synSent: .goes(.synSent, [])
      case .synReceivedActive, .synReceivedPassive: .goes(.synReceived, [])
      case .established: .goes(.established, ["ACK 11+5"])
      case .closeWait: .goes(.closeWait, ["ACK 11+5"])
      default: .error(.connectionClosing)
      }
    #expect(got == wanted)
  }

  @Test("RECEIVE", arguments: Stand.allCases)
  func receive(_ stand: Stand) throws {
    let got = try effect(stand) { (end) throws(CallError) in _ = try end.receive(at: .zero) }
    switch stand {
    case .closed: #expect(got == .error(.connectionDoesNotExist))
    case .closeWait, .closing, .lastAck, .timeWait: #expect(got == .error(.connectionClosing))
    default:
      guard case .goes(_, []) = got else {
        Issue.record("\(stand): \(got)")
        return
      }
    }
  }

  @Test("RECEIVE in CLOSE-WAIT delivers what is left, then says that the connection is closing")
  func receiveTheRest() throws {
    var (end, _) = try Stand.established.place(plain, iss: 1000, irs: 5000, window: 1000)
    let last = Segment(sequence: 5001, acknowledgment: 1001, flags: [.fin, .ack], data: [1, 2, 3])
    end.arrive(last, at: .zero)
    #expect(end.state == .closeWait)
    #expect(try end.receive(2, at: .zero) == [1, 2])
    #expect(try end.receive(at: .zero) == [3])
    #expect(throws: CallError.connectionClosing) { try end.receive(at: .zero) }
  }

  @Test("CLOSE", arguments: Stand.allCases)
  func close(_ stand: Stand) throws {
    let got = try effect(stand) { (end) throws(CallError) in try end.close(at: .zero) }
    let wanted: Effect =
      switch stand {
      case .closed: .error(.connectionDoesNotExist)
      case .listen, .synSent: .goes(.closed, [])
      case .synReceivedActive, .synReceivedPassive: .goes(.finWait1, ["FIN,ACK 1"])
      case .established: .goes(.finWait1, ["FIN,ACK 11"])
      case .closeWait: .goes(.lastAck, ["FIN,ACK 11"])
      default: .error(.connectionClosing)
      }
    #expect(got == wanted)
  }

  @Test("ABORT", arguments: Stand.allCases)
  func abort(_ stand: Stand) throws {
    let got = try effect(stand) { (end) throws(CallError) in try end.abort(at: .zero) }
    let wanted: Effect =
      switch stand {
      case .closed: .error(.connectionDoesNotExist)
      case .synReceivedActive, .synReceivedPassive: .goes(.closed, ["RST 1"])
      case .established, .closeWait: .goes(.closed, ["RST 11"])
      case .finWait1: .goes(.closed, ["RST 12"])
      case .finWait2: .goes(.closed, ["RST 2"])
      default: .goes(.closed, [])
      }
    #expect(got == wanted)
  }

  @Test("A SEND in LISTEN needs a remote socket")
  func sendWithoutRemote() throws {
    var end = Connection(settings: plain)
    try end.open(.passive(remote: false), at: .zero)
    #expect(throws: CallError.foreignSocketUnspecified) { try end.send(count: 1, at: .zero) }
    #expect(end.state == .listen)
  }

  @Test("CLOSE in SYN-RECEIVED waits for ESTABLISHED while text is queued")
  func closeWithQueuedText() throws {
    var (end, _) = try Stand.synReceivedPassive.place(plain, iss: 1000, irs: 5000, window: 1000)
    try end.send(count: 5, at: .zero)
    try end.close(at: .zero)
    #expect(end.state == .synReceived && end.outbox.isEmpty)
    #expect(throws: CallError.connectionClosing) { try end.send(count: 5, at: .zero) }
    end.arrive(
      Segment(sequence: 5001, acknowledgment: 1001, flags: .ack, window: 1000), at: .zero)
    #expect(end.state == .finWait1)
    #expect(end.outbox.map(\.segment.flags) == [[.fin, .psh, .ack]])
    #expect(end.outbox.map(\.segment.data.count) == [5])
  }

  @Test("A second CLOSE while the FIN waits in CLOSE-WAIT is refused")
  func secondClose() throws {
    var settings = plain
    settings.congestionControl = .none
    var (end, _) = try Stand.closeWait.place(settings, iss: 1000, irs: 5000, window: 1000)
    try end.send(count: 5000, at: .zero)
    try end.close(at: .zero)
    #expect(end.state == .closeWait)
    #expect(throws: CallError.connectionClosing) { try end.close(at: .zero) }
    #expect(throws: CallError.connectionClosing) { try end.send(count: 1, at: .zero) }
  }
}
