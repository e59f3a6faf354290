import Questions
import TCP

/// Whose number an ACK number is made of, told in words: `승인번호로 서버의 ISN+1을 보냄` of the server's SYN-ACK,
/// `Ack = own seq + 1`. It is always the other side's, and one is added, never taken.
enum AckOwnerCheck: NoteCheck {
  private enum Owner { case client, server, own }

  /// `<owner> <number> + 1`, where it stands and whose it is.
  private struct Sum {
    var owner: Owner
    var range: Range<Int>
  }

  static func check(_ note: inout CheckedNote) {
    guard note.speaksOfTCP || note.reading.kinds.contains(.flag) else { return }
    for line in 0..<note.reading.lineCount where note.words[line].contains(.raised) && !note.isCode(line) {
      for sentence in note.sentences(of: line) where sentence.count < 600 {
        judge(sentence, line, &note)
      }
    }
  }

  private static func judge(_ sentence: Range<Int>, _ line: Int, _ note: inout CheckedNote) {
    guard labels.stands(in: note.text, sentence), let sum = sum(in: sentence, note) else { return }
    let isWrong = sum.owner == .own || sum.owner == sender(before: sum.range, sentence, line, note)
    guard isWrong, !apart.stands(in: note.text, sentence), !note.isQuestion(sentence),
      note.isOrdinary(line), !isReported(line, note)
    else { return }
    note.report(
      "handshake-number", at: sum.range,
      Bilingual(
        ko: "ACK 번호는 자신이 아니라 상대의 순서 번호보다 하나 큽니다.",
        en: "An ACK number is one more than the other side's number, not one's own."),
      expected: Bilingual(ko: "상대의 SEQ + 1", en: "the other side's SEQ + 1"), reference: "RFC 9293 3.4, 3.5")
  }

  /// Another rule looked at the same sum.
  private static func isReported(_ line: Int, _ note: CheckedNote) -> Bool {
    let start = note.reading.document.sourceOffset(of: note.reading.range(of: line).lowerBound)
    let number = note.places.place(of: start, in: note.source).line
    return note.findings.contains {
      $0.place.line == number && ["handshake-number", "ack-arithmetic", "ack-formula"].contains($0.rule)
    }
  }

  // MARK: The sum

  /// The first sum of somebody's number and one that is told to be an acknowledgment.
  private static func sum(in sentence: Range<Int>, _ note: CheckedNote) -> Sum? {
    for (words, owner) in owners {
      var at = sentence.lowerBound
      while let found = words.first(in: note.text, at..<sentence.upperBound) {
        at = found.upperBound
        guard found.lowerBound == sentence.lowerBound || !isLatin(found.lowerBound - 1, note.text),
          let end = sumEnd(behind: found.upperBound, sentence, note.text),
          isAcknowledged(found.lowerBound..<end, sentence, note.text)
        else { continue }
        return Sum(owner: owner, range: found.lowerBound..<end)
      }
    }
    return nil
  }

  private static func isLatin(_ at: Int, _ text: UnsafeBufferPointer<UInt8>) -> Bool {
    text[at] < 0x80 && text[at].isLetter
  }

  /// Behind the owner a number's name and one that is added to it.
  private static func sumEnd(
    behind start: Int, _ sentence: Range<Int>, _ text: UnsafeBufferPointer<UInt8>
  ) -> Int? {
    let near = start..<min(sentence.upperBound, start + 64)
    guard let number = numbers.first(in: text, near), gaps.fills(start..<number.lowerBound, of: text),
      let one = ones.first(
        in: text, number.upperBound..<min(sentence.upperBound, number.upperBound + 24)),
      gaps.fills(number.upperBound..<one.lowerBound, of: text)
    else { return nil }
    // `+ 10`
    if one.upperBound < sentence.upperBound, text[one.upperBound].isDigit { return nil }
    return one.upperBound
  }

  /// Its label stands right before it: `ack = `, `확인 응답 번호로`; or right behind: `을 ACK 번호로`.
  private static func isAcknowledged(
    _ sum: Range<Int>, _ sentence: Range<Int>, _ text: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    let before = max(sentence.lowerBound, sum.lowerBound - 60)..<sum.lowerBound
    var at = before.lowerBound
    while let label = labels.first(in: text, at..<before.upperBound) {
      if leads.fills(label.upperBound..<sum.lowerBound, of: text) { return true }
      at = label.upperBound
    }
    let behind = sum.upperBound..<min(sentence.upperBound, sum.upperBound + 40)
    guard let label = labels.first(in: text, behind) else { return false }
    return follows.fills(sum.upperBound..<label.lowerBound, of: text)
  }

