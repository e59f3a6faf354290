#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// What a run of the built binary left behind.
struct Run: Sendable {
  var output: String
  var errors: String
  /// The exit status; nil where a signal ended it.
  var status: Int32?
}

/// Runs the built `tcpdrill` as a person would, in a world of its own.
///
///     let run = try tcpdrill("facts", note, "--format", "json")
///     #expect(run.status == 0)
func tcpdrill(_ arguments: String..., input: String = "", environment: [String: String] = [:]) throws -> Run {
  try tcpdrill(arguments, input: input, environment: environment)
}

func tcpdrill(_ arguments: [String], input: String = "", environment: [String: String] = [:]) throws -> Run {
  let scratch = try Scratch()
  let inputFile = try scratch.file("stdin", input)
  let outputFile = scratch.path + "/stdout"
  let errorFile = scratch.path + "/stderr"
  var actions = posix_spawn_file_actions_t()
  posix_spawn_file_actions_init(&actions)
  defer { posix_spawn_file_actions_destroy(&actions) }
  posix_spawn_file_actions_addopen(&actions, 0, inputFile, O_RDONLY, 0)
  posix_spawn_file_actions_addopen(&actions, 1, outputFile, O_WRONLY | O_CREAT, 0o600)
  posix_spawn_file_actions_addopen(&actions, 2, errorFile, O_WRONLY | O_CREAT, 0o600)
  var world = ["LANG": "C.UTF-8", "HOME": scratch.path, "TERM": "dumb", "PATH": "/usr/bin:/bin"]
  world.merge(environment) { $1 }
  var argv = ([builtBinary] + arguments).map { strdup($0) } + [nil]
  var envp = world.map { strdup("\($0.key)=\($0.value)") } + [nil]
  defer { (argv + envp).forEach { free($0) } }
  var process = pid_t()
  let refusal = posix_spawn(&process, builtBinary, &actions, nil, &argv, &envp)
  guard refusal == 0 else { throw NotRun(reason: "\(builtBinary): " + String(cString: strerror(refusal))) }
  var status: Int32 = 0
  while waitpid(process, &status, 0) == -1, errno == EINTR {}
  return Run(
    output: try Scratch.text(of: outputFile), errors: try Scratch.text(of: errorFile),
    status: status & 0x7f == 0 ? (status >> 8) & 0xff : nil)
}

struct NotRun: Error { var reason: String }

/// A folder that is gone when the test is over.
final class Scratch: Sendable {
  let path: String

  init() throws {
    var template = Array("/tmp/tcpdrill-test-XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else { throw NotRun(reason: String(cString: strerror(errno))) }
    path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  deinit {
    Scratch.removeAll(path)
  }

  /// Writes a file and returns its path.
  func file(_ name: String, _ content: String) throws -> String { try file(name, Array(content.utf8)) }

  func file(_ name: String, _ content: [UInt8]) throws -> String {
    let full = path + "/" + name
    guard let stream = fopen(full, "w") else { throw NotRun(reason: full) }
    defer { fclose(stream) }
    guard fwrite(content, 1, content.count, stream) == content.count else { throw NotRun(reason: full) }
    return full
  }

  /// Removes a file, or a folder with what is in it; links are removed, not followed.
  private static func removeAll(_ path: String) {
    guard remove(path) != 0, let folder = opendir(path) else { return }
    while let entry = readdir(folder) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name != ".", name != ".." { removeAll(path + "/" + name) }
    }
    closedir(folder)
    remove(path)
  }

  /// What lies in it, in the order of the names.
  var names: [String] {
    get throws {
      guard let folder = opendir(path) else { throw NotRun(reason: path) }
      defer { closedir(folder) }
      var names: [String] = []
      while let entry = readdir(folder) {
        names.append(
          withUnsafePointer(to: &entry.pointee.d_name) {
            $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
          })
      }
      return names.filter { $0 != "." && $0 != ".." }.sorted()
    }
  }

  static func text(of file: String) throws -> String { String(decoding: try bytes(of: file), as: UTF8.self) }

  static func bytes(of file: String) throws -> [UInt8] {
    guard let stream = fopen(file, "r") else { throw NotRun(reason: file) }
    defer { fclose(stream) }
    var result: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while case let count = fread(&buffer, 1, buffer.count, stream), count > 0 {
      result.append(contentsOf: buffer[..<count])
    }
    return result
  }
}

/// The binary lies beside the test bundle.
let builtBinary: String = {
  var folder = "/"
  if let own = try? Scratch.ownExecutable() { folder = own }
  return folder + "/tcpdrill"
}()

extension Scratch {
  /// The folder of the running test executable: the build's own.
  fileprivate static func ownExecutable() throws -> String {
    var buffer = [CChar](repeating: 0, count: Int(PATH_MAX) + 1)
    let length = readlink("/proc/self/exe", &buffer, Int(PATH_MAX))
    guard length > 0 else { throw NotRun(reason: "/proc/self/exe") }
    var path = String(decoding: buffer[..<length].map { UInt8(bitPattern: $0) }, as: UTF8.self)
    while let last = path.popLast(), last != "/" {}
    return path
  }
}
