import TCP

/// What is often believed of acknowledgments, and of when they and small segments are sent.
extension Myth {
  static let ofAcks: [Myth] = ofDelayedAcks + ofNagle + ofSelectiveAcks

  private static let ofDelayedAcks: [Myth] = [
    Myth(
      .delayedAck,
      says: "out of order | outoforder | a gap | 순서가 어긋난 | 순서에 맞지 | 순서가 뒤바뀐 | 순서가 뒤섞인 | 빈 곳",
      "delayed as well | should be delayed | may be delayed | also delayed | is delayed | are delayed | delay | 늦춘 | 늦춰 | 지연시 | 지연해",
      unless: "immediate* | at once | not | never | without delay | 즉시 | 바로 | 않 | 안 | 아니", reach: .anywhere,
      ko: "순서가 어긋난 세그먼트에는 곧바로 (중복) ACK를 보냅니다.",
      en: "An out-of-order segment is answered at once, by a duplicate ACK."),
    Myth(
      .delayedAck,
      says: "rfc | standard | 표준", "forbids | forbid | forbidden | prohibits | prohibited | 금지",
      unless: "more than | longer | 넘 | 초과 | 이상 | not",
      ko: "RFC 9293은 지연 ACK를 권합니다(500 ms 미만, 두 세그먼트마다 하나).",
      en: "RFC 9293 recommends delayed ACKs (less than 500 ms, one for every second segment)."),
    Myth(
      .delayedAck,
      says:
        "at least 500 | at least 200 | no less than 500 | minimum of 500 | more than 500 ms | 최소 500 | 최소 200 | 적어도 500 | 500ms 이상 | 500 ms 이상 | 500밀리초 이상 | 1초 이상",
      unless: "not | must not | never | 않 | 안 | 아니 | 못",
      ko: "ACK를 늦추는 시간은 500 ms보다 짧아야 합니다.", en: "An ACK is delayed by less than 500 ms."),
    Myth(
      .delayedAck,
      says:
        "every third | every fourth | every fifth | every tenth | every 10th | 세 개마다 | 네 개마다 | 다섯 개마다 | 열 개마다 | 10개마다 | 5개마다 | 열 번째마다",
      unless: "not | at least | 않 | 아니 | stretch",
      ko: "적어도 꽉 찬 세그먼트 두 개마다 ACK를 하나 보냅니다.",
      en: "At least every second full-sized segment is acknowledged."),
    Myth(
      .delayedAck,
      says:
        "only the first of | first of the two | only one of the | only the last of | 첫 번째 것만 | 첫 세그먼트만 | 하나만 확인 | 둘 중 하나만",
      unless: MythWords.not,
      ko: "지연 ACK도 누적이라 두 세그먼트를 모두 확인합니다.",
      en: "A delayed ACK is cumulative: it acknowledges both segments."),
    Myth(
      .delayedAck,
      says:
        "because of network delay | because of the network | delayed by the network | delayed in the network | arrived late | arrives late | slow path | slow network | 네트워크 지연 때문 | 네트워크 지연으로 | 네트워크가 느려 | 늦게 도착한 ack | 늦게 도착하는 ack | 경로가 느려",
      unless: MythWords.not + " | on purpose | 일부러",
      ko: "지연 ACK는 수신자가 일부러 늦추는 ACK입니다.",
      en: "A delayed ACK is held back by the receiver on purpose."),
    Myth(
      .delayedAck,
      says:
        "more acks | increase ~ number of acks | increases ~ number of acks | increase the number of | raise the number of | ack의 개수를 늘 | ack 개수를 늘 | ack 수를 늘 | ack의 수를 늘 | ack를 더 많이",
      unless: MythWords.not,
      ko: "지연 ACK는 ACK의 수를 줄이려는 것입니다.", en: "Delayed ACKs are there to send fewer ACKs."),
    Myth(
      .delayedAck,
      says: "piggyback* | 피기백 | 데이터에 ack를 실 | 데이터에 ack를 얹",
      "impossible | prevents | rules out | no longer possible | excluded | 불가능 | 할 수 없 | 못 하게 | 막는",
      unless: "not | without | 없으면 | 끄면",
      ko: "ACK를 늦추면 데이터에 실어 보낼(피기백) 기회가 늘어납니다.",
      en: "To delay the ACK makes it likelier that data can carry it (piggybacking)."),
    Myth(
      .delayedAck,
      says:
        "old segments | old duplicates | time-wait | timewait | retransmission | dead peer | encrypt* | congestion window | cwnd | 오래된 세그먼트 | TIME-WAIT | 죽은 상대",
      "purpose | serves to | in order to | meant to | is there to | used to | 목적 | 위한 | 위해",
      unless: MythWords.not + " | nagle | spurious | ack traffic",
      ko: "지연 ACK의 목적은 ACK의 수를 줄이고 데이터에 실어 보내는 것입니다.",
      en: "Delayed ACKs are there to send fewer ACKs, and to let data carry them."),
  ]

