import Questions
import TCP

/// A name that is short for a few words: a flag, a value, an option, a method.
struct SpeltName: Sendable {
  let shown: String
  /// What it is short for.
  let spelt: String
  /// What its words may begin with, whichever of them are told.
  private let roots: [String]
  let reference: String
  let isFlag: Bool

  private init(_ shown: String, _ spelt: String, _ roots: String, _ reference: String, isFlag: Bool = false) {
    (self.shown, self.spelt, self.reference, self.isFlag) = (shown, spelt, reference, isFlag)
    self.roots = roots.split(separator: " ").map(String.init)
  }

  static func named(_ word: String) -> SpeltName? {
    (3...8).contains(word.utf8.count) ? all[word] ?? all[word.uppercased() == word ? word : ""] : nil
  }

  static func of(_ flag: Flag) -> SpeltName? { all[flag.name] }

  /// Whether one of its words, or one misspelt.
  func has(_ word: String) -> Bool {
    roots.contains { word.hasPrefix($0) } || word == shown.lowercased()
      || spelt.lowercased().split { !$0.isLetter }.contains { isMisspelt(word, String($0)) }
  }

  /// `Nofitication`: the longer the word, the more of its letters may be wrong.
  private func isMisspelt(_ word: String, _ right: String) -> Bool {
    right.utf8.count >= 5 && word.utf8.count >= 5
      && Lexicon.editDistance(word, right) <= max(1, min(3, right.utf8.count / 3))
  }

  // MARK: Letters

  /// How words in small letters spell the name.
  enum Spelling { case initials, letters, none }

  /// `Port Security Handshake` spells PSH by its initials, `Resume Transmission` spells RST by letters of each word.
  func spelling(by words: [String]) -> Spelling {
    let letters = shown.lowercased().utf8.filter(\.isLetter)
    let told = words.filter { !SpeltName.small.contains($0) }.map { Array($0.utf8) }
    guard let first = told.first?.first, first == letters.first else { return .none }
    if told.count >= 3, told.compactMap(\.first) == letters { return .initials }
    var at = 0
    for word in told {
      var isUsed = false
      for byte in word where at < letters.count && byte == letters[at] {
        // A word gives its own first letter before any other.
        if !isUsed, byte != word.first { break }
        (at, isUsed) = (at + 1, true)
      }
      if !isUsed { return .none }
    }
    return at == letters.count ? .letters : .none
  }

  static let small: Set<String> = ["the", "of", "and", "in", "a", "an", "for", "to", "by"]

  // MARK: All of them

  private static let flags: [SpeltName] = [
    SpeltName("SYN", "Synchronize", "sync", "RFC 9293 3.1", isFlag: true),
    SpeltName("ACK", "Acknowledgment", "ack", "RFC 9293 3.1", isFlag: true),
    SpeltName("FIN", "Finish", "fini fina", "RFC 9293 3.1", isFlag: true),
    SpeltName("RST", "Reset", "reset rese", "RFC 9293 3.1", isFlag: true),
    SpeltName("PSH", "Push", "push psh", "RFC 9293 3.1", isFlag: true),
    SpeltName("URG", "Urgent", "urgen urgency", "RFC 9293 3.1", isFlag: true),
    SpeltName(
      "ECE", "ECN-Echo", "ecn echo ece explicit congest notif experienc", "RFC 3168 6.1", isFlag: true),
    SpeltName("CWR", "Congestion Window Reduced", "congest window win reduc", "RFC 3168 6.1", isFlag: true),
  ]

  private static let values: [SpeltName] = [
    SpeltName("ECN", "Explicit Congestion Notification", "explicit congest notif", "RFC 3168"),
    SpeltName("MSL", "Maximum Segment Lifetime", "max segment packet life", "RFC 9293 3.4.2"),
    SpeltName("MSS", "Maximum Segment Size", "max segment seg size length", "RFC 9293 3.7.1"),
    SpeltName("ISN", "Initial Sequence Number", "init seq syn num no", "RFC 9293 3.4.1"),
    SpeltName(
      "RTO", "Retransmission Timeout", "re retrans retransmit request recovery time out object", "RFC 6298"),
    SpeltName("RTT", "Round Trip Time", "round trip time delay", "RFC 6298"),
    SpeltName("SRTT", "Smoothed Round Trip Time", "smooth round trip time rtt", "RFC 6298"),
    SpeltName("RTTVAR", "Round Trip Time Variation", "round trip time rtt vari", "RFC 6298"),
    SpeltName("SACK", "Selective Acknowledgment", "select ack", "RFC 2018"),
    SpeltName("D-SACK", "Duplicate SACK", "dup duplicate select ack sack", "RFC 2883"),
    SpeltName("DSACK", "Duplicate SACK", "dup duplicate select ack sack", "RFC 2883"),
    SpeltName(
      "PAWS", "Protection Against Wrapped Sequences", "protect against wrap seq num", "RFC 7323 5"),
    SpeltName("TFO", "TCP Fast Open", "tcp fast open", "RFC 7413"),
    SpeltName(
      "AIMD", "Additive Increase, Multiplicative Decrease", "add incr multi decr", "RFC 5681"),
    SpeltName("cwnd", "Congestion Window", "congest wind wnd win", "RFC 5681"),
    SpeltName("rwnd", "Receive Window", "receiv recv remote wind wnd win", "RFC 5681"),
    SpeltName("ssthresh", "Slow Start Threshold", "slow start thresh", "RFC 5681"),
    SpeltName("TSval", "Timestamp Value", "time stamp val", "RFC 7323 3"),
    SpeltName("TSecr", "Timestamp Echo Reply", "time stamp echo reply", "RFC 7323 3"),
    SpeltName("BDP", "Bandwidth-Delay Product", "band width delay product", "RFC 7323 1.1"),
  ]

  private static let all: [String: SpeltName] = {
    let spellings = (flags + values).flatMap { name in
      Set([name.shown, name.shown.uppercased(), name.shown + "s"]).map { ($0, name) }
    }
    return Dictionary(uniqueKeysWithValues: spellings)
  }()
}
