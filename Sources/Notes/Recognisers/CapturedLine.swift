import Questions
import TCP

/// One line of tcpdump's or Wireshark's output.
struct CapturedLine {
  private var flags: Flags
  private var from = ""
  private var to = ""
  private var seq: UInt32?
  private var ack: UInt32?
  private var len: Int?
  private var start: Int

  /// `IP a.1 > b.80: Flags [S.], seq 1, ack 2, win 64240, length 0`, and what people shorten it to:
  /// `C > S [S] seq 700`.
  init?(tcpdump text: String, at position: Int) {
    start = position
    let words = text.split { $0 == " " || $0 == "," }
    guard let sign = CapturedLine.signs(in: words),
      let flags = words[sign] == "[none]" ? Flags() : Lexicon.flags(spelled: words[sign])
    else { return nil }
    self.flags = flags
    let at = words[sign - 1] == "Flags" ? sign - 1 : sign
    if at >= 3, words[at - 2] == ">" {
      from = String(words[at - 3])
      to = String(words[at - 1].prefix { $0 != ":" })
    }
    takeNumbers(words)
  }

  private mutating func takeNumbers(_ words: [Substring]) {
    for index in words.indices.dropLast() {
      switch words[index] {
      case "seq":
        let ends = words[index + 1].split(separator: ":").compactMap { UInt32($0) }
        seq = ends.first
        if ends.count == 2 { len = Int(ends[1] &- ends[0]) }
      case "ack": ack = UInt32(words[index + 1].prefix { $0.isNumber })
      case "length", "len":
        let told = UInt32(words[index + 1].prefix { $0.isNumber }).map(Int.init)
        // Where the two disagree neither is to be trusted.
        len = len == nil || told == nil || told == len ? told ?? len : nil
      default: break
      }
    }
  }

  /// `C > S  F. seq=51 ack=201`, `s > c: seq 1:1001, length 1000`: with the letters bare, or without any where no flag
  /// but ACK is set.
  init?(shorthand text: String, at position: Int) {
    start = position
    var words = text.split { " \t,=".contains($0) }
    // `14:02:11.100 C > S …`, `+0.1 C > S …`: when it was.
    if words.count > 5, words[2] == ">", words[0].allSatisfy({ $0.isNumber || ":.+".contains($0) }) {
      words.removeFirst()
    }
    guard words.count >= 5, words[1] == ">", let one = CapturedLine.host(words[0]),
      let other = CapturedLine.host(words[2]), one != other
    else { return nil }
    let letters = CapturedLine.areLetters(words[3]) ? Lexicon.flags(spelled: "[\(words[3])]") : nil
    (from, to, flags) = (one, other, letters ?? (words.contains("ack") ? .ack : []))
    takeNumbers(words)
    guard
      words[3] == "seq" || words[3] == "ack" || letters != nil && (words[4] == "seq" || words[4] == "ack"),
      seq != nil || ack != nil
    else { return nil }
  }

  /// `t=0.1  C→S  [S.]  seq 3300 ack 701`, `client -> server: [P.] …`: an arrow between the hosts, and tcpdump's
  /// signs behind them.
  init?(drawn text: String, at position: Int) {
    start = position
    var flat = text
    for arrow in ["-->", "->", "→", "⟶", "=>"] as [StaticString] {
      guard let range = flat[...].firstRange(of: arrow) else { continue }
      flat = flat[..<range.lowerBound] + " > " + flat[range.upperBound...]
      break
    }
    let words = flat.split { " \t,=".contains($0) }
    guard let arrow = words.firstIndex(of: ">"), (1...3).contains(arrow), arrow + 2 < words.count,
      let one = CapturedLine.host(words[arrow - 1]), let other = CapturedLine.host(words[arrow + 1]),
      one != other,
      words[arrow + 2].hasPrefix("["), words[arrow + 2].hasSuffix("]"),
      case let sign = words[arrow + 2].dropFirst().dropLast(), CapturedLine.areLetters(sign),
      let flags = Lexicon.flags(spelled: "[\(sign)]")
    else { return nil }
    (from, to, self.flags) = (one, other, flags)
    takeNumbers(words)
    guard seq != nil || ack != nil else { return nil }
  }

  /// A word that begins with a letter, the colon behind it left out.
  private static func host(_ word: Substring) -> String? {
    let name = word.last == ":" ? word.dropLast() : word
    guard let first = name.first, first.isLetter, name.count <= 24,
      name.allSatisfy({ $0.isLetter || $0.isNumber || ".-_".contains($0) })
    else { return nil }
    return String(name)
  }

