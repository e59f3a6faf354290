import TCP

/// What is received and sent on the way from one state to the next (RFC 9293, Figure 5), held against a label.
struct TransitionEvent {
  var from: ConnectionState
  var to: ConnectionState
  var received: Flags
  var sent: Flags

  private init(_ from: ConnectionState, _ to: ConnectionState, receives: Flags = [], sends: Flags = []) {
    self.from = from
    self.to = to
    received = receives
    sent = sends
  }

  static let all: [TransitionEvent] = [
    TransitionEvent(.closed, .synSent, sends: .syn),
    TransitionEvent(.closed, .listen),
    TransitionEvent(.listen, .synSent, sends: .syn),
    TransitionEvent(.listen, .synReceived, receives: .syn, sends: [.syn, .ack]),
    TransitionEvent(.synSent, .established, receives: [.syn, .ack], sends: .ack),
    TransitionEvent(.synSent, .synReceived, receives: .syn, sends: [.syn, .ack]),
    TransitionEvent(.synReceived, .established, receives: .ack),
    TransitionEvent(.synReceived, .finWait1, sends: .fin),
    TransitionEvent(.synReceived, .closeWait, receives: .fin, sends: .ack),
    TransitionEvent(.established, .finWait1, sends: .fin),
    TransitionEvent(.established, .closeWait, receives: .fin, sends: .ack),
    TransitionEvent(.finWait1, .finWait2, receives: .ack),
    TransitionEvent(.finWait1, .closing, receives: .fin, sends: .ack),
    TransitionEvent(.finWait1, .timeWait, receives: [.fin, .ack], sends: .ack),
    TransitionEvent(.finWait2, .timeWait, receives: .fin, sends: .ack),
    TransitionEvent(.closing, .timeWait, receives: .ack),
    TransitionEvent(.closeWait, .lastAck, sends: .fin),
    TransitionEvent(.lastAck, .closed, receives: .ack),
  ]

  /// `SYN 받음, SYN,ACK 보냄`
  var korean: String {
    if received.isEmpty, sent.isEmpty { return "수동 개방" }
    return [
      received.isEmpty ? nil : "\(received.description) 받음", sent.isEmpty ? nil : "\(sent.description) 보냄",
    ]
    .compactMap { $0 }.joined(separator: ", ")
  }

  var english: String {
    if received.isEmpty, sent.isEmpty { return "passive open" }
    return [
      received.isEmpty ? nil : "\(received.description) received",
      sent.isEmpty ? nil : "\(sent.description) sent",
    ]
    .compactMap { $0 }.joined(separator: ", ")
  }

  /// The event that a label gives can't lead from one to the other.
  func contradicts(_ label: String) -> Bool {
    guard label.utf8.count <= 90 else { return false }
    let lower = label.lowered
    if lower.contains("2msl") || lower.contains("2 msl") {
      let isDenied = ["없", "no 2", "not ", "without"].contains(where: lower.contains)
      return !isDenied && from != .timeWait && from != .finWait2
    }
    if from == .closed, isOpenedOtherwise(lower) { return true }
    var told = Told(label)
    if told.isDoubtful { return false }
    if !told.plain.isEmpty, told.received.isEmpty, told.sent.isEmpty {
      return told.plain.isDisjoint(with: received.union(sent)) && !received.union(sent).isEmpty
    }
    // The answer to one's own SYN completes the opening.
    if from == .synSent, to == .synReceived, told.received == [.syn, .ack] { return true }
    // `CLOSE_WAIT → LAST_ACK: FIN 수신`: the FIN that came led to CLOSE-WAIT.
    if from == .closeWait, told.received == .fin, told.sent.isEmpty { return true }
    // What was done before may be told beside what happens now.
    // Nobody who has only opened has received a SYN before.
    if from == .listen, received.isEmpty, told.received.contains(.syn) { return true }
    if received.isEmpty { told.received.formIntersection(from == .established ? [.syn, .fin] : []) }
    if !told.received.isEmpty, told.received.isDisjoint(with: received) { return true }
    return !sent.isEmpty && !told.sent.isEmpty && told.sent.isDisjoint(with: sent)
  }

