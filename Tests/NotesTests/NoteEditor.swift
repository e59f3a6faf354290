import Questions
@_spi(_Unicode) import Swift
import TCP

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Pages of the study course, read from the checkout.
enum Course {
  static func pages(_ language: Language, count: Int, _ chance: inout SplitMix64) -> [String: String] {
    var names = names(language)
    chance.shuffle(&names)
    return Dictionary(uniqueKeysWithValues: names.prefix(count).map { ($0, text(language, $0)) })
  }

  private static func folder(_ language: Language) -> String {
    #filePath.split(separator: "/").dropLast(3).map { "/" + $0 }.joined() + "/Content/" + language.rawValue
  }

  static func names(_ language: Language) -> [String] {
    guard let directory = opendir(folder(language)) else { return [] }
    defer { closedir(directory) }
    var names: [String] = []
    while let entry = readdir(directory) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name.hasSuffix(".md") { names.append(name) }
    }
    return names.sorted()
  }

  static func text(_ language: Language, _ name: String) -> String {
    guard let file = fopen(folder(language) + "/" + name, "rb") else { return "" }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while case let count = fread(&buffer, 1, buffer.count, file), count > 0 { bytes += buffer[..<count] }
    return String(decoding: bytes, as: UTF8.self)
  }
}

/// Edits notes as people do: a line here, a section there.
struct NoteEditor {
  /// Lines of a file, counted from 1.
  struct Lines {
    var file: String
    var range: ClosedRange<Int>
    func hold(_ source: Source) -> Bool { source.file == file && range.contains(source.line) }
  }

  private(set) var files: [String: String]
  let language: Language
  /// Where the edited item stood and stands.
  private(set) var before: Lines?
  private(set) var after: Lines?

  init(files: [String: String], language: Language) {
    self.files = files
    self.language = language
  }

  private func lines(_ file: String) -> [String] {
    (files[file] ?? "").split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }

  mutating func apply(_ kind: Edit, _ chance: inout SplitMix64) {
    let file = chance.pick(files.keys.sorted())
    switch kind {
    case .rewordAnswer:
      reword(file, in: items(file).filter { answerStart($0, file) != nil }, &chance, answer: true)
    case .rewordQuestion:
      reword(file, in: items(file).filter { isQuestion($0, file) }, &chance, answer: false)
    case .moveWithin: move(file, to: file, &chance)
    case .moveBetween: move(file, to: files.keys.sorted().first { $0 != file } ?? file, &chance)
    case .splitFile: split(file, &chance)
    case .renameHeading: rename(file, &chance)
    case .encoding:
      files[file] = "\u{feff}" + String(decomposed(files[file] ?? "")).replacing("\n", with: "\r\n")
    }
  }

  /// Cards and definitions, as ranges of lines (from 0), outside fences.
  private func items(_ file: String) -> [Range<Int>] {
    var result: [Range<Int>] = []
    var isFenced = false
    let lines = lines(file)
    for (place, line) in lines.enumerated() {
      if line.hasPrefix("```") { isFenced.toggle() }
      if isFenced { continue }
      if line.hasPrefix("Q: "), place + 1 < lines.count, lines[place + 1].hasPrefix("A: ") {
        result.append(place..<place + 2)
      } else if line.hasPrefix("- **") && line.contains("**: ") || line.contains(" :: ")
        || line.contains(" ::: ")
        || line.contains("==") && !line.hasPrefix("|")
      {
        result.append(place..<place + 1)
      }
    }
    return result
  }

  /// The line and what stands before its answer, where the answer is long enough to be reworded.
  private func answerStart(_ item: Range<Int>, _ file: String) -> (line: Int, head: String, rest: String)? {
    let line = item.upperBound - 1
    let text = lines(file)[line]
    for mark in ["A: ", "**: "] {
      guard let found = text.firstRange(of: mark) else { continue }
      let rest = String(text[found.upperBound...])
      return rest.split(separator: " ").count >= 5 && !rest.contains("|")
        ? (line, String(text[..<found.upperBound]), rest) : nil
    }
    return nil
  }

  private func isQuestion(_ item: Range<Int>, _ file: String) -> Bool {
    let text = lines(file)[item.lowerBound]
    return !text.contains("{#") && text.split(separator: " ").count >= 5 && !text.hasPrefix("- **")
  }

