import Questions
import TCP

extension SkillRule {
  /// What counts at this kind of blank, without telling what it comes to.
  var hint: Bilingual {
    switch self {
    case .seqAfterSyn, .seqAfterData, .seqAfterFin, .seqAfterAck: Hints.sequence
    case .ackOfSyn, .ackOfData, .ackOfFin, .ackAtHole, .ackPastHole: Hints.acknowledgment
    case .stateOpening, .stateClosing, .stateKept: Hints.state
    case .seqRepeated, .seqOfReset, .ackOfReset, .stateAfterReset, .forgedSequence, .whichFlags: resetHint
    case .length, .windowAnnounced, .windowUsable, .advance, .sackBlock: amountHint
    case .flagsRewritten, .fieldFromBytes, .bytesFromField, .checksum, .toRelative, .toAbsolute: writingHint
    case .smoothedTime, .variation, .timeout, .backedOff: timerHint
    case .windowGrowth, .windowAfterLoss, .threshold: congestionHint
    }
  }

  /// Whether the sums of the segments before lead to the answer.
  var followsFromSums: Bool {
    switch self {
    case .flagsRewritten, .fieldFromBytes, .bytesFromField, .checksum, .toRelative, .toAbsolute, .whichFlags:
      false
    default: true
    }
  }

  /// Whether the rule itself is all there is to say: what the engine did has no part in it.
  var isAboutWriting: Bool { !followsFromSums && self != .whichFlags }

  private var resetHint: Bilingual {
    switch self {
    case .seqRepeated:
      Bilingual(
        ko:
          "새로 보내는 것인지 다시 보내는 것인지부터 보세요. 다시 보내는 것은 처음과 같은 SEQ로 나가고, 확인되지 않은 가장 앞의 것부터 보냅니다. (RFC 9293 3.4, RFC 6298 5.4)",
        en:
          "Is it new, or sent again? What is sent again goes out under its first SEQ, the earliest unacknowledged first. (RFC 9293 3.4, RFC 6298 5.4)"
      )
    case .seqOfReset:
      Bilingual(
        ko:
          "RST의 SEQ는 보내는 쪽의 사정에 달렸습니다. 연결을 끊는 쪽은 자기 다음 번호를 쓰고, 연결이 없거나 아직 성립하지 않은 쪽은 받은 세그먼트의 ACK 번호를, ACK가 없었으면 0을 씁니다. (RFC 9293 3.5.2)",
        en:
          "A RST's SEQ depends on who sends it. Who aborts a connection uses its own next number; who has none, or none yet, uses the ACK number of the segment it answers, or 0 if that had no ACK. (RFC 9293 3.5.2)"
      )
    case .ackOfReset:
      Bilingual(
        ko: "ACK 없는 세그먼트에 답하는 RST는 ACK를 켜고 그 세그먼트 전체를 확인합니다. SYN과 FIN도 하나씩 셉니다. (RFC 9293 3.5.2)",
        en:
          "A RST that answers a segment without ACK has ACK on and acknowledges all of it; SYN and FIN count one each. (RFC 9293 3.5.2)"
      )
    case .stateAfterReset:
      Bilingual(
        ko:
          "RST를 보낸 쪽인지 받은 쪽인지 보세요. 받은 쪽은 SEQ가 RCV.NXT와 정확히 같을 때만 따릅니다(SYN-SENT에서는 자기 SYN이 확인될 때). LISTEN에서 온 SYN-RECEIVED만 LISTEN으로 돌아갑니다. (RFC 9293 3.10.7, RFC 5961 3.2)",
        en:
          "Did it send the RST or get it? Who gets it obeys only if SEQ is exactly RCV.NXT (in SYN-SENT: if it acknowledges the SYN). Only SYN-RECEIVED that came from LISTEN goes back to LISTEN. (RFC 9293 3.10.7, RFC 5961 3.2)"
      )
    case .forgedSequence:
      Bilingual(
        ko: "위조된 세그먼트가 바로 통하려면 SEQ가 받는 쪽이 다음에 기다리는 번호와 정확히 같아야 합니다. (RFC 9293 3.10.7.4, RFC 5961 3.2)",
        en:
          "To get through at once, a forged segment must carry exactly the SEQ that the receiver expects next. (RFC 9293 3.10.7.4, RFC 5961 3.2)"
      )
    default:
      Bilingual(
        ko:
          "무엇을 하는 세그먼트인지 보세요. 여는 것은 SYN, 닫는 것은 FIN, 끊는 것은 RST입니다. ACK는 첫 SYN과 일부 RST를 빼고 모두 켜집니다. (RFC 9293 3.1)",
        en:
          "What is the segment for? SYN opens, FIN closes, RST breaks off; ACK is on in all but the first SYN and some resets. (RFC 9293 3.1)"
      )
    }
  }