  private static let ofNagle: [Myth] = [
    Myth(
      .nagle,
      says:
        "full sized segment | fullsized segment | full segment | fullsize segment | mss sized segment | fullsized segments | full sized segments | full segments | mss만큼 꽉 찬 | 꽉 찬 세그먼트 | 가득 찬 세그먼트 | mss 크기의 세그먼트 | mss만큼 찬 | 꽉 찬 것",
      "has to wait | must wait | have to wait | is held | are held | held back | is delayed | are delayed | blocked | 못 보내 | 기다려야 | 기다린 | 기다립 | 막는 | 막아 | 막힌 | 보내지 못",
      unless:
        "small | smaller | less than | at once | immediate* | not | until ~ full | or a full | 작은 | 미만 | 즉시 | 바로 | 않 | 찰 때까지 | 모일 때까지",
      ko: "꽉 찬 세그먼트는 바로 보냅니다. 기다리는 것은 작은 세그먼트뿐입니다.",
      en: "Full-sized segments go out at once; only small ones wait."),
    Myth(
      .nagle,
      says:
        "several small | many small | any number of small | multiple small | two small | 여러 개의 작은 | 작은 세그먼트 여러 | 작은 패킷 여러 | 작은 세그먼트가 여러",
      "unacknowledged | in flight | outstanding | at the same time | without waiting | 확인되지 않은 | 동시에 | 전송 중일 수 | 기다리지 않고",
      unless: MythWords.not + " | disabled | off | only one | combine* | coalesce* | 하나로 | 모아",
      ko: "확인되지 않은 작은 세그먼트는 한 번에 하나뿐입니다.",
      en: "At most one small segment is unacknowledged at a time."),
    Myth(
      .nagle,
      says:
        "dead peer* | dead connection* | cwnd | congestion window | silly window ~ receiver | lost segment* | retransmission | urgent | bit errors | 죽은 상대 | cwnd | 혼잡 윈도 | 유실된 | 살아 있는지 | 오류를",
      "invented | purpose | designed | serves | meant to | in order to | used to | is there to | so that | 목적 | 위한 | 위해 | 고안",
      unless: MythWords.not + " | tinygram* | small | 작은 | 소량",
      ko: "네이글 알고리즘은 작은 세그먼트가 많아지는 것을 막으려는 것입니다.",
      en: "Nagle's algorithm is there to keep small segments from piling up."),
    Myth(
      .nagle,
      says:
        "reduces latency | reduces the latency | lowers latency | lower latency | improves latency | faster response | improves response | better for games | good for games | less delay | 지연이 줄 | 지연을 줄 | 지연 시간이 줄 | 지연 시간을 줄 | 응답 지연이 줄 | 반응이 빨라 | 응답이 빨라 | 게임에 유리",
      unless: "disabl* | off | nodelay | without | not | turning | 끄 | 꺼 | 비활성 | 않 | 아니 | 대신",
      ko: "네이글을 켜면 작은 데이터가 기다려 지연이 늘 수 있습니다.",
      en: "With Nagle small data waits: latency may rise."),
    Myth(
      .nagle,
      says:
        "one byte at a time | byte by byte | each byte at once | every byte at once | 1바이트씩 즉시 | 1바이트씩 바로 | 한 바이트씩 즉시 | 한 바이트씩 바로",
      unless: MythWords.not + " | without | disabl* | instead | 대신 | application | writes | 쓰면 | 모아서 한",
      ko: "네이글은 작은 데이터를 모아서 보냅니다.", en: "Nagle's algorithm gathers small data."),
    Myth(
      .noDelay,
      says:
        "collects | gathers | accumulates | enables nagle | enables the nagle | turns on nagle | turns nagle on | activates nagle | nagle on | nagle is on | nagle is enabled | waits for more | nagle이 활성 | 네이글이 활성 | nagle이 켜 | 네이글이 켜 | nagle을 켠 | nagle을 켜 | 네이글을 켜 | 모아서 보 | 모아 보",
      unless:
        "disabl* | not | off | instead | = 0 | 0 | without | 끄 | 꺼 | 끔 | 끈 | 끌 | 비활성 | 않 | 아니 | 대신 | 해제 | 없",
      ko: "TCP_NODELAY를 켜면 네이글 알고리즘이 꺼집니다.", en: "TCP_NODELAY turns Nagle's algorithm off."),
    Myth(
      .noDelay,
      says:
        "끄면 | 끄는 | 꺼서 | 껐 | 해제하면 | 해제해 | off to | turning it off | turning off tcp | switching off tcp | disabling tcp | without tcp",
      "nagle을 비활성 | nagle을 끄 | nagle이 꺼 | 네이글을 끄 | 네이글이 꺼 | 네이글을 비활성 | disables nagle | disable nagle | turns nagle off | turns off nagle | nagle is off",
      unless: "not | 켜야 | 아니 | 않", reach: .anywhere,
      ko: "네이글을 끄려면 TCP_NODELAY를 켭니다.", en: "To turn Nagle off, TCP_NODELAY is set."),
  ]