  private static func areLetters(_ word: Substring) -> Bool {
    (1...4).contains(word.count) && word.allSatisfy { "SFRPUEW.".contains($0) }
  }

  /// Where the signs of the flags stand: behind the word for them, or behind two hosts, in brackets.
  private static func signs(in words: [Substring]) -> Int? {
    let sign =
      words.firstIndex(of: "Flags").map { $0 + 1 }
      ?? words.firstIndex(of: ">").flatMap { $0 >= 1 ? $0 + 2 : nil }
    guard let sign, sign < words.count, words[sign].hasPrefix("["), words[sign].hasSuffix("]") else {
      return nil
    }
    return sign
  }

  /// `51000 → 80 [SYN, ACK] Seq=0 Ack=1 Win=65160 Len=0`; older ones name known ports: `51000 > http [SYN] Seq=0`.
  ///
  /// What Wireshark makes of a segment may stand before it: `[TCP Dup ACK 2#1] 51000 → 80 [ACK] Seq=1 Ack=1461`.
  init?(wireshark text: String, at position: Int) {
    start = position
    var rest = text[...]
    var found: (flags: Flags, ends: [Substring])?
    while found == nil, let open = rest.firstRange(of: "["),
      let close = rest[open.upperBound...].firstRange(of: "]")
    {
      let ends = rest[..<open.lowerBound].split { $0 == " " || $0 == "\t" }.suffix(3)
      if ends.count == 3, let one = ends.first, let other = ends.last, CapturedLine.arePorts(one, other),
        ["→", ">", "->"].contains(ends[ends.startIndex + 1]),
        let flags = Lexicon.flags(spelled: rest[open.upperBound..<close.lowerBound])
      {
        found = (flags, Array(ends))
      }
      rest = rest[close.upperBound...]
    }
    guard let found else { return nil }
    flags = found.flags
    from = String(found.ends[0])
    to = String(found.ends[2])
    for word in rest.split(whereSeparator: { " \t,".contains($0) }) {
      let parts = word.split(separator: "=")
      guard parts.count == 2, let value = UInt32(parts[1]) else { continue }
      switch parts[0] {
      case "Seq", "seq": seq = value
      case "Ack", "ack": ack = value
      case "Len", "len": len = Int(value)
      default: break
      }
    }
    guard seq != nil else { return nil }
  }

  /// `51000` and `80`, one of them by its service's name, `47996 > http`, or each behind its host's: `web(80)`.
  private static func arePorts(_ one: Substring, _ other: Substring) -> Bool {
    let isName = { (word: Substring) in word.allSatisfy { $0.isLowercase || $0.isNumber || $0 == "-" } }
    let isHost = { (word: Substring) in
      word.last == ")" && word.first?.isLowercase == true && word.contains("(")
    }
    return one.allSatisfy(\.isNumber) && isName(other) || other.allSatisfy(\.isNumber) && isName(one)
      || isHost(one) && isHost(other)
  }

  /// A line of a conversation that is under way: no first SYN, between two who have spoken.
  func goesOn(_ names: [String: UInt8]) -> Bool {
    flags != .syn && names[from] != nil && names[to] != nil
  }

  /// Begins again where the same host has been before: another conversation.
  func isBehind(_ sending: Sending?, _ names: [String: UInt8]) -> Bool {
    guard let seq, let sending, let from = names[self.from], sending.from == from, len ?? 0 > 0,
      case .number(let known)? = sending.seq, sending.len ?? 0 > 0
    else { return false }
    return seq <= known
  }

  private static func side(_ host: String, _ flags: Flags) -> UInt8 {
    switch host.lowercased() {
    case "c", "client", "클라", "클라이언트": 0
    case "s", "server", "서버": 1
    default: flags.contains(.syn) ? flags.contains(.ack) ? 1 : 0 : 6
    }
  }

  /// The first to send a SYN is the client; without one, the first to send is A.
  func sending(_ names: inout [String: UInt8]) -> Sending {
    var sending = Sending(start: start)
    sending.flags = flags
    if !from.isEmpty {
      if names[from] == nil {
        let known = names[to]
        names[from] = known.map { $0 ^ 1 } ?? CapturedLine.side(from, flags)
        names[to] = names[from].map { $0 ^ 1 }
      }
      sending.from = names[from]
      sending.to = names[to]
    }
    sending.seq = seq.map { .number($0) }
    sending.ack = ack.map { .number($0) }
    sending.len = len
    sending.isTold = true
    return sending
  }
}
