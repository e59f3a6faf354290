/// What only one of its kind does.
///
/// A class: line after line is held against all of them.
final class OwnDuty: Sendable {
  let does: TellingWords
  let owner: TellingWords
  /// Those that it is told of by mistake.
  let others: TellingWords
  let right: MeaningRule.Right
  let reference: String

  /// The right one stands in the clause too.
  func isNamed(
    besides name: Range<Int>, _ clause: Range<Int>, _ text: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    owner.stands(in: text, clause.lowerBound..<name.lowerBound)
      || owner.stands(in: text, name.upperBound..<clause.upperBound)
  }

  private init(
    _ does: String, by owner: String, not others: String, _ right: MeaningRule.Right, _ reference: String
  ) {
    self.does = TellingWords(listed: does)
    self.owner = TellingWords(listed: owner)
    self.others = TellingWords(listed: others)
    self.right = right
    self.reference = reference
  }

  static let all = [order, process, freeBuffer, deadlock, alive, damage]

  private static let order = OwnDuty(
    """
    순서를 부여 | 순서를 나타 | 순서를 맞추 | 순서대로 재조립 | 재조립 | 재조합 | maintaining the order | maintain the order | keeps the order \
    | keep the order | keeping the order | back in order | put in order | reassembl | reorder
    """, by: "sequence | seq~ | 시퀀스 | 순서 번호 | 순서번호 | 일련번호 | fragment | 단편 | identification | tcp",
    not:
      """
      port number | port numbers | 포트 번호 | urgent pointer | 긴급 포인터 | checksum | 체크섬 | window size | 윈도우 크기 | ACK 번호 \
      | ACK number | 확인 응답 번호 | 확인응답 번호 | 응답 번호 | acknowledgment number | acknowledgement number | data offset | 데이터 오프셋
      """,
    MeaningRule.Right(
      ko: "데이터의 순서를 나타내는 것은 순서 번호입니다.", "순서 번호",
      en: "It is the sequence number that keeps data in order.", "the sequence number"), "RFC 9293 3.4")

  private static let process = OwnDuty(
    """
    애플리케이션을 구별 | 애플리케이션을 구분 | 애플리케이션을 식별 | 프로세스를 구별 | 프로세스를 구분 | 프로세스를 식별 | 프로그램을 구별 | 프로그램을 구분 \
    | identify the application | identifies the application | identify the process | identifies the process | identify which application \
    | tells the applications apart | tells which application
    """, by: "port | 포트 | socket | 소켓 | 튜플 | tuple",
    not:
      "sequence number | sequence numbers | 시퀀스 번호 | 시퀀스 넘버 | 순서 번호 | checksum | 체크섬 | ACK number | 확인 응답 번호 | window size | 윈도우 크기 | 긴급 포인터 | urgent pointer",
    MeaningRule.Right(
      ko: "프로세스를 구별하는 것은 포트 번호입니다.", "포트 번호",
      en: "It is the port number that tells processes apart.", "the port number"), "RFC 9293 3.3.1")

  private static let freeBuffer = OwnDuty(
    """
    버퍼의 남은 | 버퍼의 여유 | 남은 버퍼 | 버퍼 여유 | 버퍼의 빈 | 수신 버퍼의 크기를 알 | free space in the receive | free buffer space \
    | space left in the receive | available space in the receive | how much the receiver can | how many bytes the receiver can
    """, by: "윈도 | window | rwnd | awnd",
    not:
      "혼잡 윈도우 | 혼잡 윈도 | congestion window | cwnd | mss | ssthresh | urgent pointer | 긴급 포인터 | checksum | 체크섬 | sequence number | 순서 번호 | 시퀀스 번호 | ACK number | 확인 응답 번호 | data offset",
    MeaningRule.Right(
      ko: "수신 버퍼의 남은 크기를 알리는 것은 수신 윈도우(rwnd)입니다.", "수신 윈도우",
      en: "It is the receive window (rwnd) that tells the free space of the receive buffer.",
      "the receive window"),
    "RFC 9293 3.8.6")

  private static let deadlock = OwnDuty(
    "교착 | deadlock | zero window | zero-window | 제로 윈도우 | 윈도우가 0 | 윈도우 크기가 0",
    by: "persist | 영속 | probe | 프로브 | 탐침",
    not:
      "keepalive timer | keep-alive timer | keep alive timer | 연결유지 타이머 | 연결 유지 타이머 | 킵얼라이브 타이머 | time-wait timer | 시간 대기 타이머",
    MeaningRule.Right(
      ko: "윈도우가 0일 때의 교착을 푸는 것은 영속(persist) 타이머입니다.", "영속 타이머",
      en: "It is the persist timer that keeps a zero window from a deadlock.", "the persist timer"),
    "RFC 9293 3.8.6.1")

  private static let alive = OwnDuty(
    "살아 있는지 | 살아있는지 | still alive | still there | peer is dead | idle connection | 유휴 연결",
    by: "keepalive | keep-alive | keep alive | 킵얼라이브 | 연결유지 | 연결 유지 | probe | 프로브 | heartbeat | 하트비트",
    not:
      "persist timer | persistence timer | 영속 타이머 | 지속 타이머 | retransmission timer | 재전송 타이머 | time-wait timer | 시간 대기 타이머",
    MeaningRule.Right(
      ko: "상대가 살아 있는지 알아보는 것은 keep-alive 타이머입니다.", "keep-alive 타이머",
      en: "It is the keep-alive timer that finds out whether the peer is still there.", "the keep-alive timer"
    ),
    "RFC 9293 3.8.4")

  private static let damage = OwnDuty(
    """
    오류를 검출 | 오류 검출 | 손상 여부 | 손상되었는지 | 깨졌는지 | detects errors | detect errors | error detection | detect corruption \
    | detects damage | detect damage | errors in the segment
    """, by: "checksum | 체크섬 | 검사합 | crc | fcs | parity | 패리티",
    not: "urgent pointer | 긴급 포인터 | window size | 윈도우 크기 | port number | 포트 번호 | data offset | 데이터 오프셋",
    MeaningRule.Right(
      ko: "세그먼트가 깨졌는지 알아내는 것은 체크섬입니다.", "체크섬",
      en: "It is the checksum that detects damage.", "the checksum"), "RFC 9293 3.1")
}
