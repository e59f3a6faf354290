import Questions
import TCP
import Testing

@testable import tcpdrill

@Suite("Lines at the study prompt")
struct PromptLineTests {
  @Test("are split at spaces; quotes keep a name together")
  func words() {
    #expect(PromptLine.words("quiz  --limit 3") == ["quiz", "--limit", "3"])
    #expect(PromptLine.words("facts 'my notes/a b.md' \"c d\"e") == ["facts", "my notes/a b.md", "c de"])
    #expect(PromptLine.words("  ") == [])
    #expect(PromptLine.words("check ''") == ["check", ""])
    #expect(PromptLine.words("open 'half") == ["open", "half"])
  }

  @Test("complete in context: commands, options, values, topics, files")
  func completion() {
    #expect(PromptCompletion.words(before: "").words.contains("quiz"))
    #expect(PromptCompletion.words(before: "quiz ").words.contains("--limit"))
    #expect(PromptCompletion.words(before: "quiz ").files)
    #expect(PromptCompletion.words(before: "drill ").words.contains("half-close"))
    #expect(PromptCompletion.words(before: "quiz --topic ").words.contains("half-close"))
    #expect(PromptCompletion.words(before: "quiz --format ").words == ["text", "json"])
    #expect(PromptCompletion.words(before: "lang ").words == ["ko", "en"])
    #expect(PromptCompletion.words(before: "help ").words.contains("drill"))
    #expect(PromptCompletion.words(before: "nothing ").words.isEmpty)
  }

  @Test("a topic typed as a command is told how to start it")
  func topic() {
    #expect(PromptWords.unknown("loss").english.contains("`drill loss`"))
    #expect(PromptWords.unknown("fly").english.contains("no command 'fly'"))
  }
}

@Suite("Shell completion")
struct CompletionScriptTests {
  @Test("names every command and every option", arguments: CompletionScript.Shell.allCases)
  func complete(_ shell: CompletionScript.Shell) {
    let script = CompletionScript(language: .english).text(for: shell)
    for command in commands {
      #expect(script.contains(command.name))
      for option in command.options { #expect(script.contains(option.name)) }
    }
  }

  @Test("what can follow is read off the usage line")
  func operands() {
    func words(_ usage: String) -> [String]? {
      if case .words(let words) = Operands(usage: usage) { words } else { nil }
    }
    #expect(words("bash|zsh|fish") == ["bash", "zsh", "fish"])
    #expect(words("[TOPIC… | CODE…]")?.contains("sack") == true)
    #expect(words("[COMMAND]")?.contains("quiz") == true)
    #expect(words("[PATH…]") == nil)
    if case .files = Operands(usage: "FILE [--profile P]") {} else { Issue.record("FILE is a file") }
  }
}

@Suite("The person's editor")
struct EditorTests {
  @Test("VISUAL before EDITOR before vi, each brought to the line its own way")
  func arguments() {
    let source = Source(file: "a.md", line: 12)
    #expect(Editor(environment: [:]).arguments(for: source) == ["+12", "a.md"])
    #expect(Editor(environment: ["EDITOR": "nano"]).command == "nano")
    #expect(
      Editor(environment: ["VISUAL": "code -w", "EDITOR": "nano"]).arguments(for: source) == [
        "-g", "a.md:12",
      ])
    #expect(Editor(environment: ["EDITOR": "/usr/bin/hx"]).arguments(for: source) == ["a.md:12"])
  }
}
