import TCP

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A QTI 2.1 content package: a manifest and one assessment item a file.
package final class QTIPackage: BankWriter {
  package private(set) var report: Report
  private let path: String
  private let scratch: String
  private let info: BankInfo
  private let spool: Spool
  private var pieces: [(name: String, piece: Spool.Piece)] = []
  private var seen: Set<String> = []

  package init(path: String, replacing: Bool, info: BankInfo) throws {
    if !replacing, access(path, F_OK) == 0 { throw FileTrouble.exists(path: path) }
    self.path = path
    self.info = info
    scratch = path + ".\(getpid()).part"
    spool = try Spool(path: scratch + ".items")
    report = Report(keepsDetails: info.listsRemarks)
  }

  deinit { unlink(scratch) }

  package func add(_ item: Item) throws {
    guard report.takes(item) else { return }
    let id = Self.identifier(item.id)
    guard seen.insert(id).inserted else {
      report.note(.repeated, on: item.id)
      return
    }
    pieces.append(("items/\(id).xml", try spool.append(QTIItem.xml(item, identifier: id, info))))
    report.wrote()
  }

  package func finish() throws {
    try spool.settle()
    var entries: [(name: String, content: ZipFile.Content)] = [
      ("imsmanifest.xml", .bytes(Array(manifest().utf8)))
    ]
    entries += pieces.map { ($0.name, .piece($0.piece, of: spool)) }
    try ZipFile.write(entries, to: scratch)
    guard rename(scratch, path) == 0 else { throw AtomicFile.trouble(path) }
  }

  private func manifest() -> String {
    let resources = pieces.map { entry in
      let id = entry.name.dropFirst("items/".count).dropLast(".xml".count)
      return """
          <resource identifier="\(id)" type="imsqti_item_xmlv2p1" href="\(entry.name)">
            <file href="\(entry.name)"/>
          </resource>

        """
    }.joined()
    return """
      <?xml version="1.0" encoding="UTF-8"?>
      <manifest xmlns="http://www.imsglobal.org/xsd/imscp_v1p1" identifier="tcpdrill-bank">
        <metadata>
          <schema>QTIv2.1 Package</schema>
          <schemaversion>1.0.0</schemaversion>
        </metadata>
        <organizations/>
        <resources>
      \(resources)  </resources>
      </manifest>

      """
  }

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
