import TCP

extension MistakeRule {
  /// Mistakes about which state a side is in.
  var whyState: Bilingual {
    switch self {
    case .otherSide:
      Bilingual(
        ko: "상대의 상태를 말했습니다. 같은 순간에도 양쪽의 상태는 다를 수 있습니다.",
        en: "That is the other side's state. At one moment the two ends may be in different states.")
    case .oneStepEarly:
      Bilingual(
        ko: "이미 지나간 상태입니다. 여기까지의 세그먼트로 그다음 상태가 되었습니다.",
        en: "It has left that state already: what has happened up to here moved it on.")
    case .oneStepLate:
      Bilingual(
        ko: "아직 이 상태에 이르지 않았습니다. 다음 세그먼트가 있어야 합니다.",
        en: "It isn't there yet: that takes another segment.")
    case .synReceivedOnOpener:
      Bilingual(
        ko: "SYN-RECEIVED는 SYN을 받은 쪽의 상태입니다. 먼저 연 쪽은 SYN,ACK를 받으면 SYN-SENT에서 바로 ESTABLISHED가 됩니다.",
        en:
          "SYN-RECEIVED belongs to the side that got a SYN. The opener goes from SYN-SENT straight to ESTABLISHED on the SYN,ACK."
      )
    case .finWaitOnPassive:
      Bilingual(
        ko: "FIN-WAIT는 먼저 FIN을 보낸 쪽의 상태입니다. FIN을 받은 쪽은 CLOSE-WAIT, LAST-ACK를 지납니다.",
        en:
          "FIN-WAIT belongs to the side that sent its FIN first. The other goes through CLOSE-WAIT and LAST-ACK."
      )
    case .closeWaitOnActive:
      Bilingual(
        ko: "CLOSE-WAIT는 FIN을 받고 아직 닫지 않은 쪽의 상태입니다. 먼저 닫은 쪽은 FIN-WAIT를 지납니다.",
        en:
          "CLOSE-WAIT belongs to the side that got a FIN and hasn't closed. Who closes first goes through FIN-WAIT."
      )
    case .timeWaitOnPassive:
      Bilingual(
        ko: "TIME-WAIT는 먼저 닫은 쪽만 지납니다. 나중에 닫은 쪽은 LAST-ACK에서 바로 CLOSED가 됩니다.",
        en: "Only who closed first waits in TIME-WAIT. The other goes from LAST-ACK straight to CLOSED.")
    case .skippedTimeWait:
      Bilingual(
        ko: "TIME-WAIT를 건너뛰었습니다. 먼저 닫은 쪽(동시에 닫았다면 양쪽)은 CLOSED가 되기 전에 2MSL을 기다립니다.",
        en:
          "You skipped TIME-WAIT. Who closes first (both, if they close at once) waits two MSL before CLOSED."
      )
    case .skippedFinWait2:
      Bilingual(
        ko: "FIN-WAIT-2는 내 FIN이 확인된 뒤, CLOSING은 내 FIN이 확인되기 전에 상대의 FIN이 온 때입니다.",
        en:
          "FIN-WAIT-2 means our FIN has been acknowledged; CLOSING means the peer's FIN came before that acknowledgment."
      )
    case .closingForFinWait2:
      Bilingual(
        ko: "CLOSING은 두 FIN이 엇갈릴 때만 생깁니다. 여기서는 FIN이 엇갈리지 않았습니다.",
        en: "CLOSING occurs only where the two FINs cross. Here they don't.")
    case .closedAtOnce:
      Bilingual(
        ko: "아직 연결이 끝나지 않았습니다. 한쪽의 FIN은 그쪽이 더 보내지 않는다는 뜻일 뿐입니다.",
        en: "The connection isn't over yet. A FIN says only that its sender has no more to send.")
    case .resetIgnored:
      Bilingual(
        ko: "이 RST는 받아들여집니다. SEQ가 RCV.NXT와 정확히 같으면 연결은 곧바로 CLOSED가 됩니다.",
        en: "This RST counts: its SEQ is exactly RCV.NXT, so the connection is gone at once.")
    case .resetObeyed:
      Bilingual(
        ko: "이 세그먼트로는 연결이 끊기지 않습니다. SEQ가 RCV.NXT와 정확히 같은 RST만 연결을 끊습니다(RFC 5961).",
        en: "This doesn't end the connection: only a RST whose SEQ is exactly RCV.NXT does (RFC 5961).")
    case .lostArrived:
      Bilingual(
        ko: "유실된 세그먼트가 도착한 것으로 보았습니다. 도착하지 않은 세그먼트는 받는 쪽의 상태를 바꾸지 못합니다.",
        en: "You let a lost segment arrive. What never comes can't change the receiver's state.")
    case .notThisPhase:
      Bilingual(
        ko: "이 교환에서는 지나지 않는 상태입니다. 누가 먼저 열고 먼저 닫았는지부터 보세요.",
        en: "This exchange never passes through that state. See first who opened and who closed first.")
    case .waitedAfterReset:
      Bilingual(
        ko: "RST로 끝난 연결은 TIME-WAIT를 거치지 않습니다. 보낸 쪽도 받은 쪽도 바로 끝납니다.",
        en:
          "A connection ended by RST doesn't wait in TIME-WAIT: both who sends and who gets it are done at once."
      )
    default: unexplained
    }
  }
}
