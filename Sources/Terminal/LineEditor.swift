import CReadline

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Lines typed by a person, edited with GNU Readline: their inputrc, vi mode and history search come with it.
///
/// Readline runs by its callback interface, a key at a time, so that signals are seen between keys:
/// Ctrl-C drops the line, Ctrl-Z stops and comes back with the line, a resized window is drawn anew.
package final class LineEditor: LineSource {
  private let history: LineHistory
  private static let wordBreaks = " \t\n,+"

  /// - Parameter directory: where histories are kept between sessions; nil keeps them for this one only.
  package init(historyDirectory directory: String?) {
    history = LineHistory(directory: directory)
    ensureUnicodeLocale()
    readline_begin(strdup("tcpdrill"), strdup(LineEditor.wordBreaks), completeWord)
    rl_variable_bind("page-completions", "off")
    rl_variable_bind("completion-query-items", "0")
    // However the program ends, the shell gets its terminal back.
    _ = releasesTerminalAtExit
    SignalMailbox.shared.receive([SIGINT, SIGTSTP, SIGWINCH, SIGTERM, SIGHUP])
  }

  package var isInteractive: Bool { true }

  package func next(
    prompt: String, kind: PromptKind, completion: @escaping (String, String) -> Completion
  ) -> LineInput {
    let mailbox = SignalMailbox.shared
    history.use(kind)
    exchange.completion = completion
    exchange.outcome = nil
    // What came while the program was busy: an interrupt had no line to drop.
    for signal in mailbox.collect() where signal != SIGINT && signal != SIGWINCH {
      guard signal == SIGTSTP else { return .end }
      readline_release_terminal()
      mailbox.stop()
    }
    rl_callback_handler_install(prompt, finishLine)
    while exchange.outcome == nil {
      mailbox.wait(for: STDIN_FILENO)
      for signal in mailbox.collect() { handle(signal) }
      if exchange.outcome == nil, mailbox.isReadable(STDIN_FILENO) { rl_callback_read_char() }
    }
    rl_callback_handler_remove()
    let outcome = exchange.outcome ?? .end
    exchange.completion = nil
    switch outcome {
    case .line(let line): history.add(line, kind: kind)
    case .interrupted: say("^C\n")
    case .end: say("\n")
    }
    return outcome
  }

  private func handle(_ signal: Int32) {
    switch signal {
    case SIGINT:
      rl_callback_sigcleanup()
      rl_free_line_state()
      exchange.outcome = .interrupted
    case SIGTSTP:
      readline_release_terminal()
      say("\n")
      SignalMailbox.shared.stop()
      rl_prep_terminal(1)
      rl_reset_screen_size()
      rl_on_new_line()
      rl_forced_update_display()
    case SIGWINCH: rl_resize_terminal()
    default: exchange.outcome = .end
    }
  }

  private func say(_ text: String) {
    _ = text.withCString { write(STDOUT_FILENO, $0, strlen($0)) }
  }
}

/// Arranged once, whoever makes line editors.
private let releasesTerminalAtExit: Bool = atexit { readline_release_terminal() } == 0

/// What Readline's callbacks, which carry no context, hand over. One thread reads lines, and only that one.
private final class Exchange: @unchecked Sendable {
  var completion: ((String, String) -> Completion)?
  var outcome: LineInput?
}

private let exchange = Exchange()

private func finishLine(_ typed: UnsafeMutablePointer<CChar>?) {
  // Readline would show the prompt again before this is looked at.
  defer { rl_callback_handler_remove() }
  guard let typed else {
    exchange.outcome = .end
    return
  }
  defer { free(typed) }
  let bytes = UnsafeRawBufferPointer(start: typed, count: strlen(typed))
  exchange.outcome = .line(cleanLine(bytes))
}

/// Readline asks for the matches of a word: the common beginning, then each, then nil.
private func completeWord(
  _ text: UnsafePointer<CChar>?, _ start: Int32, _ end: Int32
) -> UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>? {
  guard let text, let line = readline_line(), let completion = exchange.completion else { return nil }
  let before = String(
    decoding: UnsafeRawBufferPointer(start: line, count: min(Int(start), strlen(line))), as: UTF8.self)
  let word = String(cString: text)
  let offered = completion(before, word)
  let matches = matching(offered.words, word)
  if matches.isEmpty || (offered.files && word.isEmpty) {
    if !offered.files { readline_complete_nothing_else() }
    return nil
  }
  readline_complete_nothing_else()
  readline_append_after_completion(Int32(UInt8(ascii: " ")))
  let entries = matches.count == 1 ? matches : [commonBeginning(matches)] + matches
  let result = UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>.allocateForC(entries.count + 1)
  for (index, entry) in entries.enumerated() { result?[index] = strdup(entry) }
  result?[entries.count] = nil
  return result
}

extension UnsafeMutablePointer where Pointee == UnsafeMutablePointer<CChar>? {
  /// Memory that Readline will free.
  fileprivate static func allocateForC(_ count: Int) -> Self? {
    calloc(count, MemoryLayout<Pointee>.stride)?.bindMemory(to: Pointee.self, capacity: count)
  }
}

/// The words that begin as typed, whatever their case, and whether `-` or `_` was typed.
func matching(_ words: [String], _ typed: String) -> [String] {
  let wanted = folded(typed)
  return words.filter { folded($0).hasPrefix(wanted) }
}

private func folded(_ text: String) -> String {
  String(text.lowercased().map { $0 == "_" ? "-" : $0 })
}

func commonBeginning(_ words: [String]) -> String {
  guard var common = words.first.map({ Array($0) }) else { return "" }
  for word in words.dropFirst() {
    let same = zip(common, word).prefix { $0 == $1 }.count
    common = Array(common.prefix(same))
  }
  return String(common)
}

/// Readline loses Hangul where the locale has no UTF-8: then the process takes one that has.
func ensureUnicodeLocale() {
  if setlocale(LC_ALL, "") != nil, String(cString: nl_langinfo(nl_item(CODESET))) == "UTF-8" { return }
  for locale in ["C.UTF-8", "C.utf8", "en_US.UTF-8"] {
    guard setlocale(LC_ALL, locale) != nil else { continue }
    setenv("LC_ALL", locale, 1)
    return
  }
}