  private var amountHint: Bilingual {
    switch self {
    case .windowAnnounced:
      Bilingual(
        ko: "윈도우는 버퍼에서 아직 읽지 않은 데이터를 뺀 자리입니다. SYN이 아니면 스케일만큼 오른쪽으로 민 값을 씁니다. (RFC 9293 3.8.6, RFC 7323 2)",
        en:
          "The window is the buffer less what is unread; save in a SYN, it is shifted right by the scale. (RFC 9293 3.8.6, RFC 7323 2)"
      )
    case .windowUsable:
      Bilingual(
        ko: "더 보낼 수 있는 양은 상대가 마지막으로 알린 윈도우에서, 보냈지만 아직 확인되지 않은 바이트를 뺀 값입니다. (RFC 9293 3.8.6)",
        en:
          "What may still be sent is the window last announced by the other side, less what has been sent and not yet acknowledged. (RFC 9293 3.8.6)"
      )
    case .advance:
      Bilingual(
        ko: "RCV.NXT부터 윈도우의 끝 앞까지 드는 새 바이트만 받습니다. RCV.NXT는 빈 곳 없이 이어지는 만큼만 나아갑니다. (RFC 9293 3.10.7.4)",
        en:
          "Only new bytes from RCV.NXT to the end of the window are taken, and RCV.NXT moves on only as far as they follow without a gap. (RFC 9293 3.10.7.4)"
      )
    case .sackBlock:
      Bilingual(
        ko:
          "첫 SACK 블록은 방금 도착한 세그먼트가 든, 끊김 없이 이어진 구간입니다. 왼쪽 끝은 그 첫 바이트, 오른쪽 끝은 마지막 바이트의 다음 번호입니다. (RFC 2018 3, 4)",
        en:
          "The first SACK block is the unbroken run that holds the segment just received: from its first byte to the number after its last. (RFC 2018 3, 4)"
      )
    default:
      Bilingual(
        ko: "두 번호의 차를 구하세요. SYN과 FIN이 쓴 번호는 데이터가 아닙니다. (RFC 9293 3.4)",
        en: "Take the difference of two numbers; those used by SYN and FIN are no data. (RFC 9293 3.4)")
    }
  }

