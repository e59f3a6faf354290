import CMarkdown

/// Reads a note with md4c: tables, task lists, strikethrough, `$math$` and `[[wiki links]]` included.
enum MarkdownReader {
  /// HTML is left to `DocumentBuilder`, which reads it as its Markdown twin; indented text is text.
  static let flags = UInt32(
    MD_FLAG_TABLES | MD_FLAG_STRIKETHROUGH | MD_FLAG_TASKLISTS | MD_FLAG_LATEXMATHSPANS | MD_FLAG_WIKILINKS
      | MD_FLAG_NOHTMLBLOCKS | MD_FLAG_NOINDENTEDCODEBLOCKS)

  /// Reads the stretches of a note that are worth it, as one text; all of it where `stretches` is nil.
  static func read(
    _ bytes: UnsafeBufferPointer<UInt8>, from start: Int, stretches: [Range<Int>]? = nil
  ) -> Document {
    guard let stretches else { return read(bytes, Excerpts(whole: start..<bytes.count)) }
    var kept: [UInt8] = []
    kept.reserveForWriting(stretches.reduce(0) { $0 + $1.count })
    for stretch in stretches { kept += UnsafeBufferPointer(rebasing: bytes[stretch]) }
    return kept.withUnsafeBufferPointer { read($0, Excerpts(stretches)) }
  }

  private static func read(_ bytes: UnsafeBufferPointer<UInt8>, _ excerpts: Excerpts) -> Document {
    let start = excerpts.textStart
    guard let base = bytes.baseAddress, start < bytes.count else { return Document() }
    let text = UnsafeRawPointer(base).assumingMemoryBound(to: CChar.self)
    var builder = DocumentBuilder(base: text, count: bytes.count, excerpts: excerpts)
    var parser = MD_PARSER()
    parser.flags = flags
    parser.enter_block = { kind, detail, user in
      state(of: user).pointee.enter(kind, detail)
      return 0
    }
    parser.leave_block = { kind, _, user in
      state(of: user).pointee.leave(kind)
      return 0
    }
    parser.enter_span = { kind, detail, user in
      state(of: user).pointee.enter(kind, detail)
      return 0
    }
    parser.leave_span = { kind, _, user in
      state(of: user).pointee.leave(kind)
      return 0
    }
    parser.text = { kind, text, size, user in
      if let text { state(of: user).pointee.text(kind, text, Int(size)) }
      return 0
    }
    _ = withUnsafeMutablePointer(to: &builder) { pointer in
      md_parse(text + start, MD_SIZE(bytes.count - start), &parser, pointer)
    }
    builder.close()
    return builder.document
  }
}

/// The builder behind md4c's user data; it outlives the parse it is passed to.
@inline(__always)
private func state(of user: UnsafeMutableRawPointer?) -> UnsafeMutablePointer<DocumentBuilder> {
  user!.assumingMemoryBound(to: DocumentBuilder.self)
}
