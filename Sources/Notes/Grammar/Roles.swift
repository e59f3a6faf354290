/// What a party does in its sentence, read off the particle behind it or the preposition before it.
enum Role {
  /// 클라이언트는, the client …
  case subject
  /// 서버에게, to the server
  case recipient
  /// 서버로부터, from the server
  case source
  /// 서버의, the server's
  case owner
  /// No sign of a role: `Client`, `클라이언트 :`.
  case bare
}

/// A party met in a line, with its role.
struct Actor {
  var start: Int
  var end: Int
  /// Index in `Vocabulary.parties`.
  var party: UInt8
  var role: Role
  /// 서버는: what the whole sentence is about; 서버가 may belong to a clause inside it.
  var isTopic = false
  /// Stands in brackets among other words: `SYN과 ACK(클라이언트의 요청에 대한 응답)을 보낸다`.
  var isAside = false
}

struct RoleReader {
  let values: ValueReader
  let lineStart: Int

  func role(of mention: Mention) -> Role {
    let end = skipBrackets(Int(mention.end))
    if let role = particle(at: end) ?? detached(at: end) { return role }
    if let role = preposition(before: Int(mention.start)) { return role }
    return .bare
  }

  /// 서버는, 서버(Server)는, 서버측은.
  func isTopic(_ mention: Mention) -> Bool {
    var at = skipBrackets(Int(mention.end))
    if values.starts(at, "측") || values.starts(at, "쪽") { at += 3 }
    if isDetached(at), values.starts(at + 1, "는 ") || values.starts(at + 1, "은 ") { return true }
    if values.starts(at, "에서는") { return true }
    return values.starts(at, "는") || values.starts(at, "은") || values.starts(at, "は")
  }

  /// Whether a bracket is open before a position, and closes only after more words than the name there.
  func isAside(_ start: Int, _ end: Int) -> Bool {
    var at = start - 1
    while at >= lineStart, values.text[at] != UInt8(ascii: "("), values.text[at] != UInt8(ascii: ")") {
      at -= 1
    }
    guard at > lineStart, values.text[at] == UInt8(ascii: "("),
      let close = find(UInt8(ascii: ")"), from: end, within: 120)
    else { return false }
    return close - at > end - start + 8
  }

  private static let particles: [(StaticString, Role)] = [
    ("에서는", .subject), ("에서도", .subject), ("에게서", .source), ("로부터", .source), ("으로부터", .source),
    ("로 부터", .source),
    ("에서", .source), ("한테서", .source),
    ("쪽에서", .source),
    ("측에서", .source), ("에게", .recipient), ("에 ", .recipient), ("로 ", .recipient), ("으로 ", .recipient),
    ("한테", .recipient), ("쪽으로", .recipient),
    ("측에", .recipient), ("측으로", .recipient), ("에도", .recipient), ("로의", .recipient), ("는", .subject),
    ("은", .subject), ("가", .subject),
    ("이 ", .subject), ("도", .subject), ("측은", .subject), ("측이", .subject), ("쪽은", .subject), ("쪽이", .subject),
    ("측에서는", .subject),
    ("야, ", .recipient), ("보다 ", .recipient), ("야! ", .recipient), ("의", .owner), ("を", .owner),
    ("は", .subject), ("が", .subject),
    ("から", .source), ("に", .recipient),
    ("へ", .recipient), ("の", .owner),
    ("的", .owner), ("'s", .owner), ("’s", .owner), ("을 ", .recipient), ("를 ", .recipient), ("에,", .recipient),
    ("로,", .recipient),
  ]

  /// `Client 는 Server 에게`: a particle parted from a Latin name by a blank.
  private func detached(at start: Int) -> Role? {
    guard isDetached(start) else { return nil }
    for (word, role) in RoleReader.detachable where values.starts(start + 1, word) { return role }
    return nil
  }

  private func isDetached(_ at: Int) -> Bool {
    at > lineStart && at + 4 < values.end && text[at] == 0x20 && text[at + 1] >= 0xea
      && (text[at - 1].isLetter || text[at - 1] == UInt8(ascii: ")"))
  }

  private static let detachable: [(StaticString, Role)] = [
    ("에게서 ", .source), ("로부터 ", .source), ("으로부터 ", .source), ("에서 ", .source), ("에서는 ", .subject),
    ("에게 ", .recipient), ("한테 ", .recipient), ("는 ", .subject), ("은 ", .subject), ("가 ", .subject),
    ("도 ", .subject), ("의 ", .owner),
  ]