  private var writingHint: Bilingual {
    switch self {
    case .flagsRewritten:
      Bilingual(
        ko:
          "낮은 비트부터 FIN 0x01 F, SYN 0x02 S, RST 0x04 R, PSH 0x08 P, ACK 0x10 점(.), URG 0x20 U, ECE 0x40 E, CWR 0x80 W입니다. (RFC 9293 3.1)",
        en:
          "From the lowest bit: FIN 0x01 F, SYN 0x02 S, RST 0x04 R, PSH 0x08 P, ACK 0x10 a dot, URG 0x20 U, ECE 0x40 E, CWR 0x80 W. (RFC 9293 3.1)"
      )
    case .checksum:
      Bilingual(
        ko:
          "가상 헤더(두 주소, 프로토콜 6, TCP 길이)와 헤더와 데이터를 16비트씩 1의 보수로 더합니다. 모두 더해 0xffff이면 온전하고, 아니면 버려져서 도착하지 않은 것과 같습니다. (RFC 9293 3.1)",
        en:
          "Add pseudo-header (both addresses, protocol 6, TCP length), header and data as 16-bit words in ones' complement: 0xffff means intact; anything else is dropped, as if it had never come. (RFC 9293 3.1)"
      )
    case .toRelative, .toAbsolute:
      Bilingual(
        ko: "절대 번호 = 상대 번호 + 그 방향의 ISN (mod 2^32)입니다. SEQ에는 보내는 쪽, ACK에는 받는 쪽(상대)의 ISN을 씁니다.",
        en:
          "Absolute = relative + the ISN of that direction (mod 2^32): for SEQ the sender's own, for ACK the other side's."
      )
    default:
      Bilingual(
        ko:
          "헤더는 포트 2+2, SEQ 4, ACK 4, 데이터 오프셋(위 4비트, 4바이트 단위)과 플래그 2, 윈도우 2, 체크섬 2, 긴급 포인터 2바이트의 순서이고, 높은 자리 바이트가 먼저입니다. (RFC 9293 3.1)",
        en:
          "The header holds ports 2+2, SEQ 4, ACK 4, data offset (upper 4 bits, in units of 4 bytes) and flags 2, window 2, checksum 2, urgent pointer 2 bytes, the high byte first. (RFC 9293 3.1)"
      )
    }
  }

  private var timerHint: Bilingual {
    switch self {
    case .smoothedTime:
      Bilingual(
        ko: "SRTT = 7/8 × SRTT + 1/8 × R. 첫 표본이면 SRTT = R입니다. (RFC 6298 2.2, 2.3)",
        en: "SRTT = 7/8 × SRTT + 1/8 × R; for the first sample R itself. (RFC 6298 2.2, 2.3)")
    case .variation:
      Bilingual(
        ko: "RTTVAR = 3/4 × RTTVAR + 1/4 × |앞의 SRTT − R|. 첫 표본이면 R/2입니다. (RFC 6298 2.2, 2.3)",
        en:
          "RTTVAR = 3/4 × RTTVAR + 1/4 × |SRTT of before − R|; for the first sample R/2. (RFC 6298 2.2, 2.3)")
    default:
      Bilingual(
        ko: "RTO = SRTT + 4 × RTTVAR에 하한과 상한을 적용하고, 타이머가 끝날 때마다 두 배로 합니다. (RFC 6298 2.3, 5.5)",
        en: "RTO = SRTT + 4 × RTTVAR, kept within its bounds; each expiry doubles it. (RFC 6298 2.3, 5.5)")
    }
  }

  private var congestionHint: Bilingual {
    switch self {
    case .windowGrowth:
      Bilingual(
        ko: "ACK마다 따로 보세요. cwnd < ssthresh이면 1 MSS, 아니면 MSS²/cwnd만큼 늘어납니다. (RFC 5681 3.1)",
        en: "Take one ACK at a time: below ssthresh it adds 1 MSS, else MSS²/cwnd. (RFC 5681 3.1)")
    case .threshold:
      Bilingual(
        ko: "손실을 알게 되면 ssthresh = max(FlightSize/2, 2 MSS)입니다. (RFC 5681 3.1)",
        en: "When a loss is noticed, ssthresh = max(FlightSize/2, 2 MSS). (RFC 5681 3.1)")
    default:
      Bilingual(
        ko:
          "타임아웃이면 cwnd = 1 MSS입니다(Tahoe는 세 번째 중복 ACK도). Reno와 NewReno는 세 번째 중복 ACK에 ssthresh + 3 MSS, 그 뒤 중복 ACK마다 1 MSS씩 늘었다가 새 ACK가 오면 ssthresh가 됩니다. (RFC 5681 3.1, 3.2)",
        en:
          "A timeout sets cwnd = 1 MSS (in Tahoe the third duplicate ACK too). Reno and NewReno go to ssthresh + 3 MSS on the third duplicate, 1 MSS more for each further one, and to ssthresh on a new ACK. (RFC 5681 3.1, 3.2)"
      )
    }
  }
}
