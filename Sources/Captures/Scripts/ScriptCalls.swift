import TCP

/// The system calls of a script, each as the user call of RFC 9293 3.10 it comes down to.
extension PacketScriptRunner {
  /// What a call returns: a number, or -1 with an error's name.
  private enum Answer: Equatable {
    case value(Int)
    case error(String)
    /// Nothing the engine could judge.
    case unjudged
  }

  mutating func perform(_ call: SystemCall, at place: ScriptPlace) throws(ScriptError) {
    takeUpSignals()
    let answer = try answer(to: call, at: place)
    takeUpSignals()
    guard let difference = difference(between: answer, and: call) else { return }
    result.failures.append(
      ScriptError(
        Bilingual(
          ko: "\(call.name)이(가) \(call.spokenResult)을(를) 돌려줘야 하는데 엔진은 \(difference)을(를) 돌려줬습니다.",
          en: "expected \(call.name) to return \(call.spokenResult), the engine returned \(difference)"),
        at: place))
  }

  private func difference(between answer: Answer, and call: SystemCall) -> String? {
    guard call.result != "..." else { return nil }
    switch answer {
    case .unjudged: return nil
    case .value(let number):
      return Int(call.result) == number || call.result.hasPrefix("0x") ? nil : String(number)
    case .error(let name): return call.result == "-1" && (call.error ?? name) == name ? nil : "-1 \(name)"
    }
  }

  /// What the engine has told its program since: the socket's error.
  private mutating func takeUpSignals() {
    for signal in host.signals {
      switch signal {
      case .refused: sockets.pendingError = "ECONNREFUSED"
      case .reset: sockets.pendingError = "ECONNRESET"
      case .timedOut: sockets.pendingError = "ETIMEDOUT"
      case .opened, .closing, .urgent: break
      }
    }
    host.signals.removeAll()
  }

  private mutating func answer(to call: SystemCall, at place: ScriptPlace) throws(ScriptError) -> Answer {
    switch call.name {
    case "socket": return .value(sockets.open(.fresh))
    case "bind": return .value(0)
    case "fcntl": return setFlags(call)
    case "setsockopt": return try setOption(call, at: place)
    case "getsockopt": return try getOption(call, at: place)
    case "listen": return listen(call)
    case "accept", "accept4": return accept(call)
    case "connect": return connect(call)
    case "write", "send", "sendto": return send(call, at: place)
    case "read", "recv", "recvfrom": return receive(call)
    case "shutdown": return try shutdown(call, at: place)
    case "close": return close(call)
    default:
      throw ScriptError(
        Bilingual(
          ko: "시스템 호출 \(call.name)은(는) 엔진이 다루지 않습니다. 다루는 것: \(ScriptCalls.known)",
          en: "the system call \(call.name) is not modelled by the engine; these are: \(ScriptCalls.known)"),
        at: place)
    }
  }

  // MARK: - Opening

  private mutating func listen(_ call: SystemCall) -> Answer {
    guard let descriptor = call.descriptor, sockets[descriptor] != nil else { return .error("EBADF") }
    sockets[descriptor] = .listening
    sockets.accepted = false
    guard host.state == .closed else { return .value(0) }
    return perform { (host, now) throws(CallError) in try host.open(.passive, at: now) }
  }

  private mutating func accept(_ call: SystemCall) -> Answer {
    guard let descriptor = call.descriptor, sockets[descriptor] == .listening else { return .error("EINVAL") }
    guard host.state.isSynchronized else { return .error("EAGAIN") }
    sockets.accepted = true
    return .value(sockets.open(.connection))
  }

  private mutating func connect(_ call: SystemCall) -> Answer {
    guard let descriptor = call.descriptor, sockets[descriptor] != nil else { return .error("EBADF") }
    if sockets[descriptor] == .connection {
      if let error = sockets.pendingError {
        sockets.pendingError = nil
        return .error(error)
      }
      return .error(host.state.isSynchronized ? "EISCONN" : "EALREADY")
    }
    sockets[descriptor] = .connection
    let opened = perform { (host, now) throws(CallError) in try host.open(.active, at: now) }
    guard opened == .value(0) else { return opened }
    // A blocking call returns when the script says: by then its segments have come.
    return sockets.isBlocking(descriptor) ? .unjudged : .error("EINPROGRESS")
  }

