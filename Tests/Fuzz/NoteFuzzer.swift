import Notes
import Questions
import TCP

/// Notes: read, checked and asked about; every place must be in the note, and whatever is asked must have an answer.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzNote(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = Array(UnsafeBufferPointer(start: start, count: count))
  let note = NoteReader.read(bytes, file: "n.md")
  let lines = bytes.count { $0 == 0x0a || $0 == 0x0d } + 1
  for fact in note.facts {
    precondition((1...lines).contains(fact.place.line) && fact.place.column >= 1, "a fact outside its note")
    if case .exchange(let segments) = fact.subject {
      precondition(segments.allSatisfy { (1...lines).contains($0.line) }, "a segment outside its note")
    }
  }
  let checked = NoteChecker.check(bytes, file: "n.md")
  precondition(checked.facts == note, "checking a note changes what it says")
  for finding in checked.findings {
    precondition((1...lines).contains(finding.place.line), "a finding outside its note")
    precondition(
      (finding.place.line, finding.place.column) <= (finding.endLine, finding.endColumn),
      "a finding ends before it begins")
  }
  for language in [Language.korean, .english] {
    for question in QuestionMaker(language: language).questions(from: note.facts) {
      precondition(!question.prompt.isEmpty && !question.answer.isEmpty, "a question without an answer")
    }
  }
  return 0
}

// MARK: Mutations

/// libFuzzer's own mutations of an input in place; returns how many bytes it has then.
@_silgen_name("LLVMFuzzerMutate")
private func mutateBytes(_ bytes: UnsafeMutablePointer<UInt8>, _ count: Int, _ limit: Int) -> Int

/// Every other mutation writes what notes are made of, once or hundreds of times in a row: bytes alone seldom
/// come to a word, and never to a line of a thousand.
@_cdecl("LLVMFuzzerCustomMutator")
public func mutateNote(
  _ bytes: UnsafeMutablePointer<UInt8>, _ count: Int, _ limit: Int, _ seed: CUnsignedInt
) -> Int {
  var chance = SplitMix64(seed: UInt64(seed))
  if chance.chance(1, in: 2) { return mutateBytes(bytes, count, limit) }
  var unit: [UInt8] = []
  for _ in 0..<chance.int(in: 1...6) {
    unit += chance.pick(words).utf8 + (chance.chance(1, in: 2) ? [0x20] : [])
  }
  let times = chance.chance(1, in: 2) ? 1 : 1 << chance.int(in: 1...9)
  let inserted = Array(repeatElement(unit, count: times).joined().prefix(limit))
  let place = count == 0 ? 0 : chance.int(in: 0...count)
  let kept = max(0, min(count - place, limit - place - inserted.count))
  let start = min(place, limit - inserted.count)
  let rest = Array(UnsafeBufferPointer(start: bytes + place, count: kept))
  for (offset, byte) in (inserted + rest).enumerated() { bytes[start + offset] = byte }
  return start + inserted.count + rest.count
}

private let words: [String] =
  ConnectionState.allCases.map(\.name) + Flag.allCases.map(\.name) + [
    "SYN_RCVD", "TIME_WAIT", "CLOSE_WIAT", "SYN+ACK", "SEQ", "ACK 1301", "seq=x", "ack=x+1", "Synk", "TCP",
    "UAPRSF",
    "A", "B", "C->>S: ", "client", "server", "클라이언트가", "서버는", "상태", "보낸다", "받고", "때까지", "에서", "로 전이한다",
    "客户端", "进入", "->", "-->", "<--", "→", "-->>", "+", "=", "(", ")", "[", "]", ":", ".", ",", "?", ";", "|",
    "\n", "\n\n", "- ", "1. ", "# ", "> ", "\n|---|---|\n", "```\n", "```mermaid\n", "**", "==", "`", "~~",
    "<br>",
    "{{c1::", "}}", " :: ", "\nQ: ", "\nA: ", "<!-- tcpdrill: allow all -->", "Flags [S.], ", "seq 1:101, ",
    "length 100", "0", "1", "20", "100", "65536", "4294967295", "4294967296", "99999999999999999999", "0x12",
    "0xffffffffffffffffff", "9223372036854775807", "18446744073709551615", "999999999999", "0.125", "1.5",
    "1e308",
    "2^32", "2^64", "*", "×", "/", "SRTT = ", "RTO = ", "α = ", "ssthresh", "rwnd", "RTT", "ms", "%", "~",
    "비트", "바이트", "bits", "bytes", "MSS", "cwnd", "PSH", "port", "2MSL",
  ]