  private static let ofSelectiveAcks: [Myth] = [
    Myth(
      .sack,
      says:
        "negative acknowledgment | negative acknowledgement | negative ack | a nak | a nack | kind of nak | nak 방식 | nack 방식 | 부정 응답 | 부정 확인 | 부정확인 | nak의 일종 | nak이다",
      unless: MythWords.not + " | unlike | positive | 긍정 | 달리", reach: .anywhere,
      ko: "SACK은 받은 구간을 알리는 긍정 응답입니다.",
      en: "SACK is a positive acknowledgment: it tells which blocks have arrived."),
    Myth(
      .sack,
      says: "without | 없으면 | 없이는 | 없이",
      "no way of recover* | no way to recover | cannot recover | can not recover | no recovery | cannot retransmit | loss is fatal | cannot detect ~ loss | 복구할 수 없 | 복구하지 못 | 복구가 불가 | 재전송할 수 없 | 재전송하지 못",
      unless: "more than one | several | multiple | within one rtt | 여러 | 빠르게 | 효율", reach: .anywhere,
      ko: "SACK이 없어도 누적 ACK, 중복 ACK와 RTO로 손실을 복구합니다.",
      en: "Without SACK cumulative ACKs, duplicate ACKs and the RTO recover losses."),
    Myth(
      .sack,
      says: "out of order | outoforder | 순서가 어긋난 | 순서에 맞지 | 순서가 뒤바뀐 | 순서가 맞지 | 뒤이어 온",
      "throws away | throw away | thrown away | discards | discarded | drops all | dropped | 버린다 | 버리고 | 모두 버 | 폐기",
      unless: "without | not | may | reneg* | instead | unlike | 없으면 | 없이 | 않 | 아니 | 달리 | 대신 | 수도",
      ko: "SACK이 켜진 수신자는 순서가 어긋난 데이터를 보관하고 알립니다.",
      en: "With SACK the receiver keeps out-of-order data and reports it."),
    Myth(
      .sack,
      says:
        "contiguous data | contiguous bytes | contiguous segments | in order data | data before the ack number | everything before the ack number | 연속된 데이터를 | 연속으로 받은 | 순서대로 받은 데이터 | 누적 ack 앞",
      unless: MythWords.not + " | beyond | above | after | non | 불연속 | 비연속 | 이후 | 떨어",
      ko: "SACK은 ACK 번호 뒤에 떨어져 도착한 블록을 알립니다.",
      en: "SACK reports blocks that have arrived beyond a gap, above the ACK number."),
    Myth(
      .sack,
      says:
        "choose which | chooses which | pick which | select which | selects which | pay attention | interested in | wants to receive | 골라 받 | 골라서 받 | 원하는 세그먼트만 | 받고 싶은 세그먼트만 | 선택적으로 받 | 선택해서 받",
      unless: MythWords.not + " | resend | retransmi* | sender | 송신",
      ko: "SACK은 빈 곳 뒤에 받은 블록을 알릴 뿐, 골라 받는 것이 아닙니다.",
      en: "SACK reports what has arrived beyond a gap; nothing is chosen."),
    Myth(
      .sack,
      says:
        "cumulative ack | ack number | ack field | acknowledgment number | acknowledgement number | 누적 ack | ack 번호 | 확인 응답 번호 | 승인 번호",
      "unused | no longer used | not used | is ignored | meaningless | obsolete | replaced | 쓰이지 않 | 사용되지 않 | 사용하지 않 | 쓰지 않 | 무의미 | 무시 | 필요 없 | 대체",
      unless: "still | not ignored | not replaced | 여전히 | 그대로", reach: .anywhere,
      ko: "누적 ACK 번호는 SACK과 함께 그대로 쓰입니다.", en: "The cumulative ACK number stays in use beside SACK."),
    Myth(
      .sack,
      says: "buffer | send buffer | queue | 버퍼 | 송신 큐",
      "deleted | delete | removed | remove | freed | free | release | may drop | discard | 지워도 | 지운 | 지웁 | 삭제 | 제거 | 비워도",
      unless: "not | never | until | only when | reneg* | 안 | 않 | 못 | 전까지 | 금지", reach: .near,
      ko: "SACK으로 알려진 데이터도 누적 ACK가 올 때까지 보관합니다(수신자가 버릴 수 있으므로).",
      en: "SACKed data is kept until the cumulative ACK covers it: the receiver may still drop it."),
  ]
}
