import Questions
import TCP
import Testing

@testable import Notes

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Notes are edited at random, as people edit them; what becomes of the histories is counted.
///
/// `TCPDRILL_EDITS=1000 swift test --filter EditsTests` prints the table for a thousand edits.
@Suite("Histories outlive edits of the notes")
struct EditsTests {
  @Test("Rewording, moving, splitting and renaming keep histories, and none goes to a wrong card")
  func edits() {
    let asked = getenv("TCPDRILL_EDITS").flatMap { Int(String(cString: $0)) }
    var table = EditTable()
    var chance = SplitMix64(seed: 20)
    for number in 0..<(asked ?? 35) {
      let kind = Edit.allCases[number % Edit.allCases.count]
      table.add(EditTrial(kind, &chance).outcome, for: kind)
    }
    for kind in Edit.allCases {
      let row = table[kind]
      #expect(row.wrong == 0, "\(kind): \(row)")
      #expect(row.affected > 0, "\(kind) touched nothing")
      #expect(row.share >= kind.promised, "\(kind): \(row)")
    }
    if asked != nil { print(table.text) }
  }
}

enum Edit: String, CaseIterable {
  case rewordAnswer = "answer reworded"
  case rewordQuestion = "question lightly reworded"
  case moveWithin = "moved within a file"
  case moveBetween = "moved to another file"
  case splitFile = "file split"
  case renameHeading = "heading renamed"
  case encoding = "NFD, CRLF, byte order mark"

  /// The share of histories that must be kept.
  var promised: Double { self == .rewordQuestion ? 0.95 : 0.99 }
}

struct EditTable {
  struct Row {
    var affected = 0, same = 0, relinked = 0, lost = 0, wrong = 0
    var share: Double { affected == 0 ? 0 : Double(same + relinked) / Double(affected) }
  }
  private var rows: [Edit: Row] = [:]
  subscript(kind: Edit) -> Row { rows[kind] ?? Row() }

  mutating func add(_ outcome: Row, for kind: Edit) {
    var row = self[kind]
    row.affected += outcome.affected
    row.same += outcome.same
    row.relinked += outcome.relinked
    row.lost += outcome.lost
    row.wrong += outcome.wrong
    rows[kind] = row
  }

  var text: String {
    var lines = [
      "| kind of edit | histories | same name | relinked | lost | wrong | kept |",
      "|---|---|---|---|---|---|---|",
    ]
    for kind in Edit.allCases {
      let row = self[kind]
      let share = String(Int((row.share * 10_000).rounded()))
      let percent = String(share.dropLast(2)) + "." + share.suffix(2)
      lines.append(
        "| \(kind.rawValue) | \(row.affected) | \(row.same) | \(row.relinked) | \(row.lost) | \(row.wrong) | \(percent) % |"
      )
    }
    return lines.joined(separator: "\n")
  }
}

/// One edit of one small library, and what became of every history in it.
struct EditTrial {
  private(set) var outcome = EditTable.Row()
  private let edited: (old: NoteEditor.Lines?, new: NoteEditor.Lines?)

  init(_ kind: Edit, _ chance: inout SplitMix64) {
    let language = chance.pick(Language.allCases)
    let before = Course.pages(language, count: 2, &chance)
    var editor = NoteEditor(files: before, language: language)
    editor.apply(kind, &chance)
    edited = (editor.before, editor.after)
    let old = EditTrial.bank(before, language)
    let new = EditTrial.bank(editor.files, language)
    judge(old, new)
  }

  private static func bank(_ files: [String: String], _ language: Language) -> [Question] {
    let facts = files.sorted { $0.key < $1.key }.flatMap {
      NoteReader.read(Array($0.value.utf8), file: $0.key).facts
    }
    return QuestionMaker(language: language).questions(from: facts)
  }

  /// Of the histories, those count that the edit touched, and any that vanished with it.
  private mutating func judge(_ old: [Question], _ new: [Question]) {
    let newByID = Dictionary(new.map { ($0.id, $0) }) { first, _ in first }
    let oldIDs = Set(old.map(\.id))
    let vanished = old.filter { newByID[$0.id] == nil }
    let moves = Relinking.moves(
      vanished: vanished.map(QuestionPortrait.init),
      new: new.filter { !oldIDs.contains($0.id) }.map(QuestionPortrait.init))
    let target = Dictionary(moves.map { ($0.from, $0.to) }) { first, _ in first }
    for question in old {
      let isTouched = edited.old.map { $0.hold(question.source) } ?? true
      guard isTouched || newByID[question.id] == nil else { continue }
      outcome.affected += 1
      if newByID[question.id] != nil {
        outcome.same += 1
      } else if let to = target[question.id], let other = newByID[to] {
        outcome.relinked += 1
        if !isSameItem(question, other) { outcome.wrong += 1 }
      } else {
        outcome.lost += 1
      }
    }
  }
  /// A history may only move along with the edited lines, to a question with the same answer or the same words;
  /// where no lines were edited, only to the very question in its new place.
  private func isSameItem(_ old: Question, _ new: Question) -> Bool {
    let isSameAnswer = old.answer.essence == new.answer.essence
    let isSamePrompt = old.prompt.essence == new.prompt.essence
    guard let from = edited.old, let to = edited.new else { return isSameAnswer && isSamePrompt }
    return from.hold(old.source) && to.hold(new.source) && (isSameAnswer || isSamePrompt)
  }
}
