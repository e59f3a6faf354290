import Questions
import TCP

/// A step of the three-way handshake or the four-way close as TCP has it, beside which notes are held.
struct ModelStep {
  var phase: Step.Phase
  var ordinal: Int
  var sender: Side
  var flags: Flags
  /// Also right: FIN is nearly always sent with ACK on.
  var alsoFlags: [Flags] = []
  var title: Bilingual
  /// What happens, without saying that it is first or last.
  var sentence: Bilingual
  /// What the letters in `seq` and `ack` stand for.
  var premise: Bilingual
  var seq: String?
  var ack: String?

  var topic: String { phase == .open ? "handshake" : "teardown" }

  func identity(_ skill: String) -> QuestionIdentity {
    QuestionIdentity(.step, "\(phase.rawValue) \(ordinal)", skill: skill)
  }

  /// Whether a note tells this very step: same place in the sequence, same flags.
  func isTold(by fact: Fact) -> Bool {
    guard case .step(let step) = fact.subject, step.phase == phase, step.ordinal == ordinal,
      let told = step.flags
    else { return false }
    return told == flags || alsoFlags.contains(told)
  }

  static let all = opening + closing

  private static let isn = Bilingual(
    ko: "클라이언트의 초기 순서 번호는 x, 서버의 초기 순서 번호는 y입니다.",
    en: "The client's initial sequence number is x, the server's is y.")

  private static let opening = [
    ModelStep(
      phase: .open, ordinal: 1, sender: .activeOpener, flags: [.syn],
      title: Bilingual(
        ko: "3-way handshake의 첫 번째 세그먼트", en: "the first segment of the three-way handshake"),
      sentence: Bilingual(ko: "클라이언트가 SYN을 보냅니다.", en: "The client sends SYN."), premise: isn),
    ModelStep(
      phase: .open, ordinal: 2, sender: .passiveOpener, flags: [.syn, .ack],
      title: Bilingual(
        ko: "3-way handshake의 두 번째 세그먼트", en: "the second segment of the three-way handshake"),
      sentence: Bilingual(
        ko: "서버가 SYN,ACK로 답합니다.", en: "The server answers with SYN,ACK."), premise: isn, ack: "x+1"),
    ModelStep(
      phase: .open, ordinal: 3, sender: .activeOpener, flags: [.ack],
      title: Bilingual(
        ko: "3-way handshake의 세 번째 세그먼트", en: "the third segment of the three-way handshake"),
      sentence: Bilingual(
        ko: "클라이언트가 서버의 SYN을 ACK로 확인합니다.", en: "The client acknowledges the server's SYN with ACK."),
      premise: isn, seq: "x+1", ack: "y+1"),
  ]

  private static let fins = Bilingual(
    ko: "먼저 닫는 쪽은 SEQ가 x인 FIN을, 나중에 닫는 쪽은 SEQ가 y인 FIN을 데이터 없이 보냅니다.",
    en: "The side that closes first sends its FIN with SEQ x, the other with SEQ y, both without data.")

  private static let closing = [
    ModelStep(
      phase: .close, ordinal: 1, sender: .activeCloser, flags: [.fin], alsoFlags: [[.fin, .ack]],
      title: Bilingual(ko: "4-way 닫기의 첫 번째 세그먼트", en: "the first segment of the four-way close"),
      sentence: Bilingual(ko: "먼저 닫는 쪽이 FIN을 보냅니다.", en: "The side that closes first sends FIN."),
      premise: fins),
    ModelStep(
      phase: .close, ordinal: 2, sender: .passiveCloser, flags: [.ack],
      title: Bilingual(ko: "4-way 닫기의 두 번째 세그먼트", en: "the second segment of the four-way close"),
      sentence: Bilingual(
        ko: "나중에 닫는 쪽이 받은 FIN을 ACK로 확인합니다.", en: "The other side acknowledges that FIN."),
      premise: fins, ack: "x+1"),
    ModelStep(
      phase: .close, ordinal: 3, sender: .passiveCloser, flags: [.fin], alsoFlags: [[.fin, .ack]],
      title: Bilingual(ko: "4-way 닫기의 세 번째 세그먼트", en: "the third segment of the four-way close"),
      sentence: Bilingual(
        ko: "나중에 닫는 쪽이 자기 FIN을 보냅니다.", en: "The other side sends its own FIN."), premise: fins),
    ModelStep(
      phase: .close, ordinal: 4, sender: .activeCloser, flags: [.ack],
      title: Bilingual(ko: "4-way 닫기의 네 번째 세그먼트", en: "the fourth segment of the four-way close"),
      sentence: Bilingual(
        ko: "먼저 닫는 쪽이 상대의 FIN을 ACK로 확인합니다.", en: "The side that closed first acknowledges the other's FIN."),
      premise: fins, ack: "y+1"),
  ]
}
