/// A named set of settings: which TCP an end speaks.
package enum Profile: String, CaseIterable, Hashable, Sendable {
  /// RFC 9293 with RFC 5961, and nothing that only some stacks do.
  case rfc9293
  /// As plain as 1981: whatever lies in the window resets, no delayed ACK, no Nagle, no congestion window.
  case rfc793
  /// What Linux 6 does by default, measured.
  case linux

  package var name: String { rawValue }

  /// The settings of the profile: RFC 9293 with every difference of the table applied.
  package var settings: Settings {
    var settings = Settings()
    for difference in Self.differences { difference.apply(self, &settings) }
    return settings
  }

  /// One line of the table: a setting, and its value in each profile.
  package struct Difference: Sendable {
    package var setting: Bilingual
    package var reference: String
    /// As printed, by profile.
    package var values: @Sendable (Profile) -> String
    fileprivate var apply: @Sendable (Profile, inout Settings) -> Void
  }

  /// The one table of what the profiles differ in.
  package static var differences: [Difference] { synDifferences + receivingDifferences + timerDifferences }

  private static func row<Value: Sendable>(
    _ path: WritableKeyPath<Settings, Value> & Sendable, _ setting: Bilingual, _ reference: String,
    rfc9293: Value, rfc793: Value, linux: Value
  ) -> Difference {
    @Sendable func value(_ profile: Profile) -> Value {
      switch profile {
      case .rfc9293: rfc9293
      case .rfc793: rfc793
      case .linux: linux
      }
    }
    return Difference(
      setting: setting, reference: reference, values: { spelling(of: value($0)) },
      apply: { $1[keyPath: path] = value($0) })
  }

  private static func spelling<Value>(of value: Value) -> String {
    switch value {
    case let flag as Bool: flag ? "on" : "off"
    case let time as Interval: "\(time)"
    case let optional as any OptionalValue: optional.spelling
    default: "\(value)"
    }
  }

  private static var synDifferences: [Difference] {
    [
      row(
        \.maximumSegmentSize, Bilingual(ko: "알리는 MSS", en: "MSS announced"), "RFC 9293 3.7.1",
        rfc9293: 1460, rfc793: nil, linux: 1460),
      row(
        \.windowScale, Bilingual(ko: "윈도우 확장", en: "window scale"), "RFC 7323 2",
        rfc9293: nil, rfc793: nil, linux: 7),
      row(\.sack, Bilingual(ko: "SACK", en: "SACK"), "RFC 2018", rfc9293: false, rfc793: false, linux: true),
      row(
        \.timestamps, Bilingual(ko: "타임스탬프", en: "timestamps"), "RFC 7323 3",
        rfc9293: false, rfc793: false, linux: true),
      row(
        \.takesSynFin, Bilingual(ko: "LISTEN에서 SYN+FIN을 받아들임", en: "takes SYN+FIN in LISTEN"),
        "RFC 9293 3.10.7.2", rfc9293: true, rfc793: true, linux: false),
      row(
        \.queuesDataOnSyn, Bilingual(ko: "SYN에 실린 데이터를 보관함", en: "keeps data that comes with a SYN"),
        "RFC 9293 3.10.7.2", rfc9293: true, rfc793: true, linux: false),
      row(
        \.acknowledgesSimultaneousSynAck,
        Bilingual(ko: "동시 열기의 SYN,ACK에 ACK로 답함", en: "answers the SYN,ACK of a simultaneous open"),
        "RFC 9293 3.5", rfc9293: false, rfc793: false, linux: true),
      row(
        \.repeatsSynAfterBadAck,
        Bilingual(ko: "SYN-SENT에서 잘못된 ACK 뒤에 SYN을 다시 보냄", en: "repeats its SYN after a bad ACK in SYN-SENT"),
        "RFC 9293 3.10.7.3", rfc9293: false, rfc793: false, linux: true),
    ]
  }

  private static var receivingDifferences: [Difference] {
    [
      row(
        \.challengeAcks, Bilingual(ko: "RST와 SYN에 challenge ACK", en: "challenge ACKs for RST and SYN"),
        "RFC 5961 3-4", rfc9293: true, rfc793: false, linux: true),
      row(
        \.checksOldAcks, Bilingual(ko: "너무 오래된 ACK 거절", en: "refuses ACKs far too old"), "RFC 5961 5",
        rfc9293: true, rfc793: false, linux: true),
      row(
        \.delayedAck, Bilingual(ko: "지연 ACK", en: "delayed ACK"), "RFC 9293 3.8.6.3",
        rfc9293: .milliseconds(200), rfc793: nil, linux: .milliseconds(40)),
      row(
        \.avoidsSillyWindows, Bilingual(ko: "어리석은 윈도우 회피", en: "silly window avoidance"), "RFC 9293 3.8.6.2",
        rfc9293: true, rfc793: false, linux: true),
      row(
        \.nagle, Bilingual(ko: "네이글 알고리즘", en: "Nagle algorithm"), "RFC 9293 3.7.4",
        rfc9293: true, rfc793: false, linux: true),
      row(
        \.congestionControl, Bilingual(ko: "혼잡 제어", en: "congestion control"), "RFC 5681",
        rfc9293: .newReno, rfc793: .none, linux: .sack),
      row(
        \.initialWindow, Bilingual(ko: "초기 윈도우(세그먼트)", en: "initial window (segments)"), "RFC 5681 3.1",
        rfc9293: nil, rfc793: nil, linux: 10),
      row(
        \.resetsWhenUnread,
        Bilingual(ko: "읽지 않은 데이터가 있으면 RST로 닫음", en: "closes with RST when data is unread"),
        "RFC 9293 3.6.1", rfc9293: false, rfc793: false, linux: true),
      row(
        \.reopensFromTimeWait,
        Bilingual(ko: "TIME-WAIT에서 새 연결을 받음", en: "takes a new connection in TIME-WAIT"), "RFC 6191",
        rfc9293: false, rfc793: false, linux: true),
    ]
  }

  private static var timerDifferences: [Difference] {
    [
      row(
        \.probesWithOldNumber,
        Bilingual(ko: "영 윈도우 탐사를 SND.NXT-1로 보냄", en: "probes a shut window with SND.NXT-1"),
        "RFC 9293 3.8.6.1", rfc9293: false, rfc793: false, linux: true),
      row(
        \.retransmission.minimum, Bilingual(ko: "가장 짧은 RTO", en: "least RTO"), "RFC 6298 2.4",
        rfc9293: .seconds(1), rfc793: .seconds(1), linux: .milliseconds(200)),
      row(
        \.retransmission.maximum, Bilingual(ko: "가장 긴 RTO", en: "largest RTO"), "RFC 6298 2.5",
        rfc9293: .seconds(60), rfc793: .seconds(60), linux: .seconds(120)),
      row(
        \.fixedTimeWait, Bilingual(ko: "정해진 TIME-WAIT", en: "fixed TIME-WAIT"), "RFC 9293 3.4.2",
        rfc9293: nil, rfc793: nil, linux: .seconds(60)),
    ]
  }
}

/// Lets a table print what an optional setting holds.
private protocol OptionalValue {
  var spelling: String { get }
}

extension Optional: OptionalValue {
  fileprivate var spelling: String { map { "\($0)" } ?? "none" }
}
