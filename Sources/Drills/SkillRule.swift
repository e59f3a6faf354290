import Questions
import TCP

/// What one must know to fill a blank: the part of a skill's name that outlives wording and numbers.
package enum SkillRule: String, CaseIterable, Hashable, Sendable {
  case seqAfterSyn = "seq-after-syn"
  case seqAfterData = "seq-after-data"
  case seqAfterFin = "seq-after-fin"
  case seqAfterAck = "seq-after-ack"
  case seqRepeated = "seq-repeated"
  case seqOfReset = "seq-of-reset"
  case ackOfSyn = "ack-of-syn"
  case ackOfData = "ack-of-data"
  case ackOfFin = "ack-of-fin"
  case ackAtHole = "ack-at-hole"
  case ackPastHole = "ack-past-hole"
  case ackOfReset = "ack-of-reset"
  case length
  case whichFlags = "which-flags"
  case flagsRewritten = "flags-rewritten"
  case stateOpening = "state-opening"
  case stateClosing = "state-closing"
  case stateAfterReset = "state-after-reset"
  case stateKept = "state-kept"
  case windowAnnounced = "window-announced"
  case windowUsable = "window-usable"
  case advance
  case sackBlock = "sack-block"
  case fieldFromBytes = "field-from-bytes"
  case bytesFromField = "bytes-from-field"
  case checksum
  case smoothedTime = "smoothed-time"
  case variation
  case timeout
  case backedOff = "backed-off"
  case windowGrowth = "window-growth"
  case windowAfterLoss = "window-after-loss"
  case threshold
  case forgedSequence = "forged-sequence"
  case toRelative = "to-relative"
  case toAbsolute = "to-absolute"

  package var summary: Bilingual {
    switch self {
    case .seqAfterSyn: Bilingual(ko: "SYN 다음의 SEQ", en: "SEQ after a SYN")
    case .seqAfterData: Bilingual(ko: "데이터 다음의 SEQ", en: "SEQ after data")
    case .seqAfterFin: Bilingual(ko: "FIN 다음의 SEQ", en: "SEQ after a FIN")
    case .seqAfterAck: Bilingual(ko: "ACK 다음의 SEQ", en: "SEQ after a bare ACK")
    case .seqRepeated: Bilingual(ko: "다시 보내는 것의 SEQ", en: "SEQ of what is sent again")
    case .seqOfReset: Bilingual(ko: "RST의 SEQ", en: "SEQ of a reset")
    case .ackOfSyn: Bilingual(ko: "SYN에 대한 ACK", en: "the ACK of a SYN")
    case .ackOfData: Bilingual(ko: "데이터에 대한 ACK", en: "the ACK of data")
    case .ackOfFin: Bilingual(ko: "FIN에 대한 ACK", en: "the ACK of a FIN")
    case .ackAtHole: Bilingual(ko: "구멍 앞의 ACK", en: "the ACK at a hole")
    case .ackPastHole: Bilingual(ko: "구멍이 메워진 뒤의 ACK", en: "the ACK once a hole is filled")
    case .ackOfReset: Bilingual(ko: "RST의 ACK", en: "ACK of a reset")
    case .length: Bilingual(ko: "번호에서 길이 구하기", en: "a length from the numbers")
    case .whichFlags: Bilingual(ko: "어떤 플래그가 켜지나", en: "which flags are set")
    case .flagsRewritten: Bilingual(ko: "플래그를 다른 표기로", en: "flags in another writing")
    case .stateOpening: Bilingual(ko: "여는 동안의 상태", en: "states while opening")
    case .stateClosing: Bilingual(ko: "닫는 동안의 상태", en: "states while closing")
    case .stateAfterReset: Bilingual(ko: "RST 뒤의 상태", en: "the state after a reset")
    case .stateKept: Bilingual(ko: "바뀌지 않는 상태", en: "a state that stays")
    case .windowAnnounced: Bilingual(ko: "알리는 윈도우", en: "the window announced")
    case .windowUsable: Bilingual(ko: "쓸 수 있는 윈도우", en: "the usable window")
    case .advance: Bilingual(ko: "RCV.NXT가 나아가는 만큼", en: "how far RCV.NXT moves")
    case .sackBlock: Bilingual(ko: "SACK 블록의 크기", en: "the size of a SACK block")
    case .fieldFromBytes: Bilingual(ko: "바이트에서 필드 읽기", en: "a field from its bytes")
    case .bytesFromField: Bilingual(ko: "필드를 바이트로 쓰기", en: "a field as bytes")
    case .checksum: Bilingual(ko: "체크섬 검사", en: "checking the checksum")
    case .smoothedTime: Bilingual(ko: "SRTT", en: "SRTT")
    case .variation: Bilingual(ko: "RTTVAR", en: "RTTVAR")
    case .timeout: Bilingual(ko: "RTO", en: "RTO")
    case .backedOff: Bilingual(ko: "타이머가 끝난 뒤의 RTO", en: "RTO after expiries")
    case .windowGrowth: Bilingual(ko: "커지는 cwnd", en: "cwnd as it grows")
    case .windowAfterLoss: Bilingual(ko: "손실 뒤의 cwnd", en: "cwnd after a loss")
    case .threshold: Bilingual(ko: "ssthresh", en: "ssthresh")
    case .forgedSequence: Bilingual(ko: "통하는 위조 SEQ", en: "the SEQ that gets through")
    case .toRelative: Bilingual(ko: "절대 번호를 상대 번호로", en: "absolute to relative")
    case .toAbsolute: Bilingual(ko: "상대 번호를 절대 번호로", en: "relative to absolute")
    }
  }
}

