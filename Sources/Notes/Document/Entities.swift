/// The characters behind `&lt;`, `&#8594;` and the like; md4c hands them over as they are written.
enum Entities {
  static func decode(_ entity: UnsafeBufferPointer<UInt8>) -> [UInt8]? {
    guard entity.count > 3, entity.first == UInt8(ascii: "&"), entity.last == UInt8(ascii: ";") else {
      return nil
    }
    let name = String(decoding: entity.dropFirst().dropLast(), as: UTF8.self)
    guard let scalar = name.hasPrefix("#") ? numbered(name.dropFirst()) : named[name] else { return nil }
    return Array(String(Character(scalar)).utf8)
  }

  private static func numbered(_ digits: Substring) -> Unicode.Scalar? {
    let value =
      digits.first == "x" || digits.first == "X"
      ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
    guard let value, value != 0 else { return nil }
    return Unicode.Scalar(value)
  }

  private static let named: [String: Unicode.Scalar] = [
    "nbsp": " ", "ensp": " ", "emsp": " ", "lt": "<", "gt": ">", "amp": "&", "quot": "\"", "apos": "'",
    "rarr": "→", "larr": "←", "harr": "↔", "darr": "↓", "uarr": "↑", "rArr": "⇒", "lArr": "⇐", "middot": "·",
    "rightarrow": "→", "leftarrow": "←", "Rightarrow": "⇒", "Leftarrow": "⇐",
    "bull": "•", "hellip": "…", "ndash": "–", "mdash": "—", "times": "×", "le": "≤", "ge": "≥", "ne": "≠",
    "lsquo": "‘", "rsquo": "’", "ldquo": "“", "rdquo": "”", "copy": "©", "plus": "+", "minus": "−",
    "equals": "=",
    "lpar": "(", "rpar": ")", "colon": ":", "semi": ";", "comma": ",", "vert": "|", "lowbar": "_", "ast": "*",
  ]
}
