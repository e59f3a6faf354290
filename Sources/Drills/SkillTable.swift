import TCP

/// Which rules each topic asks for at each level, often enough to be practised.
///
/// A table, because finding out takes thousands of questions; a test holds it to what the topics compose.
/// Skills may be added, and none ever taken away or renamed: reviews refer to them.
enum SkillTable {
  static func rules(of topic: Topic, _ level: Level) -> [SkillRule] {
    rules[topic.name + " " + String(level.rawValue)] ?? []
  }

  private static let rules: [String: [SkillRule]] = {
    var result: [String: [SkillRule]] = [:]
    var topic = ""
    for line in table.split(separator: "\n") {
      let words = line.split(separator: " ").map(String.init)
      guard let first = words.first else { continue }
      // `handshake` opens a topic, `1 ack-of-syn …` is one of its levels.
      if words.count == 1 {
        topic = first
      } else {
        result[topic + " " + first, default: []] += words.dropFirst().compactMap { SkillRule(rawValue: $0) }
      }
    }
    return result
  }()

  private static let table = """
    handshake
    1 seq-after-syn ack-of-syn
    2 seq-after-syn ack-of-syn
    3 seq-after-syn seq-after-ack ack-of-syn ack-of-data which-flags
    4 seq-after-syn seq-after-data seq-after-ack seq-repeated ack-of-syn ack-of-data which-flags
    4 state-opening
    5 seq-after-syn seq-after-data seq-after-ack seq-repeated ack-of-syn ack-of-data which-flags
    5 state-opening
    data
    1 seq-after-syn seq-after-data seq-after-ack ack-of-syn ack-of-data
    2 seq-after-syn seq-after-data seq-after-ack ack-of-syn ack-of-data length
    3 seq-after-syn seq-after-data seq-after-ack ack-of-syn ack-of-data length
    4 seq-after-syn seq-after-data seq-after-ack ack-of-syn ack-of-data length
    5 seq-after-syn seq-after-data seq-after-ack ack-of-syn ack-of-data length
    bidirectional
    1 seq-after-data seq-after-ack ack-of-syn ack-of-data
    2 seq-after-syn seq-after-data seq-after-ack ack-of-syn ack-of-data
    3 seq-after-syn seq-after-data seq-after-ack ack-of-syn ack-of-data
    4 seq-after-syn seq-after-data seq-after-ack ack-of-syn ack-of-data length
    5 seq-after-syn seq-after-data seq-after-ack ack-of-syn ack-of-data length
    loss
    1 seq-after-ack seq-repeated ack-of-syn ack-of-data
    2 seq-after-data seq-after-ack seq-repeated ack-of-syn ack-of-data
    3 seq-after-syn seq-after-data seq-after-ack seq-repeated ack-of-syn ack-of-data
    4 seq-after-syn seq-after-data seq-after-ack seq-repeated ack-of-syn ack-of-data ack-past-hole
    4 state-opening state-closing
    5 seq-after-syn seq-after-data seq-after-ack seq-repeated ack-of-syn ack-of-data ack-of-fin ack-at-hole
    5 ack-past-hole state-opening state-closing
    duplicate-ack
    1 seq-after-data seq-after-ack ack-of-data ack-at-hole
    2 seq-after-data seq-after-ack ack-of-data ack-at-hole ack-past-hole
    3 seq-after-data seq-after-ack seq-repeated ack-of-data ack-at-hole ack-past-hole
    4 seq-after-syn seq-after-data seq-after-ack seq-repeated ack-of-syn ack-of-data ack-at-hole
    4 ack-past-hole
    5 seq-after-syn seq-after-data seq-after-ack seq-repeated ack-of-syn ack-of-data ack-at-hole
    5 ack-past-hole
    reorder
    1 ack-of-data ack-at-hole ack-past-hole
    2 ack-of-data ack-at-hole ack-past-hole
    3 seq-after-data seq-after-ack ack-of-data ack-at-hole ack-past-hole
    4 seq-after-syn seq-after-data seq-after-ack ack-of-syn ack-of-data ack-at-hole ack-past-hole
    5 seq-after-syn seq-after-data seq-after-ack ack-of-syn ack-of-data ack-at-hole ack-past-hole
    sack
    1 seq-after-data seq-after-ack ack-of-data ack-at-hole sack-block
    2 seq-after-data seq-after-ack ack-of-data ack-at-hole sack-block
    3 seq-after-data seq-after-ack seq-repeated ack-of-data ack-at-hole sack-block
    4 seq-after-syn seq-after-data seq-after-ack seq-repeated ack-of-syn ack-of-data ack-at-hole
    4 ack-past-hole sack-block
    5 seq-after-syn seq-after-data seq-after-ack seq-repeated ack-of-syn ack-of-data ack-at-hole
    5 ack-past-hole sack-block
    teardown
    1 seq-after-fin seq-after-ack ack-of-fin
    2 seq-after-fin seq-after-ack ack-of-fin state-closing
    3 seq-after-data seq-after-fin seq-after-ack ack-of-data ack-of-fin state-closing
    4 seq-after-data seq-after-fin seq-after-ack ack-of-data ack-of-fin which-flags state-closing
    5 seq-after-syn seq-after-data seq-after-fin seq-after-ack ack-of-syn ack-of-data ack-of-fin which-flags
    5 state-opening state-closing
    half-close
    1 seq-after-fin seq-after-ack ack-of-data ack-of-fin
    2 seq-after-data seq-after-ack ack-of-data ack-of-fin state-closing
    3 seq-after-data seq-after-fin seq-after-ack ack-of-data ack-of-fin state-closing state-kept
    4 seq-after-data seq-after-fin seq-after-ack ack-of-data ack-of-fin state-closing state-kept
    5 seq-after-syn seq-after-data seq-after-fin seq-after-ack ack-of-syn ack-of-data ack-of-fin
    5 state-opening state-closing state-kept
    simultaneous-open
    1 seq-repeated ack-of-syn
    2 seq-repeated ack-of-syn state-opening
    3 seq-after-syn seq-repeated ack-of-syn ack-of-data state-opening
    4 seq-after-syn seq-after-ack seq-repeated ack-of-syn ack-of-data which-flags state-opening
    5 seq-after-syn seq-after-data seq-after-ack seq-repeated ack-of-syn ack-of-data which-flags
    5 state-opening state-closing
    simultaneous-close
    1 seq-after-fin seq-after-ack ack-of-data ack-of-fin
    2 seq-after-data seq-after-fin seq-after-ack ack-of-data ack-of-fin state-closing
    3 seq-after-data seq-after-fin seq-after-ack ack-of-data ack-of-fin state-closing
    4 seq-after-data seq-after-fin seq-after-ack ack-of-data ack-of-fin which-flags state-closing
    5 seq-after-syn seq-after-data seq-after-fin seq-after-ack ack-of-syn ack-of-data ack-of-fin which-flags
    5 state-opening state-closing
    reset
    1 seq-of-reset ack-of-reset
    2 seq-of-reset ack-of-reset which-flags state-after-reset
    3 seq-of-reset ack-of-reset which-flags state-after-reset
    4 seq-after-syn seq-after-data seq-after-ack seq-of-reset ack-of-syn ack-of-data ack-of-reset
    4 which-flags state-after-reset
    5 seq-after-syn seq-after-data seq-after-ack seq-of-reset ack-of-syn ack-of-data ack-of-reset
    5 which-flags state-after-reset
    wraparound
    1 seq-after-data seq-after-ack ack-of-data
    2 seq-after-data seq-after-ack ack-of-data
    3 seq-after-data seq-after-ack ack-of-data
    4 seq-after-syn seq-after-data seq-after-ack ack-of-syn ack-of-data
    5 seq-after-syn seq-after-data seq-after-ack seq-repeated ack-of-syn ack-of-data ack-of-fin
    window
    1 window-announced window-usable
    2 window-announced window-usable
    3 seq-after-data seq-after-ack ack-of-data window-announced window-usable
    4 seq-after-syn seq-after-data seq-after-ack seq-repeated ack-of-syn ack-of-data window-announced
    4 window-usable
    5 seq-after-syn seq-after-data seq-after-ack seq-repeated ack-of-syn ack-of-data window-announced
    5 window-usable
    acceptable
    1 advance
    2 ack-of-data ack-at-hole advance
    3 ack-of-data ack-at-hole state-after-reset state-kept advance
    4 seq-after-ack ack-of-data ack-at-hole which-flags state-after-reset state-kept advance
    5 seq-after-ack ack-of-data ack-at-hole which-flags state-after-reset state-kept advance
    states
    1 state-opening state-closing
    2 state-opening state-closing
    3 state-opening state-closing state-after-reset
    4 state-opening state-closing state-after-reset state-kept
    5 state-opening state-closing state-after-reset state-kept
    flags
    1 flags-rewritten
    2 flags-rewritten
    3 which-flags flags-rewritten
    4 seq-after-syn seq-after-ack ack-of-syn which-flags flags-rewritten
    5 seq-after-syn seq-after-ack seq-of-reset ack-of-syn ack-of-data which-flags flags-rewritten
    header
    1 field-from-bytes
    2 field-from-bytes bytes-from-field
    3 field-from-bytes bytes-from-field
    4 field-from-bytes bytes-from-field
    5 field-from-bytes bytes-from-field checksum
    rto
    1 smoothed-time variation
    2 smoothed-time variation timeout
    3 smoothed-time variation timeout
    4 smoothed-time variation backed-off
    5 smoothed-time variation backed-off
    congestion
    1 window-growth
    2 window-after-loss threshold
    3 window-after-loss threshold
    4 window-after-loss threshold
    5 window-after-loss threshold
    hijack
    1 forged-sequence
    2 state-after-reset state-kept forged-sequence
    3 ack-of-data state-after-reset state-kept forged-sequence
    4 seq-after-data seq-after-ack ack-of-data which-flags state-after-reset state-kept forged-sequence
    5 seq-after-data seq-after-ack ack-of-data which-flags state-after-reset state-kept forged-sequence
    relative
    1 to-relative to-absolute
    2 to-relative to-absolute
    3 to-relative to-absolute
    4 to-relative to-absolute
    5 to-relative to-absolute
    """
}