  /// `client's`, `클라이언트의`, `own`
  private static let owners: [(TellingWords, Owner)] = [
    (
      TellingWords(
        "its own ", "one's own ", "own ", "자신의 ", "자기의 ", "자기 ", "본인의 ", "自己的", "自身的", "自分の"), .own
    ),
    (
      TellingWords("server's ", "server ", "서버의 ", "서버 ", "服务器的", "服务端的", "サーバーの", "サーバの"),
      .server
    ),
    (TellingWords("client's ", "client ", "클라이언트의 ", "클라이언트 ", "客户端的", "クライアントの"), .client),
  ]
  private static let numbers = TellingWords(
    "isn", "iss", "initial sequence number", "sequence number", "seq", "syn", "초기 시퀀스 번호", "초기 순서 번호",
    "시퀀스 번호",
    "순서 번호", "시퀀스 넘버", "初始序列号", "初始序号", "序列号", "序号", "シーケンス番号")
  static let ones = TellingWords(
    "+ 1", "+1", "＋1", "plus one", "plus 1", "에 1을 더", "에 1 더", "보다 1 큰", "에 하나를 더", "加1", "加 1", "加一")
  private static let labels = TellingWords(
    "acknowledgment number", "acknowledgement number", "ack number", "ack num", "acknowledges with", "ack =",
    "ack=",
    "ack(", "ack (", "ack:", "ack : ", "ack is", "ack number", "ack 번호", "ack번호", "확인 응답 번호", "확인응답 번호",
    "확인응답번호", "확인 번호",
    "승인 번호",
    "승인번호", "응답 번호", "응답번호", "确认号", "确认序号", "確認応答番号", "ack value", "ack 값")
  private static let gaps = Filler(
    "the a of is 의 값 값에 값인 숫자 number numbers no 번호 nums initial 초기 (isn) (seq) isn seq 에 를 을 로 ` * $ \" packet packet's 패킷의 segment segment's"
  )
  private static let leads = Filler(
    "is are of set to be equal equals equal = : ( [ the a an as one that 를 을 은 는 이 가 로 으로 에 에는 값 값은 값을 값이 값으로 field 필드 필드에 필드에는 number "
      + "번호 ` * $ \" 为 是 设为 设置为 等于 は が を which with value in this case 즉 바로 되는 it"
  )
  private static let follows = Filler("을 를 값을 값 한 된 인 이 가 은 는 로 으로 as the its an in into 더한 ` * ) 作为 を に")

  // MARK: Who sends it

  /// Whose segment the sentence tells of: the server's where it holds SYN and ACK, else who acts in it.
  private static func sender(
    before sum: Range<Int>, _ sentence: Range<Int>, _ line: Int, _ note: CheckedNote
  ) -> Owner? {
    let range = note.reading.range(of: line)
    let start = sentence.lowerBound == range.lowerBound ? range.lowerBound : sentence.lowerBound
    if answers.stands(in: note.text, start..<sum.lowerBound), !received(start..<sum.lowerBound, note) {
      return .server
    }
    for (words, owner) in actors {
      guard let first = words.first(in: note.text, start..<sum.lowerBound) else { continue }
      let isFirst = !actors.contains { other, who in
        guard who != owner, let rival = other.first(in: note.text, start..<sum.lowerBound) else {
          return false
        }
        return rival.lowerBound < first.lowerBound
      }
      // Who only gets something, and the one who is answered, send nothing here.
      guard isFirst, !received(first.upperBound..<min(sum.lowerBound, first.upperBound + 16), note) else {
        continue
      }
      return owner
    }
    return nil
  }

  private static func received(_ range: Range<Int>, _ note: CheckedNote) -> Bool {
    receptions.stands(in: note.text, range)
  }

  private static let answers = TellingWords(
    "syn-ack", "syn+ack", "syn + ack", "syn/ack", "syn, ack", "syn,ack", "synack", "syn ack")
  private static let actors: [(TellingWords, Owner)] = [
    (TellingWords("the server ", "server sends", "server replies", "서버는", "서버가", "服务器", "サーバーは"), .server),
    (
      TellingWords("the client ", "client sends", "client replies", "클라이언트는", "클라이언트가", "客户端", "クライアントは"),
      .client
    ),
  ]
  private static let receptions = TellingWords(
    "receiv", "gets ", "got ", "upon ", "for the ", "받은", "받으면", "받고", "받아", "수신한 syn", "收到", "受信", "after ",
    "후 ")
  private static let apart = TellingWords(
    "않", "아니", "not ", "n't", "틀", "wrong", "?", "byte", "바이트", "data", "데이터", "fin", "不", "rather",
    "instead", "달리",
    "if ", "공격", "attack")
}
