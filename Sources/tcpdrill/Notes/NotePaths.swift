import Store
import TCP

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Which notes a command reads: the paths given, else `--notes`, else the setting, else the study course.
enum NotePaths {
  /// - Parameter language: of the study course; nil for the one that is spoken.
  static func resolve(
    _ invocation: Invocation, store: Store? = nil, in language: Language? = nil
  ) throws -> [String] {
    if !invocation.operands.isEmpty { return invocation.operands }
    let given = invocation.all("notes")
    if !given.isEmpty { return given }
    if let store {
      let set = try Preferences.notes(store)
      if !set.isEmpty { return set }
    }
    if let course = course(in: language ?? Preferences.language(invocation, store)) { return [course] }
    throw Failure(
      Bilingual(
        ko: "읽을 노트가 없습니다. 파일이나 폴더를 주거나 `tcpdrill config notes 폴더`로 정하세요.",
        en:
          "there are no notes to read: name a file or folder, or set one with `tcpdrill config notes FOLDER`")
    )
  }

  /// The study course in one language: `Content/` of the checkout, or of the installed share folder.
  static func course(in language: Language) -> String? {
    guard let program = programPath() else { return nil }
    var folder = parent(of: program)
    var candidates: [String] = []
    while !folder.isEmpty {
      candidates.append(folder + "/share/tcpdrill/Content")
      if access(folder + "/Package.swift", R_OK) == 0 { candidates.append(folder + "/Content") }
      folder = parent(of: folder)
    }
    let inLanguage = candidates.map { $0 + "/" + language.rawValue }
    return inLanguage.first { access($0, R_OK) == 0 }
  }

  private static func parent(of path: String) -> String {
    path.lastIndex(of: "/").map { String(path[..<$0]) } ?? ""
  }

  private static func programPath() -> String? {
    #if canImport(Darwin)
      guard let name = CommandLine.arguments.first, let resolved = realpath(name, nil) else { return nil }
    #else
      guard let resolved = realpath("/proc/self/exe", nil) else { return nil }
    #endif
    defer { free(resolved) }
    return String(cString: resolved)
  }
}
