import TCP

extension MistakeRule {
  /// Mistakes about windows and about reading a header's bytes.
  var whyHeader: Bilingual {
    switch self {
    case .windowDidNotShrink:
      Bilingual(
        ko: "윈도우가 그대로라고 보았습니다. 프로그램이 아직 읽지 않은 데이터만큼 윈도우가 줄어듭니다.",
        en: "You left the window as it was. It shrinks by the data the program has not read yet.")
    case .windowNotFreed:
      Bilingual(
        ko: "프로그램이 읽은 만큼 윈도우가 다시 열린다는 것을 빠뜨렸습니다.",
        en: "You left out that reading opens the window again.")
    case .shrankTwice:
      Bilingual(
        ko: "받은 데이터를 두 번 뺐습니다. 버퍼에 든 데이터는 한 번만 윈도우를 줄입니다.",
        en: "You took the data off twice. What lies in the buffer makes the window smaller once.")
    case .ignoredTheFlight:
      Bilingual(
        ko: "이미 보낸 데이터를 빼지 않았습니다. 쓸 수 있는 윈도우는 윈도우에서 아직 확인되지 않은 바이트를 뺀 값입니다.",
        en:
          "You didn't take off what is under way. The usable window is the window less the unacknowledged bytes."
      )
    case .flightAsWindow:
      Bilingual(
        ko: "아직 확인되지 않은 바이트 수를 썼습니다. 그것은 이미 쓴 윈도우입니다.",
        en: "You gave the bytes under way. That is the part of the window already used.")
    case .scaleForgotten:
      Bilingual(
        ko: "윈도우 스케일을 곱하지 않았습니다. 헤더의 값에 2^스케일을 곱한 것이 실제 윈도우입니다.",
        en: "You left out the window scale. The real window is the header's value times 2^scale.")
    case .scaleTwice:
      Bilingual(
        ko: "윈도우 스케일을 두 번 곱했습니다. 각 방향의 스케일은 한 번만 씁니다.",
        en: "You applied the window scale twice.")
    case .scaledTheSyn:
      Bilingual(
        ko: "SYN의 윈도우에 스케일을 곱했습니다. SYN이 있는 세그먼트의 윈도우에는 스케일을 쓰지 않습니다.",
        en: "You scaled the window of a SYN. Windows in segments with SYN are never scaled.")
    case .windowFromOwnSide:
      Bilingual(
        ko: "보내는 쪽 자신의 윈도우를 썼습니다. 보낼 수 있는 양은 상대가 알린 윈도우가 정합니다.",
        en:
          "You used the sender's own window. What may be sent is set by the window the other side announced.")
    case .fullSegment:
      Bilingual(
        ko: "MSS만큼 가득 보냈습니다. 윈도우에 남은 만큼만 보낼 수 있습니다.",
        en: "You sent a full MSS. Only what is left of the window may go.")
    case .nothingMore:
      Bilingual(
        ko: "더 보낼 수 없다고 보았습니다. 윈도우에 자리가 남아 있습니다.",
        en: "You let nothing more go. There is room left in the window.")
    case .byteOrder:
      Bilingual(
        ko: "바이트를 거꾸로 읽었습니다. 네트워크에서는 높은 바이트가 먼저 옵니다(빅 엔디언).",
        en: "You read the bytes backwards. On the wire the high byte comes first (big-endian).")
    case .nextField:
      Bilingual(
        ko: "바로 뒤 필드를 읽었습니다. 헤더는 포트 2+2, SEQ 4, ACK 4, 오프셋과 플래그 2, 윈도우 2바이트의 순서입니다.",
        en:
          "You read the field after it. In order: ports 2+2, SEQ 4, ACK 4, offset and flags 2, window 2 bytes."
      )
    case .previousField:
      Bilingual(
        ko: "바로 앞 필드를 읽었습니다. 헤더는 포트 2+2, SEQ 4, ACK 4, 오프셋과 플래그 2, 윈도우 2바이트의 순서입니다.",
        en:
          "You read the field before it. In order: ports 2+2, SEQ 4, ACK 4, offset and flags 2, window 2 bytes."
      )
    case .offsetInBytes:
      Bilingual(
        ko: "데이터 오프셋을 바이트로 읽었습니다. 단위는 32비트 낱말이므로 4를 곱해야 합니다.",
        en: "You took the data offset for bytes. It counts 32-bit words: multiply by 4.")
    case .ignoredOptions:
      Bilingual(
        ko: "헤더를 20바이트로 보았습니다. 데이터 오프셋이 5보다 크면 그만큼 옵션이 더 있습니다.",
        en: "You took the header for 20 bytes. A data offset above 5 means options stand before the data.")
    case .wholePacket:
      Bilingual(
        ko: "헤더까지 데이터로 셌습니다. 데이터 길이는 전체에서 데이터 오프셋 × 4를 뺀 값입니다.",
        en: "You counted the header as data. Data is the whole less data offset × 4.")
    case .tookTheBroken:
      Bilingual(
        ko: "체크섬이 맞지 않는 세그먼트를 받았습니다. 그런 세그먼트는 도착하지 않은 것처럼 조용히 버립니다.",
        en: "You took a segment whose checksum is wrong. It is dropped silently, as if it had never come.")
    case .readAsDecimal:
      Bilingual(
        ko: "16진수 숫자를 10진수로 읽었습니다. 0x10은 16입니다.",
        en: "You read hexadecimal digits as decimal. 0x10 is 16.")
    default: unexplained
    }
  }
}
