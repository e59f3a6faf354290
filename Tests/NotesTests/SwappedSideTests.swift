import Testing

@testable import Notes

@Suite("What is right of sender and receiver, and wrong where the two change places") struct SwappedSideTests
{
  private func findings(_ sentence: String) -> [String] {
    NoteChecker.check(Array("# TCP data transfer\n\n\(sentence)\n".utf8), file: "a.md").findings.map(\.rule)
  }

  private func swapped(_ sentence: String) -> String {
    sentence.replacing("sender", with: "\u{1}").replacing("receiver", with: "sender")
      .replacing("\u{1}", with: "receiver").replacing("송신", with: "\u{1}").replacing("수신", with: "송신")
      .replacing("\u{1}", with: "수신")
  }

  private static let sentences = [
    // Who acknowledges.
    "The receiver sends an ACK for each segment.",
    "Then the receiver then sends an ACK with the next number.",
    "The receiver acknowledges segments in order.",
    "The receiver tells the sender that the data was received.",
    "The receiver can just send an ACK for the last one.",
    "It is the ACK number that the receiver sends back to the sender.",
    "Three duplicate acknowledgments from the receiver start it.", "데이터를 받으면 수신자는 ACK를 보낸다.",
    // Who gets the ACK and waits for it.
    "The sender receives three duplicate ACKs.", "The sender waits for an ACK before it goes on.",
    "If the sender does not get an ACK in time, it acts.", "The sender has not received the ACK yet.",
    "송신자는 중복 ACK를 세 번 받는다.",
    // Who sends again.
    "The sender retransmits the segment.", "The sender **retransmits** what is missing.",
    "The sender starts a timer for each segment.", "The sender's timer expires before that.",
    "The sender begins a retransmission at once.", "The sender needs to resend it.",
    // Windows.
    "The receiver advertises its window in every segment.",
    "The receiver tells the sender how much buffer is left.",
    "The receiver sets the window in each segment.", "The receiver's window (rwnd) is full.",
    "It sends only what the receiver can handle.",
    "The receiver tells the sender to slow down.", "수신자가 윈도우 크기를 알려 준다.",
    // Buffers.
    "The window is the free buffer space at the receiver.",
    "It makes sure that the buffer of the receiver does not overflow.",
    "The receiver's receive buffer may fill up.", "The sender must not overwhelm the receiver.",
    "송신자는 수신자의 버퍼가 넘치지 않도록 한다.",
    // Order.
    "The receiver buffers out-of-order segments.", "The receiver reassembles the segments.",
    // Congestion.
    "The sender maintains a congestion window.", "The sender's cwnd is halved.",
    "The `cwnd` is a sender-side limit.", "The sender halves cwnd after a loss.",
    "The sender enters slow start.", "송신자는 혼잡 윈도우를 줄인다.",
    // Sending.
    "It is how many bytes the sender can transmit before receiving an ACK.",
    "The sender sends a packet and waits for the answer.",
    "The sender stops sending when the window is zero.",
  ]

  @Test("told of the right one it is right", arguments: sentences)
  func right(_ sentence: String) { #expect(findings(sentence).isEmpty, "\(sentence)") }

  @Test("told of the other one it is wrong", arguments: sentences)
  func wrong(_ sentence: String) { #expect(!findings(swapped(sentence)).isEmpty, "\(swapped(sentence))") }

  @Test(
    "nothing is said of a handshake, of two ends that do the same, or of what is only supposed",
    arguments: [
      "In the handshake the sender sends an ACK too.",
      "The sender must send its ACK before it can send data.",
      "Seq number of the next byte that the sender of the segment expects next.",
      "A sender can't advertise a window for its peer.",
      "Copies stay in the send buffer of the sender until acknowledged.",
      "Both sender and receiver keep a window.", "Would the receiver retransmit it?",
      "The receiver starts a timer for its delayed ACK.",
    ])
  func silent(_ sentence: String) { #expect(findings(sentence).isEmpty, "\(sentence)") }
}
