import Questions
import TCP

extension Blank {
  var whatToType: Bilingual { field.wanted(in: notation) }
}

extension Exercise {
  /// From vague to telling: what counts, then the first step of the working.
  func hints(forBlank index: Int) -> [Bilingual] {
    var hints: [Bilingual] = []
    switch blanks[index].field {
    case .seq:
      hints.append(
        Bilingual(
          ko: "SEQ는 보내는 쪽이 지금까지 쓴 번호의 다음입니다. 데이터는 바이트마다, SYN과 FIN은 하나씩 씁니다.",
          en: "SEQ is the number after all the sender has used: one a byte, and one each for SYN and FIN."))
    case .ack:
      hints.append(
        Bilingual(
          ko: "ACK는 상대에게서 빠짐없이 받은 것의 다음 번호입니다. 빈틈은 건너뛰지 않습니다.",
          en: "ACK is the number after all that arrived without a gap from the other side."))
    case .state:
      hints.append(
        Bilingual(
          ko: "그 쪽이 SYN이나 FIN을 보냈는지, 받았는지, 확인받았는지를 따져 보세요.",
          en: "Ask whether that side has sent, received, or been acknowledged a SYN or FIN."))
    default: break
    }
    return hints
  }
}
