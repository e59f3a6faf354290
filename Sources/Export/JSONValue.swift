/// A value of JSON, as read.
package enum JSONValue: Hashable, Sendable {
  case null
  case bool(Bool)
  /// A number written without point or exponent that fits 64 bits.
  case integer(Int64)
  case number(Double)
  case string(String)
  case array([JSONValue])
  /// In the order written; of a key given twice, both are here.
  case object([Member])

  package struct Member: Hashable, Sendable {
    package var key: String
    package var value: JSONValue
    package init(_ key: String, _ value: JSONValue) {
      self.key = key
      self.value = value
    }
  }

  /// A member of an object; the last one of that name, as most readers have it.
  package subscript(key: String) -> JSONValue? {
    guard case .object(let members) = self else { return nil }
    return members.last { $0.key == key }?.value
  }

  package var string: String? { if case .string(let text) = self { text } else { nil } }
  package var bool: Bool? { if case .bool(let flag) = self { flag } else { nil } }
  package var array: [JSONValue]? { if case .array(let values) = self { values } else { nil } }

  /// A whole number, also where it is written `3.0` or `3e0`.
  package var integer: Int64? {
    switch self {
    case .integer(let number): number
    case .number(let number): Int64(exactly: number)
    default: nil
    }
  }

  package var number: Double? {
    switch self {
    case .integer(let number): Double(number)
    case .number(let number): number
    default: nil
    }
  }
}

/// Why a text is not JSON, and where.
package struct JSONError: Error, Hashable, Sendable {
  package enum Problem: Hashable, Sendable {
    case unexpectedEnd
    case unexpectedCharacter
    case badNumber
    case badString
    case notUTF8
    /// Arrays and objects within each other beyond `JSONReader.depthLimit`.
    case tooDeep
    /// A value ended, and something else follows.
    case trailing
  }

  package var problem: Problem
  /// Bytes before it.
  package var offset: Int
}
