/// Writes JSON into bytes, compactly, in the order given.
///
///     var json = JSONWriter()
///     json.object {
///       $0.field("n", 1)
///       $0.field("flags", ["SYN"])
///       $0.field("ack", Int?.none)
///     }
///     json.endLine()
package struct JSONWriter {
  package var bytes: ArraySlice<UInt8> { out.bytes }
  package var count: Int { out.count }
  private(set) var out = TextOutput()
  /// How the texts of values are spelt.
  private let spelling: Spelling
  private var needsComma = false

  package init() { spelling = .json }

  init(spelling: Spelling) { self.spelling = spelling }

  package mutating func removeAll() {
    out.removeAll()
    out.hasDropped = false
    needsComma = false
  }

  package mutating func endLine() {
    out += "\n"
    needsComma = false
  }

  package mutating func object(_ body: (inout JSONWriter) throws -> Void) rethrows {
    try enclosed("{", "}", body)
  }

  package mutating func array(_ body: (inout JSONWriter) throws -> Void) rethrows {
    try enclosed("[", "]", body)
  }

  package mutating func key(_ name: String) {
    separate()
    quoted(name)
    out += ":"
    needsComma = false
  }

  package mutating func value(_ text: String) {
    separate()
    quoted(text)
  }

  package mutating func value(_ number: some BinaryInteger) {
    separate()
    if let number = Int(exactly: number) { out.put(number) } else { out.put(String(number)) }
  }

  package mutating func value(_ number: Double) {
    separate()
    guard number.isFinite else { return literal("null") }
    literal(number == number.rounded() && abs(number) < 1e15 ? String(Int64(number)) : "\(number)")
  }

  package mutating func value(_ flag: Bool) {
    separate()
    literal(flag ? "true" : "false")
  }

  /// Text that is JSON already: a number written out elsewhere.
  package mutating func raw(_ json: String) {
    separate()
    literal(json)
  }

  package mutating func null() {
    separate()
    literal("null")
  }

  package mutating func field(_ name: String, _ text: String?) {
    key(name)
    if let text { value(text) } else { null() }
  }

  package mutating func field(_ name: String, _ number: (some BinaryInteger)?) {
    key(name)
    if let number { value(number) } else { null() }
  }

  package mutating func field(_ name: String, _ number: Double?) {
    key(name)
    if let number { value(number) } else { null() }
  }

  package mutating func field(_ name: String, _ flag: Bool?) {
    key(name)
    if let flag { value(flag) } else { null() }
  }

  package mutating func field(_ name: String, _ texts: [String]) {
    key(name)
    array { for text in texts { $0.value(text) } }
  }

  package mutating func field(object name: String, _ body: (inout JSONWriter) throws -> Void) rethrows {
    key(name)
    try object(body)
  }

  package mutating func field(array name: String, _ body: (inout JSONWriter) throws -> Void) rethrows {
    key(name)
    try array(body)
  }

  private mutating func enclosed(
    _ opening: StaticString, _ closing: StaticString, _ body: (inout JSONWriter) throws -> Void
  ) rethrows {
    separate()
    out += opening
    needsComma = false
    try body(&self)
    out += closing
    needsComma = true
  }

  private mutating func separate() {
    if needsComma { out += "," }
    needsComma = true
  }

  private mutating func literal(_ text: String) { out.put(text) }

  private mutating func quoted(_ text: String) {
    out += "\""
    out.append(text, as: spelling)
    out += "\""
  }
}
