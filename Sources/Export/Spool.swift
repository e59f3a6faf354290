#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Texts put aside in one scratch file until a zip takes them, so that memory does not grow with the bank.
final class Spool {
  /// Where one text lies in the scratch file.
  struct Piece {
    var start: UInt64
    var count: Int64
  }

  let path: String
  private let file: UnsafeMutablePointer<FILE>
  private var end: UInt64 = 0

  init(path: String) throws {
    self.path = path
    guard let file = fopen(path, "we") ?? fopen(path, "w") else { throw AtomicFile.trouble(path) }
    self.file = file
  }

  deinit {
    fclose(file)
    unlink(path)
  }

  func append(_ text: String) throws -> Piece {
    var text = text
    let count = text.withUTF8 { fwrite($0.baseAddress, 1, $0.count, file) }
    guard count == text.utf8.count else { throw AtomicFile.trouble(path) }
    defer { end += UInt64(count) }
    return Piece(start: end, count: Int64(count))
  }

  /// Everything appended can be read from the path after this.
  func settle() throws {
    guard fflush(file) == 0 else { throw AtomicFile.trouble(path) }
  }

  /// One piece over everything appended so far.
  var whole: Piece { Piece(start: 0, count: Int64(end)) }
}
