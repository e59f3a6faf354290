import TCP

/// The host a script was written for: what its own commands say of it, on top of a profile.
struct ScriptHabits {
  var settings: Settings
  var comparison = PacketComparison()
  /// `net.inet.tcp.recvspace`, FreeBSD's receive buffer before it is rounded up to whole segments.
  private(set) var receiveSpace = 65536
  private(set) var isFreeBSD = false

  init(_ script: PacketScript, profile: Profile) throws(ScriptError) {
    settings = profile.settings
    settings.reading = .onRequest
    isFreeBSD = script.events.contains {
      if case .shell(let command) = $0.action { command.contains("net.inet.") } else { false }
    }
    settings.maximumSegmentSize = script.isVersion6 ? 1440 : 1460
    if isFreeBSD { takeUpFreeBSD() }
    // Commands before the first call prepare the host; later ones are obeyed in their turn.
    for event in script.events {
      guard case .shell(let command) = event.action else { break }
      guard let setting = KernelSetting(command) else { continue }
      if setting.name == "net.inet.tcp.recvspace", let bytes = Int(setting.value),
        (1...1 << 30).contains(bytes)
      {
        receiveSpace = bytes
      }
      try ScriptHabits.apply(setting, to: &settings, at: event.place)
    }
    if isFreeBSD {
      // sbreserve: the buffer becomes a whole number of segments.
      let size = Int(settings.maximumSegmentSize ?? 536)
      settings.receiveBuffer = (receiveSpace + size - 1) / size * size
    }
    if let first = script.firstTimestamp { settings.timestampOffset = first }
  }

  /// The receive buffer as the socket reports it before and after the SYNs have met.
  var bufferSizes: [Int] { [receiveSpace, settings.receiveBuffer] }

  /// What FreeBSD does by default where the profiles leave the choice open.
  private mutating func takeUpFreeBSD() {
    settings.windowScale = 6
    settings.sack = true
    settings.timestamps = true
    settings.delayedAck = .milliseconds(40)
    settings.announcesAllRoom = true
    settings.acceptsWholeBuffer = true
    settings.ecnSynRetries = 1
    settings.repeatsFinWithAck = true
    settings.reportsDuplicates = true
    settings.initialWindow = 10
    if settings.congestionControl == .none { settings.congestionControl = .newReno }
    settings.synTimeout = .seconds(600)
    settings.linkLimit = Int(settings.maximumSegmentSize ?? 1460)
  }

  /// Settings the engine follows, those that can't matter to it, and the refusal of all others.
  static func apply(
    _ setting: KernelSetting, to settings: inout Settings, at place: ScriptPlace
  ) throws(ScriptError) {
    let isOn = setting.value != "0"
    switch setting.name {
    case "net.inet.tcp.rfc1323":
      settings.timestamps = isOn
      settings.windowScale = isOn ? 6 : nil
    case "net.inet.tcp.sack.enable", "net.ipv4.tcp_sack": settings.sack = isOn
    case "net.inet.tcp.ecn.enable", "net.ipv4.tcp_ecn":
      settings.ecn = isOn
      // At level 2 it only agrees.
      settings.asksForECN = setting.value == "1"
    case "net.inet.tcp.ecn.maxretries": settings.ecnSynRetries = Int(setting.value)
    case "kern.ipc.maxsockbuf":
      // The least shift that lets the window reach the largest buffer.
      guard settings.windowScale != nil, let bytes = Int(setting.value), bytes > 0 else { break }
      settings.windowScale = (0...14).first { 65535 << Int($0) >= bytes } ?? 14
    case "net.inet.tcp.keepinit":
      if let time = Int64(setting.value), (1...86_400_000).contains(time) {
        settings.synTimeout = .milliseconds(time)
      }
    case "net.inet.tcp.delacktime":
      if let time = Int64(setting.value), (1...500).contains(time) {
        settings.delayedAck = .milliseconds(time)
      }
    case "net.inet.tcp.insecure_rst", "net.inet.tcp.insecure_syn": if isOn { settings.challengeAcks = false }
    case "net.inet.tcp.insecure_ack": settings.checksOldAcks = !isOn
    case "net.inet.tcp.drop_synfin": if isOn { settings.takesSynFin = false }
    case "net.inet.tcp.rexmit_initial":
      if let time = Int64(setting.value), (1...60_000).contains(time) {
        settings.retransmission.initial = .milliseconds(time)
      }
    case "net.ipv4.tcp_timestamps": settings.timestamps = isOn
    case "net.ipv4.tcp_window_scaling": settings.windowScale = isOn ? 7 : nil
    case "net.inet.tcp.blackhole" where !isOn: break
    case "net.inet.tcp.syncookies_only" where !isOn: break
    case "net.inet.tcp.rexmit_drop_options" where !isOn: break
    case _ where KernelSetting.harmless.contains(setting.name): break
    default:
      throw ScriptError(
        Bilingual(
          ko: "커널 설정 \(setting.name)=\(setting.value)은(는) 엔진에 없습니다. 이 스크립트는 돌릴 수 없습니다.",
          en: "the engine has nothing like the kernel setting \(setting.name)=\(setting.value), "
            + "so this script can't be run"), at: place)
    }
  }
}

/// `sysctl -w name=value`
struct KernelSetting {
  var name: String
  var value: String

  init?(_ command: String) {
    let words = command.split { $0 == " " || $0 == "\t" || $0 == "\n" }
    guard words.first?.split(separator: "/").last == "sysctl", let pair = words.last?.split(separator: "="),
      pair.count == 2
    else { return nil }
    name = String(pair[0])
    value = String(pair[1])
  }

  /// Settings that can't change a header the engine sends: caches, buffers it doesn't bound, timers a script
  /// waits for anyway.
  static let harmless: Set<String> = [
    "net.inet.tcp.hostcache.purgenow", "net.inet.tcp.sendspace", "net.inet.tcp.recvspace",
    "net.inet.tcp.rexmit_slop", "net.inet.tcp.syncookies",
    "net.inet.tcp.icmp_may_rst", "net.inet.tcp.fastopen.client_enable", "net.inet.tcp.fastopen.server_enable",
    "net.inet.tcp.msl", "net.inet.tcp.minmss", "net.inet.tcp.rfc3390",
    "net.inet.tcp.rfc3042", "net.inet.tcp.cc.algorithm", "net.inet.tcp.functions_default",
    "net.ipv4.tcp_rmem", "net.ipv4.tcp_wmem", "net.ipv4.tcp_no_metrics_save", "net.ipv4.tcp_fin_timeout",
  ]
}

extension PacketScript {
  /// The first timestamp the host is to send, as its clock should have read at time zero.
  var firstTimestamp: UInt32? {
    for event in events {
      guard case .expect(let pattern) = event.action, case .exactly(let list) = pattern.options else {
        continue
      }
      for case .timestamps(let stamps) in list { return stamps.value }
    }
    return nil
  }
}
