import TCP

/// A QTI 2.1 content package: a manifest and one assessment item a file.
package final class QTIPackage: BankWriter {
  package private(set) var report: Report
  private let info: BankInfo
  private let zip: ZipWriter
  private let manifest: Spool
  private var seen: Set<String> = []

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
    try zip.add(name, QTIItem.xml(item, identifier: id, info))
    try manifest.append(
      """
          <resource identifier="\(id)" type="imsqti_item_xmlv2p1" href="\(name)">
            <file href="\(name)"/>
          </resource>

      """)
    report.wrote()
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
        id.unicodeScalars.map { scalar -> Character in
          let isName = scalar.isASCII && (scalar.properties.isAlphabetic || ("0"..."9").contains(scalar))
          return isName || "-_.".unicodeScalars.contains(scalar) ? Character(scalar) : "_"
        })
  }
}
