import Memory
import Store
import TCP
import Terminal

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// What around the program may stand in the way: locale, terminal, notes.
enum Installation {
  static func findings(_ invocation: Invocation, _ store: Store?) -> [DoctorFinding] {
    [locale(invocation.environment), terminal(invocation.environment)]
      + notes(invocation, store)
  }

  private static func locale(_ environment: [String: String]) -> DoctorFinding {
    let name =
      ["LC_ALL", "LC_CTYPE", "LANG"].lazy.compactMap { environment[$0] }.first { !$0.isEmpty } ?? ""
    guard setlocale(LC_CTYPE, "") != nil else {
      return DoctorFinding(
        "locale", .hint,
        Bilingual(
          ko:
            "로캘 '\(name)'이 이 컴퓨터에 설치되어 있지 않습니다. tcpdrill은 C.UTF-8로 대신합니다. `sudo locale-gen \(name)`으로 설치할 수 있습니다.",
          en:
            "The locale '\(name)' is not installed here; tcpdrill uses C.UTF-8 instead. `sudo locale-gen \(name)` installs it."
        ))
    }
    let codeset = String(cString: nl_langinfo(nl_item(CODESET)))
    guard codeset == "UTF-8" else {
      return DoctorFinding(
        "locale", .hint,
        Bilingual(
          ko:
            "로캘의 문자 집합이 \(codeset)라서 한글 입력이 깨질 수 있습니다. tcpdrill은 C.UTF-8로 대신합니다. LANG=ko_KR.UTF-8이나 C.UTF-8을 쓰세요.",
          en: "The locale's character set is \(codeset), which has no Hangul; tcpdrill uses C.UTF-8 instead. "
            + "Set LANG to C.UTF-8 or ko_KR.UTF-8."))
    }
    return DoctorFinding(
      "locale", .fine,
      Bilingual(ko: "로캘: \(name.isEmpty ? codeset : name)", en: "Locale: \(name.isEmpty ? codeset : name)"))
  }

  private static func terminal(_ environment: [String: String]) -> DoctorFinding {
    guard isatty(0) == 1 && isatty(1) == 1 else {
      return DoctorFinding(
        "terminal", .fine,
        Bilingual(
          ko: "터미널이 아닌 곳에서 실행했습니다. 색과 줄 편집 없이 동작합니다.",
          en: "Not run in a terminal: no colour, no line editing."))
    }
    let type = environment["TERM"] ?? ""
    guard !type.isEmpty, type != "dumb" else {
      return DoctorFinding(
        "terminal", .hint,
        Bilingual(
          ko: "TERM이 '\(type)'이라서 색 없이 동작합니다. 보통은 터미널 프로그램이 정해 줍니다(예: xterm-256color).",
          en: "TERM is '\(type)', so there is no colour; a terminal usually sets it (to xterm-256color, say)."
        ))
    }
    let width = Screen(descriptor: 1, environment: environment).columns
    guard width >= 40 else {
      return DoctorFinding(
        "terminal", .hint,
        Bilingual(
          ko: "창의 너비가 \(width)칸입니다. 40칸부터는 표와 그림이 제대로 보입니다.",
          en: "The window is \(width) columns wide; tables and diagrams need 40."))
    }
    return DoctorFinding(
      "terminal", .fine, Bilingual(ko: "터미널: \(type), \(width)칸", en: "Terminal: \(type), \(width) columns"))
  }

  private static func notes(_ invocation: Invocation, _ store: Store?) -> [DoctorFinding] {
    var paths = invocation.all("notes")
    if paths.isEmpty, let store { paths = (try? Preferences.notes(store)) ?? [] }
    return paths.map { path in
      access(path, R_OK) == 0
        ? DoctorFinding("notes", .fine, Bilingual(ko: "노트: \(path)", en: "Notes: \(path)"))
        : DoctorFinding(
          "notes", .wrong,
          Bilingual(
            ko:
              "노트 \(path)을(를) 읽을 수 없습니다(\(String(cString: strerror(errno)))). `tcpdrill config notes PATH`로 다시 정하세요.",
            en:
              "The notes at \(path) can't be read (\(String(cString: strerror(errno)))); set them anew with "
              + "`tcpdrill config notes PATH`."))
    }
  }
}
