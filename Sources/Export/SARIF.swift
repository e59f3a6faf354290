/// Writes the findings of a check as SARIF 2.1.0, which code-scanning viewers read.
package struct SARIF: Sendable {
  package struct Rule: Sendable {
    package var name: String
    package var summary: String
    package var reference: String
    package var isError: Bool

    package init(name: String, summary: String, reference: String, isError: Bool) {
      self.name = name
      self.summary = summary
      self.reference = reference
      self.isError = isError
    }
  }

  package struct Result: Sendable {
    package var rule: String
    package var isError: Bool
    package var message: String
    package var file: String
    package var line: Int
    package var column: Int
    package var endLine: Int
    package var endColumn: Int

    package init(
      rule: String, isError: Bool, message: String, file: String, line: Int, column: Int, endLine: Int,
      endColumn: Int
    ) {
      self.rule = rule
      self.isError = isError
      self.message = message
      self.file = file
      self.line = line
      self.column = column
      self.endLine = endLine
      self.endColumn = endColumn
    }
  }

  let rules: [Rule]
  let results: [Result]
  let version: String

  package init(rules: [Rule], results: [Result], version: String) {
    self.rules = rules
    self.results = results
    self.version = version
  }

  package var bytes: [UInt8] {
    var json = JSONWriter()
    json.object { json in
      json.field("$schema", "https://json.schemastore.org/sarif-2.1.0.json")
      json.field("version", "2.1.0")
      json.field(array: "runs") { json in
        json.object { json in
          json.field(object: "tool") { json in
            json.field(object: "driver") { json in
              json.field("name", "tcpdrill")
              json.field("version", version)
              json.field(array: "rules") { json in for rule in rules { SARIF.write(rule, to: &json) } }
            }
          }
          json.field("columnKind", "unicodeCodePoints")
          json.field(array: "results") { json in for result in results { write(result, to: &json) } }
        }
      }
    }
    json.endLine()
    return Array(json.bytes)
  }

  private static func level(_ isError: Bool) -> String { isError ? "error" : "warning" }

  private static func write(_ rule: Rule, to json: inout JSONWriter) {
    json.object { json in
      json.field("id", rule.name)
      json.field(object: "shortDescription") { $0.field("text", rule.summary) }
      json.field(object: "help") { $0.field("text", rule.reference) }
      json.field(object: "defaultConfiguration") { $0.field("level", level(rule.isError)) }
    }
  }

  private func write(_ result: Result, to json: inout JSONWriter) {
    json.object { json in
      json.field("ruleId", result.rule)
      if let index = rules.firstIndex(where: { $0.name == result.rule }) { json.field("ruleIndex", index) }
      json.field("level", SARIF.level(result.isError))
      json.field(object: "message") { $0.field("text", result.message) }
      json.field(array: "locations") { json in
        json.object { json in
          json.field(object: "physicalLocation") { json in
            json.field(object: "artifactLocation") { $0.field("uri", SARIF.uri(result.file)) }
            json.field(object: "region") { json in
              json.field("startLine", result.line)
              json.field("startColumn", result.column)
              json.field("endLine", result.endLine)
              json.field("endColumn", result.endColumn)
            }
          }
        }
      }
    }
  }

  /// The path as a URI reference: what is no plain sign is percent-encoded, byte by byte.
  static func uri(_ path: String) -> String {
    var path = path[...]
    while path.hasPrefix("./") { path = path.dropFirst(2) }
    var out = path.hasPrefix("/") ? "file://" : ""
    for byte in path.utf8 {
      switch byte {
      case 0x30...0x39, 0x41...0x5a, 0x61...0x7a, UInt8(ascii: "/"), UInt8(ascii: "-"), UInt8(ascii: "_"),
        UInt8(ascii: "."), UInt8(ascii: "~"):
        out.unicodeScalars.append(Unicode.Scalar(byte))
      default:
        let digits = Array("0123456789ABCDEF".unicodeScalars)
        out += "%"
        out.unicodeScalars.append(digits[Int(byte >> 4)])
        out.unicodeScalars.append(digits[Int(byte & 15)])
      }
    }
    return out
  }
}
