/// Searching and folding strings byte by byte: the standard library compares character by character, which costs
/// a check of a short sentence more than reading it did. Notes are composed when they are read, so that equal
/// text has equal bytes.
extension String {
  /// Whether a text stands in it.
  func contains(_ text: String) -> Bool {
    withSlice { here in
      text.withSlice { sought in
        guard let first = sought.first else { return true }
        var at = here.start
        while at + sought.count <= here.end {
          if here.text[at] == first, here.stands(sought, at: at) { return true }
          at += 1
        }
        return false
      }
    }
  }

  func contains(_ text: Substring) -> Bool { contains(String(text)) }

  /// With small Latin letters.
  var lowered: String {
    String(unsafeUninitializedCapacity: utf8.count) { room in
      var count = 0
      for byte in utf8 {
        room[count] = byte.lowered
        count += 1
      }
      return count
    }
  }

  /// Its words of Latin letters and digits; `-` and `_` join them.
  var latinWords: [String] {
    utf8.split { !($0.isLetterOrDigit || $0 == UInt8(ascii: "_") || $0 == UInt8(ascii: "-")) }
      .map { String(decoding: $0, as: UTF8.self) }
  }
}

extension TextSlice {
  func stands(_ other: TextSlice, at place: Int) -> Bool {
    guard place >= start, place + other.count <= end else { return false }
    for offset in 0..<other.count where text[place + offset] != other.text[other.start + offset] {
      return false
    }
    return true
  }
}