  /// An active open leads to SYN-SENT, a passive one to LISTEN.
  private func isOpenedOtherwise(_ label: String) -> Bool {
    let isActive = ["active open", "능동 개방", "능동 열기", "능동 오픈", "active_open", "액티브 오픈"].contains(
      where: label.contains)
    let isPassive = ["passive open", "수동 개방", "수동 열기", "수동 오픈", "passive_open", "패시브 오픈"].contains(
      where: label.contains)
    return isActive != isPassive && (to == .listen ? isActive : to == .synSent ? isPassive : false)
  }

  /// A label, read part by part: `rcv FIN / snd ACK`, `FIN 받음, ACK 보냄`.
  private struct Told {
    var received = Flags()
    var sent = Flags()
    /// Flags without a word on which way they go.
    var plain = Flags()
    var isDoubtful = false

    init(_ label: String) {
      var text = label.utf8.map(\.lowered)
      for (written, joined) in Told.joins { Told.replace(written, with: joined, in: &text) }
      text.withUnsafeBufferPointer { text in
        isDoubtful = Told.doubts.stands(in: text, 0..<text.count)
        var start = 0
        while start < text.count {
          let sign = Told.signs.first(in: text, start..<text.count) ?? text.count..<text.count
          if start < sign.lowerBound { take(text, start..<sign.lowerBound) }
          start = max(sign.upperBound, start + 1)
        }
      }
    }

    private static func replace(_ written: [UInt8], with joined: [UInt8], in text: inout [UInt8]) {
      var at = 0
      while at + written.count <= text.count {
        if text[at..<at + written.count].elementsEqual(written) {
          text.replaceSubrange(at..<at + written.count, with: joined)
        } else {
          at += 1
        }
      }
    }

    private mutating func take(_ text: UnsafeBufferPointer<UInt8>, _ part: Range<Int>) {
      var flags = Flags()
      for (name, flag) in Told.names where name.stands(in: text, part) { flags.insert(flag) }
      // `ACK of FIN`: the ACK travels.
      if flags.contains(.ack), Told.answers.stands(in: text, part) { flags = .ack }
      let isReceived = Told.receives.stands(in: text, part)
      let isSent = Told.sends.stands(in: text, part)
      if isReceived, isSent { isDoubtful = true }
      if isReceived {
        received.formUnion(flags)
      } else if isSent {
        sent.formUnion(flags)
      } else {
        plain.formUnion(flags)
      }
    }

    private static let names: [(TellingWords, Flags)] = [
      (TellingWords("syn"), .syn), (TellingWords("ack"), .ack), (TellingWords("fin"), .fin),
      (TellingWords("rst"), .rst),
    ]
    private static let answers = TellingWords("of ", "for ", "에 대한", "의 ack", "에대한", "的ack")
    private static let signs = TellingWords("/", ",", ";", "、", "，")
    private static let joins: [(written: [UInt8], joined: [UInt8])] = [
      ("syn, ack", "syn+ack"), ("syn,ack", "syn+ack"), ("fin, ack", "fin+ack"), ("fin,ack", "fin+ack"),
      ("syn/ack", "syn+ack"), ("fin/ack", "fin+ack"), ("syn-ack", "syn+ack"), ("fin_wait", "-"),
      ("last_ack", "-"),
      ("syn_sent", "-"), ("syn_rcvd", "-"), ("syn_received", "-"), ("fin-wait", "-"), ("last-ack", "-"),
    ].map { (Array($0.0.utf8), Array($0.1.utf8)) }
    private static let doubts = TellingWords(
      "rst", "timeout", "타임아웃", "상대", "peer", "?", "지 않", "not ", "없이", "아니", "아닌",
      "아직", "without", "yet")
    private static let receives = TellingWords(
      "rcv", "recv", "receiv", "받", "수신", "도착", "arriv", "came in", "comes in", "들어온", "들어옴", "收到", "接收")
    private static let sends = TellingWords("snd", "send", "sent", "보냄", "보내", "보낸", "전송", "송신", "发送")
  }
}
