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
