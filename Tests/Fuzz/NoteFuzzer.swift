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

/// Bytes alone seldom come to a word, never to a sentence that a check looks at, and never to a line of a
/// thousand words: other mutations write what notes are made of, or cut and glue the rules' own examples.
@_cdecl("LLVMFuzzerCustomMutator")
public func mutateNote(
  _ bytes: UnsafeMutablePointer<UInt8>, _ count: Int, _ limit: Int, _ seed: CUnsignedInt
) -> Int {
  var chance = SplitMix64(seed: UInt64(seed))
  switch chance.int(in: 0...7) {
  case 0...2: return mutateBytes(bytes, count, limit)
  case 3: return cut(bytes, count, &chance)
  case 4: return insert(wordRun(&chance), into: bytes, count, limit, &chance)
  case 5: return insert(examplePiece(&chance), into: bytes, count, limit, &chance)
  default: return insert(chance.pick(examples), into: bytes, 0, limit, &chance)
  }
}

/// Words that notes are made of, once or hundreds of times in a row.
private func wordRun(_ chance: inout SplitMix64) -> [UInt8] {
  var unit: [UInt8] = []
  for _ in 0..<chance.int(in: 1...6) {
    unit += chance.pick(words).utf8 + (chance.chance(1, in: 2) ? [0x20] : [])
  }
  let times = chance.chance(7, in: 8) ? 1 : 1 << chance.int(in: 1...9)
  return Array(repeatElement(unit, count: times).joined())
}

private func examplePiece(_ chance: inout SplitMix64) -> [UInt8] {
  let example = chance.pick(examples)
  guard !example.isEmpty else { return [] }
  let start = chance.int(in: 0...example.count - 1)
  return Array(example[start..<min(example.count, start + chance.int(in: 1...40))])
}

/// Drops a few bytes somewhere: what stood apart then touches.
private func cut(_ bytes: UnsafeMutablePointer<UInt8>, _ count: Int, _ chance: inout SplitMix64) -> Int {
  guard count > 1 else { return count }
  let start = chance.int(in: 0...count - 1)
  let end = min(count, start + chance.int(in: 1...12))
  for place in end..<count { bytes[start + place - end] = bytes[place] }
  return count - (end - start)
}

private func insert(
  _ inserted: [UInt8], into bytes: UnsafeMutablePointer<UInt8>, _ count: Int, _ limit: Int,
  _ chance: inout SplitMix64
) -> Int {
  let inserted = inserted.prefix(limit)
  let place = count == 0 ? 0 : chance.int(in: 0...count)
  let kept = max(0, min(count - place, limit - place - inserted.count))
  let start = min(place, limit - inserted.count)
  let rest = Array(UnsafeBufferPointer(start: bytes + place, count: kept))
  for (offset, byte) in (inserted + rest).enumerated() { bytes[start + offset] = byte }
  return start + inserted.count + rest.count
}

private let examples: [[UInt8]] = CheckRule.all.flatMap { rule in
  (rule.wrong + rule.right).map { Array($0.utf8) }
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
