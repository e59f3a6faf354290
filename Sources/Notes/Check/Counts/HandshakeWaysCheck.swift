import Questions
import TCP

/// `Before sending any data, TCP performs a 2-way handshake`: two segments open no connection. What asks why two
/// would not do, or supposes it, says nothing of the kind.
enum HandshakeWaysCheck: NoteCheck {
  static func check(_ note: inout CheckedNote) {
    guard note.reading.kinds.contains(.topic) else { return }
    for line in 0..<note.reading.lineCount where note.reading.kinds(in: line).contains(.topic) {
      for mention in note.reading.mentions(in: line) where isTwo(mention, note) {
        judge(Int(mention.start)..<Int(mention.end), line, &note)
      }
    }
  }

  private static func isTwo(_ mention: Mention, _ note: CheckedNote) -> Bool {
    mention.kind == .topic && mention.value == Mention.Topic.supposed.rawValue
      && ways.stands(in: note.text, Int(mention.start)..<Int(mention.end))
  }

  private static func judge(_ place: Range<Int>, _ line: Int, _ note: inout CheckedNote) {
    let range = note.reading.range(of: line)
    guard range.count < 300, !note.section(of: line).isSupposed, !note.section(of: line).isForeign,
      note.reading.block(of: line).kind != .heading, !note.isFenced(line),
      tcp.stands(in: note.text, range), done.stands(in: note.text, range),
      !aside.stands(in: note.text, range),
      !note.words[line].contains(.doubts), !note.isReported(place),
      !note.reading.outline.titles(of: note.sectionNumber(of: line)).contains(where: {
        ways.stands(in: note.text, $0)
      })
    else { return }
    note.report(
      "handshake-count", at: place,
      Bilingual(
        ko: "TCP 연결은 3-way handshake로 열립니다.", en: "A TCP connection is opened by a three-way handshake."),
      expected: Bilingual(ko: "3-way handshake", en: "three-way handshake"), reference: "RFC 9293 3.5")
  }

  private static let ways = TellingWords("2-way", "2 way", "2way", "two-way", "two way")
  private static let tcp = TellingWords("tcp")
  private static let done = TellingWords(
    "performs", "uses", "complet", "establish", "through a", "via", "수행", "사용", "통해", "거쳐", "거친", "이용")
  private static let aside = TellingWords(
    "why", "왜", "not ", "without", "않", "안 ", "아니", "못", "불가", "만약", "if ", "would", "instead", "대신", "문제",
    "충분",
    "부족", "insufficient", "enough", "problem", "가능", "could", " can ", "vs", "비교", "보다", "하면", "한다면", "그럼",
    "unlike", "달리",
    "danger", "risk", "위험", "only", "만으로", "?", "이유", "reason", "three", "3-way", "3 way", "세 번", "sctp",
    "dccp")
}
