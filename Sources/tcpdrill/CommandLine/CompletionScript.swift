import TCP

/// Shell completion, written from the same table that parses the command line.
struct CompletionScript: Sendable {
  enum Shell: String, CaseIterable, Sendable { case bash, zsh, fish }

  var language: Language

  func text(for shell: Shell) -> String {
    switch shell {
    case .bash: bash
    case .zsh: zsh
    case .fish: fish
    }
  }

  private var names: [String] { commands.map { $0.name } }

  private func options(of command: any Command.Type) -> [Option] { command.options + [.help] }

  // MARK: bash

  private var bash: String {
    var text = """
      # Completion of tcpdrill for bash.
      _tcpdrill() {
        local cur="${COMP_WORDS[COMP_CWORD]}" prev="${COMP_WORDS[COMP_CWORD-1]}" command="${COMP_WORDS[1]}"
        COMPREPLY=()
        if [ "$COMP_CWORD" -eq 1 ]; then
          COMPREPLY=($(compgen -W "\((names + ["--version", "--help"]).joined(separator: " "))" -- "$cur"))
          return
        fi
        case "$command $prev" in

      """
    for command in commands {
      for option in options(of: command) {
        guard case .required(let placeholder) = option.argument else { continue }
        text += "    \"\(command.name) --\(option.name)\") \(bashReply(placeholder)); return ;;\n"
      }
    }
    text += "  esac\n  case \"$command\" in\n"
    for command in commands {
      let flags = options(of: command).map { "--" + $0.name }.joined(separator: " ")
      text += "    \(command.name))\n"
      text += "      case \"$cur\" in\n"
      text += "        -*) COMPREPLY=($(compgen -W \"\(flags)\" -- \"$cur\")) ;;\n"
      text += "        *) \(bashReply(Operands(of: command))) ;;\n"
      text += "      esac ;;\n"
    }
    return text + "  esac\n}\ncomplete -F _tcpdrill tcpdrill\n"
  }

  private func bashReply(_ placeholder: Option.Placeholder) -> String {
    switch placeholder {
    case .oneOf(let words): bashReply(.words(words))
    case .file: bashReply(.files)
    case .directory: bashReply(.directories)
    case .word(let name): bashReply(Operands(usage: name))
    case .number: bashReply(.none)
    }
  }

  private func bashReply(_ operands: Operands) -> String {
    switch operands {
    case .words(let words): "COMPREPLY=($(compgen -W \"\(words.joined(separator: " "))\" -- \"$cur\"))"
    case .files: "compopt -o filenames; COMPREPLY=($(compgen -f -- \"$cur\"))"
    case .directories: "compopt -o filenames; COMPREPLY=($(compgen -d -- \"$cur\"))"
    case .none: ":"
    }
  }

  // MARK: zsh

  private var zsh: String {
    var text = """
      #compdef tcpdrill
      # Completion of tcpdrill for zsh.
      _tcpdrill() {
        if (( CURRENT == 2 )); then
          local -a commands=(

      """
    for command in commands {
      text += "      \(shellQuoted(command.name + ":" + command.summary[language]))\n"
    }
    text += """
          )
          _describe command commands
          return
        fi
        local command=$words[2]
        shift words
        (( CURRENT-- ))
        case $command in

      """
    for command in commands {
      text += "    \(command.name))\n      _arguments"
      for option in options(of: command) {
        let help = option.help[language].filter { !"[]:".contains($0) }
        var entry = "*--\(option.name)"
        if case .required(let placeholder) = option.argument {
          entry += "=[\(help)]:\(placeholder.shown.filter { $0 != ":" }):\(zshAction(placeholder))"
        } else {
          entry += "[\(help)]"
        }
        text += " \\\n        \(shellQuoted(entry))"
      }
      let action = zshAction(Operands(of: command))
      if !action.isEmpty { text += " \\\n        \(shellQuoted("*:operand:" + action))" }
      text += "\n      ;;\n"
    }
    return text + "  esac\n}\n_tcpdrill \"$@\"\n"
  }

  private func zshAction(_ placeholder: Option.Placeholder) -> String {
    switch placeholder {
    case .oneOf(let words): zshAction(.words(words))
    case .file: zshAction(.files)
    case .directory: zshAction(.directories)
    case .word(let name): zshAction(Operands(usage: name))
    case .number: ""
    }
  }

  private func zshAction(_ operands: Operands) -> String {
    switch operands {
    case .words(let words): "(\(words.joined(separator: " ")))"
    case .files: "_files"
    case .directories: "_files -/"
    case .none: ""
    }
  }

  // MARK: fish

  private var fish: String {
    var text = "# Completion of tcpdrill for fish.\ncomplete -c tcpdrill -f\n"
    for command in commands {
      text += "complete -c tcpdrill -n __fish_use_subcommand -a \(command.name)"
      text += " -d \(shellQuoted(command.summary[language]))\n"
    }
    for command in commands {
      let seen = "complete -c tcpdrill -n \(shellQuoted("__fish_seen_subcommand_from " + command.name))"
      for option in options(of: command) {
        text += "\(seen) -l \(option.name)"
        if let short = option.short { text += " -s \(short)" }
        if case .required(let placeholder) = option.argument { text += " -x\(fishAction(placeholder))" }
        text += " -d \(shellQuoted(option.help[language]))\n"
      }
      switch Operands(of: command) {
      case .words(let words): text += "\(seen) -a \(shellQuoted(words.joined(separator: " ")))\n"
      case .files, .directories: text += "\(seen) -F\n"
      case .none: break
      }
    }
    return text
  }

  private func fishAction(_ placeholder: Option.Placeholder) -> String {
    switch placeholder {
    case .oneOf(let words): return " -a " + shellQuoted(words.joined(separator: " "))
    case .file: return " -a '(__fish_complete_path)'"
    case .directory: return " -a '(__fish_complete_directories)'"
    case .word(let name):
      switch Operands(usage: name) {
      case .words(let words): return " -a " + shellQuoted(words.joined(separator: " "))
      case .files, .directories: return " -a '(__fish_complete_path)'"
      case .none: return ""
      }
    case .number: return ""
    }
  }
}
