import TCP

extension MistakeRule {
  /// Mistakes about loss, order and what a receiver takes.
  var whyOrder: Bilingual {
    switch self {
    case .pastTheHole:
      Bilingual(
        ko: "빠진 바이트를 넘어서 확인했습니다. ACK는 누적입니다. 구멍이 메워질 때까지 구멍의 첫 바이트에 머뭅니다.",
        en: "You acknowledged past a hole. ACKs are cumulative: they stay at the first missing byte.")
    case .onlyTheSegment:
      Bilingual(
        ko: "방금 온 세그먼트까지만 셌습니다. 구멍이 메워지면 먼저 와 있던 데이터까지 한꺼번에 확인합니다.",
        en:
          "You counted only the segment that just came. Once the hole is filled, what was held is acknowledged with it."
      )
    case .tookTheLost:
      Bilingual(
        ko: "유실된 세그먼트를 받은 것으로 셌습니다. 도착하지 않은 것은 확인할 수 없습니다.",
        en: "You counted a segment that was lost. What never arrived can't be acknowledged.")
    case .countedTheCrossing:
      Bilingual(
        ko: "엇갈려 오고 있던 세그먼트를 이미 받은 것으로 셌습니다. 이 세그먼트가 떠날 때는 아직 도착하지 않았습니다.",
        en: "You counted a segment that was still on its way: it hadn't arrived when this one left.")
    case .stuckAtTheHole:
      Bilingual(
        ko: "구멍이 메워졌는데도 ACK를 그대로 두었습니다. 이어지는 데이터까지 앞으로 나아갑니다.",
        en:
          "You left the ACK where it was, though the gap is filled. It moves on over all that is now in order."
      )
    case .newNumberOnResend:
      Bilingual(
        ko: "다시 보내는 데이터에 새 번호를 주었습니다. 같은 바이트는 언제나 같은 SEQ로 나갑니다.",
        en: "You gave resent data a new number. The same bytes always go out under the same SEQ.")
    case .resentTheLast:
      Bilingual(
        ko: "마지막에 보낸 것을 다시 보냈습니다. 재전송은 아직 확인되지 않은 가장 앞의 것부터 합니다.",
        en: "You resent the latest segment. A retransmission starts from the earliest unacknowledged byte.")
    case .ackForRepeated:
      Bilingual(
        ko: "이미 받은 데이터를 다시 셌습니다. 두 번 온 바이트도 한 번만 셉니다.",
        en: "You counted data that had already come. Bytes that come twice count once.")
    case .sackAsAck:
      Bilingual(
        ko: "SACK 블록의 번호를 ACK에 썼습니다. SACK은 옵션일 뿐이고 ACK 번호는 여전히 첫 구멍을 가리킵니다.",
        en:
          "You put a SACK edge into the ACK number. SACK is an option; the ACK number still names the first hole."
      )
    case .tookUnacceptable:
      Bilingual(
        ko: "윈도우 밖의 세그먼트를 받아들였습니다. 받을 수 없는 세그먼트는 버리고 지금의 ACK로 답합니다.",
        en:
          "You took a segment from outside the window. It is dropped and answered with the ACK as it stands.")
    case .tookPartOutside:
      Bilingual(
        ko: "윈도우에 걸친 세그먼트의 모든 바이트를 받았습니다. 윈도우 안의 새 바이트만 받고 나머지는 잘라 냅니다.",
        en:
          "You took all bytes of a segment that overlaps the window's edge. Only the new bytes inside are taken."
      )
    case .droppedAcceptable:
      Bilingual(
        ko: "받을 수 있는 세그먼트를 버렸습니다. 한 바이트라도 윈도우 안에 있으면 받아들입니다.",
        en: "You dropped a segment that is acceptable. One byte inside the window is enough.")
    default: unexplained
    }
  }

