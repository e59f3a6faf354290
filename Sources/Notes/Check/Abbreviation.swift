import Questions

/// An abbreviation that notes on TCP spell out.
struct Abbreviation {
  let shown: String
  /// `Maximum Segment Lifetime`
  let spelt: String
  /// For each word what it may be; a word may go on beyond one with a `*`.
  let words: [[String]]
  let reference: String

  private init(_ shown: String, _ spelt: String, _ words: String, _ reference: String) {
    self.shown = shown
    self.spelt = spelt
    self.words = words.split(separator: " ").map { $0.split(separator: "|").map(String.init) }
    self.reference = reference
  }

  static func named(_ word: String) -> Abbreviation? {
    guard (3...8).contains(word.utf8.count) else { return nil }
    // `ISNs`
    return all[word] ?? (word.hasSuffix("s") ? all[String(word.dropLast())] : nil)
  }

  /// All words but one are right, and that one begins as it should, but is neither the right one misspelt nor a word
  /// that tells something of it.
  func isMissed(by told: [String]) -> Bool {
    let wrong = words.indices.filter { place in
      !words[place].contains { Abbreviation.isWord(told[place], $0) }
    }
    guard wrong.count == 1, let place = wrong.first else { return false }
    // `Re-transmission`: a hyphen parts one word in two.
    let isParted = zip(told, told.dropFirst()).enumerated().contains { place, pair in
      words[place].contains {
        Abbreviation.isWord(pair.0 + pair.1, $0) && !Abbreviation.isWord(pair.0, $0)
      }
    }
    if isParted { return false }
    let right = spelt.split(separator: " ")[place].lowercased()
    if Abbreviation.names.contains(where: { told[place].hasPrefix($0) }) { return true }
    return told[place].first == right.first && !Abbreviation.fillers.contains(told[place])
      && Lexicon.editDistance(told[place], right) > max(2, right.count / 4)
  }

  /// What other names are made of: whatever letter it begins with, one of these stands there for the right word.
  private static let names = [
    "connection", "transfer", "sequenc", "minimum", "maximum", "receiv", "transmission", "congestion",
    "datagram",
    "reset", "urgent", "push", "finish", "synchroni", "acknowledg",
  ]

  private static func isWord(_ told: String, _ right: String) -> Bool {
    right.hasSuffix("*") ? told.hasPrefix(right.dropLast()) : told == right
  }

  private static let fillers: Set<String> = ["the", "this", "that", "tcp", "syn", "and", "is", "in", "its"]

  private static let all: [String: Abbreviation] = {
    let known = [
      Abbreviation("TCP", "Transmission Control Protocol", "transmission control protocol*", "RFC 9293"),
      Abbreviation("UDP", "User Datagram Protocol", "user datagram* protocol*", "RFC 768"),
      Abbreviation(
        "MSS", "Maximum Segment Size", "maximum|max|maximal segment|tcp size*|sized", "RFC 9293 3.7.1"),
      Abbreviation(
        "MSL", "Maximum Segment Lifetime", "maximum|max|maximal segment|packet lifetime*|life",
        "RFC 9293 3.4.2"),
      Abbreviation(
        "MTU", "Maximum Transmission Unit",
        "maximum|max|maximal transmission|transfer|transport|transmit unit*", "RFC 9293 3.7"),
      Abbreviation("RTT", "Round Trip Time", "round trip time*", "RFC 6298"),
      Abbreviation(
        "RTO", "Retransmission Timeout", "retransmission|retransmit*|request|re|recovery time*|timer",
        "RFC 6298"),
      Abbreviation("ISN", "Initial Sequence Number", "init|initial* sequence|seq num*|no", "RFC 9293 3.4.1"),
      Abbreviation(
        "SACK", "Selective Acknowledgment", "selective|selected|selectively ack*", "RFC 2018"),
      Abbreviation(
        "AIMD", "Additive Increase Multiplicative Decrease",
        "addit* increas* multiplicative* decreas*", "RFC 5681"),
      Abbreviation("cwnd", "Congestion Window", "congestion|congested window*|wnd|win", "RFC 5681"),
      Abbreviation("rwnd", "Receive Window", "receive*|receiving|recv window*|wnd|win", "RFC 5681"),
      Abbreviation(
        "TCB", "Transmission Control Block", "transmission|transport|tcp control block*", "RFC 9293 3.3.1"),
      Abbreviation(
        "ECN", "Explicit Congestion Notification", "explicit congestion notification*", "RFC 3168"),
      Abbreviation(
        "CWR", "Congestion Window Reduced", "congestion window reduced|reduction|reduc*", "RFC 3168 6.1"),
      Abbreviation("ECE", "ECN Echo", "ecn echo*", "RFC 3168 6.1"),
      Abbreviation("ssthresh", "Slow Start Threshold", "slow start thresh*", "RFC 5681"),
    ]
    let spellings = known.flatMap { name in
      Set([name.shown, name.shown.uppercased()]).map { ($0, name) }
    }
    return Dictionary(uniqueKeysWithValues: spellings)
  }()
}
