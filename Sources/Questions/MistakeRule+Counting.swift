import TCP

extension MistakeRule {
  /// Mistakes of counting, and of taking one number for another.
  var whyCounting: Bilingual {
    switch self {
    case .plusOneOnData:
      Bilingual(
        ko: "데이터에 1을 더했습니다. 데이터는 바이트 수만큼만 번호를 씁니다. 1을 더하는 것은 SYN과 FIN뿐입니다.",
        en: "You added 1 for data. Data takes exactly one number a byte; only SYN and FIN add 1.")
    case .lastByte:
      Bilingual(
        ko: "마지막 바이트의 번호를 썼습니다. ACK 번호와 다음 SEQ는 마지막 바이트의 다음, 곧 기다리는 바이트의 번호입니다.",
        en:
          "You named the last byte. The ACK number and the next SEQ name the byte after it, the one expected next."
      )
    case .forgotTheSyn:
      Bilingual(
        ko: "SYN이 순서 번호 하나를 쓴다는 것을 빠뜨렸습니다. 첫 데이터 바이트는 ISN+1입니다.",
        en: "You left out the SYN. It takes one sequence number, so the first byte of data is ISN+1.")
    case .forgotTheFin:
      Bilingual(
        ko: "FIN이 순서 번호 하나를 쓴다는 것을 빠뜨렸습니다. 데이터가 함께 있어도 FIN의 1을 더합니다.",
        en: "You left out the FIN. It takes one sequence number, on top of any data it comes with.")
    case .countedTheAck:
      Bilingual(
        ko: "ACK에 번호를 주었습니다. 데이터도 SYN도 FIN도 없는 ACK는 순서 번호를 쓰지 않습니다.",
        en:
          "You gave the ACK a number. A segment without data, SYN or FIN takes no sequence number and is never acknowledged."
      )
    case .countedTheFin:
      Bilingual(
        ko: "FIN(또는 SYN)의 번호를 길이에 넣었습니다. 데이터 길이는 바이트만 셉니다.",
        en: "You counted the FIN (or SYN) as a byte. The length of the data counts bytes only.")
    case .countedTheHeader:
      Bilingual(
        ko: "헤더 20바이트를 데이터로 셌습니다. 순서 번호는 데이터 바이트와 SYN, FIN만 셉니다.",
        en: "You counted the 20 header bytes. Sequence numbers count data bytes, SYN and FIN, never headers.")
    case .countedSegments:
      Bilingual(
        ko: "세그먼트를 하나씩 셌습니다. TCP는 세그먼트가 아니라 바이트에 번호를 매깁니다.",
        en: "You counted segments. TCP numbers bytes, not segments.")
    case .noWrap:
      Bilingual(
        ko: "2^32를 넘긴 수를 그대로 두었습니다. 순서 번호는 4294967295 다음에 0으로 돌아갑니다.",
        en: "You went past 2^32. Sequence numbers wrap: after 4294967295 comes 0.")
    case .wrapLostZero:
      Bilingual(
        ko: "돌아갈 때 0을 건너뛰었습니다. 4294967295 다음은 1이 아니라 0입니다.",
        en: "You skipped 0 when wrapping. After 4294967295 comes 0, not 1.")
    case .startedOver:
      Bilingual(
        ko: "앞서 받은 데이터를 빼고 ISN에서 다시 셌습니다. 번호는 연결이 끝날 때까지 이어집니다.",
        en:
          "You counted from the ISN again, without the earlier data. Numbers run on for the whole connection."
      )
    case .ownSequence:
      Bilingual(
        ko: "보내는 쪽 자신의 번호를 ACK에 썼습니다. ACK 번호는 상대가 보낸 바이트를 셉니다.",
        en: "You used the sender's own numbers for its ACK. An ACK number counts the other side's bytes.")
    case .peerNumber:
      Bilingual(
        ko: "상대의 번호를 SEQ에 썼습니다. SEQ는 보내는 쪽 자신의 바이트를 셉니다.",
        en: "You used the other side's numbers for SEQ. SEQ counts the sender's own bytes.")
    case .peerLength:
      Bilingual(
        ko: "상대가 보낸 길이를 더했습니다. 두 방향은 따로 셉니다.",
        en: "You added the other side's length. The two directions are counted apart.")
    case .echoedSequence:
      Bilingual(
        ko: "받은 SEQ를 그대로 돌려보냈습니다. ACK 번호는 그 SEQ에 받은 길이를 더한 값입니다.",
        en: "You sent the SEQ back as it came. The ACK number is that SEQ plus the length received.")
    case .lengthAsAck:
      Bilingual(
        ko: "받은 바이트 수만 썼습니다. ACK 번호는 개수가 아니라 다음에 올 바이트의 번호입니다.",
        en: "You wrote how many bytes came. An ACK number is no count: it is the number of the next byte.")
    case .didNotMove:
      Bilingual(
        ko: "앞 세그먼트의 번호를 그대로 썼습니다. 보낸 데이터(와 SYN, FIN)만큼 앞으로 나아갑니다.",
        en: "You repeated the number before. It moves on by what was sent: data, SYN and FIN.")
    case .relativeNumber:
      Bilingual(
        ko: "ISN에서 센 상대 번호를 썼습니다. 헤더에는 ISN을 더한 절대 번호가 들어갑니다.",
        en: "You gave a relative number, counted from the ISN. The header holds the absolute one: ISN added.")
    case .absoluteNumber:
      Bilingual(
        ko: "헤더의 절대 번호를 썼습니다. 여기서 묻는 것은 ISN을 뺀 상대 번호입니다.",
        en: "You gave the header's absolute number. Asked is the relative one: the ISN taken off.")
    case .otherIsn:
      Bilingual(
        ko: "다른 쪽의 ISN으로 셌습니다. SEQ는 보낸 쪽의 ISN에서, ACK는 상대의 ISN에서 셉니다.",
        en:
          "You counted from the other side's ISN. SEQ counts from the sender's ISN, ACK from the receiver's ISN."
      )
    case .countedFromOne:
      Bilingual(
        ko: "ISN을 1로 셌습니다. 상대 번호는 ISN(SYN의 번호)을 0으로 놓고 셉니다.",
        en: "You let the ISN be 1. In relative numbers the ISN (the SYN's number) is 0.")
    default: unexplained
    }
  }

  /// What is said where a rule has strayed from its group; a test holds that none has.
  var unexplained: Bilingual {
    Bilingual(ko: rawValue, en: rawValue)
  }
}