  /// Mistakes about flags and resets.
  var whyFlags: Bilingual {
    switch self {
    case .forgotTheAckFlag:
      Bilingual(
        ko: "ACK 플래그를 빠뜨렸습니다. 첫 SYN과 일부 RST 말고는 모든 세그먼트에 ACK가 켜집니다.",
        en: "You left out the ACK flag. Every segment carries it, save the first SYN and some resets.")
    case .addedTheAckFlag:
      Bilingual(
        ko: "ACK 플래그를 더했습니다. 아직 확인할 것이 없거나, ACK에 답하는 RST라면 ACK를 켜지 않습니다.",
        en:
          "You added the ACK flag. It is off while there is nothing to acknowledge, and on a RST that answers an ACK."
      )
    case .forgotAFlag:
      Bilingual(
        ko: "켜져 있는 플래그 하나를 빠뜨렸습니다. 비트를 하나씩 확인하세요.",
        en: "You left out a flag that is set. Go through the bits one by one.")
    case .addedPush:
      Bilingual(
        ko: "데이터가 없는 세그먼트에 PSH를 더했습니다. PSH는 데이터와 함께 갑니다.",
        en: "You added PSH to a segment without data to push.")
    case .synOutOfPlace:
      Bilingual(
        ko: "SYN을 켰습니다. SYN은 연결을 열 때 보내고, 열린 뒤에는 다시 보내지 않습니다.",
        en: "You set SYN. A SYN opens a connection and has no place in one that is open.")
    case .onlyAck:
      Bilingual(
        ko: "ACK만 남겼습니다. 이 세그먼트는 확인만 하는 것이 아닙니다.",
        en: "You left only ACK. This segment does more than acknowledge.")
    case .resetInstead:
      Bilingual(
        ko: "RST로 답했습니다. RST는 연결이 없을 때 거절하거나 끊을 때만 보냅니다. 동기화된 연결은 받을 수 없는 세그먼트에도 ACK로 답합니다.",
        en:
          "You answered with RST. A RST refuses what belongs to no connection, or breaks one off; a synchronised connection answers even an unacceptable segment with an ACK."
      )
    case .finInstead:
      Bilingual(
        ko: "FIN을 더했습니다. FIN은 프로그램이 닫을 때만 나갑니다.",
        en: "You added FIN. A FIN is sent only when the program closes.")
    case .mirroredBits:
      Bilingual(
        ko: "비트를 거꾸로 읽었습니다. 가장 높은 비트(0x80)가 CWR이고 가장 낮은 비트(0x01)가 FIN입니다.",
        en: "You read the bits from the wrong end. The highest (0x80) is CWR, the lowest (0x01) FIN.")
    case .neighbourBit:
      Bilingual(
        ko: "한 자리 옆의 비트를 읽었습니다. 낮은 비트부터 FIN 1, SYN 2, RST 4, PSH 8, ACK 16입니다.",
        en: "You were off by one bit. From the lowest: FIN 1, SYN 2, RST 4, PSH 8, ACK 16.")
    case .resetFromZero:
      Bilingual(
        ko: "RST의 SEQ를 0으로 했습니다. 받은 세그먼트에 ACK가 있으면 RST의 SEQ는 그 ACK 번호입니다.",
        en:
          "You gave the RST SEQ 0. If the segment it answers carries an ACK, the RST takes its SEQ from that ACK."
      )
    case .resetEchoesSequence:
      Bilingual(
        ko: "받은 SEQ를 RST에 되돌려 썼습니다. RST의 SEQ는 받은 ACK 번호이고, ACK가 없었으면 0입니다.",
        en: "You echoed the SEQ that came. A RST's SEQ is the ACK number that came, or 0 if there was none.")
    case .resetTakesANumber:
      Bilingual(
        ko: "RST가 번호를 쓰는 것으로 셌습니다. RST는 순서 번호를 쓰지 않고 확인도 받지 않습니다.",
        en: "You let the RST take a number. A RST takes none and is never acknowledged.")
    default: unexplained
    }
  }
}
