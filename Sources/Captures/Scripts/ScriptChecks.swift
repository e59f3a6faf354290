import TCP

/// Shell commands and Python lines of a script that ask for the connection's state.
extension PacketScriptRunner {
  mutating func obey(_ command: String, at place: ScriptPlace) throws(ScriptError) {
    if let setting = KernelSetting(command) {
      // Those before the first call were taken up before it.
      guard sockets.next > 3 else { return }
      var settings = host.settings
      try ScriptHabits.apply(setting, to: &settings, at: place)
      return host.configure { $0 = settings }
    }
    let words = command.split { $0 == " " || $0 == "|" || $0 == "\n" || $0 == "\t" }.map(String.init)
    switch words.first?.split(separator: "/").last {
    case "sockstat": try countStates(words, of: command, at: place)
    case "tcpdrop":
      // What stays in TIME-WAIT is thrown away, so that the next script finds nothing.
      if host.state == .timeWait { host.crash(at: now) }
    case "true", "sleep", "defaults.sh", "set_sysctls.py", "sync": break
    default:
      throw ScriptError(
        Bilingual(
          ko: "셸 명령 '\(command.firstLine)'은(는) 엔진이 따를 수 없습니다. sysctl, sockstat, tcpdrop만 압니다.",
          en:
            "the engine can't follow the shell command '\(command.firstLine)'; it knows sysctl, sockstat and tcpdrop"
        ),
        at: place)
    }
  }

  /// `sockstat … | grep -c TIME_WAIT | grep 1`: so many connections are in that state.
  private mutating func countStates(
    _ words: [String], of command: String, at place: ScriptPlace
  ) throws(ScriptError) {
    guard let at = words.firstIndex(of: "-c"), at + 1 < words.count, let state = ScriptState[words[at + 1]],
      let wanted = words.last.flatMap({ Int($0) })
    else { return }
    let count = host.state == state ? 1 : 0
    guard count != wanted else { return }
    result.failures.append(
      ScriptError(
        Bilingual(
          ko: "\(state.name) 상태의 연결이 \(wanted)개여야 하는데 엔진은 \(host.state.name)입니다.",
          en: "expected \(wanted) connections in \(state.name), the engine is in \(host.state.name)"),
        at: place))
  }

  /// `assert tcpi_state == TCPI_ESTABLISHED` and `assert tcpi_options == 0`.
  mutating func check(_ code: String, at place: ScriptPlace) throws(ScriptError) {
    for line in code.split(whereSeparator: { $0 == "\n" || $0 == ";" }) {
      let words = line.split(whereSeparator: { $0 == " " || $0 == "," || $0 == "\t" }).map(String.init)
      guard !words.isEmpty else { continue }
      guard words.count >= 4, words[0] == "assert", words[2] == "==" else { throw refused(line, place) }
      switch words[1] {
      case "tcpi_state":
        guard let state = ScriptState[words[3]] else { throw refused(line, place) }
        if host.state != state { fail(expecting: state.name, having: host.state.name, place) }
      case "tcpi_options":
        let agreed = host.options
        let bits = (agreed.timestamps ? 1 : 0) + (agreed.sack ? 2 : 0) + (agreed.scales ? 4 : 0)
        guard let wanted = Int(words[3]) else { throw refused(line, place) }
        if bits != wanted { fail(expecting: "tcpi_options \(wanted)", having: "tcpi_options \(bits)", place) }
      default: throw refused(line, place)
      }
    }
  }

  private mutating func fail(expecting wanted: String, having found: String, _ place: ScriptPlace) {
    result.failures.append(
      ScriptError(
        Bilingual(
          ko: "\(wanted)이어야 하는데 엔진은 \(found)입니다.", en: "expected \(wanted), the engine has \(found)"),
        at: place))
  }

  private func refused(_ line: Substring, _ place: ScriptPlace) -> ScriptError {
    ScriptError(
      Bilingual(
        ko: "'\(line)'은(는) 엔진이 따질 수 없습니다. tcpi_state와 tcpi_options의 == 만 압니다.",
        en: "the engine can't judge '\(line)'; it knows == with tcpi_state and tcpi_options"), at: place)
  }
}

/// The names kernels give the states: `TCPI_FIN_WAIT_1`, `TIME_WAIT`, `SYN_RCVD`.
enum ScriptState {
  static subscript(name: String) -> ConnectionState? {
    var word = Substring(name)
    for prefix in ["TCPI_", "TCPS_", "TCP_"] where word.hasPrefix(prefix) {
      word = word.dropFirst(prefix.count)
    }
    switch word {
    case "CLOSED", "CLOSE": return .closed
    case "LISTEN": return .listen
    case "SYN_SENT": return .synSent
    case "SYN_RCVD", "SYN_RECEIVED", "SYN_RECV": return .synReceived
    case "ESTABLISHED": return .established
    case "FIN_WAIT_1", "FIN_WAIT1": return .finWait1
    case "FIN_WAIT_2", "FIN_WAIT2": return .finWait2
    case "CLOSE_WAIT": return .closeWait
    case "CLOSING": return .closing
    case "LAST_ACK": return .lastAck
    case "TIME_WAIT": return .timeWait
    default: return nil
    }
  }
}

extension String {
  var firstLine: String { split(separator: "\n").first.map(String.init) ?? "" }
}
