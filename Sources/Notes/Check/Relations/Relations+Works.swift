import TCP

extension MeaningRule {
  /// What each field of the header is there for: numbers put data in order, ports tell programs apart, the checksum
  /// finds damage.
  static let relationsOfWorks: [MeaningRule] = [
    .claims(
      "field-work",
      [
        MeaningPattern(
          of: FieldWork.notOrdering, says: FieldWork.ordering, unless: FieldWork.sequence + FieldWork.silence),
        MeaningPattern(
          of: FieldWork.notFinding, says: FieldWork.finding,
          unless: Subjects.checksum + " | 검사합 | CRC | checksums | " + FieldWork.lost + FieldWork.silence),
        MeaningPattern(
          of: FieldWork.notTelling, says: FieldWork.telling, unless: FieldWork.ports + FieldWork.silence),
      ],
      Right(
        ko: "데이터의 순서는 시퀀스 번호가, 프로그램의 구별은 포트 번호가, 손상의 검출은 체크섬이 맡습니다.",
        "순서: 시퀀스 번호, 프로그램: 포트, 손상: 체크섬",
        en: "Sequence numbers order the data, port numbers tell programs apart, the checksum finds damage.",
        "order: sequence number; program: port; damage: checksum"),
      "RFC 9293 3.1",
      says: [
        "윈도우 필드를 통해 데이터가 전송 중에 손상되었는지 확인할 수 있다.", "수신 측은 포트 번호로 세그먼트들을 재조립한다.",
        "TCP 헤더의 ACK 번호로 데이터의 순서를 나타낸다.", "시퀀스 넘버로 송수신 애플리케이션을 구별한다.",
        "The urgent pointer helps in maintaining the order of the segments.",
        "The receiver uses the port numbers to put the segments back in order.",
        "Sequence numbers identify the application on a host.",
      ],
      doesNotSay: [
        "체크섬 필드를 통해 데이터가 전송 중에 손상되었는지 확인할 수 있다.", "수신 측은 시퀀스 번호로 세그먼트들을 재조립한다.",
        "시퀀스 번호로 데이터의 순서를 나타내고 ACK 번호로 받았음을 알린다.", "포트 번호로 송수신 애플리케이션을 구별한다.",
        "The sequence number helps in maintaining the order of the segments.",
        "The window keeps segments in flight; sequence numbers put them back in order.",
        "Port numbers identify the application on a host.",
      ])
  ]
}

/// Fields by the words that say they are used, and what they are there for.
private enum FieldWork {
  static let sequence =
    "sequence | sequence number | sequence numbers | seq | SEQ | sequencing | 시퀀스 | 시퀸스 | 순서 번호 | 순서번호 | 일련번호 | 번호를 매 | 번호를 부여 | 번호를 붙 | 序号 | 序列号 | シーケンス"
  static let ports = "port | ports | port number | port numbers | 포트 | socket | 소켓 | 端口 | ポート"
  static let silence =
    " | not | never | UDP | QUIC | unlike | 않 | 아니 | 없 | 달리 | 不 | 함께 | 다음 | next | buffer | 버퍼 | fragment* | 조각"
  static let lost = "lost | loss | 유실 | 손실 | 누락"

  private static let uses =
    "which helps | helps | that helps | is used | are used | ensures | maintains | maintain | keeps | keep | puts | put | restores | detects | detect | checks | verifies | identifies | identify"
  private static let with = "로 | 를 통해 | 을 통해 | 를 이용 | 을 이용 | 으로 | 필드로 | 필드를 통해 | 필드를 이용"

  private static func used(_ english: String, _ korean: String) -> String {
    WordClass.any(
      WordClass.each(english, uses),
      WordClass.each("using the | uses the | through the | by the | with the", english),
      WordClass.each(korean, with))
  }

  static let notOrdering = used(
    "port number | port numbers | urgent pointer | checksum | window field | acknowledgment number | acknowledgement number",
    "ACK 번호 | 응답 번호 | 확인 응답 번호 | 포트 번호 | 포트번호 | 긴급 포인터 | 체크섬 | 윈도우")
  static let ordering = WordClass.any(
    WordClass.each(
      "maintain | maintains | maintaining | keep | keeps | preserve | preserves | restore | restores | determine | determines",
      "~ order | ~ orders | ~ ordering"),
    "back in order | in the correct order | in the right order | in the proper order | reassemble | reassembles | reassembling | order of the data | order of the segments | order of the packets | 순서를 나타 | 순서를 보장 | 순서를 맞추 | 순서대로 조립 | 순서대로 재조립 | 재조립 | 순서를 재구성 | 순서를 정렬 | 순서를 유지"
  )
  static let notFinding = used(
    "window field | window size | urgent pointer | sequence number | data offset | port number | port numbers",
    "윈도우 | 윈도우 크기 | 긴급 포인터 | 시퀀스 번호 | 순서 번호 | 데이터 오프셋 | 포트 번호")
  static let finding =
    "error detection | detect errors | detects errors | detecting errors | bit errors | is corrupted | was corrupted | been corrupted | got corrupted | been damaged | was damaged | 손상되었는지 | 손상됐는지 | 손상 여부 | 손상을 검출 | 손상을 확인 | 오류를 검출 | 에러 검출 | 오류 검사 | 무결성"
  static let notTelling = used(
    "sequence number | sequence numbers | checksum | window size | urgent pointer",
    "시퀀스 번호 | 시퀀스 넘버 | 순서 번호 | 체크섬 | 긴급 포인터 | 윈도우 크기")
  static let telling = WordClass.any(
    WordClass.each(
      "identify | identifies | identifying | distinguish | distinguishes",
      "~ application | ~ applications | ~ process | ~ processes | ~ program | ~ service"),
    WordClass.each(
      "애플리케이션을 | 어플리케이션을 | 응용 프로그램을 | 프로세스를 | 프로그램을 | 서비스를", "구별 | 구분 | 식별 | 찾아 | 찾는"))
}
