import TCP

/// A QTI 2.1 content package: a manifest and one assessment item a file.
package final class QTIPackage: BankWriter {
  package private(set) var report: Report
  private let info: BankInfo
  private let zip: ZipWriter
  /// Of the items that are written, a line each.
  private var identifiers = TextOutput()
  private var seen = SeenIdentifiers()
  private var paper: QTIPaper?
  private let writer: QTIItem
  private var identifier = TextOutput()

  package init(path: String, replacing: Bool, info: BankInfo) throws {
    self.info = info
    writer = QTIItem(info: info)
    zip = try ZipWriter(path: path, replacing: replacing)
    report = Report(keepsDetails: info.listsRemarks)
    if info.isPaper { paper = QTIPaper(title: info.title) }
  }

  package func add(_ item: Item) throws {
    guard report.takes(item) else { return }
    name(item.id)
    guard seen.insert(identifier.bytes) else {
      report.note(.repeated, on: item.id)
      return
    }
    var hasDropped = false
    var entries = 1
    if item.isQuestion {
      switch item.parts.first?.response {
      case .choice, .order:
        hasDropped = try write(item, asking: Instruction.removed([.choosing, .ordering], from: item.prompt))
      default: hasDropped = try write(item, asking: item.prompt)
      }
    } else {
      let stages = item.stages(in: info.language)
      for stage in stages {
        name(stage.id)
        if try write(stage, asking: stage.prompt) { hasDropped = true }
      }
      entries = stages.count
    }
    report.noteLosses(of: item, losing: Self.losing, dropped: &hasDropped)
    report.wrote(entries: entries)
  }

  private static let losing: [Remark] = [.hintsDropped, .inStages]

  private func name(_ id: String) {
    identifier.removeAll()
    identifier.append(qtiIdentifier: id)
  }

  /// Writes the item that has just been named; whether characters were left out.
  private func write(_ item: Item, asking prompt: String) throws -> Bool {
    var hasDropped = false
    let identifier = identifier.bytes
    try zip.add(
      name: {
        $0 += "items/"
        $0.put(identifier)
        $0 += ".xml"
      },
      content: { out in
        out.hasDropped = false
        writer.write(item, asking: prompt, named: identifier, to: &out)
        hasDropped = out.hasDropped
      })
    if !item.isQuestion, item.parts.contains(where: \.losesFeedback) {
      report.note(.feedbackDropped, on: item.id)
    }
    identifiers.put(identifier)
    identifiers += "\n"
    paper?.add(item)
    return hasDropped
  }

  package func finish() throws {
    if let paper { try zip.add("test.xml", paper.test) }
    try writeManifest()
    try zip.finish()
  }

  private func writeManifest() throws {
    try zip.open("imsmanifest.xml", reserving: 0)
    var out = TextOutput()
    out.put(Self.manifestStart)
    let all = identifiers.bytes
    var start = 0
    while start < all.count {
      let end = all[start...].firstIndex(of: UInt8(ascii: "\n")) ?? all.count
      let identifier = all[start..<end]
      out += "<resource identifier=\""
      out.put(identifier)
      out += "\" type=\"imsqti_item_xmlv2p1\" href=\"items/"
      out.put(identifier)
      out += ".xml\"><file href=\"items/"
      out.put(identifier)
      out += ".xml\"/></resource>\n"
      start = end + 1
      guard out.count >= 1 << 14 else { continue }
      try out.bytes.withUnsafeBytes { try zip.write($0) }
      out.removeAll()
    }
    if let paper { out.put(paper.resource) }
    out += "  </resources>\n</manifest>\n"
    try out.bytes.withUnsafeBytes { try zip.write($0) }
    try zip.close(beginning: [])
  }

  private static let manifestStart = """
    <?xml version="1.0" encoding="UTF-8"?>
    <manifest xmlns="http://www.imsglobal.org/xsd/imscp_v1p1" identifier="tcpdrill-bank">
      <metadata>
        <schema>QTIv2.1 Package</schema>
        <schemaversion>1.0.0</schemaversion>
      </metadata>
      <organizations/>
      <resources>

    """
}

/// An exam paper as a test of QTI 2.1: its items in their order, and the sum of their scores.
private struct QTIPaper {
  private let title: String
  private var references = TextOutput()
  private var dependencies = TextOutput()

  init(title: String) { self.title = title }

  mutating func add(_ item: Item) {
    references += "<assessmentItemRef identifier=\""
    references.append(qtiIdentifier: item.id)
    references += "\" href=\"items/"
    references.append(qtiIdentifier: item.id)
    references += ".xml\"/>\n"
    dependencies += "<dependency identifierref=\""
    dependencies.append(qtiIdentifier: item.id)
    dependencies += "\"/>"
  }

  var test: String {
    let title = SafeText.markup(SafeText.line(title))
    return """
      <?xml version="1.0" encoding="UTF-8"?>
      <assessmentTest xmlns="http://www.imsglobal.org/xsd/imsqti_v2p1" identifier="paper" title="\(title)">
      <outcomeDeclaration identifier="SCORE" cardinality="single" baseType="float"><defaultValue><value>0</value></defaultValue></outcomeDeclaration>
      <testPart identifier="part" navigationMode="nonlinear" submissionMode="simultaneous">
      <assessmentSection identifier="section" title="\(title)" visible="true">
      \(String(decoding: references.bytes, as: UTF8.self))</assessmentSection>
      </testPart>
      <outcomeProcessing><setOutcomeValue identifier="SCORE"><sum><testVariables variableIdentifier="SCORE"/></sum></setOutcomeValue></outcomeProcessing>
      </assessmentTest>

      """
  }

  var resource: String {
    "<resource identifier=\"paper\" type=\"imsqti_test_xmlv2p1\" href=\"test.xml\"><file href=\"test.xml\"/>"
      + String(decoding: dependencies.bytes, as: UTF8.self) + "</resource>\n"
  }
}

extension TextOutput {
  /// An XML name made of an id: letters, digits, `-`, `_` and `.`, beginning with a letter.
  ///
  /// A sign that is none of these is spelt by its number, so that no two ids become one name.
  mutating func append(qtiIdentifier id: String) {
    self += "q-"
    if id.utf8.allSatisfy({ Self.isNamed($0) }) { return put(id) }
    for byte in id.utf8 {
      if Self.isNamed(byte) {
        put(byte)
      } else {
        self += "_"
        put(String(byte >> 4, radix: 16) + String(byte & 15, radix: 16))
      }
    }
  }

  private static func isNamed(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."):
      true
    default: false
    }
  }
}