  // MARK: - Data

  private mutating func send(_ call: SystemCall, at place: ScriptPlace) -> Answer {
    guard call.arguments.count >= 3, let count = Int(call.arguments[2]), (0...(1 << 24)).contains(count)
    else {
      return .unjudged
    }
    if let error = takeError() { return .error(error) }
    let isUrgent = call.arguments.count > 3 && call.arguments[3].contains("MSG_OOB")
    let done = perform { (host, now) throws(CallError) in
      try host.send(count: count, urgent: isUrgent, at: now)
    }
    return done == .value(0) ? .value(count) : done
  }

  private mutating func receive(_ call: SystemCall) -> Answer {
    guard call.arguments.count >= 3, let limit = Int(call.arguments[2]), limit >= 0 else { return .unjudged }
    let isPeek = call.arguments.count > 3 && call.arguments[3].contains("MSG_PEEK")
    let waiting = host.inbox.count
    if waiting > 0 {
      guard !isPeek else { return .value(min(limit, waiting)) }
      var taken = min(limit, waiting)
      _ = perform { (host, now) throws(CallError) in taken = try host.receive(limit, at: now).count }
      return .value(taken)
    }
    if let error = takeError() { return .error(error) }
    switch host.state {
    case .closeWait, .closing, .lastAck, .timeWait, .closed: return .value(0)
    case .listen: return .error("ENOTCONN")
    default: return .error("EAGAIN")
    }
  }

  private mutating func takeError() -> String? {
    defer { sockets.pendingError = nil }
    return sockets.pendingError
  }

  // MARK: - Closing

  private mutating func shutdown(_ call: SystemCall, at place: ScriptPlace) throws(ScriptError) -> Answer {
    guard call.arguments.count == 2 else { return .error("EINVAL") }
    switch call.arguments[1] {
    case "SHUT_WR", "SHUT_RDWR":
      // What is unread can still be read: only close gives it up.
      let resets = habits.settings.resetsWhenUnread
      host.configure { $0.resetsWhenUnread = false }
      defer { host.configure { $0.resetsWhenUnread = resets } }
      return perform { (host, now) throws(CallError) in try host.close(at: now) }
    default:
      throw ScriptError(
        Bilingual(
          ko: "shutdown(\(call.arguments[1]))은(는) 엔진이 다루지 않습니다. SHUT_WR과 SHUT_RDWR만 됩니다.",
          en: "shutdown(\(call.arguments[1])) is not modelled by the engine; SHUT_WR and SHUT_RDWR are"),
        at: place)
    }
  }

  private mutating func close(_ call: SystemCall) -> Answer {
    guard let descriptor = call.descriptor, let kind = sockets[descriptor], kind != .closed else {
      return .error("EBADF")
    }
    sockets[descriptor] = .closed
    switch kind {
    case .fresh, .closed: break
    case .listening:
      guard !sockets.accepted else { break }
      if host.state == .listen {
        _ = perform { (host, now) throws(CallError) in try host.close(at: now) }
      } else {
        // Nobody will accept it any more.
        _ = perform { (host, now) throws(CallError) in try host.abort(at: now) }
      }
    case .connection:
      if sockets.lingersZero {
        _ = perform { (host, now) throws(CallError) in try host.abort(at: now) }
      } else {
        // After a shutdown, or once it is over, there is nothing left to close.
        _ = perform { (host, now) throws(CallError) in try host.close(at: now) }
      }
    }
    return .value(0)
  }

  /// A user call at the present moment; its refusal as an error number would have it.
  private mutating func perform(
    _ body: (inout Connection, Instant) throws(CallError) -> Void
  ) -> Answer {
    do throws(CallError) {
      try body(&host, now)
      return .value(0)
    } catch {
      switch error {
      case .connectionAlreadyExists: return .error("EISCONN")
      case .connectionClosing: return .error("EPIPE")
      default: return .error("ENOTCONN")
      }
    }
  }

