import TCP

/// A note under the recognisers' eyes: its lines, the words found in them, and the facts so far.
struct Reading {
  let document: Document
  let text: UnsafeBufferPointer<UInt8>
  let mentions: [Mention]
  private let firstOfLine: [Int32]
  private(set) var outline: Outline
  private let kindsOfLine: [Mention.Kinds]
  /// The kinds of all words in the note.
  let kinds: Mention.Kinds
  let hostLetters: HostLetters?
  /// What kind of writing each code fence holds.
  private(set) var fenceKinds: [Fence.Kind] = []
  /// For each line the place of its sense among `senses`, or -1.
  private var senseOfLine: [Int32]
  private var senses: [LineSense] = []
  /// Lines whose meaning is settled.
  private var claimed: [Bool]
  /// Of these the cards that hide what a writer has marked.
  private(set) var highlighted: Set<Int> = []
  private(set) var found: [Found] = []
  let keptShare = ShareOfTCP.Kept()

  /// A fact and the byte of text it starts at.
  struct Found {
    var position: Int
    var subject: Fact.Subject
    var text: String
    var section: Int
    /// Written beside it as `#tag`.
    var tags: [String] = []
  }

  init(document: Document, text: UnsafeBufferPointer<UInt8>) {
    self.document = document
    self.text = text
    let scanner = Scanner(document)
    mentions = scanner.mentions
    firstOfLine = scanner.firstOfLine
    kindsOfLine = scanner.kindsOfLine
    kinds = scanner.kinds
    hostLetters = HostLetters(scanner.mentions, text)
    claimed = [Bool](repeating: false, count: document.lines.count)
    senseOfLine = [Int32](repeating: -1, count: document.lines.count)
    for line in document.contents { claimed[Int(line)] = true }
    outline = Outline()
    outline = Outline(document, firstMention: firstOfLine, mentions: mentions)
    fenceKinds = Fence.kinds(in: self)
  }

  var lineCount: Int { document.lines.count }

  func mentions(in line: Int) -> ArraySlice<Mention> {
    mentions[Int(firstOfLine[line])..<Int(firstOfLine[line + 1])]
  }

  func block(of line: Int) -> Document.Block { document.blocks[Int(document.lines[line].block)] }
  func range(of line: Int) -> Range<Int> { document.lines[line].range }

  func kinds(in line: Int) -> Mention.Kinds { kindsOfLine[line] }

  /// Whether the line holds a word that could make it part of a step.
  func tells(_ line: Int) -> Bool {
    if !kindsOfLine[line].isDisjoint(with: .telling) { return true }
    // `B 收到之后发出确认`: hosts by letter are found only when the line is read.
    guard kindsOfLine[line].contains(Mention.Kinds(.verb)) else { return false }
    let range = document.lines[line].range
    return range.count > 2
      && (text[range.lowerBound] == UInt8(ascii: "A") || text[range.lowerBound] == UInt8(ascii: "B"))
      && !text[range.lowerBound + 1].isLetterOrDigit
  }

  mutating func sense(of line: Int) -> LineSense {
    if !tells(line) { return LineSense(line: line) }
    if senseOfLine[line] >= 0 { return senses[Int(senseOfLine[line])] }
    let sense = LineReader(text: text, range: range(of: line), mentions: mentions(in: line)).read(line: line)
      .naming(hostLetters)
    senseOfLine[line] = Int32(truncatingIfNeeded: senses.count)
    senses.append(sense)
    return sense
  }

  /// Whether the note names TCP, a flag, a state, or many fields: a window may be a house's, a sequence a film's.
  /// A few lines are taken at their word.
  lazy var isOnTCP: Bool = {
    if document.text.count < 600 || !kinds.isDisjoint(with: .flag | .state) { return true }
    var fields: Set<UInt8> = []
    for mention in mentions {
      switch mention.kind {
      case .topic where mention.value == Mention.Topic.tcp.rawValue: return true
      case .field: fields.insert(mention.value)
      default: continue
      }
    }
    return fields.count >= 3
  }()

  mutating func claim(_ line: Int) { claimed[line] = true }

  /// `==SYN==` marks what weighs much: the line is a card, and may be one of the steps that stand in a row all the same.
  mutating func claim(highlighted line: Int) {
    claim(line)
    highlighted.insert(line)
  }

  func isClaimed(_ line: Int) -> Bool { claimed[line] }

  /// The text of some bytes as a person reads it: cloze marks and card ids gone, blanks folded.
  func string(_ range: Range<Int>) -> String { PlainText.clean(text, range) }

  func string(ofLine line: Int) -> String { string(range(of: line)) }

  /// Takes away what was found at some places.
  mutating func drop(_ places: Set<Int>) {
    if places.isEmpty { return }
    found = found.indices.filter { !places.contains($0) }.map { found[$0] }
  }

  mutating func add(_ subject: Fact.Subject, at position: Int, text: String, tags: [String] = []) {
    let line = document.line(at: position)
    found.append(
      Found(
        position: position, subject: subject, text: text,
        section: outline.section(ofBlock: Int(document.lines[line].block)),
        tags: tags))
  }
}
