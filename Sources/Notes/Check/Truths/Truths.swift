import TCP

/// One thing that is true of TCP: what it is told of, the words that tell it and the words that tell its opposite.
///
/// Both sides are roots, not phrases: a sentence is read by what stands in its clause, however it is put.
extension MeaningPattern {
  /// A sentence on a subject that tells the opposite of what is true, or denies what is.
  static func truth(
    of subject: String, is right: String, not wrong: String, with others: String...,
    unless silence: String = "",
    titled: Bool = true
  ) -> [MeaningPattern] {
    [
      MeaningPattern(
        all: [subject, wrong] + others, unless: "\(right) | \(contrasts) | \(silence)", telling: .said,
        isOrdered: false, isTitled: titled),
      MeaningPattern(
        all: [subject, right] + others, unless: "\(silence) | \(conditions)", telling: .denied,
        isOrdered: true,
        isTitled: titled),
    ]
  }

  /// Only the opposite: what is true may be denied for a reason.
  static func untruth(
    of subject: String, not wrong: String, with others: String..., unless silence: String,
    titled: Bool = true, ordered: Bool = false
  ) -> MeaningPattern {
    MeaningPattern(
      all: [subject, wrong] + others, unless: "\(contrasts) | \(silence)", telling: .said, isOrdered: ordered,
      isTitled: titled)
  }

  /// A word and the opposite of what it means, in one clause, whichever protocol they are told of.
  static func contradiction(_ word: String, _ opposite: String, unless silence: String) -> MeaningPattern {
    MeaningPattern(
      all: [word, opposite], unless: "\(contrasts) | \(silence)", telling: .said, isOrdered: false,
      isTitled: true, isOfAny: true)
  }

  /// Something else is spoken of too.
  private static let contrasts =
    "unlike | instead of | rather than | confus* | 달리 | 아니라 | 대신 | 혼동 | 반면 | 不同于 | 而不是"
  /// Denied only where something else is so.
  private static let conditions =
    "if | when | unless | until | would | 만약 | 면 | 때 | 경우 | 왜 | why | 때문 | 아직 | yet | 如果"
}

/// Roots of words that more than one truth is told with.
enum Roots {
  static let latest =
    "last | latest | most recent | most recently | 마지막으로 | 마지막에 | 방금 | 직전 | 최근에 | 가장 최근 | 최종적으로"
  static let received =
    "received | arrived | got | obtained | delivered | 받은 | 수신한 | 수신된 | 도착한 | 전송받은 | 수신했던 | 받았던 | 보낸 | 송신한 | 전송한 | sent"
  static let expected =
    "next | expect* | following | + 1 | +1 | plus | after | beyond | past | one more | 다음 | 뺀 | 빼 | minus | - 1 | 기대 | 예상 | 기다리 | 받아야 | 받고자 | 받고 싶 | 필요한 | 원하는 | 더한 | 더하 | 더해 | 이후 | 下一 | 期望"
  static let oneWay =
    "one way | one-way | only one direction | in one direction | one direction at a time | in only one direction | single direction | unidirectional* | one side at a time | simplex | taking turns | take turns | not at the same time | not simultaneously | 한 방향으로만 | 한 방향에서만 | 한쪽으로만 | 한쪽 방향 | 한쪽에서만 | 단방향 | 일방향 | 한 번에 한 방향 | 번갈아 | 교대로 | 单向"
  static let bothWays =
    "both directions | both ways | bidirectional* | bi-directional* | two way | two-way | simultaneous* | at the same time | full duplex data | 양방향 | 양 방향 | 양쪽 | 쌍방향 | 동시에 | 双向 | 同时"
  static let withoutAck =
    "without waiting | without receiving | without getting | before receiving | before getting | before waiting | without an ack | without acks | 받지 않고 | 받지 않은 | 기다리지 않고 | 없이 | 받기 전 | 받지 못한 | 받지 않아도 | 기다리지 않아도"
  static let atOnce =
    "immediate* | at once | right away | promptly | as soon as | instant* | without delay | without waiting | without buffering | 즉시 | 바로 | 곧바로 | 곧장 | 지체 없이 | 기다리지 않고 | 버퍼링 없이 | 버퍼에 쌓지 않고 | 立即 | 立刻 | 尽快"
  static let later =
    "later | delay | delays | delayed | hold | holds | keep | keeps | slowly | wait | waits | accumulat* | is full | 모아 | 모았다 | 쌓아 | 나중에 | 천천히 | 늦게 | 지연 | 찰 때까지 | 기다렸다 | 기다린 | 느리게"
  static let acknowledgment = "ACK | ACKs | acknowledgment | acknowledgement | 확인 응답 | 확인응답 | 응답"
  static let fixed =
    "always 0 | always zero | always 1 | always one | always the same | always starts | is always | fixed | constant | predictable | 항상 0 | 항상 1 | 항상 고정 | 항상 같은 | 항상 동일 | 언제나 0 | 무조건 0 | 0으로 고정 | 고정값 | 고정된 | 고정 값 | 예측 가능한 | 예측하기 쉬운"
  static let random =
    "random* | unpredictable | pseudo* | arbitrar* | hard to guess | clock | 랜덤 | 무작위 | 임의 | 난수 | 예측하기 어려 | 예측할 수 없 | 예측 불가 | 随机"
}
