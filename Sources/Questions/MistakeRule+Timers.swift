import TCP

extension MistakeRule {
  /// Mistakes about the retransmission timer and the congestion window.
  var whyTimer: Bilingual {
    switch self {
    case .newEstimateInVariation:
      Bilingual(
        ko:
          "새 SRTT로 편차를 구했습니다. RFC 6298은 RTTVAR를 먼저, 앞의 SRTT로 계산합니다. 교과서에 적힌 식의 순서대로 풀면 이 값이 됩니다(drill rto --rule estimate-first).",
        en:
          "You used the new SRTT in the variation. RFC 6298 updates RTTVAR first, with the SRTT of before. The formulas in the order textbooks print them give your value (drill rto --rule estimate-first)."
      )
    case .oldEstimateInVariation:
      Bilingual(
        ko: "앞의 EstimatedRTT로 편차를 구했습니다. 이 문제의 규칙은 EstimatedRTT를 먼저 고치고 그 값으로 편차를 구합니다.",
        en:
          "You used the old EstimatedRTT in the deviation. By the rule of this question the estimate is updated first and then used."
      )
    case .swappedGains:
      Bilingual(
        ko: "1/8과 1/4를 바꿔 썼습니다. SRTT는 1/8, RTTVAR는 1/4씩 새 값을 받아들입니다.",
        en: "You swapped the gains. SRTT moves by 1/8 of the new, RTTVAR by 1/4.")
    case .forgotTheFour:
      Bilingual(
        ko: "편차에 4를 곱하지 않았습니다. RTO = SRTT + 4 × RTTVAR입니다.",
        en: "You left out the factor 4. RTO = SRTT + 4 × RTTVAR.")
    case .forgotTheMinimum:
      Bilingual(
        ko: "하한(또는 상한)을 적용하지 않았습니다. 계산한 값이 하한보다 작으면 하한이 RTO입니다.",
        en: "You left out the bound. An RTO below the minimum is raised to it, one above the maximum lowered."
      )
    case .forgotToDouble:
      Bilingual(
        ko: "타이머가 끝날 때 RTO를 두 배로 하는 것을 빠뜨렸습니다.",
        en: "You left out the back-off: each expiry doubles the RTO.")
    case .doubledOnceMore:
      Bilingual(
        ko: "한 번 더 두 배로 했습니다. 타이머가 끝난 횟수만큼만 두 배로 합니다.",
        en: "You doubled once too often. The RTO doubles once for each expiry.")
    case .lastSampleOnly:
      Bilingual(
        ko: "마지막 표본만 썼습니다. SRTT는 앞의 값 7/8에 새 표본 1/8을 더합니다.",
        en: "You used only the last sample. SRTT keeps 7/8 of what it was and takes 1/8 of the new.")
    case .halfOfTheFirst:
      Bilingual(
        ko: "첫 표본의 규칙을 다시 썼습니다. RTTVAR = R/2는 첫 표본에만 씁니다.",
        en: "You used the rule of the first sample again. RTTVAR = R/2 holds for the first one only.")
    case .signedDifference:
      Bilingual(
        ko: "차이의 부호를 남겼습니다. 편차에는 |SRTT − R|의 절댓값을 씁니다.",
        en: "You kept the sign. The variation takes the absolute value |SRTT − R|.")
    case .ignoredKarn:
      Bilingual(
        ko: "다시 보낸 세그먼트에서 RTT를 쟀습니다. 어느 쪽에 대한 ACK인지 알 수 없으므로 쓰지 않습니다(Karn).",
        en:
          "You took a sample from a retransmitted segment. Which copy was acknowledged can't be known, so it isn't used (Karn)."
      )
    case .forgotLastSample:
      Bilingual(
        ko: "마지막 표본을 빠뜨렸습니다. 표본마다 한 번씩 고칩니다.",
        en: "You left out the last sample. Every sample updates the estimates once.")
    case .halfOfTheWindow:
      Bilingual(
        ko: "cwnd의 절반을 썼습니다. ssthresh는 FlightSize(아직 확인되지 않은 데이터)의 절반입니다.",
        en: "You halved cwnd. ssthresh is half of FlightSize, the data still unacknowledged.")
    case .noInflation:
      Bilingual(
        ko: "중복 ACK로 늘어난 만큼을 빠뜨렸습니다. 빠른 복구에서 cwnd = ssthresh + 3 MSS이고 중복 ACK마다 1 MSS씩 늘어납니다.",
        en:
          "You left out the inflation. Fast recovery sets cwnd to ssthresh + 3 MSS, and 1 MSS more a further duplicate."
      )
    case .backToOne:
      Bilingual(
        ko: "1 MSS로 되돌렸습니다. cwnd가 그렇게 되는 것은 타임아웃일 때(Tahoe에서는 손실마다)이고, Reno는 세 번째 중복 ACK에 절반으로 줄입니다.",
        en:
          "You went back to 1 MSS. That is for cwnd after a timeout (and in Tahoe); Reno halves on the third duplicate ACK."
      )
    case .keptTheWindow:
      Bilingual(
        ko: "손실에도 값을 그대로 두었습니다. 손실을 알게 되면 cwnd도 ssthresh도 새로 정해집니다.",
        en: "You left it as it was. When a loss is noticed, both cwnd and ssthresh are set anew.")
    case .linearInSlowStart:
      Bilingual(
        ko: "느린 시작에서 한 왕복에 1 MSS만 늘렸습니다. cwnd < ssthresh이면 ACK마다 1 MSS, 한 왕복에 두 배가 됩니다.",
        en: "You grew linearly in slow start. Below ssthresh every ACK adds 1 MSS: cwnd doubles each round.")
    case .doublingInAvoidance:
      Bilingual(
        ko: "혼잡 회피에서 느린 시작처럼 늘렸습니다. cwnd ≥ ssthresh이면 한 왕복에 1 MSS만 늘어납니다.",
        en: "You went on with slow start. At or above ssthresh cwnd grows by about 1 MSS a round.")
    case .secondDuplicate:
      Bilingual(
        ko: "세 번째 중복 ACK가 오기 전에 움직였습니다. 같은 ACK가 처음 것까지 네 번 와야 합니다.",
        en: "You acted before the third duplicate: that is the fourth identical ACK.")
    case .keptInflation:
      Bilingual(
        ko: "빠른 복구가 끝났는데 부풀린 cwnd를 그대로 두었습니다. 새 ACK가 오면 cwnd = ssthresh입니다.",
        en: "You kept the inflated window. The ACK that ends fast recovery sets cwnd = ssthresh.")
    case .forgotTheFloor:
      Bilingual(
        ko: "ssthresh의 하한 2 MSS를 빠뜨렸습니다.",
        en: "You left out the floor: ssthresh is never below 2 MSS.")
    case .oneRoundEarly:
      Bilingual(
        ko: "한 단계 앞의 값입니다. 마지막 사건까지 적용하세요.",
        en: "That is one step early. Apply the last event too.")
    case .oneRoundLate:
      Bilingual(
        ko: "한 단계 더 나아갔습니다. 주어진 사건까지만 적용하세요.",
        en: "That is one step too far. Stop at the last event given.")
    case .inflatedTheThreshold:
      Bilingual(
        ko: "ssthresh에 3 MSS를 더했습니다. 3 MSS는 cwnd에만 더하고 ssthresh는 그대로 둡니다.",
        en: "You added the 3 MSS to ssthresh. They are added to cwnd only.")
    case .halvedInTahoe:
      Bilingual(
        ko: "Reno처럼 절반으로만 줄였습니다. Tahoe는 세 번째 중복 ACK에도 cwnd를 1 MSS로 되돌립니다.",
        en: "You only halved, as Reno does. Tahoe goes back to 1 MSS on the third duplicate ACK too.")
    default: unexplained
    }
  }
}
