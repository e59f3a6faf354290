import Questions
import TCP

/// The side of a connection that comes into a state in the ordinary course of opening and closing.
enum Side: CaseIterable, Hashable, Sendable {
  case activeOpener, passiveOpener, activeCloser, passiveCloser

  var name: Bilingual {
    switch self {
    case .activeOpener: Bilingual(ko: "연결을 여는 쪽(클라이언트)", en: "side that opens the connection (the client)")
    case .passiveOpener: Bilingual(ko: "연결을 기다리는 쪽(서버)", en: "side that waits for connections (the server)")
    case .activeCloser: Bilingual(ko: "먼저 닫는 쪽", en: "side that closes first")
    case .passiveCloser: Bilingual(ko: "나중에 닫는 쪽", en: "side that closes second")
    }
  }
}

extension ConnectionState {
  /// Whose state it is when nothing happens simultaneously; nil where both sides know it.
  var side: Side? {
    switch self {
    case .synSent: .activeOpener
    case .listen, .synReceived: .passiveOpener
    case .finWait1, .finWait2, .timeWait: .activeCloser
    case .closeWait, .lastAck: .passiveCloser
    case .closed, .established, .closing: nil
    }
  }

  var isOpening: Bool { [.closed, .listen, .synSent, .synReceived, .established].contains(self) }
}

/// One arrow of the state diagram (RFC 9293, Figure 5), with what makes it happen.
struct Transition: Hashable, Sendable {
  var from: ConnectionState
  var to: ConnectionState
  /// Part of the question's name: never change it.
  var event: String
  /// What happens, as a sentence about a connection in the state `from`; names no state.
  var happening: Bilingual

  /// The arrows a student should know; from one state no two have the same event.
  static let all: [Transition] = [
    Transition(
      from: .closed, to: .synSent, event: "active-open",
      happening: Bilingual(
        ko: "프로그램이 연결을 열어 SYN을 보냅니다", en: "the program opens a connection and a SYN is sent")),
    Transition(
      from: .closed, to: .listen, event: "passive-open",
      happening: Bilingual(
        ko: "프로그램이 연결 요청을 기다리기로 합니다(수동 열기)",
        en: "the program gets ready to accept connection requests (passive open)")),
    Transition(
      from: .listen, to: .synReceived, event: "syn",
      happening: Bilingual(ko: "SYN을 받고 SYN,ACK로 답합니다", en: "a SYN arrives and is answered with SYN,ACK")),
    Transition(
      from: .synSent, to: .established, event: "syn-ack",
      happening: Bilingual(
        ko: "자기 SYN을 확인하는 SYN,ACK를 받고 ACK를 보냅니다",
        en: "a SYN,ACK that acknowledges its SYN arrives and an ACK is sent")),
    Transition(
      from: .synSent, to: .synReceived, event: "bare-syn",
      happening: Bilingual(
        ko: "ACK 없는 SYN을 받습니다(동시 열기)", en: "a SYN without ACK arrives (simultaneous open)")),
    Transition(
      from: .synReceived, to: .established, event: "ack-of-syn",
      happening: Bilingual(ko: "자기 SYN에 대한 ACK를 받습니다", en: "the ACK of its SYN arrives")),
    Transition(
      from: .established, to: .finWait1, event: "close",
      happening: Bilingual(
        ko: "프로그램이 먼저 닫아 FIN을 보냅니다", en: "the program closes first and a FIN is sent")),
    Transition(
      from: .established, to: .closeWait, event: "fin",
      happening: Bilingual(
        ko: "상대의 FIN을 받고 ACK를 보냅니다", en: "the peer's FIN arrives and is acknowledged")),
    Transition(
      from: .finWait1, to: .finWait2, event: "ack-of-fin",
      happening: Bilingual(
        ko: "자기 FIN에 대한 ACK만 받습니다", en: "the ACK of its FIN arrives, without a FIN")),
    Transition(
      from: .finWait1, to: .closing, event: "fin",
      happening: Bilingual(
        ko: "자기 FIN이 아직 확인되지 않았는데 상대의 FIN을 받습니다",
        en: "the peer's FIN arrives while its own FIN is still unacknowledged")),
    Transition(
      from: .finWait1, to: .timeWait, event: "fin-with-ack",
      happening: Bilingual(
        ko: "자기 FIN을 확인하는 ACK와 상대의 FIN이 한 세그먼트로 옵니다",
        en: "one segment brings both the ACK of its FIN and the peer's FIN")),
    Transition(
      from: .finWait2, to: .timeWait, event: "fin",
      happening: Bilingual(
        ko: "상대의 FIN을 받고 ACK를 보냅니다", en: "the peer's FIN arrives and is acknowledged")),
    Transition(
      from: .closeWait, to: .lastAck, event: "close",
      happening: Bilingual(
        ko: "프로그램이 닫아 자기 FIN을 보냅니다", en: "the program closes too and its FIN is sent")),
    Transition(
      from: .closing, to: .timeWait, event: "ack-of-fin",
      happening: Bilingual(ko: "자기 FIN에 대한 ACK를 받습니다", en: "the ACK of its FIN arrives")),
    Transition(
      from: .lastAck, to: .closed, event: "ack-of-fin",
      happening: Bilingual(ko: "자기 FIN에 대한 ACK를 받습니다", en: "the ACK of its FIN arrives")),
    Transition(
      from: .timeWait, to: .closed, event: "2msl",
      happening: Bilingual(ko: "2MSL이 지납니다", en: "two maximum segment lifetimes (2MSL) pass")),
  ]
}

extension Transition {
  /// What kinds of thing happen in it: two happenings that share one might both be said of an arrow.
  private var families: Set<String> {
    switch event {
    case "syn", "bare-syn": ["syn"]
    case "syn-ack": ["syn", "ack-of-syn"]
    case "close": ["close"]
    case "fin": ["fin"]
    case "fin-with-ack": ["fin", "ack-of-fin"]
    default: [event]
    }
  }

  /// Whether this one's happening is surely no right answer to what makes `arrow` happen: from the same
  /// state it leads elsewhere, or it is another kind of thing altogether.
  func canDistract(from arrow: Transition) -> Bool {
    if from == arrow.from { return to != arrow.to }
    return families.isDisjoint(with: arrow.families)
  }
}

/// The states that one side goes through in order.
struct StatePath: Hashable, Sendable {
  var name: String
  var side: Side
  var states: [ConnectionState]
  var title: Bilingual

  static let all: [StatePath] = [
    StatePath(
      name: "open-client", side: .activeOpener, states: [.closed, .synSent, .established],
      title: Bilingual(ko: "연결을 여는 클라이언트", en: "a client that opens a connection")),
    StatePath(
      name: "open-server", side: .passiveOpener, states: [.closed, .listen, .synReceived, .established],
      title: Bilingual(ko: "연결을 받아들이는 서버", en: "a server that accepts a connection")),
    StatePath(
      name: "close-active", side: .activeCloser,
      states: [.established, .finWait1, .finWait2, .timeWait, .closed],
      title: Bilingual(
        ko: "먼저 닫는 쪽(네 세그먼트로 닫을 때)", en: "the side that closes first (a close in four segments)")),
    StatePath(
      name: "close-passive", side: .passiveCloser, states: [.established, .closeWait, .lastAck, .closed],
      title: Bilingual(ko: "나중에 닫는 쪽", en: "the side that closes second")),
    StatePath(
      name: "close-both", side: .activeCloser,
      states: [.established, .finWait1, .closing, .timeWait, .closed],
      title: Bilingual(ko: "동시에 닫을 때의 한쪽", en: "either side of a simultaneous close")),
  ]
}