  private mutating func reword(
    _ file: String, in items: [Range<Int>], _ chance: inout SplitMix64, answer: Bool
  ) {
    guard !items.isEmpty else { return }
    let item = chance.pick(items)
    var all = lines(file)
    if answer, let found = answerStart(item, file) {
      all[found.line] = found.head + lightly(found.rest, &chance)
    } else {
      let text = all[item.lowerBound]
      let head = text.hasPrefix("Q: ") ? "Q: " : ""
      // Of a pair only what is asked is reworded; a cloze keeps its blank.
      let cut =
        [" ::: ", " :: "].lazy.compactMap { text.firstRange(of: $0)?.lowerBound }.first ?? text.endIndex
      let asked = String(text[..<cut].dropFirst(head.count))
      all[item.lowerBound] = head + lightly(asked, &chance) + text[cut...]
    }
    files[file] = all.joined(separator: "\n")
    before = Lines(file: file, range: item.lowerBound + 1...item.upperBound)
    after = before
  }

  /// One small change of words: an ending, a word put in, two letters swapped.
  private func lightly(_ text: String, _ chance: inout SplitMix64) -> String {
    let endings =
      language == .korean
      ? [("무엇인가요", "무엇일까요"), ("인가요", "일까요"), ("하나요", "할까요"), ("되나요", "될까요"), ("입니다", "이에요"), ("합니다", "해요")]
      : [
        ("What is", "What's"), ("Which", "What"), ("does not", "doesn't"), (" sends", " will send"),
        ("?", ""),
      ]
    let fitting = endings.filter { text.contains($0.0) }
    if !fitting.isEmpty, chance.chance(1, in: 3) {
      let (old, new) = chance.pick(fitting)
      return text.replacing(old, with: new, maxReplacements: 1)
    }
    var words = text.split(separator: " ", omittingEmptySubsequences: false).map(String.init)
    let free = words.indices.filter { !words[$0].contains("=") && !words[$0].contains("`") }
    let long = free.filter { words[$0].count >= 6 && words[$0].allSatisfy { $0.isLetter && $0.isLowercase } }
    if !long.isEmpty, chance.chance(1, in: 3) {
      let place = chance.pick(long)
      var letters = Array(words[place])
      letters.swapAt(2, 3)
      words[place] = String(letters)
      return words.joined(separator: " ")
    }
    let added = language == .korean ? ["바로", "그저", "결국", "흔히"] : ["just", "usually", "really", "then"]
    words.insert(chance.pick(added), at: chance.int(in: 1...max(1, words.count - 1)))
    return words.joined(separator: " ")
  }

  private mutating func move(_ file: String, to other: String, _ chance: inout SplitMix64) {
    let items = items(file)
    guard !items.isEmpty else { return }
    let item = chance.pick(items)
    var all = lines(file)
    let moved = Array(all[item])
    all.removeSubrange(item)
    files[file] = all.joined(separator: "\n")
    files[other] = (files[other] ?? "") + "\n\n" + moved.joined(separator: "\n") + "\n"
    before = Lines(file: file, range: item.lowerBound + 1...item.upperBound)
    let end = lines(other).count
    after = Lines(file: other, range: end - moved.count...end)
  }

  private mutating func split(_ file: String, _ chance: inout SplitMix64) {
    let all = lines(file)
    let headings = all.indices.dropFirst(8).filter { all[$0].hasPrefix("## ") }
    guard !headings.isEmpty else { return }
    let place = chance.pick(Array(headings))
    files[file] = all[..<place].joined(separator: "\n")
    files["zz-" + file] = all[place...].joined(separator: "\n")
  }

  private mutating func rename(_ file: String, _ chance: inout SplitMix64) {
    var all = lines(file)
    let headings = all.indices.filter { all[$0].hasPrefix("# ") || all[$0].hasPrefix("## ") }
    guard !headings.isEmpty else { return }
    all[chance.pick(headings)] += language == .korean ? " 다시 보기" : " revisited"
    files[file] = all.joined(separator: "\n")
  }

  private func decomposed(_ text: String) -> String.UnicodeScalarView {
    var scalars = String.UnicodeScalarView()
    for scalar in text._nfd { scalars.append(scalar) }
    return scalars
  }
}