  // MARK: - Options

  private mutating func setFlags(_ call: SystemCall) -> Answer {
    if let descriptor = call.descriptor, call.arguments.count >= 3, call.arguments[1] == "F_SETFL" {
      sockets.setBlocking(descriptor, !call.arguments[2].contains("O_NONBLOCK"))
      return .value(0)
    }
    return .unjudged
  }

  private mutating func setOption(_ call: SystemCall, at place: ScriptPlace) throws(ScriptError) -> Answer {
    guard call.arguments.count >= 4 else { return .unjudged }
    let isOn = call.arguments[3] != "[0]"
    switch call.arguments[2] {
    case "TCP_KEEPINIT":
      if let seconds = call.bracketedNumber, (1...86_400).contains(seconds) {
        host.configure { $0.synTimeout = .seconds(Int64(seconds)) }
      }
      return .value(0)
    case "SO_REUSEADDR", "SO_REUSEPORT", "TCP_FASTOPEN", "SO_SNDBUF", "SO_RCVTIMEO",
      "SO_SNDTIMEO", "TCP_FUNCTION_BLK", "TCP_LOG", "IP_TTL":
      return .value(0)
    case "TCP_NODELAY": host.configure { $0.nagle = !isOn }
    case "TCP_QUICKACK": host.configure { $0.delayedAck = isOn ? nil : habits.settings.delayedAck }
    case "TCP_NOOPT":
      guard isOn else { break }
      host.configure {
        $0.maximumSegmentSize = nil
        $0.windowScale = nil
        $0.sack = false
        $0.timestamps = false
      }
    case "SO_LINGER":
      sockets.lingersZero = call.arguments[3].contains("onoff=1") && call.arguments[3].contains("linger=0")
    case "SO_RCVBUF":
      if let bytes = call.bracketedNumber, (1...(1 << 30)).contains(bytes) {
        host.configure { $0.receiveBuffer = bytes }
      }
    default:
      throw ScriptError(
        Bilingual(
          ko: "소켓 옵션 \(call.arguments[2])은(는) 엔진이 다루지 않습니다.",
          en: "the socket option \(call.arguments[2]) is not modelled by the engine"), at: place)
    }
    return .value(0)
  }

  private mutating func getOption(_ call: SystemCall, at place: ScriptPlace) throws(ScriptError) -> Answer {
    guard call.arguments.count >= 4 else { return .unjudged }
    let asked = call.arguments[3]
    switch call.arguments[2] {
    case "SO_ERROR":
      let has = "[" + (takeError() ?? "0") + "]"
      return asked == has || asked == "..." ? .value(0) : .error("SO_ERROR \(has)")
    case "SO_RCVBUF":
      guard let bytes = call.bracketedNumber, habits.isFreeBSD else { return .value(0) }
      return habits.bufferSizes.contains(bytes) ? .value(0) : .error("SO_RCVBUF \(habits.bufferSizes)")
    case "TCP_INFO", "TCP_MAXSEG", "SO_SNDBUF", "TCP_FASTOPEN", "TCP_NODELAY", "SO_REUSEADDR":
      return .unjudged
    default:
      throw ScriptError(
        Bilingual(
          ko: "소켓 옵션 \(call.arguments[2])은(는) 엔진이 다루지 않습니다.",
          en: "the socket option \(call.arguments[2]) is not modelled by the engine"), at: place)
    }
  }
}

enum ScriptCalls {
  static let known =
    "socket, bind, listen, accept, connect, write, send, sendto, read, recv, recvfrom, shutdown, close, "
    + "fcntl, setsockopt, getsockopt"
}

extension SystemCall {
  var spokenResult: String { result + (error.map { " " + $0 } ?? "") }

  /// `[65536]`
  var bracketedNumber: Int? {
    arguments.count > 3 ? Int(arguments[3].filter { $0 != "[" && $0 != "]" }) : nil
  }
}
