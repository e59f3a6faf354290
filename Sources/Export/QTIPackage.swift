import TCP

/// A QTI 2.1 content package: a manifest and one assessment item a file.
package final class QTIPackage: BankWriter {
  package private(set) var report: Report
  private let info: BankInfo
  private let zip: ZipWriter
  private let manifest: Spool
  private var seen: Set<String> = []
  private var out = TextOutput()

  package init(path: String, replacing: Bool, info: BankInfo) throws {
    self.info = info
    zip = try ZipWriter(path: path, replacing: replacing)
    manifest = try Spool(beside: path + ".manifest")
    report = Report(keepsDetails: info.listsRemarks)
    try manifest.append(Self.manifestStart)
  }

  package func add(_ item: Item) throws {
    guard report.takes(item) else { return }
    let id = Self.identifier(item.id)
    guard seen.insert(id).inserted else {
      report.note(.repeated, on: item.id)
      return
    }
    let name = "items/\(id).xml"
    out.removeAll()
    QTIItem(item: item, identifier: id, info: info).write(to: &out)
    try out.bytes.withUnsafeBytes { try zip.add(name, $0) }
    if item.parts.contains(where: \.losesFeedback) { report.note(.feedbackDropped, on: item.id) }
    report.noteLosses(of: item, losing: [.hintsDropped], dropped: &out.hasDropped)
    try list(id, name)
    report.wrote()
  }

  private func list(_ id: String, _ name: String) throws {
    try manifest.append("<resource identifier=\"")
    try manifest.append(id)
    try manifest.append("\" type=\"imsqti_item_xmlv2p1\" href=\"")
    try manifest.append(name)
    try manifest.append("\"><file href=\"")
    try manifest.append(name)
    try manifest.append("\"/></resource>\n")
  }

  package func finish() throws {
    try manifest.append("  </resources>\n</manifest>\n")
    try zip.add("imsmanifest.xml", manifest)
    try zip.finish()
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

  /// An XML name made of an id: letters, digits, `-`, `_` and `.`, beginning with a letter.
  static func identifier(_ id: String) -> String {
    "q-"
      + String(
        decoding: id.utf8.map { byte in
          switch byte {
          case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: "."):
            byte
          default: UInt8(ascii: "_")
          }
        }, as: UTF8.self)
  }
}
