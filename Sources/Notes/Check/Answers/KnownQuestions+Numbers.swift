extension KnownQuestion {
  static let ofNumbers = [randomStart, windowUnit]

  /// Why a sequence number starts at random.
  private static let randomStart = KnownQuestion(
    on: "isn | isns | initial sequence number | initial sequence numbers | 초기 시퀀스 | 초기 순서 | 초기 일련 | 초기 번호",
    asking: "why | reason | purpose | 왜 | 이유 | 까닭 | 목적", telling: .never, words: { randomStartWords },
    MeaningRule.Right(
      ko: "ISN은 짐작하기 어렵게, 또 이전 연결의 세그먼트와 섞이지 않게 하려고 매번 다르게 정합니다.", "짐작하지 못하게, 이전 연결과 섞이지 않게",
      en:
        "An ISN differs each time so that nobody can guess it, and so that segments of an old connection don't fit in.",
      "hard to guess, apart from old connections"), "RFC 9293 3.4.1")
  private static let randomStartWords = AnswerWords(
    right: [
      [
        """
        predict | guess | 예측 | 추측 | 짐작 | 알아내 | 알아맞 | 맞히 | secur | 보안 | attack | 공격 | hijack | hack | 해킹 | spoof | forg | steal \
        | 탈취 | 훔 | 위조 | malicious | 악의 | old | previous | 이전 | 과거 | 앞선 | prior | duplicat | 중복 | stale | stray | delayed | 지연 \
        | 재사용 | reus | earlier | incarnation | 옛 | 예전 | confus | 혼동 | 혼란 | 구분 | 섞 | 충돌 | conflict | collision | collid | mix \
        | unique | 고유 | 헷갈 | 겹 | 오해 | 착각 | 구별 | random | 랜덤 | 난수 | 임의 | 무작위 | clock | 시계 | 클럭
        """
      ]
    ],
    harmless: "sync | 동기 | exchang | handshake | 핸드 | first byte | TCP | 항상 0 | relative | wireshark | 상대 번호")

  /// In which unit the window counts.
  private static let windowUnit = KnownQuestion(
    on: "window size | window field | 윈도우 크기 | 윈도 크기 | 윈도우 사이즈 | 윈도우 필드 | 윈도 필드 | 창 크기",
    asking: "which unit | what unit | unit of | 단위는",
    telling: .said(
      TellingWords(
        listed: "단위는 | 단위가 | unit is | 개수로 적 | 개수로 나타 | 개수로 센 | counted in | expressed in | measured in")),
    words: { windowUnitWords },
    MeaningRule.Right(
      ko: "윈도우는 바이트로 셉니다.", "바이트",
      en: "The window counts bytes.", "bytes"), "RFC 9293 3.1")
  private static let windowUnitWords = AnswerWords(
    right: [["byte | 바이트 | octet | 옥텟 | window size units"]],
    harmless:
      "CWND | congestion | 혼잡 | MSS | scale | 스케일 | scaling | slide | sliding | 슬라이딩 | time | 시간 | bandwidth")
}
