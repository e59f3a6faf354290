import CZip

/// Packs files and texts into a zip, with fixed times so that the same content gives the same bytes.
struct ZipFile {
  enum Content {
    case bytes([UInt8])
    /// Taken as it is: a large file would take longer to press than to write.
    case file(path: String)
    case piece(Spool.Piece, of: Spool)
  }

  /// Writes the entries, in order, to a file that must not exist yet.
  static func write(_ entries: [(name: String, content: Content)], to path: String) throws {
    var code: Int32 = 0
    guard let archive = zip_open(path, ZIP_CREATE | ZIP_TRUNCATE, &code) else {
      throw trouble(path, "zip \(code)")
    }
    // libzip reads the buffers when the archive is closed, so they must live until then.
    var kept: [UnsafeMutableRawPointer] = []
    defer { kept.forEach { $0.deallocate() } }
    for entry in entries {
      guard let source = source(of: entry.content, for: archive, keeping: &kept) else {
        zip_discard(archive)
        throw trouble(path, "zip source")
      }
      let index = zip_file_add(archive, entry.name, source, zip_flags_t(ZIP_FL_ENC_UTF_8))
      guard index >= 0 else {
        zip_source_free(source)
        zip_discard(archive)
        throw trouble(path, "zip entry")
      }
      // 1 January 1980, the earliest a zip can hold.
      zip_file_set_dostime(archive, zip_uint64_t(index), 0, 0x21, 0)
      if case .file = entry.content {
        zip_set_file_compression(archive, zip_uint64_t(index), ZIP_CM_STORE, 0)
      } else {
        zip_set_file_compression(archive, zip_uint64_t(index), ZIP_CM_DEFLATE, 1)
      }
    }
    guard zip_close(archive) == 0 else {
      let reason = String(cString: zip_strerror(archive))
      zip_discard(archive)
      throw trouble(path, reason)
    }
  }

  private static func source(
    of content: Content, for archive: OpaquePointer, keeping kept: inout [UnsafeMutableRawPointer]
  ) -> OpaquePointer? {
    switch content {
    case .file(let path): return zip_source_file(archive, path, 0, -1)
    case .piece(let piece, let spool): return zip_source_file(archive, spool.path, piece.start, piece.count)
    case .bytes(let bytes):
      let copy = UnsafeMutableRawPointer.allocate(byteCount: max(1, bytes.count), alignment: 1)
      copy.copyMemory(from: bytes, byteCount: bytes.count)
      kept.append(copy)
      return zip_source_buffer(archive, copy, zip_uint64_t(bytes.count), 0)
    }
  }

  private static func trouble(_ path: String, _ reason: String) -> FileTrouble {
    .cannotWrite(path: path, reason: reason)
  }
}