extension SkillRule {
  /// The rule that a blank asks for.
  init(_ blank: DraftBlank, _ draft: Draft, _ maker: BlankMaker) {
    switch blank.ask {
    case .usableWindow: self = .windowUsable
    case .advance: self = .advance
    case .sackSize: self = .sackBlock
    case .dataLength: self = .fieldFromBytes
    case .forgedSequence: self = .forgedSequence
    case .relative: self = .toRelative
    case .absolute: self = .toAbsolute
    case .rewritten: self = .flagsRewritten
    case .fromBytes: self = .fieldFromBytes
    case .toBytes: self = .bytesFromField
    case .atTheEnd: self = SkillRule(timer: blank.field, draft.given)
    case .usual:
      let index = draft.trace.firstIndex { $0.number == blank.segment } ?? 0
      self = SkillRule(usual: blank, index, maker)
    }
  }

  private init(timer field: Blank.Field, _ given: Given?) {
    switch (field, given) {
    case (.srtt, _): self = .smoothedTime
    case (.rttvar, _): self = .variation
    case (.ssthresh, _): self = .threshold
    case (.cwnd, .congestion(let congestion)?):
      self = congestion.events.allSatisfy(\.isAck) ? .windowGrowth : .windowAfterLoss
    case (_, .timer(let timer)?): self = timer.timeouts ?? 0 > 0 ? .backedOff : .timeout
    default: self = .timeout
    }
  }

  private init(usual blank: DraftBlank, _ index: Int, _ maker: BlankMaker) {
    let record = maker.trace[index]
    let entry = maker.ledger.entries[index]
    switch blank.field {
    case .seq where record.segment.flags.contains(.rst): self = .seqOfReset
    case .seq:
      self = SkillRule(sequenceAfter: entry.ownLast.map { maker.trace[$0].segment }, entry.resends != nil)
    case .ack where blank.shownThrough == 0: self = .checksum
    case .ack where record.segment.flags.contains(.rst): self = .ackOfReset
    case .ack: self = SkillRule(acknowledging: record, entry, maker)
    case .len, .bytes: self = .length
    case .flags: self = .whichFlags
    case .window: self = .windowAnnounced
    case .state:
      let host = blank.host ?? record.to
      let (before, after) = (record.before[host], record.after[host])
      if record.segment.flags.contains(.rst) {
        self = .stateAfterReset
      } else if before == after {
        self = .stateKept
      } else {
        self =
          after.isSynchronized && after != .established
          ? .stateClosing : after == .closed ? .stateClosing : .stateOpening
      }
    default: self = .length
    }
  }

  private init(sequenceAfter own: Segment?, _ isRepeated: Bool) {
    if isRepeated {
      self = .seqRepeated
    } else if own?.flags.contains(.fin) == true {
      self = .seqAfterFin
    } else if own?.flags.contains(.syn) == true {
      self = .seqAfterSyn
    } else {
      self = own?.data.isEmpty == false ? .seqAfterData : .seqAfterAck
    }
  }

  private init(acknowledging record: TraceRecord, _ entry: Ledger.Entry, _ maker: BlankMaker) {
    let right = record.segment.acknowledgment
    if let highest = entry.highest, highest > right {
      self = .ackAtHole
      return
    }
    guard let advance = entry.peerAdvance.map({ maker.trace[$0].segment }) else {
      self = .ackOfData
      return
    }
    if advance.end != right {
      self = .ackPastHole
    } else if advance.flags.contains(.fin) {
      self = .ackOfFin
    } else {
      self = advance.flags.contains(.syn) ? .ackOfSyn : .ackOfData
    }
  }
}