  private func particle(at start: Int) -> Role? {
    // Only the English one begins with a sign of ASCII.
    guard start < values.end, text[start] >= 0x80 || text[start] == UInt8(ascii: "'") else { return nil }
    for (word, role) in RoleReader.particles where values.starts(start, word) { return role }
    // `서버에` at the end of a line.
    if start + 3 == values.end {
      if values.starts(start, "에") || values.starts(start, "로") { return .recipient }
    }
    return nil
  }

  private static let prepositions: [(StaticString, Role)] = [
    ("to ", .recipient), ("to the ", .recipient), ("into ", .recipient), ("for the ", .recipient),
    ("with the ", .recipient), ("with a ", .recipient),
    // `sends the server a SYN`, `tells the server that …`
    ("send the ", .recipient), ("sends the ", .recipient), ("sending the ", .recipient),
    ("sent the ", .recipient),
    ("ask the ", .recipient), ("asks the ", .recipient), ("asking the ", .recipient),
    ("tell the ", .recipient),
    ("tells the ", .recipient), ("telling the ", .recipient), ("inform the ", .recipient),
    ("informs the ", .recipient), ("informing the ", .recipient), ("notify the ", .recipient),
    ("notifies the ", .recipient), ("notifying the ", .recipient),
    ("from ", .source), ("from the ", .source), ("from a ", .source), ("to a ", .recipient),
    ("by ", .subject), ("by the ", .subject), ("of the ", .owner),
    ("向", .recipient), ("给", .recipient), ("到", .recipient), ("对", .recipient), ("往", .recipient),
    ("至", .recipient), ("给了", .recipient),
    ("从", .source), ("来自", .source), ("由", .subject), ("被", .subject), ("知", .recipient), ("诉", .recipient),
  ]

  private func preposition(before start: Int) -> Role? {
    for (word, role) in RoleReader.prepositions {
      // `向 B`: Chinese notes put a blank before Latin letters.
      let isSpaced = word.utf8Start[0] >= 0x80 && start > lineStart && values.text[start - 1] == 0x20
      let begin = start - word.utf8CodeUnitCount - (isSpaced ? 1 : 0)
      guard begin >= lineStart else { continue }
      var isSame = true
      for offset in 0..<word.utf8CodeUnitCount
      where values.text[begin + offset].lowered != word.utf8Start[offset] {
        isSame = false
        break
      }
      if isSame, begin == lineStart || !word.utf8Start[0].isLetter || !values.text[begin - 1].isLetterOrDigit
      {
        return role
      }
    }
    return nil
  }

  /// Past `(Client)` or `"` between a name and its particle.
  private func skipBrackets(_ start: Int) -> Int {
    var at = start
    if at < values.end, text[at] == UInt8(ascii: "("),
      let close = find(UInt8(ascii: ")"), from: at, within: 24)
    {
      at = close + 1
    }
    // 능동 종료 쪽은
    if at < values.end, text[at] == 0x20, values.starts(at + 1, "쪽") || values.starts(at + 1, "측") { at += 1 }
    if at < values.end, text[at] == 0x20 || text[at] == 0xed { at = skipNoun(at) }
    while at < values.end,
      text[at] == UInt8(ascii: ")") || text[at] == UInt8(ascii: "]") || text[at] == UInt8(ascii: "\"")
    { at += 1 }
    // 클라이언트 A는: a letter that tells two of them apart.
    if at + 1 < values.end, text[at] == 0x20, text[at + 1].isUpper, at + 2 < values.end, text[at + 2] >= 0x80
    {
      at += 2
    }
    return at
  }

  /// 서버 TCP에게, 클라이언트 호스트는, Client Process에게
  private func skipNoun(_ at: Int) -> Int {
    for word: StaticString in [
      " TCP", " 호스트", "호스트", " 프로세스", " 컴퓨터", " 애플리케이션", " 어플리케이션", " 소켓", " 프로그램", " Process",
      " process", " Host", " host",
    ] where values.starts(at, word) {
      return at + word.utf8CodeUnitCount
    }
    return at
  }

  private var text: UnsafeBufferPointer<UInt8> { values.text }

  private func find(_ byte: UInt8, from start: Int, within limit: Int) -> Int? {
    var at = start
    while at < values.end, at - start < limit {
      if text[at] == byte { return at }
      at += 1
    }
    return nil
  }
}
