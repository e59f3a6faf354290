#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The text of a table as spreadsheets save it, whose bytes depend on the country and on the menu's entry.
package enum SheetText {
  /// UTF-8; UTF-16 behind its mark ("Unicode text"); or else what Excel writes as plain CSV: CP949 in Korea,
  /// Windows-1252 in the West. Nil for what is no text, as a workbook that was saved as it is.
  package static func read(_ bytes: [UInt8]) -> String? {
    if let units = utf16(bytes) { return String(validating: units, as: UTF16.self) }
    if bytes.contains(0) { return nil }
    if let text = String(validating: bytes, as: UTF8.self) { return text }
    for encoding in ["CP949", "WINDOWS-1252"] {
      if let text = converted(bytes, from: encoding) { return text }
    }
    return nil
  }

  private static func utf16(_ bytes: [UInt8]) -> [UInt16]? {
    let isLittle = bytes.starts(with: [0xff, 0xfe])
    guard isLittle || bytes.starts(with: [0xfe, 0xff]), bytes.count % 2 == 0 else { return nil }
    return stride(from: 2, to: bytes.count, by: 2).map { place in
      let (first, second) = (UInt16(bytes[place]), UInt16(bytes[place + 1]))
      return isLittle ? first | second << 8 : second | first << 8
    }
  }

  /// By the system's tables; nil where it has none, or a byte is none of the encoding's.
  private static func converted(_ bytes: [UInt8], from encoding: String) -> String? {
    guard let converter = iconv_open("UTF-8", encoding), converter != iconv_t(bitPattern: -1) else {
      return nil
    }
    defer { iconv_close(converter) }
    // None of their signs takes more than three bytes in UTF-8.
    var text = [CChar](repeating: 0, count: bytes.count * 3)
    var source = bytes.map { CChar(bitPattern: $0) }
    let left = source.withUnsafeMutableBufferPointer { source in
      text.withUnsafeMutableBufferPointer { text -> Int? in
        var (from, to) = (source.baseAddress, text.baseAddress)
        var (more, room) = (source.count, text.count)
        return iconv(converter, &from, &more, &to, &room) == 0 && more == 0 ? room : nil
      }
    }
    guard let left else { return nil }
    return String(validating: text.dropLast(left).map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }
}
